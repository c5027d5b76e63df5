//! The only code that writes to a stream: data on stdout, conversation on stderr.
//!
//! A command says *what* it has to say (a [`Message`], a row, a document); how it looks (table, JSON, colour, language)
//! is decided here.
//!
//! Values in messages come from the directory and are untrusted: they are escaped when a sentence is made, and every
//! line is escaped again before a terminal sees it. A line break inside a value is escaped too, so say a list as one
//! message a line.

#![expect(
    clippy::disallowed_methods,
    reason = "this room writes to the streams, so that no other has to"
)]

use std::io::{self, Write};
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use serde::Serialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

mod fold;
mod frame;
mod grid;
mod list;
mod markdown;
mod message;
mod os_words;
mod progress;
mod prompt;
mod qr;
mod report;
mod reveal;
mod sanitize;
mod screen;
mod section;
#[cfg(test)]
mod sentences;
mod shell;

use list::jq::Jq;
use list::mark::Mark;
use list::paint;

pub use crate::language::Language;
pub use fold::{fold, wrap_command, wrap_hanging};
pub use frame::{Captured, Frame, Frames};
pub use grid::grid;
pub use list::List;
pub use list::csv::cell as csv_cell;
pub use list::jq::filter;
pub use list::row::{Cell, Column, Row, Sign, columns};
pub use list::shape::{Shape, Sort};
pub use markdown::markdown_code;
pub(crate) use message::msg;
pub use message::{Message, Messages, Surroundings};
pub use progress::Progress;
pub use prompt::look::Check;
pub use prompt::script::Script;
pub use prompt::{Prompt, Terminal};
pub use report::Report;
pub use sanitize::{excerpt, sanitize, without_passwords};
pub use screen::Screen;
pub use screen::pager::{Pager, command as pager_command};
pub use section::Section;
pub use shell::command;

/// The code of a report that says that a person stopped: a choice, and no error.
const CANCELLED: &str = "cancelled";

/// The form of the data on stdout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Table,
    /// One JSON document
    Json,
    /// One JSON object per line
    Jsonl,
    /// Comma-separated values with a header line
    Csv,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum ColorChoice {
    /// In a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Also in a pipe
    Always,
    /// Not at all
    Never,
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
    /// A question cannot be asked because the terminal hands no keys to this program; `flag` answers it.
    #[error("{question} (give {flag})")]
    NoKeys {
        /// The question, in the reader's language.
        question: String,
        /// The flag that answers it.
        flag: &'static str,
    },
    /// The person stopped at a prompt.
    #[error("cancelled")]
    Cancelled,
    /// The person answered no, before anything was written.
    #[error("declined")]
    Declined,
    /// The form asked for cannot hold this output: a document has no rows to write as CSV.
    #[error("this output has no CSV form")]
    NoCsv,
    /// A list has no such column.
    #[error("there is no column {name}")]
    NoColumn {
        /// What was asked for.
        name: String,
        /// The names there are.
        known: Vec<&'static str>,
    },
    /// A column was asked for twice: an object cannot have a field twice.
    #[error("the column {0} is asked for twice")]
    ColumnTwice(&'static str),
    /// A jq filter failed over a row, in its own words.
    #[error("{0}")]
    Filter(String),
    /// A jq filter makes JSON, and CSV was asked for.
    #[error("a filter has no CSV form")]
    FilteredCsv,
    /// stdout or stderr could not be written; a closed pipe is among these.
    #[error(transparent)]
    Output(#[from] io::Error),
}

/// Why a value of a flag is refused, in every language: what a check of the parser returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused([String; Language::ALL.len()]);

impl Refused {
    /// For this reason.
    pub fn new(reason: Message) -> Self {
        // Written out at once: the parser keeps only what every thread may have.
        Self(Language::ALL.map(|language| Messages::load(language).text(&reason)))
    }

    /// The reason in a language.
    pub fn text(&self, language: Language) -> &str {
        &self.0[language as usize]
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text(Language::En))
    }
}

impl std::error::Error for Refused {}

/// How to look and whom to ask. The default is what a script gets: no questions, no colour, nothing cut.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The form of the data.
    pub format: Format,
    /// The language of sentences at the start; [`Ui::speak`] goes on in another.
    pub language: Language,
    /// Whether questions can be asked.
    pub interactive: bool,
    /// Whether nobody is there for sure: it was said so, or this is a pipeline without a terminal.
    pub nobody: bool,
    /// Whether somebody would answer, were it not for a terminal that hands no keys to this program.
    pub keyless: bool,
    /// Whether stdout is coloured.
    pub color: bool,
    /// Whether stderr is coloured.
    pub color_err: bool,
    /// Whether stderr can show what is under way: it is a terminal that nobody else writes to.
    pub live: bool,
    /// Whether stderr is a console that shows control sequences instead of carrying them out.
    pub inert: bool,
    /// Whether somebody listens: what is under way is told in lines, and a table is a list of its rows.
    pub accessible: bool,
    /// Columns of the terminal; nothing when stdout is not one: then nothing is cut.
    pub width: Option<u16>,
    /// Columns of the terminal that the conversation is shown on; nothing when stderr is not one: then no sentence is wrapped.
    pub width_err: Option<u16>,
    /// Whether tables have every column at a terminal, and nothing of them is cut.
    pub wide: bool,
    /// Whether nothing is said but data and what ends the command.
    pub quiet: bool,
    /// Whether stdout is a terminal on which lines can take the place of others.
    pub redraws: bool,
    /// How many `-v` were given.
    pub verbose: u8,
    /// The filter, in the language of jq, that data goes through.
    pub jq: Option<String>,
}

