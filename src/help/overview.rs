//! What `sspr` alone shows: every command on one screen.

use std::fmt::Write as _;

use clap::Command;
use unicode_width::UnicodeWidthStr;

use super::{head, literal};
use crate::ui;

/// The commands, as a person looks for them, each in a few words.
pub const GROUPS: [(&str, &[(&str, &str)]); 4] = [
    (
        "Desk: one person",
        &[
            ("explain", "why someone cannot reset"),
            ("status", "who is registered"),
            ("register", "guided registration"),
            ("invite", "a pass to register with"),
            ("methods", "what is registered"),
            ("verify", "who is calling"),
            ("reset", "set a new password"),
            ("change", "your own password"),
        ],
    ),
    (
        "Tenant: everybody",
        &[
            ("enable", "switch SSPR on"),
            ("disable", "switch SSPR off"),
            ("policy", "show and change settings"),
            ("scope", "who is in the group"),
            ("import", "register many people"),
            ("rollout", "widen it in waves"),
            ("remind", "mail who cannot reset"),
        ],
    ),
    (
        "Record",
        &[
            ("report", "one page of the tenant"),
            ("events", "what happened there"),
            ("ledger", "what you changed"),
        ],
    ),
    (
        "Set up",
        &[
            ("login", "sign in"),
            ("logout", "sign out"),
            ("whoami", "account and permissions"),
            ("profile", "settings of each tenant"),
            ("doctor", "check machine and rights"),
            ("sandbox", "a directory to try it in"),
            ("completions", "for your shell"),
            ("man", "manual pages"),
        ],
    ),
];

/// Below so many columns a command has a line of its own.
const TWO_ABREAST: usize = 78;

/// Columns of a command in such a line.
const CELL: usize = 39;

/// The first screen.
pub fn overview(program: &Command, columns: usize) -> String {
    let about = program.get_about().map(ToString::to_string);
    let about = about.unwrap_or_default();
    // Where it is run, whoever reads this knows.
    let about = about.split(", ").next().unwrap_or_default();
    let mut text = String::new();
    for line in ui::fold(about, columns) {
        let _ = writeln!(text, "{line}");
    }
    let _ = writeln!(
        text,
        "{} {} [FLAGS] COMMAND\n",
        head("Usage:"),
        literal("sspr")
    );
    let abreast = if columns < TWO_ABREAST { 1 } else { 2 };
    for (title, commands) in GROUPS {
        let _ = writeln!(text, "{}", head(title));
        let there: Vec<_> = (commands.iter())
            .filter(|(name, _)| program.find_subcommand(name).is_some())
            .collect();
        for row in there.chunks(abreast) {
            let mut line = String::new();
            for (name, brief) in row {
                let pad = CELL.saturating_sub(15 + brief.width());
                let name = format!(
                    "{}{}",
                    literal(name),
                    " ".repeat(12_usize.saturating_sub(name.len()))
                );
                let _ = write!(line, "  {name} {brief}{}", " ".repeat(pad));
            }
            let _ = writeln!(text, "{}", line.trim_end());
        }
    }
    let start = if program.find_subcommand("sandbox").is_some() {
        "sspr --sandbox enable --scope all"
    } else {
        "sspr login"
    };
    let _ = writeln!(
        text,
        "\n{} {}",
        head("Start without a tenant:"),
        literal(start)
    );
    if columns < TWO_ABREAST {
        text.push_str("More: sspr COMMAND -h · sspr help flags\n");
    } else {
        text.push_str(
            "More: sspr COMMAND -h · sspr help flags, exit-codes, environment, formats\n",
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    #[test]
    fn every_command_is_in_one_group() {
        let mut listed: Vec<&str> = GROUPS
            .iter()
            .flat_map(|(_, of)| of.iter().map(|(name, _)| *name))
            .collect();
        listed.sort_unstable();
        let program = Cli::command();
        let mut there: Vec<&str> = program
            .get_subcommands()
            .map(Command::get_name)
            .filter(|name| *name != "help")
            .collect();
        there.sort_unstable();
        if cfg!(feature = "sandbox") {
            assert_eq!(listed, there);
        }
    }
}
