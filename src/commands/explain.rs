//! `sspr explain`: what a code means.

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::explain::code;
use crate::sspr::codes;

const EXAMPLES: &str = "\
Examples:
  sspr explain SSPR_0014                    A code of the reset page
  sspr explain \"AADSTS50034: The user …\"    A sign-in error, pasted as it was
  sspr explain 31008                        An event of password writeback; also 0x8023061f
  sspr explain FuzzyPolicyViolationInvalidPassword --lang de

Codes are explained without a sign-in and without a network.";

/// Flags of `sspr explain`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A code: of the reset page, a sign-in, password writeback or the audit trail
    #[arg(value_name = "CODE")]
    subject: String,
}

impl Args {
    /// Whether it works without a tenant.
    pub fn is_offline(&self) -> bool {
        codes::parse(&self.subject).is_some()
    }
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early.
pub fn run(args: &Args, context: &Context) -> Result<Exit, Error> {
    match codes::parse(&args.subject) {
        Some(code) => code::show(code, context),
        None => Err(code::not_a_code(&args.subject)),
    }
}
