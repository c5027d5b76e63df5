//! Every setting of SSPR: its key, where it is kept, what it can be, who may change it and when it takes effect
//! (policy-api.md §1.2, §1.8; graph-api.md §3).
//!
//! One setting is one field of one document, so that what is read can be written back. What the portal shows as one
//! control but keeps in two places is two settings here.

use serde::{Serialize, Serializer};

/// A setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Which users may reset.
    Scope,
    /// The group, where the scope is one.
    Group,
    /// How many methods a reset asks for.
    MethodsRequired,
    /// Text messages to the mobile phone.
    Sms,
    /// Calls to a phone.
    Voice,
    /// Calls to the office phone.
    OfficePhone,
    /// Codes by e-mail.
    Email,
    /// Microsoft Authenticator.
    Authenticator,
    /// Codes of Microsoft Authenticator.
    AuthenticatorCode,
    /// Codes of other apps.
    SoftwareCode,
    /// Codes of hardware tokens.
    HardwareCode,
    /// Security questions.
    SecurityQuestions,
    /// How many questions a person answers when registering.
    QuestionsToRegister,
    /// How many of them a reset asks for.
    QuestionsToReset,
    /// Legacy: mobile phone.
    LegacyMobilePhone,
    /// Legacy: office phone.
    LegacyOfficePhone,
    /// Legacy: e-mail.
    LegacyEmail,
    /// Legacy: notifications of the app.
    LegacyAppNotification,
    /// Legacy: codes of the app.
    LegacyAppCode,
    /// Which of both policies counts.
    Migration,
    /// Days until a method is to be confirmed again, in the authentication methods policy.
    MethodsReconfirmDays,
    /// Whether people must register when they sign in.
    RegistrationRequired,
    /// Days until registered data are to be confirmed again.
    ReconfirmDays,
    /// Whether registering may be put off.
    SkipAllowed,
    /// For how many days.
    SkipDays,
    /// Mail to the user after a reset.
    NotifyUsers,
    /// Mail to all administrators after one of them reset.
    NotifyAdministrators,
    /// Whether the helpdesk link is one's own.
    HelpdeskCustom,
    /// The link.
    HelpdeskLink,
    /// Passwords are written back to the on-premises directory.
    Writeback,
    /// Accounts can be unlocked without a reset.
    Unlock,
    /// Whether administrators may reset.
    Administrators,
    /// Nudging people to register a stronger method.
    CampaignState,
    /// Days a person may put that off.
    CampaignSnoozeDays,
    /// Whom it is for.
    CampaignInclude,
    /// Whom it leaves out.
    CampaignExclude,
    /// The method it leads to.
    CampaignTarget,
    /// Whether users of texts and calls are kept from getting passkeys switched on by Microsoft.
    PasskeyOptOut,
}

/// What a setting can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// On or off.
    Switch,
    /// A method of Graph's policy: `enabled` or `disabled`, on or off here.
    State,
    /// A whole number.
    Number {
        /// The smallest.
        least: u32,
        /// The largest; nothing where no limit is documented.
        most: Option<u32>,
        /// What is counted.
        unit: Unit,
        /// Whether the service may hold none.
        optional: bool,
    },
    /// One of these words; for the scope they stand for numbers on the wire.
    Choice(&'static [&'static str]),
    /// The object id of a group.
    Group,
    /// Object ids of groups, or everybody.
    Groups {
        /// Whether it can be everybody.
        everybody: bool,
    },
    /// A mail address or a web address.
    Link,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Methods.
    Methods,
    /// Questions.
    Questions,
}

impl Unit {
    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Methods => "methods",
            Self::Questions => "questions",
        }
    }
}

/// A setting and what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Which.
    pub key: Key,
    /// The name in flags, files and output.
    pub name: &'static str,
    /// Where the portal shows it.
    pub page: Page,
    /// Where it is kept.
    pub place: Place,
    /// What it can be.
    pub kind: Kind,
    /// What a tenant has that nobody touched; nothing where none is documented.
    pub default: Option<&'static str>,
    /// When a change takes effect.
    pub delay: Delay,
}

