//! The sentences for checks, what they found, where it was read and who can mend it.

use jiff::{SignedDuration, Timestamp};

use crate::sspr::deadlines::What;
use crate::sspr::diagnosis::cause::{Actor, Cause, Check, Methods, Note, Source, State};
use crate::sspr::diagnosis::facts::{AccountOrigin, Gap};
use crate::sspr::diagnosis::{Finding, Verdict};
use crate::sspr::methods::holders::{HeldRole, RoleList};
use crate::sspr::methods::role_names::role_name;
use crate::sspr::policy::requirement::Gate;
use crate::sspr::products::product_name;
use crate::ui::{self, Message, Messages, Sign, Ui, msg};

/// The answer in one sentence.
pub fn verdict(verdict: Verdict, name: String) -> Message {
    match verdict {
        Verdict::Can => msg!("explain-can", name = name),
        Verdict::WillStop => msg!("explain-will-stop", name = name),
        Verdict::Unknown => msg!("explain-unknown", name = name),
        Verdict::Cannot => msg!("explain-cannot", name = name),
    }
}

/// Warns that somebody is in groups that can hold roles: who is in one is guarded, whatever role comes through it
/// (graph-api.md §2.7).
pub fn warn_of_role_groups(ui: &Ui, name: String, groups: &[String]) {
    if !groups.is_empty() {
        let groups = groups.join(", ");
        ui.warn(&msg!("desk-role-group", name = name, groups = groups));
    }
}

/// A check.
pub fn check(check: Check) -> Message {
    match check {
        Check::Account => msg!("explain-check-account"),
        Check::Home => msg!("explain-check-home"),
        Check::Scope => msg!("explain-check-scope"),
        Check::Administrator => msg!("explain-check-administrator"),
        Check::Licence => msg!("explain-check-licence"),
        Check::Methods => msg!("explain-check-methods"),
        Check::OnPremises => msg!("explain-check-on-premises"),
        Check::Lockout => msg!("explain-check-lockout"),
        Check::Attempts => msg!("explain-check-attempts"),
    }
}

/// Where something was read.
pub fn source(source: Source) -> Message {
    match source {
        Source::Directory => msg!("explain-source-directory"),
        Source::LicenseDetails => msg!("explain-source-licences"),
        Source::AuthenticationMethods => msg!("explain-source-methods"),
        Source::PasswordResetPolicies => msg!("explain-source-policy"),
        Source::OnPremisesPasswordResetPolicies => msg!("explain-source-on-premises"),
        Source::AuthorizationPolicy => msg!("explain-source-authorization"),
        Source::UserRegistrationDetails => msg!("explain-source-report"),
        Source::DirectoryAudits => msg!("explain-source-audits"),
    }
}

/// Who can mend it.
pub fn actor(actor: Actor) -> Message {
    match actor {
        Actor::Helpdesk => msg!("explain-actor-helpdesk"),
        Actor::PrivilegedHelpdesk => msg!("explain-actor-privileged"),
        Actor::UserAdministrator => msg!("explain-actor-users"),
        Actor::GroupOwner => msg!("explain-actor-group"),
        Actor::PolicyAdministrator => msg!("explain-actor-policy"),
        Actor::RoleAdministrator => msg!("explain-actor-roles"),
        Actor::LicenceAdministrator => msg!("explain-actor-licences"),
        Actor::OnPremises => msg!("explain-actor-on-premises"),
        Actor::HomeOrganisation => msg!("explain-actor-home"),
        Actor::Caller => msg!("explain-actor-caller"),
    }
}

/// How old something is.
pub fn age(as_of: Timestamp, now: Timestamp) -> Message {
    let age = now.duration_since(as_of).max(SignedDuration::ZERO);
    match age.as_hours() {
        0 if age.as_mins() < 2 => msg!("explain-age-now"),
        0 => msg!("explain-age-minutes", count = age.as_mins()),
        hours @ 1..48 => msg!("explain-age-hours", count = hours),
        hours => msg!("explain-age-days", count = hours / 24),
    }
}

