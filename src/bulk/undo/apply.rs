//! Takes back what a run added, as far as it still is what that run wrote.
//!
//! Nothing is noted on the way: what is gone is gone, so running it again goes on with the rest.

use std::borrow::Cow;
use std::cell::Cell;

use futures::{StreamExt, stream};
use serde_json::json;

use crate::bulk::journal::{Done, Failure};
use crate::bulk::planned_row::{RegisteredContact, read_back};
use crate::bulk::result::{Mark, Row, word};
use crate::bulk::write::batches::MOST;
use crate::bulk::write::run::{LedgerDefaults, refused, removal};
use crate::context::{Change, ChangeOutcome, ChangeSet};
use crate::error::Error;
use crate::graph::{self, Client, Item};
use crate::sspr::bulk::row::{ContactKind, Flaw, Reason};
use crate::sspr::contact::Contact;
use crate::sspr::ledger::chain::Target;
use crate::ui::Messages;

use crate::bulk::objection;

/// So many batches are on their way at once.
const IN_FLIGHT: usize = 8;

/// A write whose answer gets lost is looked at and sent again, so many times in all.
const TRIES: u32 = 3;

/// The order of removal: a mobile cannot go while there is an alternate (graph-api.md §2.2).
const WAVES: [&[ContactKind]; 2] = [
    &[
        ContactKind::AlternateMobile,
        ContactKind::Office,
        ContactKind::Email,
    ],
    &[ContactKind::Mobile],
];

/// A contact that was added.
#[derive(Clone, Debug)]
struct Added {
    /// Which row of the result.
    row: usize,
    user: String,
    kind: ContactKind,
    /// Nothing where the result was edited so that it cannot be read.
    contact: Option<Contact>,
    mark: Option<Mark>,
    failure: Option<Failure>,
}

/// What is to be taken back.
#[derive(Debug)]
pub(super) struct Undo {
    rows: Vec<Row<'static>>,
    added: Vec<Added>,
    replaced: u64,
}

/// How many contacts, by what becomes of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ContactCounts {
    /// Still to be removed.
    pub open: u64,
    /// Removed.
    pub removed: u64,
    /// Left: not what was written any more, or it cannot be compared.
    pub kept: u64,
    /// Gone before.
    pub gone: u64,
    /// The service refused.
    pub failed: u64,
    /// Never touched: they took the place of others.
    pub replaced: u64,
    /// How many people the open ones are of.
    pub users: u64,
}

impl Undo {
    /// What the rows of a result ask for.
    pub(super) fn new(rows: Vec<Row<'static>>) -> Self {
        let (mut added, mut replaced) = (Vec::new(), 0);
        for (index, row) in rows.iter().enumerate() {
            for kind in ContactKind::ALL {
                match (row.place(kind), &row.id) {
                    ((Some(contact), Some(Mark::Added)), Some(id)) => added.push(Added {
                        row: index,
                        user: id.clone().into_owned(),
                        kind,
                        contact: read_back(kind, contact),
                        mark: None,
                        failure: None,
                    }),
                    ((_, Some(Mark::Replaced)), _) => replaced += 1,
                    _ => {}
                }
            }
        }
        Self {
            rows,
            added,
            replaced,
        }
    }

    /// Looks at what is there now, and leaves everything that is not what was written.
    pub(super) async fn look(
        &mut self,
        graph: &Client,
        progress: impl Fn(u64),
    ) -> Result<(), Error> {
        let all: Vec<usize> = (0..self.added.len()).collect();
        let groups: Vec<Vec<usize>> = by_user(&self.added, &all);
        let added = &self.added;
        let answers = stream::iter(groups)
            .map(|group| async move {
                let found = found(added, &group, graph).await;
                (group, found)
            })
            .buffer_unordered(IN_FLIGHT)
            .collect::<Vec<_>>();
        let mut seen = 0;
        for (group, found) in answers.await {
            for (index, found) in group.into_iter().zip(found?) {
                self.added[index].mark = match found {
                    RegisteredContact::This => None,
                    RegisteredContact::Nothing => Some(Mark::Gone),
                    RegisteredContact::Perhaps | RegisteredContact::Another => Some(Mark::Kept),
                };
                seen += 1;
            }
            progress(seen);
        }
        Ok(())
    }

