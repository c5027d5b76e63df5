//! The manual pages: one a command, in the language of `man` (man(7), mdoc(7) is not understood everywhere).

use std::fmt::Write as _;

use clap::{Arg, ArgAction, Command};

use super::page::{Behind, behind, usage};
use super::topic::{Topic, exit_codes, variables};

/// When this version was made; the date stands on every page.
const CHANGED: &str = include_str!("../../packaging/debian/changelog");

/// Files that the program reads and writes, below the folders of the person.
const FILES: [(&str, &str); 6] = [
    (
        "~/.config/sspr/config.toml",
        "Profiles. On Windows in the roaming application data.",
    ),
    (
        "~/.local/share/sspr/sign-in/",
        "Sign-ins, one file a profile, for their owner alone. On Windows this and all below in the local application data.",
    ),
    (
        "~/.local/share/sspr/ledger.jsonl",
        "The record of every change made from here.",
    ),
    (
        "~/.local/share/sspr/errors.jsonl",
        "Codes and request ids of the last errors, for sspr doctor \\-\\-bundle.",
    ),
    ("~/.local/share/sspr/sandbox.db", "The embedded directory."),
    (
        "~/.cache/sspr/names/",
        "Names for completion, kept for 15 minutes.",
    ),
];

/// A page by the name of its file.
pub struct Page {
    /// `sspr-status.1`.
    pub file: String,
    /// What `man` reads.
    pub text: String,
}

/// Every page of a program that was built.
pub fn pages(program: &Command) -> Vec<Page> {
    let mut pages = Vec::new();
    collect(program, None, &mut pages);
    pages
}

fn collect(command: &Command, parent: Option<&str>, pages: &mut Vec<Page>) {
    let name = page_name(command);
    pages.push(Page {
        file: format!("{name}.1"),
        text: page(command, parent),
    });
    for below in shown(command) {
        collect(below, Some(&name), pages);
    }
}

fn shown(command: &Command) -> impl Iterator<Item = &Command> {
    command
        .get_subcommands()
        .filter(|it| !it.is_hide_set() && it.get_name() != "help")
}

fn full_name(command: &Command) -> &str {
    command.get_bin_name().unwrap_or(command.get_name())
}

fn page_name(command: &Command) -> String {
    full_name(command).replace(' ', "-")
}

fn page(command: &Command, parent: Option<&str>) -> String {
    let name = page_name(command);
    let about = command
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    let after = behind(command);
    let behind = Behind::of(&after);
    let mut page = Roff::default();
    page.line(&format!(
        ".TH {} 1 {} \"sspr {}\" \"sspr manual\"",
        roff(&name.to_uppercase()),
        date(),
        env!("CARGO_PKG_VERSION")
    ));
    page.section("NAME");
    page.text(&format!("{} - {}", name, lowered(&about)));
    page.section("SYNOPSIS");
    for (at, call) in usage(command).lines().enumerate() {
        if at > 0 {
            page.line(".br");
        }
        page.line(&synopsis(call, full_name(command)));
    }
    page.section("DESCRIPTION");
    let long = command.get_long_about().or(command.get_about());
    page.paragraphs(&long.map(ToString::to_string).unwrap_or_default());
    for note in &behind.notes {
        page.note(note);
    }
    commands(command, &mut page);
    arguments(command, &mut page, parent.is_none());
    if !behind.examples.is_empty() {
        page.section("EXAMPLES");
        page.line(".nf");
        for example in &behind.examples {
            if let Some(what) = example.what {
                page.line(&format!("# {}", guarded(what)));
            }
            page.line(&guarded(example.call));
        }
        page.line(".fi");
    }
    shared(&mut page, parent.is_none());
    page.section("SEE ALSO");
    see_also(command, parent, &mut page);
    page.0
}

fn commands(command: &Command, page: &mut Roff) {
    if shown(command).next().is_none() {
        return;
    }
    page.section("COMMANDS");
    for below in shown(command) {
        page.line(".TP");
        page.line(&format!("\\fB{}\\fR(1)", roff(&page_name(below))));
        page.text(
            &below
                .get_about()
                .map(ToString::to_string)
                .unwrap_or_default(),
        );
    }
}

