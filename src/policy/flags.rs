//! How a change of settings is made: the flags of every command that changes one.

use std::time::Duration;

use super::api::decided;
use crate::config::{Flags, PolicyApi};
use crate::context::Context;
use crate::duration::{Bounds, DAY, Unusable};
use crate::error::Error;
use crate::policy::change::options::Options;

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Switch {
    /// Allowed.
    #[value(aliases = ["true", "yes"])]
    On,
    /// Not allowed.
    #[value(aliases = ["false", "no"])]
    Off,
}

impl Switch {
    /// Whether it is on.
    pub fn is_on(self) -> bool {
        self == Self::On
    }
}

/// How a change is made.
#[derive(Clone, Debug, clap::Args)]
pub struct ChangeFlags {
    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,

    /// With --dry-run: list the users whose ability changes
    #[arg(long, requires = "dry_run")]
    list: bool,

    /// Write nothing; exit 3 if something would change
    #[arg(long)]
    check: bool,

    /// Change without asking
    #[arg(short, long)]
    yes: bool,

    /// Reason for the change; stored with it
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// Where the portal's settings are written: its own API, or guided steps
    #[arg(long, value_enum, value_name = "WAY")]
    policy_api: Option<PolicyApi>,

    /// With guided steps: do not wait for the change
    #[arg(long = "no-wait", alias = "no-watch")]
    no_watch: bool,

    /// With guided steps: how long to wait; at a terminal 1h
    #[arg(long, value_name = "TIME", value_parser = watching, conflicts_with = "no_watch")]
    watch_for: Option<Duration>,
}

impl ChangeFlags {
    /// The settings these flags give.
    pub fn flags(&self) -> Flags {
        Flags {
            policy_api: self.policy_api,
            ..Flags::default()
        }
    }

    /// Whether a list of people is written instead of the plan.
    pub fn lists(&self) -> bool {
        self.list
    }

    /// How the change is to be made; `command` is what asks for it, for the ledger.
    ///
    /// # Errors
    /// As [`decided`].
    pub fn options(self, command: &'static str, context: &Context) -> Result<Options, Error> {
        Ok(Options {
            command,
            dry_run: self.dry_run,
            list: self.list,
            check: self.check,
            yes: self.yes,
            reason: self.reason,
            api: decided(context)?,
            watch_for: self.watch_for,
            no_watch: self.no_watch,
            ..Options::default()
        })
    }
}

/// How long to watch for a change that a person makes.
fn watching(text: &str) -> Result<Duration, Unusable> {
    Bounds::new(Duration::ZERO, 365 * DAY).read(text)
}
