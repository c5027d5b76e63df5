//! Which group is meant, and whether its members can be changed by hand.

use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::{Client, Group};
use crate::group;
use crate::sspr::methods::membership::Obstacle;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::scope::{self, Scope};
use crate::ui::{Message, msg};

/// The group, and what is known of the scope.
#[derive(Clone, Debug)]
pub struct Target {
    /// The group.
    pub group: Group,
    /// The scope as the policy API says; nothing where this sign-in cannot read it.
    pub scope: Option<Scope>,
    /// The document it stands in.
    pub(super) document: Option<Document>,
}

impl Target {
    /// The group that was named, else the one the scope is set to. A group that was named is taken at its word; where
    /// the scope is known to be something else, that is said.
    ///
    /// # Errors
    /// Exit 2 where the scope cannot be read and no group was named, exit 7 where the scope is no group.
    pub async fn find(
        given: Option<&str>,
        graph: &Client,
        context: &Context,
    ) -> Result<Self, Error> {
        let document = context
            .policy_at_hand()
            .await
            .and_then(|text| Document::parse(&text).ok());
        let scope = document.as_ref().map(|document| document.scope().clone());
        if let Some(given) = given {
            let group = group::resolve(given, graph, &context.ui).await?;
            let target = Self {
                group,
                scope,
                document,
            };
            target.warn(context);
            return Ok(target);
        }
        let selected = match &scope {
            None => {
                return Err(Error::failure(Code::ScopeUnknown, msg!("scope-unknown"))
                    .hint(msg!("scope-unknown-hint")));
            }
            Some(Scope::Group(Some(selected))) => selected.id.clone(),
            Some(Scope::Group(None)) => return Err(no_group(msg!("scope-no-group"))),
            Some(Scope::Everyone) => return Err(no_group(msg!("scope-is-all"))),
            Some(Scope::Nobody) => return Err(no_group(msg!("scope-is-none"))),
        };
        match graph.group(&selected).await {
            Ok(group) => Ok(Self {
                group,
                scope,
                document,
            }),
            Err(error) if error.is_not_found() => {
                Err(no_group(msg!("scope-group-gone", id = selected)))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The scope as far as this group is concerned: the group itself where the scope cannot be read.
    pub(super) fn scope(&self) -> Scope {
        self.scope.clone().unwrap_or_else(|| self.as_scope())
    }

    /// Whether the scope is this group, as far as is known.
    pub fn is_selected(&self) -> bool {
        self.scope().same_as(&self.as_scope())
    }

    fn as_scope(&self) -> Scope {
        Scope::Group(Some(scope::Group {
            id: self.group.id.clone(),
            display_name: self.group.display_name.clone(),
        }))
    }

    fn warn(&self, context: &Context) {
        if self.is_selected() {
            return;
        }
        let name = group::name(&self.group).to_owned();
        context.ui.warn(&match self.scope() {
            Scope::Everyone => msg!("scope-other-all", name = name),
            _ => msg!("scope-other", name = name),
        });
    }

    /// Says what is to be done instead where the members cannot be changed by hand.
    ///
    /// # Errors
    /// Exit 7 then.
    pub fn must_be_writable(&self) -> Result<(), Error> {
        let Some(obstacle) = obstacle(&self.group) else {
            return Ok(());
        };
        let name = || group::name(&self.group).to_owned();
        let rule = self.group.membership_rule.clone();
        let (code, message, hint) = match obstacle {
            Obstacle::Dynamic => (
                Code::GroupDynamic,
                msg!(
                    "scope-dynamic",
                    name = name(),
                    rule = rule.unwrap_or_else(|| "–".to_owned())
                ),
                msg!("scope-dynamic-hint"),
            ),
            Obstacle::Synced => (
                Code::GroupSynced,
                msg!("scope-synced", name = name()),
                msg!("scope-synced-hint"),
            ),
            Obstacle::Exchange => (
                Code::GroupOfExchange,
                msg!("scope-exchange", name = name()),
                msg!("scope-exchange-hint"),
            ),
            Obstacle::RoleAssignable => (
                Code::GroupRoleAssignable,
                msg!("scope-role-assignable", name = name()),
                msg!("scope-role-assignable-hint"),
            ),
        };
        Err(Error::failure(code, message).hint(hint))
    }
}

fn no_group(message: Message) -> Error {
    Error::failure(Code::ScopeNoGroup, message).hint(msg!("scope-no-group-hint"))
}

/// What keeps the members of a group from being changed by hand (graph-api.md §4.1).
fn obstacle(group: &Group) -> Option<Obstacle> {
    if group.is_dynamic() {
        Some(Obstacle::Dynamic)
    } else if group.on_premises_sync_enabled == Some(true) {
        Some(Obstacle::Synced)
    } else if group.is_of_exchange() {
        Some(Obstacle::Exchange)
    } else if group.is_assignable_to_role == Some(true) {
        Some(Obstacle::RoleAssignable)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn groups_that_something_else_keeps_are_told_apart() {
        use Obstacle::{Dynamic, Exchange, RoleAssignable, Synced};
        let cases = [
            (json!({}), None),
            (json!({"mailEnabled": false, "groupTypes": []}), None),
            (
                json!({"mailEnabled": true, "groupTypes": ["Unified"]}),
                None,
            ),
            (json!({"groupTypes": ["DynamicMembership"]}), Some(Dynamic)),
            (
                json!({"mailEnabled": true, "groupTypes": ["Unified", "DynamicMembership"]}),
                Some(Dynamic),
            ),
            (json!({"onPremisesSyncEnabled": true}), Some(Synced)),
            (
                json!({"onPremisesSyncEnabled": true, "mailEnabled": true}),
                Some(Synced),
            ),
            (json!({"onPremisesSyncEnabled": false}), None),
            (json!({"mailEnabled": true}), Some(Exchange)),
            (json!({"isAssignableToRole": true}), Some(RoleAssignable)),
        ];
        for (mut group, expected) in cases {
            group["id"] = json!("g");
            let found = obstacle(&serde_json::from_value(group.clone()).unwrap());
            assert_eq!(found, expected, "{group}");
        }
    }
}
