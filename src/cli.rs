//! The command line: global flags plus the command. Declaration only.
//!
//! No flag reads the environment by itself: `config` does, so that tests have their own and every value knows its
//! source.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{CommandFactory, FromArgMatches, Parser};

use crate::commands::Command;
use crate::config::{Span, retries};
use crate::language::Language;
use crate::ui::{self, ColorChoice, Format, Refused, msg};

const GLOBAL: &str = "Global options";

const EXAMPLES: &str = "\
Examples:
  # Try everything in the embedded directory, without a tenant
  sspr --sandbox enable --scope all
  # Sign in, see who is registered, guide a user through registering
  sspr login
  sspr status --not-registered
  sspr register ann@contoso.com";

/// Self-service password reset (SSPR) of a Microsoft Entra tenant, from the command line
#[derive(Debug, Parser)]
#[command(
    name = "sspr",
    version,
    propagate_version = true,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true,
    disable_help_subcommand = true,
    after_help = EXAMPLES
)]
pub struct Cli {
    /// Run against the embedded directory instead of a tenant
    #[arg(long, global = true, conflicts_with_all = ["profile", "all_profiles"], help_heading = GLOBAL)]
    pub sandbox: bool,

    /// Profile to use, one per tenant; repeat it for a result per profile [env: SSPR_PROFILE]
    #[arg(long, global = true, value_name = "NAME", help_heading = GLOBAL)]
    pub profile: Vec<String>,

    /// Run for every profile, in parallel if no question is asked
    #[arg(long, global = true, conflicts_with = "profile", help_heading = GLOBAL)]
    pub all_profiles: bool,

    /// Format of the data on stdout
    #[arg(short, long, global = true, value_enum, default_value_t, value_name = "FORM", help_heading = GLOBAL)]
    pub output: Format,

    /// Write the data to a file instead of stdout: UTF-8, complete or not at all, readable only by you
    #[arg(long, global = true, value_name = "FILE", help_heading = GLOBAL)]
    pub out: Option<PathBuf>,

    /// Filter the JSON with a jq expression and print one result per line, strings raw
    ///
    /// With `-o json` the filter gets the document, for a list the whole array; otherwise, and with `-o jsonl`, each
    /// row of a list. It has no access to the environment.
    #[arg(long, global = true, value_name = "FILTER", value_parser = ui::filter, help_heading = GLOBAL)]
    pub jq: Option<String>,

    /// Language of sentences
    #[arg(long, global = true, value_name = "TAG", value_parser = language, help_heading = GLOBAL,
        help = format!("Language of sentences: {}; `person`: of the user being registered or invited [env: SSPR_LANG]", Language::list()))]
    pub lang: Option<Reader>,

    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN", help_heading = GLOBAL)]
    pub color: ColorChoice,

    /// Show every column of a table in a terminal, without cutting
    #[arg(long, global = true, help_heading = GLOBAL)]
    pub wide: bool,

    /// Do not show long output in a pager [env: PAGER]
    #[arg(long, global = true, help_heading = GLOBAL)]
    pub no_pager: bool,

    /// Certificates to trust in addition to those of the system, in PEM; `-` is stdin [env: SSPR_CA_FILE]
    #[arg(long, global = true, value_name = "FILE", help_heading = GLOBAL)]
    pub ca_file: Option<String>,

    /// Time limit for one request, including retries; 5m by default [env: SSPR_TIMEOUT]
    #[arg(long, global = true, value_name = "TIME", help_heading = GLOBAL)]
    pub timeout: Option<Span>,

    /// Number of retries per request; 4 by default [env: SSPR_RETRIES]
    #[arg(long, global = true, value_name = "N", value_parser = retries, help_heading = GLOBAL)]
    pub retries: Option<u32>,

    /// Never ask; fail if a question would be needed
    #[arg(long, global = true, help_heading = GLOBAL)]
    pub no_input: bool,

    /// Write only data and errors; never ask
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = GLOBAL)]
    pub quiet: bool,

    /// More details on stderr (-vv: every request)
    #[arg(short, long, global = true, action = clap::ArgAction::Count, help_heading = GLOBAL)]
    pub verbose: u8,

    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// What `--version` says: version, commit where it is known, target. `-V` says the version alone, as the manual pages do.
