//! The words for pages, settings, values and what is said against them, as the portal itself has them.

use crate::language::Day;
use crate::policy::effect::causes::{by_cause, left_out};
use crate::policy::effect::dated::Impact;
use crate::sspr::diagnosis::ability::Deadline;
use crate::sspr::policy::effect::Forecast;
use crate::sspr::policy::lint::{Finding, Rule, Severity};
use crate::sspr::policy::setting::{Key, Page, Source, Unit};
use crate::sspr::policy::snapshot::{Idle, State};
use crate::sspr::policy::value::Value;
use crate::sspr::report::only_phone::OnlyPhones;
use crate::ui::{self, Message, Messages, msg};

/// A page of the portal.
pub(super) fn page(messages: &Messages, page: Page) -> String {
    messages.text(&match page {
        Page::Properties => msg!("policy-page-properties"),
        Page::Methods => msg!("policy-page-methods"),
        Page::Registration => msg!("policy-page-registration"),
        Page::Notifications => msg!("policy-page-notifications"),
        Page::Customization => msg!("policy-page-customization"),
        Page::OnPremises => msg!("policy-page-on-premises"),
        Page::Administrators => msg!("policy-page-administrators"),
        Page::Campaign => msg!("policy-page-campaign"),
    })
}

/// A setting.
pub(super) fn setting(messages: &Messages, key: Key) -> String {
    messages.text(&match key {
        Key::Scope => msg!("policy-set-scope"),
        Key::Group => msg!("policy-set-group"),
        Key::MethodsRequired => msg!("policy-set-required"),
        Key::Sms => msg!("policy-set-sms"),
        Key::Voice => msg!("policy-set-voice"),
        Key::OfficePhone => msg!("policy-set-office"),
        Key::Email => msg!("policy-set-email"),
        Key::Authenticator => msg!("policy-set-authenticator"),
        Key::AuthenticatorCode => msg!("policy-set-authenticator-code"),
        Key::SoftwareCode => msg!("policy-set-software-code"),
        Key::HardwareCode => msg!("policy-set-hardware-code"),
        Key::SecurityQuestions => msg!("policy-set-questions"),
        Key::QuestionsToRegister => msg!("policy-set-questions-register"),
        Key::QuestionsToReset => msg!("policy-set-questions-reset"),
        Key::LegacyMobilePhone => msg!("policy-set-legacy-mobile"),
        Key::LegacyOfficePhone => msg!("policy-set-legacy-office"),
        Key::LegacyEmail => msg!("policy-set-legacy-email"),
        Key::LegacyAppNotification => msg!("policy-set-legacy-notification"),
        Key::LegacyAppCode => msg!("policy-set-legacy-code"),
        Key::Migration => msg!("policy-set-migration"),
        Key::MethodsReconfirmDays => msg!("policy-set-methods-reconfirm"),
        Key::RegistrationRequired => msg!("policy-set-registration"),
        Key::ReconfirmDays => msg!("policy-set-reconfirm"),
        Key::SkipAllowed => msg!("policy-set-skip"),
        Key::SkipDays => msg!("policy-set-skip-days"),
        Key::NotifyUsers => msg!("policy-set-notify-users"),
        Key::NotifyAdministrators => msg!("policy-set-notify-admins"),
        Key::HelpdeskCustom => msg!("policy-set-helpdesk"),
        Key::HelpdeskLink => msg!("policy-set-helpdesk-link"),
        Key::Writeback => msg!("policy-set-writeback"),
        Key::Unlock => msg!("policy-set-unlock"),
        Key::Administrators => msg!("policy-set-administrators"),
        Key::CampaignState => msg!("policy-set-campaign"),
        Key::CampaignSnoozeDays => msg!("policy-set-snooze"),
        Key::CampaignInclude => msg!("policy-set-campaign-include"),
        Key::CampaignExclude => msg!("policy-set-campaign-exclude"),
        Key::CampaignTarget => msg!("policy-set-campaign-target"),
        Key::PasskeyOptOut => msg!("policy-set-passkey-opt-out"),
    })
}

/// A document that settings are kept in.
pub(super) fn document(source: Source) -> Message {
    match source {
        Source::PasswordResetPolicies => msg!("ledger-target-policy"),
        Source::OnPremisesPasswordResetPolicies => msg!("ledger-target-on-premises"),
        Source::AuthenticationMethodsPolicy => msg!("ledger-target-methods"),
        Source::AuthorizationPolicy => msg!("ledger-target-authorization"),
    }
}

