//! What came instead of what was asked for.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::http::Method;

use super::throttle::retry::Spent;
use crate::{auth, http};

/// What came instead of what was asked for. Holds no token and no query.
#[derive(Debug)]
pub struct Error {
    /// The verb; empty where no request was made.
    pub method: String,
    /// The path, without the query; empty where no request was made.
    pub path: String,
    /// The request id, for the service's support.
    pub request_id: Option<String>,
    /// What came.
    pub kind: ErrorKind,
}

/// The kinds of [`Error`].
#[derive(Debug, thiserror::Error)]
pub enum ErrorKind {
    /// The service refused, in its error envelope (graph-api.md §6.4).
    #[error("{status} {code}: {message}")]
    Service {
        /// HTTP status.
        status: u16,
        /// The service's own code.
        code: String,
        /// The service's own words.
        message: String,
    },
    /// The service refused, and the token does not carry a permission that the request takes.
    #[error("403 {code}: {message}")]
    Unpermitted {
        /// The least that would do.
        permission: &'static str,
        /// The service's own code.
        code: String,
        /// The service's own words.
        message: String,
    },
    /// The service refused a change of the caller's own methods: their multi-factor authentication is not fresh.
    #[error("403: the multi-factor authentication is older than ten minutes")]
    StaleMfa,
    /// The service wants a sign-in that satisfies more conditions (Conditional Access, graph-api.md §6.6).
    #[error("the sign-in no longer satisfies the conditions of the service")]
    Claims,
    /// Still asked to wait after every retry.
    #[error("{status} after {tries} tries")]
    Throttled {
        /// The last HTTP status: 429 or 503.
        status: u16,
        /// How often it was tried.
        tries: u32,
        /// The wait the service named last.
        wait: Option<Duration>,
        /// What ran out.
        spent: Spent,
    },
    /// The service cannot be reached, or its answer broke off.
    #[error("{source}")]
    Network {
        /// Where: scheme, name and port.
        origin: String,
        /// Why.
        source: reqwest::Error,
    },
    /// No answer within the time a request may take.
    #[error("no answer within {} s", limit.as_secs_f64())]
    Timeout {
        /// How much time there was.
        limit: Duration,
        /// Where: scheme, name and port.
        origin: String,
    },
    /// The service says that the tenant has no Entra ID P1 or P2, which reports need (graph-api.md §6.4). It also says so
    /// of tenants that have one.
    #[error("{NO_PREMIUM}")]
    NoPremium {
        /// Whether the tenant's licences hold such a plan; `None` where they may not be read.
        licensed: Option<bool>,
    },
    /// The batch that held this request came to nothing, and so did all requests that it left open.
    #[error("{0}")]
    InBatch(#[source] Arc<Error>),
    /// The answer is not JSON: a proxy's page, for instance.
    #[error("{status}: the answer is {content_type}, not JSON")]
    NotJson {
        /// HTTP status.
        status: u16,
        /// What it says it is.
        content_type: String,
    },
    /// The answer is JSON that ends too early.
    #[error("the answer ends in the middle, after {length} bytes")]
    Truncated {
        /// How much came, in bytes.
        length: usize,
    },
    /// The answer is JSON but not the document expected; the source names field, line and column.
    #[error("{0}")]
    Decode(#[source] serde_json::Error),
    /// What was to be sent cannot be written as JSON.
    #[error("{0}")]
    Encode(#[source] serde_json::Error),
    /// The next page of a list is said to be somewhere a token must not go.
    #[error("the next page is said to be at {origin}")]
    ForeignNextLink {
        /// Where it points.
        origin: String,
    },
    /// The next page of a list is one that was read already.
    #[error("the list leads back to a page that was read already")]
    LoopingNextLink,
    /// The list goes on page after page without a row.
    #[error("{pages} pages without a row, and no end")]
    EndlessList {
        /// How many pages.
        pages: u64,
    },
    /// The answer is larger than anything that is waited for.
    #[error("the answer is larger than {most} bytes")]
    TooLarge {
        /// What is read at most, unpacked.
        most: usize,
    },
    /// No token.
    #[error(transparent)]
    Auth(auth::Error),
    /// The token was held back.
    #[error(transparent)]
    Http(http::Error),
}

/// How the reports refuse a tenant without Entra ID P1 or P2.
pub(super) const NO_PREMIUM: &str = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ErrorKind::Auth(_) | ErrorKind::Http(_) => {}
            ErrorKind::ForeignNextLink { .. }
            | ErrorKind::LoopingNextLink
            | ErrorKind::EndlessList { .. } => {
                write!(f, "{}: ", self.path)?;
            }
            _ => write!(f, "{} {}: ", self.method, self.path)?,
        }
        self.kind.fmt(f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.kind.source()
    }
}

impl From<auth::Error> for Error {
    fn from(error: auth::Error) -> Self {
        Self::without_request(ErrorKind::Auth(error))
    }
}

impl From<http::Error> for Error {
    fn from(error: http::Error) -> Self {
        Self::without_request(ErrorKind::Http(error))
    }
}

impl Error {
    pub(super) fn new(method: &Method, path: impl Into<String>, kind: ErrorKind) -> Self {
        Self {
            method: method.to_string(),
            path: path.into(),
            request_id: None,
            kind,
        }
    }

