//! Settings as a person writes them: `KEY=VALUE`, or a file in TOML or JSON for one tenant or for many.

pub(in crate::policy) mod export;
pub(in crate::policy) mod schema;

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

use toml_edit::{Document, Item, Table, TableLike};

use crate::config::{Telephony, nearest};
use crate::context::Context;
use crate::error::{Code, Error};
use crate::sspr::policy::setting::{Key, SETTINGS};
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::{Value, Wrong, switch};
use crate::text_file;
use crate::ui::{Message, Messages, msg};

/// The tables of a file that hold settings of every tenant, and of one.
const DEFAULTS: &str = "defaults";
const TENANTS: &str = "tenants";

/// Who delivers the tenant's texts and calls: what a profile has under the same name.
pub(in crate::policy) const TELEPHONY: &str = "telephony";

/// What points an editor at the schema of a file in JSON.
const SCHEMA: &str = "$schema";

/// Reads `KEY=VALUE` arguments.
///
/// # Errors
/// Exit 2, naming what is wrong and what would be right.
pub fn assignments(given: &[String], messages: &Messages) -> Result<Target, Error> {
    let mut target = Target::default();
    for text in given {
        let Some((name, value)) = text.split_once('=') else {
            return Err(wrong(msg!("policy-no-assignment", given = text.clone())));
        };
        let (key, value) = setting(name, value, messages)?;
        if target.set(key, value).is_some() {
            return Err(wrong(msg!("policy-twice", key = key.name())));
        }
    }
    Ok(target)
}

fn wrong(message: Message) -> Error {
    Error::failure(Code::BadSetting, message)
}

/// One setting and its value.
fn setting(name: &str, value: &str, messages: &Messages) -> Result<(Key, Value), Error> {
    let key = Key::named(name).ok_or_else(|| unknown_setting(name))?;
    let parsed = Value::parse(value, key.setting()).map_err(|why| {
        wrong(msg!(
            "policy-bad-value",
            key = key.name(),
            value = value.to_owned(),
            right = messages.text(&right(&why))
        ))
    })?;
    Ok((key, parsed))
}

fn telephony(text: &str, messages: &Messages) -> Result<Telephony, Error> {
    Telephony::named(text).ok_or_else(|| {
        let words = Telephony::ALL.map(Telephony::name).join(", ");
        wrong(msg!(
            "policy-bad-value",
            key = TELEPHONY,
            value = text.to_owned(),
            right = messages.text(&msg!("policy-right-choice", words = words))
        ))
    })
}

/// That there is no setting of this name, with the one that comes nearest.
pub fn unknown_setting(name: &str) -> Error {
    let failure = Error::failure(
        Code::NoSuchSetting,
        msg!("policy-no-setting", name = name.to_owned()),
    );
    match nearest(name, SETTINGS.iter().map(|setting| setting.name)) {
        Some(nearest) => failure.hint(msg!("policy-nearest", name = nearest.to_owned())),
        None => failure.hint(msg!("policy-all-settings")),
    }
}

/// What a value has to be.
fn right(why: &Wrong) -> Message {
    match why {
        Wrong::Switch => msg!("policy-right-switch"),
        Wrong::Number {
            least,
            most: Some(most),
        } => msg!("policy-right-range", least = *least, most = *most),
        Wrong::Number { least, most: None } => msg!("policy-right-least", least = *least),
        Wrong::Choice(words) => msg!("policy-right-choice", words = words.join(", ")),
        Wrong::Group => msg!("policy-right-group"),
        Wrong::Groups { everybody: true } => msg!("policy-right-groups-all"),
        Wrong::Groups { everybody: false } => msg!("policy-right-groups-none"),
        Wrong::Link => msg!("policy-right-link"),
    }
}

/// A value of a file, and where it stands.
struct Entry {
    name: String,
    /// As [`Value::parse`] reads it; nothing for what no setting can be.
    text: Option<String>,
    span: Option<Range<usize>>,
}

/// What a file says: settings of all tenants, then of some.
#[derive(Default)]
struct Content {
    common: Vec<Entry>,
    /// Nothing where the file names no tenants.
    tenants: Option<Vec<(String, Vec<Entry>)>>,
}

/// Reads a file for the tenant that is signed in to: its own settings over those of all.
///
/// # Errors
/// Exit 2 with line and column of what is wrong, or where the file names tenants and not this one.
pub async fn load(path: &Path, context: &Context) -> Result<Target, Error> {
    let text = text_file::read_given(path)
        .map_err(|error| Error::unreadable(Code::FileUnreadable, &error))?;
    let file = Read {
        path,
        text: &text,
        messages: context.ui.messages(),
    };
    let content = file.content()?;
    let mut target = Target::default();
    file.add(&content.common, &mut target)?;
    let Some(tenants) = &content.tenants else {
        return Ok(target);
    };
    // A mistake in the part of another tenant is one all the same.
    for (_, entries) in tenants {
        file.add(entries, &mut Target::default())?;
    }
    let names = names(context).await?;
    let own = tenants
        .iter()
        .find(|(name, _)| names.iter().any(|known| known.eq_ignore_ascii_case(name)));
    let Some((_, entries)) = own else {
        return Err(Error::failure(
            Code::TenantNotInFile,
            msg!(
                "policy-tenant-not-in-file",
                path = path.display().to_string(),
                names = names.join(", ")
            ),
        ));
    };
    file.add(entries, &mut target)?;
    Ok(target)
}

