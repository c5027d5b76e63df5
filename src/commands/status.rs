//! `sspr status`: who is registered, who is in scope, who can reset.

use std::path::PathBuf;

use clap::{Subcommand, ValueHint};

use crate::config::{Span, nearest};
use crate::context::Context;
use crate::duration::{Bounds, DAY, Unusable};
use crate::error::{Code, Error, Exit};
use crate::graph::{self, Client};
use crate::roster::watch::{self, Refresh, SHORTEST, Snapshot};
use crate::roster::{self, Attribute, Wanted};
use crate::sspr::report::breakdown::Axis;
use crate::sspr::report::coverage::{self, Coverage};
use crate::sspr::report::ids::Ids;
use crate::sspr::report::selection::{METHODS, Selection};
use crate::tabular::Source;
use crate::ui::{Refused, Shape, msg};

const EXAMPLES: &str = "\
Examples:
  # Everybody in the registration report
  sspr status
  # One person; disabled or missing is said so
  sspr status anna@contoso.com
  # In scope, but cannot reset yet
  sspr status --enabled --not-registered
  # The members of a group, nested ones too
  sspr status --group Helpdesk -o csv
  sspr status --department Finance --attribute city=Berlin --sort userDisplayName
  # With the methods of this moment; `*` marks a late report
  sspr status --live --not-registered
  # Whom the report leaves out, too: disabled, new
  sspr status --all -o csv
  sspr status --columns userPrincipalName,methodsRegistered --limit 20
  sspr status --jq \"select(.isAdmin) | .userPrincipalName\"
  sspr status --filter \"startsWith(userPrincipalName,'a')\" -o jsonl
  # Who meets a wall when Microsoft's texts and calls end
  sspr status --only-phone
  # Where the roll-out stands, group by group
  sspr status --by department
  # Exit 3 when fewer than 95 % of those in scope can
  sspr status --summary --fail-under 95
  # See the figures of a group move, until Ctrl-C
  sspr status --watch 30s --group Helpdesk

The report lags up to 36 hours and leaves out disabled users. `--fail-under` measures how many
per cent of the users in scope (enabled) can reset (capable).";

/// Flags of `sspr status`.
#[derive(Clone, Debug, clap::Args)]
#[command(
    after_help = EXAMPLES,
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true
)]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,

    /// Users by object id, sign-in name, mail address or name (default: all)
    #[arg(value_name = "USER", conflicts_with_all = ["selection", "summary", "fail_under"])]
    users: Vec<String>,

    /// Print counts and shares instead of rows
    #[arg(long, conflicts_with_all = ["columns", "sort", "limit"])]
    summary: bool,

    /// Count group by group
    #[arg(
        long,
        value_name = "WHAT",
        conflicts_with_all = ["users", "all_users", "live", "columns", "sort", "limit"]
    )]
    by: Option<Axis>,

    /// Exit 3 if a lower percentage of the users in scope can reset
    #[arg(
        long,
        value_name = "PERCENT",
        value_parser = percent,
        conflicts_with_all = ["registered", "not_registered", "enabled", "not_enabled", "capable", "not_capable", "limit"]
    )]
    fail_under: Option<f64>,

    /// Include the users that the report omits: disabled, new
    #[arg(
        long = "all",
        alias = "all-users",
        conflicts_with_all = [
            "users", "summary", "registered", "not_registered", "enabled", "not_enabled", "capable", "not_capable",
            "admin", "only_phone", "method", "filter"
        ]
    )]
    all_users: bool,

    /// Read the current methods of each user, and mark where the report is out of date
    #[arg(long, conflicts_with = "summary")]
    live: bool,

    /// Refresh at this interval (default: 60s), until Ctrl-C
    ///
    /// Shows the figures; the rows where users are named or `--limit` makes the list a short one. Changes since the last
    /// look are marked. In a pipe, `-o jsonl` writes a line each time.
    #[arg(
        long,
        value_name = "INTERVAL",
        num_args = 0..=1,
        default_missing_value = "60s",
        value_parser = interval,
        conflicts_with_all = ["jq", "all_users"]
    )]
    watch: Option<Span>,

    #[command(flatten)]
    selection: Flags,

    #[command(flatten)]
    shape: Shape,
}

/// What else can be done with the report.
#[derive(Clone, Debug, Subcommand)]
enum Action {
    /// Compare two saved outputs: who registered, who lost a method, who came and left
    Diff(Diff),
}

const DIFF_EXAMPLES: &str = "\
Examples:
  sspr status -o csv --out monday.csv
  sspr status -o csv --out friday.csv
  sspr status diff monday.csv friday.csv
  sspr status -o jsonl | sspr status diff monday.csv - --exit-code

