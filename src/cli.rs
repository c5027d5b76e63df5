//! The command line: global flags plus the command. Declaration only.

use clap::Parser;

use crate::commands::Command;
use crate::ui::Format;

/// Self-service password reset (SSPR) of a Microsoft Entra tenant, from the command line
#[derive(Debug, Parser)]
#[command(name = "sspr", version, propagate_version = true, max_term_width = 100)]
pub struct Cli {
    /// Run against the embedded directory instead of a tenant
    #[arg(long, global = true, help_heading = "Global options")]
    pub sandbox: bool,

    /// Profile to use (one a tenant)
    #[arg(
        long,
        global = true,
        value_name = "NAME",
        env = "SSPR_PROFILE",
        help_heading = "Global options"
    )]
    pub profile: Option<String>,

    /// Form of the data on stdout
    #[arg(
        short,
        long,
        global = true,
        value_enum,
        default_value_t,
        help_heading = "Global options"
    )]
    pub output: Format,

    /// Language of sentences: en, de, sv, zh-Hans
    #[arg(
        long,
        global = true,
        value_name = "TAG",
        env = "SSPR_LANG",
        help_heading = "Global options"
    )]
    pub lang: Option<String>,

    /// Say more on stderr (-vv: every request)
    #[arg(short, long, global = true, action = clap::ArgAction::Count, help_heading = "Global options")]
    pub verbose: u8,

    /// What to do
    #[command(subcommand)]
    pub command: Command,
}
