//! What a change of scope means in users, counted over the registration report as it streams by.

use std::collections::HashSet;

use serde::Serialize;
use uuid::Uuid;

use crate::graph::model::Registration;
use crate::sspr::policy::scope::Scope;

/// Whom a scope covers.
#[derive(Clone, Debug)]
pub enum Coverage {
    /// Nobody.
    Nobody,
    /// Every member.
    Everyone,
    /// These object ids.
    Members(HashSet<Uuid>),
    /// Whoever the report says: where the scope, or its group, can no longer be read.
    Reported,
}

impl Coverage {
    /// The coverage of a scope that needs no list of members; nothing when it does.
    pub fn of(scope: Option<&Scope>) -> Option<Self> {
        match scope {
            None => Some(Self::Reported),
            Some(Scope::Nobody | Scope::Group(None)) => Some(Self::Nobody),
            Some(Scope::Everyone) => Some(Self::Everyone),
            Some(Scope::Group(Some(_))) => None,
        }
    }

    /// Whether it covers a person of the report.
    pub fn covers(&self, person: &Registration<'_>) -> bool {
        match self {
            Self::Nobody => false,
            Self::Everyone => true,
            Self::Members(ids) => Uuid::parse_str(&person.id).is_ok_and(|id| ids.contains(&id)),
            Self::Reported => person.is_sspr_enabled,
        }
    }
}

/// Whose rules a person of the report is under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// The users' scope.
    Member,
    /// The administrators' own policy.
    Administrator,
    /// The home tenant's.
    Guest,
}

impl Person {
    /// What the report says; a row that does not say is a member's.
    pub fn of(row: &Registration<'_>) -> Self {
        if row.is_admin == Some(true) {
            Self::Administrator
        } else if row.user_type.as_deref() == Some("guest") {
            Self::Guest
        } else {
            Self::Member
        }
    }
}

/// The effect in users. Administrators and guests are counted apart: the first have a policy of their own, the second reset
/// in their home tenant (graph-api.md §8.2, §8.6). Disabled users are not in the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Impact {
    /// Users who can reset afterwards and could not before.
    pub gain: u64,
    /// Users who could reset and cannot afterwards.
    pub lose: u64,
    /// Users for whom nothing changes.
    pub unchanged: u64,
    /// Users in scope afterwards.
    pub in_scope: u64,
    /// Of these, those who have not registered enough methods yet.
    pub not_registered: u64,
    /// Administrators in the report.
    pub administrators: u64,
    /// Guests in the report.
    pub guests: u64,
}

impl Impact {
    /// Counts one row.
    pub fn add(&mut self, person: &Registration<'_>, before: &Coverage, after: &Coverage) {
        match Person::of(person) {
            Person::Administrator => {
                self.administrators += 1;
                return;
            }
            Person::Guest => {
                self.guests += 1;
                return;
            }
            Person::Member => {}
        }
        let (was, will) = (before.covers(person), after.covers(person));
        match (was, will) {
            (false, true) => self.gain += 1,
            (true, false) => self.lose += 1,
            _ => self.unchanged += 1,
        }
        if will {
            self.in_scope += 1;
            self.not_registered += u64::from(!person.is_sspr_registered);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "11111111-0000-0000-0000-00000000000a";

    fn person(id: &str, enabled: bool, registered: bool) -> Registration<'_> {
        Registration {
            id: id.into(),
            user_type: Some("member".into()),
            is_admin: Some(false),
            is_sspr_enabled: enabled,
            is_sspr_registered: registered,
            ..Registration::default()
        }
    }

    fn members() -> Coverage {
        Coverage::Members(HashSet::from([Uuid::parse_str(A).unwrap()]))
    }

    #[test]
    fn each_person_gains_loses_or_stays() {
        let b = "11111111-0000-0000-0000-00000000000b";
        // Ids differ in case between services.
        let upper = A.to_uppercase();
        // person, before, after, (gain, lose, unchanged, in scope, not registered)
        let cases = [
            (
                person(A, false, false),
                Coverage::Nobody,
                Coverage::Everyone,
                (1, 0, 0, 1, 1),
            ),
            (
                person(A, false, true),
                Coverage::Nobody,
                Coverage::Everyone,
                (1, 0, 0, 1, 0),
            ),
            (
                person(&upper, false, true),
                Coverage::Nobody,
                members(),
                (1, 0, 0, 1, 0),
            ),
            (
                person(b, false, true),
                Coverage::Nobody,
                members(),
                (0, 0, 1, 0, 0),
            ),
            (
                person(A, true, false),
                Coverage::Everyone,
                members(),
                (0, 0, 1, 1, 1),
            ),
            (
                person(b, true, false),
                Coverage::Everyone,
                members(),
                (0, 1, 0, 0, 0),
            ),
            // The report lags: settings decide, not its flag.
            (
                person(A, false, true),
                Coverage::Everyone,
                Coverage::Nobody,
                (0, 1, 0, 0, 0),
            ),
            (
                person(A, true, true),
                Coverage::Reported,
                Coverage::Nobody,
                (0, 1, 0, 0, 0),
            ),
            (
                person(A, false, true),
                Coverage::Reported,
                Coverage::Nobody,
                (0, 0, 1, 0, 0),
            ),
            (
                person("not a guid", false, true),
                Coverage::Nobody,
                members(),
                (0, 0, 1, 0, 0),
            ),
        ];
        for (person, before, after, expected) in cases {
            let mut impact = Impact::default();
            impact.add(&person, &before, &after);
            let found = (
                impact.gain,
                impact.lose,
                impact.unchanged,
                impact.in_scope,
                impact.not_registered,
            );
            assert_eq!(found, expected, "{person:?} {before:?} {after:?}");
        }
    }

    #[test]
    fn administrators_and_guests_are_counted_apart() {
        let mut impact = Impact::default();
        let mut admin = person(A, true, true);
        admin.is_admin = Some(true);
        let mut guest = person(A, true, true);
        guest.user_type = Some("guest".into());
        for person in [admin, guest] {
            impact.add(&person, &Coverage::Nobody, &Coverage::Everyone);
        }
        let expected = Impact {
            administrators: 1,
            guests: 1,
            ..Impact::default()
        };
        assert_eq!(impact, expected);
    }

    #[test]
    fn a_scope_covers_nobody_everyone_or_a_list() {
        assert!(matches!(
            Coverage::of(Some(&Scope::Group(None))),
            Some(Coverage::Nobody)
        ));
        assert!(matches!(Coverage::of(None), Some(Coverage::Reported)));
    }
}
