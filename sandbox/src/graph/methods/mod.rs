//! Authentication methods of a person (graph-api.md §2).

pub(crate) mod own;
pub(crate) mod passes;
pub(crate) mod password_reset;
pub(crate) mod rights;
pub(crate) mod sms_sign_in;
pub(crate) mod table;
pub(crate) mod values;

use http::{Method, StatusCode};
use rusqlite::params;
use serde_json::{Map, Value, json};

use crate::directory::method_kind::Kind;
use crate::identity::conditions::StaleMfa;
use crate::odata::call::Call;
use crate::odata::reply::{Fault, Reply};
use password_reset::PASSWORD_ID;
use rights::{is_masked, may_read, may_write};
use table::{Action, Row, rows};
use values::{email, invalid, mask, phone_number, phone_type};

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

/// `/users/{id}/authentication` and what follows.
pub(crate) fn route(call: &Call<'_>, user: i64, path: &[&str]) -> Result<Reply, Fault> {
    takes_no_options(call)?;
    match path {
        ["methods"] => {
            call.only(&Method::GET)?;
            may_read(call, Some(user), "")?;
            let mut values = vec![password(call, user, true)?.to_string()];
            values.extend(
                methods(call, user, &Kind::ALL)?
                    .iter()
                    .map(|row| show(call, user, row, true).to_string()),
            );
            Ok(call.whole(&context(call, user, "methods"), &values))
        }
        ["methods", id, action]
            if matches!(*action, "resetPassword" | "microsoft.graph.resetPassword") =>
        {
            password_reset::reset(call, user, id)
        }
        ["operations", rest @ ..] => password_reset::operations(call, user, rest),
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
        [] => {
            call.only(&Method::GET)?;
            may_read(call, Some(user), "")?;
            let (id, ..) = table::names(call.db, user)?;
            let context = format!("users('{id}')/authentication");
            Ok(call.entity(&context, &json!({"id": id}).to_string()))
        }
    }
}

/// Refuses somebody who changes their own methods and whose multi-factor authentication is not fresh (graph-api.md
/// Appendix C).
fn freshly_proven(call: &Call<'_>, user: i64) -> Result<(), Fault> {
    let stale = call.stale_mfa.as_ref();
    match stale.filter(|_| call.is_me(user) && call.method != Method::GET) {
        None => Ok(()),
        Some(StaleMfa { challenge: None }) => Err(Fault::access_denied()),
        Some(StaleMfa {
            challenge: Some(challenge),
        }) => Err(Fault::access_denied().header("www-authenticate", challenge.clone())),
    }
}

fn takes_no_options(call: &Call<'_>) -> Result<(), Fault> {
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
    Ok(())
}

fn within(
    call: &Call<'_>,
    user: i64,
    collection: Collection,
    rest: &[&str],
) -> Result<Reply, Fault> {
    freshly_proven(call, user)?;
    let context = || context(call, user, collection.segment);
    match (call.method, rest) {
        (&Method::GET, []) => {
            may_read(call, Some(user), collection.family)?;
            let values: Vec<String> = methods(call, user, collection.kinds)?
                .iter()
                .map(|row| show(call, user, row, false).to_string())
                .collect();
            Ok(call.whole(&context(), &values))
        }
        (&Method::GET, ["$count"]) => {
            may_read(call, Some(user), collection.family)?;
            let count = methods(call, user, collection.kinds)?.len();
            Ok(Reply::count(i64::try_from(count).unwrap_or(i64::MAX)))
        }
        (&Method::GET, [id]) => {
            may_read(call, Some(user), collection.family)?;
            let row = row(call, user, collection.kinds, id)?;
            Ok(call.entity(&context(), &show(call, user, &row, false).to_string()))
        }
        (&Method::POST, []) if matches!(collection.family, "Phone" | "Email" | "TAP") => {
            create(call, user, collection)
        }
        (&Method::PATCH, [id]) if matches!(collection.family, "Phone" | "Email") => {
            update(call, user, collection, id)
        }
        (&Method::DELETE, [id]) => {
            may_write(call, user, collection.family)?;
            let row = row(call, user, collection.kinds, id)?;
            if table::is_kept_as_default(call.db, user, row.kind)? {
                return Err(Fault::new(
                    StatusCode::BAD_REQUEST,
                    "badRequest",
                    format!(
                        "The requested authentication method id of [{}] matches the user's current default authentication method, and cannot be deleted until the default authentication method is changed",
                        row.id
                    ),
                ));
            }
            table::remove(call.db, user, &row)?;
            record(call, user, Action::Deleted, row.kind)?;
            Ok(Reply::done())
        }
        (&Method::POST, [id, action]) if collection.family == "Phone" => {
            let name = action.strip_prefix("microsoft.graph.").unwrap_or(action);
            match name {
                "enableSmsSignIn" | "disableSmsSignIn" => {
                    may_write(call, user, collection.family)?;
                    let row = row(call, user, collection.kinds, id)?;
                    sms_sign_in::switch(call, user, &row, name == "enableSmsSignIn")
                }
                _ => Err(Fault::segment(action)),
            }
        }
        (_, [] | [_]) => Err(Fault::verb()),
        (_, [.., last]) => Err(Fault::segment(last)),
    }
}

