//! Reads the rows of a file or of stdin, whatever people export.

use std::borrow::Cow;
use std::io::{self, Read};
use std::rc::Rc;

use serde_json::{Map, Value};

use super::columns::{Assignment, Field, Layout, is_place, listed};
use super::sink::{Input, Sink};
use crate::error::{Code, Error};
use crate::sspr::bulk::row::{ContactKind, Flaw, Reason};
use crate::tabular::{
    self, Cells, Form, Record, Source, Stop, Table, is_type_name, plain, text_of,
};
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
    let (form, guessed) = (table.form(), table.guessed());
    let mut reader = Reader::new(map);
    table.read(|record| reader.take(record)).map_err(stopped)?;
    if form != Form::Cells {
        reader.finish_json()?;
    }
    reader.sink.guessed = guessed.get();
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
    headings: Rc<[String]>,
    layout: Layout,
    /// The heading of the column that held each field first.
    used: [Option<String>; 5],
    /// Whether any object had somebody to be about, and something to reach them by.
    any_user: bool,
    any_contact: bool,
}

impl<'a> Reader<'a> {
    fn new(map: &'a [Assignment]) -> Self {
        Self {
            map,
            sink: Sink::new(),
            headings: Rc::default(),
            layout: Layout::default(),
            used: [const { None }; 5],
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
            Record::Cells(cells) => self.cells(cells)?,
            Record::Json(Value::Object(object)) => self.object(&object)?,
            Record::Json(_) => self.unreadable("", "not a JSON object".to_owned()),
            Record::Broken { error, .. } => self.unreadable("", error.to_string()),
        }
        Ok(())
    }

    fn headings(&mut self, names: &[String]) -> Result<(), Error> {
        self.layout = Layout::find(names, self.map)?;
        self.headings = names.into();
        if !self.layout.has_contacts() {
            return Err(no_contact_column(names));
        }
        self.sink.unknown(self.layout.unknown(names));
        if self.layout.outcome.is_some() {
            self.sink.done_before = Some(0);
        }
        Ok(())
    }

