//! Whom a scope covers, and whose rules a person of the registration report is under.

use std::collections::HashSet;

use uuid::Uuid;

use crate::graph::model::Registration;
use crate::sspr::methods::holders::Holders;
use crate::sspr::methods::roles::ResetPolicy;
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

/// Whose rules somebody is under, and whose they may be under instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The rules they are judged by.
    pub person: Person,
    /// The rules they may be under instead, where their role is not known or not active yet.
    pub perhaps: Option<Person>,
}

impl Place {
    /// By the roles a person holds, where these were read, else by what the report says: whoever it calls an
    /// administrator may hold a role that asks for nothing more. A row that does not say is a member's.
    pub fn of(row: &Registration<'_>, holders: Option<&Holders>) -> Self {
        let of_users = if row.user_type.as_deref() == Some("guest") {
            Person::Guest
        } else {
            Person::Member
        };
        let (person, perhaps) = match holders.map(|holders| holders.policy_of(&row.id)) {
            Some(Some(ResetPolicy::TwoGate)) => (Person::Administrator, None),
            Some(Some(ResetPolicy::Ordinary)) => (of_users, None),
            Some(None) => (of_users, Some(Person::Administrator)),
            None if row.is_admin == Some(true) => (Person::Administrator, Some(of_users)),
            None => (of_users, None),
        };
        Self { person, perhaps }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "11111111-0000-0000-0000-00000000000a";

    fn person(id: &str, enabled: bool) -> Registration<'_> {
        Registration {
            id: id.into(),
            is_sspr_enabled: enabled,
            ..Registration::default()
        }
    }

    #[test]
    fn each_person_is_covered_by_the_scope_alone_and_by_the_report_where_there_is_none() {
        let b = "11111111-0000-0000-0000-00000000000b";
        // Ids differ in case between services.
        let upper = A.to_uppercase();
        let members = Coverage::Members(HashSet::from([Uuid::parse_str(A).unwrap()]));
        let cases = [
            (person(A, true), Coverage::Nobody, false),
            (person(A, false), Coverage::Everyone, true),
            (person(A, false), members.clone(), true),
            (person(&upper, false), members.clone(), true),
            (person(b, true), members.clone(), false),
            (person("not a guid", true), members, false),
            (person(A, true), Coverage::Reported, true),
            (person(A, false), Coverage::Reported, false),
        ];
        for (person, coverage, covered) in cases {
            assert_eq!(coverage.covers(&person), covered, "{person:?} {coverage:?}");
        }
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
