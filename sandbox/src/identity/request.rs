//! A request to the sign-in service: who is addressed, what was sent, and which client says it calls.

use std::collections::BTreeMap;

use http::HeaderMap;
use serde_json::Value;
use uuid::Uuid;

use super::client::{Client, Kind};
use super::refusal::Refusal;
use super::scope::Requested;
use crate::directory::personas;
use crate::{DOMAIN, State, TENANT_ID};

/// The two generations of the protocol; the policy audience is also reached by the first (policy-api.md §2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    V1,
    V2,
}

/// Parameters by name.
pub(crate) type Form = BTreeMap<String, String>;

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
    /// The account that whoever asks is approved as by itself.
    pub approve_as: Option<&'a str>,
    /// What was sent; empty values count as absent.
    pub form: Form,
    /// The keys of the issuer that made the client's assertion, if it is one to be asked.
    pub issuer_keys: Option<Value>,
}

/// The account that a request is approved as by itself, where the settings approve this one.
pub(crate) fn approved_as<'a>(state: &'a State, headers: &HeaderMap) -> Option<&'a str> {
    let approves = match &state.settings.approve_only {
        Some((name, proof)) => {
            let shown = headers.get(*name).map(|value| value.as_bytes());
            shown == Some(proof.as_bytes())
        }
        None => true,
    };
    let other = state.other_approver.get();
    let account = other.or(state.settings.approve_as.as_ref());
    account.map(String::as_str).filter(|_| approves)
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

/// Whether the segment names this tenant (`true`), any tenant (`false`), or none of this service.
pub(crate) fn resolve(segment: &str) -> Option<bool> {
    if segment.eq_ignore_ascii_case("common") || segment.eq_ignore_ascii_case("organizations") {
        Some(false)
    } else if segment.eq_ignore_ascii_case(TENANT_ID)
        || [DOMAIN, personas::DOMAIN]
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
        self.state
            .client(id)?
            .ok_or_else(|| Refusal::UnknownClient(id.to_owned()))
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
    if client.may_ask(requested) && client.may_reach(requested.audience) {
        return Ok(());
    }
    let id = client.id.to_string();
    Err(match client.kind {
        Kind::FirstParty | Kind::Portal => Refusal::NotPreauthorized(id, requested.audience),
        Kind::Public | Kind::Confidential { .. } | Kind::Registered(_) => Refusal::NoConsent(id),
    })
}
