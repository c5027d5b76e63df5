//! Why somebody can, or cannot, reset: every check in the order of the service, and one verdict (graph-api.md §8).

pub mod ability;
pub mod attempts;
pub mod cause;
pub mod codes;
pub mod facts;
pub mod origin;
pub mod prompts;
mod sufficiency;
mod texts;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::graph::model::AuthenticationMethod;
use crate::sspr::diagnosis::cause::{Cause, Check, Methods, Source, State};
use crate::sspr::diagnosis::facts::{
    AccountOrigin, Activity, Event, Fact, Facts, Gap, Product, Refusal,
};
use crate::sspr::methods::holders::{HeldRole, reset_policy};
use crate::sspr::methods::roles::ResetPolicy;
use crate::sspr::policy::requirement::Requirement;
use crate::sspr::policy::scope::Scope;

/// So long nobody gets through after too many tries (graph-api.md §8.5).
const LOCKOUT: SignedDuration = SignedDuration::from_hours(24);

/// A connection that failed longer ago than this may be there again.
const OUTAGE: SignedDuration = SignedDuration::from_hours(24);

/// The service plans and products that cover a reset with writeback (graph-api.md §4.5, §8.10).
const FULL_PLANS: [&str; 2] = [
    "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
    "eec0eb4f-6444-4f95-aba0-50c24d67f998",
];
const FULL_SKUS: [&str; 2] = [
    "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46",
    "a3f586b6-8cce-4d9b-99d6-55238397f77a",
];
/// Those that cover passwords of the cloud alone.
const CLOUD_SKUS: [&str; 4] = [
    "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
    "ac5cef5d-921b-4f97-9ef3-c99076e5470f",
    "6fd2c87f-b296-42f0-b197-1e91e994b900",
    "c7df2760-2c81-4ef7-b578-5b5392b571df",
];

/// Whether a product by its id covers resets of passwords of the cloud, Microsoft 365 Business Standard for instance
/// (graph-api.md §8.10).
pub fn covers_cloud_passwords(sku: &str) -> bool {
    let mut known = CLOUD_SKUS.iter().chain(&FULL_SKUS);
    known.any(|one| one.eq_ignore_ascii_case(sku))
}

/// The one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Cannot reset.
    Cannot,
    /// What would tell could not be read.
    Unknown,
    /// Can, until a date.
    WillStop,
    /// Can reset.
    Can,
}

impl Verdict {
    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cannot => "cannot",
            Self::Unknown => "unknown",
            Self::WillStop => "willStop",
            Self::Can => "can",
        }
    }
}

/// What one check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The check.
    pub check: Check,
    /// What it found.
    pub cause: Cause,
    /// Where that was read.
    pub source: Source,
    /// Of when it is; nothing where nothing was read.
    pub as_of: Option<Timestamp>,
}

impl Finding {
    /// How the check ended.
    pub fn state(&self) -> State {
        self.cause.state()
    }
}

/// The checks and the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// The answer.
    pub verdict: Verdict,
    /// Every check, in the order of the service.
    pub findings: Vec<Finding>,
}

impl Diagnosis {
    /// What made the answer: the first check that failed, else the first that is not known, else what ends.
    pub fn decisive(&self) -> Option<&Finding> {
        let wanted = match self.verdict {
            Verdict::Cannot => State::Failed,
            Verdict::Unknown => State::Unknown,
            Verdict::WillStop => State::Ends,
            Verdict::Can => return None,
        };
        self.findings
            .iter()
            .find(|finding| finding.check != Check::Attempts && finding.state() == wanted)
    }

