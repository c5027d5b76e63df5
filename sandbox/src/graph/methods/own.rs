//! What people do with their own methods, signed in as themselves.

use jiff::Timestamp;
use rusqlite::Connection;

use super::table::{self, Action, Row};
use crate::directory::audit::{self, Actor, Event, PASSWORD_SERVICE, Target};
use crate::directory::method_kind::Kind;
use crate::directory::roles;
use crate::directory::store::{Document, read_document};
use crate::graph::policies;
use crate::odata::reply::Fault;

/// Somebody who is signed in.
pub(crate) struct Person {
    /// The number in the directory.
    pub row: i64,
    /// The object id.
    pub id: String,
    /// The display name.
    pub name: String,
    /// The sign-in name.
    pub upn: String,
}

/// How many methods a reset asks a person for, and which count (graph-api.md §8.2, §8.3).
pub(crate) fn policy(db: &Connection, user: i64) -> rusqlite::Result<(usize, Vec<Kind>)> {
    let read =
        |document| Ok::<_, rusqlite::Error>(read_document(db, document)?.unwrap_or_default());
    if roles::over_any_part(db, user)?
        .iter()
        .any(|role| roles::is_two_gate(role))
    {
        let gates = Kind::ALL.into_iter().filter(|kind| kind.is_gate());
        return Ok((2, gates.collect()));
    }
    let reset = read(Document::PasswordReset)?;
    let required = reset["numberOfAuthenticationMethodsRequired"].as_u64();
    let methods = read(Document::AuthenticationMethods)?;
    let required = usize::try_from(required.unwrap_or(1)).unwrap_or(1);
    Ok((required, policies::counting(&reset, &methods)))
}

/// Registers a method, and says so where it makes the registration complete.
///
/// # Errors
/// As [`table::add`].
pub(crate) fn add(
    db: &Connection,
    now: Timestamp,
    person: &Person,
    row: &Row,
) -> Result<(), Fault> {
    table::add(db, person.row, row)?;
    record(db, now, person, Action::Registered, row.kind)?;
    let (required, counting) = policy(db, person.row)?;
    if table::rows(db, person.row, &counting)?.len() < required {
        return Ok(());
    }
    // Complete for the policy of this moment (graph-api.md §5.2).
    let event = Event::update(
        "User registered for self-service password reset",
        "UserManagement",
        PASSWORD_SERVICE,
        actor(person),
        Target {
            kind: "User",
            id: person.id.clone(),
            name: person.name.clone(),
            upn: Some(person.upn.clone()),
            changes: Vec::new(),
        },
    );
    Ok(audit::record(db, now, &event)?)
}

/// Takes a method away; `false` when there is none of this kind.
///
/// # Errors
/// As [`table::remove`].
pub(crate) fn remove(
    db: &Connection,
    now: Timestamp,
    person: &Person,
    kind: Kind,
) -> Result<bool, Fault> {
    let found = table::rows(db, person.row, &[kind])?;
    let Some(row) = found.first() else {
        return Ok(false);
    };
    table::remove(db, person.row, row)?;
    record(db, now, person, Action::Deleted, kind)?;
    Ok(true)
}

fn record(
    db: &Connection,
    now: Timestamp,
    person: &Person,
    done: Action,
    kind: Kind,
) -> Result<(), Fault> {
    table::record(db, now, actor(person), true, person.row, done, kind)
}

fn actor(person: &Person) -> Actor {
    Actor::User {
        id: person.id.clone(),
        upn: person.upn.clone(),
        name: person.name.clone(),
    }
}
