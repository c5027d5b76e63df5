//! `sspr policy plan`: what a file would change, in settings and in users.

use std::path::PathBuf;

use super::FailOn;
use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::policy::{self, Options};
use crate::ui::{Format, msg};

/// Flags of `sspr policy plan`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # Exit 0 when all is so, 3 when something would change
  sspr policy plan -f policy.toml
  # Keep the plan, to apply exactly this one
  sspr policy plan -f policy.toml --out change.plan
  # For programs
  sspr policy plan -f policy.toml -o json
  # Who gains and who loses, one a row
  sspr policy plan -f policy.toml --list -o csv
  # For a pull request or the summary of a job
  sspr policy plan -f policy.toml --markdown
  # Exit 3 also when something is to be said against it
  sspr policy plan -f policy.toml --fail-on warning")]
pub(super) struct Plan {
    /// The desired settings, in TOML or JSON
    #[arg(short, long, value_name = "FILE")]
    file: PathBuf,

    /// Save the plan to this file
    #[arg(long, value_name = "PLAN")]
    pub(super) out: Option<PathBuf>,

    /// Show it in Markdown
    #[arg(long)]
    markdown: bool,

    /// List the users who gain or lose the ability to reset instead; the plan goes to stderr
    #[arg(long, conflicts_with = "markdown")]
    pub(super) list: bool,

    /// Exit 3 if the planned policy has a finding of this severity or higher
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,

    /// Where the scope is read: the portal's own API, or not at all
    #[arg(long, value_enum, value_name = "WAY")]
    pub(super) policy_api: Option<PolicyApi>,
}

impl Plan {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        if self.markdown && context.ui.options().format != Format::Table {
            return Err(Error::failure(Code::OneForm, msg!("policy-markdown-form")));
        }
        let target = policy::load(&self.file, context).await?;
        let options = Options {
            check: true,
            fail_on: self.fail_on.map(FailOn::severity),
            out: self.out,
            markdown: self.markdown,
            list: self.list,
            api: policy::decided(context)?,
            telephony: target.telephony,
            ..Options::default()
        };
        policy::change(&target, &options, context).await
    }
}