    /// The code the person would read.
    pub fn code(&self) -> Option<&'static str> {
        self.decisive().and_then(|finding| finding.cause.code())
    }

    /// When a lock-out ends.
    pub fn until(&self) -> Option<Timestamp> {
        self.findings
            .iter()
            .find_map(|finding| match finding.cause {
                Cause::LockedOut { until } => Some(until),
                _ => None,
            })
    }

    /// From when on too few methods are left.
    pub fn stops(&self) -> Option<Date> {
        self.findings
            .iter()
            .find_map(|finding| match finding.cause {
                Cause::EnoughUntil(_, until) => Some(until.day.first()),
                _ => None,
            })
    }

    /// The methods against what is asked for; nothing where they could not be read.
    pub fn methods(&self) -> Option<&Methods> {
        self.findings
            .iter()
            .find_map(|finding| match &finding.cause {
                Cause::Enough(methods)
                | Cause::EnoughUntil(methods, _)
                | Cause::TooFew(methods)
                | Cause::MethodsUnclear(methods) => Some(methods),
                _ => None,
            })
    }

    /// How many more methods the person needs; nothing where the number asked for is not known.
    pub fn missing(&self) -> Option<u8> {
        let methods = self.methods()?;
        let counted = u8::try_from(methods.counted.len()).unwrap_or(u8::MAX);
        Some(methods.required?.saturating_sub(counted))
    }

    /// What Graph calls capable: the policy lets the person reset, and they have registered enough; nothing where
    /// either is not known. Whoever is capable may still be stopped by something else.
    pub fn capable(&self) -> Option<bool> {
        let states = || {
            (self.findings.iter())
                .filter(|finding| {
                    let check = finding.check;
                    matches!(check, Check::Scope | Check::Administrator | Check::Methods)
                })
                .map(Finding::state)
        };
        let elsewhere = (self.findings.iter())
            .any(|finding| finding.check == Check::Home && finding.state() == State::Failed);
        if elsewhere || states().any(|state| state == State::Failed) {
            return Some(false);
        }
        (!states().any(|state| state == State::Unknown)).then_some(true)
    }

    /// What could not be read for want of a permission, role or licence.
    pub fn is_for_want_of_permission(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| matches!(finding.cause, Cause::Unread(Gap::Permission | Gap::Licence)))
    }

    /// Whether the service did not answer to what would tell.
    pub fn is_for_want_of_service(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.cause == Cause::Unread(Gap::Unreachable))
    }
}

/// What a reset asks of the person, as far as that is known.
pub fn requirement(facts: &Facts) -> Requirement {
    let of_administrators = Requirement::of_administrators(if facts.one_gate { 1 } else { 2 });
    match is_two_gate_holder(facts) {
        Some(true) => of_administrators,
        Some(false) => facts.requirement.clone(),
        None => Requirement {
            methods: of_administrators
                .methods
                .filter(|number| facts.requirement.methods == Some(*number)),
            ..Requirement::default()
        },
    }
}

/// Whether the administrators' policy holds for the person; nothing where that is not known.
pub fn is_two_gate_holder(facts: &Facts) -> Option<bool> {
    administrator(facts).1
}

/// Judges as if these were the methods.
pub fn diagnose_with(facts: &Facts, methods: &[AuthenticationMethod]) -> Diagnosis {
    let gates = requirement(facts).opened(methods);
    diagnose(&Facts {
        gates: Ok(gates),
        ..facts.clone()
    })
}

/// Judges.
pub fn diagnose(facts: &Facts) -> Diagnosis {
    let (administrator, two_gate) = administrator(facts);
    let mut findings = vec![
        account(facts),
        home(facts),
        scope(facts, two_gate),
        administrator,
        licence(facts),
        methods(facts, two_gate),
        on_premises(facts),
        lockout(facts),
        attempts(facts),
    ];
    if !facts.home.resets_here() {
        // Nothing that this tenant says or registers helps there.
        let decided_here = |finding: &&mut Finding| {
            !matches!(
                finding.check,
                Check::Account | Check::Home | Check::Attempts
            )
        };
        for finding in findings.iter_mut().filter(decided_here) {
            *finding = read(
                facts,
                finding.check,
                Cause::DecidedAtHome,
                Source::Directory,
            );
        }
    }
    let worst = findings
        .iter()
        .filter(|finding| finding.check != Check::Attempts)
        .map(Finding::state)
        .max();
    let verdict = match worst {
        Some(State::Failed) => Verdict::Cannot,
        Some(State::Unknown) => Verdict::Unknown,
        Some(State::Ends) => Verdict::WillStop,
        Some(State::Passed | State::NotApplicable | State::Noted | State::Warning) | None => {
            Verdict::Can
        }
    };
    Diagnosis { verdict, findings }
}

