//! `sspr policy`: every setting of SSPR, shown and changed.

use std::path::PathBuf;
use std::time::Duration;

use clap::Subcommand;
use jiff::Zoned;
use jiff::civil::Date;
use uuid::Uuid;

use crate::change;
use crate::config::{Flags, PolicyApi, nearest};
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy::{self, Amending, Basis, Shown};
use crate::sspr::lint::Severity;
use crate::sspr::setting::{Key, SETTINGS};
use crate::sspr::target::Target;
use crate::ui::Format;
use crate::{group, msg};

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
    /// Change settings
    Set(Set),
    /// Write the settings as a file that can be applied
    Export(Export),
    /// Show what a file would change
    Plan(Plan),
    /// Write the JSON Schema of a file of settings, or of a plan
    Schema(Schema),
    /// Make the settings of a file, or of a plan, so
    Apply(Apply),
    /// List the changes that were made from here
    History(History),
    /// Go back to what was before a change
    Restore(Restore),
}

/// How a change is made.
#[derive(Clone, Debug, clap::Args)]
struct Change {
    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,

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
    policy_api: Option<PolicyApi>,

    /// With guided steps: do not wait until the change shows
    #[arg(long)]
    no_watch: bool,

    /// With guided steps: how long to wait (30m, 1h); at a terminal 1h by default
    #[arg(long, value_name = "TIME", value_parser = change::duration, conflicts_with = "no_watch")]
    watch_for: Option<Duration>,
}

/// Flags of `sspr policy set`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr policy set registration.reconfirm-days=90      Ask, change, read back
  sspr policy set scope=group group='SSPR pilot'      A group by id, name or mail
  sspr policy set methods-required=2 --dry-run        What would change, in settings and in users
  sspr policy set notify.users=on --yes -o json       Without asking, for programs
  sspr policy set scope=all --check                   Exit 3 when that is not so

What is not named stays as it is. `sspr policy show -o csv` lists every setting by its key.")]
struct Set {
    /// Settings and what they are to be
    #[arg(value_name = "KEY=VALUE", required = true)]
    settings: Vec<String>,

    #[command(flatten)]
    change: Change,
}

/// Flags of `sspr policy export`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr policy export >policy.toml              Every setting, with a comment each
  sspr policy export registration notify       Some of them
  sspr policy export -o json                   The same for programs")]
struct Export {
    /// Settings, or what several begin with (default: all)
    #[arg(value_name = "KEY")]
    keys: Vec<String>,

    /// Where the scope is kept: the portal's own API, or nowhere that can be read
    #[arg(long, value_enum, value_name = "WAY")]
    policy_api: Option<PolicyApi>,
}

/// Flags of `sspr policy plan`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr policy plan -f policy.toml                       Exit 0 when all is so, 3 when something would change
  sspr policy plan -f policy.toml --out change.plan     Keep the plan, to apply exactly this one
  sspr policy plan -f policy.toml -o json               For programs
  sspr policy plan -f policy.toml --markdown            For a pull request or the summary of a job
  sspr policy plan -f policy.toml --fail-on warning     Exit 3 also when something is to be said against it")]
struct Plan {
    /// The settings that are wanted, in TOML or JSON
    #[arg(short, long, value_name = "FILE")]
    file: PathBuf,

    /// Keep the plan in this file
    #[arg(long, value_name = "PLAN")]
    out: Option<PathBuf>,

    /// Show it in Markdown
    #[arg(long)]
    markdown: bool,

    /// Exit 3 when something of this weight, or more, is to be said of what would be
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<FailOn>,

    /// Where the scope is kept: the portal's own API, or nowhere that can be read
    #[arg(long, value_enum, value_name = "WAY")]
    policy_api: Option<PolicyApi>,
}

/// Flags of `sspr policy schema`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr policy schema >policy.schema.json         What editors complete and check a file of settings by
  sspr policy schema plan >plan.schema.json      What `sspr policy plan -o json` prints")]
struct Schema {
    /// Of what
    #[arg(value_enum, default_value_t)]
    of: Of,
}

/// What a schema is of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Of {
    /// A file of settings.
    #[default]
    Settings,
    /// What `policy plan -o json` prints.
    Plan,
}

/// Flags of `sspr policy apply`.
#[derive(Clone, Debug, clap::Args)]
#[command(
    override_usage = "sspr policy apply [OPTIONS] <PLAN>\n       sspr policy apply [OPTIONS] --file <FILE>",
    after_help = "\
Examples:
  sspr policy apply -f policy.toml          Show what would change, ask, change, read back
  sspr policy apply -f policy.toml --yes    Without asking
  sspr policy apply change.plan --yes       Exactly what the plan showed, or nothing if the policy moved since

An apply that ended half way is completed by running it again."
)]
struct Apply {
    /// A plan of `sspr policy plan --out`
    #[arg(value_name = "PLAN", required_unless_present = "file")]
    plan: Option<PathBuf>,

    /// The settings that are wanted, in TOML or JSON
    #[arg(short, long, value_name = "FILE", conflicts_with = "plan")]
    file: Option<PathBuf>,

    #[command(flatten)]
    change: Change,
}

/// Flags of `sspr policy history`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr policy history            What was changed from this machine, the newest first
  sspr policy history -o jsonl   The same for programs

Every change keeps the documents as they were before it, in the data folder, for you alone.")]
struct History;

