//! The table of authentication methods, and the rules that hold whoever writes it: Graph or the person themself.

use http::StatusCode;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value};

use super::values::invalid;
use crate::directory::audit::{self, Actor, Event, METHODS_SERVICE, Target, instant};
use crate::directory::method_kind::{Kind, fixed_id};
use crate::odata::reply::Fault;

/// A row of the table.
pub(crate) struct Row {
    /// The method's id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The number, the address, or the name of a device.
    pub value: Option<String>,
    /// What else the kind has.
    pub detail: Map<String, Value>,
    /// When it was registered, RFC 3339.
    pub created: String,
}

impl Row {
    /// A method that is about to be registered.
    pub(crate) fn new(kind: Kind, value: String, now: Timestamp) -> Self {
        Self {
            id: fixed_id(kind).unwrap_or_default().to_owned(),
            kind,
            value: Some(value),
            detail: Map::new(),
            created: instant(now),
        }
    }
}

/// What was done to a method.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Action {
    /// It is new.
    Registered,
    /// It has another value.
    Updated,
    /// It is gone.
    Deleted,
}

/// A user's methods of these kinds, in the order of [`Kind::ALL`].
pub(crate) fn rows(db: &Connection, user: i64, kinds: &[Kind]) -> rusqlite::Result<Vec<Row>> {
    let mut found: Vec<Row> = db
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

fn has(db: &Connection, user: i64, kind: Kind) -> rusqlite::Result<bool> {
    Ok(db
        .prepare_cached("SELECT 1 FROM methods WHERE user = ?1 AND kind = ?2")?
        .query_row(params![user, kind.word()], |_| Ok(()))
        .optional()?
        .is_some())
}

/// Says whether a user may have one more of this kind: one number a type, one address, the mobile phone first
/// (graph-api.md §2.2, §2.3).
///
/// # Errors
/// 409 where there is one, 400 where another has to come first.
pub(crate) fn may_add(db: &Connection, user: i64, kind: Kind) -> Result<(), Fault> {
    let conflict = |message| Err(Fault::new(StatusCode::CONFLICT, "conflict", message));
    if kind.is_phone() && has(db, user, kind)? {
        return conflict("A phone of this type is registered already. Update it instead.");
    }
    if kind == Kind::Email && has(db, user, kind)? {
        return conflict("An email address is registered already. Update it instead.");
    }
    if kind == Kind::AlternateMobile && !has(db, user, Kind::Mobile)? {
        return Err(invalid(
            "A mobile phone has to be registered before an alternate mobile phone.",
        ));
    }
    Ok(())
}

/// Registers a method.
///
/// # Errors
/// As [`may_add`].
pub(crate) fn add(db: &Connection, user: i64, row: &Row) -> Result<(), Fault> {
    may_add(db, user, row.kind)?;
    db.prepare_cached(
        "INSERT INTO methods (user, id, kind, value, detail, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        user,
        row.id,
        row.kind.word(),
        row.value,
        Value::Object(row.detail.clone()).to_string(),
        row.created
    ])?;
    Ok(())
}

/// The kinds that can be the default of multi-factor authentication, in the order in which one becomes it.
const DEFAULTS: [Kind; 5] = [
    Kind::Authenticator,
    Kind::Oath,
    Kind::Mobile,
    Kind::AlternateMobile,
    Kind::Office,
];

/// Whether the service keeps a method: it is the default of multi-factor authentication, and another could be.
pub(crate) fn is_kept_as_default(db: &Connection, user: i64, kind: Kind) -> rusqlite::Result<bool> {
    let registered = rows(db, user, &DEFAULTS)?;
    let mut there = DEFAULTS
        .into_iter()
        .filter(|default| registered.iter().any(|row| row.kind == *default));
    Ok(there.next() == Some(kind) && there.next().is_some())
}

/// Takes a method away.
///
/// # Errors
/// 400 for the mobile phone while there is an alternate one (graph-api.md §2.2).
pub(crate) fn remove(db: &Connection, user: i64, row: &Row) -> Result<(), Fault> {
    if row.kind == Kind::Mobile && has(db, user, Kind::AlternateMobile)? {
        return Err(invalid(
            "The mobile phone cannot be removed while there is an alternate mobile phone.",
        ));
    }
    db.prepare_cached("DELETE FROM methods WHERE user = ?1 AND id = ?2")?
        .execute(params![user, row.id])?;
    Ok(())
}

/// The object id, the display name and the sign-in name of a user.
pub(crate) fn names(db: &Connection, user: i64) -> rusqlite::Result<(String, String, String)> {
    db.prepare_cached("SELECT id, display_name, upn FROM users WHERE row = ?1")?
        .query_row([user], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Writes down what was done, and whether the user did it alone: service *Authentication Methods*, category
/// `UserManagement` (graph-api.md §5.2).
pub(crate) fn record(
    db: &Connection,
    now: Timestamp,
    actor: Actor,
    own: bool,
    user: i64,
    done: Action,
    kind: Kind,
) -> Result<(), Fault> {
    let (id, name, upn) = names(db, user)?;
    let (activity, operation, verb) = match (own, done) {
        (true, Action::Registered) => ("User registered security info", "Add", "registered"),
        (true, Action::Updated) => ("User updated security info", "Update", "updated"),
        (true, Action::Deleted) => ("User deleted security info", "Delete", "deleted"),
        (false, Action::Registered) => ("Admin registered security info", "Add", "registered"),
        (false, Action::Updated) => ("Admin updated security info", "Update", "updated"),
        (false, Action::Deleted) => ("Admin deleted security info", "Delete", "deleted"),
    };
    let who = if own { "User" } else { "Admin" };
    let event = Event {
        operation,
        reason: Some(format!("{who} {verb} {}", kind.registered())),
        ..Event::update(
            activity,
            "UserManagement",
            METHODS_SERVICE,
            actor,
            Target {
                kind: "User",
                id,
                name,
                upn: Some(upn),
                changes: Vec::new(),
            },
        )
    };
    Ok(audit::record(db, now, &event)?)
}
