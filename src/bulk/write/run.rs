//! Writes what is to be written: several batches at once, each noted in the journal before it is sent and after it is
//! answered.

use std::collections::HashMap;
use std::ops::Range;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use serde_json::json;

use super::batches::{Batches, Job};
use crate::bulk::journal::{Done, Failure, Intended, Journal};
use crate::bulk::planned_row::{PlannedRow, RegisteredContact};
use crate::bulk::result::word;
use crate::context::{CancelToken, Change, ChangeOutcome as Booked, ChangeSet, Ledger};
use crate::error::Error;
use crate::graph::model::AuthenticationMethod;
use crate::graph::path::segment;
use crate::graph::{self, Client, EMAIL_METHOD, ErrorKind, Item, PhoneType};
use crate::sspr::bulk::row::{Action, ContactKind, Reason};
use crate::sspr::contact::phone::Agreement;
use crate::sspr::ledger::chain::Target;
use crate::ui;

/// So many batches are on their way at once; the client keeps the service's pace.
const IN_FLIGHT: usize = 8;

/// A write whose answer gets lost is looked at and sent again, so many times in all.
const TRIES: u32 = 3;

/// Where what a run writes is written down, and why it is written.
#[derive(Clone, Copy)]
pub struct LedgerDefaults<'a> {
    /// The ledger.
    pub ledger: &'a Ledger,
    /// `--reason`.
    pub reason: Option<&'a str>,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Every row has its outcome.
    Complete,
    /// The person stopped it.
    Stopped,
    /// The service allows none of it: this is the first refusal, and nothing was written.
    Forbidden(Failure),
}

/// Reads what is registered for the contacts an unfinished run was writing when it ended, and settles those that are
/// there: they are never written twice. The ledger knows what became of them: whoever starts a command looks first.
pub async fn catch_up(
    planned: &mut [PlannedRow],
    journal: &mut Journal,
    graph: &Client,
) -> Result<(), Error> {
    let unsettled: Vec<Job> = (planned.iter().enumerate())
        .flat_map(|(row, planned)| planned.open().map(move |step| (row, planned, step)))
        .filter_map(|(row, planned, step)| {
            let user: Box<str> = planned.id()?.into();
            let known = journal.entries().get(&(planned.number(), step.kind))?;
            known.done.is_none().then(|| Job {
                row,
                user,
                kind: step.kind,
                action: step.action,
                contact: step.contact.clone(),
            })
        })
        .collect();
    let found = look(unsettled, graph).await?;
    for (job, done) in found {
        if let Some(done) = done {
            let row = &mut planned[job.row];
            journal.settle((row.number(), &job.user), job.kind, done.clone())?;
            row.settle(job.kind, &done);
        }
    }
    journal.flush().await?;
    Ok(())
}

/// Writes everything that is open. `progress` is told how many contacts were settled.
///
/// # Errors
/// What ends the whole run: a lost sign-in, a service that is gone, a journal that cannot be written. What was settled
/// before is in the journal.
pub async fn write(
    planned: &mut [PlannedRow],
    journal: &mut Journal,
    defaults: LedgerDefaults<'_>,
    graph: &Client,
    stop: &CancelToken,
    progress: impl Fn(u64),
) -> Result<Ended, Error> {
    let mut batches = Batches::default();
    let mut flights = FuturesUnordered::new();
    let mut settled = 0;
    let mut refusals = Refusals::after(journal);
    // What ends the run: those on their way are answered all the same.
    let mut broken: Option<Error> = None;
    let changes = defaults.ledger.begin_set();
    loop {
        // Without permission all of them would be refused: one batch says whether that may be so.
        let room = if refusals.is_trial() { 1 } else { IN_FLIGHT };
        let sent = if broken.is_none() && !stop.is_asked() {
            pack(&mut batches, planned, journal, flights.len()..room)?
        } else {
            Vec::new()
        };
        if !sent.is_empty() {
            let jobs = sent.iter().flatten();
            let begun = jobs.map(|job| (number(job), act(job, &planned[job.row], defaults)));
            let begun: Vec<_> = begun.collect();
            let noted = match journal.flush().await {
                Ok(()) => changes.begin(begun).await,
                Err(error) => Err(error.into()),
            };
            match noted {
                Ok(()) => flights.extend(sent.into_iter().map(|batch| carry(batch, graph))),
                Err(error) => broken = Some(error),
            }
        }
        let Some(landed) = flights.next().await else {
            break;
        };
        landed.write_down(&changes).await;
        refusals.take(&landed.jobs);
        settled += note(landed.jobs, &mut batches, planned, journal)?;
        journal.write()?;
        progress(settled);
        broken = broken.or(landed.broken.map(Error::from));
    }
    journal.flush().await?;
    changes.finish().await;
    match (broken, refusals.all()) {
        (Some(Error::Ui(ui::Error::Cancelled)), _) => Ok(Ended::Stopped),
        (Some(error), _) => Err(error),
        _ if planned.iter().any(|row| row.open().next().is_some()) => Ok(Ended::Stopped),
        (None, Some(refusal)) => Ok(Ended::Forbidden(refusal)),
        (None, None) => Ok(Ended::Complete),
    }
}

