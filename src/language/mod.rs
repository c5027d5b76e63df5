//! The languages the program speaks, once: a new one is a line here and a file in `locales/`.

use std::fmt;

use fluent_bundle::FluentValue;

mod day;
mod number;

pub use day::Day;

use number::{Marks, NO_BREAK_SPACE};

macro_rules! languages {
    ($($(#[$attribute:meta])* $language:ident = $tag:literal, $marks:expr;)+) => {
        /// A language the program speaks.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Language {
            $($(#[$attribute])* $language,)+
        }

        impl Language {
            /// All of them.
            pub const ALL: [Self; [$($tag),+].len()] = [$(Self::$language),+];

            /// The language tag, also the name of the file in `locales/`.
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$language => $tag,)+
                }
            }

            /// How it writes numbers.
            fn marks(self) -> Marks {
                match self {
                    $(Self::$language => $marks,)+
                }
            }

            /// What stands between the items of a list.
            pub fn comma(self) -> &'static str {
                self.marks().comma
            }

            /// How Fluent writes a number in this language: a plain function, because that is what it takes.
            pub(crate) fn formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
                match self {
                    $(Self::$language => |value, _| Self::$language.fluent(value),)+
                }
            }

            /// Its sentences.
            pub fn sentences(self) -> &'static str {
                match self {
                    $(Self::$language => include_str!(concat!("../../locales/", $tag, ".ftl")),)+
                }
            }
        }
    };
}

languages! {
    /// English, also the fallback.
    #[default]
    En = "en", Marks { thousands: ',', decimal: '.', per_cent: "%", comma: ", " };
    /// German.
    De = "de", Marks { thousands: '.', decimal: ',', per_cent: "\u{a0}%", comma: ", " };
    /// Swedish.
    Sv = "sv", Marks { thousands: NO_BREAK_SPACE, decimal: ',', per_cent: "\u{a0}%", comma: ", " };
    /// Simplified Chinese.
    ZhHans = "zh-Hans", Marks { thousands: ',', decimal: '.', per_cent: "%", comma: "、" };
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Language {
    /// The variables that name a locale, the first that is set before the others.
    pub const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// The tags of all, as people are told them: `en, de, …`.
    pub fn list() -> String {
        Self::ALL.map(Self::tag).join(", ")
    }

    /// The nearest language for a tag or locale name: `de-AT`, `sv_SE@euro`, `zh_CN.UTF-8`; nothing for one we do not
    /// speak, and for `C` and `POSIX`.
    pub fn parse(name: &str) -> Option<Self> {
        let main = |tag: &str| {
            tag.split(['-', '_', '.', '@'])
                .next()
                .map(str::to_ascii_lowercase)
        };
        let asked = main(name)?;
        Self::ALL
            .into_iter()
            .find(|language| main(language.tag()).as_ref() == Some(&asked))
    }

    /// The language the environment asks for, read as `gettext` does: `LC_ALL`, else `LC_MESSAGES`, else `LANG` names
    /// the locale; unless that is `C`, the list in `LANGUAGE` goes before it. `variable` looks one up.
    pub fn of_environment<'env>(variable: impl Fn(&str) -> Option<&'env str>) -> Option<Self> {
        let locale = Self::VARIABLES.into_iter().find_map(&variable)?;
        if matches!(locale.split('.').next(), Some("C" | "POSIX")) {
            return None;
        }
        variable("LANGUAGE")
            .into_iter()
            .flat_map(|list| list.split(':'))
            .chain([locale])
            .find_map(Self::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_names_of_every_shape_find_their_language() {
        let cases = [
            ("en", Some(Language::En)),
            ("EN_us.UTF-8", Some(Language::En)),
            ("de-AT", Some(Language::De)),
            ("sv_SE@euro", Some(Language::Sv)),
            ("zh_CN.UTF-8", Some(Language::ZhHans)),
            ("zh-Hans", Some(Language::ZhHans)),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("deu", None),
            ("klingon", None),
            ("", None),
        ];
        for (name, expected) in cases {
            assert_eq!(Language::parse(name), expected, "{name}");
        }
    }

    #[test]
    fn the_environment_is_read_as_gettext_does() {
        type Case = (&'static [(&'static str, &'static str)], Option<Language>);
        let cases: [Case; 9] = [
            (&[], None),
            (&[("LANG", "de_DE.UTF-8")], Some(Language::De)),
            (
                &[("LANG", "de_DE"), ("LC_MESSAGES", "sv_SE")],
                Some(Language::Sv),
            ),
            (
                &[
                    ("LANG", "de_DE"),
                    ("LC_MESSAGES", "sv_SE"),
                    ("LC_ALL", "zh_CN"),
                ],
                Some(Language::ZhHans),
            ),
            (&[("LANG", "de_DE"), ("LC_ALL", "C")], None),
            (
                &[("LANG", "en_US"), ("LANGUAGE", "fr:sv:de")],
                Some(Language::Sv),
            ),
            (&[("LANG", "de_DE"), ("LANGUAGE", "fr")], Some(Language::De)),
            (&[("LANG", "C.UTF-8"), ("LANGUAGE", "de:en")], None),
            (&[("LANG", "fr_FR")], None),
        ];
        for (variables, expected) in cases {
            let found = Language::of_environment(|name| {
                variables.iter().find(|(n, _)| *n == name).map(|(_, v)| *v)
            });
            assert_eq!(found, expected, "{variables:?}");
        }
    }
}
