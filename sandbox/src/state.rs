//! What every handler shares, and the database file it is opened from.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use http::{HeaderMap, header};
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use url::Url;

use crate::directory::keys::{self, Keys};
use crate::directory::seed;
use crate::directory::store::{Document, Store, put_document, read_document};
use crate::identity::client::flaw::Assertions;
use crate::identity::client::{self, Client};
use crate::identity::grants::codes::Codes;
use crate::identity::grants::device::Devices;
use crate::identity::managed::arc;
use crate::identity::rules::Rules;
use crate::odata::throttle;
use crate::web::{reset_sessions, sessions};
use crate::{Error, Faults, Settings};

/// What every handler shares.
pub(crate) struct State {
    pub(crate) settings: Settings,
    /// Where the directory is reached: scheme, host and port.
    pub(crate) base: Url,
    pub(crate) store: Store,
    pub(crate) buckets: throttle::Buckets,
    pub(crate) keys: Keys,
    pub(crate) devices: Devices,
    pub(crate) codes: Codes,
    pub(crate) sessions: sessions::Sessions,
    pub(crate) reset_sessions: reset_sessions::ResetSessions,
    pub(crate) assertions: Assertions,
    pub(crate) rules: Mutex<Rules>,
    /// Who approves device codes instead of the account of the settings.
    pub(crate) other_approver: OnceLock<String>,
    /// What App Service gives its own programs to show.
    pub(crate) identity_header: String,
    pub(crate) arc: Option<arc::Agent>,
    pub(crate) faults: Faults,
    /// What the directory was before the writes of the last moments.
    replica: Mutex<Replica>,
}

/// A copy of the directory that has not heard of the latest writes; empty until there is one.
pub(crate) struct Replica {
    connection: Connection,
    made: Option<Timestamp>,
}

/// A connection to the directory, or to its copy.
pub(crate) enum Reached<'a> {
    /// The directory itself.
    Store(MutexGuard<'a, Connection>),
    /// The copy.
    Replica(MutexGuard<'a, Replica>),
}

impl Deref for Reached<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        match self {
            Self::Store(connection) => connection,
            Self::Replica(replica) => &replica.connection,
        }
    }
}

impl DerefMut for Reached<'_> {
    fn deref_mut(&mut self) -> &mut Connection {
        match self {
            Self::Store(connection) => connection,
            Self::Replica(replica) => &mut replica.connection,
        }
    }
}

impl State {
    /// Opens the database, seeds it when it is new, and loads the signing key.
    pub(crate) fn open(settings: Settings, base: Url) -> Result<Self, Error> {
        if let Some(database) = &settings.database {
            keep_private(database)?;
        }
        let store = Store::open(settings.database.as_deref())?;
        prepare(&store, settings.users, settings.clock.now())?;
        if settings.born_migrated {
            bear_migrated(&store)?;
        }
        let keys = Keys::load(&store)?;
        let rules = settings.rules.clone();
        let replica = Replica {
            connection: Connection::open_in_memory().map_err(|source| store.error(source))?,
            made: None,
        };
        let arc = settings.arc.as_deref().map(arc::Agent::new);
        Ok(Self {
            settings,
            base,
            store,
            buckets: throttle::Buckets::default(),
            keys,
            devices: Devices::default(),
            codes: Codes::default(),
            sessions: sessions::Sessions::default(),
            reset_sessions: reset_sessions::ResetSessions::default(),
            assertions: Assertions::default(),
            other_approver: OnceLock::new(),
            rules: Mutex::new(rules),
            identity_header: keys::encode(&keys::random::<16>()?),
            arc,
            faults: Faults::default(),
            replica: Mutex::new(replica),
        })
    }

