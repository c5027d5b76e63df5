//! The ledger of this command: who, when and where are filled in here, so that whoever changes something says only what.
//!
//! A change is begun before its request goes out and ended when the outcome is known. One that is dropped in between,
//! because the person stopped the command or an error passed through, is written down as unknown: the service may have
//! done it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{Timestamp, Unit};
use serde_json::Value;

use super::Context;
use crate::auth::{Account, Audience, Claims, Session};
use crate::error::{Code, Error};
use crate::graph;
use crate::ledger::LedgerFile;
use crate::sspr::ledger::chain::{Actor, Entry, Outcome, Target};
use crate::ui::{Ui, msg};

/// Request ids kept at most: a command that records nothing makes none worth keeping.
const MOST_IDS: usize = 64;

/// What is about to be changed.
#[derive(Clone, Debug)]
pub struct Change {
    command: &'static str,
    target: Target,
    before: Value,
    after: Value,
    reason: Option<String>,
    verified_by: Option<String>,
    audience: Audience,
}

impl Change {
    /// A change by this command (as it is typed: `scope add`) of this.
    pub fn new(command: &'static str, target: Target) -> Self {
        Self {
            command,
            target,
            before: Value::Null,
            after: Value::Null,
            reason: None,
            verified_by: None,
            audience: Audience::Graph,
        }
    }

    /// What is there. Contacts masked, no secrets.
    #[must_use]
    pub fn from(mut self, before: Value) -> Self {
        self.before = before;
        self
    }

    /// What is to be there. Contacts masked, no secrets.
    #[must_use]
    pub fn to(mut self, after: Value) -> Self {
        self.after = after;
        self
    }

    /// `--reason`.
    #[must_use]
    pub fn because(mut self, reason: Option<&str>) -> Self {
        self.reason = reason.map(str::to_owned);
        self
    }

    /// `--verified-by`.
    #[must_use]
    pub fn verified_by(mut self, how: Option<&str>) -> Self {
        self.verified_by = how.map(str::to_owned);
        self
    }

    /// It goes through the portal's policy API, where another account may be signed in.
    #[must_use]
    pub fn in_portal(mut self) -> Self {
        self.audience = Audience::Policy;
        self
    }
}

/// How a change ended, as it is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeOutcome {
    outcome: Outcome,
    error: Option<String>,
    request_ids: Vec<String>,
}

impl ChangeOutcome {
    /// The service took it.
    pub fn done() -> Self {
        Self::of(Outcome::Done)
    }

    /// Nobody knows.
    pub fn unknown() -> Self {
        Self::of(Outcome::Unknown)
    }

    /// It was not taken, for the reason of this stable code.
    pub fn failed(code: &str) -> Self {
        Self {
            error: Some(code.to_owned()),
            ..Self::of(Outcome::Failed)
        }
    }

    /// What an error of the service says about it. Its code alone is kept: its words may repeat a contact.
    pub fn refused(error: &graph::Error) -> Self {
        let outcome = if error.is_unknown() {
            Outcome::Unknown
        } else {
            Outcome::Failed
        };
        let code = match (error.code(), error.status()) {
            (Some(code), _) => code.to_owned(),
            (None, Some(status)) => format!("HTTP {status}"),
            (None, None) => "noAnswer".to_owned(),
        };
        Self {
            error: Some(code),
            ..Self::of(outcome)
        }
        .with_ids(error.request_id().map(str::to_owned))
    }

    /// The same for an error of ours.
    pub fn by(error: &Error) -> Self {
        match error {
            Error::Graph(error) => Self::refused(error),
            Error::Failure(failure) => {
                Self::failed(failure.code.as_str()).with_ids(failure.request_id.clone())
            }
            _ => Self::failed(Code::Failed.as_str()),
        }
    }

    /// With these request ids besides.
    #[must_use]
    pub fn with_ids(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        for id in ids {
            if !self.request_ids.contains(&id) {
                self.request_ids.push(id);
            }
        }
        self
    }

    fn of(outcome: Outcome) -> Self {
        Self {
            outcome,
            error: None,
            request_ids: Vec::new(),
        }
    }
}

