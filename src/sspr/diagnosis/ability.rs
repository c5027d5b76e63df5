//! Whether somebody can reset, short enough to be compared and counted: read off the one diagnosis.
//!
//! What could not be read of the account, the licence, the way on-premises or the tries does not count against anybody
//! here: the registration report then has the word, and which checks were left out is told.

use serde::{Serialize, Serializer};

use crate::language::Day;
use crate::sspr::deadlines::{Calendar, What};
use crate::sspr::diagnosis::cause::{Cause, Check, State, Until};
use crate::sspr::diagnosis::facts::Facts;
use crate::sspr::diagnosis::{Diagnosis, Finding, diagnose, is_two_gate_holder};
use crate::sspr::methods::holders::HeldRole;
use crate::sspr::methods::roles::HELPDESK_ADMINISTRATOR;
use crate::sspr::policy::requirement::{Gates, TWO_GATES};

/// Whose rules a person is under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// The users' scope.
    Member,
    /// The administrators' own policy.
    Administrator,
    /// The home tenant's, or another provider's.
    Guest,
}

/// Whether somebody can reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Can {
    /// Something stands in the way.
    No,
    /// It depends on what nobody can tell: a role that is not active yet, a domain whose passwords are kept elsewhere.
    Unclear,
    /// Nothing does, now or until a day.
    Yes,
}

/// Where one person stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ability {
    /// Administrators have rules of their own.
    pub person: Person,
    /// In scope, or for administrators: allowed at all.
    pub covered: bool,
    /// How many methods are asked for.
    pub required: u8,
    /// The methods that count.
    pub counted: Gates,
    /// Whether they are enough: counted, or by the report's word where the rules are not known.
    pub enough: bool,
    /// The answer.
    pub can: Can,
    /// The check that made it, in the word of its cause; nothing where nothing stands in the way.
    pub cause: Option<&'static str>,
    /// The checks that were left out for want of facts, where they might have changed the answer.
    pub left_out: Vec<Check>,
    /// The first day that leaves too few methods.
    ends: Option<Until>,
    /// Where only the report says that the person holds a role: the same for a role that asks for nothing more.
    by_lesser_role: Option<Box<Ability>>,
}

impl Ability {
    /// What the diagnosis of these facts comes to. Where the roles could not be read, whoever the report calls an
    /// administrator is held to two methods; a row that does not say is a member's.
    pub fn of(facts: &Facts) -> Self {
        if facts.roles.is_ok() {
            return Self::read(facts);
        }
        let holding = |role: Option<&str>| {
            let role = role.map(|template| HeldRole {
                template: template.to_owned(),
                ..HeldRole::default()
            });
            let mut it = Self::read(&Facts {
                roles: Ok(role.into_iter().collect()),
                ..facts.clone()
            });
            if it.can != Can::No {
                it.left_out.push(Check::Administrator);
            }
            it
        };
        if facts.row().and_then(|row| row.is_admin) == Some(true) {
            Self {
                by_lesser_role: Some(Box::new(holding(None))),
                ..holding(Some(HELPDESK_ADMINISTRATOR))
            }
        } else {
            holding(None)
        }
    }

    fn read(facts: &Facts) -> Self {
        let diagnosis = &diagnose(facts);
        let two_gate = is_two_gate_holder(facts);
        let person = match two_gate {
            _ if !facts.home.resets_here() => Person::Guest,
            Some(true) => Person::Administrator,
            Some(false) | None => Person::Member,
        };
        let enough = enough(facts, diagnosis, two_gate.is_some());
        let mut it = Self {
            person,
            covered: covered(person, diagnosis),
            required: TWO_GATES,
            counted: Gates::default(),
            enough: enough == Can::Yes,
            can: Can::Yes,
            cause: None,
            left_out: Vec::new(),
            ends: diagnosis.findings.iter().find_map(ends),
            by_lesser_role: None,
        };
        if let Some(methods) = diagnosis.methods() {
            it.required = methods.required.unwrap_or(1);
            it.counted = methods.counted.iter().copied().collect();
        }
        for finding in &diagnosis.findings {
            let can = match finding.check {
                Check::Attempts => continue,
                Check::Methods => Some(enough),
                _ => answer(finding),
            };
            // Roles that could not be looked at may be held all the same.
            if matches!(finding.cause, Cause::NoKnownAdministrator(_)) {
                it.left_out.push(finding.check);
            }
            match can {
                Some(can) if can < it.can => {
                    it.can = can;
                    it.cause = Some(finding.cause.key());
                }
                Some(_) => {}
                None => it.left_out.push(finding.check),
            }
        }
        if it.can == Can::No {
            it.left_out.clear();
        }
        it
    }

