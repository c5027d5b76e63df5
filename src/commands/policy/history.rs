//! `sspr policy history` and `sspr policy restore`: what was changed from here, and the way back.

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy::{self, ChangeFlags};

/// Flags of `sspr policy history`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # What was changed from this machine, the newest first
  sspr policy history
  # The same for programs
  sspr policy history -o jsonl

Every change stores the previous documents in the data folder, readable only by you.")]
pub(super) struct History;

/// Flags of `sspr policy restore`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # Undo the newest change
  sspr policy restore last
  # What that would change
  sspr policy restore 20261102T080000000Z --dry-run

Every setting of the documents that the change wrote becomes what it was before; that is a change like any other.")]
pub(super) struct Restore {
    /// A change of `sspr policy history`, or `last` [default: asked for at a terminal]
    #[arg(value_name = "ID")]
    id: Option<String>,

    #[command(flatten)]
    pub(super) change: ChangeFlags,
}

impl Restore {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let options = self.change.options("policy restore", context)?;
        let target = policy::kept(self.id.as_deref(), options.api, context).await?;
        policy::change(&target, &options, context).await
    }
}
