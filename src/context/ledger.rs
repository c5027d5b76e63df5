//! The ledger of this command: who, when and where are filled in here, so that whoever changes something says only what.
//!
//! A change is begun before its request goes out: by then it is on the disk as an intent. It is ended when the outcome is
//! known, and gets its line. One that is never ended, because the process was killed or an error passed through, stays an
//! intent: the next command looks what became of it. As long as a change is open, a signal does not drop the command.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{Timestamp, Unit};
use serde_json::Value;
use uuid::Uuid;

use super::Context;
use super::stop::{CancelGuard, CancelToken};
use crate::auth::{Account, Audience, Claims, Session};
use crate::config::Settings;
use crate::error::{Code, Error};
use crate::file;
use crate::graph;
use crate::ledger::{Intents, LedgerFile};
use crate::sspr::ledger::chain::{Actor, Entry, Link, Outcome, Target};
use crate::ui::{self, Ui, msg};

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
    grant: Option<String>,
    audience: Audience,
    takes_back: bool,
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
            grant: None,
            audience: Audience::Graph,
            takes_back: false,
        }
    }

    /// It takes back what this command did: that is done also when the end was asked for.
    #[must_use]
    pub fn taking_back(mut self) -> Self {
        self.takes_back = true;
        self
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

    /// The grant that was used up for it.
    #[must_use]
    pub fn granted(mut self, grant: Option<&str>) -> Self {
        self.grant = grant.map(str::to_owned);
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
    stop: Arc<CancelToken>,
    profile: String,
    tenant: String,
    required: bool,
    state: Mutex<State>,
    /// What is begun, once something is.
    intents: Mutex<Option<Intents>>,
    /// How many changes were made.
    made: AtomicU64,
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

/// A change whose intent is on the disk.
struct Begun {
    change: Change,
    /// What the intent is called; nothing where it could not be written.
    intent: Option<String>,
}

impl Context {
    /// Where every change is written down.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }
}

impl Writer {
    /// Brings intents to the disk.
    fn intend(&self, entries: &[Entry]) -> io::Result<()> {
        let mut intents = lock(&self.intents);
        let own = match &mut *intents {
            Some(own) => own,
            none => none.insert(Intents::take(&self.book)?),
        };
        own.add(entries, &self.book)
    }

    /// Writes lines, and takes their intents away. The number of a line that keeps a torn one, where one was found.
    fn write(&self, entries: Vec<Entry>, at: Timestamp) -> io::Result<Option<u64>> {
        let intended = entries.iter().filter(|it| it.intent.is_some()).count();
        let appended = self.book.append(entries, at)?;
        if let Some(own) = &mut *lock(&self.intents) {
            own.close(intended);
        }
        Ok(appended.set_aside)
    }
}

impl Ledger {
    pub(super) fn new(
        book: LedgerFile,
        ui: Arc<Ui>,
        stop: Arc<CancelToken>,
        settings: &Settings,
    ) -> Self {
        Self(Arc::new(Writer {
            book,
            ui,
            stop,
            profile: settings.profile.clone(),
            tenant: settings.tenant.value.clone(),
            required: settings.require_ledger.value,
            state: Mutex::default(),
            intents: Mutex::default(),
            made: AtomicU64::default(),
        }))
    }

    /// Where it lies.
    pub fn file(&self) -> &LedgerFile {
        &self.0.book
    }

    /// Begins a change: to be called right before its request goes out.
    ///
    /// # Errors
    /// Where the profile wants every change written down and this one cannot be; where the end was asked for.
    pub async fn begin(&self, change: Change) -> Result<Pending, Error> {
        let guard = self.0.stop.hold();
        // On the heap, here and below: whoever changes something holds this.
        let mut begun = Box::pin(self.intend(vec![change])).await?;
        self.state().ids.clear();
        Ok(Pending {
            ledger: self.clone(),
            begun: begun.pop(),
            _guard: guard,
        })
    }

    /// Begins a run of many changes.
    pub fn begin_set(&self) -> ChangeSet {
        ChangeSet {
            ledger: self.clone(),
            changes: Mutex::default(),
            _guard: self.0.stop.hold(),
        }
    }

    /// An error of the output after changes were made: that they were is what matters.
    ///
    /// # Errors
    /// What was given, or that the result could not be written.
    pub fn admit<T>(&self, ended: Result<T, Error>) -> Result<T, Error> {
        let made = self.0.made.load(Ordering::SeqCst);
        match ended {
            Err(Error::Ui(ui::Error::Output(error)))
                if made > 0 && error.kind() != io::ErrorKind::BrokenPipe =>
            {
                let message = msg!(
                    "ledger-output-lost",
                    count = made,
                    reason = error.to_string()
                );
                Err(Error::failure(Code::OutputLost, message).hint(msg!("ledger-output-lost-hint")))
            }
            ended => ended,
        }
    }

    /// Brings intents to the disk before the requests go out.
    async fn intend(&self, changes: Vec<Change>) -> Result<Vec<Begun>, Error> {
        if self.0.stop.is_asked() && !changes.iter().all(|change| change.takes_back) {
            return Err(ui::Error::Cancelled.into());
        }
        let now = now();
        let names: Vec<String> = changes
            .iter()
            .map(|_| Uuid::new_v4().simple().to_string())
            .collect();
        let entries: Vec<Entry> = changes
            .iter()
            .zip(&names)
            .map(|(change, name)| {
                let unknown = ChangeOutcome::unknown();
                self.entry(change.clone(), unknown, Some(name.clone()), now)
            })
            .collect();
        let writer = Arc::clone(&self.0);
        let written = file::off_thread(move || writer.intend(&entries)).await;
        let is_written = written.is_ok();
        if let Err(error) = written {
            self.forbid(&error)?;
        }
        let begun = changes.into_iter().zip(names);
        Ok(begun
            .map(|(change, name)| Begun {
                change,
                intent: is_written.then_some(name),
            })
            .collect())
    }

    /// Says, once, that the ledger cannot be written.
    ///
    /// # Errors
    /// Where the profile wants every change written down: then nothing may be changed.
    fn forbid(&self, error: &io::Error) -> Result<(), Error> {
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

    /// Writes down changes that have ended, in one go.
    async fn record(&self, ended: Vec<(Begun, ChangeOutcome)>) {
        if ended.is_empty() {
            return;
        }
        let made = ended.iter().filter(|(_, it)| it.outcome == Outcome::Done);
        let made = made.count() as u64;
        self.0.made.fetch_add(made, Ordering::SeqCst);
        let now = now();
        let entries = ended
            .into_iter()
            .map(|(begun, ended)| self.entry(begun.change, ended, begun.intent, now))
            .collect();
        self.write(entries, now).await;
    }

    /// Writes down what became of intents that an ended command left behind. Whether they have their lines now.
    pub async fn settle(&self, entries: Vec<Entry>) -> bool {
        self.write(entries, now()).await
    }

    async fn write(&self, entries: Vec<Entry>, at: Timestamp) -> bool {
        let (writer, count) = (Arc::clone(&self.0), entries.len());
        match file::off_thread(move || writer.write(entries, at)).await {
            Ok(set_aside) => {
                if let Some(line) = set_aside {
                    self.0.ui.warn(&msg!("ledger-set-aside", line = line));
                }
                true
            }
            Err(error) => {
                self.warn(msg!(
                    "ledger-unrecorded",
                    count = count,
                    path = self.0.book.path().display().to_string(),
                    reason = error.to_string()
                ));
                false
            }
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

    /// The tenant that Graph's sign-in is for; what the settings say before there is one.
    pub fn tenant(&self) -> String {
        let signed = self.state().accounts[Audience::Graph as usize].clone();
        let tenant = signed.and_then(|signed| signed.tenant);
        tenant.unwrap_or_else(|| self.0.tenant.clone())
    }

    /// The tenant of a sign-in, and the account by its name or, for an application, by its id.
    pub(super) fn signed_in_as(&self, audience: Audience) -> (Option<String>, Option<String>) {
        let signed = self.state().accounts[audience as usize].clone();
        let (tenant, by) = signed.map_or_else(Default::default, |it| (it.tenant, it.by));
        (tenant, by.name.or(by.client).or(by.id))
    }

    /// Who is signed in to Graph.
    pub fn actor(&self) -> Actor {
        let signed = self.state().accounts[Audience::Graph as usize].clone();
        signed.map(|signed| signed.by).unwrap_or_default()
    }

    /// The lines of a command, in the order they stand in.
    ///
    /// # Errors
    /// Where the ledger cannot be read.
    pub async fn lines_of(&self, command: &'static str) -> Result<Vec<Link>, Error> {
        let book = self.0.book.clone();
        let read = file::off_thread(move || book.lines_of(command)).await;
        read.map_err(|error| self.unusable(&error))
    }

    /// Appends the line of a change where the lines of its command allow it: `judge` gives what it says, and nobody else writes
    /// between that look and the line. The line is on the disk when this ends.
    ///
    /// # Errors
    /// Where the ledger cannot be written: nothing goes on without this line.
    pub async fn append_if<T: Send + 'static, E: Send + 'static>(
        &self,
        change: Change,
        judge: impl FnOnce(&[Link], Timestamp) -> Result<(Value, T), E> + Send + 'static,
    ) -> Result<Result<T, E>, Error> {
        if self.0.stop.is_asked() {
            return Err(ui::Error::Cancelled.into());
        }
        let _guard = self.0.stop.hold();
        let now = now();
        let entry = self.entry(change, ChangeOutcome::done(), None, now);
        let book = self.0.book.clone();
        let judge = move |lines: &[Link]| judge(lines, now);
        let written = file::off_thread(move || book.append_if(entry, judge)).await;
        written.map_err(|error| self.unusable(&error))
    }

    /// Appends a line that is no change of the directory and has no intent.
    ///
    /// # Errors
    /// As [`Ledger::append_if`].
    pub async fn note(&self, change: Change, ended: ChangeOutcome) -> Result<(), Error> {
        let now = now();
        let entry = self.entry(change, ended, None, now);
        let book = self.0.book.clone();
        let written = file::off_thread(move || book.append(vec![entry], now)).await;
        written.map(drop).map_err(|error| self.unusable(&error))
    }

    fn unusable(&self, error: &io::Error) -> Error {
        let path = self.0.book.path().display().to_string();
        let message = msg!("verify-ledger", path = path, reason = error.to_string());
        Error::failure(Code::LedgerUnwritable, message).hint(msg!("verify-ledger-hint"))
    }

    /// Remembers the id of a request that may change something.
    pub(super) fn sent(&self, id: &str) {
        let mut state = self.state();
        if state.ids.len() == MOST_IDS {
            state.ids.remove(0);
        }
        state.ids.push(id.to_owned());
    }

    fn entry(
        &self,
        change: Change,
        ended: ChangeOutcome,
        intent: Option<String>,
        at: Timestamp,
    ) -> Entry {
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
            intent,
            grant: change.grant,
            previous: String::new(),
        }
    }

    /// Once a command: the same words again would help nobody.
    fn warn(&self, message: ui::Message) {
        if !std::mem::replace(&mut self.state().warned, true) {
            self.0.ui.warn(&message);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.0.state)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn now() -> Timestamp {
    let now = Timestamp::now();
    now.round(Unit::Millisecond).unwrap_or(now)
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
#[must_use = "a change that is dropped stays an intent until somebody looks"]
pub struct Pending {
    ledger: Ledger,
    begun: Option<Begun>,
    _guard: CancelGuard,
}

impl Pending {
    /// Writes down how it ended, and gives the answer back.
    pub async fn end<T>(self, answer: Result<T, graph::Error>) -> Result<T, graph::Error> {
        let ended = answer
            .as_ref()
            .err()
            .map_or_else(ChangeOutcome::done, ChangeOutcome::refused);
        self.ended(ended).await;
        answer
    }

    /// Writes down how it ended.
    pub async fn ended(mut self, ended: ChangeOutcome) {
        if let Some(begun) = self.begun.take() {
            let ids = std::mem::take(&mut self.ledger.state().ids);
            let ended = vec![(begun, ended.with_ids(ids))];
            Box::pin(self.ledger.record(ended)).await;
        }
    }
}

/// A run of changes, each known by a number of its own. What was begun and is not ended when it is dropped stays an
/// intent. As long as it lives, a signal does not drop the command.
#[must_use = "changes that are dropped stay intents until somebody looks"]
pub struct ChangeSet {
    ledger: Ledger,
    changes: Mutex<Changes>,
    _guard: CancelGuard,
}

#[derive(Default)]
struct Changes {
    open: BTreeMap<usize, Begun>,
    ended: Vec<(Begun, ChangeOutcome)>,
}

impl ChangeSet {
    /// Changes whose requests go out next.
    ///
    /// # Errors
    /// As [`Ledger::begin`].
    pub async fn begin(&self, changes: Vec<(usize, Change)>) -> Result<(), Error> {
        if changes.is_empty() {
            return Ok(());
        }
        let (numbers, changes): (Vec<usize>, Vec<Change>) = changes.into_iter().unzip();
        let begun = Box::pin(self.ledger.intend(changes)).await?;
        lock(&self.changes)
            .open
            .extend(numbers.into_iter().zip(begun));
        Ok(())
    }

    /// How one ended; [`ChangeSet::flush`] writes it down. What was never begun is passed over.
    pub fn end(&self, number: usize, ended: ChangeOutcome) {
        let mut changes = lock(&self.changes);
        if let Some(begun) = changes.open.remove(&number) {
            changes.ended.push((begun, ended));
        }
    }

    /// Writes down what has ended, in one go: to be called after each batch.
    pub async fn flush(&self) {
        let ended = std::mem::take(&mut lock(&self.changes).ended);
        Box::pin(self.ledger.record(ended)).await;
    }

    /// Writes down what has ended, and what has not as unknown.
    pub async fn finish(self) {
        let numbers: Vec<usize> = lock(&self.changes).open.keys().copied().collect();
        for number in numbers {
            self.end(number, ChangeOutcome::unknown());
        }
        self.flush().await;
    }
}
