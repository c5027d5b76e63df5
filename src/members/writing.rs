//! Puts people into the group or takes them out, twenty at a time and several batches at once, and reads back.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use futures::{StreamExt, stream};
use serde::de::IgnoredAny;
use serde_json::json;

use super::Label;
use super::pages::MemberPages;
use super::resolve::Person;
use super::row::{Done, Reason};
use crate::context::{Change, ChangeOutcome, ChangeSet, Context};
use crate::error::{Code, Error};
use crate::graph::{self, Client, Group, Item, MOST_AT_ONCE};
use crate::group;
use crate::sspr::ledger::chain;
use crate::sspr::methods::membership::Wish;
use crate::ui::msg;

/// The service takes so many requests in one batch (graph-api.md §6.1).
const BATCH: usize = 20;

/// A request and the people it is about.
type Job = (Vec<usize>, Item);

/// Writes for those who are `open`, and says what became of them, by their place among the people.
///
/// # Errors
/// Exit 5 where this sign-in may change none of them; what the service says where it does nothing for anybody.
pub(super) async fn write(
    wish: Wish,
    people: &[Person],
    open: &[usize],
    group: &Group,
    label: Label<'_>,
    graph: &Client,
    context: &Context,
) -> Result<Vec<Option<Done>>, Error> {
    let mut run = Run {
        wanted: Wanted {
            wish,
            people,
            group,
            label,
            graph,
        },
        changes: context.ledger().begin_set(),
        halted: Mutex::default(),
        done: vec![None; people.len()],
        lost: HashSet::new(),
        first: None,
    };
    let progress = context.ui.progress(&msg!("scope-writing"));
    let settled = |count: u64| progress.at(count, Some(open.len() as u64));
    let at_once = match wish {
        Wish::Add => MOST_AT_ONCE,
        Wish::Remove => 1,
    };
    let jobs = open
        .chunks(at_once)
        .map(|who| run.wanted.job(who))
        .collect();
    let apart = run.send(jobs, settled).await;
    // One of them kept the others out: now each by itself.
    let jobs = apart.iter().map(|who| run.wanted.job(&[*who])).collect();
    run.send(jobs, settled).await;
    if let Some(refusal) = run.all_forbidden(open) {
        run.changes.finish().await;
        return Err(refusal);
    }
    let read = run.read_back().await;
    drop(progress);
    match read {
        Ok(inside) => run.compare(open, &inside, context),
        Err(error) => context
            .ui
            .warn(&msg!("scope-not-read-back", error = error.to_string())),
    }
    run.end(open).await
}

/// What is wanted of whom.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    wish: Wish,
    people: &'a [Person],
    group: &'a Group,
    label: Label<'a>,
    graph: &'a Client,
}

struct Run<'a> {
    wanted: Wanted<'a>,
    /// Each of the people by their place.
    changes: ChangeSet,
    done: Vec<Option<Done>>,
    /// Those whose answer was lost: it may have been done.
    lost: HashSet<usize>,
    /// Why no more was sent.
    halted: Mutex<Option<Error>>,
    first: Option<graph::Error>,
}

impl Wanted<'_> {
    fn id(&self, who: usize) -> &str {
        self.people[who]
            .user
            .as_ref()
            .map_or("", |user| user.id.as_str())
    }

    /// What is changed for somebody, for the ledger.
    fn act(&self, who: usize) -> Change {
        let member = |is_member: bool| {
            let mut said = json!({
                "group": self.group.id,
                "groupName": self.group.display_name,
                "member": is_member,
            });
            if let Some(wave) = self.label.wave {
                said["wave"] = wave.into();
            }
            said
        };
        let target = chain::Target::user(self.id(who), Some(self.people[who].name()));
        let adds = self.wish == Wish::Add;
        Change::new(self.label.command, target)
            .from(member(!adds))
            .to(member(adds))
            .because(self.label.reason)
    }

    fn job(&self, who: &[usize]) -> Job {
        let ids: Vec<&str> = who.iter().map(|&who| self.id(who)).collect();
        let item = match (self.wish, ids.as_slice()) {
            (Wish::Remove, [id]) => self.graph.removing(&self.group.id, id),
            _ => self.graph.adding(&self.group.id, &ids),
        };
        (who.to_vec(), item)
    }
}

