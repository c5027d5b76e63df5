//! Changes of the authentication methods policy and of each method in it (graph-api.md §3.4).

use serde_json::{Map, Value};

use crate::directory::audit::{Change, DIRECTORY_SERVICE, Event, Target};
use crate::directory::roles;
use crate::directory::store::{Document, put_document};
use crate::odata::call::Call;
use crate::odata::reply::{Fault, Reply};

/// What of the policy itself can be changed.
const PROPERTIES: [&str; 5] = [
    "description",
    "displayName",
    "policyMigrationState",
    "reconfirmationInDays",
    "registrationEnforcement",
];

/// What only beta has.
const BETA_PROPERTIES: [&str; 6] = [
    "description",
    "displayName",
    "optOutSettings",
    "policyMigrationState",
    "reconfirmationInDays",
    "registrationEnforcement",
];

const TARGETED: [&str; 2] = ["microsoftAuthenticator", "fido2"];
const MIGRATION: [&str; 3] = ["preMigration", "migrationInProgress", "migrationComplete"];
const CAMPAIGN: [&str; 3] = ["default", "enabled", "disabled"];

/// `PATCH` of the policy, or of one method by its id.
pub(crate) fn write(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    call.need(&["Policy.ReadWrite.AuthenticationMethod"])?;
    if !call.holds(&[
        roles::GLOBAL_ADMINISTRATOR,
        roles::AUTHENTICATION_POLICY_ADMINISTRATOR,
    ]) {
        return Err(Fault::denied());
    }
    let mut policy = call.document(Document::AuthenticationMethods)?;
    let changes = match path {
        [] if call.beta => change_policy(&mut policy, &call.object(&BETA_PROPERTIES)?)?,
        [] => change_policy(&mut policy, &call.object(&PROPERTIES)?)?,
        ["authenticationMethodConfigurations", id] => {
            let method = policy["authenticationMethodConfigurations"]
                .as_array_mut()
                .into_iter()
                .flatten()
                .find(|method| {
                    method["id"]
                        .as_str()
                        .is_some_and(|found| found.eq_ignore_ascii_case(id))
                })
                .ok_or_else(|| Fault::missing(id))?;
            let properties: Vec<String> = method
                .as_object()
                .into_iter()
                .flat_map(Map::keys)
                .filter(|name| *name != "id")
                .cloned()
                .collect();
            let properties: Vec<&str> = properties.iter().map(String::as_str).collect();
            change_method(method, &call.object(&properties)?)?
        }
        ["authenticationMethodConfigurations"] => return Err(Fault::verb()),
        [.., last] => return Err(Fault::segment(last)),
    };
    if changes.is_empty() {
        return Ok(Reply::done());
    }
    policy["lastModifiedDateTime"] = Value::from(call.now.to_string());
    put_document(call.db, Document::AuthenticationMethods, &policy)?;
    call.record(&Event::update(
        "Authentication Methods Policy Update",
        "ApplicationManagement",
        DIRECTORY_SERVICE,
        call.actor(),
        Target {
            kind: "Policy",
            id: "authenticationMethodsPolicy".to_owned(),
            name: "Authentication Methods Policy".to_owned(),
            upn: None,
            changes,
        },
    ))?;
    Ok(Reply::done())
}

fn change_policy(policy: &mut Value, body: &Map<String, Value>) -> Result<Vec<Change>, Fault> {
    let one_of =
        |value: &Value, words: &[&str]| value.as_str().is_some_and(|it| words.contains(&it));
    for (name, value) in body.iter().filter(|(name, _)| !name.starts_with('@')) {
        let right = match name.as_str() {
            "policyMigrationState" => one_of(value, &MIGRATION),
            "reconfirmationInDays" => value.is_null() || value.as_u64().is_some(),
            "registrationEnforcement" => {
                let campaign = &value["authenticationMethodsRegistrationCampaign"];
                let snooze = &campaign["snoozeDurationInDays"];
                campaign.is_object()
                    && (campaign["state"].is_null() || one_of(&campaign["state"], &CAMPAIGN))
                    && (snooze.is_null() || snooze.as_u64().is_some_and(|days| days <= 14))
                    && are_targets(&campaign["includeTargets"], true)
                    && are_targets(&campaign["excludeTargets"], false)
            }
            "optOutSettings" => {
                let object = value.as_object();
                object.is_some_and(|it| it.values().all(Value::is_boolean))
            }
            _ => value.is_string(),
        };
        if !right {
            return Err(wrong(name));
        }
    }
    Ok(merge(policy, body))
}

/// Whether these are groups a campaign can be for, or leave out; nothing leaves them as they are.
fn are_targets(targets: &Value, with_method: bool) -> bool {
    let Some(targets) = targets.as_array() else {
        return targets.is_null();
    };
    targets.iter().all(|target| {
        let method = target["targetedAuthenticationMethod"].as_str();
        target["id"].is_string()
            && target["targetType"] == "group"
            && (!with_method || method.is_some_and(|method| TARGETED.contains(&method)))
    })
}

