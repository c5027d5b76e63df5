//! Where sign-ins are kept: one file a profile, sealed with a key of the keyring or plain, or this process alone
//! (design.md, decision 7).
//!
//! The file says itself which kind it is, so the choice made at sign-in holds for every later command.
//!
//! Every change happens under the lock of the profile, which the system lets go of when its holder ends. The file of the lock
//! is never removed: whoever waits for a file that is gone would hold another lock than the next one.

pub(in crate::auth) mod entry;
pub(in crate::auth) mod keys;
pub(in crate::auth) mod renewal;

pub use entry::{Account, Entry};
pub use keys::KeyringTimeout;

use std::fmt;
use std::fs::{self, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use self::keys::Key;
use crate::auth::Error;
use crate::auth::identity::Identity;
use crate::file;

const FORMAT: &str = "sspr sign-in";
const VERSION: u32 = 1;

/// The kinds of store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum StoreKind {
    /// A file sealed with a key of the keyring.
    Keyring,
    /// A plain file of the owner.
    File,
    /// This process only.
    Memory,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    format: String,
    version: u32,
    store: StoreKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sealed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entries: Option<Vec<Entry>>,
}

/// How another process is waited for that renews the sign-ins of a profile.
#[derive(Clone)]
pub struct LockWait {
    /// How long.
    pub limit: Duration,
    /// What is called when it takes a while.
    pub tell: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl Default for LockWait {
    fn default() -> Self {
        Self {
            limit: Duration::from_secs(60),
            tell: None,
        }
    }
}

/// After so long whoever waits for another process is told.
const SILENCE: Duration = Duration::from_secs(2);

/// How long to wait before the lock is tried again.
const PAUSE: Duration = Duration::from_millis(20);

/// The sign-ins of one profile.
pub struct Store {
    kind: StoreKind,
    profile: String,
    folder: PathBuf,
    memory: Mutex<Vec<Entry>>,
    timeout: KeyringTimeout,
    lock_wait: LockWait,
    /// The key that opened the file last: what is written next needs no keyring.
    key: Mutex<Option<Key>>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("kind", &self.kind)
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// The store a profile's sign-ins lie in: what its file says; a plain file when there is none yet.
    ///
    /// # Errors
    /// [`Error::SharedFolder`], [`Error::Exposed`], [`Error::Damaged`], [`Error::File`].
    pub fn existing(data_dir: &Path, profile: &str) -> Result<Self, Error> {
        let mut store = Self::of(StoreKind::File, data_dir, profile);
        if let Some(content) = store.content()? {
            store.kind = content.store;
        }
        Ok(store)
    }

    /// A store in this process alone.
    pub fn memory(profile: &str) -> Self {
        Self::of(StoreKind::Memory, Path::new(""), profile)
    }

    /// Tries a store with a real write, read and delete before somebody signs in for it.
    pub async fn probed(
        kind: StoreKind,
        data_dir: &Path,
        profile: &str,
        timeout: KeyringTimeout,
    ) -> Result<Self, Error> {
        let store = Self::of(kind, data_dir, profile).with_keyring_timeout(timeout);
        blocking(move || store.probe().map(|()| store)).await
    }

    fn probe(&self) -> Result<(), Error> {
        match self.kind {
            StoreKind::Memory => return Ok(()),
            StoreKind::Keyring => keys::probe(&self.timeout)?,
            StoreKind::File => {}
        }
        self.refuse_shared()?;
        let path = self.file(&format!("probe-{}", uuid::Uuid::new_v4().simple()));
        file::replace(&path, b"probe")
            .and_then(|()| fs::read(&path).map(drop))
            .and_then(|()| fs::remove_file(&path))
            .map_err(|source| Error::File { path, source })
    }

    fn of(kind: StoreKind, data_dir: &Path, profile: &str) -> Self {
        Self {
            kind,
            profile: profile.to_owned(),
            folder: data_dir.join("sign-in"),
            memory: Mutex::default(),
            timeout: KeyringTimeout::default(),
            lock_wait: LockWait::default(),
            key: Mutex::default(),
        }
    }

