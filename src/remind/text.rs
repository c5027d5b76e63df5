//! What a reminder says: why, what to do at which address, and how to tell that it is genuine. Ours in every language, or a
//! template of the organization's own.

use std::collections::HashMap;
use std::path::Path;

use super::need::Need;
use crate::ability::messages::gate_name;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::Client;
use crate::graph::model::User;
use crate::person;
use crate::text_file;
use crate::ui::{Language, Message, Ui, msg, sanitize};

/// What a template may name.
const PLACEHOLDERS: [&str; 7] = [
    "name",
    "userPrincipalName",
    "tenant",
    "link",
    "count",
    "methods",
    "day",
];
/// What it must name: without an address nobody can register.
const NEEDED: &str = "link";
/// What the first line of a template begins with.
const SUBJECT: &str = "Subject:";

/// The texts of a run.
pub(super) struct Texts {
    link: String,
    tenant: String,
    templates: HashMap<&'static str, Template>,
}

/// A text of the organization's own.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Template {
    subject: String,
    body: String,
}

/// Why a template cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Flaw {
    NoSubject,
    Unknown(String),
    NoLink,
}

impl Template {
    fn parse(text: &str) -> Result<Self, Flaw> {
        let (first, body) = text.split_once('\n').unwrap_or((text, ""));
        let subject = first.trim().strip_prefix(SUBJECT).map(str::trim);
        let subject = subject.filter(|subject| !subject.is_empty());
        let template = Self {
            subject: subject.ok_or(Flaw::NoSubject)?.to_owned(),
            body: body.trim().to_owned(),
        };
        for text in [&template.subject, &template.body] {
            if let Some(unknown) = names(text).find(|name| !PLACEHOLDERS.contains(name)) {
                return Err(Flaw::Unknown(unknown.to_owned()));
            }
        }
        if !names(&template.body).any(|name| name == NEEDED) {
            return Err(Flaw::NoLink);
        }
        Ok(template)
    }
}

/// The names in braces, in order.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name.trim()))
}

/// A text with its placeholders filled in, each in one pass: what a value holds is not looked at again.
fn filled(text: &str, value: impl Fn(&str) -> String) -> String {
    let mut parts = text.split('{');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('}') {
            Some((name, rest)) => {
                out.push_str(&value(name.trim()));
                out.push_str(rest);
            }
            None => {
                out.push('{');
                out.push_str(part);
            }
        }
    }
    out
}

/// The address that somebody can read before they have reset anything: their mailbox, else another one they gave.
pub(super) fn address(user: &User) -> Option<&str> {
    let others = user
        .other
        .get("otherMails")
        .and_then(|list| list.as_array());
    let other = others.and_then(|list| list.iter().find_map(|it| it.as_str()));
    let found = user.mail.as_deref().or(other);
    found.filter(|address| address.contains('@'))
}

impl Texts {
    /// Reads the templates, and what every mail says.
    ///
    /// # Errors
    /// Exit 2 for a template that cannot be used, and where no page to register is known for the cloud.
    pub(super) async fn read(
        folder: Option<&Path>,
        graph: &Client,
        context: &Context,
    ) -> Result<Self, Error> {
        let templates = match folder {
            Some(folder) => templates(folder)?,
            None => HashMap::new(),
        };
        let link = context.security_info()?;
        let tenant = graph.organization().await?;
        let tenant = tenant.and_then(|tenant| tenant.display_name);
        Ok(Self {
            link,
            tenant: tenant.unwrap_or_else(|| context.settings.tenant.value.clone()),
            templates,
        })
    }

    /// The language a person is written to in.
    pub(super) fn language(&self, user: &User, context: &Context) -> Language {
        person::language(user, &context.ui)
    }

    /// The subject and the text for somebody.
    pub(super) fn of(&self, user: &User, need: &Need, context: &Context) -> (String, String) {
        let ui = &context.ui;
        let language = self.language(user, context);
        match self.templates.get(language.tag()) {
            Some(template) => {
                let value = |name: &str| self.value(name, user, need, language, ui);
                let subject = filled(&template.subject, value);
                (one_line(&subject), filled(&template.body, value))
            }
            None => self.ours(user, need, language, ui),
        }
    }

    fn value(&self, name: &str, user: &User, need: &Need, language: Language, ui: &Ui) -> String {
        match name {
            "name" => one_line(&person::name(user)),
            "userPrincipalName" => {
                one_line(user.user_principal_name.as_deref().unwrap_or_default())
            }
            "tenant" => one_line(&self.tenant),
            "link" => self.link.clone(),
            "count" => need.required.map_or_else(String::new, |it| it.to_string()),
            "methods" => methods(need, language, ui),
            "day" => need.until.map_or_else(String::new, |day| language.day(day)),
            _ => String::new(),
        }
    }

