//! Reads the file of a rollout.

use std::path::Path;

use crate::error::{Code, Error};
use crate::sspr::rollout::file::{Flaw, Rollout};
use crate::text_file;
use crate::ui::{Message, msg};

/// Reads it.
///
/// # Errors
/// Exit 2 with line and column of what is wrong, or what does not make sense.
pub(super) fn read(path: &Path) -> Result<Rollout, Error> {
    let text = text_file::read_given(path).map_err(|error| {
        let is_missing = error.is_missing();
        let error = Error::unreadable(Code::FileUnreadable, &error);
        if is_missing {
            error.hint(msg!("rollout-no-file-hint"))
        } else {
            error
        }
    })?;
    let rollout: Rollout = toml_edit::de::from_str(&text).map_err(|error| {
        let name = path.display();
        let place = match error.span() {
            Some(span) => {
                let (line, column) = text_file::place(&text, span.start);
                format!("{name}:{line}:{column}")
            }
            None => name.to_string(),
        };
        Error::failure(
            Code::BadFile,
            msg!(
                "policy-file-at",
                place = place,
                error = error.message().to_owned()
            ),
        )
        .hint(msg!("rollout-schema-hint"))
    })?;
    rollout.check().map_err(|flaw| {
        let message = msg!("rollout-file", path = path.display().to_string());
        Error::failure(Code::BadFile, message).hint(words(flaw))
    })?;
    Ok(rollout)
}

fn words(flaw: Flaw) -> Message {
    match flaw {
        Flaw::NoWave => msg!("rollout-flaw-no-wave"),
        Flaw::Nameless => msg!("rollout-flaw-nameless"),
        Flaw::Twice(name) => msg!("rollout-flaw-twice", name = name),
        Flaw::Nobody(name) => msg!("rollout-flaw-nobody", name = name),
        Flaw::Limit(None) => msg!("rollout-flaw-limit"),
        Flaw::Limit(Some(name)) => msg!("rollout-flaw-limit-of", name = name),
    }
}
