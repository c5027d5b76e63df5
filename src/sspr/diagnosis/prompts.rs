//! Whether somebody is asked at sign-in to register methods, or to confirm them, and what decides that (graph-api.md §8.4).

use serde::Serialize;
use serde_json::Value;

use crate::graph::model::{AuthenticationMethodsPolicy, ConditionalAccessPolicy};
use crate::sspr::diagnosis::Diagnosis;
use crate::sspr::diagnosis::cause::{Check, State};
use crate::sspr::diagnosis::facts::{Fact, Facts, Gap};
use crate::sspr::methods::holders::HeldRole;
use crate::sspr::policy::document::Document;

/// The user action of Conditional Access that guards registration.
const REGISTER: &str = "urn:user:registersecurityinfo";

/// The methods that a campaign can ask for, and the types of method that answer it.
const TARGETS: [(&str, &str); 2] = [
    (
        "microsoftAuthenticator",
        "#microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
    ),
    ("fido2", "#microsoft.graph.fido2AuthenticationMethod"),
];

/// What can ask somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Prompt {
    /// Registration is required at sign-in.
    Registration,
    /// How long it can be put off.
    Skip,
    /// Methods are to be confirmed again.
    Reconfirmation,
    /// The registration campaign.
    Campaign,
    /// Conditional Access guards the page itself.
    ConditionalAccess,
}

/// Why it asks, or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Required, in scope, and so many methods are missing.
    Missing(u8),
    /// Required, and enough is registered.
    Enough,
    /// Required, and the person is not in scope.
    OutOfScope,
    /// The tenant requires nothing.
    NotRequired,
    /// It can be put off as often as the person likes.
    SkipForEver,
    /// It can be put off for so many days.
    SkipDays(u64),
    /// It cannot be put off.
    NoSkip,
    /// Every so many days.
    EveryDays(u64),
    /// Never.
    Never,
    /// The campaign is off.
    CampaignOff,
    /// The campaign does not aim at the person.
    NotTargeted,
    /// The person has what the campaign asks for.
    HasTarget(String),
    /// The campaign asks for this method; so many days between two times, where they are the tenant's.
    Nudged(String, Option<u64>),
    /// No policy guards registration for the person.
    Unguarded,
    /// These do.
    Guarded(Vec<Guard>),
    /// The password is kept elsewhere, and nothing here asks for a reset.
    Elsewhere,
    /// Not read.
    Unread(Gap),
    /// Whether the person is in scope, or what is missing, is not known.
    Unclear,
}

/// A policy of Conditional Access that binds the person when they register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Guard {
    /// Its object id.
    pub id: String,
    /// Its name.
    pub display_name: String,
    /// Whether it is only reported.
    pub report_only: bool,
    /// What it grants access for: `mfa`, `block`, …
    pub controls: Vec<String>,
    /// Whether it depends on where, on what or with which risk somebody registers.
    pub conditional: bool,
}

/// What was found of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What can ask.
    pub prompt: Prompt,
    /// Whether it does; nothing where that is not known or not the question.
    pub asks: Option<bool>,
    /// Why.
    pub why: Why,
}

/// What the policies say, as far as they could be read.
pub struct Policies<'a> {
    /// The portal's policy.
    pub reset: &'a Fact<Document>,
    /// The policy for methods.
    pub methods: Fact<&'a AuthenticationMethodsPolicy>,
    /// Conditional Access.
    pub access: Fact<&'a [ConditionalAccessPolicy]>,
}

/// Everything that can ask the person, in the order in which it is met. `types`: what is registered, by type.
pub fn prompts(
    user: &str,
    facts: &Facts,
    diagnosis: &Diagnosis,
    types: Option<&[&str]>,
    policies: &Policies<'_>,
) -> Vec<Finding> {
    let document = policies.reset.as_ref();
    let required = document.map(|it| it.is_on("registrationRequiredOnSignIn"));
    let registration = registration(facts, diagnosis, required.map_err(|gap| *gap));
    let asks = registration.asks;
    let mut found = vec![registration];
    if let Ok(document) = document
        && asks != Some(false)
    {
        found.push(skip(document));
    }
    found.push(reconfirmation(facts, document.map_err(|gap| *gap)));
    found.push(campaign(user, facts, types, policies.methods));
    found.push(access(user, facts, policies.access));
    found
}

fn registration(facts: &Facts, diagnosis: &Diagnosis, required: Fact<bool>) -> Finding {
    let finding = |asks, why| Finding {
        prompt: Prompt::Registration,
        asks,
        why,
    };
    if !facts.home.resets_here() {
        return finding(Some(false), Why::Elsewhere);
    }
    match required {
        Err(gap) => return finding(None, Why::Unread(gap)),
        Ok(false) => return finding(Some(false), Why::NotRequired),
        Ok(true) => {}
    }
    let state = |check| {
        (diagnosis.findings.iter())
            .find(|one| one.check == check)
            .map(super::Finding::state)
    };
    match state(Check::Scope) {
        Some(State::Failed) => return finding(Some(false), Why::OutOfScope),
        Some(State::Unknown) => return finding(None, Why::Unclear),
        _ => {}
    }
    match diagnosis.missing() {
        Some(0) => finding(Some(false), Why::Enough),
        Some(count) => finding(Some(true), Why::Missing(count)),
        None => finding(None, Why::Unclear),
    }
}

