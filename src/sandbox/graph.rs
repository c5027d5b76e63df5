//! Microsoft Graph, v1.0 and beta.

use std::sync::Arc;

use axum::Router;

use super::State;

/// The routes of Graph.
pub(super) fn router() -> Router<Arc<State>> {
    Router::new()
}
