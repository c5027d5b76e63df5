//! What a person does in the portal where no program may: the page, its address, the field and the value as the portal
//! has them in English (graph-api.md §3.1, §3.2; labels as Microsoft's own guides have them). What is not known is
//! nothing here, and nothing is made up for it.

use serde_json::Value as Json;

use crate::sspr::policy::amendment::Refusal;
use crate::sspr::policy::setting::{Key, Page, Source};
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::Value;

/// A setting that is to be made so by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Which.
    pub key: Key,
    /// What it is to be.
    pub wanted: Value,
}

/// How a page of the portal holds a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// One of several words is chosen.
    Choose(&'static str),
    /// A number or a text is typed.
    Enter(&'static str),
    /// A box is ticked, or not.
    Tick(&'static str),
    /// It was there, and went when the legacy policies were locked (graph-api.md §8.9).
    Retired,
    /// No field is known.
    Unknown,
}

impl Field {
    /// The words beside it.
    pub fn label(self) -> Option<&'static str> {
        match self {
            Self::Choose(label) | Self::Enter(label) | Self::Tick(label) => Some(label),
            Self::Retired | Self::Unknown => None,
        }
    }
}

impl Page {
    /// What stands for the page in the address of the menu it is in; nothing where no address is known.
    pub fn blade(self) -> Option<&'static str> {
        match self {
            Self::Properties => Some("Properties"),
            Self::Methods => Some("AuthenticationMethods"),
            Self::Registration => Some("Registration"),
            Self::Notifications => Some("Notifications"),
            Self::OnPremises => Some("OnPremisesIntegration"),
            Self::Administrators => Some("AdminPasswordResetPolicy"),
            Self::Customization | Self::Campaign => None,
        }
    }

    /// Its name in the menu.
    pub fn menu(self) -> &'static str {
        match self {
            Self::Properties => "Properties",
            Self::Methods => "Authentication methods",
            Self::Registration => "Registration",
            Self::Notifications => "Notifications",
            Self::Customization => "Customization",
            Self::OnPremises => "On-premises integration",
            Self::Administrators => "Administrator policy",
            Self::Campaign => "Registration campaign",
        }
    }

    /// The address of the page in a portal, or of the menu it is chosen from.
    pub fn address(self, portal: &str) -> String {
        let blade = self.blade().unwrap_or("Properties");
        format!("{portal}/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/{blade}")
    }
}

/// The field of a setting that only the portal's own API holds.
pub fn field(key: Key) -> Field {
    match key {
        Key::Scope => Field::Choose("Self service password reset enabled"),
        Key::Group => Field::Choose("Select group"),
        Key::MethodsRequired => Field::Choose("Number of methods required to reset"),
        Key::SecurityQuestions => Field::Tick("Security questions"),
        Key::QuestionsToRegister => Field::Choose("Number of questions required to register"),
        Key::QuestionsToReset => Field::Choose("Number of questions required to reset"),
        Key::RegistrationRequired => Field::Choose("Require users to register when signing in?"),
        Key::ReconfirmDays => Field::Enter(
            "Number of days before users are asked to re-confirm their authentication information",
        ),
        Key::NotifyUsers => Field::Choose("Notify users on password resets?"),
        Key::NotifyAdministrators => {
            Field::Choose("Notify all admins when other admins reset their password?")
        }
        Key::HelpdeskCustom => Field::Choose("Customize helpdesk link"),
        Key::HelpdeskLink => Field::Enter("Custom helpdesk email or URL"),
        Key::Writeback => Field::Tick("Enable password write back for synced users"),
        Key::Unlock => {
            Field::Tick("Allow users to unlock accounts without resetting their password")
        }
        key if key.is_legacy() => Field::Retired,
        _ => Field::Unknown,
    }
}

/// What a program still sets, and what is left to be made so by hand, in the order of the pages.
pub fn shared(target: &Target) -> (Target, Vec<Task>) {
    let mut rest = Target::default();
    let mut tasks = Vec::new();
    for (key, wanted) in target.iter() {
        match key.setting().place.source() {
            Source::PasswordResetPolicies | Source::OnPremisesPasswordResetPolicies => {
                tasks.push(Task {
                    key,
                    wanted: wanted.clone(),
                });
            }
            Source::AuthorizationPolicy | Source::AuthenticationMethodsPolicy => {
                rest.set(key, wanted.clone());
            }
        }
    }
    tasks.sort_by_key(|task| (task.key.setting().page, task.key));
    (rest, tasks)
}

