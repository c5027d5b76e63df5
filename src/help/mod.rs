//! What `-h`, `--help`, `sspr help` and the manual pages say, made from the declaration of the command line.
//!
//! The parser's own help repeats every global flag under every command and folds examples. Here `-h` is a screen of what a command
//! has of its own, `--help` all there is to say about it, and what all commands share is told once, as a topic.

pub mod man;
mod overview;
mod page;
mod reached;
mod topic;

pub use overview::{GROUPS, overview};
pub use page::{Depth, page, usage};
pub use reached::{Reached, takes_value};
pub use topic::{PROGRAM, SERVICE, Topic};

use clap::Command;

/// Columns of a page where nobody says how wide the terminal is, and the most it takes of a wide one.
const COLUMNS: usize = 100;

/// What somebody asked to read, as text for a terminal; colours are sequences in it. Nothing where there is no such command or
/// topic.
///
/// `words` are those of the call without the program's name; `width` is that of the terminal.
pub fn answer(program: &mut Command, words: &[String], width: Option<u16>) -> Option<String> {
    let columns = width.map_or(COLUMNS, |width| usize::from(width).clamp(40, COLUMNS));
    program.build();
    let reached = Reached::by(program, words);
    let (command, depth) = if reached.path.first() == Some(&"help") {
        let asked: Vec<String> = reached.positionals;
        if let [one] = asked.as_slice()
            && let Some(topic) = Topic::named(one)
        {
            return Some(topic.text(program, columns));
        }
        let named = Reached::by(program, &asked);
        if !named.positionals.is_empty() {
            return None;
        }
        let long = named.path.is_empty().then_some(Depth::Short);
        (named.command, long.unwrap_or(Depth::Long))
    } else {
        let long = words.iter().any(|word| word == "--help" || word == "help");
        let depth = if long { Depth::Long } else { Depth::Short };
        (reached.command, depth)
    };
    let is_root = std::ptr::eq(command, &raw const *program);
    Some(match depth {
        Depth::Short if is_root => overview(program, columns),
        _ => page(command, depth, columns),
    })
}

/// A head as the parser's own help shows it.
fn head(text: &str) -> String {
    console::Style::new()
        .bold()
        .underlined()
        .force_styling(true)
        .apply_to(text)
        .to_string()
}

/// The literal words of a line.
fn literal(text: &str) -> String {
    let style = console::Style::new().bold().force_styling(true);
    style.apply_to(text).to_string()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    fn said(line: &str, width: u16) -> Option<String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        let text = answer(&mut Cli::command(), &words, Some(width))?;
        Some(console::strip_ansi_codes(&text).into_owned())
    }

    fn every_command(command: &Command, path: &str, found: &mut Vec<String>) {
        for command in command.get_subcommands().filter(|it| !it.is_hide_set()) {
            let path = format!("{path} {}", command.get_name());
            every_command(command, &path, found);
            found.push(path.trim().to_owned());
        }
    }

    #[test]
    fn the_first_screen_is_one_screen() {
        for line in ["", "-h", "help", "--sandbox -h"] {
            let text = said(line, 80).unwrap();
            assert!(
                text.lines().count() <= 23,
                "{line}: {}",
                text.lines().count()
            );
            assert!(text.contains("sspr --sandbox enable"), "{text}");
        }
    }

    #[test]
    fn no_line_of_any_help_is_wider_than_the_terminal() {
        let mut commands = vec![String::new()];
        every_command(&Cli::command(), "", &mut commands);
        let topics = Topic::ALL.map(|topic| format!("help {}", topic.name()));
        let mut lines: Vec<String> = topics.to_vec();
        for command in commands {
            lines.extend([format!("{command} -h"), format!("{command} --help")]);
        }
        for line in lines {
            for width in [80, 60] {
                let text = said(&line, width).unwrap();
                for row in text.lines() {
                    // How a command is called stands on one line.
                    if row.starts_with("Usage:") && width < 80 {
                        continue;
                    }
                    assert!(
                        console::measure_text_width(row) <= usize::from(width),
                        "{line}: {row}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_short_help_has_what_the_command_has_of_its_own_and_leads_to_the_rest() {
        let text = said("whoami -h", 80).unwrap();
        assert!(!text.contains("--profile <"), "{text}");
        assert!(text.contains("sspr help flags"), "{text}");
        assert!(text.contains("sspr whoami --help"), "{text}");
        let flags = said("help flags", 80).unwrap();
        for flag in ["--profile", "--sandbox", "--output", "--lang", "--jq"] {
            assert!(flags.contains(flag), "{flag}: {flags}");
        }
    }

    #[test]
    fn every_short_help_is_one_screen_but_for_these() {
        let mut commands = Vec::new();
        every_command(&Cli::command(), "", &mut commands);
        let long: Vec<String> = commands
            .into_iter()
            .filter(|command| said(&format!("{command} -h"), 80).unwrap().lines().count() > 24)
            .collect();
        // They have more flags, or longer ones, than a screen has lines.
        let known = [
            "events",
            "import",
            "invite",
            "login",
            "methods add",
            "register",
            "reset",
            "sandbox serve",
            "status",
        ];
        let mut long = long;
        long.sort_unstable();
        assert_eq!(long, known);
    }

    #[test]
    fn what_is_not_there_is_not_explained() {
        assert!(said("help nothing", 80).is_none());
        assert!(said("help policy nothing", 80).is_none());
        assert!(said("help policy set", 80).unwrap().contains("KEY=VALUE"));
    }
}
