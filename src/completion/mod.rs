//! What a shell offers behind Tab: commands and flags from the declaration, values from what is known on this machine.
//!
//! The script of a shell asks `sspr __complete` for every word. It answers without a sign-in, without a request, and says nothing
//! where something is wrong: a shell that completes is no place for errors.

mod line;
mod script;
mod values;

use std::ffi::OsString;
use std::fmt::Write as _;

use clap::Command;
use jiff::Timestamp;

pub use script::{Shell, script};
pub use values::Sources;

use crate::config::Environment;
use crate::help::{Reached, takes_value};

/// The command that scripts call; nobody types it.
pub const COMMAND: &str = "__complete";

/// What stands in the place of values where the shell's own completion of files serves better.
const FILES: &str = ":files";
/// The same for folders.
const FOLDERS: &str = ":folders";

/// Something to offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What is typed.
    pub value: String,
    /// What it is.
    pub help: String,
}

impl Candidate {
    fn new(value: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            help: help.into(),
        }
    }
}

/// Answers a script: the shell, the word under the cursor behind a `=`, and the words before it; of bash the whole line, and where it cuts words.
/// One candidate a line, its meaning behind a tab.
pub fn answer(program: &mut Command, args: &[OsString], env: &Environment) -> String {
    let args: Vec<String> = args
        .iter()
        .map(|arg| arg.to_string_lossy().into_owned())
        .collect();
    let Some((shell, rest)) = args.split_first() else {
        return String::new();
    };
    let (words, current, skip) = match (shell.as_str(), rest) {
        ("bash", [line, breaks]) => {
            let line = line::Line::of(line);
            let skip = line.before_break(breaks);
            (line.words, line.current, skip)
        }
        (_, [current, words @ ..]) => {
            let current = current.strip_prefix('=').unwrap_or(current);
            (words.to_vec(), current.to_owned(), 0)
        }
        _ => return String::new(),
    };
    program.build();
    let reached = Reached::by(program, &words);
    let sources = Sources::of(&reached, env, Timestamp::now());
    let mut text = String::new();
    for candidate in candidates(&reached, &current, &sources) {
        let value = match candidate.value.get(skip..) {
            Some(value) if !candidate.value.starts_with(':') => value,
            _ => &candidate.value,
        };
        let help = candidate.help.lines().next().unwrap_or_default();
        let _ = writeln!(text, "{value}\t{help}");
    }
    text
}

/// What fits the word under the cursor.
fn candidates(reached: &Reached<'_>, current: &str, sources: &Sources) -> Vec<Candidate> {
    if let Some(arg) = reached.open {
        return fitting(values::of(reached, arg, current, sources), current);
    }
    if !reached.literal && current.starts_with('-') {
        if let Some((flag, value)) = current.split_once('=')
            && let Some(arg) = flag.strip_prefix("--").and_then(|name| reached.long(name))
        {
            let found = fitting(values::of(reached, arg, value, sources), value);
            let whole = |it: Candidate| match it.value.starts_with(':') {
                true => it,
                false => Candidate::new(format!("{flag}={}", it.value), it.help),
            };
            return found.into_iter().map(whole).collect();
        }
        return fitting(flags(reached), current);
    }
    let mut found = Vec::new();
    if !reached.literal && reached.positionals.is_empty() {
        found.extend(commands(reached.command));
    }
    if let Some(arg) = reached.next_positional() {
        found.extend(values::of(reached, arg, current, sources));
    }
    fitting(found, current)
}

/// Those that begin as the word does, in any case; names of people are found by what people see, too.
fn fitting(found: Vec<Candidate>, current: &str) -> Vec<Candidate> {
    let typed = current.to_lowercase();
    let fits =
        |it: &Candidate| it.value.starts_with(':') || it.value.to_lowercase().starts_with(&typed);
    found.into_iter().filter(fits).collect()
}

fn commands(command: &Command) -> Vec<Candidate> {
    command
        .get_subcommands()
        .filter(|it| !it.is_hide_set())
        .map(|it| Candidate::new(it.get_name(), about(it.get_about())))
        .collect()
}

/// The flags that were not given yet, or can be given again.
fn flags(reached: &Reached<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    for arg in reached.command.get_arguments() {
        let (Some(long), false) = (arg.get_long(), arg.is_hide_set()) else {
            continue;
        };
        let again = matches!(
            arg.get_action(),
            clap::ArgAction::Append | clap::ArgAction::Count
        );
        if again || !reached.has(long) {
            found.push(Candidate::new(format!("--{long}"), about(arg.get_help())));
        }
    }
    for arg in reached.command.get_arguments() {
        if let (Some(short), false) = (arg.get_short(), arg.is_hide_set() || takes_value(arg)) {
            found.push(Candidate::new(format!("-{short}"), about(arg.get_help())));
        }
    }
    found
}

fn about(text: Option<&clap::builder::StyledStr>) -> String {
    text.map(ToString::to_string).unwrap_or_default()
}