    fn without_request(kind: ErrorKind) -> Self {
        Self {
            method: String::new(),
            path: String::new(),
            request_id: None,
            kind,
        }
    }

    pub(super) fn with_request_id(self, request_id: Option<String>) -> Self {
        Self { request_id, ..self }
    }

    /// Whether this was a write that the service may have done all the same: its answer got lost, or is none. Whoever
    /// repeats it looks first.
    pub fn is_unknown(&self) -> bool {
        self.method != "GET" && self.kind.is_lost()
    }

    /// The HTTP status of the service's verdict, whatever form it came in.
    pub fn status(&self) -> Option<u16> {
        match &self.kind {
            ErrorKind::Service { status, .. }
            | ErrorKind::NotJson { status, .. }
            | ErrorKind::Throttled { status, .. } => Some(*status),
            ErrorKind::Claims => Some(401),
            ErrorKind::NoPremium { .. } | ErrorKind::Unpermitted { .. } | ErrorKind::StaleMfa => {
                Some(403)
            }
            ErrorKind::InBatch(source) => source.status(),
            _ => None,
        }
    }

    /// The HTTP status of a refusal in the service's own envelope ([`ErrorKind::Service`]).
    pub fn refusal(&self) -> Option<u16> {
        match self.kind {
            ErrorKind::Service { status, .. } => Some(status),
            ErrorKind::Unpermitted { .. } => Some(403),
            _ => None,
        }
    }

    /// Whether the refusal is about the sign-in of whoever calls, and not about what was asked for.
    pub fn is_about_sign_in(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::Unpermitted { .. } | ErrorKind::StaleMfa | ErrorKind::Claims
        )
    }

    /// Whether this was a refusal of a write that the service may have done all the same: it conflicts with something
    /// beside what was written (409 `phoneNumberNotUnique`). Whoever says that it failed looks first.
    pub fn is_doubtful(&self) -> bool {
        self.method != "GET" && matches!(self.refusal(), Some(408 | 409 | 412 | 422 | 423))
    }

    /// Whether the service refused because of `$top`: not every list has it, and not every size.
    pub(super) fn refuses_page_size(&self) -> bool {
        match &self.kind {
            ErrorKind::Service {
                status: 400,
                message,
                ..
            } => names_page_size(message),
            _ => false,
        }
    }

    /// Whether the link to the next page of a list was not followed in time (graph-api.md §6.2).
    pub fn is_expired_page(&self) -> bool {
        self.refusal() == Some(400) && self.code() == Some("Directory_ExpiredPageToken")
    }

    /// Whether the service says that there is no such thing.
    pub fn is_not_found(&self) -> bool {
        self.refusal() == Some(404)
    }

    /// The service's own code, when it gave one.
    pub fn code(&self) -> Option<&str> {
        match &self.kind {
            ErrorKind::Service { code, .. } | ErrorKind::Unpermitted { code, .. }
                if !code.is_empty() =>
            {
                Some(code)
            }
            ErrorKind::NoPremium { .. } => Some(NO_PREMIUM),
            ErrorKind::InBatch(source) => source.code(),
            _ => None,
        }
    }

    /// The request id, for the service's support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

/// Whether a refusal is about `$top`, in the words of the service or of the framework beneath it.
fn names_page_size(message: &str) -> bool {
    let message = message.to_lowercase();
    let words = message.split(|c: char| !c.is_alphanumeric());
    message.contains("page size") || words.into_iter().any(|word| word == "top")
}

impl ErrorKind {
    /// Whether the request may have reached the service without a verdict coming back. A 503 is to say "not taken", and it
    /// is repeated; whoever ends with it looks all the same, for what stands before a service says it, too.
    fn is_lost(&self) -> bool {
        match self {
            Self::Network { source, .. } => !source.is_connect(),
            Self::Service { status, .. } => *status >= 500,
            Self::NotJson { status, .. } => !(400..500).contains(status),
            Self::Throttled { status, .. } => *status == 503,
            Self::Timeout { .. }
            | Self::Truncated { .. }
            | Self::TooLarge { .. }
            | Self::Decode(_) => true,
            Self::InBatch(source) => source.kind.is_lost(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_the_page_size_is_told_from_others() {
        let cases = [
            ("Query option '$top' is not supported here.", true),
            (
                "Invalid page size specified: '999'. Must be between 1 and 500 inclusive.",
                true,
            ),
            ("The limit of '100' for Top query has been exceeded.", true),
            (
                "The query specified in the URI is not valid. Query option 'Top' is not allowed.",
                true,
            ),
            ("Stop.", false),
            ("Invalid filter clause.", false),
            ("", false),
        ];
        for (message, expected) in cases {
            for (status, expected) in [(400, expected), (403, false)] {
                let kind = ErrorKind::Service {
                    status,
                    code: String::new(),
                    message: message.to_owned(),
                };
                let error = Error::new(&Method::GET, "/x", kind);
                assert_eq!(error.refuses_page_size(), expected, "{status} {message}");
            }
        }
    }
}
