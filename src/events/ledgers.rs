//! The ledgers of a desk, read as far as their chains hold.

use std::fs;
use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::error::{Code, Error};
use crate::ledger::LedgerFile;
use crate::sspr::ledger::chain::{Check, Entry, Link};
use crate::text_file;
use crate::ui::msg;

/// What the ledgers say.
#[derive(Debug)]
pub struct Ledgers {
    /// Their lines, up to a break.
    pub lines: Vec<Entry>,
    /// How many there are.
    pub files: usize,
    /// How many of them are broken.
    pub broken: usize,
}

impl Ledgers {
    /// Reads the ledgers of these files and folders; without any, the one of this machine where it has one. That one is broken is
    /// said.
    ///
    /// # Errors
    /// Exit 2 for one that is not there; what the file system says.
    pub fn read(named: &[PathBuf], context: &Context) -> Result<Self, Error> {
        let mut paths = Vec::new();
        for path in named {
            paths.extend(files_of(path)?);
        }
        if named.is_empty() {
            paths.extend(context.places.ledger().ok().map(Path::to_owned));
        }
        let mut ledgers = Self {
            lines: Vec::new(),
            files: 0,
            broken: 0,
        };
        for path in paths {
            let shown = path.display().to_string();
            let lines = LedgerFile::at(&path)
                .lines()
                .map_err(|error| text_file::Error::of(&path, error))?;
            let Some(mut lines) = lines else {
                if named.is_empty() {
                    continue;
                }
                let message = msg!("ledger-none", path = shown);
                return Err(Error::failure(Code::NoSuchFile, message));
            };
            ledgers.files += 1;
            let (mut check, mut line) = (Check::default(), Vec::new());
            while let Some(whole) =
                (lines.next(&mut line)).map_err(|error| text_file::Error::of(&path, error))?
            {
                if let Some(problem) = check.take(&line, whole) {
                    // What stands behind a break proves nothing.
                    ledgers.broken += 1;
                    let number = problem.line;
                    context.ui.warn(&msg!(
                        "unverified-broken",
                        path = shown.clone(),
                        line = number
                    ));
                    break;
                }
                ledgers
                    .lines
                    .extend(Link::read(&line).map(|link| link.entry));
            }
        }
        Ok(ledgers)
    }
}

/// A ledger, or those that lie in a folder.
fn files_of(path: &Path) -> Result<Vec<PathBuf>, Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let unreadable = |error| text_file::Error::of(path, error);
    let mut found = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|it| it == "jsonl") && path.is_file() {
            found.push(path);
        }
    }
    if found.is_empty() {
        let message = msg!("ledger-none", path = path.display().to_string());
        return Err(Error::failure(Code::NoSuchFile, message));
    }
    found.sort();
    Ok(found)
}
