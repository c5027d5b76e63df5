//! The trail as it grows: asked again and again, with a look back for what shows late.

use std::collections::HashMap;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::line::Line;
use super::trail::Trail;
use super::{Wanted, Writing, warn_of_retention};
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph::Client;
use crate::sspr::diagnosis::attempts::Folding;
use crate::ui::{Format, Shape, msg};

/// Two questions each time, of the five in ten seconds that a tenant gets, for what is minutes late anyway (graph-api.md §5.1).
const PAUSE: Duration = Duration::from_secs(30);
/// How far each look goes back: an event may be an hour late, and a walk takes a quarter of one.
const BACK: SignedDuration = SignedDuration::from_mins(75);

/// Writes events as they show, until the person has seen enough. Steps that come with one answer are one row.
///
/// # Errors
/// Exit 2 for a form that has an end; whatever ends the first look, later what waiting cannot mend.
pub async fn follow(
    wanted: &Wanted,
    shape: &Shape,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    if context.ui.options().format == Format::Json {
        return Err(Error::failure(Code::FollowForm, msg!("events-follow-form"))
            .hint(msg!("events-follow-form-hint")));
    }
    warn_of_retention(wanted, Timestamp::now(), context);
    context.ui.status(&msg!("events-following"));
    let since = wanted.since;
    let mut from = since;
    let mut list = context.ui.list_shaped::<Line<'_>>(shape, &[])?;
    let mut seen: HashMap<String, Timestamp> = HashMap::new();
    let mut first = true;
    loop {
        let now = Wanted {
            since: from,
            ..wanted.clone()
        };
        let mut writing = Writing {
            list,
            left: u64::MAX,
            rows: 0,
            folding: Folding::default(),
            wanted: &now,
            held: None,
        };
        let horizon = Timestamp::now()
            .checked_sub(BACK)
            .map_or(since, |back| back.max(since));
        let looked = look(&mut writing, &mut seen, horizon, graph).await;
        writing.rest()?;
        writing.list.flush()?;
        list = writing.list;
        if let Err(error) = looked {
            match error.report(context.ui.messages()) {
                (Exit::Unreachable, Some(report)) if !first => context
                    .ui
                    .warn(&msg!("events-missed", reason = report.message)),
                _ => return Err(error),
            }
        }
        first = false;
        // What is older cannot come again, so it need not be remembered.
        from = horizon;
        seen.retain(|_, at| *at >= horizon);
        context.timer.sleep(PAUSE).await;
    }
}

/// Writes what was not seen before.
async fn look(
    writing: &mut Writing<'_, '_>,
    seen: &mut HashMap<String, Timestamp>,
    horizon: Timestamp,
    graph: &Client,
) -> Result<(), Error> {
    let mut trail = Trail::over(writing.wanted, graph);
    while let Some(event) = trail.next().await? {
        let at = event.activity_date_time;
        if at >= horizon && seen.insert(event.id.clone(), at).is_some() {
            continue;
        }
        writing.take(event)?;
        if trail.has_turned() {
            writing.list.flush()?;
        }
    }
    Ok(())
}