/// What this tenant goes by: the profile, its tenant, the tenant's id and its domains.
async fn names(context: &Context) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    if let Some(tenant) = context.graph().await?.organization().await? {
        names.push(tenant.id);
        names.extend((tenant.tenant.verified_domains.into_iter()).map(|it| it.domain.name));
    }
    names.push(context.settings.tenant.value.clone());
    names.push(context.settings.profile.clone());
    names.dedup();
    Ok(names)
}

struct Read<'a> {
    path: &'a Path,
    text: &'a str,
    messages: &'a Messages,
}

impl Read<'_> {
    fn content(&self) -> Result<Content, Error> {
        if self.text.trim_start().starts_with('{') {
            return self.json();
        }
        let text = switched(self.text);
        let document = Document::parse(text.as_ref()).map_err(|error| {
            self.at(
                error.span(),
                &msg!("policy-text", text = error.message().to_owned()),
            )
        })?;
        let mut content = Content::default();
        for (name, item) in document.as_table().iter() {
            match (name, item.as_table_like()) {
                (SCHEMA, None) => {}
                (DEFAULTS, Some(table)) => flat("", table, &mut content.common),
                (TENANTS, Some(tenants)) => {
                    let mut parts = Vec::new();
                    for (name, item) in tenants.iter() {
                        let mut entries = Vec::new();
                        match item.as_table_like() {
                            Some(table) => flat("", table, &mut entries),
                            None => entries.push(entry(name, item)),
                        }
                        parts.push((name.to_owned(), entries));
                    }
                    content.tenants = Some(parts);
                }
                (name, Some(table)) => flat(name, table, &mut content.common),
                (name, None) => content.common.push(entry(name, item)),
            }
        }
        Ok(content)
    }

    fn json(&self) -> Result<Content, Error> {
        let value: serde_json::Value = serde_json::from_str(self.text).map_err(|error| {
            let place = format!(
                "{}:{}:{}",
                self.path.display(),
                error.line(),
                error.column()
            );
            let message = if error.is_eof() {
                msg!("policy-json-ends")
            } else {
                msg!("policy-not-json")
            };
            self.placed(place, &message)
        })?;
        // The same form of document, so the same reader: numbers, words and switches are spelled alike in both.
        let table: Table = toml_edit::ser::to_document(&value)
            .map_err(|error| {
                let place = self.path.display().to_string();
                self.placed(place, &msg!("policy-text", text = error.to_string()))
            })?
            .as_table()
            .clone();
        let text = table.to_string();
        Read {
            path: self.path,
            text: &text,
            messages: self.messages,
        }
        .content()
        .map(Content::without_places)
    }

    /// Adds settings, those that are there already replaced: what is nearer to one tenant counts.
    fn add(&self, entries: &[Entry], target: &mut Target) -> Result<(), Error> {
        for entry in entries {
            let text = entry.text.as_deref().unwrap_or_default();
            if entry.name == TELEPHONY {
                let telephony = telephony(text, self.messages)
                    .map_err(|error| self.located(error, entry.span.clone()))?;
                target.telephony = Some(telephony);
                continue;
            }
            let (key, value) = setting(&entry.name, text, self.messages)
                .map_err(|error| self.located(error, entry.span.clone()))?;
            target.set(key, value);
        }
        Ok(())
    }

    fn located(&self, error: Error, span: Option<Range<usize>>) -> Error {
        let Error::Failure(failure) = error else {
            return error;
        };
        let placed = self.at(span, &failure.message);
        match failure.hint {
            Some(hint) => placed.hint(hint),
            None => placed,
        }
    }

    fn at(&self, span: Option<Range<usize>>, message: &Message) -> Error {
        let place = match span {
            Some(span) => {
                let (line, column) = text_file::place(self.text, span.start);
                format!("{}:{line}:{column}", self.path.display())
            }
            None => self.path.display().to_string(),
        };
        self.placed(place, message)
    }

    fn placed(&self, place: String, message: &Message) -> Error {
        Error::failure(
            Code::BadFile,
            msg!(
                "policy-file-at",
                place = place,
                error = self.messages.text(message)
            ),
        )
    }
}

impl Content {
    /// Without places, which are those of another text.
    fn without_places(mut self) -> Self {
        let of_tenants = self.tenants.iter_mut().flatten();
        for entry in self
            .common
            .iter_mut()
            .chain(of_tenants.flat_map(|(_, entries)| entries))
        {
            entry.span = None;
        }
        self
    }
}

