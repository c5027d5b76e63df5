//! `sspr reset`: a new password for somebody, by the helpdesk.

use clap::builder::NonEmptyStringValueParser;

use crate::config::Feature;
use crate::context::Context;
use crate::desk::{self, Acting, PasswordSource, Resetting};
use crate::error::{Error, Exit};

const EXAMPLES: &str = "\
Examples:
  # A new password, shown once at the terminal
  sspr reset ann@contoso.com
  # Copied to the clipboard of the terminal, not shown
  sspr reset ann@contoso.com --clip
  # Typed twice by you
  sspr reset ann@contoso.com --ask-password
  sspr reset ann@contoso.com --show-password --yes -o json
  pass show onboarding | sspr reset ann@contoso.com --password-stdin --yes
  # With the sessions of a stolen device ended
  sspr reset ann@contoso.com --revoke-sessions
  sspr reset ann@contoso.com --verified-by \"video call, passport\"
  sspr reset boss@contoso.com --admin --reason \"INC-4711: lost phone\"

The user has to change it at the next sign-in. Required: the permission UserAuthenticationMethod.ReadWrite.All and a
role that covers the user: Helpdesk Administrator or Password Administrator for users without a role, Privileged
Authentication Administrator for all users. `--revoke-sessions` takes User.RevokeSessions.All, too. An application
sets it with User-PasswordProfile.ReadWrite.All and the role User Administrator instead: then nothing is written back
on-premises.";

/// Flags of `sspr reset`.
#[derive(Clone, Debug, clap::Args)]
#[command(mut_arg("dry_run", |arg| arg.help("Show what would be done and write nothing")))]
#[command(mut_arg("yes", |arg| arg.help("Reset without asking")))]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Object id, sign-in name, mail address or name
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    user: String,

    /// Type the new password, twice
    #[arg(long, conflicts_with_all = ["password_stdin", "show_password", "clip", "clear"])]
    ask_password: bool,

    /// Read the new password from the first line of stdin
    #[arg(long, conflicts_with_all = ["show_password", "clip", "clear"])]
    password_stdin: bool,

    /// Print the new password with the result: anyone who reads stdout can read it
    #[arg(long, conflicts_with_all = ["clip", "clear"])]
    show_password: bool,

    /// Copy the new password to the clipboard of the terminal (OSC 52) without showing it
    #[arg(long, conflicts_with = "clear")]
    clip: bool,

    /// Clear the new password from the screen when you have read it
    #[arg(long)]
    clear: bool,

    /// End the sign-in sessions of the user as well
    #[arg(long)]
    revoke_sessions: bool,

    #[command(flatten)]
    acting: Acting,
}

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    context.require(Feature::UserMethods)?;
    let graph = context.graph().await?;
    let resetting = Resetting {
        source: match (args.ask_password, args.password_stdin) {
            (true, _) => PasswordSource::Typed,
            (false, true) => PasswordSource::Stdin,
            (false, false) => PasswordSource::Generated,
        },
        show: args.show_password,
        clip: args.clip,
        clear: args.clear,
        revoke_sessions: args.revoke_sessions,
        acting: args.acting,
    };
    desk::reset(&args.user, &resetting, &graph, context).await
}
