//! The rows of the report, written as their pages come; and one row for each user named.

use futures::{Stream, StreamExt, pin_mut};

use super::line::Line;
use super::people::where_is;
use super::rows::{LIVE, ONLY_PHONE};
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph::model::{Account, Registration};
use crate::graph::{self, Client, ErrorKind, Page, Workload};
use crate::person;
use crate::sspr::report::coverage::Coverage;
use crate::sspr::report::ids::{Ids, IdsBuilder};
use crate::sspr::report::selection::Selection;
use crate::sspr::report::user::UserRow;
use crate::ui::{self, Format, Message, Row, Shape, Ui, msg};

/// Columns that only users who are not in the report make necessary.
const STATE: &str = "state";
/// No page of the service has more rows.
const LARGEST_PAGE: u64 = 999;
/// What the service can sort the report by (graph-api.md §1.1).
const SORTED: [&str; 2] = ["userPrincipalName", "userDisplayName"];

/// A list that was asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Which rows.
    pub selection: Selection,
    /// Which columns, in which order, how many.
    pub shape: Shape,
    /// Users who are not in the report, too; also where users are named.
    pub all_users: bool,
    /// With the methods there are right now.
    pub live: bool,
}

impl Wanted {
    fn hidden(&self) -> Vec<&'static str> {
        let live = LIVE.into_iter().filter(|_| !self.live);
        let only_phone = (!self.shows_only_phone()).then_some(ONLY_PHONE);
        live.chain((!self.all_users).then_some(STATE))
            .chain(only_phone)
            .collect()
    }

    /// Whether it is shown what somebody has nothing but a phone for.
    fn shows_only_phone(&self) -> bool {
        let named = |column: &String| column.eq_ignore_ascii_case(ONLY_PHONE);
        self.selection.only_phone || self.shape.columns.iter().any(named)
    }

    /// Refuses what no list can be made of, so that nobody signs in for it.
    ///
    /// # Errors
    /// Exit 2 for a column that is not there, and for a filter of a form that is not JSON.
    pub fn check(&self, ui: &Ui) -> Result<(), Error> {
        let hidden = self.hidden();
        drop(ui.list_shaped::<UserRow<'_>>(&self.shape, &hidden)?);
        if let Some(sort) = &self.shape.sort {
            Shape::place(&sort.column, UserRow::columns(), &hidden)?;
        }
        Ok(())
    }

    /// What the whole list takes in a tenant of so many users; nothing where a part of it will do.
    fn work(&self) -> Option<fn(u64) -> Workload> {
        if self.shape.limit.is_some() || !self.selection.is_everybody() {
            return None;
        }
        Some(match (self.all_users, self.live) {
            (false, false) => Workload::report,
            (true, false) => |users| Workload::report(users).and(Workload::directory(users)),
            (false, true) => |users| Workload::report(users).and(Workload::methods(users)),
            (true, true) => |users| {
                let lists = Workload::report(users).and(Workload::directory(users));
                lists.and(Workload::methods(users))
            },
        })
    }

    /// The order the service is asked for, where it sorts the whole report by that.
    fn order(&self) -> Option<String> {
        let sort = self.shape.sort.as_ref()?;
        let known = SORTED
            .into_iter()
            .find(|name| name.eq_ignore_ascii_case(&sort.column))?;
        let whole = !self.all_users && self.selection.odata().is_none();
        whole.then(|| format!("{known}{}", if sort.down { " desc" } else { "" }))
    }

    /// A client that does not ask for a page before it is needed, where few rows are wanted, and for no more than
    /// those where the service brings them `first`.
    fn reader(&self, graph: &Client, first: bool) -> Client {
        match self.shape.limit {
            Some(limit) if limit <= LARGEST_PAGE && first && self.selection.is_served() => {
                graph.unhurried().in_pages_of(limit)
            }
            Some(limit) if limit <= LARGEST_PAGE => graph.unhurried(),
            _ => graph.clone(),
        }
    }
}

/// The columns of the list.
pub fn columns() -> Vec<&'static str> {
    ui::columns::<UserRow<'static>>()
}

