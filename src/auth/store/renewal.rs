//! A renewal of a sign-in, from the lock to the disk. Everything that may be slow or fail comes before the service is
//! asked: between its answer and the disk lies one write.
//!
//! A process that dies in between loses the new refresh token. Microsoft's services take the old one again
//! (graph-api.md §7.2), others take it for stolen and end the sign-in: a mark in the lock file says later which it was.

use std::fs;
use std::io::{self, Read, Seek, Write};
use std::sync::Arc;

use ring::digest::{SHA256, digest};

use super::entry::Entry;
use super::{Store, blocking};
use crate::auth::Error;
use crate::auth::identity::Identity;
use crate::secret::Secret;

/// A renewal under way. Other processes wait until it is dropped.
#[derive(Debug)]
pub(in crate::auth) struct Renewal {
    store: Arc<Store>,
    entries: Vec<Entry>,
    /// Nothing for a store in memory.
    lock: Option<fs::File>,
    /// Whether an earlier renewal with the same refresh token came to no end.
    cut_off: bool,
}

impl Renewal {
    /// Waits until no other process renews the sign-ins of this store, and reads all that a renewal needs.
    ///
    /// # Errors
    /// [`Error::File`] when the lock file cannot be made, and any error of reading.
    pub(in crate::auth) async fn begin(store: Arc<Store>) -> Result<Self, Error> {
        blocking(move || {
            let lock = store.locked()?;
            let entries = store.read()?;
            Ok(Self {
                store,
                entries,
                lock,
                cut_off: false,
            })
        })
        .await
    }

    /// The sign-in as it is now: another process may have renewed it while we waited for the lock.
    pub(in crate::auth) fn stored(&self, identity: &Identity) -> Option<&Entry> {
        self.entries.iter().find(|entry| identity.owns(entry))
    }

    /// Marks that this refresh token is about to be played.
    ///
    /// # Errors
    /// [`Error::File`].
    pub(in crate::auth) fn play(&mut self, token: Option<&Secret>) -> Result<(), Error> {
        let Some(token) = token else { return Ok(()) };
        let mark = mark(token);
        let Some(lock) = &mut self.lock else {
            return Ok(());
        };
        let written = lock.rewind().and_then(|()| {
            let mut found = Vec::new();
            lock.read_to_end(&mut found)?;
            self.cut_off = found == mark;
            overwrite(lock, &mark)
        });
        written.map_err(|source| self.store.lock_error(source))
    }

    /// Stores what the service answered in place of the sign-in that was there when the lock was taken; where none was, it is
    /// over, and nothing is written. Nothing is awaited on the way: a command that is cancelled cannot come between.
    pub(in crate::auth) fn keep(mut self, entry: &Entry) -> Result<(), Error> {
        let entries = std::mem::take(&mut self.entries);
        if !entries.iter().any(|old| old.is_replaced_by(entry)) {
            return Ok(());
        }
        self.store.write_with(entries, entry.clone())?;
        self.unmark();
        Ok(())
    }

    /// Ends a renewal that brought nothing, and says why. Where the answer may have been lost, the mark stays.
    pub(in crate::auth) fn failed(mut self, error: Error) -> Error {
        let decided = match &error {
            Error::Unreachable { source, .. } => source.is_connect(),
            // 503 does not say that the token was not taken.
            Error::Throttled { status, .. } => *status == 429,
            Error::NotAnAnswer { .. } | Error::TooLate { .. } => false,
            _ => true,
        };
        match error {
            Error::Ended(refusal) if self.cut_off && refusal.error == "invalid_grant" => {
                Error::CutOff(refusal)
            }
            error => {
                if decided && !self.cut_off {
                    self.unmark();
                }
                error
            }
        }
    }

    fn unmark(&mut self) {
        if let Some(lock) = &mut self.lock {
            // A mark that stays names a token that is never played again.
            drop(overwrite(lock, &[]));
        }
    }
}

/// What names a refresh token without being one.
fn mark(token: &Secret) -> Vec<u8> {
    digest(&SHA256, token.expose().as_bytes()).as_ref().to_vec()
}

fn overwrite(file: &mut fs::File, content: &[u8]) -> io::Result<()> {
    file.rewind()?;
    file.write_all(content)?;
    file.set_len(content.len() as u64)
}
