//! The sign-in log: who signed in to what and how it ended (Microsoft Graph v1.0: signIn).

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::audit::instant;
use super::personas::DOMAIN;
use crate::identity::account::Account;
use crate::identity::audience::Audience;
use crate::identity::client::Client;
use crate::{Error, State};

/// What happened to personas before the directory was opened: the name, so many hours ago, the number, the words.
const PAST: [(&str, i64, u32, &str); 3] = [
    (
        "jonas.berg",
        3,
        50126,
        "Error validating credentials due to invalid username or password.",
    ),
    (
        "anna.mueller",
        26,
        53003,
        "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
    ),
    ("frank.porter", 50, 50057, "The user account is disabled."),
];

const INSERT: &str = "INSERT INTO sign_ins (id, at, user, app_id, app, resource_id, resource, error, reason, correlation)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

/// Writes down what is known of before.
pub(crate) fn add_past(db: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    for (local, hours, number, reason) in PAST {
        let id: Option<String> = db
            .query_row(
                "SELECT id FROM users WHERE upn = ?1",
                [format!("{local}@{DOMAIN}")],
                |row| row.get(0),
            )
            .optional()?;
        let at = now
            .checked_sub(SignedDuration::from_hours(hours))
            .unwrap_or(now);
        db.execute(
            INSERT,
            params![
                Uuid::new_v4().to_string(),
                instant(at),
                id,
                "4765445b-32c6-49b0-83e6-1d93765276ca",
                "OfficeHome",
                Audience::Graph.id(),
                "Microsoft Graph",
                number,
                reason,
                Uuid::new_v4().to_string(),
            ],
        )?;
    }
    Ok(())
}

/// Writes down an interactive sign-in, and why it was refused.
pub(crate) fn record(
    state: &State,
    account: &Account,
    client: &Client,
    audience: Audience,
    refused: Option<(u32, String)>,
) -> Result<(), Error> {
    let (number, reason) = refused.unwrap_or((0, String::new()));
    let resource = match audience {
        Audience::Graph => "Microsoft Graph",
        Audience::Policy => "ADIbizaUX",
        Audience::Management => "Windows Azure Service Management API",
    };
    let values = params![
        Uuid::new_v4().to_string(),
        instant(state.now()),
        account.id,
        client.id,
        client.name,
        audience.id(),
        resource,
        number,
        reason,
        Uuid::new_v4().to_string(),
    ];
    (state.store.lock().execute(INSERT, values))
        .map(drop)
        .map_err(|source| state.store.error(source))
}
