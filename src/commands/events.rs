//! `sspr events`: what happened around password reset.

use std::path::PathBuf;

use clap::ValueHint;
use jiff::{SignedDuration, Timestamp};

use crate::context::Context;
use crate::duration::{Bounds, HOUR, Unusable};
use crate::error::{Code, Error, Exit};
use crate::events::{self, Unverified, Wanted};
use crate::person;
use crate::sspr::moment;
use crate::ui::{Shape, msg};

const EXAMPLES: &str = "\
Examples:
  # The last seven days, oldest first
  sspr events
  # Why one user could not reset
  sspr events --user anna@contoso.com --failed
  sspr events --activity \"Reset password\" --since 24h
  # The latest twenty
  sspr events --reverse --limit 20
  # As they appear, until Ctrl-C
  sspr events --follow --failed
  # Actions without verification
  sspr events --unverified --ledger desk/

The service keeps events for 30 days, or 7 days in a tenant with Entra ID Free. This crontab line archives all of
them, without gaps or duplicates:

  15 3 * * *  sspr events --steps --since yesterday --until today -o csv > sspr-$(date -u +\\%F).csv

Days are in UTC. Events appear after 5 to 10 minutes, at most an hour: run it after 01:00 UTC for a complete day. With
`-o csv`, `json` and `jsonl` a line on stderr shows up to when the list is complete.

The steps of one reset are combined in one row: `--steps` shows each. Registered and deleted security info is
included. With `--unverified`, exit 3 means that there are such actions: see `sspr verify`. Required: the permission
AuditLog.Read.All, and for a user a role such as Reports Reader.";

/// Flags of `sspr events`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Only events of this user, by object id, sign-in name, mail address or name
    #[arg(long, value_name = "USER")]
    user: Option<String>,

    /// From this time: an age (7d, 36h, 30m), a day, `yesterday`, `today` or an exact time [default: 7d; 1h with --follow]
    #[arg(long, value_name = "MOMENT")]
    since: Option<String>,

    /// Up to this time, exclusive [default: now]
    #[arg(long, value_name = "MOMENT", conflicts_with = "follow")]
    until: Option<String>,

    /// Only failures and blocked users
    #[arg(long)]
    failed: bool,

    /// Only activities whose name begins with this text, as the service names them
    #[arg(long, value_name = "TEXT")]
    activity: Option<String>,

    /// Every single event, including each step
    #[arg(long)]
    steps: bool,

    /// The newest first
    #[arg(long, conflicts_with = "follow")]
    reverse: bool,

    /// Show new events as they appear, until Ctrl-C
    #[arg(short, long, conflicts_with = "limit")]
    follow: bool,

    /// Only actions without a grant of `sspr verify`, and unused grants; exit 3 if there are such actions
    #[arg(long, conflicts_with_all = ["follow", "failed", "activity", "steps", "reverse"])]
    unverified: bool,

    /// With --unverified: compare with this ledger, or those in this folder, instead of the one of this machine;
    /// repeatable
    #[arg(long, value_name = "FILE", requires = "unverified", value_hint = ValueHint::AnyPath)]
    ledger: Vec<PathBuf>,

    /// With --unverified: the maximum clock difference between a helpdesk machine and the service
    #[arg(long, value_name = "TIME", requires = "unverified", default_value = "5m", value_parser = tolerance)]
    tolerance: SignedDuration,

    /// Only these columns, in this order; names as in CSV and JSON
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    columns: Vec<String>,

    /// Maximum number of rows
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    limit: Option<u64>,
}

impl Args {
    /// Whether it goes on until somebody ends it.
    pub fn is_endless(&self) -> bool {
        self.follow
    }
}

/// Whose clocks are further apart than that has another matter to mend.
const TOLERANCE: Bounds = Bounds::new(std::time::Duration::from_secs(1), HOUR);

fn tolerance(text: &str) -> Result<SignedDuration, Unusable> {
    let time = TOLERANCE.read(text)?;
    SignedDuration::try_from(time).map_err(|_| Unusable(TOLERANCE))
}

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let now = Timestamp::now();
    let since = if args.follow { "1h" } else { "7d" };
    let since = read(args.since.as_deref().unwrap_or(since), now)?;
    let until = args.until.map(|text| read(&text, now)).transpose()?;
    if until.is_some_and(|until| until <= since) {
        let message = msg!("events-no-time");
        return Err(Error::failure(Code::EmptyWindow, message));
    }
    let graph = context.graph().await?;
    let user = match &args.user {
        Some(user) => Some(person::resolve(user, &graph, &context.ui).await?.id),
        None => None,
    };
    let shape = Shape {
        columns: args.columns,
        limit: args.limit,
        ..Shape::default()
    };
    if args.unverified {
        let wanted = Unverified {
            since,
            until: until.unwrap_or(now),
            user,
            ledgers: args.ledger,
            tolerance: args.tolerance,
        };
        return events::unverified(&wanted, &shape, &graph, context).await;
    }
    let wanted = Wanted {
        since,
        until,
        user,
        failed: args.failed,
        activity: args.activity,
        steps: args.steps,
        newest_first: args.reverse,
    };
    if args.follow {
        events::follow(&wanted, &shape, &graph, context).await?;
    } else {
        events::list(&wanted, &shape, now, &graph, context).await?;
    }
    Ok(Exit::Done)
}

fn read(text: &str, now: Timestamp) -> Result<Timestamp, Error> {
    moment::parse(text, now).ok_or_else(|| {
        let message = msg!("events-moment", text = text.to_owned());
        Error::failure(Code::UnusableMoment, message).hint(msg!("events-moment-hint"))
    })
}