const LONG_VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (", env!("SSPR_BUILD"), ")");

impl Cli {
    /// Reads the arguments of the process.
    ///
    /// # Errors
    /// As [`Parser::try_parse_from`].
    pub fn of_process(arguments: Vec<OsString>) -> Result<Self, clap::Error> {
        let program = Self::command().long_version(LONG_VERSION);
        Self::from_arg_matches(&program.try_get_matches_from(arguments)?)
    }

    /// The form of the data: a filter makes JSON of what is for people.
    pub fn form(&self) -> Format {
        match self.output {
            Format::Table if self.jq.is_some() => Format::Jsonl,
            form => form,
        }
    }

    /// Whether nothing may be asked.
    pub fn asks_nothing(&self) -> bool {
        self.no_input || self.quiet
    }

    /// The file that takes the place of stdout; nothing where the command has a meaning of its own for it, or for `-`.
    pub fn out_file(&self) -> Option<&Path> {
        let given = self.out.as_deref().filter(|path| *path != Path::new("-"));
        given.filter(|_| !self.command.has_own_out())
    }
}

/// Whose language the conversation is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Whoever runs the command, who reads this one.
    Operator(Language),
    /// The person whom `register` or `invite` is about, who reads along.
    Person,
}

fn language(tag: &str) -> Result<Reader, Refused> {
    if tag == "person" {
        return Ok(Reader::Person);
    }
    let language = Language::parse(tag).map(Reader::Operator);
    language
        .ok_or_else(|| Refused::new(msg!("usage-reason-language", languages = Language::list())))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use clap::{Command, CommandFactory};

    use super::*;
    use crate::config::SETTINGS;

    fn flags(command: &Command, found: &mut BTreeMap<String, String>) {
        for argument in command.get_arguments() {
            if let Some(flag) = argument.get_long() {
                let help = argument.get_help().map(ToString::to_string);
                found.insert(format!("--{flag}"), help.unwrap_or_default());
            }
        }
        for command in command.get_subcommands() {
            flags(command, found);
        }
    }

    fn declaring_out(command: &Command, path: &str, found: &mut Vec<String>) {
        for command in command.get_subcommands() {
            let path = format!("{path} {}", command.get_name());
            let mut arguments = command.get_arguments();
            if arguments.any(|argument| argument.get_id() == "out" && !argument.is_global_set()) {
                found.push(path.clone());
            }
            declaring_out(command, &path, found);
        }
    }

    #[test]
    fn a_file_of_a_commands_own_is_not_stdout_too() {
        let mut own = Vec::new();
        declaring_out(&Cli::command(), "sspr", &mut own);
        own.sort();
        assert_eq!(own, ["sspr policy plan", "sspr report"]);
        for (line, expected) in [
            ("sspr status --out a.csv", Some("a.csv")),
            ("sspr --out a.csv status", Some("a.csv")),
            ("sspr status --out -", None),
            ("sspr policy plan -f p.toml --out a.plan", None),
            ("sspr report --out r.html", Some("r.html")),
            ("sspr report -o json --out r.json", Some("r.json")),
            ("sspr policy export --out p.toml", Some("p.toml")),
        ] {
            let cli = Cli::try_parse_from(line.split(' ')).unwrap();
            assert_eq!(cli.out_file(), expected.map(Path::new), "{line}");
        }
    }

    #[test]
    fn the_flag_of_every_setting_is_declared_and_names_no_other_variable() {
        let mut found = BTreeMap::new();
        flags(&Cli::command(), &mut found);
        for setting in SETTINGS {
            let Some(flag) = setting.flag else { continue };
            let help = found.get(flag).expect(flag);
            if let Some((_, variable)) = help.split_once("[env: ") {
                let variable = variable.trim_end_matches(']');
                assert!(setting.variables.contains(&variable), "{flag}: {variable}");
            }
        }
    }
}
