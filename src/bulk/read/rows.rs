//! Reads the rows of a file or of stdin, whatever people export.

use std::borrow::Cow;
use std::io::{self, Read};

use serde_json::{Map, Value};

use super::columns::{Assignment, Field, Layout, listed};
use super::sink::{Input, Sink};
use crate::error::{Code, Error};
use crate::sspr::bulk::row::{ContactKind, Flaw, Reason};
use crate::tabular::{self, Cells, Form, Record, Source, Stop, Table, text_of};
use crate::ui::msg;

/// Reads all rows.
///
/// # Errors
/// Exit 2 when the input is not text this program reads, or its columns cannot be told; exit 1 when reading breaks off.
pub fn read(source: &Source, map: &[Assignment]) -> Result<Input, Error> {
    understand(open(source)?, map)
}

/// Reads rows out of bytes.
///
/// # Errors
/// As [`read`].
pub fn understand(input: impl Read, map: &[Assignment]) -> Result<Input, Error> {
    let table = table(input)?;
    let form = table.form();
    let mut reader = Reader::new(map);
    table.read(|record| reader.take(record)).map_err(stopped)?;
    if form != Form::Cells {
        reader.finish_json()?;
    }
    Ok(reader.sink.finish())
}

/// Opens an input.
pub(super) fn open(source: &Source) -> Result<Box<dyn Read>, Error> {
    source.open().map_err(|error| {
        Error::failure(
            Code::CannotOpen,
            msg!(
                "import-cannot-open",
                path = source.name(),
                reason = error.to_string()
            ),
        )
    })
}

/// An input that has something in it.
pub(super) fn table<R: Read>(input: R) -> Result<Table<R>, Error> {
    let table = Table::open(input).map_err(stopped)?;
    if table.form() == Form::Empty {
        return Err(empty());
    }
    Ok(table)
}

/// Rows by the headings above them. Most objects of JSON have the keys of the one before.
struct Reader<'a> {
    map: &'a [Assignment],
    sink: Sink,
    headings: Vec<String>,
    layout: Layout,
    /// Whether any object had somebody to be about, and something to reach them by.
    any_user: bool,
    any_contact: bool,
}

impl<'a> Reader<'a> {
    fn new(map: &'a [Assignment]) -> Self {
        Self {
            map,
            sink: Sink::new(),
            headings: Vec::new(),
            layout: Layout::default(),
            any_user: false,
            any_contact: false,
        }
    }

    fn take(&mut self, record: Record<'_, Value>) -> Result<(), Error> {
        if let Record::Headings { names, .. } = record {
            return self.headings(names);
        }
        self.sink.row += 1;
        match record {
            Record::Headings { .. } => {}
            Record::Cells(cells) => self.cells(cells),
            Record::Json(Value::Object(object)) => self.object(&object)?,
            Record::Json(_) => self.unreadable("", "not a JSON object".to_owned()),
            Record::Broken { error, .. } => self.unreadable("", error.to_string()),
        }
        Ok(())
    }

    fn headings(&mut self, names: &[String]) -> Result<(), Error> {
        self.layout = Layout::find(names, self.map)?;
        if !self.layout.has_contacts() {
            return Err(no_contact_column(names));
        }
        self.sink.unknown(self.layout.unknown(names));
        if self.layout.outcome.is_some() {
            self.sink.done_before = Some(0);
        }
        Ok(())
    }

