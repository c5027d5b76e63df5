//! Answers in Graph's form: documents, and the error envelope (graph-api.md §6.4).

use axum::body::Body as HttpBody;
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::directory::audit::instant;

/// What comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    /// Nothing.
    None,
    /// A document.
    Json(String),
    /// A bare number, for `$count`.
    Text(String),
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    /// The status.
    pub status: StatusCode,
    /// Headers besides those every answer has.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Body,
}

impl Reply {
    /// 200 with a document that is text already.
    pub(crate) fn text(document: String) -> Self {
        Self::with(StatusCode::OK, Body::Json(document))
    }

    /// 200 with a document.
    pub(crate) fn json(document: &Value) -> Self {
        Self::text(document.to_string())
    }

    /// 201 with the new object.
    pub(crate) fn created(document: &Value) -> Self {
        Self::with(StatusCode::CREATED, Body::Json(document.to_string()))
    }

    /// 204.
    pub(crate) fn done() -> Self {
        Self::with(StatusCode::NO_CONTENT, Body::None)
    }

    /// 202.
    pub(crate) fn accepted() -> Self {
        Self::with(StatusCode::ACCEPTED, Body::None)
    }

    /// 200 with a bare number.
    pub(crate) fn count(number: i64) -> Self {
        Self::with(StatusCode::OK, Body::Text(number.to_string()))
    }

    fn with(status: StatusCode, body: Body) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body,
        }
    }

    /// The body's type.
    pub(crate) fn content_type(&self) -> Option<&'static str> {
        match self.body {
            Body::None => None,
            Body::Json(_) => Some(
                "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
            ),
            Body::Text(_) => Some("text/plain"),
        }
    }

    /// As HTTP, with the request's ids.
    pub(crate) fn into_response(self, ids: &Ids) -> Response {
        let mut headers = HeaderMap::new();
        let mut put = |name: &'static str, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        };
        put("request-id", &ids.request);
        put("client-request-id", &ids.client);
        put("cache-control", "no-cache");
        for (name, value) in &self.headers {
            put(name, value);
        }
        if let Some(kind) = self.content_type() {
            put("content-type", kind);
        }
        let body = match self.body {
            Body::None => HttpBody::empty(),
            Body::Json(text) | Body::Text(text) => HttpBody::from(text),
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = headers;
        response
    }
}

/// The ids that tie an answer to its request.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    /// The service's.
    pub request: String,
    /// The client's, or the service's where the client sent none.
    pub client: String,
}

impl Ids {
    /// New ids for a request.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let request = uuid::Uuid::new_v4().to_string();
        let client = headers
            .get("client-request-id")
            .and_then(|value| value.to_str().ok())
            .map_or_else(|| request.clone(), ToOwned::to_owned);
        Self { request, client }
    }
}

/// A refusal.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// The status.
    pub status: StatusCode,
    /// What programs branch on.
    pub code: &'static str,
    /// What people read.
    pub message: String,
    /// Headers besides those every answer has.
    pub headers: Vec<(&'static str, String)>,
    /// Whether what was written before it stays: the event that tells of the refusal.
    pub recorded: bool,
}

impl Fault {
    /// A refusal with this status and code.
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            headers: Vec::new(),
            recorded: false,
        }
    }

    /// 400: the request makes no sense.
    pub(crate) fn bad(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    /// 400: a query the resource does not support.
    pub(crate) fn query(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Request_UnsupportedQuery", message)
    }

    /// 400: there is no such path.
    pub(crate) fn segment(segment: &str) -> Self {
        Self::bad(format!("Resource not found for the segment '{segment}'."))
    }

    /// 404: a directory object that is not there.
    pub(crate) fn missing(key: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "Request_ResourceNotFound",
            format!(
                "Resource '{key}' does not exist or one of its queried reference-property objects are not present."
            ),
        )
    }

    /// 404: a part of an object that is not there.
    pub(crate) fn missing_item(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "resourceNotFound", what)
    }

    /// 403: a permission or role is missing.
    pub(crate) fn denied() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "Authorization_RequestDenied",
            "Insufficient privileges to complete the operation.",
        )
    }

    /// 403: the same, as the authentication methods say it.
    pub(crate) fn access_denied() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "accessDenied",
            "Request Authorization failed",
        )
    }

    /// 405.
    pub(crate) fn verb() -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "Request_BadRequest",
            "Specified HTTP method is not allowed for the request target.",
        )
    }

    /// The same with a header.
    #[must_use]
    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The same, leaving an event in the audit trail.
    #[must_use]
    pub(crate) fn recorded(mut self) -> Self {
        self.recorded = true;
        self
    }

    /// In the error envelope.
    pub(crate) fn into_reply(self, ids: &Ids, now: Timestamp) -> Reply {
        let document = json!({"error": {
            "code": self.code,
            "message": self.message,
            "innerError": {
                "date": instant(now).trim_end_matches('Z'),
                "request-id": ids.request,
                "client-request-id": ids.client,
            },
        }});
        Reply {
            status: self.status,
            headers: self.headers,
            body: Body::Json(document.to_string()),
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "generalException",
            format!("The directory's database failed: {error}"),
        )
    }
}
