//! The client: every request goes through one private `send`.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures::{Stream, StreamExt};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::Semaphore;
use url::Url;
use uuid::Uuid;

use super::answer::Answer;
use super::error::Error;
use super::page::{self, Page};
use super::retry::{Outcome, Patience};
use crate::auth::Session;
use crate::http::{Timer, allow_token};
use crate::secret::Secret;

/// How many requests of one client are on the wire at once.
const IN_FLIGHT: usize = 8;

/// What happens between a request and its answer, for whoever asked with `-v`. Holds no token and no body.
#[derive(Debug)]
pub enum Event<'a> {
    /// An answer came, whatever it says.
    Answered {
        /// The verb.
        method: &'a Method,
        /// Where to.
        url: &'a Url,
        /// HTTP status.
        status: u16,
        /// From sending to the last byte.
        elapsed: Duration,
        /// The service's request id, or ours when it gave none.
        request_id: &'a str,
    },
    /// No answer came.
    Lost {
        /// The verb.
        method: &'a Method,
        /// Where to.
        url: &'a Url,
        /// Why.
        error: &'a reqwest::Error,
    },
    /// The next try comes after this wait.
    Waiting {
        /// How long.
        wait: Duration,
        /// The HTTP status that asked for it; nothing when there was no answer.
        status: Option<u16>,
        /// How many tries failed so far.
        tries: u32,
    },
    /// The token was refused and has been renewed.
    Renewed,
}

type Observe = dyn Fn(&Event<'_>) + Send + Sync;

#[derive(Clone)]
struct Observer(Arc<Observe>);

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}

/// A signed-in client of one service. Clones share the connections, the sign-in and the pace.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    root: Url,
    session: Arc<Session>,
    timer: Timer,
    pace: Arc<Semaphore>,
    headers: HeaderMap,
    request_id: HeaderName,
    once: bool,
    observer: Option<Observer>,
}

/// One request, ready to be sent more than once.
struct Call {
    method: Method,
    url: Url,
    body: Option<Bytes>,
    /// Repeating it changes nothing.
    read: bool,
}

impl Client {
    /// A client for the service at `root` (no version in it).
    pub fn new(http: reqwest::Client, root: Url, session: Arc<Session>, timer: Timer) -> Self {
        Self {
            http,
            root,
            session,
            timer,
            pace: Arc::new(Semaphore::new(IN_FLIGHT)),
            headers: HeaderMap::new(),
            request_id: HeaderName::from_static("client-request-id"),
            once: false,
            observer: None,
        }
    }

    /// The same client, telling `observe` what happens on the wire.
    #[must_use]
    pub fn observe(mut self, observe: impl Fn(&Event<'_>) + Send + Sync + 'static) -> Self {
        self.observer = Some(Observer(Arc::new(observe)));
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

    /// The same client, sending the new id of each request under this name (policy-api.md §1.1).
    #[must_use]
    pub fn with_request_id_header(&self, name: HeaderName) -> Self {
        let mut client = self.clone();
        client.request_id = name;
        client
    }

    /// The same client, sending nothing twice but after a renewed sign-in: for a write that is to be looked at first.
    #[must_use]
    pub fn once(&self) -> Self {
        let mut client = self.clone();
        client.once = true;
        client
    }

    /// Reads a document. `path` starts after the root: `/v1.0/me?$select=id`.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, Error> {
        self.ask(Method::GET, path, None).await?.decode()
    }

    /// Creates something and reads the answer; `()` where there is none.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<T, Error> {
        let body = encode(&Method::POST, path, body)?;
        self.ask(Method::POST, path, Some(body)).await?.decode()
    }

