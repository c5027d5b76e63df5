//! `sspr completions`: the completion script of a shell.

use crate::completion::{Shell, script};
use crate::context::Context;
use crate::error::{Error, Exit};

const EXAMPLES: &str = "\
Examples:
  # Load completions in every new shell
  sspr completions bash > ~/.local/share/bash-completion/completions/sspr
  sspr completions zsh > \"${fpath[1]}/_sspr\"
  sspr completions fish > ~/.config/fish/completions/sspr.fish
  # In PowerShell, for this session, and in every new one
  sspr completions powershell | Out-String | Invoke-Expression
  sspr completions powershell --out \"$HOME\\sspr.ps1\"; Add-Content $PROFILE '. \"$HOME\\sspr.ps1\"'

The script calls the program for every word. Users and groups are those that commands for the profile read in the last
15 minutes; they are cached, readable only by you, until then or until `sspr logout`. `sspr profile set
completion-names=false` turns the cache off.";

/// Flags of `sspr completions`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Shell to write for
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Runs the command.
///
/// # Errors
/// When stdout cannot be written.
pub fn run(args: &Args, context: &Context) -> Result<Exit, Error> {
    context.ui.file(script(args.shell).as_bytes())?;
    Ok(Exit::Done)
}
