//! What came back: a document, or a refusal in one of the service's forms.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, DATE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::envelope::Envelope;
use super::error::{Error, ErrorKind, NO_PREMIUM};
use super::throttle::cost::Limit;
use super::throttle::retry::{self, Spent};
use crate::auth::Challenge;

/// A whole answer, and what it answers.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) method: Method,
    pub(super) path: String,
    /// The throttle epoch its request left in; see [`super::throttle::pace`].
    pub(super) throttle_epoch: u32,
}

impl Answer {
    /// The document in the body; an empty body is `null`.
    pub(super) fn decode<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Error> {
        let body: &'a [u8] = if self.body.is_empty() {
            b"null"
        } else {
            &self.body
        };
        // Checked in one go, the text needs no second check string by string.
        let decoded = match std::str::from_utf8(body) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(body),
        };
        decoded.map_err(|source| {
            self.error(if !self.looks_like_json() {
                self.not_json()
            } else if source.is_eof() {
                ErrorKind::Truncated {
                    length: self.body.len(),
                }
            } else {
                ErrorKind::Decode(source)
            })
        })
    }

    /// Whether a write whose answer says nothing was taken: a page of what stands before the service does not say that.
    pub(super) fn settled(self) -> Result<(), Error> {
        if self.body.is_empty() {
            return Ok(());
        }
        self.decode::<IgnoredAny>().map(drop)
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(&self.method, self.path.as_str(), kind)
    }

    /// A header that is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    fn content_type(&self) -> &str {
        self.header(CONTENT_TYPE.as_str()).unwrap_or_default()
    }

    fn looks_like_json(&self) -> bool {
        let declared = self.content_type();
        let first = self.body.iter().find(|byte| !byte.is_ascii_whitespace());
        (declared.is_empty() || declared.contains("json")) && first != Some(&b'<')
    }

    /// The wait the service asks for, counted from its own clock.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        let now = self
            .header(DATE.as_str())
            .and_then(crate::http::date)
            .unwrap_or_else(Timestamp::now);
        retry::retry_after(self.header(RETRY_AFTER.as_str())?, now)
    }

    /// The limit that the refusal names.
    pub(super) fn exceeded(&self) -> Option<Limit> {
        Limit::named(self.header(Limit::HEADER)?)
    }

    /// The claims that the refusal asks for.
    pub(super) fn challenge(&self) -> Option<Challenge> {
        self.headers
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .find_map(Challenge::of)
    }

    /// Whether the refusal asks for claims the token does not carry; there may be several such headers.
    fn wants_claims(&self) -> bool {
        self.headers
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .any(|value| value.contains("claims=") || value.contains("insufficient_claims"))
    }

    fn not_json(&self) -> ErrorKind {
        ErrorKind::NotJson {
            status: self.status.as_u16(),
            content_type: match self.content_type() {
                "" => "text/html".to_owned(),
                declared => declared.to_owned(),
            },
        }
    }

    /// Whether this is the refusal for want of a licence, which licensed tenants get, too.
    pub(super) fn is_no_premium(&self) -> bool {
        self.status == StatusCode::FORBIDDEN
            && serde_json::from_slice(&self.body)
                .ok()
                .as_ref()
                .and_then(Envelope::read)
                .is_some_and(|envelope| envelope.code == NO_PREMIUM)
    }

    /// The service's id of the request, in the body or beside it.
    pub(super) fn request_id(&self) -> Option<String> {
        serde_json::from_slice(&self.body)
            .ok()
            .as_ref()
            .and_then(Envelope::read)
            .and_then(|envelope| envelope.request_id)
            .or_else(|| self.header("request-id").map(ToOwned::to_owned))
    }

    /// The refusal in this answer, after so many tries.
    pub(super) fn into_error(self, tries: u32, spent: Spent) -> Error {
        let status = self.status.as_u16();
        let document: Option<Value> = serde_json::from_slice(&self.body).ok();
        let envelope = document.as_ref().and_then(Envelope::read);
        let request_id = envelope
            .as_ref()
            .and_then(|envelope| envelope.request_id.clone())
            .or_else(|| self.header("request-id").map(ToOwned::to_owned));
        let kind = if retry::is_throttle(status) {
            ErrorKind::Throttled {
                status,
                tries,
                wait: self.retry_after(),
                spent,
            }
        } else if self.wants_claims() {
            ErrorKind::Claims
        } else if document.is_none() && !self.body.is_empty() && !self.looks_like_json() {
            return self.error(self.not_json());
        } else {
            let Envelope { code, message, .. } = envelope.unwrap_or_default();
            ErrorKind::Service {
                status,
                code,
                message,
            }
        };
        self.error(kind).with_request_id(request_id)
    }
}

impl Error {
    /// What an answer that is not a success says: the verdict of a service to one request, sent once.
    pub fn of_answer(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Answer {
            status,
            headers,
            body: body.into(),
            method: Method::GET,
            path: String::new(),
            throttle_epoch: 0,
        }
        .into_error(1, Spent::Tries)
    }
}
