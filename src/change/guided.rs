//! The users' scope where the policy API is not used: steps for a person, then watching until the change shows.

use std::collections::HashSet;
use std::time::Duration;

use super::effect::Effect;
use super::{Options, Outcome, policy, words};
use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::model::AuditEvent;
use crate::graph::{self, Client};
use crate::msg;
use crate::sspr::plan::{Plan, Wanted};
use crate::sspr::scope::{Scope, State};

/// The page of the scope in a portal (graph-api.md §3.2).
const BLADE: &str = "#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/Properties";

/// The audit log allows 5 requests in 10 seconds and is minutes behind (graph-api.md §5.1): no use in asking often.
const PAUSE: Duration = Duration::from_secs(30);

/// The page of the scope in the portal of the tenant's cloud.
fn page(context: &Context) -> String {
    format!("{}/{BLADE}", context.settings.cloud.value.portal())
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
    let settled = agrees(&effect) == Some(true);
    if options.looks_only() {
        return look(&plan, &effect, settled, options, context);
    }
    if settled {
        context
            .ui
            .status(&msg!("enable-guided-settled", page = page(context)));
        if !plan.changes_administrators() {
            return finish(false, &plan, &effect, true, options, context);
        }
    }
    if plan.changes_administrators() {
        super::agree(&plan, &effect, options, context)?;
        policy::apply_administrators(graph, &plan, options.reason.as_deref(), context).await?;
    } else {
        super::show(&plan, &effect, context);
    }
    if settled {
        return finish(true, &plan, &effect, true, options, context);
    }
    // What the log holds before a person starts is not the change waited for.
    let known = graph.sspr_policy_changes().await;
    steps(&plan, context);
    let changed = plan.changes_administrators();
    if options.no_watch {
        context.ui.status(&msg!("enable-guided-unwatched"));
        return finish(changed, &plan, &effect, false, options, context);
    }
    let known = match known {
        Ok(changes) => changes.into_iter().map(|change| change.id).collect(),
        Err(error @ graph::Error::Service { status: 403, .. }) => {
            context
                .ui
                .warn(&msg!("enable-guided-no-log", error = error.to_string()));
            return finish(changed, &plan, &effect, false, options, context);
        }
        Err(error) => return Err(error.into()),
    };
    let change = watch(&known, options.watch_for, graph, context).await?;
    context.ui.status(&msg!(
        "enable-guided-seen",
        time = change.activity_date_time.to_string(),
        account = change.by().unwrap_or("?").to_owned()
    ));
    let effect = super::effect(graph, &plan, context).await?;
    let verified = agrees(&effect) == Some(true);
    context.ui.status(&if verified {
        msg!("enable-guided-verified")
    } else {
        msg!("enable-guided-unverified")
    });
    finish(true, &plan, &effect, verified, options, context)
}

/// Whether the report already shows what is wanted; nothing when it shows nothing.
fn agrees(effect: &Effect) -> Option<bool> {
    let impact = effect.users.as_ref().ok()?;
    (impact.unchanged + impact.gain + impact.lose > 0).then_some(impact.gain + impact.lose == 0)
}

fn look(
    plan: &Plan,
    effect: &Effect,
    settled: bool,
    options: &Options,
    context: &Context,
) -> Result<Exit, Error> {
    let outcome = super::outcome(false, plan, effect, PolicyApi::Guided, options);
    context
        .ui
        .document(&outcome, |messages| words::plan(messages, plan, effect))?;
    if settled && !plan.changes_administrators() {
        return Ok(Exit::Done);
    }
    if options.check && agrees(effect).is_none() && !plan.changes_administrators() {
        return Err(Error::failure(
            Exit::CannotHere,
            "scopeUnreadable",
            msg!("enable-guided-unknowable"),
        )
        .hint(msg!("enable-policy-api-flag")));
    }
    Ok(super::verdict(options))
}

fn steps(plan: &Plan, context: &Context) {
    let (value, group) = match &plan.after.scope {
        Some(Scope::Everyone) => ("All", None),
        Some(Scope::Group(group)) => ("Selected", group.as_ref()),
        Some(Scope::Nobody) | None => ("None", None),
    };
    context
        .ui
        .status(&msg!("enable-guided-open", page = page(context)));
    context
        .ui
        .status(&msg!("enable-guided-choose", value = value));
    if let Some(group) = group {
        context.ui.status(&msg!(
            "enable-guided-group",
            name = words::group_name(group),
            id = group.id.clone()
        ));
    }
    context.ui.status(&msg!("enable-guided-save"));
}

/// Waits for a change of the policy that the audit log did not hold before.
async fn watch(
    known: &HashSet<String>,
    timeout: Duration,
    graph: &Client,
    context: &Context,
) -> Result<AuditEvent, Error> {
    context.ui.status(&msg!(
        "enable-guided-watching",
        minutes = timeout.as_secs().div_ceil(60)
    ));
    let _progress = context.ui.progress(&msg!("enable-guided-waiting"));
    let mut waited = Duration::ZERO;
    loop {
        let changes = graph.sspr_policy_changes().await?;
        if let Some(change) = changes.into_iter().find(|new| !known.contains(&new.id)) {
            return Ok(change);
        }
        let pause = PAUSE.min(timeout.saturating_sub(waited));
        if pause.is_zero() {
            return Err(Error::failure(
                Exit::Failed,
                "changeNotSeen",
                msg!("enable-guided-not-seen"),
            )
            .hint(msg!("enable-guided-not-seen-hint")));
        }
        context.timer.sleep(pause).await;
        waited += pause;
    }
}

/// Says what is known to be true: the scope only where the report shows it.
fn finish(
    changed: bool,
    plan: &Plan,
    effect: &Effect,
    verified: bool,
    options: &Options,
    context: &Context,
) -> Result<Exit, Error> {
    let after = State {
        scope: plan.after.scope.clone().filter(|_| verified),
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
    };
    context
        .ui
        .document(&outcome, |messages| words::state(messages, &after))?;
    Ok(Exit::Done)
}
