//! What a reset asks for, which methods may answer, and what a person still misses (graph-api.md §8.2–8.4).

use std::collections::BTreeSet;

use crate::graph::model::{AuthenticationMethod, AuthenticationMethodsPolicy, Registration};
use crate::sspr::contact::phone::PhoneNumber;
use crate::sspr::policy::document::Document;

/// How many methods administrators need, whatever the tenant asks of others (graph-api.md §8.2).
pub const TWO_GATES: u8 = 2;

/// A method that counts towards a reset (graph-api.md §8.3). The names are those of the registration report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// A text or call to the mobile phone.
    MobilePhone,
    /// A call to the office phone.
    OfficePhone,
    /// A code by e-mail.
    Email,
    /// A notification of Microsoft Authenticator.
    AuthenticatorPush,
    /// A code of an authenticator app.
    SoftwareCode,
    /// A code of a hardware token.
    HardwareCode,
    /// Security questions.
    SecurityQuestions,
}

impl Gate {
    /// Every one, in the order people are told.
    pub const ALL: [Self; 7] = [
        Self::MobilePhone,
        Self::Email,
        Self::AuthenticatorPush,
        Self::SoftwareCode,
        Self::HardwareCode,
        Self::OfficePhone,
        Self::SecurityQuestions,
    ];

    /// The name in the registration report.
    pub fn name(self) -> &'static str {
        match self {
            Self::MobilePhone => "mobilePhone",
            Self::OfficePhone => "officePhone",
            Self::Email => "email",
            Self::AuthenticatorPush => "microsoftAuthenticatorPush",
            Self::SoftwareCode => "softwareOneTimePasscode",
            Self::HardwareCode => "hardwareOneTimePasscode",
            Self::SecurityQuestions => "securityQuestions",
        }
    }

    /// The method that a name in the registration report means; nothing for one that does not count. Questions are
    /// reported in the singular (graph-api.md §8.3).
    pub fn reported(name: &str) -> Option<Self> {
        match name {
            "securityQuestion" => Some(Self::SecurityQuestions),
            name => Self::ALL.into_iter().find(|gate| gate.name() == name),
        }
    }
}

/// What the policies say, as far as they could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirement {
    /// How many methods a reset asks for; nothing when that could not be read.
    pub methods: Option<u8>,
    /// Which methods may be used; nothing when that could not be read. Security questions stand beside the number: where
    /// that could not be read, these could not be, either.
    pub allowed: Option<BTreeSet<Gate>>,
    /// Whether phones are texted and never called, so that a landline is of no use.
    pub texts_only: bool,
}

impl Requirement {
    /// Puts together what was read. Administrators pass two gates whatever the tenant's number says, and what they may use
    /// does not follow the tenant's policy (graph-api.md §8.2).
    pub fn new(
        policy: Option<&AuthenticationMethodsPolicy>,
        document: Option<&Document>,
        is_admin: bool,
    ) -> Self {
        if is_admin {
            return Self::of_administrators(2);
        }
        let methods = document.and_then(Document::required);
        let state = policy.map(AuthenticationMethodsPolicy::migration);
        let legacy = document.map(legacy_gates);
        let modern = policy.map(modern_gates);
        let allowed = match (state, modern, legacy) {
            (Some("preMigration"), _, legacy) => legacy,
            // Security questions have no other home than the legacy document.
            (Some("migrationComplete"), Some(mut modern), legacy) => {
                let questions = legacy.is_some_and(|old| old.contains(&Gate::SecurityQuestions));
                if questions {
                    modern.insert(Gate::SecurityQuestions);
                }
                Some(modern)
            }
            (_, Some(modern), Some(legacy)) => Some(&modern | &legacy),
            (_, _, _) => None,
        };
        let calls = match state {
            Some("preMigration") => true,
            Some("migrationComplete") => policy.is_some_and(calls),
            _ => policy.is_none_or(calls) || document.is_none_or(|it| it.is_on(LEGACY_MOBILE)),
        };
        Self {
            methods,
            allowed,
            texts_only: !calls,
        }
    }