fn number(document: &Document, field: &str) -> u64 {
    let value = document.field(field);
    value.as_ref().and_then(Value::as_u64).unwrap_or_default()
}

fn skip(document: &Document) -> Finding {
    let allowed = document.is_on("skipRegistrationAllowed");
    let why = match (allowed, number(document, "skipRegistrationMaxAllowedDays")) {
        (false, _) => Why::NoSkip,
        (true, 0) => Why::SkipForEver,
        (true, days) => Why::SkipDays(days),
    };
    Finding {
        prompt: Prompt::Skip,
        asks: None,
        why,
    }
}

fn reconfirmation(facts: &Facts, document: Fact<&Document>) -> Finding {
    let (asks, why) = match document {
        _ if !facts.home.resets_here() => (Some(false), Why::Elsewhere),
        Err(gap) => (None, Why::Unread(gap)),
        Ok(document) if !document.is_on("registrationRequiredOnSignIn") => {
            (Some(false), Why::NotRequired)
        }
        Ok(document) => match number(document, "registrationReconfirmIntevalInDays") {
            0 => (Some(false), Why::Never),
            // When it was done last, nothing tells.
            days => (None, Why::EveryDays(days)),
        },
    };
    Finding {
        prompt: Prompt::Reconfirmation,
        asks,
        why,
    }
}

fn campaign(
    user: &str,
    facts: &Facts,
    types: Option<&[&str]>,
    policy: Fact<&AuthenticationMethodsPolicy>,
) -> Finding {
    let finding = |asks, why| Finding {
        prompt: Prompt::Campaign,
        asks,
        why,
    };
    let policy = match policy {
        Ok(policy) => policy,
        Err(gap) => return finding(None, Why::Unread(gap)),
    };
    let enforcement = policy.other.get("registrationEnforcement");
    let campaign = enforcement.map(|it| &it["authenticationMethodsRegistrationCampaign"]);
    let Some(campaign) = campaign.filter(|it| it.is_object()) else {
        return finding(None, Why::Unread(Gap::Open));
    };
    let state = campaign["state"].as_str().unwrap_or_default();
    if state == "disabled" {
        return finding(Some(false), Why::CampaignOff);
    }
    let Ok(groups) = &facts.groups else {
        return finding(None, Why::Unclear);
    };
    let meant = |target: &&Value| {
        let id = target["id"].as_str().unwrap_or_default();
        id == "all_users" || id.eq_ignore_ascii_case(user) || groups.contains(id)
    };
    let among = |field: &str| campaign[field].as_array().into_iter().flatten().find(meant);
    let (Some(target), None) = (among("includeTargets"), among("excludeTargets")) else {
        return finding(Some(false), Why::NotTargeted);
    };
    let method = target["targetedAuthenticationMethod"].as_str();
    let method = method.unwrap_or("microsoftAuthenticator").to_owned();
    let kind = TARGETS.iter().find(|(name, _)| *name == method);
    match (types, kind) {
        (Some(types), Some((_, kind))) if types.contains(kind) => {
            finding(Some(false), Why::HasTarget(method))
        }
        // Where Microsoft manages the campaign, its days are not the tenant's.
        (Some(_), Some(_)) => {
            let days = campaign["snoozeDurationInDays"].as_u64();
            finding(
                Some(true),
                Why::Nudged(method, days.filter(|_| state == "enabled")),
            )
        }
        _ => finding(None, Why::Unclear),
    }
}

fn access(user: &str, facts: &Facts, policies: Fact<&[ConditionalAccessPolicy]>) -> Finding {
    let finding = |asks, why| Finding {
        prompt: Prompt::ConditionalAccess,
        asks,
        why,
    };
    let policies = match policies {
        Ok(policies) => policies,
        Err(gap) => return finding(None, Why::Unread(gap)),
    };
    let guards: Vec<Guard> = policies
        .iter()
        .filter(|policy| binds(policy, user, facts))
        .map(|policy| Guard {
            id: policy.id.clone(),
            display_name: policy.display_name.clone().unwrap_or_default(),
            report_only: policy.state != "enabled",
            controls: policy.controls(),
            conditional: policy.is_conditional(),
        })
        .collect();
    if guards.is_empty() {
        finding(Some(false), Why::Unguarded)
    } else {
        let enforced = guards.iter().any(|guard| !guard.report_only);
        finding(Some(enforced), Why::Guarded(guards))
    }
}

