//! The answers about many people, counted by what made them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::remedy::{self, Remedy};
use crate::ability::messages;
use crate::error::Exit;
use crate::sspr::diagnosis::cause::Cause;
use crate::sspr::diagnosis::{Diagnosis, Verdict};
use crate::sspr::report::overview::Answers;
use crate::ui::{Column, Error, Row, Ui, msg};

/// What is counted.
#[derive(Default)]
pub struct Tally {
    causes: BTreeMap<(Verdict, &'static str), Group>,
    can: u64,
    stops: u64,
    cannot: u64,
    unknown: u64,
    permission: bool,
    service: bool,
}

/// The people of one cause.
struct Group {
    cause: Cause,
    people: u64,
}

impl Tally {
    /// Counts one.
    pub fn count(&mut self, diagnosis: &Diagnosis) {
        match diagnosis.verdict {
            Verdict::Can => self.can += 1,
            Verdict::WillStop => self.stops += 1,
            Verdict::Cannot => self.cannot += 1,
            Verdict::Unknown => {
                self.unknown += 1;
                self.permission |= diagnosis.is_for_want_of_permission();
                self.service |= diagnosis.is_for_want_of_service();
            }
        }
        let Some(finding) = diagnosis.decisive() else {
            return;
        };
        let group = self
            .causes
            .entry((diagnosis.verdict, finding.cause.key()))
            .or_insert_with(|| Group {
                cause: finding.cause.clone(),
                people: 0,
            });
        group.people += 1;
        // Of several dates people act before the first.
        if let (Cause::EnoughUntil(_, known), Cause::EnoughUntil(_, until)) =
            (&group.cause, &finding.cause)
            && until.day.first() < known.day.first()
        {
            group.cause = finding.cause.clone();
        }
    }

    /// What a script is told: 3 where somebody cannot; where it is not known of somebody, why; else 0.
    pub(super) fn exit(&self) -> Exit {
        match (self.cannot, self.unknown) {
            (0, 0) => Exit::Done,
            (0, _) if self.permission => Exit::NotPermitted,
            (0, _) if self.service => Exit::Unreachable,
            (0, _) => Exit::Failed,
            _ => Exit::No,
        }
    }

    /// How many people there are of each verdict.
    pub fn answers(&self) -> Answers {
        Answers {
            can: self.can,
            will_stop: self.stops,
            cannot: self.cannot,
            unknown: self.unknown,
        }
    }

    /// The causes, the worst first: those who cannot, those of whom it is not known, those whose methods end; of each
    /// the most people first.
    pub fn causes(&self) -> Vec<(Verdict, &Cause, u64)> {
        let mut causes: Vec<_> = (self.causes.iter())
            .map(|((verdict, _), group)| (*verdict, &group.cause, group.people))
            .collect();
        causes.sort_by_key(|(verdict, _, people)| (*verdict, std::cmp::Reverse(*people)));
        causes
    }

    /// Writes a line for each cause.
    pub(super) fn table(&self, ui: &Ui) -> Result<(), Error> {
        let causes = self.causes();
        if !causes.is_empty() {
            let mut list = ui.list::<Line<'_>>();
            for (verdict, cause, people) in causes {
                list.push(&Line {
                    verdict,
                    cause: cause.key(),
                    people,
                    remedy: remedy::of_one_among_many(cause, "USER", ui.messages()),
                })?;
            }
            list.finish()?;
        }
        Ok(())
    }

    /// Says how many there are of each verdict.
    pub(super) fn totals(&self, ui: &Ui) {
        ui.status(&msg!(
            "explain-people-totals",
            total = self.can + self.stops + self.cannot + self.unknown,
            can = self.can,
            stops = self.stops,
            cannot = self.cannot,
            unknown = self.unknown
        ));
    }
}

/// A cause as a row.
#[derive(Serialize)]
struct Line<'a> {
    verdict: Verdict,
    cause: &'a str,
    people: u64,
    #[serde(skip)]
    remedy: Option<Remedy>,
}

impl Row for Line<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| cell.sign(messages::sign(row.verdict))),
                Column::<Self>::new("people", "status-count", |row, cell| cell.value(row.people))
                    .whole(),
                Column::<Self>::new("verdict", "explain-people-verdict", |row, cell| {
                    cell.word(row.verdict.name(), messages::answer(row.verdict));
                })
                .folded(),
                Column::<Self>::new("cause", "explain-people-cause", |row, cell| {
                    cell.word(row.cause, messages::cause(row.cause));
                })
                .rank(1)
                .wrapping(),
                Column::<Self>::not_in_json("command", "explain-people-remedy", |row, cell| {
                    if let Some(remedy) = &row.remedy {
                        match &remedy.command {
                            Some(command) => cell.text(command),
                            None => cell.word("", remedy.words.clone()),
                        }
                    }
                })
                .rank(2)
                .wrapping(),
            ]
        }
    }
}
