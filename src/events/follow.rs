//! The trail as it grows: asked again and again, with a look back for what shows late.

use std::collections::HashMap;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::line::Line;
use super::trail::Trail;
use super::{Wanted, Writing, warn_of_retention};
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph::{Client, ErrorKind};
use crate::sspr::diagnosis::attempts::Folding;
use crate::ui::{Format, Shape, msg};

/// Two questions each time, of the five in ten seconds that a tenant gets, for what is minutes late anyway (graph-api.md §5.1).
const PAUSE: Duration = Duration::from_secs(30);
/// How far each look goes back: an event may be an hour late, and a walk takes a quarter of one.
const BACK: SignedDuration = SignedDuration::from_mins(75);

/// What was written, and from when on is asked next. The clock is the service's, by the events themselves: that of this
/// machine may be wrong, and stands still while it sleeps.
struct Seen {
    since: Timestamp,
    /// From here on is asked. Nothing before it can still come: all of it was read whole since, and late enough.
    from: Timestamp,
    newest: Timestamp,
    ids: HashMap<String, Timestamp>,
}

impl Seen {
    fn since(since: Timestamp) -> Self {
        Self {
            since,
            from: since,
            newest: since,
            ids: HashMap::new(),
        }
    }

    /// Whether an event is new.
    fn take(&mut self, id: &str, at: Timestamp) -> bool {
        self.newest = self.newest.max(at);
        self.ids.insert(id.to_owned(), at).is_none()
    }

    /// A look came to its end: the next goes back from the newest event. One that broke off is made again as it was.
    fn advance(&mut self) {
        let back = self.newest.checked_sub(BACK).unwrap_or(self.since);
        self.from = self.from.max(back);
        // What is older is not asked for again, so it need not be remembered.
        let from = self.from;
        self.ids.retain(|_, at| *at >= from);
    }
}

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
    let mut list = context.ui.list_shaped::<Line<'_>>(shape, &[])?;
    let mut seen = Seen::since(wanted.since);
    let mut first = true;
    loop {
        let now = Wanted {
            since: seen.from,
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
        let looked = look(&mut writing, &mut seen, graph).await;
        writing.rest()?;
        writing.list.flush()?;
        list = writing.list;
        match looked {
            Ok(()) => seen.advance(),
            Err(error) => match error.report(context.ui.messages()) {
                (exit, Some(report))
                    if !first && (exit == Exit::Unreachable || is_passing(&error)) =>
                {
                    context
                        .ui
                        .warn(&msg!("events-missed", reason = report.message));
                }
                _ => return Err(error),
            },
        }
        first = false;
        context.timer.sleep(PAUSE).await;
    }
}

/// Whether an answer that was cut or came from something in between may be whole the next time.
fn is_passing(error: &Error) -> bool {
    matches!(
        error,
        Error::Graph(error) if matches!(
            error.kind,
            ErrorKind::Truncated { .. } | ErrorKind::NotJson { .. } | ErrorKind::Network { .. }
        )
    )
}

/// Writes what was not seen before.
async fn look(writing: &mut Writing<'_, '_>, seen: &mut Seen, graph: &Client) -> Result<(), Error> {
    let mut trail = Trail::over(writing.wanted, graph);
    while let Some(event) = trail.next().await? {
        if !seen.take(&event.id, event.activity_date_time) {
            continue;
        }
        writing.take(event)?;
        if trail.has_turned() {
            writing.list.flush()?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    /// A service that knows events by when they happened and when they show.
    fn shown(seen: &mut Seen, events: &[(i64, i64)], now: i64) -> Vec<i64> {
        let from = seen.from;
        let asked = events
            .iter()
            .filter(|(happened, shows)| at(*happened) >= from && *shows <= now);
        asked
            .filter(|(happened, _)| seen.take(&happened.to_string(), at(*happened)))
            .map(|(happened, _)| *happened)
            .collect()
    }

    #[test]
    fn each_event_comes_once_and_none_is_lost() {
        // Every seventh event is an hour late; from 200 to 500 the line is cut.
        let events: Vec<(i64, i64)> = (0..900)
            .map(|minute| (minute, minute + if minute % 7 == 0 { 60 } else { 5 }))
            .collect();
        let mut seen = Seen::since(at(0));
        let mut written = Vec::new();
        for now in 0..1000 {
            if (200..500).contains(&now) {
                // A look that breaks off has written a part.
                let part: Vec<_> = events.iter().copied().take(250).collect();
                written.extend(shown(&mut seen, &part, now));
                continue;
            }
            written.extend(shown(&mut seen, &events, now));
            seen.advance();
            assert!(seen.ids.len() <= 80 + 300, "{}", seen.ids.len());
        }
        assert_eq!(written.len(), 900, "each once");
        written.sort_unstable();
        assert!(written.into_iter().eq(0..900), "all of them");
    }

    #[test]
    fn a_quiet_trail_is_asked_for_from_the_beginning() {
        let mut seen = Seen::since(at(0));
        seen.advance();
        assert_eq!(seen.from, at(0));
        assert_eq!(shown(&mut seen, &[(3, 63)], 100), [3]);
    }
}
