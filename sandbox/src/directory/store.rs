//! The directory on disk: SQLite. One file, one connection, versioned.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OptionalExtension, TransactionBehavior, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Error;

const SCHEMA: &str = include_str!("schema.sql");
const LATER: &str = include_str!("later.sql");
/// Marks the file as a directory of ours: "sspr" in ASCII.
const APPLICATION_ID: i32 = 0x7373_7072;
const VERSION: i32 = 1;

/// Children before parents.
const TABLES: [&str; 10] = [
    "stale",
    "report",
    "outbox",
    "audits",
    "methods",
    "role_assignments",
    "members",
    "groups",
    "users",
    "documents",
];

/// Of the later tables those that hold no keys and no sign-ins.
const LATER_TABLES: [&str; 8] = [
    "role_eligibility",
    "role_limit",
    "application",
    "permission_grant",
    "passwords",
    "operations",
    "attempt",
    "block",
];

/// The number of the first user; groups lie below (`schema.sql`).
pub(crate) const FIRST_USER: i64 = 1_000_001;

/// How long a process waits for another that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// The database.
pub(crate) struct Store {
    connection: Mutex<Connection>,
    path: String,
}

/// Who the directory belongs to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Tenant {
    /// The tenant id.
    pub id: String,
    /// The organisation's name.
    pub display_name: String,
    /// The default domain, a custom one.
    pub domain: String,
    /// The domain the tenant was born with.
    pub initial_domain: String,
    /// Whether the tenant has Microsoft Entra ID P1; without it there are no registration reports (graph-api.md §1).
    pub premium: bool,
    /// When the directory was made, RFC 3339.
    pub created: String,
    /// How many people it was seeded with.
    pub users: u32,
}

/// The documents kept whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Document {
    /// [`Tenant`].
    Tenant,
    /// The SSPR policy of policy-api.md §1.2.
    PasswordReset,
    /// graph-api.md §3.3.
    Authorization,
    /// graph-api.md §3.4.
    AuthenticationMethods,
    /// Writeback and unlock (policy-api.md §1.8); absent until it is written.
    OnPremises,
    /// When the registration report was last brought up to date.
    Report,
}

impl Document {
    fn name(self) -> &'static str {
        match self {
            Self::Tenant => "tenant",
            Self::PasswordReset => "passwordReset",
            Self::Authorization => "authorization",
            Self::AuthenticationMethods => "authenticationMethods",
            Self::OnPremises => "onPremises",
            Self::Report => "report",
        }
    }
}

impl Store {
    /// Opens the database, or creates it without people in it (see [`crate::directory::seed`]).
    ///
    /// # Errors
    /// When the file is not a database, not one of ours, from a later version of this program, or not writable.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Error> {
        let name = path.map_or_else(|| ":memory:".to_owned(), |path| path.display().to_string());
        let damaged = |source| Error::Database {
            path: name.clone(),
            source,
        };
        let connection = match path {
            Some(path) => Connection::open(path),
            None => Connection::open_in_memory(),
        }
        .map_err(damaged)?;
        connection.busy_timeout(BUSY_TIMEOUT).map_err(damaged)?;
        // First the tables: another process may be making them, and marks the file at the same moment.
        let tables: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))
            .map_err(damaged)?;
        let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get(0));
        let application: i32 = number("application_id").map_err(damaged)?;
        let version: i32 = number("user_version").map_err(damaged)?;
        if tables > 0 && application != APPLICATION_ID {
            return Err(Error::Foreign { path: name });
        }
        if version > VERSION {
            return Err(Error::Newer {
                path: name,
                found: version,
                known: VERSION,
            });
        }
        write_ahead(&connection).map_err(damaged)?;
        connection
            .execute_batch("PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;")
            .map_err(damaged)?;
        connection.set_prepared_statement_cache_capacity(128);
        let store = Self {
            connection: Mutex::new(connection),
            path: name,
        };
        if tables == 0 {
            // Another process may have been faster by a moment.
            store.transaction(|connection| {
                let table = "SELECT 1 FROM sqlite_master WHERE name = 'documents'";
                let made = connection.query_row(table, [], |_| Ok(())).optional()?;
                made.map_or_else(|| create(connection), Ok)
            })?;
        }
        store
            .lock()
            .execute_batch(LATER)
            .map_err(|source| store.error(source))?;
        Ok(store)
    }

    /// The connection, for one statement or one transaction.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `work` so that all of it is kept, or nothing, and no other process writes in between.
    ///
    /// # Errors
    /// Whatever SQLite says, with the file's name.
    pub(crate) fn transaction<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Error> {
        let mut connection = self.lock();
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|source| self.error(source))?;
        let result = work(&transaction).map_err(|source| self.error(source))?;
        transaction.commit().map_err(|source| self.error(source))?;
        Ok(result)
    }

    /// Throws the directory away and starts with an empty one. Keys and sign-ins stay.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn clear(&self) -> Result<(), Error> {
        self.transaction(|connection| {
            connection.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            for table in TABLES {
                connection.execute_batch(&format!("DROP TABLE {table}"))?;
            }
            for table in LATER_TABLES {
                connection.execute_batch(&format!("DELETE FROM {table}"))?;
            }
            create(connection)
        })
    }

    /// Whether nobody was seeded yet.
    pub(crate) fn is_empty(&self) -> Result<bool, Error> {
        Ok(self.document(Document::Tenant)?.is_none())
    }

    /// One of the documents kept whole.
    pub(crate) fn document(&self, document: Document) -> Result<Option<Value>, Error> {
        read_document(&self.lock(), document).map_err(|source| self.error(source))
    }

    /// Who the directory belongs to.
    ///
    /// # Errors
    /// When the database cannot be read or has not been seeded.
    pub(crate) fn tenant(&self) -> Result<Tenant, Error> {
        tenant(&self.lock()).map_err(|source| self.error(source))
    }

    /// The SSPR policy, all 29 fields (policy-api.md §1.2).
    pub(crate) fn policy_document(&self) -> Result<Value, Error> {
        Ok(self
            .document(Document::PasswordReset)?
            .unwrap_or(Value::Null))
    }

    /// What went wrong in the database, with the name of its file.
    pub(crate) fn error(&self, source: rusqlite::Error) -> Error {
        Error::Database {
            path: self.path.clone(),
            source,
        }
    }
}