/// Flags of `sspr policy restore`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr policy restore last                          Undo the newest change
  sspr policy restore 20261102T080000000Z --dry-run   What that would change

Every setting of the documents that the change wrote becomes what it was before; that is a change like any other.")]
struct Restore {
    /// A change of `sspr policy history`, or `last`
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    change: Change,
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
        let policy_api = match &self.action {
            Action::Show(args) => args.policy_api,
            Action::Set(args) => args.change.policy_api,
            Action::Export(args) => args.policy_api,
            Action::Plan(args) => args.policy_api,
            Action::Apply(args) => args.change.policy_api,
            Action::Restore(args) => args.change.policy_api,
            Action::History(_) | Action::Schema(_) => None,
        };
        Flags {
            policy_api,
            ..Flags::default()
        }
    }

    /// Whether it writes one file, which each of several profiles would write over.
    pub fn keeps_one_file(&self) -> bool {
        matches!(&self.action, Action::Plan(args) if args.out.is_some())
    }

    /// Whether all it writes is short: no list of people.
    pub fn is_brief(&self) -> bool {
        !matches!(&self.action, Action::Show(args) if args.list)
    }

    /// Whether it changes nothing in the tenant.
    pub fn only_reads(&self) -> bool {
        matches!(
            self.action,
            Action::Show(_) | Action::Export(_) | Action::Plan(_) | Action::History(_)
        )
    }

    /// Whether it is about no tenant.
    pub fn is_offline(&self) -> bool {
        matches!(self.action, Action::Schema(_))
    }

    /// Whether what it prints has rows, or is a file that no form changes.
    pub fn has_rows(&self) -> bool {
        matches!(
            self.action,
            Action::Show(_) | Action::History(_) | Action::Schema(_)
        )
    }
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    match args.action {
        Action::Show(args) => show(args, context).await,
        Action::Set(args) => set(args, context).await,
        Action::Export(args) => export(args, context).await,
        Action::Plan(args) => plan(args, context).await,
        Action::Schema(args) => schema(&args, context),
        Action::Apply(args) => apply(args, context).await,
        Action::History(_) => policy::history(context).await.map(|()| Exit::Done),
        Action::Restore(args) => {
            let amending = args.change.amending("policy restore", context)?;
            let target = policy::kept(&args.id, amending.api, context).await?;
            policy::amend(&target, &amending, context).await
        }
    }
}

impl Change {
    fn amending(self, command: &'static str, context: &Context) -> Result<Amending, Error> {
        Ok(Amending {
            command,
            dry_run: self.dry_run,
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

async fn set(args: Set, context: &Context) -> Result<Exit, Error> {
    let mut settings = args.settings;
    for setting in &mut settings {
        if let Some(named) = setting.strip_prefix("group=")
            && named != "none"
            && Uuid::parse_str(named).is_err()
        {
            let found = group::resolve(named, &context.graph().await?).await?;
            *setting = format!("group={}", found.id);
        }
    }
    let target = policy::assignments(&settings, context.ui.messages())?;
    policy::amend(
        &target,
        &args.change.amending("policy set", context)?,
        context,
    )
    .await
}

async fn export(args: Export, context: &Context) -> Result<Exit, Error> {
    let keys = keys(&args.keys)?;
    let mut reading = policy::read(&keys, api(context)?, context).await?;
    reading.need(&keys)?;
    policy::export(&reading, &keys, context)?;
    Ok(Exit::Done)
}

fn schema(args: &Schema, context: &Context) -> Result<Exit, Error> {
    let schema = match args.of {
        Of::Settings => policy::of_file(),
        Of::Plan => policy::of_plan(),
    };
    context.ui.file(format!("{schema:#}\n").as_bytes())?;
    Ok(Exit::Done)
}

async fn plan(args: Plan, context: &Context) -> Result<Exit, Error> {
    if args.markdown && context.ui.options().format != Format::Table {
        return Err(Error::failure(
            Exit::Usage,
            "oneForm",
            msg!("policy-markdown-form"),
        ));
    }
    let target = policy::load(&args.file, context).await?;
    let amending = Amending {
        check: true,
        fail_on: args.fail_on.map(FailOn::severity),
        out: args.out,
        markdown: args.markdown,
        api: api(context)?,
        ..Amending::default()
    };
    policy::amend(&target, &amending, context).await
}

async fn apply(args: Apply, context: &Context) -> Result<Exit, Error> {
    let mut amending = args.change.amending("policy apply", context)?;
    let target = match (&args.plan, &args.file) {
        (Some(plan), _) => {
            let basis = Basis::load(plan)?;
            let target = basis.target();
            amending.basis = Some(basis);
            target
        }
        (None, Some(file)) => policy::load(file, context).await?,
        (None, None) => Target::default(),
    };
    policy::amend(&target, &amending, context).await
}

/// Where the scope is kept; a person at the terminal is asked once.
fn api(context: &Context) -> Result<Option<PolicyApi>, Error> {
    match context.settings.policy_api.value {
        None if context.ui.interactive() => Ok(Some(change::policy_api(context)?)),
        given => Ok(given),
    }
}

impl FailOn {
    fn severity(self) -> Severity {
        match self {
            Self::Warning => Severity::Warning,
            Self::Error => Severity::Error,
        }
    }
}

async fn show(args: Show, context: &Context) -> Result<Exit, Error> {
    let keys = keys(&args.keys)?;
    let api = api(context)?;
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
    let limit = args.fail_on.map(FailOn::severity);
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
