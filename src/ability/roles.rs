//! The roles of one person: those they hold, over all of the tenant or a part of it, and those they may activate.

use std::sync::Arc;

use super::fact;
use crate::graph::model::RoleAssignment;
use crate::graph::{self, Client, GroupMembership, Role, RoleLists};
use crate::sspr::diagnosis::facts::Gap;
use crate::sspr::methods::holders::{HeldRole, Holders, RoleList};
use crate::ui::Ui;

/// So many groups are asked about for the roles that come through them; roles are given to few.
const ASKED_ABOUT: usize = 4;

/// The groups roles can come through: only one that can hold roles can be, and it cannot be inside another.
pub(super) fn bearers<'a>(
    direct: impl IntoIterator<Item = &'a GroupMembership>,
) -> Vec<&'a GroupMembership> {
    (direct.into_iter())
        .filter(|membership| membership.is_assignable_to_role == Some(true))
        .take(ASKED_ABOUT)
        .collect()
}

/// The roles among what was read, and the lists that could not be. `own` are those that come through no group, where
/// that is known.
pub(super) fn among(
    held: &[Role],
    own: Option<&[Role]>,
    bearers: &[&GroupMembership],
    lists: &RoleLists,
) -> (Vec<HeldRole>, Vec<RoleList>) {
    let template = |role: &Role| role.role_template_id.clone().unwrap_or_default();
    let names: Vec<String> = bearers.iter().map(|group| group.name()).collect();
    let mut roles: Vec<HeldRole> = (held.iter())
        .map(|role| {
            let template = template(role);
            let is_own = own.is_none_or(|own| {
                own.iter()
                    .any(|one| one.role_template_id.as_deref() == Some(&*template))
            });
            HeldRole {
                name: (role.display_name.clone()).unwrap_or_else(|| template.clone()),
                through: (!is_own && !names.is_empty()).then(|| names.join(", ")),
                template,
                ..HeldRole::default()
            }
        })
        .collect();
    let listed = |given: &RoleAssignment, is_eligible| {
        let group = (bearers.iter())
            .find(|group| given.principal_id.as_deref() == Some(&group.id))
            .map(|group| group.name());
        HeldRole::listed(given, is_eligible).map(|role| HeldRole {
            through: group,
            ..role
        })
    };
    let mut unread = Vec::new();
    for (list, given, is_eligible) in [
        (RoleList::Limited, &lists.assigned, false),
        (RoleList::Eligible, &lists.eligible, true),
    ] {
        match fact(given) {
            Ok(given) => {
                let roles_given = given.iter().filter_map(|given| listed(given, is_eligible));
                for role in roles_given.filter(|role| role.is_limited || role.is_eligible) {
                    // What is active already is there already.
                    let is_held = (roles.iter()).any(|held| {
                        held.template == role.template && !held.is_eligible && !held.is_limited
                    });
                    if !is_held {
                        roles.push(role);
                    }
                }
            }
            // Nobody has such a role where there is no licence for it.
            Err(Gap::Licence | Gap::Open) => {}
            Err(_) => unread.push(list),
        }
    }
    (roles, unread)
}

/// Who holds which role, read once for many people; nothing where that may not be read, which is logged.
pub async fn holders(graph: &Client, ui: &Ui) -> Option<Arc<Holders>> {
    match graph.role_holders().await {
        Ok(read) => Some(Arc::new(Holders::new(&read))),
        Err(error) => {
            ui.log(1, || {
                format!("who holds which role could not be read: {error}")
            });
            None
        }
    }
}

/// The roles of a user, by object id, and what could not be looked at.
///
/// # Errors
/// Where the roles that are held cannot be read.
pub async fn of(
    user: &str,
    graph: &Client,
) -> Result<(Vec<HeldRole>, Vec<RoleList>), graph::Error> {
    let (held, groups) = tokio::join!(graph.roles_of(user), graph.groups_of(user));
    let held = held?;
    let bearers = bearers(groups.iter().flatten());
    let mut principals = vec![user];
    principals.extend(bearers.iter().map(|group| group.id.as_str()));
    let lists = graph.role_lists(&principals).await?;
    let (roles, mut unread) = among(&held, None, &bearers, &lists);
    if groups.is_err() && !unread.contains(&RoleList::Eligible) {
        unread.push(RoleList::Eligible);
    }
    Ok((roles, unread))
}