    /// Removes what is still open.
    ///
    /// # Errors
    /// What ends it for everything: a lost sign-in, a service that is gone.
    pub(super) async fn write(
        &mut self,
        defaults: LedgerDefaults<'_>,
        graph: &Client,
        progress: impl Fn(u64),
    ) -> Result<(), Error> {
        let mut settled = 0;
        let changes = defaults.ledger.begin_set();
        for wave in WAVES {
            let open: Vec<usize> = (0..self.added.len())
                .filter(|&index| self.added[index].mark.is_none())
                .filter(|&index| wave.contains(&self.added[index].kind))
                .collect();
            let (added, rows, set) = (&self.added, &self.rows, &changes);
            let batches: Vec<Vec<usize>> = open.chunks(MOST).map(<[usize]>::to_vec).collect();
            // Those on their way are answered, whatever ends the run: what became of them is written down.
            let over = &Cell::new(false);
            let mut flights = stream::iter(batches)
                .map(|batch| async move {
                    if over.get() {
                        return (Vec::new(), None);
                    }
                    let (graph, ids) = graph.noting();
                    let act =
                        |index: usize| added[index].act(&rows[added[index].row], defaults.reason);
                    let acts = batch.iter().map(|&index| (index, act(index)));
                    if let Err(error) = set.begin(acts.collect()).await {
                        return (Vec::new(), Some(error));
                    }
                    let (done, error) = remove(added, batch, &graph).await;
                    write_down(&done, &ids.list(), set).await;
                    (done, error.map(Error::from))
                })
                .buffer_unordered(IN_FLIGHT);
            let mut outcomes = Vec::new();
            let mut broken = None;
            while let Some((done, error)) = flights.next().await {
                settled += done.len() as u64;
                outcomes.extend(done);
                progress(settled);
                over.set(over.get() || error.is_some());
                broken = broken.or(error);
            }
            drop(flights);
            for (index, mark, failure) in outcomes {
                self.added[index].mark = Some(mark);
                self.added[index].failure = failure;
            }
            if let Some(error) = broken {
                changes.finish().await;
                return Err(error);
            }
        }
        changes.finish().await;
        Ok(())
    }

    /// Where it stands.
    pub(super) fn counts(&self) -> ContactCounts {
        let count = |mark: Option<Mark>| {
            (self.added.iter())
                .filter(|added| added.mark == mark)
                .count() as u64
        };
        let mut users: Vec<&str> = (self.added.iter())
            .filter(|added| added.mark.is_none())
            .map(|added| added.user.as_str())
            .collect();
        users.dedup();
        ContactCounts {
            open: count(None),
            removed: count(Some(Mark::Removed)),
            kept: count(Some(Mark::Kept)),
            gone: count(Some(Mark::Gone)),
            failed: count(Some(Mark::Failed)),
            replaced: self.replaced,
            users: users.len() as u64,
        }
    }

    /// The rows of the result of this: one a row that had something added, with what became of that.
    pub(super) fn result(&self, messages: &Messages) -> Vec<Row<'_>> {
        let mut told: Vec<Row<'_>> = Vec::new();
        let mut last = None;
        for added in &self.added {
            let source = &self.rows[added.row];
            if last != Some(added.row) {
                last = Some(added.row);
                told.push(Row {
                    row: source.row,
                    user: Cow::Borrowed(&source.user),
                    id: source.id.as_deref().map(Cow::Borrowed),
                    ..Row::default()
                });
            }
            let Some(row) = told.last_mut() else {
                continue;
            };
            if let (Some(contact), _) = source.place(added.kind) {
                row.put(added.kind, Cow::Borrowed(contact));
            }
            row.mark(added.kind, added.mark);
            let name = added.mark.map_or("failed", Mark::name);
            if rank(name) >= rank(&row.outcome) {
                row.outcome = Cow::Borrowed(name);
            }
            if let Some(failure) = added.failure.as_ref().filter(|_| row.reason.is_none()) {
                let flaw = Flaw::Words(failure.detail.as_str().into());
                row.reason = Some(failure.reason);
                row.detail = Some(messages.text(&objection::reason(failure.reason, &flaw)));
                row.request_id = failure.request_id.as_deref().map(Cow::Borrowed);
            }
        }
        told
    }
}

/// The worst of a row's contacts is the row's.
fn rank(outcome: &str) -> u8 {
    match outcome {
        "failed" => 4,
        "kept" => 3,
        "removed" => 2,
        "gone" => 1,
        _ => 0,
    }
}

/// Groups of contacts of up to twenty people each.
fn by_user(added: &[Added], which: &[usize]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let (mut users, mut last) = (0, "");
    for &index in which {
        let user = added[index].user.as_str();
        if groups.is_empty() || (user != last && users == MOST) {
            groups.push(Vec::new());
            users = 0;
            last = "";
        }
        if user != last {
            users += 1;
            last = user;
        }
        if let Some(group) = groups.last_mut() {
            group.push(index);
        }
    }
    groups
}

