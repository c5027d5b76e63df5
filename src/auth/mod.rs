//! Signing in: a bearer token for an audience, from one of several grants, kept in one of several stores.
//!
//! A sign-in belongs to an authority, a tenant, a client and an audience ([`Identity`]); a token of another one is never
//! used. New refresh tokens are stored before anything else is done with the answer that brought them.

mod audience;
mod challenge;
mod claims;
mod endpoints;
mod grants;
mod identity;
pub mod outside;
mod refusal;
mod session;
mod store;
mod wire;

use std::path::PathBuf;
use std::time::Duration;

pub use audience::{
    Audience, GRAPH_RESOURCE, GRAPH_SCOPES, POLICY_CLIENT_ID, POLICY_RESOURCE, graph_scopes,
};
pub use challenge::Challenge;
pub use claims::{Claims, check_graph_token, check_policy_token};
pub use endpoints::tenant_id;
pub use grants::{
    AZ_CLIENT_ID, BrowserSignIn, Certificate, DeviceSignIn, Federated, Flaw, Grant, HostKind,
    ManagedIdentity, Pages, Pending, az_token, start, start_in_browser,
};
pub use identity::Identity;
pub use refusal::Refusal;
pub use session::Session;
pub use store::{Account, Entry, KeyringTimeout, LockWait, Store, StoreKind};

pub use crate::service_codes::{CAUSES, Cause, Next, Remedy, rows};

use crate::http;

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in.
    #[error("not signed in")]
    NotSignedIn,
    /// The sign-in is over: expired, revoked, or the password was changed.
    #[error("the sign-in has ended: {0}")]
    Ended(Box<Refusal>),
    /// The sign-in is over: a renewal was cut off between the service's answer and the store, and the service does not take
    /// the old refresh token again.
    #[error("a renewal of the sign-in was cut off: {0}")]
    CutOff(Box<Refusal>),
    /// The person refused the sign-in on the other device.
    #[error("the sign-in was declined")]
    Declined,
    /// The code was not entered in time.
    #[error("the code has expired")]
    CodeExpired,
    /// The sign-in service refused.
    #[error("{0}")]
    Refused(Box<Refusal>),
    /// The sign-in service cannot be reached.
    #[error("{host} cannot be reached")]
    Unreachable {
        /// The service.
        host: String,
        /// Why.
        source: reqwest::Error,
    },
    /// The sign-in service did not answer in the time a request may take.
    #[error("{host} did not answer within {} s", limit.as_secs_f64())]
    TooLate {
        /// The service.
        host: String,
        /// How much time there was.
        limit: Duration,
    },
    /// The sign-in service asks to wait, longer or more often than is waited.
    #[error("{host} answered {status}")]
    Throttled {
        /// The service.
        host: String,
        /// HTTP status: 429 or 503.
        status: u16,
        /// The wait that it named.
        wait: Option<Duration>,
        /// How much time there was.
        limit: Duration,
    },
    /// Another process holds the sign-ins of the profile, and does not end.
    #[error("{path} is held by another process")]
    Held {
        /// The file of the lock.
        path: PathBuf,
        /// How long it was waited for.
        limit: Duration,
    },
    /// The sign-in service answered something that is not its protocol: a proxy's page, for instance.
    #[error("{host} answered {status} with something that is not a sign-in answer ({detail})")]
    NotAnAnswer {
        /// The service.
        host: String,
        /// HTTP status.
        status: u16,
        /// What it was instead: a content type or the field that is wrong.
        detail: String,
    },
    /// A token without a user, where only a user's is taken (policy-api.md §2.3).
    #[error("the token is of an application alone, without a user")]
    AppOnly,
    /// A token that was given is not usable.
    #[error("the token in {variable} is not usable: {reason}")]
    Given {
        /// Where it was given.
        variable: &'static str,
        /// Why not.
        reason: String,
    },
    /// A given token was refused and nothing can renew it.
    #[error("the token that was given has ended or was refused")]
    GivenEnded,
    /// The file of sign-ins may be read by others.
    #[error("{path} may be read by others (mode {mode:o})")]
    Exposed {
        /// The file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// Others may put files where sign-ins are kept.
    #[error("others may write to {path} (mode {mode:o})")]
    SharedFolder {
        /// The folder.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// The file of sign-ins is damaged.
    #[error("{path} is damaged: {reason}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The operating system's keyring does not work.
    #[error("the keyring does not answer: {0}")]
    Keyring(#[source] anyhow::Error),
    /// The browser brought no answer in time.
    #[error("the browser brought no answer")]
    BrowserTooLate,
    /// No port of this machine can be opened for the browser's answer.
    #[error("no port for the answer of the browser: {0}")]
    NoPort(#[source] std::io::Error),
    /// An application's secret is not at hand.
    #[error("no client secret is given")]
    NoSecret,
    /// A certificate or its key is not usable.
    #[error("{path}: {flaw}")]
    Certificate {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        flaw: Flaw,
    },
    /// The file of a private key may be read by others.
    #[error("{path} may be read by others (mode {mode:o})")]
    ExposedKey {
        /// The file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
    },
    /// No token of another identity provider can be had.
    #[error("no token from {place}: {source:#}")]
    NoAssertion {
        /// Where it was to come from.
        place: String,
        /// Why it did not.
        source: anyhow::Error,
    },
    /// The machine has no managed identity, or not the one asked for.
    #[error("no managed identity: {0:#}")]
    NoManagedIdentity(#[source] anyhow::Error),
    /// The new sign-in in the middle of a command is of somebody else.
    #[error("the new sign-in is of another account")]
    OtherAccount,
    /// The Azure CLI gives no token.
    #[error("no token from `az`")]
    NoAz,
    /// The system does not let a step be taken.
    #[error("{0:#}")]
    Stopped(#[source] anyhow::Error),
    /// A file of the sign-ins could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The HTTP client refused.
    #[error(transparent)]
    Http(#[from] http::Error),
}

impl Error {
    /// Whether it says nothing about the sign-in: the service is away, and the same may work later.
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Unreachable { .. }
                | Self::TooLate { .. }
                | Self::Throttled { .. }
                | Self::NotAnAnswer { .. }
                | Self::Held { .. }
        )
    }

    /// The same error, knowing who asked: a refusal for want of consent then leads to the page that gives it.
    #[must_use]
    pub fn asked_by(mut self, identity: &Identity) -> Self {
        if let Self::Refused(refusal) | Self::Ended(refusal) | Self::CutOff(refusal) = &mut self {
            refusal.asked_by(identity);
        }
        self
    }
}
