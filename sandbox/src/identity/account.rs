//! The people who can sign in.

use rusqlite::{Connection, OptionalExtension, Row};

use crate::directory::roles;
use crate::{Error, State};

/// A person, as sign-in sees one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Account {
    /// Object id.
    pub id: String,
    /// User principal name.
    pub upn: String,
    /// Display name.
    pub name: String,
    /// Whether the account may sign in.
    pub enabled: bool,
    /// Template ids of the directory roles held.
    pub roles: Vec<String>,
    /// When the password was last changed: grants from before are void.
    pub password_changed: String,
}

const COLUMNS: &str = "row, id, upn, display_name, enabled, password_changed";

/// The account with this object id or user principal name.
pub(crate) fn find(state: &State, key: &str) -> Result<Option<Account>, Error> {
    let connection = state.store.lock();
    let sql = format!("SELECT {COLUMNS} FROM users WHERE id = ?1 OR upn = ?1");
    connection
        .query_row(&sql, [key], |row| read(&connection, row))
        .optional()
        .map_err(|source| state.store.error(source))
}

fn read(connection: &Connection, row: &Row<'_>) -> Result<Account, rusqlite::Error> {
    let number: i64 = row.get("row")?;
    let roles = roles::of_user(connection, number)?;
    Ok(Account {
        id: row.get("id")?,
        upn: row.get("upn")?,
        name: row.get("display_name")?,
        enabled: row.get("enabled")?,
        roles,
        password_changed: row.get("password_changed")?,
    })
}
