//! The Microsoft identity platform's front: who is addressed, what was sent, and how it is answered (graph-api.md §7).

pub(crate) mod account;
pub(crate) mod arc;
pub(crate) mod assertion;
pub(crate) mod authorize;
pub(crate) mod client;
pub(crate) mod codes;
pub(crate) mod conditions;
pub(crate) mod device;
pub(crate) mod discovery;
pub(crate) mod form;
pub(crate) mod grants;
pub(crate) mod jws;
pub(crate) mod managed;
pub(crate) mod pages;
pub(crate) mod refresh;
pub(crate) mod refusal;
pub(crate) mod scope;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, header};
use serde_json::Value;
use uuid::Uuid;

use crate::directory::seed;
use crate::graph::credentials;
use crate::{DOMAIN, State, TENANT_ID};
use client::{Client, Kind};
use refusal::Refusal;
use scope::Requested;

/// The two generations of the protocol; the policy audience is also reached by the first (policy-api.md §2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    V1,
    V2,
}

/// Parameters by name.
pub(crate) type Form = BTreeMap<String, String>;

/// What an endpoint does with a form.
type Work = fn(&Call<'_>) -> Result<Value, Refusal>;

/// The routes of sign-in.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new()
        .merge(discovery::router())
        .merge(authorize::router())
        .route(
            "/{tenant}/oauth2/v2.0/devicecode",
            endpoint(Version::V2, grants::start),
        )
        .route(
            "/{tenant}/oauth2/devicecode",
            endpoint(Version::V1, grants::start),
        )
        .route(
            "/{tenant}/oauth2/v2.0/token",
            endpoint(Version::V2, grants::redeem),
        )
        .route(
            "/{tenant}/oauth2/token",
            endpoint(Version::V1, grants::redeem),
        )
}

fn endpoint(version: Version, work: Work) -> MethodRouter<Arc<State>> {
    post(
        move |state: Shared<Arc<State>>,
              Path(tenant): Path<String>,
              Query(query): Query<Form>,
              headers: HeaderMap,
              body: String| async move {
            answer(&state.0, version, &tenant, &query, &headers, &body, work).await
        },
    )
}

/// A request to the sign-in service, whichever endpoint.
pub(crate) struct Call<'a> {
    /// The directory.
    pub state: &'a State,
    /// Which generation of the protocol.
    pub version: Version,
    /// The tenant segment of the path, as it was written.
    pub tenant: &'a str,
    /// Scheme, host and port as the client sees them.
    pub origin: String,
    /// What was sent; empty values count as absent.
    pub form: Form,
    /// The keys of the issuer that made the client's assertion, if it is one to be asked.
    pub issuer_keys: Option<Value>,
}

/// The id that ties an answer to its request: the client's, or a new one.
pub(crate) fn correlation(headers: &HeaderMap, query: &Form) -> Uuid {
    headers
        .get("client-request-id")
        .and_then(|value| value.to_str().ok())
        .or_else(|| query.get("client-request-id").map(String::as_str))
        .and_then(|id| Uuid::parse_str(id).ok())
        .unwrap_or_else(Uuid::new_v4)
}

/// The parameters in a query or a form.
pub(crate) fn parameters(encoded: &str) -> Form {
    url::form_urlencoded::parse(encoded.as_bytes())
        .into_owned()
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// Reads the form, lets `work` answer it, and puts a refusal into the service's shape.
async fn answer(
    state: &State,
    version: Version,
    tenant: &str,
    query: &Form,
    headers: &HeaderMap,
    body: &str,
    work: Work,
) -> Response {
    let mut form = parameters(body);
    if let Some((id, secret)) = basic(headers) {
        form.entry("client_id".to_owned()).or_insert(id);
        form.entry("client_secret".to_owned()).or_insert(secret);
    }
    let issuer_keys = assertion::issuer_keys(state, &form).await;
    let call = Call {
        state,
        version,
        tenant,
        origin: state.origin(headers),
        form,
        issuer_keys,
    };
    let result = if resolve(tenant).is_some() {
        work(&call)
    } else {
        Err(Refusal::UnknownTenant(tenant.to_owned()))
    };
    let mut response = match result {
        Ok(body) => Json(body).into_response(),
        Err(refusal) => refusal.answer(state.now(), correlation(headers, query)),
    };
    let headers = response.headers_mut();
    headers.insert(
        header::CACHE_CONTROL,
        http::HeaderValue::from_static("no-store, no-cache"),
    );
    headers.insert(header::PRAGMA, http::HeaderValue::from_static("no-cache"));
    response
}

/// `client_secret_basic`: both halves are form-encoded first (RFC 6749 §2.3.1).
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let encoded = value.strip_prefix("Basic ")?;
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    let plain = |text: &str| {
        url::form_urlencoded::parse(format!("={text}").as_bytes())
            .next()
            .map(|(_, value)| value.into_owned())
    };
    Some((plain(id)?, plain(secret)?))
}

