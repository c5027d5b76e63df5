//! Counts rows by how they end.

use serde::Serialize;

use super::planned_row::PlannedRow;
use crate::bulk::journal::Journal;
use crate::sspr::bulk::row::{Action, Outcome};

/// How many rows, by outcome; the five sum to `rows`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RowCounts {
    /// All rows.
    pub rows: u64,
    /// Something was added, nothing replaced.
    pub added: u64,
    /// Something took the place of another contact.
    pub replaced: u64,
    /// Everything was there.
    pub unchanged: u64,
    /// Nothing was tried.
    pub invalid: u64,
    /// The service refused something.
    pub failed: u64,
}

impl RowCounts {
    /// How the rows ended.
    pub fn of(planned: &[PlannedRow]) -> Self {
        Self::by(planned, PlannedRow::outcome)
    }

    /// How they will end when nothing goes wrong.
    pub fn expected(planned: &[PlannedRow]) -> Self {
        Self::by(planned, PlannedRow::expected)
    }

    fn by(planned: &[PlannedRow], outcome: impl Fn(&PlannedRow) -> Outcome) -> Self {
        let mut counts = Self::default();
        for row in planned {
            counts.rows += 1;
            *match outcome(row) {
                Outcome::Added => &mut counts.added,
                Outcome::Replaced => &mut counts.replaced,
                Outcome::Unchanged => &mut counts.unchanged,
                Outcome::Invalid => &mut counts.invalid,
                Outcome::Failed => &mut counts.failed,
            } += 1;
        }
        counts
    }

    /// How many contacts are to be written, and of how many people.
    pub fn open(planned: &[PlannedRow]) -> (u64, u64) {
        let open = planned.iter().map(|row| row.open().count() as u64);
        open.filter(|contacts| *contacts > 0)
            .fold((0, 0), |(all, people), contacts| {
                (all + contacts, people + 1)
            })
    }

    /// How many contacts are to be added, and how many replaced.
    pub fn kinds(planned: &[PlannedRow]) -> (u64, u64) {
        planned
            .iter()
            .flat_map(PlannedRow::open)
            .fold((0, 0), |(add, replace), step| match step.action {
                Action::Replace => (add, replace + 1),
                _ => (add + 1, replace),
            })
    }

    /// How many rows the run that this journal is of has done.
    pub fn done_before(planned: &[PlannedRow], journal: &Journal) -> u64 {
        let known: std::collections::HashSet<u64> =
            (journal.entries().keys()).map(|(row, _)| *row).collect();
        planned
            .iter()
            .filter(|row| row.is_settled() && known.contains(&row.number()))
            .count() as u64
    }
}
