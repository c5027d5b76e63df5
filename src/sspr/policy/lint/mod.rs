//! What is to be said against a policy: Microsoft's own recommendations (graph-api.md §8.11), what can never work
//! (§8.3, §8.4), and the dates that are fixed already (§8.9). Nothing is said about what could not be read.

pub mod controls;

use jiff::civil::Date;
use serde::Serialize;

use crate::language::Day;
use crate::sspr::deadlines::{Audience, Calendar, What, When};
use crate::sspr::policy::requirement::Gates;
use crate::sspr::policy::setting::Key;
use crate::sspr::policy::snapshot::{Snapshot, State};
use crate::sspr::policy::value::Value;

/// The days after which Microsoft recommends to have data confirmed again (graph-api.md §8.11).
const RECONFIRM: std::ops::RangeInclusive<u32> = 90..=180;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Against a recommendation, or about to break.
    Warning,
    /// Cannot work.
    Error,
}

/// What there is to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Rule {
    /// The scope is a group and there is none.
    GroupMissing,
    /// Nobody but administrators is in scope.
    ScopeNone,
    /// Only a group is in scope.
    ScopeGroup,
    /// Fewer methods count than a reset asks for.
    TooFewMethods,
    /// No method to spare: nobody can register one more than required.
    NoSpareMethod,
    /// One method is enough for a reset.
    OneMethod,
    /// A method is on for some people only.
    MethodForSomeOnly,
    /// Methods are still managed in the legacy policy too.
    NotMigrated,
    /// Without texts and calls too few methods are left.
    TooFewWithoutPhones,
    /// Texts or calls count, and end.
    PhonesEnd,
    /// Security questions count, and end.
    QuestionsEnd,
    /// People are not asked to register.
    RegistrationNotRequired,
    /// Data are never to be confirmed again.
    ReconfirmNever,
    /// They are, but not in the time recommended.
    ReconfirmUnusual,
    /// Users get no mail about a reset.
    UsersNotNotified,
    /// Administrators get none about each other's.
    AdministratorsNotNotified,
    /// The helpdesk link is not one's own.
    HelpdeskNotCustom,
    /// It is, and leads nowhere.
    HelpdeskEmpty,
    /// Passwords are written back, but accounts cannot be unlocked without a reset.
    UnlockOff,
    /// Administrators may reset their own password.
    AdministratorsAllowed,
    /// They may not, but are in the users' scope, which asks them to register.
    AdministratorsInScope,
    /// Microsoft manages the campaign, as it set it itself where people use texts or calls.
    CampaignManaged,
}

/// One thing to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub rule: Rule,
    /// How much it matters.
    pub severity: Severity,
    /// The setting it is about.
    pub key: Key,
    /// The day it is about, where one is known.
    pub day: Option<Day>,
    /// Whether nobody said who delivers the tenant's texts and calls, which decides over what it says.
    pub telephony_unknown: bool,
}

/// Everything there is to say on a day, gravest first.
pub fn lint(snapshot: &Snapshot, calendar: Calendar, today: Date) -> Vec<Finding> {
    let mut found = Vec::new();
    scope(snapshot, &mut saying(&mut found));
    methods(snapshot, calendar, today, &mut found);
    registration(snapshot, &mut saying(&mut found));
    found.extend(campaign(snapshot, calendar, today));
    rest(snapshot, &mut saying(&mut found));
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    found
}

/// One that is about no day.
fn finding(rule: Rule, severity: Severity, key: Key) -> Finding {
    Finding {
        rule,
        severity,
        key,
        day: None,
        telephony_unknown: false,
    }
}

/// Adds what is about no day.
fn saying(found: &mut Vec<Finding>) -> impl FnMut(Rule, Severity, Key) {
    |rule, severity, key| found.push(finding(rule, severity, key))
}

type Say<'a> = &'a mut dyn FnMut(Rule, Severity, Key);

fn word(snapshot: &Snapshot, key: Key) -> Option<&str> {
    match snapshot.value(key)? {
        Value::Word(word) => Some(word),
        _ => None,
    }
}

fn scope(snapshot: &Snapshot, say: Say<'_>) {
    match (word(snapshot, Key::Scope), snapshot.value(Key::Group)) {
        (Some("none"), _) => say(Rule::ScopeNone, Severity::Warning, Key::Scope),
        (Some("group"), Some(Value::None)) => say(Rule::GroupMissing, Severity::Error, Key::Group),
        (Some("group"), _) => say(Rule::ScopeGroup, Severity::Warning, Key::Scope),
        _ => {}
    }
    match (
        snapshot.is_on(Key::Administrators),
        word(snapshot, Key::Scope),
    ) {
        (Some(true), _) => say(
            Rule::AdministratorsAllowed,
            Severity::Info,
            Key::Administrators,
        ),
        (Some(false), Some("all")) => say(
            Rule::AdministratorsInScope,
            Severity::Info,
            Key::Administrators,
        ),
        _ => {}
    }
}

