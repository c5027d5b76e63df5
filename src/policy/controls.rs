//! Shows the controls of a benchmark, and whether the policy passes them.

use serde::Serialize;

use crate::context::Context;
use crate::error::Error;
use crate::policy::read::Reading;
use crate::sspr::policy::lint::controls::{Asks, Benchmark, CONTROLS, Control, Outcome};
use crate::sspr::policy::lint::lint;
use crate::sspr::policy::setting::Key;
use crate::ui::{Column, Message, Row, msg};
use jiff::civil::Date;

/// One control, as scripts read it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    control: &'static str,
    benchmark: Benchmark,
    outcome: Outcome,
    settings: &'static [Key],
    asks: String,
}

impl Row for Line {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("control", "policy-control", |row, cell| {
                    cell.text(row.control)
                }),
                Column::new("outcome", "policy-control-outcome", |row, cell| {
                    cell.word(row.outcome.name(), outcome(row.outcome));
                }),
                Column::new("asks", "policy-control-asks", |row, cell| {
                    cell.text(&row.asks)
                }),
                Column::new("settings", "policy-control-settings", |row, cell| {
                    let names: Vec<&str> = row.settings.iter().map(|key| key.name()).collect();
                    cell.joined(&names, ";");
                }),
            ]
        }
    }
}

fn outcome(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Pass => msg!("policy-control-pass"),
        Outcome::Fail => msg!("policy-control-fail"),
        Outcome::Unknown => msg!("policy-control-unknown"),
    }
}

fn asks(asks: Asks) -> Message {
    match asks {
        Asks::AllUsers => msg!("policy-asks-all"),
        Asks::TwoMethods => msg!("policy-asks-two"),
        Asks::Registration => msg!("policy-asks-registration"),
        Asks::UsersNotified => msg!("policy-asks-notify-users"),
        Asks::AdministratorsNotified => msg!("policy-asks-notify-admins"),
        Asks::NoQuestions => msg!("policy-asks-no-questions"),
        Asks::NoAdministrators => msg!("policy-asks-no-admins"),
        Asks::Migrated => msg!("policy-asks-migrated"),
    }
}

/// The settings that tell about a benchmark.
pub fn settings_of(benchmark: Benchmark) -> Vec<Key> {
    let mut keys: Vec<Key> = of(benchmark)
        .flat_map(|control| control.asks.keys())
        .copied()
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn of(benchmark: Benchmark) -> impl Iterator<Item = &'static Control> {
    CONTROLS
        .iter()
        .filter(move |control| control.benchmark == benchmark)
}

/// Writes the controls, and says whether the policy passes all of those that could be judged.
///
/// # Errors
/// When stdout cannot be written.
pub fn show_controls(
    reading: &Reading,
    benchmark: Benchmark,
    today: Date,
    context: &Context,
) -> Result<bool, Error> {
    let findings = lint(&reading.snapshot, context.calendar(), today);
    let mut list = context.ui.list::<Line>();
    let mut passes = true;
    for control in of(benchmark) {
        let outcome = control.outcome(&reading.snapshot, &findings);
        passes &= outcome != Outcome::Fail;
        list.push(&Line {
            control: control.id,
            benchmark,
            outcome,
            settings: control.asks.keys(),
            asks: context.ui.text(&asks(control.asks)),
        })?;
    }
    list.finish()?;
    Ok(passes)
}
