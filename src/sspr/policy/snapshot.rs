//! All of SSPR at one moment: every setting read from the document that holds it. A document that could not be read
//! leaves its settings unread, with the reason, and no others.

use crate::sspr::policy::value::{ALL, Value, groups};
use serde::Serialize;
use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::graph::model::{AuthenticationMethodsPolicy, OnPremisesPasswordReset};
use crate::sspr::policy::document::Document;
use crate::sspr::policy::requirement::{Gate, Requirement};
use crate::sspr::policy::scope::{Group, Scope};
use crate::sspr::policy::setting::{
    CAMPAIGN_INCLUDE, CAMPAIGN_TARGET, Key, Kind, Place, SETTINGS, Source,
};

/// A document, or why there is none.
pub type Part<T> = Result<T, Unread>;

/// The four documents as they were read.
#[derive(Clone, Debug)]
pub struct Documents {
    /// The portal's policy.
    pub policy: Part<Document>,
    /// The portal's on-premises document.
    pub on_premises: Part<OnPremisesPasswordReset>,
    /// `allowedToUseSSPR`; nothing where the service leaves it out.
    pub administrators: Part<Option<bool>>,
    /// Graph's policy for methods.
    pub methods: Part<AuthenticationMethodsPolicy>,
}

/// Every setting, in the order of [`SETTINGS`].
#[derive(Clone, Debug)]
pub struct Snapshot {
    states: Vec<State>,
    requirement: Requirement,
    some_only: BTreeSet<Key>,
}

impl Snapshot {
    /// Reads every setting out of its document.
    pub fn of(documents: &Documents) -> Self {
        let read: Vec<State> = SETTINGS
            .iter()
            .map(|setting| read(documents, setting.place, setting.kind))
            .collect();
        let mut snapshot = Self {
            states: read,
            requirement: Requirement::new(
                documents.methods.as_ref().ok(),
                documents.policy.as_ref().ok(),
                false,
            ),
            some_only: some_only(documents),
        };
        for setting in SETTINGS {
            if let (Some(idle), State::Known(value)) =
                (snapshot.idle(setting.key), snapshot.state(setting.key))
            {
                snapshot.states[setting.key as usize] = State::Idle(value.clone(), idle);
            }
        }
        snapshot
    }

    /// What is known of a setting.
    pub fn state(&self, key: Key) -> &State {
        &self.states[key as usize]
    }

    /// The value of a setting, whether it counts or not.
    pub fn value(&self, key: Key) -> Option<&Value> {
        self.state(key).value()
    }

    /// Whether a switch is on; nothing where that is not known.
    pub fn is_on(&self, key: Key) -> Option<bool> {
        self.value(key)?.is_on()
    }

    /// The number a setting is.
    pub fn number(&self, key: Key) -> Option<u32> {
        self.value(key)?.number()
    }

    /// What a reset asks of people who are no administrators, and which methods count.
    pub fn requirement(&self) -> &Requirement {
        &self.requirement
    }

