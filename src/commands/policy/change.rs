//! How a change of settings is made: the flags that set, apply and restore share.

use std::time::Duration;

use super::api;
use crate::change;
use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::Error;
use crate::policy::Amending;

/// How a change is made.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Change {
    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,

    /// With --dry-run: list the people who gain or lose the ability to reset instead
    #[arg(long, requires = "dry_run")]
    pub(super) list: bool,

    /// Write nothing and exit 3 when something would change
    #[arg(long)]
    check: bool,

    /// Change without asking
    #[arg(short, long)]
    yes: bool,

    /// Say why; kept with the change
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// Where the portal's settings are written: its own API, or guided steps
    #[arg(long, value_enum, value_name = "WAY")]
    pub(super) policy_api: Option<PolicyApi>,

    /// With guided steps: do not wait until the change shows
    #[arg(long)]
    no_watch: bool,

    /// With guided steps: how long to wait (30m, 1h); at a terminal 1h by default
    #[arg(long, value_name = "TIME", value_parser = change::watching, conflicts_with = "no_watch")]
    watch_for: Option<Duration>,
}

impl Change {
    pub(super) fn amending(
        self,
        command: &'static str,
        context: &Context,
    ) -> Result<Amending, Error> {
        Ok(Amending {
            command,
            dry_run: self.dry_run,
            list: self.list,
            check: self.check,
            yes: self.yes,
            reason: self.reason,
            api: api(context)?,
            watch_for: self.watch_for,
            no_watch: self.no_watch,
            ..Amending::default()
        })
    }
}
