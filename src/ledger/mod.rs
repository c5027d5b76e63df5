//! The file of the ledger: lines are appended to it, whole and on the disk, by one process at a time, and read from it.
//!
//! What a line is, and how a break is found, is [`sspr::chain`](crate::sspr::ledger::chain). The file is for its owner alone.
//! What is about to be changed lies beside it until its line is written: `intents`.

mod gather;
mod intents;

pub use gather::{Failed, Gathered, gather};
pub use intents::{Intents, Leftover};

use std::fmt;
use std::fs::{File, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;

use crate::file;
use crate::sspr::ledger::chain::{Entry, Head, Link};

/// How often another process is waited for, and how long in between: together five seconds. An append takes a few
/// thousandths of one.
const TRIES: u32 = 500;
const PAUSE: Duration = Duration::from_millis(10);

/// So much of the end is read first to find the last line.
const TAIL: u64 = 16 * 1024;

/// What the ledger is tried out with, and how much of it where nobody knows how long a line will be.
const BLANK: u8 = b' ';
const PROBE: usize = 4096;

/// A line longer than that is none that this program wrote.
const LONGEST_LINE: u64 = 64 << 20;

/// Where a ledger lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerFile(PathBuf);

/// What an append found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The end of the chain now.
    pub head: Head,
    /// The number of the line that keeps a torn one, where one was found.
    pub set_aside: Option<u64>,
}

impl LedgerFile {
    /// The ledger at this path, whether it exists or not.
    pub fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Whether so many bytes can be appended to it, tried by writing blanks behind its end and taking them away again. It
    /// is made where there is none. Blocks.
    ///
    /// # Errors
    /// What the file system says; [`io::ErrorKind::TimedOut`] while another process holds it.
    pub fn try_out(&self, bytes: usize) -> io::Result<()> {
        let mut file = self.hold()?;
        let end = file.seek(SeekFrom::End(0))?;
        let written = file.write_all(&vec![BLANK; bytes]);
        // Blanks that stay there, because the process ended just now, are nothing to anybody who reads.
        file.set_len(end)?;
        written
    }

    /// Whether changes could be written down, tried with a real write. Where there is no ledger yet, none is made: the folder
    /// that it would lie in is tried. Blocks.
    ///
    /// # Errors
    /// As [`LedgerFile::try_out`].
    pub fn probe(&self) -> io::Result<()> {
        if self.0.exists() {
            Intents::take(self)?.add(&[], self)?;
            return self.try_out(PROBE);
        }
        let there = self.0.ancestors().skip(1).find(|it| it.exists());
        let mut file = tempfile::tempfile_in(there.unwrap_or(Path::new(".")))?;
        file.write_all(&[BLANK; PROBE])?;
        file::sync_data(&file)
    }

    /// Appends entries, all bound one to another, and brings them to the disk in one go. A line that somebody left
    /// unfinished is set aside: an entry of its own keeps what there is of it. Blocks.
    ///
    /// # Errors
    /// As [`LedgerFile::try_out`].
    pub fn append(&self, entries: Vec<Entry>, at: Timestamp) -> io::Result<Appended> {
        append_to(&mut self.hold()?, entries, at)
    }

    /// The lines of a command, in the order they stand in; none where there is no ledger. Blocks.
    ///
    /// # Errors
    /// What the file system says.
    pub fn lines_of(&self, command: &str) -> io::Result<Vec<Link>> {
        match self.lines()? {
            Some(lines) => lines.of(command),
            None => Ok(Vec::new()),
        }
    }

    /// Appends an entry where the lines of its command allow it: `judge` gives what it says, and no other process appends between
    /// the look and the line. It is on the disk when this ends. Blocks.
    ///
    /// # Errors
    /// As [`LedgerFile::try_out`].
    pub fn append_if<T, E>(
        &self,
        entry: Entry,
        judge: impl FnOnce(&[Link]) -> Result<(Value, T), E>,
    ) -> io::Result<Result<T, E>> {
        let mut file = self.hold()?;
        file.seek(SeekFrom::Start(0))?;
        // Through the file that is locked: on Windows no other way leads into it.
        let lines = Lines(BufReader::new(Box::new(file.try_clone()?))).of(&entry.command)?;
        let (after, given) = match judge(&lines) {
            Ok(judged) => judged,
            Err(refused) => return Ok(Err(refused)),
        };
        let at = entry.at;
        append_to(&mut file, vec![Entry { after, ..entry }], at)?;
        Ok(Ok(given))
    }

