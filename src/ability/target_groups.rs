//! The groups that the policies name, each with everybody in it: what holds for one of many people.

use std::collections::{BTreeMap, BTreeSet};

use futures::future::try_join_all;

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
pub struct TargetGroups {
    groups: Vec<TargetGroup>,
    /// Whether those that methods are on or off for are among them.
    has_targets: bool,
}

impl TargetGroup {
    async fn read(id: String, name: String, graph: &Client) -> Result<Self, graph::Error> {
        let mut members = IdsBuilder::default();
        match graph.users_in_group(&id, |id| members.add(id)).await {
            // A group that is gone has no members.
            Err(error) if error.is_not_found() => {}
            read => read?,
        }
        Ok(Self {
            group: Membership { id, name },
            members: members.seal(),
        })
    }
}

impl TargetGroups {
    /// Reads at once who is in the groups of these scopes, and in those that methods are on or off for, unless there are
    /// too many.
    ///
    /// # Errors
    /// Where the members of a group cannot be read.
    pub async fn read<'a>(
        scopes: impl IntoIterator<Item = &'a Scope>,
        policies: impl IntoIterator<Item = &'a AuthenticationMethodsPolicy>,
        graph: &Client,
    ) -> Result<Self, graph::Error> {
        let mut named = BTreeMap::new();
        for group in scopes.into_iter().filter_map(Scope::group) {
            let name = group.display_name.as_ref().unwrap_or(&group.id);
            named.insert(group.id.to_lowercase(), name.clone());
        }
        let targets = policies.into_iter().flat_map(policy_for_user::groups);
        let mut all: BTreeMap<String, String> = targets.map(|id| (id.clone(), id)).collect();
        all.extend(named.clone());
        let has_targets = all.len() <= MOST_GROUPS;
        let read = (if has_targets { all } else { named }).into_iter();
        let groups = try_join_all(read.map(|(id, name)| TargetGroup::read(id, name, graph)));
        Ok(Self {
            groups: groups.await?,
            has_targets,
        })
    }

    /// Whether it is known who is in the groups that methods are on or off for.
    pub fn has_targets(&self) -> bool {
        self.has_targets
    }

    /// How many users are in a group of these.
    pub fn count(&self, id: &str) -> Option<u64> {
        let of = |one: &&TargetGroup| one.group.id.eq_ignore_ascii_case(id);
        let group = self.groups.iter().find(of)?;
        Some(group.members.len() as u64)
    }

    /// Those that somebody is in, by object id: a bit each.
    pub fn mask(&self, id: &str) -> u32 {
        (self.groups.iter().enumerate())
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
        (self.groups.iter().enumerate())
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
        let groups = TargetGroups::read(None, [policy], graph).await?;
        Ok(groups.has_targets().then(|| Self {
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
