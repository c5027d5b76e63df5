//! The help of one command.

use clap::builder::StyledStr;
use clap::{Arg, Command};

use super::{head, literal};
use crate::ui;

/// How much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// One screen: own flags, examples.
    Short,
    /// All there is.
    Long,
}

/// Lines of a screen, the prompt's own not among them.
const SCREEN: usize = 24;

/// So many examples are shown, however full the screen is.
const LEAST: usize = 1;

/// Call and meaning.
#[derive(Debug)]
pub(super) struct Example<'t> {
    pub(super) what: Option<&'t str>,
    pub(super) call: &'t str,
}

/// What stands behind the flags of a command: its examples, and paragraphs about it.
#[derive(Debug, Default)]
pub(super) struct Behind<'t> {
    pub(super) examples: Vec<Example<'t>>,
    pub(super) notes: Vec<&'t str>,
}

impl<'t> Behind<'t> {
    /// Takes the text apart: a call is a line under `Examples:`, what it does a comment before it.
    pub(super) fn of(text: &'t str) -> Self {
        let mut behind = Self::default();
        let mut what = None;
        for paragraph in text.split("\n\n") {
            let Some(examples) = paragraph.strip_prefix("Examples:\n") else {
                behind
                    .notes
                    .extend(Some(paragraph).filter(|it| !it.trim().is_empty()));
                continue;
            };
            for line in examples.lines().map(str::trim) {
                match line.strip_prefix("# ") {
                    Some(comment) => what = Some(comment),
                    None => behind.examples.push(Example {
                        what: what.take(),
                        call: line,
                    }),
                }
            }
        }
        behind
    }
}

/// The text behind the flags of a command.
pub(super) fn behind(command: &Command) -> String {
    let text = command.get_after_help().map(ToString::to_string);
    text.unwrap_or_default()
}

/// How a command is called.
pub fn usage(command: &Command) -> String {
    let text = command.clone().render_usage().to_string();
    let text = text.trim_start_matches("Usage:").trim().to_owned();
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// The help of a command of a program that was built.
pub fn page(command: &Command, depth: Depth, columns: usize) -> String {
    let is_root = command.get_bin_name() == Some(command.get_name());
    let after = behind(command);
    let behind = Behind::of(&after);
    let mut own = own(command, is_root && depth == Depth::Long).term_width(columns);
    let text = match depth {
        Depth::Short => own.render_help(),
        Depth::Long => own.render_long_help(),
    };
    let mut text = text.ansi().to_string().trim_end().to_owned();
    text.push('\n');
    let pointer = pointer(command, depth);
    let room = SCREEN.saturating_sub(text.lines().count() + pointer.lines().count() + 3);
    text.push_str(&examples(&behind, depth, room, columns));
    if depth == Depth::Long {
        for note in &behind.notes {
            text.push('\n');
            text.push_str(&reflowed(note, columns));
        }
    }
    text.push('\n');
    for line in ui::fold(&pointer, columns) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// The command with its own flags alone: those of every command are a topic. The program's own long help has them.
fn own(command: &Command, whole: bool) -> Command {
    let hidden = |arg: &Arg| {
        // Whoever reads it has found them.
        let is_known = arg.get_id() == "version" || arg.get_id() == "help";
        !whole && (arg.is_global_set() || is_known)
    };
    command
        .clone()
        .after_help(StyledStr::new())
        .after_long_help(StyledStr::new())
        .mut_args(|arg| {
            let hide = hidden(&arg) || arg.is_hide_set();
            arg.hide(hide)
        })
}

/// Where the rest is.
fn pointer(command: &Command, depth: Depth) -> String {
    let name = command.get_bin_name().unwrap_or(command.get_name());
    match depth {
        Depth::Short if command.has_subcommands() => {
            format!(
                "More: {name} COMMAND -h · {name} --help · flags of every command: sspr help flags"
            )
        }
        Depth::Short => format!("More: {name} --help · flags of every command: sspr help flags"),
        Depth::Long => "Flags of every command: sspr help flags".to_owned(),
    }
}

/// The examples, as many as there is room for on a screen.
fn examples(behind: &Behind<'_>, depth: Depth, room: usize, columns: usize) -> String {
    let mut lines = Vec::new();
    for (at, example) in behind.examples.iter().enumerate() {
        let mut next = Vec::new();
        // The first is shown in any case, on a full screen without what it does.
        let is_bare = depth == Depth::Short && at == 0 && room < 2;
        if let Some(what) = example.what.filter(|_| !is_bare) {
            next.extend(ui::wrap_hanging(
                what,
                "  # ",
                "  # ",
                u16::try_from(columns).ok(),
            ));
        }
        next.extend(ui::wrap_command(
            example.call,
            "  ",
            u16::try_from(columns).ok(),
        ));
        if depth == Depth::Short && at >= LEAST && lines.len() + next.len() > room {
            break;
        }
        lines.extend(next);
    }
    if lines.is_empty() {
        return String::new();
    }
    format!("\n{}\n{}\n", head("Examples:"), lines.join("\n"))
}

/// A paragraph in the columns there are; what is indented stays as it is.
fn reflowed(note: &str, columns: usize) -> String {
    if note.starts_with(' ') {
        let columns = u16::try_from(columns).ok();
        let lines = note
            .lines()
            .flat_map(|line| ui::wrap_command(line.trim(), "  ", columns));
        return lines.map(|line| format!("{}\n", literal(&line))).collect();
    }
    let whole = note.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let lines = ui::fold(&whole, columns);
    lines
        .iter()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_behind_the_flags_is_taken_apart() {
        let text = "Examples:\n  # One\n  sspr a\n  sspr b\n\nA note\nthat goes on.\n\n  15 3 * * *  sspr c";
        let behind = Behind::of(text);
        let calls: Vec<_> = behind
            .examples
            .iter()
            .map(|it| (it.what, it.call))
            .collect();
        assert_eq!(calls, [(Some("One"), "sspr a"), (None, "sspr b")]);
        assert_eq!(behind.notes.len(), 2);
        assert_eq!(reflowed(behind.notes[0], 80), "A note that goes on.\n");
        assert_eq!(reflowed(behind.notes[0], 8), "A note\nthat\ngoes on.\n");
    }
}
