//! People: `/users`, `/me`, and what hangs on a person.

use http::Method;
use rusqlite::{OptionalExtension, params_from_iter};
use serde_json::{Value, json};

use super::methods::{self, password_reset, rights};
use super::resources::{GROUPS, USERS, counted};
use super::tenant;
use crate::directory::roles;
use crate::odata::call::Call;
use crate::odata::reply::{Fault, Reply};
use crate::odata::text;

const READ: &[&str] = &[
    "User.ReadBasic.All",
    "User.Read.All",
    "User.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
    "Directory.AccessAsUser.All",
];
const READ_SELF: &[&str] = &["User.Read", "User.ReadWrite"];
const READ_GROUPS: &[&str] = &[
    "User.Read.All",
    "User.ReadWrite.All",
    "GroupMember.Read.All",
    "GroupMember.ReadWrite.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];
const READ_LICENCES: &[&str] = &[
    "LicenseAssignment.Read.All",
    "User.Read.All",
    "User.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];

/// The number of the user with this object id or sign-in name.
///
/// # Errors
/// 404.
pub(crate) fn find(call: &Call<'_>, key: &str) -> Result<i64, Fault> {
    call.db
        .prepare_cached(
            "SELECT row FROM users WHERE id = lower(?1) UNION SELECT row FROM users WHERE upn = ?1",
        )?
        .query_row([key], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Fault::missing(key))
}

fn may_list(call: &Call<'_>) -> Result<(), Fault> {
    call.only(&Method::GET)?;
    call.need(READ)?;
    if call.me.as_ref().is_some_and(|me| me.guest) {
        return Err(Fault::denied());
    }
    Ok(())
}

/// `GET /users`.
///
/// # Errors
/// 400, 403, 405.
pub(crate) fn list(call: &Call<'_>) -> Result<Reply, Fault> {
    may_list(call)?;
    Ok(call.list("users", &USERS.page(call.db, &call.options)?))
}

/// `GET /users/$count`.
///
/// # Errors
/// 400, 403, 405.
pub(crate) fn count(call: &Call<'_>) -> Result<Reply, Fault> {
    may_list(call)?;
    counted(call, &USERS)
}

/// `/users/{id or sign-in name}` and what follows.
pub(crate) fn keyed(call: &Call<'_>, key: &str, rest: &[&str]) -> Result<Reply, Fault> {
    match find(call, key) {
        Ok(row) => part(call, row, rest),
        // Who may not read people does not learn who exists.
        Err(missing) => {
            if matches!(rest, ["authentication", ..]) {
                rights::may_read(call, None, rest.get(1).copied().unwrap_or_default())?;
            } else {
                call.need(READ)?;
            }
            Err(missing)
        }
    }
}

/// A user, or a part of one.
pub(crate) fn part(call: &Call<'_>, row: i64, rest: &[&str]) -> Result<Reply, Fault> {
    match rest {
        [] if call.method == Method::PATCH => password_reset::patch(call, row),
        [] => read(call, row),
        ["changePassword" | "microsoft.graph.changePassword"] if call.is_me(row) => {
            password_reset::change(call, row)
        }
        ["authentication", rest @ ..] => methods::route(call, row, rest),
        ["memberOf", rest @ ..] => member_of(call, row, false, rest),
        ["transitiveMemberOf", rest @ ..] => member_of(call, row, true, rest),
        ["checkMemberGroups" | "microsoft.graph.checkMemberGroups"] => check(call, row),
        ["licenseDetails"] => licences(call, row),
        [segment, ..] => Err(Fault::segment(segment)),
    }
}

fn may(call: &Call<'_>, row: i64, permissions: &[&str]) -> Result<(), Fault> {
    if call.is_me(row) && (call.has(READ_SELF) || call.has(READ)) {
        return Ok(());
    }
    call.need(permissions)
}

fn read(call: &Call<'_>, row: i64) -> Result<Reply, Fault> {
    call.only(&Method::GET)?;
    may(call, row, READ)?;
    call.options.only_select()?;
    let object = USERS
        .one(call.db, &call.options, row)?
        .ok_or_else(|| Fault::missing("user"))?;
    Ok(call.entity("users", &object))
}

fn member_of(call: &Call<'_>, row: i64, transitive: bool, cast: &[&str]) -> Result<Reply, Fault> {
    call.only(&Method::GET)?;
    may(call, row, READ_GROUPS)?;
    let (groups, roles) = match cast {
        [] => (true, true),
        ["microsoft.graph.group"] => (true, false),
        ["microsoft.graph.directoryRole"] => (false, true),
        [segment, ..] => return Err(Fault::segment(segment)),
    };
    if call.options.filter.is_some()
        || call.options.search.is_some()
        || call.options.orderby.is_some()
    {
        return Err(Fault::query(
            "Only $select, $top and $count are supported for memberships.",
        ));
    }
    let around = if transitive {
        roles::AROUND.to_owned()
    } else {
        "WITH around (row) AS (SELECT group_row FROM members WHERE member = ?1)".to_owned()
    };
    let typed = cast.is_empty();
    let mut values = Vec::new();
    if groups {
        let shown = GROUPS.shown(&call.options)?;
        let sql = format!(
            "{around} SELECT {} FROM groups g WHERE g.row IN (SELECT row FROM around) ORDER BY g.row",
            GROUPS.json(&shown, typed)
        );
        let mut statement = call.db.prepare_cached(&sql)?;
        let mut rows = statement.query([row])?;
        while let Some(found) = rows.next()? {
            values.push(text(found, 0)?.to_owned());
        }
    }
    if roles {
        let held = if transitive {
            roles::of_user(call.db, row)?
        } else {
            call.db
                .prepare_cached(&format!(
                    "SELECT DISTINCT role FROM role_assignments WHERE principal = ?1 AND {} ORDER BY role",
                    roles::UNLIMITED
                ))?
                .query_map([row], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<String>>>()?
        };
        for id in held {
            values.push(directory_role(call, &id, typed).to_string());
        }
    }
    let context = match cast {
        ["microsoft.graph.group"] => "groups",
        ["microsoft.graph.directoryRole"] => "directoryRoles",
        _ => "directoryObjects",
    };
    Ok(call.whole(context, &values))
}

/// A role as one of the things somebody is a member of; only what `$select` names.
fn directory_role(call: &Call<'_>, id: &str, typed: bool) -> Value {
    let mut role = json!({
        "@odata.type": "#microsoft.graph.directoryRole",
        "id": roles::object_id(id),
        "deletedDateTime": null,
        "description": null,
        "displayName": roles::name(id),
        "roleTemplateId": id,
    });
    if let Some(role) = role.as_object_mut() {
        let select = &call.options.select;
        role.retain(|name, _| {
            (name == "@odata.type" && typed)
                || (name != "@odata.type" && (select.is_empty() || select.contains(name)))
        });
    }
    role
}

fn check(call: &Call<'_>, row: i64) -> Result<Reply, Fault> {
    call.only(&Method::POST)?;
    may(call, row, READ_GROUPS)?;
    let body = call.object(&["groupIds"])?;
    let ids: Vec<&str> = body
        .get("groupIds")
        .and_then(Value::as_array)
        .and_then(|ids| ids.iter().map(Value::as_str).collect())
        .ok_or_else(|| {
            Fault::bad("The property 'groupIds' is required and must be a list of strings.")
        })?;
    if ids.len() > 20 {
        return Err(Fault::new(
            http::StatusCode::BAD_REQUEST,
            "Request_BadRequest",
            "The number of groupIds must not exceed 20.",
        ));
    }
    let sql = format!(
        "{} SELECT g.id FROM groups g WHERE g.row IN (SELECT row FROM around) AND g.id IN ({}) ORDER BY g.row",
        roles::AROUND,
        vec!["?"; ids.len()].join(", ")
    );

    let mut statement = call.db.prepare_cached(&sql)?;
    let found: Vec<String> = statement
        .query_map(
            params_from_iter(
                std::iter::once(rusqlite::types::Value::Integer(row)).chain(
                    ids.iter()
                        .map(|id| rusqlite::types::Value::Text((*id).to_owned())),
                ),
            ),
            |row| row.get(0),
        )?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Reply::json(&json!({
        "@odata.context": format!("{}/$metadata#Collection(Edm.String)", call.root),
        "value": found,
    })))
}

fn licences(call: &Call<'_>, row: i64) -> Result<Reply, Fault> {
    call.only(&Method::GET)?;
    may(call, row, READ_LICENCES)?;
    let sku: Option<String> = call
        .db
        .prepare_cached("SELECT sku FROM users WHERE row = ?1")?
        .query_row([row], |row| row.get(0))?;
    let values: Vec<String> = sku
        .and_then(|id| tenant::sku(&id))
        .map(|sku| {
            json!({
                "id": sku.id,
                "skuId": sku.id,
                "skuPartNumber": sku.part_number,
                "servicePlans": sku.plans(),
            })
            .to_string()
        })
        .into_iter()
        .collect();
    Ok(call.whole("licenseDetails", &values))
}