    /// What the fixed days mean to this person, and which day it is; nothing for one who cannot reset in any case, being
    /// out of scope.
    pub fn deadline(&self, calendar: Calendar) -> Option<(Deadline, Option<Day>)> {
        if !self.covered {
            return None;
        }
        let already = (Deadline::Already, calendar.registered_only().day());
        if !self.enough {
            return Some(already);
        }
        Some(match self.ends.map(|until| (until.what, until.day)) {
            None => (Deadline::Fine, None),
            Some((What::RegisteredOnly, _)) => already,
            Some((What::QuestionsEnd, day)) => (Deadline::QuestionsEnd, Some(day)),
            Some((_, day)) => (Deadline::PhonesEnd, Some(day)),
        })
    }
}

/// Whether the person is in scope; for administrators, whether they are let at all.
fn covered(person: Person, diagnosis: &Diagnosis) -> bool {
    let found = |check| diagnosis.findings.iter().find(|it| it.check == check);
    match person {
        Person::Guest => false,
        Person::Administrator => found(Check::Administrator)
            .is_some_and(|it| matches!(it.cause, Cause::AdministratorsOn { .. })),
        Person::Member => found(Check::Scope).is_some_and(|it| {
            matches!(
                it.cause,
                Cause::Everyone | Cause::InGroup { .. } | Cause::ReportedInScope
            )
        }),
    }
}

/// Whether there are enough methods. `is_ruled`: whether it is known by which rules; where then what is asked for is not,
/// the report has the word.
fn enough(facts: &Facts, diagnosis: &Diagnosis, is_ruled: bool) -> Can {
    let registered = facts.row().is_some_and(|row| row.registered);
    let found = |it: &&Finding| it.check == Check::Methods;
    match diagnosis.findings.iter().find(found).map(|it| &it.cause) {
        Some(Cause::Enough(_) | Cause::EnoughUntil(..)) => Can::Yes,
        Some(Cause::MethodsUnclear(_)) if is_ruled && registered => Can::Yes,
        Some(Cause::MethodsUnclear(_)) if is_ruled => Can::No,
        Some(Cause::MethodsUnclear(_) | Cause::Unread(_)) => Can::Unclear,
        // Decided elsewhere, or too few.
        _ => Can::No,
    }
}

/// What a check other than that of the methods comes to; nothing where it is left out.
fn answer(finding: &Finding) -> Option<Can> {
    let is_unread = matches!(
        finding.cause,
        Cause::Unread(_) | Cause::WritebackUnclear { .. }
    );
    Some(match (finding.state(), finding.check) {
        (State::Failed, _) => Can::No,
        (State::Unknown, Check::Account | Check::Licence | Check::OnPremises | Check::Lockout)
            if is_unread =>
        {
            return None;
        }
        (State::Unknown, _) => Can::Unclear,
        _ => Can::Yes,
    })
}

fn ends(finding: &Finding) -> Option<Until> {
    match finding.cause {
        Cause::EnoughUntil(_, until) => Some(until),
        _ => None,
    }
}

/// When a person is left with fewer methods than a reset asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Deadline {
    /// Now; where only registered methods count nothing makes up for it.
    Already,
    /// When Microsoft's texts and calls end.
    PhonesEnd,
    /// When security questions end.
    QuestionsEnd,
    /// At no date that is known.
    Fine,
}

impl Ability {
    /// Whether the change would be another one by a role that asks for nothing more, where only the report says that there
    /// is one.
    pub fn depends_on_role(before: &Self, after: &Self) -> bool {
        match (&before.by_lesser_role, &after.by_lesser_role) {
            (Some(was), Some(will)) => {
                AbilityChange::of(was, will) != AbilityChange::of(before, after)
            }
            _ => false,
        }
    }
}

/// How the ability to reset changes. Who is not moved could before and can afterwards, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AbilityChange {
    /// Nothing stands in the way any more: comes into scope, administrators: are let, passwords are written back.
    Gains,
    /// In scope before and after; had too few methods and has enough.
    RisesAbove,
    /// Something stands in the way from then on: leaves the scope, administrators: are no longer let.
    Loses,
    /// In scope before and after; had enough methods and has too few.
    DropsBelow,
}

