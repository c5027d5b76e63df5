//! What came instead of what was asked for, and how the services say so.

use std::sync::Arc;
use std::time::Duration;

use ::http::{HeaderMap, Method, StatusCode};
use bytes::Bytes;
use serde_json::Value;

use super::answer::Answer;
use super::throttle::retry::Spent;
use crate::{auth, http};

/// What came instead of what was asked for. No variant holds a token or a query.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The service refused, in its error envelope (graph-api.md §6.4).
    #[error("{method} {path}: {status} {code}: {message}")]
    Service {
        /// HTTP status.
        status: u16,
        /// The service's own code.
        code: String,
        /// The service's own words.
        message: String,
        /// For the service's support.
        request_id: Option<String>,
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
    },
    /// The service wants a sign-in that satisfies more conditions (Conditional Access, graph-api.md §6.6).
    #[error("{method} {path}: the sign-in no longer satisfies the conditions of the service")]
    Claims {
        /// For the service's support.
        request_id: Option<String>,
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
    },
    /// Still asked to wait after every retry.
    #[error("{method} {path}: {status} after {tries} tries")]
    Throttled {
        /// The last HTTP status: 429 or 503.
        status: u16,
        /// How often it was tried.
        tries: u32,
        /// The wait the service named last.
        wait: Option<Duration>,
        /// What ran out.
        spent: Spent,
        /// For the service's support.
        request_id: Option<String>,
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
    },
    /// The service cannot be reached, or its answer broke off.
    #[error("{method} {path}: {source}")]
    Network {
        /// Where: scheme, name and port.
        origin: String,
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
        /// Why.
        source: reqwest::Error,
    },
    /// No answer within the time a request may take.
    #[error("{method} {path}: no answer within {} s", limit.as_secs_f64())]
    Timeout {
        /// How much time there was.
        limit: Duration,
        /// Where: scheme, name and port.
        origin: String,
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
    },
    /// The service says that the tenant has no Entra ID P1 or P2, which reports need (graph-api.md §6.4). It also says so
    /// of tenants that have one.
    #[error("{method} {path}: {NO_PREMIUM}")]
    NoPremium {
        /// Whether the tenant's licences hold such a plan; nothing where they may not be read.
        licensed: Option<bool>,
        /// For the service's support.
        request_id: Option<String>,
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
    },
    /// The batch that held this request came to nothing, and so did all requests that it left open.
    #[error("{method} {path}: {source}")]
    InBatch {
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
        /// What became of the batch.
        source: Arc<Error>,
    },
    /// The answer is not JSON: a proxy's page, for instance.
    #[error("{method} {path}: {status}: the answer is {content_type}, not JSON")]
    NotJson {
        /// HTTP status.
        status: u16,
        /// What it says it is.
        content_type: String,
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
    },
    /// The answer is JSON that ends too early.
    #[error("{method} {path}: the answer ends in the middle, after {length} bytes")]
    Truncated {
        /// How much came.
        length: usize,
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
    },
    /// The answer is JSON but not the document expected; `source` names field, line and column.
    #[error("{method} {path}: {source}")]
    Decode {
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
        /// Where and why.
        source: serde_json::Error,
    },
    /// What was to be sent cannot be written as JSON.
    #[error("{method} {path}: {source}")]
    Encode {
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
        /// Why.
        source: serde_json::Error,
    },
    /// The next page of a list is said to be somewhere a token must not go.
    #[error("{path}: the next page is said to be at {origin}")]
    ForeignNextLink {
        /// Where it points.
        origin: String,
        /// The path of the list, without the query.
        path: String,
    },
    /// The next page of a list is one that was read already.
    #[error("{path}: the list leads back to a page that was read already")]
    LoopingNextLink {
        /// The path of the list, without the query.
        path: String,
    },
    /// No token.
    #[error(transparent)]
    Auth(#[from] auth::Error),
    /// The token was held back.
    #[error(transparent)]
    Http(#[from] http::Error),
}

/// How the reports refuse a tenant without Entra ID P1 or P2.
pub(super) const NO_PREMIUM: &str = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";

impl Error {
    /// Whether this was a write that the service may have done all the same: its answer got lost, or is none. Whoever
    /// repeats it looks first.
    pub fn is_unknown(&self) -> bool {
        match self {
            Self::Service { method, .. }
            | Self::Network { method, .. }
            | Self::Timeout { method, .. }
            | Self::NotJson { method, .. }
            | Self::Truncated { method, .. }
            | Self::Decode { method, .. } => method != "GET" && self.is_lost(),
            Self::InBatch { method, source, .. } => method != "GET" && source.is_lost(),
            _ => false,
        }
    }

    /// Whether the request may have reached the service without a verdict coming back. Only 503 says "not taken" among
    /// the faults of a service.
    fn is_lost(&self) -> bool {
        match self {
            Self::Network { source, .. } => !source.is_connect(),
            Self::Service { status, .. } => *status >= 500,
            Self::NotJson { status, .. } => !(400..500).contains(status),
            Self::Timeout { .. } | Self::Truncated { .. } | Self::Decode { .. } => true,
            _ => false,
        }
    }

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

    /// The HTTP status of the service's verdict.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Service { status, .. }
            | Self::NotJson { status, .. }
            | Self::Throttled { status, .. } => Some(*status),
            Self::Claims { .. } => Some(401),
            Self::NoPremium { .. } => Some(403),
            Self::InBatch { source, .. } => source.status(),
            _ => None,
        }
    }

    /// Whether the service says that there is no such thing.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::Service { status: 404, .. })
    }

    /// The service's own code, when it gave one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Service { code, .. } if !code.is_empty() => Some(code),
            Self::NoPremium { .. } => Some(NO_PREMIUM),
            Self::InBatch { source, .. } => source.code(),
            _ => None,
        }
    }

    /// The request id, for the service's support.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service { request_id, .. }
            | Self::Claims { request_id, .. }
            | Self::NoPremium { request_id, .. }
            | Self::Throttled { request_id, .. } => request_id.as_deref(),
            Self::InBatch { source, .. } => source.request_id(),
            _ => None,
        }
    }
}

