//! The figures of the report: totals, shares, and whether they are good enough.

use std::collections::BTreeSet;

use serde::Serialize;

use super::watch::{Dated, Refresh, counted};
use crate::ability::messages::method;
use crate::sspr::report::coverage::{Coverage, Summary, percent, rounded};
use crate::ui::{Column, Error, Format, Row, Ui, msg};

/// One count of the figures.
type Count = fn(&Coverage) -> u64;

/// Writes the figures: a row each, or one object where JSON is asked for.
pub fn summarize(coverage: &Coverage, refresh: Refresh<'_>, ui: &Ui) -> Result<(), Error> {
    if let Format::Json | Format::Jsonl = ui.options().format {
        let summary = Dated {
            as_of: refresh.as_of,
            document: Summary::from(coverage),
        };
        ui.document(&summary, |_| String::new())?;
        return Ok(());
    }
    // A bar is read aloud block by block: whoever listens has the number alone.
    let draws = !ui.options().accessible;
    let before = refresh.coverage();
    let mut list = ui.list::<Figure<'_>>();
    let flags: [(&str, Count); 4] = [
        ("total", |coverage| coverage.total),
        ("enabled", |coverage| coverage.enabled),
        ("registered", |coverage| coverage.registered),
        ("capable", |coverage| coverage.capable),
    ];
    for (figure, count) in flags {
        list.push(&Figure {
            figure,
            count: count(coverage),
            before: before.map(count),
            total: coverage.total,
            draws,
        })?;
    }
    let of = |coverage: &Coverage, method| coverage.by_method.get(method).copied().unwrap_or(0);
    // A method that the last user of it has lost is told once more.
    let methods = [Some(coverage), before].into_iter().flatten();
    let names: BTreeSet<&String> = methods.flat_map(|known| known.by_method.keys()).collect();
    for method in names {
        list.push(&Figure {
            figure: method,
            count: of(coverage, method),
            before: before.map(|before| of(before, method)),
            total: coverage.total,
            draws,
        })?;
    }
    list.finish()?;
    Ok(())
}

/// Says whether the share of users in scope who can reset reaches `threshold` per cent.
pub fn judge(coverage: &Coverage, threshold: f64, ui: &Ui) -> bool {
    let reached = coverage.reaches(threshold);
    let language = ui.messages().language();
    let (capable, enabled) = (coverage.capable, coverage.enabled);
    let measured = match (enabled, reached) {
        (0, _) => msg!("status-nobody-in-scope"),
        (_, true) => msg!("status-reached", capable = capable, enabled = enabled),
        (_, false) => msg!("status-not-reached", capable = capable, enabled = enabled),
    };
    ui.status(
        &measured
            .with("share", language.percent(capable, enabled))
            .with("threshold", language.percent(tenths(threshold), 1000)),
    );
    reached
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a threshold is from 0 to 100"
)]
fn tenths(percent: f64) -> u64 {
    (percent * 10.0).round() as u64
}

/// One figure of a summary as a row: a total, or a method and its users.
#[derive(Serialize)]
struct Figure<'a> {
    figure: &'a str,
    count: u64,
    /// At the last refresh.
    #[serde(skip)]
    before: Option<u64>,
    #[serde(skip)]
    total: u64,
    /// Whether the share is drawn, too.
    #[serde(skip)]
    draws: bool,
}

/// So many blocks are all users.
const BLOCKS: u64 = 20;

/// A share as people see it: the number, and as many blocks.
fn drawn(count: u64, total: u64, share: &str) -> String {
    let filled = count.saturating_mul(BLOCKS) / total.max(1);
    // A few of many are not nothing.
    let filled = filled.clamp(u64::from(count > 0), BLOCKS);
    let bar: String = (0..BLOCKS)
        .map(|block| if block < filled { '█' } else { '░' })
        .collect();
    format!("{share:>6} {bar}")
}

impl Row for Figure<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("figure", "status-figure", |row, cell| match row.figure {
                    "total" => cell.word(row.figure, msg!("status-users")),
                    "enabled" => cell.word(row.figure, msg!("status-enabled")),
                    "registered" => cell.word(row.figure, msg!("status-registered")),
                    "capable" => cell.word(row.figure, msg!("status-capable")),
                    name => match method(name) {
                        Some(words) => cell.word(name, words),
                        None => cell.text(name),
                    },
                }),
                Column::new("count", "status-count", |row, cell| {
                    cell.either(
                        |cell| cell.value(row.count),
                        |messages| counted(row.count, row.before, messages.language()),
                    );
                }),
                Column::not_in_json("percent", "status-percent", |row, cell| {
                    cell.either(
                        |cell| cell.value_or_blank(percent(row.count, row.total).map(rounded)),
                        |messages| match row.total {
                            0 => "–".to_owned(),
                            total => {
                                let share = messages.language().percent(row.count, total);
                                if row.draws {
                                    drawn(row.count, total, &share)
                                } else {
                                    share
                                }
                            }
                        },
                    );
                }),
            ]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_the_share_and_never_quite_empty_or_too_long() {
        for (count, total, blocks) in [
            (0, 10, 0),
            (1, 1000, 1),
            (5, 10, 10),
            (999, 1000, 19),
            (7, 7, 20),
        ] {
            let bar = drawn(count, total, "x");
            assert_eq!(bar.matches('█').count(), blocks, "{bar}");
            assert_eq!(bar.matches('░').count(), 20 - blocks, "{bar}");
        }
    }
}