    /// What administrators are asked for, with so many methods: any but questions, whatever the tenant's policy allows.
    pub fn of_administrators(methods: u8) -> Self {
        let mut allowed = BTreeSet::from(Gate::ALL);
        allowed.remove(&Gate::SecurityQuestions);
        Self {
            methods: Some(methods),
            allowed: Some(allowed),
            texts_only: false,
        }
    }

    /// Whether a method may be used; what could not be read is not held against it.
    pub fn allows(&self, gate: Gate) -> bool {
        let is_unread = gate == Gate::SecurityQuestions && self.methods.is_none();
        is_unread || (self.allowed.as_ref()).is_none_or(|allowed| allowed.contains(&gate))
    }

    /// The gates these methods open, allowed or not.
    pub fn opened(&self, methods: &[AuthenticationMethod]) -> Gates {
        (methods.iter())
            .filter(|method| !(self.texts_only && is_landline(method)))
            .flat_map(gates_of)
            .copied()
            .collect()
    }

    /// Those of these methods that count.
    pub fn counted(&self, methods: &[AuthenticationMethod]) -> Gates {
        let opened = self.opened(methods);
        match &self.allowed {
            Some(allowed) => opened.counted(allowed.iter().copied().collect()),
            None => opened,
        }
    }

    /// How many more methods a person with these needs; nothing when the number asked for is not known.
    pub fn missing(&self, methods: &[AuthenticationMethod]) -> Option<u8> {
        let counted = self.counted(methods).len();
        self.methods.map(|asked| asked.saturating_sub(counted))
    }
}

/// The gates these methods open.
pub fn gates(methods: &[AuthenticationMethod]) -> BTreeSet<Gate> {
    methods.iter().flat_map(gates_of).copied().collect()
}

fn gates_of(method: &AuthenticationMethod) -> &'static [Gate] {
    let kind = method
        .odata_type
        .trim_start_matches("#microsoft.graph.")
        .trim_end_matches("AuthenticationMethod");
    match (kind, method.phone_type.as_deref()) {
        ("phone", Some("mobile")) => &[Gate::MobilePhone],
        ("phone", Some("office")) => &[Gate::OfficePhone],
        ("email", _) => &[Gate::Email],
        // The app answers notifications and shows codes; for one reset it is one method.
        ("microsoftAuthenticator", _) => &[Gate::AuthenticatorPush],
        ("softwareOath", _) => &[Gate::SoftwareCode],
        ("hardwareOath", _) => &[Gate::HardwareCode],
        _ => &[],
    }
}

/// Whether a mobile phone is one that takes no texts; one of which the service hides digits is not.
fn is_landline(method: &AuthenticationMethod) -> bool {
    let number = (method.phone_type.as_deref() == Some("mobile"))
        .then_some(method.phone_number.as_deref())
        .flatten();
    number.is_some_and(|number| {
        PhoneNumber::parse(number, None).is_ok_and(|number| !number.takes_texts())
    })
}

/// Whether the policy lets phones be called.
fn calls(policy: &AuthenticationMethodsPolicy) -> bool {
    (policy.configuration("Voice")).is_some_and(|voice| voice.state.as_deref() == Some("enabled"))
}

/// The setting for mobile phones before the migration: texts and calls.
const LEGACY_MOBILE: &str = "mobilePhoneOptionEnabled";

fn legacy_gates(document: &Document) -> BTreeSet<Gate> {
    [
        (LEGACY_MOBILE, Gate::MobilePhone),
        ("officePhoneOptionEnabled", Gate::OfficePhone),
        ("emailOptionEnabled", Gate::Email),
        ("mobileAppNotificationEnabled", Gate::AuthenticatorPush),
        ("mobileAppCodeEnabled", Gate::SoftwareCode),
        ("mobileAppCodeEnabled", Gate::HardwareCode),
        ("securityQuestionsOptionEnabled", Gate::SecurityQuestions),
    ]
    .into_iter()
    .filter(|(field, _)| document.is_on(field))
    // Before the migration a notification counts only where two methods are asked for (graph-api.md §8.3).
    .filter(|(_, gate)| *gate != Gate::AuthenticatorPush || document.required() == Some(2))
    .map(|(_, gate)| gate)
    .collect()
}

