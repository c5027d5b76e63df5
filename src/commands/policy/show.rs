//! `sspr policy show`: every setting, and what is to be said against it.

use jiff::Zoned;
use jiff::civil::Date;

use super::{FailOn, all, keys};
use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::gate;
use crate::policy::{self, Shown};
use crate::sspr::policy::lint::controls::Benchmark;
use crate::sspr::policy::setting::Page;

/// Flags of `sspr policy show`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # Every setting, by page of the portal, with warnings
  sspr policy show
  # One setting, and all that begin with `registration.`
  sspr policy show scope registration
  # The same for programs, each setting with its place
  sspr policy show -o json
  # Exit 3 when something is against a recommendation
  sspr policy show --fail-on warning
  # Whom the dates that are fixed leave without methods
  sspr policy show --impact
  # These people, one a row
  sspr policy show --impact --list -o csv
  # The controls of a benchmark, each with pass or fail
  sspr policy show --control cis
  # Judge the policy as of a day to come
  sspr policy show --as-of 2027-06-30

Parts that cannot be read are named; the others are still shown.")]
pub(super) struct Show {
    /// Settings, or the common beginning of several (default: all)
    #[arg(value_name = "KEY")]
    keys: Vec<String>,

    /// Exit 3 if there is a finding of this severity or higher
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,

    /// Count users with too few methods after fixed dates
    #[arg(long)]
    impact: bool,

    /// With --impact: list these users instead
    #[arg(long, requires = "impact")]
    pub(super) list: bool,

    /// List the controls of a benchmark instead, each with pass or fail; with --fail-on: exit 3 if one fails
    #[arg(long, value_enum, value_name = "BENCHMARK", conflicts_with_all = ["keys", "impact", "list"])]
    control: Option<Controls>,

    /// Evaluate as of this day (default: today)
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,

    /// Open the password reset pages of the admin center
    #[arg(long)]
    open: bool,

    /// Where the scope is read: the portal's own API, or not at all
    #[arg(long, value_enum, value_name = "WAY")]
    pub(super) policy_api: Option<PolicyApi>,
}

impl Show {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let day = self.as_of.unwrap_or_else(|| Zoned::now().date());
        if let Some(controls) = self.control {
            return self.controls(controls.benchmark(), day, context).await;
        }
        let keys = keys(&self.keys)?;
        let api = policy::decided(context)?;
        // Who is left without methods depends on more than the settings asked for.
        let needed = if self.impact { all() } else { keys.clone() };
        let mut reading = policy::read(&needed, api, context).await?;
        reading.need(&keys)?;
        let shown = Shown {
            keys,
            day,
            impact: self.impact,
            list: self.list,
        };
        let gravest = policy::show(&reading, &shown, context).await?;
        if let Some(standing) = gate::standing(context)? {
            context.ui.status(&standing);
        }
        if self.open {
            let portal = context.settings.cloud.value.portal();
            context.show_portal_page(Some(&Page::Properties.address(portal)));
        }
        let limit = self.fail_on.map(FailOn::severity);
        Ok(match (limit, gravest) {
            (Some(limit), Some(gravest)) if gravest >= limit => Exit::No,
            _ => Exit::Done,
        })
    }

    async fn controls(
        &self,
        benchmark: Benchmark,
        day: Date,
        context: &Context,
    ) -> Result<Exit, Error> {
        let keys = policy::settings_of(benchmark);
        let mut reading = policy::read(&keys, policy::decided(context)?, context).await?;
        reading.need(&keys)?;
        let passes = policy::show_controls(&reading, benchmark, day, context)?;
        Ok(if passes || self.fail_on.is_none() {
            Exit::Done
        } else {
            Exit::No
        })
    }
}

/// Whose controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Controls {
    /// CIS Microsoft 365 Foundations Benchmark v7.0.0, 5.2.4
    Cis,
    /// Microsoft's Zero Trust Assessment
    #[value(alias = "zero-trust")]
    Zta,
    /// Entra ID Security Config Analyzer
    Eidsca,
}

impl Controls {
    fn benchmark(self) -> Benchmark {
        match self {
            Self::Cis => Benchmark::Cis,
            Self::Zta => Benchmark::ZeroTrust,
            Self::Eidsca => Benchmark::Eidsca,
        }
    }
}
