//! Reads what a change of scope means in users: the registration report against the groups' members.

use futures::TryStreamExt;
use serde::Serialize;

use super::dated::coverage;
use crate::error::Error;
use crate::graph::{self, Client, ErrorKind};

use crate::sspr::policy::impact::{Coverage, Impact};
use crate::sspr::policy::plan::Plan;

/// The effect of a plan in users, or why it is not known. A change is possible without it.
#[derive(Debug)]
pub struct Effect {
    /// The count, or why there is none.
    pub users: Result<Impact, Unknown>,
    /// How many users the group has afterwards, nested ones too; nothing where they were not counted.
    pub group_users: Option<u64>,
}

/// Why the effect is not known.
#[derive(Debug)]
pub enum Unknown {
    /// The tenant has no licence for the report.
    Licence,
    /// The sign-in may not read this path.
    Permission(String),
    /// Something else went wrong.
    Unreadable(String),
}

/// What scripts read; numbers are null when unknown.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Numbers {
    gain: Option<u64>,
    lose: Option<u64>,
    unchanged: Option<u64>,
    in_scope: Option<u64>,
    not_registered: Option<u64>,
    administrators: Option<u64>,
    guests: Option<u64>,
    group_users: Option<u64>,
    unknown_because: Option<&'static str>,
}

impl Effect {
    /// Whether the report already shows what is wanted; nothing when it shows nothing.
    pub fn agrees(&self) -> Option<bool> {
        let impact = self.users.as_ref().ok()?;
        (impact.unchanged + impact.gain + impact.lose > 0).then_some(impact.gain + impact.lose == 0)
    }

    /// The same for scripts.
    pub fn numbers(&self) -> Numbers {
        let of = |field: fn(&Impact) -> u64| self.users.as_ref().ok().map(field);
        Numbers {
            gain: of(|impact| impact.gain),
            lose: of(|impact| impact.lose),
            unchanged: of(|impact| impact.unchanged),
            in_scope: of(|impact| impact.in_scope),
            not_registered: of(|impact| impact.not_registered),
            administrators: of(|impact| impact.administrators),
            guests: of(|impact| impact.guests),
            group_users: self.group_users,
            unknown_because: self.users.as_ref().err().map(|unknown| match unknown {
                Unknown::Licence => "licence",
                Unknown::Permission(_) => "permission",
                Unknown::Unreadable(_) => "unreadable",
            }),
        }
    }
}

/// Counts the effect of a plan, calling `seen` with the number of rows read so far.
///
/// # Errors
/// Only those of signing in: everything else makes the effect unknown.
pub async fn read(graph: &Client, plan: &Plan, seen: impl Fn(u64)) -> Result<Effect, Error> {
    let mut group_users = None;
    let users = match count(graph, plan, &mut group_users, seen).await {
        Ok(impact) => Ok(impact),
        Err(error) => Err(unknown(error)?),
    };
    Ok(Effect { users, group_users })
}

async fn count(
    graph: &Client,
    plan: &Plan,
    group_users: &mut Option<u64>,
    seen: impl Fn(u64),
) -> Result<Impact, graph::Error> {
    let after = coverage(graph, plan.after.scope.as_ref()).await?;
    if let Coverage::Members(ids) = &after {
        *group_users = Some(ids.len() as u64);
    }
    let before = if plan.changes_scope() {
        match coverage(graph, plan.before.scope.as_ref()).await {
            // The group is gone; whom it let in only the report knows.
            Err(error) if error.is_not_found() => Coverage::Reported,
            other => other?,
        }
    } else {
        after.clone()
    };
    let mut impact = Impact::default();
    let mut rows = 0;
    let pages = graph.registrations(None);
    futures::pin_mut!(pages);
    while let Some(page) = pages.try_next().await? {
        for row in page.registrations()? {
            impact.add(&row, &before, &after);
            rows += 1;
        }
        seen(rows);
    }
    Ok(impact)
}

/// Why an effect that could not be read is not known.
///
/// # Errors
/// Only those of signing in.
pub fn unknown(error: graph::Error) -> Result<Unknown, Error> {
    match error.kind {
        ErrorKind::Auth(_) | ErrorKind::Http(_) => Err(error.into()),
        ErrorKind::NoPremium { .. } => Ok(Unknown::Licence),
        ErrorKind::Service { status: 403, .. } => Ok(Unknown::Permission(error.path)),
        _ => Ok(Unknown::Unreadable(error.to_string())),
    }
}
