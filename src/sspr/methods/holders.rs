//! Who holds which directory role, over all of the tenant or a part of it, and who may activate one (graph-api.md §4.4).

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::graph::model::{RoleAssignment, RoleHolders};
use crate::sspr::methods::roles::{ResetPolicy, is_two_gate, role_of};

/// A directory role somebody holds, or may activate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeldRole {
    /// The same in every tenant.
    pub template: String,
    /// Its name.
    pub name: String,
    /// The group it comes through; nothing where it is held directly, or where that is not known.
    pub through: Option<String>,
    /// Whether it waits to be activated.
    pub is_eligible: bool,
    /// Whether it is limited to a part of the directory, an administrative unit above all.
    pub is_limited: bool,
}

impl HeldRole {
    /// A role as the service lists it; nothing for one without a name.
    pub fn listed(given: &RoleAssignment, is_eligible: bool) -> Option<Self> {
        let template = given.role_definition_id.clone()?;
        Some(Self {
            name: role_of(&template).map_or_else(|| template.clone(), |role| role.name.to_owned()),
            template,
            through: None,
            is_eligible,
            is_limited: given
                .directory_scope_id
                .as_deref()
                .is_some_and(|scope| scope != "/"),
        })
    }

    /// Whether it makes its holder pass two gates, as soon as it is active.
    pub fn is_two_gate(&self) -> bool {
        is_two_gate(&self.template)
    }
}

/// A list of roles that memberships do not tell of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleList {
    /// Those that are limited to a part of the directory.
    Limited,
    /// Those that wait to be activated.
    Eligible,
}

impl RoleList {
    /// What a sign-in must be allowed to read it.
    pub fn permission(self) -> &'static str {
        match self {
            Self::Limited => "RoleManagement.Read.Directory",
            Self::Eligible => "RoleEligibilitySchedule.Read.Directory",
        }
    }

    /// What it takes to read these.
    pub fn permissions(lists: &[Self]) -> String {
        let names: Vec<&str> = lists.iter().map(|list| list.permission()).collect();
        names.join(", ")
    }
}

/// By which policy somebody with these roles resets; nothing where all that asks for two methods waits to be activated:
/// whether it does before is not documented (graph-api.md §4.4).
pub fn reset_policy(held: &[HeldRole]) -> Option<ResetPolicy> {
    let mut two_gate = held.iter().filter(|role| role.is_two_gate()).peekable();
    if two_gate.peek().is_none() {
        return Some(ResetPolicy::Ordinary);
    }
    two_gate
        .any(|role| !role.is_eligible)
        .then_some(ResetPolicy::TwoGate)
}

/// Everybody who holds a role or may activate one.
#[derive(Clone, Debug, Default)]
pub struct Holders {
    by_user: HashMap<Uuid, Vec<HeldRole>>,
    /// Who is in a group that can hold roles, whether it does or not.
    in_role_groups: HashSet<Uuid>,
    /// What could not be read.
    pub unread: Vec<RoleList>,
}

impl Holders {
    /// From what was read of the tenant, the members of groups each with the roles of the group.
    pub fn new(read: &RoleHolders) -> Self {
        let members = read.members.values().flatten();
        let mut holders = Self {
            in_role_groups: members.filter_map(|id| Uuid::try_parse(id).ok()).collect(),
            ..Self::default()
        };
        for given in &read.assigned {
            holders.add(given, false, read);
        }
        match &read.eligible {
            Some(eligible) => eligible
                .iter()
                .for_each(|given| holders.add(given, true, read)),
            None => holders.unread.push(RoleList::Eligible),
        }
        holders
    }

    fn add(&mut self, given: &RoleAssignment, is_eligible: bool, read: &RoleHolders) {
        let (Some(principal), Some(role)) =
            (&given.principal_id, HeldRole::listed(given, is_eligible))
        else {
            return;
        };
        let users = match read.members.get(principal) {
            Some(members) => members.as_slice(),
            None => std::slice::from_ref(principal),
        };
        for user in users.iter().filter_map(|id| Uuid::try_parse(id).ok()) {
            self.by_user.entry(user).or_default().push(role.clone());
        }
    }

    /// The roles of a user, by object id.
    pub fn of(&self, user: &str) -> &[HeldRole] {
        let user = Uuid::try_parse(user).ok();
        user.and_then(|user| self.by_user.get(&user))
            .map_or(&[], Vec::as_slice)
    }

    /// Whether a user is an administrator for a reset, can make themselves one, or is in a group that can hold roles: whoever
    /// is takes more than a role for ordinary people (graph-api.md §2.7).
    pub fn is_guarded(&self, user: &str) -> bool {
        let in_group = |user: Uuid| self.in_role_groups.contains(&user);
        self.policy_of(user) != Some(ResetPolicy::Ordinary)
            || Uuid::try_parse(user).is_ok_and(in_group)
    }

    /// By which policy a user resets, as [`reset_policy`].
    pub fn policy_of(&self, user: &str) -> Option<ResetPolicy> {
        reset_policy(self.of(user))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::methods::roles::GLOBAL_ADMINISTRATOR;

    const REPORTS_READER: &str = "4a5d8f65-41da-4de4-8968-e035b65339cf";

    fn given(principal: u128, role: &str, scope: &str) -> RoleAssignment {
        RoleAssignment {
            principal_id: Some(Uuid::from_u128(principal).to_string()),
            role_definition_id: Some(role.to_owned()),
            directory_scope_id: Some(scope.to_owned()),
        }
    }

    #[test]
    fn a_role_counts_over_a_part_and_through_a_group_and_waits_where_it_can_be_activated() {
        let user = |number: u128| Uuid::from_u128(number).to_string();
        let read = RoleHolders {
            assigned: vec![
                given(1, GLOBAL_ADMINISTRATOR, "/"),
                given(2, GLOBAL_ADMINISTRATOR, "/administrativeUnits/7"),
                given(3, REPORTS_READER, "/"),
                given(9, GLOBAL_ADMINISTRATOR, "/"),
            ],
            eligible: Some(vec![
                given(3, GLOBAL_ADMINISTRATOR, "/"),
                given(4, GLOBAL_ADMINISTRATOR, "/"),
                given(1, GLOBAL_ADMINISTRATOR, "/"),
                given(5, REPORTS_READER, "/"),
            ]),
            // One that holds a role, and one that only can.
            members: [(user(9), vec![user(6)]), (user(10), vec![user(8)])].into(),
        };
        let holders = Holders::new(&read);
        let cases = [
            (1, Some(ResetPolicy::TwoGate)),
            (2, Some(ResetPolicy::TwoGate)),
            (3, None),
            (4, None),
            (5, Some(ResetPolicy::Ordinary)),
            (6, Some(ResetPolicy::TwoGate)),
            (7, Some(ResetPolicy::Ordinary)),
        ];
        for (number, expected) in cases {
            assert_eq!(holders.policy_of(&user(number)), expected, "{number}");
        }
        let guarded = [1, 2, 3, 4, 5, 6, 7, 8].map(|number| holders.is_guarded(&user(number)));
        let expected = [true, true, true, true, false, true, false, true];
        assert_eq!(guarded, expected);
        assert!(holders.of(&user(2))[0].is_limited);
        assert!(holders.unread.is_empty());
        let unread = Holders::new(&RoleHolders {
            eligible: None,
            ..read
        });
        assert_eq!(unread.unread, [RoleList::Eligible]);
        assert_eq!(unread.policy_of(&user(4)), Some(ResetPolicy::Ordinary));
    }
}