/// What an error envelope says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Envelope {
    /// The service's code; the innermost one is the most telling only where the outer is empty.
    pub code: String,
    /// The service's words.
    pub message: String,
    /// The request id.
    pub request_id: Option<String>,
}

impl Envelope {
    /// Reads Graph's envelope (`innerError` in either casing, nested) or the policy API's (policy-api.md §1.6);
    /// nothing when the document is neither.
    pub(super) fn read(document: &Value) -> Option<Self> {
        match document.get("error") {
            Some(error @ Value::Object(_)) => Some(Self::graph(error)),
            // The sign-in service writes `error` as text.
            Some(Value::String(code)) => Some(Self {
                code: code.clone(),
                message: text(document, "error_description"),
                request_id: None,
            }),
            _ => Self::portal(document),
        }
    }

    fn graph(error: &Value) -> Self {
        let mut found = Self {
            code: text(error, "code"),
            message: text(error, "message"),
            request_id: None,
        };
        let mut inner = inner_error(error);
        while let Some(level) = inner {
            if found.code.is_empty() {
                found.code = text(level, "code");
            }
            if found.message.is_empty() {
                found.message = text(level, "message");
            }
            let id = text(level, "request-id");
            if found.request_id.is_none() && !id.is_empty() {
                found.request_id = Some(id);
            }
            inner = inner_error(level);
        }
        found
    }

    fn portal(document: &Value) -> Option<Self> {
        let data = &document["ClientData"];
        let detail = text(&data["localizedErrorDetails"], "errorDetail");
        let message = [detail, text(document, "Message"), text(document, "message")]
            .into_iter()
            .find(|words| !words.is_empty())?;
        let id = text(data, "clientRequestId");
        Some(Self {
            code: text(data, "errorCode"),
            message,
            request_id: (!id.is_empty()).then_some(id),
        })
    }
}

fn inner_error(level: &Value) -> Option<&Value> {
    level
        .get("innerError")
        .or_else(|| level.get("innererror"))
        .filter(|inner| inner.is_object())
}

fn text(object: &Value, key: &str) -> String {
    object
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn envelope(code: &str, message: &str, id: Option<&str>) -> Option<Envelope> {
        Some(Envelope {
            code: code.to_owned(),
            message: message.to_owned(),
            request_id: id.map(ToOwned::to_owned),
        })
    }

    #[test]
    fn every_documented_error_body_is_understood() {
        let cases = [
            (
                json!({"error": {"code": "Authorization_RequestDenied", "message": "No.",
                    "innerError": {"date": "2026-11-19T02:00:00", "request-id": "r", "client-request-id": "c"}}}),
                envelope("Authorization_RequestDenied", "No.", Some("r")),
            ),
            (
                json!({"error": {"code": "x", "message": "m", "innererror": {"request-id": "r"}}}),
                envelope("x", "m", Some("r")),
            ),
            (
                json!({"error": {"code": "", "message": "m",
                    "innerError": {"code": "deep", "innererror": {"request-id": "r"}}}}),
                envelope("deep", "m", Some("r")),
            ),
            (
                json!({"error": {"code": "x", "message": null}}),
                envelope("x", "", None),
            ),
            (
                json!({"error": "invalid_grant", "error_description": "AADSTS700082: expired"}),
                envelope("invalid_grant", "AADSTS700082: expired", None),
            ),
            (
                json!({"ClassName": "Microsoft.Portal.Framework.Exceptions.ClientException",
                    "Message": "Graph call failed",
                    "ClientData": {"errorCode": "Authorization_RequestDenied",
                        "localizedErrorDetails": {"errorDetail": "Administrators only."},
                        "clientRequestId": "c"}}),
                envelope(
                    "Authorization_RequestDenied",
                    "Administrators only.",
                    Some("c"),
                ),
            ),
            (
                json!({"message": "No HTTP resource was found"}),
                envelope("", "No HTTP resource was found", None),
            ),
            (json!({"value": []}), None),
            (json!([]), None),
            (json!(null), None),
        ];
        for (body, expected) in cases {
            assert_eq!(Envelope::read(&body), expected, "{body}");
        }
    }
}