    /// The word of the migration, as the service spells it.
    pub fn migration(&self) -> Option<&str> {
        match self.value(Key::Migration)? {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Whether a method is on, but not for everybody: it has targets other than all users, or exclusions.
    pub fn for_some_only(&self, key: Key) -> bool {
        self.some_only.contains(&key)
    }

    /// Whether Microsoft manages the campaign: how often a person may put it off is not configurable then.
    pub fn is_campaign_managed(&self) -> bool {
        matches!(self.value(Key::CampaignState), Some(Value::Word(state)) if state == "default")
    }

    /// Whether nothing at all could be read.
    pub fn is_blank(&self) -> bool {
        self.states
            .iter()
            .all(|state| matches!(state, State::Unread(_)))
    }

    fn idle(&self, key: Key) -> Option<Idle> {
        let off = |switch: Key, idle: Idle| (self.is_on(switch) == Some(false)).then_some(idle);
        let legacy_only =
            || (self.migration() == Some("preMigration")).then_some(Idle::NotMigrated);
        match key {
            Key::Group => match self.value(Key::Scope) {
                Some(Value::Word(scope)) if scope != "group" => Some(Idle::NoGroup),
                _ => None,
            },
            Key::Sms
            | Key::Voice
            | Key::Email
            | Key::Authenticator
            | Key::SoftwareCode
            | Key::HardwareCode => legacy_only(),
            Key::OfficePhone => legacy_only().or_else(|| off(Key::Voice, Idle::NoCalls)),
            Key::AuthenticatorCode => {
                legacy_only().or_else(|| off(Key::Authenticator, Idle::NoApp))
            }
            Key::LegacyMobilePhone
            | Key::LegacyOfficePhone
            | Key::LegacyEmail
            | Key::LegacyAppNotification
            | Key::LegacyAppCode => {
                (self.migration() == Some("migrationComplete")).then_some(Idle::Migrated)
            }
            Key::QuestionsToRegister | Key::QuestionsToReset => {
                off(Key::SecurityQuestions, Idle::NoQuestions)
            }
            Key::ReconfirmDays | Key::SkipAllowed => {
                off(Key::RegistrationRequired, Idle::NotRequired)
            }
            Key::SkipDays => off(Key::RegistrationRequired, Idle::NotRequired)
                .or_else(|| off(Key::SkipAllowed, Idle::NoSkip)),
            Key::HelpdeskLink => off(Key::HelpdeskCustom, Idle::NotCustom),
            Key::Unlock => off(Key::Writeback, Idle::NoWriteback),
            Key::CampaignSnoozeDays => self.is_campaign_managed().then_some(Idle::Managed),
            _ => None,
        }
    }
}

impl Documents {
    /// Why a document could not be read; nothing for one that was.
    pub fn unread(&self, source: Source) -> Option<&Unread> {
        match source {
            Source::PasswordResetPolicies => self.policy.as_ref().err(),
            Source::OnPremisesPasswordResetPolicies => self.on_premises.as_ref().err(),
            Source::AuthorizationPolicy => self.administrators.as_ref().err(),
            Source::AuthenticationMethodsPolicy => self.methods.as_ref().err(),
        }
    }

    /// Whether administrators may reset, and the users' scope, where they could be read.
    pub fn scope(&self) -> Option<&Scope> {
        self.policy.as_ref().ok().map(Document::scope)
    }
}

fn read(documents: &Documents, place: Place, kind: Kind) -> State {
    if let Some(unread) = documents.unread(place.source()) {
        return State::Unread(unread.clone());
    }
    field(documents, place, kind).map_or(State::Absent, State::Known)
}

fn field(documents: &Documents, place: Place, kind: Kind) -> Option<Value> {
    match place {
        Place::Policy(name) => {
            let document = documents.policy.as_ref().ok()?;
            match (name, document.scope()) {
                ("enablementType", scope) => Some(Value::Word(scope.name().to_owned())),
                ("passwordResetEnabledGroupIds", scope) => Some(
                    scope
                        .group()
                        .map_or(Value::None, |group| Value::Group(Group::clone(group))),
                ),
                _ => value(document.field(name)?, kind),
            }
        }
        Place::OnPremises(name) => {
            let document = documents.on_premises.as_ref().ok()?;
            let on = match name {
                "passwordWritebackSupported" => document.password_writeback_supported,
                _ => document.account_unlock_enabled,
            };
            on.map(Value::Switch)
        }
        Place::Authorization(_) => {
            let allowed = documents.administrators.as_ref().ok()?;
            allowed.map(Value::Switch)
        }
        Place::MethodsPolicy("policyMigrationState") => {
            let policy = documents.methods.as_ref().ok()?;
            policy.policy_migration_state.clone().map(Value::Word)
        }
        Place::MethodsPolicy(CAMPAIGN_TARGET) => {
            let policy = documents.methods.as_ref().ok()?;
            let targets = at(policy, CAMPAIGN_INCLUDE)?.as_array()?;
            let mut methods = targets
                .iter()
                .map(|target| &target["targetedAuthenticationMethod"]);
            let first = methods.next()?;
            let is_one = methods.all(|method| method == first);
            value(first.clone(), kind).filter(|_| is_one)
        }
        Place::MethodsPolicy(path) | Place::BetaMethodsPolicy(path) => {
            let policy = documents.methods.as_ref().ok()?;
            value(at(policy, path)?.clone(), kind)
        }
        Place::Method(id, name) => {
            let policy = documents.methods.as_ref().ok()?;
            let method = policy.configuration(id)?;
            match name {
                "state" => value(method.state.clone()?.into(), kind),
                "isOfficePhoneAllowed" => method.is_office_phone_allowed.map(Value::Switch),
                _ => method.is_software_oath_enabled.map(Value::Switch),
            }
        }
    }
}

/// What stands at a path of the policy.
fn at<'a>(policy: &'a AuthenticationMethodsPolicy, path: &str) -> Option<&'a Json> {
    let mut steps = path.split('/');
    let first = policy.other.get(steps.next()?)?;
    steps.try_fold(first, |at, step| at.get(step))
}