struct Streams {
    out: Box<dyn Write + Send>,
    err: Box<dyn Write + Send>,
}

/// The conversation with one person or script.
pub struct Ui {
    streams: Mutex<Streams>,
    options: Options,
    /// One place a language, filled when it is first spoken.
    messages: Arc<Spoken>,
    /// The place of the language being spoken.
    language: AtomicUsize,
    prompt: Box<dyn Prompt>,
    live: Mutex<Option<indicatif::ProgressBar>>,
    said: progress::ProgressText,
    mark: Mutex<Mark>,
    /// How wide a table may be for now; 0: as wide as the terminal.
    room: AtomicU16,
    /// Whom a section belongs to.
    whole: Option<Arc<Ui>>,
    /// What long data is read in.
    pager: Option<Pager>,
}

/// The sentences of every language, and what they name of the tenant in use.
struct Spoken {
    surroundings: Arc<RwLock<Surroundings>>,
    languages: [OnceLock<Arc<Messages>>; Language::ALL.len()],
}

impl Spoken {
    fn of(surroundings: Surroundings) -> Arc<Self> {
        Arc::new(Self {
            surroundings: Arc::new(RwLock::new(surroundings)),
            languages: Default::default(),
        })
    }
}

impl Ui {
    /// A conversation over these streams.
    pub fn new(
        out: Box<dyn Write + Send>,
        err: Box<dyn Write + Send>,
        prompt: Box<dyn Prompt>,
        options: Options,
    ) -> Self {
        Self {
            streams: Mutex::new(Streams { out, err }),
            messages: Spoken::of(Surroundings::default()),
            language: AtomicUsize::new(options.language as usize),
            options,
            prompt,
            live: Mutex::new(None),
            said: progress::ProgressText::default(),
            mark: Mutex::default(),
            room: AtomicU16::new(0),
            whole: None,
            pager: None,
        }
    }

    /// The same conversation, whose streams go through a pager.
    #[must_use]
    pub fn paged_by(self, pager: Pager) -> Self {
        Self {
            pager: Some(pager),
            ..self
        }
    }

    /// Goes on in another language.
    pub fn speak(&self, language: Language) {
        self.language.store(language as usize, Ordering::Relaxed);
    }

    /// Says how the program is called for the tenant in use, what commands in sentences begin with, and which pages its
    /// people have.
    pub fn set_surroundings(&self, surroundings: Surroundings) {
        let told = self.messages.surroundings.write();
        *told.unwrap_or_else(PoisonError::into_inner) = surroundings;
    }

    /// The language being spoken.
    pub fn language(&self) -> Language {
        Language::ALL[self.language.load(Ordering::Relaxed)]
    }

    /// How this conversation looks.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The sentences in use.
    pub fn messages(&self) -> &Messages {
        self.spoken()
    }

    /// The same for whoever speaks on its own time.
    fn shared_messages(&self) -> Arc<Messages> {
        Arc::clone(self.spoken())
    }

    fn spoken(&self) -> &Arc<Messages> {
        self.spoken_in(self.language())
    }

    fn spoken_in(&self, language: Language) -> &Arc<Messages> {
        self.messages.languages[language as usize].get_or_init(|| {
            let surroundings = Arc::clone(&self.messages.surroundings);
            Arc::new(Messages::within(language, surroundings))
        })
    }

    /// Whether questions can be asked.
    pub fn interactive(&self) -> bool {
        self.options.interactive
    }

    /// Whether somebody at the terminal can be handed something through its clipboard.
    pub fn has_clipboard(&self) -> bool {
        self.options.interactive && !self.options.inert
    }

