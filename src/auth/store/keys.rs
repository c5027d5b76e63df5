//! Keys in the operating system's keyring, and what is sealed with them.
//!
//! A locked keyring may ask a person or wait for ever: every call runs on a thread of its own, with a limit. A call that
//! hangs is left behind, and no other is made.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use anyhow::anyhow;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

use crate::auth::Error;

const SERVICE: &str = "sspr";

/// How long a keyring may take where nobody could unlock it.
const LIMIT: Duration = Duration::from_secs(3);

/// After so long a person is told what is waited for.
const SILENCE: Duration = Duration::from_secs(2);

/// How long a keyring may take that a person is asked to unlock.
const UNLOCK_LIMIT: Duration = Duration::from_secs(60);

/// Whether the keyring hung. It is one for the whole process; asked again, it would hang again.
static HANGS: AtomicBool = AtomicBool::new(false);

/// How long a keyring is waited for.
#[derive(Clone, Default)]
pub enum KeyringTimeout {
    /// For three seconds: nobody could unlock it.
    #[default]
    Short,
    /// For a minute, as a person may have to unlock it; calls this when it does not answer at once.
    Long(Arc<dyn Fn() + Send + Sync>),
}

impl fmt::Debug for KeyringTimeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Short => "Short",
            Self::Long(_) => "Long",
        })
    }
}

/// A key that seals a file.
pub(in crate::auth) type Key = Zeroizing<[u8; 32]>;

/// Tries the keyring with an entry of its own: writes, reads, deletes.
pub(in crate::auth) fn probe(timeout: &KeyringTimeout) -> Result<(), Error> {
    let account = format!("probe-{}", uuid::Uuid::new_v4());
    within(timeout, move || {
        let entry = keyring::Entry::new(SERVICE, &account)?;
        entry.set_secret(b"probe")?;
        let read = entry.get_secret();
        entry.delete_credential()?;
        read
    })
    .and_then(|read| {
        if read == b"probe" {
            Ok(())
        } else {
            Err(Error::Keyring(anyhow!("it gave back something else")))
        }
    })
}

/// The key of an account; made when there is none.
pub(in crate::auth) fn obtain(account: &str, timeout: &KeyringTimeout) -> Result<Key, Error> {
    if let Some(key) = read(account, timeout)? {
        return Ok(key);
    }
    let mut key = Key::new([0; 32]);
    random(key.as_mut())?;
    let (account, secret) = (account.to_owned(), key.clone());
    within(timeout, move || {
        keyring::Entry::new(SERVICE, &account)?.set_secret(secret.as_ref())
    })?;
    Ok(key)
}

/// The key of an account; nothing when the keyring has none.
pub(in crate::auth) fn read(account: &str, timeout: &KeyringTimeout) -> Result<Option<Key>, Error> {
    let account = account.to_owned();
    let found = within(timeout, move || {
        match keyring::Entry::new(SERVICE, &account)?.get_secret() {
            Err(keyring::Error::NoEntry) => Ok(None),
            found => found.map(Some),
        }
    })?;
    let Some(bytes) = found.map(Zeroizing::new) else {
        return Ok(None);
    };
    <[u8; 32]>::try_from(bytes.as_slice())
        .map(|key| Some(Key::new(key)))
        .map_err(|_| Error::Keyring(anyhow!("its entry is not a key of this program")))
}

/// Removes the key of an account; one that is not there is fine.
pub(in crate::auth) fn remove(account: &str) -> Result<(), Error> {
    let account = account.to_owned();
    within(&KeyringTimeout::Short, move || {
        match keyring::Entry::new(SERVICE, &account)?.delete_credential() {
            Err(keyring::Error::NoEntry) => Ok(()),
            removed => removed,
        }
    })
}

fn within<T: Send + 'static>(
    timeout: &KeyringTimeout,
    call: impl FnOnce() -> keyring::Result<T> + Send + 'static,
) -> Result<T, Error> {
    let limits = match timeout {
        KeyringTimeout::Short => [LIMIT, Duration::ZERO],
        KeyringTimeout::Long(_) => [SILENCE, UNLOCK_LIMIT - SILENCE],
    };
    let hung = || {
        let seconds = (limits[0] + limits[1]).as_secs();
        Error::Keyring(anyhow!("no answer within {seconds} seconds"))
    };
    if HANGS.load(Ordering::Relaxed) {
        return Err(hung());
    }
    let answered = limited(limits, timeout, call);
    if answered.is_none() {
        HANGS.store(true, Ordering::Relaxed);
    }
    answered
        .ok_or_else(hung)?
        .map_err(|error| Error::Keyring(error.into()))
}

