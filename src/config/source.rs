//! A value, and where it came from.

use serde::Serialize;

/// Where a value came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// A flag of this command.
    Flag,
    /// An environment variable.
    Environment,
    /// The profile.
    Profile,
    /// Built in.
    Default,
}

impl<T: Serialize> Sourced<T> {
    /// Both, as people and scripts are shown them.
    pub(super) fn shown(&self) -> (serde_json::Value, Source) {
        // All settings are plain values.
        let value = serde_json::to_value(&self.value).unwrap_or_default();
        (value, self.source)
    }
}

/// A value and where it came from.
#[derive(Clone, Debug, Serialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Its source.
    pub source: Source,
}
