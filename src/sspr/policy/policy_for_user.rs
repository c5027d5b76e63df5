//! The policy for methods as it holds for one person: each method is on for groups, or for everybody (graph-api.md §3.4).

use std::collections::BTreeSet;

use serde_json::Value;

use crate::graph::model::{AuthenticationMethodsPolicy, MethodConfiguration};

/// Everybody, in place of a group.
const ALL: &str = "all_users";

/// The policy with only those methods on that reach a person in these groups. Where the groups are not known, it is left
/// as it is.
pub fn at_person(
    policy: &AuthenticationMethodsPolicy,
    groups: Option<&BTreeSet<&str>>,
) -> AuthenticationMethodsPolicy {
    let mut aimed = policy.clone();
    if let Some(groups) = groups {
        for method in &mut aimed.authentication_method_configurations {
            if !reaches(method, groups) {
                method.state = Some("disabled".to_owned());
            }
        }
    }
    aimed
}

/// The groups that the methods which are on are on or off for.
pub fn groups(policy: &AuthenticationMethodsPolicy) -> BTreeSet<String> {
    let is_on = |method: &&MethodConfiguration| method.state.as_deref() == Some("enabled");
    policy
        .authentication_method_configurations
        .iter()
        .filter(is_on)
        .flat_map(|method| {
            ["includeTargets", "excludeTargets"].map(|field| method.other.get(field))
        })
        .filter_map(|targets| targets.and_then(Value::as_array))
        .flatten()
        .filter_map(|target| target["id"].as_str())
        .filter(|id| *id != ALL)
        .map(str::to_lowercase)
        .collect()
}

fn reaches(method: &MethodConfiguration, groups: &BTreeSet<&str>) -> bool {
    let targets = |field: &str| method.other.get(field).and_then(Value::as_array);
    let is_meant = |target: &Value| {
        let id = target["id"].as_str().unwrap_or_default();
        id == ALL || groups.iter().any(|group| group.eq_ignore_ascii_case(id))
    };
    let excluded = targets("excludeTargets").is_some_and(|list| list.iter().any(is_meant));
    // A policy that names nobody to include is one of which the targets were not told.
    let included =
        targets("includeTargets").is_none_or(|list| list.is_empty() || list.iter().any(is_meant));
    included && !excluded
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_method_is_on_for_whoever_its_targets_name() {
        let cases = [
            (json!({}), true),
            (json!({"includeTargets": []}), true),
            (json!({"includeTargets": [{"id": "all_users"}]}), true),
            (json!({"includeTargets": [{"id": "G1"}]}), true),
            (json!({"includeTargets": [{"id": "g9"}]}), false),
            (
                json!({"includeTargets": [{"id": "all_users"}], "excludeTargets": [{"id": "g2"}]}),
                false,
            ),
            (
                json!({"includeTargets": [{"id": "all_users"}], "excludeTargets": [{"id": "g9"}]}),
                true,
            ),
        ];
        for (targets, expected) in cases {
            let mut configuration = json!({"id": "Email", "state": "enabled"});
            for (name, value) in targets.as_object().unwrap() {
                configuration[name] = value.clone();
            }
            let policy: AuthenticationMethodsPolicy = serde_json::from_value(
                json!({"authenticationMethodConfigurations": [configuration]}),
            )
            .unwrap();
            let groups = BTreeSet::from(["g1", "g2"]);
            let state = |policy: AuthenticationMethodsPolicy| {
                policy.authentication_method_configurations[0]
                    .state
                    .clone()
                    .unwrap()
            };
            let aimed = state(at_person(&policy, Some(&groups)));
            assert_eq!(aimed == "enabled", expected, "{targets}");
            assert_eq!(state(at_person(&policy, None)), "enabled");
        }
    }
}
