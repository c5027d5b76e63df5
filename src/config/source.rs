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

/// A value and where it came from.
#[derive(Clone, Debug, Serialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Its source.
    pub source: Source,
}
