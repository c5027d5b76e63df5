//! `sspr policy`: every setting of SSPR.

use clap::Subcommand;
use jiff::Zoned;
use jiff::civil::Date;

use crate::change;
use crate::config::{Flags, PolicyApi, nearest};
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::msg;
use crate::policy::{self, Shown};
use crate::sspr::lint::Severity;
use crate::sspr::setting::{Key, SETTINGS};

/// Flags of `sspr policy`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Clone, Debug, Subcommand)]
enum Action {
    /// Show every setting, and what is to be said against it
    Show(Show),
}

/// Flags of `sspr policy show`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr policy show                              Every setting, by page of the portal, with warnings
  sspr policy show scope registration           One setting, and all that begin with `registration.`
  sspr policy show -o json                      The same for programs, each setting with its place
  sspr policy show --fail-on warning            Exit 3 when something is against a recommendation
  sspr policy show --impact                     Whom the dates that are fixed leave without methods
  sspr policy show --impact --list -o csv       These people, one a row
  sspr policy show --as-of 2027-02-01           Judge the policy as of a day to come

A part that cannot be read is said so, and does not keep the others from being shown.")]
struct Show {
    /// Settings, or what several begin with (default: all)
    #[arg(value_name = "KEY")]
    keys: Vec<String>,

    /// Exit 3 when something of this weight, or more, is to be said
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,

    /// Count the people whom fixed dates leave without enough methods
    #[arg(long)]
    impact: bool,

    /// With --impact: list these people instead
    #[arg(long, requires = "impact")]
    list: bool,

    /// Judge as of this day (default: today)
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,

    /// Where the scope is kept: the portal's own API, or nowhere that can be read
    #[arg(long, value_enum, value_name = "WAY")]
    policy_api: Option<PolicyApi>,
}

/// From which weight on the answer is no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum FailOn {
    /// Against a recommendation, or about to break.
    Warning,
    /// Cannot work.
    Error,
}

impl Args {
    /// The settings these flags give.
    pub fn flags(&self) -> Flags {
        let Action::Show(show) = &self.action;
        Flags {
            policy_api: show.policy_api,
            ..Flags::default()
        }
    }
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    match args.action {
        Action::Show(args) => show(args, context).await,
    }
}

async fn show(args: Show, context: &Context) -> Result<Exit, Error> {
    let keys = keys(&args.keys)?;
    let api = match context.settings.policy_api.value {
        None if context.ui.interactive() => Some(change::policy_api(context)?),
        given => given,
    };
    // Who is left without methods depends on more than the settings asked for.
    let needed = if args.impact { all() } else { keys.clone() };
    let mut reading = policy::read(&needed, api, context).await?;
    reading.need(&keys)?;
    let shown = Shown {
        keys,
        day: args.as_of.unwrap_or_else(|| Zoned::now().date()),
        impact: args.impact,
        list: args.list,
    };
    let gravest = policy::show(&reading, &shown, context).await?;
    let limit = args.fail_on.map(|fail_on| match fail_on {
        FailOn::Warning => Severity::Warning,
        FailOn::Error => Severity::Error,
    });
    Ok(match (limit, gravest) {
        (Some(limit), Some(gravest)) if gravest >= limit => Exit::No,
        _ => Exit::Done,
    })
}

fn all() -> Vec<Key> {
    SETTINGS.iter().map(|setting| setting.key).collect()
}

/// The settings meant, each once, in the order of the pages.
fn keys(given: &[String]) -> Result<Vec<Key>, Error> {
    if given.is_empty() {
        return Ok(all());
    }
    let mut keys = Vec::new();
    for name in given {
        let meant = Key::meant(name);
        if meant.is_empty() {
            return Err(unknown(name));
        }
        keys.extend(meant);
    }
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}

fn unknown(name: &str) -> Error {
    let failure = Error::failure(
        Exit::Usage,
        "noSuchSetting",
        msg!("policy-no-setting", name = name.to_owned()),
    );
    match nearest(name, SETTINGS.iter().map(|setting| setting.name)) {
        Some(nearest) => failure.hint(msg!("policy-nearest", name = nearest.to_owned())),
        None => failure.hint(msg!("policy-all-settings")),
    }
}