const SWITCH: Kind = Kind::Switch;

const fn days(least: u32, most: Option<u32>) -> Kind {
    Kind::Number {
        least,
        most,
        unit: Unit::Days,
        optional: false,
    }
}

const fn questions() -> Kind {
    Kind::Number {
        least: 3,
        most: Some(5),
        unit: Unit::Questions,
        optional: false,
    }
}

/// Defaults are those of policy-api.md §1.2 and graph-api.md §3.1, §3.4.
macro_rules! settings {
    ($($key:ident $name:literal $page:ident $place:expr, $kind:expr, $default:expr, $delay:ident;)*) => {
        /// Every setting, by page.
        pub const SETTINGS: &[Setting] = &[$(Setting {
            key: Key::$key,
            name: $name,
            page: Page::$page,
            place: $place,
            kind: $kind,
            default: $default,
            delay: Delay::$delay,
        }),*];
    };
}

/// Where the campaign keeps whom it is for, and whom not.
pub const CAMPAIGN_INCLUDE: &str =
    "registrationEnforcement/authenticationMethodsRegistrationCampaign/includeTargets";
/// See [`CAMPAIGN_INCLUDE`].
pub const CAMPAIGN_EXCLUDE: &str =
    "registrationEnforcement/authenticationMethodsRegistrationCampaign/excludeTargets";
/// The method stands with each of those it is for, and is the same with all.
pub const CAMPAIGN_TARGET: &str = "registrationEnforcement/authenticationMethodsRegistrationCampaign/includeTargets/targetedAuthenticationMethod";

use Place::{Authorization, BetaMethodsPolicy, Method, MethodsPolicy, OnPremises, Policy};

