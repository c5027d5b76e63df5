//! What the dates that are fixed already mean in users: the registration report against the rules of today.

use std::collections::HashSet;

use futures::{TryStreamExt, pin_mut};
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use super::effect::rules_unknown;
use super::read::{Reading, told};
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::Text;
use crate::graph::{self, Client};
use crate::sspr::policy::coverage::{Coverage, Person};
use crate::sspr::policy::effect::{Fate, Outlook, Rules};
use crate::sspr::policy::method_set::Gates;
use crate::sspr::policy::requirement::Gate;
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::snapshot::Unread;
use crate::ui::{Column, Messages, Row, msg};

/// The dates in users, administrators apart; or why that is not known.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Impact {
    /// Members without a role.
    pub(super) users: Option<Outlook>,
    /// Those who hold one.
    pub(super) administrators: Option<Outlook>,
    /// Why there are no numbers.
    pub(super) unknown_because: Option<Unread>,
}

/// Whom a scope covers, the members of its group read where it is one.
///
/// # Errors
/// Any [`graph::Error`].
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

/// Counts everybody in the report; what stands in the way is part of the answer.
///
/// # Errors
/// Only that stdout is gone.
pub(super) async fn count(reading: &Reading, context: &Context) -> Result<Impact, Error> {
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
///
/// # Errors
/// Whatever ends it early.
pub(super) async fn list(reading: &Reading, context: &Context) -> Result<(), Error> {
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
) -> Result<(Outlook, Outlook), Error> {
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
        .ok_or_else(rules_unknown)?;
    let (mut users, mut admins) = (Outlook::default(), Outlook::default());
    let mut rows = 0;
    let pages = graph.registrations(None);
    pin_mut!(pages);
    while let Some(page) = pages.try_next().await? {
        for row in page.registrations()? {
            rows += 1;
            let standing = rules.standing(&row);
            let Some(fate) = standing.fate() else {
                continue;
            };
            if standing.person == Person::Administrator {
                admins.add(fate);
            } else {
                users.add(fate);
            }
            if let Some(date) = fate.date() {
                left(Some(Left {
                    id: row.id,
                    user_principal_name: row.user_principal_name,
                    user_display_name: row.user_display_name,
                    is_admin: standing.person == Person::Administrator,
                    left: fate,
                    date,
                    required: standing.required,
                    counted: standing.counted,
                }))?;
            }
        }
        left(None)?;
        seen(rows);
    }
    Ok((users, admins))
}

/// A person whom a date leaves without enough methods.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Left<'a> {
    id: Text<'a>,
    user_principal_name: Text<'a>,
    user_display_name: Option<Text<'a>>,
    is_admin: bool,
    left: Fate,
    date: Date,
    required: u8,
    #[serde(serialize_with = "names")]
    counted: Gates,
}

pub(super) fn names<S: serde::Serializer>(gates: &Gates, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(gates.iter().map(Gate::name))
}

pub(super) const fn column(key: &'static str, title: &'static str) -> Column {
    Column { key, title }
}

impl Row for Left<'_> {
    const COLUMNS: &'static [Column] = &[
        column("id", ""),
        column("userDisplayName", "status-name"),
        column("userPrincipalName", "status-upn"),
        column("isAdmin", "status-admin"),
        column("left", "policy-left"),
        column("date", "policy-left-date"),
        column("required", "policy-left-required"),
        column("counted", "policy-left-counted"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        match column {
            0 => out.push_str(&self.id),
            1 => out.push_str(self.user_display_name.as_deref().unwrap_or_default()),
            2 => out.push_str(&self.user_principal_name),
            3 => out.push_str(if self.is_admin { "true" } else { "false" }),
            4 => out.push_str(match self.left {
                Fate::Already => "already",
                Fate::PhonesEnd => "phonesEnd",
                Fate::QuestionsEnd => "questionsEnd",
                Fate::Fine => "fine",
            }),
            5 => out.push_str(&self.date.to_string()),
            6 => out.push_str(&self.required.to_string()),
            _ => {
                let names: Vec<&str> = self.counted.iter().map(Gate::name).collect();
                out.push_str(&names.join(";"));
            }
        }
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        match column {
            3 if self.is_admin => out.push_str(&messages.text(&msg!("status-yes"))),
            3 => out.push_str(&messages.text(&msg!("status-no"))),
            4 => out.push_str(&messages.text(&match self.left {
                Fate::Already => msg!("policy-left-already"),
                Fate::PhonesEnd => msg!("policy-left-phones"),
                Fate::QuestionsEnd => msg!("policy-left-questions"),
                Fate::Fine => msg!("status-none"),
            })),
            7 if self.counted.is_empty() => out.push_str(&messages.text(&msg!("status-none"))),
            _ => self.field(column, out),
        }
    }
}
