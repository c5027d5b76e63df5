//! Authentication methods of a person (graph-api.md §2).

use http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension, params};
use serde_json::{Map, Value, json};

use super::audit::{Event, METHODS_SERVICE, SUCCESS, Target, instant};
use super::call::Call;
use super::method_kind::{Kind, fixed_id};
use super::method_rights::{is_masked, may_read, may_write};
use super::method_values::{email, invalid, mask, phone_number, phone_type};
use super::reply::{Fault, Reply};

const PASSWORD_ID: &str = "28c10230-6103-485e-b985-444c60001490";

/// A collection below `/authentication`, with the family of its permissions (graph-api.md §2.0).
#[derive(Clone, Copy, Debug)]
struct Collection {
    segment: &'static str,
    family: &'static str,
    kinds: &'static [Kind],
}

const COLLECTIONS: [Collection; 7] = [
    Collection {
        segment: "phoneMethods",
        family: "Phone",
        kinds: &[Kind::Mobile, Kind::AlternateMobile, Kind::Office],
    },
    Collection {
        segment: "emailMethods",
        family: "Email",
        kinds: &[Kind::Email],
    },
    Collection {
        segment: "microsoftAuthenticatorMethods",
        family: "MicrosoftAuthApp",
        kinds: &[Kind::Authenticator],
    },
    Collection {
        segment: "softwareOathMethods",
        family: "SoftwareOATH",
        kinds: &[Kind::Oath],
    },
    Collection {
        segment: "fido2Methods",
        family: "Passkey",
        kinds: &[Kind::Fido2],
    },
    Collection {
        segment: "windowsHelloForBusinessMethods",
        family: "WindowsHello",
        kinds: &[Kind::Hello],
    },
    Collection {
        segment: "temporaryAccessPassMethods",
        family: "TAP",
        kinds: &[Kind::Pass],
    },
];

/// A row of the table.
struct Row {
    id: String,
    kind: Kind,
    value: Option<String>,
    detail: Map<String, Value>,
    created: String,
}

/// `/users/{id}/authentication` and what follows.
///
/// # Errors
/// Any.
pub(super) fn route(call: &Call<'_>, user: i64, path: &[&str]) -> Result<Reply, Fault> {
    let options = &call.options;
    if options.filter.is_some()
        || options.top.is_some()
        || !options.select.is_empty()
        || options.orderby.is_some()
    {
        return Err(Fault::query(
            "Query options are not supported for authentication methods.",
        ));
    }
    match path {
        ["methods"] => {
            call.only(&Method::GET)?;
            may_read(call, Some(user), "")?;
            let mut values = vec![password(call, user, true)?.to_string()];
            values.extend(
                rows(call, user, &Kind::ALL)?
                    .iter()
                    .map(|row| show(call, user, row, true).to_string()),
            );
            Ok(call.whole(&context(call, user, "methods"), &values))
        }
        ["methods", id] => {
            call.only(&Method::GET)?;
            may_read(call, Some(user), "")?;
            if *id == PASSWORD_ID {
                return Ok(call.entity(
                    &context(call, user, "methods"),
                    &password(call, user, true)?.to_string(),
                ));
            }
            let row = row(call, user, &Kind::ALL, id)?;
            Ok(call.entity(
                &context(call, user, "methods"),
                &show(call, user, &row, true).to_string(),
            ))
        }
        ["passwordMethods"] => {
            call.only(&Method::GET)?;
            may_read(call, Some(user), "Password")?;
            Ok(call.whole(
                &context(call, user, "passwordMethods"),
                &[password(call, user, false)?.to_string()],
            ))
        }
        ["passwordMethods", id] => {
            call.only(&Method::GET)?;
            may_read(call, Some(user), "Password")?;
            if *id != PASSWORD_ID {
                return Err(gone());
            }
            Ok(call.entity(
                &context(call, user, "passwordMethods"),
                &password(call, user, false)?.to_string(),
            ))
        }
        [segment, rest @ ..] => {
            let collection = COLLECTIONS
                .into_iter()
                .find(|collection| collection.segment == *segment)
                .ok_or_else(|| Fault::segment(segment))?;
            within(call, user, collection, rest)
        }
        [] => Err(Fault::segment("authentication")),
    }
}

