//! Settings as somebody wants them. What is not named stays as it is: a setting is on, off, or left alone.

use std::collections::BTreeMap;

use crate::config::telephony::Telephony;
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::setting::{Key, SETTINGS};
use crate::sspr::policy::snapshot::{Snapshot, State};
use crate::sspr::policy::value::Value;

/// What is wanted of each setting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    settings: BTreeMap<Key, Value>,
    /// Who delivers the tenant's texts and calls, as far as the file says: no setting of the service, but what settings
    /// are judged by.
    pub telephony: Option<Telephony>,
}

impl Target {
    /// Everything a snapshot holds that could be set again. A group is left out where the scope is none: there it has
    /// no meaning, and the service keeps none.
    pub fn of(snapshot: &Snapshot) -> Self {
        let states = SETTINGS
            .iter()
            .map(|setting| (setting.key, snapshot.state(setting.key)));
        states
            .filter(|(key, state)| {
                *key != Key::Group || matches!(state, State::Known(Value::Group(_)))
            })
            .filter_map(|(key, state)| Some((key, state.value()?.clone())))
            .collect()
    }

    /// Who may reset: the users' scope and, where given, the administrators' own switch.
    pub fn who_may_reset(scope: Scope, administrators: Option<bool>) -> Self {
        let mut target = Self::default();
        target.set(Key::Scope, Value::Word(scope.name().to_owned()));
        if let Scope::Group(Some(group)) = scope {
            target.set(Key::Group, Value::Group(group));
        }
        if let Some(on) = administrators {
            target.set(Key::Administrators, Value::Switch(on));
        }
        target
    }

    /// Wants a setting to be so; what was wanted of it before is returned.
    pub fn set(&mut self, key: Key, value: Value) -> Option<Value> {
        self.settings.insert(key, value)
    }

    /// What is wanted of a setting; nothing where it stays as it is.
    pub fn get(&self, key: Key) -> Option<&Value> {
        self.settings.get(&key)
    }

    /// The settings that are named, in the order of the pages.
    pub fn keys(&self) -> Vec<Key> {
        self.settings.keys().copied().collect()
    }

    /// Each setting and what is wanted of it, in the order of the pages.
    pub fn iter(&self) -> impl Iterator<Item = (Key, &Value)> {
        self.settings.iter().map(|(key, value)| (*key, value))
    }

    /// Whether nothing is wanted.
    pub fn is_empty(&self) -> bool {
        self.settings.is_empty()
    }
}

impl FromIterator<(Key, Value)> for Target {
    fn from_iter<I: IntoIterator<Item = (Key, Value)>>(settings: I) -> Self {
        Self {
            settings: settings.into_iter().collect(),
            telephony: None,
        }
    }
}