    /// Changes something.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn patch(&self, path: &str, body: &(impl Serialize + Sync)) -> Result<(), Error> {
        let body = encode(&Method::PATCH, path, body)?;
        self.ask(Method::PATCH, path, Some(body)).await.map(drop)
    }

    /// Replaces something and reads the answer; `()` where there is none.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn put<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<T, Error> {
        let body = encode(&Method::PUT, path, body)?;
        self.ask(Method::PUT, path, Some(body)).await?.decode()
    }

    /// Removes something.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn delete(&self, path: &str) -> Result<(), Error> {
        self.ask(Method::DELETE, path, None).await.map(drop)
    }

    /// Reads a list page by page, in the service's order.
    pub fn pages<T: DeserializeOwned + Send + 'static>(
        &self,
        path: &str,
    ) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + use<T> {
        self.raw_pages(path).map(|page| page?.rows())
    }

    /// Reads a list page by page without decoding the rows, so that they can borrow from the page. The next page is
    /// fetched while the current one is worked on.
    pub fn raw_pages(&self, path: &str) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        page::walk(self.clone(), self.at(path))
    }

    /// The address of `path` at the service.
    fn at(&self, path: &str) -> Url {
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
        self.send(Call {
            read: true,
            method: Method::GET,
            url,
            body: None,
        })
        .await
    }

    /// Posts something that may be repeated because it only reads.
    pub(super) async fn post_read<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<T, Error> {
        self.send(Call {
            read: true,
            method: Method::POST,
            url: self.at(path),
            body: Some(encode(&Method::POST, path, body)?),
        })
        .await?
        .decode()
    }

    /// Waits before the next try, and says so.
    pub(super) async fn wait(&self, wait: Duration, status: Option<u16>, tries: u32) {
        self.tell(&Event::Waiting {
            wait,
            status,
            tries,
        });
        self.timer.sleep(wait).await;
    }

    async fn ask(&self, method: Method, path: &str, body: Option<Bytes>) -> Result<Answer, Error> {
        self.send(Call {
            read: method == Method::GET,
            method,
            url: self.at(path),
            body,
        })
        .await
    }

    /// Sends a request until there is a verdict: the only way to the wire.
    async fn send(&self, call: Call) -> Result<Answer, Error> {
        allow_token(&self.root.origin(), &call.url)?;
        let mut token = self.session.token().await?;
        let (mut renewed, mut challenged) = (false, false);
        let mut patience = Patience::default();
        loop {
            let attempt = self.attempt(&call, &token).await;
            if let Ok(answer) = &attempt
                && answer.status == StatusCode::UNAUTHORIZED
                && !challenged
                && let Some(challenge) = answer.challenge()
            {
                challenged = true;
                // The token was good; a plain renewal would not help.
                renewed = true;
                if let Some(stronger) = self.session.meet(&token, &challenge).await? {
                    token = stronger;
                    self.tell(&Event::Renewed);
                    continue;
                }
            }
            let outcome = match &attempt {
                Ok(answer) if answer.status.is_success() => {
                    return attempt.map_err(|e| call.lost(e));
                }
                Ok(answer) if answer.status == StatusCode::UNAUTHORIZED && !renewed => {
                    token = self.session.renew(&token).await?;
                    renewed = true;
                    self.tell(&Event::Renewed);
                    continue;
                }
                Ok(answer) => Outcome::Status(answer.status.as_u16(), answer.retry_after()),
                Err(error) if error.is_connect() => Outcome::NoConnection,
                Err(_) => Outcome::AnswerLost,
            };
            let wait = patience.next(outcome, call.read, jitter());
            let Some(wait) = wait.filter(|_| !self.once) else {
                return Err(match attempt {
                    Ok(answer) => answer.into_error(patience.tries()),
                    Err(error) => call.lost(error),
                });
            };
            let status = attempt.ok().map(|answer| answer.status.as_u16());
            self.wait(wait, status, patience.tries()).await;
        }
    }

    /// One try. The permit is held until the answer is whole and released before any wait.
    async fn attempt(&self, call: &Call, token: &Secret) -> Result<Answer, reqwest::Error> {
        let permit = self.pace.acquire().await;
        let started = Instant::now();
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
            let mut response = request.send().await?;
            Ok(Answer {
                status: response.status(),
                headers: std::mem::take(response.headers_mut()),
                body: response.bytes().await?,
                method: call.method.clone(),
                path: call.url.path().to_owned(),
            })
        }
        .await;
        drop(permit);
        let (method, url) = (&call.method, &call.url);
        match &answer {
            Ok(answer) => self.tell(&Event::Answered {
                method,
                url,
                status: answer.status.as_u16(),
                elapsed: started.elapsed(),
                request_id: answer.header("request-id").unwrap_or(&sent_id),
            }),
            Err(error) => self.tell(&Event::Lost { method, url, error }),
        }
        answer
    }

    fn tell(&self, event: &Event<'_>) {
        if let Some(observer) = &self.observer {
            (observer.0)(event);
        }
    }
}

impl Call {
    fn lost(&self, error: reqwest::Error) -> Error {
        Error::Network {
            origin: self.url.origin().ascii_serialization(),
            method: self.method.to_string(),
            path: self.url.path().to_owned(),
            // The address holds the query, and the query holds names of people.
            source: error.without_url(),
        }
    }
}

/// Evenly from 0 to 1.
pub(super) fn jitter() -> f64 {
    let (high, _) = Uuid::new_v4().as_u64_pair();
    f64::from((high >> 32) as u32) / f64::from(u32::MAX)
}

fn encode(method: &Method, path: &str, body: &impl Serialize) -> Result<Bytes, Error> {
    serde_json::to_vec(body)
        .map(Bytes::from)
        .map_err(|source| Error::Encode {
            method: method.to_string(),
            path: path.split('?').next().unwrap_or_default().to_owned(),
            source,
        })
}