/// Whether all that was sent so far was refused for want of permission.
struct Refusals {
    first: Option<Failure>,
    others: bool,
}

impl Refusals {
    /// What an unfinished run knows counts, too.
    fn after(journal: &Journal) -> Self {
        let known: Vec<&Done> = (journal.entries().values())
            .filter_map(|entry| entry.done.as_ref())
            .collect();
        Self {
            first: known.iter().find_map(|done| forbidden(done).cloned()),
            others: known.iter().any(|done| forbidden(done).is_none()),
        }
    }

    fn take(&mut self, jobs: &[(Job, Option<Done>)]) {
        for (_, done) in jobs {
            match done.as_ref().and_then(forbidden) {
                Some(refusal) if self.first.is_none() => self.first = Some(refusal.clone()),
                Some(_) => {}
                None => self.others = true,
            }
        }
    }

    /// Whether nothing is known yet.
    fn is_trial(&self) -> bool {
        self.first.is_none() && !self.others
    }

    /// The first refusal, where there was nothing else.
    fn all(self) -> Option<Failure> {
        self.first.filter(|_| !self.others)
    }
}

fn forbidden(done: &Done) -> Option<&Failure> {
    match done {
        Done::Failed(failure) if failure.reason == Reason::Forbidden => Some(failure),
        _ => None,
    }
}

/// The batches that go out now, beside those on their way; what they are to write is noted in the journal.
fn pack(
    batches: &mut Batches,
    planned: &[PlannedRow],
    journal: &mut Journal,
    free: Range<usize>,
) -> Result<Vec<Vec<Job>>, Error> {
    let mut sent = Vec::new();
    for on_their_way in free {
        let batch = batches.next(planned, on_their_way > 0, |user, row| {
            let intended = Intended {
                row: row.number(),
                user,
                capability: row.capability(),
            };
            row.to_note()
                .try_for_each(|step| journal.intend(&intended, step))
        })?;
        if batch.is_empty() {
            break;
        }
        sent.push(batch);
    }
    Ok(sent)
}

/// Notes what became of each job; gives back how many contacts have an outcome by that.
fn note(
    jobs: Outcomes,
    batches: &mut Batches,
    planned: &mut [PlannedRow],
    journal: &mut Journal,
) -> Result<u64, Error> {
    let mut settled = 0;
    for (job, done) in jobs {
        let Some(done) = done else {
            continue;
        };
        let row = planned[job.row].number();
        journal.settle((row, &job.user), job.kind, done.clone())?;
        planned[job.row].settle(job.kind, &done);
        settled += 1;
        if job.kind != ContactKind::Mobile {
            continue;
        }
        if let Some(alternate) = batches.release(job.row, done == Done::Written) {
            let failed = Done::Failed(Failure {
                reason: Reason::NeedsMobile,
                detail: String::new(),
                request_id: None,
            });
            let row = planned[alternate.row].number();
            journal.settle((row, &alternate.user), alternate.kind, failed.clone())?;
            planned[alternate.row].settle(alternate.kind, &failed);
            settled += 1;
        }
    }
    Ok(settled)
}

/// What became of a batch. A job without an outcome is still open.
struct Landed {
    jobs: Outcomes,
    /// Of the requests they went out with.
    ids: Vec<String>,
    /// What ends the whole run.
    broken: Option<graph::Error>,
}

impl Landed {
    /// Writes down what became of each; a job without an outcome stays begun.
    async fn write_down(&self, changes: &ChangeSet) {
        for (job, done) in &self.jobs {
            if let Some(done) = done {
                changes.end(number(job), booked(done).with_ids(self.ids.iter().cloned()));
            }
        }
        changes.flush().await;
    }
}

/// A contact by a number of its own.
fn number(job: &Job) -> usize {
    job.row * ContactKind::ALL.len() + job.kind as usize
}

/// What is changed, for the ledger.
fn act(job: &Job, planned: &PlannedRow, defaults: LedgerDefaults<'_>) -> Change {
    Change::new("import", Target::user(&job.user, Some(planned.user())))
        .to(json!({job.kind.name(): job.contact.masked()}))
        .because(defaults.reason)
}

