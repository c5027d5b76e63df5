//! Puts people into the group or takes them out, twenty at a time and several batches at once, and reads back.

use std::collections::HashSet;
use std::pin::pin;

use futures::{StreamExt, stream};
use serde::de::IgnoredAny;

use super::census::Person;
use super::row::{Done, Reason};
use super::walk::Walk;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::{self, Client, Group, Item, MOST_AT_ONCE};
use crate::sspr::membership::Wish;
use crate::{group, msg};

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
    graph: &Client,
    context: &Context,
) -> Result<Vec<Option<Done>>, Error> {
    let mut run = Run {
        people,
        group,
        graph,
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
    let jobs = open.chunks(at_once).map(|who| run.job(wish, who)).collect();
    let apart = run.send(jobs, settled).await;
    // One of them kept the others out: now each by itself.
    let jobs = apart.iter().map(|who| run.job(wish, &[*who])).collect();
    run.send(jobs, settled).await;
    if let Some(refusal) = run.all_forbidden(open) {
        return Err(refusal);
    }
    let read = run.read_back().await;
    drop(progress);
    match read {
        Ok(inside) => run.compare(wish, open, &inside, context),
        Err(error) => context
            .ui
            .warn(&msg!("scope-not-read-back", error = error.to_string())),
    }
    run.end(open)
}

struct Run<'a> {
    people: &'a [Person],
    group: &'a Group,
    graph: &'a Client,
    done: Vec<Option<Done>>,
    /// Those whose answer was lost: it may have been done.
    lost: HashSet<usize>,
    first: Option<graph::Error>,
}

impl Run<'_> {
    fn id(&self, who: usize) -> &str {
        self.people[who]
            .user
            .as_ref()
            .map_or("", |user| user.id.as_str())
    }

    fn job(&self, wish: Wish, who: &[usize]) -> Job {
        let ids: Vec<&str> = who.iter().map(|&who| self.id(who)).collect();
        let item = match (wish, ids.as_slice()) {
            (Wish::Remove, [id]) => self.graph.removing(&self.group.id, id),
            _ => self.graph.adding(&self.group.id, &ids),
        };
        (who.to_vec(), item)
    }

    /// Sends requests; gives back whom a request was refused for that was about others, too.
    async fn send(&mut self, jobs: Vec<Job>, settled: impl Fn(u64)) -> Vec<usize> {
        let mut apart = Vec::new();
        let mut left = jobs.into_iter().peekable();
        let batches = std::iter::from_fn(|| {
            left.peek()?;
            let (who, items): (Vec<_>, Vec<_>) = left.by_ref().take(BATCH).unzip();
            Some((who, items))
        });
        let graph = self.graph.clone();
        let answers = graph.batches::<Vec<Vec<usize>>, IgnoredAny>(stream::iter(batches));
        let mut answers = pin!(answers);
        while let Some((jobs, verdicts)) = answers.next().await {
            for (who, verdict) in jobs.into_iter().zip(verdicts) {
                match verdict {
                    Ok(_) => {
                        for who in who {
                            self.done[who] = Some(Done::Written);
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
                                self.lost.insert(who);
                            }
                        }
                        self.first.get_or_insert(error);
                    }
                }
            }
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
                Exit::NotPermitted,
                "allForbidden",
                msg!(
                    "scope-all-forbidden",
                    name = group::name(self.group).to_owned(),
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
        let mut walk = Walk::over(self.group, false, self.graph);
        while let Some(seen) = walk.next().await? {
            inside.extend(seen.people.iter().map(|member| member.id.to_lowercase()));
        }
        Ok(inside)
    }

    /// Holds what the service said against what is there. Where it refused and is as wanted all the same, somebody else
    /// was faster; where its answer was lost, it was done.
    fn compare(&mut self, wish: Wish, open: &[usize], inside: &HashSet<String>, context: &Context) {
        let mut late = 0_usize;
        for &who in open {
            let as_wanted = inside.contains(&self.id(who).to_lowercase()) == (wish == Wish::Add);
            match &self.done[who] {
                Some(Done::Written) if !as_wanted => late += 1,
                Some(Done::Failed { .. }) if as_wanted => {
                    self.done[who] = Some(if self.lost.contains(&who) {
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
    fn end(self, open: &[usize]) -> Result<Vec<Option<Done>>, Error> {
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
