//! What apps are in the tenant (Microsoft Graph v1.0: servicePrincipal): those registered here, and Graph itself.

use http::{Method, StatusCode};
use rusqlite::{OptionalExtension, params};
use serde_json::{Value, json};
use uuid::Uuid;

use super::applications::{READ, WRITE};
use super::permission_grants::{self, GRAPH};
use crate::identity::audience::Audience;
use crate::odata::call::{Call, text};
use crate::odata::reply::{Fault, Reply};

/// `/servicePrincipals`, `/servicePrincipals(appId='…')` and what follows; `first` is the segment with the name.
pub(crate) fn route(call: &Call<'_>, first: &str, path: &[&str]) -> Result<Reply, Fault> {
    let by_app = first
        .strip_prefix("servicePrincipals(appId='")
        .and_then(|rest| rest.strip_suffix("')"));
    match (by_app, path, call.method) {
        (None, [], &Method::POST) if first == "servicePrincipals" => create(call),
        (Some(app_id), [], &Method::GET) => {
            call.need(READ)?;
            show(call, find(call, "app_id", app_id)?)
        }
        (None, [id], &Method::GET) => {
            call.need(READ)?;
            show(call, find(call, "principal", id)?)
        }
        (None, [id, "oauth2PermissionGrants"], &Method::GET) => {
            call.need(&[READ, permission_grants::WRITE].concat())?;
            let found = find(call, "principal", id)?;
            permission_grants::of(call, found["id"].as_str().unwrap_or_default())
        }
        (None, [id, "addPassword"], &Method::POST) => add_password(call, id),
        (_, [] | [_], _) => Err(Fault::verb()),
        (_, [_, segment, ..], _) => Err(Fault::segment(segment)),
    }
}

/// The principal whose column has this value.
fn find(call: &Call<'_>, column: &str, value: &str) -> Result<Value, Fault> {
    if value.eq_ignore_ascii_case(GRAPH) || value.eq_ignore_ascii_case(Audience::Graph.id()) {
        let none = Value::Array(Vec::new());
        return Ok(principal(
            GRAPH,
            Audience::Graph.id(),
            "Microsoft Graph",
            none,
        ));
    }
    call.db
        .prepare_cached(&format!(
            "SELECT principal, app_id, name, ifnull(json_extract(body, '$.principalPasswords'), '[]')
             FROM application WHERE {column} = lower(?1) AND principal IS NOT NULL"
        ))?
        .query_row([value], |row| {
            let (id, app_id, name): (String, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let passwords: String = row.get(3)?;
            let passwords = serde_json::from_str(&passwords).unwrap_or_default();
            Ok(principal(&id, &app_id, &name, passwords))
        })
        .optional()?
        .ok_or_else(|| Fault::missing(value))
}

fn principal(id: &str, app_id: &str, name: &str, passwords: Value) -> Value {
    json!({
        "id": id,
        "appId": app_id,
        "displayName": name,
        "appDisplayName": name,
        "accountEnabled": true,
        "servicePrincipalType": "Application",
        "keyCredentials": [],
        "passwordCredentials": passwords,
    })
}

/// Gives the app a secret in this tenant alone: its registration shows nothing of it.
fn add_password(call: &Call<'_>, id: &str) -> Result<Reply, Fault> {
    call.need(WRITE)?;
    let found = find(call, "principal", id)?;
    let body = call.object(&["passwordCredential"])?;
    let name = &body["passwordCredential"]["displayName"];
    let credential = json!({
        "keyId": Uuid::new_v4().to_string(),
        "displayName": name.as_str(),
        "startDateTime": call.now.to_string(),
    });
    call.db
        .prepare_cached(
            "UPDATE application SET body = json_set(
                 body, '$.principalPasswords',
                 json_insert(ifnull(json_extract(body, '$.principalPasswords'), '[]'), '$[#]', json(?2)))
             WHERE principal = ?1",
        )?
        .execute(params![found["id"].as_str(), credential.to_string()])?;
    let mut shown = credential;
    shown["secretText"] = json!(Uuid::new_v4().simple().to_string());
    Ok(call.entity("microsoft.graph.passwordCredential", &shown.to_string()))
}

fn show(call: &Call<'_>, mut principal: Value) -> Result<Reply, Fault> {
    call.options.only_select()?;
    if let (false, Some(object)) = (call.options.select.is_empty(), principal.as_object_mut()) {
        object.retain(|name, _| call.options.select.contains(name));
    }
    Ok(call.entity("servicePrincipals", &principal.to_string()))
}

fn create(call: &Call<'_>) -> Result<Reply, Fault> {
    call.need(WRITE)?;
    let body = call.object(&["appId", "tags"])?;
    let app_id = text(&body, "appId")?;
    let known: Option<Option<String>> = call
        .db
        .prepare_cached("SELECT principal FROM application WHERE app_id = lower(?1)")?
        .query_row([app_id], |row| row.get(0))
        .optional()?;
    match known {
        None => Err(Fault::new(
            StatusCode::BAD_REQUEST,
            "Request_BadRequest",
            format!(
                "The appId '{app_id}' of the service principal does not reference a valid application object."
            ),
        )),
        Some(Some(_)) => Err(Fault::new(
            StatusCode::CONFLICT,
            "Request_MultipleObjectsWithSameKeyValue",
            format!(
                "The service principal cannot be created, updated, or restored because the service principal name {app_id} is already in use."
            ),
        )),
        Some(None) => {
            call.db
                .prepare_cached("UPDATE application SET principal = ?2 WHERE app_id = lower(?1)")?
                .execute(params![app_id, Uuid::new_v4().to_string()])?;
            let mut reply = show(call, find(call, "app_id", app_id)?)?;
            reply.status = StatusCode::CREATED;
            Ok(reply)
        }
    }
}