/// Something read now.
fn read(facts: &Facts, check: Check, cause: Cause, source: Source) -> Finding {
    let as_of = (!matches!(cause, Cause::Unread(_))).then_some(facts.now);
    Finding {
        check,
        cause,
        source,
        as_of,
    }
}

/// Something the report says.
fn reported(facts: &Facts, check: Check, cause: Cause) -> Finding {
    Finding {
        check,
        cause,
        source: Source::UserRegistrationDetails,
        as_of: facts.row().and_then(|row| row.as_of),
    }
}

fn account(facts: &Facts) -> Finding {
    let cause = match (facts.enabled, facts.synced) {
        (Some(true), _) => Cause::Enabled,
        (Some(false), true) => Cause::DisabledOnPremises,
        (Some(false), false) => Cause::Disabled,
        (None, _) => Cause::Unread(Gap::Open),
    };
    read(facts, Check::Account, cause, Source::Directory)
}

fn home(facts: &Facts) -> Finding {
    let cause = match &facts.home {
        AccountOrigin::Here => Cause::OwnPassword,
        other => Cause::Outside(other.clone()),
    };
    read(facts, Check::Home, cause, Source::Directory)
}

fn scope(facts: &Facts, two_gate: Option<bool>) -> Finding {
    if two_gate == Some(true) {
        let cause = Cause::AdministratorPolicy;
        return read(facts, Check::Scope, cause, Source::Directory);
    }
    let said = || {
        let cause = match facts.row() {
            Some(row) if row.enabled => Cause::ReportedInScope,
            Some(_) => Cause::ReportedOutOfScope,
            None => {
                let gap = facts.reported.as_ref().err().copied();
                Cause::Unread(gap.unwrap_or(Gap::Elsewhere))
            }
        };
        reported(facts, Check::Scope, cause)
    };
    let cause = match &facts.scope {
        Err(_) => return said(),
        Ok(Scope::Everyone) => Cause::Everyone,
        Ok(Scope::Nobody) => Cause::Nobody,
        Ok(Scope::Group(None)) => Cause::NoGroup,
        Ok(Scope::Group(Some(group))) => {
            let name = group
                .display_name
                .clone()
                .unwrap_or_else(|| group.id.clone());
            match &facts.groups {
                Err(_) => return said(),
                Ok(groups) if groups.contains(&group.id) => Cause::InGroup {
                    via: groups
                        .path(&group.id)
                        .into_iter()
                        .map(ToOwned::to_owned)
                        .collect(),
                    group: name,
                },
                Ok(_) => Cause::NotInGroup { group: name },
            }
        }
    };
    // Whoever holds a role that could not be read may reset all the same.
    if two_gate.is_none() && cause.state() == State::Failed {
        let gap = facts.roles.as_ref().err().copied().unwrap_or(Gap::Open);
        let holds_one = facts.row().and_then(|row| row.is_admin) == Some(true);
        let cause = match (&facts.roles, gap) {
            (Ok(roles), _) => Cause::MayBecomeAdministrator {
                roles: two_gate_roles(roles),
                either_way: false,
            },
            (_, Gap::Open) if holds_one => Cause::SomeRole,
            (_, gap) => Cause::Unread(gap),
        };
        return read(facts, Check::Scope, cause, Source::Directory);
    }
    read(facts, Check::Scope, cause, Source::PasswordResetPolicies)
}

