//! The sign-in protocol over our HTTP client: what `oauth2` calls, and what it forgets.
//!
//! `oauth2` swallows lost connections while it polls and drops the service's own words when it refuses. Both are kept
//! here ([`Wire::verdict`]), and a network that stays away ends the polling within seconds ([`Wire::gone`]).

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use serde::de::DeserializeOwned;
use tokio::sync::Notify;
use url::Url;

use super::{Error, Refusal};
use crate::http::{self, BodyError, Timer};

/// How often a request that was lost is sent again before the network counts as gone.
const ATTEMPTS: u32 = 3;

/// How long to wait between tries where the service names no time.
const PAUSE: Duration = Duration::from_secs(1);

/// The client `oauth2` is given.
pub(super) struct Wire<'a> {
    client: &'a http::Client,
    timer: &'a Timer,
    verdict: Mutex<Option<Error>>,
    gone: Notify,
}

/// No usable answer; [`Wire::verdict`] says why.
#[derive(Debug, thiserror::Error)]
#[error("no usable answer")]
pub(super) struct Lost;

impl<'a> Wire<'a> {
    pub(super) fn new(client: &'a http::Client, timer: &'a Timer) -> Self {
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
        let patience = Patience::of(self.client, self.timer);
        for attempt in 1.. {
            let mut pause = PAUSE;
            match exchange(self.client, request.clone(), &patience).await {
                Ok(response) if response.status().is_success() && is_json(&response) => {
                    self.note(None);
                    return Ok(response);
                }
                Ok(response) if matches!(response.status().as_u16(), 429 | 503) => {
                    let url = Url::parse(&request.uri().to_string()).ok();
                    let named = retry_after(&response);
                    self.note(Some(Error::Throttled {
                        host: url.as_ref().map(host).unwrap_or_default(),
                        status: response.status().as_u16(),
                        wait: named,
                        limit: self.client.limit(),
                    }));
                    pause = named.unwrap_or(pause);
                    if attempt == ATTEMPTS || pause > patience.left() {
                        break;
                    }
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
                    if !again || attempt == ATTEMPTS || patience.left() <= pause {
                        break;
                    }
                }
            }
            self.timer.sleep(pause).await;
        }
        self.gone.notify_one();
        Err(Lost)
    }
}

/// How long one request may still take: on the wire and between tries, all together.
pub(super) struct Patience<'a> {
    timer: &'a Timer,
    ends: Instant,
    limit: Duration,
}

impl<'a> Patience<'a> {
    pub(super) fn of(client: &http::Client, timer: &'a Timer) -> Self {
        // A limit that no clock can show is none.
        let far = Duration::from_secs(60 * 60 * 24 * 365);
        let limit = client.limit();
        Self {
            timer,
            ends: timer.now() + limit.min(far),
            limit,
        }
    }

    fn left(&self) -> Duration {
        self.ends.saturating_duration_since(self.timer.now())
    }

    /// Waits for an answer from there, no longer than that.
    async fn wait<T>(
        &self,
        url: Option<&Url>,
        answer: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        match tokio::time::timeout(self.left(), answer).await {
            Ok(answer) => answer,
            Err(_) => Err(Error::TooLate {
                host: url.map(host).unwrap_or_default(),
                limit: self.limit,
            }),
        }
    }
}

