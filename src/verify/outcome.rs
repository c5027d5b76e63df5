//! What is told: to the person who is asked, to the operator, to scripts.

use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use super::case::Case;
use super::code::Recipient;
use crate::duration::DAY;
use crate::person;
use crate::sspr::contact::registration::{Person, Registration};
use crate::sspr::verify::act::Act;
use crate::sspr::verify::contact::{Candidate, Unfit, Via};
use crate::sspr::verify::grant::Grant;
use crate::ui::{Message, Messages, msg};

/// How it ended.
#[derive(Clone, Debug)]
pub(super) enum Ended {
    /// The caller is who they say.
    Verified(Grant),
    /// They could be asked.
    Could,
    /// They are not verified, and why.
    No(&'static str),
}

/// What scripts read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Outcome {
    user: Person,
    act: &'static str,
    administrator: bool,
    verified: bool,
    dry_run: bool,
    /// Why not.
    cause: Option<&'static str>,
    proofs: Vec<&'static str>,
    /// Where the code went, or which number was called; masked.
    contact: Option<String>,
    grant: Option<Shown>,
    contacts: Vec<Line>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    id: String,
    expires_at: Timestamp,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    kind: &'static str,
    contact: String,
    via: Via,
    created_date_time: Option<Timestamp>,
    usable: bool,
    reason: Option<&'static str>,
}

impl Outcome {
    pub(super) fn of(case: &Case<'_>, ended: &Ended, contact: Option<String>) -> Self {
        let grant = match ended {
            Ended::Verified(grant) => Some(grant),
            _ => None,
        };
        Self {
            user: Registration::new(case.person.user()).user,
            act: case.act.name(),
            administrator: case.administrator,
            verified: grant.is_some(),
            dry_run: case.options.dry_run,
            cause: match ended {
                Ended::No(cause) => Some(cause),
                _ => None,
            },
            proofs: grant
                .map(|grant| grant.proofs.iter().map(|proof| proof.name()).collect())
                .unwrap_or_default(),
            contact,
            grant: grant.map(|grant| Shown {
                id: grant.id.clone(),
                expires_at: grant.expires,
            }),
            contacts: case.contacts.iter().map(line).collect(),
        }
    }

    /// The same for a person.
    pub(super) fn text(&self, case: &Case<'_>, ended: &Ended, messages: &Messages) -> String {
        let name = person::name(case.person.user());
        let user = case.person.user();
        let key = user.user_principal_name.as_deref().unwrap_or(&user.id);
        match ended {
            Ended::Verified(grant) => {
                let act = case.act;
                let words: Vec<&str> = act.command().split(' ').chain([key]).collect();
                let until = until(grant.expires);
                let said = msg!(
                    "verify-verified",
                    name = name,
                    act = act.name(),
                    until = until
                );
                let next = msg!("verify-next", command = messages.command(&words));
                format!("{}\n{}", messages.text(&said), messages.text(&next))
            }
            Ended::Could | Ended::No(_) if case.options.dry_run => {
                let mut lines: Vec<String> = case
                    .contacts
                    .iter()
                    .map(|contact| messages.text(&told(contact, case.rules.min_age)))
                    .collect();
                if lines.is_empty() {
                    lines.push(messages.text(&msg!("verify-nothing-registered", name = name)));
                }
                lines.push(
                    messages.text(&msg!("verify-demand", demand = case.demand().to_string())),
                );
                lines.join("\n")
            }
            Ended::Could => String::new(),
            Ended::No(cause) => {
                messages.text(&msg!("verify-not-verified", name = name, cause = *cause))
            }
        }
    }
}

fn line(contact: &Candidate) -> Line {
    let fitness = contact.fitness();
    Line {
        kind: contact.kind.name(),
        contact: contact.masked.clone(),
        via: contact.via,
        created_date_time: contact.created,
        usable: fitness.is_ok(),
        reason: fitness.err().map(Unfit::name),
    }
}

/// A moment as the clock on the wall shows it.
fn until(moment: Timestamp) -> String {
    let local = moment.to_zoned(jiff::tz::TimeZone::system());
    local.strftime("%H:%M").to_string()
}

/// What an act is called.
pub(super) fn act(act: Act) -> Message {
    msg!("verify-act", act = act_key(act))
}

/// As the sentences tell the acts apart.
fn act_key(act: Act) -> &'static str {
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

/// What the person, or the manager, is sent: who asks, what for, and what to do who did not call.
pub(super) fn letter(case: &Case<'_>, recipient: &Recipient, code: &str) -> (String, String) {
    let ui = &case.context.ui;
    let actor = case.context.ledger().actor();
    let operator = actor.name.unwrap_or_else(|| case.operator.clone());
    let (tenant, act) = (case.tenant.clone(), act_key(case.act));
    let first = match &recipient.manager {
        None => msg!(
            "verify-letter",
            code = code.to_owned(),
            tenant = tenant.clone(),
            operator = operator,
            act = act
        ),
        Some(_) => msg!(
            "verify-letter-manager",
            code = code.to_owned(),
            tenant = tenant.clone(),
            operator = operator,
            act = act,
            name = person::name(case.person.user())
        ),
    };
    let care = match &case.rules.tell {
        Some(tell) => msg!("verify-letter-care-tell", tell = tell.clone()),
        None => msg!("verify-letter-care"),
    };
    let say = |message: &Message| ui.text_in(recipient.language, message);
    let joint = match recipient.via {
        Via::Mail => "\n\n",
        Via::Text => " ",
    };
    let subject = msg!("verify-letter-subject", tenant = tenant);
    (say(&subject), [say(&first), say(&care)].join(joint))
}
