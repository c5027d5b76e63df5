//! What the tenant lets apps do for people (Microsoft Graph v1.0: oAuth2PermissionGrant): an administrator's consent.

use http::{Method, StatusCode};
use rusqlite::{Row, params};
use serde_json::{Value, json};
use uuid::Uuid;

use super::applications::{ADMINISTRATORS, READ};
use crate::directory::roles::PRIVILEGED_ROLE_ADMINISTRATOR;
use crate::odata::call::{Call, text};
use crate::odata::reply::{Fault, Reply};

/// The object id of Microsoft Graph in this tenant.
pub(crate) const GRAPH: &str = "5c8d3f0e-92b1-4f66-8a1d-3e7b0c94d2a6";

/// The permissions that write grants.
pub(crate) const WRITE: &[&str] = &[
    "DelegatedPermissionGrant.ReadWrite.All",
    "Directory.ReadWrite.All",
];

const COLUMNS: &str = "id, client, consent_type, person, resource, scope";

/// `/oauth2PermissionGrants` and what follows.
pub(crate) fn route(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    match (path, call.method) {
        ([], &Method::POST) => create(call),
        ([], &Method::GET) => list(call),
        ([id], &Method::PATCH) => change(call, id),
        ([] | [_], _) => Err(Fault::verb()),
        ([_, segment, ..], _) => Err(Fault::segment(segment)),
    }
}

/// `GET /oauth2PermissionGrants`: all of them, or those of one client.
fn list(call: &Call<'_>) -> Result<Reply, Fault> {
    call.need(&[READ, WRITE].concat())?;
    match call.options.filter.as_deref().map(str::trim) {
        None => {
            let mut query = call.db.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM permission_grant ORDER BY id"
            ))?;
            let values = query
                .query_map([], |row| document(row).map(|it| it.to_string()))?
                .collect::<rusqlite::Result<Vec<String>>>()?;
            Ok(call.whole("oauth2PermissionGrants", &values))
        }
        Some(filter) => {
            let client = filter
                .strip_prefix("clientId eq '")
                .and_then(|rest| rest.strip_suffix('\''));
            of(
                call,
                client.ok_or_else(|| Fault::query("Only clientId eq is supported here."))?,
            )
        }
    }
}

/// The grants of one principal.
pub(crate) fn of(call: &Call<'_>, principal: &str) -> Result<Reply, Fault> {
    let values = call
        .db
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM permission_grant WHERE client = ?1 ORDER BY id"
        ))?
        .query_map([principal], |row| document(row).map(|it| it.to_string()))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    Ok(call.whole("oauth2PermissionGrants", &values))
}

fn document(row: &Row<'_>) -> rusqlite::Result<Value> {
    Ok(json!({
        "id": row.get::<_, String>(0)?,
        "clientId": row.get::<_, String>(1)?,
        "consentType": row.get::<_, String>(2)?,
        "principalId": row.get::<_, Option<String>>(3)?,
        "resourceId": row.get::<_, String>(4)?,
        "scope": row.get::<_, String>(5)?,
    }))
}

/// Refuses whoever may not consent for the tenant.
fn allowed(call: &Call<'_>) -> Result<(), Fault> {
    call.need(WRITE)?;
    if call.holds(ADMINISTRATORS) || call.holds(&[PRIVILEGED_ROLE_ADMINISTRATOR]) {
        Ok(())
    } else {
        Err(Fault::denied())
    }
}

fn create(call: &Call<'_>) -> Result<Reply, Fault> {
    allowed(call)?;
    let body = call.object(&[
        "clientId",
        "consentType",
        "principalId",
        "resourceId",
        "scope",
    ])?;
    let (client, resource) = (text(&body, "clientId")?, text(&body, "resourceId")?);
    let (kind, scope) = (text(&body, "consentType")?, text(&body, "scope")?);
    let person = body.get("principalId").and_then(Value::as_str);
    if (kind, person.is_some()) != ("AllPrincipals", false)
        && (kind, person.is_some()) != ("Principal", true)
    {
        return Err(Fault::new(
            StatusCode::BAD_REQUEST,
            "Request_BadRequest",
            "Invalid value specified for property 'consentType' of resource 'OAuth2PermissionGrant'.",
        ));
    }
    let known: bool = call
        .db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM application WHERE principal = ?1)")?
        .query_row([client], |row| row.get(0))?;
    if !known || resource != GRAPH {
        return Err(Fault::missing(if known { resource } else { client }));
    }
    let twice: bool = call
        .db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM permission_grant
             WHERE client = ?1 AND resource = ?2 AND consent_type = ?3 AND person IS ?4)",
        )?
        .query_row(params![client, resource, kind, person], |row| row.get(0))?;
    if twice {
        return Err(Fault::new(
            StatusCode::CONFLICT,
            "Request_MultipleObjectsWithSameKeyValue",
            "Permission entry already exists.",
        ));
    }
    let id = Uuid::new_v4().to_string();
    call.db
        .prepare_cached(&format!(
            "INSERT INTO permission_grant ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
        ))?
        .execute(params![id, client, kind, person, resource, scope])?;
    let made = call
        .db
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM permission_grant WHERE id = ?1"
        ))?
        .query_row([&id], document)?;
    let mut reply = call.entity("oauth2PermissionGrants", &made.to_string());
    reply.status = StatusCode::CREATED;
    Ok(reply)
}

fn change(call: &Call<'_>, id: &str) -> Result<Reply, Fault> {
    allowed(call)?;
    let body = call.object(&["scope"])?;
    let scope = text(&body, "scope")?;
    let changed = call
        .db
        .prepare_cached("UPDATE permission_grant SET scope = ?2 WHERE id = ?1")?
        .execute([id, scope])?;
    if changed == 0 {
        return Err(Fault::missing(id));
    }
    Ok(Reply::done())
}
