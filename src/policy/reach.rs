//! What a change of the rules means in users: the registration report against the rules before and after it.

use futures::{TryStreamExt, pin_mut};
use serde::Serialize;

use super::dated::coverage;
use super::people::Affected;
use super::read::told;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::Client;
use crate::sspr::policy::amendment::Amendment;
use crate::sspr::policy::effect::{Effect, Rules, Tally};
use crate::sspr::policy::impact::Coverage;
use crate::sspr::policy::snapshot::{Documents, Snapshot, Unread};
use crate::ui::{List, msg};

/// A change in users, administrators apart; or why that is not known.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Reach {
    /// Members without a role.
    pub(super) users: Option<Tally>,
    /// Those who hold one.
    pub(super) administrators: Option<Tally>,
    /// Guests, who reset in their home tenant.
    pub(super) guests: Option<u64>,
    /// Why there are no numbers.
    pub(super) unknown_because: Option<Unread>,
}

impl Reach {
    /// Whether somebody loses the ability to reset, or may.
    pub(super) fn may_lose(&self) -> bool {
        let loses = |tally: &Option<Tally>| tally.as_ref().is_none_or(|tally| tally.lose > 0);
        loses(&self.users) || loses(&self.administrators)
    }
}

/// Counts everybody in the report; what stands in the way is part of the answer.
///
/// # Errors
/// Only that stdout is gone, or that the person stopped.
pub(super) async fn count(
    amendment: &Amendment,
    graph: &Client,
    context: &Context,
) -> Result<Reach, Error> {
    match stream(amendment, None, graph, context).await {
        Ok(effect) => Ok(effect.into()),
        Err(Error::Ui(error)) => Err(error.into()),
        Err(error) => Ok(Reach {
            unknown_because: Some(told(&error, context)),
            ..Reach::default()
        }),
    }
}

/// Writes everybody whose ability to reset changes, as the pages come, and counts the same people. Nobody, and no count,
/// where the change does not decide who can reset.
///
/// # Errors
/// Whatever ends it early: a list that is not whole is no list.
pub(super) async fn list(
    amendment: &Amendment,
    graph: &Client,
    context: &Context,
) -> Result<Option<Reach>, Error> {
    let mut list = context.ui.list::<Affected<'_>>();
    let reach = if amendment.moves_users() {
        Some(
            stream(amendment, Some(&mut list), graph, context)
                .await?
                .into(),
        )
    } else {
        None
    };
    list.finish()?;
    Ok(reach)
}

impl From<Effect> for Reach {
    fn from(effect: Effect) -> Self {
        Self {
            users: Some(effect.users),
            administrators: Some(effect.administrators),
            guests: Some(effect.guests),
            unknown_because: None,
        }
    }
}

/// Goes through the report once; whoever is moved is added to the list, if there is one.
async fn stream(
    amendment: &Amendment,
    mut list: Option<&mut List<'_>>,
    graph: &Client,
    context: &Context,
) -> Result<Effect, Error> {
    let (was, will) = (amendment.before(), amendment.after());
    let covered = match coverage(graph, was.scope()).await {
        // The group is gone; whom it let in only the report knows.
        Err(error) if error.is_not_found() => Coverage::Reported,
        other => other?,
    };
    let same = match (was.scope(), will.scope()) {
        (Some(was), Some(will)) => was.same_as(will),
        _ => true,
    };
    let then = if same {
        covered.clone()
    } else {
        coverage(graph, will.scope()).await?
    };
    let (before, after) = (rules(was, covered)?, rules(will, then)?);
    let mut effect = Effect::default();
    let mut rows = 0;
    // A list shows by itself that it goes on.
    let progress = list
        .is_none()
        .then(|| context.ui.progress(&msg!("enable-counting")));
    let pages = graph.registrations(None);
    pin_mut!(pages);
    while let Some(page) = pages.try_next().await? {
        for row in page.registrations()? {
            let moved = effect.add(&row, &before, &after);
            if let (Some(list), Some((moved, standing))) = (list.as_deref_mut(), moved) {
                list.push(&Affected::new(row, moved, standing))?;
            }
            rows += 1;
        }
        if let Some(list) = list.as_deref_mut() {
            list.flush()?;
        }
        if let Some(progress) = &progress {
            progress.at(rows, None);
        }
    }
    Ok(effect)
}

fn rules(documents: &Documents, coverage: Coverage) -> Result<Rules, Error> {
    let administrators = !matches!(documents.administrators, Ok(Some(false)));
    Rules::of(
        Snapshot::of(documents).requirement(),
        coverage,
        administrators,
    )
    .ok_or_else(|| Error::failure(Code::RulesUnknown, msg!("policy-impact-rules")))
}