    fn cells(&mut self, cells: Cells<'_>) {
        if cells.is_blank() {
            return;
        }
        if cells.has_surplus() {
            let words = format!(
                "{} columns, the heading has {}",
                cells.count(),
                cells.headings
            );
            let user = self.layout.column(Field::User);
            let user = user.and_then(|column| cells.text(column).ok());
            self.unreadable(user.unwrap_or_default(), words);
            return;
        }
        self.row(|column| match cells.text(column) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(_) => Err("not UTF-8".to_owned()),
        });
    }

    fn object(&mut self, object: &Map<String, Value>) -> Result<(), Error> {
        if !object.keys().eq(&self.headings) {
            self.headings = object.keys().cloned().collect();
            self.layout = Layout::of_object(&self.headings, self.map)?;
            self.any_user |= self.layout.column(Field::User).is_some();
            self.any_contact |= self.layout.has_contacts();
            self.sink.unknown(self.layout.unknown(&self.headings));
        }
        let headings = std::mem::take(&mut self.headings);
        self.row(|column| {
            let key = &headings[column];
            let text = object.get(key).map_or(Some(String::new()), text_of);
            text.map(Cow::Owned)
                .ok_or_else(|| format!("`{key}` is neither text nor a number"))
        });
        self.headings = headings;
        Ok(())
    }

    /// Takes a row whose columns hold these texts, or something that is none.
    fn row<'t>(&mut self, text: impl Fn(usize) -> Result<Cow<'t, str>, String>) {
        let cell = |column: Option<usize>| column.map_or(Ok(Cow::Borrowed("")), &text);
        let user = cell(self.layout.column(Field::User));
        let mut texts = [const { Cow::Borrowed("") }; 4];
        let mut wrong = None;
        for kind in ContactKind::ALL {
            match cell(self.layout.column(Field::Contact(kind))) {
                Ok(found) => texts[kind as usize] = found,
                Err(words) => wrong = Some(words),
            }
        }
        let wrong = wrong.or_else(|| user.as_ref().err().cloned());
        let user = user.unwrap_or_default();
        if let Some(words) = wrong {
            self.unreadable(&user, words);
            return;
        }
        let outcome = self.layout.outcome.map(|at| text(at).unwrap_or_default());
        let texts = texts.each_ref().map(|text| &**text);
        self.sink.take(&user, texts, outcome.as_deref());
    }

    fn unreadable(&mut self, user: &str, words: String) {
        let flaw = Flaw::Words(words.into());
        self.sink.reject(user, Reason::Unreadable, flaw);
    }

    /// Objects of which none says whom it is about are a question of columns, not of rows.
    fn finish_json(&self) -> Result<(), Error> {
        if self.sink.row == 0 {
            return Ok(());
        }
        if self.headings.is_empty() {
            return Err(not_json("no row is an object".to_owned()));
        }
        if !self.any_user {
            return Err(Layout::find(&self.headings, &[])
                .map_or_else(|error| error, |_| no_contact_column(&self.headings)));
        }
        if !self.any_contact {
            return Err(no_contact_column(&self.headings));
        }
        Ok(())
    }
}

fn no_contact_column(headings: &[String]) -> Error {
    Error::failure(
        Code::NoContactColumn,
        msg!("import-no-contact-column", columns = listed(headings)),
    )
    .hint(msg!("import-no-contact-column-hint"))
}

/// There is nothing in the input.
pub(super) fn empty() -> Error {
    Error::failure(Code::EmptyInput, msg!("import-empty"))
}

/// Why an input could not be read to its end.
pub(super) fn stopped(stop: Stop<Error>) -> Error {
    let flaw = match stop {
        Stop::Ended(error) => return error,
        Stop::Io(error) => return broken(&error),
        Stop::Flaw { flaw, .. } => flaw,
    };
    match flaw {
        tabular::Flaw::Utf16 => not_text("UTF-16"),
        tabular::Flaw::NotUtf8 => not_text("8-bit"),
        tabular::Flaw::Json(error) => not_json(error.to_string()),
        tabular::Flaw::Binary => {
            Error::failure(Code::NotText, msg!("import-no-text")).hint(msg!("import-not-utf8-hint"))
        }
    }
}

pub(super) fn broken(error: &io::Error) -> Error {
    Error::failure(
        Code::InputBroken,
        msg!("import-broken", reason = error.to_string()),
    )
}

pub(super) fn not_json(reason: String) -> Error {
    Error::failure(Code::InputNotJson, msg!("import-not-json", reason = reason))
}

pub(super) fn not_text(encoding: &'static str) -> Error {
    Error::failure(Code::NotUtf8, msg!("import-not-utf8", encoding = encoding))
        .hint(msg!("import-not-utf8-hint"))
}