/// Why what is wanted cannot be so, whatever there is: it contradicts itself.
pub fn contradiction(target: &Target) -> Option<Refusal> {
    let number = |key| match target.get(key) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    };
    if let (Some(Value::Word(scope)), Some(group)) =
        (target.get(Key::Scope), target.get(Key::Group))
    {
        match group {
            Value::Group(_) if scope != "group" => return Some(Refusal::GroupUnused),
            Value::None if scope == "group" => return Some(Refusal::NoGroup),
            _ => {}
        }
    }
    match (
        number(Key::QuestionsToReset),
        number(Key::QuestionsToRegister),
    ) {
        (Some(reset), Some(register)) if reset > register => Some(Refusal::Questions),
        _ => None,
    }
}

impl Task {
    /// The value as the portal shows it; nothing where it shows none, or where the group has no name yet.
    pub fn shown(&self) -> Option<String> {
        Some(match (&self.wanted, field(self.key)) {
            (_, Field::Retired | Field::Unknown) | (Value::None, _) => return None,
            (Value::Switch(on), Field::Tick(_)) => {
                if *on { "ticked" } else { "not ticked" }.to_owned()
            }
            (Value::Switch(on), _) => if *on { "Yes" } else { "No" }.to_owned(),
            (Value::Word(word), _) => match word.as_str() {
                "none" => "None".to_owned(),
                "group" => "Selected".to_owned(),
                "all" => "All".to_owned(),
                other => other.to_owned(),
            },
            (Value::Number(number), _) => number.to_string(),
            (Value::Link(link), _) => link.clone(),
            (Value::Group(group), _) => group
                .display_name
                .clone()
                .unwrap_or_else(|| group.id.clone()),
        })
    }

