//! What acts and contacts are called.

use std::time::Duration;

use crate::duration::DAY;
use crate::sspr::verify::act::Act;
use crate::sspr::verify::contact::{Candidate, Unfit};
use crate::ui::{Message, msg};

/// What an act is called.
pub(super) fn act(act: Act) -> Message {
    msg!("verify-act", act = act_key(act))
}

/// As the sentences tell the acts apart.
pub(super) fn act_key(act: Act) -> &'static str {
    match act {
        Act::Reset => "reset",
        Act::MethodsAdd => "add",
        Act::MethodsRemove => "remove",
        Act::Register => "register",
        Act::Invite => "invite",
    }
}

/// A contact to choose.
pub(super) fn contact(contact: &Candidate) -> Message {
    msg!(
        "verify-contact",
        via = contact.via.name(),
        contact = contact.masked.clone()
    )
}

/// A contact, and whether it will do.
pub(super) fn told(contact: &Candidate, min_age: Duration) -> Message {
    let shown = contact.masked.clone();
    let days = min_age.div_duration_f64(DAY).ceil();
    match contact.fitness() {
        Ok(()) => msg!("verify-contact-fit", contact = shown),
        Err(Unfit::TooNew) => msg!("verify-contact-new", contact = shown, days = days),
        Err(Unfit::AgeUnknown) => msg!("verify-contact-age", contact = shown),
        Err(Unfit::Changed) => msg!("verify-contact-changed", contact = shown, days = days),
        Err(Unfit::Masked) => msg!("verify-contact-masked", contact = shown),
        Err(Unfit::NoTexts) => msg!("verify-contact-no-texts", contact = shown),
        Err(Unfit::NoChannel) => msg!("verify-contact-no-channel", contact = shown),
    }
}
