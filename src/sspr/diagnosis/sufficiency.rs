//! Whether somebody's methods are enough: what is registered, what is allowed, how many are asked for, and the dates
//! that are fixed (graph-api.md §8.2–8.4, §8.9).

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::sspr::diagnosis::cause::{Cause, Methods, Source};
use crate::sspr::diagnosis::facts::Facts;
use crate::sspr::methods::roles::is_global_administrator;
use crate::sspr::policy::effect::{PHONES_END, QUESTIONS_END, TWO_GATES};
use crate::sspr::policy::requirement::Gate;
use crate::sspr::policy::requirement::Gates;

/// Microsoft's own text messages and calls end for Global Administrators and people from outside (graph-api.md §8.9).
const PHONES_END_LATER: Date = date(2027, 7, 1);

/// What a reset may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Terms {
    required: u8,
    allowed: Gates,
}

impl Terms {
    fn enough(self, have: Gates) -> bool {
        have.counted(self.allowed).len() >= self.required
    }
}

/// Everything a reset may ask of the person, by what is known. `two_gate`: whether the administrators' policy holds.
fn terms(facts: &Facts, two_gate: Option<bool>) -> Vec<Terms> {
    let all = Gates::from_iter(Gate::ALL);
    let mut terms = Vec::new();
    if two_gate != Some(false) {
        terms.push(Terms {
            required: if facts.one_gate { 1 } else { TWO_GATES },
            allowed: all.without(Gates::QUESTIONS),
        });
    }
    if two_gate != Some(true) {
        let requirement = &facts.requirement;
        let numbers = requirement
            .methods
            .map_or(vec![1, TWO_GATES], |number| vec![number]);
        let allowed = match &requirement.allowed {
            // Whether questions are allowed stands beside the number.
            Some(allowed) if requirement.methods.is_none() => {
                let allowed: Gates = allowed.iter().copied().collect();
                vec![allowed, allowed.or(Gates::QUESTIONS)]
            }
            Some(allowed) => vec![allowed.iter().copied().collect()],
            None => vec![all, Gates::default()],
        };
        for required in numbers {
            terms.extend(allowed.iter().map(|&allowed| Terms { required, allowed }));
        }
    }
    // The report knows whether it was enough of what it lists: what does not agree with that is not what is asked for.
    if let Some(row) = facts.row().filter(|_| terms.len() > 1) {
        let agree: Vec<Terms> = terms
            .iter()
            .copied()
            .filter(|terms| terms.enough(row.gates) == row.registered)
            .collect();
        if !agree.is_empty() {
            return agree;
        }
    }
    terms
}

/// The methods that end, with their dates, the first one first.
fn endings(facts: &Facts) -> [(Date, Gates); 2] {
    let is_global = facts.roles.as_ref().is_ok_and(|roles| {
        roles
            .iter()
            .any(|role| !role.is_eligible && is_global_administrator(&role.template))
    });
    let questions = (QUESTIONS_END, Gates::QUESTIONS);
    if is_global || facts.is_guest || facts.home.is_outside() {
        [questions, (PHONES_END_LATER, Gates::PHONES)]
    } else {
        [(PHONES_END, Gates::PHONES), questions]
    }
}

/// Whether the methods are enough, and where that was read.
pub(super) fn judge(facts: &Facts, two_gate: Option<bool>) -> (Cause, Source) {
    let (have, source) = match (&facts.gates, facts.row()) {
        // Nobody can read the questions but the report.
        (Ok(gates), row) => {
            let reported = row.map(|row| row.gates).unwrap_or_default();
            let questions = reported.and(Gates::QUESTIONS);
            (gates.or(questions), Source::AuthenticationMethods)
        }
        (Err(_), Some(row)) => (row.gates, Source::UserRegistrationDetails),
        (Err(gap), None) => return (Cause::Unread(*gap), Source::AuthenticationMethods),
    };
    let today = facts.now.to_zoned(TimeZone::UTC).date();
    let (past, to_come): (Vec<_>, Vec<_>) = endings(facts)
        .into_iter()
        .partition(|(day, _)| *day <= today);
    let ended = past
        .iter()
        .fold(Gates::default(), |ended, (_, gates)| ended.or(*gates));
    let now = have.without(ended);
    let terms = terms(facts, two_gate);
    let strictest = terms
        .iter()
        .copied()
        .min_by_key(|terms| terms.allowed.len())
        .unwrap_or(Terms {
            required: TWO_GATES,
            allowed: Gates::default(),
        });
    // What the person is told of: the most that may count.
    let widest = terms.iter().fold(Gates::default(), |all, terms| {
        all.or(now.counted(terms.allowed))
    });
    let same = terms.iter().all(|one| one.required == strictest.required);
    let not_allowed = now
        .without(widest)
        .without(if widest.has(Gate::SoftwareCode) {
            Gates::from_iter([Gate::AuthenticatorPush])
        } else {
            Gates::default()
        });
    let methods = Methods {
        counted: widest.iter().collect(),
        not_allowed: not_allowed.iter().collect(),
        ended: have.and(ended).iter().collect(),
        required: same.then_some(strictest.required),
        attributes: facts.attributes.clone(),
        is_admin: two_gate != Some(false),
    };
    let enough = terms.iter().filter(|terms| terms.enough(now)).count();
    if enough == 0 {
        return (Cause::TooFew(methods), source);
    }
    if enough < terms.len() {
        return (Cause::MethodsUnclear(methods), source);
    }
    let mut left = now;
    for (day, gates) in to_come {
        left = left.without(gates);
        // Where the number is not known, nothing is foretold that may not come.
        if !terms.iter().any(|terms| terms.enough(left)) {
            return (Cause::EnoughUntil(methods, day), source);
        }
    }
    (Cause::Enough(methods), source)
}
