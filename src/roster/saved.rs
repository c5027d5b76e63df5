//! Reads a saved output of `status`, row by row, in whichever form it was saved.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::error::Error;
use crate::sspr::bulk::spreadsheet::{separator, unguarded};
use crate::sspr::report::difference::Saved;

/// A CSV header longer than this is none.
const HEADER: u64 = 64 * 1024;

/// What is wrong with a saved output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Written in UTF-16, as Windows PowerShell does with `>`.
    Utf16,
    /// Not text.
    NotText,
    /// No column says whom the rows are about.
    NoColumn,
    /// A row does not say whom it is about.
    NoUser,
    /// A row has more or fewer cells than the header.
    Cells {
        /// In the header.
        expected: u64,
        /// In the row.
        found: u64,
    },
    /// A cell holds neither `true` nor `false`.
    Flag {
        /// The column.
        column: &'static str,
        /// What it holds.
        value: String,
    },
    /// It ends in the middle of a row or list.
    BrokenOff,
    /// The JSON parser's own words.
    Json(String),
}

/// Why reading ended early.
#[derive(Debug)]
pub enum Stop {
    /// The output is not what `status` writes.
    Flaw {
        /// The line, from 1.
        line: u64,
        /// What is wrong there.
        reason: Reason,
    },
    /// It cannot be read.
    Io(io::Error),
    /// Whoever takes the rows wants no more.
    Ended(Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Takes one row.
pub type Take<'a> = dyn FnMut(Saved) -> Result<(), Error> + 'a;

/// Reads every row of `input`, which is JSON, JSON Lines or CSV: its first character says which. Nothing at all is an
/// empty list.
///
/// # Errors
/// The first thing that is wrong with it; the rows before have been taken.
pub fn read(mut input: impl Read, take: &mut Take<'_>) -> Result<(), Stop> {
    let mut head = Vec::with_capacity(3);
    input.by_ref().take(3).read_to_end(&mut head)?;
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return Err(flaw(1, Reason::Utf16));
    }
    if head == [0xef, 0xbb, 0xbf] {
        head.clear();
    }
    let mut input = BufReader::with_capacity(64 * 1024, Cursor::new(head).chain(input));
    let mut above = 0;
    loop {
        let Some(first) = input.fill_buf()?.first().copied() else {
            return Ok(());
        };
        match first {
            b'[' => return array(input, above, take),
            b'{' => return lines(input, above, take),
            b'\n' => above += 1,
            _ if first.is_ascii_whitespace() => {}
            _ => return table(input, above, take),
        }
        input.consume(1);
    }
}

fn flaw(line: u64, reason: Reason) -> Stop {
    Stop::Flaw { line, reason }
}

fn json(error: &serde_json::Error, above: u64) -> Stop {
    if error.is_io() {
        let kind = error.io_error_kind().unwrap_or(io::ErrorKind::Other);
        return Stop::Io(kind.into());
    }
    let line = above + u64::try_from(error.line()).unwrap_or_default();
    if error.is_eof() {
        return flaw(line, Reason::BrokenOff);
    }
    // The place is said in words of our own.
    let words = error.to_string();
    let words = words.split(" at line ").next().unwrap_or_default();
    flaw(
        line,
        match words {
            NO_USER => Reason::NoUser,
            words => Reason::Json(words.to_owned()),
        },
    )
}

/// How a row without a user is told through the parser, which knows the line.
const NO_USER: &str = "no user";

/// A list as one document.
fn array(input: impl Read, above: u64, take: &mut Take<'_>) -> Result<(), Stop> {
    let mut ended = None;
    let mut document = serde_json::Deserializer::from_reader(input);
    let read = (&mut document)
        .deserialize_seq(Rows {
            take,
            ended: &mut ended,
        })
        .and_then(|()| document.end());
    match (ended, read) {
        (Some(error), _) => Err(Stop::Ended(error)),
        (None, Err(error)) => Err(json(&error, above)),
        (None, Ok(())) => Ok(()),
    }
}

struct Rows<'a, 'take> {
    take: &'a mut Take<'take>,
    ended: &'a mut Option<Error>,
}

impl<'de> Visitor<'de> for Rows<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        while let Some(Identified(row)) = rows.next_element()? {
            if let Err(error) = (self.take)(row) {
                *self.ended = Some(error);
                return Err(A::Error::custom("ended"));
            }
        }
        Ok(())
    }
}