/// What stands now where these contacts were written.
async fn found(
    added: &[Added],
    group: &[usize],
    graph: &Client,
) -> Result<Vec<RegisteredContact>, graph::Error> {
    let mut users: Vec<&str> = group
        .iter()
        .map(|&index| added[index].user.as_str())
        .collect();
    users.dedup();
    let answers = graph.methods_of(&users).await?;
    let mut methods = Vec::with_capacity(users.len());
    for (user, answer) in users.into_iter().zip(answers) {
        match answer {
            Ok(found) => methods.push((user, found)),
            Err(error) if error.is_not_found() => methods.push((user, Vec::new())),
            Err(error) => return Err(error),
        }
    }
    Ok(group
        .iter()
        .map(|&index| {
            let added = &added[index];
            let there = (methods.iter())
                .find(|(user, _)| *user == added.user)
                .map_or(&[][..], |(_, methods)| methods.as_slice());
            match &added.contact {
                Some(contact) => RegisteredContact::of(there, added.kind, contact),
                None => RegisteredContact::Another,
            }
        })
        .collect())
}

impl Added {
    /// What is taken back, for the ledger.
    fn act(&self, row: &Row<'_>, reason: Option<&str>) -> Change {
        let contact = self.contact.as_ref().map(Contact::masked);
        Change::new("import --undo", Target::user(&self.user, Some(&row.user)))
            .from(json!({self.kind.name(): contact}))
            .to(json!({self.kind.name(): null}))
            .because(reason)
    }
}

/// Writes down how a batch ended; what has no outcome stays begun.
async fn write_down(done: &[Outcome], ids: &[String], changes: &ChangeSet) {
    for (index, mark, failure) in done {
        let ended = match (mark, failure) {
            (Mark::Removed, _) => ChangeOutcome::done(),
            (_, Some(failure)) => {
                ChangeOutcome::failed(&word(failure.reason)).with_ids(failure.request_id.clone())
            }
            (mark, None) => ChangeOutcome::failed(mark.name()),
        };
        changes.end(*index, ended.with_ids(ids.iter().cloned()));
    }
    changes.flush().await;
}

type Outcome = (usize, Mark, Option<Failure>);

/// Removes a batch. A removal whose answer got lost is looked at before it is sent again. With the outcomes comes what
/// ends everything.
async fn remove(
    added: &[Added],
    batch: Vec<usize>,
    graph: &Client,
) -> (Vec<Outcome>, Option<graph::Error>) {
    let mut done: Vec<Outcome> = Vec::with_capacity(batch.len());
    let mut open = batch;
    let mut last = None;
    for _ in 0..TRIES {
        let items: Vec<Item> = (open.iter())
            .map(|&index| removal(&added[index].user, added[index].kind))
            .collect();
        let mut lost = Vec::new();
        match graph.batch::<Option<serde_json::Value>>(&items).await {
            Ok(verdicts) => {
                for (index, verdict) in open.into_iter().zip(verdicts) {
                    match verdict {
                        Ok(_) => done.push((index, Mark::Removed, None)),
                        Err(error) if error.is_not_found() => done.push((index, Mark::Gone, None)),
                        Err(error) if error.is_unknown() => {
                            lost.push(index);
                            last = Some(error);
                        }
                        Err(error) if error.status() == Some(401) => return (done, Some(error)),
                        Err(error) => {
                            if let Done::Failed(failure) = refused(&error) {
                                done.push((index, Mark::Failed, Some(failure)));
                            }
                        }
                    }
                }
            }
            Err(error) if error.is_unknown() => {
                lost = open;
                last = Some(error);
            }
            Err(error) => return (done, Some(error)),
        }
        if lost.is_empty() {
            return (done, None);
        }
        match found(added, &lost, graph).await {
            Ok(there) => {
                open = Vec::new();
                for (index, found) in lost.into_iter().zip(there) {
                    match found {
                        RegisteredContact::Nothing => done.push((index, Mark::Removed, None)),
                        RegisteredContact::This => open.push(index),
                        RegisteredContact::Perhaps | RegisteredContact::Another => {
                            done.push((index, Mark::Kept, None));
                        }
                    }
                }
            }
            Err(error) => return (done, Some(error)),
        }
        if open.is_empty() {
            return (done, None);
        }
    }
    (done, last)
}

/// Whether the service may have refused because the number is the default sign-in method (graph-api.md §2.2).
pub(super) fn may_be_default(row: &Row<'_>) -> bool {
    row.reason == Some(Reason::Refused)
        && ContactKind::ALL[..3]
            .iter()
            .any(|&kind| row.place(kind).1 == Some(Mark::Failed))
}
