//! Reads everything that decides over one person's reset: two batches, and beside them the portal's documents where they
//! are at hand.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Deserialize;

use super::portal::{self, AtHand};
use super::{fact, roles};
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::{AuthenticationMethod, AuthenticationMethodsPolicy, Registration, User};
use crate::graph::{
    self, Client, Entry, GroupMembership, Licence, RoleLists, Tenant, UserSnapshot,
};
use crate::person;
use crate::sspr::diagnosis::facts::{
    AccountOrigin, Activity, Attribute, Event, Fact, Facts, Gap, Groups, Membership, Product,
    Reported,
};
use crate::sspr::diagnosis::{origin, requirement};
use crate::sspr::methods::holders::{HeldRole, RoleList};
use crate::sspr::policy::document::Document;
use crate::sspr::policy::policy_for_user;
use crate::sspr::policy::requirement::{Gates, Requirement};
use crate::sspr::policy::scope::Scope;
use crate::sspr::report::only_phone::OnlyPhone;

/// So many groups between a person and the group of the scope are looked into for the way.
const LOOKED_INTO: usize = 8;

/// The person and what is known.
#[derive(Debug)]
pub struct Reading {
    /// The person.
    pub user: User,
    /// The portal's policy.
    pub policy: Fact<Document>,
    /// What decides.
    pub facts: Facts,
    /// Their methods, whole.
    pub methods: Result<Vec<AuthenticationMethod>, graph::Error>,
    /// The tenant's policy for methods, as it is for everybody.
    pub methods_policy: Result<AuthenticationMethodsPolicy, graph::Error>,
    /// The tenant.
    pub tenant: Result<Option<Tenant>, graph::Error>,
}

