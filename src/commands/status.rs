//! `sspr status`: who is registered, who is in scope, who can reset.

use std::collections::HashSet;

use futures::{StreamExt, pin_mut};
use serde::Serialize;
use uuid::Uuid;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::model::{Registration, Text};
use crate::graph::{self, Client, Group};
use crate::msg;
use crate::sspr::coverage::{Coverage, Summary, percent, rounded};
use crate::sspr::selection::Selection;
use crate::sspr::standing::{Named, State};
use crate::ui::{Column, Format, Messages, Row};

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
#[derive(Debug, clap::Args)]
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
#[derive(Debug, clap::Args)]
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
        summarize(&coverage, context)?;
        coverage
    } else {
        list(&selection, &graph, context).await?
    };
    Ok(match args.fail_under {
        Some(threshold) => judge(&coverage, threshold, context),
        None => Exit::Done,
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

fn summarize(coverage: &Coverage, context: &Context) -> Result<(), Error> {
    if let Format::Json | Format::Jsonl = context.ui.options().format {
        let summary = Summary::from(coverage);
        context.ui.document(&summary, |_| String::new())?;
        return Ok(());
    }
    let mut list = context.ui.list::<Figure<'_>>();
    let flags = [
        ("total", coverage.total),
        ("enabled", coverage.enabled),
        ("registered", coverage.registered),
        ("capable", coverage.capable),
    ];
    let methods = coverage
        .by_method
        .iter()
        .map(|(method, count)| (method.as_str(), *count));
    for (figure, count) in flags.into_iter().chain(methods) {
        list.push(&Figure {
            figure,
            count,
            total: coverage.total,
        })?;
    }
    list.finish()?;
    Ok(())
}

fn judge(coverage: &Coverage, threshold: f64, context: &Context) -> Exit {
    let reached = coverage.reaches(threshold);
    let language = context.ui.messages().language();
    let (capable, enabled) = (coverage.capable, coverage.enabled);
    let measured = match (enabled, reached) {
        (0, _) => msg!("status-nobody-in-scope"),
        (_, true) => msg!("status-reached", capable = capable, enabled = enabled),
        (_, false) => msg!("status-not-reached", capable = capable, enabled = enabled),
    };
    context.ui.status(
        &measured
            .with("share", language.percent(capable, enabled))
            .with("threshold", language.percent(tenths(threshold), 1000)),
    );
    if reached { Exit::Done } else { Exit::No }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a threshold is from 0 to 100"
)]
fn tenths(percent: f64) -> u64 {
    (percent * 10.0).round() as u64
}

/// The object ids of the people in a group.
async fn members(key: &str, graph: &Client) -> Result<HashSet<String>, Error> {
    let group = group(key, graph).await?;
    let mut ids = HashSet::new();
    graph
        .users_in_group(&group.id, |id| {
            ids.insert(id.to_owned());
        })
        .await?;
    Ok(ids)
}

/// The one group meant by an id or a name.
async fn group(key: &str, graph: &Client) -> Result<Group, Error> {
    if Uuid::parse_str(key).is_ok() {
        match graph.group(key).await {
            Err(error) if error.is_not_found() => {}
            found => return Ok(found?),
        }
    }
    let mut found = graph.groups_named(key).await?;
    match (found.pop(), found.is_empty()) {
        (Some(group), true) => Ok(group),
        (Some(group), false) => {
            found.push(group);
            Err(Error::failure(
                Exit::Failed,
                "groupAmbiguous",
                msg!("status-group-ambiguous", name = key.to_owned()),
            )
            .hint(msg!("status-group-candidates", groups = candidates(&found))))
        }
        (None, _) => {
            let error = Error::failure(
                Exit::Failed,
                "groupNotFound",
                msg!("status-group-missing", name = key.to_owned()),
            );
            let like = graph.groups_like(key).await?;
            Err(if like.is_empty() {
                error
            } else {
                error.hint(msg!("status-group-candidates", groups = candidates(&like)))
            })
        }
    }
}

fn candidates(groups: &[Group]) -> String {
    groups
        .iter()
        .map(|group| {
            let name = group.display_name.as_deref().unwrap_or_default();
            format!("{name} ({})", group.id)
        })
        .collect::<Vec<_>>()
        .join(", ")
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

/// A cell of a row, before it is known who reads it.
enum Cell<'a> {
    Text(Option<&'a str>),
    Flag(Option<bool>),
    Methods(Option<&'a [Text<'a>]>),
    Moment(Option<&'a str>),
    State(State),
}

impl Cell<'_> {
    fn field(&self, out: &mut String) {
        match self {
            Self::Text(Some(text)) | Self::Moment(Some(text)) => out.push_str(text),
            Self::Flag(Some(flag)) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Methods(Some(methods)) => join(methods, ";", out),
            Self::State(state) => out.push_str(state.key()),
            _ => {}
        }
    }

    fn display(&self, messages: &Messages, out: &mut String) {
        match self {
            Self::Text(None) | Self::Flag(None) | Self::Methods(None) | Self::Moment(None) => {
                out.push('–');
            }
            Self::Flag(Some(true)) => out.push_str(&messages.text(&msg!("status-yes"))),
            Self::Flag(Some(false)) => out.push_str(&messages.text(&msg!("status-no"))),
            Self::Methods(Some([])) => out.push_str(&messages.text(&msg!("status-none"))),
            Self::Methods(Some(methods)) => join(methods, ", ", out),
            // To the minute; the report is hours old anyway.
            Self::Moment(Some(text)) => {
                out.push_str(&text.get(..16).unwrap_or(text).replace('T', " "));
            }
            Self::State(state) => out.push_str(&messages.text(&match state {
                State::Listed => msg!("status-state-listed"),
                State::Disabled => msg!("status-state-disabled"),
                State::NotInReport => msg!("status-state-not-in-report"),
                State::NotFound => msg!("status-state-not-found"),
            })),
            Self::Text(Some(_)) => self.field(out),
        }
    }
}

fn join(methods: &[Text<'_>], separator: &str, out: &mut String) {
    for (index, method) in methods.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        out.push_str(method);
    }
}

const fn column(key: &'static str, title: &'static str) -> Column {
    Column { key, title }
}

impl Row for Registration<'_> {
    const COLUMNS: &'static [Column] = &[
        column("id", ""),
        column("userDisplayName", "status-name"),
        column("userPrincipalName", "status-upn"),
        column("userType", ""),
        column("isSsprRegistered", "status-registered"),
        column("isSsprEnabled", "status-enabled"),
        column("isSsprCapable", "status-capable"),
        column("methodsRegistered", "status-methods"),
        column("isAdmin", "status-admin"),
        column("lastUpdatedDateTime", "status-updated"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        self.cell(column).field(out);
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        self.cell(column).display(messages, out);
    }
}

