//! Long data at a terminal is read in the pager of the person, as git and gh do it.
//!
//! What is written is held back until it is longer than the screen or the command ends, so that a short answer is simply there.
//! What is said meanwhile is told when the page is closed.

use std::io::{self, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A stream.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Out,
    Err,
}

/// What is held back, and where it goes.
struct State {
    /// The command line of the pager, for the shell.
    command: String,
    /// How many lines fit on the screen.
    height: usize,
    streams: (Box<dyn Write + Send>, Box<dyn Write + Send>),
    held: Vec<(To, Vec<u8>)>,
    /// Lines of data held back.
    lines: usize,
    /// The pager that reads.
    reader: Option<Child>,
    /// Nothing is held back any more.
    through: bool,
}

/// Shows what goes to stdout in a pager as soon as it is longer than the screen.
#[derive(Clone)]
pub struct Pager(Arc<Mutex<State>>);

/// One of the streams that go through a pager.
struct Stream(Pager, To);

/// The command line of the pager: `given` is the value of `PAGER`. On Windows there is none but that one.
pub fn command(given: Option<&str>, windows: bool) -> Option<String> {
    match given.map(str::trim) {
        Some("" | "cat") => None,
        Some(pager) => Some(pager.to_owned()),
        None if windows => None,
        None => Some("less".to_owned()),
    }
}

impl Pager {
    /// A pager before these streams, for a screen of so many lines.
    pub fn before(
        out: Box<dyn Write + Send>,
        err: Box<dyn Write + Send>,
        command: String,
        height: u16,
    ) -> Self {
        Self(Arc::new(Mutex::new(State {
            command,
            height: usize::from(height),
            streams: (out, err),
            held: Vec::new(),
            lines: 0,
            reader: None,
            through: false,
        })))
    }

    /// The streams to write to: data, and the conversation.
    pub fn streams(&self) -> (Box<dyn Write + Send>, Box<dyn Write + Send>) {
        (
            Box::new(Stream(self.clone(), To::Out)),
            Box::new(Stream(self.clone(), To::Err)),
        )
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether somebody reads a page.
    pub(in crate::ui) fn is_open(&self) -> bool {
        self.state().reader.is_some()
    }

    /// Writes what is held back, as something else is about to be on the screen. A page that is open stays.
    pub(in crate::ui) fn release(&self) {
        let mut state = self.state();
        if state.reader.is_none() {
            state.through = true;
            drop(state.replay());
        }
    }

    /// Waits until the page is closed, and tells what was held back.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(&self) -> io::Result<()> {
        // Not under the lock: whoever writes meanwhile must not wait for the reader.
        let reader = self.state().reader.take();
        if let Some(mut reader) = reader {
            drop(reader.stdin.take());
            drop(reader.wait());
        }
        let mut state = self.state();
        state.through = true;
        state.replay()
    }
}

impl State {
    fn replay(&mut self) -> io::Result<()> {
        for (to, bytes) in std::mem::take(&mut self.held) {
            self.pass(to, &bytes)?;
        }
        Ok(())
    }

    fn pass(&mut self, to: To, bytes: &[u8]) -> io::Result<()> {
        let stream = match to {
            To::Out => &mut self.streams.0,
            To::Err => &mut self.streams.1,
        };
        stream.write_all(bytes)?;
        stream.flush()
    }

    fn write(&mut self, to: To, bytes: &[u8]) -> io::Result<()> {
        if self.through {
            return self.pass(to, bytes);
        }
        if let (To::Out, Some(reader)) = (to, &mut self.reader) {
            return match &mut reader.stdin {
                Some(stdin) => stdin.write_all(bytes),
                None => Err(io::ErrorKind::BrokenPipe.into()),
            };
        }
        if to == To::Err && self.held.is_empty() && self.reader.is_none() {
            return self.pass(to, bytes);
        }
        self.held.push((to, bytes.to_vec()));
        if to == To::Out {
            self.lines += bytes.iter().filter(|byte| **byte == b'\n').count();
            // The prompt of the shell takes a line, too.
            if self.lines >= self.height {
                return self.open();
            }
        }
        Ok(())
    }

