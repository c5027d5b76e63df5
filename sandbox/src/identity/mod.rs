//! The Microsoft identity platform's front: who is addressed, what was sent, and how it is answered (graph-api.md §7).

pub(crate) mod account;
pub(crate) mod audience;
pub(crate) mod authorize;
pub(crate) mod client;
pub(crate) mod conditions;
pub(crate) mod discovery;
pub(crate) mod grants;
pub(crate) mod managed;
pub(crate) mod pages;
pub(crate) mod refusal;
pub(crate) mod request;
pub(crate) mod rules;
pub(crate) mod scope;
pub(crate) mod sign_in_log;
pub(crate) mod token;

use std::sync::Arc;

use axum::extract::{Path, Query, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, header};
use serde_json::Value;

use crate::State;
use client::assertion;
use refusal::Refusal;
use request::{Call, Form, Version, correlation, parameters, resolve};

/// What an endpoint does with a form.
type Handler = fn(&Call<'_>) -> Result<Value, Refusal>;

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

fn endpoint(version: Version, handler: Handler) -> MethodRouter<Arc<State>> {
    post(
        move |state: Shared<Arc<State>>,
              Path(tenant): Path<String>,
              Query(query): Query<Form>,
              headers: HeaderMap,
              body: String| async move {
            answer(&state.0, version, &tenant, &query, &headers, &body, handler).await
        },
    )
}

/// Reads the form, lets `work` answer it, and puts a refusal into the service's shape.
async fn answer(
    state: &State,
    version: Version,
    tenant: &str,
    query: &Form,
    headers: &HeaderMap,
    body: &str,
    handler: Handler,
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
        approve_as: request::approved_as(state, headers),
        form,
        issuer_keys,
    };
    let result = if resolve(tenant).is_some() {
        handler(&call)
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