    /// Where a request of Graph is answered: where writes show late, reads that follow one are answered by a copy that was
    /// made before it.
    pub(crate) fn connection(&self, writes: bool) -> rusqlite::Result<Reached<'_>> {
        let Some(lag) = self.settings.replication_lag else {
            return Ok(Reached::Store(self.store.lock()));
        };
        let mut replica = self.replica.lock().unwrap_or_else(PoisonError::into_inner);
        let lag = SignedDuration::try_from(lag).unwrap_or(SignedDuration::MAX);
        let now = self.now();
        if replica
            .made
            .is_some_and(|made| now.duration_since(made) >= lag)
        {
            replica.made = None;
        }
        if !writes && replica.made.is_some() {
            return Ok(Reached::Replica(replica));
        }
        let store = self.store.lock();
        if writes && replica.made.is_none() {
            replica.connection = copy(&store)?;
            replica.made = Some(now);
        }
        Ok(Reached::Store(store))
    }

    /// The directory's root as this client sees it, no slash at the end. Every link in an answer starts with it.
    pub(crate) fn origin(&self, headers: &HeaderMap) -> String {
        match headers
            .get(header::HOST)
            .and_then(|host| host.to_str().ok())
        {
            Some(host) => format!("{}://{host}", self.base.scheme()),
            None => self.base.origin().ascii_serialization(),
        }
    }

    /// The application with this id, where sign-in knows it already.
    pub(crate) fn client(&self, id: &str) -> Result<Option<Client>, Error> {
        let lag = self.settings.app_lag.unwrap_or_default();
        let known_since = self.now().checked_sub(lag).unwrap_or(Timestamp::MIN);
        Client::find(&self.store, id, known_since)
    }

    /// The rules now.
    pub(crate) fn rules(&self) -> MutexGuard<'_, Rules> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What time it is in the directory.
    pub(crate) fn now(&self) -> Timestamp {
        self.settings.clock.now()
    }
}

/// A copy of a whole database, in memory.
fn copy(from: &Connection) -> rusqlite::Result<Connection> {
    let mut to = Connection::open_in_memory()?;
    Backup::new(from, &mut to)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    Ok(to)
}

/// Makes the tenant one that never had legacy policies: it has no state of a migration.
fn bear_migrated(store: &Store) -> Result<(), Error> {
    store.transaction(|db| {
        let mut policy = read_document(db, Document::AuthenticationMethods)?.unwrap_or_default();
        policy["policyMigrationState"] = serde_json::Value::Null;
        put_document(db, Document::AuthenticationMethods, &policy)
    })
}

/// Makes an empty database that nobody else may read: keys and secrets go into it.
fn keep_private(database: &Path) -> Result<(), Error> {
    make_private(database).map_err(|source| Error::File {
        path: database.display().to_string(),
        source,
    })
}

fn make_private(database: &Path) -> std::io::Result<()> {
    if let Some(folder) = database.parent() {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(database).map(drop)
}

/// Puts into a database what a directory has before anybody signs in.
pub(crate) fn prepare(store: &Store, users: u32, now: Timestamp) -> Result<(), Error> {
    if store.is_empty()? {
        seed::fill(store, users, now)?;
    }
    client::keep_secret(store)
}

/// Throws the directory in this file away, a damaged one too, and makes a new one with so many people.
///
/// # Errors
/// When the file belongs to another program or cannot be written.
pub fn reset(database: &Path, users: u32) -> Result<(), Error> {
    keep_private(database)?;
    let store = match Store::open(Some(database)) {
        Ok(store) => store,
        Err(error) if error.is_damaged() => {
            for suffix in ["", "-wal", "-shm"] {
                let mut file = database.as_os_str().to_owned();
                file.push(suffix);
                let file = PathBuf::from(file);
                match std::fs::remove_file(&file) {
                    Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                        return Err(Error::File {
                            path: file.display().to_string(),
                            source,
                        });
                    }
                    _ => {}
                }
            }
            keep_private(database)?;
            Store::open(Some(database))?
        }
        Err(other) => return Err(other),
    };
    store.clear()?;
    prepare(&store, users, Timestamp::now())
}
