//! Who needs a reminder, and why: whose own registering is what helps.

use super::Only;
use crate::language::Day;
use crate::sspr::diagnosis::cause::{Cause, Check, State};
use crate::sspr::diagnosis::facts::Facts;
use crate::sspr::diagnosis::{Diagnosis, Verdict, requirement};
use crate::sspr::policy::requirement::Gate;

/// Why somebody is reminded, and what counts for them.
#[derive(Clone, Debug)]
pub(super) struct Need {
    /// The day their methods end; nothing: they have too few.
    pub(super) until: Option<Day>,
    /// How many methods a reset asks for; nothing where that could not be read.
    pub(super) required: Option<u8>,
    /// Which count; none where that could not be read.
    pub(super) allowed: Vec<Gate>,
}

impl Need {
    /// Whether it is of this kind.
    pub(super) fn is(&self, only: Option<Only>) -> bool {
        match only {
            None => true,
            Some(Only::NotRegistered) => self.until.is_none(),
            Some(Only::Ending) => self.until.is_some(),
        }
    }
}

/// What somebody is to be reminded of; nothing for who can reset, is out of scope, or is kept from it by something that
/// registering does not mend.
pub(super) fn need(facts: &Facts, diagnosis: &Diagnosis) -> Option<Need> {
    let until = match diagnosis.verdict {
        Verdict::Can => return None,
        _ if !is_in_scope(facts, diagnosis) || !facts.home.resets_here() => return None,
        Verdict::Cannot => match diagnosis.decisive()?.cause {
            Cause::TooFew(_) => None,
            _ => return None,
        },
        Verdict::WillStop => match &diagnosis.decisive()?.cause {
            Cause::EnoughUntil(_, until) => Some(until.day),
            _ => return None,
        },
        // What a reset asks for cannot be read with this sign-in: the report knows whether it is enough.
        Verdict::Unknown => match facts.row() {
            Some(row) if row.enabled && !row.registered => None,
            _ => return None,
        },
    };
    let requirement = requirement(facts);
    let allowed = requirement.allowed.iter().flatten().copied();
    Some(Need {
        until,
        required: requirement.methods,
        // They cannot be told from phones that ring: what ends is not what to register.
        allowed: match until {
            Some(_) => allowed
                .filter(|gate| !matches!(gate, Gate::MobilePhone | Gate::OfficePhone))
                .collect(),
            None => allowed.collect(),
        },
    })
}

fn is_in_scope(facts: &Facts, diagnosis: &Diagnosis) -> bool {
    let scope = diagnosis
        .findings
        .iter()
        .find(|it| it.check == Check::Scope);
    match scope.map(crate::sspr::diagnosis::Finding::state) {
        Some(State::Unknown) | None => facts.row().is_some_and(|row| row.enabled),
        Some(state) => state != State::Failed,
    }
}
