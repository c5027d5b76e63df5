//! Microsoft Graph, v1.0 and beta: who calls, what it costs, which resource answers.
//!
//! Every request is one transaction: a refused one leaves nothing behind, but for an event that tells of the refusal.

pub(crate) mod applications;
pub(crate) mod batch;
pub(crate) mod conditional_access;
pub(crate) mod dispatch;
pub(crate) mod groups;
pub(crate) mod mail;
pub(crate) mod methods;
pub(crate) mod methods_policy;
pub(crate) mod permission_grants;
pub(crate) mod policies;
pub(crate) mod principals;
pub(crate) mod reports;
pub(crate) mod resources;
pub(crate) mod tenant;
pub(crate) mod users;

use std::sync::Arc;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State as Shared};
use axum::response::Response;
use axum::routing::any;
use http::StatusCode;

use crate::State;
use crate::identity::audience::Audience;
use crate::identity::conditions::{challenge, is_fresh_mfa};
use crate::identity::token::{Caller, authenticate};
use crate::odata::reply::{Fault, Ids, Reply};
use dispatch::{Incoming, decode};

/// The largest body taken.
const LARGEST_BODY: usize = 4 * 1024 * 1024;

/// The routes of Graph.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new()
        .route("/v1.0/{*path}", any(handle))
        .route("/beta/{*path}", any(handle))
}

async fn handle(Shared(state): Shared<Arc<State>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let ids = Ids::of(&parts.headers);
    let target = parts
        .uri
        .path_and_query()
        .map_or_else(String::new, ToString::to_string);
    let answered = async {
        let caller = authenticate(&state, &parts.headers, Audience::Graph).map_err(|rejected| {
            Fault::new(
                StatusCode::UNAUTHORIZED,
                "InvalidAuthenticationToken",
                rejected.message(),
            )
            .header(
                "www-authenticate",
                "Bearer realm=\"\", error=\"invalid_token\"",
            )
        })?;
        if let Some(context) = state.rules().demand.clone()
            && caller.user.is_some()
            && !is_fresh_mfa(&context)
            && !caller.contexts.contains(&context)
        {
            let origin = state.origin(&parts.headers);
            return Err(Fault::new(
                StatusCode::UNAUTHORIZED,
                "InvalidAuthenticationToken",
                "Continuous access evaluation resulted in challenge with result: InteractionRequired.",
            )
            .header("www-authenticate", challenge(&origin, &context)));
        }
        let body = to_bytes(body, LARGEST_BODY).await.map_err(|_| {
            Fault::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "RequestBodyTooLarge",
                "The request body is too large.",
            )
        })?;
        let incoming = Incoming {
            method: parts.method,
            target,
            headers: parts.headers,
            body,
        };
        let (state, ids) = (Arc::clone(&state), ids.clone());
        // SQLite answers while the thread waits: not on the threads that serve connections.
        tokio::task::spawn_blocking(move || answer(&state, &incoming, &caller, &ids))
            .await
            .map_err(|error| {
                Fault::new(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "generalException",
                    error.to_string(),
                )
            })
    };
    answered
        .await
        .unwrap_or_else(|fault| fault.into_reply(&ids, state.now()))
        .into_response(&ids)
}

/// A batch item by item, anything else as it is.
fn answer(state: &State, incoming: &Incoming, caller: &Caller, ids: &Ids) -> Reply {
    let path = incoming.target.split('?').next().unwrap_or_default();
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    match (
        segments.next(),
        segments.next().map(decode),
        segments.next(),
    ) {
        (Some(version), Some(batch), None) if batch == "$batch" => {
            batch::run(state, incoming, caller, ids, version)
                .unwrap_or_else(|fault| fault.into_reply(ids, state.now()))
        }
        _ => dispatch::answer(state, incoming, caller, ids),
    }
}
