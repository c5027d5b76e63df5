//! One sign-in for one audience, kept alive.

use std::fmt;
use std::sync::{Arc, Mutex as StdMutex, PoisonError};

use futures::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::Mutex;

use super::Error;
use super::challenge::{Challenge, Means, Tried};
use super::grants::Grant;
use super::grants::device;
use super::identity::Identity;
use super::store::Store;
use super::store::entry::Entry;
use super::store::renewal::Renewal;
use crate::http::{self, Timer};
use crate::secret::Secret;

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
    client: http::Client,
    timer: Timer,
    identity: Identity,
    store: Arc<Store>,
    grant: Grant,
    current: Mutex<Entry>,
    handler: ChallengeHandler,
    tried: StdMutex<Tried>,
}

type Ask = dyn Fn(Identity, Challenge) -> BoxFuture<'static, Result<Entry, Error>> + Send + Sync;

/// Who signs in again when a challenge demands it; nothing where nobody is there.
#[derive(Default)]
struct ChallengeHandler(Option<Box<Ask>>);

impl fmt::Debug for ChallengeHandler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChallengeHandler")
    }
}

impl Session {
    /// A token that was given and cannot be renewed.
    pub fn given(token: Secret) -> Self {
        Self(Kind::Given(token))
    }

    /// A sign-in that lies in a store.
    pub fn kept(
        client: http::Client,
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
            grant: Grant::Refresh,
            current: Mutex::new(entry),
            handler: ChallengeHandler::default(),
            tried: StdMutex::default(),
        })))
    }

    /// The same, renewed by another grant than a refresh token.
    #[must_use]
    pub fn renewed_by(mut self, grant: Grant) -> Self {
        if let Kind::Kept(kept) = &mut self.0 {
            kept.grant = grant;
        }
        self
    }

    /// The same, with a person who can be asked to sign in again as a challenge demands.
    #[must_use]
    pub fn on_claims_challenge(
        mut self,
        ask: impl Fn(Identity, Challenge) -> BoxFuture<'static, Result<Entry, Error>>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        if let Kind::Kept(kept) = &mut self.0 {
            kept.handler = ChallengeHandler(Some(Box::new(ask)));
        }
        self
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
                if current.is_fresh(now) {
                    return Ok(current.access_token.clone());
                }
                match kept.renewed(&current).await {
                    Ok(entry) => *current = entry,
                    // A token that still lives is good enough while its service is away.
                    Err(error) if error.is_passing() && current.ends > now => {}
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

    /// A new token that meets a challenge, in place of one that did not: silently where the service lets it, else by the
    /// person (graph-api.md §6.6). Nothing where nobody can be asked, or was asked for the same within the hour: it can be
    /// called whenever a token is refused with claims.
    ///
    /// # Errors
    /// [`Error::OtherAccount`] when somebody else signed in, and any way a sign-in can end.
    pub async fn answer_challenge(
        &self,
        refused: &Secret,
        challenge: &Challenge,
    ) -> Result<Option<Secret>, Error> {
        let Kind::Kept(kept) = &self.0 else {
            return Ok(None);
        };
        let mut current = kept.current.lock().await;
        // Somebody else was challenged for the same token and has met it already.
        if current.access_token == *refused {
            match kept.answered(&current, challenge).await? {
                Some(entry) => *current = entry,
                None => return Ok(None),
            }
        }
        Ok(Some(current.access_token.clone()))
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
        let renewal = Renewal::begin(self.store.clone()).await?;
        let stored = self.stored(&renewal, old)?;
        if let Some(stored) = &stored
            && is_newer(stored, old)
        {
            return Ok(stored.clone());
        }
        self.trade(renewal, stored, None).await
    }

    /// The sign-in as it lies in the store now: nothing after a sign-out, and never another account's, who has signed in
    /// meanwhile.
    fn stored(&self, renewal: &Renewal, old: &Entry) -> Result<Option<Entry>, Error> {
        match renewal.stored(&self.identity) {
            Some(stored) if !stored.is_of_same_account(old) => Err(Error::OtherAccount),
            stored => Ok(stored.cloned()),
        }
    }

    /// Obtains a token and stores it before anything else is done with it.
    async fn trade(
        &self,
        mut renewal: Renewal,
        stored: Option<Entry>,
        challenge: Option<&Challenge>,
    ) -> Result<Entry, Error> {
        let (client, timer, stored) = (&self.client, &self.timer, stored.as_ref());
        let token = stored.and_then(|entry| entry.refresh_token.as_ref());
        renewal.play(token)?;
        let obtained = match (&self.grant, stored) {
            (Grant::Refresh, Some(old)) => {
                device::refresh(client, timer, &self.identity, old, challenge).await
            }
            (grant, old) => grant.obtain(client, timer, &self.identity, old).await,
        };
        match obtained {
            Ok(entry) => renewal.keep(&entry).map(|()| entry),
            Err(error) => Err(renewal.failed(error).asked_by(&self.identity)),
        }
    }

    async fn answered(&self, old: &Entry, challenge: &Challenge) -> Result<Option<Entry>, Error> {
        while let Some(means) = self.next(challenge) {
            match (means, &self.grant) {
                // An application has nobody to ask; a new token is all there is to try.
                (Means::Silently, _) => match self.answered_silently(old, challenge).await {
                    Ok(entry) => return Ok(Some(entry)),
                    Err(Error::Ended(_) | Error::CutOff(_) | Error::NotSignedIn) => {}
                    Err(error) => return Err(error),
                },
                (Means::Person, Grant::Refresh) => {
                    return self.answered_by_person(old, challenge).await;
                }
                (Means::Person, _) => {}
            }
        }
        Ok(None)
    }

    fn next(&self, challenge: &Challenge) -> Option<Means> {
        let mut tried = self.tried.lock().unwrap_or_else(PoisonError::into_inner);
        tried.next(challenge, Timestamp::now())
    }

    async fn answered_silently(&self, old: &Entry, challenge: &Challenge) -> Result<Entry, Error> {
        let renewal = Renewal::begin(self.store.clone()).await?;
        let stored = self.stored(&renewal, old)?;
        if let Some(stored) = &stored
            && is_newer(stored, old)
            && stored.met.as_ref() == Some(challenge)
        {
            return Ok(stored.clone());
        }
        self.trade(renewal, stored, Some(challenge)).await
    }

    async fn answered_by_person(
        &self,
        old: &Entry,
        challenge: &Challenge,
    ) -> Result<Option<Entry>, Error> {
        let Some(ask) = &self.handler.0 else {
            return Ok(None);
        };
        // In the account's own tenant, and as the same account: a command is not finished as somebody else.
        let identity = Identity {
            tenant: old.tenant().to_owned(),
            ..self.identity.clone()
        };
        let entry = ask(identity, challenge.clone()).await?;
        if !entry.is_of_same_account(old) {
            return Err(Error::OtherAccount);
        }
        let entry = Entry {
            asked_tenant: old.asked_tenant.clone(),
            ..entry
        };
        let renewal = Renewal::begin(self.store.clone()).await?;
        // Signed out meanwhile: this command alone goes on.
        if self.stored(&renewal, old)?.is_some() {
            renewal.keep(&entry)?;
        }
        Ok(Some(entry))
    }
}

