//! `sspr status`: who is registered, who is in scope, who can reset.

use std::collections::HashSet;

use futures::{StreamExt, pin_mut};

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::model::Registration;
use crate::graph::{self, Client};
use crate::sspr::coverage::Coverage;
use crate::sspr::selection::Selection;
use crate::sspr::standing::Named;
use crate::ui::Format;
use crate::{group, msg, roster};

const EXAMPLES: &str = "\
Examples:
  sspr status                               Everybody in the registration report
  sspr status anna@contoso.com              One person; disabled or missing is said so
  sspr status --enabled --not-registered    In scope, but cannot reset yet
  sspr status --group Helpdesk -o csv       The members of a group, nested ones too
  sspr status --filter \"startsWith(userPrincipalName,'a')\" -o jsonl
  sspr status --summary --fail-under 95     Exit 3 when fewer than 95 % of those in scope can

The report lags up to 36 hours and leaves out disabled users. `--fail-under` measures how many
per cent of the users in scope (enabled) can reset (capable).";

/// Flags of `sspr status`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Users by object id or user principal name (default: all)
    #[arg(value_name = "USER", conflicts_with_all = ["selection", "summary", "fail_under"])]
    users: Vec<String>,

    /// Print counts and shares instead of rows
    #[arg(long)]
    summary: bool,

    /// Exit 3 when fewer than this many per cent of the users in scope can reset
    #[arg(
        long,
        value_name = "PERCENT",
        value_parser = threshold,
        conflicts_with_all = ["registered", "not_registered", "enabled", "not_enabled", "capable", "not_capable"]
    )]
    fail_under: Option<f64>,

    #[command(flatten)]
    selection: Flags,
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
    #[arg(long)]
    admin: bool,
    /// Guests
    #[arg(long, conflicts_with = "member")]
    guest: bool,
    /// Members, not guests
    #[arg(long)]
    member: bool,
    /// Has registered this method: email, mobilePhone, … (repeat: all of them)
    #[arg(long, value_name = "METHOD")]
    method: Vec<String>,
    /// Is in this group, directly or through another
    #[arg(long, value_name = "NAME|ID")]
    group: Option<String>,
    /// Raw OData filter of the registration report
    #[arg(long, value_name = "ODATA")]
    filter: Option<String>,
}

fn threshold(text: &str) -> Result<f64, String> {
    text.trim_end_matches('%')
        .parse()
        .ok()
        .filter(|percent| (0.0..=100.0).contains(percent))
        .ok_or_else(|| "a number from 0 to 100".to_owned())
}

impl Flags {
    fn selection(self, among: Option<HashSet<String>>) -> Selection {
        let either = |yes: bool, no: bool| (yes || no).then_some(yes);
        Selection {
            registered: either(self.registered, self.not_registered),
            enabled: either(self.enabled, self.not_enabled),
            capable: either(self.capable, self.not_capable),
            admin: self.admin,
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
    let graph = context.graph().await?;
    if !args.users.is_empty() {
        return named(&args.users, &graph, context).await;
    }
    let among = match &args.selection.group {
        Some(group) => Some(members(group, &graph).await?),
        None => None,
    };
    let selection = args.selection.selection(among);
    let coverage = if args.summary {
        let coverage = measure(&selection, &graph).await?;
        roster::summarize(&coverage, &context.ui)?;
        coverage
    } else {
        list(&selection, &graph, context).await?
    };
    Ok(match args.fail_under {
        Some(threshold) if !roster::judge(&coverage, threshold, &context.ui) => Exit::No,
        _ => Exit::Done,
    })
}

/// Writes the rows as their pages come.
async fn list(selection: &Selection, graph: &Client, context: &Context) -> Result<Coverage, Error> {
    let mut coverage = Coverage::default();
    let mut list = context.ui.list::<Registration<'_>>();
    let pages = graph.registrations(selection.odata().as_deref());
    pin_mut!(pages);
    while let Some(page) = pages.next().await {
        let page = page?;
        for row in page.rows::<Registration<'_>>()? {
            if selection.admits(&row) {
                coverage.count(&row);
                list.push(&row)?;
            }
        }
        list.flush()?;
    }
    list.finish()?;
    if context.ui.options().format == Format::Table {
        context.ui.status(&msg!(
            "status-total",
            total = coverage.total,
            enabled = coverage.enabled,
            capable = coverage.capable
        ));
    }
    Ok(coverage)
}

/// The figures: the service's own totals where it has and gives them, else counted row by row.
async fn measure(selection: &Selection, graph: &Client) -> Result<Coverage, Error> {
    if let Some((user_types, roles)) = selection.totals() {
        match graph.registration_totals(user_types, roles).await {
            Ok((features, methods)) => {
                if let Some(coverage) = Coverage::from_totals(&features, &methods) {
                    return Ok(coverage);
                }
            }
            // An app alone may not ask for totals, and may read the rows (graph-api.md §1.3).
            Err(graph::Error::Service {
                status: 400 | 403 | 404,
                ..
            }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let mut coverage = Coverage::default();
    let pages = graph.registrations(selection.odata().as_deref());
    pin_mut!(pages);
    while let Some(page) = pages.next().await {
        let page = page?;
        for row in page.rows::<Registration<'_>>()? {
            if selection.admits(&row) {
                coverage.count(&row);
            }
        }
    }
    Ok(coverage)
}

/// The object ids of the people in a group.
async fn members(key: &str, graph: &Client) -> Result<HashSet<String>, Error> {
    let group = group::resolve(key, graph).await?;
    let mut ids = HashSet::new();
    graph
        .users_in_group(&group.id, |id| {
            ids.insert(id.to_owned());
        })
        .await?;
    Ok(ids)
}

/// One row for each user named, whatever is known of them.
async fn named(keys: &[String], graph: &Client, context: &Context) -> Result<Exit, Error> {
    let users = graph.users(keys).await?;
    let ids: Vec<String> = users.iter().flatten().map(|user| user.id.clone()).collect();
    let mut registrations = graph.registrations_of(&ids).await?.into_iter();
    let mut list = context.ui.list::<Named>();
    let mut missing = Vec::new();
    for (key, user) in keys.iter().zip(users) {
        let row = match user {
            Some(user) => Named::of(user, registrations.next().flatten()),
            None => {
                missing.push(key.as_str());
                Named::missing(key)
            }
        };
        list.push(&row)?;
    }
    list.finish()?;
    if missing.is_empty() {
        return Ok(Exit::Done);
    }
    let exit = if missing.len() == keys.len() {
        Exit::Failed
    } else {
        Exit::Partial
    };
    Err(Error::failure(
        exit,
        "userNotFound",
        msg!(
            "status-users-missing",
            count = missing.len(),
            users = missing.join(", ")
        ),
    )
    .hint(msg!("status-users-missing-hint")))
}
