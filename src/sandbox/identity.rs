//! The Microsoft identity platform: discovery, keys, device authorization and tokens (graph-api.md §7).

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, header};
use serde_json::{Value, json};
use uuid::Uuid;

use super::client::{Client, Kind, PIPELINE_ROLES};
use super::device::{self, Flow, Verdict};
use super::refresh::{self, Grant};
use super::refusal::Refusal;
use super::scope::Requested;
use super::token::{self, Audience, Subject};
use super::{DOMAIN, State, TENANT_ID, account, keys, seed};

/// The two generations of the protocol; the policy audience is also reached by the first (policy-api.md §2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    V1,
    V2,
}

type Form = BTreeMap<String, String>;

/// The routes of sign-in.
pub(super) fn router() -> Router<Arc<State>> {
    Router::new()
        .route(
            "/{tenant}/v2.0/.well-known/openid-configuration",
            get(discovery_v2),
        )
        .route(
            "/{tenant}/.well-known/openid-configuration",
            get(discovery_v1),
        )
        .route("/{tenant}/discovery/v2.0/keys", get(key_set))
        .route("/{tenant}/discovery/keys", get(key_set))
        .route("/common/discovery/instance", get(instance))
        .route("/{tenant}/oauth2/v2.0/devicecode", post(device_v2))
        .route("/{tenant}/oauth2/devicecode", post(device_v1))
        .route("/{tenant}/oauth2/v2.0/token", post(token_v2))
        .route("/{tenant}/oauth2/token", post(token_v1))
}

/// A request to the sign-in service, whichever endpoint.
struct Call<'a> {
    state: &'a State,
    version: Version,
    tenant: &'a str,
    /// Scheme, host and port as the client sees them.
    origin: String,
    form: Form,
}

async fn discovery_v2(
    shared: Shared<Arc<State>>,
    tenant: Path<String>,
    headers: HeaderMap,
) -> Response {
    discovery(&shared.0, Version::V2, &tenant.0, &headers)
}

async fn discovery_v1(
    shared: Shared<Arc<State>>,
    tenant: Path<String>,
    headers: HeaderMap,
) -> Response {
    discovery(&shared.0, Version::V1, &tenant.0, &headers)
}

fn discovery(state: &State, version: Version, tenant: &str, headers: &HeaderMap) -> Response {
    let Some(concrete) = resolve(tenant) else {
        return Refusal::UnknownTenant(tenant.to_owned()).answer(state.now(), Uuid::new_v4());
    };
    let origin = state.origin(headers);
    // For `common` and `organizations` the service leaves a placeholder where the tenant goes.
    let issuer_tenant = if concrete { TENANT_ID } else { "{tenantid}" };
    let segment = if concrete { TENANT_ID } else { tenant };
    let (issuer, prefix, key_path) = match version {
        Version::V2 => (
            format!("{origin}/{issuer_tenant}/v2.0"),
            "/oauth2/v2.0",
            "/discovery/v2.0/keys",
        ),
        Version::V1 => (
            format!("https://sts.windows.net/{issuer_tenant}/"),
            "/oauth2",
            "/discovery/keys",
        ),
    };
    Json(json!({
        "token_endpoint": format!("{origin}/{segment}{prefix}/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic"],
        "jwks_uri": format!("{origin}/{segment}{key_path}"),
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": [keys::ALGORITHM],
        "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "issuer": issuer,
        "request_uri_parameter_supported": false,
        "userinfo_endpoint": "https://graph.microsoft.com/oidc/userinfo",
        "authorization_endpoint": format!("{origin}/{segment}{prefix}/authorize"),
        "device_authorization_endpoint": format!("{origin}/{segment}{prefix}/devicecode"),
        "http_logout_supported": true,
        "frontchannel_logout_supported": true,
        "end_session_endpoint": format!("{origin}/{segment}{prefix}/logout"),
        "claims_supported": [
            "sub", "iss", "aud", "exp", "iat", "auth_time", "acr", "nonce", "preferred_username", "name", "tid",
            "ver", "at_hash", "c_hash", "email",
        ],
        "tenant_region_scope": if concrete { json!("EU") } else { Value::Null },
        "cloud_instance_name": "microsoftonline.com",
        "cloud_graph_host_name": "graph.windows.net",
        "msgraph_host": "graph.microsoft.com",
        "rbac_url": "https://pas.windows.net",
    }))
    .into_response()
}

