//! The one group a person means by an id, a name or a mail address.

use uuid::Uuid;

use crate::error::{Code, Error};
use crate::find::{self, Candidates, Words};
use crate::graph::{Client, Group};
use crate::ui::{Ui, msg};

/// The group meant.
///
/// # Errors
/// Exit 1 where there is none and none comes near, exit 2 with the candidates where it is not certain which is meant; else
/// what the service says.
pub async fn resolve(given: &str, graph: &Client, ui: &Ui) -> Result<Group, Error> {
    let exact = if Uuid::parse_str(given).is_ok() {
        match graph.group(given).await {
            Ok(group) => vec![group],
            Err(error) if error.is_not_found() => vec![],
            Err(error) => return Err(error.into()),
        }
    } else {
        let mut found = graph.groups_named(given).await?;
        if found.is_empty() && given.contains('@') {
            found = graph.groups_with_mail(given).await?;
        }
        found
    };
    let near = if exact.is_empty() {
        near(given, graph).await?
    } else {
        Vec::new()
    };
    settle(given, exact, near, ui)
}

/// The group meant by a part of its name, typed at the terminal.
///
/// # Errors
/// As [`resolve`].
pub async fn pick(words: &str, graph: &Client, ui: &Ui) -> Result<Group, Error> {
    let near = graph.groups_like(words).await?;
    if near.is_empty() {
        return resolve(words, graph, ui).await;
    }
    settle(words, Vec::new(), near, ui)
}

fn settle(given: &str, exact: Vec<Group>, near: Vec<Group>, ui: &Ui) -> Result<Group, Error> {
    let groups = Candidates { exact, near };
    let words = Words {
        line,
        unknown: msg!("group-unknown", name = given.to_owned()),
        unknown_hint: msg!("group-unknown-hint"),
        unknown_code: Code::GroupNotFound,
        several: |groups| msg!("group-ambiguous", groups = groups),
        near: |groups| msg!("group-near", groups = groups),
        several_hint: msg!("group-ambiguous-hint"),
        several_code: Code::GroupAmbiguous,
    };
    find::settle(groups, words, ui)
}

/// Which may be meant: whose name holds the words, else whose name is a slip of the fingers away.
async fn near(given: &str, graph: &Client) -> Result<Vec<Group>, Error> {
    let found = graph.groups_like(given).await?;
    let Some(stem) = find::stem(given).filter(|_| found.is_empty()) else {
        return Ok(found);
    };
    // A courtesy: without it the error is the same.
    let mut found = graph.groups_starting(&stem).await.unwrap_or_default();
    found.retain(|group| find::resembles(given, name(group)));
    Ok(found)
}

/// A candidate: its name, which others may have, and its id, which none has.
fn line(group: &Group) -> String {
    format!("{} ({})", name(group), group.id)
}

/// The name of a group, or its id.
pub fn name(group: &Group) -> &str {
    group.display_name.as_deref().unwrap_or(&group.id)
}
