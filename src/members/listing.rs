//! The members of the group as a list.

use std::collections::HashSet;

use serde::Serialize;

use super::pages::MemberPages;
use super::target::Target;
use crate::context::Context;
use crate::context::log_plan;
use crate::error::Error;
use crate::graph::{Client, Group, Member, Workload};
use crate::group;
use crate::ui::{self, Column, Format, Row, Shape, Ui, msg};

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
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("id", "", |row, cell| cell.text(row.id)),
                Column::<Self>::new("displayName", "status-name", |row, cell| {
                    cell.text_or_blank(row.display_name);
                })
                .rank(8),
                Column::<Self>::new("userPrincipalName", "status-upn", |row, cell| {
                    cell.text_or_blank(row.user_principal_name);
                })
                .whole(),
                Column::new("userType", "", |row, cell| {
                    cell.text_or_blank(row.user_type);
                }),
                Column::new("accountEnabled", "", |row, cell| {
                    cell.plain_flag(row.account_enabled);
                }),
                Column::new("direct", "scope-direct", |row, cell| cell.flag(row.direct)),
                Column::new("via", "scope-via", |row, cell| cell.joined(row.via, PATH)),
            ]
        }
    }
}

/// Says what reading everybody takes at least, where it can be counted: each group inside is one more list.
async fn foresee(group: &Group, graph: &Client, ui: &Ui) {
    if let Ok(people) = graph.count_users_in_group(&group.id).await {
        let plan = graph.plan(Workload::members(people));
        log_plan(ui, "scope list --nested", plan);
        ui.expect(people, plan.time);
    }
}

/// The columns of the list.
pub fn columns() -> Vec<&'static str> {
    ui::columns::<Line<'static>>()
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
    if nested && shape.limit.is_none() && context.ui.is_watched() {
        foresee(&target.group, graph, &context.ui).await;
    }
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
