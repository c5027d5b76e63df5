//! Answers that go wrong on purpose, so that tests see how a client copes.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use bytes::Bytes;
use futures::{StreamExt, stream};
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;
use tokio::sync::Notify;

const NEXT_LINK: &str = "@odata.nextLink";

/// What goes wrong with one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// This answer instead of the directory's; nothing is done.
    Answer {
        /// HTTP status.
        status: u16,
        /// Headers besides `Content-Type: application/json`.
        headers: Vec<(&'static str, String)>,
        /// The body.
        body: String,
    },
    /// A page such as a proxy shows, with this status; nothing is done.
    Page(u16),
    /// The request is carried out, and the answer is such a page all the same.
    Late(u16),
    /// The connection breaks before an answer; nothing is done.
    Reset,
    /// The request is carried out, and the connection breaks before the answer.
    HangUp,
    /// The connection stays, and no answer ever comes; see [`Faults::silence`].
    Silence {
        /// Whether the request is carried out.
        carried_out: bool,
    },
    /// The request is carried out, and its answer waits for [`Faults::release`]; see [`Faults::silence`].
    Held,
    /// The request is carried out, and its answer says it is complete at half of its length.
    Truncated,
    /// The request is carried out, and the connection breaks in the middle of the answer.
    BrokenOff,
    /// No answer ever comes; nothing is done.
    Stall,
    /// The request is carried out, and its answer has the right length and is no document any more.
    Garbled,
    /// The request is carried out, and every text in its answer is a number instead.
    WrongTypes,
    /// The request is carried out, and the list it answers goes on at this address.
    NextLink(String),
    /// The request is carried out, and the list it answers goes on where it began.
    Loop,
    /// The request is carried out, and the list it answers begins with up to so many rows of the list answered last:
    /// what a reader sees when rows move from one page to the next meanwhile. Both must be met: plan it for two pages.
    Overlap(usize),
}

#[derive(Debug)]
struct Planned {
    path: String,
    fault: Fault,
    left: u32,
    /// So many requests pass before.
    spared: u32,
}

/// The faults that are still to come, in order.
#[derive(Debug, Default)]
pub struct Faults {
    planned: Mutex<Vec<Planned>>,
    /// The rows of the list that met [`Fault::Overlap`] last.
    rows: Mutex<Vec<Value>>,
    silent: Notify,
    released: Notify,
}

impl Faults {
    fn planned(&self) -> MutexGuard<'_, Vec<Planned>> {
        self.planned.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the next `times` requests whose verb, path and query contain `path` meet this fault: `/users`, `POST /v1.0/users`.
    /// A batch meets it as a whole when one of its items does, without the version: `POST /users`.
    pub fn plan(&self, path: &str, times: u32, fault: Fault) {
        self.planned().push(Planned {
            path: path.to_owned(),
            fault,
            left: times,
            spared: 0,
        });
    }

    /// Lets one request whose path and query contain `path` meet this fault, after so many others of them.
    pub fn plan_after(&self, spared: u32, path: &str, fault: Fault) {
        self.planned().push(Planned {
            path: path.to_owned(),
            fault,
            left: 1,
            spared,
        });
    }

    /// Lets the answer go that [`Fault::Held`] holds back.
    pub fn release(&self) {
        self.released.notify_one();
    }

    /// Returns when a request has met [`Fault::Silence`] or [`Fault::Held`].
    pub async fn silence(&self) {
        self.silent.notified().await;
    }

    /// Forgets the faults that are still to come. Says whether there were any.
    pub fn forgive(&self) -> bool {
        let mut planned = self.planned();
        let left = planned.iter().any(|planned| planned.left > 0);
        planned.clear();
        left
    }

    /// Fails when a planned fault was never met: the test would prove nothing.
    ///
    /// # Panics
    /// When faults are left.
    pub fn assert_all_hit(&self) {
        let planned = self.planned();
        let left: Vec<&Planned> = planned.iter().filter(|planned| planned.left > 0).collect();
        assert!(left.is_empty(), "faults never met: {left:?}");
    }

    /// Takes back what was planned for `path`, and says how many requests did not meet it.
    pub fn cancel(&self, path: &str) -> u32 {
        let mut planned = self.planned();
        let left = planned
            .iter()
            .filter(|planned| planned.path == path)
            .map(|planned| planned.left)
            .sum();
        planned.retain(|planned| planned.path != path);
        left
    }

    fn overlap(&self, list: &mut Value, count: usize) {
        let Some(rows) = list["value"].as_array_mut() else {
            return;
        };
        let mut last = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *last, rows.clone());
        let kept = before.len().saturating_sub(count);
        rows.splice(..0, before.into_iter().skip(kept));
    }

    fn take(&self, target: &str) -> Option<Fault> {
        let mut planned = self.planned();
        let next = planned
            .iter_mut()
            .find(|planned| planned.left > 0 && target.contains(&planned.path))?;
        if next.spared > 0 {
            next.spared -= 1;
            return None;
        }
        next.left -= 1;
        Some(next.fault.clone())
    }
}

