//! `sspr policy apply`: the settings of a file, or exactly what a plan showed, made so.

use std::path::PathBuf;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy::{self, Basis, ChangeFlags};
use crate::sspr::policy::target::Target;

/// Flags of `sspr policy apply`.
#[derive(Clone, Debug, clap::Args)]
#[command(
    override_usage = "sspr policy apply [OPTIONS] <PLAN>\n       sspr policy apply [OPTIONS] --file <FILE>",
    after_help = "\
Examples:
  # Show what would change, ask, change, read back
  sspr policy apply -f policy.toml
  # Without asking
  sspr policy apply -f policy.toml --yes
  # Exactly what the plan showed, or nothing if the policy moved since
  sspr policy apply change.plan --yes

Run an interrupted apply again to complete it."
)]
pub(super) struct Apply {
    /// A plan of `sspr policy plan --out`
    #[arg(value_name = "PLAN", required_unless_present = "file")]
    plan: Option<PathBuf>,

    /// The desired settings, in TOML or JSON
    #[arg(short, long, value_name = "FILE", conflicts_with = "plan")]
    file: Option<PathBuf>,

    #[command(flatten)]
    pub(super) change: ChangeFlags,
}

impl Apply {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let mut options = self.change.options("policy apply", context)?;
        let target = match (&self.plan, &self.file) {
            (Some(plan), _) => {
                let basis = Basis::load(plan)?;
                let target = basis.target();
                options.basis = Some(basis);
                target
            }
            (None, Some(file)) => policy::load(file, context).await?,
            (None, None) => Target::default(),
        };
        options.telephony = target.telephony;
        policy::change(&target, &options, context).await
    }
}
