//! Tables that somebody exported: comma-separated values or JSON, told apart by the first line that is not blank.
//!
//! Rows are handed over one by one as they are read; nothing holds a whole table. The text is UTF-8, UTF-16 or Windows-1252;
//! semicolons and tabs separate cells as well as commas do; a line `sep=;`, `#TYPE …` or `version:v1.0` is understood, and the `'`
//! that keeps a spreadsheet from calculating is taken back. JSON is one array, JSON Lines, objects one after the other, or an
//! answer of Microsoft Graph (`{"value": […]}`).

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::marker::PhantomData;
use std::path::PathBuf;
use std::rc::Rc;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer as _, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Value};

use crate::text_file::{self, NotText, REPLACEMENT, Utf8};

/// Bytes of a first line that are looked at before the rest of it is read.
const HEAD: u64 = 1 << 20;
const BUFFER: usize = 1 << 16;

/// Where a table comes from.
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
    /// What it is called in a sentence.
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Stdin => "stdin".to_owned(),
        }
    }

    /// Opens it; a directory is refused here.
    ///
    /// # Errors
    /// As [`File::open`].
    pub fn open(&self) -> io::Result<Box<dyn Read>> {
        match self {
            Self::Stdin => Ok(Box::new(io::stdin().lock())),
            Self::File(path) => {
                let file = File::open(path)?;
                if file.metadata()?.is_dir() {
                    return Err(io::ErrorKind::IsADirectory.into());
                }
                Ok(Box::new(file))
            }
        }
    }
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Nothing but blank lines.
    Empty,
    /// A line of headings, then a line of cells for each row.
    Cells,
    /// One JSON array.
    Array,
    /// JSON Lines.
    Lines,
    /// JSON objects over several lines, or an answer of Microsoft Graph.
    Objects,
}

/// What one record of a table is.
pub enum Record<'a, T> {
    /// The first line of cells; comes once, before all of them.
    Headings {
        /// Which line, from 1.
        line: u64,
        /// As they are written.
        names: &'a [String],
    },
    /// A row of cells.
    Cells(Cells<'a>),
    /// A row of JSON.
    Json(T),
    /// A line of JSON Lines that is no row.
    Broken {
        /// Which line, from 1.
        line: u64,
        /// Why; its own line is always 1.
        error: serde_json::Error,
    },
}

/// Why reading ended early.
#[derive(Debug)]
pub enum Stop<E> {
    /// The input cannot be read.
    Io(io::Error),
    /// It is no table.
    Flaw {
        /// The line, from 1.
        line: u64,
        /// What is wrong there.
        flaw: Flaw,
    },
    /// Whoever takes the rows wants no more.
    Ended(E),
}

/// What keeps bytes from being a table.
#[derive(Debug)]
pub enum Flaw {
    /// No text.
    Binary,
    /// Text in an encoding that is not read.
    Encoding,
    /// A quote is opened here that nothing closes.
    Quote,
    /// It is one page of an answer that has more of them.
    FirstPage,
    /// It is no JSON.
    Json(serde_json::Error),
}

impl<E> From<io::Error> for Stop<E> {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// An input whose first line has been looked at.
pub struct Table<R> {
    /// The first line that is not blank, or its first [`HEAD`] bytes.
    head: Vec<u8>,
    rest: BufReader<Utf8<R>>,
    /// Lines before `head`.
    above: u64,
    form: Form,
}

impl<R: Read> Table<R> {
    /// Reads up to the end of the first line that is not blank.
    ///
    /// # Errors
    /// [`Stop::Io`], and [`Stop::Flaw`] where that line is no text.
    pub fn open<E>(input: R) -> Result<Self, Stop<E>> {
        let mut table = Self {
            head: Vec::new(),
            rest: BufReader::with_capacity(BUFFER, Utf8::of(input)),
            above: 0,
            form: Form::Empty,
        };
        while table.next_line()? {
            if !table.head.trim_ascii().is_empty() && !is_preamble(&table.head) {
                break;
            }
            table.above += u64::from(table.head.ends_with(b"\n"));
        }
        table.form = form(&table.head);
        if table.head.contains(&0) {
            let (line, flaw) = (table.above + 1, Flaw::Binary);
            return Err(Stop::Flaw { line, flaw });
        }
        Ok(table)
    }

    /// Becomes true when something in it was taken for Windows-1252.
    pub fn guessed(&self) -> Rc<Cell<bool>> {
        self.rest.get_ref().guessed()
    }

