//! Reads whom a command is about: one user a line, or a table whose heading names the user's column.

use std::fs::File;
use std::io::{self, Cursor, Read};

use super::columns::{Field, Layout, listed};
use super::intake::{Source, broken, broken_csv, cannot_open, not_text};
use crate::error::{Code, Error};
use crate::sspr::bulk::spreadsheet::{separator, unguarded};
use crate::ui::msg;

/// More is no list of users.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Reads the users, each as it is written there.
///
/// # Errors
/// Exit 2 when the input cannot be opened, is not UTF-8, is empty, or is a table without a column for the user; exit 1
/// when reading breaks off.
pub fn read(source: &Source) -> Result<Vec<String>, Error> {
    match source {
        Source::Stdin => understand(io::stdin().lock()),
        Source::File(path) => {
            let file = File::open(path).map_err(|error| cannot_open(source, &error))?;
            if file.metadata().is_ok_and(|file| file.is_dir()) {
                let error = io::Error::from(io::ErrorKind::IsADirectory);
                return Err(cannot_open(source, &error));
            }
            understand(file)
        }
    }
}

/// Reads users out of bytes.
///
/// # Errors
/// As [`read`].
pub fn understand(input: impl Read) -> Result<Vec<String>, Error> {
    let mut bytes = Vec::new();
    input
        .take(LARGEST)
        .read_to_end(&mut bytes)
        .map_err(broken)?;
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || bytes.contains(&0) {
        return Err(not_text("UTF-16"));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| not_text("8-bit"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    let users = if is_table(text) {
        column(text)?
    } else {
        text.lines()
            .map(|line| unguarded(line.trim().trim_matches('"')))
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(str::to_owned)
            .collect()
    };
    if users.is_empty() {
        return Err(Error::failure(Code::EmptyInput, msg!("import-empty")));
    }
    Ok(users)
}

/// Whether the first line is a heading. A user has no comma, semicolon or tab in it; alone in its column, the heading is
/// known by its name.
fn is_table(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    let named = || {
        let heading = [first.trim().trim_matches('"').to_owned()];
        Layout::find(&heading, &[]).is_ok()
    };
    first.contains([',', ';', '\t']) || named()
}

fn column(text: &str) -> Result<Vec<String>, Error> {
    let heading = text.lines().next().unwrap_or_default();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(heading.as_bytes()))
        .flexible(true)
        .from_reader(Cursor::new(text.as_bytes()));
    let headings: Vec<String> = reader
        .headers()
        .map_err(broken_csv)?
        .iter()
        .map(str::to_owned)
        .collect();
    let Some(place) = Layout::of_object(&headings, &[])?.column(Field::User) else {
        return Err(Error::failure(
            Code::NoUserColumn,
            msg!("import-no-user-column", columns = listed(&headings)),
        )
        .hint(msg!("scope-no-user-column-hint")));
    };
    let mut users = Vec::new();
    for record in reader.records() {
        let record = record.map_err(broken_csv)?;
        let user = unguarded(record.get(place).unwrap_or_default().trim());
        if !user.is_empty() {
            users.push(user.to_owned());
        }
    }
    Ok(users)
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
            b"\xff\xfea\0",
            b"a\xe4@contoso.com",
        ] {
            assert!(understand(bytes).is_err(), "{bytes:?}");
        }
    }
}
