//! The members of the group as a list.

use std::collections::HashSet;

use serde::Serialize;

use super::pages::MemberPages;
use super::target::Target;
use crate::context::Context;
use crate::error::Error;
use crate::graph::{Client, Member};
use crate::group;
use crate::ui::{Column, Format, Messages, Row, Shape, msg};

/// How the groups a person comes through are written in one cell.
pub(super) const PATH: &str = " > ";

/// So many people are a page worth showing by itself.
const PAGE: usize = 100;

/// Somebody in the group.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    id: &'a str,
    display_name: Option<&'a str>,
    user_principal_name: Option<&'a str>,
    user_type: Option<&'a str>,
    account_enabled: Option<bool>,
    direct: bool,
    via: &'a [String],
}

impl Row for Line<'_> {
    const COLUMNS: &'static [Column] = &[
        column("id", ""),
        column("displayName", "status-name"),
        column("userPrincipalName", "status-upn"),
        column("userType", ""),
        column("accountEnabled", ""),
        column("direct", "scope-direct"),
        column("via", "scope-via"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        let flag = |flag: bool| if flag { "true" } else { "false" };
        match column {
            0 => out.push_str(self.id),
            1 => out.push_str(self.display_name.unwrap_or_default()),
            2 => out.push_str(self.user_principal_name.unwrap_or_default()),
            3 => out.push_str(self.user_type.unwrap_or_default()),
            4 => out.push_str(self.account_enabled.map_or("", flag)),
            5 => out.push_str(flag(self.direct)),
            _ => out.push_str(&self.via.join(PATH)),
        }
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        match column {
            5 if self.direct => out.push_str(&messages.text(&msg!("status-yes"))),
            5 => out.push_str(&messages.text(&msg!("status-no"))),
            _ => self.field(column, out),
        }
    }
}

const fn column(key: &'static str, title: &'static str) -> Column {
    Column { key, title }
}

/// Writes who is in the group as the pages come: its own members, with `nested` also those of the groups inside it,
/// each person once.
pub async fn list(
    target: &Target,
    nested: bool,
    shape: &Shape,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let table = context.ui.options().format == Format::Table;
    // They say nothing where everybody is a member of the group itself.
    let idle: &[&str] = if table && !nested && shape.columns.is_empty() {
        &["direct", "via"]
    } else {
        &[]
    };
    let mut list = context.ui.list_shaped::<Line<'_>>(shape, idle)?;
    let progress = context.ui.progress(&msg!("status-reading"));
    let limit = shape.limit.unwrap_or(u64::MAX);
    let (mut rows, mut met) = (0, HashSet::new());
    let mut pages = MemberPages::over(&target.group, nested, graph);
    while rows < limit
        && let Some(page) = pages.next().await?
    {
        for member in &page.people {
            if rows < limit && (!nested || met.insert(member.id.to_lowercase())) {
                list.push(&line(member, &page.via))?;
                rows += 1;
            }
        }
        // A table is laid out page by page; the groups inside are small pages that had better share one.
        if !nested || page.people.len() >= PAGE {
            list.flush()?;
        }
        progress.at(rows, None);
    }
    drop(progress);
    list.finish()?;
    if table && rows < limit {
        let name = group::name(&target.group).to_owned();
        context.ui.status(&if nested {
            msg!("scope-total-nested", count = rows, name = name)
        } else {
            msg!("scope-total", count = rows, name = name)
        });
        if !nested && !pages.inside.is_empty() {
            context.ui.status(&msg!(
                "scope-groups-inside",
                count = pages.inside.len(),
                names = pages.inside.join(", ")
            ));
        }
    }
    Ok(())
}

fn line<'a>(member: &'a Member, via: &'a [String]) -> Line<'a> {
    Line {
        id: &member.id,
        display_name: member.display_name.as_deref(),
        user_principal_name: member.user_principal_name.as_deref(),
        user_type: member.user_type.as_deref(),
        account_enabled: member.account_enabled,
        direct: via.is_empty(),
        via,
    }
}
