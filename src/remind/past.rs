//! Who was reminded lately, by the ledger.

use std::collections::HashMap;

use anyhow::Context as _;
use jiff::Timestamp;

use crate::context::Context;
use crate::error::Error;
use crate::file::blocking;
use crate::sspr::ledger::chain::{Entry, Link, Outcome};

/// The command, as the ledger has it.
pub(super) const COMMAND: &str = "remind";

/// The last reminder of each person by object id: when, and whether it is known to have gone.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Past(HashMap<String, (Timestamp, bool)>);

impl Past {
    /// Reads the reminders since a moment.
    pub(super) fn read(since: Timestamp, context: &Context) -> Result<Self, Error> {
        let book = context.ledger().file();
        let tenant = context.ledger().tenant();
        blocking(|| {
            let mut past = Self::default();
            let mut line = Vec::new();
            if let Some(mut lines) = book.lines()? {
                while let Some(whole) = lines.next(&mut line)? {
                    if let Some(link) = Link::read(&line).filter(|_| whole) {
                        past.take(&link.entry, &tenant, since);
                    }
                }
            }
            Ok::<_, std::io::Error>(past)
        })
        .with_context(|| book.path().display().to_string())
        .map_err(Error::from)
    }

    fn take(&mut self, entry: &Entry, tenant: &str, since: Timestamp) {
        let is_here = (entry.tenant.as_deref()).is_some_and(|it| it.eq_ignore_ascii_case(tenant));
        let is_reminder = entry.command == COMMAND && entry.target.kind == "user";
        if !is_here || !is_reminder || entry.at < since || entry.outcome == Outcome::Failed {
            return;
        }
        if let Some(id) = &entry.target.id {
            let known = entry.outcome == Outcome::Done;
            self.0.insert(id.to_lowercase(), (entry.at, known));
        }
    }

    /// When somebody was reminded, and whether that is certain.
    pub(super) fn of(&self, id: &str) -> Option<(Timestamp, bool)> {
        self.0.get(&id.to_lowercase()).copied()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sspr::ledger::chain::Target;

    #[test]
    fn a_reminder_counts_unless_it_failed_or_is_long_ago() {
        let moment = |text: &str| text.parse::<Timestamp>().unwrap();
        let now = moment("2026-12-01T08:00:00Z");
        let line = |at: &str, outcome| Entry {
            at: moment(at),
            command: COMMAND.into(),
            tenant: Some("T".to_owned()),
            target: Target::user("A", None),
            after: json!({}),
            outcome,
            ..Entry::torn(b"", now)
        };
        for (at, outcome, expected) in [
            ("2026-12-01T07:00:00Z", Outcome::Done, Some(true)),
            ("2026-12-01T07:00:00Z", Outcome::Unknown, Some(false)),
            ("2026-12-01T07:00:00Z", Outcome::Failed, None),
            ("2026-10-01T07:00:00Z", Outcome::Done, None),
        ] {
            let mut past = Past::default();
            past.take(&line(at, outcome), "t", moment("2026-11-20T00:00:00Z"));
            assert_eq!(past.of("a").map(|(_, known)| known), expected, "{at}");
        }
    }
}