Each file is JSON, JSON Lines or CSV; its content decides. The tenant is not read.";

/// Flags of `sspr status diff`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = DIFF_EXAMPLES)]
struct Diff {
    /// The older output of `sspr status`; - is stdin
    #[arg(value_name = "OLD", value_hint = ValueHint::FilePath)]
    older: PathBuf,

    /// The newer output; - is stdin
    #[arg(value_name = "NEW", value_hint = ValueHint::FilePath)]
    newer: PathBuf,

    /// Exit 3 if anything differs
    #[arg(long)]
    exit_code: bool,
}

impl Args {
    /// Whether it goes on until it is stopped.
    pub fn is_endless(&self) -> bool {
        self.watch.is_some()
    }

    /// Whether it writes figures, and no list.
    pub fn is_brief(&self) -> bool {
        self.summary || self.by.is_some()
    }

    /// Whether it works on files alone.
    pub fn is_offline(&self) -> bool {
        self.action.is_some()
    }
}

/// Which rows.
#[derive(Clone, Debug, clap::Args)]
#[group(id = "selection", multiple = true)]
#[command(next_help_heading = "Filters")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
struct Flags {
    /// Registered: has enough methods
    #[arg(long, conflicts_with = "not_registered")]
    registered: bool,
    /// Not registered
    #[arg(long)]
    not_registered: bool,
    /// Enabled: in the scope of the policy
    #[arg(long, conflicts_with = "not_enabled")]
    enabled: bool,
    /// Not in the scope of the policy
    #[arg(long)]
    not_enabled: bool,
    /// Capable: enabled and registered
    #[arg(long, conflicts_with = "not_capable")]
    capable: bool,
    /// Not capable
    #[arg(long)]
    not_capable: bool,
    /// Holds an administrator role
    #[arg(long = "admins", aliases = ["admin", "administrators"])]
    admin: bool,
    /// Has only a phone for a reset, for multifactor authentication, or for both
    #[arg(long)]
    only_phone: bool,
    /// Guests
    #[arg(long, conflicts_with = "member")]
    guest: bool,
    /// Members, not guests
    #[arg(long)]
    member: bool,
    /// Has registered this method: email, mobilePhone, … (repeat: all of them)
    #[arg(long, value_name = "METHOD", value_parser = method)]
    method: Vec<String>,
    /// Is a member of this group, directly or through a nested group
    #[arg(long, value_name = "NAME|ID")]
    group: Option<String>,
    /// Is in this department
    #[arg(long, value_name = "NAME")]
    department: Option<String>,
    /// Has this value of a property of the directory: city, companyName, employeeType, … (repeat: all of them)
    #[arg(long, value_name = "NAME=VALUE")]
    attribute: Vec<Attribute>,
    /// Raw OData filter of the registration report
    #[arg(long, value_name = "ODATA")]
    filter: Option<String>,
}

/// Takes a method by a name that is known; one of tomorrow is what `--filter` is for.
fn method(text: &str) -> Result<String, Refused> {
    let text = match text.to_ascii_lowercase().as_str() {
        "phone" | "mobile" => "mobilePhone",
        "alternatemobile" => "alternateMobilePhone",
        "office" => "officePhone",
        _ => text,
    };
    if let Some(known) = METHODS
        .iter()
        .find(|known| known.eq_ignore_ascii_case(text))
    {
        return Ok((*known).to_owned());
    }
    let reason = match nearest(text, METHODS) {
        Some(nearest) => msg!("usage-reason-method-near", name = nearest),
        None => msg!(
            "usage-reason-method",
            methods = METHODS.join(", "),
            filter = format!("--filter \"methodsRegistered/any(x:x eq '{text}')\"")
        ),
    };
    Err(Refused::new(reason))
}

/// A threshold in per cent.
fn percent(text: &str) -> Result<f64, Refused> {
    coverage::threshold(text).map_err(|_| Refused::new(msg!("usage-reason-percent")))
}

/// The service answers five requests for the report in ten seconds.
const INTERVAL: Bounds = Bounds {
    note: Some("status-watch-interval"),
    ..Bounds::new(SHORTEST, DAY)
};

fn interval(text: &str) -> Result<Span, Unusable> {
    Span::within(INTERVAL, text)
}