/// A person by whatever name they are meant, and what is asked of them first.
async fn snapshot(
    key: &str,
    graph: &Client,
    context: &Context,
) -> Result<(User, UserSnapshot), Error> {
    let mut key = key.to_owned();
    if !person::is_key(&key) {
        key = person::search(&key, graph, &context.ui).await?.id;
    }
    loop {
        let snapshot = graph.user_snapshot(&key).await?;
        let user = match snapshot.user {
            Ok(ref user) => user.clone(),
            Err(ref error) if error.is_not_found() || error.refusal() == Some(400) => {
                key = person::search(&key, graph, &context.ui).await?.id;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        return Ok((user, snapshot));
    }
}

/// Reads it all, as of `now`.
///
/// # Errors
/// Where the person is not found or may not be read, and what ends a batch as a whole.
pub async fn read(
    key: &str,
    now: Timestamp,
    graph: &Client,
    context: &Context,
) -> Result<Reading, Error> {
    let (snapshot, at_hand) = tokio::join!(snapshot(key, graph, context), portal::read(context));
    let (user, snapshot) = snapshot?;
    let AtHand { policy, writeback } = at_hand;
    let scope = policy.as_ref().ok().map(|policy| policy.scope().clone());
    let mut groups = memberships(&snapshot);
    let wanted = to_look_into(scope.as_ref(), groups.as_ref().ok());
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let bearers = roles::bearers(snapshot.direct.iter().flatten());
    let bearer_ids: Vec<&str> = bearers.iter().map(|group| group.id.as_str()).collect();
    let follow_up = (graph.user_follow_up(&user.id, &bearer_ids, &wanted)).await?;
    let (roles, roles_unread) = held(&snapshot, &bearers, &follow_up.roles);
    if let Ok(groups) = &mut groups {
        for (outer, inside) in wanted.iter().zip(&follow_up.inside) {
            for inner in inside.iter().flatten() {
                groups.nested.push(((*outer).to_owned(), inner.clone()));
            }
        }
    }
    let methods_policy = fact(&snapshot.methods_policy).map(|policy| {
        let ids = groups
            .as_ref()
            .ok()
            .map(|groups| groups.all.iter().map(|group| group.id.as_str()).collect());
        policy_for_user::at_person(policy, ids.as_ref())
    });
    let tenant = fact(&snapshot.organization).ok().and_then(Option::as_ref);
    let account = account(&user);
    let mut facts = Facts {
        now,
        calendar: context.calendar(),
        enabled: user.account_enabled,
        home: home(&user, tenant),
        is_guest: is_guest(&user),
        synced: account.on_premises_sync_enabled == Some(true),
        federated: match tenant {
            Some(tenant) => Ok(is_federated(tenant, user.user_principal_name.as_deref())),
            None => Err(fact(&snapshot.organization).err().unwrap_or(Gap::Open)),
        },
        scope: policy
            .as_ref()
            .map_or_else(|gap| Err(*gap), |policy| Ok(policy.scope().clone())),
        roles,
        roles_unread,
        role_groups: bearers.iter().map(|group| group.name()).collect(),
        administrators: fact(&snapshot.administrators).copied(),
        one_gate: tenant.is_some_and(has_one_gate),
        products: fact(&snapshot.licences).map(|all| all.iter().map(product).collect()),
        gates: Err(Gap::Open),
        requirement: Requirement::new(methods_policy.as_ref().ok(), policy.as_ref().ok(), false),
        attributes: account.attributes(),
        reported: fact(&follow_up.registration).map(|row| row.as_ref().map(reported)),
        writeback,
        writeback_hint: fact(&snapshot.synchronization).ok().copied().flatten(),
        trail: fact(&follow_up.trail).map(|entries| entries.iter().filter_map(event).collect()),
        groups,
    };
    facts.gates = fact(&snapshot.methods).map(|methods| requirement(&facts).opened(methods));
    Ok(Reading {
        user,
        policy,
        facts,
        methods: snapshot.methods,
        methods_policy: snapshot.methods_policy,
        tenant: snapshot.organization,
    })
}

/// The roles among what was read, and the lists of them that could not be.
fn held(
    snapshot: &UserSnapshot,
    bearers: &[&GroupMembership],
    lists: &RoleLists,
) -> (Fact<Vec<HeldRole>>, Vec<RoleList>) {
    match fact(&snapshot.roles) {
        Ok(held) => {
            let own = snapshot.own_roles.as_deref().ok();
            let (roles, unread) = roles::among(held, own, bearers, lists);
            (Ok(roles), unread)
        }
        Err(gap) => (Err(gap), Vec::new()),
    }
}

/// Properties of a user that only this question is about.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Account {
    /// Whether the account comes from on-premises.
    pub on_premises_sync_enabled: Option<bool>,
    mobile_phone: Option<String>,
    business_phones: Option<Vec<String>>,
    other_mails: Option<Vec<String>>,
}

impl Account {
    /// What stands in the directory and counted once, or still does.
    pub fn attributes(&self) -> Vec<Attribute> {
        let some = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|list| !list.is_empty());
        let phone = self
            .mobile_phone
            .as_deref()
            .is_some_and(|phone| !phone.is_empty());
        [
            (Attribute::MobilePhone, phone),
            (Attribute::BusinessPhones, some(&self.business_phones)),
            (Attribute::OtherMails, some(&self.other_mails)),
        ]
        .into_iter()
        .filter_map(|(attribute, is_there)| is_there.then_some(attribute))
        .collect()
    }
}

/// The properties that decide, of a user who was read with them.
pub fn account(user: &User) -> Account {
    serde_json::from_value(serde_json::Value::Object(user.other.clone())).unwrap_or_default()
}

/// Whether an account is a guest's.
pub fn is_guest(user: &User) -> bool {
    let kind = user.user_type.as_deref();
    kind.is_some_and(|kind| kind.eq_ignore_ascii_case("guest"))
}

/// Whether one method is enough for administrators (graph-api.md §8.2).
pub fn has_one_gate(tenant: &Tenant) -> bool {
    tenant.on_premises_sync_enabled != Some(true)
        && !tenant.verified_domains.is_empty()
        && tenant.verified_domains.iter().all(|one| one.is_initial)
}

/// Where an account is at home.
pub fn home(user: &User, tenant: Option<&Tenant>) -> AccountOrigin {
    let domains = tenant
        .into_iter()
        .flat_map(|tenant| &tenant.verified_domains);
    origin::of(user, domains.map(|one| one.domain.name.as_str()))
}