/// How it ended, for the ledger.
fn booked(done: &Done) -> Booked {
    match done {
        Done::Written => Booked::done(),
        Done::Failed(failure) => {
            Booked::failed(&word(failure.reason)).with_ids(failure.request_id.clone())
        }
    }
}

/// Sends a batch until every contact of it has an outcome.
async fn carry(batch: Vec<Job>, graph: &Client) -> Landed {
    let (graph, ids) = graph.noting();
    let (jobs, broken) = settle(batch, &graph).await;
    Landed {
        jobs,
        ids: ids.list(),
        broken,
    }
}

/// Jobs with their outcomes; one without is still open.
type Outcomes = Vec<(Job, Option<Done>)>;

/// The contacts with their outcomes, and what ends the whole run. One whose answer got lost is looked at before it is
/// sent again.
async fn settle(batch: Vec<Job>, graph: &Client) -> (Outcomes, Option<graph::Error>) {
    let mut jobs = Vec::with_capacity(batch.len());
    let mut open = batch;
    let (mut round, mut fruitless) = (0, 0);
    loop {
        let before = jobs.len();
        let mut sent = match send(open, &mut jobs, graph).await {
            Ok(sent) => sent,
            Err(error) => return (jobs, Some(error)),
        };
        if let Err(error) = sent.clear_up(&mut jobs, graph).await {
            jobs.extend(sent.lost.into_iter().map(|job| (job, None)));
            return (jobs, Some(error));
        }
        if jobs.len() > before {
            fruitless = 0;
        } else if sent.answered {
            fruitless += 1;
        }
        // As long as the service takes some of it, the rest is asked again.
        if fruitless >= TRIES {
            sent.give_up(&mut jobs);
        }
        if sent.lost.is_empty() && (sent.throttled.is_empty() || sent.last.is_some()) {
            jobs.extend(sent.throttled.into_iter().map(|(job, _)| (job, None)));
            return (jobs, sent.last);
        }
        open = sent.throttled.into_iter().map(|(job, _)| job).collect();
        if sent.lost.is_empty() {
            continue;
        }
        round += 1;
        match look(sent.lost.clone(), graph).await {
            Ok(found) => {
                for (job, done) in found {
                    match done {
                        Some(done) => jobs.push((job, Some(done))),
                        None => open.push(job),
                    }
                }
            }
            Err(error) => {
                jobs.extend(sent.lost.into_iter().chain(open).map(|job| (job, None)));
                return (jobs, Some(error));
            }
        }
        if open.is_empty() {
            return (jobs, None);
        }
        if round == TRIES {
            jobs.extend(open.into_iter().map(|job| (job, None)));
            return (jobs, sent.last);
        }
    }
}

/// What a batch that was sent leaves to be done.
#[derive(Default)]
struct Sent {
    /// Whether the service answered.
    answered: bool,
    /// Jobs whose answer got lost.
    lost: Vec<Job>,
    /// Jobs whose refusal does not say that nothing was written.
    doubtful: Vec<(Job, graph::Error)>,
    /// Jobs the service had no capacity for.
    throttled: Vec<(Job, graph::Error)>,
    /// The last error of a job that is still open.
    last: Option<graph::Error>,
}

impl Sent {
    /// Looks at what was refused and may have been written all the same (official-clients.md, `phoneNumberNotUnique`).
    async fn clear_up(&mut self, jobs: &mut Outcomes, graph: &Client) -> Result<(), graph::Error> {
        if self.doubtful.is_empty() {
            return Ok(());
        }
        let (doubtful, errors): (Vec<Job>, Vec<graph::Error>) = self.doubtful.drain(..).unzip();
        let found = look(doubtful, graph).await?;
        for ((job, done), error) in found.into_iter().zip(errors) {
            let done = match done {
                Some(Done::Written) => Done::Written,
                _ => refused(&error),
            };
            jobs.push((job, Some(done)));
        }
        Ok(())
    }

    /// Settles what the service has no capacity for; where that is everything, it ends the run.
    fn give_up(&mut self, jobs: &mut Outcomes) {
        let all = jobs.is_empty() && self.lost.is_empty();
        for (job, error) in self.throttled.drain(..) {
            let done = (!all).then(|| refused(&error));
            jobs.push((job, done));
            if all {
                self.last = Some(error);
            }
        }
    }
}

