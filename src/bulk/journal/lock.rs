//! What keeps a journal from being used: another process, damage, the file system.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Code;
use crate::ui::msg;

/// What keeps a journal from being used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Another process holds it.
    #[error("another process is at this import")]
    Busy,
    /// It is not what this program writes.
    #[error("{path}: line {line}: {reason}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Which line, from 1.
        line: usize,
        /// What is wrong, without a word of its content.
        reason: String,
    },
    /// The file system.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl From<Error> for crate::error::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Busy => {
                Self::failure(Code::ImportBusy, msg!("import-busy")).hint(msg!("import-busy-hint"))
            }
            Error::Damaged { path, line, reason } => Self::failure(
                Code::JournalDamaged,
                msg!(
                    "import-journal-damaged",
                    path = path.display().to_string(),
                    line = line.to_string(),
                    reason = reason
                ),
            )
            .hint(msg!("import-journal-damaged-hint")),
            Error::File { path, source } => Self::failure(
                Code::JournalUnusable,
                msg!(
                    "import-journal-unusable",
                    path = path.display().to_string(),
                    reason = source.to_string()
                ),
            )
            .hint(msg!("import-journal-unusable-hint")),
        }
    }
}

/// Why a lock could not be had.
pub(super) struct Held(Option<io::Error>);

impl Held {
    pub(super) fn unwrap_or(self, busy: Error, path: &Path) -> Error {
        match self.0 {
            None => busy,
            Some(source) => Error::File {
                path: path.to_owned(),
                source,
            },
        }
    }
}

/// Holds a journal as long as the file is open.
pub(super) fn hold(file: &File) -> Result<(), Held> {
    file.try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => Held(None),
        TryLockError::Error(error) => Held(Some(error)),
    })
}