/// The ledger as a command writes it. Clones write to the same one.
#[derive(Clone)]
pub struct Ledger(Arc<Writer>);

struct Writer {
    book: LedgerFile,
    ui: Arc<Ui>,
    profile: String,
    tenant: String,
    required: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Who is signed in to Graph, and to the policy API.
    accounts: [Option<SignedIn>; 2],
    /// Of the requests since the last change began that may have changed something.
    ids: Vec<String>,
    warned: bool,
}

#[derive(Clone)]
struct SignedIn {
    by: Actor,
    tenant: Option<String>,
}

impl Context {
    /// Where every change is written down.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }
}

impl Ledger {
    pub(super) fn new(
        book: LedgerFile,
        ui: Arc<Ui>,
        profile: String,
        tenant: String,
        required: bool,
    ) -> Self {
        Self(Arc::new(Writer {
            book,
            ui,
            profile,
            tenant,
            required,
            state: Mutex::default(),
        }))
    }

    /// Where it lies.
    pub fn file(&self) -> &LedgerFile {
        &self.0.book
    }

    /// Says beforehand, once, that the ledger cannot be written.
    ///
    /// # Errors
    /// Where the profile wants every change written down: then nothing may be changed.
    pub fn check(&self) -> Result<(), Error> {
        let Err(error) = self.0.book.try_out() else {
            return Ok(());
        };
        let path = self.0.book.path().display().to_string();
        let reason = error.to_string();
        if self.0.required {
            return Err(Error::failure(
                Code::LedgerUnwritable,
                msg!("ledger-refused", path = path, reason = reason),
            )
            .hint(msg!("ledger-refused-hint")));
        }
        self.warn(msg!("ledger-unwritable", path = path, reason = reason));
        Ok(())
    }

    /// Begins a change: to be called right before its request goes out.
    ///
    /// # Errors
    /// As [`Ledger::check`].
    pub fn begin(&self, change: Change) -> Result<Pending, Error> {
        self.check()?;
        self.state().ids.clear();
        Ok(Pending {
            ledger: self.clone(),
            change: Some(change),
            dropped: ChangeOutcome::unknown(),
        })
    }

    /// Begins a run of many changes.
    ///
    /// # Errors
    /// As [`Ledger::check`].
    pub fn begin_set(&self) -> Result<ChangeSet, Error> {
        self.check()?;
        Ok(ChangeSet {
            ledger: self.clone(),
            changes: Mutex::default(),
        })
    }

    /// Writes down changes that have ended, in one go.
    fn record(&self, ended: Vec<(Change, ChangeOutcome)>) {
        if ended.is_empty() {
            return;
        }
        let count = ended.len();
        let now = Timestamp::now();
        let now = now.round(Unit::Millisecond).unwrap_or(now);
        let entries = ended
            .into_iter()
            .map(|(change, ended)| self.entry(change, ended, now))
            .collect();
        match self.0.book.append(entries, now) {
            Ok(appended) => {
                if let Some(line) = appended.set_aside {
                    self.0.ui.warn(&msg!("ledger-set-aside", line = line));
                }
            }
            Err(error) => self.warn(msg!(
                "ledger-unrecorded",
                count = count,
                path = self.0.book.path().display().to_string(),
                reason = error.to_string()
            )),
        }
    }

    /// Remembers who is signed in.
    pub async fn signed_in(&self, audience: Audience, session: &Session) {
        let signed = match session.entry().await {
            Some(entry) => SignedIn::of(entry.account, entry.application, Some(entry.client_id)),
            None => match session.token().await.ok().as_ref().and_then(Claims::of) {
                Some(claims) => {
                    let client = claims.client().map(str::to_owned);
                    SignedIn::of(Account::of(&claims), claims.is_app_only(), client)
                }
                None => return,
            },
        };
        self.state().accounts[audience as usize] = Some(signed);
    }

    /// Remembers the id of a request that may change something.
    pub(super) fn sent(&self, id: &str) {
        let mut state = self.state();
        if state.ids.len() == MOST_IDS {
            state.ids.remove(0);
        }
        state.ids.push(id.to_owned());
    }

