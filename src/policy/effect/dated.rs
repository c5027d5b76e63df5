//! What the dates that are fixed already mean in users: the registration report against the rules of today.

use std::collections::HashSet;

use futures::{TryStreamExt, pin_mut};
use serde::Serialize;
use uuid::Uuid;

use crate::ability::roles::holders;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::{self, Client};
use crate::policy::effect::people::Left;
use crate::policy::read::{Reading, told};
use crate::sspr::policy::coverage::{Coverage, Person};
use crate::sspr::policy::effect::{Forecast, Rules};
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::snapshot::Unread;
use crate::ui::msg;

/// The dates in users, administrators apart; or why that is not known.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::policy) struct Impact {
    /// Members without a role.
    pub(in crate::policy) users: Option<Forecast>,
    /// Those who hold one.
    pub(in crate::policy) administrators: Option<Forecast>,
    /// Why there are no numbers.
    pub(in crate::policy) unknown_because: Option<Unread>,
}

/// Whom a scope covers, the members of its group read where it is one.
pub async fn coverage(graph: &Client, scope: Option<&Scope>) -> Result<Coverage, graph::Error> {
    if let Some(coverage) = Coverage::of(scope) {
        return Ok(coverage);
    }
    let mut ids = HashSet::new();
    if let Some(group) = scope.and_then(Scope::group) {
        graph
            .users_in_group(&group.id, |id| ids.extend(Uuid::parse_str(id)))
            .await?;
    }
    Ok(Coverage::Members(ids))
}

/// That neither the number of methods nor which of them count could be read.
pub(in crate::policy) fn rules_unknown() -> Error {
    Error::failure(Code::RulesUnknown, msg!("policy-impact-rules"))
}

/// Counts everybody in the report; what stands in the way is part of the answer.
///
/// # Errors
/// Only that stdout is gone.
pub(in crate::policy) async fn count(
    reading: &Reading,
    context: &Context,
) -> Result<Impact, Error> {
    let counted = {
        let progress = context.ui.progress(&msg!("enable-counting"));
        stream(reading, context, |rows| progress.at(rows, None), |_| Ok(())).await
    };
    match counted {
        Ok((users, administrators)) => Ok(Impact {
            users: Some(users),
            administrators: Some(administrators),
            unknown_because: None,
        }),
        Err(Error::Ui(error)) => Err(error.into()),
        Err(error) => Ok(Impact {
            unknown_because: Some(told(&error, context)),
            ..Impact::default()
        }),
    }
}

/// Writes everybody whom a date leaves without enough methods, as the pages come.
pub(in crate::policy) async fn list(reading: &Reading, context: &Context) -> Result<(), Error> {
    let mut list = context.ui.list::<Left<'_>>();
    stream(
        reading,
        context,
        |_| (),
        |left| match left {
            Some(left) => Ok(list.push(&left)?),
            None => Ok(list.flush()?),
        },
    )
    .await?;
    list.finish()?;
    Ok(())
}

/// Goes through the report. `left` is called with everybody who is left without enough, and with nothing at the end of
/// a page.
async fn stream(
    reading: &Reading,
    context: &Context,
    seen: impl Fn(u64),
    mut left: impl FnMut(Option<Left<'_>>) -> Result<(), Error>,
) -> Result<(Forecast, Forecast), Error> {
    let graph = context.graph().await?;
    let scope = reading.documents.scope();
    let coverage = match coverage(&graph, scope).await {
        // The group is gone; whom it let in only the report knows.
        Err(error) if error.is_not_found() => Coverage::Reported,
        other => other?,
    };
    // Where the administrators' switch is not known they are taken to be allowed: nobody is overlooked.
    let administrators = !matches!(reading.documents.administrators, Ok(Some(false)));
    let rules = Rules::of(reading.snapshot.requirement(), coverage, administrators)
        .ok_or_else(rules_unknown)?
        .knowing(holders(&graph, &context.ui).await);
    let (mut users, mut admins) = (Forecast::default(), Forecast::default());
    let mut rows = 0;
    let pages = graph.registrations(None);
    pin_mut!(pages);
    while let Some(page) = pages.try_next().await? {
        for row in page.registrations()? {
            rows += 1;
            let ability = rules.ability(&row);
            let Some(deadline) = ability.deadline() else {
                continue;
            };
            if ability.person == Person::Administrator {
                admins.add(deadline);
            } else {
                users.add(deadline);
            }
            if let Some(date) = deadline.date() {
                left(Some(Left::new(row, deadline, date, ability)))?;
            }
        }
        left(None)?;
        seen(rows);
    }
    Ok((users, admins))
}
