//! App registrations (Microsoft Graph v1.0: application), and how people sign in with them.

use std::borrow::Cow;

use http::{Method, StatusCode};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::directory::roles;
use crate::directory::store::Store;
use crate::identity::client::{Client, Kind as ClientKind};
use crate::identity::scope::Requested;
use crate::odata::call::{Call, text};
use crate::odata::reply::{Fault, Reply};
use crate::odata::resource::{Dialect, Kind, Property, Resource};
use crate::{Error, State};

/// The registrations, what they are in the tenant, and what the tenant lets them do for people.
pub(crate) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS application (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL COLLATE NOCASE,
    owner TEXT,
    created TEXT NOT NULL,
    principal TEXT UNIQUE,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS permission_grant (
    id TEXT PRIMARY KEY,
    client TEXT NOT NULL,
    consent_type TEXT NOT NULL,
    person TEXT,
    resource TEXT NOT NULL,
    scope TEXT NOT NULL
) STRICT, WITHOUT ROWID;";

/// Throws every registration away.
///
/// # Errors
/// When the database cannot be written.
pub(crate) fn forget(store: &Store) -> Result<(), Error> {
    store
        .lock()
        .execute_batch(&format!(
            "{SCHEMA} DELETE FROM application; DELETE FROM permission_grant;"
        ))
        .map_err(|source| store.error(source))
}

const APPLICATIONS: Resource = Resource {
    entity: "microsoft.graph.application",
    table: "application a",
    row: "a.row",
    properties: &[
        Property::shown("id", Kind::Text, "a.id"),
        Property::shown("appId", Kind::Text, "a.app_id"),
        Property::shown("displayName", Kind::Text, "a.name"),
        Property::shown("createdDateTime", Kind::Instant, "a.created"),
        Property::shown(
            "signInAudience",
            Kind::Text,
            "ifnull(json_extract(a.body, '$.signInAudience'), 'AzureADMyOrg')",
        ),
        Property::shown(
            "tags",
            Kind::List,
            "ifnull(json_extract(a.body, '$.tags'), '[]')",
        ),
        Property::shown(
            "isFallbackPublicClient",
            Kind::Bool,
            "json_extract(a.body, '$.isFallbackPublicClient')",
        ),
        Property::shown(
            "publicClient",
            Kind::Object,
            "ifnull(json_extract(a.body, '$.publicClient'), '{\"redirectUris\":[]}')",
        ),
        Property::shown(
            "requiredResourceAccess",
            Kind::List,
            "ifnull(json_extract(a.body, '$.requiredResourceAccess'), '[]')",
        ),
    ],
    dialect: Dialect::Directory,
    sorted: &["displayName"],
    searched: &["displayName"],
    newest_first: false,
};

pub(crate) const READ: &[&str] = &[
    "Application.Read.All",
    "Application.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];
pub(crate) const WRITE: &[&str] = &["Application.ReadWrite.All"];

/// Who may change every registration and consent for the tenant.
pub(crate) const ADMINISTRATORS: &[&str] = &[
    roles::GLOBAL_ADMINISTRATOR,
    roles::APPLICATION_ADMINISTRATOR,
    roles::CLOUD_APPLICATION_ADMINISTRATOR,
];

/// What may be written.
const PROPERTIES: &[&str] = &[
    "displayName",
    "signInAudience",
    "tags",
    "isFallbackPublicClient",
    "publicClient",
    "requiredResourceAccess",
];

/// `/applications` and what follows.
///
/// # Errors
/// Any.
pub(crate) fn route(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    match (path, call.method) {
        ([], &Method::GET) => {
            call.need(READ)?;
            Ok(call.list("applications", &APPLICATIONS.page(call.db, &call.options)?))
        }
        ([], &Method::POST) => create(call),
        ([id], &Method::GET) => {
            call.need(READ)?;
            call.options.only_select()?;
            read(call, row(call.db, id)?)
        }
        ([id], &Method::PATCH) => {
            call.need(WRITE)?;
            let row = row(call.db, id)?;
            change(call, row)
        }
        ([] | [_], _) => Err(Fault::verb()),
        ([_, segment, ..], _) => Err(Fault::segment(segment)),
    }
}

fn row(db: &Connection, id: &str) -> Result<i64, Fault> {
    db.prepare_cached("SELECT row FROM application WHERE id = lower(?1)")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Fault::missing(id))
}

fn read(call: &Call<'_>, row: i64) -> Result<Reply, Fault> {
    let object = APPLICATIONS
        .one(call.db, &call.options, row)?
        .ok_or_else(|| Fault::missing("application"))?;
    Ok(call.entity("applications", &object))
}

fn create(call: &Call<'_>) -> Result<Reply, Fault> {
    call.need(WRITE)?;
    // Members may register apps unless the tenant forbids it; guests may not.
    if call.me.as_ref().is_some_and(|me| me.guest) {
        return Err(Fault::denied());
    }
    let body = body(call)?;
    let name = text(&body, "displayName")?.to_owned();
    call.db
        .prepare_cached(
            "INSERT INTO application (id, app_id, name, owner, created, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            Uuid::new_v4().to_string(),
            Uuid::new_v4().to_string(),
            name,
            call.me.as_ref().map(|me| me.id.clone()),
            crate::directory::audit::instant(call.now),
            Value::Object(body).to_string(),
        ])?;
    let mut reply = read(call, call.db.last_insert_rowid())?;
    reply.status = StatusCode::CREATED;
    Ok(reply)
}

