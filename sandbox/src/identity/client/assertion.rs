//! Client assertions: a token that the application signed itself with a certificate, or that an issuer it trusts made
//! for it (graph-api.md §7.3, RFC 7523).

use std::time::Duration;

use serde_json::Value;
use url::Url;

use super::Client;
use super::flaw::{Flaw, SKEW};
use super::jws::Jws;
use crate::directory::credentials::{self, Stored, is_on_this_machine};
use crate::directory::personas;
use crate::identity::refusal::Refusal;
use crate::identity::request::{Call, Form};
use crate::{DOMAIN, State, TENANT_ID};

/// The one kind of assertion.
const JWT_BEARER: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Says whether the assertion of this request proves that `client` sends it.
pub(crate) fn check(call: &Call<'_>, client: &Client, assertion: &str) -> Result<(), Refusal> {
    if call.need("client_assertion_type")? != JWT_BEARER {
        return Err(Refusal::Assertion(Flaw::Malformed(
            "client_assertion_type is not supported",
        )));
    }
    let stored = credentials::all(&call.state.store)?;
    prove(call, client, assertion, &stored).map_err(Refusal::Assertion)
}

fn prove(call: &Call<'_>, client: &Client, assertion: &str, stored: &[Stored]) -> Result<(), Flaw> {
    let jws = Jws::parse(assertion).ok_or(Flaw::Malformed("not a signed token"))?;
    let issuer = jws.text("iss").ok_or(Flaw::Malformed("missing 'iss'"))?;
    let subject = jws.text("sub").ok_or(Flaw::Malformed("missing 'sub'"))?;
    if issuer.eq_ignore_ascii_case(&client.id) {
        signed_by_certificate(call, &jws, stored)?;
        if !subject.eq_ignore_ascii_case(&client.id) {
            return Err(Flaw::Application);
        }
        if !audiences(&jws).any(|given| is_ours(call, given)) {
            return Err(Flaw::Audience(
                audiences(&jws).collect::<Vec<_>>().join(" "),
            ));
        }
        let expires = in_time(call.state, &jws)?;
        let id = jws.text("jti").ok_or(Flaw::Malformed("missing 'jti'"))?;
        let now = call.state.now().as_second();
        call.state.assertions.note(id, assertion, expires, now)
    } else if uuid::Uuid::parse_str(issuer).is_ok() {
        Err(Flaw::Application)
    } else {
        federated(call, &jws, issuer, subject, stored)
    }
}

fn signed_by_certificate(call: &Call<'_>, jws: &Jws<'_>, stored: &[Stored]) -> Result<(), Flaw> {
    use crate::directory::certificate::KeyName::{Id, Sha1, Sha256};
    let name = jws.key_name().ok_or(Flaw::NoKeyName)?;
    let (Sha256(shown) | Sha1(shown) | Id(shown)) = name;
    let certificate = stored
        .iter()
        .filter_map(Stored::certificate)
        .find(|certificate| certificate.is_named_by(&name))
        .ok_or_else(|| Flaw::UnknownKey(shown.to_owned()))?;
    let now = call.state.now();
    if now < certificate.not_before || now >= certificate.not_after {
        return Err(Flaw::ExpiredKey(certificate.thumbprint()));
    }
    if jws.is_signed_by(&certificate.key) {
        Ok(())
    } else {
        Err(Flaw::Signature)
    }
}

/// When it ends, in seconds since 1970, if it counts now.
fn in_time(state: &State, jws: &Jws<'_>) -> Result<i64, Flaw> {
    let now = state.now().as_second();
    let expires = jws.seconds("exp").ok_or(Flaw::Malformed("missing 'exp'"))?;
    let starts = jws.seconds("nbf").unwrap_or(now);
    if now >= expires + SKEW || now + SKEW < starts {
        return Err(Flaw::Time);
    }
    Ok(expires)
}

fn audiences<'a>(jws: &'a Jws<'_>) -> impl Iterator<Item = &'a str> {
    let claim = &jws.claims["aud"];
    let many = claim.as_array().map(Vec::as_slice).unwrap_or_default();
    claim
        .as_str()
        .into_iter()
        .chain(many.iter().filter_map(Value::as_str))
}

/// Whether an audience is this service: one of its token endpoints, or its issuer, under any name of the tenant.
fn is_ours(call: &Call<'_>, audience: &str) -> bool {
    [TENANT_ID, DOMAIN, personas::DOMAIN, call.tenant]
        .iter()
        .any(|tenant| {
            ["oauth2/v2.0/token", "oauth2/token", "v2.0"]
                .iter()
                .any(|end| format!("{}/{tenant}/{end}", call.origin) == audience)
        })
}

fn federated(
    call: &Call<'_>,
    jws: &Jws<'_>,
    issuer: &str,
    subject: &str,
    stored: &[Stored],
) -> Result<(), Flaw> {
    let of_issuer: Vec<&Stored> = stored.iter().filter(|one| one.trusts(issuer)).collect();
    if of_issuer.is_empty() {
        return Err(Flaw::Issuer(issuer.to_owned()));
    }
    let of_subject: Vec<&Stored> = of_issuer
        .into_iter()
        .filter(|one| one.credential.subject.as_deref() == Some(subject))
        .collect();
    if of_subject.is_empty() {
        return Err(Flaw::Subject(subject.to_owned()));
    }
    let meant = of_subject
        .iter()
        .any(|one| audiences(jws).any(|given| one.credential.audience.as_deref() == Some(given)));
    if !meant {
        return Err(Flaw::FederatedAudience(
            audiences(jws).collect::<Vec<_>>().join(" "),
        ));
    }
    let keys = call.issuer_keys.as_ref().ok_or(Flaw::IssuerKeys)?;
    if !jws.is_signed_by_one_of(keys) {
        return Err(Flaw::Signature);
    }
    in_time(call.state, jws).map(drop)
}

/// The keys of the issuer whose token the form holds, from its discovery document; nothing when no credential trusts it,
/// it is not on this machine, or it does not answer.
pub(crate) async fn issuer_keys(state: &State, form: &Form) -> Option<Value> {
    let issuer = {
        let jws = Jws::parse(form.get("client_assertion")?)?;
        jws.text("iss")?.to_owned()
    };
    let trusted = credentials::all(&state.store)
        .ok()?
        .iter()
        .any(|one| one.trusts(&issuer));
    if !trusted {
        return None;
    }
    let address = format!(
        "{}/.well-known/openid-configuration",
        issuer.trim_end_matches('/')
    );
    let document = fetch(&address).await?;
    if document["issuer"] != issuer.as_str() {
        return None;
    }
    fetch(document["jwks_uri"].as_str()?).await
}

async fn fetch(address: &str) -> Option<Value> {
    let url = Url::parse(address).ok().filter(is_on_this_machine)?;
    // A second call finds the provider installed already; that is the state wanted.
    drop(rustls::crypto::ring::default_provider().install_default());
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(Duration::from_secs(5))
        .build()
        .ok()?;
    let answer = client.get(url).send().await.ok()?;
    answer.error_for_status().ok()?.json().await.ok()
}
