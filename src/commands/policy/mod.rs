//! `sspr policy`: every setting of SSPR, shown and changed.

mod apply;
mod deadlines;
mod export;
mod history;
mod plan;
mod schema;
mod set;
mod show;

use apply::Apply;
use clap::Subcommand;
use deadlines::Deadlines;
use export::Export;
use history::{History, Restore};
use plan::Plan;
use schema::Schema;
use set::Set;
use show::Show;

use crate::config::Flags;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy;
use crate::sspr::policy::lint::Severity;
use crate::sspr::policy::setting::{Key, SETTINGS};

/// Flags of `sspr policy`.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Clone, Debug, Subcommand)]
enum Action {
    /// Show every setting, with warnings and recommendations
    Show(Show),
    /// Show what Microsoft retires or changes, when, and for whom
    Deadlines(Deadlines),
    /// Change settings
    Set(Set),
    /// Export the settings as a file that can be applied
    Export(Export),
    /// Show what a file would change
    Plan(Plan),
    /// Write the JSON Schema of a file of settings, or of a plan
    Schema(Schema),
    /// Apply the settings of a file or a plan
    Apply(Apply),
    /// List the changes made from this machine
    History(History),
    /// Restore the settings from before a change
    Restore(Restore),
}

impl Args {
    /// The settings these flags give.
    pub fn flags(&self) -> Flags {
        let policy_api = match &self.action {
            Action::Show(args) => args.policy_api,
            Action::Export(args) => args.policy_api,
            Action::Plan(args) => args.policy_api,
            Action::Set(args) => return args.change.flags(),
            Action::Apply(args) => return args.change.flags(),
            Action::Restore(args) => return args.change.flags(),
            Action::History(_) | Action::Schema(_) | Action::Deadlines(_) => None,
        };
        Flags {
            policy_api,
            ..Flags::default()
        }
    }

    /// Whether `--out` is where it keeps a plan, and not a file in the place of stdout.
    pub fn has_own_out(&self) -> bool {
        matches!(&self.action, Action::Plan(_))
    }

    /// Whether it writes one file, which each of several profiles would write over.
    pub fn keeps_one_file(&self) -> bool {
        matches!(&self.action, Action::Plan(args) if args.out.is_some())
    }

    /// Whether all it writes is short: no list of people.
    pub fn is_brief(&self) -> bool {
        !self.lists()
    }

    /// Whether it writes a list of people.
    fn lists(&self) -> bool {
        match &self.action {
            Action::Show(args) => args.list,
            Action::Plan(args) => args.list,
            Action::Set(args) => args.change.lists(),
            Action::Apply(args) => args.change.lists(),
            Action::Restore(args) => args.change.lists(),
            Action::Export(_) | Action::Schema(_) | Action::History(_) | Action::Deadlines(_) => {
                false
            }
        }
    }

    /// Whether it changes nothing in the tenant.
    pub fn only_reads(&self) -> bool {
        matches!(
            self.action,
            Action::Show(_)
                | Action::Export(_)
                | Action::Plan(_)
                | Action::History(_)
                | Action::Deadlines(_)
        )
    }

    /// Whether it is about no tenant.
    pub fn is_offline(&self) -> bool {
        matches!(self.action, Action::Schema(_) | Action::Deadlines(_))
    }

    /// Whether what it prints has rows, or is a file that no form changes.
    pub fn has_rows(&self) -> bool {
        self.lists()
            || matches!(
                self.action,
                Action::Show(_) | Action::History(_) | Action::Schema(_) | Action::Deadlines(_)
            )
    }
}

/// Runs the command. What reads and changes is large: it lies on the heap, where a small stack has room.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    match args.action {
        Action::Show(show) => Box::pin(show.run(context)).await,
        Action::Deadlines(deadlines) => deadlines.run(context),
        Action::Set(set) => Box::pin(set.run(context)).await,
        Action::Export(export) => export.run(context).await,
        Action::Plan(plan) => Box::pin(plan.run(context)).await,
        Action::Schema(schema) => schema.run(context),
        Action::Apply(apply) => Box::pin(apply.run(context)).await,
        Action::History(_) => policy::history(context).await.map(|()| Exit::Done),
        Action::Restore(restore) => Box::pin(restore.run(context)).await,
    }
}

/// From which weight on the answer is no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum FailOn {
    /// Against a recommendation, or about to break.
    Warning,
    /// Cannot work.
    Error,
}

impl FailOn {
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::Warning => Severity::Warning,
            Self::Error => Severity::Error,
        }
    }
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
            return Err(policy::unknown_setting(name));
        }
        keys.extend(meant);
    }
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}
