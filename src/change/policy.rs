//! Both switches on the wire: the policy document with the users' scope, and the administrators' own switch.

use super::words;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::{self, Client, Portal};
use crate::msg;
use crate::sspr::document::Document;
use crate::sspr::plan::{Plan, Wanted};
use crate::sspr::scope::Scope;

/// The administrators' switch. Unreadable, it is only an error where it is to be changed.
pub(super) async fn administrators(graph: &Client, wanted: &Wanted) -> Result<Option<bool>, Error> {
    match graph.administrators_may_reset().await {
        Ok(allowed) => Ok(allowed),
        Err(graph::Error::Service { status: 403, .. }) if wanted.administrators.is_none() => {
            Ok(None)
        }
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

/// Reads the policy.
///
/// # Errors
/// A document this version does not know, and what the policy API says.
pub(super) async fn read(portal: &Portal) -> Result<Document, Error> {
    let text = portal.policy().await.map_err(refused)?;
    Document::parse(text.get()).map_err(|drift| {
        Error::failure(
            Exit::Failed,
            "policyContract",
            msg!("enable-drift", differences = drift.to_string()),
        )
        .hint(msg!("enable-drift-hint"))
    })
}

/// Puts what the policy API says to unfit sign-ins into words (policy-api.md §1.6).
fn refused(error: graph::Error) -> Error {
    match error.status() {
        Some(401) => Error::failure(
            Exit::SignIn,
            "policyApiSignIn",
            msg!("enable-portal-sign-in"),
        )
        .hint(msg!("enable-portal-sign-in-hint")),
        Some(400)
            if error
                .code()
                .is_some_and(|code| code.starts_with("msalautherror")) =>
        {
            Error::failure(
                Exit::SignIn,
                "policyApiSignIn",
                msg!("enable-portal-stale", error = error.to_string()),
            )
            .hint(msg!("enable-portal-sign-in-hint"))
        }
        _ => error.into(),
    }
}

/// Writes the users' scope: reads again, refuses when anything moved, writes the whole document, reads back.
pub(super) async fn write(
    portal: &Portal,
    graph: &Client,
    shown: &Document,
    plan: &Plan,
    context: &Context,
) -> Result<(), Error> {
    let current = read(portal).await?;
    let mut moved = shown.differences(&current);
    if plan.changes_administrators()
        && graph.administrators_may_reset().await? != plan.before.administrators
    {
        moved.push("allowedToUseSSPR".to_owned());
    }
    if !moved.is_empty() {
        return Err(Error::failure(
            Exit::Failed,
            "policyMoved",
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
    let answer = portal.replace_policy(&document, bypass).await;
    let unsure = match answer {
        Ok(true) => None,
        Ok(false) => {
            return Err(Error::failure(
                Exit::Failed,
                "policyNotTaken",
                msg!("enable-not-taken"),
            ));
        }
        Err(error) if error.status().is_some_and(|status| status < 500) => return Err(error.into()),
        // It may have been taken all the same: reading back tells.
        Err(error) => Some(error),
    };
    let written = read(portal).await?;
    if let Some(error) = unsure.filter(|_| !written.scope().same_as(scope)) {
        return Err(error.into());
    }
    if !written.scope().same_as(scope) {
        let messages = context.ui.messages();
        return Err(Error::failure(
            Exit::Failed,
            "policyNotKept",
            msg!(
                "enable-not-kept",
                scope = words::scope(messages, Some(written.scope()))
            ),
        ));
    }
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
    context: &Context,
) -> Result<(), graph::Error> {
    let Some(allowed) = plan
        .after
        .administrators
        .filter(|_| plan.changes_administrators())
    else {
        return Ok(());
    };
    graph.let_administrators_reset(allowed).await?;
    if graph.administrators_may_reset().await? == Some(allowed) {
        context.ui.status(&msg!("enable-administrators-written"));
    } else {
        context.ui.warn(&msg!("enable-administrators-lag"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Language, Messages};

    #[test]
    fn a_policy_api_that_is_away_is_no_verdict_on_the_sign_in() {
        let said = |status: u16, code: &str| {
            let error = graph::Error::Service {
                status,
                code: code.to_owned(),
                message: String::new(),
                request_id: None,
                method: "GET".to_owned(),
                path: "/api".to_owned(),
            };
            refused(error).report(&Messages::load(Language::En)).0
        };
        assert_eq!(said(503, ""), Exit::Unreachable);
        assert_eq!(said(400, ""), Exit::Failed);
        assert_eq!(said(401, ""), Exit::SignIn);
        assert_eq!(said(400, "msalautherror.interactionRequired"), Exit::SignIn);
    }
}
