//! The value of a setting: typed, printed and read again.

use std::collections::BTreeSet;

use serde::{Serialize, Serializer};

use crate::sspr::policy::scope::Group;
use crate::sspr::policy::setting::{Kind, Setting};

/// What stands for "the service holds none".
const NONE: &str = "none";

/// What stands for everybody.
pub const ALL: &str = "all";

/// Object ids as one value, in an order of their own, each once; nothing where one is none, or there are none.
pub fn groups<'a>(ids: impl Iterator<Item = &'a str>) -> Option<Value> {
    let ids: Option<BTreeSet<String>> = ids
        .map(|id| Some(uuid::Uuid::parse_str(id.trim()).ok()?.to_string()))
        .collect();
    let ids = Vec::from_iter(ids?);
    (!ids.is_empty()).then(|| Value::Word(ids.join(",")))
}

/// What a setting is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// On or off.
    Switch(bool),
    /// A number in the setting's unit.
    Number(u32),
    /// A word; one of tomorrow too.
    Word(String),
    /// A group.
    Group(Group),
    /// A mail or web address.
    Link(String),
    /// The service holds none.
    None,
}

/// Why a text is no value of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Neither `on` nor `off`.
    Switch,
    /// No whole number, or out of range.
    Number {
        /// The smallest.
        least: u32,
        /// The largest.
        most: Option<u32>,
    },
    /// None of these words.
    Choice(&'static [&'static str]),
    /// No object id.
    Group,
    /// No object ids, nor a word that may stand for them.
    Groups {
        /// Whether it can be everybody.
        everybody: bool,
    },
    /// Neither a mail address nor an `https://` address.
    Link,
}

impl Value {
    /// Reads what a person or a file gives for a setting. A group is its object id; its name is looked up elsewhere.
    ///
    /// # Errors
    /// [`Wrong`], saying what would be right.
    pub fn parse(text: &str, setting: &Setting) -> Result<Self, Wrong> {
        let text = text.trim();
        match setting.kind {
            Kind::Switch | Kind::State => switch(text).map(Self::Switch).ok_or(Wrong::Switch),
            Kind::Number { optional: true, .. } if text == NONE => Ok(Self::None),
            Kind::Number { least, most, .. } => text
                .parse()
                .ok()
                .filter(|number| *number >= least && most.is_none_or(|most| *number <= most))
                .map(Self::Number)
                .ok_or(Wrong::Number { least, most }),
            Kind::Choice(words) => words
                .iter()
                .find(|word| word.eq_ignore_ascii_case(text))
                .map(|word| Self::Word((*word).to_owned()))
                .ok_or(Wrong::Choice(words)),
            Kind::Group | Kind::Link if text == NONE => Ok(Self::None),
            Kind::Group => uuid::Uuid::parse_str(text)
                .map(|id| {
                    Self::Group(Group {
                        id: id.to_string(),
                        display_name: None,
                    })
                })
                .map_err(|_| Wrong::Group),
            Kind::Groups { everybody } => match text {
                ALL if everybody => Ok(Self::Word(ALL.to_owned())),
                NONE if !everybody => Ok(Self::None),
                text => groups(text.split(',')).ok_or(Wrong::Groups { everybody }),
            },
            Kind::Link => {
                if is_link(text) {
                    Ok(Self::Link(text.to_owned()))
                } else {
                    Err(Wrong::Link)
                }
            }
        }
    }

    /// What [`Value::parse`] reads again.
    pub fn text(&self) -> String {
        match self {
            Self::Switch(true) => "on".to_owned(),
            Self::Switch(false) => "off".to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Word(text) | Self::Link(text) => text.clone(),
            Self::Group(group) => group.id.clone(),
            Self::None => NONE.to_owned(),
        }
    }

    /// Whether both mean the same. Groups are compared by id; a name is only decoration.
    pub fn same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Group(a), Self::Group(b)) => a.id.eq_ignore_ascii_case(&b.id),
            _ => self == other,
        }
    }

    /// On or off, where it is a switch.
    pub fn is_on(&self) -> Option<bool> {
        match self {
            Self::Switch(on) => Some(*on),
            _ => None,
        }
    }

    /// The number, where it is one.
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// On or off, however somebody writes it; `on` and `off` are written here.
pub fn switch(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "on" | "true" | "yes" => Some(true),
        "off" | "false" | "no" => Some(false),
        _ => None,
    }
}

