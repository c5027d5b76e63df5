//! A refusal of the sign-in service in words: what forbids it, and what to do.

use super::{Code, Exit, Told};
use crate::auth::{Cause, Refusal, Remedy};
use crate::ui::{Message, msg};

/// What was refused, by the cause that is known, else by the protocol's word.
pub(super) fn refused(refusal: &Refusal) -> Told {
    let exit = match refusal.remedy() {
        Remedy::SignIn => Exit::SignIn,
        Remedy::Consent | Remedy::Policy | Remedy::Account => Exit::NotPermitted,
        Remedy::Client | Remedy::Tenant => Exit::Usage,
        Remedy::Wait => Exit::Unreachable,
    };
    explained(refusal, exit).unwrap_or_else(|| {
        let hint = match refusal.remedy() {
            Remedy::Consent => msg!("refused-consent-hint", link = refusal.consent_link()),
            Remedy::Client => msg!("error-client-hint"),
            Remedy::Tenant => msg!("error-tenant-hint"),
            Remedy::Wait => msg!("error-service-down-hint"),
            Remedy::SignIn | Remedy::Policy | Remedy::Account => msg!("error-not-signed-in-hint"),
        };
        told(
            refusal,
            exit,
            msg!("error-sign-in-refused", text = refusal.to_string()),
        )
        .hint(hint)
    })
}

/// A sign-in that was there and cannot be renewed.
pub(super) fn ended(refusal: &Refusal) -> Told {
    explained(refusal, Exit::SignIn).unwrap_or_else(|| {
        told(
            refusal,
            Exit::SignIn,
            msg!("error-sign-in-ended", text = refusal.to_string()),
        )
        .hint(msg!("error-not-signed-in-hint"))
    })
}

/// A sign-in whose renewal was cut off before its answer was stored, at a service that takes a refresh token once.
pub(super) fn cut_off(refusal: &Refusal) -> Told {
    Told {
        request_id: refusal.request_id().map(ToOwned::to_owned),
        reason: Some(refusal.to_string()),
        ..Told::new(Code::RenewalCutOff, msg!("error-cut-off")).hint(msg!("error-cut-off-hint"))
    }
}

fn told(refusal: &Refusal, exit: Exit, message: Message) -> Told {
    Told {
        request_id: refusal.request_id().map(ToOwned::to_owned),
        ..Told::of_service(exit, refusal.code(), message)
    }
}

/// The sentences of a cause; the service's own words follow as the reason.
fn explained(refusal: &Refusal, exit: Exit) -> Option<Told> {
    let (message, hint) = words(refusal.cause()?, refusal);
    Some(Told {
        reason: Some(refusal.to_string()),
        ..told(refusal, exit, message).hint(hint)
    })
}

