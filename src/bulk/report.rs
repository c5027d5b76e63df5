//! What an import is going to do and what it has done, for people and for scripts.

use std::path::Path;

use serde::Serialize;

use super::counts::RowCounts;
use super::objection;
use super::planned_row::PlannedRow;
use crate::bulk::check::warnings::Warning;
use crate::context::Context;
use crate::ui::{self, Messages, Ui, msg};

/// What scripts read.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report<'a> {
    /// Whether writing was ruled out.
    pub dry_run: bool,
    /// How the rows ended; with `--dry-run`, how they would.
    #[serde(flatten)]
    pub counts: RowCounts,
    /// How many people can reset before; nothing where that is not known of every one.
    pub capable_before: Option<u64>,
    /// And after.
    pub capable_after: Option<u64>,
    /// Rows that an earlier run, which was cut short, had done.
    pub resumed: u64,
    /// What is worth knowing, though it stopped nothing.
    pub warnings: &'a [Warning],
    /// The result file.
    pub result: Option<&'a Path>,
}

/// How many of the people whose rows are in order can reset, by `able`; nothing where that is not known of every one.
pub fn capable(planned: &[PlannedRow], able: impl Fn(&PlannedRow) -> Option<bool>) -> Option<u64> {
    (planned.iter())
        .filter(|row| row.objection().is_none())
        .map(|row| able(row).map(u64::from))
        .sum()
}

/// So many rows that are left out are named before the question; the result names all.
const NAMED: usize = 5;
/// So many names are in a sentence; the object for scripts has all of them.
const NAMES: usize = 10;

/// What would change, in rows and in people.
pub fn plan(messages: &Messages, planned: &[PlannedRow], report: &Report<'_>) -> String {
    let counts = &report.counts;
    let (add, replace) = RowCounts::kinds(planned);
    let mut lines = Vec::new();
    let mut say = |message| lines.push(messages.text(&message));
    if report.resumed > 0 {
        say(msg!(
            "import-resumed",
            done = report.resumed,
            rows = counts.rows
        ));
    }
    if add > 0 {
        say(msg!("import-will-add", count = add));
    }
    if replace > 0 {
        say(msg!("import-will-replace", count = replace));
    }
    if counts.unchanged > 0 {
        say(msg!("import-will-keep", count = counts.unchanged));
    }
    if counts.invalid > 0 {
        say(msg!("import-will-leave", count = counts.invalid));
        let objected = (planned.iter()).filter_map(|row| Some((row, row.objection()?)));
        // A dry run leaves no result that would name the others.
        let named = if report.dry_run { usize::MAX } else { NAMED };
        for (row, objection) in objected.take(named) {
            say(msg!(
                "import-left-row",
                row = row.number().to_string(),
                user = row.user().to_owned(),
                reason = objection::objection(messages, objection)
            ));
        }
        let more = usize::try_from(counts.invalid).unwrap_or(usize::MAX);
        if more > named {
            say(msg!("import-left-more", count = more - named));
        }
    }
    if counts.invalid < counts.rows {
        say(capability(report));
    }
    lines.join("\n")
}

fn capability(report: &Report<'_>) -> ui::Message {
    match (report.capable_before, report.capable_after) {
        (Some(before), Some(after)) => msg!("import-capable", before = before, after = after),
        _ => msg!("import-capable-unknown"),
    }
}

/// What is true now.
pub fn summary(messages: &Messages, report: &Report<'_>) -> String {
    let counts = &report.counts;
    let outcome = messages.text(&msg!(
        "import-outcome",
        rows = counts.rows,
        added = counts.added,
        replaced = counts.replaced,
        unchanged = counts.unchanged,
        invalid = counts.invalid,
        failed = counts.failed
    ));
    if counts.invalid < counts.rows {
        format!("{outcome}\n{}", messages.text(&capability(report)))
    } else {
        outcome
    }
}

/// Where the result is, and what can be done with it.
pub fn tell_next(report: &Report<'_>, place: &Path, context: &Context) {
    let path = place.display().to_string();
    let messages = context.ui.messages();
    context
        .ui
        .status(&msg!("import-result-at", path = path.clone()));
    if report.counts.failed + report.counts.invalid > 0 {
        let command = messages.command(&["import", &path]);
        context.ui.status(&msg!("import-again", command = command));
    }
    if report.counts.added > 0 {
        let command = messages.command(&["import", "--undo", &path]);
        context
            .ui
            .status(&msg!("enable-way-back", command = command));
    }
}

/// Says what is worth knowing before anything is written.
pub fn tell_warnings(ui: &Ui, warnings: &[Warning]) {
    for warning in warnings {
        ui.warn(&match warning {
            Warning::DomainsUnknown => msg!("register-no-domains"),
            Warning::AllowedUnknown => msg!("register-allowed-unknown"),
            Warning::RequiredUnknown => msg!("import-required-unknown"),
            Warning::ReportUnread => msg!("import-no-report"),
            Warning::OutOfScope { count } => msg!("import-out-of-scope", count = *count),
            Warning::Guarded { count } => msg!("import-guarded", count = *count),
            Warning::SharedNumbers { count, people } => {
                msg!("import-shared-numbers", numbers = *count, users = *people)
            }
            Warning::AlternateMobiles { count } => msg!("import-alternates", count = *count),
            Warning::Extensions { count } => msg!("import-extensions", count = *count),
            Warning::OfficeLeftOut { count } => msg!("import-office-left-out", count = *count),
            Warning::BelowRequired { count, users } => {
                let mut names: Vec<&str> = users.iter().take(NAMES).map(|name| &**name).collect();
                if users.len() > NAMES {
                    names.push("…");
                }
                msg!(
                    "import-below-required",
                    count = *count,
                    users = names.join(", ")
                )
            }
        });
    }
}