/// A row that says whom it is about. What is refused inside of an object is told with the object's own line.
struct Identified(Saved);

impl<'de> Deserialize<'de> for Identified {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Identified;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a row")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Identified, A::Error> {
                let row = Saved::deserialize(MapAccessDeserializer::new(map))?;
                if row.is_identified() {
                    Ok(Identified(row))
                } else {
                    Err(A::Error::custom(NO_USER))
                }
            }
        }

        deserializer.deserialize_map(Object)
    }
}

/// One object a line.
fn lines(mut input: impl BufRead, above: u64, take: &mut Take<'_>) -> Result<(), Stop> {
    let mut line = Vec::new();
    for number in above + 1.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let Identified(row) =
            serde_json::from_slice(&line).map_err(|error| json(&error, number - 1))?;
        take(row).map_err(Stop::Ended)?;
    }
    Ok(())
}

/// Where in a row of a table each field stands.
struct Columns {
    id: Option<usize>,
    name: Option<usize>,
    registered: Option<usize>,
    enabled: Option<usize>,
    capable: Option<usize>,
    methods: Option<usize>,
    state: Option<usize>,
}

/// Comma-separated values; spreadsheets of some countries write semicolons or tabs.
fn table(mut input: impl BufRead, above: u64, take: &mut Take<'_>) -> Result<(), Stop> {
    let mut header = Vec::new();
    input.by_ref().take(HEADER).read_until(b'\n', &mut header)?;
    let mut table = csv::ReaderBuilder::new()
        .delimiter(separator(&header))
        .from_reader(Cursor::new(header).chain(input));
    let wrong = |error: csv::Error| comma(error, above);
    let header = table.headers().map_err(wrong)?;
    let at = |name: &str| header.iter().position(|column| column.trim() == name);
    let columns = Columns {
        id: at("id"),
        name: at("userPrincipalName"),
        registered: at("isSsprRegistered"),
        enabled: at("isSsprEnabled"),
        capable: at("isSsprCapable"),
        methods: at("methodsRegistered"),
        state: at("state"),
    };
    if columns.id.is_none() && columns.name.is_none() {
        return Err(flaw(above + 1, Reason::NoColumn));
    }
    let mut record = csv::StringRecord::new();
    while table.read_record(&mut record).map_err(wrong)? {
        let line = above + record.position().map_or(1, csv::Position::line);
        let row = columns
            .row(&record)
            .map_err(|(column, value)| flaw(line, Reason::Flag { column, value }))?;
        if !row.is_identified() {
            return Err(flaw(line, Reason::NoUser));
        }
        take(row).map_err(Stop::Ended)?;
    }
    Ok(())
}

fn comma(error: csv::Error, above: u64) -> Stop {
    let line = above + error.position().map_or(1, csv::Position::line);
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Stop::Io(error),
        csv::ErrorKind::UnequalLengths {
            expected_len: expected,
            len: found,
            ..
        } => flaw(line, Reason::Cells { expected, found }),
        _ => flaw(line, Reason::NotText),
    }
}

