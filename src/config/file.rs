//! The configuration file: one profile a tenant. Comments and order survive our edits.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml_edit::{DocumentMut, Item, Table, Value};

use super::settings::{Form, check_key, keys};
use super::{Error, Places, Profile, nearest};
use crate::{file, text_file};

/// The keys of the file itself.
const TOP: [&str; 3] = ["format", "profile", "profiles"];

/// The form of the file that this version reads. One that names none is of the first.
const FORMAT: i64 = 1;

/// What Windows takes for a device, whatever ending stands behind it.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

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
    /// Looked at before anything else is read: what follows may have another form.
    #[serde(default, rename = "format")]
    _format: Option<i64>,
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
        check_format(path, &text)?;
        let content: Content = toml_edit::de::from_str(&text)
            .map_err(|error| malformed(path, &text, error.span(), error.message()))?;
        check_apart(path, &text, &content)?;
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

    /// Says whether a profile, also one that is not there yet, may have this name.
    ///
    /// # Errors
    /// [`Error::Value`] as for any name, and when another has the same name in other letters: their sign-ins would be one
    /// file on Windows and macOS.
    pub fn check_name(&self, name: &str) -> Result<(), Error> {
        check_name(name)?;
        let mut names = self.content.profiles.keys();
        match names.find(|other| other.eq_ignore_ascii_case(name) && *other != name) {
            Some(other) => Err(Error::unusable(
                "profile",
                name,
                format!(
                    "there is `{other}`, and names that differ in capital letters alone are one"
                ),
            )),
            None => Ok(()),
        }
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
        self.check_name(name)?;
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
        let mut written = document.to_string();
        if self.text.contains("\r\n") {
            written = written.replace("\r\n", "\n").replace('\n', "\r\n");
        }
        let edited = Self::parse(&self.path, written)?;
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

/// Whether a profile may have this name.
pub fn is_profile_name(name: &str) -> bool {
    check_name(name).is_ok()
}

/// Says whether a profile may have this name: it is also the name of a file.
///
/// # Errors
/// [`Error::Value`] with the reason.
fn check_name(name: &str) -> Result<(), Error> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let reason = if name.is_empty() || name.len() > 64 {
        "a name has 1 to 64 characters"
    } else if !name.chars().all(allowed) {
        "only letters, digits, `-`, `_` and `.` are allowed"
    } else if name.starts_with('.') {
        "a name does not start with `.`"
    } else if is_device(name) {
        "Windows keeps this name for a device"
    } else {
        return Ok(());
    };
    Err(Error::unusable("profile", name, reason.to_owned()))
}

/// Whether Windows would open a device instead of a file of this name, with or without an ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.to_ascii_lowercase();
    let numbered = |device: &str| {
        let number = stem.strip_prefix(device).unwrap_or_default();
        number.len() == 1 && number.chars().all(|c| c.is_ascii_digit())
    };
    DEVICES.contains(&stem.as_str()) || NUMBERED_DEVICES.into_iter().any(numbered)
}

/// Says whether this version reads the file. What another form has besides is not looked at.
fn check_format(path: &Path, text: &str) -> Result<(), Error> {
    let Ok(document) = toml_edit::Document::parse(text) else {
        // Whoever reads the content says where the mistake is.
        return Ok(());
    };
    let Some((key, item)) = document.as_table().get_key_value("format") else {
        return Ok(());
    };
    match item.as_integer() {
        Some(format) if format > FORMAT => Err(malformed(
            path,
            text,
            key.span(),
            &format!(
                "a newer sspr wrote this file: it has format {format}, and this version reads {FORMAT}"
            ),
        )),
        _ => Ok(()),
    }
}

/// Says whether the names of the profiles differ in more than capital letters.
fn check_apart(path: &Path, text: &str, content: &Content) -> Result<(), Error> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for name in content.profiles.keys() {
        if let Some(other) = seen.insert(name.to_ascii_lowercase(), name) {
            let document = toml_edit::Document::parse(text).ok();
            let span = document.as_ref().and_then(|document| {
                let profiles = document.as_table().get("profiles")?.as_table_like()?;
                profiles.get_key_value(name)?.0.span()
            });
            return Err(malformed(
                path,
                text,
                span,
                &format!(
                    "`{other}` and `{name}` differ in capital letters alone, and on Windows and macOS \
                     their sign-ins would be one file; rename one"
                ),
            ));
        }
    }
    Ok(())
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
    fn a_name_is_the_name_of_a_file_on_every_system() {
        let usable = [
            "contoso",
            "Contoso-2",
            "console",
            "com",
            "com10",
            "lpt",
            "auxiliary",
            "a.con",
            "nul-1",
        ];
        for name in usable {
            assert!(check_name(name).is_ok(), "{name}");
        }
        for name in [
            "", ".a", "a/b", "CON", "con", "nul.json", "Prn.a.b", "AUX", "COM1", "com0", "lpt9.x",
        ] {
            assert!(check_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn names_that_differ_in_capital_letters_alone_are_one() {
        let home = tempfile::tempdir().unwrap();
        let mut file = File::load(&home.path().join("config.toml")).unwrap();
        file.set("Contoso", &[("tenant", "a.test")]).unwrap();
        file.set("Contoso", &[("tenant", "b.test")]).unwrap();
        let error = file.set("contoso", &[("tenant", "c.test")]).unwrap_err();
        assert!(error.to_string().contains("there is `Contoso`"), "{error}");
        let text = "[profiles.b]\n[profiles.B]\ntenant = \"a.test\"\n[profiles.c]\n";
        let error = parse(text).unwrap_err().to_string();
        assert!(
            error.starts_with("c.toml:1:11: `B` and `b` differ"),
            "{error}"
        );
    }

    #[test]
    fn a_file_of_a_newer_form_says_so_whatever_else_is_in_it() {
        let newer = "format = 2\nworkspaces = []\n";
        let error = parse(newer).unwrap_err().to_string();
        assert!(
            error.starts_with("c.toml:1:1: a newer sspr wrote this file"),
            "{error}"
        );
        assert!(parse("format = 1\n[profiles.a]\n").is_ok());
        assert!(parse("format = \"x\"\n").is_err());
    }

    #[test]
    fn a_file_keeps_its_line_ends() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        for ends in ["\n", "\r\n"] {
            let lines = ["# mine", "[profiles.a]", "tenant = \"a.test\"", ""];
            std::fs::write(&path, lines.join(ends)).unwrap();
            let mut file = File::load(&path).unwrap();
            file.set("a", &[("unattended", "true")]).unwrap();
            let lines = [
                "# mine",
                "[profiles.a]",
                "tenant = \"a.test\"",
                "unattended = true",
                "",
            ];
            assert_eq!(std::fs::read_to_string(&path).unwrap(), lines.join(ends));
        }
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
