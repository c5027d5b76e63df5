//! Reads the rows of a file or of stdin, whatever people export: comma-separated values or JSON, told apart by content.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::PathBuf;

use ring::digest;

use super::columns::{Assignment, Field, Layout, listed};
use super::json;
use crate::error::{Code, Error};
use crate::sspr::bulk::row::{Flaw, Given, Objection, Reason, Seed, Slot};
use crate::sspr::bulk::spreadsheet::{separator, unguarded};
use crate::ui::msg;

/// Where the rows come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Stdin,
}

impl From<PathBuf> for Source {
    /// `-` is standard input.
    fn from(path: PathBuf) -> Self {
        if path.as_os_str() == "-" {
            Self::Stdin
        } else {
            Self::File(path)
        }
    }
}

impl Source {
    fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Stdin => "stdin".to_owned(),
        }
    }
}

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
pub struct Intake {
    /// The rows to check, in the order of the input.
    pub seeds: Vec<Seed>,
    /// The rows that cannot be.
    pub rejected: Vec<Rejected>,
    /// SHA-256 of the rows as they were understood: two inputs with the same ask for the same.
    pub digest: [u8; 32],
    /// Headings that stand for nothing this program knows.
    pub unknown: Vec<String>,
    /// Rows left out because an earlier run, whose result this is, has done them; nothing: it is no result.
    pub done_before: Option<u64>,
}

/// Reads all rows.
///
/// # Errors
/// Exit 2 when the input is not text this program reads, or its columns cannot be told; exit 1 when reading breaks off.
pub fn read(source: &Source, map: &[Assignment]) -> Result<Intake, Error> {
    let cannot_open = |error: io::Error| cannot_open(source, &error);
    match source {
        Source::Stdin => understand(io::stdin().lock(), map),
        Source::File(path) => {
            let file = File::open(path).map_err(cannot_open)?;
            if file.metadata().map_err(cannot_open)?.is_dir() {
                return Err(cannot_open(io::ErrorKind::IsADirectory.into()));
            }
            understand(BufReader::with_capacity(1 << 16, file), map)
        }
    }
}

/// Longer first lines are no headings.
const HEAD: u64 = 1 << 20;

/// Reads rows out of bytes.
///
/// # Errors
/// As [`read`].
pub fn understand(mut input: impl BufRead, map: &[Assignment]) -> Result<Intake, Error> {
    let mut head = Vec::new();
    while head.trim_ascii().is_empty() {
        let before = head.len();
        let mut limited = input.by_ref().take(HEAD);
        limited.read_until(b'\n', &mut head).map_err(broken)?;
        if before == 0 && head.starts_with(b"\xef\xbb\xbf") {
            head.drain(..3);
        }
        if head.len() == before {
            break;
        }
    }
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") || in_pairs(&head) {
        return Err(not_text("UTF-16"));
    }
    if head.contains(&0) {
        return Err(Error::failure(Code::NotText, msg!("import-no-text"))
            .hint(msg!("import-not-utf8-hint")));
    }
    let mut sink = Sink::new();
    match head.trim_ascii_start().first() {
        None => {
            return Err(Error::failure(Code::EmptyInput, msg!("import-empty")));
        }
        Some(b'[') => json::array(Cursor::new(head).chain(input), map, &mut sink)?,
        Some(b'{') => json::lines(Cursor::new(head).chain(input), map, &mut sink)?,
        Some(_) => separated(head, input, map, &mut sink)?,
    }
    Ok(sink.finish())
}

/// Whether every other byte of the first few letters is nothing, as in UTF-16.
fn in_pairs(head: &[u8]) -> bool {
    let nothing = |at: usize| {
        head.iter()
            .take(8)
            .skip(at)
            .step_by(2)
            .all(|byte| *byte == 0)
    };
    head.len() >= 8 && (nothing(0) != nothing(1))
}

