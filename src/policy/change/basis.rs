//! A plan in a file: what it changes, in which tenant, and the state it was made on.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Context as _;
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

use crate::error::{Code, Error};
use crate::sspr::policy::amendment::{Amendment, state_text};
use crate::sspr::policy::setting::{Key, Source};
use crate::sspr::policy::snapshot::Snapshot;
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::Value;
use crate::text_file;
use crate::ui::msg;

/// The form of the file.
const VERSION: u32 = 1;

/// A plan that was shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Basis {
    version: u32,
    tenant: String,
    /// SHA-256 over the settings of the documents it writes, without those it changes.
    fingerprint: String,
    changes: Vec<Step>,
}

/// One change of it, values as `policy set` takes them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    setting: String,
    before: Option<String>,
    after: String,
}

impl Basis {
    /// The plan of a change.
    pub(in crate::policy) fn of(tenant: &str, amendment: &Amendment, snapshot: &Snapshot) -> Self {
        let changes: Vec<Step> = amendment
            .changes()
            .iter()
            .map(|change| Step {
                setting: change.key.name().to_owned(),
                before: change.before.as_ref().map(Value::text),
                after: change.after.text(),
            })
            .collect();
        let keys: Vec<Key> = amendment
            .changes()
            .iter()
            .map(|change| change.key)
            .collect();
        Self {
            version: VERSION,
            tenant: tenant.to_owned(),
            fingerprint: fingerprint(snapshot, &keys),
            changes,
        }
    }

    /// Reads a plan.
    ///
    /// # Errors
    /// Exit 2 for a file that cannot be read, or that is no plan.
    pub fn load(path: &Path) -> Result<Self, Error> {
        let text = text_file::read_given(path)
            .map_err(|error| Error::unreadable(Code::PlanUnreadable, &error))?;
        let path = path.display().to_string();
        let refused = |message| {
            Error::failure(Code::PlanBroken, message).hint(msg!("policy-plan-broken-hint"))
        };
        let broken = |error: String| {
            refused(msg!(
                "policy-plan-broken",
                path = path.clone(),
                error = error
            ))
        };
        let plan: Self = serde_json::from_str(&text).map_err(|error| {
            refused(msg!(
                "policy-plan-not-json",
                path = path.clone(),
                line = error.line().to_string(),
                column = error.column().to_string()
            ))
        })?;
        if plan.version != VERSION {
            return Err(broken(format!("version {} ≠ {VERSION}", plan.version)));
        }
        if let Err(setting) = plan.settings() {
            return Err(broken(setting));
        }
        Ok(plan)
    }

    /// The file.
    pub(in crate::policy) fn text(&self) -> Result<Vec<u8>, Error> {
        let mut text = serde_json::to_vec_pretty(self).context("a plan")?;
        text.push(b'\n');
        Ok(text)
    }

    /// What it wants.
    pub fn target(&self) -> Target {
        self.settings().unwrap_or_default()
    }

    fn settings(&self) -> Result<Target, String> {
        let parse = |step: &Step| {
            let key = Key::named(&step.setting)?;
            let value = Value::parse(&step.after, key.setting()).ok()?;
            Some((key, value))
        };
        self.changes
            .iter()
            .map(|step| parse(step).ok_or_else(|| step.setting.clone()))
            .collect()
    }

    /// Refuses where the plan is of another tenant, or what it was made on is not so any more. A setting that has its
    /// new value already is no difference: so a plan that was half applied can be completed.
    ///
    /// # Errors
    /// Exit 2 for another tenant, exit 1 for a state that moved; what moved is named.
    pub(in crate::policy) fn check(&self, tenant: &str, now: &Snapshot) -> Result<(), Error> {
        if self.tenant != tenant {
            return Err(Error::failure(
                Code::PlanOfAnotherTenant,
                msg!(
                    "policy-plan-tenant",
                    planned = self.tenant.clone(),
                    tenant = tenant.to_owned()
                ),
            ));
        }
        let mut keys = Vec::new();
        let mut moved = Vec::new();
        for step in &self.changes {
            let Some(key) = Key::named(&step.setting) else {
                continue;
            };
            let is = now.value(key).map(Value::text);
            if is != step.before && is.as_ref() != Some(&step.after) {
                moved.push(step.setting.clone());
            }
            keys.push(key);
        }
        if moved.is_empty() && fingerprint(now, &keys) != self.fingerprint {
            let names = sources(&keys).into_iter().map(Source::name);
            moved.extend(names.map(ToOwned::to_owned));
        }
        if moved.is_empty() {
            return Ok(());
        }
        Err(Error::failure(
            Code::PolicyMoved,
            msg!("policy-plan-moved", settings = moved.join(", ")),
        )
        .hint(msg!("policy-plan-moved-hint")))
    }
}

fn sources(keys: &[Key]) -> BTreeSet<Source> {
    keys.iter()
        .map(|key| key.setting().place.source())
        .collect()
}

fn fingerprint(snapshot: &Snapshot, changed: &[Key]) -> String {
    let text = state_text(snapshot, &sources(changed), changed);
    let bytes = digest(&SHA256, text.as_bytes());
    bytes
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
