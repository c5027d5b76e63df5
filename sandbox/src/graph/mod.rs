//! Microsoft Graph, v1.0 and beta: who calls, what it costs, which resource answers.
//!
//! Every request is one transaction: a refused one leaves nothing behind, but for an event that tells of the refusal.

pub(crate) mod applications;
pub(crate) mod batch;
pub(crate) mod credentials;
pub(crate) mod groups;
pub(crate) mod mail;
pub(crate) mod method_rights;
pub(crate) mod method_rules;
pub(crate) mod method_table;
pub(crate) mod method_values;
pub(crate) mod methods;
pub(crate) mod own_methods;
pub(crate) mod passes;
pub(crate) mod password_reset;
pub(crate) mod permission_grants;
pub(crate) mod policies;
pub(crate) mod principals;
pub(crate) mod reports;
pub(crate) mod tenant;
pub(crate) mod users;

use std::sync::Arc;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State as Shared};
use axum::response::Response;
use axum::routing::any;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use rusqlite::TransactionBehavior;

use crate::State;
use crate::directory::store;
use crate::identity::conditions::challenge;
use crate::odata::call::{Call, Me};
use crate::odata::query::Options;
use crate::odata::reply::{Fault, Ids, Reply};
use crate::odata::throttle;
use crate::odata::token::{Audience, Caller, authenticate};

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

/// A request, alone or out of a batch.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    /// The verb.
    pub method: Method,
    /// Path and query, from the version on.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// Answers a request of a caller whose token checked out.
pub(crate) fn answer(state: &State, incoming: &Incoming, caller: &Caller, ids: &Ids) -> Reply {
    let answered = dispatch(state, incoming, caller, ids);
    answered.unwrap_or_else(|fault| fault.into_reply(ids, state.now()))
}

fn dispatch(
    state: &State,
    incoming: &Incoming,
    caller: &Caller,
    ids: &Ids,
) -> Result<Reply, Fault> {
    let (path, query) = incoming
        .target
        .split_once('?')
        .unwrap_or((&incoming.target, ""));
    let segments: Vec<String> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(decode)
        .collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let Some((version, segments)) = segments.split_first() else {
        return Err(Fault::segment(path));
    };
    if let ["$batch"] = segments {
        return batch::run(state, incoming, caller, ids, version);
    }
    let eventual = incoming
        .headers
        .get("consistencylevel")
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"eventual"));
    let mut options = Options::parse(query, eventual)?;
    options.most = state.settings.page;
    let mut connection = state.store.lock();
    let tenant = store::tenant(&connection)?;
    let throttle = state.settings.throttle;
    let cost = throttle::cost(
        throttle,
        &incoming.method,
        segments,
        !options.select.is_empty(),
        options.top.is_some_and(|top| top < 20),
    );
    state.buckets.take(
        throttle,
        &caller.client_id,
        &tenant.id,
        tenant.users,
        cost,
        state.now(),
    )?;
    let behavior = if incoming.method == Method::GET {
        TransactionBehavior::Deferred
    } else {
        TransactionBehavior::Immediate
    };
    let transaction = connection.transaction_with_behavior(behavior)?;
    let me = caller
        .user
        .as_deref()
        .map(|id| Me::find(&transaction, id))
        .transpose()?;
    let call = Call {
        db: &transaction,
        now: state.now(),
        lag: state.settings.report_lag,
        delay: state.settings.reset_delay,
        root: format!("{}/{version}", state.origin(&incoming.headers)),
        beta: *version == "beta",
        target: &incoming.target,
        method: &incoming.method,
        headers: &incoming.headers,
        body: &incoming.body,
        options,
        caller,
        me,
        tenant,
    };
    let answered = route(&call, segments);
    drop(call);
    if answered.as_ref().err().is_none_or(|fault| fault.recorded) {
        transaction.commit()?;
    }
    let mut reply = answered?;
    if !cost.report {
        reply
            .headers
            .push(("x-ms-resource-unit", cost.units.to_string()));
    }
    Ok(reply)
}

fn route(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    match path {
        ["me", "sendMail" | "microsoft.graph.sendMail"] => mail::send(call),
        ["me", rest @ ..] => {
            let me = call.me.as_ref().ok_or_else(|| {
                Fault::bad("/me request is only valid with delegated authentication flow.")
            })?;
            users::part(call, me.row, rest)
        }
        ["users"] => users::list(call),
        ["users", "$count"] => users::count(call),
        ["users", key, rest @ ..] => users::keyed(call, key, rest),
        ["groups", rest @ ..] => groups::route(call, rest),
        ["reports", "authenticationMethods", rest @ ..] => reports::route(call, rest),
        ["auditLogs", "directoryAudits", rest @ ..] => reports::audits(call, rest),
        ["applications", rest @ ..] => applications::route(call, rest),
        ["oauth2PermissionGrants", rest @ ..] => permission_grants::route(call, rest),
        [first, rest @ ..] if first.starts_with("servicePrincipals") => {
            principals::route(call, first, rest)
        }
        ["policies", rest @ ..] => policies::route(call, rest),
        ["organization", ..]
        | ["subscribedSkus", ..]
        | ["domains", ..]
        | ["directory", "onPremisesSynchronization"]
        | ["roleManagement", "directory", "roleAssignments", ..] => tenant::route(call, path),
        [.., last] => Err(Fault::segment(last)),
        [] => Err(Fault::segment("")),
    }
}

/// Percent signs undone; a plus stays a plus.
fn decode(segment: &str) -> String {
    let form = segment
        .replace('+', "%2B")
        .replace('&', "%26")
        .replace('=', "%3D");
    url::form_urlencoded::parse(form.as_bytes())
        .next()
        .map_or_else(String::new, |(name, _)| name.into_owned())
}
