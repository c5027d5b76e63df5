//! One value out of its layers: flag > environment > profile > default.

use std::fmt::Display;

use super::{Environment, Error, Reason, Source, Sourced};

/// Looks through the layers; nothing where none of them says anything. The variables come in order of their weight: our own
/// name, then the one that other tools use.
///
/// # Errors
/// [`Error::Value`] for a variable that is not usable.
pub(super) fn pick<T: Clone, E: Into<Reason>>(
    env: &Environment,
    variables: &[&'static str],
    flag: &Option<T>,
    profile: &Option<T>,
    read: fn(&str) -> Result<T, E>,
) -> Result<Option<Sourced<T>>, Error> {
    if let Some(value) = flag.clone() {
        let source = Source::Flag;
        return Ok(Some(Sourced { value, source }));
    }
    let set = |name: &&'static str| Some((*name, env.get(name)?));
    if let Some((variable, text)) = variables.iter().find_map(set) {
        let value = read(text).map_err(|reason| Error::unusable(variable, text, reason))?;
        let source = Source::Environment;
        return Ok(Some(Sourced { value, source }));
    }
    let source = Source::Profile;
    Ok(profile.clone().map(|value| Sourced { value, source }))
}

/// Says whether a value may be what it is, wherever it came from.
///
/// # Errors
/// [`Error::Value`] with the reason.
pub(super) fn check<T: Display>(
    key: &'static str,
    value: &T,
    check: fn(&T) -> Result<(), String>,
) -> Result<(), Error> {
    check(value).map_err(|reason| Error::unusable(key, &value.to_string(), reason))
}

/// A value that nobody gave.
pub(super) fn built_in<T>(value: T) -> Sourced<T> {
    Sourced {
        value,
        source: Source::Default,
    }
}
