//! Collects rows, whatever they are read from.

use std::collections::BTreeSet;

use ring::digest;

use crate::sspr::bulk::row::{ContactKind, Flaw, GivenContact, InputRow, Objection, Reason};

/// A row that asks for nothing that could be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Which record of the input it is; the first is 1.
    pub row: u64,
    /// Whom it is about, where that can be read; else empty.
    pub user: Box<str>,
    /// What is wrong.
    pub objection: Objection,
}

/// Everything that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The rows to check, in the order of the input.
    pub rows: Vec<InputRow>,
    /// The rows that cannot be.
    pub rejected: Vec<Rejected>,
    /// SHA-256 of the rows as they were understood: two inputs with the same ask for the same.
    pub digest: [u8; 32],
    /// Headings that stand for nothing this program knows.
    pub unknown: Vec<String>,
    /// Headings of columns in which the name of a type stands in the place of values.
    pub lost: Vec<String>,
    /// How many rows name a room where an office phone could stand.
    pub places: u64,
    /// Whether something was taken for Windows-1252.
    pub guessed: bool,
    /// Rows left out because an earlier run, whose result this is, has done them; nothing: it is no result.
    pub done_before: Option<u64>,
}

/// Collects rows.
pub(super) struct Sink {
    /// The record that is being read.
    pub(super) row: u64,
    pub(super) done_before: Option<u64>,
    pub(super) places: u64,
    pub(super) guessed: bool,
    lost: Vec<String>,
    input_rows: Vec<InputRow>,
    rejected: Vec<Rejected>,
    unknown: Vec<String>,
    known: BTreeSet<String>,
    digest: digest::Context,
}

/// More unknown headings are not named.
const UNKNOWN: usize = 50;

impl Sink {
    pub(super) fn new() -> Self {
        Self {
            row: 0,
            done_before: None,
            places: 0,
            guessed: false,
            lost: Vec::new(),
            input_rows: Vec::new(),
            rejected: Vec::new(),
            unknown: Vec::new(),
            known: BTreeSet::new(),
            digest: digest::Context::new(&digest::SHA256),
        }
    }

    pub(super) fn unknown(&mut self, headings: Vec<&str>) {
        for heading in headings {
            if self.unknown.len() < UNKNOWN && self.known.insert(heading.to_owned()) {
                self.unknown.push(heading.to_owned());
            }
        }
    }

    /// A column whose values are lost.
    pub(super) fn lost(&mut self, heading: &str) {
        if !self.lost.iter().any(|known| known == heading) {
            self.lost.push(heading.to_owned());
        }
    }

    /// A row that could be read. `outcome` is that of an earlier run.
    pub(super) fn take(&mut self, user: &str, texts: [&str; 4], outcome: Option<&str>) {
        if let Some(outcome) = outcome {
            let done = ["unchanged", "added", "replaced"];
            let count = self.done_before.get_or_insert(0);
            if done
                .iter()
                .any(|done| outcome.trim().eq_ignore_ascii_case(done))
            {
                *count += 1;
                return;
            }
        }
        let user = user.trim();
        let cells = texts.map(GivenContact::new);
        if user.is_empty() {
            self.reject("", Reason::NoUser, Flaw::None);
        } else if cells.iter().all(Option::is_none) {
            self.reject(user, Reason::NoContact, Flaw::None);
        } else {
            self.input_row(InputRow {
                row: self.row,
                user: user.into(),
                cells,
            });
        }
    }

    fn input_row(&mut self, input_row: InputRow) {
        self.digest.update(b"s");
        self.digest.update(&input_row.row.to_le_bytes());
        self.word(&input_row.user.to_lowercase());
        for kind in ContactKind::ALL {
            self.word(input_row.cell(kind).unwrap_or_default());
        }
        self.input_rows.push(input_row);
    }

    /// A row that asks for nothing that could be tried.
    pub(super) fn reject(&mut self, user: &str, reason: Reason, flaw: Flaw) {
        self.digest.update(b"r");
        self.digest.update(&self.row.to_le_bytes());
        self.word(user.trim());
        self.rejected.push(Rejected {
            row: self.row,
            user: user.trim().into(),
            objection: Objection::row(reason, flaw),
        });
    }

    fn word(&mut self, text: &str) {
        self.digest.update(&(text.len() as u64).to_le_bytes());
        self.digest.update(text.as_bytes());
    }

    pub(super) fn finish(mut self) -> Input {
        let mut digest = [0; 32];
        digest.copy_from_slice(self.digest.finish().as_ref());
        self.input_rows.shrink_to_fit();
        Input {
            rows: self.input_rows,
            rejected: self.rejected,
            digest,
            unknown: self.unknown,
            lost: self.lost,
            places: self.places,
            guessed: self.guessed,
            done_before: self.done_before,
        }
    }
}
