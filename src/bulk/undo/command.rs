//! `import --undo` from the file to the last sentence: read, look, show, ask, remove, tell.

use std::path::Path;

use serde::Serialize;

use super::apply::{ContactCounts, Undo, may_be_default};
use crate::bulk::result::{self, Row, exists, unwritable};
use crate::bulk::write::run::LedgerDefaults;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph::Client;
use crate::ui::{Format, Messages, msg};

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
    fn new(counts: ContactCounts, dry_run: bool, result: Option<&'a Path>) -> Self {
        Self {
            dry_run,
            contacts: counts.open + counts.removed + counts.gone + counts.kept + counts.failed,
            // What would be removed counts as such where nothing is.
            removed: counts.removed + if dry_run { counts.open } else { 0 },
            gone: counts.gone,
            kept: counts.kept,
            failed: counts.failed,
            replaced: counts.replaced,
            result,
        }
    }
}

/// Removes what the run with this result added.
///
/// # Errors
/// Exit 2 for a file that is no result; what ends it for everything.
pub async fn run(path: &Path, options: &Options<'_>, context: &Context) -> Result<Exit, Error> {
    let rows = read(path)?;
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
    let counts = undo.counts();
    if options.dry_run {
        let report = Report::new(counts, true, None);
        let plan = |messages: &_| plan(messages, &counts);
        context.ui.document(&report, plan)?;
        return Ok(Exit::Done);
    }
    for line in plan(context.ui.messages(), &counts).lines() {
        context
            .ui
            .status(&msg!("enable-text", text = line.to_owned()));
    }
    if counts.open > 0 {
        remove(&mut undo, counts, options, &graph, context).await?;
    }
    if counts.open == 0 && counts.failed == 0 {
        // Nothing was done, so there is nothing to keep a list of.
        context.ui.status(&msg!("import-undo-nothing"));
        let report = Report::new(counts, false, None);
        let outcome = |messages: &_| outcome(messages, &counts);
        context.ui.document(&report, outcome)?;
        return Ok(Exit::Done);
    }
    finish(&undo, &place, context)
}

fn read(path: &Path) -> Result<Vec<Row<'static>>, Error> {
    result::read(path).map_err(|error| {
        Error::failure(
            Code::NotAResult,
            msg!(
                "import-undo-unreadable",
                path = path.display().to_string(),
                reason = error.to_string()
            ),
        )
    })
}

/// Asks, and removes what is still open.
async fn remove(
    undo: &mut Undo,
    counts: ContactCounts,
    options: &Options<'_>,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let question = msg!(
        "import-undo-question",
        contacts = counts.open,
        users = counts.users
    );
    if !options.yes {
        context.ui.agree(&question, "--yes")?;
    }
    let progress = context.ui.progress(&msg!("import-undo-removing"));
    let defaults = LedgerDefaults {
        ledger: context.ledger(),
        reason: options.reason,
    };
    let removed = |done| progress.at(done, Some(counts.open));
    Box::pin(undo.write(defaults, graph, removed)).await
}

/// Writes the result, and says what is true now.
fn finish(undo: &Undo, place: &Path, context: &Context) -> Result<Exit, Error> {
    let counts = undo.counts();
    let told = undo.result(context.ui.messages());
    let default = told.iter().any(may_be_default);
    result::write(place, told.into_iter()).map_err(|error| unwritable(place, &error))?;
    let report = Report::new(counts, false, Some(place));
    context
        .ui
        .document(&report, |messages| outcome(messages, &counts))?;
    if default {
        context.ui.warn(&msg!("import-undo-default"));
    }
    if context.ui.options().format == Format::Table {
        let path = place.display().to_string();
        context.ui.status(&msg!("import-result-at", path = path));
    }
    Ok(if counts.failed > 0 {
        Exit::Partial
    } else {
        Exit::Done
    })
}

/// What was removed, and what not.
fn outcome(messages: &Messages, counts: &ContactCounts) -> String {
    messages.text(&msg!(
        "import-undo-outcome",
        removed = counts.removed,
        gone = counts.gone,
        kept = counts.kept,
        failed = counts.failed
    ))
}

/// What would be removed, and what not.
fn plan(messages: &Messages, counts: &ContactCounts) -> String {
    let lines: Vec<String> = [
        (true, msg!("import-undo-will", count = counts.open)),
        (
            counts.gone > 0,
            msg!("import-undo-gone", count = counts.gone),
        ),
        (
            counts.kept > 0,
            msg!("import-undo-kept", count = counts.kept),
        ),
        (
            counts.replaced > 0,
            msg!("import-undo-replaced", count = counts.replaced),
        ),
    ]
    .into_iter()
    .filter(|(worth_saying, _)| *worth_saying)
    .map(|(_, message)| messages.text(&message))
    .collect();
    lines.join("\n")
}
