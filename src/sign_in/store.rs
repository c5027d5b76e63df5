//! Where this profile's sign-ins lie: the store there is, and the one a new sign-in goes into.

use std::path::Path;
use std::sync::Arc;

use super::{SignIn, browser};
use crate::auth::{self, KeyringTimeout, LockWait, Store, StoreKind};
use crate::config::TokenStore;
use crate::error::Error;
use crate::ui::msg;

impl SignIn<'_> {
    /// The store that holds the profile's sign-ins.
    ///
    /// # Errors
    /// When its file is damaged or open to others.
    pub async fn store(&self) -> Result<Arc<Store>, Error> {
        let mut chosen = self.state.store.lock().await;
        if let Some(store) = chosen.as_ref() {
            return Ok(Arc::clone(store));
        }
        let profile = &self.settings.profile;
        let store = Arc::new(
            match (self.settings.token_store.value, self.places.data_dir()) {
                (TokenStore::Memory, _) | (_, Err(_)) => Store::memory(profile),
                (_, Ok(folder)) => {
                    Store::existing(folder, profile)?.with_keyring_timeout(self.keyring_timeout())
                }
            }
            .with_lock_wait(self.lock_wait()),
        );
        *chosen = Some(Arc::clone(&store));
        Ok(store)
    }

    /// How long the keyring is waited for: where a person can unlock it, longer, and the person is told.
    fn keyring_timeout(&self) -> KeyringTimeout {
        if !self.ui.interactive() || !browser::is_desktop(self.env) {
            return KeyringTimeout::Short;
        }
        let ui = Arc::clone(self.ui);
        KeyringTimeout::Long(Arc::new(move || ui.status(&msg!("login-keyring-waiting"))))
    }

    /// A renewal by another process is waited for as long as a request may take.
    fn lock_wait(&self) -> LockWait {
        let ui = Arc::clone(self.ui);
        LockWait {
            limit: self.settings.timeout.value.into(),
            tell: Some(Arc::new(move || ui.status(&msg!("login-lock-waiting")))),
        }
    }

    /// The store for a new sign-in, tried with a real write before anybody signs in: a sign-in must not be lost.
    ///
    /// # Errors
    /// When the store that was asked for does not work.
    pub async fn choose_store(&self) -> Result<Arc<Store>, Error> {
        let kinds: &[StoreKind] = match self.settings.token_store.value {
            TokenStore::Auto => &[StoreKind::Keyring, StoreKind::File, StoreKind::Memory],
            TokenStore::Keyring => &[StoreKind::Keyring],
            TokenStore::File => &[StoreKind::File],
            TokenStore::Memory => &[StoreKind::Memory],
        };
        let mut chosen = self.state.store.lock().await;
        let mut refused = auth::Error::NotSignedIn;
        let nowhere = Path::new("");
        let folder = match (self.places.data_dir(), kinds) {
            (Ok(folder), _) => folder,
            (Err(_), [.., StoreKind::Memory]) => nowhere,
            (Err(error), _) => return Err(error.into()),
        };
        // Without a home nothing can be kept.
        let is_fit = |kind: &&StoreKind| **kind == StoreKind::Memory || folder != nowhere;
        for kind in kinds.iter().filter(is_fit) {
            if let Some(store) = chosen.as_ref()
                && store.kind() == *kind
                && *kind == StoreKind::Memory
            {
                return Ok(Arc::clone(store));
            }
            // A keyring that was not asked for is passed over rather than waited for.
            let timeout = match kinds {
                [StoreKind::Keyring] => self.keyring_timeout(),
                _ => KeyringTimeout::Short,
            };
            let profile = &self.settings.profile;
            match Store::probed(*kind, folder, profile, timeout).await {
                Ok(store) => {
                    // Who signed in here before was told then.
                    let known = (store.path()).is_some_and(|path| path.exists())
                        && Store::existing(folder, profile)
                            .is_ok_and(|existing| existing.kind() == *kind);
                    let fell_back = kinds.len() > 1 && *kind != StoreKind::Keyring && !known;
                    if fell_back {
                        self.ui
                            .log(1, || format!("the store is {kind:?}: {refused}"));
                        self.ui.warn(&match store.path() {
                            Some(path) => {
                                msg!("login-store-file", path = path.display().to_string())
                            }
                            None => msg!("login-store-memory"),
                        });
                    }
                    let store = Arc::new(store.with_lock_wait(self.lock_wait()));
                    *chosen = Some(Arc::clone(&store));
                    return Ok(store);
                }
                // Nothing that could be kept elsewhere: whoever may write there reads what is typed there, too.
                Err(error @ auth::Error::SharedFolder { .. }) => return Err(error.into()),
                Err(error) => refused = error,
            }
        }
        Err(refused.into())
    }
}