/// What a call answers within two spans of time, between which a person is told; nothing when it hangs.
fn limited<T: Send + 'static>(
    [silent, told]: [Duration; 2],
    timeout: &KeyringTimeout,
    call: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        // Nobody listens any more when the limit has passed.
        drop(sender.send(call()));
    });
    let answer = receiver.recv_timeout(silent).ok();
    match timeout {
        KeyringTimeout::Long(tell) if answer.is_none() => {
            tell();
            receiver.recv_timeout(told).ok()
        }
        _ => answer,
    }
}

fn random(bytes: &mut [u8]) -> Result<(), Error> {
    SystemRandom::new()
        .fill(bytes)
        .map_err(|_| Error::Keyring(anyhow!("the system gives no random numbers")))
}

/// Seals `plain` for `context`; the answer is the nonce and the sealed bytes.
pub(in crate::auth) fn seal(
    key: &Key,
    context: &str,
    plain: &[u8],
) -> Result<([u8; NONCE_LEN], Vec<u8>), Error> {
    let mut nonce = [0; NONCE_LEN];
    random(&mut nonce)?;
    let mut sealed = plain.to_vec();
    cipher(key)?
        .seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(context),
            &mut sealed,
        )
        .map_err(|_| Error::Keyring(anyhow!("sealing failed")))?;
    Ok((nonce, sealed))
}

/// Opens what [`seal`] sealed for the same `context`; nothing when key, context or bytes are others.
pub(in crate::auth) fn open(
    key: &Key,
    context: &str,
    nonce: &[u8],
    mut sealed: Vec<u8>,
) -> Option<Zeroizing<Vec<u8>>> {
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let length = cipher(key)
        .ok()?
        .open_in_place(nonce, Aad::from(context), &mut sealed)
        .ok()?
        .len();
    sealed.truncate(length);
    Some(Zeroizing::new(sealed))
}

fn cipher(key: &Key) -> Result<LessSafeKey, Error> {
    UnboundKey::new(&CHACHA20_POLY1305, key.as_ref())
        .map(LessSafeKey::new)
        .map_err(|_| Error::Keyring(anyhow!("the key has a wrong length")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_with_the_same_key_for_the_same_profile_unchanged() {
        let key = Key::new([7; 32]);
        let (nonce, sealed) = seal(&key, "a", b"token").unwrap();
        assert!(!sealed.windows(5).any(|part| part == b"token"));
        let opened = |key: &Key, context, nonce: &[u8], sealed: &[u8]| {
            open(key, context, nonce, sealed.to_vec()).map(|plain| plain.to_vec())
        };
        assert_eq!(opened(&key, "a", &nonce, &sealed), Some(b"token".to_vec()));
        assert_eq!(opened(&key, "b", &nonce, &sealed), None);
        assert_eq!(opened(&Key::new([8; 32]), "a", &nonce, &sealed), None);
        assert_eq!(opened(&key, "a", &nonce[1..], &sealed), None);
        let mut changed = sealed.clone();
        changed[0] ^= 1;
        assert_eq!(opened(&key, "a", &nonce, &changed), None);
        assert_eq!(opened(&key, "a", &nonce, &[]), None);
    }

    #[test]
    fn a_keyring_that_hangs_is_given_up_and_a_person_is_told_before() {
        let (told, count) = mpsc::channel();
        let person = KeyringTimeout::Long(Arc::new(move || told.send(()).unwrap()));
        let brief = [Duration::from_millis(1); 2];
        for (timeout, said) in [(KeyringTimeout::Short, 0), (person.clone(), 1)] {
            let (hold, held) = mpsc::channel::<()>();
            let answer = limited(brief, &timeout, move || held.recv().is_ok());
            assert!(answer.is_none());
            assert_eq!(count.try_iter().count(), said);
            drop(hold);
        }
        let long = [Duration::ZERO, Duration::from_secs(60)];
        assert_eq!(limited(long, &person, || 7), Some(7));
    }
}
