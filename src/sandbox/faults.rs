//! Answers that go wrong on purpose, so that tests see how a client copes.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State as Shared};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use bytes::Bytes;
use futures::{StreamExt, stream};
use http::{HeaderName, HeaderValue, StatusCode, header};

use super::State;

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
    /// The connection breaks before an answer; nothing is done.
    Reset,
    /// The request is carried out, and the connection breaks before the answer.
    HangUp,
    /// The request is carried out, and its answer says it is complete at half of its length.
    Truncated,
    /// The request is carried out, and the connection breaks in the middle of the answer.
    BrokenOff,
}

#[derive(Debug)]
struct Planned {
    path: String,
    fault: Fault,
    left: u32,
}

/// The faults that are still to come, in order.
#[derive(Debug, Default)]
pub struct Faults(Mutex<Vec<Planned>>);

impl Faults {
    fn planned(&self) -> MutexGuard<'_, Vec<Planned>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the next `times` requests whose verb, path and query contain `path` meet this fault: `/users`, `POST /v1.0/users`.
    pub fn plan(&self, path: &str, times: u32, fault: Fault) {
        self.planned().push(Planned {
            path: path.to_owned(),
            fault,
            left: times,
        });
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

    fn take(&self, target: &str) -> Option<Fault> {
        let mut planned = self.planned();
        let next = planned
            .iter_mut()
            .find(|planned| planned.left > 0 && target.contains(&planned.path))?;
        next.left -= 1;
        Some(next.fault.clone())
    }
}

/// Lets a request meet its fault, if one is planned.
pub(super) async fn meet(
    Shared(state): Shared<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    let target = request
        .uri()
        .path_and_query()
        .map_or("", |target| target.as_str());
    let target = format!("{} {target}", request.method());
    let Some(fault) = state.faults.take(&target) else {
        return next.run(request).await;
    };
    match fault {
        Fault::Answer {
            status,
            headers,
            body,
        } => {
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
        Fault::Page(status) => (
            status_code(status),
            Html("<!doctype html><title>Proxy</title><h1>The gateway has a problem</h1>"),
        )
            .into_response(),
        Fault::Reset => broken(Vec::new()),
        Fault::HangUp => {
            drop(next.run(request).await);
            broken(Vec::new())
        }
        Fault::Truncated => {
            let (mut parts, half) = first_half(next.run(request).await).await;
            parts.headers.remove(header::CONTENT_LENGTH);
            Response::from_parts(parts, Body::from(half))
        }
        Fault::BrokenOff => {
            let (parts, half) = first_half(next.run(request).await).await;
            let mut response = broken(half);
            *response.status_mut() = parts.status;
            if let Some(kind) = parts.headers.get(header::CONTENT_TYPE) {
                response
                    .headers_mut()
                    .insert(header::CONTENT_TYPE, kind.clone());
            }
            response
        }
    }
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

async fn first_half(response: Response) -> (http::response::Parts, Vec<u8>) {
    let (parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    (parts, whole[..whole.len() / 2].to_vec())
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
