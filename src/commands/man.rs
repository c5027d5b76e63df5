//! `sspr man`: the manual pages.

use std::fs;
use std::path::PathBuf;

use clap::ValueHint;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::help::man;
use crate::ui::msg;

/// Flags of `sspr man`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # One page per command, where man finds them
  sspr man ~/.local/share/man/man1
  man sspr-enable")]
pub struct Args {
    /// Folder to write to; created if it does not exist
    #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
    folder: PathBuf,
}

/// Runs the command. `program` is what the pages are about.
///
/// # Errors
/// Exit 1 when a page cannot be written.
pub fn run(args: &Args, mut program: clap::Command, context: &Context) -> Result<Exit, Error> {
    program.build();
    let pages = man::pages(&program);
    let unwritable = |error| Error::unwritable(&args.folder, &error);
    fs::create_dir_all(&args.folder).map_err(unwritable)?;
    for page in &pages {
        fs::write(args.folder.join(&page.file), &page.text).map_err(unwritable)?;
    }
    context.ui.status(&msg!(
        "man-written",
        count = pages.len(),
        path = args.folder.display().to_string()
    ));
    Ok(Exit::Done)
}