/// Sends jobs once; `jobs` gets those that have an outcome, and all of them where the run ends here.
async fn send(open: Vec<Job>, jobs: &mut Outcomes, graph: &Client) -> Result<Sent, graph::Error> {
    let items: Vec<Item> = open.iter().map(item).collect();
    let mut sent = Sent::default();
    let verdicts = match graph.batch::<Option<AuthenticationMethod>>(&items).await {
        Ok(verdicts) => verdicts,
        Err(error) if error.is_unknown() => {
            sent.lost = open;
            sent.last = Some(error);
            return Ok(sent);
        }
        Err(error) => {
            jobs.extend(open.into_iter().map(|job| (job, None)));
            return Err(error);
        }
    };
    sent.answered = true;
    for (job, verdict) in open.into_iter().zip(verdicts) {
        match verdict {
            Ok(method) => {
                let done = echoed(&job, method.as_ref());
                jobs.push((job, Some(done)));
            }
            Err(error) if error.is_unknown() => {
                sent.lost.push(job);
                sent.last = Some(error);
            }
            Err(error) if error.is_doubtful() => sent.doubtful.push((job, error)),
            Err(error) if error.status() == Some(401) => {
                jobs.push((job, None));
                sent.last = Some(error);
            }
            Err(error) if matches!(error.kind, ErrorKind::Throttled { .. }) => {
                sent.throttled.push((job, error));
            }
            Err(error) => jobs.push((job, Some(refused(&error)))),
        }
    }
    Ok(sent)
}

/// The request that writes a contact (graph-api.md §2.2, §2.3).
fn item(job: &Job) -> Item {
    let contact = job.contact.to_string();
    let (body, collection, method) = match phone_type(job.kind) {
        Some(phone) => (
            json!({"phoneNumber": contact, "phoneType": phone.name()}),
            "phoneMethods",
            phone.method_id(),
        ),
        None => (
            json!({"emailAddress": contact}),
            "emailMethods",
            EMAIL_METHOD,
        ),
    };
    let url = format!("/users/{}/authentication/{collection}", segment(&job.user));
    if job.action == Action::Replace {
        Item::patch(format!("{url}/{method}"), body)
    } else {
        Item::post(url, body)
    }
}

/// The request that removes what is in a place.
pub(in crate::bulk) fn removal(user: &str, kind: ContactKind) -> Item {
    let (collection, method) = match phone_type(kind) {
        Some(phone) => ("phoneMethods", phone.method_id()),
        None => ("emailMethods", EMAIL_METHOD),
    };
    let user = segment(user);
    Item::delete(format!(
        "/users/{user}/authentication/{collection}/{method}"
    ))
}

fn phone_type(kind: ContactKind) -> Option<PhoneType> {
    match kind {
        ContactKind::Mobile => Some(PhoneType::Mobile),
        ContactKind::AlternateMobile => Some(PhoneType::AlternateMobile),
        ContactKind::Office => Some(PhoneType::Office),
        ContactKind::Email => None,
    }
}

/// Holds what the service says it registered against what was asked for.
fn echoed(job: &Job, method: Option<&AuthenticationMethod>) -> Done {
    let shown = method.and_then(|method| match job.kind {
        ContactKind::Email => method.email_address.as_deref(),
        _ => method.phone_number.as_deref(),
    });
    match shown.map(|shown| job.contact.compare(shown)) {
        Some(Agreement::Different) => Done::Failed(Failure {
            reason: Reason::Differs,
            detail: String::new(),
            request_id: None,
        }),
        _ => Done::Written,
    }
}

/// A refusal as it is kept.
pub(in crate::bulk) fn refused(error: &graph::Error) -> Done {
    let reason = match error.kind {
        ErrorKind::Throttled { .. } => Reason::Unreachable,
        _ => match error.status() {
            Some(403) => Reason::Forbidden,
            Some(404) => Reason::UserNotFound,
            _ => Reason::Refused,
        },
    };
    let detail = match &error.kind {
        ErrorKind::Service { message, code, .. } if message.is_empty() => code.clone(),
        ErrorKind::Service { message, .. } => message.clone(),
        _ => error.to_string(),
    };
    Done::Failed(Failure {
        reason,
        detail,
        request_id: error.request_id().map(str::to_owned),
    })
}

/// Finds out what became of writes whose answer is not known; nothing: not done.
async fn look(jobs: Vec<Job>, graph: &Client) -> Result<Vec<(Job, Option<Done>)>, graph::Error> {
    let mut users: Vec<&str> = Vec::new();
    for job in &jobs {
        if users.last() != Some(&&*job.user) {
            users.push(&job.user);
        }
    }
    let answers = graph.methods_of(&users).await?;
    let mut found: HashMap<Box<str>, Vec<AuthenticationMethod>> = HashMap::new();
    for (user, answer) in users.into_iter().zip(answers) {
        match answer {
            Ok(methods) => drop(found.insert(user.into(), methods)),
            // Whoever is gone has no methods.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(jobs
        .into_iter()
        .map(|job| {
            let methods = found.get(&job.user).map(Vec::as_slice);
            let done = RegisteredContact::of(methods.unwrap_or_default(), job.kind, &job.contact)
                .verdict(job.action);
            (job, done)
        })
        .collect())
}
