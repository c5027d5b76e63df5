//! Where the portal's settings are written: its own API, or by hand.

use crate::config::{File, PolicyApi};
use crate::context::Context;
use crate::error::Error;
use crate::ui::msg;

/// Where the portal's settings are written: flag > environment > profile; a person at the terminal is asked once, and the
/// answer is kept in the profile. Nothing where it is not decided and nobody can be asked.
///
/// # Errors
/// That the person stopped, or that the profile cannot be written.
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
    File::load(context.file.path())?.set(&context.settings.profile, &[("policy-api", name)])?;
    Ok(Some(chosen))
}
