//! The people who can sign in.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{Error, State};

/// A person, as sign-in sees one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
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
    pub(super) password_changed: String,
}

const COLUMNS: &str = "row, id, upn, display_name, enabled, password_changed";

/// The account with this object id or user principal name.
pub(super) fn find(state: &State, key: &str) -> Result<Option<Account>, Error> {
    let connection = state.store.lock();
    let sql = format!("SELECT {COLUMNS} FROM users WHERE id = ?1 OR upn = ?1");
    connection
        .query_row(&sql, [key], |row| read(&connection, row))
        .optional()
        .map_err(|source| state.store.error(source))
}

/// A few people to sign in as: whoever holds a role, then the first members without one.
pub(super) fn personas(state: &State, members: u32) -> Result<Vec<Account>, Error> {
    let connection = state.store.lock();
    let sql = format!(
        "SELECT {COLUMNS} FROM (
            SELECT {COLUMNS}, 0 AS place FROM users
            WHERE enabled AND row IN (SELECT principal FROM role_assignments)
            UNION ALL
            SELECT * FROM (
                SELECT {COLUMNS}, 1 AS place FROM users
                WHERE enabled AND user_type = 'Member' AND row NOT IN (SELECT principal FROM role_assignments)
                ORDER BY row LIMIT ?1)
        ) ORDER BY place, row LIMIT 12"
    );
    let mut statement = connection
        .prepare(&sql)
        .map_err(|source| state.store.error(source))?;
    let found: Result<Vec<Account>, rusqlite::Error> = statement
        .query_map([members], |row| read(&connection, row))
        .and_then(Iterator::collect);
    found.map_err(|source| state.store.error(source))
}

fn read(connection: &Connection, row: &Row<'_>) -> Result<Account, rusqlite::Error> {
    let number: i64 = row.get("row")?;
    let roles = connection
        .prepare_cached(
            "SELECT DISTINCT role FROM role_assignments WHERE principal = ?1 ORDER BY row",
        )?
        .query_map([number], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(Account {
        id: row.get("id")?,
        upn: row.get("upn")?,
        name: row.get("display_name")?,
        enabled: row.get("enabled")?,
        roles,
        password_changed: row.get("password_changed")?,
    })
}
