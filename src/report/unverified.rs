//! Acts on people that nobody was verified for, on the page of a report.

use jiff::{SignedDuration, Timestamp};

use super::document::{Cell, Section, Table, Writer};
use crate::ability::messages::moment;
use crate::context::Context;
use crate::error::Error;
use crate::events::{self, Ledgers};
use crate::graph::Client;
use crate::sspr::report::unverified::{Figures, Unverified};
use crate::ui::msg;

/// As `events --unverified` has it unless told otherwise.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);

/// Holds what the audit trail tells of these days against the ledgers. `anonymous`: nobody is named; no days: this
/// sign-in may not read the trail.
///
/// # Errors
/// What the service says.
pub(super) async fn read(
    anonymous: bool,
    ledgers: &Ledgers,
    days: Option<(Timestamp, Timestamp)>,
    graph: &Client,
    context: &Context,
) -> Result<Unverified, Error> {
    if ledgers.files == 0 {
        return Ok(Unverified::NoLedger);
    }
    let Some((since, until)) = days else {
        return Ok(Unverified::Unread);
    };
    let looked_at = events::Unverified {
        since,
        until,
        user: None,
        ledgers: Vec::new(),
        tolerance: TOLERANCE,
    };
    let coverage = events::coverage(&looked_at, ledgers, graph, context).await?;
    let ledgers = (ledgers.files, ledgers.broken);
    let figures = Figures::of(&coverage, since, ledgers, anonymous);
    Ok(Unverified::Judged(figures))
}

impl Writer<'_> {
    /// How many there are of each cause; and the latest of them, where they may be named.
    pub(super) fn unverified(&self, unverified: &Unverified) -> Vec<Section> {
        let mut section = self.section(&msg!("report-unverified"));
        let figures = match unverified {
            Unverified::NoLedger => {
                section
                    .lines
                    .push(self.say(&msg!("report-unverified-needs")));
                return vec![section];
            }
            Unverified::Unread => {
                section.lines.push(self.say(&msg!("report-unread")));
                return vec![section];
            }
            Unverified::Judged(figures) => figures,
        };
        section.lines.push(self.say(&msg!(
            "unverified-sum",
            count = figures.acts,
            covered = figures.covered,
            imported = figures.imported,
            own = figures.own
        )));
        if figures.grants > 0 {
            section
                .lines
                .push(self.say(&msg!("unverified-idle", count = figures.grants)));
        }
        if figures.broken > 0 {
            section
                .lines
                .push(self.say(&msg!("report-unverified-broken", count = figures.broken)));
        }
        if figures.causes.is_empty() {
            return vec![section];
        }
        let causes = figures.causes.iter().map(|of| {
            vec![
                Cell::own(self.say(&events::cause(of.cause))),
                self.number(of.count),
            ]
        });
        section.tables.push(Table {
            caption: None,
            head: self.heads(&["events-reason", "report-unverified-count"]),
            rows: causes.collect(),
        });
        let mut sections = vec![section];
        sections.extend(self.latest(figures));
        sections
    }

    fn latest(&self, figures: &Figures) -> Option<Section> {
        let rows = figures.latest.iter().map(|found| {
            let foreign = |text: &Option<String>| match text {
                Some(text) => Cell::foreign(text),
                None => Cell::own("–"),
            };
            vec![
                Cell::own(moment(found.at).trim_end_matches(" UTC")),
                Cell::own(self.say(&events::cause(found.cause))),
                Cell::foreign(&found.activity),
                foreign(&found.user),
                foreign(&found.actor),
            ]
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        (!rows.is_empty()).then(|| Section {
            tables: vec![Table {
                caption: None,
                head: self.heads(&[
                    "events-at",
                    "events-reason",
                    "events-activity",
                    "events-user",
                    "events-actor",
                ]),
                rows,
            }],
            ..self.section(&msg!("report-unverified-latest"))
        })
    }
}
