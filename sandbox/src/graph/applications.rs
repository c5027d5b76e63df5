//! App registrations (Microsoft Graph v1.0: application), and how people sign in with them.

use http::{Method, StatusCode};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::directory::roles;
use crate::odata::call::{Call, text};
use crate::odata::reply::{Fault, Reply};
use crate::odata::resource::{Dialect, Kind, Property, Resource};

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
            "web",
            Kind::Object,
            "ifnull(json_extract(a.body, '$.web'), '{\"redirectUris\":[]}')",
        ),
        Property::shown(
            "spa",
            Kind::Object,
            "ifnull(json_extract(a.body, '$.spa'), '{\"redirectUris\":[]}')",
        ),
        Property::shown(
            "keyCredentials",
            Kind::List,
            "ifnull(json_extract(a.body, '$.keyCredentials'), '[]')",
        ),
        Property::shown("passwordCredentials", Kind::List, "'[]'"),
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
    "web",
    "spa",
    "keyCredentials",
    "requiredResourceAccess",
];

/// `/applications` and what follows.
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
        ([id, "owners"], &Method::GET) => {
            call.need(READ)?;
            owners(call, row(call.db, id)?)
        }
        ([id, "owners", "$ref"], &Method::POST) => {
            call.need(WRITE)?;
            add_owner(call, row(call.db, id)?)
        }
        // Nothing makes one here.
        ([id, "federatedIdentityCredentials"], &Method::GET) => {
            call.need(READ)?;
            row(call.db, id)?;
            Ok(call.whole("federatedIdentityCredentials", &[]))
        }
        ([] | [_] | [_, "owners" | "federatedIdentityCredentials"], _) => Err(Fault::verb()),
        ([_, segment, ..], _) => Err(Fault::segment(segment)),
    }
}

/// Whoever made it, and whom an owner added.
fn owners(call: &Call<'_>, row: i64) -> Result<Reply, Fault> {
    let values = call
        .db
        .prepare_cached(
            "SELECT u.id, u.display_name, u.upn FROM users u, application a WHERE a.row = ?1
             AND (u.id = a.owner OR u.id IN (SELECT value FROM json_each(a.body, '$.owners')))
             ORDER BY u.row",
        )?
        .query_map([row], |row| {
            let (id, name, upn): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let owner = json!({
                "@odata.type": "#microsoft.graph.user",
                "id": id, "displayName": name, "userPrincipalName": upn,
            });
            Ok(owner.to_string())
        })?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(call.whole("directoryObjects", &values))
}

fn add_owner(call: &Call<'_>, row: i64) -> Result<Reply, Fault> {
    if !may_change(call, row)? {
        return Err(Fault::denied());
    }
    let body = call.object(&["@odata.id"])?;
    let id = text(&body, "@odata.id")?
        .rsplit('/')
        .next()
        .unwrap_or_default();
    call.db
        .prepare_cached(
            "UPDATE application SET body = json_insert(body, '$.owners', json('[]')) WHERE row = ?1",
        )?
        .execute([row])?;
    call.db
        .prepare_cached(
            "UPDATE application SET body = json_insert(body, '$.owners[#]', lower(?2)) WHERE row = ?1",
        )?
        .execute(params![row, id])?;
    Ok(Reply::done())
}

/// Whoever made it may change it, and administrators of apps.
fn may_change(call: &Call<'_>, row: i64) -> Result<bool, Fault> {
    let owner: Option<String> = call
        .db
        .prepare_cached("SELECT owner FROM application WHERE row = ?1")?
        .query_row([row], |row| row.get(0))?;
    let owns = call
        .me
        .as_ref()
        .is_some_and(|me| owner.as_ref() == Some(&me.id));
    Ok(owns || call.holds(ADMINISTRATORS))
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
    if !may_change(call, row)? {
        return Err(Fault::denied());
    }
    let old: String = call
        .db
        .prepare_cached("SELECT body FROM application WHERE row = ?1")?
        .query_row([row], |row| row.get(0))?;
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
