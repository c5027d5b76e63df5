//! Microsoft Graph and the admin portal's policy API: one private `send`, one file a resource.

mod client;
pub mod model;
mod portal;

pub use client::Client;
pub use portal::Portal;

use crate::{auth, http};

/// What came instead of what was asked for.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The service refused, in its error envelope.
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
    /// The service cannot be reached, or its answer broke off.
    #[error("{method} {path}: {source}")]
    Network {
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
        /// Why.
        source: reqwest::Error,
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
    /// The answer is JSON but not the document expected; `source` names line and column.
    #[error("{method} {path}: {source}")]
    Decode {
        /// The verb.
        method: String,
        /// The path, without the query.
        path: String,
        /// Where and why.
        source: serde_json::Error,
    },
    /// No token.
    #[error(transparent)]
    Auth(#[from] auth::Error),
    /// The token was held back.
    #[error(transparent)]
    Http(#[from] http::Error),
}