fn change(call: &Call<'_>, row: i64) -> Result<Reply, Fault> {
    let (owner, old): (Option<String>, String) = call
        .db
        .prepare_cached("SELECT owner, body FROM application WHERE row = ?1")?
        .query_row([row], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let owns = call
        .me
        .as_ref()
        .is_some_and(|me| owner.as_ref() == Some(&me.id));
    if !owns && !call.holds(ADMINISTRATORS) {
        return Err(Fault::denied());
    }
    let mut merged: Map<String, Value> = serde_json::from_str(&old).unwrap_or_default();
    merged.extend(body(call)?);
    let name = text(&merged, "displayName")?.to_owned();
    call.db
        .prepare_cached("UPDATE application SET name = ?2, body = ?3 WHERE row = ?1")?
        .execute(params![row, name, Value::Object(merged).to_string()])?;
    Ok(Reply::done())
}

/// What is to be written, once it is sure that every permission has an id and a type.
fn body(call: &Call<'_>) -> Result<Map<String, Value>, Fault> {
    let body = call.object(PROPERTIES)?;
    let services = body.get("requiredResourceAccess").and_then(Value::as_array);
    for service in services.into_iter().flatten() {
        let accesses = service["resourceAccess"].as_array();
        let sound = Uuid::try_parse(service["resourceAppId"].as_str().unwrap_or_default()).is_ok()
            && accesses.is_some_and(|accesses| accesses.iter().all(is_access));
        if !sound {
            return Err(Fault::new(
                StatusCode::BAD_REQUEST,
                "Request_BadRequest",
                "Invalid value specified for property 'requiredResourceAccess' of resource 'Application'.",
            ));
        }
    }
    Ok(body)
}

fn is_access(access: &Value) -> bool {
    let id = access["id"].as_str().unwrap_or_default();
    Uuid::try_parse(id).is_ok() && matches!(access["type"].as_str(), Some("Scope" | "Role"))
}

/// How people sign in with a registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signing {
    /// Whether it may sign in without a secret where no redirect tells its kind.
    pub public: bool,
    /// Whether it is answered on the person's machine.
    pub on_loopback: bool,
    /// The permissions of Graph that the tenant consented to.
    pub consented: Vec<String>,
}

impl Signing {
    /// Whether the tenant consented to all that is asked for. What is consented to may be asked for as a whole.
    pub(crate) fn permits(&self, requested: &Requested) -> bool {
        if requested.everything {
            return !self.consented.is_empty();
        }
        let has = |name: &String| self.consented.iter().any(|it| it == name);
        requested.granted().iter().all(has)
    }
}

/// The registration with this client id, once it is in the tenant and sign-in knows it.
///
/// # Errors
/// When the database cannot be read.
pub(crate) fn client(state: &State, id: &str) -> Result<Option<Client>, Error> {
    let store = &state.store;
    find(&store.lock(), state, id).map_err(|source| store.error(source))
}

fn find(db: &Connection, state: &State, id: &str) -> rusqlite::Result<Option<Client>> {
    let found: Option<(String, String, String, String, String)> = db
        .prepare_cached(
            "SELECT app_id, name, created, principal, body FROM application
             WHERE app_id = lower(?1) AND principal IS NOT NULL",
        )?
        .query_row([id], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ))
        })
        .optional()?;
    let Some((id, name, created, principal, body)) = found else {
        return Ok(None);
    };
    let created: Timestamp = created.parse().unwrap_or_default();
    let lag = state.settings.app_lag.unwrap_or_default();
    if created + lag > state.now() {
        return Ok(None);
    }
    let consented = db
        .prepare_cached(
            "SELECT scope FROM permission_grant WHERE client = ?1 AND consent_type = 'AllPrincipals'",
        )?
        .query_map([principal], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    let body: Value = serde_json::from_str(&body).unwrap_or(json!({}));
    let redirects = body["publicClient"]["redirectUris"].as_array();
    let signing = Signing {
        public: body["isFallbackPublicClient"] == true,
        on_loopback: redirects.is_some_and(|all| all.contains(&json!("http://localhost"))),
        consented: consented
            .iter()
            .flat_map(|scope| scope.split_whitespace())
            .map(str::to_owned)
            .collect(),
    };
    Ok(Some(Client {
        id: Cow::Owned(id),
        name: Cow::Owned(name),
        kind: ClientKind::Registered(signing),
    }))
}
