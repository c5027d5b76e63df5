//! `sspr verify`: the caller proves who they are, before the desk acts.

use clap::builder::NonEmptyStringValueParser;

use crate::config::Feature;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::verify::{self, Options};

const EXAMPLES: &str = "\
Examples:
  # Send a code to a registered contact; you enter what the caller reads
  sspr verify ann@contoso.com --for reset
  # Where a code could go, and why not elsewhere
  sspr verify ann@contoso.com --for reset --dry-run
  sspr verify ann@contoso.com --for invite --by text
  sspr verify ann@contoso.com --for methods.remove --manager --ticket INC-4711
  sspr verify boss@contoso.com --for reset --second-operator
  sspr verify ann@contoso.com --for reset --code-from-stdin -o json < answers

The code has six digits, is valid for five minutes and three attempts, and is never stored. A grant for this action,
for this user, by you, is valid for 15 minutes; the command uses it up. Exit 0: verified; 3: not verified.

The required proofs are set in the profile (`verify.person`, `verify.administrator`) or in a file signed for the
tenant. With `require-verification` the commands refuse without a grant. A code can be relayed by an attacker:
verification reduces the risk and does not remove it.

It takes the permissions UserAuthenticationMethod.Read.All and, to know of replaced numbers, AuditLog.Read.All.
Numbers are masked for an Authentication Administrator; Privileged Authentication Administrator sees them whole.";

/// Flags of `sspr verify`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Object id, sign-in name, mail address or name
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    user: String,

    #[command(flatten)]
    options: Options,
}

/// Runs the command.
///
/// # Errors
/// As [`verify::verify`].
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    context.require(Feature::UserMethods)?;
    verify::verify(&args.user, &args.options, context).await
}
