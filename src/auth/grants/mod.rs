//! The grants as one enum: how a token is obtained again when it runs out.

mod app;
mod az;
mod browser;
pub(in crate::auth) mod certificate;
pub(in crate::auth) mod device;
mod federated;
mod managed;
mod pending;

pub use az::{AZ_CLIENT_ID, az_token};
pub use browser::{BrowserSignIn, Pages, start_in_browser};
pub use certificate::{Certificate, Flaw};
pub use device::{DeviceSignIn, start};
pub use federated::Federated;
pub use managed::{HostKind, ManagedIdentity};
pub use pending::Pending;

use jiff::Timestamp;

use self::app::Proof;
use crate::auth::Error;
use crate::auth::identity::Identity;
use crate::auth::store::entry::Entry;
use crate::http::{self, Timer};
use crate::secret::Secret;

/// How a token is obtained without asking a person. Plain data: files and variables are read when a token is needed, so
/// that what was rotated meanwhile counts.
#[derive(Clone, Debug)]
pub enum Grant {
    /// A person signed in, by device code or browser: the refresh token is traded (graph-api.md §7.2).
    Refresh,
    /// An application with a client secret (graph-api.md §7.3); nothing when it was typed for another command.
    Secret(Option<Secret>),
    /// An application with a certificate (graph-api.md §7.3).
    Certificate(Certificate),
    /// An application with a token of another identity provider (graph-api.md §7.4).
    Federated(Federated),
    /// The identity that Azure gives to the machine (graph-api.md §7.5).
    ManagedIdentity(ManagedIdentity),
    /// The Azure CLI of this machine; the value of `PATH`.
    Az {
        /// The value of `PATH`.
        search: String,
    },
}

impl Grant {
    /// Whether the token is of an application alone: without a user, and so without the policy API
    /// (policy-api.md §2.3).
    pub fn is_application(&self) -> bool {
        match self {
            // `az` may be signed in as either; its token says.
            Self::Refresh | Self::Az { .. } => false,
            Self::Secret(_) | Self::Certificate(_) | Self::Federated(_) => true,
            Self::ManagedIdentity(_) => true,
        }
    }

    /// Obtains a token. `old` is the stored sign-in, where there is one.
    ///
    /// # Errors
    /// [`Error::NotSignedIn`] where only a person can go on, what is wrong with the proof, or the service's refusal.
    pub async fn obtain(
        &self,
        client: &http::Client,
        timer: &Timer,
        identity: &Identity,
        old: Option<&Entry>,
    ) -> Result<Entry, Error> {
        match self {
            Self::Refresh => {
                let old = old.ok_or(Error::NotSignedIn)?;
                device::refresh(client, timer, identity, old, None).await
            }
            Self::Secret(secret) => {
                let secret = secret.clone().ok_or(Error::NoSecret)?;
                app::ask(client, timer, identity, Proof::Secret(secret)).await
            }
            Self::Certificate(certificate) => {
                let certificate = certificate.clone();
                let key = tokio::task::spawn_blocking(move || certificate.read(Timestamp::now()))
                    .await
                    .map_err(|error| Error::Stopped(error.into()))??;
                app::ask(client, timer, identity, Proof::Key(Box::new(key))).await
            }
            Self::Federated(federated) => {
                let token = federated.token(client, timer, &identity.authority).await?;
                app::ask(client, timer, identity, Proof::Assertion(token)).await
            }
            Self::ManagedIdentity(managed) => {
                managed.token((timer, client.limit()), identity).await
            }
            Self::Az { search } => az::graph_entry(search, identity).await,
        }
    }
}
