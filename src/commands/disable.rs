//! `sspr disable`.

use crate::config::Flags;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy::{self, ChangeFlags, Switch};
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::target::Target;

/// Flags of `sspr disable`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # Show the effect in users, ask, then switch off for everyone
  sspr disable
  # Show what would change, as JSON
  sspr disable --dry-run -o json
  # Administrators too, without asking
  sspr disable --admins off --yes

Administrators have a separate two-gate policy; the scope does not affect it.")]
pub struct Args {
    /// Allow or forbid administrators to reset their own password
    #[arg(long, value_enum, value_name = "SWITCH")]
    admins: Option<Switch>,

    #[command(flatten)]
    change: ChangeFlags,
}

impl Args {
    /// The settings these flags give.
    pub fn flags(&self) -> Flags {
        self.change.flags()
    }

    /// Whether a list of people is written instead of the plan.
    pub fn lists(&self) -> bool {
        self.change.lists()
    }
}

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let target = Target::who_may_reset(Scope::Nobody, args.admins.map(Switch::is_on));
    let options = args.change.options("disable", context)?;
    policy::change(&target, &options, context).await
}
