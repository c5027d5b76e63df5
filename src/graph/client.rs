//! The client: every request goes through one private `send`.

use std::collections::HashSet;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::OnceCell;
use url::{Position, Url};
use uuid::Uuid;

use super::answer::Answer;
use super::call::{Call, Lost, encode};
use super::error::{Error, ErrorKind};
use super::event::{Event, Ids, Observer};
use super::names::Names;
use super::path::{is_of_own_methods, missing_permission};
use super::throttle::budget::Told;
use super::throttle::cost::{Cost, Limit};
use super::throttle::pace::{Bucket, Closed, Pace, Pause, Permit};
use super::throttle::retry::{self, Limits, Outcome, RetryBudget, Spent};
use crate::auth::{Challenge, Claims, Session};
use crate::http::{self as http_client, BodyError, Timer, allow_token};
use crate::secret::Secret;

/// The most rows that the service gives on a page, whatever the list (graph-api.md §4.3).
pub(super) const LARGEST_PAGE: u64 = 999;

/// The largest answer that is read, unpacked: a page of the largest lists is a hundredth of it.
const LARGEST: usize = 64 << 20;

/// How many claims challenges one request meets: a service could go on for ever.
const CHALLENGES: u32 = 3;

/// A signed-in client of one service. Clones share the connections, the sign-in and the pace.
#[derive(Clone, Debug)]
pub struct Client {
    http: http_client::Client,
    root: Url,
    session: Arc<Session>,
    pub(super) timer: Timer,
    pub(super) pace: Pace,
    limits: Limits,
    /// Whether the tenant's licences hold Entra ID P1 or P2, once that was asked.
    premium: Arc<OnceCell<Option<bool>>>,
    headers: HeaderMap,
    request_id: HeaderName,
    once: bool,
    ahead: bool,
    /// How many rows of a list are asked for at once.
    pub(super) page: u64,
    /// The lists whose page size the service does not let anybody choose.
    pub(super) unsized_lists: Arc<Mutex<HashSet<String>>>,
    /// The folder in which what is left of the limits is shared with other processes.
    shares_in: Option<Arc<Path>>,
    pub(super) observer: Option<Observer>,
    /// Who and what answers named.
    pub(super) names: Names,
}

impl Client {
    /// A client for the service at `root` (no version in it).
    pub fn new(http: http_client::Client, root: Url, session: Arc<Session>, timer: Timer) -> Self {
        Self {
            http,
            root,
            session,
            timer,
            pace: Pace::default(),
            limits: Limits::default(),
            premium: Arc::default(),
            headers: HeaderMap::new(),
            request_id: HeaderName::from_static("client-request-id"),
            once: false,
            ahead: true,
            page: LARGEST_PAGE,
            unsized_lists: Arc::default(),
            shares_in: None,
            observer: None,
            names: Names::default(),
        }
    }