/// Whether the segment names this tenant (`true`), any tenant (`false`), or none of this service.
pub(crate) fn resolve(segment: &str) -> Option<bool> {
    if segment.eq_ignore_ascii_case("common") || segment.eq_ignore_ascii_case("organizations") {
        Some(false)
    } else if segment.eq_ignore_ascii_case(TENANT_ID)
        || [DOMAIN, seed::DOMAIN]
            .iter()
            .any(|domain| segment.eq_ignore_ascii_case(domain))
    {
        Some(true)
    } else {
        None
    }
}

impl Call<'_> {
    /// A parameter that must be there.
    pub(crate) fn need(&self, name: &'static str) -> Result<&str, Refusal> {
        self.get(name).ok_or(Refusal::Missing(name))
    }

    /// A parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.form.get(name).map(String::as_str)
    }

    /// The client that says it calls.
    pub(crate) fn client(&self) -> Result<Client, Refusal> {
        let id = self.need("client_id")?;
        Client::find(self.state, id)?.ok_or_else(|| Refusal::UnknownClient(id.to_owned()))
    }

    /// The client, after it proved who it is in the way its kind demands.
    pub(crate) fn proven_client(&self) -> Result<Client, Refusal> {
        let client = self.client()?;
        let secret = self.get("client_secret");
        let assertion = self.get("client_assertion");
        match &client.kind {
            Kind::Confidential { .. } => match (secret, assertion) {
                (Some(given), _) => self.knows_secret(given)?,
                (None, Some(assertion)) => assertion::check(self, &client, assertion)?,
                (None, None) => return Err(Refusal::NoSecret),
            },
            _ if secret.is_some() || assertion.is_some() => {
                return Err(Refusal::SecretOfPublicClient);
            }
            Kind::Registered(signing) if !signing.public && self.is_device_grant() => {
                return Err(Refusal::NoSecret);
            }
            _ => {}
        }
        Ok(client)
    }

    fn is_device_grant(&self) -> bool {
        self.get("grant_type")
            .is_some_and(|grant| grant.ends_with("device_code"))
    }

    fn knows_secret(&self, given: &str) -> Result<(), Refusal> {
        let store = &self.state.store;
        // Digests, for a comparison that tells nothing by the time it takes.
        let digest = |text: &str| ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
        if digest(given).as_ref() == digest(&crate::identity::client::secret(store)?).as_ref() {
            return Ok(());
        }
        let added = credentials::all(store)?;
        match added.iter().find(|one| one.is_secret(given)) {
            Some(one) if one.is_current(self.state.now()) => Ok(()),
            Some(_) => Err(Refusal::ExpiredSecret),
            None => Err(Refusal::WrongSecret),
        }
    }

    /// What is asked for: `scope`, or `resource` in the first version.
    pub(crate) fn requested(&self) -> Result<Option<Requested>, Refusal> {
        match (self.version, self.get("scope"), self.get("resource")) {
            (Version::V1, _, Some(resource)) => {
                Requested::resource(resource, &self.origin).map(Some)
            }
            (Version::V2, Some(scope), _) => Requested::parse(scope, &self.origin).map(Some),
            _ => Ok(None),
        }
    }
}

/// Refuses a client that may not sign people in to this audience, or not for these permissions.
pub(crate) fn consent(client: &Client, requested: &Requested) -> Result<(), Refusal> {
    let consented = match &client.kind {
        Kind::Registered(signing) => signing.permits(requested),
        _ => true,
    };
    if consented && client.may_reach(requested.audience) {
        return Ok(());
    }
    let id = client.id.to_string();
    Err(match client.kind {
        Kind::FirstParty | Kind::Portal => Refusal::NotPreauthorized(id, requested.audience),
        Kind::Public | Kind::Confidential { .. } | Kind::Registered(_) => Refusal::NoConsent(id),
    })
}