fn is_link(text: &str) -> bool {
    if text.starts_with("https://") || text.starts_with("http://") {
        return url::Url::parse(text).is_ok_and(|url| url.has_host());
    }
    let address = text.strip_prefix("mailto:").unwrap_or(text);
    address.parse::<email_address::EmailAddress>().is_ok() && address.contains('.')
}

impl Serialize for Value {
    /// Switches and numbers as such, a group as `{id, displayName}`, none as null.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Switch(on) => serializer.serialize_bool(*on),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Word(text) | Self::Link(text) => serializer.serialize_str(text),
            Self::Group(group) => group.serialize(serializer),
            Self::None => serializer.serialize_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::sspr::policy::setting::{Key, SETTINGS};

    #[test]
    fn a_value_is_read_and_a_wrong_one_says_what_would_be_right() {
        let days = Wrong::Number {
            least: 0,
            most: Some(730),
        };
        let cases = [
            (Key::NotifyUsers, "ON", Ok(Value::Switch(true))),
            (Key::NotifyUsers, "true", Ok(Value::Switch(true))),
            (Key::NotifyUsers, "No", Ok(Value::Switch(false))),
            (Key::NotifyUsers, "perhaps", Err(Wrong::Switch)),
            (Key::Email, "off", Ok(Value::Switch(false))),
            (Key::ReconfirmDays, "0", Ok(Value::Number(0))),
            (Key::ReconfirmDays, "731", Err(days.clone())),
            (Key::ReconfirmDays, "-1", Err(days.clone())),
            (Key::ReconfirmDays, "none", Err(days)),
            (Key::MethodsReconfirmDays, "none", Ok(Value::None)),
            (Key::Scope, "All", Ok(Value::Word("all".to_owned()))),
            (
                Key::Scope,
                "some",
                Err(Wrong::Choice(&["none", "group", "all"])),
            ),
            (Key::Group, "none", Ok(Value::None)),
            (Key::Group, "Pilot", Err(Wrong::Group)),
            (
                Key::HelpdeskLink,
                "it@contoso.com",
                Ok(Value::Link("it@contoso.com".to_owned())),
            ),
            (
                Key::HelpdeskLink,
                "https://help.contoso.com/sspr",
                Ok(Value::Link("https://help.contoso.com/sspr".to_owned())),
            ),
            (Key::HelpdeskLink, "javascript:alert(1)", Err(Wrong::Link)),
            (Key::HelpdeskLink, "https://", Err(Wrong::Link)),
            (
                Key::CampaignInclude,
                "all",
                Ok(Value::Word("all".to_owned())),
            ),
            (
                Key::CampaignInclude,
                "22222222-0000-0000-0000-000000000002, 11111111-0000-0000-0000-000000000001",
                Ok(Value::Word(
                    "11111111-0000-0000-0000-000000000001,22222222-0000-0000-0000-000000000002"
                        .to_owned(),
                )),
            ),
            (
                Key::CampaignInclude,
                "none",
                Err(Wrong::Groups { everybody: true }),
            ),
            (Key::CampaignExclude, "none", Ok(Value::None)),
            (
                Key::CampaignExclude,
                "Pilot",
                Err(Wrong::Groups { everybody: false }),
            ),
        ];
        for (key, text, expected) in cases {
            assert_eq!(Value::parse(text, key.setting()), expected, "{text}");
        }
    }

    fn value(setting: &'static Setting) -> BoxedStrategy<Value> {
        match setting.kind {
            Kind::Switch | Kind::State => any::<bool>().prop_map(Value::Switch).boxed(),
            Kind::Number { least, most, .. } => (least..=most.unwrap_or(u32::MAX))
                .prop_map(Value::Number)
                .boxed(),
            Kind::Choice(words) => proptest::sample::select(words)
                .prop_map(|word| Value::Word(word.to_owned()))
                .boxed(),
            Kind::Group => any::<u128>()
                .prop_map(|id| {
                    Value::Group(Group {
                        id: uuid::Uuid::from_u128(id).to_string(),
                        display_name: None,
                    })
                })
                .boxed(),
            Kind::Groups { .. } => any::<u128>()
                .prop_map(|id| Value::Word(uuid::Uuid::from_u128(id).to_string()))
                .boxed(),
            Kind::Link => "[a-z]{1,8}@[a-z]{1,8}\\.com".prop_map(Value::Link).boxed(),
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_again(
            (setting, value) in proptest::sample::select(SETTINGS)
                .prop_flat_map(|setting| (Just(setting), value(setting.key.setting())))
        ) {
            prop_assert_eq!(Value::parse(&value.text(), &setting), Ok(value));
        }
    }
}
