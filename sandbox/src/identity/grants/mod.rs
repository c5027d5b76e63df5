//! The grants: what a client hands in, and the tokens it gets for it (graph-api.md §7).

pub(crate) mod codes;
pub(crate) mod device;
pub(crate) mod refresh;

use serde_json::{Value, json};
use uuid::Uuid;

use super::account::{self, Account};
use super::audience::Audience;
use super::client::authentication::proven_client;
use super::client::{Client, Kind, PIPELINE_ROLES};
use super::conditions::{admit, contexts};
use super::refusal::Refusal;
use super::request::{Call, Version, consent, resolve};
use super::rules::SignInMethod;
use super::scope::Requested;
use super::token::{self, Subject};
use crate::directory::keys;
use crate::identity::sign_in_log;
use crate::{State, TENANT_ID};
use codes::{Proof, Rejected};
use device::{Decision, Flow};
use refresh::Grant;

/// Device authorization.
pub(crate) fn start(call: &Call<'_>) -> Result<Value, Refusal> {
    let client = call.client()?;
    let missing = match call.version {
        Version::V1 => "resource",
        Version::V2 => "scope",
    };
    let requested = call.requested()?.ok_or(Refusal::Missing(missing))?;
    consent(&client, &requested)?;
    let state = call.state;
    let verdict = match call.approve_as {
        Some(name) => {
            let account = account::find(state, name)?
                .ok_or_else(|| Refusal::UnknownAccount(name.to_owned()))?;
            Decision::Approved(account.id)
        }
        None => Decision::Waiting,
    };
    let interval = state.settings.interval;
    let flow = state
        .devices
        .start(&client.id, requested, interval, verdict, state.now())?;
    Ok(started(call, &flow))
}

fn started(call: &Call<'_>, flow: &Flow) -> Value {
    let page = format!("{}/devicelogin", call.origin);
    let code = &flow.user_code;
    let message = format!(
        "To sign in, use a web browser to open the page {page} and enter the code {code} to authenticate."
    );
    match call.version {
        Version::V2 => json!({
            "user_code": code,
            "device_code": flow.device_code,
            "verification_uri": page,
            "expires_in": device::EXPIRES_IN,
            "interval": flow.interval(),
            "message": message,
        }),
        // The first version writes numbers as text, and another name for the page.
        Version::V1 => json!({
            "user_code": code,
            "device_code": flow.device_code,
            "verification_url": page,
            "expires_in": device::EXPIRES_IN.to_string(),
            "interval": flow.interval().to_string(),
            "message": message,
        }),
    }
}

/// The token endpoint.
pub(crate) fn redeem(call: &Call<'_>) -> Result<Value, Refusal> {
    match call.need("grant_type")? {
        "urn:ietf:params:oauth:grant-type:device_code" | "device_code" => redeem_device_code(call),
        "authorization_code" => redeem_code(call),
        "refresh_token" => redeem_refresh_token(call),
        "client_credentials" => client_credentials(call),
        other => Err(Refusal::Grant(other.to_owned())),
    }
}

fn redeem_device_code(call: &Call<'_>) -> Result<Value, Refusal> {
    let client = proven_client(call)?;
    let code = match call.version {
        Version::V1 => call.get("code").or_else(|| call.get("device_code")),
        Version::V2 => call.get("device_code"),
    }
    .ok_or(Refusal::Missing(match call.version {
        Version::V1 => "code",
        Version::V2 => "device_code",
    }))?;
    let (flow, account) = call
        .state
        .devices
        .poll(code, &client.id, call.state.now())?;
    let family = Uuid::new_v4().to_string();
    let person = Person {
        way: SignInMethod::DeviceCode,
        requested: &flow.requested,
        account: &account,
        family,
        nonce: None,
        contexts: contexts(call.get("claims")).ok_or(Refusal::Claims)?,
    };
    sign_in(call, &client, person)
}

fn redeem_code(call: &Call<'_>) -> Result<Value, Refusal> {
    let client = proven_client(call)?;
    let proof = Proof {
        client_id: &client.id,
        redirect: call.get("redirect_uri"),
        verifier: call.get("code_verifier"),
    };
    let state = call.state;
    let code = match state.codes.redeem(call.need("code")?, proof, state.now()) {
        Ok(code) => code,
        Err(Rejected::Refused(refusal)) => return Err(refusal),
        Err(Rejected::Replayed { family }) => {
            refresh::revoke(state, &family)?;
            return Err(Refusal::RedeemedCode);
        }
    };
    let person = Person {
        way: SignInMethod::Browser,
        requested: &code.requested,
        account: &code.account,
        family: code.family.clone(),
        nonce: code.nonce.as_deref(),
        contexts: code.contexts.clone(),
    };
    sign_in(call, &client, person)
}

fn redeem_refresh_token(call: &Call<'_>) -> Result<Value, Refusal> {
    let client = proven_client(call)?;
    let token = call.need("refresh_token")?;
    let claims = call.get("claims");
    let contexts = contexts(claims).ok_or(Refusal::Claims)?;
    // Stepping up takes a person; the token stays good for what it was good for.
    if !refresh::satisfies(call.state, token, &contexts)? {
        return Err(Refusal::StepUp(claims.unwrap_or_default().to_owned()));
    }
    let old = refresh::redeem(call.state, token, &client.id)?;
    let requested = match call.requested()? {
        Some(requested) => requested,
        None => Requested::parse(&old.scope, &call.origin)?,
    };
    let account = account::find(call.state, &old.account)?
        .ok_or_else(|| Refusal::UnknownAccount(old.account.clone()))?;
    let changed: jiff::Timestamp = account.password_changed.parse().unwrap_or_default();
    let revoked = refresh::sessions_revoked(call.state, &old.account)?;
    if changed > old.issued || revoked.is_some_and(|at| at >= old.issued) {
        return Err(Refusal::RevokedGrant);
    }
    let requested = Requested {
        // A refresh token begets another, whether it was asked for again or not.
        offline: true,
        ..requested
    };
    let person = Person {
        way: SignInMethod::Refresh,
        requested: &requested,
        account: &account.id,
        family: old.family,
        nonce: None,
        contexts,
    };
    sign_in(call, &client, person)
}