/// What is said of methods as they are.
fn methods(snapshot: &Snapshot, calendar: Calendar, today: Date, found: &mut Vec<Finding>) {
    let mut say = |rule, severity, key| found.push(finding(rule, severity, key));
    if snapshot.number(Key::MethodsRequired) == Some(1) {
        say(Rule::OneMethod, Severity::Info, Key::MethodsRequired);
    }
    for setting in crate::sspr::policy::setting::SETTINGS {
        if snapshot.for_some_only(setting.key)
            && matches!(snapshot.state(setting.key), State::Known(_))
        {
            say(Rule::MethodForSomeOnly, Severity::Info, setting.key);
        }
    }
    if let Some("preMigration" | "migrationInProgress") = snapshot.migration() {
        found.push(Finding {
            day: calendar.when(What::LegacyLocked, Audience::Member).day(),
            ..finding(Rule::NotMigrated, Severity::Warning, Key::Migration)
        });
    }
    if let Some(counted) = &snapshot.requirement().allowed {
        let counted = counted.iter().copied().collect();
        number(snapshot, counted, calendar, today, found);
        ending(snapshot, counted, calendar, today, found);
    }
}

/// What is about to break is a warning, and what has broken an error.
fn severity(day: Day, today: Date) -> Severity {
    if today >= day.first() {
        Severity::Error
    } else {
        Severity::Warning
    }
}

/// The methods that count against the number a reset asks for, now and when some of them end.
fn number(
    snapshot: &Snapshot,
    counted: Gates,
    calendar: Calendar,
    today: Date,
    found: &mut Vec<Finding>,
) {
    let Some(required) = snapshot.requirement().methods else {
        return;
    };
    let key = Key::MethodsRequired;
    if counted.len() < required {
        found.push(finding(Rule::TooFewMethods, Severity::Error, key));
        return;
    }
    let mut left = counted;
    let breaks = calendar
        .endings(Audience::Member)
        .into_iter()
        .find(|ending| {
            left = left.without(ending.gates);
            left.len() < required
        });
    if let Some(ending) = breaks {
        found.push(Finding {
            day: Some(ending.day),
            telephony_unknown: calendar.asks_for_telephony(),
            ..finding(Rule::TooFewWithoutPhones, severity(ending.day, today), key)
        });
    } else if counted.len() == required {
        found.push(finding(Rule::NoSpareMethod, Severity::Warning, key));
    }
}

/// Methods that count, and end.
fn ending(
    snapshot: &Snapshot,
    counted: Gates,
    calendar: Calendar,
    today: Date,
    found: &mut Vec<Finding>,
) {
    let phones = !counted.and(Gates::PHONES).is_empty();
    let weight = match calendar.phones_end(Audience::Member) {
        When::Known(_) => Some(Severity::Warning),
        When::Later => Some(Severity::Info),
        When::Never => None,
    };
    if let Some(weight) = weight.filter(|_| phones) {
        found.push(Finding {
            day: calendar.phones_end(Audience::Member).day(),
            telephony_unknown: calendar.asks_for_telephony(),
            ..finding(Rule::PhonesEnd, weight, phone_key(snapshot))
        });
    }
    let questions = calendar.when(What::QuestionsEnd, Audience::Member).day();
    if let Some(day) = questions.filter(|_| !counted.and(Gates::QUESTIONS).is_empty()) {
        found.push(Finding {
            day: Some(day),
            ..finding(
                Rule::QuestionsEnd,
                severity(day, today),
                Key::SecurityQuestions,
            )
        });
    }
}

/// A campaign in the hands of Microsoft where people use texts or calls: there Microsoft set it so itself, on a day of its
/// own choosing, unless the tenant opted out. Nobody here changed it, so it is named.
fn campaign(snapshot: &Snapshot, calendar: Calendar, today: Date) -> Option<Finding> {
    let when = calendar.when(What::PasskeysByDefault, Audience::Member);
    let uses_phones = [Key::Sms, Key::Voice]
        .iter()
        .any(|key| snapshot.is_on(*key) == Some(true));
    let opted_out = snapshot.is_on(Key::PasskeyOptOut) == Some(true);
    let moved = when.has_come(today) && uses_phones && !opted_out;
    (moved && snapshot.is_campaign_managed()).then(|| Finding {
        day: when.day(),
        ..finding(Rule::CampaignManaged, Severity::Info, Key::CampaignState)
    })
}

