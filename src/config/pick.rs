//! One value out of its layers: flag > environment > profile > default.

use super::{Environment, Error, Source, Sourced};

/// A value that some layer gave, or none did.
pub(super) struct Picked<T>(pub(super) Option<Sourced<T>>);

impl<T> Picked<T> {
    /// It, or this.
    pub(super) fn or(self, default: Sourced<T>) -> Sourced<T> {
        self.0.unwrap_or(default)
    }

    /// It, or nothing, which is built in.
    pub(super) fn optional(self) -> Sourced<Option<T>> {
        match self.0 {
            Some(Sourced { value, source }) => Sourced {
                value: Some(value),
                source,
            },
            None => built_in(None),
        }
    }
}

/// Looks through the layers. The variables come in order of their weight: our own name, then the one that other tools use.
///
/// # Errors
/// [`Error::Value`] for a variable that is not usable.
pub(super) fn pick<T>(
    env: &Environment,
    variables: &[&'static str],
    flag: Option<T>,
    profile: Option<T>,
    parse: fn(&str) -> Result<T, String>,
) -> Result<Picked<T>, Error> {
    let sourced = |value, source| Ok(Picked(Some(Sourced { value, source })));
    if let Some(value) = flag {
        return sourced(value, Source::Flag);
    }
    let set = |name: &&'static str| Some((*name, env.get(name)?));
    if let Some((variable, text)) = variables.iter().find_map(set) {
        let value = parse(text).map_err(|reason| Error::Value {
            key: variable,
            value: text.to_owned(),
            reason,
        })?;
        return sourced(value, Source::Environment);
    }
    if let Some(value) = profile {
        return sourced(value, Source::Profile);
    }
    Ok(Picked(None))
}

/// A value that nobody gave.
pub(super) fn built_in<T>(value: T) -> Sourced<T> {
    Sourced {
        value,
        source: Source::Default,
    }
}