fn change_method(method: &mut Value, body: &Map<String, Value>) -> Result<Vec<Change>, Fault> {
    // Without it the service cannot tell which kind of method the body is about.
    if body.get("@odata.type") != Some(&method["@odata.type"]) {
        return Err(Fault::bad(
            "The property '@odata.type' is required and must be the type of the configuration.",
        ));
    }
    for (name, value) in body.iter().filter(|(name, _)| !name.starts_with('@')) {
        let right = match name.as_str() {
            "state" => matches!(value.as_str(), Some("enabled" | "disabled")),
            _ => std::mem::discriminant(value) == std::mem::discriminant(&method[name.as_str()]),
        };
        if !right {
            return Err(wrong(name));
        }
    }
    let id = method["id"].as_str().unwrap_or_default().to_owned();
    let mut changes = merge(method, body);
    for change in &mut changes {
        change.property = format!("{id}.{}", change.property);
    }
    Ok(changes)
}

fn wrong(name: &str) -> Fault {
    Fault::bad(format!(
        "The value of the property '{name}' is not allowed."
    ))
}

/// Puts what the body says in the place of what was there; objects are merged, all else is replaced.
fn merge(target: &mut Value, body: &Map<String, Value>) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, value) in body.iter().filter(|(name, _)| !name.starts_with('@')) {
        let old = target[name.as_str()].clone();
        let new = merged(&old, value);
        if old != new {
            target[name.as_str()] = new.clone();
            changes.push(Change {
                property: name.clone(),
                old,
                new,
            });
        }
    }
    changes
}

fn merged(old: &Value, new: &Value) -> Value {
    let (Value::Object(old), Value::Object(new)) = (old, new) else {
        return new.clone();
    };
    let mut whole = old.clone();
    for (name, value) in new {
        let value = merged(old.get(name).unwrap_or(&Value::Null), value);
        whole.insert(name.clone(), value);
    }
    Value::Object(whole)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn the_policy_takes_what_the_description_allows_and_keeps_the_rest() {
        let mut policy = json!({
            "policyMigrationState": "migrationComplete", "reconfirmationInDays": null,
            "registrationEnforcement": {"authenticationMethodsRegistrationCampaign": {
                "state": "default", "snoozeDurationInDays": 1, "includeTargets": ["kept"]}},
        });
        let campaign = |value: Value| json!({"registrationEnforcement": {"authenticationMethodsRegistrationCampaign": value}});
        let cases = [
            (json!({"policyMigrationState": "preMigration"}), true),
            (json!({"policyMigrationState": "done"}), false),
            (json!({"reconfirmationInDays": 90}), true),
            (json!({"reconfirmationInDays": -1}), false),
            (campaign(json!({"state": "enabled"})), true),
            (campaign(json!({"state": "on"})), false),
            (campaign(json!({"snoozeDurationInDays": 14})), true),
            (campaign(json!({"snoozeDurationInDays": 15})), false),
            (json!({"registrationEnforcement": {}}), false),
            (
                campaign(json!({"includeTargets": [{"id": "all_users", "targetType": "group"}]})),
                false,
            ),
            (
                campaign(json!({"excludeTargets": [{"id": "g", "targetType": "user"}]})),
                false,
            ),
            (
                json!({"optOutSettings": {"passkeyDynamicMigration": "yes"}}),
                false,
            ),
            (
                json!({"optOutSettings": {"passkeyDynamicMigration": true}}),
                true,
            ),
        ];
        for (change, taken) in cases {
            let result = change_policy(&mut policy, &body(&change));
            assert_eq!(result.is_ok(), taken, "{change}");
        }
        let campaign =
            &policy["registrationEnforcement"]["authenticationMethodsRegistrationCampaign"];
        assert_eq!(
            *campaign,
            json!({"state": "enabled", "snoozeDurationInDays": 14, "includeTargets": ["kept"]})
        );
    }

    #[test]
    fn a_method_is_changed_under_its_own_type_only() {
        let mut voice = json!({
            "@odata.type": "#v", "id": "Voice", "state": "disabled", "isOfficePhoneAllowed": false,
        });
        let cases = [
            (json!({"state": "enabled"}), false),
            (json!({"@odata.type": "#sms", "state": "enabled"}), false),
            (json!({"@odata.type": "#v", "state": "on"}), false),
            (
                json!({"@odata.type": "#v", "isOfficePhoneAllowed": "yes"}),
                false,
            ),
            (
                json!({"@odata.type": "#v", "state": "enabled", "isOfficePhoneAllowed": true}),
                true,
            ),
        ];
        for (change, taken) in cases {
            let result = change_method(&mut voice, &body(&change));
            assert_eq!(result.is_ok(), taken, "{change}");
        }
        assert_eq!(voice["state"], "enabled");
        assert_eq!(voice["isOfficePhoneAllowed"], true);
    }
}