/// The first setting that makes a phone count.
fn phone_key(snapshot: &Snapshot) -> Key {
    [
        Key::Sms,
        Key::Voice,
        Key::LegacyMobilePhone,
        Key::LegacyOfficePhone,
    ]
    .into_iter()
    .find(|key| matches!(snapshot.state(*key), State::Known(Value::Switch(true))))
    .unwrap_or(Key::Sms)
}

fn registration(snapshot: &Snapshot, say: Say<'_>) {
    if snapshot.is_on(Key::RegistrationRequired) == Some(false) {
        say(
            Rule::RegistrationNotRequired,
            Severity::Warning,
            Key::RegistrationRequired,
        );
    }
    let State::Known(Value::Number(days)) = snapshot.state(Key::ReconfirmDays) else {
        return;
    };
    let (rule, severity) = match days {
        0 => (Rule::ReconfirmNever, Severity::Warning),
        days if RECONFIRM.contains(days) => return,
        _ => (Rule::ReconfirmUnusual, Severity::Info),
    };
    say(rule, severity, Key::ReconfirmDays);
}

fn rest(snapshot: &Snapshot, say: Say<'_>) {
    let off = |key| snapshot.is_on(key) == Some(false);
    if off(Key::NotifyUsers) {
        say(Rule::UsersNotNotified, Severity::Warning, Key::NotifyUsers);
    }
    if off(Key::NotifyAdministrators) {
        say(
            Rule::AdministratorsNotNotified,
            Severity::Warning,
            Key::NotifyAdministrators,
        );
    }
    if off(Key::HelpdeskCustom) {
        say(Rule::HelpdeskNotCustom, Severity::Info, Key::HelpdeskCustom);
    }
    if snapshot.state(Key::HelpdeskLink) == &State::Known(Value::None) {
        say(Rule::HelpdeskEmpty, Severity::Warning, Key::HelpdeskLink);
    }
    if snapshot.state(Key::Unlock) == &State::Known(Value::Switch(false)) {
        say(Rule::UnlockOff, Severity::Info, Key::Unlock);
    }
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::civil::date;
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::config::cloud::Cloud;
    use crate::config::telephony::Telephony;
    use crate::sspr::policy::snapshot::tests::documents;
    use crate::sspr::policy::snapshot::{Documents, Unread};

    pub(in crate::sspr::policy::lint) const TODAY: Date = date(2026, 11, 2);

    pub(in crate::sspr::policy::lint) const CALENDAR: Calendar = Calendar {
        cloud: Cloud::Global,
        telephony: None,
    };

    fn found(documents: &Documents, today: Date) -> Vec<(Rule, Severity)> {
        lint(&Snapshot::of(documents), CALENDAR, today)
            .into_iter()
            .map(|finding| (finding.rule, finding.severity))
            .collect()
    }

    fn says(changes: &Json, rule: Rule) -> Option<Severity> {
        found(&documents(changes, "migrationComplete"), TODAY)
            .into_iter()
            .find(|(found, _)| *found == rule)
            .map(|(_, severity)| severity)
    }

    #[test]
    fn each_rule_speaks_of_what_it_is_about_and_is_silent_otherwise() {
        use Severity::{Error, Info, Warning};
        let cases = [
            (json!({"enablementType": 0}), Rule::ScopeNone, Warning),
            (json!({"enablementType": 1}), Rule::GroupMissing, Error),
            (
                json!({"enablementType": 1, "passwordResetEnabledGroupIds": ["a"]}),
                Rule::ScopeGroup,
                Warning,
            ),
            (
                json!({"numberOfAuthenticationMethodsRequired": 1}),
                Rule::OneMethod,
                Info,
            ),
            (
                json!({"securityQuestionsOptionEnabled": true}),
                Rule::QuestionsEnd,
                Warning,
            ),
            (
                json!({"registrationRequiredOnSignIn": false}),
                Rule::RegistrationNotRequired,
                Warning,
            ),
            (
                json!({"registrationReconfirmIntevalInDays": 0}),
                Rule::ReconfirmNever,
                Warning,
            ),
            (
                json!({"registrationReconfirmIntevalInDays": 60}),
                Rule::ReconfirmUnusual,
                Info,
            ),
            (
                json!({"notifyUsersOnPasswordReset": false}),
                Rule::UsersNotNotified,
                Warning,
            ),
            (
                json!({"notifyOnAdminPasswordReset": false}),
                Rule::AdministratorsNotNotified,
                Warning,
            ),
            (
                json!({"customizeHelpdeskLink": false}),
                Rule::HelpdeskNotCustom,
                Info,
            ),
            (
                json!({"customHelpdeskEmailOrUrl": ""}),
                Rule::HelpdeskEmpty,
                Warning,
            ),
        ];
        for (changes, rule, severity) in cases {
            assert_eq!(says(&changes, rule), Some(severity), "{changes}");
            assert_eq!(says(&json!({}), rule), None, "{rule:?}");
        }
    }

    #[test]
    fn a_policy_after_all_recommendations_has_only_what_the_tenant_itself_decides() {
        let all = found(&documents(&json!({}), "migrationComplete"), TODAY);
        assert_eq!(
            all,
            [
                (Rule::PhonesEnd, Severity::Warning),
                (Rule::AdministratorsAllowed, Severity::Info),
                (Rule::MethodForSomeOnly, Severity::Info),
                (Rule::MethodForSomeOnly, Severity::Info),
                (Rule::CampaignManaged, Severity::Info),
                (Rule::UnlockOff, Severity::Info),
            ]
        );
    }

    fn with_methods(on: &[&str], required: u8) -> Documents {
        let mut documents = documents(
            &json!({"numberOfAuthenticationMethodsRequired": required}),
            "migrationComplete",
        );
        if let Ok(policy) = &mut documents.methods {
            for method in &mut policy.authentication_method_configurations {
                let state = if on.contains(&method.id.as_str()) {
                    "enabled"
                } else {
                    "disabled"
                };
                method.state = Some(state.to_owned());
                method.is_software_oath_enabled = Some(false);
            }
        }
        documents
    }

    #[test]
    fn methods_are_counted_against_the_number_now_and_at_the_dates() {
        let before = TODAY;
        let after = date(2027, 2, 1);
        let number = |documents: &Documents, today| {
            found(documents, today)
                .into_iter()
                .filter(|(rule, _)| {
                    matches!(
                        rule,
                        Rule::TooFewMethods | Rule::TooFewWithoutPhones | Rule::NoSpareMethod
                    )
                })
                .collect::<Vec<_>>()
        };
        use Severity::{Error, Warning};
        let cases = [
            ("", 1, before, Some((Rule::TooFewMethods, Error))),
            ("Email", 2, before, Some((Rule::TooFewMethods, Error))),
            ("Email", 1, before, Some((Rule::NoSpareMethod, Warning))),
            (
                "Email Sms",
                2,
                before,
                Some((Rule::TooFewWithoutPhones, Warning)),
            ),
            (
                "Email Sms",
                2,
                after,
                Some((Rule::TooFewWithoutPhones, Error)),
            ),
            ("Email SoftwareOath", 1, before, None),
        ];
        for (on, required, today, expected) in cases {
            let on: Vec<&str> = on.split_whitespace().collect();
            assert_eq!(
                number(&with_methods(&on, required), today),
                expected.into_iter().collect::<Vec<_>>(),
                "{on:?} {required} {today}"
            );
        }
    }

    #[test]
    fn phones_of_ones_own_and_of_other_clouds_do_not_break_on_a_day() {
        let policy = with_methods(&["Sms"], 1);
        let after = date(2027, 2, 1);
        let of = |cloud, telephony| {
            let calendar = Calendar { cloud, telephony };
            let found = lint(&Snapshot::of(&policy), calendar, after);
            let about = [Rule::TooFewWithoutPhones, Rule::PhonesEnd];
            let about = found.into_iter().filter(|it| about.contains(&it.rule));
            about
                .map(|it| (it.rule, it.severity, it.day.is_some(), it.telephony_unknown))
                .collect::<Vec<_>>()
        };
        use Severity::{Error, Info, Warning};
        assert_eq!(
            of(Cloud::Global, None),
            [
                (Rule::TooFewWithoutPhones, Error, true, true),
                (Rule::PhonesEnd, Warning, true, true)
            ]
        );
        assert_eq!(
            of(Cloud::Global, Some(Telephony::Microsoft)),
            [
                (Rule::TooFewWithoutPhones, Error, true, false),
                (Rule::PhonesEnd, Warning, true, false)
            ]
        );
        assert_eq!(of(Cloud::Global, Some(Telephony::Own)), []);
        assert_eq!(
            of(Cloud::Usgov, None),
            [(Rule::PhonesEnd, Info, false, false)]
        );
    }

    #[test]
    fn nothing_is_said_about_what_could_not_be_read() {
        let unread = || Unread {
            code: "denied".to_owned(),
            message: String::new(),
        };
        let nothing = Documents {
            policy: Err(unread()),
            on_premises: Err(unread()),
            administrators: Err(unread()),
            methods: Err(unread()),
        };
        assert_eq!(lint(&Snapshot::of(&nothing), CALENDAR, TODAY), []);
        assert!(Snapshot::of(&nothing).is_blank());
    }
}