    /// The same, waiting for the keyring as long as this.
    #[must_use]
    pub fn with_keyring_timeout(mut self, timeout: KeyringTimeout) -> Self {
        self.timeout = timeout;
        self
    }

    /// The same, waiting for another process that renews so.
    #[must_use]
    pub fn with_lock_wait(mut self, lock_wait: LockWait) -> Self {
        self.lock_wait = lock_wait;
        self
    }

    /// Which kind it is.
    pub fn kind(&self) -> StoreKind {
        self.kind
    }

    /// The file the sign-ins lie in; nothing for memory.
    pub fn path(&self) -> Option<PathBuf> {
        (self.kind != StoreKind::Memory).then(|| self.file("json"))
    }

    fn file(&self, ending: &str) -> PathBuf {
        self.folder.join(format!("{}.{ending}", self.profile))
    }

    /// The name of the key in the keyring: two data folders do not share one.
    fn account(&self) -> String {
        format!("{}@{}", self.profile, self.folder.display())
    }

    /// Waits for the one lock under which the sign-ins of this profile change; nothing for memory.
    pub(in crate::auth) fn locked(&self) -> Result<Option<fs::File>, Error> {
        if self.kind == StoreKind::Memory {
            return Ok(None);
        }
        file::create_private_dir(&self.folder)
            .and_then(|()| file::open_private(&self.file("lock")))
            .map_err(|source| self.lock_error(source))
            .and_then(|file| self.hold(&file).map(|()| Some(file)))
    }