/// Those that make their holder pass two gates, sooner or later.
fn two_gate_roles(roles: &[HeldRole]) -> Vec<HeldRole> {
    (roles.iter())
        .filter(|role| role.is_two_gate())
        .cloned()
        .collect()
}

/// What the roles mean, and whether the administrators' policy holds; nothing where that is not known.
fn administrator(facts: &Facts) -> (Finding, Option<bool>) {
    let check = Check::Administrator;
    let held = match &facts.roles {
        Ok(roles) => two_gate_roles(roles),
        Err(gap) => {
            return match facts.row().and_then(|row| row.is_admin) {
                Some(false) => (reported(facts, check, Cause::NoAdministrator), Some(false)),
                Some(true) => (reported(facts, check, Cause::SomeRole), None),
                None => {
                    let cause = Cause::Unread(*gap);
                    (read(facts, check, cause, Source::Directory), None)
                }
            };
        }
    };
    match reset_policy(&held) {
        Some(ResetPolicy::Ordinary) => {
            let cause = if facts.roles_unread.is_empty() {
                Cause::NoAdministrator
            } else {
                Cause::NoKnownAdministrator(facts.roles_unread.clone())
            };
            return (read(facts, check, cause, Source::Directory), Some(false));
        }
        Some(ResetPolicy::TwoGate) => {}
        None => {
            let cause = Cause::MayBecomeAdministrator {
                roles: held,
                either_way: facts.administrators == Ok(Some(true)),
            };
            return (read(facts, check, cause, Source::Directory), None);
        }
    }
    let roles: Vec<HeldRole> = held.into_iter().filter(|role| !role.is_eligible).collect();
    let one_gate = facts.one_gate;
    let on = |roles| Cause::AdministratorsOn { roles, one_gate };
    let off = |roles| Cause::AdministratorsOff { roles };
    let finding = match (&facts.administrators, facts.row()) {
        (Ok(Some(true)), _) => read(facts, check, on(roles), Source::AuthorizationPolicy),
        (Ok(Some(false)), _) => read(facts, check, off(roles), Source::AuthorizationPolicy),
        // Administrators are reported by their own policy.
        (_, Some(row)) if row.enabled => reported(facts, check, on(roles)),
        (_, Some(_)) => reported(facts, check, off(roles)),
        (other, None) => {
            let gap = other.as_ref().err().copied().unwrap_or(Gap::Open);
            read(
                facts,
                check,
                Cause::Unread(gap),
                Source::AuthorizationPolicy,
            )
        }
    };
    (finding, Some(true))
}

fn licence(facts: &Facts) -> Finding {
    let cause = if facts.home.is_outside() {
        Cause::NoLicenceNeeded
    } else {
        licensed(&facts.products, facts.synced)
    };
    read(facts, Check::Licence, cause, Source::LicenseDetails)
}

fn licensed(products: &Fact<Vec<Product>>, synced: bool) -> Cause {
    let products = match products {
        Ok(products) => products,
        Err(gap) => return Cause::Unread(*gap),
    };
    let among = |known: &[&str], id: &str| known.iter().any(|one| one.eq_ignore_ascii_case(id));
    let is_full = |product: &&Product| {
        among(&FULL_SKUS, &product.sku) || product.plans.iter().any(|plan| among(&FULL_PLANS, plan))
    };
    let product = |product: &Product| product.name.clone();
    if let Some(full) = products.iter().find(is_full) {
        return Cause::Licensed {
            product: product(full),
        };
    }
    match products.iter().find(|one| among(&CLOUD_SKUS, &one.sku)) {
        Some(cloud) if synced => Cause::CloudLicence {
            product: product(cloud),
        },
        Some(cloud) => Cause::Licensed {
            product: product(cloud),
        },
        None => Cause::Unlicensed { synced },
    }
}

