//! What decides over many people, each read once: what is the same for everybody, the report, the trail, and who is in the groups
//! that a policy names.

use std::collections::HashMap;

use futures::{StreamExt, pin_mut};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::report_index::ReportIndex;
use crate::ability::fact;
use crate::ability::portal::{self, AtHand};
use crate::ability::reading::{account, event, has_one_gate, home, is_federated, is_guest};
use crate::ability::target_groups::TargetGroups;
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::{Skus, User};
use crate::graph::{self, AuditQuery, Client, Commons, Entry, PASSWORD_SERVICE};
use crate::sspr::deadlines::Calendar;
use crate::sspr::diagnosis::facts::{Activity, Event, Fact, Facts, Gap, Product};
use crate::sspr::methods::holders::Holders;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::policy_for_user;
use crate::sspr::policy::requirement::Requirement;
use crate::sspr::report::coverage::Coverage;
use crate::sspr::report::resets::Resets;
use crate::ui::Progress;

/// The properties of a user that decide and that a list gives.
pub(super) const SELECT: &str = "id,displayName,userPrincipalName,userType,accountEnabled,\
    onPremisesSyncEnabled,identities,assignedLicenses,mobilePhone,businessPhones,otherMails";

/// The service keeps its trail so long (graph-api.md §5.1).
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The resets and lock-outs of the time the service keeps.
#[derive(Default)]
struct Trail {
    /// The events of each person by object id, the newest first.
    people: HashMap<String, Vec<Event>>,
    resets: Resets,
}

/// Everything that decides but the person.
pub struct Tenancy {
    now: Timestamp,
    calendar: Calendar,
    commons: Commons,
    policy: Fact<Document>,
    writeback: Fact<bool>,
    skus: Fact<Skus>,
    report: Fact<ReportIndex>,
    trail: Fact<Trail>,
    groups: Fact<TargetGroups>,
    holders: Fact<Holders>,
    /// What is asked of whoever is in the same of these groups.
    requirements: HashMap<u32, Requirement>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Told {
    #[serde(flatten)]
    entry: Entry,
    target_resources: Option<Vec<TargetResource>>,
}

#[derive(Deserialize)]
struct TargetResource {
    id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assigned {
    sku_id: String,
    #[serde(default)]
    disabled_plans: Vec<String>,
}

impl Tenancy {
    /// Reads it as of `now`; of the report only the rows of `few`, where these are given. `progress` is told how much of the
    /// report there is.
    ///
    /// # Errors
    /// Where the service does not answer. What this sign-in may not read is a gap.
    pub(super) async fn read(
        few: Option<&[String]>,
        now: Timestamp,
        graph: &Client,
        context: &Context,
        progress: &Progress<'_>,
    ) -> Result<Self, Error> {
        let (commons, at_hand, skus, holders, report, trail) = tokio::join!(
            graph.commons(),
            portal::read(context),
            graph.skus(),
            Box::pin(graph.role_holders()),
            report(few, graph, progress),
            trail(now, graph),
        );
        let commons = commons?;
        let AtHand { policy, writeback } = at_hand;
        let scope = policy.as_ref().ok().map(Document::scope);
        let groups = TargetGroups::read(scope, commons.methods_policy.as_ref().ok(), graph).await;
        Ok(Self {
            now,
            calendar: context.calendar(),
            commons,
            policy,
            writeback,
            skus: permitted(skus)?,
            report: permitted(report)?.map(ReportIndex::seal),
            trail: permitted(trail)?,
            holders: permitted(holders)?.map(|read| Holders::new(&read)),
            groups: permitted(groups)?.and_then(|groups| groups.ok_or(Gap::Open)),
            requirements: HashMap::new(),
        })
    }

    /// The figures of the report.
    pub fn coverage(&self) -> Fact<&Coverage> {
        Ok(self.report.as_ref().map_err(|gap| *gap)?.coverage())
    }

    /// The portal's policy.
    pub fn policy(&self) -> Fact<&Document> {
        self.policy.as_ref().map_err(|gap| *gap)
    }

    /// When the newest row of the report was refreshed.
    pub fn report_as_of(&self) -> Option<Timestamp> {
        self.report.as_ref().ok()?.as_of()
    }

    /// The resets of the time that the service keeps.
    pub fn resets(&self) -> Fact<&Resets> {
        Ok(&self.trail.as_ref().map_err(|gap| *gap)?.resets)
    }

    /// The first moment of which the trail tells.
    pub fn trail_begins(&self) -> Timestamp {
        trail_begins(self.now)
    }

