//! The Microsoft identity platform: discovery, keys, device authorization and tokens (graph-api.md §7).

use std::sync::Arc;

use axum::extract::State as Shared;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::Value;

use super::State;

/// The routes of sign-in.
pub(super) fn router() -> Router<Arc<State>> {
    Router::new().route("/{tenant}/discovery/v2.0/keys", get(keys))
}

async fn keys(Shared(state): Shared<Arc<State>>) -> Json<Value> {
    Json(state.keys.set())
}