fn within(
    call: &Call<'_>,
    user: i64,
    collection: Collection,
    rest: &[&str],
) -> Result<Reply, Fault> {
    let context = || context(call, user, collection.segment);
    match (call.method, rest) {
        (&Method::GET, []) => {
            may_read(call, Some(user), collection.family)?;
            let values: Vec<String> = rows(call, user, collection.kinds)?
                .iter()
                .map(|row| show(call, user, row, false).to_string())
                .collect();
            Ok(call.whole(&context(), &values))
        }
        (&Method::GET, ["$count"]) => {
            may_read(call, Some(user), collection.family)?;
            let count = rows(call, user, collection.kinds)?.len();
            Ok(Reply::count(i64::try_from(count).unwrap_or(i64::MAX)))
        }
        (&Method::GET, [id]) => {
            may_read(call, Some(user), collection.family)?;
            let row = row(call, user, collection.kinds, id)?;
            Ok(call.entity(&context(), &show(call, user, &row, false).to_string()))
        }
        (&Method::POST, []) if matches!(collection.family, "Phone" | "Email") => {
            may_write(call, user, collection.family)?;
            let row = if collection.family == "Phone" {
                new_phone(call, user)?
            } else {
                new_email(call, user)?
            };
            call.db
                .prepare_cached("INSERT INTO methods (user, id, kind, value, detail, created) VALUES (?1, ?2, ?3, ?4, '{}', ?5)")?
                .execute(params![user, row.id, row.kind.word(), row.value, row.created])?;
            record(call, user, "registered", "Add", row.kind)?;
            let mut document =
                json!({"@odata.context": format!("{}/$metadata#{}/$entity", call.root, context())});
            if let (Some(document), Value::Object(shown)) =
                (document.as_object_mut(), show(call, user, &row, false))
            {
                document.extend(shown);
            }
            Ok(Reply::created(&document))
        }
        (&Method::PATCH, [id]) if matches!(collection.family, "Phone" | "Email") => {
            may_write(call, user, collection.family)?;
            let row = row(call, user, collection.kinds, id)?;
            let value = if row.kind == Kind::Email {
                email(&call.object(&["emailAddress"])?)?
            } else {
                let body = call.object(&["phoneNumber", "phoneType"])?;
                if body.contains_key("phoneType") && phone_type(&body)? != row.kind {
                    return Err(invalid(
                        "The phone type of a phone method cannot be changed.",
                    ));
                }
                phone_number(&body)?
            };
            call.db
                .prepare_cached("UPDATE methods SET value = ?3 WHERE user = ?1 AND id = ?2")?
                .execute(params![user, row.id, value])?;
            record(call, user, "updated", "Update", row.kind)?;
            Ok(Reply::done())
        }
        (&Method::DELETE, [id]) => {
            may_write(call, user, collection.family)?;
            let row = row(call, user, collection.kinds, id)?;
            if row.kind == Kind::Mobile && has(call, user, Kind::AlternateMobile)? {
                return Err(invalid(
                    "The mobile phone cannot be removed while there is an alternate mobile phone.",
                ));
            }
            call.db
                .prepare_cached("DELETE FROM methods WHERE user = ?1 AND id = ?2")?
                .execute(params![user, row.id])?;
            record(call, user, "deleted", "Delete", row.kind)?;
            Ok(Reply::done())
        }
        (_, [] | [_]) => Err(Fault::verb()),
        (_, [.., last]) => Err(Fault::segment(last)),
    }
}