impl Flags {
    fn selection(self, among: Option<Ids>) -> Selection {
        let either = |yes: bool, no: bool| (yes || no).then_some(yes);
        Selection {
            registered: either(self.registered, self.not_registered),
            enabled: either(self.enabled, self.not_enabled),
            capable: either(self.capable, self.not_capable),
            admin: self.admin,
            only_phone: self.only_phone,
            user_type: match (self.member, self.guest) {
                (true, _) => Some("member"),
                (_, true) => Some("guest"),
                _ => None,
            },
            methods: self.method,
            odata: self.filter,
            among,
        }
    }
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early; exit 8 when some of the users named are not in the directory.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    if let Some(Action::Diff(files)) = &args.action {
        return diff(files, context);
    }
    if args.is_endless() {
        watch::suits(&context.ui)?;
        let of_rows = args.live || !args.shape.columns.is_empty() || args.shape.sort.is_some();
        if of_rows && !args.shows_rows() {
            let message = msg!("status-watch-no-rows");
            return Err(
                Error::failure(Code::WatchNoRows, message).hint(msg!("status-watch-no-rows-hint"))
            );
        }
    }
    args.wanted().check(&context.ui)?;
    let graph = context.graph().await?;
    let Some(every) = args.watch else {
        let (_, exit) = look(&args, Refresh::default(), &graph, context)
            .await
            .map_err(|error| args.told(error))?;
        return Ok(exit);
    };
    let rows = args.shows_rows();
    watch::watch(every.into(), rows, context, async |refresh: Refresh<'_>| {
        look(&args, refresh, &graph, context).await
    })
    .await
}

impl Args {
    /// What the service says against a filter of the person's own is wrong usage.
    fn told(&self, error: Error) -> Error {
        match (&self.selection.filter, error) {
            (
                Some(filter),
                Error::Graph(graph::Error {
                    kind:
                        graph::ErrorKind::Service {
                            status: 400,
                            message,
                            ..
                        },
                    request_id,
                    ..
                }),
            ) => {
                let said = msg!(
                    "status-filter-refused",
                    filter = filter.clone(),
                    text = message
                );
                Error::failure(Code::FilterRefused, said)
                    .hint(msg!("status-filter-refused-hint"))
                    .request_id(request_id)
            }
            (_, error) => error,
        }
    }

    /// The list of everybody in that shape.
    fn wanted(&self) -> Wanted {
        Wanted {
            selection: Selection::default(),
            shape: self.shape.clone(),
            all_users: self.all_users || !self.users.is_empty(),
            live: self.live,
        }
    }

    /// Rows, not figures. Of all rows of a tenant nobody could see what changed.
    fn shows_rows(&self) -> bool {
        let few = !self.is_endless() || !self.users.is_empty() || self.shape.limit.is_some();
        few && !self.summary && self.by.is_none()
    }
}

/// Asks once, and shows the answer.
async fn look(
    args: &Args,
    refresh: Refresh<'_>,
    graph: &Client,
    context: &Context,
) -> Result<(Snapshot, Exit), Error> {
    let mut wanted = args.wanted();
    if !args.users.is_empty() {
        let exit = roster::named(&args.users, &wanted, graph, context).await?;
        return Ok((Snapshot::Rows, exit));
    }
    let flags = args.selection.clone();
    let department = flags.department.clone().map(Attribute::department);
    let attributes: Vec<Attribute> = flags.attribute.iter().cloned().chain(department).collect();
    let among = roster::among(flags.group.as_deref(), &attributes, graph, &context.ui).await?;
    wanted.selection = flags.selection(among);
    let judged = |coverage: &Coverage| match args.fail_under {
        Some(threshold) if !roster::judge(coverage, threshold, &context.ui) => Exit::No,
        _ => Exit::Done,
    };
    if let Some(axis) = args.by {
        let selection = &wanted.selection;
        let breakdown = roster::breakdown::count(axis, selection, refresh, graph, context).await?;
        roster::breakdown::tell(&breakdown, refresh, &context.ui)?;
        let exit = judged(&breakdown.overall);
        return Ok((Snapshot::Groups(breakdown), exit));
    }
    if args.shows_rows() {
        let coverage = roster::list(&wanted, graph, context).await?;
        return Ok((Snapshot::Rows, judged(&coverage)));
    }
    let coverage = roster::measure(&wanted.selection, graph, context).await?;
    roster::summarize(&coverage, refresh, &context.ui)?;
    let exit = judged(&coverage);
    Ok((Snapshot::Figures(coverage), exit))
}

fn diff(files: &Diff, context: &Context) -> Result<Exit, Error> {
    let [older, newer] = [&files.older, &files.newer].map(|path| Source::from(path.clone()));
    if older == Source::Stdin && newer == Source::Stdin {
        let message = msg!("status-diff-one-stdin");
        return Err(Error::failure(Code::OneStdin, message));
    }
    let counts = roster::compare(&older, &newer, &context.ui)?;
    Ok(if files.exit_code && counts.changed > 0 {
        Exit::No
    } else {
        Exit::Done
    })
}