/// What a field of a document says; nothing for what this version does not know.
fn value(json: Json, kind: Kind) -> Option<Value> {
    match (kind, json) {
        (Kind::Switch, Json::Bool(on)) => Some(Value::Switch(on)),
        (Kind::State, Json::String(state)) => match state.as_str() {
            "enabled" => Some(Value::Switch(true)),
            "disabled" => Some(Value::Switch(false)),
            _ => None,
        },
        (Kind::Number { .. }, Json::Number(number)) => number
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .map(Value::Number),
        (Kind::Number { optional: true, .. } | Kind::Link, Json::Null) => Some(Value::None),
        (Kind::Choice(_), Json::String(word)) => Some(Value::Word(word)),
        (Kind::Link, Json::String(link)) if link.is_empty() => Some(Value::None),
        (Kind::Link, Json::String(link)) => Some(Value::Link(link)),
        (Kind::Groups { .. }, Json::Array(targets)) => {
            let ids = || targets.iter().filter_map(|target| target["id"].as_str());
            if targets.is_empty() {
                Some(Value::None)
            } else if ids().any(|id| id.eq_ignore_ascii_case(ALL_USERS)) {
                Some(Value::Word(ALL.to_owned()))
            } else {
                groups(ids())
            }
        }
        _ => None,
    }
}

/// What the service has for everybody in place of a group.
pub const ALL_USERS: &str = "all_users";

/// The methods that are on for others than all users.
fn some_only(documents: &Documents) -> BTreeSet<Key> {
    let Ok(policy) = &documents.methods else {
        return BTreeSet::new();
    };
    SETTINGS
        .iter()
        .filter_map(|setting| match setting.place {
            Place::Method(id, "state") => Some((setting.key, policy.configuration(id)?)),
            _ => None,
        })
        .filter(|(_, method)| {
            let list = |name: &str| method.other.get(name).and_then(Json::as_array);
            let everybody = list("includeTargets").is_none_or(|targets| {
                targets.iter().any(|target| {
                    target["id"]
                        .as_str()
                        .is_some_and(|id| id.eq_ignore_ascii_case(ALL_USERS))
                })
            });
            let nobody_left_out = list("excludeTargets").is_none_or(Vec::is_empty);
            method.state.as_deref() == Some("enabled") && !(everybody && nobody_left_out)
        })
        .map(|(key, _)| key)
        .collect()
}

/// The methods that count, in the order people are told; nothing where that could not be read.
pub fn counted(requirement: &Requirement) -> Option<Vec<Gate>> {
    let allowed = requirement.allowed.as_ref()?;
    Some(
        Gate::ALL
            .into_iter()
            .filter(|gate| allowed.contains(gate))
            .collect(),
    )
}

/// Why a document could not be read: a stable code, and a sentence for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// For scripts.
    pub code: String,
    /// In the reader's language.
    pub message: String,
}

/// Why a setting that is known does not count now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// A legacy method: methods are managed in the authentication methods policy alone.
    Migrated,
    /// A method of that policy: for resets only the legacy ones count.
    NotMigrated,
    /// The scope is no group.
    NoGroup,
    /// People need not register.
    NotRequired,
    /// Registering cannot be put off.
    NoSkip,
    /// The link is not one's own.
    NotCustom,
    /// Questions are off.
    NoQuestions,
    /// Calls are off.
    NoCalls,
    /// The app is off.
    NoApp,
    /// Writeback is off.
    NoWriteback,
    /// Microsoft manages the campaign.
    Managed,
}