    /// A sentence in the reader's language.
    pub fn text(&self, message: &Message) -> String {
        self.messages().text(message)
    }

    /// A sentence in the language of somebody else.
    pub fn text_in(&self, language: Language, message: &Message) -> String {
        self.spoken_in(language).text(message)
    }

    /// Writes a sentence to stderr.
    pub fn status(&self, message: &Message) {
        self.conversation(&self.text(message));
    }

    /// Writes a sentence to stderr in the language of somebody else.
    pub fn status_in(&self, language: Language, message: &Message) {
        self.conversation(&self.text_in(language, message));
    }

    /// Writes a sentence to stderr that is needed even where nothing else is said: what a person has to do now.
    pub fn instruct(&self, message: &Message) {
        self.line(&lines(&without_passwords(&self.text(message))));
    }

    /// Writes a sentence to stderr that is beside the matter: where it is shown in colour, it is dim.
    pub fn note(&self, message: &Message) {
        if !self.options.quiet {
            let text = lines(&self.text(message));
            for line in self.folded(&text) {
                self.put(&paint::dim(&line, self.options.color_err));
            }
        }
    }

    /// Writes a warning to stderr.
    pub fn warn(&self, message: &Message) {
        if self.options.quiet {
            return;
        }
        let text = self.text(message);
        self.labelled("ui-warning", console::Style::new().yellow().bold(), &text);
    }

    /// Writes a line for whoever gave `-v`; English, for logs.
    pub fn log(&self, level: u8, line: impl FnOnce() -> String) {
        if self.options.verbose >= level {
            self.put(&lines(&without_passwords(&line())));
        }
    }

    /// Writes what ended the command: sentences, or with JSON one object on a line.
    pub fn report(&self, report: &Report) {
        if matches!(self.options.format, Format::Json | Format::Jsonl) {
            self.put(&report.json());
            return;
        }
        if report.code == CANCELLED {
            self.line(&lines(&report.message));
        } else {
            self.labelled(
                "ui-error",
                console::Style::new().red().bold(),
                &report.message,
            );
        }
        let count = report.causes.len();
        for (index, cause) in report.causes.iter().enumerate() {
            let label = if count == 1 {
                self.text(&Message::new("ui-cause"))
            } else {
                self.text(&Message::new("ui-cause-numbered").with("number", index + 1))
            };
            let cause = format!("{}{cause}", spaced(&label));
            self.line(&lines(&without_passwords(&cause)));
        }
        if let Some(id) = &report.request_id {
            self.instruct(&Message::new("ui-request-id").with("id", id.clone()));
        }
        if let Some(hint) = &report.hint {
            self.labelled("ui-hint", console::Style::new().cyan().bold(), hint);
        }
    }

    /// Writes one document: `value` as JSON, or for people the lines `human` makes.
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written, [`Error::NoCsv`] with `--output csv`: only lists have rows.
    pub fn document<T: Serialize>(
        &self,
        value: &T,
        human: impl FnOnce(&Messages) -> String,
    ) -> Result<(), Error> {
        let text = match self.options.format {
            Format::Json | Format::Jsonl => {
                let mut line = Vec::new();
                if self.options.jq.is_some() {
                    return self.filtered(value);
                }
                let is_marked = self.marked().json(value, &mut line)?;
                if !is_marked && self.options.format == Format::Json {
                    serde_json::to_writer_pretty(&mut line, value).map_err(io::Error::from)?;
                    sanitize::escape_json(&mut line, 0);
                } else if !is_marked {
                    append_json(&mut line, value)?;
                }
                String::from_utf8_lossy(&line).into_owned()
            }
            Format::Table => self.wrapped(&human(self.messages())),
            Format::Csv => return Err(Error::NoCsv),
        };
        // A new password or a pass may be among it.
        self.print(&Zeroizing::new(text))
    }

    /// Writes a file to stdout as it is, whatever the form: a script for a shell, for instance. Nothing of it may come
    /// from a directory.
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written.
    pub fn file(&self, content: &[u8]) -> Result<(), Error> {
        self.suspended(|streams| {
            streams.out.write_all(content)?;
            streams.out.flush()
        })?;
        Ok(())
    }

    /// Writes a document that is JSON, whatever the form, or what the filter makes of it.
    ///
    /// # Errors
    /// As [`Ui::document`].
    pub fn json<T: Serialize>(&self, value: &T) -> Result<(), Error> {
        if self.options.jq.is_some() {
            return self.filtered(value);
        }
        let mut text = serde_json::to_vec_pretty(value).map_err(io::Error::from)?;
        text.push(b'\n');
        self.file(&text)
    }