    /// Whether a property that an audit event tells of is this setting and has the value wanted; nothing where it is
    /// another one. How the service names properties and writes values is not documented (graph-api.md §5.2): the names
    /// of the portal's document are understood, and everything else is no answer.
    pub fn logged(&self, property: &str, value: &str) -> Option<bool> {
        let field = self.key.setting().place.field();
        if !property.trim().eq_ignore_ascii_case(&field) {
            return None;
        }
        // Values are JSON in the log, sometimes once more within a string.
        let mut text = value.trim().to_owned();
        for _ in 0..2 {
            if let Ok(Json::String(inner)) = serde_json::from_str(&text) {
                text = inner;
            }
        }
        let text = text.trim();
        Some(match &self.wanted {
            Value::Switch(on) => text.eq_ignore_ascii_case(if *on { "true" } else { "false" }),
            Value::Number(number) => text == number.to_string(),
            Value::Word(word) => {
                let code = match word.as_str() {
                    "none" => "0",
                    "group" => "1",
                    _ => "2",
                };
                text == code || text.eq_ignore_ascii_case(word)
            }
            Value::Group(group) => text
                .to_ascii_lowercase()
                .contains(&group.id.to_ascii_lowercase()),
            Value::Link(link) => text == link,
            Value::None => {
                let bare = text.trim_matches(['[', ']', '"', ' ']);
                matches!(bare, "" | "null" | "00000000-0000-0000-0000-000000000000")
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::policy::setting::{Kind, SETTINGS};

    fn target(given: &[(Key, &str)]) -> Target {
        let parsed =
            |(key, text): &(Key, &str)| (*key, Value::parse(text, key.setting()).expect("a value"));
        given.iter().map(parsed).collect()
    }

    fn task(key: Key, text: &str) -> Task {
        Task {
            key,
            wanted: Value::parse(text, key.setting()).expect("a value"),
        }
    }

    #[test]
    fn every_setting_is_either_set_by_a_program_or_left_to_a_person() {
        let all: Target = SETTINGS
            .iter()
            .map(|setting| {
                let text = match setting.kind {
                    Kind::Switch | Kind::State => "on",
                    Kind::Number { .. } => "3",
                    Kind::Choice(words) => words[0],
                    Kind::Group | Kind::Link | Kind::Groups { .. } => "none",
                };
                let text = if setting.key == Key::MethodsRequired {
                    "2"
                } else {
                    text
                };
                (setting.key, Value::parse(text, setting).expect("a value"))
            })
            .collect();
        let (rest, tasks) = shared(&all);
        assert_eq!(rest.keys().len() + tasks.len(), SETTINGS.len());
        let pages: Vec<Page> = tasks.iter().map(|task| task.key.setting().page).collect();
        assert!(pages.is_sorted(), "{pages:?}");
        let unknown: Vec<&str> = (tasks.iter())
            .filter(|task| field(task.key).label().is_none())
            .map(|task| task.key.name())
            .collect();
        assert_eq!(
            unknown,
            [
                "legacy.mobile-phone",
                "legacy.office-phone",
                "legacy.email",
                "legacy.app-notification",
                "legacy.app-code",
                "registration.skip-allowed",
                "registration.skip-days",
            ]
        );
    }

    #[test]
    fn a_value_reads_as_the_portal_shows_it() {
        for (key, given, shown) in [
            (Key::Scope, "group", Some("Selected")),
            (Key::NotifyUsers, "on", Some("Yes")),
            (Key::Writeback, "off", Some("not ticked")),
            (Key::ReconfirmDays, "90", Some("90")),
            (
                Key::HelpdeskLink,
                "help@contoso.com",
                Some("help@contoso.com"),
            ),
            (Key::HelpdeskLink, "none", None),
            (Key::SkipDays, "3", None),
            (Key::LegacyEmail, "off", None),
        ] {
            assert_eq!(
                task(key, given).shown().as_deref(),
                shown,
                "{key:?} {given}"
            );
        }
    }

    #[test]
    fn an_event_proves_only_what_it_says() {
        const GROUP: &str = "11111111-0000-0000-0000-000000000001";
        for (key, wanted, property, value, proof) in [
            (Key::Scope, "all", "enablementType", "2", Some(true)),
            (
                Key::Scope,
                "all",
                "EnablementType",
                "\"\\\"2\\\"\"",
                Some(true),
            ),
            (Key::Scope, "all", "enablementType", "1", Some(false)),
            (Key::Scope, "all", "notifyUsersOnPasswordReset", "2", None),
            (
                Key::NotifyUsers,
                "on",
                "notifyUsersOnPasswordReset",
                "\"True\"",
                Some(true),
            ),
            (
                Key::ReconfirmDays,
                "90",
                "registrationReconfirmIntevalInDays",
                "180",
                Some(false),
            ),
            (
                Key::Group,
                GROUP,
                "passwordResetEnabledGroupIds",
                "[\"11111111-0000-0000-0000-000000000001\"]",
                Some(true),
            ),
            (
                Key::HelpdeskLink,
                "none",
                "customHelpdeskEmailOrUrl",
                "\"\"",
                Some(true),
            ),
        ] {
            let task = task(key, wanted);
            assert_eq!(task.logged(property, value), proof, "{property} {value}");
        }
    }

    #[test]
    fn what_contradicts_itself_is_refused_without_reading() {
        const GROUP: &str = "11111111-0000-0000-0000-000000000001";
        for (given, refusal) in [
            (
                &[(Key::Scope, "all"), (Key::Group, GROUP)][..],
                Some(Refusal::GroupUnused),
            ),
            (
                &[(Key::Scope, "group"), (Key::Group, "none")][..],
                Some(Refusal::NoGroup),
            ),
            (
                &[
                    (Key::QuestionsToRegister, "3"),
                    (Key::QuestionsToReset, "4"),
                ][..],
                Some(Refusal::Questions),
            ),
            (&[(Key::Scope, "group"), (Key::Group, GROUP)][..], None),
            (&[(Key::Scope, "group")][..], None),
        ] {
            assert_eq!(contradiction(&target(given)), refusal, "{given:?}");
        }
    }
}