fn arguments(command: &Command, page: &mut Roff, is_root: bool) {
    let is_shown = |arg: &&Arg| !arg.is_hide_set();
    let given: Vec<&Arg> = command.get_positionals().filter(is_shown).collect();
    if !given.is_empty() {
        page.section("ARGUMENTS");
        for arg in given {
            page.line(".TP");
            let many = matches!(arg.get_action(), ArgAction::Append);
            page.line(&format!(
                "\\fI{}\\fR{}",
                roff(&value_name(arg)),
                if many { "..." } else { "" }
            ));
            described(arg, page);
        }
    }
    let flags: Vec<&Arg> = (command.get_arguments())
        .filter(|arg| !arg.is_positional() && is_shown(arg) && arg.get_id() != "version")
        .collect();
    let of = |global: bool| {
        flags
            .iter()
            .copied()
            .filter(move |arg| arg.is_global_set() == global)
    };
    if of(false).next().is_some() {
        page.section("OPTIONS");
        for arg in of(false) {
            option(arg, page);
        }
    }
    if is_root {
        page.section("GLOBAL OPTIONS");
        for arg in of(true) {
            option(arg, page);
        }
    } else {
        page.line(".PP");
        page.line("The options of every command are in");
        page.line(".BR sspr (1).");
    }
}

fn option(arg: &Arg, page: &mut Roff) {
    page.line(".TP");
    let mut names = Vec::new();
    names.extend(arg.get_short().map(|short| format!("\\fB\\-{short}\\fR")));
    names.extend(
        arg.get_long()
            .map(|long| format!("\\fB\\-\\-{}\\fR", roff(long))),
    );
    let mut line = names.join(", ");
    if super::reached::takes_value(arg) {
        let optional = arg
            .get_num_args()
            .is_some_and(|count| count.min_values() == 0);
        let name = format!("\\fI{}\\fR", roff(&value_name(arg)));
        let _ = match optional {
            true => write!(line, " [{name}]"),
            false => write!(line, " {name}"),
        };
    }
    page.line(&line);
    described(arg, page);
}

fn described(arg: &Arg, page: &mut Roff) {
    let help = arg.get_long_help().or(arg.get_help());
    let help = help.map(ToString::to_string).unwrap_or_default();
    let mut paragraphs = help.split("\n\n");
    page.text(paragraphs.next().unwrap_or_default());
    for paragraph in paragraphs {
        page.line(".IP");
        page.text(paragraph);
    }
    let values = arg.get_possible_values();
    let values: Vec<String> = (values.iter())
        .filter(|value| !value.is_hide_set() && super::reached::takes_value(arg))
        .map(|value| value.get_name().to_owned())
        .collect();
    if !values.is_empty() {
        page.line(".IP");
        page.text(&format!("One of {}.", values.join(", ")));
    }
    let default: Vec<_> = arg
        .get_default_values()
        .iter()
        .map(|it| it.to_string_lossy())
        .collect();
    if !default.is_empty() && super::reached::takes_value(arg) {
        page.line(".IP");
        page.text(&format!("The default is {}.", default.join(", ")));
    }
}

fn value_name(arg: &Arg) -> String {
    let name = arg.get_value_names().and_then(<[_]>::first);
    name.map_or_else(
        || arg.get_id().to_string().to_uppercase(),
        ToString::to_string,
    )
}

/// What holds for every command: whole on the page of the program.
fn shared(page: &mut Roff, is_root: bool) {
    page.section("EXIT STATUS");
    for (code, meaning) in exit_codes() {
        page.line(".TP");
        page.line(&format!("\\fB{code}\\fR"));
        page.text(&meaning);
    }
    page.section("ENVIRONMENT");
    if is_root {
        for (name, help) in variables() {
            page.line(".TP");
            page.line(&format!("\\fB{}\\fR", roff(&name)));
            page.text(&help);
        }
    } else {
        page.text("Most options have a variable, and so have the profile, the folders, tokens and passwords. They are in");
        page.line(".BR sspr (1),");
        page.text("and `sspr help environment` lists them.");
    }
    page.section("FILES");
    if is_root {
        for (path, help) in FILES {
            page.line(".TP");
            page.line(&format!("\\fI{}\\fR", roff(path)));
            page.line(help);
        }
    } else {
        page.text("Profiles, sign-ins and the record of changes lie in the folders of the person. They are in");
        page.line(".BR sspr (1).");
    }
}

