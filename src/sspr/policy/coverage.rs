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
    use crate::graph::model::{RoleAssignment, RoleHolders};
    use crate::sspr::methods::roles::GLOBAL_ADMINISTRATOR;

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

    #[test]
    fn a_role_that_is_not_known_or_not_active_leaves_the_rules_open() {
        let admin = |is_admin| Registration {
            is_admin: Some(is_admin),
            ..person(A, true)
        };
        let given = |role: &str| RoleAssignment {
            principal_id: Some(A.to_owned()),
            role_definition_id: Some(role.to_owned()),
            directory_scope_id: None,
        };
        let holders = |assigned: &[&str], eligible: &[&str]| {
            Holders::new(&RoleHolders {
                assigned: assigned.iter().map(|role| given(role)).collect(),
                eligible: Some(eligible.iter().map(|role| given(role)).collect()),
                ..RoleHolders::default()
            })
        };
        const REPORTS_READER: &str = "4a5d8f65-41da-4de4-8968-e035b65339cf";
        use Person::{Administrator, Member};
        let cases = [
            (admin(false), None, Member, None),
            (admin(true), None, Administrator, Some(Member)),
            (
                admin(true),
                Some(holders(&[REPORTS_READER], &[])),
                Member,
                None,
            ),
            (
                admin(true),
                Some(holders(&[GLOBAL_ADMINISTRATOR], &[])),
                Administrator,
                None,
            ),
            // The report is behind.
            (
                admin(false),
                Some(holders(&[GLOBAL_ADMINISTRATOR], &[])),
                Administrator,
                None,
            ),
            (
                admin(false),
                Some(holders(&[], &[GLOBAL_ADMINISTRATOR])),
                Member,
                Some(Administrator),
            ),
            (
                admin(false),
                Some(holders(&[], &[REPORTS_READER])),
                Member,
                None,
            ),
        ];
        for (row, holders, person, perhaps) in cases {
            let place = Place::of(&row, holders.as_ref());
            assert_eq!(
                (place.person, place.perhaps),
                (person, perhaps),
                "{row:?} {holders:?}"
            );
        }
    }
}
