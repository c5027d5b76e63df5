//! `sspr remind`: mail to those who are in scope and cannot reset yet.

use std::path::PathBuf;
use std::time::Duration;

use clap::ValueHint;

use crate::bulk::read::names;
use crate::context::Context;
use crate::duration::{Bounds, DAY, Unusable};
use crate::error::{Error, Exit};
use crate::remind::{self, Only, Wanted};
use crate::tabular::Source;

const EXAMPLES: &str = "\
Examples:
  # Who would be mailed, and who not and why
  sspr remind --dry-run
  # One of the mails, to yourself
  sspr remind --test me@contoso.com
  # Show how many, ask, then send
  sspr remind
  # Only those whose methods end on a day that is fixed
  sspr remind --only ending --every 30d --yes
  sspr remind --group Finance --template texts --opt-out no-mail.csv

Each mail is in the language of the user and names the page to register at. The methods of the user are read again
right before sending. No user is mailed twice within --every; the ledger records it. A mailbox sends 30 mails per
minute.

It sends by the profile's mail channel (`sspr profile set mail.via=graph`), Graph with the permission Mail.Send. An
application has no mailbox of its own and needs an SMTP server. To read the methods it takes
UserAuthenticationMethod.Read.All.";

/// Flags of `sspr remind`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Only these users, by sign-in name, mail address or object id
    #[arg(value_name = "USER")]
    users: Vec<String>,

    /// Only the users in this file (list, table; `-` is stdin)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    file: Option<PathBuf>,

    /// Only members of this group, nested ones too
    #[arg(long, value_name = "NAME|ID")]
    group: Option<String>,

    /// Only these
    #[arg(long, value_enum, value_name = "WHO")]
    only: Option<Only>,

    /// Skip users reminded within this time
    #[arg(long, value_name = "TIME", default_value = "14d", value_parser = every)]
    every: Duration,

    /// Skip the users in this file, one per line or a table
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    opt_out: Option<PathBuf>,

    /// Maximum number of mails in one run
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    limit: u32,

    /// Your own texts: a folder with en.txt, de.txt, …
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    template: Option<PathBuf>,

    /// Send one of the mails to this address, and no other
    #[arg(long, value_name = "ADDRESS", conflicts_with = "dry_run")]
    test: Option<String>,

    /// List who would be mailed and send nothing
    #[arg(long)]
    dry_run: bool,

    /// Send without asking
    #[arg(short, long)]
    yes: bool,

    /// Reason for the change; stored in the ledger
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// No time at all would let two runs mail the same people.
const EVERY: Bounds = Bounds::new(
    Duration::from_secs(3600),
    Duration::from_secs(365 * DAY.as_secs()),
);

fn every(text: &str) -> Result<Duration, Unusable> {
    EVERY.read(text)
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early; exit 8 where some mails could not be sent.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let listed = |file: Option<PathBuf>| match file {
        Some(file) => names::read(&Source::from(file)),
        None => Ok(Vec::new()),
    };
    let mut users = args.users;
    users.extend(listed(args.file)?);
    let wanted = Wanted {
        users,
        group: args.group,
        only: args.only,
        every: args.every,
        opted_out: listed(args.opt_out)?,
        limit: usize::try_from(args.limit).unwrap_or(usize::MAX),
        template: args.template,
        test: args.test,
        dry_run: args.dry_run,
        yes: args.yes,
        reason: args.reason,
    };
    remind::remind(&wanted, context).await
}
