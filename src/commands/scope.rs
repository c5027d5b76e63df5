//! `sspr scope`: the members of the one group the scope is set to.

use std::path::PathBuf;

use clap::{Subcommand, ValueHint};

use crate::bulk::read::names;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::members::{self, Target};
use crate::sspr::methods::membership::Wish;
use crate::tabular::Source;
use crate::ui::{Shape, msg};

const LIST: &str = "\
Examples:
  # Who is in the group, directly
  sspr scope list
  # Including the members of nested groups
  sspr scope list --nested -o csv
  # Of a group that is not selected, or as an application
  sspr scope list --group \"SSPR Pilot\" --limit 20";

const ADD: &str = "\
Examples:
  # Show who gains what, ask, then write
  sspr scope add anna@contoso.com bo@contoso.com
  # One user per line, or a table with a column for them
  sspr scope add --file joiners.csv --yes
  sspr scope add anna@contoso.com --group \"SSPR Pilot\" --yes -o json

Users who are already members are not changed. Required: the permission GroupMember.ReadWrite.All, and for a user the
role Groups Administrator or User Administrator, or owning the group.";

const REMOVE: &str = "\
Examples:
  # Show who loses what, ask, then write
  sspr scope remove anna@contoso.com

Only direct members are removed; members through nested groups are listed. Required: the permission
GroupMember.ReadWrite.All, and for a user the role Groups Administrator or User Administrator, or owning the group.";

const ABOUT: &str = "\
The group is read from the policy if this sign-in can read it; an application cannot and passes `--group`.";

/// Flags of `sspr scope`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = ABOUT, disable_help_subcommand = true)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

/// What to do with the members.
#[derive(Clone, Debug, Subcommand)]
enum Action {
    /// List who is in the group
    #[command(after_help = LIST)]
    List(List),
    /// Add users to the group
    #[command(after_help = ADD)]
    Add(Change),
    /// Remove users from the group
    #[command(after_help = REMOVE)]
    Remove(Change),
}

impl Args {
    /// Whether it changes who is a member.
    pub fn changes(&self) -> bool {
        matches!(self.action, Action::Add(_) | Action::Remove(_))
    }
}

/// Flags of `sspr scope list`.
#[derive(Clone, Debug, clap::Args)]
struct List {
    /// The group, by object id, exact name or mail address [default: the one the scope is set to]
    #[arg(long, value_name = "NAME|ID")]
    group: Option<String>,

    /// Include the members of nested groups, and show through which group
    #[arg(long)]
    nested: bool,

    /// Only these columns, in this order; names as in CSV and JSON
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    columns: Vec<String>,

    /// Maximum number of rows
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    limit: Option<u64>,
}

/// Flags of `sspr scope add` and `sspr scope remove`.
#[derive(Clone, Debug, clap::Args)]
struct Change {
    /// Users by object id, sign-in name, mail address or name; `-` reads them from stdin
    #[arg(value_name = "USER", required_unless_present = "file")]
    users: Vec<String>,

    /// Read the users from a file, one per line, or from a table with a column for them; `-` is stdin
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: Option<PathBuf>,

    /// The group, by object id, exact name or mail address [default: the one the scope is set to]
    #[arg(long, value_name = "NAME|ID")]
    group: Option<String>,

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

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    match args.action {
        Action::List(args) => list(args, context).await,
        Action::Add(args) => change(Wish::Add, &args, context).await,
        Action::Remove(args) => change(Wish::Remove, &args, context).await,
    }
}

async fn list(args: List, context: &Context) -> Result<Exit, Error> {
    let graph = context.graph().await?;
    let target = Target::find(args.group.as_deref(), &graph, context).await?;
    let shape = Shape {
        columns: args.columns,
        limit: args.limit,
        ..Shape::default()
    };
    members::list(&target, args.nested, &shape, &graph, context).await?;
    Ok(Exit::Done)
}

async fn change(wish: Wish, args: &Change, context: &Context) -> Result<Exit, Error> {
    let users = users(args)?;
    let graph = context.graph().await?;
    let target = Target::find(args.group.as_deref(), &graph, context).await?;
    let options = members::Options {
        dry_run: args.dry_run,
        yes: args.yes,
        reason: args.reason.as_deref(),
    };
    members::change(wish, &users, &target, options, &graph, context).await
}

/// Everybody who was named: on the command line, on stdin, in the file.
fn users(args: &Change) -> Result<Vec<String>, Error> {
    let stdin = |user: &&String| user.as_str() == "-";
    let (dashes, mut users): (Vec<String>, Vec<String>) =
        args.users.iter().cloned().partition(|user| stdin(&user));
    let source = args.file.clone().map(Source::from);
    if !dashes.is_empty() && source == Some(Source::Stdin) || dashes.len() > 1 {
        let message = msg!("scope-one-stdin");
        return Err(Error::failure(Code::OneStdin, message));
    }
    if !dashes.is_empty() {
        users.extend(names::read(&Source::Stdin)?);
    }
    if let Some(source) = source {
        users.extend(names::read(&source)?);
    }
    Ok(users)
}