/// A person who signed in, and for what.
struct Person<'a> {
    /// How.
    way: SignInMethod,
    requested: &'a Requested,
    /// Object id.
    account: &'a str,
    /// The sign-in that refresh tokens belong to.
    family: String,
    /// What the ID token repeats.
    nonce: Option<&'a str>,
    /// The authentication contexts stepped up to.
    contexts: Vec<String>,
}

/// Whether the rules, the consent and the account let a person in.
fn let_in(
    state: &State,
    way: SignInMethod,
    client: &Client,
    requested: &Requested,
    account: &Account,
) -> Result<(), Refusal> {
    admit(state, way)?;
    consent(client, requested)?;
    if account.enabled {
        Ok(())
    } else {
        Err(Refusal::DisabledAccount)
    }
}

/// The answer to a person who signed in.
fn sign_in(call: &Call<'_>, client: &Client, person: Person<'_>) -> Result<Value, Refusal> {
    let state = call.state;
    let Person {
        way,
        requested,
        account,
        family,
        nonce,
        contexts,
    } = person;
    let account = account::find(state, account)?
        .ok_or_else(|| Refusal::UnknownAccount(account.to_owned()))?;
    let let_in = let_in(state, way, client, requested, &account);
    if way != SignInMethod::Refresh {
        let error = let_in.as_ref().err().map(Refusal::failure);
        sign_in_log::record(state, &account, client, requested.audience, error)?;
    }
    let_in?;
    let now = state.now();
    refresh::step_up(state, &family, &contexts)?;
    let scopes = client.granted(requested);
    let subject = Subject::User {
        id: account.id.clone(),
        upn: account.upn.clone(),
        name: account.name.clone(),
        wids: account.roles.clone(),
        scopes: scopes.clone(),
        contexts,
    };
    let mut answer = json!({
        "token_type": "Bearer",
        "access_token": token::mint(state, requested.audience, &client.id, &subject)?,
    });
    let scope = match call.version {
        Version::V1 => scopes.join(" "),
        Version::V2 => requested.answered(&scopes),
    };
    answer["scope"] = json!(scope);
    lifetime(&mut answer, call, requested.audience);
    if requested.offline {
        let grant = Grant {
            family,
            client: client.id.to_string(),
            account: account.id.clone(),
            scope: requested.stored(),
            issued: now,
        };
        answer["refresh_token"] = json!(refresh::issue(state, &grant)?);
    }
    if requested.openid {
        let (start, end) = (now.as_second(), now.as_second() + token::lifetime(state));
        let mut claims = json!({
            "ver": "2.0", "iss": format!("{}/{TENANT_ID}/v2.0", call.origin), "aud": client.id,
            "sub": account.id, "oid": account.id, "tid": TENANT_ID,
            "name": account.name, "preferred_username": account.upn,
            "iat": start, "nbf": start, "exp": end,
        });
        if let Some(nonce) = nonce {
            claims["nonce"] = json!(nonce);
        }
        answer["id_token"] = json!(state.keys.sign(&claims)?);
    }
    if call.get("client_info") == Some("1") {
        let info = json!({"uid": account.id, "utid": TENANT_ID});
        answer["client_info"] = json!(keys::encode(info.to_string().as_bytes()));
    }
    Ok(answer)
}

fn client_credentials(call: &Call<'_>) -> Result<Value, Refusal> {
    if resolve(call.tenant) != Some(true) {
        return Err(Refusal::NoTenant);
    }
    let client = proven_client(call)?;
    let Kind::Confidential { principal, .. } = client.kind else {
        return Err(Refusal::NoSecret);
    };
    let missing = match call.version {
        Version::V1 => "resource",
        Version::V2 => "scope",
    };
    admit(call.state, SignInMethod::App)?;
    let requested = call.requested()?.ok_or(Refusal::Missing(missing))?;
    if !requested.everything {
        return Err(Refusal::Scope(
            "Client credential flows must have a scope value with /.default suffixed to the resource identifier."
                .to_owned(),
        ));
    }
    let roles = match requested.audience {
        Audience::Graph => PIPELINE_ROLES.map(str::to_owned).to_vec(),
        Audience::Policy | Audience::Management => Vec::new(),
    };
    let subject = Subject::App {
        id: principal.to_owned(),
        roles,
    };
    let mut answer = json!({
        "token_type": "Bearer",
        "access_token": token::mint(call.state, requested.audience, &client.id, &subject)?,
    });
    lifetime(&mut answer, call, requested.audience);
    Ok(answer)
}

/// How long the token lives: numbers, or in the first version text and moments.
fn lifetime(answer: &mut Value, call: &Call<'_>, audience: Audience) {
    let (lifetime, now) = (token::lifetime(call.state), call.state.now());
    match call.version {
        Version::V2 => {
            answer["expires_in"] = json!(lifetime);
            answer["ext_expires_in"] = json!(lifetime);
        }
        Version::V1 => {
            answer["expires_in"] = json!(lifetime.to_string());
            answer["ext_expires_in"] = json!(lifetime.to_string());
            answer["expires_on"] = json!((now.as_second() + lifetime).to_string());
            answer["not_before"] = json!(now.as_second().to_string());
            answer["resource"] = json!(audience.claim());
        }
    }
}
