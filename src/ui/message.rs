//! Sentences people read: Fluent messages in four languages.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Language, os_words, sanitize, shell, without_passwords};

/// What stands for the program in a sentence.
const PROGRAM: &str = "sspr";

/// Where people in the public cloud keep their own methods, and what stands for it in a sentence.
const SECURITY_INFO: (&str, &str) = ("https://aka.ms/mysecurityinfo", "security-info-page");
/// Where they reset a forgotten password, likewise.
const PASSWORD_RESET: (&str, &str) = ("https://aka.ms/sspr", "password-reset-page");

/// What sentences name and every tenant has its own of.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// How the program is called for the tenant in use.
    pub program: String,
    /// The page where users manage their own methods; nothing where none is documented for the cloud.
    pub security_info: Option<String>,
    /// The page where they reset a forgotten password.
    pub password_reset: String,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self {
            program: PROGRAM.to_owned(),
            security_info: Some(SECURITY_INFO.0.to_owned()),
            password_reset: PASSWORD_RESET.0.to_owned(),
        }
    }
}

/// A sentence by its id in `locales/`, with the values it names.
#[derive(Clone, Debug)]
pub struct Message {
    id: &'static str,
    args: Vec<(&'static str, FluentValue<'static>)>,
}

impl Message {
    /// The message with this id, no values yet.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
        }
    }

    /// Its id.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Adds a value under the name the sentence uses. A number is written with its thousands apart, so an identifier
    /// made of digits (a port, a code) goes in as text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Makes a [`Message`]: `msg!("enable-done", scope = "all")`. Numbers stay numbers, so plurals work.
macro_rules! msg {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::ui::Message::new($id)$(.with(stringify!($name), $value))*
    };
}

pub(crate) use msg;

/// The sentences of one language.
pub struct Messages {
    language: Language,
    surroundings: Arc<RwLock<Surroundings>>,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Messages").field(&self.language).finish()
    }
}

impl Messages {
    /// Loads one language, for a program that is called by its name alone.
    pub fn load(language: Language) -> Self {
        Self::within(language, Arc::default())
    }

    /// Loads one language for what the tenant in use has.
    pub(super) fn within(language: Language, surroundings: Arc<RwLock<Surroundings>>) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are for bidirectional text in documents; in a terminal they show as boxes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(language.formatter()));
        // Whether each file parses without a mistake is a test's question.
        let sentences = shell::opened(language.sentences(), PROGRAM);
        let sentences = shell::with_pages(&sentences, &[SECURITY_INFO, PASSWORD_RESET]);
        let resource = FluentResource::try_new(sentences).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self {
            language,
            surroundings,
            bundle,
        }
    }

    /// How the program is called for the tenant in use.
    pub fn program(&self) -> String {
        self.surroundings().program
    }

    /// What the tenant in use has.
    pub(super) fn surroundings(&self) -> Surroundings {
        let surroundings = self.surroundings.read();
        surroundings.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A command of this program for the tenant in use, as it is typed.
    pub fn command(&self, words: &[&str]) -> String {
        shell::command(&self.program(), words)
    }

    /// What stands in the place of a page whose address is not documented.
    fn undocumented(&self) -> String {
        self.bare("page-undocumented").unwrap_or_default()
    }

    /// A sentence that names no values.
    fn bare(&self, id: &str) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let text = self.bundle.format_pattern(pattern, None, &mut Vec::new());
        Some(text.into_owned())
    }

    /// The language these sentences are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What stands between the items of a list.
    pub fn comma(&self) -> &'static str {
        self.language.comma()
    }

    /// The sentence with its values, which are escaped. A message without a sentence shows its id: a test keeps that
    /// from happening.
    pub fn text(&self, message: &Message) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(message.id)
            .and_then(|found| found.value())
        else {
            return message.id.to_owned();
        };
        let mut args = FluentArgs::new();
        let Surroundings {
            program,
            security_info,
            password_reset,
        } = self.surroundings();
        args.set(PROGRAM, program);
        let security_info = security_info.unwrap_or_else(|| self.undocumented());
        args.set(SECURITY_INFO.1, security_info);
        args.set(PASSWORD_RESET.1, password_reset);
        for (name, value) in &message.args {
            args.set(
                *name,
                match value {
                    FluentValue::String(text) => {
                        let text = os_words::translated(text, |id| self.bare(id));
                        let text = without_passwords(&text);
                        FluentValue::String(sanitize(&text).into_owned().into())
                    }
                    other => other.clone(),
                },
            );
        }
        let mut errors = Vec::new();
        let text: Cow<'_, str> = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        text.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_break_out_of_its_sentence() {
        let messages = Messages::load(Language::En);
        let text = messages.text(&Message::new("ui-request-id").with("id", "a\nerror: b\u{1b}[2J"));
        assert!(text.ends_with("a\\u{a}error: b\\u{1b}[2J"), "{text}");
        let text = messages.text(&Message::new("ui-request-id").with("id", "http://a:b@c"));
        assert!(text.ends_with("http://a:***@c"), "{text}");
    }

    #[test]
    fn a_page_is_that_of_the_cloud_or_said_not_to_be_documented() {
        let page = |security_info: Option<&str>| {
            let surroundings = Surroundings {
                security_info: security_info.map(ToOwned::to_owned),
                ..Surroundings::default()
            };
            Messages::within(Language::En, Arc::new(RwLock::new(surroundings)))
                .text(&Message::new("register-elsewhere"))
        };
        let own = "https://account.example/register";
        assert!(page(Some(own)).contains(own));
        assert!(!page(None).contains("aka.ms"), "{}", page(None));
        for language in Language::ALL {
            let text = Messages::load(language).text(&Message::new("register-elsewhere"));
            assert!(text.contains(SECURITY_INFO.0), "{text}");
        }
    }

    #[test]
    fn numbers_in_sentences_follow_the_language() {
        let message = Message::new("ui-cause-numbered").with("number", 12_345);
        for (language, number) in [
            (Language::En, "12,345"),
            (Language::De, "12.345"),
            (Language::Sv, "12\u{a0}345"),
            (Language::ZhHans, "12,345"),
        ] {
            let text = Messages::load(language).text(&message);
            assert!(text.contains(number), "{text}");
        }
    }
}
