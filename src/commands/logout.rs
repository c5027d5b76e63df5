//! `sspr logout`.

use serde::Serialize;

use crate::auth::{Pending, Store};
use crate::config;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::ui::msg;

/// Flags of `sspr logout`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr logout
  sspr logout --profile contoso")]
pub struct Args {}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SignedOut {
    profile: String,
    changed: bool,
}

/// Runs the command: forgets the sign-ins of all audiences and the names kept for completion, and leaves no file and no key behind.
///
/// # Errors
/// When the file or the key cannot be removed.
pub async fn run(_: Args, context: &Context) -> Result<Exit, Error> {
    let profile = context.settings.profile.clone();
    let changed = match context.places.data_dir() {
        Ok(folder) => {
            Pending::of(folder, &profile).forget()?;
            Store::clear(folder.to_owned(), profile.clone()).await?
        }
        Err(_) => false,
    };
    if let Some(names) = context.names_file() {
        names.clear().map_err(|source| config::Error::File {
            path: names.path().to_owned(),
            source,
        })?;
    }
    let result = SignedOut { profile, changed };
    context.ui.document(&result, |messages| {
        let profile = result.profile.clone();
        messages.text(&if changed {
            msg!("logout-done", profile = profile)
        } else {
            msg!("logout-nothing", profile = profile)
        })
    })?;
    Ok(Exit::Done)
}
