//! `sspr disable`.

use crate::change::{self, Options};
use crate::config::Flags;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::sspr::policy::scope::Scope;

/// Flags of `sspr disable`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr disable                       Show the effect in users, ask, then switch off for everyone
  sspr disable --dry-run -o json     Show what would change, as JSON
  sspr disable --admins off --yes    Administrators too, without asking

Administrators have a two-gate policy of their own: the users' scope does not touch it.")]
pub struct Args {
    #[command(flatten)]
    options: Options,
}

impl Args {
    /// The settings these flags give.
    pub fn flags(&self) -> Flags {
        self.options.flags()
    }
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let wanted = args.options.wanted(Scope::Nobody);
    change::run(wanted, &args.options, context).await
}