    fn next_line(&mut self) -> io::Result<bool> {
        self.head.clear();
        let mut limited = self.rest.by_ref().take(HEAD);
        Ok(limited.read_until(b'\n', &mut self.head)? > 0)
    }

    /// How it is written, by its first line.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The first line that is not blank.
    pub fn first_line(&self) -> &[u8] {
        &self.head
    }

    /// Everything from the first line that is not blank, as it is.
    pub fn into_bytes(self) -> impl BufRead {
        Cursor::new(self.head).chain(self.rest)
    }

    /// Hands over every record. JSON comes as `T`.
    ///
    /// # Errors
    /// The first thing that is wrong with the input, or that `take` returns; the records before have been taken.
    pub fn read<T: DeserializeOwned, E>(
        self,
        take: impl FnMut(Record<'_, T>) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        match self.form {
            Form::Empty => Ok(()),
            Form::Cells => self.cells(take),
            Form::Lines => self.lines(take),
            Form::Array => self.array(take),
            Form::Objects => self.objects(take),
        }
    }

    fn cells<T, E>(
        mut self,
        mut take: impl FnMut(Record<'_, T>) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        // A spreadsheet's way to name its separator.
        let named = match self.head.trim_ascii() {
            [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] => Some(*separator),
            _ => None,
        };
        if named.is_some() {
            self.above += u64::from(self.head.ends_with(b"\n"));
            self.next_line()?;
        }
        let above = self.above;
        let has_returns = self.head.ends_with(b"\r\n");
        let separator = named.unwrap_or_else(|| separator(&self.head));
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .from_reader(Quotes::of(self.into_bytes(), separator, above + 1));
        let headings = reader.byte_headers().map_err(broken)?.iter();
        let headings: Result<Vec<String>, NotText> = headings
            .map(|name| whole(name).map(str::to_owned))
            .collect();
        let line = above + 1;
        let flaw = Flaw::Encoding;
        let names = &*headings.map_err(|_| Stop::Flaw { line, flaw })?;
        take(Record::Headings { line, names }).map_err(Stop::Ended)?;
        // The reader counts a line when it meets its `\n`, which ends the line before where `\r` did.
        let above = above + u64::from(has_returns);
        let mut record = csv::ByteRecord::new();
        while reader.read_byte_record(&mut record).map_err(broken)? {
            let cells = Cells {
                line: above + record.position().map_or(1, csv::Position::line),
                headings: names.len(),
                record: &record,
            };
            take(Record::Cells(cells)).map_err(Stop::Ended)?;
        }
        Ok(())
    }

    fn lines<T: DeserializeOwned, E>(
        self,
        mut take: impl FnMut(Record<'_, T>) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        let above = self.above;
        let mut input = self.into_bytes();
        let mut text = Vec::new();
        for line in above + 1.. {
            text.clear();
            if text_file::read_line(&mut input, &mut text)? == 0 {
                break;
            }
            if text.trim_ascii().is_empty() {
                continue;
            }
            let record = match serde_json::from_slice(&text) {
                Ok(row) => Record::Json(row),
                Err(error) => Record::Broken { line, error },
            };
            take(record).map_err(Stop::Ended)?;
        }
        Ok(())
    }

    fn array<T: DeserializeOwned, E>(
        self,
        mut take: impl FnMut(Record<'_, T>) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        let above = self.above;
        let mut ended = None;
        // Buffered once more: the parser asks for byte after byte.
        let input = BufReader::with_capacity(BUFFER, self.into_bytes());
        let mut document = serde_json::Deserializer::from_reader(input);
        let read = document
            .deserialize_seq(Rows {
                take: |row| take(Record::Json(row)).map_err(|error| ended = Some(error)),
                row: PhantomData,
            })
            .and_then(|()| document.end());
        match (ended, read) {
            (Some(error), _) => Err(Stop::Ended(error)),
            (None, Err(error)) => Err(not_json(above, error)),
            (None, Ok(())) => Ok(()),
        }
    }

    fn objects<T: DeserializeOwned, E>(
        self,
        mut take: impl FnMut(Record<'_, T>) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        let above = self.above;
        let (mut ended, mut is_page) = (None, false);
        let input = BufReader::with_capacity(BUFFER, self.into_bytes());
        let mut document = serde_json::Deserializer::from_reader(input);
        // Where something follows, this is an error.
        while document.end().is_err() {
            let object = Object {
                take: |row| take(Record::Json(row)).map_err(|error| ended = Some(error)),
                is_page: &mut is_page,
                row: PhantomData,
            };
            let read = document.deserialize_map(object);
            let Err(error) = read else { continue };
            return Err(match ended {
                Some(error) => Stop::Ended(error),
                None if is_page => Stop::Flaw {
                    line: above + 1,
                    flaw: Flaw::FirstPage,
                },
                None => not_json(above, error),
            });
        }
        Ok(())
    }
}

/// Whether a line is what a program puts before the headings: `Export-Csv` of Windows PowerShell the type of its objects, the
/// templates of the Entra admin center their version.
fn is_preamble(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    let begins = |with: &[u8]| {
        let word = line.get(..with.len());
        word.is_some_and(|word| word.eq_ignore_ascii_case(with))
    };
    begins(b"#TYPE ") || begins(b"version:v")
}

/// How a table is written that begins with this line, or with the first [`HEAD`] bytes of it.
fn form(head: &[u8]) -> Form {
    match head.trim_ascii_start().first() {
        None => Form::Empty,
        Some(b'[') => Form::Array,
        Some(b'{') => match serde_json::from_slice::<Value>(head) {
            Ok(Value::Object(object)) if object.get(LIST).is_some_and(Value::is_array) => {
                Form::Objects
            }
            // Not to its end: it goes on in the next line.
            Err(error) if error.is_eof() => Form::Objects,
            _ => Form::Lines,
        },
        Some(_) => Form::Cells,
    }
}

fn not_json<E>(above: u64, error: serde_json::Error) -> Stop<E> {
    if error.is_io() {
        return Stop::Io(error.into());
    }
    Stop::Flaw {
        line: above + u64::try_from(error.line()).unwrap_or_default(),
        flaw: Flaw::Json(error),
    }
}

/// Why cells could not be read on.
fn broken<E>(error: csv::Error) -> Stop<E> {
    let error = match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => return Stop::Io(io::Error::other(format!("{other:?}"))),
    };
    match error.get_ref().and_then(|inner| inner.downcast_ref()) {
        Some(Unclosed { line }) => Stop::Flaw {
            line: *line,
            flaw: Flaw::Quote,
        },
        None => Stop::Io(error),
    }
}

/// A quote that nothing closes: everything behind it would be one cell.
#[derive(Debug, thiserror::Error)]
#[error("line {line}: a quote is not closed")]
struct Unclosed {
    line: u64,
}

/// Cells on their way to the reader, which takes any quotes: says where one is opened that nothing closes, or that the quote of a
/// later cell closes. A record of more than [`text_file::LARGEST`] bytes has no end.
struct Quotes<R> {
    input: R,
    separator: u8,
    place: Place,
    line: u64,
    /// The line on which the last quote was opened.
    opened: u64,
    /// Bytes of the present record.
    long: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before a cell.
    Start,
    /// In a cell without quotes.
    Bare,
    /// Between quotes.
    Quoted,
    /// Behind a quote that closes a cell, or is the first of two.
    Closed,
    /// Behind a cell that is closed.
    Behind,
}

impl<R> Quotes<R> {
    fn of(input: R, separator: u8, line: u64) -> Self {
        Self {
            input,
            separator,
            place: Place::Start,
            line,
            opened: line,
            long: 0,
        }
    }

    fn pass(&mut self, byte: u8) -> Result<(), Unclosed> {
        let ends = byte == self.separator || matches!(byte, b'\n' | b'\r');
        self.place = match (self.place, byte) {
            (Place::Start, b'"') => {
                self.opened = self.line;
                Place::Quoted
            }
            (Place::Quoted, b'"') => Place::Closed,
            (Place::Quoted, _) | (Place::Closed, b'"') => Place::Quoted,
            (_, _) if ends => Place::Start,
            (Place::Closed | Place::Behind, b' ') => Place::Behind,
            (Place::Closed | Place::Behind, _) => return Err(Unclosed { line: self.opened }),
            (Place::Start | Place::Bare, _) => Place::Bare,
        };
        if byte == b'\n' {
            self.line += 1;
            if self.place == Place::Start {
                self.long = 0;
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Quotes<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let unclosed = |error| io::Error::new(io::ErrorKind::InvalidData, error);
        let read = self.input.read(bytes)?;
        if read == 0 && !bytes.is_empty() && self.place == Place::Quoted {
            return Err(unclosed(Unclosed { line: self.opened }));
        }
        self.long += read as u64;
        for byte in &bytes[..read] {
            self.pass(*byte).map_err(unclosed)?;
        }
        if self.long > text_file::LARGEST {
            return Err(text_file::endless());
        }
        Ok(read)
    }
}

/// The member in which an answer of Microsoft Graph has its rows, and the one that says that there are more.
const LIST: &str = "value";
const NEXT: &str = "@odata.nextLink";

/// An object: a row, or an answer with rows in it.
struct Object<'a, T, F> {
    take: F,
    is_page: &'a mut bool,
    row: PhantomData<T>,
}

impl<'de, T: DeserializeOwned, F: FnMut(T) -> Result<(), ()>> Visitor<'de> for Object<'_, T, F> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        let (mut row, mut is_list) = (Map::new(), false);
        while let Some(name) = members.next_key::<String>()? {
            if name == LIST {
                let value = members.next_value_seed(List {
                    take: &mut self.take,
                    row: PhantomData,
                })?;
                is_list = value.is_none();
                row.extend(value.map(|value| (name, value)));
            } else {
                row.insert(name, members.next_value()?);
            }
        }
        if !is_list {
            let row = T::deserialize(Value::Object(row)).map_err(A::Error::custom)?;
            return (self.take)(row).map_err(|()| A::Error::custom("ended"));
        }
        *self.is_page = row.get(NEXT).is_some_and(|next| !next.is_null());
        // Windows PowerShell adds how many there are.
        let is_of_list = |name: &str| name.starts_with('@') || name.eq_ignore_ascii_case("count");
        match row.keys().find(|name| !is_of_list(name)) {
            Some(name) => Err(A::Error::custom(format!(
                "`{name}` beside the list `{LIST}`"
            ))),
            None if *self.is_page => Err(A::Error::custom("a page")),
            None => Ok(()),
        }
    }
}

/// What stands in the member of an answer's rows: those, or something else, which is given back.
struct List<F, T> {
    take: F,
    row: PhantomData<T>,
}

impl<'de, T: DeserializeOwned, F: FnMut(T) -> Result<(), ()>> DeserializeSeed<'de> for List<F, T> {
    type Value = Option<Value>;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, T: DeserializeOwned, F: FnMut(T) -> Result<(), ()>> Visitor<'de> for List<F, T> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("rows or a value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, rows: A) -> Result<Self::Value, A::Error> {
        let Self { take, row } = self;
        Rows { take, row }.visit_seq(rows).map(|()| None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut object = Map::new();
        while let Some((name, value)) = members.next_entry()? {
            object.insert(name, value);
        }
        Ok(Some(Value::Object(object)))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.into()))
    }

