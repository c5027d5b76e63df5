//! `sspr sandbox` in a build without the embedded directory.

use std::ffi::OsString;

use crate::context::Context;
use crate::embedded;
use crate::error::{Error, Exit};

/// Takes whatever follows, so that the answer is about the build and not about the flags.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    #[arg(hide = true, allow_hyphen_values = true, trailing_var_arg = true)]
    rest: Vec<OsString>,
}

impl Args {
    /// Whether it runs until somebody stops it.
    pub fn is_endless(&self) -> bool {
        false
    }

    /// Whether it prints rows.
    pub fn has_rows(&self) -> bool {
        false
    }
}

/// Says that this build cannot.
///
/// # Errors
/// Always: exit 7.
pub async fn run(_args: Args, _context: &Context) -> Result<Exit, Error> {
    Err(embedded::absent())
}