/// Lets a request meet its fault, if one is planned.
pub(crate) async fn apply(faults: &Faults, request: Request, next: Next) -> Response {
    let target = request
        .uri()
        .path_and_query()
        .map_or_else(String::new, ToString::to_string);
    let (request, asked) = asked(faults, request, &target).await;
    let Some(fault) = faults.take(&asked) else {
        return next.run(request).await;
    };
    match fault {
        Fault::Answer {
            status,
            headers,
            body,
        } => answer(status, headers, body),
        Fault::Page(status) => page(status),
        Fault::Late(status) => {
            drop(next.run(request).await);
            page(status)
        }
        Fault::Reset => broken(Vec::new()),
        Fault::Stall => std::future::pending().await,
        Fault::Garbled => garbled(next.run(request).await).await,
        Fault::WrongTypes => changed(next.run(request).await, number).await,
        Fault::NextLink(link) => next_link(next.run(request).await, link).await,
        Fault::Loop => {
            let host = request
                .headers()
                .get(header::HOST)
                .and_then(|host| host.to_str().ok())
                .unwrap_or_default();
            let here = format!("http://{host}{target}");
            next_link(next.run(request).await, here).await
        }
        Fault::Overlap(rows) => {
            changed(next.run(request).await, |list| {
                faults.overlap(list, rows);
            })
            .await
        }
        Fault::HangUp => {
            drop(next.run(request).await);
            broken(Vec::new())
        }
        Fault::Silence { carried_out } => {
            if carried_out {
                drop(next.run(request).await);
            }
            faults.silent.notify_one();
            std::future::pending().await
        }
        Fault::Held => {
            let response = next.run(request).await;
            faults.silent.notify_one();
            faults.released.notified().await;
            response
        }
        Fault::Truncated => truncated(next.run(request).await).await,
        Fault::BrokenOff => broken_off(next.run(request).await).await,
    }
}

/// The request, and verb and address of all it asks for: a batch asks for each of its items, too.
async fn asked(faults: &Faults, request: Request, target: &str) -> (Request, String) {
    let mut asked = format!("{} {target}", request.method());
    if !target.ends_with("/$batch") || faults.planned().is_empty() {
        return (request, asked);
    }
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    asked.push_str(&items(&body));
    (Request::from_parts(parts, Body::from(body)), asked)
}

fn answer(status: u16, headers: Vec<(&'static str, String)>, body: String) -> Response {
    let mut response = ([(header::CONTENT_TYPE, "application/json")], body).into_response();
    *response.status_mut() = status_code(status);
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response
                .headers_mut()
                .insert(HeaderName::from_static(name), value);
        }
    }
    response
}

async fn garbled(response: Response) -> Response {
    let (parts, whole) = taken_apart(response).await;
    let garbled = whole
        .iter()
        .map(|byte| if *byte == b':' { b';' } else { *byte });
    Response::from_parts(parts, Body::from(garbled.collect::<Vec<u8>>()))
}

async fn next_link(response: Response, link: String) -> Response {
    changed(response, |list| list[NEXT_LINK] = link.into()).await
}

async fn truncated(response: Response) -> Response {
    let (mut parts, half) = first_half(response).await;
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(half))
}

async fn broken_off(response: Response) -> Response {
    let (parts, half) = first_half(response).await;
    let mut response = broken(half);
    *response.status_mut() = parts.status;
    if let Some(kind) = parts.headers.get(header::CONTENT_TYPE) {
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, kind.clone());
    }
    response
}

/// What a gateway says for the service behind it.
fn page(status: u16) -> Response {
    let text = "<!doctype html><title>Proxy</title><h1>The gateway has a problem</h1>";
    (status_code(status), Html(text)).into_response()
}

/// Verb and address of each item of a batch.
fn items(body: &[u8]) -> String {
    let batch: Value = serde_json::from_slice(body).unwrap_or_default();
    let items = batch["requests"].as_array().into_iter().flatten();
    items
        .filter_map(|item| {
            Some(format!(
                "\n{} {}",
                item["method"].as_str()?,
                item["url"].as_str()?
            ))
        })
        .collect()
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

async fn taken_apart(response: Response) -> (http::response::Parts, Bytes) {
    let (parts, body) = response.into_parts();
    (parts, to_bytes(body, usize::MAX).await.unwrap_or_default())
}

async fn first_half(response: Response) -> (http::response::Parts, Vec<u8>) {
    let (parts, whole) = taken_apart(response).await;
    (parts, whole[..whole.len() / 2].to_vec())
}

/// The answer with a change in its document; one without a document stays as it is.
async fn changed(response: Response, change: impl FnOnce(&mut Value)) -> Response {
    let (mut parts, whole) = taken_apart(response).await;
    let Ok(mut document) = serde_json::from_slice(&whole) else {
        return Response::from_parts(parts, Body::from(whole));
    };
    change(&mut document);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(document.to_string()))
}

/// Makes a number of every text.
fn number(value: &mut Value) {
    match value {
        Value::String(_) => *value = 7.into(),
        Value::Array(items) => items.iter_mut().for_each(number),
        Value::Object(fields) => fields.values_mut().for_each(number),
        _ => {}
    }
}

/// A body that fails after `sent`: the server can only close the connection then.
fn broken(sent: Vec<u8>) -> Response {
    let start = if sent.is_empty() {
        Vec::new()
    } else {
        vec![Ok(Bytes::from(sent))]
    };
    let end = stream::once(async {
        // What was written so far leaves first.
        tokio::task::yield_now().await;
        Err(io::Error::from(io::ErrorKind::ConnectionReset))
    });
    Response::new(Body::from_stream(stream::iter(start).chain(end)))
}