    fn ours(&self, user: &User, need: &Need, language: Language, ui: &Ui) -> (String, String) {
        let say = |message: &Message| ui.text_in(language, message);
        let tenant = one_line(&self.tenant);
        let name = one_line(&person::name(user));
        let why = match need.until {
            Some(day) => msg!("remind-mail-ending", tenant = tenant.clone(), day = day),
            None => msg!("remind-mail-register", tenant = tenant.clone()),
        };
        let methods = methods(need, language, ui);
        let what = match need.required {
            Some(count) if !methods.is_empty() => Some(msg!(
                "remind-mail-methods",
                count = count,
                methods = methods
            )),
            _ => None,
        };
        let account = user.user_principal_name.clone().unwrap_or_default();
        let lines = [
            Some(msg!("remind-mail-hello", name = name)),
            Some(why),
            what,
            Some(msg!(
                "remind-mail-link",
                link = self.link.clone(),
                account = one_line(&account)
            )),
            Some(msg!("remind-mail-genuine")),
        ];
        let lines: Vec<String> = lines.iter().flatten().map(say).collect();
        let subject = match need.until {
            Some(day) => say(&msg!("remind-mail-subject-ending", day = day)),
            None => say(&msg!("remind-mail-subject", tenant = tenant)),
        };
        (subject, lines.join("\n\n"))
    }
}

/// The methods that count, in words.
fn methods(need: &Need, language: Language, ui: &Ui) -> String {
    let names = need
        .allowed
        .iter()
        .map(|gate| ui.text_in(language, &gate_name(*gate)));
    names.collect::<Vec<_>>().join(", ")
}

/// What somebody calls himself, on one line and without marks that turn a line around.
fn one_line(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    sanitize(&text).into_owned()
}

/// The templates of a folder, by the tag of their language.
fn templates(folder: &Path) -> Result<HashMap<&'static str, Template>, Error> {
    let mut found = HashMap::new();
    for language in Language::ALL {
        let path = folder.join(format!("{}.txt", language.tag()));
        let text = match text_file::read(&path) {
            Err(error) if error.is_missing() => continue,
            text => text.map_err(|error| Error::unreadable(Code::FileUnreadable, &error))?,
        };
        let template = Template::parse(&text).map_err(|flaw| {
            let path = path.display().to_string();
            let message = match flaw {
                Flaw::NoSubject => msg!("remind-template-subject", path = path),
                Flaw::Unknown(name) => msg!("remind-template-unknown", path = path, name = name),
                Flaw::NoLink => msg!("remind-template-link", path = path),
            };
            let names = PLACEHOLDERS.map(|name| format!("{{{name}}}")).join(", ");
            Error::failure(Code::BadTemplate, message)
                .hint(msg!("remind-template-hint", names = names))
        })?;
        found.insert(language.tag(), template);
    }
    if found.is_empty() {
        let path = folder.display().to_string();
        let names = Language::ALL.map(|language| format!("{}.txt", language.tag()));
        let message = msg!(
            "remind-template-none",
            path = path,
            names = names.join(", ")
        );
        return Err(Error::failure(Code::BadTemplate, message));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_names_a_subject_an_address_and_nothing_unknown() {
        let good = "Subject: Register, {name}\n\nOpen {link} before {day}.\n";
        let template = Template::parse(good).unwrap();
        assert_eq!(template.subject, "Register, {name}");
        assert_eq!(template.body, "Open {link} before {day}.");
        for (text, flaw) in [
            ("Open {link}\n", Flaw::NoSubject),
            ("Subject: \nOpen {link}\n", Flaw::NoSubject),
            (
                "Subject: x\nOpen {url} {link}\n",
                Flaw::Unknown("url".to_owned()),
            ),
            (
                "Subject: {password}\n{link}\n",
                Flaw::Unknown("password".to_owned()),
            ),
            ("Subject: x\nOpen the page\n", Flaw::NoLink),
        ] {
            assert_eq!(Template::parse(text), Err(flaw), "{text}");
        }
    }

    #[test]
    fn what_somebody_calls_himself_is_text_and_nothing_more() {
        let text = filled("Hello {name}: {link} {", |name| match name {
            "name" => one_line("{link}\r\nBcc: x"),
            _ => "https://x".to_owned(),
        });
        assert_eq!(text, "Hello {link}Bcc: x: https://x {");
    }

    #[test]
    fn a_mail_goes_where_the_person_reads() {
        let user = |mail: Option<&str>, others: &[&str]| {
            let mut user = User {
                mail: mail.map(str::to_owned),
                ..User::default()
            };
            user.other
                .insert("otherMails".to_owned(), serde_json::json!(others));
            address(&user).map(str::to_owned)
        };
        for (mail, others, expected) in [
            (Some("a@x.y"), &["b@x.y"][..], Some("a@x.y")),
            (None, &["b@x.y"], Some("b@x.y")),
            (None, &[], None),
            (Some("no address"), &[], None),
        ] {
            assert_eq!(user(mail, others).as_deref(), expected);
        }
    }
}