impl AbilityChange {
    /// From where a person stands before and after; nothing for one whose ability stays, and where it is not clear.
    pub fn of(before: &Ability, after: &Ability) -> Option<Self> {
        let by_methods = before.covered && after.covered && before.enough != after.enough;
        match (before.can, after.can) {
            (Can::No, Can::Yes) if by_methods => Some(Self::RisesAbove),
            (Can::No, Can::Yes) => Some(Self::Gains),
            (Can::Yes, Can::No) if by_methods => Some(Self::DropsBelow),
            (Can::Yes, Can::No) => Some(Self::Loses),
            _ => None,
        }
    }

    /// The word of it for scripts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gains => "gains",
            Self::RisesAbove => "risesAbove",
            Self::Loses => "loses",
            Self::DropsBelow => "dropsBelow",
        }
    }
}

impl Serialize for AbilityChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::config::cloud::Cloud;
    use crate::config::telephony::Telephony;
    use crate::sspr::diagnosis::facts::{AccountOrigin, Gap, Reported};
    use crate::sspr::diagnosis::tests::fine;
    use crate::sspr::methods::roles::GLOBAL_ADMINISTRATOR;
    use crate::sspr::policy::requirement::{Gate, Requirement};
    use crate::sspr::policy::scope::Scope;

    const REPORTS_READER: &str = "4a5d8f65-41da-4de4-8968-e035b65339cf";

    fn person(gates: &[Gate]) -> Facts {
        Facts {
            gates: Err(Gap::Open),
            reported: Ok(Some(Reported {
                registered: !gates.is_empty(),
                gates: gates.iter().copied().collect(),
                ..Reported::default()
            })),
            ..fine()
        }
    }

    fn role(template: &str, is_eligible: bool) -> HeldRole {
        HeldRole {
            template: template.to_owned(),
            is_eligible,
            ..HeldRole::default()
        }
    }

    fn administrator(gates: &[Gate]) -> Facts {
        Facts {
            roles: Ok(vec![role(GLOBAL_ADMINISTRATOR, false)]),
            ..person(gates)
        }
    }

    fn asking(required: u8, allowed: &[Gate], facts: Facts) -> Facts {
        Facts {
            requirement: Requirement {
                methods: Some(required),
                allowed: Some(allowed.iter().copied().collect()),
                ..Requirement::default()
            },
            ..facts
        }
    }

    fn day(facts: &Facts) -> Option<(Deadline, Option<Day>)> {
        Ability::of(facts).deadline(facts.calendar)
    }

    #[test]
    fn a_global_administrator_has_the_same_day_here_as_anywhere() {
        let two = [Gate::MobilePhone, Gate::Email];
        let of = |month| Some((Deadline::PhonesEnd, Some(Day::On(date(2027, month, 1)))));
        assert_eq!(day(&asking(2, &Gate::ALL, person(&two))), of(2));
        assert_eq!(day(&administrator(&two)), of(7));
        for (cloud, telephony) in [
            (Cloud::Global, Some(Telephony::Own)),
            (Cloud::Usgov, None),
            (Cloud::China, None),
        ] {
            let facts = Facts {
                calendar: Calendar { cloud, telephony },
                ..administrator(&two)
            };
            assert_eq!(day(&facts), Some((Deadline::Fine, None)), "{cloud:?}");
        }
    }

    #[test]
    fn each_person_meets_the_first_date_that_takes_too_much() {
        use Gate::{
            AuthenticatorPush, Email, MobilePhone, OfficePhone, SecurityQuestions, SoftwareCode,
        };
        let all = &Gate::ALL[..];
        let (member, admin) = (person, administrator);
        let cases = [
            (asking(1, all, member(&[])), Deadline::Already),
            (asking(1, all, member(&[MobilePhone])), Deadline::PhonesEnd),
            (
                asking(1, all, member(&[MobilePhone, OfficePhone])),
                Deadline::PhonesEnd,
            ),
            (
                asking(1, all, member(&[SecurityQuestions])),
                Deadline::QuestionsEnd,
            ),
            (asking(1, all, member(&[Email])), Deadline::Fine),
            (asking(2, all, member(&[Email])), Deadline::Already),
            (
                asking(2, all, member(&[Email, MobilePhone])),
                Deadline::PhonesEnd,
            ),
            (
                asking(2, all, member(&[Email, SecurityQuestions])),
                Deadline::QuestionsEnd,
            ),
            (
                asking(2, all, member(&[Email, AuthenticatorPush])),
                Deadline::Fine,
            ),
            (
                asking(1, &[MobilePhone], member(&[Email])),
                Deadline::Already,
            ),
            // Two gates, and never questions, whatever the tenant asks of others.
            (asking(1, all, admin(&[Email])), Deadline::Already),
            (
                asking(1, &[MobilePhone], admin(&[Email, SoftwareCode])),
                Deadline::Fine,
            ),
            (
                asking(1, all, admin(&[Email, SecurityQuestions])),
                Deadline::Already,
            ),
        ];
        for (facts, deadline) in cases {
            assert_eq!(day(&facts).map(|(it, _)| it), Some(deadline), "{facts:?}");
        }
        let out = |facts| Facts {
            scope: Ok(Scope::Nobody),
            administrators: Ok(Some(false)),
            ..facts
        };
        let guest = Facts {
            home: AccountOrigin::OtherTenant,
            ..person(&[Email])
        };
        for facts in [out(person(&[Email])), out(administrator(&[Email])), guest] {
            assert_eq!(day(&facts), None, "{facts:?}");
        }
    }

    #[test]
    fn a_role_that_is_not_known_or_not_active_leaves_it_open_and_a_lesser_one_changes_nothing() {
        let said = |is_admin, roles| {
            let mut facts = Facts {
                roles,
                ..person(&[Gate::Email])
            };
            if let Ok(Some(row)) = &mut facts.reported {
                row.is_admin = is_admin;
            }
            Ability::of(&facts)
        };
        let unread = || Err(Gap::Permission);
        use Person::{Administrator, Member};
        for (ability, person, can) in [
            (said(Some(false), unread()), Member, Can::Yes),
            (said(None, unread()), Member, Can::Yes),
            (said(Some(true), unread()), Administrator, Can::No),
            (
                said(Some(true), Ok(vec![role(REPORTS_READER, false)])),
                Member,
                Can::Yes,
            ),
            // The report is behind.
            (
                said(Some(false), Ok(vec![role(GLOBAL_ADMINISTRATOR, false)])),
                Administrator,
                Can::No,
            ),
            // One method is what the report takes to be enough of this person: two are not asked for yet.
            (
                said(Some(false), Ok(vec![role(GLOBAL_ADMINISTRATOR, true)])),
                Member,
                Can::Yes,
            ),
            (
                said(Some(false), Ok(vec![role(REPORTS_READER, true)])),
                Member,
                Can::Yes,
            ),
        ] {
            assert_eq!((ability.person, ability.can), (person, can), "{ability:?}");
        }
    }

    #[test]
    fn only_whose_ability_changes_is_moved_and_by_scope_or_by_methods() {
        use AbilityChange::{DropsBelow, Gains, Loses, RisesAbove};
        let two = [Gate::Email, Gate::SoftwareCode];
        // In scope or not, how many methods are asked for, how many count.
        let ability = |(covered, required, methods): (bool, u8, usize)| {
            let scope = if covered {
                Scope::Everyone
            } else {
                Scope::Nobody
            };
            Ability::of(&Facts {
                scope: Ok(scope),
                ..asking(required, &Gate::ALL, person(&two[..methods]))
            })
        };
        for (before, after, moved) in [
            // Out of scope and into it.
            ((false, 1, 1), (true, 1, 1), Some(Gains)),
            ((false, 1, 0), (true, 1, 0), None),
            ((true, 1, 1), (false, 1, 1), Some(Loses)),
            ((true, 1, 0), (false, 1, 0), None),
            // The number.
            ((true, 1, 1), (true, 2, 1), Some(DropsBelow)),
            ((true, 1, 2), (true, 2, 2), None),
            ((true, 2, 1), (true, 1, 1), Some(RisesAbove)),
            // The methods that count.
            ((true, 1, 1), (true, 1, 0), Some(DropsBelow)),
            ((true, 1, 0), (true, 1, 1), Some(RisesAbove)),
            // Both: what keeps a person out is the scope.
            ((true, 1, 1), (false, 2, 1), Some(Loses)),
            ((false, 2, 1), (true, 1, 1), Some(Gains)),
            ((false, 1, 1), (true, 2, 1), None),
            // Out of scope nothing matters.
            ((false, 1, 2), (false, 2, 0), None),
        ] {
            let found = AbilityChange::of(&ability(before), &ability(after));
            assert_eq!(found, moved, "{before:?} {after:?}");
        }
    }
}
