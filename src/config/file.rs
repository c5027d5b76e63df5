//! The configuration file: one profile a tenant. Comments and order survive our edits.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml_edit::{DocumentMut, Item, Table, Value};

use super::settings::{Form, check_key, keys};
use super::{Error, Places, Profile, nearest};
use crate::{file, text_file};

/// The keys of the file itself.
const TOP: [&str; 2] = ["profile", "profiles"];

/// The configuration file as read.
#[derive(Clone, Debug, Default)]
pub struct File {
    path: PathBuf,
    text: String,
    content: Content,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    profile: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

impl File {
    /// Reads the file; one that does not exist has no profiles.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when it cannot be read, [`Error::Malformed`] with line and column when it is not what it should be.
    pub fn load(path: &Path) -> Result<Self, Error> {
        let text = match text_file::read(path) {
            Err(error) if error.is_missing() => String::new(),
            read => read?,
        };
        Self::parse(path, text)
    }

    fn parse(path: &Path, text: String) -> Result<Self, Error> {
        let content: Content = toml_edit::de::from_str(&text)
            .map_err(|error| malformed(path, &text, error.span(), error.message()))?;
        Ok(Self {
            path: path.to_owned(),
            text,
            content,
        })
    }

    /// The file of these places; without a home it has no profiles and cannot be written.
    ///
    /// # Errors
    /// As [`File::load`].
    pub fn of(places: &Places) -> Result<Self, Error> {
        match places.config_file() {
            Ok(path) => Self::load(path),
            Err(_) => Ok(Self::default()),
        }
    }

    /// Where the file is; nothing without a home.
    pub fn path(&self) -> Option<&Path> {
        (!self.path.as_os_str().is_empty()).then_some(&*self.path)
    }

    /// The profile the file says is in use.
    pub fn current(&self) -> Option<&str> {
        self.content.profile.as_deref()
    }

    /// The profiles, by name.
    pub fn profiles(&self) -> &BTreeMap<String, Profile> {
        &self.content.profiles
    }

    /// One profile.
    ///
    /// # Errors
    /// [`Error::NoProfile`] that names the others.
    pub fn profile(&self, name: &str) -> Result<&Profile, Error> {
        self.content
            .profiles
            .get(name)
            .ok_or_else(|| Error::NoProfile {
                name: name.to_owned(),
                known: self.content.profiles.keys().cloned().collect(),
            })
    }

    /// Makes a profile the one in use.
    ///
    /// # Errors
    /// As [`File::profile`] and [`File::set`].
    pub fn select(&mut self, name: &str) -> Result<(), Error> {
        self.profile(name)?;
        self.edit(|document| {
            put(document.as_table_mut(), "profile", name, Form::Text);
        })
    }

    /// Sets one key of a profile, creating the profile; an empty value removes the key. The mail channel's keys are
    /// written `mail.host`. Nothing is written when the result would not be a valid file.
    ///
    /// # Errors
    /// [`Error::Value`] for a name, key or value that is not usable, [`Error::File`] when the file cannot be written.
    pub fn set(&mut self, name: &str, changes: &[(&str, &str)]) -> Result<(), Error> {
        check_name(name)?;
        let forms: Vec<Form> = changes
            .iter()
            .map(|(key, value)| check_key(key, value))
            .collect::<Result<_, _>>()?;
        self.edit(|document| {
            let profiles = table(document.as_table_mut(), "profiles", true);
            let profile = table(profiles, name, false);
            for ((key, value), form) in changes.iter().zip(forms) {
                match key.split_once('.') {
                    Some((group, key)) => put(table(profile, group, false), key, value, form),
                    None => put(profile, key, value, form),
                }
            }
            profile.retain(|_, item| !item.as_table().is_some_and(Table::is_empty));
        })
    }

    /// Removes a profile; when it was the one in use, none is.
    ///
    /// # Errors
    /// As [`File::profile`] and [`File::set`].
    pub fn remove(&mut self, name: &str) -> Result<(), Error> {
        self.profile(name)?;
        self.edit(|document| {
            table(document.as_table_mut(), "profiles", true).remove(name);
            if document.get("profile").and_then(Item::as_str) == Some(name) {
                document.remove("profile");
            }
        })
    }

    fn edit(&mut self, change: impl FnOnce(&mut DocumentMut)) -> Result<(), Error> {
        self.path().ok_or(Error::NoHome)?;
        let mut document: DocumentMut =
            self.text.parse().map_err(|error: toml_edit::TomlError| {
                malformed(&self.path, &self.text, error.span(), error.message())
            })?;
        change(&mut document);
        let edited = Self::parse(&self.path, document.to_string())?;
        file::replace_linked(&self.path, edited.text.as_bytes()).map_err(|source| Error::File {
            path: self.path.clone(),
            source,
        })?;
        *self = edited;
        Ok(())
    }
}

/// The table under `key`, made when it is not there. An inline table becomes one with its own header.
fn table<'a>(parent: &'a mut Table, key: &str, implicit: bool) -> &'a mut Table {
    let item = parent.entry(key).or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(implicit);
        Item::Table(table)
    });
    if !item.is_table() {
        *item = match std::mem::take(item).into_table() {
            Ok(table) => Item::Table(table),
            Err(_) => Item::Table(Table::new()),
        };
    }
    match item {
        Item::Table(table) => table,
        _ => unreachable!("made a table just above"),
    }
}