/// Comma-separated values, or whatever the heading is separated by.
fn separated(
    mut head: Vec<u8>,
    mut rest: impl BufRead,
    map: &[Assignment],
    sink: &mut Sink,
) -> Result<(), Error> {
    // A spreadsheet's way to say it.
    let named = match head.trim_ascii() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] => Some(*separator),
        _ => None,
    };
    if named.is_some() {
        head.clear();
        rest.by_ref()
            .take(HEAD)
            .read_until(b'\n', &mut head)
            .map_err(broken)?;
    }
    let separator = named.unwrap_or_else(|| separator(&head));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_reader(Cursor::new(head).chain(rest));
    let headings: Vec<String> = reader
        .byte_headers()
        .map_err(broken_csv)?
        .iter()
        .map(|name| std::str::from_utf8(name).map(str::to_owned))
        .collect::<Result<_, _>>()
        .map_err(|_| not_text("8-bit"))?;
    let layout = Layout::find(&headings, map)?;
    if !layout.has_contacts() {
        return Err(no_contact_column(&headings));
    }
    sink.unknown(layout.unknown(&headings));
    if layout.outcome.is_some() {
        sink.done_before = Some(0);
    }
    let mut record = csv::ByteRecord::new();
    while reader.read_byte_record(&mut record).map_err(broken_csv)? {
        sink.row += 1;
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        let cell = |index: Option<usize>| {
            let text = index
                .and_then(|index| record.get(index))
                .unwrap_or_default();
            std::str::from_utf8(text).map(unguarded)
        };
        let user = cell(layout.column(Field::User));
        let too_long = record
            .iter()
            .skip(headings.len())
            .any(|cell| !cell.is_empty());
        if too_long {
            let flaw = Flaw::Words(
                format!(
                    "{} columns, the heading has {}",
                    record.len(),
                    headings.len()
                )
                .into(),
            );
            sink.reject(user.unwrap_or_default(), Reason::Unreadable, flaw);
            continue;
        }
        let mut texts = [""; 4];
        let mut readable = user.is_ok();
        for slot in Slot::ALL {
            match cell(layout.column(Field::Contact(slot))) {
                Ok(text) => texts[slot as usize] = text,
                Err(_) => readable = false,
            }
        }
        match user {
            Ok(user) if readable => {
                let outcome = layout.outcome.map(|at| cell(Some(at)).unwrap_or_default());
                sink.take(user, texts, outcome);
            }
            other => sink.reject(
                other.unwrap_or_default(),
                Reason::Unreadable,
                Flaw::Words("not UTF-8".into()),
            ),
        }
    }
    Ok(())
}

/// Collects rows.
pub(super) struct Sink {
    /// The record that is being read.
    pub(super) row: u64,
    pub(super) done_before: Option<u64>,
    seeds: Vec<Seed>,
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
            seeds: Vec::new(),
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
        let cells = texts.map(Given::new);
        if user.is_empty() {
            self.reject("", Reason::NoUser, Flaw::None);
        } else if cells.iter().all(Option::is_none) {
            self.reject(user, Reason::NoContact, Flaw::None);
        } else {
            self.seed(Seed {
                row: self.row,
                user: user.into(),
                cells,
            });
        }
    }

    fn seed(&mut self, seed: Seed) {
        self.digest.update(b"s");
        self.digest.update(&seed.row.to_le_bytes());
        self.word(&seed.user.to_lowercase());
        for slot in Slot::ALL {
            self.word(seed.cell(slot).unwrap_or_default());
        }
        self.seeds.push(seed);
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

    pub(super) fn finish(mut self) -> Intake {
        let mut digest = [0; 32];
        digest.copy_from_slice(self.digest.finish().as_ref());
        self.seeds.shrink_to_fit();
        Intake {
            seeds: self.seeds,
            rejected: self.rejected,
            digest,
            unknown: self.unknown,
            done_before: self.done_before,
        }
    }
}

pub(super) fn cannot_open(source: &Source, error: &io::Error) -> Error {
    Error::failure(
        Code::CannotOpen,
        msg!(
            "import-cannot-open",
            path = source.name(),
            reason = error.to_string()
        ),
    )
}

pub(super) fn no_contact_column(headings: &[String]) -> Error {
    Error::failure(
        Code::NoContactColumn,
        msg!("import-no-contact-column", columns = listed(headings)),
    )
    .hint(msg!("import-no-contact-column-hint"))
}

pub(super) fn broken(error: io::Error) -> Error {
    Error::failure(
        Code::InputBroken,
        msg!("import-broken", reason = error.to_string()),
    )
}

pub(super) fn broken_csv(error: csv::Error) -> Error {
    broken(io::Error::from(error))
}

pub(super) fn not_text(encoding: &'static str) -> Error {
    Error::failure(Code::NotUtf8, msg!("import-not-utf8", encoding = encoding))
        .hint(msg!("import-not-utf8-hint"))
}