/// A moment, to the minute.
pub fn moment(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// What was found, in a sentence.
#[expect(clippy::too_many_lines, reason = "a table: a sentence for every cause")]
pub fn evidence(finding: &Finding, messages: &Messages) -> String {
    messages.text(&match &finding.cause {
        Cause::Enabled => msg!("explain-enabled"),
        Cause::Disabled => msg!("explain-disabled"),
        Cause::DisabledOnPremises => msg!("explain-disabled-on-premises"),
        Cause::OwnPassword | Cause::Outside(AccountOrigin::Here) => msg!("explain-own-password"),
        Cause::Outside(AccountOrigin::OtherTenant) => msg!("explain-other-tenant"),
        Cause::Outside(AccountOrigin::MicrosoftAccount) => msg!("explain-microsoft-account"),
        Cause::Outside(AccountOrigin::NoTenant) => msg!("explain-no-tenant"),
        Cause::Outside(AccountOrigin::Provider(name)) => {
            msg!("explain-provider", name = name.clone())
        }
        Cause::Outside(AccountOrigin::Unsaid) => msg!("explain-home-unclear"),
        Cause::DecidedAtHome => msg!("explain-decided-at-home"),
        Cause::Everyone => msg!("explain-everyone"),
        Cause::Nobody => msg!("explain-nobody"),
        Cause::NoGroup => msg!("explain-no-group"),
        Cause::InGroup { group, via } if via.is_empty() => {
            msg!("explain-in-group", group = group.clone())
        }
        Cause::InGroup { group, via } => msg!(
            "explain-in-group-via",
            group = group.clone(),
            via = via.join(" › ")
        ),
        Cause::NotInGroup { group } => msg!("explain-not-in-group", group = group.clone()),
        Cause::ReportedInScope => msg!("explain-reported-in"),
        Cause::ReportedOutOfScope => msg!("explain-reported-out"),
        Cause::AdministratorPolicy => msg!("explain-administrator-policy"),
        Cause::NoAdministrator => msg!("explain-no-administrator"),
        Cause::AdministratorsOn { roles, one_gate } => msg!(
            "explain-administrators-on",
            roles = roles_held(roles, messages),
            count = if *one_gate { 1 } else { 2 }
        ),
        Cause::AdministratorsOff { roles } => msg!(
            "explain-administrators-off",
            roles = roles_held(roles, messages)
        ),
        Cause::NoKnownAdministrator(unread) => msg!(
            "explain-no-known-administrator",
            permission = RoleList::permissions(unread)
        ),
        Cause::MayBecomeAdministrator { roles, .. } => {
            msg!("explain-may-become", roles = roles_held(roles, messages))
        }
        Cause::SomeRole => msg!("explain-some-role"),
        Cause::Licensed { product } => {
            msg!(
                "explain-licensed",
                product = product_name(product).to_owned()
            )
        }
        Cause::Unlicensed { synced: false } => msg!("explain-unlicensed"),
        Cause::Unlicensed { synced: true } => msg!("explain-unlicensed-on-premises"),
        Cause::CloudLicence { product } => {
            msg!(
                "explain-cloud-licence",
                product = product_name(product).to_owned()
            )
        }
        Cause::NoLicenceNeeded => msg!("explain-no-licence-needed"),
        Cause::Enough(of) | Cause::EnoughUntil(of, _) | Cause::TooFew(of) => {
            return methods(&finding.cause, of, messages);
        }
        Cause::MethodsUnclear(of) => msg!(
            "explain-methods-unclear",
            methods = names(&of.counted, messages)
        ),
        Cause::CloudPassword => msg!("explain-cloud-password"),
        Cause::WritebackOn => msg!("explain-writeback-on"),
        Cause::WritebackSeen { agent } => msg!("explain-writeback-seen", agent = agent.clone()),
        Cause::WritebackOff => msg!("explain-writeback-off"),
        Cause::WritebackUnclear { hint: Some(true) } => msg!("explain-writeback-hint"),
        Cause::WritebackUnclear { .. } => msg!("explain-writeback-unclear"),
        Cause::OnPremisesRefused => msg!("explain-on-premises-refused"),
        Cause::OnPremisesAway => msg!("explain-on-premises-away"),
        Cause::FederatedOnly => msg!("explain-federated-only"),
        Cause::Free => msg!("explain-free"),
        Cause::LockedOut { until } => msg!("explain-locked-out", until = moment(*until)),
        Cause::NoAttempts => msg!("explain-no-attempts"),
        Cause::LastAttempt {
            activity,
            succeeded,
            reason,
        } => {
            let reason = reason.clone().unwrap_or_default();
            let is_block = activity.starts_with("Blocked");
            let activity = self::activity(activity)
                .map_or_else(|| activity.clone(), |words| messages.text(&words));
            match (succeeded, reason.is_empty()) {
                // That somebody was blocked is no success of theirs (graph-api.md §5.2).
                (true, _) if is_block => {
                    msg!("explain-attempt-blocked", activity = activity)
                }
                (true, _) => msg!("explain-attempt", activity = activity),
                (false, true) => msg!("explain-attempt-failed", activity = activity),
                (false, false) => msg!(
                    "explain-attempt-failed-why",
                    activity = activity,
                    reason = reason
                ),
            }
        }
        Cause::Unread(gap) => unread(*gap, finding.source),
    })
}

/// Where somebody from outside resets the password, the one right way for each kind of account (graph-api.md §8.6); nothing
/// for an account of this tenant.
pub fn way_home(origin: &AccountOrigin) -> Option<Message> {
    Some(match origin {
        AccountOrigin::Here => return None,
        AccountOrigin::OtherTenant => msg!("explain-do-home"),
        AccountOrigin::MicrosoftAccount => msg!("explain-do-microsoft"),
        AccountOrigin::Provider(name) => msg!("explain-do-provider", name = name.clone()),
        AccountOrigin::NoTenant => msg!("explain-do-no-tenant"),
        AccountOrigin::Unsaid => msg!("explain-do-sign-in"),
    })
}

/// How a check ended, for whoever listens.
pub fn state(state: State) -> Message {
    match state {
        State::Passed => msg!("explain-state-passed"),
        State::Failed => msg!("explain-state-failed"),
        State::Ends => msg!("explain-state-ends"),
        State::Unknown => msg!("explain-state-unknown"),
        State::NotApplicable => msg!("explain-state-not-applicable"),
        State::Noted => msg!("explain-state-noted"),
        State::Warning => msg!("explain-state-warning"),
    }
}

/// Why a policy was not read: the portal's, or Graph's own.
pub fn unread_policy(gap: Gap, of_graph: bool) -> Message {
    unread(
        gap,
        if of_graph {
            Source::AuthorizationPolicy
        } else {
            Source::PasswordResetPolicies
        },
    )
}

fn unread(gap: Gap, source: Source) -> Message {
    match (gap, source.permission()) {
        (Gap::Permission, Some(permission)) => {
            msg!("explain-not-permitted", permission = permission)
        }
        (Gap::Permission, None) | (Gap::Elsewhere, _) => msg!("explain-not-at-hand"),
        (Gap::Licence, _) => msg!("explain-no-report"),
        (Gap::Unreachable, _) => msg!("explain-unreachable"),
        (Gap::Open, _) => msg!("explain-unsaid"),
    }
}

/// Roles by their names, with how they are held.
pub fn roles_held(roles: &[HeldRole], messages: &Messages) -> String {
    let role = |role: &HeldRole| {
        let mut name = role_name(&role.template, &role.name, messages.language()).to_owned();
        if let Some(group) = role.through.clone() {
            name = messages.text(&msg!("explain-role-through", role = name, group = group));
        }
        if role.is_limited {
            name = messages.text(&msg!("explain-role-limited", role = name));
        }
        if role.is_eligible {
            name = messages.text(&msg!("explain-role-eligible", role = name));
        }
        name
    };
    let names: Vec<String> = roles.iter().map(role).collect();
    names.join(messages.comma())
}

/// The methods that count, and what is to be said of the others.
fn methods(cause: &Cause, of: &Methods, messages: &Messages) -> String {
    let counted = names(&of.counted, messages);
    let main = match (cause, of.counted.is_empty(), of.required) {
        (Cause::EnoughUntil(_, until), ..) => match until.what {
            What::RegisteredOnly => msg!(
                "explain-methods-directory-end",
                methods = counted,
                day = until.day
            ),
            What::TelephonyEnds => {
                msg!(
                    "explain-methods-phones-end",
                    methods = counted,
                    day = until.day
                )
            }
            _ => msg!("explain-methods-end", methods = counted, day = until.day),
        },
        (Cause::TooFew(_), true, Some(required)) => msg!("explain-no-method", required = required),
        (Cause::TooFew(_), true, None) => msg!("explain-no-method-at-all"),
        (Cause::TooFew(_), false, required) => msg!(
            "explain-too-few",
            methods = counted,
            required = required.unwrap_or(of.counted.len() as u8 + 1)
        ),
        (_, _, Some(required)) => {
            msg!("explain-enough", methods = counted, required = required)
        }
        (_, _, None) => msg!("explain-enough-reported", methods = counted),
    };
    let mut sentences = vec![messages.text(&main)];
    if matches!(cause, Cause::TooFew(_)) {
        if !of.not_allowed.is_empty() {
            let methods = names(&of.not_allowed, messages);
            sentences.push(messages.text(&msg!("explain-not-allowed", methods = methods)));
        }
        if !of.ended.is_empty() {
            let methods = names(&of.ended, messages);
            sentences.push(messages.text(&msg!("explain-ended", methods = methods)));
        }
        if !of.attributes.is_empty() {
            let gates: Vec<Gate> = of.attributes.iter().map(|one| one.gate()).collect();
            let attributes = names(&gates, messages);
            sentences.extend(of.attributes_since.map(|day| {
                messages.text(&msg!(
                    "explain-attributes",
                    attributes = attributes,
                    day = day
                ))
            }));
        }
    }
    sentences.extend(of.notes.iter().map(|note| self::note(note, messages)));
    let (last, before) = match sentences.split_last() {
        Some((last, before)) => (last.as_str(), before),
        None => ("", [].as_slice()),
    };
    before
        .iter()
        .map(|sentence| ui::spaced(sentence))
        .collect::<String>()
        + last
}

/// What else is to be said of days.
fn note(note: &Note, messages: &Messages) -> String {
    messages.text(&match note {
        Note::FromDirectory(methods, Some(day)) => msg!(
            "explain-directory-until",
            methods = names(methods, messages),
            day = *day
        ),
        Note::FromDirectory(methods, None) => {
            msg!("explain-directory", methods = names(methods, messages))
        }
        Note::OwnTelephony => msg!("telephony-own"),
        Note::PhonesEndLater => msg!("telephony-later"),
    })
}

/// A method that counts towards a reset, by the name people know.
pub fn gate_name(gate: Gate) -> Message {
    match gate {
        Gate::MobilePhone => msg!("register-gate-mobile"),
        Gate::OfficePhone => msg!("register-gate-office"),
        Gate::Email => msg!("register-gate-email"),
        Gate::AuthenticatorPush => msg!("register-gate-authenticator"),
        Gate::SoftwareCode => msg!("register-gate-code"),
        Gate::HardwareCode => msg!("register-gate-hardware"),
        Gate::SecurityQuestions => msg!("register-gate-questions"),
    }
}

fn names(gates: &[Gate], messages: &Messages) -> String {
    if gates.is_empty() {
        return messages.text(&msg!("explain-none"));
    }
    let names: Vec<String> = (gates.iter())
        .map(|gate| messages.text(&gate_name(*gate)))
        .collect();
    names.join(messages.comma())
}

/// The words of what can decide over somebody among many.
pub const CAUSES: [&str; 30] = [
    "administratorsOff",
    "cloudLicenceOnly",
    "disabled",
    "disabledOnPremises",
    "federatedOnly",
    "homeUnclear",
    "lockedOut",
    "mayBecomeAdministrator",
    "methodsEnd",
    "methodsUnclear",
    "microsoftAccount",
    "noGroup",
    "noMethod",
    "noReport",
    "nobody",
    "notAtHand",
    "notInGroup",
    "notPermitted",
    "onPremisesAway",
    "onPremisesRefused",
    "otherProvider",
    "otherTenant",
    "reportedOutOfScope",
    "someRole",
    "tooFewMethods",
    "unlicensed",
    "unreachable",
    "unsaid",
    "writebackOff",
    "writebackUnclear",
];

/// A cause by the word scripts read, in a few words.
pub fn cause(key: &str) -> Message {
    match key {
        "administratorsOff" => msg!("cause-administrators-off"),
        "cloudLicenceOnly" => msg!("cause-cloud-licence-only"),
        "disabled" => msg!("cause-disabled"),
        "disabledOnPremises" => msg!("cause-disabled-on-premises"),
        "federatedOnly" => msg!("cause-federated-only"),
        "homeUnclear" => msg!("cause-home-unclear"),
        "lockedOut" => msg!("cause-locked-out"),
        "mayBecomeAdministrator" => msg!("cause-may-become-administrator"),
        "methodsEnd" => msg!("cause-methods-end"),
        "methodsUnclear" => msg!("cause-methods-unclear"),
        "microsoftAccount" => msg!("cause-microsoft-account"),
        "noGroup" => msg!("cause-no-group"),
        "noMethod" => msg!("cause-no-method"),
        "nobody" => msg!("cause-nobody"),
        "notAtHand" => msg!("cause-not-at-hand"),
        "notInGroup" => msg!("cause-not-in-group"),
        "notPermitted" => msg!("cause-not-permitted"),
        "noReport" => msg!("cause-no-report"),
        "onPremisesAway" => msg!("cause-on-premises-away"),
        "onPremisesRefused" => msg!("cause-on-premises-refused"),
        "otherProvider" => msg!("cause-other-provider"),
        "otherTenant" => msg!("cause-other-tenant"),
        "reportedOutOfScope" => msg!("cause-reported-out-of-scope"),
        "someRole" => msg!("cause-some-role"),
        "tooFewMethods" => msg!("cause-too-few-methods"),
        "unlicensed" => msg!("cause-unlicensed"),
        "unreachable" => msg!("cause-unreachable"),
        "unsaid" => msg!("cause-unsaid"),
        "writebackOff" => msg!("cause-writeback-off"),
        "writebackUnclear" => msg!("cause-writeback-unclear"),
        _ => msg!("cause-other", cause = key.to_owned()),
    }
}

/// A method by its name in the registration report, as people know it; nothing for one of tomorrow.
pub fn method(name: &str) -> Option<Message> {
    Some(match name {
        "mobilePhone" => msg!("methods-kind-mobile"),
        "alternateMobilePhone" => msg!("methods-kind-alternate"),
        "officePhone" => msg!("methods-kind-office"),
        "email" => msg!("methods-kind-email"),
        "microsoftAuthenticatorPush" => msg!("methods-kind-authenticator"),
        "softwareOneTimePasscode" => msg!("methods-kind-software"),
        "hardwareOneTimePasscode" => msg!("methods-kind-hardware"),
        "password" => msg!("methods-kind-password"),
        "externalAuthMethod" => msg!("methods-kind-external"),
        "qrCode" => msg!("methods-kind-qr"),
        "macOsSecureEnclaveKey" => msg!("methods-kind-platform"),
        "fido2"
        | "fido2SecurityKey"
        | "passKeyDeviceBound"
        | "passKeyDeviceBoundAuthenticator"
        | "passKeyDeviceBoundWindowsHello"
        | "passKeySynced" => msg!("methods-kind-fido2"),
        "windowsHelloForBusiness" => msg!("methods-kind-hello"),
        "temporaryAccessPass" => msg!("methods-kind-pass"),
        "securityQuestion" | "securityQuestions" => msg!("report-method-questions"),
        "microsoftAuthenticatorPasswordless" => msg!("report-method-passwordless"),
        _ => return None,
    })
}

/// What an entry of the audit trail tells of, for people (graph-api.md §5.2); nothing for one that is not known.
pub fn activity(name: &str) -> Option<Message> {
    let known = [
        ("reset password (self-service)", msg!("events-reset")),
        ("reset password (by admin)", msg!("events-reset-by-admin")),
        ("change password (self-service)", msg!("events-change")),
        ("unlock user account", msg!("events-unlock")),
        (
            "blocked from self-service password reset",
            msg!("events-block"),
        ),
        (
            "self-service password reset flow activity",
            msg!("events-step"),
        ),
        ("self-service password reset policy", msg!("events-policy")),
        (
            "user registered for self-service",
            msg!("events-registered"),
        ),
        (
            "user registered security info",
            msg!("events-info-registered"),
        ),
        ("user deleted security info", msg!("events-info-deleted")),
        (
            "user changed default security info",
            msg!("events-info-default"),
        ),
        (
            "admin registered security info",
            msg!("events-info-registered-by-admin"),
        ),
        (
            "admin deleted security info",
            msg!("events-info-deleted-by-admin"),
        ),
    ];
    let name = name.to_ascii_lowercase();
    (known.into_iter())
        .find(|(begins, _)| name.starts_with(begins))
        .map(|(_, words)| words)
}

/// The mark of an answer.
pub fn sign(verdict: Verdict) -> Sign {
    match verdict {
        Verdict::Can => Sign::Good,
        Verdict::Cannot => Sign::Bad,
        Verdict::WillStop => Sign::Attention,
        Verdict::Unknown => Sign::None,
    }
}

/// Whether somebody can reset, in two words.
pub fn answer(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Can => msg!("report-answer-can"),
        Verdict::WillStop => msg!("report-answer-will-stop"),
        Verdict::Cannot => msg!("report-answer-cannot"),
        Verdict::Unknown => msg!("report-answer-unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn every_cause_that_decides_has_its_words() {
        let messages = Messages::load(Language::En);
        for key in CAUSES {
            let said = messages.text(&cause(key));
            assert!(said != key && !said.starts_with("cause-"), "{key}: {said}");
        }
    }

    #[test]
    fn every_method_that_counts_has_the_name_people_know() {
        for gate in Gate::ALL {
            assert!(method(gate.name()).is_some(), "{gate:?}");
        }
        assert_eq!(method("ofTomorrow").map(|_| ()), None);
    }
}
