//! `sspr change`: one's own password.

use crate::context::Context;
use crate::desk;
use crate::error::{Error, Exit};

const EXAMPLES: &str = "\
Examples:
  # Asks for the current password, and twice for the new one
  sspr change
  printf '%s\\n' \"$OLD\" \"$NEW\" | sspr change --password-stdin

For users whose password is stored in the cloud: nothing is written back on-premises. It takes a person's sign-in and the
permission User-PasswordProfile.ReadWrite.All, and no role. If the sign-in lacks that permission, you sign in again; that sign-in is not stored.";

/// Flags of `sspr change`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Read the current password from the first line of stdin, the new one from the second
    #[arg(long)]
    password_stdin: bool,
}

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    desk::change(args.password_stdin, context).await
}
