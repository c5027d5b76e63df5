//! `sspr logout`.

use crate::context::Context;
use crate::error::{Error, Exit};

/// Flags of `sspr logout`.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let _ = (args, context);
    Ok(Exit::Failed)
}
