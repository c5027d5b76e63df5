//! What happened around password reset: the audit trail read, folded and written as it comes (graph-api.md §5).

mod follow;
mod ledgers;
mod line;
mod trail;
mod unverified;

pub use follow::follow;
pub use ledgers::Ledgers;
pub use unverified::{Unverified, cause, coverage, unverified};

use jiff::{SignedDuration, Timestamp};

use self::line::Line;
use self::trail::Trail;
use crate::context::Context;
use crate::error::Error;
use crate::graph::Client;
use crate::graph::model::AuditEvent;
use crate::sspr::diagnosis::attempts::{Attempt, Folding};
use crate::ui::{self, Format, List, Shape, msg};

/// Some events show up to an hour late (graph-api.md §5.1).
const LATE: SignedDuration = SignedDuration::from_hours(1);
/// How long the service keeps events (graph-api.md §5.1).
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Which events are wanted, and how.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// From this moment on.
    pub since: Timestamp,
    /// Up to this moment, which is the first of the next window.
    pub until: Option<Timestamp>,
    /// The object id of the user they happened to.
    pub user: Option<String>,
    /// Only what failed, and blocks.
    pub failed: bool,
    /// Only activities that begin so.
    pub activity: Option<String>,
    /// Every event by itself instead of one row an attempt.
    pub steps: bool,
    /// The newest first.
    pub newest_first: bool,
}

impl Wanted {
    fn holds(&self, event: &AuditEvent) -> bool {
        let at = event.activity_date_time;
        at >= self.since && self.until.is_none_or(|until| at < until)
    }

    fn keeps(&self, attempt: &Attempt) -> bool {
        (!self.failed || attempt.failed())
            && self
                .activity
                .as_deref()
                .is_none_or(|activity| attempt.is_of(activity))
    }
}

/// The columns of the list.
pub fn columns() -> Vec<&'static str> {
    ui::columns::<line::Line<'static>>()
}

/// Writes the events of a window of time.
pub async fn list(
    wanted: &Wanted,
    shape: &Shape,
    now: Timestamp,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    warn_of_retention(wanted, now, context);
    let progress = context.ui.progress(&msg!("events-reading"));
    // The newest are asked for; they are written in the order of time all the same.
    let newest = shape.limit.is_some() && !wanted.newest_first;
    let asked = Wanted {
        newest_first: wanted.newest_first || newest,
        ..wanted.clone()
    };
    let mut writing = Writing {
        list: context.ui.list_shaped::<Line<'_>>(shape, &[])?,
        left: shape.limit.unwrap_or(u64::MAX),
        rows: 0,
        folding: Folding::default(),
        wanted: &asked,
        held: newest.then(Vec::new),
    };
    // A list that may be left early asks for no page before it is needed.
    let reader = match shape.limit {
        Some(_) => graph.unhurried(),
        None => graph.clone(),
    };
    let mut trail = Trail::over(&asked, &reader);
    while writing.left > 0
        && let Some(event) = trail.next().await?
    {
        if trail.has_turned() {
            writing.list.flush()?;
            progress.at(writing.rows, None);
        }
        writing.take(event)?;
    }
    writing.rest()?;
    for attempt in writing.held.take().into_iter().flatten().rev() {
        writing.list.push(&Line::of(&attempt))?;
    }
    drop(progress);
    let (rows, whole) = (writing.rows, writing.left > 0);
    writing.list.finish()?;
    if context.ui.options().format == Format::Table {
        context.ui.status(&msg!("events-count", count = rows));
    } else if whole && !wanted.newest_first {
        let known = now.checked_sub(LATE).unwrap_or(now);
        let complete = wanted.until.map_or(known, |until| until.min(known));
        let moment = complete.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        context.ui.status(&msg!("events-complete", moment = moment));
    }
    Ok(())
}

fn warn_of_retention(wanted: &Wanted, now: Timestamp, context: &Context) {
    if now.duration_since(wanted.since) > KEPT {
        context.ui.status(&msg!("events-retention"));
    }
}

/// Events on their way to rows.
struct Writing<'ui, 'w> {
    list: List<'ui>,
    /// How many rows may still come.
    left: u64,
    rows: u64,
    folding: Folding,
    wanted: &'w Wanted,
    /// What is written when the last has come: the newest first.
    held: Option<Vec<Attempt>>,
}

impl Writing<'_, '_> {
    fn take(&mut self, event: AuditEvent) -> Result<(), Error> {
        if self.wanted.steps {
            return self.write(&Attempt::of(event));
        }
        let reached = event.activity_date_time;
        self.folding.push(event);
        while let Some(attempt) = self.folding.pop(reached) {
            self.write(&attempt)?;
        }
        Ok(())
    }

    /// What is still open when no event follows.
    fn rest(&mut self) -> Result<(), Error> {
        let open: Vec<Attempt> = self.folding.finish().collect();
        open.iter().try_for_each(|attempt| self.write(attempt))
    }

    fn write(&mut self, attempt: &Attempt) -> Result<(), Error> {
        if self.left > 0 && self.wanted.keeps(attempt) {
            match &mut self.held {
                Some(held) => held.push(attempt.clone()),
                None => self.list.push(&Line::of(attempt))?,
            }
            self.left -= 1;
            self.rows += 1;
        }
        Ok(())
    }
}
