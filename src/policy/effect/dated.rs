//! What the dates that are fixed already mean in users: the registration report against the rules of today.

use std::collections::HashSet;

use futures::TryStreamExt;
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use crate::ability::roles::holders;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::{self, Client, Workload};
use crate::language::Day;
use crate::policy::effect::people::Left;
use crate::policy::read::{Reading, told};
use crate::sspr::policy::coverage::{Coverage, Person};
use crate::sspr::policy::effect::{Deadline, Forecast, Rules};
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::snapshot::Unread;
use crate::sspr::report::only_phone::OnlyPhones;
use crate::ui::msg;

/// The dates in users, administrators apart; or why that is not known.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::policy) struct Impact {
    /// Members without a role.
    pub(in crate::policy) users: Option<Forecast>,
    /// Those who hold one.
    pub(in crate::policy) administrators: Option<Forecast>,
    /// Whoever has nothing but a phone, in scope or not: as `status --only-phone` counts.
    pub(in crate::policy) only_phone: Option<OnlyPhones>,
    /// Why there are no numbers.
    pub(in crate::policy) unknown_because: Option<Unread>,
    /// From when on only registered methods count, and whether that has come.
    #[serde(skip)]
    pub(in crate::policy) registered_only: Option<(Day, bool)>,
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
    today: Date,
    context: &Context,
) -> Result<Impact, Error> {
    let only = context.calendar().registered_only();
    let registered_only = only.day().map(|day| (day, only.has_come(today)));
    let counted = {
        let progress = context.ui.progress(&msg!("enable-counting"));
        stream(reading, context, |rows| progress.at(rows, None), |_| Ok(())).await
    };
    match counted {
        Ok(counts) => Ok(Impact {
            users: Some(counts.users),
            administrators: Some(counts.administrators),
            only_phone: Some(counts.only_phone),
            unknown_because: None,
            registered_only,
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

/// What the report comes to.
#[derive(Default)]
struct Counts {
    users: Forecast,
    administrators: Forecast,
    only_phone: OnlyPhones,
}

/// Goes through the report. `left` is called with everybody who is left without enough, and with nothing at the end of
/// a page.
async fn stream(
    reading: &Reading,
    context: &Context,
    seen: impl Fn(u64),
    mut left: impl FnMut(Option<Left<'_>>) -> Result<(), Error>,
) -> Result<Counts, Error> {
    let graph = context.graph().await?;
    // Where the administrators' switch is not known they are taken to be allowed: nobody is overlooked.
    let administrators = !matches!(reading.documents.administrators, Ok(Some(false)));
    let rules = Rules::of(
        reading.snapshot.requirement(),
        Coverage::Reported,
        administrators,
    )
    .ok_or_else(rules_unknown)?;
    let (covered, holders, mut pages) = tokio::join!(
        coverage(&graph, reading.documents.scope()),
        holders(&graph, &context.ui),
        context.begun(
            "impact",
            Some(Workload::report),
            &graph,
            graph.registrations(None)
        )
    );
    let covered = match covered {
        // The group is gone; whom it let in only the report knows.
        Err(error) if error.is_not_found() => Coverage::Reported,
        other => other?,
    };
    let rules = rules.covering(covered).knowing(holders);
    let calendar = context.calendar();
    let mut counts = Counts::default();
    let mut rows = 0;
    while let Some(page) = pages.try_next().await? {
        for row in page.registrations()? {
            rows += 1;
            counts.only_phone.add(&row);
            let ability = rules.ability(&row);
            let Some((deadline, day)) = ability.deadline(calendar) else {
                continue;
            };
            let forecast = if ability.person == Person::Administrator {
                &mut counts.administrators
            } else {
                &mut counts.users
            };
            forecast.add(deadline, day);
            if deadline != Deadline::Fine {
                let date = day.map(Day::first);
                left(Some(Left::new(row, deadline, date, ability)))?;
            }
        }
        left(None)?;
        seen(rows);
    }
    Ok(counts)
}