    /// The same client, telling `observe` what happens on the wire.
    #[must_use]
    pub fn observe(mut self, observe: impl Fn(&Event<'_>) + Send + Sync + 'static) -> Self {
        self.observer = Some(Observer(Arc::new(observe)));
        self
    }

    /// The same client, and the ids of its requests that may change something, from now on.
    #[must_use]
    pub fn noting(&self) -> (Self, Ids) {
        let ids = Ids::default();
        let (noted, before) = (ids.clone(), self.observer.clone());
        let client = self.clone().observe(move |event| {
            noted.note(event);
            if let Some(before) = &before {
                (before.0)(event);
            }
        });
        (client, ids)
    }

    /// The same client with other limits for each request.
    #[must_use]
    pub fn limited(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The same client, sharing what is left of the service's limits with other processes, through a file in this folder.
    #[must_use]
    pub fn sharing_in(mut self, folder: &Path) -> Self {
        self.shares_in = Some(folder.into());
        self
    }

    /// The same client, noting who and what its answers name.
    #[must_use]
    pub fn naming(mut self, names: &Names) -> Self {
        self.names = names.clone();
        self
    }

    /// The same client with one more header on every request.
    #[must_use]
    pub fn with_header(&self, name: HeaderName, value: HeaderValue) -> Self {
        let mut client = self.clone();
        client.headers.insert(name, value);
        client
    }

    /// The same client with `ConsistencyLevel: eventual`, which `$search`, `$count` and some filters need
    /// (graph-api.md §4.3).
    #[must_use]
    pub fn eventual(&self) -> Self {
        self.with_header(
            HeaderName::from_static("consistencylevel"),
            HeaderValue::from_static("eventual"),
        )
    }

    /// The same client, reading a page of a list only when the one before is done with: for a list that may be left
    /// early.
    #[must_use]
    pub fn unhurried(&self) -> Self {
        Self {
            ahead: false,
            ..self.clone()
        }
    }

    /// The same client, asking for so many rows of a list at once and no more.
    #[must_use]
    pub fn in_pages_of(&self, rows: u64) -> Self {
        Self {
            page: rows.clamp(1, LARGEST_PAGE),
            ..self.clone()
        }
    }

    /// Whether the next page is asked for while there is work on this one.
    pub(super) fn reads_ahead(&self) -> bool {
        self.ahead
    }

    /// The same client, sending the new id of each request under this name (policy-api.md §1.1).
    #[must_use]
    pub fn with_request_id_header(&self, name: HeaderName) -> Self {
        let mut client = self.clone();
        client.request_id = name;
        client
    }

    /// The same client, sending nothing twice but after a renewed sign-in and after 429, where nothing was taken: for a
    /// write whose effect is to be looked at before it is repeated.
    #[must_use]
    pub fn once(&self) -> Self {
        let mut client = self.clone();
        client.once = true;
        client
    }

    /// Reads a document. `path` starts after the root: `/v1.0/me?$select=id`.
    pub async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, Error> {
        self.ask(Method::GET, path, None).await?.decode()
    }

    /// Creates something and reads the answer; `()` where there is none.
    pub async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<T, Error> {
        self.posted(path, body).await?.decode()
    }

    /// Creates something and gives the whole answer, headers included.
    pub(super) async fn posted(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<Answer, Error> {
        let body = encode(&Method::POST, path, body)?;
        self.ask(Method::POST, path, Some(body)).await
    }

    /// Changes something.
    pub async fn patch(&self, path: &str, body: &(impl Serialize + Sync)) -> Result<(), Error> {
        let body = encode(&Method::PATCH, path, body)?;
        self.ask(Method::PATCH, path, Some(body)).await?.settled()
    }

    /// Replaces something and reads the answer; `()` where there is none.
    pub async fn put<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<T, Error> {
        let body = encode(&Method::PUT, path, body)?;
        self.ask(Method::PUT, path, Some(body)).await?.decode()
    }

    /// Removes something.
    pub async fn delete(&self, path: &str) -> Result<(), Error> {
        self.ask(Method::DELETE, path, None).await?.settled()
    }

    /// The address of `path` at the service.
    pub(super) fn at(&self, path: &str) -> Url {
        let (path, query) = match path.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (path, None),
        };
        let mut url = self.root.clone();
        url.set_path(path);
        url.set_query(query);
        url
    }

    /// The service's root, to which every address must belong.
    pub(super) fn root(&self) -> &Url {
        &self.root
    }

    /// Reads one page.
    pub(super) async fn read(&self, url: Url) -> Result<Answer, Error> {
        let (method, bucket) = (Method::GET, Bucket::of(url.path()));
        let cost = Cost::of(&method, &url[Position::BeforePath..]);
        self.send(Call {
            read: true,
            method,
            url,
            body: None,
            bucket,
            cost,
            counts: true,
        })
        .await
    }

    /// Posts a batch whose items are counted in `bucket` and cost this; `read`: none of them changes anything.
    pub(super) async fn post_batch(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
        read: bool,
        (bucket, cost): (Bucket, Cost),
    ) -> Result<Answer, Error> {
        self.send(Call {
            read,
            method: Method::POST,
            url: self.at(path),
            body: Some(encode(&Method::POST, path, body)?),
            bucket,
            cost,
            counts: false,
        })
        .await
    }

    /// A new budget for one request.
    pub(super) fn budget(&self) -> RetryBudget {
        RetryBudget::new(self.limits)
    }

    /// The answer of [`Client::is_premium`], once it was asked for.
    pub(super) fn premium(&self) -> &OnceCell<Option<bool>> {
        &self.premium
    }

    /// The sign-in behind the client.
    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    async fn ask(&self, method: Method, path: &str, body: Option<Bytes>) -> Result<Answer, Error> {
        self.send(Call {
            read: method == Method::GET,
            cost: Cost::of(&method, path),
            method,
            url: self.at(path),
            body,
            bucket: Bucket::of(path),
            counts: true,
        })
        .await
    }

    /// Sends a request until there is a verdict: the only way to the wire.
    async fn send(&self, call: Call) -> Result<Answer, Error> {
        allow_token(&self.root.origin(), &call.url)?;
        let mut token = self.session.token().await?;
        if let Some(folder) = &self.shares_in
            && let Err(error) = self.pace.share(folder, &self.root, &token)
        {
            self.tell(&Event::Alone { error: &error });
        }
        let (mut renewed, mut challenges) = (false, 0);
        let mut budget = self.budget();
        let mut taken = 0;
        loop {
            let permit = self.permit(&call, &budget).await?;
            let throttle_epoch = permit.throttle_epoch;
            let started = Instant::now();
            let attempt = self.attempt(&call, &token, permit, budget.left()).await;
            budget.spend(started.elapsed());
            if let Ok(answer) = &attempt
                && challenges < CHALLENGES
                && let Some(challenge) = challenge(answer, &call, &token)
            {
                challenges += 1;
                // The token was good; a plain renewal would not help.
                renewed = true;
                if let Some(stronger) = self.session.answer_challenge(&token, &challenge).await? {
                    token = stronger;
                    self.tell(&Event::Renewed);
                    continue;
                }
            }
            let outcome = match &attempt {
                Ok(answer) if answer.status.is_success() => {
                    self.note_success(&call);
                    return attempt.map_err(|lost| call.lost(lost, self.limits.timeout));
                }
                Ok(answer) if answer.status == StatusCode::UNAUTHORIZED && !renewed => {
                    token = self.session.renew(&token).await?;
                    renewed = true;
                    self.tell(&Event::Renewed);
                    continue;
                }
                Ok(answer) if call.bucket == Bucket::Reports && answer.is_no_premium() => {
                    if self.is_premium().await == Some(false) {
                        return Err(self.refusal(attempt, &call, &budget).await);
                    }
                    Outcome::Doubtful(answer.status.as_u16())
                }
                Ok(answer) => Outcome::Status(answer.status.as_u16(), answer.retry_after()),
                Err(it) if it.is_final() => {
                    return Err(self.refusal(attempt, &call, &budget).await);
                }
                Err(lost) => lost.outcome(),
            };
            // The service took the token: the next time it does not is another one.
            renewed = false;
            let Some(wait) = self.pause(
                (call.within(&attempt), call.read),
                outcome,
                throttle_epoch,
                &mut budget,
                &mut taken,
            ) else {
                return Err(self.refusal(attempt, &call, &budget).await);
            };
            if let Some(wait) = wait {
                let status = attempt.ok().map(|answer| answer.status.as_u16());
                self.wait(wait, status, budget.tries()).await;
            }
        }
    }

    /// Counts what the service took.
    fn note_success(&self, call: &Call) {
        self.pace.succeed(call.bucket);
        if call.counts {
            self.pace.advance(call.bucket);
            self.pace.took(call.cost);
        }
    }

    /// How long to wait for another try; `None` where there is none. After a throttle the whole bucket waits, and this
    /// request has no wait of its own.
    fn pause(
        &self,
        (within, read): ((Bucket, Limit), bool),
        outcome: Outcome,
        throttle_epoch: u32,
        budget: &mut RetryBudget,
        taken: &mut u64,
    ) -> Option<Option<Duration>> {
        if outcome.is_throttle() {
            self.note_progress(within.0, taken, budget);
        }
        let refused = matches!(outcome, Outcome::Status(429, _));
        let wait = budget
            .next(outcome, read, jitter())
            .filter(|_| !self.once || refused);
        match outcome {
            Outcome::Status(status, named) if retry::is_throttle(status) => {
                // The others of the bucket wait even where this request has had enough.
                if let Some(shared) = wait.or(named) {
                    self.refuse(within, throttle_epoch, status, shared, budget.tries());
                }
                wait.map(|_| None)
            }
            _ => wait.map(Some),
        }
    }

    /// A place on the wire, as soon as the bucket of the call has one.
    async fn permit(&self, call: &Call, budget: &RetryBudget) -> Result<Permit, Error> {
        let tell = |wait, pause| {
            self.tell(&match pause {
                Pause::Closed(Closed { status, tries, .. }) => Event::Waiting {
                    wait,
                    status: Some(status),
                    tries,
                },
                Pause::Paced => Event::Paced { wait },
            });
        };
        let (cost, longest) = (call.cost, self.limits.timeout);
        self.pace
            .enter(call.bucket, cost, &self.timer, longest, tell)
            .await
            .map_err(|(wait, closed)| {
                call.error(ErrorKind::Throttled {
                    status: closed.status,
                    tries: budget.tries(),
                    wait: Some(wait),
                    spent: Spent::Time(self.limits.timeout),
                })
            })
    }

    /// What a request that came to nothing ends with.
    async fn refusal(
        &self,
        attempt: Result<Answer, Lost>,
        call: &Call,
        budget: &RetryBudget,
    ) -> Error {
        match attempt {
            Ok(answer) if call.bucket == Bucket::Reports && answer.is_no_premium() => {
                let licensed = self.is_premium().await;
                call.error(ErrorKind::NoPremium { licensed })
                    .with_request_id(answer.request_id())
            }
            Ok(answer) => {
                let error = answer.into_error(budget.tries(), budget.gone());
                self.explained(error).await
            }
            Err(lost) => call.lost(lost, self.limits.timeout),
        }
    }

    /// A refusal with what the token behind it tells: which permission it lacks, or that a change of the caller's own
    /// methods wants a fresh multi-factor authentication.
    pub(super) async fn explained(&self, error: Error) -> Error {
        let refused = match &error.kind {
            ErrorKind::Service {
                status: 403,
                code,
                message,
            } => Some((code.clone(), message.clone())),
            ErrorKind::Claims => None,
            _ => return error,
        };
        let claims = match self.session.token().await {
            Ok(token) => Claims::of(&token).unwrap_or_default(),
            Err(_) => return error,
        };
        let held = claims.permissions();
        let missing = missing_permission(&error.method, &error.path, &held);
        let kind = match (refused, missing) {
            (Some((code, message)), Some(permission)) => ErrorKind::Unpermitted {
                permission,
                code,
                message,
            },
            _ if error.method != "GET" && is_stale(&claims, &error.path) => ErrorKind::StaleMfa,
            _ => return error,
        };
        Error { kind, ..error }
    }

    /// One try. The permit is held until the answer is whole and given back before any wait.
    async fn attempt(
        &self,
        call: &Call,
        token: &Secret,
        permit: Permit,
        longest: Duration,
    ) -> Result<Answer, Lost> {
        let (started, busy) = (Instant::now(), self.timer.busy());
        let sent_id = Uuid::new_v4().to_string();
        let mut request = self
            .http
            .request(call.method.clone(), call.url.clone())
            .headers(self.headers.clone())
            .header(self.request_id.clone(), sent_id.as_str())
            .header("return-client-request-id", "true")
            .bearer_auth(token.expose());
        if let Some(body) = &call.body {
            request = request
                .header(CONTENT_TYPE, "application/json")
                .body(body.clone());
        }
        let answer = async {
            let mut response = request.send().await.map_err(BodyError::Broken)?;
            Ok::<_, BodyError>(Answer {
                status: response.status(),
                headers: std::mem::take(response.headers_mut()),
                body: http_client::body(&mut response, LARGEST).await?,
                method: call.method.clone(),
                path: call.url.path().to_owned(),
                throttle_epoch: permit.throttle_epoch,
            })
        };
        let answer = match tokio::time::timeout(longest, answer).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(BodyError::Broken(error))) => Err(Lost::Broken(error)),
            Ok(Err(BodyError::TooLarge(most))) => Err(Lost::TooLarge(most)),
            Err(_) => Err(Lost::Late),
        };
        drop((permit, busy));
        if let Ok(answer) = &answer
            && let Some(told) = Told::read(|name| answer.header(name))
        {
            self.pace.heed(call.cost, told, &self.timer);
        }
        let (method, url) = (&call.method, &call.url);
        match &answer {
            Ok(answer) => self.tell(&Event::Answered {
                method,
                url,
                status: answer.status.as_u16(),
                elapsed: started.elapsed(),
                request_id: answer.header("request-id").unwrap_or(&sent_id),
                changes: !call.read,
            }),
            Err(Lost::Broken(error)) => self.tell(&Event::Lost {
                method,
                url,
                error: Some(error),
            }),
            Err(Lost::Late | Lost::TooLarge(_)) => self.tell(&Event::Lost {
                method,
                url,
                error: None,
            }),
        }
        answer
    }

