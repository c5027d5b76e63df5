//! Tables that somebody exported: comma-separated values or JSON, told apart by the first line that is not blank.
//!
//! Rows are handed over one by one as they are read; nothing holds a whole table. A byte order mark is skipped, semicolons and
//! tabs separate cells as well as commas do, a line `sep=;` or `#TYPE …` is understood, and the `'` that keeps a spreadsheet from
//! calculating is taken back. JSON is one array, or JSON Lines.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::marker::PhantomData;
use std::path::PathBuf;
use std::str::Utf8Error;

use serde::de::{DeserializeOwned, Deserializer as _, Error as _, SeqAccess, Visitor};
use serde_json::Value;

use crate::text_file::{self, is_utf16};

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
    /// UTF-16, as Windows PowerShell writes it with `>`.
    Utf16,
    /// No text.
    Binary,
    /// Text in another encoding than UTF-8.
    NotUtf8,
    /// The array is no JSON.
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
    rest: BufReader<R>,
    /// Lines before `head`.
    above: u64,
}

impl<R: Read> Table<R> {
    /// Reads up to the end of the first line that is not blank.
    ///
    /// # Errors
    /// [`Stop::Io`], and [`Stop::Flaw`] where that line is no text in UTF-8.
    pub fn open<E>(input: R) -> Result<Self, Stop<E>> {
        let mut table = Self {
            head: Vec::new(),
            rest: BufReader::with_capacity(BUFFER, input),
            above: 0,
        };
        let mut at_start = true;
        while table.next_line()? {
            if at_start && table.head.starts_with(b"\xef\xbb\xbf") {
                table.head.drain(..3);
            }
            at_start = false;
            if !table.head.trim_ascii().is_empty() && !is_type(&table.head) {
                break;
            }
            table.above += u64::from(table.head.ends_with(b"\n"));
        }
        let flaw = match &table.head {
            head if is_utf16(head) => Flaw::Utf16,
            head if head.contains(&0) => Flaw::Binary,
            _ => return Ok(table),
        };
        let line = table.above + 1;
        Err(Stop::Flaw { line, flaw })
    }

    fn next_line(&mut self) -> io::Result<bool> {
        self.head.clear();
        let mut limited = self.rest.by_ref().take(HEAD);
        Ok(limited.read_until(b'\n', &mut self.head)? > 0)
    }

    /// How it is written, by the first byte that is no blank.
    pub fn form(&self) -> Form {
        match self.head.trim_ascii_start().first() {
            None => Form::Empty,
            Some(b'[') => Form::Array,
            Some(b'{') => Form::Lines,
            Some(_) => Form::Cells,
        }
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
        match self.form() {
            Form::Empty => Ok(()),
            Form::Cells => self.cells(take),
            Form::Lines => self.lines(take),
            Form::Array => self.array(take),
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
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(named.unwrap_or_else(|| separator(&self.head)))
            .flexible(true)
            .from_reader(text_file::Lines::of(self.into_bytes()));
        let headings = reader.byte_headers().map_err(io::Error::from)?.iter();
        let headings: Result<Vec<String>, Utf8Error> = headings
            .map(|name| str::from_utf8(name).map(str::to_owned))
            .collect();
        let line = above + 1;
        let names = &*headings.map_err(|_| Stop::Flaw {
            line,
            flaw: Flaw::NotUtf8,
        })?;
        take(Record::Headings { line, names }).map_err(Stop::Ended)?;
        // The reader counts a line when it meets its `\n`, which ends the line before where `\r` did.
        let above = above + u64::from(has_returns);
        let mut record = csv::ByteRecord::new();
        while reader
            .read_byte_record(&mut record)
            .map_err(io::Error::from)?
        {
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
            (None, Err(error)) if error.is_io() => Err(Stop::Io(error.into())),
            (None, Err(error)) => Err(Stop::Flaw {
                line: above + u64::try_from(error.line()).unwrap_or_default(),
                flaw: Flaw::Json(error),
            }),
            (None, Ok(())) => Ok(()),
        }
    }
}

/// Whether a line is what `Export-Csv` of Windows PowerShell puts before the headings: the type of its objects.
fn is_type(line: &[u8]) -> bool {
    let word = line.trim_ascii_start().get(..6);
    word.is_some_and(|word| word.eq_ignore_ascii_case(b"#TYPE "))
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

    /// Whether all of it is UTF-8.
    pub fn is_utf8(&self) -> bool {
        self.record.iter().all(|cell| str::from_utf8(cell).is_ok())
    }

    /// What stands in a column, without a spreadsheet's guard; empty where the row ends before it.
    ///
    /// # Errors
    /// The cell is not UTF-8.
    pub fn text(&self, column: usize) -> Result<&'a str, Utf8Error> {
        str::from_utf8(self.record.get(column).unwrap_or_default()).map(unguarded)
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
        let cases: [(&[u8], Read); 16] = [
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
            (b"a\n\xff\n", rows(&["1:a", "2:?"])),
            (b" [1,\n{}]", rows(&["1", "{}"])),
            (b"{}\n\n{\n7", rows(&["{}", "3:broken", "7"])),
            (b"\xff\xfea\0\n\0", Err((1, "Utf16".to_owned()))),
            (b"a\0,\0b\0,\0", Err((1, "Utf16".to_owned()))),
            (b"\nPK\x03\x04\0\0\0\x08", Err((2, "Binary".to_owned()))),
            (b"\n\na\xe4,b\n", Err((3, "NotUtf8".to_owned()))),
        ];
        for (bytes, expected) in cases {
            let shown = String::from_utf8_lossy(bytes);
            assert_eq!(records(bytes), expected, "{shown:?}");
        }
        let (line, _) = records(b"\n[1,\n2").unwrap_err();
        assert_eq!(line, 3);
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
