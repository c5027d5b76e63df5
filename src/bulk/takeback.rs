//! `import --undo` from the file to the last sentence: read, look, show, ask, remove, tell.

use std::path::Path;

use serde::Serialize;

use super::result::{self, exists, unwritable};
use super::run::Book;
use super::undo::{Tally, Undo, may_be_default};
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::ui::{self, Format, Messages, msg};

/// The flags that count here.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// `--result`.
    pub result: Option<&'a Path>,
    /// `--dry-run`.
    pub dry_run: bool,
    /// `--yes`.
    pub yes: bool,
    /// `--reason`.
    pub reason: Option<&'a str>,
}

/// What scripts read: contacts, not rows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'a> {
    dry_run: bool,
    contacts: u64,
    removed: u64,
    gone: u64,
    kept: u64,
    failed: u64,
    replaced: u64,
    result: Option<&'a Path>,
}

impl<'a> Report<'a> {
    fn new(tally: Tally, dry_run: bool, result: Option<&'a Path>) -> Self {
        Self {
            dry_run,
            contacts: tally.open + tally.removed + tally.gone + tally.kept + tally.failed,
            // What would be removed counts as such where nothing is.
            removed: tally.removed + if dry_run { tally.open } else { 0 },
            gone: tally.gone,
            kept: tally.kept,
            failed: tally.failed,
            replaced: tally.replaced,
            result,
        }
    }
}

/// Runs it.
///
/// # Errors
/// Exit 2 for a file that is no result; what ends it for everything.
pub async fn run(path: &Path, options: &Options<'_>, context: &Context) -> Result<Exit, Error> {
    let rows = result::read(path).map_err(|error| {
        Error::failure(
            Code::NotAResult,
            msg!(
                "import-undo-unreadable",
                path = path.display().to_string(),
                reason = error.to_string()
            ),
        )
    })?;
    let place = match options.result {
        Some(asked) if asked.exists() => return Err(exists(asked)),
        Some(asked) => asked.to_owned(),
        None => result::beside(path, "undo"),
    };
    let graph = context.graph().await?;
    let mut undo = Undo::new(rows);
    {
        let progress = context.ui.progress(&msg!("import-undo-looking"));
        undo.look(&graph, |seen| progress.at(seen, None)).await?;
    }
    let tally = undo.tally();
    if options.dry_run {
        context
            .ui
            .document(&Report::new(tally, true, None), |messages| {
                plan(messages, &tally)
            })?;
        return Ok(Exit::Done);
    }
    for line in plan(context.ui.messages(), &tally).lines() {
        context
            .ui
            .status(&msg!("enable-text", text = line.to_owned()));
    }
    if tally.open > 0 {
        let question = msg!(
            "import-undo-question",
            contacts = tally.open,
            users = tally.users
        );
        if !options.yes && !context.ui.confirm(&question, "--yes", false)? {
            return Err(ui::Error::Cancelled.into());
        }
        let progress = context.ui.progress(&msg!("import-undo-removing"));
        let book = Book {
            ledger: context.ledger(),
            reason: options.reason,
        };
        undo.write(book, &graph, |done| progress.at(done, Some(tally.open)))
            .await?;
    }
    if tally.open == 0 && tally.failed == 0 {
        // Nothing was done, so there is nothing to keep a list of.
        context.ui.status(&msg!("import-undo-nothing"));
        context
            .ui
            .document(&Report::new(tally, false, None), |messages| {
                outcome(messages, &tally)
            })?;
        return Ok(Exit::Done);
    }
    let tally = undo.tally();
    let told = undo.result(context.ui.messages());
    let default = told.iter().any(may_be_default);
    result::write(&place, told.into_iter()).map_err(|error| unwritable(&place, &error))?;
    let report = Report::new(tally, false, Some(&place));
    context
        .ui
        .document(&report, |messages| outcome(messages, &tally))?;
    if default {
        context.ui.warn(&msg!("import-undo-default"));
    }
    if context.ui.options().format == Format::Table {
        let path = place.display().to_string();
        context.ui.status(&msg!("import-result-at", path = path));
    }
    Ok(if tally.failed > 0 {
        Exit::Partial
    } else {
        Exit::Done
    })
}

/// What was removed, and what not.
fn outcome(messages: &Messages, tally: &Tally) -> String {
    messages.text(&msg!(
        "import-undo-outcome",
        removed = tally.removed,
        gone = tally.gone,
        kept = tally.kept,
        failed = tally.failed
    ))
}

/// What would be removed, and what not.
fn plan(messages: &Messages, tally: &Tally) -> String {
    let lines: Vec<String> = [
        (true, msg!("import-undo-will", count = tally.open)),
        (tally.gone > 0, msg!("import-undo-gone", count = tally.gone)),
        (tally.kept > 0, msg!("import-undo-kept", count = tally.kept)),
        (
            tally.replaced > 0,
            msg!("import-undo-replaced", count = tally.replaced),
        ),
    ]
    .into_iter()
    .filter(|(worth_saying, _)| *worth_saying)
    .map(|(_, message)| messages.text(&message))
    .collect();
    lines.join("\n")
}
