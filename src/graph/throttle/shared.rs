//! What several commands share of the service's limits: a small file for each app in a tenant.
//!
//! The service counts what an app asks for in a tenant, whichever process asks. So all of them keep one account, in a file
//! that each locks for as long as it takes to read some numbers and to write them again. Nobody waits long for it: while
//! it is held, or where there is none, a process counts for itself and adds what it took later. What lies there is no more
//! than numbers and moments. It is believed for an hour, which is longer than any limit remembers, and never where the clock
//! was set back.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use url::Url;

use super::budget::{Both, Saved};
use crate::auth::Claims;
use crate::file;
use crate::secret::Secret;

/// How often a lock is tried, and how long in between: a twentieth of a second in all, where holding it takes a few
/// hundred-thousandths.
const TRIES: u32 = 25;
const PAUSE: Duration = Duration::from_millis(2);
/// So old, it says nothing any more: in microseconds.
const STALE: u64 = 3_600_000_000;
/// So old, a file is nobody's any more.
const ABANDONED: Duration = Duration::from_secs(86_400);
/// No account is longer, in bytes.
const LONGEST: u64 = 16 * 1024;

/// What lies in the file.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Account {
    /// When it was written, in microseconds since 1970.
    pub(super) written: u64,
    /// In the order of the limits.
    pub(super) budgets: [Saved; 4],
    /// Until when the service takes nothing of a bucket, in the order of the buckets.
    pub(super) closed: [Option<Shut>; 3],
}

/// Until when a bucket takes nothing, and the status that said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Shut {
    pub(super) until: u64,
    pub(super) status: u16,
}

/// The file of an app in a tenant.
#[derive(Debug)]
pub(super) struct SharedFile(File);

/// The file, locked until this is dropped.
pub(super) struct Held<'a>(&'a File);

impl SharedFile {
    /// The file for whoever this token belongs to at a service, in a folder; it is made where it is missing, and what nobody
    /// has used for long goes then.
    ///
    /// # Errors
    /// What the file system says.
    pub(super) fn open(folder: &Path, root: &Url, token: &Secret) -> io::Result<Self> {
        let path = folder.join(name(root, token));
        if !path.exists() {
            file::create_private_dir(folder)?;
            sweep(folder);
        }
        file::open_private(&path).map(Self)
    }

    /// Locks it; nothing where somebody else holds it for longer than is worth waiting.
    pub(super) fn hold(&self) -> Option<Held<'_>> {
        for attempt in 0..TRIES {
            if attempt > 0 {
                file::blocking(|| thread::sleep(PAUSE));
            }
            match self.0.try_lock() {
                Ok(()) => return Some(Held(&self.0)),
                Err(fs::TryLockError::WouldBlock) => {}
                Err(fs::TryLockError::Error(_)) => return None,
            }
        }
        None
    }
}

impl Held<'_> {
    /// What lies there, where it can be read and is of any use.
    pub(super) fn read(&self, both: Both) -> Option<Account> {
        let mut file = self.0;
        let mut text = Vec::with_capacity(2048);
        file.seek(SeekFrom::Start(0)).ok()?;
        file.take(LONGEST).read_to_end(&mut text).ok()?;
        let account: Account = serde_json::from_slice(&text).ok()?;
        let age = both.micros.checked_sub(account.written)?;
        (age < STALE).then_some(account)
    }

    /// Puts this in its place. Whoever is killed in between leaves what nobody can read, which is as good as nothing.
    ///
    /// # Errors
    /// What the file system says.
    pub(super) fn write(&self, account: &Account) -> io::Result<()> {
        let mut file = self.0;
        let text = serde_json::to_vec(account)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&text)?;
        file.set_len(text.len() as u64)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        // A lock that cannot be given back goes with the file.
        drop(self.0.unlock());
    }
}

/// A name that tells neither the tenant nor the app. Whoever comes with tokens that cannot be read is one at each service.
fn name(root: &Url, token: &Secret) -> PathBuf {
    let claims = Claims::of(token).unwrap_or_default();
    let whose = match (&claims.tid, claims.client()) {
        (Some(tenant), Some(client)) => format!("{tenant} {client}"),
        _ => String::new(),
    };
    let origin = root.origin().ascii_serialization();
    let print = digest(&SHA256, format!("{origin} {whose}").as_bytes());
    let text: String = print.as_ref()[..12]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    PathBuf::from(format!("{text}.json"))
}

/// Removes what nobody has used for long. What cannot be removed stays.
fn sweep(folder: &Path) {
    let abandoned = |path: &Path| {
        let written = fs::metadata(path).and_then(|found| found.modified());
        let age = written.map(|written| SystemTime::now().duration_since(written));
        matches!(age, Ok(Ok(age)) if age > ABANDONED)
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.extension().is_some_and(|ending| ending == "json") && abandoned(&path) {
            drop(fs::remove_file(&path));
        }
    }
}