/// Whether what is stored was renewed by somebody else meanwhile, and lives.
fn is_newer(stored: &Entry, old: &Entry) -> bool {
    stored.access_token != old.access_token && stored.ends > Timestamp::now()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::atomic::{AtomicU32, Ordering};

    use axum::routing::{get, post};
    use axum::{Form, Json, Router};
    use jiff::SignedDuration;
    use serde_json::{Value, json};
    use tokio::sync::Notify;
    use url::Url;

    use super::*;
    use crate::auth::Audience;
    use crate::auth::store::entry::Account;

    /// A sign-in service that takes a refresh token once: `r0`, then `r1`, …
    struct Service {
        url: Url,
        renewals: Arc<AtomicU32>,
        /// Told when a renewal has arrived; it is answered once this is told back.
        arrived: Arc<Notify>,
        answered: Arc<Notify>,
    }

    #[derive(serde::Deserialize)]
    struct Renewal {
        refresh_token: String,
    }

    impl Service {
        async fn start(lifetime: u32) -> Self {
            let service = Self::waiting(lifetime).await;
            // Answers at once, as often as it is asked.
            let answered = Arc::clone(&service.answered);
            let arrived = Arc::clone(&service.arrived);
            tokio::spawn(async move {
                loop {
                    arrived.notified().await;
                    answered.notify_one();
                }
            });
            service
        }

        async fn waiting(lifetime: u32) -> Self {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
            let renewals = Arc::new(AtomicU32::new(0));
            let (root, count) = (url.to_string(), Arc::clone(&renewals));
            let (arrived, answered) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
            let told = (Arc::clone(&arrived), Arc::clone(&answered));
            let renew = move |Form(form): Form<Renewal>| async move {
                told.0.notify_one();
                told.1.notified().await;
                let taken = count.load(Ordering::SeqCst);
                if form.refresh_token != format!("r{taken}") {
                    let refusal = json!({"error": "invalid_grant", "error_description": "AADSTS70000: played before"});
                    return (::http::StatusCode::BAD_REQUEST, Json(refusal));
                }
                let next = count.fetch_add(1, Ordering::SeqCst) + 1;
                let answer = json!({
                    "token_type": "Bearer", "expires_in": lifetime,
                    "access_token": format!("a{next}"), "refresh_token": format!("r{next}"),
                });
                (::http::StatusCode::OK, Json(answer))
            };
            let discovery = move || async move {
                Json::<Value>(json!({
                    "device_authorization_endpoint": format!("{root}device"),
                    "token_endpoint": format!("{root}anywhere/token"),
                }))
            };
            let router = Router::new()
                .route("/.well-known/openid-configuration", get(discovery))
                .route("/anywhere/token", post(renew));
            tokio::spawn(async move { axum::serve(listener, router).await });
            Self {
                url,
                renewals,
                arrived,
                answered,
            }
        }

        fn identity(&self) -> Identity {
            Identity {
                authority: self.url.clone(),
                tenant: "organizations".to_owned(),
                client_id: "c".to_owned(),
                audience: Audience::Graph,
                scopes: Vec::new(),
            }
        }

        /// A sign-in whose token has this many seconds left.
        fn entry(&self, left: i64) -> Entry {
            let now = Timestamp::now();
            Entry {
                authority: self.url.clone(),
                asked_tenant: "organizations".to_owned(),
                client_id: "c".to_owned(),
                audience: Audience::Graph,
                account: Account::default(),
                scopes: Vec::new(),
                application: false,
                obtained: now - SignedDuration::from_hours(1),
                ends: now + SignedDuration::from_secs(left),
                access_token: Secret::new("a0"),
                refresh_token: Some(Secret::new("r0")),
                met: None,
            }
        }

        /// A session as a process of its own would have it.
        fn session(&self, folder: &Path, entry: &Entry) -> Session {
            Session::kept(
                crate::http::client().unwrap(),
                Timer::default(),
                self.identity(),
                Arc::new(Store::existing(folder, "p").unwrap()),
                entry.clone(),
            )
        }
    }

    async fn stored(folder: &Path, entry: &Entry) {
        let store = Store::probed(
            crate::auth::StoreKind::File,
            folder,
            "p",
            crate::auth::KeyringTimeout::Short,
        )
        .await;
        Arc::new(store.unwrap()).put(entry.clone()).await.unwrap();
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn processes_that_renew_at_once_play_a_refresh_token_once() {
        let (home, service) = (tempfile::tempdir().unwrap(), Service::start(3600).await);
        let entry = service.entry(0);
        stored(home.path(), &entry).await;
        let sessions: Vec<Session> = (0..4)
            .map(|_| service.session(home.path(), &entry))
            .collect();
        let tokens = futures::future::join_all(sessions.iter().map(Session::token)).await;
        for token in tokens {
            assert_eq!(token.unwrap(), Secret::new("a1"));
        }
        assert_eq!(service.renewals.load(Ordering::SeqCst), 1);
        let kept = Arc::new(Store::existing(home.path(), "p").unwrap());
        let kept = kept.find(service.identity()).await.unwrap().unwrap();
        assert_eq!(kept.refresh_token, Some(Secret::new("r1")));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_refused_token_is_renewed_once_for_all_who_were_refused() {
        let (home, service) = (tempfile::tempdir().unwrap(), Service::start(3600).await);
        let entry = service.entry(3600);
        stored(home.path(), &entry).await;
        let session = service.session(home.path(), &entry);
        let refused = session.token().await.unwrap();
        let (one, two) = tokio::join!(session.renew(&refused), session.renew(&refused));
        assert_eq!(
            (one.unwrap(), two.unwrap()),
            (Secret::new("a1"), Secret::new("a1"))
        );
        assert_eq!(service.renewals.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_refresh_token_that_is_refused_ends_the_sign_in() {
        let (home, service) = (tempfile::tempdir().unwrap(), Service::start(3600).await);
        let entry = Entry {
            refresh_token: Some(Secret::new("old")),
            ..service.entry(0)
        };
        stored(home.path(), &entry).await;
        let ended = service.session(home.path(), &entry).token().await;
        assert!(matches!(ended, Err(Error::Ended(refusal)) if refusal.number == Some(70000)));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_token_that_still_lives_is_used_while_its_service_is_away() {
        let (home, service) = (tempfile::tempdir().unwrap(), Service::start(3600).await);
        let away = Service {
            url: Url::parse("http://127.0.0.1:9").unwrap(),
            renewals: Arc::default(),
            arrived: Arc::default(),
            answered: Arc::default(),
        };
        for (left, alive) in [(60, true), (-1, false)] {
            let entry = away.entry(left);
            stored(home.path(), &entry).await;
            let token = away.session(home.path(), &entry).token().await;
            assert_eq!(token.is_ok(), alive);
        }
        assert_eq!(service.renewals.load(Ordering::SeqCst), 0);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_sign_in_that_another_process_ended_is_not_renewed() {
        let (home, service) = (tempfile::tempdir().unwrap(), Service::start(3600).await);
        let entry = service.entry(0);
        stored(home.path(), &entry).await;
        let session = service.session(home.path(), &entry);
        Store::clear(home.path().to_owned(), "p".to_owned())
            .await
            .unwrap();
        assert!(matches!(session.token().await, Err(Error::NotSignedIn)));
        assert_eq!(service.renewals.load(Ordering::SeqCst), 0);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_happens_during_a_renewal_is_not_undone_by_it() {
        for change in ["clear", "begin", "put", "killed"] {
            let home = tempfile::tempdir().unwrap();
            let service = Service::waiting(3600).await;
            let entry = service.entry(0);
            stored(home.path(), &entry).await;
            let session = Arc::new(service.session(home.path(), &entry));
            let renewing = tokio::spawn({
                let session = Arc::clone(&session);
                async move { session.token().await }
            });
            service.arrived.notified().await;
            let other = Entry {
                account: Account {
                    id: Some("another".to_owned()),
                    ..Account::default()
                },
                access_token: Secret::new("theirs"),
                ..entry.clone()
            };
            let store = Arc::new(Store::existing(home.path(), "p").unwrap());
            if change == "killed" {
                renewing.abort();
                drop(renewing.await);
                // Its lock is free, although its file is there.
                store.put(other).await.unwrap();
                continue;
            }
            let changing = tokio::spawn({
                let folder = home.path().to_owned();
                async move {
                    match change {
                        "clear" => Store::clear(folder, "p".to_owned()).await.map(drop),
                        "begin" => store.begin(other).await,
                        _ => store.put(other).await,
                    }
                }
            });
            // As long as the renewal is not over, the change waits.
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            assert!(!changing.is_finished(), "{change}");
            service.answered.notify_one();
            renewing.await.unwrap().unwrap();
            changing.await.unwrap().unwrap();
            let store = Arc::new(Store::existing(home.path(), "p").unwrap());
            let left = store.all().await.unwrap();
            let tokens: Vec<&str> = left.iter().map(|it| it.access_token.expose()).collect();
            let expected: &[&str] = if change == "clear" { &[] } else { &["theirs"] };
            assert_eq!(tokens, expected, "{change}");
            assert!(home.path().join("sign-in/p.lock").exists(), "{change}");
            // Whoever still holds the old sign-in brings nothing back, and does not go on as somebody else.
            let refused = Secret::new("a1");
            let ended = session.renew(&refused).await;
            let foreign = matches!(ended, Err(Error::OtherAccount));
            assert_eq!(foreign, change != "clear", "{change}: {ended:?}");
            assert!(ended.is_err(), "{change}");
            let store = Arc::new(Store::existing(home.path(), "p").unwrap());
            assert_eq!(store.all().await.unwrap().len(), left.len(), "{change}");
        }
    }

    #[test]
    fn a_token_is_renewed_five_minutes_before_its_end_or_at_half_a_short_life() {
        let now = Timestamp::now();
        let service = Service {
            url: Url::parse("http://127.0.0.1:9").unwrap(),
            renewals: Arc::default(),
            arrived: Arc::default(),
            answered: Arc::default(),
        };
        for (lifetime, left, fresh) in [
            (3600, 301, true),
            (3600, 299, false),
            (3600, -1, false),
            (5, 4, true),
            (5, 2, false),
        ] {
            let ends = now + SignedDuration::from_secs(left);
            let entry = Entry {
                obtained: ends - SignedDuration::from_secs(lifetime),
                ends,
                ..service.entry(0)
            };
            assert_eq!(entry.is_fresh(now), fresh, "{left} of {lifetime}");
        }
    }
}
