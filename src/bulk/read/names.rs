//! Reads whom a command is about: one user a line, or a table with a column for them.

use std::io::{BufRead, Read};

use serde_json::Value;

use super::columns::{Field, Layout, listed};
use super::rows::{broken, empty, no_objects, not_json, not_utf8, open, stopped, table};
use crate::error::{Code, Error};
use crate::tabular::{Form, Record, Source, text_of, unguarded};
use crate::text_file::{self, REPLACEMENT};
use crate::ui::{Message, msg};

/// Reads the users, each as it is written there.
///
/// # Errors
/// Exit 2 when the input cannot be opened, is not UTF-8, is empty, or is a table without a column for the user; exit 1
/// when reading breaks off.
pub fn read(source: &Source) -> Result<Vec<String>, Error> {
    understand(open(source)?)
}

/// Reads users out of bytes.
///
/// # Errors
/// As [`read`].
pub fn understand(input: impl Read) -> Result<Vec<String>, Error> {
    let table = table(input)?;
    let mut users = Vec::new();
    let mut take = |user: &str| {
        let user = unguarded(user.trim());
        if !user.is_empty() {
            users.push(user.to_owned());
        }
    };
    if table.form() == Form::Cells && !has_headings(table.first_line()) {
        lines(table.into_bytes(), &mut take)?;
    } else {
        let mut column = Column::default();
        (table.read(|record| column.take(record, &mut take))).map_err(stopped)?;
        column.must_exist()?;
    }
    if users.is_empty() {
        return Err(empty());
    }
    Ok(users)
}

/// Whether the first line is a heading. A user has no comma, semicolon or tab in it; alone in its column, the heading is
/// known by its name.
fn has_headings(line: &[u8]) -> bool {
    let line = String::from_utf8_lossy(line);
    let named = || {
        let heading = [line.trim().trim_matches('"').to_owned()];
        Layout::find(&heading, &[]).is_ok()
    };
    line.trim().contains([',', ';', '\t']) || named()
}

fn lines(mut input: impl BufRead, take: &mut impl FnMut(&str)) -> Result<(), Error> {
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = text_file::read_line(&mut input, &mut line);
        if read.map_err(|error| broken(&error))? == 0 {
            return Ok(());
        }
        let text = str::from_utf8(&line).map_err(|_| not_utf8())?;
        if text.contains(REPLACEMENT) {
            return Err(not_utf8());
        }
        let user = unguarded(text.trim().trim_matches('"'));
        if !user.starts_with('#') {
            take(user);
        }
    }
}

/// Where the users stand.
#[derive(Default)]
struct Column {
    /// Of the last row; the keys of JSON may differ from row to row.
    headings: Vec<String>,
    place: Option<usize>,
    /// Whether any row had one.
    found: bool,
    /// How many objects there were.
    objects: u64,
}

/// A row that names nobody: it would be left out without a word.
fn nobody(message: Message) -> Error {
    Error::failure(Code::RowUnreadable, message).hint(msg!("scope-row-nobody-hint"))
}

fn malformed(line: u64, found: usize, expected: usize) -> Error {
    Error::failure(
        Code::RowUnreadable,
        msg!(
            "scope-row-cells",
            line = line.to_string(),
            found = found,
            expected = expected
        ),
    )
    .hint(msg!("scope-row-cells-hint"))
}

impl Column {
    fn take(
        &mut self,
        record: Record<'_, Value>,
        take: &mut impl FnMut(&str),
    ) -> Result<(), Error> {
        match record {
            Record::Headings { names, .. } => {
                self.find(names.to_vec())?;
                self.must_exist()?;
            }
            Record::Cells(cells) if cells.is_blank() => {}
            Record::Cells(cells) => {
                if !cells.is_text() {
                    return Err(not_utf8());
                }
                if cells.has_surplus() {
                    return Err(malformed(cells.line, cells.count(), cells.headings));
                }
                let user = self.place.map(|place| cells.text(place));
                let user = user.and_then(Result::ok).unwrap_or_default().trim();
                if user.is_empty() {
                    return Err(nobody(msg!(
                        "scope-row-nobody",
                        line = cells.line.to_string()
                    )));
                }
                take(user);
            }
            Record::Json(Value::Object(object)) => {
                self.objects += 1;
                if !object.keys().eq(&self.headings) {
                    self.find(object.keys().cloned().collect())?;
                }
                let value = self
                    .place
                    .and_then(|place| object.get(&self.headings[place]));
                match value
                    .and_then(text_of)
                    .filter(|user| !user.trim().is_empty())
                {
                    Some(user) => take(&user),
                    // That no object names anybody is told at the end, with what there is.
                    None if !self.found => {}
                    None => {
                        let number = self.objects.to_string();
                        return Err(nobody(msg!("scope-object-nobody", number = number)));
                    }
                }
            }
            Record::Json(Value::String(user)) => {
                self.found = true;
                take(&user);
            }
            Record::Json(_) => return Err(no_objects()),
            Record::Broken { line, .. } => return Err(not_json(line)),
        }
        Ok(())
    }

    fn find(&mut self, headings: Vec<String>) -> Result<(), Error> {
        let layout = Layout::of_object(&headings, &[]);
        self.place = match layout.candidates(Field::User) {
            [] => None,
            [one] => Some(*one),
            _ => return Err(layout.ambiguous(Field::User, &headings)),
        };
        self.headings = headings;
        self.found |= self.place.is_some();
        Ok(())
    }

    fn must_exist(&self) -> Result<(), Error> {
        if self.found || self.headings.is_empty() {
            return Ok(());
        }
        Err(Error::failure(
            Code::NoUserColumn,
            msg!("import-no-user-column", columns = listed(&self.headings)),
        )
        .hint(msg!("scope-no-user-column-hint")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_read_from_lines_and_from_the_column_of_a_table() {
        let (a, b) = ("ann@contoso.com", "bo@contoso.com");
        let cases = [
            format!("{a}\n{b}\n"),
            format!("\u{feff}{a}\r\n\r\n# the night shift\r\n  {b}  "),
            format!("userPrincipalName\n{a}\n{b}\n"),
            format!("Benutzerprinzipalname;Abteilung\n{a};x\n{b};y\n"),
            format!("displayName\tid\tUPN\nAnn\t1\t{a}\nBo\t2\t{b}\n"),
            format!("\"user\",\"note\"\n\"{a}\",\"a, b\"\n,\n{b},\n"),
            format!("{{\"value\":[{{\"id\":\"{a}\"}},{{\"id\":\"{b}\"}}]}}"),
            format!("{{\n  \"value\": [\n{{\"id\":\"{a}\"}},\n\"{b}\"]\n}}\n"),
        ];
        for text in cases {
            assert_eq!(understand(text.as_bytes()).unwrap(), [a, b], "{text}");
        }
    }

    #[test]
    fn what_names_nobody_is_an_error() {
        for bytes in [
            &b""[..],
            b"\n# nobody\n",
            b"userPrincipalName\n",
            b"city,street\nUlm,x\n",
            b"a\x81@contoso.com",
            // Rows that name nobody, or are cut wrongly, are not left out without a word.
            b"user,note\na,x\n,y\n",
            b"note,user\nDoe, Jane,a\n",
            b"user,note\na,\"x\nb,y\n",
            b"{\"user\":\"a\"}\n{\"note\":\"b\"}\n",
            b"{\"value\":[{\"id\":\"a\"}],\"@odata.nextLink\":\"https://x\"}",
        ] {
            assert!(understand(bytes).is_err(), "{bytes:?}");
        }
    }
}
