//! `sspr sandbox`: keep the embedded directory up for other clients, make it anew, see what it was given to send.

mod advance;
mod app;
mod outbox;
mod people;
mod reset;
mod serve;

use std::path::PathBuf;
use std::time::Duration;

use advance::Advance;
use app::App;
use outbox::Outbox;
use people::People;
use reset::Reset;
use serve::Serve;

use crate::context::Context;
use crate::duration::{Bounds, Unusable};
use crate::error::{Error, Exit};

/// Flags of `sspr sandbox`.
#[derive(Clone, Debug, clap::Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

impl Args {
    /// Whether it runs until somebody stops it.
    pub fn is_endless(&self) -> bool {
        matches!(self.command, Command::Serve(_))
    }

    /// Whether it prints rows.
    pub fn has_rows(&self) -> bool {
        match &self.command {
            Command::Outbox(_) | Command::People(_) => true,
            Command::App(app) => app.has_rows(),
            Command::Serve(_) | Command::Reset(_) | Command::Advance(_) => false,
        }
    }
}

#[derive(Clone, Debug, clap::Subcommand)]
enum Command {
    /// Serve the directory on this machine until Ctrl-C
    Serve(Serve),
    /// Reset the directory to its initial state
    Reset(Reset),
    /// Advance the clock by days, and let mailed users register
    Advance(Advance),
    /// List the mails and text messages that were sent to the directory
    Outbox(Outbox),
    /// List the sample users, and whether each can reset the password
    People(People),
    /// Manage the credentials of the application that signs in without a user
    App(App),
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early; exit 1 for a port in use.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    match args.command {
        Command::Serve(serve) => serve.run(context).await,
        Command::Reset(reset) => reset.run(context).await,
        Command::Advance(advance) => advance.run(context).await,
        Command::Outbox(outbox) => outbox.run(context).await,
        Command::People(people) => people.run(context),
        Command::App(app) => app.run(context),
    }
}

/// How long something can live: two years at most.
const LIFE: Bounds = Bounds::new(Duration::from_secs(1), Duration::from_secs(17_520 * 3600));

fn lifetime(text: &str) -> Result<Duration, Unusable> {
    LIFE.read(text)
}

fn folder(given: Option<PathBuf>, context: &Context) -> Result<PathBuf, Error> {
    match given {
        Some(folder) => Ok(folder),
        None => Ok(context.places.data_dir()?.to_owned()),
    }
}