/// Writes the rows as their pages come, and returns the figures they add up to.
pub async fn list(wanted: &Wanted, graph: &Client, context: &Context) -> Result<Coverage, Error> {
    let selection = &wanted.selection;
    let (coverage, complete) = if wanted.all_users {
        everybody(wanted, graph, context).await?
    } else if let Some(ids) = few(selection, graph).await {
        let (mut coverage, mut line) = (
            Coverage::default(),
            line(wanted, false, graph, context).await?,
        );
        let rows = graph.registrations_of(&ids).await?.into_iter().flatten();
        let rows = rows.filter(|row| selection.admits(row)).map(|row| {
            coverage.count(&row);
            UserRow::listed(row, false)
        });
        line.take(rows.collect()).await?;
        line.end().await?;
        (coverage, true)
    } else if wanted.live || wanted.shape.sort.is_some() || wanted.shows_only_phone() {
        worked(wanted, graph, context).await?
    } else {
        plain(wanted, graph, context).await?
    };
    if context.ui.options().format == Format::Table {
        context
            .ui
            .status(&total(&coverage, complete, wanted.shape.limit));
    }
    Ok(coverage)
}

/// What a list was of. Rows cut off are no whole that figures could be of.
fn total(coverage: &Coverage, complete: bool, limit: Option<u64>) -> Message {
    match limit {
        Some(limit) if !complete => msg!("status-limited", count = limit),
        Some(limit) if coverage.total > limit => {
            msg!("status-limited-of", count = limit, total = coverage.total)
        }
        _ => msg!(
            "status-total",
            total = coverage.total,
            enabled = coverage.enabled,
            capable = coverage.capable
        ),
    }
}

async fn line<'a>(
    wanted: &Wanted,
    sorted: bool,
    graph: &'a Client,
    context: &'a Context,
) -> Result<Line<'a>, Error> {
    let hidden = wanted.hidden();
    Line::new(
        &wanted.shape,
        (wanted.live, sorted),
        &hidden,
        graph,
        context,
    )
    .await
}

/// The fast way: rows go from their page to the output as they are. With the figures: whether the whole report was read.
async fn plain(
    wanted: &Wanted,
    graph: &Client,
    context: &Context,
) -> Result<(Coverage, bool), Error> {
    let selection = &wanted.selection;
    let (mut coverage, mut complete) = (Coverage::default(), true);
    let mut list = context
        .ui
        .list_shaped::<Registration<'_>>(&wanted.shape, &[])?;
    let progress = context.ui.progress(&msg!("status-reading"));
    let limit = wanted.shape.limit.unwrap_or(u64::MAX);
    let pages = wanted
        .reader(graph, true)
        .registrations(selection.odata().as_deref());
    let mut pages = context
        .foreseen("status", wanted.work(), graph, pages)
        .await;
    while let Some(page) = pages.next().await {
        let page = page?;
        for row in page.registrations()? {
            if selection.admits(&row) {
                if coverage.total < limit {
                    list.push(&row)?;
                }
                coverage.count(&row);
            }
        }
        list.flush()?;
        progress.at(coverage.total.min(limit), None);
        if coverage.total >= limit {
            complete = page.next_link()?.is_none();
            break;
        }
    }
    drop(progress);
    list.finish()?;
    Ok((coverage, complete))
}

/// Rows that are read again or put in order on their way.
async fn worked(
    wanted: &Wanted,
    graph: &Client,
    context: &Context,
) -> Result<(Coverage, bool), Error> {
    if let Some(order) = wanted.order() {
        let reader = wanted.reader(graph, true);
        let mut pages = Box::pin(reader.registrations_by(&order));
        match pages.next().await {
            // Not every directory sorts: then it is done here.
            Some(Err(error)) if error.refusal() == Some(400) => {}
            first => {
                let pages = futures::stream::iter(first).chain(pages);
                return through(pages, true, wanted, graph, context).await;
            }
        }
    }
    let reader = wanted.reader(graph, wanted.shape.sort.is_none());
    let pages = reader.registrations(wanted.selection.odata().as_deref());
    through(pages, false, wanted, graph, context).await
}

async fn through(
    pages: impl Stream<Item = Result<Page, graph::Error>> + Send,
    sorted: bool,
    wanted: &Wanted,
    graph: &Client,
    context: &Context,
) -> Result<(Coverage, bool), Error> {
    let (mut coverage, mut complete) = (Coverage::default(), true);
    let mut line = line(wanted, sorted, graph, context).await?;
    let mut pages = context
        .foreseen("status", wanted.work(), graph, pages)
        .await;
    while let Some(page) = pages.next().await {
        let page = page?;
        let mut rows = Vec::new();
        for row in page.registrations()? {
            if wanted.selection.admits(&row) {
                coverage.count(&row);
                rows.push(UserRow::listed(row, false));
            }
        }
        if !line.take(rows).await? {
            complete = page.next_link()?.is_none();
            break;
        }
    }
    line.end().await?;
    Ok((coverage, complete))
}

