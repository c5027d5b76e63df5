//! Reads a saved output of `status`, or another export of the registration report, row by row, in whichever form it was saved.

use std::io::{self, Read};

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use crate::error::Error;
use crate::sspr::report::difference::Saved;
use crate::tabular::{self, Cells, Flaw, Record, Table, is_type_name, plain, unguarded};

/// What is wrong with a saved output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Not text.
    NotText,
    /// A quote is opened that nothing closes.
    Quote,
    /// One page of an answer that has more of them.
    FirstPage,
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

/// Takes one row.
pub type Take<'a> = dyn FnMut(Saved) -> Result<(), Error> + 'a;

/// Reads every row of `input`, which is JSON, JSON Lines or CSV. Nothing at all is an empty list.
///
/// # Errors
/// The first thing that is wrong with it; the rows before have been taken.
pub fn read(input: impl Read, take: &mut Take<'_>) -> Result<(), Stop> {
    let mut columns = Columns::default();
    let rows = |record: Record<'_, Identified>| {
        let row = match record {
            Record::Headings { line, names } => {
                columns = Columns::find(names).ok_or_else(|| flaw(line, Reason::NoColumn))?;
                return Ok(());
            }
            Record::Cells(cells) => {
                (columns.row(cells)).map_err(|reason| flaw(cells.line, reason))?
            }
            Record::Json(Identified(row)) => row,
            Record::Broken { line, error } => return Err(flaw(line, json(&error))),
        };
        take(row).map_err(Stop::Ended)
    };
    let read = Table::open(input).and_then(|table| table.read(rows));
    read.map_err(|stop| match stop {
        tabular::Stop::Ended(stop) => stop,
        tabular::Stop::Io(error) => Stop::Io(error),
        tabular::Stop::Flaw { line, flaw: found } => flaw(
            line,
            match found {
                Flaw::Binary | Flaw::Encoding => Reason::NotText,
                Flaw::Quote => Reason::Quote,
                Flaw::FirstPage => Reason::FirstPage,
                Flaw::Json(error) => json(&error),
            },
        ),
    })
}

fn flaw(line: u64, reason: Reason) -> Stop {
    Stop::Flaw { line, reason }
}

fn json(error: &serde_json::Error) -> Reason {
    if error.is_eof() {
        return Reason::BrokenOff;
    }
    // The place is said in words of our own.
    let words = error.to_string();
    match words.split(" at line ").next().unwrap_or_default() {
        NO_USER => Reason::NoUser,
        words => Reason::Json(words.to_owned()),
    }
}

/// How a row without a user is told through the parser, which knows the line.
const NO_USER: &str = "no user";

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

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Identified, A::Error> {
                let mut row = Saved::default();
                while let Some(key) = map.next_key::<String>()? {
                    match Field::called(&key) {
                        Some(Field::Id) => row.id = map.next_value()?,
                        Some(Field::Name) => row.user_principal_name = map.next_value()?,
                        Some(Field::Registered) => row.is_sspr_registered = map.next_value()?,
                        Some(Field::Enabled) => row.is_sspr_enabled = map.next_value()?,
                        Some(Field::Capable) => row.is_sspr_capable = map.next_value()?,
                        Some(Field::Methods) => row.methods_registered = map.next_value()?,
                        Some(Field::State) => row.state = map.next_value()?,
                        None => {
                            map.next_value::<IgnoredAny>()?;
                        }
                    }
                }
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

/// What is compared of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Id,
    Name,
    Registered,
    Enabled,
    Capable,
    Methods,
    State,
}

impl Field {
    const ALL: [Self; 7] = [
        Self::Id,
        Self::Name,
        Self::Registered,
        Self::Enabled,
        Self::Capable,
        Self::Methods,
        Self::State,
    ];

    /// What it is called, without case, spaces and signs: as Graph does, as PowerShell makes it, and as a title.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Id => &["id", "objectid", "userid"],
            Self::Name => &["userprincipalname", "upn"],
            Self::Registered => &["isssprregistered", "ssprregistered"],
            Self::Enabled => &["isssprenabled", "ssprenabled"],
            Self::Capable => &["isssprcapable", "ssprcapable"],
            Self::Methods => &["methodsregistered", "registeredmethods"],
            Self::State => &["state"],
        }
    }

    fn called(name: &str) -> Option<Self> {
        let name = plain(name);
        (Self::ALL.into_iter()).find(|field| field.names().contains(&&*name))
    }
}

/// Where in a row of cells each field stands.
#[derive(Default)]
struct Columns([Option<usize>; 7]);

impl Columns {
    /// Nothing where no column says whom the rows are about.
    fn find(headings: &[String]) -> Option<Self> {
        let at = |field| {
            headings
                .iter()
                .position(|name| Field::called(name) == Some(field))
        };
        let columns = Self(Field::ALL.map(at));
        let is_identified = columns.at(Field::Id).or(columns.at(Field::Name)).is_some();
        is_identified.then_some(columns)
    }