/// Whether passwords of the domain of a sign-in name are checked elsewhere.
pub fn is_federated(tenant: &Tenant, upn: Option<&str>) -> bool {
    let domain = upn
        .and_then(|upn| upn.rsplit_once('@'))
        .map(|(_, domain)| domain);
    tenant.verified_domains.iter().any(|one| {
        domain.is_some_and(|domain| one.domain.name.eq_ignore_ascii_case(domain))
            && one
                .kind
                .as_deref()
                .is_some_and(|kind| kind.eq_ignore_ascii_case("federated"))
    })
}

fn memberships(snapshot: &UserSnapshot) -> Fact<Groups> {
    let all = fact(&snapshot.groups)?;
    let direct = fact(&snapshot.direct).ok();
    Ok(Groups {
        all: all
            .iter()
            .map(|membership| Membership {
                id: membership.id.clone(),
                name: membership.name(),
            })
            .collect(),
        direct: direct.map(|direct| {
            direct
                .iter()
                .map(|membership| membership.id.clone())
                .collect()
        }),
        nested: Vec::new(),
    })
}

/// The groups whose members tell the way into the group of the scope: that one, and those the person is in through
/// others. None for who is a member of it or not in it.
fn to_look_into(scope: Option<&Scope>, groups: Option<&Groups>) -> Vec<String> {
    let (Some(target), Some(groups)) = (scope.and_then(Scope::group), groups) else {
        return Vec::new();
    };
    let none = BTreeSet::new();
    let direct = groups.direct.as_ref().unwrap_or(&none);
    if !groups.contains(&target.id) || direct.iter().any(|id| id.eq_ignore_ascii_case(&target.id)) {
        return Vec::new();
    }
    let between = groups
        .all
        .iter()
        .filter(|group| !direct.contains(&group.id) && !group.id.eq_ignore_ascii_case(&target.id))
        .map(|group| group.id.clone());
    std::iter::once(target.id.clone())
        .chain(between)
        .take(LOOKED_INTO)
        .collect()
}

fn product(licence: &Licence) -> Product {
    let sku = licence.sku_id.clone().unwrap_or_default();
    Product {
        name: licence
            .sku_part_number
            .clone()
            .unwrap_or_else(|| sku.clone()),
        plans: licence
            .service_plans
            .iter()
            .filter(|plan| plan.provisioning_status.as_deref() == Some("Success"))
            .map(|plan| plan.service_plan_id.clone())
            .collect(),
        sku,
    }
}

/// What a row of the report says.
pub(super) fn reported(row: &Registration<'_>) -> Reported {
    Reported {
        enabled: row.is_sspr_enabled,
        registered: row.is_sspr_registered,
        is_admin: row.is_admin,
        gates: Gates::registered(row),
        only_phone: OnlyPhone::of(&row.methods_registered),
        as_of: row
            .last_updated_date_time
            .as_deref()
            .and_then(|moment| moment.parse().ok()),
    }
}

/// An entry of the trail, where it is about a reset (graph-api.md §5.2).
pub fn event(entry: &Entry) -> Option<Event> {
    let words = entry.activity_display_name.to_lowercase();
    let activity = if words.starts_with("blocked from self-service") {
        Activity::Blocked
    } else if words.starts_with("reset password (self") {
        Activity::Reset
    } else if words.starts_with("reset password (by") {
        Activity::AdminReset
    } else if words.starts_with("change password") {
        Activity::Change
    } else if words.starts_with("unlock") {
        Activity::Unlock
    } else if words.contains("flow activity progress") {
        Activity::Progress
    } else if words.starts_with("user registered") {
        Activity::Registered
    } else {
        return None;
    };
    let agent = entry
        .additional_details
        .iter()
        .find(|detail| detail.key.as_deref() == Some("OnPremisesAgent"))
        .and_then(|detail| detail.value.clone())
        .filter(|agent| agent != "None");
    Some(Event {
        at: entry.activity_date_time,
        activity,
        name: entry.activity_display_name.clone(),
        succeeded: entry.result.as_deref() == Some("success"),
        reason: entry
            .result_reason
            .clone()
            .filter(|reason| !reason.is_empty()),
        agent,
    })
}