settings! {
    Scope "scope" Properties Policy("enablementType"), Kind::Choice(&["none", "group", "all"]), Some("none"), NextReset;
    Group "group" Properties Policy("passwordResetEnabledGroupIds"), Kind::Group, None, NextReset;

    MethodsRequired "methods-required" Methods Policy("numberOfAuthenticationMethodsRequired"),
        Kind::Number { least: 1, most: Some(2), unit: Unit::Methods, optional: false }, None, NextReset;
    Sms "method.sms" Methods Method("Sms", "state"), Kind::State, None, NextReset;
    Voice "method.voice" Methods Method("Voice", "state"), Kind::State, None, NextReset;
    OfficePhone "method.office-phone" Methods Method("Voice", "isOfficePhoneAllowed"), SWITCH, None, NextReset;
    Email "method.email" Methods Method("Email", "state"), Kind::State, None, NextReset;
    Authenticator "method.authenticator" Methods Method("MicrosoftAuthenticator", "state"), Kind::State, None, NextReset;
    AuthenticatorCode "method.authenticator-code" Methods
        Method("MicrosoftAuthenticator", "isSoftwareOathEnabled"), SWITCH, None, NextReset;
    SoftwareCode "method.software-code" Methods Method("SoftwareOath", "state"), Kind::State, None, NextReset;
    HardwareCode "method.hardware-code" Methods Method("HardwareOath", "state"), Kind::State, None, NextReset;
    SecurityQuestions "method.security-questions" Methods Policy("securityQuestionsOptionEnabled"), SWITCH, None, NextReset;
    QuestionsToRegister "questions.to-register" Methods Policy("numberOfQuestionsToRegister"), questions(), Some("5"), NextSignIn;
    QuestionsToReset "questions.to-reset" Methods Policy("numberOfQuestionsToReset"), questions(), Some("3"), NextReset;
    LegacyMobilePhone "legacy.mobile-phone" Methods Policy("mobilePhoneOptionEnabled"), SWITCH, None, NextReset;
    LegacyOfficePhone "legacy.office-phone" Methods Policy("officePhoneOptionEnabled"), SWITCH, None, NextReset;
    LegacyEmail "legacy.email" Methods Policy("emailOptionEnabled"), SWITCH, None, NextReset;
    LegacyAppNotification "legacy.app-notification" Methods Policy("mobileAppNotificationEnabled"), SWITCH, None, NextReset;
    LegacyAppCode "legacy.app-code" Methods Policy("mobileAppCodeEnabled"), SWITCH, None, NextReset;
    Migration "methods-policy.migration" Methods MethodsPolicy("policyMigrationState"),
        Kind::Choice(&["preMigration", "migrationInProgress", "migrationComplete"]), None, NextReset;
    MethodsReconfirmDays "methods-policy.reconfirm-days" Methods MethodsPolicy("reconfirmationInDays"),
        Kind::Number { least: 0, most: None, unit: Unit::Days, optional: true }, None, NextSignIn;

    RegistrationRequired "registration.required" Registration Policy("registrationRequiredOnSignIn"), SWITCH, None, NextSignIn;
    ReconfirmDays "registration.reconfirm-days" Registration
        Policy("registrationReconfirmIntevalInDays"), days(0, Some(730)), Some("180"), NextSignIn;
    SkipAllowed "registration.skip-allowed" Registration Policy("skipRegistrationAllowed"), SWITCH, None, NextSignIn;
    SkipDays "registration.skip-days" Registration Policy("skipRegistrationMaxAllowedDays"), days(1, None), Some("7"), NextSignIn;

    NotifyUsers "notify.users" Notifications Policy("notifyUsersOnPasswordReset"), SWITCH, None, NextReset;
    NotifyAdministrators "notify.administrators" Notifications Policy("notifyOnAdminPasswordReset"), SWITCH, None, NextReset;

    HelpdeskCustom "helpdesk.custom" Customization Policy("customizeHelpdeskLink"), SWITCH, None, NextReset;
    HelpdeskLink "helpdesk.link" Customization Policy("customHelpdeskEmailOrUrl"), Kind::Link, None, NextReset;

    Writeback "writeback.enabled" OnPremises OnPremises("passwordWritebackSupported"), SWITCH, None, NextReset;
    Unlock "writeback.unlock" OnPremises OnPremises("accountUnlockEnabled"), SWITCH, None, NextReset;

    Administrators "administrators" Administrators Authorization("allowedToUseSSPR"), SWITCH, None, Hour;

    CampaignState "campaign.state" Campaign
        MethodsPolicy("registrationEnforcement/authenticationMethodsRegistrationCampaign/state"),
        Kind::Choice(&["default", "enabled", "disabled"]), Some("default"), NextSignIn;
    CampaignSnoozeDays "campaign.snooze-days" Campaign
        MethodsPolicy("registrationEnforcement/authenticationMethodsRegistrationCampaign/snoozeDurationInDays"),
        days(0, Some(14)), None, NextSignIn;
    CampaignInclude "campaign.include" Campaign MethodsPolicy(CAMPAIGN_INCLUDE), Kind::Groups { everybody: true }, None, NextSignIn;
    CampaignExclude "campaign.exclude" Campaign MethodsPolicy(CAMPAIGN_EXCLUDE), Kind::Groups { everybody: false }, None, NextSignIn;
    CampaignTarget "campaign.target" Campaign
        MethodsPolicy(CAMPAIGN_TARGET), Kind::Choice(&["microsoftAuthenticator", "fido2"]), None, NextSignIn;
    PasskeyOptOut "campaign.passkey-dynamic-migration-opt-out" Campaign
        BetaMethodsPolicy("optOutSettings/passkeyDynamicMigration"), SWITCH, Some("off"), NextSignIn;
}

