//! The lines of a journal.

use std::collections::HashMap;
use std::path::PathBuf;

use ring::digest::{Context as Digest, SHA256};
use serde::{Deserialize, Serialize};

use crate::sspr::bulk::capability::Capability;
use crate::sspr::bulk::row::{Action, ContactKind, GivenContact, InputRow, Reason};

pub(super) const FORMAT: &str = "sspr import journal";
pub(super) const VERSION: u32 = 1;

/// What a run is about. The same run is found again by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RunKey {
    /// Tenant id.
    pub tenant: String,
    /// Digest of the rows, see [`Fingerprint`].
    pub input: String,
    /// Whether another contact may be replaced.
    pub replace: bool,
}

impl RunKey {
    /// The name of its file: nothing of the key can be read from it.
    pub(super) fn name(&self) -> String {
        let mut digest = Fingerprint::new();
        digest.add(&VERSION.to_string());
        digest.add(&self.tenant);
        digest.add(&self.input);
        digest.add(if self.replace { "replace" } else { "" });
        digest.finish()
    }
}

/// SHA-256 over texts, each with its length, so that no two lists of texts are the same.
pub struct Fingerprint(Digest);

impl Fingerprint {
    /// Over nothing yet.
    pub fn new() -> Self {
        Self(Digest::new(&SHA256))
    }

    /// Adds one text.
    pub fn add(&mut self, text: &str) {
        self.0.update(&(text.len() as u64).to_le_bytes());
        self.0.update(text.as_bytes());
    }

    /// In hexadecimal.
    pub fn finish(self) -> String {
        use std::fmt::Write as _;
        (self.0.finish().as_ref().iter()).fold(String::new(), |mut text, byte| {
            // Writing into a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

impl Default for Fingerprint {
    fn default() -> Self {
        Self::new()
    }
}

/// What became of one contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Done {
    /// It is there, and this run wrote it.
    Written,
    /// The service did not take it.
    Failed(Failure),
}

/// Why the service did not take a contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// In a word.
    pub reason: Reason,
    /// In the service's own words.
    pub detail: String,
    /// For the service's support.
    pub request_id: Option<String>,
}

/// What the journal knows about one contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The object id of the user.
    pub user: Box<str>,
    /// What the person's reset hangs on, as it was before anything was written.
    pub capability: Capability,
    /// What it took when it was about to be written.
    pub action: Action,
    /// What was about to be written.
    pub contact: Box<str>,
    /// What became of it; nothing when the run ended before that was known, or where there was nothing to do.
    pub done: Option<Done>,
}

impl Entry {
    /// Whether nothing is open about it.
    pub fn is_settled(&self) -> bool {
        self.done.is_some() || self.action == Action::Keep
    }
}

/// Entries by row of the input and place: several rows may be about one user.
pub type Entries = HashMap<(u64, ContactKind), Entry>;

/// Rows that are done: the number of each, the user's object id, and what their reset hung on before.
pub type Settled = HashMap<u64, (Box<str>, Capability)>;

/// A row that is about to be written.
#[derive(Clone, Copy, Debug)]
pub struct Intended<'a> {
    /// Which row of the input.
    pub row: u64,
    /// Object id.
    pub user: &'a str,
    /// What the person's reset hangs on.
    pub capability: Capability,
}

/// The first line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Header {
    pub(super) format: String,
    pub(super) version: u32,
    #[serde(flatten)]
    pub(super) key: RunKey,
    pub(super) result: PathBuf,
    pub(super) capable: Option<u64>,
    /// How many rows follow, where the journal is the only place that has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) rows: Option<u64>,
}

/// Any other line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Record {
    #[serde(rename = "row")]
    Row {
        row: u64,
        user: Box<str>,
        cells: [Option<Box<str>>; 4],
    },
    #[serde(rename = "intent")]
    Intent {
        row: u64,
        capability: Capability,
        user: Box<str>,
        #[serde(rename = "slot")]
        kind: ContactKind,
        action: Action,
        contact: Box<str>,
    },
    #[serde(rename = "outcome")]
    Outcome {
        /// Which row of the input; older journals do not say.
        #[serde(default)]
        row: Option<u64>,
        user: Box<str>,
        #[serde(rename = "slot")]
        kind: ContactKind,
        done: Done,
    },
}

/// The lines that were written whole, and how many bytes they are. The last line is whole when it ends; one that a power
/// cut left can also be an end without its content.
pub(super) fn whole_lines(content: &[u8]) -> (usize, Vec<&[u8]>) {
    let end = |content: &[u8]| content.iter().rposition(|byte| *byte == b'\n');
    let mut whole = end(content).map_or(0, |last| last + 1);
    while whole > 0 {
        let start = end(&content[..whole - 1]).map_or(0, |last| last + 1);
        if serde_json::from_slice::<serde::de::IgnoredAny>(&content[start..whole]).is_ok() {
            break;
        }
        whole = start;
    }
    let lines = content[..whole]
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .collect();
    (whole, lines)
}

impl From<&InputRow> for Record {
    fn from(input_row: &InputRow) -> Self {
        Self::Row {
            row: input_row.row,
            user: input_row.user.clone(),
            cells: ContactKind::ALL.map(|kind| input_row.cell(kind).map(Into::into)),
        }
    }
}

/// Takes a record to what is known.
pub(super) fn note(
    entries: &mut Entries,
    input_rows: &mut Vec<InputRow>,
    record: Record,
) -> Result<(), &'static str> {
    match record {
        Record::Row { row, user, cells } => input_rows.push(InputRow {
            row,
            user,
            cells: cells.map(|cell| cell.as_deref().and_then(GivenContact::new)),
        }),
        Record::Intent {
            row,
            capability,
            user,
            kind,
            action,
            contact,
        } => {
            let entry = Entry {
                user,
                capability,
                action,
                contact,
                done: None,
            };
            entries.insert((row, kind), entry);
        }
        Record::Outcome {
            row,
            user,
            kind,
            done,
        } => {
            let intended = match row {
                Some(row) => entries.get_mut(&(row, kind)),
                None => entries
                    .iter_mut()
                    .find(|((_, of), entry)| {
                        *of == kind && entry.user == user && !entry.is_settled()
                    })
                    .map(|(_, entry)| entry),
            };
            intended
                .ok_or("an outcome of something that was never intended")?
                .done = Some(done);
        }
    }
    Ok(())
}

/// Where JSON is wrong, without a word of its content.
pub(super) fn place(error: &serde_json::Error) -> String {
    format!("not a record at column {}", error.column())
}
