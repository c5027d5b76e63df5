//! One file a command: its `Args`, its help, its `run`. The dispatch is here and nothing else.

use clap::Subcommand;

use crate::context::Context;
use crate::error::{Error, Exit};

pub mod enable;
pub mod login;
pub mod profile;
pub mod register;
pub mod sandbox;
pub mod status;
pub mod whoami;

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Sign in
    Login(login::Args),
    /// Show who is signed in
    Whoami(whoami::Args),
    /// Keep one profile a tenant
    Profile(profile::Args),
    /// Switch self-service password reset on
    Enable(enable::Args),
    /// List who is registered
    Status(status::Args),
    /// Walk a person through registering phone and e-mail
    Register(register::Args),
    /// Keep the embedded directory
    Sandbox(sandbox::Args),
}

/// Runs a command.
///
/// # Errors
/// Whatever ends the command early.
pub async fn run(command: Command, context: &Context) -> Result<Exit, Error> {
    match command {
        Command::Login(args) => login::run(args, context).await,
        Command::Whoami(args) => whoami::run(args, context).await,
        Command::Profile(args) => profile::run(args, context).await,
        Command::Enable(args) => enable::run(args, context).await,
        Command::Status(args) => status::run(args, context).await,
        Command::Register(args) => register::run(args, context).await,
        Command::Sandbox(args) => sandbox::run(args, context).await,
    }
}
