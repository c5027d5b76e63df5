//! What stands against a row, in words.

use crate::sspr::bulk::row::{Flaw, Objection, Reason};
use crate::sspr::contact::AddressError;
use crate::sspr::contact::phone::{CountrySource, PhoneError, ReadFor};
use crate::ui::{Message, Messages, msg};

/// What is wrong with a row and what to do about it, with the contact it is about in front.
pub fn objection(messages: &Messages, objection: &Objection) -> String {
    let mut sentence = messages.text(&reason(objection.reason, &objection.flaw));
    if let Flaw::Phone(_, Some(read_for)) = objection.flaw {
        sentence = messages.text(&read_for_country(sentence, read_for));
    }
    match objection.kind {
        Some(kind) => format!("{}: {sentence}", kind.name()),
        None => sentence,
    }
}

/// One sentence for a reason.
pub fn reason(reason: Reason, flaw: &Flaw) -> Message {
    let words = || match flaw {
        Flaw::Words(words) => words.to_string(),
        _ => "–".to_owned(),
    };
    match reason {
        Reason::NoUser => msg!("import-no-user"),
        Reason::NoContact => msg!("import-no-contact"),
        Reason::Unreadable => msg!("import-unreadable", words = words()),
        Reason::UserNotFound => msg!("import-user-not-found"),
        Reason::UserDisabled => msg!("import-user-disabled"),
        Reason::Guest => msg!("import-guest"),
        Reason::DuplicateUser => match flaw {
            Flaw::Row(row) => msg!("import-duplicate-user", row = row.to_string()),
            _ => msg!("import-duplicate-user", row = "–"),
        },
        Reason::BadNumber => match flaw {
            Flaw::Phone(error, _) => number(*error),
            _ => msg!("import-not-a-number"),
        },
        Reason::NoCountry => msg!("import-no-country"),
        Reason::BadAddress => match flaw {
            Flaw::Address(AddressError::NoDot) => msg!("import-address-no-dot"),
            _ => msg!("import-bad-address"),
        },
        Reason::OwnDomain => match flaw {
            Flaw::Address(AddressError::OwnDomain(domain)) => {
                msg!("import-own-domain", domain = domain.clone())
            }
            _ => msg!("import-own-domain", domain = "–"),
        },
        Reason::Masked => msg!("import-masked"),
        Reason::NotAllowed => msg!("import-not-allowed"),
        Reason::NeedsMobile => msg!("import-needs-mobile"),
        Reason::Differs => msg!("import-differs"),
        Reason::Hidden => msg!("import-hidden"),
        Reason::Refused => msg!("import-refused", words = words()),
        Reason::Forbidden => msg!("import-forbidden"),
        Reason::Unreachable => msg!("import-unreachable"),
        Reason::NotReached => msg!("import-not-reached"),
    }
}

/// What is wrong with a number, and the country it was read for.
fn read_for_country(sentence: String, read_for: ReadFor) -> Message {
    let country = read_for.country.to_string();
    match read_for.source {
        CountrySource::Flag => {
            msg!(
                "number-read-for-flag",
                sentence = sentence,
                country = country
            )
        }
        CountrySource::UsageLocation => {
            msg!(
                "number-read-for-location",
                sentence = sentence,
                country = country
            )
        }
    }
}

fn number(error: PhoneError) -> Message {
    match error {
        PhoneError::Calculated => msg!("import-calculated"),
        PhoneError::UnknownCountry => msg!("import-unknown-country"),
        PhoneError::TooShort => msg!("import-too-short"),
        PhoneError::TooLong => msg!("import-too-long"),
        PhoneError::NotInPlan => msg!("import-not-in-plan"),
        PhoneError::ServiceNumber => msg!("import-service-number"),
        PhoneError::NotANumber | PhoneError::Masked | PhoneError::NoCountry => {
            msg!("import-not-a-number")
        }
    }
}
