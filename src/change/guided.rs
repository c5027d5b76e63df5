//! The users' scope where the policy API is not used: steps for a person, then watching until the change shows.

use super::{Effect, Options, Outcome, policy, words};
use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph::Client;
use crate::policy::guided::{self, ByHand, Proof};
use crate::sspr::policy::manual_steps::Task;
use crate::sspr::policy::plan::{Plan, Wanted};
use crate::sspr::policy::scope::{Scope, State};
use crate::sspr::policy::setting::{Key, Page};
use crate::sspr::policy::value::Value;
use crate::ui::msg;

/// The page of the scope.
fn page(context: &Context) -> String {
    guided::address(Page::Properties, context)
}

/// What a person sets there.
fn left(plan: &Plan) -> Vec<ByHand> {
    let task = |key, wanted| ByHand::from(Task { key, wanted });
    let Some(scope) = &plan.after.scope else {
        return Vec::new();
    };
    let mut left = vec![task(Key::Scope, Value::Word(scope.name().to_owned()))];
    if let Scope::Group(Some(group)) = scope {
        left.push(task(Key::Group, Value::Group(group.clone())));
    }
    left
}

/// Guides a person through the change and watches for it.
///
/// # Errors
/// Whatever ends it early, and when the change does not show in time.
pub(super) async fn run(
    wanted: Wanted,
    administrators: Option<bool>,
    options: &Options,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let before = State {
        scope: None,
        administrators,
    };
    let plan = Plan::new(before, &wanted);
    let effect = super::effect(graph, &plan, context).await?;
    context.ui.status(&msg!("enable-guided-unreadable"));
    let settled = effect.agrees() == Some(true);
    if options.looks_only() {
        return look(&plan, &effect, settled, options, context);
    }
    if settled {
        context
            .ui
            .status(&msg!("enable-guided-settled", page = page(context)));
        if !plan.changes_administrators() {
            return finish(false, &plan, &effect, &[], options, context);
        }
    }
    if plan.changes_administrators() {
        super::agree(&plan, &effect, options, context)?;
        policy::apply_administrators(graph, &plan, options.reason.as_deref(), context).await?;
    } else {
        super::show(&plan, &effect, context);
    }
    if settled {
        return finish(true, &plan, &effect, &[], options, context);
    }
    let mut left = left(&plan);
    let changed = plan.changes_administrators();
    // What the log holds before a person starts is not the change waited for.
    let known = match options.no_watch {
        true => None,
        false => guided::told_before(graph, context).await?,
    };
    guided::lead(&left, !options.yes, context)?;
    let Some(known) = known else {
        context.ui.status(&msg!("guided-unwatched"));
        return finish(changed, &plan, &effect, &left, options, context);
    };
    guided::watch(&known, &mut left, options.watch_for, graph, context).await?;
    let effect = super::effect(graph, &plan, context).await?;
    if effect.agrees() == Some(true) {
        for it in &mut left {
            it.proof = Proof::Report;
        }
    }
    for line in guided::proofs(&left, context.ui.messages()) {
        context.ui.status(&msg!("enable-text", text = line));
    }
    finish(true, &plan, &effect, &left, options, context)
}

fn look(
    plan: &Plan,
    effect: &Effect,
    settled: bool,
    options: &Options,
    context: &Context,
) -> Result<Exit, Error> {
    let outcome = super::outcome(false, plan, effect, PolicyApi::Guided, options);
    context.ui.document(&outcome, |messages| {
        words::plan(messages, context.ui.options(), plan, effect)
    })?;
    if settled && !plan.changes_administrators() {
        return Ok(Exit::Done);
    }
    if options.check && effect.agrees().is_none() && !plan.changes_administrators() {
        return Err(
            Error::failure(Code::ScopeUnreadable, msg!("enable-guided-unknowable"))
                .hint(msg!("enable-policy-api-flag")),
        );
    }
    Ok(super::verdict(options))
}

/// Says what is known to be true: the scope only where the report shows it.
fn finish(
    changed: bool,
    plan: &Plan,
    effect: &Effect,
    left: &[ByHand],
    options: &Options,
    context: &Context,
) -> Result<Exit, Error> {
    let verified = |it: &ByHand| matches!(it.proof, Proof::Report | Proof::Log);
    let after = State {
        scope: (plan.after.scope.clone()).filter(|_| left.iter().all(verified)),
        administrators: plan.after.administrators,
    };
    let outcome = Outcome {
        changed,
        before: &plan.before,
        after: &after,
        impact: Some(effect.numbers()),
        policy_api: PolicyApi::Guided,
        dry_run: false,
        reason: options.reason.as_deref(),
        by_hand: guided::lines(left, context),
    };
    context.ui.document(&outcome, |messages| {
        words::state(messages, context.ui.options(), &after)
    })?;
    Ok(Exit::Done)
}