    /// Writes the document of a command that goes on afterwards: in either JSON form on one line, so that a reader
    /// knows when it is whole.
    ///
    /// # Errors
    /// As [`Ui::document`].
    pub fn announce<T: Serialize>(
        &self,
        value: &T,
        human: impl FnOnce(&Messages) -> String,
    ) -> Result<(), Error> {
        let text = match self.options.format {
            Format::Json | Format::Jsonl if self.options.jq.is_some() => {
                return self.filtered(value);
            }
            Format::Json | Format::Jsonl => {
                let mut line = Vec::new();
                append_json(&mut line, value)?;
                String::from_utf8_lossy(&line).into_owned()
            }
            Format::Table => self.wrapped(&human(self.messages())),
            Format::Csv => return Err(Error::NoCsv),
        };
        self.print(&Zeroizing::new(text))
    }

    /// Asks yes or no with a whole line; Enter alone is no. `flag` is what answers it without a terminal.
    ///
    /// # Errors
    /// [`Error::Question`] where nothing can be asked, [`Error::Cancelled`] when the person stops.
    pub fn confirm(&self, question: &Message, flag: &'static str) -> Result<bool, Error> {
        let yes = self.text(&Message::new("ui-yes"));
        let yes = yes.chars().next().unwrap_or('y');
        self.ask(question, flag, |text| self.prompt.confirm(text, yes))
    }

    /// Asks whether to go on before anything is written.
    ///
    /// # Errors
    /// As [`Ui::confirm`], and [`Error::Declined`] for a no.
    pub fn agree(&self, question: &Message, flag: &'static str) -> Result<(), Error> {
        if self.confirm(question, flag)? {
            Ok(())
        } else {
            Err(Error::Declined)
        }
    }

    /// Asks for one of `items`; the answer is its index. A long list can be searched by typing.
    ///
    /// # Errors
    /// As [`Ui::confirm`].
    pub fn select(
        &self,
        question: &Message,
        flag: &'static str,
        items: &[String],
    ) -> Result<usize, Error> {
        let items: Vec<String> = items
            .iter()
            .map(|item| sanitize(item).into_owned())
            .collect();
        self.ask(question, flag, |text| self.prompt.select(text, &items))
    }

    /// Asks for a line of text that `check` accepts; `check` returns what is wrong, in the reader's language, and is
    /// called while the person types.
    ///
    /// # Errors
    /// As [`Ui::confirm`].
    pub fn input(
        &self,
        question: &Message,
        flag: &'static str,
        initial: &str,
        check: &Check<'_>,
    ) -> Result<String, Error> {
        self.ask(question, flag, |text| {
            self.prompt.input(text, initial, check)
        })
    }

    /// Asks for a password or a code: what is typed shows as dots.
    ///
    /// # Errors
    /// As [`Ui::confirm`].
    pub fn secret(
        &self,
        question: &Message,
        flag: &'static str,
    ) -> Result<Zeroizing<String>, Error> {
        self.ask(question, flag, |text| self.prompt.secret(text))
    }

    fn ask<T>(
        &self,
        question: &Message,
        flag: &'static str,
        answer: impl FnOnce(&str) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let text = self.text(question);
        if self.options.keyless {
            return Err(Error::NoKeys {
                question: text,
                flag,
            });
        }
        if !self.options.interactive {
            return Err(Error::Question {
                question: text,
                flag,
            });
        }
        let paused = self.pause();
        if let Some(pager) = &self.pager {
            pager.release();
        }
        // A prompt waits for a person: the other tasks of the runtime must go on meanwhile.
        let answered = match tokio::runtime::Handle::try_current() {
            Ok(runtime)
                if runtime.runtime_flavor() == tokio::runtime::RuntimeFlavor::MultiThread =>
            {
                tokio::task::block_in_place(|| answer(&text))
            }
            _ => answer(&text),
        };
        self.resume(paused);
        answered
    }

    /// Writes what the filter makes of a document, a result a line.
    fn filtered<T: Serialize>(&self, value: &T) -> Result<(), Error> {
        let Some(filter) = self.filter()? else {
            return Ok(());
        };
        let document = serde_json::to_vec(value).map_err(io::Error::from)?;
        let (lines, ran) = self.results(&filter, &document)?;
        for line in lines {
            self.print(&line)?;
        }
        ran
    }

    /// The filter that data goes through.
    fn filter(&self) -> Result<Option<Jq>, Error> {
        let filter = self.options.jq.as_deref().map(Jq::compile);
        filter.transpose().map_err(Error::Filter)
    }