impl Run<'_> {
    /// Sends requests; gives back whom a request was refused for that was about others, too.
    async fn send(&mut self, jobs: Vec<Job>, settled: impl Fn(u64)) -> Vec<usize> {
        let mut apart = Vec::new();
        let (wanted, changes) = (self.wanted, &self.changes);
        let halted = || self.halted.lock().unwrap_or_else(PoisonError::into_inner);
        let batches = stream::unfold(jobs.into_iter(), |mut left| async {
            let (jobs, items): (Vec<Vec<usize>>, Vec<_>) = left.by_ref().take(BATCH).unzip();
            let acts = jobs.iter().flatten().map(|&who| (who, wanted.act(who)));
            let acts: Vec<_> = acts.collect();
            if acts.is_empty() || halted().is_some() {
                return None;
            }
            if let Err(error) = changes.begin(acts).await {
                *halted() = Some(error);
                return None;
            }
            Some(((jobs, items), left))
        });
        let graph = wanted.graph.clone();
        let answers = graph.batches::<Vec<Vec<usize>>, IgnoredAny>(batches);
        let mut answers = Box::pin(answers);
        while let Some((jobs, verdicts, ids)) = answers.next().await {
            for (who, verdict) in jobs.into_iter().zip(verdicts) {
                match verdict {
                    Ok(_) => {
                        for who in who {
                            self.done[who] = Some(Done::Written);
                            changes.end(who, ChangeOutcome::done().with_ids(ids.iter().cloned()));
                        }
                    }
                    // All of them or none: somebody was in it already, or is gone.
                    Err(error)
                        if who.len() > 1 && matches!(error.status(), Some(400 | 404 | 409)) =>
                    {
                        apart.extend(who);
                    }
                    Err(error) => {
                        for who in who {
                            self.done[who] = Some(Done::refused(&error));
                            if error.is_unknown() {
                                // Reading back tells.
                                self.lost.insert(who);
                            } else {
                                let ended =
                                    ChangeOutcome::refused(&error).with_ids(ids.iter().cloned());
                                changes.end(who, ended);
                            }
                        }
                        self.first.get_or_insert(error);
                    }
                }
            }
            changes.flush().await;
            settled(self.done.iter().flatten().count() as u64);
        }
        apart
    }

    /// The error to end with, where all were refused for want of permission.
    fn all_forbidden(&self, open: &[usize]) -> Option<Error> {
        let mut refusals = open.iter().map(|&who| match &self.done[who] {
            Some(Done::Failed {
                reason: Reason::Forbidden,
                detail,
                request_id,
            }) => Some((detail, request_id)),
            _ => None,
        });
        let (text, id) = refusals.next()??;
        refusals.all(|refusal| refusal.is_some()).then(|| {
            Error::failure(
                Code::AllForbidden,
                msg!(
                    "scope-all-forbidden",
                    name = group::name(self.wanted.group).to_owned(),
                    text = text.clone()
                ),
            )
            .hint(msg!("scope-all-forbidden-hint"))
            .request_id(id.clone())
        })
    }

    /// The ids of the members there are now.
    async fn read_back(&self) -> Result<HashSet<String>, Error> {
        let mut inside = HashSet::new();
        let mut pages = MemberPages::over(self.wanted.group, false, self.wanted.graph);
        while let Some(page) = pages.next().await? {
            inside.extend(page.people.iter().map(|member| member.id.to_lowercase()));
        }
        Ok(inside)
    }

    /// Holds what the service said against what is there. Where it refused and is as wanted all the same, somebody else
    /// was faster; where its answer was lost, it was done.
    fn compare(&mut self, open: &[usize], inside: &HashSet<String>, context: &Context) {
        let mut late = 0_usize;
        for &who in open {
            let as_wanted = inside.contains(&self.wanted.id(who).to_lowercase())
                == (self.wanted.wish == Wish::Add);
            match &self.done[who] {
                Some(Done::Written) if !as_wanted => late += 1,
                Some(Done::Failed { .. }) if as_wanted => {
                    self.done[who] = Some(if self.lost.contains(&who) {
                        self.changes.end(who, ChangeOutcome::done());
                        Done::Written
                    } else {
                        Done::Already
                    });
                }
                _ => {}
            }
        }
        if late > 0 {
            context.ui.warn(&msg!("scope-late", count = late));
        }
    }

    /// What became of everybody. Where the service did nothing for anybody because it could not be asked, that is what
    /// ends the command.
    async fn end(self, open: &[usize]) -> Result<Vec<Option<Done>>, Error> {
        self.changes.finish().await;
        let halted = self.halted.into_inner();
        if let Some(error) = halted.unwrap_or_else(PoisonError::into_inner) {
            return Err(error);
        }
        let unreachable = |done: &Option<Done>| {
            matches!(
                done,
                Some(Done::Failed {
                    reason: Reason::Unreachable,
                    ..
                })
            )
        };
        match self.first {
            Some(error) if open.iter().all(|&who| unreachable(&self.done[who])) => {
                Err(error.into())
            }
            _ => Ok(self.done),
        }
    }
}
