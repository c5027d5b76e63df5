//! The documents with changes made in them; everything else stays as it was.

use serde_json::{Value as Json, json};

use super::amendment::Change;
use super::scope::Scope;
use super::setting::{Key, Place};
use super::snapshot::Documents;
use super::value::Value;
use crate::graph::model::{AuthenticationMethodsPolicy, MethodConfiguration};

/// A method's state on the wire.
pub(super) fn state(on: bool) -> &'static str {
    if on { "enabled" } else { "disabled" }
}

/// One method of the policy, by its id.
pub(super) fn configuration<'a>(
    policy: &'a AuthenticationMethodsPolicy,
    id: &str,
) -> Option<&'a MethodConfiguration> {
    policy
        .authentication_method_configurations
        .iter()
        .find(|method| method.id.eq_ignore_ascii_case(id))
}

/// The documents with these changes made; everything else is as it was.
pub(super) fn apply(documents: &Documents, changes: &[Change]) -> Documents {
    let mut after = documents.clone();
    for change in changes {
        let on = change.after.is_on() == Some(true);
        match change.key.setting().place {
            Place::Policy("enablementType" | "passwordResetEnabledGroupIds") => {}
            Place::Policy(field) => {
                if let Ok(policy) = &mut after.policy {
                    *policy = policy.with_field(field, &wire(&change.after, field));
                }
            }
            Place::OnPremises(_) => {
                if let Ok(document) = &mut after.on_premises {
                    match change.key {
                        Key::Writeback => document.password_writeback_supported = Some(on),
                        _ => document.account_unlock_enabled = Some(on),
                    }
                }
            }
            Place::Authorization(_) => {
                if let Ok(allowed) = &mut after.administrators {
                    *allowed = Some(on);
                }
            }
            Place::MethodsPolicy(path) => {
                if let Ok(policy) = &mut after.methods {
                    set_in_policy(policy, path, &change.after);
                }
            }
            Place::Method(id, field) => {
                if let Ok(policy) = &mut after.methods {
                    set_in_method(policy, id, field, on);
                }
            }
        }
    }
    if let Ok(policy) = &mut after.policy
        && let Some(scope) = scope(policy.scope(), changes)
    {
        *policy = policy.with_scope(&scope);
    }
    after
}

/// The scope that these changes make; nothing where they leave it alone.
fn scope(before: &Scope, changes: &[Change]) -> Option<Scope> {
    let wanted = |key: Key| {
        let change = changes.iter().find(|change| change.key == key)?;
        Some(&change.after)
    };
    let (name, group) = (wanted(Key::Scope), wanted(Key::Group));
    if name.is_none() && group.is_none() {
        return None;
    }
    let group = match group {
        Some(Value::Group(group)) => Some(group.clone()),
        Some(_) => None,
        None => before.group().cloned(),
    };
    let name = match name {
        Some(Value::Word(word)) => word.as_str(),
        _ => before.name(),
    };
    Some(match name {
        "all" => Scope::Everyone,
        "group" => Scope::Group(group),
        _ => Scope::Nobody,
    })
}

fn wire(value: &Value, field: &str) -> Json {
    match value {
        Value::Switch(on) => json!(on),
        Value::Number(number) => json!(number),
        Value::Word(text) | Value::Link(text) => json!(text),
        Value::Group(group) => json!(group.id),
        // The portal's document has no null: a link that is not set is empty (policy-api.md §1.2).
        Value::None if field == "customHelpdeskEmailOrUrl" => json!(""),
        Value::None => Json::Null,
    }
}

fn set_in_policy(policy: &mut AuthenticationMethodsPolicy, path: &str, value: &Value) {
    let value = wire(value, path);
    if path == "policyMigrationState" {
        policy.policy_migration_state = value.as_str().map(ToOwned::to_owned);
        return;
    }
    let mut steps = path.split('/');
    let Some(mut at) = steps.next().and_then(|first| policy.other.get_mut(first)) else {
        return;
    };
    for step in steps {
        let Some(next) = at.get_mut(step) else {
            return;
        };
        at = next;
    }
    *at = value;
}

fn set_in_method(policy: &mut AuthenticationMethodsPolicy, id: &str, field: &str, on: bool) {
    let method = policy
        .authentication_method_configurations
        .iter_mut()
        .find(|method| method.id.eq_ignore_ascii_case(id));
    let Some(method) = method else {
        return;
    };
    match field {
        "state" => method.state = Some(state(on).to_owned()),
        "isOfficePhoneAllowed" => method.is_office_phone_allowed = Some(on),
        _ => method.is_software_oath_enabled = Some(on),
    }
}
