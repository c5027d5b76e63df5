//! `sspr policy export`: the settings as a file that can be applied.

use super::keys;
use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy;

/// Flags of `sspr policy export`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # Every setting, with a comment each
  sspr policy export --out policy.toml
  # Some of them
  sspr policy export registration notify
  # The same for programs
  sspr policy export -o json")]
pub(super) struct Export {
    /// Settings, or the common beginning of several (default: all)
    #[arg(value_name = "KEY")]
    keys: Vec<String>,

    /// Where the scope is read: the portal's own API, or not at all
    #[arg(long, value_enum, value_name = "WAY")]
    pub(super) policy_api: Option<PolicyApi>,
}

impl Export {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let keys = keys(&self.keys)?;
        let mut reading = policy::read(&keys, policy::decided(context)?, context).await?;
        reading.need(&keys)?;
        policy::export(&reading, &keys, context)?;
        Ok(Exit::Done)
    }
}
