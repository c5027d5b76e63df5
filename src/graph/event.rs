//! What a client tells of the wire.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use url::Url;

/// What happens between a request and its answer, for whoever asked with `-v`. Holds no token and no body.
#[derive(Debug)]
pub enum Event<'a> {
    /// An answer came, whatever it says.
    Answered {
        /// The verb.
        method: &'a Method,
        /// Where to.
        url: &'a Url,
        /// HTTP status.
        status: u16,
        /// From sending to the last byte.
        elapsed: Duration,
        /// The service's request id, or ours when it gave none.
        request_id: &'a str,
    },
    /// No answer came.
    Lost {
        /// The verb.
        method: &'a Method,
        /// Where to.
        url: &'a Url,
        /// Why; nothing when the time of the request ran out.
        error: Option<&'a reqwest::Error>,
    },
    /// The next try comes after this wait.
    Waiting {
        /// How long.
        wait: Duration,
        /// The HTTP status that asked for it; nothing when there was no answer.
        status: Option<u16>,
        /// How many tries failed so far.
        tries: u32,
    },
    /// The token was refused and has been renewed.
    Renewed,
}

pub(super) type Observe = dyn Fn(&Event<'_>) + Send + Sync;

#[derive(Clone)]
pub(super) struct Observer(pub(super) Arc<Observe>);

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}