    fn visit_bool<E: serde::de::Error>(self, is: bool) -> Result<Self::Value, E> {
        Ok(Some(is.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(number.into()))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(number.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Some(number.into()))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(Some(Value::Null))
    }
}

/// The text of a cell that was decoded whole.
fn whole(cell: &[u8]) -> Result<&str, NotText> {
    match str::from_utf8(cell) {
        Ok(text) if !text.contains(REPLACEMENT) => Ok(text),
        _ => Err(NotText),
    }
}

/// The rows of an array, one after the other.
struct Rows<T, F> {
    take: F,
    row: PhantomData<T>,
}

impl<'de, T: DeserializeOwned, F: FnMut(T) -> Result<(), ()>> Visitor<'de> for Rows<T, F> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut rows: A) -> Result<(), A::Error> {
        while let Some(row) = rows.next_element()? {
            (self.take)(row).map_err(|()| A::Error::custom("ended"))?;
        }
        Ok(())
    }
}

/// The cells of one row.
#[derive(Clone, Copy, Debug)]
pub struct Cells<'a> {
    /// The line it begins on, from 1.
    pub line: u64,
    /// How many headings there are.
    pub headings: usize,
    record: &'a csv::ByteRecord,
}

impl<'a> Cells<'a> {
    /// How many cells there are.
    pub fn count(&self) -> usize {
        self.record.len()
    }