fn create(call: &Call<'_>, user: i64, collection: Collection) -> Result<Reply, Fault> {
    may_write(call, user, collection.family)?;
    let (mut row, pass) = match collection.family {
        "Phone" => (new_phone(call)?, None),
        "Email" => (
            Row::new(
                Kind::Email,
                email(&call.object(&["emailAddress"])?)?,
                call.now,
            ),
            None,
        ),
        _ => {
            let (row, pass) = passes::create(call, user)?;
            (row, Some(pass))
        }
    };
    table::add(call.db, user, &row)?;
    record(call, user, Action::Registered, row.kind)?;
    sms_sign_in::register(call, user, &mut row)?;
    let mut shown = show(call, user, &row, false);
    if let Some(pass) = pass {
        // This once, and never again.
        shown["temporaryAccessPass"] = json!(pass);
    }
    let mut document = json!({"@odata.context": format!("{}/$metadata#{}/$entity", call.root, context(call, user, collection.segment))});
    if let (Some(document), Value::Object(shown)) = (document.as_object_mut(), shown) {
        document.extend(shown);
    }
    Ok(Reply::created(&document))
}

fn update(call: &Call<'_>, user: i64, collection: Collection, id: &str) -> Result<Reply, Fault> {
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
    record(call, user, Action::Updated, row.kind)?;
    let mut row = Row {
        value: Some(value),
        ..row
    };
    sms_sign_in::register(call, user, &mut row)?;
    Ok(Reply::done())
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

fn methods(call: &Call<'_>, user: i64, kinds: &[Kind]) -> Result<Vec<Row>, Fault> {
    let mut found = rows(call.db, user, kinds)?;
    // Graph lists no security questions (graph-api.md §8.3).
    found.retain(|row| row.kind != Kind::Questions);
    Ok(found)
}

fn row(call: &Call<'_>, user: i64, kinds: &[Kind], id: &str) -> Result<Row, Fault> {
    methods(call, user, kinds)?
        .into_iter()
        .find(|row| row.id.eq_ignore_ascii_case(id))
        .ok_or_else(gone)
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
            let state = sms_sign_in::state(call, user, row);
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
        Kind::Pass => passes::show(call, user, row, &mut shown),
        _ => {
            shown.insert("displayName".to_owned(), json!(row.value));
            shown.extend(row.detail.clone());
        }
    }
    shown.insert("createdDateTime".to_owned(), json!(row.created));
    Value::Object(shown)
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

fn new_phone(call: &Call<'_>) -> Result<Row, Fault> {
    let body = call.object(&["phoneNumber", "phoneType"])?;
    let value = phone_number(&body)?;
    Ok(Row::new(phone_type(&body)?, value, call.now))
}

fn record(call: &Call<'_>, user: i64, done: Action, kind: Kind) -> Result<(), Fault> {
    let own = call.is_me(user);
    table::record(call.db, call.now, call.actor(), own, user, done, kind)
}
