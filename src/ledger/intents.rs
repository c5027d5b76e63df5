//! What is about to be changed: on the disk before the request goes out, and there until the ledger has its line.
//!
//! Each command that changes something holds a file of its own in a folder beside the ledger, locked as long as it lives.
//! One that is not empty and that nobody holds was left behind by a command that was ended: what is in it and has no line in
//! the ledger is to be looked at. The files are used again; an empty one says nothing.

use std::collections::HashSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::LedgerFile;
use crate::file;
use crate::sspr::ledger::chain::{Entry, Link};

/// So many commands can change something at once on one machine.
const MOST: usize = 256;

/// A line of such a file.
#[derive(Serialize, Deserialize)]
struct Line {
    /// How long the ledger was: the outcome, where there is one, stands behind that.
    from: u64,
    entry: Entry,
}

/// The intents of one command.
#[derive(Debug)]
pub struct Intents {
    file: File,
    end: u64,
    open: usize,
}

impl Intents {
    /// Takes a file for the intents of a command.
    ///
    /// # Errors
    /// What the file system says.
    pub fn take(ledger: &LedgerFile) -> io::Result<Self> {
        if ledger.path().as_os_str().is_empty() {
            // Without a home there is no place for it, and the folder the program runs in is none.
            return Err(io::Error::from(io::ErrorKind::NotFound));
        }
        let folder = ledger.folder();
        file::create_private_dir(&folder)?;
        for number in 0..MOST {
            let path = folder.join(format!("{number}.jsonl"));
            let is_new = !path.exists();
            let file = file::open_private(&path)?;
            match file.try_lock() {
                Ok(()) if file.metadata()?.len() == 0 => {
                    if is_new {
                        file::flush_directory(&folder)?;
                    }
                    return Ok(Self {
                        file,
                        end: 0,
                        open: 0,
                    });
                }
                Ok(()) | Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        Err(io::Error::other("too many commands have left changes open"))
    }

    /// Brings what is about to be changed to the disk. Blocks.
    ///
    /// # Errors
    /// What the file system says; nothing of it is there then.
    pub fn add(&mut self, entries: &[Entry], ledger: &LedgerFile) -> io::Result<()> {
        let mut text = Vec::new();
        let from = fs::metadata(ledger.path()).map_or(0, |found| found.len());
        for entry in entries {
            let entry = entry.clone();
            serde_json::to_writer(&mut text, &Line { from, entry })?;
            text.push(b'\n');
        }
        // The outcomes are as long as the intents, and need their place, too.
        ledger.try_out(text.len())?;
        self.file.seek(SeekFrom::Start(self.end))?;
        let written = self
            .file
            .write_all(&text)
            .and_then(|()| file::sync_data(&self.file));
        if let Err(error) = written {
            drop(self.file.set_len(self.end));
            return Err(error);
        }
        self.end += text.len() as u64;
        self.open += entries.len();
        Ok(())
    }

    /// So many of them have their line in the ledger. Where none is left, the file is empty again.
    pub fn close(&mut self, count: usize) {
        self.open = self.open.saturating_sub(count);
        if self.open == 0 {
            self.end = 0;
            // What stays by mistake is found in the ledger by whoever looks at it.
            drop(self.file.set_len(0));
        }
    }
}

/// What a command left open when it was ended. Nobody else looks at it as long as this lives.
#[derive(Debug)]
pub struct Leftover {
    file: File,
    /// What has no line in the ledger.
    pub entries: Vec<Entry>,
}

impl Leftover {
    /// All of it has its line in the ledger now.
    ///
    /// # Errors
    /// What the file system says.
    pub fn close(self) -> io::Result<()> {
        self.file.set_len(0)
    }
}

impl LedgerFile {
    /// Where the intents lie.
    fn folder(&self) -> PathBuf {
        self.path().with_extension("open")
    }

    /// What ended commands left open. Blocks.
    ///
    /// # Errors
    /// What the file system says; a file that somebody holds is passed over.
    pub fn leftovers(&self) -> io::Result<Vec<Leftover>> {
        let mut found = Vec::new();
        for path in self.left()? {
            let file = file::open_private(&path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => continue,
                Err(TryLockError::Error(error)) => return Err(error),
            }
            let leftover = self.read(file)?;
            if leftover.entries.is_empty() {
                leftover.close()?;
            } else {
                found.push(leftover);
            }
        }
        Ok(found)
    }

    /// Whether anything may be left open, at the cost of a look at a folder.
    pub fn may_be_open(&self) -> bool {
        self.left().is_ok_and(|found| !found.is_empty())
    }

    /// The files that are not empty, in the order of their names.
    fn left(&self) -> io::Result<Vec<PathBuf>> {
        let folder = match fs::read_dir(self.folder()) {
            Ok(folder) => folder,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut paths = Vec::new();
        for entry in folder {
            let entry = entry?;
            if is_ours(&entry.path()) && entry.metadata()?.len() > 0 {
                paths.push(entry.path());
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// What is in a file and not in the ledger. A line that has no end was not on the disk when its request would have gone.
    fn read(&self, mut file: File) -> io::Result<Leftover> {
        let mut lines = Vec::new();
        for line in BufReader::new((&mut file).take(LARGEST)).split(b'\n') {
            if let Ok(line) = serde_json::from_slice::<Line>(&line?) {
                lines.push(line);
            }
        }
        let from = lines.iter().map(|line| line.from).min().unwrap_or_default();
        let written = self.intents_from(from)?;
        let is_open = |entry: &Entry| {
            let name = entry.intent.as_ref();
            name.is_some_and(|name| !written.contains(name))
        };
        let entries = lines.into_iter().map(|line| line.entry);
        Ok(Leftover {
            entries: entries.filter(is_open).collect(),
            file,
        })
    }

    /// The names of the intents whose lines stand in the ledger, from there on; everywhere in a ledger that was begun anew.
    fn intents_from(&self, from: u64) -> io::Result<HashSet<String>> {
        let mut written = HashSet::new();
        let mut ledger = match File::open(self.path()) {
            Ok(ledger) => ledger,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(written),
            Err(error) => return Err(error),
        };
        let length = ledger.metadata()?.len();
        ledger.seek(SeekFrom::Start(if from <= length { from } else { 0 }))?;
        for line in BufReader::new(ledger).split(b'\n') {
            written.extend(Link::read(&line?).and_then(|link| link.entry.intent));
        }
        Ok(written)
    }
}

/// What is read of such a file at most.
const LARGEST: u64 = 256 << 20;

fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "jsonl")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn entry(name: &str) -> Entry {
        Entry {
            intent: Some(name.to_owned()),
            ..Entry::torn(b"", Timestamp::UNIX_EPOCH)
        }
    }

    fn names(found: &[Leftover]) -> Vec<&str> {
        let entries = found.iter().flat_map(|left| &left.entries);
        entries.filter_map(|it| it.intent.as_deref()).collect()
    }

    #[test]
    fn what_has_no_line_is_found_once_nobody_holds_it() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("ledger.jsonl"));
        assert!(!ledger.may_be_open());
        ledger
            .append(vec![entry("before")], Timestamp::UNIX_EPOCH)
            .unwrap();
        let mut one = Intents::take(&ledger).unwrap();
        let mut other = Intents::take(&ledger).unwrap();
        one.add(&[entry("a"), entry("b")], &ledger).unwrap();
        other.add(&[entry("c")], &ledger).unwrap();
        assert!(ledger.may_be_open());
        assert!(names(&ledger.leftovers().unwrap()).is_empty(), "both live");
        ledger
            .append(vec![entry("b")], Timestamp::UNIX_EPOCH)
            .unwrap();
        drop(one);
        let found = ledger.leftovers().unwrap();
        assert_eq!(names(&found), ["a"]);
        assert!(names(&ledger.leftovers().unwrap()).is_empty(), "looked at");
        found.into_iter().for_each(|left| left.close().unwrap());
        other.close(1);
        drop(other);
        assert!(!ledger.may_be_open());
        let again = Intents::take(&ledger).unwrap();
        assert_eq!(fs::read_dir(ledger.folder()).unwrap().count(), 2);
        drop(again);
    }

    #[test]
    fn an_intent_cut_short_was_never_sent_and_a_new_ledger_is_read_whole() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("ledger.jsonl"));
        let many = (0..9).map(|number| entry(&number.to_string())).collect();
        ledger.append(many, Timestamp::UNIX_EPOCH).unwrap();
        let mut intents = Intents::take(&ledger).unwrap();
        intents.add(&[entry("a"), entry("b")], &ledger).unwrap();
        let end = intents.end;
        drop(intents);
        fs::remove_file(ledger.path()).unwrap();
        ledger
            .append(vec![entry("a")], Timestamp::UNIX_EPOCH)
            .unwrap();
        assert_eq!(names(&ledger.leftovers().unwrap()), ["b"]);
        let path = ledger.folder().join("0.jsonl");
        let file = File::options().write(true).open(path).unwrap();
        file.set_len(end - 5).unwrap();
        assert!(names(&ledger.leftovers().unwrap()).is_empty());
        assert!(!ledger.may_be_open());
    }
}
