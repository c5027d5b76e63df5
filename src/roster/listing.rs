//! The rows of the report, written as their pages come; and one row for each user named.

use std::collections::HashSet;

use futures::{StreamExt, pin_mut};

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::Client;
use crate::graph::model::Registration;
use crate::sspr::coverage::Coverage;
use crate::sspr::selection::Selection;
use crate::sspr::standing::Named;
use crate::ui::Format;
use crate::{group, msg};

/// Writes the rows as their pages come, and returns the figures they add up to.
///
/// # Errors
/// Whatever ends it early.
pub async fn list(
    selection: &Selection,
    graph: &Client,
    context: &Context,
) -> Result<Coverage, Error> {
    let mut coverage = Coverage::default();
    let mut list = context.ui.list::<Registration<'_>>();
    let pages = graph.registrations(selection.odata().as_deref());
    pin_mut!(pages);
    while let Some(page) = pages.next().await {
        let page = page?;
        for row in page.rows::<Registration<'_>>()? {
            if selection.admits(&row) {
                coverage.count(&row);
                list.push(&row)?;
            }
        }
        list.flush()?;
    }
    list.finish()?;
    if context.ui.options().format == Format::Table {
        context.ui.status(&msg!(
            "status-total",
            total = coverage.total,
            enabled = coverage.enabled,
            capable = coverage.capable
        ));
    }
    Ok(coverage)
}

/// The object ids of the people in a group, given by name or id.
///
/// # Errors
/// When there is no such group, more than one, or it cannot be read.
pub async fn members(key: &str, graph: &Client) -> Result<HashSet<String>, Error> {
    let group = group::resolve(key, graph).await?;
    let mut ids = HashSet::new();
    graph
        .users_in_group(&group.id, |id| {
            ids.insert(id.to_owned());
        })
        .await?;
    Ok(ids)
}

/// Writes one row for each user named, whatever is known of them.
///
/// # Errors
/// Exit 8 when some of them are not in the directory, exit 1 when none is.
pub async fn named(keys: &[String], graph: &Client, context: &Context) -> Result<Exit, Error> {
    let users = graph.users(keys).await?;
    let ids: Vec<String> = users.iter().flatten().map(|user| user.id.clone()).collect();
    let mut registrations = graph.registrations_of(&ids).await?.into_iter();
    let mut list = context.ui.list::<Named>();
    let mut missing = Vec::new();
    for (key, user) in keys.iter().zip(users) {
        let row = match user {
            Some(user) => Named::of(user, registrations.next().flatten()),
            None => {
                missing.push(key.as_str());
                Named::missing(key)
            }
        };
        list.push(&row)?;
    }
    list.finish()?;
    if missing.is_empty() {
        return Ok(Exit::Done);
    }
    let exit = if missing.len() == keys.len() {
        Exit::Failed
    } else {
        Exit::Partial
    };
    Err(Error::failure(
        exit,
        "userNotFound",
        msg!(
            "status-users-missing",
            count = missing.len(),
            users = missing.join(", ")
        ),
    )
    .hint(msg!("status-users-missing-hint")))
}
