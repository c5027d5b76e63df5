//! Leads a person through what is left to them: steps, watching, and what that proves.

use std::time::Duration;

use crate::context::Context;
use crate::error::Error;
use crate::graph::Client;
use crate::policy::change::guided::{self, ByHand, Proof};
use crate::policy::change::history::History;
use crate::policy::change::manual::{scope, settle};
use crate::policy::change::options::Options;
use crate::policy::change::plan::Plan;
use crate::policy::effect;
use crate::sspr::policy::setting::Key;
use crate::ui::msg;

/// How long a change is watched for at a terminal: it shows within an hour (graph-api.md §5.1).
const WATCH: Duration = Duration::from_secs(60 * 60);

/// Whether a person is there to be led, or is waited for.
pub(in crate::policy) fn is_led(options: &Options, context: &Context) -> bool {
    context.ui.interactive() || options.watch_for.is_some() || options.no_watch
}

/// Leads the person, watches for what was done and says what that proves.
///
/// # Errors
/// That the person stopped, that nothing showed in time, or that something else was saved.
pub(in crate::policy) async fn lead(
    plan: &mut Plan<'_>,
    history: &History,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let options = plan.options;
    if !plan.left.iter().any(ByHand::is_open) {
        return guided::lead(&plan.left, false, context);
    }
    // What the log holds before a person starts is not the change waited for.
    let known = match options.no_watch {
        true => None,
        false => guided::told_before(graph, context).await?,
    };
    guided::lead(&plan.left, !options.yes, context)?;
    let Some(known) = known else {
        context.ui.status(&msg!("guided-unwatched"));
        return Ok(());
    };
    let timeout = options.watch_for.unwrap_or(WATCH);
    guided::watch(&known, &mut plan.left, timeout, graph, context).await?;
    plan.seen = true;
    let unsure = |it: &ByHand| it.task.key == Key::Scope && it.proof == Proof::Unnamed;
    if plan.left.iter().any(unsure)
        && let Some(scope) = scope(&plan.left)
    {
        let (amendment, tenant) = (plan.amendment, history.facts());
        let impact = effect::count_scope(&scope, amendment, tenant, graph, context).await?;
        settle(&mut plan.left, &impact);
    }
    for line in guided::proofs(&plan.left, context.ui.messages()) {
        context.ui.status(&msg!("policy-text", text = line));
    }
    Ok(())
}