    /// Waits for the lock as long as a renewal by another process may take, and says so.
    fn hold(&self, file: &fs::File) -> Result<(), Error> {
        let started = Instant::now();
        let mut told = false;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(()),
                Err(TryLockError::Error(source)) => return Err(self.lock_error(source)),
                Err(TryLockError::WouldBlock) => {}
            }
            let waited = started.elapsed();
            if waited >= self.lock_wait.limit {
                return Err(Error::Held {
                    path: self.file("lock"),
                    limit: self.lock_wait.limit,
                });
            }
            if !told && waited >= SILENCE {
                told = true;
                if let Some(tell) = &self.lock_wait.tell {
                    tell();
                }
            }
            std::thread::sleep(PAUSE);
        }
    }

    pub(in crate::auth) fn lock_error(&self, source: io::Error) -> Error {
        Error::File {
            path: self.file("lock"),
            source,
        }
    }

    /// The sign-in of an identity.
    pub async fn find(self: Arc<Self>, identity: Identity) -> Result<Option<Entry>, Error> {
        let entries = self.all().await?;
        Ok(entries.into_iter().find(|entry| identity.owns(entry)))
    }

    /// All sign-ins.
    ///
    /// # Errors
    /// As [`Store::find`].
    pub async fn all(self: Arc<Self>) -> Result<Vec<Entry>, Error> {
        blocking(move || self.read()).await
    }

    /// Stores a sign-in in place of the one for the same authority, client and audience.
    pub async fn put(self: Arc<Self>, entry: Entry) -> Result<(), Error> {
        blocking(move || {
            let _lock = self.locked()?;
            self.write_with(self.read()?, entry)
        })
        .await
    }

    /// Writes these sign-ins with one in place of its predecessor.
    pub(in crate::auth) fn write_with(
        &self,
        mut entries: Vec<Entry>,
        entry: Entry,
    ) -> Result<(), Error> {
        entries.retain(|old| !old.is_replaced_by(&entry));
        entries.push(entry);
        self.write(entries)
    }

    /// Stores a sign-in and forgets all others: another account may have come.
    pub async fn begin(self: Arc<Self>, entry: Entry) -> Result<(), Error> {
        blocking(move || {
            let _lock = self.locked()?;
            let sealed = matches!(self.content(), Ok(Some(old)) if old.store == StoreKind::Keyring);
            // It may be gone from the keyring meanwhile.
            *self.key() = None;
            self.write(vec![entry])?;
            if sealed && self.kind == StoreKind::File {
                // The file it opened is gone; a keyring that keeps it all the same does no harm.
                drop(keys::remove(&self.account()));
            }
            Ok(())
        })
        .await
    }

    /// Forgets everything and leaves nothing behind but the empty lock, whatever state the file is in. Says whether there was
    /// something. A renewal in flight is waited for: it could bring everything back.
    ///
    /// # Errors
    /// [`Error::File`], [`Error::Keyring`].
    pub async fn clear(data_dir: PathBuf, profile: String) -> Result<bool, Error> {
        blocking(move || {
            let store = Self::of(StoreKind::File, &data_dir, &profile);
            if !store.folder.exists() {
                return Ok(false);
            }
            let lock = store.locked()?;
            let path = store.file("json");
            store.remove_unfinished()?;
            let text = match fs::read(&path) {
                Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
                Err(source) => return Err(Error::File { path, source }),
            };
            let text = Zeroizing::new(text);
            // Without its key a sealed file is worth nothing: the key goes last, so that a failure can be repeated.
            if text.contains("\"keyring\"") {
                keys::remove(&store.account())?;
            }
            match fs::remove_file(&path) {
                Err(source) if source.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::File { path, source });
                }
                _ => {}
            }
            // What a renewal noted in it names a token that is gone.
            let emptied = lock.map_or(Ok(()), |lock| lock.set_len(0));
            emptied.map_err(|source| store.lock_error(source))?;
            Ok(true)
        })
        .await
    }

    /// Removes what a process that was killed while it wrote has left beside the file: there are tokens in it.
    fn remove_unfinished(&self) -> Result<(), Error> {
        let beside = format!(".{}.json.", self.profile);
        let Ok(found) = fs::read_dir(&self.folder) else {
            return Ok(());
        };
        for path in found.flatten().map(|entry| entry.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            // A profile's name may itself look like the beginning of another's neighbour.
            let unfinished = name
                .strip_prefix(&beside)
                .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_hexdigit()));
            if unfinished {
                fs::remove_file(&path).map_err(|source| Error::File { path, source })?;
            }
        }
        Ok(())
    }

    /// Whoever may write to a folder on the way could put another sign-in there.
    fn refuse_shared(&self) -> Result<(), Error> {
        let found = file::shared(&self.folder).map_err(|source| Error::File {
            path: self.folder.clone(),
            source,
        })?;
        match found {
            Some((path, mode)) => Err(Error::SharedFolder { path, mode }),
            None => Ok(()),
        }
    }

    fn key(&self) -> MutexGuard<'_, Option<Key>> {
        self.key.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(in crate::auth) fn read(&self) -> Result<Vec<Entry>, Error> {
        if self.kind == StoreKind::Memory {
            let memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            return Ok(memory.clone());
        }
        let Some(content) = self.content()? else {
            *self.key() = None;
            return Ok(Vec::new());
        };
        if content.store != StoreKind::Keyring {
            return content
                .entries
                .ok_or_else(|| self.damaged("no `entries` in it"));
        }
        let decoded = |text: Option<String>| text.and_then(|text| STANDARD.decode(text).ok());
        let (Some(nonce), Some(sealed)) = (decoded(content.nonce), decoded(content.sealed)) else {
            return Err(self.damaged("no `nonce` and `sealed` in it"));
        };
        let opened = |key: &Key| keys::open(key, &self.context(), &nonce, sealed.clone());
        let known = self.key().as_ref().and_then(opened);
        let plain = match known {
            Some(plain) => plain,
            // The first time, or somebody signed in anew meanwhile.
            None => {
                let key = keys::read(&self.account(), &self.timeout)?
                    .ok_or_else(|| self.damaged("its key is not in the keyring any more"))?;
                let plain =
                    opened(&key).ok_or_else(|| self.damaged("it does not open with its key"))?;
                *self.key() = Some(key);
                plain
            }
        };
        serde_json::from_slice(&plain).map_err(|error| self.damaged(&place(&error)))
    }

    fn write(&self, entries: Vec<Entry>) -> Result<(), Error> {
        let mut content = Content {
            format: FORMAT.to_owned(),
            version: VERSION,
            store: self.kind,
            nonce: None,
            sealed: None,
            entries: None,
        };
        match self.kind {
            StoreKind::Memory => {
                *self.memory.lock().unwrap_or_else(PoisonError::into_inner) = entries;
                return Ok(());
            }
            StoreKind::File => content.entries = Some(entries),
            StoreKind::Keyring => {
                let plain = Zeroizing::new(self.json(&entries)?);
                let known = self.key().clone();
                let key = match known {
                    Some(key) => key,
                    None => keys::obtain(&self.account(), &self.timeout)?,
                };
                let (nonce, sealed) = keys::seal(&key, &self.context(), &plain)?;
                content.nonce = Some(STANDARD.encode(nonce));
                content.sealed = Some(STANDARD.encode(sealed));
            }
        }
        self.refuse_shared()?;
        let path = self.file("json");
        let bytes = Zeroizing::new(self.json(&content)?);
        file::replace_linked(&path, &bytes).map_err(|source| Error::File { path, source })
    }

    fn json(&self, value: &impl Serialize) -> Result<Vec<u8>, Error> {
        serde_json::to_vec(value).map_err(|error| Error::File {
            path: self.file("json"),
            source: error.into(),
        })
    }

    /// What a sealed file is bound to: it does not open under the name of another profile.
    fn context(&self) -> String {
        format!("{FORMAT} {VERSION} {}", self.profile)
    }

    fn content(&self) -> Result<Option<Content>, Error> {
        let path = self.file("json");
        let bytes = match fs::read(&path) {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(Error::File { path, source }),
        };
        self.refuse_shared()?;
        refuse_exposed(&path)?;
        let content: Content =
            serde_json::from_slice(&bytes).map_err(|error| self.damaged(&place(&error)))?;
        if content.format != FORMAT {
            return Err(self.damaged("it is not a file of sign-ins"));
        }
        if content.version != VERSION {
            return Err(self.damaged(&format!(
                "it has version {}, and this program knows version {VERSION}",
                content.version
            )));
        }
        Ok(Some(content))
    }

    fn damaged(&self, reason: &str) -> Error {
        Error::Damaged {
            path: self.file("json"),
            reason: reason.to_owned(),
        }
    }
}

