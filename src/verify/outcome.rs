//! What is told: to the person who is asked, to the operator, to scripts.

use jiff::Timestamp;
use serde::Serialize;

use super::case::Case;
use crate::error::{Error, Exit};
use crate::person;
use crate::sspr::contact::registration::{Person, Registration};
use crate::sspr::verify::contact::{Candidate, Unfit, Via};
use crate::sspr::verify::grant::Grant;
use crate::ui::{Messages, msg};

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
struct Outcome {
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
    fn of(case: &Case<'_>, ended: &Ended, contact: Option<String>) -> Self {
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
    fn text(&self, case: &Case<'_>, ended: &Ended, messages: &Messages) -> String {
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
                    .map(|contact| {
                        messages.text(&super::messages::told(contact, case.rules.min_age))
                    })
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

/// With `--dry-run`: where a code could go.
pub(super) fn tell_contacts(case: &Case<'_>) -> Result<Exit, Error> {
    let fit = |contact: &Candidate| contact.fitness().is_ok();
    let ended = if case.contacts.iter().any(fit) {
        Ended::Could
    } else {
        Ended::No("noContact")
    };
    end(case, &ended, None)
}

/// Says how it ended.
pub(super) fn end(case: &Case<'_>, ended: &Ended, contact: Option<String>) -> Result<Exit, Error> {
    let outcome = Outcome::of(case, ended, contact);
    let ui = &case.context.ui;
    ui.document(&outcome, |messages| outcome.text(case, ended, messages))?;
    Ok(match ended {
        Ended::Verified(_) | Ended::Could => Exit::Done,
        Ended::No(_) => Exit::No,
    })
}
