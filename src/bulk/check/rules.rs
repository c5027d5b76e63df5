//! What the tenant asks of every row: its own domains, how many methods, and which.

use std::borrow::Cow;
use std::sync::Arc;

use crate::ability::roles::holders;
use crate::ability::target_groups::Targets;
use crate::context::Context;
use crate::graph::{self, Client};
use crate::sspr::methods::holders::Holders;
use crate::sspr::methods::roles::ResetPolicy;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::requirement::Requirement;

/// The rules that hold for every row.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// The tenant's own domains; none when they could not be read.
    pub domains: Vec<String>,
    /// What a reset asks of people.
    pub person: Requirement,
    /// What it asks of administrators.
    pub admin: Requirement,
    /// The groups that a method is on or off for; nothing where each is for everybody, or they could not be read.
    pub targets: Option<Targets>,
    /// Who holds which role; nothing where that could not be read.
    pub holders: Option<Arc<Holders>>,
}

impl Rules {
    /// Reads what can be read; what cannot is nothing, and no rule is made of it.
    pub async fn read(context: &Context, graph: &Client) -> Self {
        let (tenant, policy, holders, document) = tokio::join!(
            graph.organization(),
            graph.methods_policy(),
            holders(graph, &context.ui),
            context.policy_at_hand()
        );
        let log = |what: &str, error: graph::Error| {
            context
                .ui
                .log(1, || format!("{what} could not be read: {error}"));
        };
        let tenant = tenant.unwrap_or_else(|error| {
            log("the tenant's domains", error);
            None
        });
        let policy = policy
            .map_err(|error| log("the policy for methods", error))
            .ok();
        let document = document.and_then(|text| Document::parse(&text).ok());
        let targets = Targets::read(policy.as_ref(), document.as_ref(), graph)
            .await
            .unwrap_or_else(|error| {
                log("who is in the groups of the policy for methods", error);
                None
            });
        Self {
            targets,
            holders,
            domains: tenant
                .into_iter()
                .flat_map(|found| found.tenant.verified_domains)
                .map(|it| it.domain.name)
                .collect(),
            person: Requirement::new(policy.as_ref(), document.as_ref(), false),
            admin: Requirement::new(policy.as_ref(), document.as_ref(), true),
        }
    }

    /// Whether the administrators' policy holds for a user, by their roles, else by the report's word; nothing: not known.
    pub fn is_admin(&self, id: &str, reported: Option<bool>) -> Option<bool> {
        match &self.holders {
            Some(holders) => (holders.policy_of(id)).map(|policy| policy == ResetPolicy::TwoGate),
            None => reported,
        }
    }

    /// The same of one person, by object id: a method counts only where their groups may use it.
    pub fn of_person(&self, id: &str, is_admin: Option<bool>) -> Cow<'_, Requirement> {
        match (&self.targets, is_admin) {
            (Some(targets), Some(false) | None) => Cow::Owned(targets.requirement(id)),
            _ => Cow::Borrowed(self.of(is_admin)),
        }
    }

    /// What a reset asks of somebody who is an administrator, or not, as far as that is known. A method that is enabled
    /// for some counts as allowed.
    pub fn of(&self, is_admin: Option<bool>) -> &Requirement {
        if is_admin == Some(true) {
            &self.admin
        } else {
            &self.person
        }
    }
}
