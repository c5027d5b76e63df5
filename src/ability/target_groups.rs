//! The groups that the policies name, each with everybody in it: what holds for one of many people.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::model::AuthenticationMethodsPolicy;
use crate::graph::{self, Client};
use crate::sspr::diagnosis::facts::{Groups, Membership};
use crate::sspr::policy::document::Document;
use crate::sspr::policy::policy_for_user;
use crate::sspr::policy::requirement::Requirement;
use crate::sspr::policy::scope::Scope;
use crate::sspr::report::ids::{Ids, IdsBuilder};

/// The members of so many groups are read; a policy that names more leaves open whom it reaches.
const MOST_GROUPS: usize = 16;

/// A group that a policy names, and who is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct TargetGroup {
    group: Membership,
    members: Ids,
}

/// All of them, at most 32.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetGroups(Vec<TargetGroup>);

impl TargetGroups {
    /// Reads who is in the groups that the policies name; nothing where there are too many.
    ///
    /// # Errors
    /// Where the members of a group cannot be read.
    pub async fn read(
        scope: Option<&Scope>,
        policy: Option<&AuthenticationMethodsPolicy>,
        graph: &Client,
    ) -> Result<Option<Self>, graph::Error> {
        let mut named: BTreeMap<String, String> = policy
            .map(policy_for_user::groups)
            .unwrap_or_default()
            .into_iter()
            .map(|id| (id.clone(), id))
            .collect();
        if let Some(group) = scope.and_then(Scope::group) {
            let name = group.display_name.as_ref().unwrap_or(&group.id);
            named.insert(group.id.to_lowercase(), name.clone());
        }
        if named.len() > MOST_GROUPS {
            return Ok(None);
        }
        let mut groups = Vec::with_capacity(named.len());
        for (id, name) in named {
            let mut members = IdsBuilder::default();
            match graph.users_in_group(&id, |id| members.add(id)).await {
                // A group that is gone has no members.
                Err(error) if error.is_not_found() => {}
                read => read?,
            }
            groups.push(TargetGroup {
                group: Membership { id, name },
                members: members.seal(),
            });
        }
        Ok(Some(Self(groups)))
    }

    /// Those that somebody is in, by object id: a bit each.
    pub fn mask(&self, id: &str) -> u32 {
        (self.0.iter().enumerate())
            .filter(|(_, one)| one.members.contains(id))
            .fold(0, |mask, (at, _)| mask | 1 << at)
    }

    /// The groups of a mask.
    pub fn groups(&self, mask: u32) -> Groups {
        Groups {
            all: self.of(mask).cloned().collect(),
            ..Groups::default()
        }
    }

    /// What is asked of whoever is in the groups of a mask and no administrator.
    pub fn requirement(
        &self,
        mask: u32,
        policy: Option<&AuthenticationMethodsPolicy>,
        document: Option<&Document>,
    ) -> Requirement {
        let ids: BTreeSet<&str> = self.of(mask).map(|group| &*group.id).collect();
        let aimed = policy.map(|policy| policy_for_user::at_person(policy, Some(&ids)));
        Requirement::new(aimed.as_ref(), document, false)
    }

    fn of(&self, mask: u32) -> impl Iterator<Item = &Membership> {
        (self.0.iter().enumerate())
            .filter(move |(at, _)| mask & 1 << at != 0)
            .map(|(_, one)| &one.group)
    }
}

/// What a reset asks of people who are no administrators, where a policy names groups that a method is on or off for.
#[derive(Clone, Debug)]
pub struct Targets {
    groups: TargetGroups,
    policy: AuthenticationMethodsPolicy,
    document: Option<Document>,
}

impl Targets {
    /// Reads who is in the groups; nothing where each method is for everybody, or the groups are too many.
    ///
    /// # Errors
    /// As [`TargetGroups::read`].
    pub async fn read(
        policy: Option<&AuthenticationMethodsPolicy>,
        document: Option<&Document>,
        graph: &Client,
    ) -> Result<Option<Self>, graph::Error> {
        let Some(policy) = policy.filter(|policy| !policy_for_user::groups(policy).is_empty())
        else {
            return Ok(None);
        };
        let groups = TargetGroups::read(None, Some(policy), graph).await?;
        Ok(groups.map(|groups| Self {
            groups,
            policy: policy.clone(),
            document: document.cloned(),
        }))
    }

    /// What is asked of one person, by object id.
    pub fn requirement(&self, id: &str) -> Requirement {
        let mask = self.groups.mask(id);
        self.groups
            .requirement(mask, Some(&self.policy), self.document.as_ref())
    }
}
