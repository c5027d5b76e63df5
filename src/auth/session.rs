//! One sign-in for one audience, kept alive.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex;
use url::Url;

use super::device;
use super::store::{Entry, Store};
use super::{Audience, Error};
use crate::http::Timer;
use crate::secret::Secret;

/// A token is renewed when less than this is left of it.
const MARGIN: SignedDuration = SignedDuration::from_mins(5);

/// Whose sign-in it is: a token of another authority, tenant, client or audience is never used for it.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Root of the sign-in service.
    pub authority: Url,
    /// Tenant id or domain; `organizations` and `common` let the account decide.
    pub tenant: String,
    /// The app registration.
    pub client_id: String,
    /// The service the token is for.
    pub audience: Audience,
    /// The scopes asked for.
    pub scopes: Vec<String>,
}

impl Identity {
    /// Whether a stored sign-in is one of this identity.
    pub fn owns(&self, entry: &Entry) -> bool {
        let any = ["organizations", "common"].contains(&self.tenant.as_str());
        let same = |name: &str| name.eq_ignore_ascii_case(&self.tenant);
        entry.audience == self.audience
            && entry.authority == self.authority
            && entry.client_id.eq_ignore_ascii_case(&self.client_id)
            && (any
                || same(&entry.asked_tenant)
                || entry.account.tenant_id.as_deref().is_some_and(same))
    }
}

/// A bearer token for one audience, renewed when it runs out.
#[derive(Debug)]
pub struct Session(Kind);

#[derive(Debug)]
enum Kind {
    Given(Secret),
    Kept(Box<Kept>),
}

#[derive(Debug)]
struct Kept {
    client: reqwest::Client,
    timer: Timer,
    identity: Identity,
    store: Arc<Store>,
    current: Mutex<Entry>,
}

impl Session {
    /// A token that was given and cannot be renewed.
    pub fn given(token: Secret) -> Self {
        Self(Kind::Given(token))
    }

    /// A sign-in that lies in a store.
    pub fn kept(
        client: reqwest::Client,
        timer: Timer,
        identity: Identity,
        store: Arc<Store>,
        entry: Entry,
    ) -> Self {
        Self(Kind::Kept(Box::new(Kept {
            client,
            timer,
            identity,
            store,
            current: Mutex::new(entry),
        })))
    }

    /// A token that is valid now. Never asks a person.
    ///
    /// # Errors
    /// [`Error::Ended`] when the stored sign-in cannot be renewed, [`Error::NotSignedIn`] when it is gone meanwhile.
    pub async fn token(&self) -> Result<Secret, Error> {
        match &self.0 {
            Kind::Given(token) => Ok(token.clone()),
            Kind::Kept(kept) => {
                let mut current = kept.current.lock().await;
                let now = Timestamp::now();
                if is_fresh(&current, now) {
                    return Ok(current.access_token.clone());
                }
                match kept.renewed(&current).await {
                    Ok(entry) => *current = entry,
                    // A token that still lives is good enough while its service is away.
                    Err(Error::Unreachable { .. } | Error::NotAnAnswer { .. })
                        if current.ends > now => {}
                    Err(error) => return Err(error),
                }
                Ok(current.access_token.clone())
            }
        }
    }

    /// A new token in place of one that the service refused.
    ///
    /// # Errors
    /// [`Error::GivenEnded`] for a token that was given, else as [`Session::token`].
    pub async fn renew(&self, refused: &Secret) -> Result<Secret, Error> {
        match &self.0 {
            Kind::Given(_) => Err(Error::GivenEnded),
            Kind::Kept(kept) => {
                let mut current = kept.current.lock().await;
                // Somebody else was refused the same token and has renewed it already.
                if current.access_token == *refused {
                    *current = kept.renewed(&current).await?;
                }
                Ok(current.access_token.clone())
            }
        }
    }

    /// The sign-in behind the token; nothing for a token that was given.
    pub async fn entry(&self) -> Option<Entry> {
        match &self.0 {
            Kind::Given(_) => None,
            Kind::Kept(kept) => Some(kept.current.lock().await.clone()),
        }
    }
}

impl Kept {
    /// Renews under the store's lock. Another process may have done it while we waited for the lock: a refresh token
    /// that was played already may take the new one down with it (official-clients.md).
    async fn renewed(&self, old: &Entry) -> Result<Entry, Error> {
        let guard = self.store.clone().lock().await?;
        let stored = self
            .store
            .clone()
            .find(self.identity.clone())
            .await?
            .ok_or(Error::NotSignedIn)?;
        if stored.access_token != old.access_token && stored.ends > Timestamp::now() {
            return Ok(stored);
        }
        let renewed = device::refresh(&self.client, &self.timer, &self.identity, &stored).await?;
        self.store.clone().put(renewed.clone()).await?;
        drop(guard);
        Ok(renewed)
    }
}

/// Whether a token need not be renewed yet. One that lives shortly is renewed at half its life.
fn is_fresh(entry: &Entry, now: Timestamp) -> bool {
    let half = entry.obtained.duration_until(entry.ends) / 2;
    now.duration_until(entry.ends) > MARGIN.min(half)
}