/// The text with `on`, `off`, `yes` and `no` written as TOML has them where one stands alone for a value. Lines stay where
/// they are, and so does everything up to the value.
fn switched(text: &str) -> Cow<'_, str> {
    let bare = |line: &str| -> Option<String> {
        let (key, rest) = line.split_once('=')?;
        if key.contains(['"', '\'', '#', '{', '[']) {
            return None;
        }
        let value = rest.trim_start();
        let end = value
            .find(|c: char| c.is_whitespace() || c == '#')
            .unwrap_or(value.len());
        let (word, after) = value.split_at(end);
        if !matches!(after.trim_start().chars().next(), None | Some('#')) {
            return None;
        }
        let on = matches!(word, "on" | "yes" | "off" | "no").then(|| switch(word))??;
        let gap = &rest[..rest.len() - value.len()];
        Some(format!("{key}={gap}{on}{after}"))
    };
    let mut lines: Vec<Cow<'_, str>> = text.split('\n').map(Cow::Borrowed).collect();
    let mut any = false;
    for line in &mut lines {
        if let Some(written) = bare(line) {
            *line = Cow::Owned(written);
            any = true;
        }
    }
    if any {
        Cow::Owned(lines.join("\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The settings of a table: the keys of tables within it, dots between them.
fn flat(prefix: &str, table: &dyn TableLike, entries: &mut Vec<Entry>) {
    for (name, item) in table.iter() {
        let name = if prefix.is_empty() {
            name.to_owned()
        } else {
            format!("{prefix}.{name}")
        };
        match item.as_table_like() {
            Some(inner) => flat(&name, inner, entries),
            None => entries.push(entry(&name, item)),
        }
    }
}

fn entry(name: &str, item: &Item) -> Entry {
    let text = match item.as_value() {
        Some(toml_edit::Value::Boolean(on)) => {
            Some(if *on.value() { "on" } else { "off" }.to_owned())
        }
        Some(toml_edit::Value::Integer(number)) => Some(number.value().to_string()),
        Some(toml_edit::Value::String(text)) => Some(text.value().clone()),
        _ => None,
    };
    Entry {
        name: name.to_owned(),
        text,
        span: item.span(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Language;

    fn read(text: &str) -> Result<(Target, Vec<String>), String> {
        let messages = Messages::load(Language::En);
        let file = Read {
            path: Path::new("p"),
            text,
            messages: &messages,
        };
        let said = |error: Error| {
            error
                .report(&messages)
                .1
                .map(|it| it.message)
                .unwrap_or_default()
        };
        let content = file.content().map_err(said)?;
        let mut target = Target::default();
        file.add(&content.common, &mut target).map_err(said)?;
        let tenants = content.tenants.unwrap_or_default();
        Ok((target, tenants.into_iter().map(|(name, _)| name).collect()))
    }

    #[test]
    fn toml_and_json_say_the_same_and_later_wins() {
        let toml = "scope = \"all\"\nmethod.sms = false\n[registration]\nreconfirm-days = 90\n\
                    [defaults]\nscope = \"none\"\n[tenants.\"contoso.com\"]\nscope = \"all\"\n";
        let json = r#"{"$schema": "./s.json", "scope": "all", "method": {"sms": false}, "registration.reconfirm-days": 90,
            "defaults": {"scope": "none"}, "tenants": {"contoso.com": {"scope": "all"}}}"#;
        let (target, tenants) = read(toml).unwrap();
        assert_eq!(
            target.get(Key::Scope),
            Some(&Value::Word("none".to_owned()))
        );
        assert_eq!(target.get(Key::Sms), Some(&Value::Switch(false)));
        assert_eq!(target.get(Key::ReconfirmDays), Some(&Value::Number(90)));
        assert_eq!(target.keys().len(), 3);
        assert_eq!(tenants, ["contoso.com"]);
        assert_eq!(read(json).unwrap(), (target, tenants));
    }

    #[test]
    fn who_delivers_is_no_setting_and_that_of_one_tenant_wins() {
        let (target, _) =
            read("telephony = \"microsoft\"\n[defaults]\ntelephony = \"own\"\n").unwrap();
        assert_eq!(target.telephony, Some(Telephony::Own));
        assert!(target.is_empty());
    }

    #[test]
    fn a_mistake_is_told_with_its_place() {
        let cases = [
            ("scope = \"all\"\nmethods-required = 3\n", "p:2:20: "),
            ("[registration]\n  requierd = true\n", "p:2:14: "),
            ("scope = \n", "p:1:"),
            ("scope = [\"all\"]\n", "p:1:9: "),
            ("{\"scope\": ", "p:1:10: "),
            ("{\"scop\": \"all\"}", "p: "),
            ("telephony = \"theirs\"\n", "p:1:13: "),
        ];
        for (text, place) in cases {
            let said = read(text).unwrap_err();
            assert!(said.starts_with(place), "{text}: {said}");
        }
    }
}