impl Registration<'_> {
    fn cell(&self, column: usize) -> Cell<'_> {
        match column {
            0 => Cell::Text(Some(&self.id)),
            1 => Cell::Text(self.user_display_name.as_deref()),
            2 => Cell::Text(Some(&self.user_principal_name)),
            3 => Cell::Text(self.user_type.as_deref()),
            4 => Cell::Flag(Some(self.is_sspr_registered)),
            5 => Cell::Flag(Some(self.is_sspr_enabled)),
            6 => Cell::Flag(Some(self.is_sspr_capable)),
            7 => Cell::Methods(Some(&self.methods_registered)),
            8 => Cell::Flag(self.is_admin),
            _ => Cell::Moment(self.last_updated_date_time.as_deref()),
        }
    }
}

impl Row for Named {
    const COLUMNS: &'static [Column] = &[
        column("id", ""),
        column("userDisplayName", "status-name"),
        column("userPrincipalName", "status-upn"),
        column("userType", ""),
        column("state", "status-state"),
        column("isSsprRegistered", "status-registered"),
        column("isSsprEnabled", "status-enabled"),
        column("isSsprCapable", "status-capable"),
        column("methodsRegistered", "status-methods"),
        column("isAdmin", "status-admin"),
        column("lastUpdatedDateTime", "status-updated"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        self.cell(column).field(out);
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        self.cell(column).display(messages, out);
    }
}

impl Named {
    fn cell(&self, column: usize) -> Cell<'_> {
        match column {
            0 => Cell::Text(self.id.as_deref()),
            1 => Cell::Text(self.user_display_name.as_deref()),
            2 => Cell::Text(self.user_principal_name.as_deref()),
            3 => Cell::Text(self.user_type.as_deref()),
            4 => Cell::State(self.state),
            5 => Cell::Flag(self.is_sspr_registered),
            6 => Cell::Flag(self.is_sspr_enabled),
            7 => Cell::Flag(self.is_sspr_capable),
            8 => Cell::Methods(self.methods_registered.as_deref()),
            9 => Cell::Flag(self.is_admin),
            _ => Cell::Moment(self.last_updated_date_time.as_deref()),
        }
    }
}

/// One figure of a summary as a row: a total, or a method and its users.
#[derive(Serialize)]
struct Figure<'a> {
    figure: &'a str,
    count: u64,
    #[serde(skip)]
    total: u64,
}

impl Row for Figure<'_> {
    const COLUMNS: &'static [Column] = &[
        column("figure", "status-figure"),
        column("count", "status-count"),
        column("percent", "status-percent"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        match column {
            0 => out.push_str(self.figure),
            1 => out.push_str(&self.count.to_string()),
            _ => {
                if let Some(percent) = percent(self.count, self.total) {
                    out.push_str(&rounded(percent).to_string());
                }
            }
        }
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        let language = messages.language();
        match (column, self.figure) {
            (0, "total") => out.push_str(&messages.text(&msg!("status-users"))),
            (0, "enabled") => out.push_str(&messages.text(&msg!("status-enabled"))),
            (0, "registered") => out.push_str(&messages.text(&msg!("status-registered"))),
            (0, "capable") => out.push_str(&messages.text(&msg!("status-capable"))),
            (0, method) => out.push_str(method),
            (1, _) => out.push_str(&language.number(self.count)),
            _ if self.total == 0 => out.push('–'),
            _ => out.push_str(&language.percent(self.count, self.total)),
        }
    }
}
