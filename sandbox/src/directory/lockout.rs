//! Failed tries to prove who one is, and for how long they block somebody (graph-api.md §8.5).

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};

use super::audit::instant;

/// So many failed tries in [`WINDOW`] block somebody for [`WINDOW`].
pub(crate) const MOST: i64 = 5;
/// A day.
const WINDOW: SignedDuration = SignedDuration::from_hours(24);

/// Until when somebody is blocked; nothing: they are not.
pub(crate) fn blocked_until(
    db: &Connection,
    user: i64,
    now: Timestamp,
) -> rusqlite::Result<Option<Timestamp>> {
    let until: Option<String> = db
        .prepare_cached("SELECT until FROM block WHERE user = ?1")?
        .query_row([user], |row| row.get(0))
        .optional()?;
    Ok(until
        .and_then(|until| until.parse().ok())
        .filter(|until| now < *until))
}

/// Counts a failed try; whether it was the one too many.
pub(crate) fn fail(db: &Connection, user: i64, now: Timestamp) -> rusqlite::Result<bool> {
    let day_ago = now.checked_sub(WINDOW).unwrap_or(Timestamp::MIN);
    db.prepare_cached("DELETE FROM attempt WHERE user = ?1 AND at <= ?2")?
        .execute(params![user, instant(day_ago)])?;
    db.prepare_cached("INSERT INTO attempt VALUES (?1, ?2)")?
        .execute(params![user, instant(now)])?;
    let count: i64 = db
        .prepare_cached("SELECT count(*) FROM attempt WHERE user = ?1")?
        .query_row([user], |row| row.get(0))?;
    if count < MOST {
        return Ok(false);
    }
    block(db, user, now)?;
    Ok(true)
}

/// Blocks somebody for a day from `now` on.
pub(crate) fn block(db: &Connection, user: i64, now: Timestamp) -> rusqlite::Result<()> {
    let until = now.checked_add(WINDOW).unwrap_or(Timestamp::MAX);
    db.prepare_cached("DELETE FROM attempt WHERE user = ?1")?
        .execute([user])?;
    db.prepare_cached("INSERT OR REPLACE INTO block VALUES (?1, ?2)")?
        .execute(params![user, instant(until)])?;
    Ok(())
}

/// Starts counting anew, as a successful reset does.
pub(crate) fn clear(db: &Connection, user: i64) -> rusqlite::Result<()> {
    db.prepare_cached("DELETE FROM attempt WHERE user = ?1")?
        .execute([user])?;
    db.prepare_cached("DELETE FROM block WHERE user = ?1")?
        .execute([user])?;
    Ok(())
}
