//! `sspr doctor`.

use std::path::PathBuf;

use clap::ValueHint;

use crate::context::Context;
use crate::doctor;
use crate::error::{Error, Exit};

const EXAMPLES: &str = "\
Examples:
  # Everything, for the profile in use
  sspr doctor
  # Another tenant
  sspr doctor --profile contoso
  sspr doctor -o json | jq -r '.checks[] | select(.state == \"fail\") | .remedy'
  # A file for a bug report, without names, addresses, numbers and tokens
  sspr doctor --bundle report.md
  # With a shorter limit for a slow network
  sspr doctor --timeout 3s

It never asks, signs in or changes anything. It also works without a sign-in, without a network and with an
unreadable configuration: checks that lack what they need are skipped.

Exit codes: 0 no check failed, 3 a check failed";

/// Flags of `sspr doctor`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Write a file for a bug report, shown first, without personal data
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    bundle: Option<PathBuf>,

    /// Write the file without asking
    #[arg(short, long, requires = "bundle")]
    yes: bool,
}

/// Runs the command.
///
/// # Errors
/// That the result cannot be written, or that nobody agreed to write the file.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    doctor::run(args.bundle.as_deref(), args.yes, context).await
}