/// The report, and after it whoever is in the directory alone.
async fn everybody(
    wanted: &Wanted,
    graph: &Client,
    context: &Context,
) -> Result<(Coverage, bool), Error> {
    let selection = &wanted.selection;
    let mut coverage = Coverage::default();
    let mut line = line(wanted, false, graph, context).await?;
    // Few are disabled, and fewer of them still in the report; knowing them first, no row need be taken back.
    let disabled = where_is("accountEnabled eq false", graph).await?;
    let mut listed = IdsBuilder::default();
    let mut more = true;
    {
        let pages = graph.registrations(None);
        let mut pages = context
            .foreseen("status", wanted.work(), graph, pages)
            .await;
        while more && let Some(page) = pages.next().await {
            let page = page?;
            let mut rows = Vec::new();
            for row in page.registrations()? {
                listed.add(&row.id);
                if selection.admits(&row) {
                    coverage.count(&row);
                    let disabled = disabled.contains(&row.id);
                    rows.push(UserRow::listed(row, disabled));
                }
            }
            more = line.take(rows).await?;
        }
    }
    let listed: Ids = listed.seal();
    let pages = graph.directory(
        "id,displayName,userPrincipalName,userType,accountEnabled",
        None,
    );
    pin_mut!(pages);
    while more && let Some(page) = pages.next().await {
        let page = page?;
        let missing = page
            .rows_once(|user: &Account<'_>| &user.id)?
            .into_iter()
            .filter(|user| {
                !listed.contains(&user.id) && selection.means(&user.id, user.user_type.as_deref())
            });
        let rows: Vec<_> = missing.map(|user| UserRow::of(user, None)).collect();
        coverage.total += rows.len() as u64;
        more = line.take(rows).await?;
    }
    line.end().await?;
    // A limit that the last row reached leaves it open.
    Ok((coverage, more))
}

/// The people meant, when asking for each takes fewer requests of the report than reading it: it allows five in ten
/// seconds, inside a batch or not (graph-api.md §6.1, §6.3). The directory's count, which has another limit, says how
/// many pages there are at least.
async fn few(selection: &Selection, graph: &Client) -> Option<Vec<String>> {
    let among = selection.among.as_ref()?;
    if selection.odata().is_some() || among.len() as u64 > LARGEST_PAGE {
        return None;
    }
    if among.is_empty() {
        return Some(Vec::new());
    }
    // Where it cannot be counted, the report is read.
    let pages = graph.count_users().await.ok()?.div_ceil(LARGEST_PAGE);
    ((among.len() as u64) < pages).then(|| among.texts().collect())
}

/// Writes one row for each user named, whatever is known of them.
///
/// # Errors
/// Exit 8 when some of them are not in the directory, exit 1 when none is.
pub async fn named(
    keys: &[String],
    wanted: &Wanted,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let mut line = line(wanted, false, graph, context).await?;
    let mut users = graph.users(keys).await?;
    for (key, user) in keys.iter().zip(&mut users) {
        if user.is_none() {
            *user = person::perhaps(key, graph, &context.ui).await?;
        }
    }
    let ids: Vec<String> = users.iter().flatten().map(|user| user.id.clone()).collect();
    let mut registrations = match graph.registrations_of(&ids).await {
        // The methods of a person need no licence.
        Err(error) if wanted.live && matches!(error.kind, ErrorKind::NoPremium { .. }) => {
            context.ui.warn(&msg!("status-no-report"));
            vec![None; ids.len()]
        }
        read => read?,
    }
    .into_iter();
    let mut missing = Vec::new();
    let mut rows = Vec::with_capacity(keys.len());
    for (key, user) in keys.iter().zip(users) {
        rows.push(match user {
            Some(user) => UserRow::of(user.into(), registrations.next().flatten()),
            None => {
                missing.push(key.as_str());
                UserRow::missing(key)
            }
        });
    }
    let reported = rows.iter().any(|row| row.is_sspr_capable.is_some());
    line.take(rows).await?;
    line.end().await?;
    if reported && !wanted.live && context.ui.options().format == Format::Table {
        context.ui.status(&msg!("status-as-reported"));
    }
    if missing.is_empty() {
        return Ok(Exit::Done);
    }
    let code = if missing.len() == keys.len() {
        Code::UserNotFound
    } else {
        Code::SomeUsersNotFound
    };
    Err(Error::failure(
        code,
        msg!(
            "status-users-missing",
            count = missing.len(),
            users = missing.join(", ")
        ),
    )
    .hint(msg!("status-users-missing-hint")))
}