/// Fields of the portal's documents that are no settings, each with the reason.
pub const NOT_SETTINGS: &[(Source, &str, &str)] = &[
    (
        Source::PasswordResetPolicies,
        "objectId",
        "names the document, always `default`",
    ),
    (
        Source::PasswordResetPolicies,
        "passwordResetEnabledGroupName",
        "output only: follows from the group's id",
    ),
    (
        Source::PasswordResetPolicies,
        "securityQuestions",
        "the questions' texts, carried along untouched until questions end",
    ),
    (
        Source::PasswordResetPolicies,
        "registrationConditionalAccessPolicies",
        "seen only empty; its meaning is not known",
    ),
    (
        Source::PasswordResetPolicies,
        "emailOptionAllowed",
        "output only: whether the legacy method may be offered",
    ),
    (
        Source::PasswordResetPolicies,
        "mobilePhoneOptionAllowed",
        "output only: whether the legacy method may be offered",
    ),
    (
        Source::PasswordResetPolicies,
        "officePhoneOptionAllowed",
        "output only: whether the legacy method may be offered",
    ),
    (
        Source::PasswordResetPolicies,
        "securityQuestionsOptionAllowed",
        "output only: whether the method may be offered",
    ),
    (
        Source::PasswordResetPolicies,
        "mobileAppNotificationOptionAllowed",
        "output only: whether the legacy method may be offered",
    ),
    (
        Source::PasswordResetPolicies,
        "mobileAppCodeOptionAllowed",
        "output only: whether the legacy method may be offered",
    ),
    (
        Source::OnPremisesPasswordResetPolicies,
        "objectId",
        "names the document; may be null",
    ),
    (
        Source::OnPremisesPasswordResetPolicies,
        "accountUnlockSupported",
        "output only: a constant",
    ),
    (
        Source::OnPremisesPasswordResetPolicies,
        "enablementForTenant",
        "output only: the state of the connection",
    ),
    (
        Source::OnPremisesPasswordResetPolicies,
        "cloudProvisioningEnablementForTenant",
        "output only: the state of the connection",
    ),
];

impl Setting {
    /// The least role that may change it. The portal's document is written whole, page by page it asks for less.
    pub fn role(&self) -> Role {
        match (self.place.source(), self.page) {
            (Source::AuthorizationPolicy, _) => Role::PrivilegedRoleAdministrator,
            (_, Page::Properties) => Role::UserAdministrator,
            _ => Role::AuthenticationPolicyAdministrator,
        }
    }

    /// What the number counts, where it is one.
    pub fn unit(&self) -> Option<Unit> {
        match self.kind {
            Kind::Number { unit, .. } => Some(unit),
            _ => None,
        }
    }

    /// What it can be, as the reference shows it.
    pub fn range(&self) -> String {
        match self.kind {
            Kind::Switch | Kind::State => "`on`, `off`".to_owned(),
            Kind::Number {
                least,
                most,
                unit,
                optional,
            } => {
                let none = if optional { ", or `none`" } else { "" };
                match most {
                    Some(most) => format!("{least}–{most} {}{none}", unit.name()),
                    None => format!("{least} {} or more{none}", unit.name()),
                }
            }
            Kind::Choice(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                words.join(", ")
            }
            Kind::Group => "a group's object id, or `none`".to_owned(),
            Kind::Groups { everybody: true } => "object ids of groups, or `all`".to_owned(),
            Kind::Groups { everybody: false } => "object ids of groups, or `none`".to_owned(),
            Kind::Link => "a mail address or an `https://` address, or `none`".to_owned(),
        }
    }
}