impl Columns {
    fn row(&self, record: &csv::StringRecord) -> Result<Saved, (&'static str, String)> {
        let cell = |at: Option<usize>| {
            at.and_then(|at| record.get(at))
                .map(|text| unguarded(text.trim()))
                .filter(|text| !text.is_empty())
        };
        let flag = |at, column| match cell(at) {
            None => Ok(None),
            Some(text) if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
            Some(text) if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
            Some(text) => Err((column, text.to_owned())),
        };
        let mut row = Saved {
            id: cell(self.id).map(str::to_owned),
            user_principal_name: cell(self.name).map(str::to_owned),
            is_sspr_registered: flag(self.registered, "isSsprRegistered")?,
            is_sspr_enabled: flag(self.enabled, "isSsprEnabled")?,
            is_sspr_capable: flag(self.capable, "isSsprCapable")?,
            methods_registered: cell(self.methods).map(|text| {
                text.split(';')
                    .map(str::trim)
                    .filter(|method| !method.is_empty())
                    .map(str::to_owned)
                    .collect()
            }),
            state: cell(self.state).map(str::to_owned),
        };
        // An empty cell is no methods where the row is known, and unknown where it is not.
        let known = row.is_sspr_registered.is_some();
        if self.methods.is_some() && row.methods_registered.is_none() && known {
            row.methods_registered = Some(Vec::new());
        }
        Ok(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: impl AsRef<[u8]>) -> Result<Vec<Saved>, (u64, Reason)> {
        let mut rows = Vec::new();
        match read(text.as_ref(), &mut |row| {
            rows.push(row);
            Ok(())
        }) {
            Ok(()) => Ok(rows),
            Err(Stop::Flaw { line, reason }) => Err((line, reason)),
            Err(other) => panic!("{other:?}"),
        }
    }

    fn anna() -> Saved {
        Saved {
            id: Some("7".to_owned()),
            user_principal_name: Some("=anna@contoso.test".to_owned()),
            is_sspr_registered: Some(true),
            is_sspr_enabled: Some(false),
            is_sspr_capable: None,
            methods_registered: Some(vec!["email".to_owned(), "fido2".to_owned()]),
            state: None,
        }
    }

    const OBJECT: &str = r#"{"id":"7","userPrincipalName":"=anna@contoso.test","isSsprRegistered":true,"isSsprEnabled":false,"isSsprCapable":null,"methodsRegistered":["email","fido2"],"isAdmin":true}"#;

    #[test]
    fn the_same_row_is_read_from_every_form() {
        let header = "id,userPrincipalName,isSsprRegistered,isSsprEnabled,isSsprCapable,methodsRegistered,other";
        let cells = "7,'=anna@contoso.test,true,FALSE,,email;fido2,\"a,b\"";
        let forms = [
            format!("[\n{OBJECT}\n]\n"),
            format!("\n [ {OBJECT} ]"),
            format!("{OBJECT}\n"),
            format!("\n{OBJECT}"),
            format!("{header}\n{cells}\n"),
            format!("\u{feff}{header}\r\n{cells}\r\n"),
            // As a spreadsheet of some countries saves it.
            format!(
                "{}\n7;'=anna@contoso.test;true;false;;\"email;fido2\";x\n",
                header.replace(',', ";")
            ),
        ];
        for form in forms {
            assert_eq!(rows(&form), Ok(vec![anna()]), "{form}");
        }
    }

    #[test]
    fn an_empty_list_has_no_rows_in_every_form() {
        for form in ["", "\n", "[]\n", "id,userPrincipalName\n"] {
            assert_eq!(rows(form), Ok(vec![]), "{form:?}");
        }
    }

    #[test]
    fn an_empty_cell_is_no_methods_only_where_the_row_is_known() {
        let header = "userPrincipalName,isSsprRegistered,methodsRegistered";
        let known = rows(format!("{header}\na,false,\n")).unwrap();
        assert_eq!(known[0].methods_registered, Some(vec![]));
        let unknown = rows(format!("{header}\na,,\n")).unwrap();
        assert_eq!(unknown[0].methods_registered, None);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let flag = |value: &str| Reason::Flag {
            column: "isSsprEnabled",
            value: value.to_owned(),
        };
        let cases: [(&[u8], u64, Reason); 12] = [
            (b"\xff\xfei\0d\0", 1, Reason::Utf16),
            (b"name,mail\na,b\n", 1, Reason::NoColumn),
            (
                b"id,x\n1\n",
                2,
                Reason::Cells {
                    expected: 2,
                    found: 1,
                },
            ),
            (
                b"id,x\n1,2\n\"\n\",3,4\n",
                3,
                Reason::Cells {
                    expected: 2,
                    found: 3,
                },
            ),
            (b"id,isSsprEnabled\n1,true\n2,maybe\n", 3, flag("maybe")),
            (b"id,x\n,2\n", 2, Reason::NoUser),
            (b"id,x\n\xc3\x28,2\n", 2, Reason::NotText),
            (b"[\n{\"id\":\"1\"},\n{\"id\":\"2\"", 3, Reason::BrokenOff),
            (b"[\n{\"id\":\"1\"},\n{\"total\":3}\n]", 3, Reason::NoUser),
            (b"{\"id\":\"1\"}\n\n{\"i", 3, Reason::BrokenOff),
            (b"{\"id\":\"1\"}\n{\"total\":3}\n", 2, Reason::NoUser),
            (
                b"{\"id\":\"1\",\"isSsprEnabled\":\"x\"}\n",
                1,
                Reason::Json("invalid type: string \"x\", expected a boolean".to_owned()),
            ),
        ];
        for (text, line, reason) in cases {
            let shown = String::from_utf8_lossy(text).into_owned();
            assert_eq!(rows(text), Err((line, reason)), "{shown}");
        }
    }
}
