//! Questions to the person at the terminal.
//!
//! What was typed before a question stood there does not answer it: it is thrown away.
//!
//! Prompts block and read keys. Ctrl-C at a prompt arrives twice: as a key, which ends the prompt, and as a signal,
//! which `lib.rs` waits for; whoever is first, the terminal is put back as it was found.

pub(in crate::ui) mod editor;
pub(in crate::ui) mod look;
pub(in crate::ui) mod plain;
pub(in crate::ui) mod script;

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use console::{Key, Term, truncate_str};
use zeroize::Zeroizing;

use crate::ui::Error;
use crate::ui::fold::fold;
use crate::ui::prompt::editor::Editor;
use crate::ui::prompt::look::{Check, Look, marked};

/// A list longer than this is searched by typing.
const LONG: usize = 12;

/// What stands behind a question: the keys and the answer.
const KEYS: usize = 9;

/// What stands before an item, and a column at the margin.
const MARK: usize = 3;

/// Someone who answers questions. One of the two traits of the program: tests replace the human.
pub trait Prompt: Send + Sync {
    /// Yes or no, as a whole line; Enter alone is no. `yes` is the letter for it in the reader's language.
    ///
    /// # Errors
    /// [`Error::Cancelled`] when the person stops.
    fn confirm(&self, text: &str, yes: char) -> Result<bool, Error>;

    /// One of several, by index.
    ///
    /// # Errors
    /// As [`Prompt::confirm`].
    fn select(&self, text: &str, items: &[String]) -> Result<usize, Error>;

    /// A line of text that `check` accepts.
    ///
    /// # Errors
    /// As [`Prompt::confirm`].
    fn input(&self, text: &str, initial: &str, check: &Check<'_>) -> Result<String, Error>;

    /// A line that must not be seen.
    ///
    /// # Errors
    /// As [`Prompt::confirm`].
    fn secret(&self, text: &str) -> Result<Zeroizing<String>, Error>;
}

/// The person at the terminal. A copy shares the state, so that a signal can put the terminal back.
#[derive(Clone, Debug, Default)]
pub struct Terminal {
    color: bool,
    accessible: bool,
    found: Arc<Mutex<Option<Mode>>>,
}

impl Terminal {
    /// The terminal on stderr and stdin, with or without colour.
    pub fn new(color: bool) -> Self {
        Self {
            color,
            ..Self::default()
        }
    }

    /// The same, for whoever listens to it: questions are lines, choices have numbers, nothing is drawn twice.
    #[must_use]
    pub fn accessible(self, accessible: bool) -> Self {
        Self { accessible, ..self }
    }

    /// Whether a question stands there, and a key is waited for.
    pub fn is_asking(&self) -> bool {
        self.found
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .is_some()
    }

    /// Puts the terminal back as a prompt found it: echo on, cursor shown. Does nothing when nothing is asked.
    pub fn restore(&self) {
        let found = self
            .found
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(mode) = found {
            mode.restore();
            // Nothing is left to do about a terminal that is gone.
            drop(Term::stderr().show_cursor());
        }
    }

    fn ask<T>(
        &self,
        question: impl FnOnce(Look, &Term) -> Result<Option<T>, io::Error>,
    ) -> Result<T, Error> {
        let mode = Mode::quiet();
        forget_typeahead();
        *self.found.lock().unwrap_or_else(PoisonError::into_inner) = Some(mode);
        let term = Term::stderr();
        let answer = question(Look { color: self.color }, &term);
        self.restore();
        match answer {
            Ok(Some(answer)) => Ok(answer),
            Ok(None) => Err(Error::Cancelled),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                // The cursor still stands in the question.
                drop(term.write_line(""));
                Err(Error::Cancelled)
            }
            Err(error) => Err(Error::Output(error)),
        }
    }
}

impl Prompt for Terminal {
    fn confirm(&self, text: &str, yes: char) -> Result<bool, Error> {
        self.ask(|look, term| {
            if self.accessible {
                return plain::confirm(term, &marked(text), yes);
            }
            let last = lead(text, behind_keys(term), look, term)?;
            plain::confirm(term, &look.question(&last), yes)
        })
    }