/// Lets readers read while somebody writes. SQLite waits for others with everything but this change, which only the first
/// process to open a new file makes.
fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    let until = Instant::now() + BUSY_TIMEOUT;
    loop {
        let changed = connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()));
        match changed {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && Instant::now() < until =>
            {
                thread::sleep(Duration::from_millis(10));
            }
            other => return other,
        }
    }
}

/// Reads a document inside a transaction.
pub(crate) fn read_document(
    connection: &Connection,
    document: Document,
) -> rusqlite::Result<Option<Value>> {
    let body: Option<String> = connection
        .prepare_cached("SELECT body FROM documents WHERE name = ?1")?
        .query_row([document.name()], |row| row.get(0))
        .optional()?;
    body.map(|body| serde_json::from_str(&body).map_err(unreadable))
        .transpose()
}

fn unreadable(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error.into())
}

/// Writes a document inside a transaction.
pub(crate) fn put_document(
    connection: &Connection,
    document: Document,
    body: &Value,
) -> rusqlite::Result<()> {
    // Not one upsert: its conflict clause would take the place of the one in the triggers that mark the report stale.
    let values = params![document.name(), body.to_string()];
    let updated = connection
        .prepare_cached("UPDATE documents SET body = ?2 WHERE name = ?1")?
        .execute(values)?;
    if updated == 0 {
        connection
            .prepare_cached("INSERT INTO documents (name, body) VALUES (?1, ?2)")?
            .execute(values)?;
    }
    Ok(())
}

/// Who the directory belongs to, inside a transaction.
///
/// # Errors
/// When the database cannot be read or has not been seeded.
pub(crate) fn tenant(connection: &Connection) -> rusqlite::Result<Tenant> {
    let body =
        read_document(connection, Document::Tenant)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    serde_json::from_value(body).map_err(unreadable)
}

fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(SCHEMA)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", VERSION)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_no_database_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("directory.db");
        std::fs::write(
            &path,
            "not a database, but long enough to look like one ".repeat(40),
        )
        .unwrap();
        let error = Store::open(Some(&path)).map(|_| ()).unwrap_err();
        assert!(matches!(&error, Error::Database { path, .. } if path.ends_with("directory.db")));
    }

    #[test]
    fn somebody_elses_database_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.db");
        Connection::open(&path)
            .unwrap()
            .execute_batch("CREATE TABLE notes (text TEXT)")
            .unwrap();
        assert!(matches!(
            Store::open(Some(&path)),
            Err(Error::Foreign { .. })
        ));
    }

    #[test]
    fn a_later_version_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("directory.db");
        drop(Store::open(Some(&path)).unwrap());
        Connection::open(&path)
            .unwrap()
            .pragma_update(None, "user_version", VERSION + 1)
            .unwrap();
        assert!(matches!(
            Store::open(Some(&path)),
            Err(Error::Newer { found, known, .. }) if found == VERSION + 1 && known == VERSION
        ));
    }

    #[test]
    fn a_new_directory_is_empty_and_opens_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("directory.db");
        assert!(Store::open(Some(&path)).unwrap().is_empty().unwrap());
        assert!(Store::open(Some(&path)).unwrap().is_empty().unwrap());
    }
}
