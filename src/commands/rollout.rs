//! `sspr rollout`: waves into the group of the scope.

use std::path::PathBuf;

use clap::{Subcommand, ValueHint};

use crate::config::Flags;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy::ChangeFlags;
use crate::rollout::{self, FILE, Step};

const INIT: &str = "\
Examples:
  # Pilot and waves, from this tenant's own figures
  sspr rollout init --out rollout.toml
  # The same as JSON
  sspr rollout init -o json";

const SCHEMA: &str = "\
Examples:
  # For completion and validation in editors
  sspr rollout schema --out rollout.schema.json";

const STATUS: &str = "\
Examples:
  # Waves, users in scope, who can reset, gates
  sspr rollout status
  sspr rollout status -f sites.toml -o json";

const PLAN: &str = "\
Examples:
  # Who comes next, and what that means for the helpdesk
  sspr rollout plan

Exit 3: a gate fails.";

const NEXT: &str = "\
Examples:
  # Show who comes, ask, then write
  sspr rollout next
  # For a nightly pipeline: exit 3 while a gate fails
  sspr rollout next --yes
  sspr rollout next --force --reason \"CAB 4711\"

Each step also adds the users of earlier waves who are not members yet. Required: the permission
GroupMember.ReadWrite.All, and for a user the role Groups Administrator or User Administrator, or owning the group.";

const BACK: &str = "\
Examples:
  # Show who leaves, ask, then write
  sspr rollout back
  sspr rollout back --yes --reason \"lockouts in Finance\"

Users who were members before the wave, or were added by hand since, stay. The ledger records who was added by the wave.";

const FINISH: &str = "\
Examples:
  # Set the scope to All: show the effect in users, ask, then write
  sspr rollout finish
  sspr rollout finish --dry-run";

/// Flags of `sspr rollout`.
#[derive(Clone, Debug, clap::Args)]
#[command(disable_help_subcommand = true)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

/// What to do.
#[derive(Clone, Debug, Subcommand)]
enum Action {
    /// Propose a file of waves
    #[command(after_help = INIT)]
    Init,
    /// Show the status of the rollout
    #[command(after_help = STATUS)]
    Status(Of),
    /// Show what the next step would do
    #[command(after_help = PLAN)]
    Plan(Of),
    /// Take the next wave into scope
    #[command(after_help = NEXT)]
    Next(Next),
    /// Take the last wave out of scope again
    #[command(after_help = BACK)]
    Back(Back),
    /// Set the scope to all users
    #[command(after_help = FINISH)]
    Finish(Finish),
    /// Print the JSON schema of the file
    #[command(after_help = SCHEMA)]
    Schema,
}

/// Which rollout.
#[derive(Clone, Debug, clap::Args)]
struct Of {
    /// The file of the rollout; `-` is stdin
    #[arg(short, long, value_name = "FILE", default_value = FILE, value_hint = ValueHint::FilePath)]
    file: PathBuf,
}

/// How a step is taken.
#[derive(Clone, Debug, clap::Args)]
struct How {
    /// Reason for the change; stored in the ledger
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,

    /// Change without asking
    #[arg(short, long)]
    yes: bool,
}

/// Flags of `sspr rollout next`.
#[derive(Clone, Debug, clap::Args)]
struct Next {
    #[command(flatten)]
    of: Of,

    /// Continue although a gate fails
    #[arg(long, requires = "reason")]
    force: bool,

    #[command(flatten)]
    how: How,
}

/// Flags of `sspr rollout back`.
#[derive(Clone, Debug, clap::Args)]
struct Back {
    #[command(flatten)]
    of: Of,

    #[command(flatten)]
    how: How,
}

/// Flags of `sspr rollout finish`.
#[derive(Clone, Debug, clap::Args)]
struct Finish {
    #[command(flatten)]
    of: Of,

    #[command(flatten)]
    change: ChangeFlags,
}

impl Args {
    /// The settings these flags give.
    pub fn flags(&self) -> Flags {
        match &self.action {
            Action::Finish(finish) => finish.change.flags(),
            _ => Flags::default(),
        }
    }

    /// Whether it works without a tenant.
    pub fn is_offline(&self) -> bool {
        matches!(self.action, Action::Schema)
    }

    /// Whether it changes who may reset.
    pub fn changes(&self) -> bool {
        matches!(
            self.action,
            Action::Next(_) | Action::Back(_) | Action::Finish(_)
        )
    }

    /// Whether it prints rows.
    pub fn has_rows(&self) -> bool {
        matches!(self.action, Action::Next(_) | Action::Back(_))
    }
}

impl How {
    fn step(&self, force: bool) -> Step<'_> {
        Step {
            dry_run: self.dry_run,
            yes: self.yes,
            force,
            reason: self.reason.as_deref(),
        }
    }
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early; exit 3 as long as a gate does not hold.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    match args.action {
        Action::Init => rollout::init(context).await,
        Action::Status(of) => rollout::status(&of.file, context).await,
        Action::Plan(of) => rollout::plan(&of.file, context).await,
        Action::Next(next) => {
            rollout::next(&next.of.file, next.how.step(next.force), context).await
        }
        Action::Back(back) => rollout::back(&back.of.file, back.how.step(false), context).await,
        Action::Finish(finish) => {
            let options = finish.change.options("rollout finish", context)?;
            rollout::finish(&finish.of.file, &options, context).await
        }
        Action::Schema => {
            context.ui.json(&rollout::of_file())?;
            Ok(Exit::Done)
        }
    }
}