fn put(table: &mut Table, key: &str, text: &str, form: Form) {
    if text.is_empty() {
        table.remove(key);
        return;
    }
    let value = match form {
        Form::Switch => Value::from(text == "true"),
        Form::Number => text
            .parse::<i64>()
            .map_or_else(|_| text.into(), Value::from),
        _ => Value::from(text),
    };
    match table.get_mut(key).and_then(Item::as_value_mut) {
        // The comment behind a value stays where it is.
        Some(old) => {
            let decor = old.decor().clone();
            *old = value;
            *old.decor_mut() = decor;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// Says whether a profile may have this name: it is also the name of a file.
///
/// # Errors
/// [`Error::Value`] with the reason.
pub fn check_name(name: &str) -> Result<(), Error> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let reason = if name.is_empty() || name.len() > 64 {
        "a name has 1 to 64 characters"
    } else if !name.chars().all(allowed) {
        "only letters, digits, `-`, `_` and `.` are allowed"
    } else if name.starts_with('.') {
        "a name does not start with `.`"
    } else {
        return Ok(());
    };
    Err(Error::unusable("profile", name, reason.to_owned()))
}

fn malformed(
    path: &Path,
    text: &str,
    span: Option<std::ops::Range<usize>>,
    message: &str,
) -> Error {
    let (start, end) = span.map_or((0, 0), |span| (span.start, span.end));
    let before = text.get(..start).unwrap_or_default();
    let message = match text
        .get(start..end)
        .map(|key| key.trim_matches(['"', '\'']))
    {
        Some(key) if message.starts_with("unknown field") => {
            let keys = keys();
            let known = keys.iter().flat_map(|key| key.split('.')).chain(TOP);
            match nearest(key, known) {
                Some(meant) => format!("unknown key `{key}`; did you mean `{meant}`?"),
                None => format!("unknown key `{key}`"),
            }
        }
        _ => message.trim().replace('\n', "; "),
    };
    Error::Malformed {
        path: path.to_owned(),
        line: before.matches('\n').count() + 1,
        column: before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1,
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<File, Error> {
        File::parse(Path::new("c.toml"), text.to_owned())
    }

    #[test]
    fn a_mistake_is_named_with_its_place_and_the_nearest_key() {
        let cases = [
            (
                "[profiles.a]\n  tenat = \"x\"\n",
                "c.toml:2:3: unknown key `tenat`; did you mean `tenant`?",
            ),
            (
                "profil = \"x\"\n",
                "c.toml:1:1: unknown key `profil`; did you mean `profile`?",
            ),
            (
                "[profiles.a]\ncolour = 1\n",
                "c.toml:2:1: unknown key `colour`",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text).unwrap_err().to_string(), expected);
        }
        for (text, place) in [
            ("a = \n", "c.toml:1:"),
            ("[profiles.a]\nauthority = \"no url\"\n", "c.toml:2:13: "),
            ("[profiles.a]\npolicy-api = \"prtal\"\n", "c.toml:2:14: "),
            ("[profiles.a]\nunattended = 3\n", "c.toml:2:14: "),
        ] {
            let message = parse(text).unwrap_err().to_string();
            assert!(message.starts_with(place), "{message}");
        }
    }

    #[test]
    fn a_file_in_utf_16_is_read_and_any_other_bytes_are_refused() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        let text = "\u{feff}[profiles.a]\r\ntenant = \"a.test\"\r\n";
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        std::fs::write(&path, bytes).unwrap();
        let file = File::load(&path).unwrap();
        assert_eq!(file.profiles()["a"].tenant.as_deref(), Some("a.test"));
        std::fs::write(&path, b"# caf\xe9\n").unwrap();
        assert!(matches!(File::load(&path), Err(Error::Unreadable(_))));
    }

    #[test]
    fn comments_and_order_survive_an_edit() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        let text = "# mine\nprofile = \"a\" # in use\n\n[profiles.a]\ntenant = \"old.test\" # why\n# end\n";
        std::fs::write(&path, text).unwrap();
        let mut file = File::load(&path).unwrap();
        file.set("a", &[("tenant", "new.test"), ("unattended", "true")])
            .unwrap();
        file.set(
            "b",
            &[
                ("mail.via", "smtp"),
                ("mail.host", "h"),
                ("mail.from", "a@b.c"),
                ("mail.port", "25"),
            ],
        )
        .unwrap();
        file.select("b").unwrap();
        let expected = "# mine\nprofile = \"b\" # in use\n\n[profiles.a]\ntenant = \"new.test\" # why\nunattended = true\n\
            \n[profiles.b]\n\n[profiles.b.mail]\nvia = \"smtp\"\nhost = \"h\"\nfrom = \"a@b.c\"\nport = 25\n# end\n";
        assert_eq!(std::fs::read_to_string(&path).unwrap(), expected);
        file.remove("b").unwrap();
        assert_eq!(File::load(&path).unwrap().current(), None);
    }

    #[test]
    fn a_value_that_is_not_usable_is_not_written() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        let mut file = File::load(&path).unwrap();
        for (key, value) in [
            ("graph", "ftp://x"),
            ("graph", "http://graph.test"),
            ("tenant", "a/b"),
            ("client-id", "a b"),
            ("policy-api", "no"),
            ("unattended", "maybe"),
            ("mail.port", "99999"),
            ("colour", "red"),
        ] {
            assert!(file.set("a", &[(key, value)]).is_err(), "{key}={value}");
        }
        assert!(file.set("../a", &[("tenant", "a.test")]).is_err());
        assert!(!path.exists());
    }
}
