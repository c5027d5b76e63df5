//! `sspr completions`: the completion script of a shell.

use clap_complete::Shell;

use crate::context::Context;
use crate::error::{Error, Exit};

const EXAMPLES: &str = "\
Examples:
  Load completions in every new shell
  $ sspr completions bash > ~/.local/share/bash-completion/completions/sspr
  $ sspr completions zsh > \"${fpath[1]}/_sspr\"
  $ sspr completions fish > ~/.config/fish/completions/sspr.fish

  In PowerShell, for this session, and in every new one: $PROFILE is the file that it reads when it starts
  > sspr completions powershell | Out-String | Invoke-Expression
  > sspr completions powershell --out \"$HOME\\sspr.ps1\"; Add-Content $PROFILE '. \"$HOME\\sspr.ps1\"'";

/// Flags of `sspr completions`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Shell to write for
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Runs the command. `program` is what is completed.
///
/// # Errors
/// When stdout cannot be written.
pub async fn run(args: Args, program: clap::Command, context: &Context) -> Result<Exit, Error> {
    context.ui.file(&script(args.shell, program))?;
    Ok(Exit::Done)
}

/// The script itself, as `completions/` keeps it.
pub fn script(shell: Shell, mut program: clap::Command) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut program, "sspr", &mut script);
    script
}