    /// Opens it to be read from the beginning; nothing where there is none.
    pub fn lines(&self) -> io::Result<Option<Lines>> {
        match file::SharedFile::open(&self.0) {
            Ok(file) => Ok(Some(Lines(BufReader::new(Box::new(file))))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The file, locked until it is closed.
    fn hold(&self) -> io::Result<File> {
        let folder = self.0.parent().unwrap_or(Path::new("."));
        file::create_private_dir(folder)?;
        let is_new = !self.0.exists();
        let file = file::open_private(&file::linked(&self.0)?)?;
        if is_new {
            file::flush_directory(folder)?;
        }
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
        Err(io::Error::new(
            io::ErrorKind::TimedOut,
            "another process holds it",
        ))
    }
}

/// Appends to a ledger that is locked.
fn append_to(file: &mut File, entries: Vec<Entry>, at: Timestamp) -> io::Result<Appended> {
    let tail = Tail::of(file)?;
    let mut head = tail.head;
    let mut text = Vec::new();
    let set_aside = if tail.torn.is_empty() {
        None
    } else {
        head.bind(Entry::torn(&tail.torn, at), &mut text)?;
        Some(head.number)
    };
    for entry in entries {
        head.bind(entry, &mut text)?;
    }
    // Over what was torn: `text` keeps it.
    file.seek(SeekFrom::Start(tail.end))?;
    if let Err(error) = file
        .write_all(&text)
        .and_then(|()| file.set_len(tail.end + text.len() as u64))
    {
        // A full disk takes a part: better none. What cannot be taken back is found as torn.
        if tail.torn.is_empty() {
            drop(file.set_len(tail.end));
        }
        return Err(error);
    }
    file::sync_data(file)?;
    Ok(Appended { head, set_aside })
}

/// A ledger that is being read.
pub struct Lines(BufReader<Box<dyn Read>>);

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lines").finish_non_exhaustive()
    }
}

impl Lines {
    /// A copy that comes through stdin.
    pub fn of_stdin() -> Self {
        Self(BufReader::new(Box::new(io::stdin())))
    }

    /// The lines of a command. One that was changed is among them as long as it can be read.
    fn of(mut self, command: &str) -> io::Result<Vec<Link>> {
        let mark = format!("\"command\":\"{command}\"");
        let (mut found, mut line) = (Vec::new(), Vec::new());
        while let Some(whole) = self.next(&mut line)? {
            // Most lines are of other commands, and reading one costs more than looking through it.
            let is_of = |line: &[u8]| {
                let mut windows = line.windows(mark.len());
                windows.any(|window| window == mark.as_bytes())
            };
            if whole && is_of(&line) {
                let link = Link::read(&line);
                found.extend(link.filter(|link| link.entry.command == command));
            }
        }
        Ok(found)
    }

    /// Reads the next line without its newline into `line`. Whether it had one; nothing at the end.
    pub fn next(&mut self, line: &mut Vec<u8>) -> io::Result<Option<bool>> {
        line.clear();
        if (&mut self.0).take(LONGEST_LINE).read_until(b'\n', line)? == 0 {
            return Ok(None);
        }
        if line.len() as u64 == LONGEST_LINE {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "a line without an end",
            ));
        }
        let whole = line.last() == Some(&b'\n');
        if whole {
            line.pop();
        } else if line.iter().all(|byte| *byte == BLANK) {
            return Ok(None);
        }
        Ok(Some(whole))
    }
}

/// The end of a file.
struct Tail {
    /// What the next line is bound to.
    head: Head,
    /// Where the last whole line ends.
    end: u64,
    /// What comes after it.
    torn: Vec<u8>,
}

impl Tail {
    fn of(file: &mut File) -> io::Result<Self> {
        let length = file.seek(SeekFrom::End(0))?;
        let mut much = TAIL;
        loop {
            let start = length.saturating_sub(much);
            let mut bytes = Vec::new();
            file.seek(SeekFrom::Start(start))?;
            file.take(length - start).read_to_end(&mut bytes)?;
            much = much.saturating_mul(8);
            let newline = |bytes: &[u8]| bytes.iter().rposition(|byte| *byte == b'\n');
            let Some(end) = newline(&bytes) else {
                if start > 0 {
                    continue;
                }
                return Ok(Self {
                    head: Head::default(),
                    end: 0,
                    torn: torn(bytes),
                });
            };
            let begin = match newline(&bytes[..end]) {
                Some(before) => before + 1,
                None if start == 0 => 0,
                None => continue,
            };
            return Ok(Self {
                head: Head::after(&bytes[begin..end], 0),
                end: start + end as u64 + 1,
                torn: torn(bytes.split_off(end + 1)),
            });
        }
    }
}