    /// The results of a filter over a document, a line each, and how it ended. A string is raw for a script; at a terminal
    /// it must not steer. One of several profiles is named beside each result.
    fn results(
        &self,
        filter: &Jq,
        document: &[u8],
    ) -> Result<(Vec<String>, Result<(), Error>), Error> {
        let mark = self.marked();
        let mut found = Vec::new();
        let ran = filter.run(document, !mark.is_set(), |line| found.push(line.to_owned()));
        let mut lines = Vec::with_capacity(found.len());
        for line in found {
            if mark.is_set() {
                let value = RawValue::from_string(line).map_err(io::Error::from)?;
                let mut marked = Vec::new();
                mark.json(&value, &mut marked)?;
                lines.push(String::from_utf8_lossy(&marked).into_owned());
            } else if self.options.width.is_some() {
                lines.push(sanitize(&line).into_owned());
            } else {
                lines.push(line);
            }
        }
        Ok((lines, ran.map_err(Error::Filter)))
    }

    /// The lines of a document, none wider than the terminal.
    fn wrapped(&self, text: &str) -> String {
        let lines: Vec<String> = lines(text.trim_end_matches('\n'))
            .split('\n')
            .flat_map(|line| fold::wrap_line(line, self.room()))
            .map(|line| paint::marked(&line, self.options.color).into_owned())
            .collect();
        lines.join("\n")
    }

    /// Writes a sentence behind a label in a style of its own.
    fn labelled(&self, id: &'static str, style: console::Style, text: &str) {
        let label = self.text(&Message::new(id));
        let style = style.force_styling(self.options.color_err);
        let styled = style.apply_to(&label).to_string();
        // Folded first: a style takes no room.
        let whole = self.folded(&format!("{}{}", spaced(&label), lines(text)));
        for (at, line) in whole.iter().enumerate() {
            match line.strip_prefix(&label) {
                Some(rest) if at == 0 => self.put(&format!("{styled}{rest}")),
                _ => self.put(line),
            }
        }
    }

    /// Writes a sentence that is in words already to stderr.
    pub fn conversation(&self, text: &str) {
        if !self.options.quiet {
            self.line(&lines(&without_passwords(text)));
        }
    }

    fn print(&self, text: &str) -> Result<(), Error> {
        self.suspended(|streams| {
            writeln!(streams.out, "{text}")?;
            streams.out.flush()
        })?;
        Ok(())
    }

    /// Writes lines to stderr, none wider than the terminal, marks in colour.
    fn line(&self, text: &str) {
        for line in self.folded(text) {
            self.put(&paint::marked(&line, self.options.color_err));
        }
    }

    /// The lines of a conversation as its terminal shows them.
    fn folded(&self, text: &str) -> Vec<String> {
        let room = self.options.width_err.filter(|_| !self.options.accessible);
        let lines = text.split('\n');
        lines
            .flat_map(|line| fold::wrap_prose(line, room))
            .collect()
    }

    /// Writes a line to stderr as it is.
    fn put(&self, line: &str) {
        // Nobody is left to tell when stderr is gone.
        drop(self.suspended(|streams| writeln!(streams.err, "{line}")));
    }

    fn suspended<T>(&self, write: impl FnOnce(&mut Streams) -> T) -> T {
        if let Some(pager) = &self.pager {
            let paused = self.pause();
            let written = write(&mut self.streams());
            // What is under way would be drawn over the page.
            if !pager.is_open() {
                self.resume(paused);
            }
            return written;
        }
        let live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        match live.as_ref() {
            Some(bar) => bar.suspend(|| write(&mut self.streams())),
            None => write(&mut self.streams()),
        }
    }

    fn streams(&self) -> MutexGuard<'_, Streams> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A piece of a line with a space behind it, for what follows; a full-width mark has room of its own.
pub fn spaced(text: &str) -> String {
    let gap = if text.ends_with(['\u{ff1a}', '\u{3002}', '\u{ff1b}']) {
        ""
    } else {
        " "
    };
    format!("{text}{gap}")
}

/// Appends a value as JSON on one line, in which nothing steers a terminal.
fn append_json<T: Serialize>(out: &mut Vec<u8>, value: &T) -> io::Result<()> {
    let from = out.len();
    serde_json::to_writer(&mut *out, value)?;
    sanitize::escape_json(out, from);
    Ok(())
}

/// A text with colours in it, without them where nobody sees them.
pub fn for_screen(text: String, color: bool) -> String {
    match color {
        true => text,
        false => console::strip_ansi_codes(&text).into_owned(),
    }
}

/// Escapes everything but line breaks: the last guard before a terminal.
fn lines(text: &str) -> String {
    let escaped: Vec<_> = text.split('\n').map(sanitize).collect();
    escaped.join("\n")
}