fn modern_gates(policy: &AuthenticationMethodsPolicy) -> BTreeSet<Gate> {
    let mut gates = BTreeSet::new();
    for method in &policy.authentication_method_configurations {
        if method.state.as_deref() != Some("enabled") {
            continue;
        }
        match method.id.as_str() {
            "Sms" => {
                gates.insert(Gate::MobilePhone);
            }
            "Voice" => {
                gates.insert(Gate::MobilePhone);
                if method.is_office_phone_allowed == Some(true) {
                    gates.insert(Gate::OfficePhone);
                }
            }
            "Email" => {
                gates.insert(Gate::Email);
            }
            "MicrosoftAuthenticator" => {
                gates.insert(Gate::AuthenticatorPush);
                if method.is_software_oath_enabled == Some(true) {
                    gates.insert(Gate::SoftwareCode);
                }
            }
            "SoftwareOath" => {
                gates.insert(Gate::SoftwareCode);
            }
            "HardwareOath" => {
                gates.insert(Gate::HardwareCode);
            }
            _ => {}
        }
    }
    gates
}

/// A set of methods. Small enough to make one for each of a million rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gates(u8);

impl Gates {
    /// Methods that need Microsoft's texts or calls.
    pub const PHONES: Self = Self((1 << Gate::MobilePhone as u8) | (1 << Gate::OfficePhone as u8));
    /// Security questions.
    pub const QUESTIONS: Self = Self(1 << Gate::SecurityQuestions as u8);

    /// The methods of a row of the report that can count towards a reset. An Authenticator app that also shows codes is
    /// reported by two names and is one method.
    pub fn registered(row: &Registration<'_>) -> Self {
        Self::named(row.methods_registered.iter().map(|name| &**name))
    }

    /// The same by the names alone.
    pub fn named<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let reported: Self = names.filter_map(Gate::reported).collect();
        if reported.has(Gate::AuthenticatorPush) {
            reported.without(Self::from_iter([Gate::SoftwareCode]))
        } else {
            reported
        }
    }

    /// Those that count where these are allowed. The Authenticator app shows codes, too: where only those are allowed, it
    /// is one method all the same (graph-api.md §8.3).
    #[must_use]
    pub fn counted(self, allowed: Self) -> Self {
        let counted = self.and(allowed);
        if self.has(Gate::AuthenticatorPush) && !allowed.has(Gate::AuthenticatorPush) {
            counted.or(Self::from_iter([Gate::SoftwareCode]).and(allowed))
        } else {
            counted
        }
    }

    /// What both have.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What the other does not have.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What either has.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether this one is among them.
    pub fn has(self, gate: Gate) -> bool {
        self.0 & (1 << gate as u8) != 0
    }

    /// How many.
    pub fn len(self) -> u8 {
        u8::try_from(self.0.count_ones()).unwrap_or(u8::MAX)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each, in the order people are told.
    pub fn iter(self) -> impl Iterator<Item = Gate> {
        Gate::ALL.into_iter().filter(move |gate| self.has(*gate))
    }
}

