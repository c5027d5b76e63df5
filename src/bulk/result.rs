//! The result of a run: a file with one row for each row of the input, in its order.
//!
//! It says what was done and holds the contacts, so it can be fed back to try the failed rows again, and `--undo` can
//! take back what was added. It is for its owner alone.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Code, Error};
use crate::file;
use crate::sspr::bulk::row::{ContactKind, Reason};
use crate::tabular::{Cells, Form, Record, Stop, Table};
use crate::ui::csv_cell;
use crate::ui::msg;

/// The columns, the same as the fields of JSON Lines.
pub const COLUMNS: [&str; 15] = [
    "row",
    "user",
    "id",
    "outcome",
    "reason",
    "detail",
    "mobile",
    "alternateMobile",
    "office",
    "email",
    "mobileDone",
    "alternateMobileDone",
    "officeDone",
    "emailDone",
    "requestId",
];

/// What became of one contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Mark {
    /// There was none, and this run wrote it.
    Added,
    /// It took the place of another.
    Replaced,
    /// It was there already.
    Unchanged,
    /// The service did not do it.
    Failed,
    /// Taken back: it is no longer there.
    Removed,
    /// Not there any more when it was to be taken back.
    Gone,
    /// Not taken back: it is not what was written, or cannot be compared.
    Kept,
}

impl Mark {
    /// The name scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Replaced => "replaced",
            Self::Unchanged => "unchanged",
            Self::Failed => "failed",
            Self::Removed => "removed",
            Self::Gone => "gone",
            Self::Kept => "kept",
        }
    }
}

/// One row of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row<'a> {
    /// Which row of the input it is, the first is 1.
    pub row: u64,
    /// The user as the input names them.
    pub user: Cow<'a, str>,
    /// Object id, where the directory has the user.
    pub id: Option<Cow<'a, str>>,
    /// How the row ended.
    pub outcome: Cow<'a, str>,
    /// Why it is invalid or failed, in a word.
    pub reason: Option<Reason>,
    /// The same in a sentence.
    pub detail: Option<String>,
    /// The mobile phone as the service takes it; as it was given where it cannot be read.
    pub mobile: Option<Cow<'a, str>>,
    /// The same of the alternate mobile phone.
    pub alternate_mobile: Option<Cow<'a, str>>,
    /// The same of the office phone.
    pub office: Option<Cow<'a, str>>,
    /// The same of the address.
    pub email: Option<Cow<'a, str>>,
    /// What became of the mobile phone.
    pub mobile_done: Option<Mark>,
    /// What became of the alternate mobile phone.
    pub alternate_mobile_done: Option<Mark>,
    /// What became of the office phone.
    pub office_done: Option<Mark>,
    /// What became of the address.
    pub email_done: Option<Mark>,
    /// For the service's support, where it refused.
    pub request_id: Option<Cow<'a, str>>,
}

impl<'a> Row<'a> {
    /// The contact of a place and what became of it.
    pub fn place(&self, kind: ContactKind) -> (Option<&str>, Option<Mark>) {
        let (contact, done) = match kind {
            ContactKind::Mobile => (&self.mobile, self.mobile_done),
            ContactKind::AlternateMobile => (&self.alternate_mobile, self.alternate_mobile_done),
            ContactKind::Office => (&self.office, self.office_done),
            ContactKind::Email => (&self.email, self.email_done),
        };
        (contact.as_deref(), done)
    }

    /// Puts the contact of a place.
    pub fn put(&mut self, kind: ContactKind, contact: Cow<'a, str>) {
        let place = match kind {
            ContactKind::Mobile => &mut self.mobile,
            ContactKind::AlternateMobile => &mut self.alternate_mobile,
            ContactKind::Office => &mut self.office,
            ContactKind::Email => &mut self.email,
        };
        *place = Some(contact);
    }

    /// Says what became of the contact of a place.
    pub fn mark(&mut self, kind: ContactKind, mark: Option<Mark>) {
        let place = match kind {
            ContactKind::Mobile => &mut self.mobile_done,
            ContactKind::AlternateMobile => &mut self.alternate_mobile_done,
            ContactKind::Office => &mut self.office_done,
            ContactKind::Email => &mut self.email_done,
        };
        *place = mark;
    }
}

/// Writes a result whole: a reader sees all of it or nothing. A name that ends in `.jsonl` gets JSON Lines, any other
/// CSV, guarded against formulas.
pub fn write<'a>(path: &Path, rows: impl Iterator<Item = Row<'a>>) -> io::Result<()> {
    file::replace_with(path, |out| {
        if is_jsonl(path) {
            for row in rows {
                serde_json::to_writer(&mut *out, &row)?;
                out.write_all(b"\n")?;
            }
            return Ok(());
        }
        let mut line = Vec::new();
        cells(COLUMNS.into_iter().map(Cow::Borrowed), &mut line);
        out.write_all(&line)?;
        for row in rows {
            line.clear();
            cells(fields(&row), &mut line);
            out.write_all(&line)?;
        }
        Ok(())
    })
}

