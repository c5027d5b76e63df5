//! The only code that writes to a stream: data on stdout, conversation on stderr.
//!
//! A command says *what* it has to say (a [`Message`], a row, a document); how it looks (table, JSON, colour, language)
//! is decided here.

use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

mod list;
mod message;
mod prompt;
mod sanitize;

pub use list::{Column, List, Row};
pub use message::{Language, Message, Messages};
pub use prompt::{Prompt, Script, Terminal};
pub use sanitize::sanitize;

/// The form of the data on stdout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// One JSON document.
    Json,
    /// One JSON object a line.
    Jsonl,
    /// Comma-separated values, the first line names the columns.
    Csv,
}

/// What can go wrong between the program and the person.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A question cannot be asked here; `flag` answers it.
    #[error("{question} (give {flag})")]
    Question {
        /// The question, in the reader's language.
        question: String,
        /// The flag that answers it.
        flag: &'static str,
    },
    /// The person stopped at a prompt.
    #[error("cancelled")]
    Cancelled,
    /// stdout or stderr could not be written; a closed pipe is among these.
    #[error(transparent)]
    Output(#[from] io::Error),
}

/// How to look and whom to ask.
#[derive(Clone, Debug)]
pub struct Options {
    /// The form of the data.
    pub format: Format,
    /// The language of sentences.
    pub language: Language,
    /// Whether questions can be asked.
    pub interactive: bool,
    /// Whether colour is used.
    pub color: bool,
    /// Columns of the terminal; nothing when stdout is not one: then nothing is cut.
    pub width: Option<u16>,
    /// How many `-v` were given.
    pub verbose: u8,
}

struct Streams {
    out: Box<dyn Write + Send>,
    err: Box<dyn Write + Send>,
}

/// The conversation with one person or script.
pub struct Ui {
    streams: Mutex<Streams>,
    options: Options,
    messages: Messages,
    prompt: Box<dyn Prompt>,
}

impl Ui {
    /// A conversation over these streams.
    pub fn new(
        out: Box<dyn Write + Send>,
        err: Box<dyn Write + Send>,
        prompt: Box<dyn Prompt>,
        options: Options,
    ) -> Self {
        let messages = Messages::load(options.language);
        Self {
            streams: Mutex::new(Streams { out, err }),
            options,
            messages,
            prompt,
        }
    }

    /// How this conversation looks.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The sentences in use.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// Whether questions can be asked.
    pub fn interactive(&self) -> bool {
        self.options.interactive
    }

    /// A sentence in the reader's language.
    pub fn text(&self, message: &Message) -> String {
        self.messages.text(message)
    }

    fn streams(&self) -> MutexGuard<'_, Streams> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a sentence to stderr.
    pub fn status(&self, message: &Message) {
        self.conversation(&self.text(message));
    }

    /// Writes a warning to stderr.
    pub fn warn(&self, message: &Message) {
        let line = self.text(&Message::new("ui-warning").with("text", self.text(message)));
        self.conversation(&line);
    }

    /// Writes a line for whoever gave `-v`; English, for logs.
    pub fn log(&self, level: u8, line: impl FnOnce() -> String) {
        if self.options.verbose >= level {
            self.conversation(&line());
        }
    }

    fn conversation(&self, line: &str) {
        // Nobody is left to tell when stderr is gone.
        drop(writeln!(self.streams().err, "{line}"));
    }

    /// Writes one document: `value` as JSON, or for people the lines `human` makes.
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written.
    pub fn document<T: Serialize>(
        &self,
        value: &T,
        human: impl FnOnce(&Messages) -> String,
    ) -> Result<(), Error> {
        let text = match self.options.format {
            Format::Json => serde_json::to_string_pretty(value).map_err(io::Error::from)?,
            Format::Jsonl => serde_json::to_string(value).map_err(io::Error::from)?,
            Format::Table | Format::Csv => human(&self.messages),
        };
        writeln!(self.streams().out, "{}", text.trim_end_matches('\n'))?;
        Ok(())
    }

    /// Asks yes or no; `flag` is what answers it without a terminal.
    ///
    /// # Errors
    /// [`Error::Question`] where nothing can be asked, [`Error::Cancelled`] when the person stops.
    pub fn confirm(
        &self,
        question: &Message,
        flag: &'static str,
        default: bool,
    ) -> Result<bool, Error> {
        let text = self.question(question, flag)?;
        Ok(self.prompt.confirm(&text, default)?)
    }

    /// Asks for one of `items`; the answer is its index.
    ///
    /// # Errors
    /// As [`Ui::confirm`].
    pub fn select(
        &self,
        question: &Message,
        flag: &'static str,
        items: &[String],
    ) -> Result<usize, Error> {
        let text = self.question(question, flag)?;
        Ok(self.prompt.select(&text, items)?)
    }

    /// Asks for a line of text that `check` accepts; `check` returns what is wrong, in the reader's language.
    ///
    /// # Errors
    /// As [`Ui::confirm`].
    pub fn input(
        &self,
        question: &Message,
        flag: &'static str,
        initial: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<String, Error> {
        let text = self.question(question, flag)?;
        Ok(self.prompt.input(&text, initial, check)?)
    }

    fn question(&self, question: &Message, flag: &'static str) -> Result<String, Error> {
        let text = self.text(question);
        if self.options.interactive {
            Ok(text)
        } else {
            Err(Error::Question {
                question: text,
                flag,
            })
        }
    }
}
