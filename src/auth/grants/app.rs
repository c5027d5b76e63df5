//! The client credentials grant (graph-api.md §7.3): an application signs in alone. There is no refresh token; when the
//! token runs out, the proof is shown again.

use oauth2::Scope;

use super::certificate::Key;
use super::device::{self, protocol};
use crate::auth::Audience;
use crate::auth::endpoints::Endpoints;
use crate::auth::identity::Identity;
use crate::auth::store::entry::Entry;
use crate::auth::wire::Wire;
use crate::auth::{Claims, Error, POLICY_RESOURCE};
use crate::http::{self, Timer};
use crate::secret::Secret;

const ASSERTION: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// What an application proves itself with.
pub(in crate::auth) enum Proof {
    /// A client secret.
    Secret(Secret),
    /// The key of a certificate that the registration knows.
    Key(Box<Key>),
    /// A token of an identity provider that the registration trusts.
    Assertion(Secret),
}

/// Asks for a token of the application alone.
///
/// # Errors
/// [`Error::AppOnly`] for the policy API before any request, else what the service says.
pub(in crate::auth) async fn ask(
    client: &http::Client,
    timer: &Timer,
    identity: &Identity,
    proof: Proof,
) -> Result<Entry, Error> {
    if identity.audience == Audience::Policy {
        return Err(Error::AppOnly);
    }
    let endpoints = Endpoints::of(client, &identity.authority, &identity.tenant).await?;
    let fields = match proof {
        Proof::Secret(secret) => vec![("client_secret", secret)],
        Proof::Assertion(token) => asserted(token),
        Proof::Key(key) => asserted(key.assertion(&endpoints.token, &identity.client_id)?),
    };
    let protocol = protocol(identity, &endpoints);
    let wire = Wire::new(client, timer);
    let request = protocol
        .exchange_client_credentials()
        .add_scope(Scope::new(everything(identity)));
    let request = fields.iter().fold(request, |request, (name, value)| {
        request.add_extra_param(*name, value.expose())
    });
    match request.request_async(&wire).await {
        Ok(answer) => {
            let entry = device::entry(identity, &answer, None);
            let claims = Claims::of(&entry.access_token).unwrap_or_default();
            Ok(Entry {
                application: true,
                scopes: claims.permissions(),
                refresh_token: None,
                ..entry
            })
        }
        Err(error) => Err(device::verdict(&wire, &endpoints, &error)),
    }
}

fn asserted(token: Secret) -> Vec<(&'static str, Secret)> {
    vec![
        ("client_assertion_type", Secret::new(ASSERTION)),
        ("client_assertion", token),
    ]
}

/// An application cannot choose among its permissions: `/.default` of the resource that the delegated scopes name.
fn everything(identity: &Identity) -> String {
    format!("{}/.default", resource(identity))
}

/// The resource of an identity's scopes: the root of Graph in its cloud.
pub(in crate::auth) fn resource(identity: &Identity) -> String {
    identity
        .scopes
        .iter()
        .filter_map(|scope| scope.rsplit_once('/'))
        .map(|(root, _)| root.to_owned())
        .find(|root| root.contains("://"))
        .unwrap_or_else(|| POLICY_RESOURCE.to_owned())
}
