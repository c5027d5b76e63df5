//! The journal of a run: what was about to be written and what became of it, on the disk before and after each batch.
//!
//! One JSON object a line. The intents of a batch are flushed to the disk before the batch is sent, so whatever the
//! service did, the next run knows what to look at. Outcomes are flushed with the intents that follow: one that is lost
//! is found out again by reading. A line that a power cut left unfinished is cut off.
//!
//! The file holds the contacts to be written and is for its owner alone. It lives as long as the run is unfinished.

mod lock;
mod record;

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

pub use self::lock::Error;
use self::lock::hold;
pub use self::record::{Done, Entries, Entry, Failure, Fingerprint, Intended, RunKey, Settled};
use self::record::{FORMAT, Header, Record, VERSION, note, place, whole_lines};
use crate::file;
use crate::sspr::bulk::row::{ContactKind, InputRow, Step};

/// The journal of a run that is under way. Holds the lock until it is dropped.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: Arc<File>,
    result: PathBuf,
    capable: Option<u64>,
    input_rows: Option<Vec<InputRow>>,
    entries: Entries,
    /// Records that the file does not have yet.
    pending: Vec<u8>,
}

impl Journal {
    /// Opens the journal of an unfinished run, if there is one, and holds it.
    ///
    /// # Errors
    /// [`Error::Busy`] while another process holds it, [`Error::Damaged`], [`Error::File`].
    pub fn find(folder: &Path, key: &RunKey) -> Result<Option<Self>, Error> {
        let path = folder.join(key.name()).with_extension("journal");
        let failed = |source| Error::File {
            path: path.clone(),
            source,
        };
        let opened = File::options().read(true).write(true).open(&path);
        let file = match opened {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        hold(&file).map_err(|held| held.unwrap_or(Error::Busy, &path))?;
        // The run may have ended between opening and holding: its file has no name any more.
        if !path.try_exists().map_err(failed)? {
            return Ok(None);
        }
        Self::read(path.clone(), file, key)
    }

    /// Begins the journal of a new run, whose result will lie at `result`. `capable`: how many people can reset before.
    /// `input_rows`: the rows, where nothing else would give the same ones again.
    ///
    /// # Errors
    /// As [`Journal::find`]; [`Error::Busy`] too when another process began meanwhile.
    pub fn begin(
        folder: &Path,
        key: &RunKey,
        result: &Path,
        capable: Option<u64>,
        input_rows: Option<&[&InputRow]>,
    ) -> Result<Self, Error> {
        let path = folder.join(key.name()).with_extension("journal");
        let failed = |source| Error::File {
            path: path.clone(),
            source,
        };
        file::create_private_dir(folder).map_err(failed)?;
        let file = file::open_private(&path).map_err(failed)?;
        hold(&file).map_err(|held| held.unwrap_or(Error::Busy, &path))?;
        if !path.try_exists().map_err(failed)? || file.metadata().map_err(failed)?.len() > 0 {
            return Err(Error::Busy);
        }
        let mut journal = Self {
            path: path.clone(),
            file: Arc::new(file),
            result: result.to_owned(),
            capable,
            input_rows: None,
            entries: Entries::new(),
            pending: Vec::new(),
        };
        journal.line(&Header {
            format: FORMAT.to_owned(),
            version: VERSION,
            key: key.clone(),
            result: result.to_owned(),
            capable,
            rows: input_rows.map(|input_rows| input_rows.len() as u64),
        })?;
        for input_row in input_rows.unwrap_or_default() {
            journal.line(&Record::from(*input_row))?;
        }
        journal.write()?;
        journal.file.sync_data().map_err(failed)?;
        file::flush_directory(folder).map_err(failed)?;
        Ok(journal)
    }

    fn read(path: PathBuf, mut file: File, key: &RunKey) -> Result<Option<Self>, Error> {
        let failed = |source| Error::File {
            path: path.clone(),
            source,
        };
        let mut content = Vec::new();
        file.read_to_end(&mut content).map_err(failed)?;
        let (whole, lines) = whole_lines(&content);
        let Some((first, records)) = lines.split_first() else {
            // Not even the first line was finished: nothing was sent.
            fs::remove_file(&path).map_err(failed)?;
            return Ok(None);
        };
        let damaged = |line: usize, reason: String| Error::Damaged {
            path: path.clone(),
            line,
            reason,
        };
        let header: Header =
            serde_json::from_slice(first).map_err(|error| damaged(1, place(&error)))?;
        if header.format != FORMAT || header.version != VERSION || header.key != *key {
            return Err(damaged(1, "it is the journal of something else".to_owned()));
        }
        let (mut entries, mut input_rows) = (Entries::new(), Vec::new());
        for (index, line) in records.iter().enumerate() {
            let record =
                serde_json::from_slice(line).map_err(|error| damaged(index + 2, place(&error)))?;
            note(&mut entries, &mut input_rows, record)
                .map_err(|reason| damaged(index + 2, reason.to_owned()))?;
        }
        if header
            .rows
            .is_some_and(|rows| rows > input_rows.len() as u64)
        {
            // The rows were not all there yet: nothing was sent.
            fs::remove_file(&path).map_err(failed)?;
            return Ok(None);
        }
        let whole = whole as u64;
        if whole < content.len() as u64 {
            (file.set_len(whole))
                .and_then(|()| file::sync_data(&file))
                .map_err(failed)?;
        }
        file.seek(SeekFrom::Start(whole)).map_err(failed)?;
        Ok(Some(Self {
            path: path.clone(),
            file: Arc::new(file),
            result: header.result,
            capable: header.capable,
            input_rows: header.rows.map(|_| input_rows),
            entries,
            pending: Vec::new(),
        }))
    }

    /// Where the result will lie.
    pub fn result(&self) -> &Path {
        &self.result
    }

    /// How many people could reset before anything was written.
    pub fn capable(&self) -> Option<u64> {
        self.capable
    }

    /// The rows of the run, where the journal has them; taken out of it.
    pub fn take_input_rows(&mut self) -> Option<Vec<InputRow>> {
        self.input_rows.take()
    }

    /// What an unfinished run knew; nothing of this one, which knows it anyway.
    pub fn entries(&self) -> &Entries {
        &self.entries
    }

    /// The rows an unfinished run was done with.
    pub fn settled(&self) -> Settled {
        let mut rows = Settled::new();
        for ((row, _), entry) in &self.entries {
            rows.entry(*row)
                .or_insert_with(|| (entry.user.clone(), entry.capability));
        }
        for ((row, _), entry) in &self.entries {
            if !entry.is_settled() {
                rows.remove(row);
            }
        }
        rows
    }

    /// Notes what is about to be written, or is there already; it is on the disk after [`Journal::flush`].
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn intend(&mut self, row: &Intended<'_>, step: &Step) -> Result<(), Error> {
        self.line(&Record::Intent {
            row: row.row,
            capability: row.capability,
            user: row.user.into(),
            kind: step.kind,
            action: step.action,
            contact: step.contact.to_string().into(),
        })
    }

    /// Notes what became of it.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn settle(
        &mut self,
        (row, user): (u64, &str),
        kind: ContactKind,
        done: Done,
    ) -> Result<(), Error> {
        self.line(&Record::Outcome {
            row: Some(row),
            user: user.into(),
            kind,
            done,
        })
    }