fn context(call: &Call<'_>, user: i64, segment: &str) -> String {
    let id: rusqlite::Result<String> = call
        .db
        .prepare_cached("SELECT id FROM users WHERE row = ?1")
        .and_then(|mut query| query.query_row([user], |row| row.get(0)));
    format!(
        "users('{}')/authentication/{segment}",
        id.unwrap_or_default()
    )
}

fn gone() -> Fault {
    Fault::missing_item("The requested authentication method was not found.")
}

fn rows(call: &Call<'_>, user: i64, kinds: &[Kind]) -> Result<Vec<Row>, Fault> {
    let mut found: Vec<Row> = call
        .db
        .prepare_cached("SELECT id, kind, value, detail, created FROM methods WHERE user = ?1")?
        .query_map([user], |row| {
            let (word, detail): (String, String) = (row.get(1)?, row.get(3)?);
            Ok(Kind::parse(&word).map(|kind| {
                rusqlite::Result::Ok(Row {
                    id: row.get(0)?,
                    kind,
                    value: row.get(2)?,
                    detail: serde_json::from_str(&detail).unwrap_or_default(),
                    created: row.get(4)?,
                })
            }))
        })?
        .filter_map(|row| row.transpose().map(|row| row.and_then(|row| row)))
        .collect::<rusqlite::Result<_>>()?;
    found.retain(|row| kinds.contains(&row.kind));
    found.sort_by_key(|row| Kind::ALL.iter().position(|kind| *kind == row.kind));
    Ok(found)
}

fn row(call: &Call<'_>, user: i64, kinds: &[Kind], id: &str) -> Result<Row, Fault> {
    rows(call, user, kinds)?
        .into_iter()
        .find(|row| row.id.eq_ignore_ascii_case(id))
        .ok_or_else(gone)
}

fn has(call: &Call<'_>, user: i64, kind: Kind) -> Result<bool, Fault> {
    Ok(call
        .db
        .prepare_cached("SELECT 1 FROM methods WHERE user = ?1 AND kind = ?2")?
        .query_row(params![user, kind.word()], |_| Ok(()))
        .optional()?
        .is_some())
}

fn show(call: &Call<'_>, user: i64, row: &Row, typed: bool) -> Value {
    let mut shown = Map::new();
    if typed {
        shown.insert(
            "@odata.type".to_owned(),
            json!(format!("#microsoft.graph.{}", row.kind.entity())),
        );
    }
    shown.insert("id".to_owned(), json!(row.id));
    match row.kind {
        kind if kind.is_phone() => {
            let number = row.value.as_deref().unwrap_or_default();
            let number = if is_masked(call, user) {
                mask(number)
            } else {
                number.to_owned()
            };
            let state = if kind == Kind::Mobile {
                "notAllowedByPolicy"
            } else {
                "notSupported"
            };
            shown.insert("phoneNumber".to_owned(), json!(number));
            shown.insert("phoneType".to_owned(), json!(kind.word()));
            shown.insert("smsSignInState".to_owned(), json!(state));
        }
        Kind::Email => {
            shown.insert("emailAddress".to_owned(), json!(row.value));
        }
        Kind::Oath => {
            shown.insert("secretKey".to_owned(), Value::Null);
        }
        Kind::Pass => pass(call.now, row, &mut shown),
        _ => {
            shown.insert("displayName".to_owned(), json!(row.value));
            shown.extend(row.detail.clone());
        }
    }
    shown.insert("createdDateTime".to_owned(), json!(row.created));
    Value::Object(shown)
}