impl Key {
    /// What is known of it.
    pub fn setting(self) -> &'static Setting {
        &SETTINGS[self as usize]
    }

    /// The name in flags, files and output.
    pub fn name(self) -> &'static str {
        self.setting().name
    }

    /// The setting of this name.
    pub fn named(name: &str) -> Option<Self> {
        let found = SETTINGS.iter().find(|setting| setting.name == name)?;
        Some(found.key)
    }

    /// The settings a person means by a name, or by what several names begin with: `registration`.
    pub fn meant(name: &str) -> Vec<Self> {
        let begins = |setting: &&Setting| {
            setting
                .name
                .strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        SETTINGS
            .iter()
            .filter(begins)
            .map(|setting| setting.key)
            .collect()
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// A page of the portal, in the order it has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// Password reset: Properties.
    Properties,
    /// Password reset: Authentication methods, and the policy they moved to.
    Methods,
    /// Password reset: Registration.
    Registration,
    /// Password reset: Notifications.
    Notifications,
    /// Password reset: Customization.
    Customization,
    /// Password reset: On-premises integration.
    OnPremises,
    /// Password reset: Administrator policy.
    Administrators,
    /// Authentication methods: Registration campaign.
    Campaign,
}

impl Page {
    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Properties => "properties",
            Self::Methods => "methods",
            Self::Registration => "registration",
            Self::Notifications => "notifications",
            Self::Customization => "customization",
            Self::OnPremises => "onPremises",
            Self::Administrators => "administrators",
            Self::Campaign => "campaign",
        }
    }
}

/// The document that holds a setting, and the field in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The policy document of the admin portal's API.
    Policy(&'static str),
    /// Its on-premises document.
    OnPremises(&'static str),
    /// Graph: `authorizationPolicy`.
    Authorization(&'static str),
    /// Graph: `authenticationMethodsPolicy`, a JSON pointer without the leading slash.
    MethodsPolicy(&'static str),
    /// The same in Graph's beta alone.
    BetaMethodsPolicy(&'static str),
    /// Graph: one method of that policy by its id, and a field of it.
    Method(&'static str, &'static str),
}

/// The four documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The portal's policy document.
    PasswordResetPolicies,
    /// The portal's on-premises document.
    OnPremisesPasswordResetPolicies,
    /// Graph.
    AuthorizationPolicy,
    /// Graph.
    AuthenticationMethodsPolicy,
}

impl Source {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::PasswordResetPolicies,
        Self::OnPremisesPasswordResetPolicies,
        Self::AuthorizationPolicy,
        Self::AuthenticationMethodsPolicy,
    ];

    /// The name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::PasswordResetPolicies => "passwordResetPolicies",
            Self::OnPremisesPasswordResetPolicies => "onPremisesPasswordResetPolicies",
            Self::AuthorizationPolicy => "authorizationPolicy",
            Self::AuthenticationMethodsPolicy => "authenticationMethodsPolicy",
        }
    }

    /// The permission that writes it, with Graph; the portal's API knows none.
    pub fn permission(self) -> Option<&'static str> {
        match self {
            Self::PasswordResetPolicies | Self::OnPremisesPasswordResetPolicies => None,
            Self::AuthorizationPolicy => Some("Policy.ReadWrite.Authorization"),
            Self::AuthenticationMethodsPolicy => Some("Policy.ReadWrite.AuthenticationMethod"),
        }
    }
}

impl Place {
    /// The field in it, dots between the steps.
    pub fn field(self) -> String {
        match self {
            Self::Policy(field)
            | Self::OnPremises(field)
            | Self::Authorization(field)
            | Self::MethodsPolicy(field)
            | Self::BetaMethodsPolicy(field) => field.replace('/', "."),
            Self::Method(id, field) => format!("{id}.{field}"),
        }
    }

    /// The document.
    pub fn source(self) -> Source {
        match self {
            Self::Policy(_) => Source::PasswordResetPolicies,
            Self::OnPremises(_) => Source::OnPremisesPasswordResetPolicies,
            Self::Authorization(_) => Source::AuthorizationPolicy,
            Self::MethodsPolicy(_) | Self::BetaMethodsPolicy(_) | Self::Method(..) => {
                Source::AuthenticationMethodsPolicy
            }
        }
    }
}

