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
  # Why one person could not reset
  sspr events --user anna@contoso.com --failed
  sspr events --activity \"Reset password\" --since 24h
  # The latest twenty
  sspr events --reverse --limit 20
  # As they show, until Ctrl-C
  sspr events --follow --failed
  # Acts on people that nobody was verified for
  sspr events --unverified --ledger desk/

The service keeps events for 30 days, 7 in a tenant on Entra ID Free. This line of a crontab keeps
every one of them, without gaps and without repeats:

  15 3 * * *  sspr events --steps --since yesterday --until today -o csv > sspr-$(date -u +\\%F).csv

Days are those of UTC. Events show 5 to 10 minutes late, up to an hour: run it after 01:00 UTC, and
the day is complete. With `-o csv`, `json` and `jsonl` a line on stderr says up to when.

The steps of one walk through the reset page are one row: `--steps` shows each. Registered and deleted
security info is part of the trail. With `--unverified` exit 3 says that there are such acts: see `sspr verify`. It takes the permission AuditLog.Read.All, and for a person a role
such as Reports Reader.";

/// Flags of `sspr events`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Only what happened to this user, by object id, sign-in name, mail address or name
    #[arg(long, value_name = "USER")]
    user: Option<String>,

    /// From here on: an age (7d, 36h, 30m), a day, `yesterday`, `today` or an exact moment [default: 7d; 1h with --follow]
    #[arg(long, value_name = "MOMENT")]
    since: Option<String>,

    /// Up to here, not with it [default: now]
    #[arg(long, value_name = "MOMENT", conflicts_with = "follow")]
    until: Option<String>,

    /// Only what failed, and who was blocked
    #[arg(long)]
    failed: bool,

    /// Only activities whose name begins so, in the service's words
    #[arg(long, value_name = "TEXT")]
    activity: Option<String>,

    /// Every event by itself, each step too
    #[arg(long)]
    steps: bool,

    /// The newest first
    #[arg(long, conflicts_with = "follow")]
    reverse: bool,

    /// Go on with events as they show, until Ctrl-C
    #[arg(short, long, conflicts_with = "limit")]
    follow: bool,

    /// Only acts on people that no grant of `sspr verify` covers, and grants that no act followed; exit 3 when there are such acts
    #[arg(long, conflicts_with_all = ["follow", "failed", "activity", "steps", "reverse"])]
    unverified: bool,

    /// With --unverified: hold them against this ledger, or those in this folder, instead of the one of this machine; repeatable
    #[arg(long, value_name = "FILE", requires = "unverified", value_hint = ValueHint::AnyPath)]
    ledger: Vec<PathBuf>,

    /// With --unverified: how far the clocks of a desk and the service may be apart
    #[arg(long, value_name = "TIME", requires = "unverified", default_value = "5m", value_parser = tolerance)]
    tolerance: SignedDuration,

    /// Only these columns, in this order; names as in CSV and JSON
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    columns: Vec<String>,

    /// No more than this many rows
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
