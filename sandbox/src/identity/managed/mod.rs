//! Managed identity, as a machine of Azure, a server under Azure Arc and App Service offer it (graph-api.md §7.5).

pub(crate) mod arc;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Query, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::audience::Audience;
use super::client::PIPELINE_ROLES;
use super::scope::Requested;
use super::token::{self, Subject};
use crate::State;

/// The client id of the machine's identity.
pub(crate) const CLIENT_ID: &str = "9d1f2c47-6a1b-4f0c-8b53-52a4f6c0e7d9";

/// The object id of its service principal.
const PRINCIPAL: &str = "b7a0c3de-14f9-4a68-9f0e-3c6de2a9518f";

/// Where a machine asks, its metadata service or the agent of Arc.
pub(crate) const IMDS: &str = "/metadata/identity/oauth2/token";

/// Where App Service asks; `IDENTITY_ENDPOINT` there.
pub(crate) const APP_SERVICE: &str = "/msi/token";

/// The routes of managed identity.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new()
        .route(IMDS, get(imds))
        .route(APP_SERVICE, get(app_service))
}

type Form = BTreeMap<String, String>;

async fn imds(
    Shared(state): Shared<Arc<State>>,
    Query(query): Query<Form>,
    headers: HeaderMap,
) -> Response {
    let marked = headers
        .get("metadata")
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
    // A request that was passed on does not come from the machine itself.
    if !marked || headers.contains_key("x-forwarded-for") {
        return refuse("invalid_request", "Required metadata header not specified");
    }
    if let Some(agent) = &state.arc
        && query
            .get("api-version")
            .is_some_and(|it| it == arc::VERSION)
    {
        return match agent.challenge(&headers) {
            Some(challenge) => challenge,
            None => answer(&state, &query, &headers, &[arc::VERSION]),
        };
    }
    answer(
        &state,
        &query,
        &headers,
        &["2018-02-01", "2019-08-01", "2021-02-01"],
    )
}

async fn app_service(
    Shared(state): Shared<Arc<State>>,
    Query(query): Query<Form>,
    headers: HeaderMap,
) -> Response {
    let given = headers.get("x-identity-header");
    if given.is_none_or(|value| value.as_bytes() != state.identity_header.as_bytes()) {
        return (
            StatusCode::UNAUTHORIZED,
            Json(json!({"statusCode": 401, "message": "X-IDENTITY-HEADER is missing or wrong"})),
        )
            .into_response();
    }
    answer(&state, &query, &headers, &["2019-08-01"])
}

fn answer(state: &State, query: &Form, headers: &HeaderMap, versions: &[&str]) -> Response {
    let Some(version) = query.get("api-version") else {
        return refuse(
            "invalid_request",
            "Required query variable 'api-version' is missing",
        );
    };
    if !versions.contains(&version.as_str()) {
        return refuse("invalid_request", "The api-version is not supported");
    }
    let Some(resource) = query.get("resource") else {
        return refuse(
            "invalid_request",
            "Required query variable 'resource' is missing",
        );
    };
    let named = [
        ("client_id", CLIENT_ID),
        ("object_id", PRINCIPAL),
        ("principal_id", PRINCIPAL),
    ];
    if query.contains_key("mi_res_id")
        || named.iter().any(|(name, own)| {
            query
                .get(*name)
                .is_some_and(|id| !id.eq_ignore_ascii_case(own))
        })
    {
        return refuse("invalid_request", "Identity not found");
    }
    let Ok(requested) = Requested::resource(resource, &state.origin(headers)) else {
        return refuse(
            "invalid_resource",
            &format!(
                "AADSTS500011: The resource principal named {resource} was not found in the tenant."
            ),
        );
    };
    let roles = match requested.audience {
        Audience::Graph => PIPELINE_ROLES.map(str::to_owned).to_vec(),
        // policy-api.md §2.3
        Audience::Policy | Audience::Management => {
            return refuse(
                "invalid_resource",
                "The audience is not a supported MSI token audience.",
            );
        }
    };
    let subject = Subject::App {
        id: PRINCIPAL.to_owned(),
        roles,
    };
    match token::mint(state, requested.audience, CLIENT_ID, &subject) {
        Ok(token) => {
            let (now, lifetime) = (state.now().as_second(), token::lifetime(state));
            let document: Value = json!({
                "access_token": token,
                "client_id": CLIENT_ID,
                "expires_in": lifetime.to_string(),
                "ext_expires_in": lifetime.to_string(),
                "expires_on": (now + lifetime).to_string(),
                "not_before": now.to_string(),
                "resource": resource,
                "token_type": "Bearer",
            });
            Json(document).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn refuse(error: &str, description: &str) -> Response {
    let body = json!({"error": error, "error_description": description});
    (StatusCode::BAD_REQUEST, Json(body)).into_response()
}
