//! The words of a report for what scripts know by keys.

use crate::language::Day;
use crate::sspr::diagnosis::Verdict;
use crate::sspr::policy::lint::Severity;
use crate::sspr::report::breakdown::Axis;
use crate::sspr::report::overview::{CauseCount, Trend};
use crate::sspr::report::trend::Outlook;
use crate::ui::{Message, Messages, msg};

/// A cause, in a few words.
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

/// What a cause makes of a reset.
pub(super) fn verdict(cause: &CauseCount) -> Message {
    match (cause.verdict, cause.stops) {
        (Verdict::WillStop, Some(day)) => msg!("report-until", day = Day::On(day)),
        (Verdict::WillStop, None) => msg!("report-answer-will-stop"),
        (Verdict::Cannot, _) => msg!("report-answer-cannot"),
        (Verdict::Unknown, _) => msg!("report-answer-unknown"),
        (Verdict::Can, _) => msg!("report-answer-can"),
    }
}

/// When the goal is met.
pub(super) fn outlook(trend: &Trend, messages: &Messages) -> Message {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a goal is from 0 to 100"
    )]
    let goal = messages
        .language()
        .percent((trend.goal * 10.0).round() as u64, 1000);
    match trend.outlook {
        Outlook::Met => msg!("report-goal-met", goal = goal),
        Outlook::On(day) => msg!("report-goal-on", goal = goal, day = Day::On(day)),
        Outlook::NotAtThisPace => msg!("report-goal-not", goal = goal),
        Outlook::TooFewReports => msg!("report-goal-unknown", goal = goal),
    }
}

/// The heading of an axis.
pub(super) fn axis(key: &str) -> Message {
    match key {
        key if key == Axis::Department.key() => msg!("report-by-department"),
        key if key == Axis::Country.key() => msg!("report-by-country"),
        key if key == Axis::Licence.key() => msg!("report-by-licence"),
        _ => msg!("report-by-user-type"),
    }
}

/// How much a finding matters.
pub(super) fn severity(severity: Severity) -> Message {
    match severity {
        Severity::Info => msg!("report-severity-info"),
        Severity::Warning => msg!("report-severity-warning"),
        Severity::Error => msg!("report-severity-error"),
    }
}

/// A method of the registration report; nothing for one of tomorrow.
pub(super) fn method(name: &str) -> Option<Message> {
    Some(match name {
        "mobilePhone" => msg!("methods-kind-mobile"),
        "alternateMobilePhone" => msg!("methods-kind-alternate"),
        "officePhone" => msg!("methods-kind-office"),
        "email" => msg!("methods-kind-email"),
        "microsoftAuthenticatorPush" => msg!("methods-kind-authenticator"),
        "softwareOneTimePasscode" => msg!("methods-kind-software"),
        "hardwareOneTimePasscode" => msg!("methods-kind-hardware"),
        "fido2"
        | "fido2SecurityKey"
        | "passKeyDeviceBound"
        | "passKeyDeviceBoundAuthenticator"
        | "passKeyDeviceBoundWindowsHello" => msg!("methods-kind-fido2"),
        "windowsHelloForBusiness" => msg!("methods-kind-hello"),
        "temporaryAccessPass" => msg!("methods-kind-pass"),
        "securityQuestion" => msg!("report-method-questions"),
        "microsoftAuthenticatorPasswordless" => msg!("report-method-passwordless"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::CAUSES;
    use crate::language::Language;

    #[test]
    fn every_cause_that_decides_among_many_has_its_words() {
        let messages = Messages::load(Language::En);
        for key in CAUSES {
            let said = messages.text(&cause(key));
            assert!(said != key && !said.starts_with("cause-"), "{key}: {said}");
        }
    }
}