fn retry_after(response: &HttpResponse) -> Option<Duration> {
    let header = |name| response.headers().get(name)?.to_str().ok();
    let now = header(::http::header::DATE)
        .and_then(http::date)
        .unwrap_or_else(Timestamp::now);
    http::retry_after(header(::http::header::RETRY_AFTER)?, now)
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

/// Sends a request that changes nothing, within `patience`. `again` is given the status, nothing where no connection came
/// about, and the number of the attempt, and says how long to wait before the next one; what the service names is longer.
///
/// # Errors
/// [`Error::Unreachable`], [`Error::TooLate`].
pub(super) async fn patiently(
    url: &Url,
    request: impl Fn() -> reqwest::RequestBuilder,
    patience: &Patience<'_>,
    again: impl Fn(Option<u16>, u32) -> Option<Duration>,
) -> Result<HttpResponse, Error> {
    let mut attempt = 0;
    loop {
        attempt += 1;
        let asked = async {
            let answer = request().send().await;
            received(answer.map_err(unreachable_at(Some(url)))?, url).await
        };
        let answered = patience.wait(Some(url), asked).await;
        let status = answered.as_ref().ok().map(|it| it.status().as_u16());
        let named = answered.as_ref().ok().and_then(retry_after);
        match again(status, attempt).map(|pause| named.map_or(pause, |named| named.max(pause))) {
            Some(pause) if pause < patience.left() => patience.timer.sleep(pause).await,
            _ => return answered,
        }
    }
}

/// The largest answer of a sign-in service that is read.
const LARGEST: usize = 1 << 20;

async fn received(mut answer: reqwest::Response, url: &Url) -> Result<HttpResponse, Error> {
    let mut response = ::http::Response::new(Vec::new());
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    *response.body_mut() = match http::body(&mut answer, LARGEST).await {
        Ok(body) => body.into(),
        Err(BodyError::Broken(error)) => return Err(unreachable_at(Some(url))(error)),
        Err(error @ BodyError::TooLarge(_)) => {
            return Err(Error::NotAnAnswer {
                host: host(url),
                status: answer.status().as_u16(),
                detail: error.to_string(),
            });
        }
    };
    Ok(response)
}

/// Reads a public JSON document.
pub(super) async fn document<T: DeserializeOwned>(
    client: &http::Client,
    url: &Url,
) -> Result<T, Error> {
    let patience = Patience::of(client, &Timer::Real);
    let request = ::http::Request::get(url.as_str())
        .body(Vec::new())
        .map_err(|error| Error::NotAnAnswer {
            host: host(url),
            status: 0,
            detail: error.to_string(),
        })?;
    let response = exchange(client, request, &patience).await?;
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

async fn exchange(
    client: &http::Client,
    request: HttpRequest,
    patience: &Patience<'_>,
) -> Result<HttpResponse, Error> {
    let request = reqwest::Request::try_from(request).map_err(unreachable_at(None))?;
    let url = request.url().clone();
    if !http::is_confidential(&url) {
        return Err(http::Error::Insecure(url.origin().ascii_serialization()).into());
    }
    let asked = async {
        let answer = client.execute(request).await;
        received(answer.map_err(unreachable_at(Some(&url)))?, &url).await
    };
    patience.wait(Some(&url), asked).await
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::Router;
    use axum::body::Body;
    use axum::response::{IntoResponse, Response};
    use futures::{StreamExt, stream};
    use serde_json::{Value, json};

    use super::*;

    /// A service that answers the n-th request so.
    async fn serve(answer: impl Fn(usize) -> Response + Send + Sync + 'static) -> Url {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/x", listener.local_addr().unwrap());
        let count = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let answer = Arc::new(answer);
        let app = Router::new().fallback(move || {
            let answer = answer(count.fetch_add(1, std::sync::atomic::Ordering::SeqCst));
            async move { answer }
        });
        tokio::spawn(async move { axum::serve(listener, app).await });
        Url::parse(&url).unwrap()
    }

    fn throttled(status: u16, wait: &str) -> Response {
        let status = ::http::StatusCode::from_u16(status).unwrap();
        (status, [("retry-after", wait)], "{}").into_response()
    }

    fn request(url: &Url) -> HttpRequest {
        ::http::Request::post(url.as_str())
            .body(Vec::new())
            .unwrap()
    }

    #[tokio::test]
    async fn an_answer_that_drips_ends_with_its_time() {
        let url = serve(|_| {
            let drops = stream::iter(0..).then(|_| async {
                tokio::time::sleep(Duration::from_millis(20)).await;
                Ok::<_, std::io::Error>(" ")
            });
            Response::new(Body::from_stream(drops))
        })
        .await;
        let client = http::client().unwrap().limited(Duration::from_millis(200));
        let error = document::<Value>(&client, &url).await.unwrap_err();
        assert!(matches!(error, Error::TooLate { .. }), "{error}");
    }

    #[tokio::test]
    async fn an_answer_without_end_is_not_read() {
        let url = serve(|_| {
            let much = stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b' '; 1 << 16]));
            Response::new(Body::from_stream(much))
        })
        .await;
        let error = document::<Value>(&http::client().unwrap(), &url).await;
        let error = error.unwrap_err();
        assert!(matches!(error, Error::NotAnAnswer { .. }), "{error}");
    }

    #[tokio::test]
    async fn the_time_that_the_sign_in_service_names_is_waited() {
        let waits = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&waits);
        let timer = Timer::instead(move |wait| kept.lock().unwrap().push(wait));
        let client = http::client().unwrap().limited(Duration::from_secs(60));
        let url = serve(|n| match n {
            0 => throttled(429, "7"),
            1 => throttled(503, "30"),
            _ => axum::Json(json!({"a": 1})).into_response(),
        })
        .await;
        let wire = Wire::new(&client, &timer);
        assert!(wire.call(request(&url)).await.is_ok());
        assert_eq!(*waits.lock().unwrap(), [7, 30].map(Duration::from_secs));
        let url = serve(|_| throttled(429, "1990000000")).await;
        let wire = Wire::new(&client, &timer);
        assert!(wire.call(request(&url)).await.is_err());
        let verdict = wire.verdict().unwrap();
        assert!(
            matches!(verdict, Error::Throttled { wait: Some(_), .. }),
            "{verdict}"
        );
        assert_eq!(waits.lock().unwrap().len(), 2, "nobody waits for 63 years");
    }
}