    fn line(&mut self, record: &impl Serialize) -> Result<(), Error> {
        serde_json::to_writer(&mut self.pending, record).map_err(|error| Error::File {
            path: self.path.clone(),
            source: error.into(),
        })?;
        self.pending.push(b'\n');
        Ok(())
    }

    /// Hands everything noted to the operating system: it survives the end of this process.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn write(&mut self) -> Result<(), Error> {
        let written = (&*self.file).write_all(&self.pending);
        self.pending.clear();
        written.map_err(|source| Error::File {
            path: self.path.clone(),
            source,
        })
    }

    /// Brings everything noted to the disk: it survives a power cut.
    ///
    /// # Errors
    /// [`Error::File`].
    pub async fn flush(&mut self) -> Result<(), Error> {
        self.write()?;
        let file = Arc::clone(&self.file);
        let synced = file::off_thread(move || file::sync_data(&file)).await;
        synced.map_err(|source| Error::File {
            path: self.path.clone(),
            source,
        })
    }

    /// Ends the run: its result is on the disk, and the journal goes.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn finish(self) -> Result<(), Error> {
        fs::remove_file(&self.path).map_err(|source| Error::File {
            path: self.path.clone(),
            source,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::planned_row::read_back;
    use crate::sspr::bulk::capability::Capability;
    use crate::sspr::bulk::row::{Action, GivenContact, Reason};

    fn key() -> RunKey {
        RunKey {
            tenant: "t-1".to_owned(),
            input: "i-1".to_owned(),
            replace: false,
        }
    }

    fn failure() -> Done {
        Done::Failed(Failure {
            reason: Reason::Refused,
            detail: "no".to_owned(),
            request_id: Some("r-1".to_owned()),
        })
    }

    fn number(user: &str) -> u64 {
        user.trim_start_matches("u-").parse().unwrap()
    }

    fn intend(journal: &mut Journal, user: &str, kind: ContactKind, action: Action) {
        let text = match kind {
            ContactKind::Email => "a@example.net",
            _ => "+46 701234567",
        };
        let step = Step {
            kind,
            contact: read_back(kind, text).unwrap(),
            action,
        };
        let row = Intended {
            row: number(user),
            user,
            capability: Capability::default(),
        };
        journal.intend(&row, &step).unwrap();
    }

    fn sync(journal: &mut Journal) {
        journal.write().unwrap();
    }

    #[test]
    fn a_row_is_settled_when_all_of_it_is() {
        let home = tempfile::tempdir().unwrap();
        let mut journal =
            Journal::begin(home.path(), &key(), Path::new("/r.csv"), None, None).unwrap();
        for user in ["u-1", "u-2", "u-3"] {
            intend(&mut journal, user, ContactKind::Mobile, Action::Add);
        }
        intend(&mut journal, "u-1", ContactKind::Email, Action::Keep);
        intend(&mut journal, "u-2", ContactKind::Email, Action::Add);
        for user in ["u-1", "u-2"] {
            let row = (number(user), user);
            journal
                .settle(row, ContactKind::Mobile, Done::Written)
                .unwrap();
        }
        sync(&mut journal);
        drop(journal);
        let journal = Journal::find(home.path(), &key()).unwrap().unwrap();
        let rows: Vec<u64> = journal.settled().into_keys().collect();
        assert_eq!(rows, [1]);
    }

    #[test]
    fn the_rows_are_kept_all_or_none() {
        let home = tempfile::tempdir().unwrap();
        let input_rows = [1, 2].map(|row| InputRow {
            row,
            user: "a@c.test".into(),
            cells: [
                GivenContact::new("070"),
                None,
                None,
                GivenContact::new("a@x.example"),
            ],
        });
        let input_rows = input_rows.each_ref();
        let journal = Journal::begin(
            home.path(),
            &key(),
            Path::new("/r.csv"),
            None,
            Some(&input_rows),
        )
        .unwrap();
        let path = journal.path.clone();
        drop(journal);
        let whole = fs::read(&path).unwrap();
        for cut in 0..whole.len() {
            fs::write(&path, &whole[..cut]).unwrap();
            let found = Journal::find(home.path(), &key()).unwrap();
            assert!(found.is_none(), "cut at {cut}");
            assert!(!path.exists(), "cut at {cut}: nothing was sent");
        }
        fs::write(&path, &whole).unwrap();
        let mut found = Journal::find(home.path(), &key()).unwrap().unwrap();
        let kept = found.take_input_rows().unwrap();
        assert_eq!(kept.iter().collect::<Vec<_>>(), input_rows);
    }

    /// A journal with two contacts, the first of them done.
    fn begun(folder: &Path) -> PathBuf {
        let mut journal = Journal::begin(folder, &key(), Path::new("/r.csv"), None, None).unwrap();
        for user in ["u-1", "u-2"] {
            intend(&mut journal, user, ContactKind::Mobile, Action::Add);
        }
        sync(&mut journal);
        journal
            .settle((1, "u-1"), ContactKind::Mobile, Done::Written)
            .unwrap();
        journal
            .settle((2, "u-2"), ContactKind::Mobile, failure())
            .unwrap();
        sync(&mut journal);
        journal.path.clone()
    }

    #[test]
    fn what_was_noted_is_found_again_by_the_same_subject_only() {
        let home = tempfile::tempdir().unwrap();
        assert!(Journal::find(home.path(), &key()).unwrap().is_none());
        let path = begun(home.path());
        let journal = Journal::find(home.path(), &key()).unwrap().unwrap();
        assert_eq!(journal.result(), Path::new("/r.csv"));
        let entry = |user: &str| journal.entries()[&(number(user), ContactKind::Mobile)].clone();
        assert_eq!(entry("u-1").done, Some(Done::Written));
        assert_eq!(entry("u-2").done, Some(failure()));
        assert_eq!(&*entry("u-1").contact, "+46 701234567");
        for other in [
            RunKey {
                tenant: "t-2".to_owned(),
                ..key()
            },
            RunKey {
                input: "i-2".to_owned(),
                ..key()
            },
            RunKey {
                replace: true,
                ..key()
            },
        ] {
            assert!(Journal::find(home.path(), &other).unwrap().is_none());
        }
        journal.finish().unwrap();
        assert!(!path.exists());
        assert!(Journal::find(home.path(), &key()).unwrap().is_none());
    }

    #[test]
    fn a_journal_torn_anywhere_keeps_every_whole_line() {
        let home = tempfile::tempdir().unwrap();
        let path = begun(home.path());
        let whole = fs::read(&path).unwrap();
        let ends: Vec<usize> = (whole.iter().enumerate())
            .filter(|(_, byte)| **byte == b'\n')
            .map(|(at, _)| at + 1)
            .collect();
        let known = |journal: &Journal| {
            let done = (journal.entries.values())
                .filter(|entry| entry.done.is_some())
                .count();
            journal.entries.len() + done
        };
        for cut in 0..=whole.len() {
            for tail in [&b""[..], b"\0\0\0\0", b"\0\n"] {
                fs::write(&path, [&whole[..cut], tail].concat()).unwrap();
                let lines = ends.iter().filter(|end| **end <= cut).count();
                let found = Journal::find(home.path(), &key()).unwrap();
                match found {
                    None => assert_eq!(lines, 0, "cut at {cut}"),
                    Some(mut journal) => {
                        assert_eq!(known(&journal), lines - 1, "cut at {cut}");
                        intend(&mut journal, "u-3", ContactKind::Email, Action::Add);
                        sync(&mut journal);
                        drop(journal);
                        if !tail.is_empty() {
                            continue;
                        }
                        let again = Journal::find(home.path(), &key()).unwrap().unwrap();
                        assert_eq!(known(&again), lines, "goes on after the cut at {cut}");
                    }
                }
            }
        }
    }

    #[test]
    fn rows_of_one_user_keep_apart_and_an_outcome_without_a_row_finds_its_own() {
        let home = tempfile::tempdir().unwrap();
        let mut journal =
            Journal::begin(home.path(), &key(), Path::new("/r.csv"), None, None).unwrap();
        let step = |action| Step {
            kind: ContactKind::Mobile,
            contact: read_back(ContactKind::Mobile, "+46 701234567").unwrap(),
            action,
        };
        for (row, action) in [(1, Action::Add), (2, Action::Keep), (3, Action::Add)] {
            let row = Intended {
                row,
                user: "u",
                capability: Capability::default(),
            };
            journal.intend(&row, &step(action)).unwrap();
        }
        journal
            .settle((3, "u"), ContactKind::Mobile, failure())
            .unwrap();
        let old = r#"{"outcome":{"user":"u","slot":"mobile","done":"written"}}"#;
        journal.pending.extend_from_slice(old.as_bytes());
        journal.pending.push(b'\n');
        sync(&mut journal);
        drop(journal);
        let journal = Journal::find(home.path(), &key()).unwrap().unwrap();
        let done = |row| journal.entries()[&(row, ContactKind::Mobile)].done.clone();
        assert_eq!(
            [done(1), done(2), done(3)],
            [Some(Done::Written), None, Some(failure())]
        );
    }

    #[test]
    fn damage_in_the_middle_is_not_taken_for_a_torn_end() {
        let home = tempfile::tempdir().unwrap();
        let path = begun(home.path());
        let mut content = fs::read(&path).unwrap();
        let second = content.iter().position(|byte| *byte == b'\n').unwrap() + 2;
        content[second] = b'\n';
        fs::write(&path, content).unwrap();
        let error = Journal::find(home.path(), &key()).unwrap_err();
        assert!(matches!(error, Error::Damaged { line: 2, .. }), "{error}");
        assert!(!error.to_string().contains("+46"), "{error}");
    }

    #[test]
    fn one_process_at_a_time() {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::begin(home.path(), &key(), Path::new("/r.csv"), None, None).unwrap();
        for _ in 0..2 {
            let found = Journal::find(home.path(), &key());
            assert!(matches!(found, Err(Error::Busy)));
            let begun = Journal::begin(home.path(), &key(), Path::new("/x.csv"), None, None);
            assert!(matches!(begun, Err(Error::Busy)));
        }
        drop(journal);
        let begun = Journal::begin(home.path(), &key(), Path::new("/x.csv"), None, None);
        assert!(
            matches!(begun, Err(Error::Busy)),
            "there is one to go on with"
        );
        assert!(Journal::find(home.path(), &key()).unwrap().is_some());
    }

    #[cfg(unix)]
    #[test]
    fn the_journal_is_for_its_owner_alone() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("import");
        let path = begun(&folder);
        assert_eq!(file::mode(&path).unwrap(), Some(0o600));
        assert_eq!(file::mode(&folder).unwrap(), Some(0o700));
    }
}
