//! What decides over many people, each read once: what is the same for everybody, the report, the trail, and who is in the groups
//! that a policy names.

use std::collections::HashMap;

use futures::{StreamExt, pin_mut};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::accounts::AccountFacts;
use super::fact;
use super::portal::{self, AtHand};
use super::reading::{event, has_one_gate};
use super::report_index::ReportIndex;
use super::target_groups::TargetGroups;
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::{AuthenticationMethodsPolicy, Skus, User};
use crate::graph::{self, AuditQuery, Client, Entry, PASSWORD_SERVICE, Tenant};
use crate::sspr::deadlines::Calendar;
use crate::sspr::diagnosis::facts::{Activity, Event, Fact, Facts, Gap, Reported};
use crate::sspr::methods::holders::Holders;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::policy_for_user;
use crate::sspr::policy::requirement::Requirement;
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::snapshot::Documents;
use crate::sspr::report::coverage::Coverage;
use crate::sspr::report::resets::Resets;
use crate::ui::Progress;

/// The service keeps its trail so long (graph-api.md §5.1).
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The resets and lock-outs of the time the service keeps.
#[derive(Default)]
pub(super) struct Trail {
    /// The events of each person by object id, the newest first.
    people: HashMap<String, Vec<Event>>,
    resets: Resets,
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

/// What the policies say, now or after a change.
#[derive(Clone, Debug)]
pub struct Policies {
    /// Whom the tenant lets reset.
    pub scope: Fact<Scope>,
    /// Graph's policy for methods.
    pub methods: Option<AuthenticationMethodsPolicy>,
    /// The portal's policy.
    pub document: Fact<Document>,
    /// `allowedToUseSSPR`; nothing where the service leaves it out.
    pub administrators: Fact<Option<bool>>,
    /// Whether passwords are written back.
    pub writeback: Fact<bool>,
    /// What is asked of whoever is in the same of the groups.
    requirements: HashMap<u32, Requirement>,
}

impl Policies {
    /// What these documents say; the scope is given apart, where only the report may know it.
    pub fn of(documents: &Documents, scope: Option<&Scope>) -> Self {
        let on_premises = documents.on_premises.as_ref().ok();
        let administrators = documents.administrators.as_ref().ok();
        Self {
            scope: scope.cloned().ok_or(Gap::Elsewhere),
            methods: documents.methods.as_ref().ok().cloned(),
            document: documents
                .policy
                .as_ref()
                .ok()
                .cloned()
                .ok_or(Gap::Elsewhere),
            administrators: administrators.copied().ok_or(Gap::Open),
            writeback: on_premises
                .and_then(|document| document.password_writeback_supported)
                .ok_or(Gap::Elsewhere),
            requirements: HashMap::new(),
        }
    }

    /// What is asked of whoever is in these of the groups; where they are not known, neither is which methods reach the
    /// person, unless all reach everybody.
    fn requirement(&mut self, mask: Fact<u32>, groups: &Fact<TargetGroups>) -> Requirement {
        let policy = self.methods.as_ref();
        let document = self.document.as_ref().ok();
        match (mask, groups) {
            (Ok(mask), Ok(groups)) if groups.has_targets() => {
                let asked = self.requirements.entry(mask);
                let requirement =
                    asked.or_insert_with(|| groups.requirement(mask, policy, document));
                requirement.clone()
            }
            _ => {
                let mut requirement = Requirement::new(policy, document, false);
                if policy.is_some_and(|policy| !policy_for_user::groups(policy).is_empty()) {
                    requirement.allowed = None;
                }
                requirement
            }
        }
    }
}

/// Everything that decides but the policies and the person.
pub struct TenantFacts {
    now: Timestamp,
    calendar: Calendar,
    tenant: Fact<Tenant>,
    /// What the synchronisation says of writeback.
    hint: Option<bool>,
    skus: Fact<Skus>,
    trail: Fact<Trail>,
    holders: Fact<Holders>,
    groups: Fact<TargetGroups>,
}

impl TenantFacts {
    /// Reads it for these policies, all at once; the tenant only where it is not at hand. What cannot be read is a gap.
    ///
    /// # Errors
    /// Where the members of a group that decides cannot be read.
    pub async fn read(
        policies: &[&Policies],
        tenant: Option<Tenant>,
        now: Timestamp,
        graph: &Client,
        context: &Context,
    ) -> Result<Self, graph::Error> {
        let organization = async {
            match tenant {
                Some(tenant) => Ok(Some(tenant)),
                None => Ok(graph.organization().await?.map(|found| found.tenant)),
            }
        };
        let scopes = policies.iter().filter_map(|it| it.scope.as_ref().ok());
        let methods = policies.iter().filter_map(|it| it.methods.as_ref());
        let (tenant, skus, holders, trail, groups) = tokio::join!(
            organization,
            graph.skus(),
            Box::pin(graph.role_holders()),
            Box::pin(trail(now, graph)),
            TargetGroups::read(scopes, methods, graph),
        );
        Ok(Self {
            now,
            calendar: context.calendar(),
            tenant: known("the tenant", tenant, context)
                .and_then(|tenant| tenant.ok_or(Gap::Permission)),
            hint: None,
            skus: known("licences", skus, context),
            trail: known("the audit log", trail, context),
            holders: known("who holds which role", holders, context)
                .map(|read| Holders::new(&read)),
            groups: Ok(groups?),
        })
    }

