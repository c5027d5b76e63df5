//! The directory on disk: SQLite.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use super::Error;

/// The database.
pub(super) struct Store(Mutex<Connection>);

impl Store {
    /// Opens or creates the database.
    pub(super) fn open(path: Option<&Path>) -> Result<Self, Error> {
        let opened = match path {
            Some(path) => Connection::open(path),
            None => Connection::open_in_memory(),
        };
        opened
            .map(|connection| Self(Mutex::new(connection)))
            .map_err(|source| Error::Database {
                path: path.map_or_else(|| ":memory:".to_owned(), |path| path.display().to_string()),
                source,
            })
    }

    /// The connection, for one statement or one transaction.
    pub(super) fn lock(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