fn see_also(command: &Command, parent: Option<&str>, page: &mut Roff) {
    let mut names: Vec<String> = parent.map(str::to_owned).into_iter().collect();
    if !names.iter().any(|name| name == "sspr") && parent.is_some() {
        names.push("sspr".to_owned());
    }
    names.extend(shown(command).map(page_name));
    for (at, name) in names.iter().enumerate() {
        let comma = if at + 1 < names.len() { "," } else { "" };
        page.line(&format!(".BR {} (1){comma}", roff(name)));
    }
    page.line(".PP");
    let topics = Topic::ALL.map(|topic| format!("sspr help {}", topic.name()));
    page.text(&topics.join(", "));
}

/// The day of the last version, as ISO 8601 writes it.
fn date() -> String {
    let day = CHANGED
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix(" -- "));
    let day = day.and_then(|line| line.split_once(">  "));
    let day = day.and_then(|(_, day)| jiff::fmt::rfc2822::parse(day.trim()).ok());
    day.map(|day| day.date().to_string()).unwrap_or_default()
}

/// What is typed in bold, what stands for something in italics.
fn synopsis(call: &str, name: &str) -> String {
    let (command, rest) = match call.strip_prefix(name) {
        Some(rest) => (name, rest),
        None => ("", call),
    };
    let mut line = format!("\\fB{}\\fR", roff(command));
    let mut is_place = false;
    for c in roff(rest).chars() {
        let letter = c.is_ascii_uppercase();
        if letter && !is_place {
            line.push_str("\\fI");
            is_place = true;
        } else if is_place && !letter && !matches!(c, '_' | '|' | '=') {
            line.push_str("\\fR");
            is_place = false;
        }
        if !matches!(c, '<' | '>') {
            line.push(c);
        }
    }
    if is_place {
        line.push_str("\\fR");
    }
    line
}

/// A description begins small behind a name, unless its first word is a name itself.
fn lowered(about: &str) -> String {
    let mut letters = about.chars();
    match (letters.next(), about.chars().nth(1)) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => about.to_owned(),
    }
}

/// A text as roff reads it.
fn roff(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\e"),
            '-' => escaped.push_str("\\-"),
            c if c.is_ascii() => escaped.push(c),
            // Not every roff reads UTF-8.
            c => {
                let _ = write!(escaped, "\\[u{:04X}]", u32::from(c));
            }
        }
    }
    escaped
}

/// A line that must not be taken for a request.
fn guarded(line: &str) -> String {
    let text = roff(line);
    match text.starts_with(['.', '\'']) {
        true => format!("\\&{text}"),
        false => text,
    }
}

/// A page that grows line by line.
#[derive(Default)]
struct Roff(String);

impl Roff {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn section(&mut self, name: &str) {
        self.line(&format!(
            ".SH {}",
            if name.contains(' ') {
                format!("\"{name}\"")
            } else {
                name.to_owned()
            }
        ));
    }

    /// Prose: filled by whoever shows it; lines end where sentences do not have to.
    fn text(&mut self, text: &str) {
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let guarded = guarded(line);
            self.line(&guarded);
        }
    }

    fn paragraphs(&mut self, text: &str) {
        for (at, paragraph) in text.split("\n\n").enumerate() {
            if at > 0 {
                self.line(".PP");
            }
            self.text(paragraph);
        }
    }

    /// A paragraph of its own; what is indented keeps its lines.
    fn note(&mut self, note: &str) {
        self.line(".PP");
        if !note.starts_with(' ') {
            return self.text(note);
        }
        self.line(".nf");
        for line in note.lines() {
            let guarded = guarded(line.trim());
            self.line(&guarded);
        }
        self.line(".fi");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_shows_what_is_typed_and_what_stands_for_something() {
        let line = synopsis(
            "sspr policy set [OPTIONS] <KEY=VALUE>...",
            "sspr policy set",
        );
        assert_eq!(
            line,
            "\\fBsspr policy set\\fR [\\fIOPTIONS\\fR] \\fIKEY=VALUE\\fR..."
        );
    }

    #[test]
    fn the_date_is_one() {
        assert!(date().parse::<jiff::civil::Date>().is_ok(), "{}", date());
    }

    #[test]
    fn no_line_of_prose_is_a_request() {
        assert_eq!(guarded(".policy"), "\\&.policy");
        assert_eq!(guarded("'a' \\n"), "\\&'a' \\en");
        assert_eq!(lowered("SSPR on"), "SSPR on");
        assert_eq!(lowered("Sign in"), "sign in");
    }
}
