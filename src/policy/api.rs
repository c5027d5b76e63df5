//! Where the portal's settings are written: its own API, or by hand.

use crate::config::{self, File, PolicyApi};
use crate::context::Context;
use crate::error::Error;
use crate::ui::msg;

/// Where the portal's settings are written: flag > environment > profile; a person at the terminal is asked once, and the
/// answer is kept in the profile. Nothing where it is not decided and nobody can be asked.
///
/// # Errors
/// That the person stopped.
pub fn decided(context: &Context) -> Result<Option<PolicyApi>, Error> {
    let given = context.settings.policy_api.value;
    if given.is_some() || !context.ui.interactive() {
        return Ok(given);
    }
    context.ui.status(&msg!("enable-policy-api-explained"));
    let ways = [
        context.ui.text(&msg!("enable-policy-api-portal")),
        context.ui.text(&msg!("enable-policy-api-guided")),
    ];
    let chosen = context
        .ui
        .select(&msg!("enable-policy-api-question"), "--policy-api", &ways)?;
    let (chosen, name) = if chosen == 0 {
        (PolicyApi::Portal, "portal")
    } else {
        (PolicyApi::Guided, "guided")
    };
    match File::of(&context.places)?.set(&context.settings.profile, &[("policy-api", name)]) {
        // It holds for this command all the same, and is asked again by the next.
        Err(error @ (config::Error::File { .. } | config::Error::NoHome)) => {
            context.ui.warn(&msg!(
                "enable-policy-api-unkept",
                name = name,
                reason = error.to_string()
            ));
        }
        kept => kept?,
    }
    Ok(Some(chosen))
}