    /// Opens the page with what is held back of the data; what was said waits until it is closed.
    fn open(&mut self) -> io::Result<()> {
        let mut shell = if cfg!(windows) {
            let mut shell = Command::new("cmd");
            shell.arg("/C");
            shell
        } else {
            let mut shell = Command::new("sh");
            shell.arg("-c");
            shell
        };
        shell.arg(&self.command).stdin(Stdio::piped());
        // As git does: ends by itself on one screen, shows colour, leaves what was read on the screen. What is written is UTF-8,
        // whatever locale the pager believes in.
        for (name, value) in [("LESS", "FRX"), ("LV", "-c"), ("LESSCHARSET", "utf-8")] {
            if std::env::var_os(name).is_none() {
                shell.env(name, value);
            }
        }
        let Ok(mut reader) = shell.spawn() else {
            self.through = true;
            return self.replay();
        };
        let (data, said): (Vec<_>, Vec<_>) = std::mem::take(&mut self.held)
            .into_iter()
            .partition(|(to, _)| *to == To::Out);
        self.held = said;
        let written = match &mut reader.stdin {
            Some(stdin) => data
                .iter()
                .try_for_each(|(_, bytes)| stdin.write_all(bytes)),
            None => Ok(()),
        };
        self.reader = Some(reader);
        written
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.state().write(self.1, bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn paged(command: &str, height: u16) -> (Pager, Kept) {
        let both = Kept::default();
        let stream = || Box::new(both.clone());
        let pager = Pager::before(stream(), stream(), command.to_owned(), height);
        (pager, both)
    }

    fn text(kept: &Kept) -> String {
        String::from_utf8(kept.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn a_short_answer_is_written_in_order_when_the_command_ends() {
        let (pager, both) = paged("exit 9", 5);
        let (mut out, mut err) = pager.streams();
        err.write_all(b"banner\n").unwrap();
        assert_eq!(text(&both), "banner\n");
        out.write_all(b"row\n").unwrap();
        err.write_all(b"a row\n").unwrap();
        assert_eq!(text(&both), "banner\n");
        pager.finish().unwrap();
        assert_eq!(text(&both), "banner\nrow\na row\n");
    }

    #[test]
    fn nothing_is_held_back_before_a_question() {
        let (pager, both) = paged("exit 9", 5);
        let (mut out, _) = pager.streams();
        out.write_all(b"row\n").unwrap();
        pager.release();
        assert_eq!(text(&both), "row\n");
        out.write_all(b"1\n2\n3\n4\n5\n").unwrap();
        assert_eq!(text(&both), "row\n1\n2\n3\n4\n5\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_long_answer_is_read_in_the_pager_and_what_is_said_comes_behind_it() {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("page");
        let (pager, both) = paged(&format!("cat > '{}'", page.display()), 3);
        let (mut out, mut err) = pager.streams();
        out.write_all(b"1\n2\n").unwrap();
        err.write_all(b"said\n").unwrap();
        out.write_all(b"3\n").unwrap();
        assert!(pager.is_open());
        out.write_all(b"4\n").unwrap();
        pager.finish().unwrap();
        assert_eq!(std::fs::read_to_string(&page).unwrap(), "1\n2\n3\n4\n");
        assert_eq!(text(&both), "said\n");
    }

    #[test]
    fn a_pager_is_what_the_person_names_and_windows_has_no_other() {
        for (given, windows, expected) in [
            (None, false, Some("less")),
            (None, true, None),
            (Some("most"), true, Some("most")),
            (Some("less -S"), false, Some("less -S")),
            (Some(""), false, None),
            (Some("cat"), false, None),
        ] {
            assert_eq!(command(given, windows).as_deref(), expected, "{given:?}");
        }
    }
}