/// The name of a setting, of a key that was written down; nothing for one that is none.
pub fn setting_of(name: &str, messages: &Messages) -> Option<String> {
    Some(setting(messages, Key::named(name)?))
}

/// A value.
pub(super) fn value(messages: &Messages, value: &Value, unit: Option<Unit>) -> String {
    let text = |message: &Message| messages.text(message);
    match value {
        Value::Switch(true) => text(&msg!("enable-on")),
        Value::Switch(false) => text(&msg!("enable-off")),
        Value::Number(number) => match unit {
            Some(Unit::Days) => text(&msg!("policy-days", count = *number)),
            _ => number.to_string(),
        },
        Value::Word(word) => match word.as_str() {
            "none" => text(&msg!("enable-scope-none")),
            "all" => text(&msg!("enable-scope-all")),
            "group" => text(&msg!("policy-selected")),
            "preMigration" => text(&msg!("policy-migration-pre")),
            "migrationInProgress" => text(&msg!("policy-migration-progress")),
            "migrationComplete" => text(&msg!("policy-migration-complete")),
            "default" => text(&msg!("policy-campaign-default")),
            "enabled" => text(&msg!("enable-on")),
            "disabled" => text(&msg!("enable-off")),
            "microsoftAuthenticator" => text(&msg!("methods-kind-authenticator")),
            "fido2" => text(&msg!("policy-campaign-passkey")),
            other => other.to_owned(),
        },
        Value::Group(group) => match &group.display_name {
            Some(name) => text(&msg!(
                "policy-group",
                name = name.clone(),
                id = group.id.clone()
            )),
            None => group.id.clone(),
        },
        Value::Link(link) => link.clone(),
        Value::None => text(&msg!("policy-none")),
    }
}

/// Why a setting does not count, or is not there; nothing for one that is as it looks.
pub(super) fn note(messages: &Messages, state: &State) -> Option<String> {
    let message = match state {
        State::Known(_) | State::Unread(_) => return None,
        State::Absent => msg!("policy-absent"),
        State::Idle(_, idle) => match idle {
            Idle::Migrated => msg!("policy-idle-migrated"),
            Idle::NotMigrated => msg!("policy-idle-not-migrated"),
            Idle::NoGroup => msg!("policy-idle-no-group"),
            Idle::NotRequired => msg!("policy-idle-not-required"),
            Idle::NoSkip => msg!("policy-idle-no-skip"),
            Idle::NotCustom => msg!("policy-idle-not-custom"),
            Idle::NoQuestions => msg!("policy-idle-no-questions"),
            Idle::NoCalls => msg!("policy-idle-no-calls"),
            Idle::NoApp => msg!("policy-idle-no-app"),
            Idle::NoWriteback => msg!("policy-idle-no-writeback"),
            Idle::Managed => msg!("policy-idle-managed"),
        },
    };
    Some(messages.text(&message))
}

/// How much something matters.
pub(super) fn severity(messages: &Messages, severity: Severity) -> String {
    messages.text(&match severity {
        Severity::Info => msg!("policy-severity-info"),
        Severity::Warning => msg!("policy-severity-warning"),
        Severity::Error => msg!("policy-severity-error"),
    })
}

/// What is said against the policy.
pub fn finding(messages: &Messages, finding: &Finding) -> String {
    let said = messages.text(&sentence(messages, finding));
    if finding.telephony_unknown {
        ui::spaced(&said) + &messages.text(&msg!("telephony-own"))
    } else {
        said
    }
}

