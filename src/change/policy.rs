//! Both switches on the wire: the policy document with the users' scope, and the administrators' own switch.

use serde_json::{Value, json};

use super::words;
use crate::context::{Change, ChangeOutcome, Context};
use crate::error::{Code, Error};
use crate::graph::{Client, Portal};
use crate::policy;
use crate::sspr::ledger::chain::Target;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::plan::{Plan, Wanted};
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::setting::Source;
use crate::ui::msg;

/// The administrators' switch. Unreadable, it is only an error where it is to be changed.
pub(super) async fn administrators(graph: &Client, wanted: &Wanted) -> Result<Option<bool>, Error> {
    match graph.administrators_may_reset().await {
        Ok(allowed) => Ok(allowed),
        Err(error) if error.refusal() == Some(403) && wanted.administrators.is_none() => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The scope with the group's name looked up where the document has none; a name is worth no error.
pub(super) async fn named(scope: &Scope, graph: &Client) -> Scope {
    let mut scope = scope.clone();
    if let Scope::Group(Some(group)) = &mut scope
        && group.display_name.is_none()
        && let Ok(found) = graph.group(&group.id).await
    {
        group.display_name = found.display_name;
    }
    scope
}

/// Writes the users' scope: reads again, refuses when anything moved, writes the whole document, reads back.
pub(super) async fn write(
    portal: &Portal,
    graph: &Client,
    shown: &Document,
    plan: &Plan,
    reason: Option<&str>,
    context: &Context,
) -> Result<(), Error> {
    let current = policy::document(portal).await?;
    let mut moved = shown.differences(&current);
    if plan.changes_administrators()
        && graph.administrators_may_reset().await? != plan.before.administrators
    {
        moved.push("allowedToUseSSPR".to_owned());
    }
    if !moved.is_empty() {
        return Err(Error::failure(
            Code::PolicyMoved,
            msg!("enable-moved", fields = moved.join(", ")),
        )
        .hint(msg!("enable-moved-hint")));
    }
    let Some(scope) = plan.after.scope.as_ref().filter(|_| plan.changes_scope()) else {
        return Ok(());
    };
    let document = current.with_scope(scope);
    let bypass = document.methods_live_elsewhere();
    if bypass {
        context.ui.log(1, || {
            "fewer legacy methods than required: sent with byPassMethodCountCheck=true".to_owned()
        });
    }
    let act = Change::new(
        command(plan),
        Target::policy(Source::PasswordResetPolicies.name()),
    )
    .from(written(plan.before.scope.as_ref()))
    .to(written(Some(scope)))
    .because(reason)
    .in_portal();
    let mut change = context.ledger().begin(act)?;
    let answer = portal.replace_policy(&document, bypass).await;
    let unsure = match answer {
        Ok(true) => {
            change.accepted();
            None
        }
        Ok(false) => {
            change.ended(ChangeOutcome::failed(Code::PolicyNotTaken.as_str()));
            return Err(Error::failure(
                Code::PolicyNotTaken,
                msg!("enable-not-taken"),
            ));
        }
        Err(error) if error.status().is_some_and(|status| status < 500) => {
            change.ended(ChangeOutcome::refused(&error));
            return Err(error.into());
        }
        // It may have been taken all the same: reading back tells.
        Err(error) => Some(error),
    };
    let written = policy::document(portal).await?;
    if let Some(error) = unsure.filter(|_| !written.scope().same_as(scope)) {
        change.ended(ChangeOutcome::refused(&error));
        return Err(error.into());
    }
    if !written.scope().same_as(scope) {
        change.ended(ChangeOutcome::failed(Code::PolicyNotKept.as_str()));
        let messages = context.ui.messages();
        return Err(Error::failure(
            Code::PolicyNotKept,
            msg!(
                "enable-not-kept",
                scope = words::scope(messages, Some(written.scope()))
            ),
        ));
    }
    change.ended(ChangeOutcome::done());
    let others = document.differences(&written);
    if !others.is_empty() {
        context
            .ui
            .warn(&msg!("enable-others-moved", fields = others.join(", ")));
    }
    Ok(())
}

/// Sets the administrators' switch where the plan says so, and reads it back.
pub(super) async fn apply_administrators(
    graph: &Client,
    plan: &Plan,
    reason: Option<&str>,
    context: &Context,
) -> Result<(), Error> {
    let Some(allowed) = plan
        .after
        .administrators
        .filter(|_| plan.changes_administrators())
    else {
        return Ok(());
    };
    let act = Change::new(
        command(plan),
        Target::policy(Source::AuthorizationPolicy.name()),
    )
    .from(json!({"administrators": plan.before.administrators}))
    .to(json!({"administrators": allowed}))
    .because(reason);
    let mut change = context.ledger().begin(act)?;
    let unsure = match graph.let_administrators_reset(allowed).await {
        Ok(()) => {
            change.accepted();
            None
        }
        Err(error) if error.status().is_some_and(|status| status < 500) => {
            change.ended(ChangeOutcome::refused(&error));
            return Err(error.into());
        }
        // It may have been taken all the same: reading back tells.
        Err(error) => Some(error),
    };
    match (graph.administrators_may_reset().await, unsure) {
        (Ok(is), _) if is == Some(allowed) => {
            context.ui.status(&msg!("enable-administrators-written"));
        }
        (_, Some(error)) => {
            change.ended(ChangeOutcome::refused(&error));
            return Err(error.into());
        }
        (Ok(_), None) => context.ui.warn(&msg!("enable-administrators-lag")),
        (Err(error), None) => {
            change.ended(ChangeOutcome::done());
            return Err(error.into());
        }
    }
    change.ended(ChangeOutcome::done());
    Ok(())
}

/// The scope as the ledger says it.
fn written(scope: Option<&Scope>) -> Value {
    json!({"scope": scope.map(Scope::name), "group": scope.and_then(Scope::group)})
}

/// The command that was typed for what is planned.
fn command(plan: &Plan) -> &'static str {
    match plan.after.scope {
        Some(Scope::Nobody) => "disable",
        _ => "enable",
    }
}
