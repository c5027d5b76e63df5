//! One request of Graph: read, counted against the limits, handed to its resource inside a transaction.

use bytes::Bytes;
use http::{HeaderMap, Method};
use rusqlite::TransactionBehavior;

use super::{
    applications, conditional_access, groups, mail, permission_grants, policies, principals,
    reports, tenant, users,
};
use crate::directory::store;
use crate::identity::conditions::stale_mfa;
use crate::identity::token::Caller;
use crate::odata::call::{Call, Me};
use crate::odata::query::Options;
use crate::odata::reply::{Fault, Ids, Reply};
use crate::odata::throttle;
use crate::{State, Throttle};

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
    let answered = dispatch(state, incoming, caller);
    answered.unwrap_or_else(|fault| fault.into_reply(ids, state.now()))
}

fn dispatch(state: &State, incoming: &Incoming, caller: &Caller) -> Result<Reply, Fault> {
    let (path, query) = incoming
        .target
        .split_once('?')
        .unwrap_or((&incoming.target, ""));
    let segments = segments(path);
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let Some((version, segments)) = segments.split_first() else {
        return Err(Fault::segment(path));
    };
    let mut options = Options::parse(query, is_eventual(incoming))?;
    options.most = state.settings.page;
    if options.members.is_some() && segments != ["groups"] {
        return Err(Fault::bad("Query option '$expand' is not supported here."));
    }
    let writes = incoming.method != Method::GET;
    let mut connection = state.connection(writes)?;
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
    let transaction = connection.transaction_with_behavior(behavior(&incoming.method))?;
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
        stale_mfa: stale_mfa(state, caller, &state.origin(&incoming.headers)),
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
    if throttle == Throttle::Off {
        reply.headers.extend(throttle::unlimited());
    }
    if !cost.report {
        reply
            .headers
            .push(("x-ms-resource-unit", cost.units.to_string()));
    }
    Ok(reply)
}

fn is_eventual(incoming: &Incoming) -> bool {
    let level = incoming.headers.get("consistencylevel");
    level.is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"eventual"))
}

fn segments(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .map(decode)
        .collect()
}

/// Reads do not wait for those who write.
fn behavior(method: &Method) -> TransactionBehavior {
    if method == Method::GET {
        TransactionBehavior::Deferred
    } else {
        TransactionBehavior::Immediate
    }
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
        ["auditLogs", "signIns", rest @ ..] => reports::sign_ins(call, rest),
        ["identity", "conditionalAccess", rest @ ..] => conditional_access::route(call, rest),
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
        | [
            "roleManagement",
            "directory",
            "roleAssignments" | "roleEligibilityScheduleInstances",
        ] => tenant::route(call, path),
        [.., last] => Err(Fault::segment(last)),
        [] => Err(Fault::segment("")),
    }
}

/// Percent signs undone; a plus stays a plus.
pub(crate) fn decode(segment: &str) -> String {
    let form = segment
        .replace('+', "%2B")
        .replace('&', "%26")
        .replace('=', "%3D");
    url::form_urlencoded::parse(form.as_bytes())
        .next()
        .map_or_else(String::new, |(name, _)| name.into_owned())
}