    pub(super) fn tell(&self, event: &Event<'_>) {
        if let Some(observer) = &self.observer {
            (observer.0)(event);
        }
    }
}

/// What a refusal demands of the sign-in: in words of its own, or, for a change of the caller's own methods, without any.
fn challenge(answer: &Answer, call: &Call, token: &Secret) -> Option<Challenge> {
    match answer.status {
        StatusCode::UNAUTHORIZED => answer.challenge(),
        StatusCode::FORBIDDEN if !call.read => answer.challenge().or_else(|| {
            let claims = Claims::of(token).unwrap_or_default();
            let (method, path) = (call.method.as_str(), call.url.path());
            let permitted = missing_permission(method, path, &claims.permissions()).is_none();
            (permitted && is_stale(&claims, path)).then(Challenge::fresh_mfa)
        }),
        _ => None,
    }
}

/// Whether an address is of the caller's own methods and their multi-factor authentication is not fresh.
fn is_stale(claims: &Claims, path: &str) -> bool {
    let names: Vec<&str> = (claims.oid.as_deref().into_iter())
        .chain(claims.user_name())
        .collect();
    is_of_own_methods(path, &names)
        && !claims.is_app_only()
        && !claims.has_fresh_mfa(Timestamp::now())
}

/// Evenly from 0 to 1.
pub(super) fn jitter() -> f64 {
    let (high, _) = Uuid::new_v4().as_u64_pair();
    f64::from((high >> 32) as u32) / f64::from(u32::MAX)
}