    fn at(&self, field: Field) -> Option<usize> {
        self.0[field as usize]
    }

    fn row(&self, cells: Cells<'_>) -> Result<Saved, Reason> {
        if !cells.is_text() {
            return Err(Reason::NotText);
        }
        if cells.count() != cells.headings {
            return Err(Reason::Cells {
                expected: cells.headings as u64,
                found: cells.count() as u64,
            });
        }
        let cell = |field| {
            let text = self.at(field).and_then(|at| cells.text(at).ok());
            text.map(|text| unguarded(text.trim()))
                .filter(|text| !text.is_empty())
        };
        let flag = |field, column| match cell(field) {
            None => Ok(None),
            Some(text) => match flag_of(text) {
                Some(flag) => Ok(Some(flag)),
                None => Err(Reason::Flag {
                    column,
                    value: text.to_owned(),
                }),
            },
        };
        let methods = cell(Field::Methods);
        let mut row = Saved {
            id: cell(Field::Id).map(str::to_owned),
            user_principal_name: cell(Field::Name).map(str::to_owned),
            is_sspr_registered: flag(Field::Registered, "isSsprRegistered")?,
            is_sspr_enabled: flag(Field::Enabled, "isSsprEnabled")?,
            is_sspr_capable: flag(Field::Capable, "isSsprCapable")?,
            methods_registered: methods.filter(|text| !is_type_name(text)).map(|text| {
                text.split([';', ','])
                    .map(str::trim)
                    .filter(|method| !method.is_empty())
                    .map(str::to_owned)
                    .collect()
            }),
            state: cell(Field::State).map(str::to_owned),
        };
        // An empty cell is no methods where the row is known, and unknown where it is not.
        let known = row.is_sspr_registered.is_some();
        if self.at(Field::Methods).is_some() && methods.is_none() && known {
            row.methods_registered = Some(Vec::new());
        }
        if row.is_identified() {
            Ok(row)
        } else {
            Err(Reason::NoUser)
        }
    }
}

/// A yes or no as `status`, Graph and PowerShell write it, and as a German or Swedish spreadsheet saves it again.
fn flag_of(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "wahr" | "sant" => Some(true),
        "false" | "no" | "falsch" | "falskt" => Some(false),
        _ => None,
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
            format!("{}\n{}\n", header.to_uppercase(), cells.replace("email;fido2", "\"email,fido2\"")),
            "Id,User principal name,Is SSPR registered,Is SSPR enabled,Methods registered\n7,=anna@contoso.test,WAHR,no,\"email, fido2\"\n".to_owned(),
            format!("{{\"@odata.context\":\"x\",\"value\":[{OBJECT}]}}"),
            format!("{{\n\"value\": [{}]\n}}\n", OBJECT.replace("\"is", "\"Is").replace("\"user", "\"User").replace("\"id", "\"Id").replace("\"methods", "\"Methods")),
        ];
        for form in forms {
            assert_eq!(rows(&form), Ok(vec![anna()]), "{form}");
        }
    }

    #[test]
    fn exports_of_the_report_are_read_as_their_programs_write_them() {
        let folder = std::path::Path::new("tests/data/exports");
        for name in [
            "registration-graph.json",
            "registration-convertto-json.json",
            "registration-export-csv.csv",
            "registration-portal.csv",
        ] {
            let read = rows(std::fs::read(folder.join(name)).unwrap()).unwrap();
            let seen = read.iter().map(|row| {
                let methods = row.methods_registered.as_ref().map(|them| them.join("+"));
                let flags = [
                    row.is_sspr_registered,
                    row.is_sspr_enabled,
                    row.is_sspr_capable,
                ];
                (
                    row.user_principal_name.clone().unwrap(),
                    flags,
                    methods.unwrap(),
                )
            });
            let expected = [
                (
                    "anna.berg@contoso.com",
                    [true, true, true],
                    "mobilePhone+email",
                ),
                ("bo.kurz@contoso.com", [false, true, false], ""),
            ];
            let expected = expected.map(|(user, flags, methods)| {
                (user.to_owned(), flags.map(Some), methods.to_owned())
            });
            assert_eq!(seen.collect::<Vec<_>>(), expected, "{name}");
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
        // `Export-Csv` loses the values.
        let lost = rows(format!("{header}\na,True,System.String[]\n")).unwrap();
        assert_eq!(lost[0].methods_registered, None);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let flag = |value: &str| Reason::Flag {
            column: "isSsprEnabled",
            value: value.to_owned(),
        };
        let cases: [(&[u8], u64, Reason); 13] = [
            (b"id,x\n1,\"2\n3,4\n", 2, Reason::Quote),
            (
                b"{\"value\":[],\"@odata.nextLink\":\"https://x\"}",
                1,
                Reason::FirstPage,
            ),
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
            (b"id,x\n\x81,2\n", 2, Reason::NotText),
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
