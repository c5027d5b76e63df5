//! The people who are in every directory, and whether each of them can reset their password as things stand.

use std::path::Path;

use jiff::Timestamp;
use rusqlite::OptionalExtension;

use crate::Error;
use crate::directory::personas::PERSONAS;
use crate::directory::store::{Document, Store, read_document};
use crate::state::prepare;
use crate::web::verdict::{self, Verdict};

/// Somebody who is in every directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonaStatus {
    /// The word their story goes by: what the sign-in name starts with.
    pub local: &'static str,
    /// The sign-in name.
    pub upn: String,
    /// Whether they can reset their password.
    pub verdict: Verdict,
    /// The code the service shows to who cannot (graph-api.md §8.7); nothing: it has none.
    pub code: Option<&'static str>,
}

/// The people who are in every directory, in a fixed order, judged by the policy in this file; and whether SSPR is off for
/// all but administrators. Where there is no such file, it is a new directory that is judged, and none is made.
///
/// # Errors
/// When the file is not a directory of ours.
pub fn people(database: &Path) -> Result<(Vec<PersonaStatus>, bool), Error> {
    let now = Timestamp::now();
    let store = Store::open(database.exists().then_some(database))?;
    prepare(&store, 0, now)?;
    all(&store, now)
}

/// [`people`] of a directory that is open.
pub(crate) fn all(store: &Store, now: Timestamp) -> Result<(Vec<PersonaStatus>, bool), Error> {
    store.transaction(|connection| {
        let policy = read_document(connection, Document::PasswordReset)?.unwrap_or_default();
        let mut row = connection.prepare("SELECT row FROM users WHERE upn = ?1")?;
        let mut people = Vec::with_capacity(PERSONAS.len());
        for persona in PERSONAS {
            let upn = persona.upn();
            // A directory of an earlier version has fewer of them.
            let Some(row) = row.query_row([&upn], |row| row.get(0)).optional()? else {
                continue;
            };
            let assessment = verdict::of(connection, row, now)?;
            people.push(PersonaStatus {
                local: persona.local,
                upn,
                verdict: assessment.verdict(),
                code: assessment.stop.and_then(verdict::Stop::code),
            });
        }
        Ok((people, policy["enablementType"] == 0))
    })
}
