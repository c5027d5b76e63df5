//! Sign-ins of before the directory was opened, in the sign-in log.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::directory::audit::instant;
use crate::directory::personas::DOMAIN;
use crate::identity::audience::Audience;

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

/// A line of the log.
pub(crate) const INSERT: &str = "INSERT INTO sign_ins (id, at, user, app_id, app, resource_id, resource, error, reason, correlation)
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
