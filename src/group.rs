//! The one group a person means by an id, a name or a mail address.

use uuid::Uuid;

use crate::error::{Code, Error};
use crate::graph::{Client, Group};
use crate::ui::msg;

/// A group by id, exact name or mail.
///
/// # Errors
/// Anything but exactly one is an error that lists the candidates; else what the service says.
pub async fn resolve(given: &str, graph: &Client) -> Result<Group, Error> {
    let found = if Uuid::parse_str(given).is_ok() {
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
    match <[Group; 1]>::try_from(found) {
        Ok([group]) => Ok(group),
        Err(several) if several.is_empty() => {
            let failure = Error::failure(
                Code::GroupNotFound,
                msg!("group-unknown", name = given.to_owned()),
            );
            let near = graph.groups_like(given).await?;
            Err(failure.hint(if near.is_empty() {
                msg!("group-unknown-hint")
            } else {
                msg!("group-near", groups = list(&near))
            }))
        }
        Err(several) => Err(Error::failure(
            Code::GroupAmbiguous,
            msg!(
                "group-ambiguous",
                name = given.to_owned(),
                groups = list(&several)
            ),
        )
        .hint(msg!("group-ambiguous-hint"))),
    }
}

/// The name of a group, or its id.
pub fn name(group: &Group) -> &str {
    group.display_name.as_deref().unwrap_or(&group.id)
}

fn list(groups: &[Group]) -> String {
    let groups: Vec<String> = groups
        .iter()
        .map(|group| format!("{} ({})", name(group), group.id))
        .collect();
    groups.join(", ")
}
