//! What a client tells of the wire.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
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
        /// Whether the request was one that may change something.
        changes: bool,
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
    /// The next request comes after this wait, which keeps it within the service's limits.
    Paced {
        /// How long.
        wait: Duration,
    },
    /// What is left of the service's limits cannot be shared with other processes.
    Alone {
        /// What the file system says.
        error: &'a std::io::Error,
    },
    /// The token was refused and has been renewed.
    Renewed,
}

/// The ids of requests that may have changed something, as a client notes them. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Ids(Arc<Mutex<Vec<String>>>);

impl Ids {
    /// Those noted so far.
    pub fn list(&self) -> Vec<String> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(super) fn note(&self, event: &Event<'_>) {
        if let Event::Answered {
            request_id,
            changes: true,
            ..
        } = event
        {
            let mut ids = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            ids.push((*request_id).to_owned());
        }
    }
}

pub(super) type Observe = dyn Fn(&Event<'_>) + Send + Sync;

#[derive(Clone)]
pub(super) struct Observer(pub(super) Arc<Observe>);

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}