async fn key_set(Shared(state): Shared<Arc<State>>) -> Json<Value> {
    Json(state.keys.set())
}

/// What a client asks before it trusts an authority it does not know.
async fn instance(Shared(state): Shared<Arc<State>>, headers: HeaderMap) -> Json<Value> {
    let origin = state.origin(&headers);
    let host = origin
        .split_once("://")
        .map_or(origin.as_str(), |(_, host)| host);
    Json(json!({
        "tenant_discovery_endpoint": format!("{origin}/{TENANT_ID}/v2.0/.well-known/openid-configuration"),
        "api-version": "1.1",
        "metadata": [{"preferred_network": host, "preferred_cache": host, "aliases": [host]}],
    }))
}

async fn device_v2(
    shared: Shared<Arc<State>>,
    tenant: Path<String>,
    query: Query<Form>,
    headers: HeaderMap,
    body: String,
) -> Response {
    answer(
        &shared.0,
        Version::V2,
        &tenant.0,
        &query.0,
        &headers,
        &body,
        start,
    )
}

async fn device_v1(
    shared: Shared<Arc<State>>,
    tenant: Path<String>,
    query: Query<Form>,
    headers: HeaderMap,
    body: String,
) -> Response {
    answer(
        &shared.0,
        Version::V1,
        &tenant.0,
        &query.0,
        &headers,
        &body,
        start,
    )
}

async fn token_v2(
    shared: Shared<Arc<State>>,
    tenant: Path<String>,
    query: Query<Form>,
    headers: HeaderMap,
    body: String,
) -> Response {
    answer(
        &shared.0,
        Version::V2,
        &tenant.0,
        &query.0,
        &headers,
        &body,
        grant,
    )
}

async fn token_v1(
    shared: Shared<Arc<State>>,
    tenant: Path<String>,
    query: Query<Form>,
    headers: HeaderMap,
    body: String,
) -> Response {
    answer(
        &shared.0,
        Version::V1,
        &tenant.0,
        &query.0,
        &headers,
        &body,
        grant,
    )
}

