//! Whether somebody's methods are enough: what is registered, what is allowed, how many are asked for, and the dates
//! that are fixed (graph-api.md §8.2–8.4, §8.9).

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::sspr::deadlines::{Ending, What, When};
use crate::sspr::diagnosis::cause::{Cause, Methods, Note, Source, Until};
use crate::sspr::diagnosis::facts::{Attribute, Facts};
use crate::sspr::policy::requirement::{Gate, Gates, TWO_GATES};

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

/// The methods there are, and those that end.
struct Have {
    /// Registered, or in the directory while that counts, and not ended.
    now: Gates,
    /// Of these, what stands in the directory alone.
    from_directory: Gates,
    /// What has ended.
    ended: Gates,
    /// What is to end, the first one first.
    to_come: Vec<Ending>,
}

impl Have {
    fn on(today: Date, facts: &Facts, registered: Gates) -> Self {
        let attributes: Gates = facts.attributes.iter().map(|it| it.gate()).collect();
        let only = facts.calendar.registered_only();
        let from_directory = if only.has_come(today) {
            Gates::default()
        } else {
            attributes.without(registered)
        };
        let mut endings = facts.calendar.endings(facts.audience());
        if let (Some(day), false) = (only.day(), from_directory.is_empty()) {
            endings.push(Ending {
                what: What::RegisteredOnly,
                day,
                gates: from_directory,
            });
            endings.sort_by_key(|ending| ending.day.first());
        }
        let (past, to_come): (Vec<_>, Vec<_>) = endings
            .into_iter()
            .partition(|ending| ending.day.first() <= today);
        let over = past
            .iter()
            .fold(Gates::default(), |over, ending| over.or(ending.gates));
        Self {
            now: registered.or(from_directory).without(over),
            from_directory: from_directory.without(over),
            ended: registered.and(over),
            to_come,
        }
    }

    /// When too few are left, and why; nothing where that comes on no day that is known, and where there are too few now.
    fn until(&self, terms: &[Terms]) -> Option<Until> {
        if !terms.iter().any(|terms| terms.enough(self.now)) {
            return None;
        }
        let mut left = self.now;
        self.to_come.iter().find_map(|ending| {
            left = left.without(ending.gates);
            // Where the number is not known, nothing is foretold that may not come.
            let ends = !terms.iter().any(|terms| terms.enough(left));
            ends.then_some(Until {
                day: ending.day,
                what: ending.what,
            })
        })
    }

    /// What else is to be said of days.
    fn notes(&self, facts: &Facts, terms: &[Terms], until: Option<Until>) -> Vec<Note> {
        let mut notes = Vec::new();
        let only = facts.calendar.registered_only();
        if !self.from_directory.is_empty() {
            let methods = self.from_directory.iter().collect();
            notes.push(Note::FromDirectory(methods, only.day()));
        }
        let of_phones = until.is_some_and(|until| until.what == What::TelephonyEnds);
        let over = !self.ended.and(Gates::PHONES).is_empty();
        if (of_phones || over) && facts.calendar.asks_for_telephony() {
            notes.push(Note::OwnTelephony);
        }
        let later = facts.calendar.phones_end(facts.audience()) == When::Later;
        let needs_phones = || {
            let left = self.now.without(Gates::PHONES);
            terms.iter().any(|terms| terms.enough(self.now))
                && !terms.iter().any(|terms| terms.enough(left))
        };
        if later && needs_phones() {
            notes.push(Note::PhonesEndLater);
        }
        notes
    }
}

/// What stands in the directory and no longer counts, and since when.
fn uncounted(facts: &Facts, today: Date) -> (Vec<Attribute>, Option<crate::language::Day>) {
    let only = facts.calendar.registered_only();
    if only.has_come(today) {
        (facts.attributes.clone(), only.day())
    } else {
        (Vec::new(), None)
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
    let have = Have::on(today, facts, have);
    let now = have.now;
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
    let until = have.until(&terms);
    let (attributes, attributes_since) = uncounted(facts, today);
    let methods = Methods {
        counted: widest.iter().collect(),
        not_allowed: not_allowed.iter().collect(),
        ended: have.ended.iter().collect(),
        required: same.then_some(strictest.required),
        attributes,
        attributes_since,
        notes: have.notes(facts, &terms, until),
        is_admin: two_gate != Some(false),
        is_external: facts.home.is_outside(),
    };
    let enough = terms.iter().filter(|terms| terms.enough(now)).count();
    let cause = if enough == 0 {
        Cause::TooFew(methods)
    } else if enough < terms.len() {
        Cause::MethodsUnclear(methods)
    } else if let Some(until) = until {
        Cause::EnoughUntil(methods, until)
    } else {
        Cause::Enough(methods)
    };
    (cause, source)
}