/// Where JSON is wrong, without a word of its content.
fn place(error: &serde_json::Error) -> String {
    format!("line {}, column {}", error.line(), error.column())
}

fn refuse_exposed(path: &Path) -> Result<(), Error> {
    let path = path.to_owned();
    match file::exposed(&path) {
        Ok(None) => Ok(()),
        Ok(Some(mode)) => Err(Error::Exposed { path, mode }),
        Err(source) => Err(Error::File { path, source }),
    }
}

/// Runs what waits for disks, locks and keyrings beside the runtime.
pub(in crate::auth) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_that_another_process_keeps_is_waited_for_and_no_longer() {
        let home = tempfile::tempdir().unwrap();
        let told = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let tells = Arc::clone(&told);
        let store = |limit| {
            Store::existing(home.path(), "p")
                .unwrap()
                .with_lock_wait(LockWait {
                    limit,
                    tell: Some(Arc::new({
                        let tells = Arc::clone(&tells);
                        move || tells.store(true, std::sync::atomic::Ordering::SeqCst)
                    })),
                })
        };
        let held = store(Duration::ZERO).locked().unwrap();
        let limit = Duration::from_millis(50);
        let error = store(limit).locked().unwrap_err();
        assert!(matches!(error, Error::Held { .. }), "{error}");
        assert!(
            !told.load(std::sync::atomic::Ordering::SeqCst),
            "too short to say"
        );
        drop(held);
        assert!(store(Duration::ZERO).locked().is_ok());
    }
}
