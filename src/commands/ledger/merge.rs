//! `sspr ledger merge`: the ledgers of a desk in one folder, so that one place can judge.

use std::path::PathBuf;

use clap::ValueHint;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::file;
use crate::ledger::{Failed, Gathered, gather};
use crate::text_file;
use crate::ui::{Message, msg};

/// Flags of `sspr ledger merge`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Merge {
    /// The ledgers of other machines
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    files: Vec<PathBuf>,

    /// The folder to collect them in
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    into: PathBuf,
}

/// What scripts read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    into: PathBuf,
    ledgers: Vec<Line>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    path: PathBuf,
    status: &'static str,
    file: Option<PathBuf>,
    added: u64,
    #[serde(skip)]
    said: Message,
}

/// Gathers each; one that is broken keeps none of the others from being gathered.
pub(super) fn merge(args: &Merge, context: &Context) -> Result<Exit, Error> {
    let mut refused = false;
    let mut ledgers = Vec::new();
    for path in &args.files {
        let shown = path.display().to_string();
        if !path.exists() {
            let message = msg!("ledger-none", path = shown);
            return Err(Error::failure(Code::NoSuchFile, message));
        }
        let gathered =
            file::blocking(|| gather(path, &args.into)).map_err(|failed| match failed {
                Failed::Read(error) => Error::from(text_file::Error::of(path, error)),
                Failed::Write(path, error) => Error::unwritable(&path, &error),
            })?;
        refused |= gathered.is_refused();
        ledgers.push(line(path.clone(), shown, gathered));
    }
    let outcome = Outcome {
        into: args.into.clone(),
        ledgers,
    };
    context.ui.document(&outcome, |messages| {
        let said = outcome.ledgers.iter().map(|line| messages.text(&line.said));
        said.collect::<Vec<_>>().join("\n")
    })?;
    Ok(if refused { Exit::No } else { Exit::Done })
}

fn line(path: PathBuf, shown: String, gathered: Gathered) -> Line {
    let name = |file: &PathBuf| file.display().to_string();
    let (status, added, said) = match &gathered {
        Gathered::Added { file, lines } => (
            "added",
            *lines,
            msg!(
                "ledger-merge-added",
                path = shown,
                file = name(file),
                count = *lines
            ),
        ),
        Gathered::Unchanged { .. } => {
            ("unchanged", 0, msg!("ledger-merge-unchanged", path = shown))
        }
        Gathered::Empty => ("empty", 0, msg!("ledger-merge-empty", path = shown)),
        Gathered::Broken(problem) => (
            "broken",
            0,
            msg!("ledger-merge-broken", path = shown, line = problem.line),
        ),
        Gathered::Diverged { file } => (
            "diverged",
            0,
            msg!("ledger-merge-diverged", path = shown, file = name(file)),
        ),
    };
    let file = match gathered {
        Gathered::Added { file, .. }
        | Gathered::Unchanged { file }
        | Gathered::Diverged { file } => Some(file),
        _ => None,
    };
    Line {
        path,
        status,
        file,
        added,
        said,
    }
}