/// What was begun behind the last whole line; blanks are none.
fn torn(bytes: Vec<u8>) -> Vec<u8> {
    if bytes.iter().all(|byte| *byte == BLANK) {
        return Vec::new();
    }
    bytes
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::sspr::ledger::chain::{Break, Check, Link};

    fn entry(name: &str) -> Entry {
        let mut entry = Entry::torn(name.as_bytes(), Timestamp::UNIX_EPOCH);
        entry.target.kind = "user".into();
        entry
    }

    fn append(ledger: &LedgerFile, names: &[&str]) -> Appended {
        let entries = names.iter().map(|name| entry(name)).collect();
        ledger.append(entries, Timestamp::UNIX_EPOCH).unwrap()
    }

    fn check(ledger: &LedgerFile) -> (Check, Vec<Break>) {
        let (mut check, mut line) = (Check::default(), Vec::new());
        let mut lines = ledger.lines().unwrap().unwrap();
        let mut problems = Vec::new();
        while let Some(whole) = lines.next(&mut line).unwrap() {
            problems.extend(check.take(&line, whole).map(|problem| problem.kind));
        }
        (check, problems)
    }

    #[test]
    fn a_line_torn_anywhere_is_kept_and_the_next_append_still_binds() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("ledger.jsonl"));
        append(&ledger, &["a", "b"]);
        let whole = fs::read(ledger.path()).unwrap();
        let first = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        for cut in 0..=whole.len() {
            fs::write(ledger.path(), &whole[..cut]).unwrap();
            let torn = !(cut == 0 || cut == first || cut == whole.len());
            if torn {
                assert_eq!(check(&ledger).1, [Break::Torn], "cut at {cut}");
            }
            let appended = append(&ledger, &["c"]);
            assert_eq!(appended.set_aside.is_some(), torn, "cut at {cut}");
            let (checked, problems) = check(&ledger);
            assert_eq!(problems, [], "cut at {cut}");
            assert_eq!(checked.set_aside, u64::from(torn), "cut at {cut}");
            assert_eq!(checked.head(), &appended.head);
            if torn {
                let begin = if cut < first { 0 } else { first };
                let text = fs::read_to_string(ledger.path()).unwrap();
                let kept = text.lines().rev().nth(1).unwrap();
                let kept = Link::read(kept.as_bytes()).unwrap().entry.before;
                assert_eq!(kept.as_str().unwrap().as_bytes(), &whole[begin..cut]);
            }
        }
    }

    #[test]
    fn a_last_line_that_was_changed_is_not_taken_for_a_torn_one() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("ledger.jsonl"));
        append(&ledger, &["a", "b"]);
        for spoilt in ["{}\n", "\0\0\n", "\n"] {
            let text = fs::read_to_string(ledger.path()).unwrap();
            let keep = text.find('\n').unwrap() + 1;
            fs::write(ledger.path(), format!("{}{spoilt}", &text[..keep])).unwrap();
            assert_eq!(append(&ledger, &["c"]).set_aside, None);
            let (_, problems) = check(&ledger);
            assert!(
                problems.contains(&Break::Changed),
                "{spoilt:?} {problems:?}"
            );
        }
    }

    #[test]
    fn many_at_once_make_one_chain() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("a/ledger.jsonl"));
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        append(&ledger, &["a", "b"]);
                    }
                });
            }
        });
        let (checked, problems) = check(&ledger);
        assert_eq!((checked.lines(), problems), (80, vec![]));
    }

    #[test]
    fn a_line_longer_than_what_is_read_first_is_found() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("ledger.jsonl"));
        let long = "x".repeat(3 * TAIL as usize);
        append(&ledger, &[&long]);
        append(&ledger, &[&long, "b"]);
        append(&ledger, &[&long]);
        assert_eq!(check(&ledger).1, []);
    }

    #[test]
    fn trying_it_out_leaves_it_as_it_was_and_blanks_of_one_cut_short_are_nothing() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("ledger.jsonl"));
        append(&ledger, &["a"]);
        let whole = fs::read(ledger.path()).unwrap();
        ledger.try_out(5000).unwrap();
        assert_eq!(fs::read(ledger.path()).unwrap(), whole);
        fs::write(ledger.path(), [&whole[..], &[BLANK; 40]].concat()).unwrap();
        assert_eq!(check(&ledger).1, []);
        assert_eq!(append(&ledger, &["b"]).set_aside, None);
        let (checked, problems) = check(&ledger);
        assert_eq!((checked.lines(), problems), (2, vec![]));
    }

    #[test]
    fn of_many_who_look_and_write_at_once_one_is_first() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("a/ledger.jsonl"));
        let mut first = entry("x");
        first.command = "verify".into();
        let won = std::sync::atomic::AtomicUsize::new(0);
        let take = || {
            let judge = |lines: &[Link]| {
                if lines.is_empty() {
                    Ok((Value::String("taken".to_owned()), ()))
                } else {
                    Err(())
                }
            };
            if ledger.append_if(first.clone(), judge).unwrap().is_ok() {
                won.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            }
        };
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(take);
            }
        });
        assert_eq!(won.load(std::sync::atomic::Ordering::SeqCst), 1);
        assert_eq!(ledger.lines_of("verify").unwrap().len(), 1);
        // A line that was cut off did not happen; it is kept all the same, and the chain goes on.
        let whole = fs::read(ledger.path()).unwrap();
        fs::write(ledger.path(), &whole[..whole.len() - 1]).unwrap();
        assert_eq!(ledger.lines_of("verify").unwrap().len(), 0);
        take();
        assert_eq!(ledger.lines_of("verify").unwrap().len(), 1);
        assert_eq!(check(&ledger).1, []);
    }

    #[cfg(unix)]
    #[test]
    fn the_ledger_is_for_its_owner_alone() {
        let home = tempfile::tempdir().unwrap();
        let ledger = LedgerFile::at(&home.path().join("a/ledger.jsonl"));
        append(&ledger, &["a"]);
        assert_eq!(file::mode(ledger.path()).unwrap(), Some(0o600));
    }
}