    /// What is known of one person.
    pub(super) fn facts(&mut self, user: &User) -> Facts {
        let account = account(user);
        let mask = match &self.groups {
            Ok(groups) => Ok(groups.mask(&user.id)),
            Err(gap) => Err(*gap),
        };
        let requirement = self.requirement(mask);
        let groups = match (&self.groups, mask) {
            (Ok(groups), Ok(mask)) => Ok(groups.groups(mask)),
            (Err(gap), _) => Err(*gap),
            (_, Err(gap)) => Err(gap),
        };
        let tenant = fact(&self.commons.organization)
            .ok()
            .and_then(Option::as_ref);
        let reported = match &self.report {
            Ok(known) => Ok(known.get(&user.id)),
            Err(gap) => Err(*gap),
        };
        // What only the report tells is missing for its reason; who is not in it yet is left open.
        let gap = reported.as_ref().err().copied().unwrap_or(Gap::Open);
        Facts {
            now: self.now,
            calendar: self.calendar,
            enabled: user.account_enabled,
            home: home(user, tenant),
            is_guest: is_guest(user),
            synced: account.on_premises_sync_enabled == Some(true),
            federated: match tenant {
                Some(tenant) => Ok(is_federated(tenant, user.user_principal_name.as_deref())),
                None => Err(fact(&self.commons.organization).err().unwrap_or(Gap::Open)),
            },
            scope: match &self.policy {
                Ok(policy) => Ok(policy.scope().clone()),
                Err(gap) => Err(*gap),
            },
            roles: match &self.holders {
                Ok(holders) => Ok(holders.of(&user.id).to_vec()),
                // Only whether there are any, which the report tells.
                Err(_) => Err(gap),
            },
            roles_unread: (self.holders.as_ref())
                .map_or(Vec::new(), |holders| holders.unread.clone()),
            role_groups: Vec::new(),
            administrators: fact(&self.commons.administrators).copied(),
            one_gate: tenant.is_some_and(has_one_gate),
            products: self.products(user),
            gates: Err(gap),
            attributes: account.attributes(),
            reported,
            writeback: self.writeback,
            writeback_hint: fact(&self.commons.synchronization).ok().copied().flatten(),
            trail: match &self.trail {
                Ok(trail) => Ok(trail.people.get(&user.id).cloned().unwrap_or_default()),
                Err(gap) => Err(*gap),
            },
            requirement,
            groups,
        }
    }

    /// What is asked of whoever is in these of the groups; where they are not known, neither is which methods reach the
    /// person, unless all reach everybody.
    fn requirement(&mut self, mask: Fact<u32>) -> Requirement {
        let policy = self.commons.methods_policy.as_ref().ok();
        let document = self.policy.as_ref().ok();
        let (Ok(mask), Ok(groups)) = (mask, &self.groups) else {
            let mut requirement = Requirement::new(policy, document, false);
            if policy.is_some_and(|policy| !policy_for_user::groups(policy).is_empty()) {
                requirement.allowed = None;
            }
            return requirement;
        };
        let requirement = self
            .requirements
            .entry(mask)
            .or_insert_with(|| groups.requirement(mask, policy, document));
        requirement.clone()
    }

    fn products(&self, user: &User) -> Fact<Vec<Product>> {
        let skus = self.skus.as_ref().map_err(|gap| *gap)?;
        let assigned = user.other.get("assignedLicenses").ok_or(Gap::Open)?;
        let assigned = Vec::<Assigned>::deserialize(assigned).map_err(|_| Gap::Open)?;
        let product = |one: &Assigned| {
            let same = |sku: &Option<String>| {
                sku.as_ref()
                    .is_some_and(|sku| sku.eq_ignore_ascii_case(&one.sku_id))
            };
            let sku = skus.value.iter().find(|sku| same(&sku.sku_id));
            let plans = sku.map(|sku| &*sku.service_plans).unwrap_or_default();
            let is_off = |plan: &str| {
                let mut off = one.disabled_plans.iter();
                off.any(|off| off.eq_ignore_ascii_case(plan))
            };
            Product {
                name: sku
                    .and_then(|sku| sku.sku_part_number.clone())
                    .unwrap_or_else(|| one.sku_id.clone()),
                plans: plans
                    .iter()
                    .filter(|plan| plan.provisioning_status.as_deref() == Some("Success"))
                    .map(|plan| plan.service_plan_id.clone())
                    .filter(|plan| !is_off(plan))
                    .collect(),
                sku: one.sku_id.clone(),
            }
        };
        Ok(assigned.iter().map(product).collect())
    }
}

/// What was read; a gap where that is not permitted or licensed.
///
/// # Errors
/// Any other.
fn permitted<T>(read: Result<T, graph::Error>) -> Result<Fact<T>, Error> {
    match fact(&read).err() {
        Some(gap @ (Gap::Permission | Gap::Licence)) => Ok(Err(gap)),
        _ => Ok(Ok(read?)),
    }
}

async fn report(
    few: Option<&[String]>,
    graph: &Client,
    progress: &Progress<'_>,
) -> Result<ReportIndex, graph::Error> {
    let mut known = ReportIndex::default();
    if let Some(ids) = few {
        for row in graph.registrations_of(ids).await?.iter().flatten() {
            known.add(row);
        }
        return Ok(known);
    }
    let pages = graph.registrations(None);
    pin_mut!(pages);
    let mut read = 0;
    while let Some(page) = pages.next().await {
        for row in page?.registrations()? {
            known.add(&row);
            read += 1;
        }
        progress.at(read, None);
    }
    Ok(known)
}

fn trail_begins(now: Timestamp) -> Timestamp {
    let from = now.min(Timestamp::now());
    from.checked_sub(KEPT).unwrap_or(from)
}

/// The resets and lock-outs of everybody: of each the newest, until a reset that went well.
async fn trail(now: Timestamp, graph: &Client) -> Result<Trail, graph::Error> {
    let pages = graph.audit_events(&AuditQuery {
        activity: None,
        service: PASSWORD_SERVICE,
        since: trail_begins(now),
        until: None,
        user: None,
        newest_first: true,
    });
    pin_mut!(pages);
    let mut trail = Trail::default();
    while let Some(page) = pages.next().await {
        for told in page?.rows::<Told>()? {
            let Some(event) = event(&told.entry) else {
                continue;
            };
            if !matches!(event.activity, Activity::Reset | Activity::Blocked) {
                continue;
            }
            trail.resets.count(&event);
            for target in told.target_resources.iter().flatten() {
                let Some(id) = &target.id else { continue };
                let events = trail.people.entry(id.clone()).or_default();
                let done = |event: &Event| event.activity == Activity::Reset && event.succeeded;
                if !events.last().is_some_and(done) {
                    events.push(event.clone());
                }
            }
        }
    }
    Ok(trail)
}
