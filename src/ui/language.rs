//! Which of the four languages a person reads.

use std::fmt;

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

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
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

    /// The nearest language for a tag or locale name: `de-AT`, `sv_SE@euro`, `zh_CN.UTF-8`; nothing for one we do not
    /// speak, and for `C` and `POSIX`.
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

    /// The language the environment asks for, read as `gettext` does: `LC_ALL`, else `LC_MESSAGES`, else `LANG` names
    /// the locale; unless that is `C`, the list in `LANGUAGE` goes before it. `variable` looks one up.
    pub fn of_environment<'env>(variable: impl Fn(&str) -> Option<&'env str>) -> Option<Self> {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(&variable)?;
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
