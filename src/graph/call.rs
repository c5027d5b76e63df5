//! One request, and how it can end without an answer.

use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use url::Url;
use zeroize::Zeroizing;

use super::answer::Answer;
use super::error::{Error, ErrorKind};
use super::throttle::cost::{Cost, Limit};
use super::throttle::pace::Bucket;
use super::throttle::retry::Outcome;
use crate::http::may_pass;

/// One request, ready to be sent more than once.
pub(super) struct Call {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) body: Option<Bytes>,
    /// Repeating it changes nothing.
    pub(super) read: bool,
    /// What the service counts it with.
    pub(super) bucket: Bucket,
    /// What it takes of the service's limits.
    pub(super) cost: Cost,
    /// An answer means that the service took something; that a batch was answered does not.
    pub(super) counts: bool,
}

/// How one try ended without an answer.
pub(super) enum Lost {
    /// The connection failed, or the answer broke off.
    Broken(reqwest::Error),
    /// The time of the request ran out.
    Late,
    /// The answer is larger than this many bytes.
    TooLarge(usize),
}

impl Lost {
    /// Whether another try is ruled out: the time is over, or a wall stands there, and whoever runs against it again is locked
    /// out at worst.
    pub(super) fn is_final(&self) -> bool {
        match self {
            Self::Broken(error) => error.is_connect() && !may_pass(error),
            Self::Late | Self::TooLarge(_) => true,
        }
    }

    /// What it means for another try.
    pub(super) fn outcome(&self) -> Outcome {
        match self {
            Self::Broken(error) if error.is_connect() => Outcome::NoConnection,
            Self::Broken(_) | Self::Late | Self::TooLarge(_) => Outcome::AnswerLost,
        }
    }
}

impl Call {
    /// What the try is counted with, and the limit behind its refusal.
    pub(super) fn within(&self, attempt: &Result<Answer, Lost>) -> (Bucket, Limit) {
        let named = attempt.as_ref().ok().and_then(Answer::exceeded);
        (self.bucket, named.unwrap_or_else(|| self.bucket.limit()))
    }

    /// What a request without an answer ends with; `limit`: how much time it had.
    pub(super) fn lost(&self, lost: Lost, limit: Duration) -> Error {
        let origin = self.url.origin().ascii_serialization();
        self.error(match lost {
            Lost::Broken(error) => ErrorKind::Network {
                origin,
                // The address holds the query, and the query holds names of people.
                source: error.without_url(),
            },
            Lost::Late => ErrorKind::Timeout { limit, origin },
            Lost::TooLarge(most) => ErrorKind::TooLarge { most },
        })
    }

    /// An error of this request.
    pub(super) fn error(&self, kind: ErrorKind) -> Error {
        Error::new(&self.method, self.url.path(), kind)
    }
}

/// The body of a request.
pub(super) fn encode(method: &Method, path: &str, body: &impl Serialize) -> Result<Bytes, Error> {
    // Passwords go out in some of them: it is wiped when the request is over.
    let written = serde_json::to_vec(body).map(Zeroizing::new);
    written.map(Bytes::from_owner).map_err(|source| {
        let path = path.split('?').next().unwrap_or_default();
        Error::new(method, path, ErrorKind::Encode(source))
    })
}