    /// Whether all of them are blank.
    pub fn is_blank(&self) -> bool {
        self.record.iter().all(|cell| cell.trim_ascii().is_empty())
    }

    /// Whether something stands where there is no heading.
    pub fn has_surplus(&self) -> bool {
        let mut surplus = self.record.iter().skip(self.headings);
        surplus.any(|cell| !cell.is_empty())
    }

    /// Whether all of it is text.
    pub fn is_text(&self) -> bool {
        self.record.iter().all(|cell| whole(cell).is_ok())
    }

    /// What stands in a column, without a spreadsheet's guard; empty where the row ends before it.
    ///
    /// # Errors
    /// The cell is no text.
    pub fn text(&self, column: usize) -> Result<&'a str, NotText> {
        whole(self.record.get(column).unwrap_or_default()).map(unguarded)
    }
}

/// What a value of JSON says where a cell would stand: text, a number, nothing, or the first of several; without a
/// spreadsheet's guard. Nothing for anything else.
pub fn text_of(value: &Value) -> Option<String> {
    fn plain(value: &Value) -> Option<String> {
        match value {
            Value::Null => Some(String::new()),
            Value::String(text) => Some(unguarded(text).to_owned()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
    match value {
        Value::Array(values) => values.first().map_or(Some(String::new()), plain),
        value => plain(value),
    }
}

/// Takes back the `'` that keeps a spreadsheet from calculating.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest)
            if (rest.trim_start()).starts_with([
                '=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
            ]) =>
        {
            rest
        }
        _ => cell,
    }
}

/// The name of a column without case, spaces and signs. The templates of the Entra admin center have it in brackets behind a title:
/// `User name [userPrincipalName] Required`.
pub fn plain(name: &str) -> String {
    let bracketed = name
        .split_once('[')
        .and_then(|(_, rest)| rest.split_once(']'));
    let name = bracketed.map_or(name, |(inner, _)| inner);
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Whether a cell holds what `Export-Csv` of PowerShell writes in the place of several values: the name of their type.
pub fn is_type_name(cell: &str) -> bool {
    let cell = cell.trim();
    cell.starts_with("System.") && cell.ends_with(']')
}

/// What separates the columns of a heading: the candidate that stands there most often outside quotes.
fn separator(heading: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0_u32), (b';', 0), (b'\t', 0)];
    for byte in heading {
        if *byte == b'"' {
            quoted = !quoted;
        } else if !quoted
            && let Some((_, count)) = counts.iter_mut().find(|(candidate, _)| candidate == byte)
        {
            *count += 1;
        }
    }
    let mut best = counts[0];
    for candidate in counts {
        if candidate.1 > best.1 {
            best = candidate;
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    type Read = Result<Vec<String>, (u64, String)>;

    /// Every record as `line:cell|cell`, or as its JSON.
    fn records(bytes: &[u8]) -> Read {
        let mut found = Vec::new();
        let read = Table::open(bytes).and_then(|table| {
            table.read(|record: Record<'_, Value>| {
                found.push(match record {
                    Record::Headings { line, names } => format!("{line}:{}", names.join("|")),
                    Record::Cells(cells) => {
                        let texts: Vec<&str> = (0..cells.count())
                            .map(|column| cells.text(column).unwrap_or("?"))
                            .collect();
                        format!("{}:{}", cells.line, texts.join("|"))
                    }
                    Record::Json(value) => value.to_string(),
                    Record::Broken { line, .. } => format!("{line}:broken"),
                });
                Ok::<(), String>(())
            })
        });
        match read {
            Ok(()) => Ok(found),
            Err(Stop::Flaw { line, flaw }) => Err((line, format!("{flaw:?}"))),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_first_line_says_how_a_table_is_written() {
        let rows = |lines: &[&str]| Ok(lines.iter().map(|line| (*line).to_owned()).collect());
        let cases: [(&[u8], Read); 27] = [
            (b"", rows(&[])),
            // Windows PowerShell, without -NoTypeInformation.
            (
                b"\xef\xbb\xbf#TYPE Selected.System.Object\r\n\"a\",\"b\"\r\n\"1\",\"2\"\r\n",
                rows(&["2:a|b", "3:1|2"]),
            ),
            (b"#TYPE X\n", rows(&[])),
            (b"\xef\xbb\xbf\n \r\n", rows(&[])),
            (b"a,b\n1,2\n", rows(&["1:a|b", "2:1|2"])),
            (b"\xef\xbb\xbfa;b\n1;2\r\n", rows(&["1:a|b", "2:1|2"])),
            (b"\n \na\tb\n1\t2,3\n", rows(&["3:a|b", "4:1|2,3"])),
            (b"sep=;\na;b,c\n1;2\n", rows(&["2:a|b,c", "3:1|2"])),
            (
                b"a,b\n\"1\n\",'=2\n3\n",
                rows(&["1:a|b", "2:1\n|=2", "4:3"]),
            ),
            (b"a\n\x81\n", rows(&["1:a", "2:?"])),
            (b" [1,\n{}]", rows(&["1", "{}"])),
            (b"{}\n\n{\n7", rows(&["{}", "3:broken", "7"])),
            (b"\xff\xfea\0\n\x001\0", rows(&["1:a", "2:1"])),
            (b"a\0,\0b\0,\0", rows(&["1:a|b|"])),
            (
                b"version:v1.0,\na [x] Required,b\n1,2\n",
                rows(&["2:a [x] Required|b", "3:1|2"]),
            ),
            // As Excel saves CSV in Germany.
            (
                b"Gr\xf6\xdfe;b\nM\xfcller;2\n",
                rows(&["1:Größe|b", "2:Müller|2"]),
            ),
            // An answer of Graph, compact and pretty; a page of PowerShell; objects one after the other; one alone.
            (
                b"{\"@odata.context\":\"x\",\"value\":[{},1]}",
                rows(&["{}", "1"]),
            ),
            (
                b"{\n \"value\": [\n {} ],\n \"Count\": 1\n}\n",
                rows(&["{}"]),
            ),
            (
                b"{\n\"a\":1\n}\n{\"value\":[2]}{\"value\":3}",
                rows(&["{\"a\":1}", "2", "{\"value\":3}"]),
            ),
            (b"{\"a\":1}", rows(&["{\"a\":1}"])),
            (
                b"{\"value\":[1],\"@odata.nextLink\":\"https://x\"}",
                Err((1, "FirstPage".to_owned())),
            ),
            (b"\nPK\x03\x04\0\0\0\x08", Err((2, "Binary".to_owned()))),
            (b"\n\na\x81,b\n", Err((3, "Encoding".to_owned()))),
            // Nothing closes the quote, or the quote of a later cell does.
            (b"a,b\n1,\"2\n3,4\n", Err((2, "Quote".to_owned()))),
            (b"a,b\n1,2\n\"3,4\n\"5\",6\n", Err((3, "Quote".to_owned()))),
            (
                b"a;b\r\n1;2\r\n\"3\r\n4;5\r\n",
                Err((3, "Quote".to_owned())),
            ),
            (
                b"a,b\n\"1 \"\"x\"\" \" ,5\" pipe\n",
                rows(&["1:a|b", "2:1 \"x\"  |5\" pipe"]),
            ),
        ];
        for (bytes, expected) in cases {
            let shown = String::from_utf8_lossy(bytes);
            assert_eq!(records(bytes), expected, "{shown:?}");
        }
        for (bytes, line) in [
            (&b"\n[1,\n2"[..], 3),
            (b"{\n\"a\": 1,\n", 3),
            (b"{\"value\":[1],\"user\":\"a\"}", 1),
        ] {
            let (found, flaw) = records(bytes).unwrap_err();
            assert!(found == line && flaw.starts_with("Json("), "{found} {flaw}");
        }
    }

    #[test]
    fn a_record_without_an_end_is_an_error() {
        let endless = io::BufReader::new(io::repeat(b'x'));
        assert!(io::copy(&mut Quotes::of(endless, b',', 1), &mut io::sink()).is_err());
        let line = vec![b'x'; 1 << 20];
        let text = [line.as_slice(), b"\n"].concat().repeat(20);
        let copied = io::copy(&mut Quotes::of(text.as_slice(), b',', 1), &mut io::sink());
        assert_eq!(copied.unwrap(), text.len() as u64);
    }

    #[test]
    fn a_heading_says_what_separates_its_columns() {
        let cases: [(&[u8], u8); 6] = [
            (b"id", b','),
            (b"id,name", b','),
            (b"id;name, first;name, last;x", b';'),
            (b"id\tname", b'\t'),
            (b"\"a,b,c\";d", b';'),
            (b"", b','),
        ];
        for (heading, expected) in cases {
            let shown = String::from_utf8_lossy(heading);
            assert_eq!(separator(heading), expected, "{shown}");
        }
    }

    #[test]
    fn only_the_guard_of_a_formula_is_taken_back() {
        let cases = [
            ("'+46701234567", "+46701234567"),
            ("'=a", "=a"),
            ("' =a", " =a"),
            ("'＝a", "＝a"),
            ("'t Hooft", "'t Hooft"),
            ("''=a", "''=a"),
            ("", ""),
        ];
        for (cell, expected) in cases {
            assert_eq!(unguarded(cell), expected);
        }
    }
}