/// A Temporary Access Pass never shows itself again (graph-api.md §2.9).
fn pass(now: Timestamp, row: &Row, shown: &mut Map<String, Value>) {
    let minutes = row
        .detail
        .get("lifetimeInMinutes")
        .and_then(Value::as_i64)
        .unwrap_or(60);
    let start: Option<Timestamp> = row.created.parse().ok();
    let ends = start.and_then(|start| start.checked_add(SignedDuration::from_mins(minutes)).ok());
    let usable = ends.is_some_and(|ends| now < ends);
    shown.insert("temporaryAccessPass".to_owned(), Value::Null);
    shown.insert("startDateTime".to_owned(), json!(row.created));
    shown.insert("lifetimeInMinutes".to_owned(), json!(minutes));
    shown.insert(
        "isUsableOnce".to_owned(),
        row.detail
            .get("isUsableOnce")
            .cloned()
            .unwrap_or(json!(false)),
    );
    shown.insert("isUsable".to_owned(), json!(usable));
    let reason = if usable { "EnabledByPolicy" } else { "Expired" };
    shown.insert("methodUsabilityReason".to_owned(), json!(reason));
}

fn password(call: &Call<'_>, user: i64, typed: bool) -> Result<Value, Fault> {
    let changed: String = call
        .db
        .prepare_cached("SELECT password_changed FROM users WHERE row = ?1")?
        .query_row([user], |row| row.get(0))?;
    let mut shown = Map::new();
    if typed {
        shown.insert(
            "@odata.type".to_owned(),
            json!("#microsoft.graph.passwordAuthenticationMethod"),
        );
    }
    shown.insert("id".to_owned(), json!(PASSWORD_ID));
    shown.insert("password".to_owned(), Value::Null);
    shown.insert("createdDateTime".to_owned(), json!(changed));
    Ok(Value::Object(shown))
}

fn new_phone(call: &Call<'_>, user: i64) -> Result<Row, Fault> {
    let body = call.object(&["phoneNumber", "phoneType"])?;
    let value = phone_number(&body)?;
    let kind = phone_type(&body)?;
    if has(call, user, kind)? {
        return Err(conflict(
            "A phone of this type is registered already. Update it instead.",
        ));
    }
    if kind == Kind::AlternateMobile && !has(call, user, Kind::Mobile)? {
        return Err(invalid(
            "A mobile phone has to be registered before an alternate mobile phone.",
        ));
    }
    Ok(new(call, kind, value))
}

fn new_email(call: &Call<'_>, user: i64) -> Result<Row, Fault> {
    let value = email(&call.object(&["emailAddress"])?)?;
    if has(call, user, Kind::Email)? {
        return Err(conflict(
            "An email address is registered already. Update it instead.",
        ));
    }
    Ok(new(call, Kind::Email, value))
}

fn new(call: &Call<'_>, kind: Kind, value: String) -> Row {
    Row {
        id: fixed_id(kind).unwrap_or_default().to_owned(),
        kind,
        value: Some(value),
        detail: Map::new(),
        created: instant(call.now),
    }
}

fn conflict(message: &str) -> Fault {
    Fault::new(StatusCode::CONFLICT, "conflict", message)
}

/// Service *Authentication Methods*, category `UserManagement` (graph-api.md §5.2).
fn record(
    call: &Call<'_>,
    user: i64,
    done: &str,
    operation: &'static str,
    kind: Kind,
) -> Result<(), Fault> {
    let (id, name, upn): (String, String, String) = call
        .db
        .prepare_cached("SELECT id, display_name, upn FROM users WHERE row = ?1")?
        .query_row([user], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let activity = match (call.is_me(user), done) {
        (true, "registered") => "User registered security info",
        (true, "updated") => "User updated security info",
        (true, _) => "User deleted security info",
        (false, "registered") => "Admin registered security info",
        (false, "updated") => "Admin updated security info",
        (false, _) => "Admin deleted security info",
    };
    let who = if call.is_me(user) { "User" } else { "Admin" };
    call.record(&Event {
        activity,
        category: "UserManagement",
        service: METHODS_SERVICE,
        operation,
        result: SUCCESS,
        reason: Some(format!("{who} {done} {}", kind.registered())),
        details: Vec::new(),
        correlation: None,
        actor: call.actor(),
        target: Target {
            kind: "User",
            id,
            name,
            upn: Some(upn),
            changes: Vec::new(),
        },
    })
}