/// Whether this name is one of JSON Lines.
fn is_jsonl(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("jsonl"))
}

fn cells<'a>(cells: impl Iterator<Item = Cow<'a, str>>, out: &mut Vec<u8>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        csv_cell(&cell, out);
    }
    out.push(b'\n');
}

fn fields<'a>(row: &'a Row<'_>) -> impl Iterator<Item = Cow<'a, str>> {
    let text = |value: Option<&'a str>| Cow::Borrowed(value.unwrap_or_default());
    let places = ContactKind::ALL.map(|kind| row.place(kind));
    let before = [
        Cow::Owned(row.row.to_string()),
        text(Some(&row.user)),
        text(row.id.as_deref()),
        text(Some(&row.outcome)),
        Cow::Owned(row.reason.map(word).unwrap_or_default()),
        text(row.detail.as_deref()),
    ];
    before
        .into_iter()
        .chain(places.map(|(contact, _)| text(contact)))
        .chain(places.map(|(_, mark)| text(mark.map(Mark::name))))
        .chain([text(row.request_id.as_deref())])
}

/// A reason as scripts read it.
pub fn word(reason: Reason) -> String {
    match serde_json::to_value(reason) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// What keeps a file from being read as a result.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The file system.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is something else.
    #[error("line {line}: {reason}")]
    Foreign {
        /// Which line, from 1.
        line: u64,
        /// What is wrong, without a word of its content.
        reason: &'static str,
    },
}

const NOT_A_ROW: &str = "not a row of a result";

/// Reads a result, CSV or JSON Lines.
///
/// # Errors
/// [`Unreadable`].
pub fn read(path: &Path) -> Result<Vec<Row<'static>>, Unreadable> {
    let mut places = None;
    let mut rows = Vec::new();
    let foreign = |line, reason| Err(Unreadable::Foreign { line, reason });
    let missing = |line| foreign(line, "a column of a result is missing");
    Table::open(fs::File::open(path)?)
        .and_then(|table| {
            if table.form() == Form::Empty && !is_jsonl(path) {
                return missing(1).map_err(Stop::Ended);
            }
            table.read(|record| {
                match record {
                    Record::Headings { line, names } => match places_in(names) {
                        Some(found) => places = Some(found),
                        None => return missing(line),
                    },
                    Record::Cells(cells) => match places.and_then(|places| row(cells, places)) {
                        Some(row) => rows.push(row),
                        None if cells.is_text() => return foreign(cells.line, NOT_A_ROW),
                        None => return foreign(cells.line, "not CSV"),
                    },
                    Record::Json(row) => rows.push(row),
                    Record::Broken { line, .. } => return foreign(line, NOT_A_ROW),
                }
                Ok(())
            })
        })
        .map_err(|stop| match stop {
            Stop::Io(error) => Unreadable::Io(error),
            Stop::Ended(error) => error,
            Stop::Flaw { line, .. } => Unreadable::Foreign {
                line,
                reason: "not CSV",
            },
        })?;
    Ok(rows)
}

type Places = [usize; COLUMNS.len()];

/// Where each of the columns stands.
fn places_in(headings: &[String]) -> Option<Places> {
    let mut places = [0; COLUMNS.len()];
    for (place, name) in places.iter_mut().zip(COLUMNS) {
        *place = headings.iter().position(|heading| heading == name)?;
    }
    Some(places)
}

fn row(cells: Cells<'_>, places: Places) -> Option<Row<'static>> {
    let mut texts = [""; COLUMNS.len()];
    for (text, place) in texts.iter_mut().zip(places) {
        *text = cells.text(place).ok()?;
    }
    let given = |column: usize| Some(texts[column].to_owned()).filter(|text| !text.is_empty());
    let owned = |column| given(column).map(Cow::Owned);
    let mark = |column| match given(column) {
        Some(name) => serde_json::from_value(name.into()).ok().map(Some),
        None => Some(None),
    };
    Some(Row {
        row: texts[0].parse().ok()?,
        user: Cow::Owned(texts[1].to_owned()),
        id: owned(2),
        outcome: Cow::Owned(texts[3].to_owned()),
        reason: match given(4) {
            Some(word) => Some(serde_json::from_value(word.into()).ok()?),
            None => None,
        },
        detail: given(5),
        mobile: owned(6),
        alternate_mobile: owned(7),
        office: owned(8),
        email: owned(9),
        mobile_done: mark(10)?,
        alternate_mobile_done: mark(11)?,
        office_done: mark(12)?,
        email_done: mark(13)?,
        request_id: owned(14),
    })
}

/// Where the result of an input lies when nobody says so: beside it, `people.csv` → `people.result.csv`. `tag` is the
/// word in the middle. The first name that is free.
pub fn beside(input: &Path, tag: &str) -> PathBuf {
    let stem = input.file_stem().unwrap_or_default().to_string_lossy();
    let ending = if is_jsonl(input) { "jsonl" } else { "csv" };
    free(&input.with_file_name(format!("{stem}.{tag}.{ending}")))
}

/// This path, or with the first number that makes it free.
pub fn free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let mut found = path.to_owned();
    for number in 2_u32.. {
        // A path that cannot be looked at is left to the writing, which says why.
        if !found.try_exists().unwrap_or(false) {
            break;
        }
        found = path.with_file_name(format!("{stem}.{number}.{ending}"));
    }
    found
}

