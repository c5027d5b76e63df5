//! `sspr doctor`.

use crate::context::Context;
use crate::doctor;
use crate::error::{Error, Exit};

const EXAMPLES: &str = "\
Examples:
  sspr doctor                          Everything, for the profile in use
  sspr doctor --profile contoso        Another tenant
  sspr doctor -o json | jq -r '.checks[] | select(.state == \"fail\") | .remedy'
  sspr doctor --timeout 3s             Give up on a slow network sooner

It asks nobody, signs nobody in and changes nothing. It works without a sign-in, without a network and with a
configuration that cannot be read: what a check needs and cannot have makes it skipped.

Exit codes: 0 nothing failed, 3 something did";

/// Flags of `sspr doctor`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {}

/// Runs the command.
///
/// # Errors
/// Only that the result cannot be written.
pub async fn run(_: Args, context: &Context) -> Result<Exit, Error> {
    doctor::run(context).await
}
