//! The ledgers of several machines in one folder: each keeps its own chain, byte for byte, and grows or stays as it is. A ledger is
//! known by the hash of its first line, wherever its file comes from.

use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use crate::file;
use crate::sspr::ledger::chain::{Check, Link, Problem};
use crate::text_file;

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

/// Why a ledger could not be gathered.
#[derive(Debug)]
pub enum Failed {
    /// It cannot be read.
    Read(io::Error),
    /// This cannot be written.
    Write(PathBuf, io::Error),
}

/// Takes a ledger into the folder. What was cut off at its end while it was copied comes the next time. Blocks.
///
/// # Errors
/// What the file system says; [`io::ErrorKind::InvalidData`] for a line without an end.
pub fn gather(ledger: &Path, folder: &Path) -> Result<Gathered, Failed> {
    let mut input = BufReader::new(File::open(ledger).map_err(Failed::Read)?);
    let (mut text, mut check) = (Vec::new(), Check::default());
    // Checked as it is read: what is no ledger is not read to its end, which may never come.
    loop {
        let start = text.len();
        text_file::read_line(&mut input, &mut text).map_err(Failed::Read)?;
        let Some(line) = text[start..].strip_suffix(b"\n") else {
            text.truncate(start);
            break;
        };
        if let Some(problem) = check.take(line, true) {
            return Ok(Gathered::Broken(problem));
        }
    }
    let first = text.split(|byte| *byte == b'\n').next();
    let Some(link) = first.and_then(Link::read) else {
        return Ok(Gathered::Empty);
    };
    let name = link.hash.get(..NAME).unwrap_or_default();
    let file = folder.join(format!("{name}.jsonl"));
    let before = match fs::read(&file) {
        Ok(before) => before,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(Failed::Write(file, error)),
    };
    if before.starts_with(&text) && !before.is_empty() {
        return Ok(Gathered::Unchanged { file });
    }
    let Some(more) = text.strip_prefix(&*before) else {
        return Ok(Gathered::Diverged { file });
    };
    let lines = more.iter().filter(|byte| **byte == b'\n').count() as u64;
    match file::create_private_dir(folder).and_then(|()| file::replace(&file, &text)) {
        Ok(()) => Ok(Gathered::Added { file, lines }),
        Err(error) => Err(Failed::Write(file, error)),
    }
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
        for text in ["no ledger\n", "\n"] {
            fs::write(&desk, text).unwrap();
            assert!(matches!(
                gather(&desk, &folder).unwrap(),
                Gathered::Broken(_)
            ));
        }
        assert_eq!(fs::read(&file).unwrap(), kept);
    }

    #[cfg(unix)]
    #[test]
    fn what_has_no_end_is_not_read_to_it() {
        let home = tempfile::tempdir().unwrap();
        let read = gather(Path::new("/dev/zero"), home.path());
        assert!(
            matches!(&read, Err(Failed::Read(error)) if error.kind() == io::ErrorKind::InvalidData),
            "{read:?}"
        );
    }
}