/// A result is what `--undo` needs: it is never overwritten.
pub fn exists(path: &Path) -> Error {
    let path = path.display().to_string();
    Error::failure(
        Code::ResultExists,
        msg!("import-result-exists", path = path),
    )
    .hint(msg!("import-result-exists-hint"))
}

/// The result cannot be written.
pub fn unwritable(path: &Path, error: &io::Error) -> Error {
    Error::failure(
        Code::ResultUnwritable,
        msg!(
            "import-result-unwritable",
            path = path.display().to_string(),
            reason = error.to_string()
        ),
    )
    .hint(msg!("import-result-unwritable-hint"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row<'static>> {
        vec![
            Row {
                row: 1,
                user: "ann@contoso.com".into(),
                id: Some("u-1".into()),
                outcome: "added".into(),
                mobile: Some("+46 701234567".into()),
                mobile_done: Some(Mark::Added),
                email: Some("ann@example.net".into()),
                email_done: Some(Mark::Unchanged),
                ..Row::default()
            },
            Row {
                row: 2,
                user: "=cmd|' /C calc'!A0".into(),
                outcome: "invalid".into(),
                reason: Some(Reason::UserNotFound),
                detail: Some("The directory has no such user, \"sorry\".".to_owned()),
                office: Some("'quoted".into()),
                request_id: Some("r-1".into()),
                ..Row::default()
            },
        ]
    }

    #[test]
    fn a_result_reads_back_as_it_was_written_in_both_forms() {
        let home = tempfile::tempdir().unwrap();
        for name in ["r.csv", "r.jsonl"] {
            let path = home.path().join(name);
            write(&path, rows().into_iter()).unwrap();
            assert_eq!(read(&path).unwrap(), rows(), "{name}");
        }
    }

    #[test]
    fn no_cell_is_a_formula_and_the_columns_are_those_promised() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("r.csv");
        write(&path, rows().into_iter()).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let mut lines = text.lines();
        assert_eq!(lines.next().unwrap(), COLUMNS.join(","));
        assert_eq!(
            lines.next().unwrap(),
            "1,ann@contoso.com,u-1,added,,,+46 701234567,,,ann@example.net,added,,,unchanged,"
        );
        assert!(lines.next().unwrap().starts_with("2,'=cmd|"));
        let line = serde_json::to_value(&rows()[0]).unwrap();
        let fields: Vec<&str> = (line.as_object().unwrap().keys())
            .map(String::as_str)
            .collect();
        assert_eq!(fields, COLUMNS, "JSON Lines have the same fields");
    }

    #[test]
    fn something_else_is_not_taken_for_a_result() {
        let home = tempfile::tempdir().unwrap();
        for (name, content) in [
            ("a.csv", "user,mobile\nann,+46 701234567\n"),
            ("b.csv", ""),
            ("c.jsonl", "{\"user\":\"ann\"}\n"),
            ("d.csv", "\u{0}"),
        ] {
            let path = home.path().join(name);
            fs::write(&path, content).unwrap();
            let error = read(&path).unwrap_err();
            assert!(matches!(error, Unreadable::Foreign { .. }), "{name}");
            assert!(!error.to_string().contains("+46"), "{name}");
        }
        let missing = read(&home.path().join("nowhere.csv")).unwrap_err();
        assert!(matches!(missing, Unreadable::Io(_)));
    }

    #[test]
    fn a_result_takes_no_name_that_is_taken() {
        let home = tempfile::tempdir().unwrap();
        let at = |name: &str| home.path().join(name);
        let beside = || beside(&at("people.csv"), "result");
        assert_eq!(beside(), at("people.result.csv"));
        fs::write(at("people.result.csv"), "").unwrap();
        assert_eq!(beside(), at("people.result.2.csv"));
        fs::write(at("people.result.2.csv"), "").unwrap();
        assert_eq!(beside(), at("people.result.3.csv"));
        assert_eq!(super::beside(&at("x.jsonl"), "undo"), at("x.undo.jsonl"));
        assert_eq!(super::beside(&at("x.tsv"), "result"), at("x.result.csv"));
    }
}