fn methods(facts: &Facts, two_gate: Option<bool>) -> Finding {
    let (cause, source) = sufficiency::judge(facts, two_gate);
    match source {
        Source::UserRegistrationDetails => reported(facts, Check::Methods, cause),
        source => read(facts, Check::Methods, cause, source),
    }
}

fn on_premises(facts: &Facts) -> Finding {
    let check = Check::OnPremises;
    if !facts.synced {
        let cause = if !facts.home.is_outside() && facts.federated == Ok(true) {
            Cause::FederatedOnly
        } else {
            Cause::CloudPassword
        };
        return read(facts, check, cause, Source::Directory);
    }
    let document = Source::OnPremisesPasswordResetPolicies;
    if facts.writeback == Ok(false) {
        // What is not configured is not tried, whatever happened while it was (graph-api.md §8.1).
        return read(facts, check, Cause::WritebackOff, document);
    }
    let trail = facts.trail.as_deref().unwrap_or_default();
    let is_reset = |event: &&Event| event.activity == Activity::Reset;
    let last = trail.iter().find(is_reset);
    let refusal = last.and_then(|event| Some((event, event.refusal()?)));
    if let Some((event, refusal)) = refusal {
        let cause = match refusal {
            Refusal::Refused => Some(Cause::OnPremisesRefused),
            Refusal::Away if facts.now.duration_since(event.at) <= OUTAGE => {
                Some(Cause::OnPremisesAway)
            }
            Refusal::Away => None,
        };
        if let Some(cause) = cause {
            return of_trail(check, cause, Some(event.at));
        }
    }
    match facts.writeback {
        Ok(_) => read(facts, check, Cause::WritebackOn, document),
        Err(_) => {
            let carried = |event: &Event| {
                let agent = event.agent.clone().filter(|_| event.succeeded)?;
                let cause = Cause::WritebackSeen { agent };
                Some(of_trail(check, cause, Some(event.at)))
            };
            trail.iter().find_map(carried).unwrap_or_else(|| {
                let cause = Cause::WritebackUnclear {
                    hint: facts.writeback_hint,
                };
                read(facts, check, cause, document)
            })
        }
    }
}

fn of_trail(check: Check, cause: Cause, as_of: Option<Timestamp>) -> Finding {
    Finding {
        check,
        cause,
        source: Source::DirectoryAudits,
        as_of,
    }
}

fn lockout(facts: &Facts) -> Finding {
    let cause = match &facts.trail {
        Err(gap) => Cause::Unread(*gap),
        Ok(trail) => {
            // A reset that went well counts from anew.
            let since = trail
                .iter()
                .take_while(|event| !(event.activity == Activity::Reset && event.succeeded));
            let blocked = since
                .filter(|event| event.activity == Activity::Blocked)
                .map(|event| event.at)
                .max()
                .and_then(|at| at.checked_add(LOCKOUT).ok())
                .filter(|until| *until > facts.now);
            blocked.map_or(Cause::Free, |until| Cause::LockedOut { until })
        }
    };
    read(facts, Check::Lockout, cause, Source::DirectoryAudits)
}

fn attempts(facts: &Facts) -> Finding {
    let check = Check::Attempts;
    let trail = match &facts.trail {
        Err(gap) => return of_trail(check, Cause::Unread(*gap), None),
        Ok(trail) => trail,
    };
    let told = |event: &&Event| {
        matches!(
            event.activity,
            Activity::Reset | Activity::AdminReset | Activity::Blocked | Activity::Unlock
        )
    };
    match trail.iter().find(told) {
        None => read(facts, check, Cause::NoAttempts, Source::DirectoryAudits),
        Some(event) => {
            let cause = Cause::LastAttempt {
                activity: event.name.clone(),
                succeeded: event.succeeded,
                reason: event.reason.clone(),
            };
            of_trail(check, cause, Some(event.at))
        }
    }
}

#[cfg(test)]
pub(in crate::sspr) mod tests;