    /// What decides of an account.
    pub fn account(&self, user: &User) -> AccountFacts {
        AccountFacts::of(user, &self.tenant, &self.skus)
    }

    /// How many users are in a group that decides.
    pub fn members(&self, group: &str) -> Option<u64> {
        self.groups.as_ref().ok()?.count(group)
    }

    /// What is known of one person under these policies.
    pub fn facts(
        &self,
        policies: &mut Policies,
        id: &str,
        account: &AccountFacts,
        reported: Fact<Option<Reported>>,
    ) -> Facts {
        let mask = self.groups.as_ref().map(|groups| groups.mask(id));
        let mask = mask.map_err(|gap| *gap);
        let requirement = policies.requirement(mask, &self.groups);
        let groups = self.groups.as_ref().map_err(|gap| *gap);
        // What only the report tells is missing for its reason; who is not in it yet is left open.
        let gap = reported.as_ref().err().copied().unwrap_or(Gap::Open);
        Facts {
            now: self.now,
            calendar: self.calendar,
            enabled: account.enabled,
            home: account.home.clone(),
            is_guest: account.is_guest,
            synced: account.synced,
            federated: account.federated,
            scope: policies.scope.clone(),
            groups: groups.and_then(|groups| Ok(groups.groups(mask?))),
            roles: match &self.holders {
                Ok(holders) => Ok(holders.of(id).to_vec()),
                // Only whether there are any, which the report tells.
                Err(_) => Err(gap),
            },
            roles_unread: (self.holders.as_ref())
                .map_or(Vec::new(), |holders| holders.unread.clone()),
            role_groups: Vec::new(),
            administrators: policies.administrators,
            one_gate: self.tenant.as_ref().is_ok_and(has_one_gate),
            products: account.products.clone(),
            gates: Err(gap),
            requirement,
            attributes: account.attributes.clone(),
            reported,
            writeback: policies.writeback,
            writeback_hint: self.hint,
            trail: match &self.trail {
                Ok(trail) => Ok(trail.people.get(id).cloned().unwrap_or_default()),
                Err(gap) => Err(*gap),
            },
        }
    }
}

/// What was read, or the gap it leaves, which is logged.
fn known<T>(what: &str, read: Result<T, graph::Error>, context: &Context) -> Fact<T> {
    let gap = fact(&read).err();
    read.map_err(|error| {
        (context.ui).log(1, || format!("{what} could not be read: {error}"));
        gap.unwrap_or(Gap::Open)
    })
}

/// Everything that decides but the person.
pub struct Tenancy {
    facts: TenantFacts,
    policies: Policies,
    report: Fact<ReportIndex>,
}

impl Tenancy {
    /// Reads it as of `now`; of the report only the rows of `few`, where these are given. `progress` is told how much of the
    /// report there is.
    ///
    /// # Errors
    /// Where the service does not answer. What this sign-in may not read is a gap.
    pub async fn read(
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
        let scope = policy
            .as_ref()
            .map_or_else(|gap| Err(*gap), |policy| Ok(policy.scope().clone()));
        let policies = Policies {
            administrators: fact(&commons.administrators).copied(),
            methods: commons.methods_policy.ok(),
            document: policy,
            scope,
            writeback,
            requirements: HashMap::new(),
        };
        let groups = TargetGroups::read(
            policies.scope.as_ref().ok(),
            policies.methods.as_ref(),
            graph,
        );
        let groups = groups.await;
        let tenant = fact(&commons.organization).cloned();
        Ok(Self {
            facts: TenantFacts {
                now,
                calendar: context.calendar(),
                tenant: tenant.and_then(|tenant| tenant.ok_or(Gap::Open)),
                hint: fact(&commons.synchronization).ok().copied().flatten(),
                skus: permitted(skus)?,
                trail: permitted(trail)?,
                holders: permitted(holders)?.map(|read| Holders::new(&read)),
                groups: permitted(groups)?,
            },
            policies,
            report: permitted(report)?.map(ReportIndex::seal),
        })
    }

    /// The figures of the report.
    pub fn coverage(&self) -> Fact<&Coverage> {
        Ok(self.report.as_ref().map_err(|gap| *gap)?.coverage())
    }

    /// The portal's policy.
    pub fn policy(&self) -> Fact<&Document> {
        self.policies.document.as_ref().map_err(|gap| *gap)
    }

    /// Graph's policy for methods.
    pub fn methods(&self) -> Option<&AuthenticationMethodsPolicy> {
        self.policies.methods.as_ref()
    }

    /// When the newest row of the report was refreshed.
    pub fn report_as_of(&self) -> Option<Timestamp> {
        self.report.as_ref().ok()?.as_of()
    }

    /// The resets of the time that the service keeps.
    pub fn resets(&self) -> Fact<&Resets> {
        Ok(&self.facts.trail.as_ref().map_err(|gap| *gap)?.resets)
    }

    /// The first moment of which the trail tells.
    pub fn trail_begins(&self) -> Timestamp {
        trail_begins(self.facts.now)
    }

    /// What is known of one person.
    pub fn facts(&mut self, user: &User) -> Facts {
        let reported = match &self.report {
            Ok(known) => Ok(known.get(&user.id)),
            Err(gap) => Err(*gap),
        };
        let account = self.facts.account(user);
        (self.facts).facts(&mut self.policies, &user.id, &account, reported)
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