/// A role that may change a setting, the least one (policy-api.md §1.7; graph-api.md §3.3, §3.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The page with the scope.
    UserAdministrator,
    /// Everything else of the policy.
    AuthenticationPolicyAdministrator,
    /// The administrators' switch.
    PrivilegedRoleAdministrator,
}

impl Role {
    /// Its name in the directory.
    pub fn name(self) -> &'static str {
        match self {
            Self::UserAdministrator => "User Administrator",
            Self::AuthenticationPolicyAdministrator => "Authentication Policy Administrator",
            Self::PrivilegedRoleAdministrator => "Privileged Role Administrator",
        }
    }
}

/// When a change takes effect, as far as it is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Delay {
    /// With the next reset.
    NextReset,
    /// With the next sign-in.
    NextSignIn,
    /// Within an hour (graph-api.md §3.3).
    Hour,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::sspr::policy::document;

    #[test]
    fn a_key_finds_its_own_row_and_names_are_kebab_case_and_unique() {
        let mut names = BTreeSet::new();
        for (index, setting) in SETTINGS.iter().enumerate() {
            assert_eq!(setting.key as usize, index, "{}", setting.name);
            assert_eq!(Key::named(setting.name), Some(setting.key));
            assert!(names.insert(setting.name), "{} twice", setting.name);
            let plain = |c: char| c.is_ascii_lowercase() || matches!(c, '-' | '.');
            assert!(setting.name.chars().all(plain), "{}", setting.name);
        }
    }

    #[test]
    fn every_documented_field_is_a_setting_or_said_why_not_and_never_both() {
        // policy-api.md §1.8.
        const ON_PREMISES: [&str; 6] = [
            "objectId",
            "passwordWritebackSupported",
            "accountUnlockSupported",
            "accountUnlockEnabled",
            "enablementForTenant",
            "cloudProvisioningEnablementForTenant",
        ];
        let documented = [
            (
                Source::PasswordResetPolicies,
                document::fields().collect::<Vec<_>>(),
            ),
            (
                Source::OnPremisesPasswordResetPolicies,
                ON_PREMISES.to_vec(),
            ),
        ];
        for (source, fields) in documented {
            let mut claimed: Vec<&str> = SETTINGS
                .iter()
                .filter_map(|setting| match setting.place {
                    Place::Policy(field) | Place::OnPremises(field)
                        if setting.place.source() == source =>
                    {
                        Some(field)
                    }
                    _ => None,
                })
                .chain(
                    NOT_SETTINGS
                        .iter()
                        .filter(|(of, _, _)| *of == source)
                        .map(|(_, field, _)| *field),
                )
                .collect();
            claimed.sort_unstable();
            let mut fields = fields;
            fields.sort_unstable();
            assert_eq!(claimed, fields, "{source:?}");
        }
    }

    #[test]
    fn no_two_settings_are_kept_in_one_field() {
        let places: BTreeSet<String> = SETTINGS
            .iter()
            .map(|setting| {
                let place = setting.place;
                format!("{}: {}", place.source().name(), place.field())
            })
            .collect();
        assert_eq!(places.len(), SETTINGS.len());
    }

    #[test]
    fn a_name_or_the_beginning_of_several_is_understood() {
        assert_eq!(Key::meant("scope"), [Key::Scope]);
        assert_eq!(
            Key::meant("notify"),
            [Key::NotifyUsers, Key::NotifyAdministrators]
        );
        assert_eq!(Key::meant("notif"), []);
        assert_eq!(Key::meant(""), []);
    }

    #[test]
    fn the_least_role_is_that_of_the_page() {
        for (key, role) in [
            (Key::Scope, "User Administrator"),
            (Key::NotifyUsers, "Authentication Policy Administrator"),
            (Key::Email, "Authentication Policy Administrator"),
            (Key::Administrators, "Privileged Role Administrator"),
        ] {
            assert_eq!(key.setting().role().name(), role);
        }
    }
}