/// Reads the form, lets `work` answer it, and puts a refusal into the service's shape.
fn answer(
    state: &State,
    version: Version,
    tenant: &str,
    query: &Form,
    headers: &HeaderMap,
    body: &str,
    work: impl FnOnce(&Call<'_>) -> Result<Value, Refusal>,
) -> Response {
    let correlation = headers
        .get("client-request-id")
        .and_then(|value| value.to_str().ok())
        .or_else(|| query.get("client-request-id").map(String::as_str))
        .and_then(|id| Uuid::parse_str(id).ok())
        .unwrap_or_else(Uuid::new_v4);
    let mut form: Form = url::form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    if let Some((id, secret)) = basic(headers) {
        form.entry("client_id".to_owned()).or_insert(id);
        form.entry("client_secret".to_owned()).or_insert(secret);
    }
    let call = Call {
        state,
        version,
        tenant,
        origin: state.origin(headers),
        form,
    };
    let result = if resolve(tenant).is_some() {
        work(&call)
    } else {
        Err(Refusal::UnknownTenant(tenant.to_owned()))
    };
    let mut response = match result {
        Ok(body) => Json(body).into_response(),
        Err(refusal) => refusal.answer(state.now(), correlation),
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
fn resolve(segment: &str) -> Option<bool> {
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
    fn need(&self, name: &'static str) -> Result<&str, Refusal> {
        self.get(name).ok_or(Refusal::Missing(name))
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.form.get(name).map(String::as_str)
    }

    fn client(&self) -> Result<Client, Refusal> {
        let id = self.need("client_id")?;
        Client::find(id).ok_or_else(|| Refusal::UnknownClient(id.to_owned()))
    }

    /// The client, after it proved who it is in the way its kind demands.
    fn proven_client(&self) -> Result<Client, Refusal> {
        let client = self.client()?;
        let secret = self.get("client_secret");
        let assertion = self.get("client_assertion");
        match client.kind {
            Kind::Confidential { .. } => match (secret, assertion) {
                (Some(given), _) => {
                    let known = super::client::secret(&self.state.store)?;
                    if ring::digest::digest(&ring::digest::SHA256, given.as_bytes()).as_ref()
                        == ring::digest::digest(&ring::digest::SHA256, known.as_bytes()).as_ref()
                    {
                        Ok(client)
                    } else {
                        Err(Refusal::WrongSecret)
                    }
                }
                (None, Some(_)) => Err(Refusal::Assertion),
                (None, None) => Err(Refusal::NoSecret),
            },
            _ if secret.is_some() || assertion.is_some() => Err(Refusal::SecretOfPublicClient),
            _ => Ok(client),
        }
    }

    /// What is asked for: `scope`, or `resource` in the first version.
    fn requested(&self) -> Result<Option<Requested>, Refusal> {
        match (self.version, self.get("scope"), self.get("resource")) {
            (Version::V1, _, Some(resource)) => {
                Requested::resource(resource, &self.origin).map(Some)
            }
            (Version::V2, Some(scope), _) => Requested::parse(scope, &self.origin).map(Some),
            _ => Ok(None),
        }
    }
}

/// Refuses a client that may not sign people in to this audience.
fn consent(client: &Client, audience: Audience) -> Result<(), Refusal> {
    if client.may_reach(audience) {
        return Ok(());
    }
    Err(match client.kind {
        Kind::FirstParty | Kind::Portal => Refusal::NotPreauthorized(client.id, audience),
        Kind::Public | Kind::Confidential { .. } => Refusal::NoConsent(client.id),
    })
}

/// Device authorization.
fn start(call: &Call<'_>) -> Result<Value, Refusal> {
    let client = call.client()?;
    let missing = match call.version {
        Version::V1 => "resource",
        Version::V2 => "scope",
    };
    let requested = call.requested()?.ok_or(Refusal::Missing(missing))?;
    consent(&client, requested.audience)?;
    let state = call.state;
    let verdict = match &state.settings.approve_as {
        Some(name) => {
            let account =
                account::find(state, name)?.ok_or_else(|| Refusal::UnknownAccount(name.clone()))?;
            Verdict::Approved(account.id)
        }
        None => Verdict::Waiting,
    };
    let interval = state.settings.interval;
    let flow = state
        .devices
        .start(client.id, requested, interval, verdict, state.now())?;
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
fn grant(call: &Call<'_>) -> Result<Value, Refusal> {
    match call.need("grant_type")? {
        "urn:ietf:params:oauth:grant-type:device_code" | "device_code" => redeem_device_code(call),
        "refresh_token" => redeem_refresh_token(call),
        "client_credentials" => client_credentials(call),
        other => Err(Refusal::Grant(other.to_owned())),
    }
}

fn redeem_device_code(call: &Call<'_>) -> Result<Value, Refusal> {
    let client = call.proven_client()?;
    let code = match call.version {
        Version::V1 => call.get("code").or_else(|| call.get("device_code")),
        Version::V2 => call.get("device_code"),
    }
    .ok_or(Refusal::Missing(match call.version {
        Version::V1 => "code",
        Version::V2 => "device_code",
    }))?;
    let (flow, account) = call.state.devices.poll(code, client.id, call.state.now())?;
    let family = Uuid::new_v4().to_string();
    sign_in(call, &client, &flow.requested, &account, family)
}

fn redeem_refresh_token(call: &Call<'_>) -> Result<Value, Refusal> {
    let client = call.proven_client()?;
    let old = refresh::redeem(call.state, call.need("refresh_token")?, client.id)?;
    let requested = match call.requested()? {
        Some(requested) => requested,
        None => Requested::parse(&old.scope, &call.origin)?,
    };
    let account = account::find(call.state, &old.account)?
        .ok_or_else(|| Refusal::UnknownAccount(old.account.clone()))?;
    let changed: jiff::Timestamp = account.password_changed.parse().unwrap_or_default();
    if changed > old.issued {
        return Err(Refusal::RevokedGrant);
    }
    let requested = Requested {
        // A refresh token begets another, whether it was asked for again or not.
        offline: true,
        ..requested
    };
    sign_in(call, &client, &requested, &account.id, old.family)
}

/// The answer to a person who signed in.
fn sign_in(
    call: &Call<'_>,
    client: &Client,
    requested: &Requested,
    account: &str,
    family: String,
) -> Result<Value, Refusal> {
    let state = call.state;
    consent(client, requested.audience)?;
    let account = account::find(state, account)?
        .ok_or_else(|| Refusal::UnknownAccount(account.to_owned()))?;
    if !account.enabled {
        return Err(Refusal::DisabledAccount);
    }
    let now = state.now();
    let scopes = requested.granted();
    let subject = Subject::User {
        id: account.id.clone(),
        upn: account.upn.clone(),
        name: account.name.clone(),
        wids: account.roles.clone(),
        scopes: scopes.clone(),
    };
    let mut answer = json!({
        "token_type": "Bearer",
        "access_token": token::mint(state, requested.audience, client.id, &subject)?,
    });
    let scope = match call.version {
        Version::V1 => scopes.join(" "),
        Version::V2 => requested.answered(&scopes),
    };
    answer["scope"] = json!(scope);
    lifetime(&mut answer, call.version, requested.audience, now);
    if requested.offline {
        let grant = Grant {
            family,
            client: client.id.to_owned(),
            account: account.id.clone(),
            scope: requested.stored(),
            issued: now,
        };
        answer["refresh_token"] = json!(refresh::issue(state, &grant)?);
    }
    if requested.openid {
        let (start, end) = (now.as_second(), now.as_second() + token::LIFETIME);
        let claims = json!({
            "ver": "2.0", "iss": format!("{}/{TENANT_ID}/v2.0", call.origin), "aud": client.id,
            "sub": account.id, "oid": account.id, "tid": TENANT_ID,
            "name": account.name, "preferred_username": account.upn,
            "iat": start, "nbf": start, "exp": end,
        });
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
    let client = call.proven_client()?;
    let Kind::Confidential { principal } = client.kind else {
        return Err(Refusal::NoSecret);
    };
    let missing = match call.version {
        Version::V1 => "resource",
        Version::V2 => "scope",
    };
    let requested = call.requested()?.ok_or(Refusal::Missing(missing))?;
    if !requested.everything {
        return Err(Refusal::Scope(
            "Client credential flows must have a scope value with /.default suffixed to the resource identifier."
                .to_owned(),
        ));
    }
    let roles = match requested.audience {
        Audience::Graph => PIPELINE_ROLES.map(str::to_owned).to_vec(),
        Audience::Policy => Vec::new(),
    };
    let subject = Subject::App {
        id: principal.to_owned(),
        roles,
    };
    let mut answer = json!({
        "token_type": "Bearer",
        "access_token": token::mint(call.state, requested.audience, client.id, &subject)?,
    });
    lifetime(
        &mut answer,
        call.version,
        requested.audience,
        call.state.now(),
    );
    Ok(answer)
}

/// How long the token lives: numbers, or in the first version text and moments.
fn lifetime(answer: &mut Value, version: Version, audience: Audience, now: jiff::Timestamp) {
    match version {
        Version::V2 => {
            answer["expires_in"] = json!(token::LIFETIME);
            answer["ext_expires_in"] = json!(token::LIFETIME);
        }
        Version::V1 => {
            answer["expires_in"] = json!(token::LIFETIME.to_string());
            answer["ext_expires_in"] = json!(token::LIFETIME.to_string());
            answer["expires_on"] = json!((now.as_second() + token::LIFETIME).to_string());
            answer["not_before"] = json!(now.as_second().to_string());
            answer["resource"] = json!(audience.claim());
        }
    }
}
