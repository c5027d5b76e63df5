//! A refusal of the sign-in service in words: what forbids it, and what to do.

use super::{Code, Exit, Told};
use crate::auth::{Refusal, Remedy};
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
    let row = refusal.cause()?.row();
    let message = Message::new(row.sentence);
    let hint = Message::new(row.hint).with("link", refusal.consent_link());
    Some(Told {
        reason: Some(refusal.to_string()),
        ..told(refusal, exit, message).hint(hint)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::auth::{CAUSES, rows};
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
            for row in &CAUSES {
                let known = rows().find(|it| it.cause == Some(row.cause));
                let number = known.expect("a number").numbers[0];
                let told = refused(&refusal(number));
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
                    row.cause
                );
                assert_eq!(told.code, format!("AADSTS{number}"));
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
