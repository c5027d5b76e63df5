//! What the dates that are fixed already mean in users: everybody of the registration report, with the account behind the
//! row, judged as `explain` judges one person.

use std::collections::BTreeSet;

use futures::TryStreamExt;
use jiff::civil::Date;
use serde::Serialize;

use crate::ability::everybody::{Everybody, workload};
use crate::ability::tenancy::Policies;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::language::Day;
use crate::policy::effect::people::Left;
use crate::policy::read::{Reading, told};
use crate::sspr::diagnosis::ability::{Ability, Deadline, Person};
use crate::sspr::diagnosis::cause::Check;
use crate::sspr::diagnosis::facts::Facts;
use crate::sspr::policy::effect::Forecast;
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
    /// The checks that were left out because their facts could not be read.
    pub(in crate::policy) left_out: BTreeSet<Check>,
    /// Why there are no numbers.
    pub(in crate::policy) unknown_because: Option<Unread>,
    /// From when on only registered methods count, and whether that has come.
    #[serde(skip)]
    pub(in crate::policy) registered_only: Option<(Day, bool)>,
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
            left_out: counts.left_out,
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
    left_out: BTreeSet<Check>,
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
    let requirement = reading.snapshot.requirement();
    if requirement.methods.is_none() || requirement.allowed.is_none() {
        return Err(rules_unknown());
    }
    let documents = &reading.documents;
    let mut policies = Policies::of(documents, documents.scope());
    let read = [&policies];
    let everybody = Everybody::read(&read, None, &graph, context);
    let report = graph.registrations(None);
    let report = context.begun("impact", Some(workload), &graph, report);
    let (everybody, mut pages) = tokio::join!(Box::pin(everybody), report);
    let mut everybody = everybody?;
    let mut counts = Counts::default();
    let mut rows = 0;
    while let Some(page) = pages.try_next().await? {
        for row in page.registrations()? {
            rows += 1;
            counts.only_phone.add(&row);
            let Some([facts]) = everybody.facts(&row, [&mut policies]) else {
                continue;
            };
            if let Some((deadline, day, ability)) = counts.take(facts)
                && deadline != Deadline::Fine
            {
                let date = day.map(Day::first);
                left(Some(Left::new(row, deadline, date, &ability)))?;
            }
        }
        left(None)?;
        seen(rows);
    }
    Ok(counts)
}

impl Counts {
    /// Counts one person; returns when the methods are too few, where it is about these.
    fn take(&mut self, facts: Facts) -> Option<(Deadline, Option<Day>, Ability)> {
        // The days are about what is registered; contacts of the directory are told of beside them.
        let facts = Facts {
            attributes: Vec::new(),
            ..facts
        };
        let ability = Ability::of(&facts);
        let (deadline, day) = ability.deadline(facts.calendar)?;
        self.left_out.extend(&ability.left_out);
        let forecast = if ability.person == Person::Administrator {
            &mut self.administrators
        } else {
            &mut self.users
        };
        let (deadline, day) = forecast.take(&ability, (deadline, day))?;
        Some((deadline, day, ability))
    }
}