fn sentence(messages: &Messages, finding: &Finding) -> Message {
    match finding.rule {
        Rule::GroupMissing => msg!("policy-lint-group-missing"),
        Rule::ScopeNone => msg!("policy-lint-scope-none"),
        Rule::ScopeGroup => msg!("policy-lint-scope-group"),
        Rule::TooFewMethods => msg!("policy-lint-too-few"),
        Rule::NoSpareMethod => msg!("policy-lint-no-spare"),
        Rule::OneMethod => msg!("policy-lint-one"),
        Rule::MethodForSomeOnly => {
            msg!("policy-lint-some", method = setting(messages, finding.key))
        }
        Rule::NotMigrated => dated(finding, "policy-lint-not-migrated"),
        Rule::TooFewWithoutPhones => dated(finding, "policy-lint-without-phones"),
        Rule::PhonesEnd if finding.day.is_none() => msg!("policy-lint-phones-later"),
        Rule::PhonesEnd => dated(finding, "policy-lint-phones"),
        Rule::QuestionsEnd => dated(finding, "policy-lint-questions"),
        Rule::RegistrationNotRequired => msg!("policy-lint-registration"),
        Rule::ReconfirmNever => msg!("policy-lint-reconfirm-never"),
        Rule::ReconfirmUnusual => msg!("policy-lint-reconfirm"),
        Rule::UsersNotNotified => msg!("policy-lint-notify-users"),
        Rule::AdministratorsNotNotified => msg!("policy-lint-notify-admins"),
        Rule::HelpdeskNotCustom => msg!("policy-lint-helpdesk"),
        Rule::HelpdeskEmpty => msg!("policy-lint-helpdesk-empty"),
        Rule::UnlockOff => msg!("policy-lint-unlock"),
        Rule::AdministratorsAllowed => msg!("policy-lint-admins"),
        Rule::AdministratorsInScope => msg!("policy-lint-admins-in-scope"),
        Rule::CampaignManaged => dated(finding, "policy-lint-campaign-managed"),
    }
}

/// A sentence that names the day it is about.
fn dated(finding: &Finding, id: &'static str) -> Message {
    match finding.day {
        Some(day) => Message::new(id).with("day", day),
        None => Message::new(id),
    }
}

/// The fixed dates in users.
pub(super) fn impact(messages: &Messages, impact: &Impact) -> Vec<String> {
    if let Some(unread) = &impact.unknown_because {
        return vec![messages.text(&msg!(
            "policy-impact-unknown",
            reason = unread.message.clone()
        ))];
    }
    let mut lines = vec![messages.text(&msg!("policy-impact"))];
    if let Some(users) = &impact.users {
        lines.push(format!(
            "  {}",
            messages.text(&msg!("policy-impact-users", count = users.in_scope))
        ));
        lines.extend(forecast(messages, users, impact.registered_only));
    }
    if let Some(administrators) = &impact.administrators {
        lines.push(format!(
            "  {}",
            messages.text(&msg!(
                "policy-impact-admins",
                count = administrators.in_scope
            ))
        ));
        lines.extend(forecast(messages, administrators, impact.registered_only));
    }
    if let Some(only) = impact.only_phone {
        lines.extend(only_phone(messages, only));
    }
    lines.extend(left_out(&impact.left_out, messages));
    lines
}

/// Zero rows are left out, but for those who have too few already.
fn forecast(
    messages: &Messages,
    forecast: &Forecast,
    registered_only: Option<(Day, bool)>,
) -> Vec<String> {
    let count = forecast.already;
    let already = match registered_only {
        Some((day, true)) => msg!("policy-impact-already", count = count, day = day),
        Some((day, false)) => msg!("policy-impact-already-until", count = count, day = day),
        None => msg!("policy-impact-already-here", count = count),
    };
    let days = forecast.days.iter().map(|((day, by), count)| match by {
        Deadline::QuestionsEnd => msg!("policy-impact-questions", count = *count, day = *day),
        _ => msg!("policy-impact-phones", count = *count, day = *day),
    });
    std::iter::once(already)
        .chain(days)
        .chain(by_cause(
            &forecast.blocked,
            "policy-impact-blocked",
            messages,
        ))
        .chain(by_cause(
            &forecast.unclear,
            "policy-impact-unclear",
            messages,
        ))
        .map(|message| format!("    {}", messages.text(&message)))
        .collect()
}

/// Those who have nothing but a phone.
fn only_phone(messages: &Messages, only: OnlyPhones) -> Vec<String> {
    let head = msg!("policy-impact-only-phone", count = only.all());
    let parts = [
        (
            only.both,
            msg!("policy-impact-only-phone-both", count = only.both),
        ),
        (
            only.mfa,
            msg!("policy-impact-only-phone-mfa", count = only.mfa),
        ),
        (
            only.reset,
            msg!("policy-impact-only-phone-reset", count = only.reset),
        ),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    std::iter::once(format!("  {}", messages.text(&head)))
        .chain(parts.map(|(_, part)| format!("    {}", messages.text(&part))))
        .collect()
}
