//! The sign-in protocol over our HTTP client: what `oauth2` calls, and what it forgets.
//!
//! `oauth2` swallows lost connections while it polls and drops the service's own words when it refuses. Both are kept
//! here ([`Wire::verdict`]), and a network that stays away ends the polling within seconds ([`Wire::gone`]).

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use serde::de::DeserializeOwned;
use tokio::sync::Notify;
use url::Url;

use super::{Error, Refusal};
use crate::http::{self, Timer};

/// How often a request that was lost is sent again before the network counts as gone.
const ATTEMPTS: u32 = 3;

/// The client `oauth2` is given.
pub(super) struct Wire<'a> {
    client: &'a reqwest::Client,
    timer: &'a Timer,
    verdict: Mutex<Option<Error>>,
    gone: Notify,
}

/// No usable answer; [`Wire::verdict`] says why.
#[derive(Debug, thiserror::Error)]
#[error("no usable answer")]
pub(super) struct Lost;

impl<'a> Wire<'a> {
    pub(super) fn new(client: &'a reqwest::Client, timer: &'a Timer) -> Self {
        Self {
            client,
            timer,
            verdict: Mutex::new(None),
            gone: Notify::new(),
        }
    }

    /// Why the last request came to nothing; nothing when it was answered well.
    pub(super) fn verdict(&self) -> Option<Error> {
        self.verdict
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// Ends when the service cannot be reached.
    pub(super) async fn gone(&self) {
        self.gone.notified().await;
    }

    fn note(&self, verdict: Option<Error>) {
        *self.verdict.lock().unwrap_or_else(PoisonError::into_inner) = verdict;
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, Lost> {
        for attempt in 1.. {
            match exchange(self.client, request.clone()).await {
                Ok(response) if response.status().is_success() && is_json(&response) => {
                    self.note(None);
                    return Ok(response);
                }
                Ok(response) => {
                    let url = Url::parse(&request.uri().to_string()).ok();
                    let (verdict, answered) = match Refusal::parse(response.body()) {
                        Some(refusal) => (Error::Refused(Box::new(refusal)), true),
                        None => (not_an_answer(url.as_ref(), &response), false),
                    };
                    let passing = !answered && response.status().is_server_error();
                    self.note(Some(verdict));
                    if answered {
                        return Ok(response);
                    }
                    if !passing || attempt == ATTEMPTS {
                        break;
                    }
                }
                Err(error) => {
                    // What was sent and lost may have been taken: a refresh token is not played twice.
                    let again = matches!(&error, Error::Unreachable { source, .. } if http::may_pass(source));
                    self.note(Some(error));
                    if !again || attempt == ATTEMPTS {
                        break;
                    }
                }
            }
            self.timer.sleep(Duration::from_secs(1)).await;
        }
        self.gone.notify_one();
        Err(Lost)
    }
}

impl<'c> AsyncHttpClient<'c> for Wire<'_> {
    type Error = Lost;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Lost>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

fn is_json(response: &HttpResponse) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(response.body()).is_ok()
}

/// Sends a request that changes nothing. `again` is given the status, nothing where no connection came about, and the
/// number of the attempt, and says how long to wait before the next one.
///
/// # Errors
/// [`Error::Unreachable`].
pub(super) async fn patiently(
    url: &Url,
    request: impl Fn() -> reqwest::RequestBuilder,
    timer: &Timer,
    again: impl Fn(Option<u16>, u32) -> Option<Duration>,
) -> Result<HttpResponse, Error> {
    let mut attempt = 0;
    loop {
        attempt += 1;
        let answered = match request().send().await {
            Ok(answer) => received(answer).await,
            Err(error) => Err(error),
        };
        let status = answered.as_ref().ok().map(|it| it.status().as_u16());
        match again(status, attempt) {
            Some(pause) => timer.sleep(pause).await,
            None => return answered.map_err(unreachable_at(Some(url))),
        }
    }
}

async fn received(answer: reqwest::Response) -> Result<HttpResponse, reqwest::Error> {
    let mut response = ::http::Response::new(Vec::new());
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    *response.body_mut() = answer.bytes().await?.into();
    Ok(response)
}

/// Reads a public JSON document.
pub(super) async fn document<T: DeserializeOwned>(
    client: &reqwest::Client,
    url: &Url,
) -> Result<T, Error> {
    let request = ::http::Request::get(url.as_str())
        .body(Vec::new())
        .map_err(|error| Error::NotAnAnswer {
            host: host(url),
            status: 0,
            detail: error.to_string(),
        })?;
    let response = exchange(client, request).await?;
    if !response.status().is_success() {
        // Some write a refusal where there is nothing, others a page; neither knows the address.
        let nothing = response.status() == ::http::StatusCode::NOT_FOUND;
        return Err(match Refusal::parse(response.body()) {
            Some(refusal) if !nothing => Error::Refused(Box::new(refusal)),
            _ => not_an_answer(Some(url), &response),
        });
    }
    serde_json::from_slice(response.body()).map_err(|_| not_an_answer(Some(url), &response))
}

async fn exchange(client: &reqwest::Client, request: HttpRequest) -> Result<HttpResponse, Error> {
    let request = reqwest::Request::try_from(request).map_err(unreachable_at(None))?;
    let url = request.url().clone();
    if !http::is_confidential(&url) {
        return Err(http::Error::Insecure(url.origin().ascii_serialization()).into());
    }
    let lost = || unreachable_at(Some(&url));
    let answer = client.execute(request).await.map_err(lost())?;
    received(answer).await.map_err(lost())
}

fn unreachable_at(url: Option<&Url>) -> impl FnOnce(reqwest::Error) -> Error {
    let host = url.map(host).unwrap_or_default();
    // The address may carry what must not be shown.
    move |source| Error::Unreachable {
        host,
        source: source.without_url(),
    }
}

/// What stands in an error for a service: its host and port.
pub(super) fn host(url: &Url) -> String {
    url.origin().ascii_serialization()
}

pub(super) fn not_an_answer(url: Option<&Url>, response: &HttpResponse) -> Error {
    let kind = response
        .headers()
        .get(::http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map_or("no content type", |value| {
            value.split(';').next().unwrap_or(value)
        });
    Error::NotAnAnswer {
        host: url.map(host).unwrap_or_default(),
        status: response.status().as_u16(),
        detail: kind.to_owned(),
    }
}
