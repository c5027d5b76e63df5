//! What the sign-in service says about itself: discovery documents and the key set.

use std::sync::Arc;

use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};
use uuid::Uuid;

use super::account;
use super::audience::Audience;
use super::refusal::Refusal;
use super::request::{Version, resolve};
use super::token::authenticate;
use crate::directory::keys;
use crate::{State, TENANT_ID};

/// The routes of discovery.
pub(crate) fn router() -> Router<Arc<State>> {
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
        .route("/oidc/userinfo", get(userinfo).post(userinfo))
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
        "userinfo_endpoint": format!("{origin}/oidc/userinfo"),
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

/// Who a token of Graph is about (OpenID Connect Core §5.3).
async fn userinfo(Shared(state): Shared<Arc<State>>, headers: HeaderMap) -> Response {
    let found = authenticate(&state, &headers, Audience::Graph)
        .ok()
        .and_then(|caller| account::find(&state, &caller.user?).ok().flatten());
    match found {
        Some(account) => Json(json!({
            "sub": account.id,
            "name": account.name,
            "email": account.upn,
            "picture": format!("{}/v1.0/me/photo/$value", state.origin(&headers)),
        }))
        .into_response(),
        None => {
            let challenge = [(header::WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")];
            (StatusCode::UNAUTHORIZED, challenge).into_response()
        }
    }
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