    fn cells(&mut self, cells: Cells<'_>) -> Result<(), Error> {
        if cells.is_blank() {
            return Ok(());
        }
        if cells.has_surplus() {
            let words = format!(
                "{} columns, the heading has {}",
                cells.count(),
                cells.headings
            );
            let user = self.layout.candidates(Field::User).first();
            let user = user.and_then(|column| cells.text(*column).ok());
            self.unreadable(user.unwrap_or_default(), words);
            return Ok(());
        }
        self.row(|column| match cells.text(column) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(_) => Err("not UTF-8".to_owned()),
        })
    }

    fn object(&mut self, object: &Map<String, Value>) -> Result<(), Error> {
        if !object.keys().eq(self.headings.iter()) {
            self.headings = object.keys().cloned().collect();
            self.layout = Layout::of_object(&self.headings, self.map);
            self.any_user |= !self.layout.candidates(Field::User).is_empty();
            self.any_contact |= self.layout.has_contacts();
            self.sink.unknown(self.layout.unknown(&self.headings));
        }
        let headings = Rc::clone(&self.headings);
        self.row(|column| {
            let key = &headings[column];
            let text = object.get(key).map_or(Some(String::new()), text_of);
            text.map(Cow::Owned)
                .ok_or_else(|| format!("`{key}` is neither text nor a number"))
        })
    }

    /// Takes a row whose columns hold these texts, or something that is none.
    fn row<'t>(
        &mut self,
        text: impl Fn(usize) -> Result<Cow<'t, str>, String>,
    ) -> Result<(), Error> {
        let mut wrong = None;
        let mut cell = |reader: &mut Self, field| match reader.cell(field, &text)? {
            Ok(found) => Ok::<_, Error>(found),
            Err(words) => {
                wrong = Some(words);
                Ok(Cow::Borrowed(""))
            }
        };
        let user = cell(self, Field::User)?;
        let mut texts = [const { Cow::Borrowed("") }; 4];
        for kind in ContactKind::ALL {
            texts[kind as usize] = cell(self, Field::Contact(kind))?;
        }
        if let Some(words) = wrong {
            self.unreadable(&user, words);
            return Ok(());
        }
        let outcome = self.layout.outcome.map(|at| text(at).unwrap_or_default());
        let texts = texts.each_ref().map(|text| &**text);
        self.sink.take(&user, texts, outcome.as_deref());
        Ok(())
    }

    /// What a row says in a field: in the one column that has something, which is the same for all rows.
    fn cell<'t>(
        &mut self,
        field: Field,
        text: &impl Fn(usize) -> Result<Cow<'t, str>, String>,
    ) -> Result<Result<Cow<'t, str>, String>, Error> {
        let mut found: Option<(usize, Cow<'t, str>)> = None;
        for column in self.layout.candidates(field) {
            let cell = match text(*column) {
                Ok(cell) => cell,
                Err(words) => return Ok(Err(words)),
            };
            if cell.trim().is_empty() {
                continue;
            }
            let heading = &self.headings[*column];
            if is_type_name(&cell) {
                self.sink.lost(heading);
            } else if is_place(heading) && !is_number(&cell) {
                self.sink.places += 1;
            } else if found
                .as_ref()
                .is_none_or(|(_, one)| one.trim() == cell.trim())
            {
                found.get_or_insert((*column, cell));
            } else {
                return Err(self.layout.ambiguous(field, &self.headings));
            }
        }
        let Some((column, cell)) = found else {
            return Ok(Ok(Cow::Borrowed("")));
        };
        let heading = &self.headings[column];
        if self.layout.candidates(field).len() > 1 {
            let used = self.used[field.place()].get_or_insert_with(|| heading.clone());
            if used != heading {
                return Err(self.layout.ambiguous(field, &self.headings));
            }
        }
        Ok(Ok(first_of_several(heading, cell)))
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
            return Err(no_objects());
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

/// Whether a cell is meant as a phone number and not as the name of a room.
fn is_number(cell: &str) -> bool {
    cell.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS
}

/// A room has fewer digits, and a number that others can call more.
const FEWEST_DIGITS: usize = 5;

/// Columns of properties that hold several values in Microsoft Graph.
const LISTS: [&str; 4] = [
    "businessphones",
    "othermails",
    "othermail",
    "alternateemailaddress",
];

/// The first of several values that stand in one cell of such a column, joined as people join them.
fn first_of_several<'t>(heading: &str, cell: Cow<'t, str>) -> Cow<'t, str> {
    if !LISTS.contains(&&*plain(heading)) || !cell.contains([';', ',', '|']) {
        return cell;
    }
    let mut values = cell.split([';', ',', '|']).map(str::trim);
    match values.find(|value| !value.is_empty()) {
        Some(first) => Cow::Owned(first.to_owned()),
        None => cell,
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
    let (line, flaw) = match stop {
        Stop::Ended(error) => return error,
        Stop::Io(error) => return broken(&error),
        Stop::Flaw { line, flaw } => (line, flaw),
    };
    match flaw {
        tabular::Flaw::Encoding => not_utf8(),
        tabular::Flaw::Json(_) => not_json(line),
        tabular::Flaw::Binary => {
            Error::failure(Code::NotText, msg!("import-no-text")).hint(msg!("import-not-utf8-hint"))
        }
        tabular::Flaw::Quote => Error::failure(
            Code::UnclosedQuote,
            msg!("import-unclosed-quote", line = line.to_string()),
        )
        .hint(msg!("import-unclosed-quote-hint")),
        tabular::Flaw::FirstPage => Error::failure(Code::FirstPage, msg!("import-first-page"))
            .hint(msg!("import-first-page-hint")),
    }
}

pub(super) fn broken(error: &io::Error) -> Error {
    Error::failure(
        Code::InputBroken,
        msg!("import-broken", reason = error.to_string()),
    )
}

pub(super) fn not_json(line: u64) -> Error {
    let line = line.to_string();
    Error::failure(Code::InputNotJson, msg!("import-not-json", line = line))
}

pub(super) fn no_objects() -> Error {
    Error::failure(Code::InputNotJson, msg!("import-no-objects"))
}

pub(super) fn not_utf8() -> Error {
    Error::failure(Code::NotUtf8, msg!("import-not-utf8")).hint(msg!("import-not-utf8-hint"))
}
