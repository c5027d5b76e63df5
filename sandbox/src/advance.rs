//! Days that pass in a directory: everything in it grows older by so many, and a share of the people who were mailed registers.
//! The clock stays that of this machine, so that nothing else has to know.

use std::path::Path;

use jiff::Timestamp;
use rusqlite::Connection;

use crate::Error;
use crate::directory::method_kind::Kind;
use crate::directory::store::Store;
use crate::graph::methods::own::{self, Person, policy};
use crate::graph::methods::table::{self, Row};
use crate::state::prepare;

/// Where the directory keeps moments that pass: table and column.
const MOMENTS: [(&str, &str); 7] = [
    ("users", "created"),
    ("users", "password_changed"),
    ("methods", "created"),
    ("audits", "at"),
    ("outbox", "at"),
    ("report", "updated"),
    ("block", "until"),
];

/// What people register first, where the policy lets it count.
const PREFERRED: [Kind; 4] = [Kind::Authenticator, Kind::Email, Kind::Mobile, Kind::Oath];

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Advanced {
    /// People who were mailed and had too few methods, or nothing but phones.
    pub reminded: usize,
    /// Of these, who registered.
    pub registered: usize,
}

/// Lets days pass in the directory in this file, and so many per cent of the people who were mailed register.
///
/// # Errors
/// When the file is not a directory of ours, or cannot be written.
pub fn advance(database: &Path, days: u32, share: u8) -> Result<Advanced, Error> {
    let store = Store::open(Some(database))?;
    let now = Timestamp::now();
    prepare(&store, 250, now)?;
    store.transaction(|db| {
        age(db, days)?;
        if share == 0 {
            return Ok(Advanced::default());
        }
        let open = reminded(db)?;
        let wanted = (open.len() * usize::from(share)).div_ceil(100);
        for person in open.iter().take(wanted) {
            register(db, now, person)?;
        }
        Ok(Advanced {
            reminded: open.len(),
            registered: wanted.min(open.len()),
        })
    })
}

fn age(db: &Connection, days: u32) -> rusqlite::Result<()> {
    if days == 0 {
        return Ok(());
    }
    for (table, column) in MOMENTS {
        db.execute(
            &format!(
                "UPDATE {table} SET {column} = strftime('%Y-%m-%dT%H:%M:%SZ', {column}, '-' || ?1 || ' days')
                 WHERE {column} IS NOT NULL AND strftime('%s', {column}) IS NOT NULL"
            ),
            [days],
        )?;
    }
    Ok(())
}

/// Whoever was mailed and whose own registering would help, in a fixed order.
fn reminded(db: &Connection) -> rusqlite::Result<Vec<Person>> {
    let mut query = db.prepare(
        "SELECT u.row, u.id, u.display_name, u.upn FROM users u WHERE u.enabled AND EXISTS (
             SELECT 1 FROM outbox o WHERE o.channel = 'mail' AND (o.recipient = u.mail COLLATE NOCASE
                 OR EXISTS (SELECT 1 FROM json_each(u.other_mails) other WHERE other.value = o.recipient COLLATE NOCASE)))
         ORDER BY u.row",
    )?;
    let people = query.query_map([], |row| {
        Ok(Person {
            row: row.get(0)?,
            id: row.get(1)?,
            name: row.get(2)?,
            upn: row.get(3)?,
        })
    })?;
    let mut open = Vec::new();
    for person in people {
        let person = person?;
        let (required, counting) = policy(db, person.row)?;
        let have = table::rows(db, person.row, &counting)?;
        if have.len() < required || have.iter().all(|row| row.kind.is_phone()) {
            open.push(person);
        }
    }
    Ok(open)
}

/// Registers what a person lacks, at least one method that is no phone where the policy lets one count.
fn register(db: &Connection, now: Timestamp, person: &Person) -> rusqlite::Result<()> {
    let (required, counting) = policy(db, person.row)?;
    let mut added = false;
    for kind in PREFERRED.into_iter().filter(|kind| counting.contains(kind)) {
        let have = table::rows(db, person.row, &counting)?;
        if added && have.len() >= required {
            break;
        }
        if have.iter().any(|row| row.kind == kind) {
            continue;
        }
        let local = person.upn.split('@').next().unwrap_or_default();
        let value = match kind {
            Kind::Email => format!("{local}@mailbox.example"),
            Kind::Mobile => format!("+46 70 {:07}", person.row % 10_000_000),
            _ => "Phone of the sandbox".to_owned(),
        };
        let mut row = Row::new(kind, value, now);
        if row.id.is_empty() {
            row.id = uuid::Uuid::new_v4().to_string();
        }
        // Somebody else was faster: then it is there.
        added |= own::add(db, now, person, &row).is_ok();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::mail::{Message, keep};

    #[test]
    fn days_pass_and_those_who_were_mailed_register() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("directory.db");
        crate::reset(&database, 250).unwrap();
        let before = {
            let store = Store::open(Some(&database)).unwrap();
            let db = store.lock();
            let mails: Vec<String> = db
                .prepare(
                    "SELECT mail FROM users WHERE enabled AND user_type = 'Member' AND mail IS NOT NULL
                         AND row NOT IN (SELECT user FROM methods) ORDER BY row LIMIT 4",
                )
                .unwrap()
                .query_map([], |row| row.get(0))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            assert_eq!(mails.len(), 4);
            for mail in mails {
                let message = Message {
                    channel: "mail".to_owned(),
                    sender: "admin".to_owned(),
                    recipient: mail.to_uppercase(),
                    subject: None,
                    body: String::new(),
                };
                keep(&db, Timestamp::now(), &message).unwrap();
            }
            let at: String = db
                .query_row("SELECT max(at) FROM audits", [], |row| row.get(0))
                .unwrap();
            at.parse::<Timestamp>().unwrap()
        };
        let first = advance(&database, 7, 60).unwrap();
        let expected = Advanced {
            reminded: 4,
            registered: 3,
        };
        assert_eq!(first, expected);
        assert_eq!(advance(&database, 0, 100).unwrap().reminded, 1);
        let store = Store::open(Some(&database)).unwrap();
        let after: String = (store.lock())
            .query_row(
                "SELECT max(at) FROM audits WHERE at < ?1",
                [before.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()],
                |row| row.get(0),
            )
            .unwrap();
        let after: Timestamp = after.parse().unwrap();
        assert_eq!(before.duration_since(after).as_hours(), 7 * 24);
    }
}
