//! The ledgers of several machines in one folder: each keeps its own chain, byte for byte, and grows or stays as it is. A ledger is
//! known by the hash of its first line, wherever its file comes from.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::file;
use crate::sspr::ledger::chain::{Break, Check, Link, Problem};

/// So much of the first line's hash names the file.
const NAME: usize = 16;

/// What became of one ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gathered {
    /// It was not there before; or it goes on by so many lines.
    Added {
        /// Its file in the folder.
        file: PathBuf,
        /// Lines that are new there.
        lines: u64,
    },
    /// All of it was there.
    Unchanged {
        /// Its file in the folder.
        file: PathBuf,
    },
    /// It has no lines.
    Empty,
    /// Its chain is broken; it was left out.
    Broken(Problem),
    /// What was gathered before is not its beginning: lines were taken off its end, or it was written anew. It was left out.
    Diverged {
        /// What was gathered before.
        file: PathBuf,
    },
}

impl Gathered {
    /// Whether something is wrong with it.
    pub fn is_refused(&self) -> bool {
        matches!(self, Self::Broken(_) | Self::Diverged { .. })
    }
}

/// Takes a ledger into the folder. What was cut off at its end while it was copied comes the next time. Blocks.
///
/// # Errors
/// What the file system says.
pub fn gather(ledger: &Path, folder: &Path) -> io::Result<Gathered> {
    let mut text = fs::read(ledger)?;
    text.truncate(
        text.iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1),
    );
    let Some(first) = text
        .split(|byte| *byte == b'\n')
        .next()
        .filter(|it| !it.is_empty())
    else {
        return Ok(Gathered::Empty);
    };
    let name = match Link::read(first) {
        Some(link) => link.hash.get(..NAME).unwrap_or_default().to_owned(),
        None => {
            return Ok(Gathered::Broken(Problem {
                line: 1,
                kind: Break::Changed,
                missing: 0,
            }));
        }
    };
    if let Some(problem) = problem(&text) {
        return Ok(Gathered::Broken(problem));
    }
    let file = folder.join(format!("{name}.jsonl"));
    let before = match fs::read(&file) {
        Ok(before) => before,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error),
    };
    if before.starts_with(&text) && !before.is_empty() {
        return Ok(Gathered::Unchanged { file });
    }
    let Some(more) = text.strip_prefix(&*before) else {
        return Ok(Gathered::Diverged { file });
    };
    let lines = more.iter().filter(|byte| **byte == b'\n').count() as u64;
    file::create_private_dir(folder)?;
    file::replace(&file, &text)?;
    Ok(Gathered::Added { file, lines })
}

fn problem(text: &[u8]) -> Option<Problem> {
    let mut check = Check::default();
    let whole = text.strip_suffix(b"\n").unwrap_or(text);
    whole
        .split(|byte| *byte == b'\n')
        .find_map(|line| check.take(line, true))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::ledger::LedgerFile;
    use crate::sspr::ledger::chain::Entry;

    fn append(ledger: &Path, name: &str) {
        let mut entry = Entry::torn(name.as_bytes(), Timestamp::UNIX_EPOCH);
        entry.target.kind = "user".into();
        LedgerFile::at(ledger)
            .append(vec![entry], Timestamp::UNIX_EPOCH)
            .unwrap();
    }

    #[test]
    fn a_ledger_is_gathered_whole_grows_and_never_shrinks_or_changes() {
        let home = tempfile::tempdir().unwrap();
        let (desk, other) = (home.path().join("desk.jsonl"), home.path().join("o.jsonl"));
        let folder = home.path().join("all");
        fs::write(&desk, "").unwrap();
        assert_eq!(gather(&desk, &folder).unwrap(), Gathered::Empty);
        for name in ["a", "b"] {
            append(&desk, name);
        }
        append(&other, "z");
        let Gathered::Added { file, lines: 2 } = gather(&desk, &folder).unwrap() else {
            panic!("two lines are new");
        };
        assert!(matches!(
            gather(&other, &folder).unwrap(),
            Gathered::Added { lines: 1, .. }
        ));
        assert_eq!(fs::read(&file).unwrap(), fs::read(&desk).unwrap());
        let old = fs::read(&desk).unwrap();
        append(&desk, "c");
        let mut torn = fs::read(&desk).unwrap();
        torn.extend_from_slice(b"{\"number\":4");
        fs::write(&desk, &torn).unwrap();
        assert!(matches!(
            gather(&desk, &folder).unwrap(),
            Gathered::Added { lines: 1, .. }
        ));
        let kept = fs::read(&file).unwrap();
        // A copy of before says nothing new and takes nothing away.
        fs::write(&desk, &old).unwrap();
        assert!(matches!(
            gather(&desk, &folder).unwrap(),
            Gathered::Unchanged { .. }
        ));
        append(&desk, "another c");
        assert!(matches!(
            gather(&desk, &folder).unwrap(),
            Gathered::Diverged { .. }
        ));
        let changed = String::from_utf8(old.clone())
            .unwrap()
            .replace("\"b\"", "\"x\"");
        fs::write(&desk, changed).unwrap();
        assert!(matches!(
            gather(&desk, &folder).unwrap(),
            Gathered::Broken(_)
        ));
        fs::write(&desk, "no ledger\n").unwrap();
        assert!(matches!(
            gather(&desk, &folder).unwrap(),
            Gathered::Broken(_)
        ));
        assert_eq!(fs::read(&file).unwrap(), kept);
    }
}
