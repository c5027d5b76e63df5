//! The requests that make a change, in an order in which nobody is left without methods on the way.

use serde_json::{Map, Value as Json, json};

use crate::sspr::policy::amendment::Amendment;
use crate::sspr::policy::amendment::state;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::setting::{Key, Place, Source};
use crate::sspr::policy::snapshot::Snapshot;

/// One request that writes.
#[derive(Clone, Debug)]
pub enum Write {
    /// Graph: one method of the authentication methods policy, by its id.
    Method(String, Map<String, Json>),
    /// Graph: the policy itself.
    MethodsPolicy(Map<String, Json>),
    /// Graph's beta: what only that has of the policy.
    BetaMethodsPolicy(Map<String, Json>),
    /// The portal's policy, whole, and whether the service is to count legacy methods (policy-api.md §1.1).
    Policy(Box<Document>, MethodCount),
    /// The portal's on-premises document, one switch a request, by the name a write has (policy-api.md §1.8).
    OnPremises(&'static str, bool),
    /// Graph: whether administrators may reset.
    Administrators(bool),
}

/// Whether the service counts the legacy methods of a policy against the number a reset asks for (policy-api.md §4.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodCount {
    /// It does.
    Checked,
    /// It is asked not to: methods live elsewhere, and this write leaves the legacy ones alone.
    Bypassed,
    /// It is asked not to once it has refused: methods live elsewhere, and this write changes a legacy one.
    BypassedOnRefusal,
}

/// A request and the settings it changes.
#[derive(Clone, Debug)]
pub struct Step {
    /// These settings.
    pub keys: Vec<Key>,
    /// The request.
    pub write: Write,
}

impl Amendment {
    /// The requests in order: methods that go on first, those that go off last, the number between them, so that at no
    /// moment more is asked for than before and afterwards. Administrators have rules of their own and come at the end.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let (on, off): (Vec<Step>, Vec<Step>) = self
            .methods()
            .into_iter()
            .partition(|step| self.switches_on(step));
        steps.extend(on);
        steps.extend(self.methods_policy());
        steps.extend(self.beta_methods_policy());
        steps.extend(self.policy());
        steps.extend(off);
        for (key, name) in [
            (Key::Writeback, "passwordWriteBackSupported"),
            (Key::Unlock, "accountUnlockEnabled"),
        ] {
            if let Some(on) = self.switch(key) {
                steps.push(Step {
                    keys: vec![key],
                    write: Write::OnPremises(name, on),
                });
            }
        }
        if let Some(on) = self.switch(Key::Administrators) {
            steps.push(Step {
                keys: vec![Key::Administrators],
                write: Write::Administrators(on),
            });
        }
        steps
    }

    fn switch(&self, key: Key) -> Option<bool> {
        let change = self.changes().iter().find(|change| change.key == key)?;
        change.after.is_on()
    }

    fn switches_on(&self, step: &Step) -> bool {
        step.keys.iter().any(|key| self.switch(*key) == Some(true))
    }

    fn methods(&self) -> Vec<Step> {
        let Ok(policy) = &self.after().methods else {
            return Vec::new();
        };
        let mut steps: Vec<Step> = Vec::new();
        for change in self.changes() {
            let Place::Method(id, field) = change.key.setting().place else {
                continue;
            };
            let on = change.after.is_on() == Some(true);
            let value = match field {
                "state" => Json::from(state(on)),
                _ => Json::from(on),
            };
            let known = steps
                .iter_mut()
                .find(|step| matches!(&step.write, Write::Method(of, _) if of.as_str() == id));
            if let Some(Step {
                keys,
                write: Write::Method(_, body),
            }) = known
            {
                keys.push(change.key);
                body.insert(field.to_owned(), value);
                continue;
            }
            let mut body = Map::new();
            // Without its type the service cannot tell which kind of method a body is about (graph-api.md §3.4).
            if let Some(kind) = policy
                .configuration(id)
                .and_then(|it| it.other.get("@odata.type"))
            {
                body.insert("@odata.type".to_owned(), kind.clone());
            }
            body.insert(field.to_owned(), value);
            steps.push(Step {
                keys: vec![change.key],
                write: Write::Method(id.to_owned(), body),
            });
        }
        steps
    }

    fn methods_policy(&self) -> Option<Step> {
        let policy = self.after().methods.as_ref().ok()?;
        let mut keys = Vec::new();
        let mut body = Map::new();
        for change in self.changes() {
            let Place::MethodsPolicy(path) = change.key.setting().place else {
                continue;
            };
            keys.push(change.key);
            // A nested object is sent whole, as it was read: what a part of it would do is not documented.
            let first = path.split('/').next().unwrap_or(path);
            let value = match first {
                "policyMigrationState" => policy.policy_migration_state.clone().into(),
                first => policy.other.get(first).cloned().unwrap_or_default(),
            };
            body.insert(first.to_owned(), value);
        }
        (!keys.is_empty()).then_some(Step {
            keys,
            write: Write::MethodsPolicy(body),
        })
    }

    fn beta_methods_policy(&self) -> Option<Step> {
        let change = self
            .changes()
            .iter()
            .find(|change| matches!(change.key.setting().place, Place::BetaMethodsPolicy(_)))?;
        let on = change.after.is_on() == Some(true);
        let mut body = Map::new();
        body.insert(
            "optOutSettings".to_owned(),
            json!({"passkeyDynamicMigration": on}),
        );
        Some(Step {
            keys: vec![change.key],
            write: Write::BetaMethodsPolicy(body),
        })
    }

    fn policy(&self) -> Option<Step> {
        let document = self.after().policy.as_ref().ok()?;
        let keys: Vec<Key> = self
            .changes()
            .iter()
            .map(|change| change.key)
            .filter(|key| key.setting().place.source() == Source::PasswordResetPolicies)
            .collect();
        let legacy = |key: &Key| key.is_legacy() || *key == Key::SecurityQuestions;
        let unmigrated = Snapshot::of(self.after()).migration() == Some("preMigration");
        let elsewhere = document.methods_live_elsewhere() && !unmigrated;
        let count = match (elsewhere, keys.iter().any(legacy)) {
            (false, _) => MethodCount::Checked,
            (true, false) => MethodCount::Bypassed,
            (true, true) => MethodCount::BypassedOnRefusal,
        };
        (!keys.is_empty()).then(|| Step {
            keys,
            write: Write::Policy(Box::new(document.clone()), count),
        })
    }
}