/// Whether a policy that is on, or only reported, is about this person's registering. Where groups or roles could not be
/// read, a policy that names some is held to be.
fn binds(policy: &ConditionalAccessPolicy, user: &str, facts: &Facts) -> bool {
    if policy.state == "disabled" || !policy.lists("applications", "includeUserActions", REGISTER) {
        return false;
    }
    let names =
        |field: &str, holds: &dyn Fn(&str) -> bool| policy.users(field).iter().any(|id| holds(id));
    let in_group = |id: &str| {
        facts
            .groups
            .as_ref()
            .map_or(true, |groups| groups.contains(id))
    };
    let in_role = |id: &str| {
        let holds = |role: &HeldRole| !role.is_eligible && role.template.eq_ignore_ascii_case(id);
        (facts.roles.as_ref()).map_or(true, |roles| roles.iter().any(holds))
    };
    let is_user = |id: &str| {
        let guests = facts.is_guest && id == "GuestsOrExternalUsers";
        id == "All" || guests || id.eq_ignore_ascii_case(user)
    };
    let known = facts.groups.is_ok() && facts.roles.is_ok();
    let included = names("includeUsers", &is_user)
        || names("includeGroups", &in_group)
        || names("includeRoles", &in_role)
        || facts.is_guest && policy.names_guests("includeGuestsOrExternalUsers");
    let excluded = names("excludeUsers", &is_user)
        || known && (names("excludeGroups", &in_group) || names("excludeRoles", &in_role))
        || facts.is_guest && policy.names_guests("excludeGuestsOrExternalUsers");
    included && !excluded
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sspr::diagnosis::facts::{Groups, Membership};
    use crate::sspr::diagnosis::tests::fine;

    fn policy(state: &str, users: Value) -> ConditionalAccessPolicy {
        serde_json::from_value(json!({
            "id": "p", "displayName": "P", "state": state,
            "conditions": {"users": users, "applications": {"includeUserActions": [REGISTER]}},
            "grantControls": {"builtInControls": ["mfa"]},
        }))
        .unwrap()
    }

    #[test]
    fn a_policy_binds_whom_it_includes_and_does_not_exclude() {
        let mut facts = fine();
        facts.groups = Ok(Groups {
            all: vec![Membership {
                id: "g1".to_owned(),
                name: "G".to_owned(),
            }],
            ..Groups::default()
        });
        facts.roles = Ok(vec![HeldRole {
            template: "r1".to_owned(),
            ..HeldRole::default()
        }]);
        let cases = [
            ("enabled", json!({"includeUsers": ["All"]}), true),
            (
                "enabledForReportingButNotEnforced",
                json!({"includeUsers": ["U"]}),
                true,
            ),
            ("disabled", json!({"includeUsers": ["All"]}), false),
            ("enabled", json!({"includeUsers": ["None"]}), false),
            ("enabled", json!({"includeGroups": ["G1"]}), true),
            ("enabled", json!({"includeRoles": ["r2"]}), false),
            (
                "enabled",
                json!({"includeUsers": ["All"], "excludeRoles": ["r1"]}),
                false,
            ),
            (
                "enabled",
                json!({"includeUsers": ["All"], "excludeGroups": ["g9"]}),
                true,
            ),
            (
                "enabled",
                json!({"includeUsers": ["GuestsOrExternalUsers"]}),
                false,
            ),
        ];
        for (state, users, expected) in cases {
            let policy = policy(state, users.clone());
            assert_eq!(binds(&policy, "u", &facts), expected, "{state} {users}");
        }
        let mut other = policy("enabled", json!({"includeUsers": ["All"]}));
        other.conditions["applications"] = json!({"includeApplications": ["All"]});
        assert!(!binds(&other, "u", &facts));
    }

    #[test]
    fn a_campaign_asks_whom_it_aims_at_for_what_they_lack() {
        let facts = fine();
        let authenticator = TARGETS[0].1;
        let all =
            json!([{"id": "all_users", "targetedAuthenticationMethod": "microsoftAuthenticator"}]);
        let cases: [(Value, &[&str], Option<bool>); 5] = [
            (
                json!({"state": "disabled", "includeTargets": all}),
                &[],
                Some(false),
            ),
            (
                json!({"state": "enabled", "includeTargets": all}),
                &[],
                Some(true),
            ),
            (
                json!({"state": "default", "includeTargets": all}),
                &[authenticator],
                Some(false),
            ),
            (
                json!({"state": "default", "includeTargets": []}),
                &[],
                Some(false),
            ),
            (
                json!({"state": "enabled", "includeTargets": all, "excludeTargets": [{"id": "u"}]}),
                &[],
                Some(false),
            ),
        ];
        for (campaign, types, expected) in cases {
            let policy: AuthenticationMethodsPolicy = serde_json::from_value(json!({
                "registrationEnforcement": {"authenticationMethodsRegistrationCampaign": campaign},
            }))
            .unwrap();
            let found = super::campaign("u", &facts, Some(types), Ok(&policy));
            assert_eq!(found.asks, expected, "{campaign}");
        }
    }
}
