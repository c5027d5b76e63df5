//! Microsoft Graph, v1.0 and beta: who calls, what it costs, which resource answers.
//!
//! Every request is one transaction: a refused one leaves nothing behind.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State as Shared};
use axum::response::Response;
use axum::routing::any;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use serde_json::{Map, Value, json};

use super::audit::{self, Actor};
use super::conditions::challenge;
use super::odata::Page;
use super::query::Options;
use super::reply::{Fault, Ids, Reply};
use super::token::{Audience, Caller, authenticate};
use super::{
    State, applications, batch, groups, mail, permission_grants, policies, principals, reports,
    roles, store, tenant, throttle, users,
};

/// The largest body taken.
const LARGEST_BODY: usize = 4 * 1024 * 1024;

/// The routes of Graph.
pub(super) fn router() -> Router<Arc<State>> {
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
pub(super) struct Incoming {
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
pub(super) fn answer(state: &State, incoming: &Incoming, caller: &Caller, ids: &Ids) -> Reply {
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
    let options = Options::parse(query, eventual)?;
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
    let mut reply = route(&call, segments)?;
    drop(call);
    transaction.commit()?;
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

/// The signed-in person.
#[derive(Clone, Debug)]
pub(super) struct Me {
    /// The number in the directory.
    pub row: i64,
    /// The object id.
    pub id: String,
    /// The sign-in name.
    pub upn: String,
    /// The display name.
    pub name: String,
    /// Whether they are a guest.
    pub guest: bool,
    /// Template ids of the roles held.
    pub roles: Vec<String>,
}

impl Me {
    fn find(db: &Connection, id: &str) -> Result<Self, Fault> {
        let found = db
            .prepare_cached(
                "SELECT row, id, upn, display_name, user_type = 'Guest' FROM users WHERE id = ?1 AND enabled",
            )?
            .query_row([id], |row| {
                Ok(Self {
                    row: row.get(0)?,
                    id: row.get(1)?,
                    upn: row.get(2)?,
                    name: row.get(3)?,
                    guest: row.get(4)?,
                    roles: Vec::new(),
                })
            })
            .optional()?;
        let mut me = found.ok_or_else(|| {
            Fault::new(
                StatusCode::UNAUTHORIZED,
                "InvalidAuthenticationToken",
                "The account of this token is disabled or gone.",
            )
        })?;
        me.roles = roles::of_user(db, me.row)?;
        Ok(me)
    }
}

/// A request on its way to a resource.
pub(super) struct Call<'a> {
    /// The transaction.
    pub db: &'a Connection,
    /// What time it is.
    pub now: Timestamp,
    /// How far the registration report lags behind.
    pub lag: Option<Duration>,
    /// Scheme, host, port and version as the client used them.
    pub root: String,
    /// Whether this is the beta version.
    pub beta: bool,
    /// Path and query.
    pub target: &'a str,
    /// The verb.
    pub method: &'a Method,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body.
    pub body: &'a [u8],
    /// The query options.
    pub options: Options,
    /// The token's rights.
    pub caller: &'a Caller,
    /// The signed-in person; nothing for an app alone.
    pub me: Option<Me>,
    /// The tenant.
    pub tenant: store::Tenant,
}

impl Call<'_> {
    /// Refuses other verbs.
    ///
    /// # Errors
    /// 405.
    pub(super) fn only(&self, method: &Method) -> Result<(), Fault> {
        if self.method == method {
            Ok(())
        } else {
            Err(Fault::verb())
        }
    }

    /// Whether the token has one of these permissions: delegated ones of a person, application ones of an app alone.
    pub(super) fn has(&self, permissions: &[&str]) -> bool {
        let held = if self.me.is_some() {
            &self.caller.scopes
        } else {
            &self.caller.roles
        };
        held.iter().any(|held| {
            permissions
                .iter()
                .any(|wanted| held.eq_ignore_ascii_case(wanted))
        })
    }

    /// Refuses a token with none of these permissions.
    ///
    /// # Errors
    /// 403 `Authorization_RequestDenied`.
    pub(super) fn need(&self, permissions: &[&str]) -> Result<(), Fault> {
        if self.has(permissions) {
            Ok(())
        } else {
            Err(Fault::denied())
        }
    }

    /// Whether the person holds one of these roles. An app alone acts by its permissions.
    pub(super) fn holds(&self, roles: &[&str]) -> bool {
        self.me
            .as_ref()
            .is_none_or(|me| me.roles.iter().any(|held| roles.contains(&held.as_str())))
    }

    /// Whether a user is the one who calls.
    pub(super) fn is_me(&self, row: i64) -> bool {
        self.me.as_ref().is_some_and(|me| me.row == row)
    }

    /// Who is written into the audit trail.
    pub(super) fn actor(&self) -> Actor {
        match &self.me {
            Some(me) => Actor::User {
                id: me.id.clone(),
                upn: me.upn.clone(),
                name: me.name.clone(),
            },
            None => Actor::App {
                id: self.caller.client_id.clone(),
            },
        }
    }

    /// Writes an event into the audit trail.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub(super) fn record(&self, event: &audit::Event) -> Result<(), Fault> {
        Ok(audit::record(self.db, self.now, event)?)
    }

    /// The body as an object with no other properties than these.
    ///
    /// # Errors
    /// 400 and 415.
    pub(super) fn object(&self, properties: &[&str]) -> Result<Map<String, Value>, Fault> {
        let kind = self
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if !kind.to_ascii_lowercase().starts_with("application/json") {
            return Err(Fault::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "RequestBodyRead",
                "The request body must have the content type application/json.",
            ));
        }
        let Ok(Value::Object(object)) = serde_json::from_slice(self.body) else {
            return Err(Fault::bad(
                "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
            ));
        };
        known(&object, properties)?;
        Ok(object)
    }

    /// A list in its envelope; `context` names what it holds.
    pub(super) fn list(&self, context: &str, page: &Page) -> Reply {
        let mut text = String::with_capacity(page.value.len() + 512);
        text.push_str("{\"@odata.context\":");
        text.push_str(
            &json!(format!(
                "{}/$metadata#{context}{}",
                self.root,
                self.selected()
            ))
            .to_string(),
        );
        if let Some(count) = page.count {
            text.push_str(&format!(",\"@odata.count\":{count}"));
        }
        if let Some(mark) = &page.next {
            text.push_str(",\"@odata.nextLink\":");
            text.push_str(&json!(self.next_link(&mark.token())).to_string());
        }
        text.push_str(",\"value\":[");
        text.push_str(&page.value);
        text.push_str("]}");
        Reply::text(text)
    }

    /// A short list that is never paged.
    pub(super) fn whole(&self, context: &str, values: &[String]) -> Reply {
        let count = i64::try_from(values.len())
            .ok()
            .filter(|_| self.options.count);
        self.list(
            context,
            &Page {
                value: values.join(","),
                next: None,
                count,
            },
        )
    }

    /// One object, JSON already, with its context.
    pub(super) fn entity(&self, context: &str, object: &str) -> Reply {
        let context = json!(format!(
            "{}/$metadata#{context}{}/$entity",
            self.root,
            self.selected()
        ));
        let rest = object.strip_prefix('{').unwrap_or(object);
        let comma = if rest == "}" { "" } else { "," };
        Reply::text(format!("{{\"@odata.context\":{context}{comma}{rest}"))
    }

    fn selected(&self) -> String {
        if self.options.select.is_empty() {
            String::new()
        } else {
            format!("({})", self.options.select.join(","))
        }
    }

    fn next_link(&self, token: &str) -> String {
        let (path, query) = self.target.split_once('?').unwrap_or((self.target, ""));
        // The version is part of both the root and the target.
        let path = path.splitn(3, '/').nth(2).unwrap_or_default();
        let kept = query.split('&').filter(|part| {
            !part.is_empty()
                && !part.starts_with("$skiptoken=")
                && !part.to_ascii_lowercase().starts_with("%24skiptoken=")
        });
        let query: Vec<String> = kept
            .map(ToOwned::to_owned)
            .chain([format!("$skiptoken={token}")])
            .collect();
        format!("{}/{path}?{}", self.root, query.join("&"))
    }
}

/// Refuses properties that the type does not have.
///
/// # Errors
/// 400.
pub(super) fn known(object: &Map<String, Value>, properties: &[&str]) -> Result<(), Fault> {
    match object
        .keys()
        .find(|name| !name.starts_with("@odata.") && !properties.contains(&name.as_str()))
    {
        Some(name) => Err(Fault::bad(format!(
            "The property '{}' does not exist on the type, or cannot be written.",
            name.escape_default()
        ))),
        None => Ok(()),
    }
}

/// A text property.
///
/// # Errors
/// 400 when it is missing or no text.
pub(super) fn text<'a>(object: &'a Map<String, Value>, name: &str) -> Result<&'a str, Fault> {
    object.get(name).and_then(Value::as_str).ok_or_else(|| {
        Fault::bad(format!(
            "The property '{name}' is required and must be a string."
        ))
    })
}