    fn entry(&self, change: Change, ended: ChangeOutcome, at: Timestamp) -> Entry {
        let state = self.state();
        let [graph, policy] = &state.accounts;
        let signed = match change.audience {
            Audience::Graph => graph.as_ref(),
            Audience::Policy => policy.as_ref().or(graph.as_ref()),
        };
        Entry {
            number: 0,
            at,
            command: change.command.into(),
            profile: self.0.profile.clone(),
            tenant: signed
                .and_then(|signed| signed.tenant.clone())
                .or_else(|| Some(self.0.tenant.clone())),
            by: signed.map(|signed| signed.by.clone()).unwrap_or_default(),
            target: change.target,
            before: change.before,
            after: change.after,
            reason: change.reason,
            verified_by: change.verified_by,
            outcome: ended.outcome,
            error: ended.error,
            request_ids: ended.request_ids,
            previous: String::new(),
        }
    }

    /// Once a command: the same words again would help nobody.
    fn warn(&self, message: crate::ui::Message) {
        if !std::mem::replace(&mut self.state().warned, true) {
            self.0.ui.warn(&message);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SignedIn {
    fn of(account: Account, application: bool, client: Option<String>) -> Self {
        let kind = if application { "application" } else { "user" };
        Self {
            tenant: account.tenant_id,
            by: Actor {
                kind: Some(kind.into()),
                id: account.id,
                name: account.user_name.or(account.name),
                client,
            },
        }
    }
}

/// A change whose request may be on its way.
#[must_use = "a change that is dropped is written down as unknown"]
pub struct Pending {
    ledger: Ledger,
    change: Option<Change>,
    dropped: ChangeOutcome,
}

impl Pending {
    /// Writes down how it ended, and gives the answer back.
    pub fn end<T>(self, answer: Result<T, graph::Error>) -> Result<T, graph::Error> {
        let ended = answer
            .as_ref()
            .err()
            .map_or_else(ChangeOutcome::done, ChangeOutcome::refused);
        self.ended(ended);
        answer
    }

    /// The service took it, which is what is written down unless something else comes out.
    pub fn accepted(&mut self) {
        self.dropped = ChangeOutcome::done();
    }

    /// Writes down how it ended.
    pub fn ended(mut self, ended: ChangeOutcome) {
        self.write(ended);
    }

    fn write(&mut self, ended: ChangeOutcome) {
        if let Some(change) = self.change.take() {
            let ids = std::mem::take(&mut self.ledger.state().ids);
            self.ledger.record(vec![(change, ended.with_ids(ids))]);
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        let ended = self.dropped.clone();
        self.write(ended);
    }
}

/// A run of changes, each known by a number of its own. What was begun and is not ended when it is dropped is written
/// down as unknown.
#[must_use = "a change that is dropped is written down as unknown"]
pub struct ChangeSet {
    ledger: Ledger,
    changes: Mutex<Changes>,
}

#[derive(Default)]
struct Changes {
    open: BTreeMap<usize, Change>,
    ended: Vec<(Change, ChangeOutcome)>,
}

impl ChangeSet {
    /// A change whose request goes out now.
    pub fn begin(&self, number: usize, change: Change) {
        self.changes().open.insert(number, change);
    }

    /// How it ended. What was never begun is passed over.
    pub fn end(&self, number: usize, ended: ChangeOutcome) {
        let mut changes = self.changes();
        if let Some(change) = changes.open.remove(&number) {
            changes.ended.push((change, ended));
        }
    }

    /// Writes down what has ended, in one go: to be called after each batch.
    pub fn flush(&self) {
        let ended = std::mem::take(&mut self.changes().ended);
        self.ledger.record(ended);
    }

    fn changes(&self) -> MutexGuard<'_, Changes> {
        self.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for ChangeSet {
    fn drop(&mut self) {
        let mut changes = self.changes();
        let open = std::mem::take(&mut changes.open);
        let unknown = open
            .into_values()
            .map(|change| (change, ChangeOutcome::unknown()));
        changes.ended.extend(unknown);
        drop(changes);
        self.flush();
    }
}
