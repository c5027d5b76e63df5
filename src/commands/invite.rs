//! `sspr invite`: a Temporary Access Pass for somebody, and watching them register with it.

use std::time::Duration;

use clap::builder::NonEmptyStringValueParser;
use jiff::Timestamp;

use crate::config::Feature;
use crate::context::Context;
use crate::desk::{self, Acting, DeskPerson, Invitation, Recipient};
use crate::duration::{Bounds, Unusable};
use crate::error::{Error, Exit};
use crate::person;
use crate::walk::Watching;

const EXAMPLES: &str = "\
Examples:
  # Show a pass, then watch until Ann can reset
  sspr invite ann@contoso.com
  # Valid for two hours and one sign-in
  sspr invite ann@contoso.com --lifetime 2h --once
  sspr invite ann@contoso.com --mail-to ann@example.net --no-wait --yes
  sspr invite ann@contoso.com --starts-at 2026-12-01T08:00:00+01:00 --no-wait
  sspr invite ann@contoso.com --show-pass --no-wait --yes -o json

The user opens the page, signs in with the pass and registers the allowed methods; each method is shown as it is
registered. Ctrl-C revokes the pass unless it was used. Exit 3: methods are still missing at the end of the time.

Required: the permission UserAuthMethod-TAP.ReadWrite.All, and for a user the role Authentication Administrator, or
Privileged Authentication Administrator for an administrator.";

/// Flags of `sspr invite`.
#[derive(Clone, Debug, clap::Args)]
#[command(mut_arg("dry_run", |arg| arg.help("Show what would be created and create nothing")))]
#[command(mut_arg("yes", |arg| arg.help("Create the pass without asking")))]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Object id, sign-in name, mail address or name
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    user: String,

    /// Lifetime of the pass (1h, 90m) [default: as the policy says]
    #[arg(long, value_name = "TIME", value_parser = minutes)]
    lifetime: Option<i64>,

    /// A pass for one sign-in [default: as the policy says]
    #[arg(long)]
    once: bool,

    /// A pass for any number of sign-ins
    #[arg(long, conflicts_with = "once")]
    reusable: bool,

    /// Start of the pass, RFC 3339 [default: now]
    #[arg(long, value_name = "TIME")]
    starts_at: Option<Timestamp>,

    /// Replace a pass that is still valid
    #[arg(long)]
    replace: bool,

    /// Send the pass through the mail channel of the profile instead of showing it
    #[arg(long, value_name = "ADDRESS")]
    mail_to: Option<String>,

    /// Send the pass to the user's manager, who hands it over
    #[arg(long, conflicts_with = "mail_to")]
    mail_to_manager: bool,

    /// Include the pass in the result, or show it as well as sending it
    #[arg(long)]
    show_pass: bool,

    /// Open the page where the person signs in with the pass in the browser of this machine
    #[arg(long)]
    open: bool,

    #[command(flatten)]
    watching: Watching,

    #[command(flatten)]
    acting: Acting,
}

/// The service's own bounds (graph-api.md §2.9); the tenant's are narrower.
const LIFETIME: Bounds = Bounds {
    whole_minutes: true,
    ..Bounds::new(Duration::from_secs(600), Duration::from_secs(43_200 * 60))
};

fn minutes(text: &str) -> Result<i64, Unusable> {
    let time = LIFETIME.read(text)?;
    i64::try_from(time.as_secs() / 60).map_err(|_| Unusable(LIFETIME))
}

/// Runs the command.
///
/// # Errors
/// Exit 2 where a flag is missing or the policy does not allow such a pass, exit 5 where the service refuses to touch the
/// user, exit 7 where there are no passes, exit 130 when the person stops.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    context.require(Feature::UserMethods)?;
    let invitation = Invitation {
        lifetime: args.lifetime,
        once: (args.once || args.reusable).then_some(args.once),
        starts_at: args.starts_at,
        replace: args.replace,
        recipient: match args.mail_to {
            Some(address) => Some(Recipient::Address(address)),
            None => args.mail_to_manager.then_some(Recipient::Manager),
        },
        show_pass: args.show_pass,
        open: args.open,
        watching: args.watching,
        acting: args.acting,
    };
    invitation.check(&context.ui)?;
    let graph = context.graph().await?;
    let user = person::resolve(&args.user, &graph, &context.ui).await?;
    let language = context.speak_to(&user);
    let ended = match DeskPerson::of(user, &graph, context).await {
        Ok(person) => desk::invite(&invitation, person, &graph, context).await,
        Err(error) => Err(error),
    };
    if ended.is_err() {
        // The invitation is for the person, an error for whoever runs the command.
        context.ui.speak(language);
    }
    ended
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lifetime_is_whole_minutes_within_what_the_service_takes() {
        for (text, expected) in [
            ("1h", Some(60)),
            ("90m", Some(90)),
            ("1h 30m", Some(90)),
            ("720h", Some(43_200)),
            ("721h", None),
            ("9m", None),
            ("90s", None),
            ("601s", None),
            ("-1h", None),
            ("soon", None),
        ] {
            assert_eq!(minutes(text).ok(), expected, "{text}");
        }
    }
}