impl Idle {
    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Migrated => "migrated",
            Self::NotMigrated => "notMigrated",
            Self::NoGroup => "noGroup",
            Self::NotRequired => "notRequired",
            Self::NoSkip => "noSkip",
            Self::NotCustom => "notCustom",
            Self::NoQuestions => "noQuestions",
            Self::NoCalls => "noCalls",
            Self::NoApp => "noApp",
            Self::NoWriteback => "noWriteback",
            Self::Managed => "managed",
        }
    }
}

/// What is known of one setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is so, and counts.
    Known(Value),
    /// It is so, but does not count now.
    Idle(Value, Idle),
    /// The document was read, and holds nothing of the kind, or something this version does not know.
    Absent,
    /// The document could not be read.
    Unread(Unread),
}

impl State {
    /// The value, whether it counts or not.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Known(value) | Self::Idle(value, _) => Some(value),
            Self::Absent | Self::Unread(_) => None,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;

    /// The documents of a tenant: the portal's with these fields changed, and the migration's state.
    pub(in super::super) fn documents(changes: &Json, migration: &str) -> Documents {
        let mut policy = json!({
            "objectId": "default", "enablementType": 2, "numberOfAuthenticationMethodsRequired": 2,
            "emailOptionEnabled": false, "mobilePhoneOptionEnabled": false, "officePhoneOptionEnabled": false,
            "securityQuestionsOptionEnabled": false, "mobileAppNotificationEnabled": false,
            "mobileAppCodeEnabled": false, "numberOfQuestionsToRegister": 5, "numberOfQuestionsToReset": 3,
            "registrationRequiredOnSignIn": true, "registrationReconfirmIntevalInDays": 180,
            "skipRegistrationAllowed": true, "skipRegistrationMaxAllowedDays": 7,
            "customizeHelpdeskLink": true, "customHelpdeskEmailOrUrl": "https://help.contoso.com",
            "notifyUsersOnPasswordReset": true, "notifyOnAdminPasswordReset": true,
            "passwordResetEnabledGroupIds": [], "passwordResetEnabledGroupName": "", "securityQuestions": [],
            "registrationConditionalAccessPolicies": [], "emailOptionAllowed": false,
            "mobilePhoneOptionAllowed": false, "officePhoneOptionAllowed": false,
            "securityQuestionsOptionAllowed": true, "mobileAppNotificationOptionAllowed": false,
            "mobileAppCodeOptionAllowed": false,
        });
        for (name, value) in changes.as_object().unwrap() {
            policy[name] = value.clone();
        }
        let everyone = json!([{"id": "all_users", "targetType": "group"}]);
        let methods = json!({
            "policyMigrationState": migration, "reconfirmationInDays": null,
            "registrationEnforcement": {"authenticationMethodsRegistrationCampaign":
                {"state": "default", "snoozeDurationInDays": 1}},
            "authenticationMethodConfigurations": [
                {"id": "Sms", "state": "enabled", "includeTargets": everyone},
                {"id": "Voice", "state": "disabled", "isOfficePhoneAllowed": false, "includeTargets": everyone},
                {"id": "Email", "state": "enabled", "includeTargets": everyone},
                {"id": "MicrosoftAuthenticator", "state": "enabled", "isSoftwareOathEnabled": true,
                    "includeTargets": [{"id": "g", "targetType": "group"}]},
                {"id": "SoftwareOath", "state": "enabled", "includeTargets": everyone,
                    "excludeTargets": [{"id": "g", "targetType": "group"}]},
            ],
        });
        Documents {
            policy: Ok(Document::parse(&policy.to_string()).unwrap()),
            on_premises: Ok(OnPremisesPasswordReset {
                password_writeback_supported: Some(true),
                account_unlock_enabled: Some(false),
                ..OnPremisesPasswordReset::default()
            }),
            administrators: Ok(Some(true)),
            methods: Ok(serde_json::from_value(methods).unwrap()),
        }
    }