    fn select(&self, text: &str, items: &[String]) -> Result<usize, Error> {
        self.ask(|look, term| {
            if self.accessible {
                return plain::select(term, text, items);
            }
            let room = usize::from(term.size().1).saturating_sub(MARK);
            let items: Vec<String> = (items.iter())
                .map(|item| truncate_str(item, room, "…").into_owned())
                .collect();
            let text = lead(text, behind_keys(term), look, term)?;
            if items.len() > LONG {
                dialoguer::FuzzySelect::with_theme(&look)
                    .with_prompt(text)
                    .items(&items)
                    .default(0)
                    .max_length(LONG)
                    .interact_on_opt(term)
            } else {
                dialoguer::Select::with_theme(&look)
                    .with_prompt(text)
                    .items(&items)
                    .default(0)
                    .interact_on_opt(term)
            }
            .map_err(io_error)
        })
    }

    fn input(&self, text: &str, initial: &str, check: &Check<'_>) -> Result<String, Error> {
        self.ask(|look, term| {
            if self.accessible {
                return plain::input(term, text, initial, check);
            }
            let text = lead(&marked(text), editor::share(term), look, term)?;
            Editor::new(term, &text, look).line(initial, check)
        })
    }

    fn secret(&self, text: &str) -> Result<Zeroizing<String>, Error> {
        self.ask(|look, term| {
            if self.accessible {
                return plain::secret(term, text);
            }
            let text = lead(&marked(text), editor::share(term), look, term)?;
            Editor::new(term, &text, look).secret()
        })
    }
}

/// The columns a question has beside the keys it is answered with.
fn behind_keys(term: &Term) -> usize {
    usize::from(term.size().1).saturating_sub(KEYS)
}

/// Writes what does not fit into the last line of a question and gives that line: a question is drawn again in place,
/// which goes wrong where the terminal has wrapped it.
fn lead(text: &str, room: usize, look: Look, term: &Term) -> io::Result<String> {
    let mut lines = fold(text.trim_end(), room);
    let last = lines.pop().unwrap_or_default();
    for line in lines {
        term.write_line(&look.strong(&line))?;
    }
    Ok(last)
}

fn io_error(error: dialoguer::Error) -> io::Error {
    let dialoguer::Error::IO(error) = error;
    error
}

/// The next key.
#[cfg(not(windows))]
fn next_key(term: &Term) -> io::Result<Key> {
    term.read_key()
}

/// The next key; Ctrl-C is one, or it would be seen only when another is pressed.
#[cfg(windows)]
fn next_key(term: &Term) -> io::Result<Key> {
    match term.read_key_raw()? {
        Key::CtrlC => Err(io::ErrorKind::Interrupted.into()),
        key => Ok(key),
    }
}

/// Throws away what was typed before now.
#[cfg(unix)]
fn forget_typeahead() {
    use rustix::termios::{QueueSelector, tcflush};

    // Whoever types into what is no terminal is asked nothing.
    let _ = tcflush(io::stdin(), QueueSelector::IFlush);
}

/// The console of Windows is emptied by a call that only unsafe code can make; a question there is a whole line all the
/// same, so that no rest of an answer is left behind.
#[cfg(not(unix))]
fn forget_typeahead() {}

/// How the terminal treated keys before a prompt.
#[derive(Debug)]
struct Mode {
    #[cfg(unix)]
    termios: Option<rustix::termios::Termios>,
}

#[cfg(unix)]
impl Mode {
    /// Makes every key wait to be read, for as long as a question stands. The prompts do so for one key at a time only:
    /// what is pasted between two of them would show by itself, a password too, and Ctrl-C would pass the prompt by.
    fn quiet() -> Self {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

        let found = tcgetattr(io::stdin()).ok();
        if let Some(found) = &found {
            let mut quiet = found.clone();
            quiet
                .local_modes
                .remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG);
            // A terminal that cannot be quiet can still ask.
            let _ = tcsetattr(io::stdin(), OptionalActions::Drain, &quiet);
        }
        Self { termios: found }
    }

    fn restore(self) {
        use rustix::termios::{OptionalActions, tcsetattr};

        if let Some(found) = self.termios {
            let _ = tcsetattr(io::stdin(), OptionalActions::Drain, &found);
        }
    }
}

#[cfg(not(unix))]
impl Mode {
    fn quiet() -> Self {
        Self {}
    }

    fn restore(self) {
        let Self {} = self;
    }
}
