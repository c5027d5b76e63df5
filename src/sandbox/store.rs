//! The directory on disk: SQLite.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use super::Error;

/// The database.
pub(super) struct Store {
    connection: Mutex<Connection>,
    path: String,
}

impl Store {
    /// Opens or creates the database.
    pub(super) fn open(path: Option<&Path>) -> Result<Self, Error> {
        let name = path.map_or_else(|| ":memory:".to_owned(), |path| path.display().to_string());
        let opened = match path {
            Some(path) => Connection::open(path),
            None => Connection::open_in_memory(),
        };
        match opened {
            Ok(connection) => Ok(Self {
                connection: Mutex::new(connection),
                path: name,
            }),
            Err(source) => Err(Error::Database { path: name, source }),
        }
    }

    /// What went wrong in the database, with the name of its file.
    pub(super) fn error(&self, source: rusqlite::Error) -> Error {
        Error::Database {
            path: self.path.clone(),
            source,
        }
    }

    /// The connection, for one statement or one transaction.
    pub(super) fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