    #[test]
    fn every_setting_is_read_from_its_document() {
        let snapshot = Snapshot::of(&documents(&json!({}), "migrationComplete"));
        let cases = [
            (Key::Scope, Value::Word("all".to_owned())),
            (Key::Group, Value::None),
            (Key::MethodsRequired, Value::Number(2)),
            (Key::Sms, Value::Switch(true)),
            (Key::Voice, Value::Switch(false)),
            (Key::MethodsReconfirmDays, Value::None),
            (Key::CampaignState, Value::Word("default".to_owned())),
            (Key::CampaignSnoozeDays, Value::Number(1)),
            (Key::ReconfirmDays, Value::Number(180)),
            (
                Key::HelpdeskLink,
                Value::Link("https://help.contoso.com".to_owned()),
            ),
            (Key::Writeback, Value::Switch(true)),
            (Key::Unlock, Value::Switch(false)),
            (Key::Administrators, Value::Switch(true)),
        ];
        for (key, expected) in cases {
            assert_eq!(snapshot.value(key), Some(&expected), "{}", key.name());
        }
        // Graph v1.0 does not list it.
        assert_eq!(snapshot.state(Key::HardwareCode), &State::Absent);
    }

    #[test]
    fn the_migration_says_which_methods_count() {
        let cases = [
            ("preMigration", Some(Idle::NotMigrated), None),
            ("migrationInProgress", None, None),
            ("migrationComplete", None, Some(Idle::Migrated)),
            ("somethingNew", None, None),
        ];
        for (state, modern, legacy) in cases {
            let snapshot = Snapshot::of(&documents(&json!({}), state));
            for (key, idle) in [(Key::Email, modern), (Key::LegacyEmail, legacy)] {
                let found = match snapshot.state(key) {
                    State::Idle(_, idle) => Some(*idle),
                    _ => None,
                };
                assert_eq!(found, idle, "{state} {}", key.name());
            }
        }
    }

    #[test]
    fn what_another_setting_makes_meaningless_is_known_but_does_not_count() {
        let changes = json!({
            "registrationRequiredOnSignIn": false, "customizeHelpdeskLink": false,
        });
        let snapshot = Snapshot::of(&documents(&changes, "migrationComplete"));
        for (key, idle) in [
            (Key::Group, Idle::NoGroup),
            (Key::OfficePhone, Idle::NoCalls),
            (Key::QuestionsToReset, Idle::NoQuestions),
            (Key::ReconfirmDays, Idle::NotRequired),
            (Key::SkipDays, Idle::NotRequired),
            (Key::HelpdeskLink, Idle::NotCustom),
        ] {
            assert!(
                matches!(snapshot.state(key), State::Idle(_, found) if *found == idle),
                "{}: {:?}",
                key.name(),
                snapshot.state(key)
            );
        }
    }

    #[test]
    fn a_document_that_cannot_be_read_leaves_only_its_own_settings_unread() {
        let unread = Unread {
            code: "appOnly".to_owned(),
            message: "no person".to_owned(),
        };
        let mut documents = documents(&json!({}), "migrationComplete");
        documents.policy = Err(unread.clone());
        let snapshot = Snapshot::of(&documents);
        for setting in SETTINGS {
            let expected = setting.place.source() == Source::PasswordResetPolicies;
            let found = snapshot.state(setting.key) == &State::Unread(unread.clone());
            assert_eq!(found, expected, "{}", setting.name);
        }
        assert!(!snapshot.is_blank());
    }

    #[test]
    fn a_method_for_a_group_or_with_exclusions_is_for_some_only() {
        let snapshot = Snapshot::of(&documents(&json!({}), "migrationComplete"));
        for (key, expected) in [
            (Key::Sms, false),
            (Key::Voice, false),
            (Key::Authenticator, true),
            (Key::SoftwareCode, true),
        ] {
            assert_eq!(snapshot.for_some_only(key), expected, "{}", key.name());
        }
    }
}