#[expect(clippy::too_many_lines, reason = "a table: each cause with its words")]
fn words(cause: Cause, refusal: &Refusal) -> (Message, Message) {
    match cause {
        Cause::Blocked => (msg!("refused-blocked"), msg!("refused-blocked-hint")),
        Cause::Unmanaged => (msg!("refused-unmanaged"), msg!("refused-unmanaged-hint")),
        Cause::Mfa => (msg!("refused-mfa"), msg!("refused-mfa-hint")),
        Cause::MfaSetup => (msg!("refused-mfa-setup"), msg!("refused-mfa-setup-hint")),
        Cause::MfaSetupBlocked => (
            msg!("refused-mfa-setup-blocked"),
            msg!("refused-mfa-setup-blocked-hint"),
        ),
        Cause::SecurityPolicy => (
            msg!("refused-security-policy"),
            msg!("refused-security-policy-hint"),
        ),
        Cause::Consent => (
            msg!("refused-consent"),
            msg!("refused-consent-hint", link = refusal.consent_link()),
        ),
        Cause::Unassigned => (msg!("refused-unassigned"), msg!("refused-unassigned-hint")),
        Cause::FirstParty => (
            msg!("refused-first-party"),
            msg!("refused-first-party-hint"),
        ),
        Cause::Disabled => (msg!("refused-disabled"), msg!("refused-disabled-hint")),
        Cause::Locked => (msg!("refused-locked"), msg!("refused-locked-hint")),
        Cause::UnknownAccount => (
            msg!("refused-unknown-account"),
            msg!("refused-unknown-account-hint"),
        ),
        Cause::PasswordChange => (
            msg!("refused-password-change"),
            msg!("refused-password-change-hint"),
        ),
        Cause::SecretExpired => (
            msg!("refused-secret-expired"),
            msg!("refused-secret-expired-hint"),
        ),
        Cause::SecretWrong => (
            msg!("refused-secret-wrong"),
            msg!("refused-secret-wrong-hint"),
        ),
        Cause::PublicFlowsOff => (
            msg!("refused-public-flows-off"),
            msg!("refused-public-flows-off-hint"),
        ),
        Cause::PublicClient => (
            msg!("refused-public-client"),
            msg!("refused-public-client-hint"),
        ),
        Cause::Certificate => (
            msg!("refused-certificate"),
            msg!("refused-certificate-hint"),
        ),
        Cause::Federation => (msg!("refused-federation"), msg!("refused-federation-hint")),
        Cause::AppUnknown => (
            msg!("refused-app-unknown"),
            msg!("refused-app-unknown-hint"),
        ),
        Cause::AppDisabled => (
            msg!("refused-app-disabled"),
            msg!("refused-app-disabled-hint"),
        ),
        Cause::TenantUnknown => (
            msg!("refused-tenant-unknown"),
            msg!("refused-tenant-unknown-hint"),
        ),
        Cause::TenantNeeded => (
            msg!("refused-tenant-needed"),
            msg!("refused-tenant-needed-hint"),
        ),
        Cause::OtherCloud => (
            msg!("refused-other-cloud"),
            msg!("refused-other-cloud-hint"),
        ),
        Cause::Frequency => (msg!("refused-frequency"), msg!("error-not-signed-in-hint")),
        Cause::Revoked => (msg!("refused-revoked"), msg!("error-not-signed-in-hint")),
        Cause::Idle => (msg!("refused-idle"), msg!("error-not-signed-in-hint")),
        Cause::Interaction => (
            msg!("refused-interaction"),
            msg!("refused-interaction-hint"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::auth::LADDER;
    use crate::ui::{Language, Messages};

    fn refusal(number: u32) -> Refusal {
        Refusal {
            error: "invalid_grant".to_owned(),
            number: Some(number),
            description: "No.".to_owned(),
            trace_id: None,
            correlation_id: None,
            consent: None,
        }
    }

    #[test]
    fn every_cause_has_a_sentence_and_a_next_step_of_its_own_in_every_language() {
        for language in Language::ALL {
            let messages = Messages::load(language);
            let mut sentences = BTreeSet::new();
            for rung in &LADDER {
                let told = refused(&refusal(rung.numbers[0]));
                let message = messages.text(&told.message);
                let hint = told
                    .hint
                    .map(|hint| messages.text(&hint))
                    .unwrap_or_default();
                assert!(!message.starts_with("refused-"), "{language:?}: {message}");
                assert!(
                    !hint.is_empty() && !hint.starts_with("refused-"),
                    "{language:?}: {hint}"
                );
                assert!(
                    sentences.insert(message),
                    "{:?} says nothing new",
                    rung.cause
                );
                assert_eq!(told.code, format!("AADSTS{}", rung.numbers[0]));
                assert!(told.reason.is_some_and(|words| words.ends_with("No.")));
            }
        }
    }

    #[test]
    fn a_number_that_is_not_known_is_told_in_the_words_of_the_service() {
        let told = refused(&refusal(1));
        let text = Messages::load(Language::En).text(&told.message);
        assert!(text.contains("AADSTS1: No."), "{text}");
        assert_eq!((told.exit, told.reason), (Exit::SignIn, None));
    }
}
