//! Sentences people read: Fluent messages in four languages.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

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

    /// Adds a value under the name the sentence uses.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Makes a [`Message`]: `msg!("enable-done", scope = "all")`. Numbers stay numbers, so plurals work.
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::ui::Message::new($id)$(.with(stringify!($name), $value))*
    };
}

/// The languages the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, also the fallback.
    #[default]
    En,
    /// German.
    De,
    /// Swedish.
    Sv,
    /// Simplified Chinese.
    ZhHans,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::En, Self::De, Self::Sv, Self::ZhHans];

    /// The language tag, also the file name in `locales/`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Sv => "sv",
            Self::ZhHans => "zh-Hans",
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::En => include_str!("../../locales/en.ftl"),
            Self::De => include_str!("../../locales/de.ftl"),
            Self::Sv => include_str!("../../locales/sv.ftl"),
            Self::ZhHans => include_str!("../../locales/zh-Hans.ftl"),
        }
    }

    /// The nearest language for a tag or locale name: `de-AT`, `sv_SE.UTF-8`, `zh-CN`; nothing for one we do not speak.
    pub fn parse(name: &str) -> Option<Self> {
        match name
            .split(['-', '_', '.', '@'])
            .next()?
            .to_ascii_lowercase()
            .as_str()
        {
            "en" => Some(Self::En),
            "de" => Some(Self::De),
            "sv" => Some(Self::Sv),
            "zh" => Some(Self::ZhHans),
            _ => None,
        }
    }
}

/// The sentences of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Messages").field(&self.language).finish()
    }
}

impl Messages {
    /// Loads one language.
    pub fn load(language: Language) -> Self {
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are for bidirectional text in documents; in a terminal they show as boxes.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(language.source().to_owned())
            .unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// The language these sentences are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence with its values. A message without a sentence shows its id: a test keeps that from happening.
    pub fn text(&self, message: &Message) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(message.id)
            .and_then(|found| found.value())
        else {
            return message.id.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            args.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        let text: Cow<'_, str> = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        text.into_owned()
    }
}