impl FromIterator<Gate> for Gates {
    fn from_iter<I: IntoIterator<Item = Gate>>(gates: I) -> Self {
        Self(
            gates
                .into_iter()
                .fold(0, |set, gate| set | (1 << gate as u8)),
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn document(required: u8, on: &[&str]) -> Document {
        let mut fields = json!({
            "objectId": "default", "enablementType": 2, "numberOfAuthenticationMethodsRequired": required,
            "emailOptionEnabled": false, "mobilePhoneOptionEnabled": false, "officePhoneOptionEnabled": false,
            "securityQuestionsOptionEnabled": false, "mobileAppNotificationEnabled": false,
            "mobileAppCodeEnabled": false, "numberOfQuestionsToRegister": 5, "numberOfQuestionsToReset": 3,
            "registrationRequiredOnSignIn": true, "registrationReconfirmIntevalInDays": 180,
            "skipRegistrationAllowed": true, "skipRegistrationMaxAllowedDays": 7, "customizeHelpdeskLink": false,
            "customHelpdeskEmailOrUrl": "", "notifyUsersOnPasswordReset": true, "notifyOnAdminPasswordReset": false,
            "passwordResetEnabledGroupIds": [], "passwordResetEnabledGroupName": "", "securityQuestions": [],
            "registrationConditionalAccessPolicies": [], "emailOptionAllowed": true,
            "mobilePhoneOptionAllowed": true, "officePhoneOptionAllowed": true,
            "securityQuestionsOptionAllowed": true, "mobileAppNotificationOptionAllowed": true,
            "mobileAppCodeOptionAllowed": true
        });
        for field in on {
            fields[field] = Value::Bool(true);
        }
        Document::parse(&fields.to_string()).unwrap()
    }

    fn policy(state: &str, on: &[&str]) -> AuthenticationMethodsPolicy {
        let configurations: Vec<Value> = ["Sms", "Voice", "Email", "MicrosoftAuthenticator"]
            .into_iter()
            .map(|id| {
                let state = if on.contains(&id) { "enabled" } else { "disabled" };
                json!({"id": id, "state": state, "isOfficePhoneAllowed": true, "isSoftwareOathEnabled": true})
            })
            .collect();
        serde_json::from_value(json!({
            "policyMigrationState": state, "authenticationMethodConfigurations": configurations
        }))
        .unwrap()
    }

    fn methods(list: &[&str]) -> Vec<AuthenticationMethod> {
        list.iter()
            .map(|name| {
                let (kind, phone_type) = name.split_once('/').unwrap_or((name, ""));
                AuthenticationMethod {
                    odata_type: format!("#microsoft.graph.{kind}AuthenticationMethod"),
                    phone_type: (!phone_type.is_empty()).then(|| phone_type.to_owned()),
                    ..AuthenticationMethod::default()
                }
            })
            .collect()
    }

    fn names(requirement: &Requirement) -> Option<Vec<&'static str>> {
        let allowed = requirement.allowed.as_ref()?;
        Some(allowed.iter().map(|gate| gate.name()).collect())
    }

    #[test]
    fn what_is_allowed_follows_the_migration() {
        let legacy = document(1, &["emailOptionEnabled", "securityQuestionsOptionEnabled"]);
        let cases = [
            (
                "preMigration",
                true,
                Some(vec!["email", "securityQuestions"]),
            ),
            ("preMigration", false, None),
            (
                "migrationInProgress",
                true,
                Some(vec!["mobilePhone", "email", "securityQuestions"]),
            ),
            ("migrationInProgress", false, None),
            (
                "migrationComplete",
                true,
                Some(vec!["mobilePhone", "securityQuestions"]),
            ),
            ("migrationComplete", false, Some(vec!["mobilePhone"])),
            ("somethingNew", false, None),
        ];
        for (state, with_legacy, expected) in cases {
            let policy = policy(state, &["Sms"]);
            let requirement =
                Requirement::new(Some(&policy), with_legacy.then_some(&legacy), false);
            assert_eq!(names(&requirement), expected, "{state} {with_legacy}");
        }
        assert_eq!(Requirement::new(None, None, false), Requirement::default());
        assert_eq!(
            Requirement::new(None, Some(&legacy), false).methods,
            Some(1)
        );
    }

    #[test]
    fn before_the_migration_a_notification_counts_only_beside_another_method() {
        let policy = policy("preMigration", &[]);
        for (required, expected) in [(1, vec![]), (2, vec!["microsoftAuthenticatorPush"])] {
            let legacy = document(required, &["mobileAppNotificationEnabled"]);
            let requirement = Requirement::new(Some(&policy), Some(&legacy), false);
            assert_eq!(names(&requirement), Some(expected), "{required}");
        }
    }

    #[test]
    fn every_name_of_the_report_is_understood() {
        for gate in Gate::ALL {
            assert_eq!(Gate::reported(gate.name()), Some(gate));
        }
        assert_eq!(
            Gate::reported("securityQuestion"),
            Some(Gate::SecurityQuestions)
        );
        assert_eq!(Gate::reported("alternateMobilePhone"), None);
    }

    #[test]
    fn administrators_pass_two_gates_whatever_the_tenant_says() {
        let requirement = Requirement::new(
            Some(&policy("migrationComplete", &[])),
            Some(&document(1, &[])),
            true,
        );
        assert_eq!(requirement.methods, Some(2));
        assert!(requirement.allows(Gate::Email));
        assert!(!requirement.allows(Gate::SecurityQuestions));
    }

    #[test]
    fn only_methods_that_count_are_counted() {
        let requirement = Requirement::new(
            Some(&policy(
                "migrationComplete",
                &["Sms", "Email", "MicrosoftAuthenticator"],
            )),
            Some(&document(2, &[])),
            false,
        );
        let cases: [(&[&str], Option<u8>); 7] = [
            (&["password"], Some(2)),
            (&["phone/mobile"], Some(1)),
            (&["phone/mobile", "phone/alternateMobile"], Some(1)),
            (&["phone/office", "email"], Some(1)),
            (&["phone/mobile", "email"], Some(0)),
            (
                &["phone/mobile", "email", "microsoftAuthenticator"],
                Some(0),
            ),
            (
                &["fido2", "windowsHelloForBusiness", "temporaryAccessPass"],
                Some(2),
            ),
        ];
        for (list, expected) in cases {
            assert_eq!(requirement.missing(&methods(list)), expected, "{list:?}");
        }
        assert_eq!(Requirement::default().missing(&methods(&["email"])), None);
    }

    #[test]
    fn a_landline_counts_where_phones_are_called() {
        let landline = |number: &str| {
            let mut phone = methods(&["phone/mobile"]);
            phone[0].phone_number = Some(number.to_owned());
            phone
        };
        let document = document(1, &["mobilePhoneOptionEnabled"]);
        let cases: [(&str, &[&str], &str, u8); 6] = [
            ("migrationComplete", &["Sms"], "+46 8 123 456 78", 1),
            ("migrationComplete", &["Sms"], "+46 70 123 45 67", 0),
            ("migrationComplete", &["Sms"], "+46 XXXXXXXX78", 0),
            (
                "migrationComplete",
                &["Sms", "Voice"],
                "+46 8 123 456 78",
                0,
            ),
            ("migrationInProgress", &["Sms"], "+46 8 123 456 78", 0),
            ("preMigration", &[], "+46 8 123 456 78", 0),
        ];
        for (state, on, number, missing) in cases {
            let requirement = Requirement::new(Some(&policy(state, on)), Some(&document), false);
            let found = requirement.missing(&landline(number));
            assert_eq!(found, Some(missing), "{state} {on:?} {number}");
        }
    }

    #[test]
    fn one_app_is_one_method() {
        let row = |names: &[&'static str]| Registration {
            methods_registered: names.iter().map(|name| (*name).into()).collect(),
            ..Registration::default()
        };
        let both = ["microsoftAuthenticatorPush", "softwareOneTimePasscode"];
        let app = Gates::from_iter([Gate::AuthenticatorPush]);
        let code = Gates::from_iter([Gate::SoftwareCode]);
        assert_eq!(Gates::registered(&row(&both)), app);
        assert_eq!(Gates::registered(&row(&both[1..])), code);
        // Where a reset takes codes alone, the app gives one.
        assert_eq!(app.counted(code), code);
        assert_eq!(app.counted(app.or(code)), app);
        assert!(app.counted(Gates::default()).is_empty());
    }
}
