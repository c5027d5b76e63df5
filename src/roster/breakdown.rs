//! The figures group by group: counted while the report streams, joined with what the directory says of each user.

use std::collections::HashMap;

use futures::{StreamExt, pin_mut};
use serde::{Deserialize, Serialize};

use super::column;
use super::watch::{Dated, Refresh, counted};
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::Text;
use crate::graph::{self, Client};
use crate::sspr::report::breakdown::{Axis, Breakdown, Group, GroupsByUser};
use crate::sspr::report::coverage::Summary;
use crate::sspr::report::selection::Selection;
use crate::ui::{Column, Format, Messages, Row, Ui, msg};

/// What the directory says of a user.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Placed<'a> {
    #[serde(borrow)]
    id: Text<'a>,
    #[serde(borrow)]
    department: Option<Text<'a>>,
    #[serde(borrow)]
    country: Option<Text<'a>>,
    #[serde(borrow)]
    assigned_licenses: Option<Vec<Assigned<'a>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assigned<'a> {
    #[serde(borrow)]
    sku_id: Text<'a>,
}

/// Counts the report group by group.
pub async fn count(
    axis: Axis,
    selection: &Selection,
    refresh: Refresh<'_>,
    graph: &Client,
    context: &Context,
) -> Result<Breakdown, Error> {
    let by_user = by_user(axis, refresh, graph, &context.ui).await?;
    let progress = context.ui.progress(&msg!("status-counting"));
    let mut breakdown = Breakdown::by(axis);
    let pages = graph.registrations(selection.odata().as_deref());
    pin_mut!(pages);
    while let Some(page) = pages.next().await {
        let page = page?;
        for row in page.registrations()? {
            if selection.admits(&row) {
                breakdown.count(&row, &by_user);
            }
        }
        progress.at(breakdown.overall.total, None);
    }
    Ok(breakdown)
}

async fn by_user(
    axis: Axis,
    refresh: Refresh<'_>,
    graph: &Client,
    ui: &Ui,
) -> Result<GroupsByUser, Error> {
    let mut by_user = GroupsByUser::default();
    let Some(property) = axis.property() else {
        return Ok(by_user);
    };
    let progress = ui.progress(&msg!("status-reading-directory"));
    let licences = match axis {
        Axis::Licence => licences(refresh, graph, ui).await?,
        _ => HashMap::new(),
    };
    // The first spelling of a name stands for all: the directory does not tell capitals apart.
    let mut spellings: HashMap<String, String> = HashMap::new();
    let mut read = 0;
    let pages = graph.directory(&format!("id,{property}"), None);
    pin_mut!(pages);
    while let Some(page) = pages.next().await {
        let page = page?;
        for user in page.rows::<Placed<'_>>()? {
            read += 1;
            let groups = match axis {
                Axis::Licence => user
                    .assigned_licenses
                    .unwrap_or_default()
                    .iter()
                    .map(|assigned| licence(&licences, &assigned.sku_id))
                    .collect(),
                _ => user
                    .department
                    .or(user.country)
                    .map(|name| name.trim().to_owned())
                    .filter(|name| !name.is_empty())
                    .map(|name| {
                        let key = name.to_lowercase();
                        spellings.entry(key).or_insert(name).clone()
                    })
                    .into_iter()
                    .collect(),
            };
            by_user.add(&user.id, groups);
        }
        progress.at(read, None);
    }
    Ok(by_user.seal())
}

/// The name of each licence by its id.
async fn licences(
    refresh: Refresh<'_>,
    graph: &Client,
    ui: &Ui,
) -> Result<HashMap<String, String>, Error> {
    match graph.skus().await {
        Ok(skus) => Ok(skus
            .value
            .into_iter()
            .filter_map(|sku| Some((sku.sku_id?.to_ascii_lowercase(), sku.sku_part_number?)))
            .collect()),
        // Whose licences may be read, but not their names, still has figures to see.
        Err(graph::Error::Service { status: 403, .. }) => {
            // Said once, not with every refresh.
            if refresh.before.is_none() {
                ui.warn(&msg!("status-licence-names-denied"));
            }
            Ok(HashMap::new())
        }
        Err(error) => Err(error.into()),
    }
}

/// A licence that the tenant no longer has is named by its id.
fn licence(names: &HashMap<String, String>, id: &str) -> String {
    let known = names.get(&id.to_ascii_lowercase());
    known.map_or_else(|| id.to_owned(), Clone::clone)
}

/// The figures as a document.
#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    summary: Summary,
    by: &'static str,
    groups: &'a [Group],
}

/// Writes the groups: a row each, or one object where JSON is asked for.
///
/// # Errors
/// When stdout is gone.
pub fn tell(breakdown: &Breakdown, refresh: Refresh<'_>, ui: &Ui) -> Result<(), Error> {
    let groups = breakdown.groups();
    if let Format::Json | Format::Jsonl = ui.options().format {
        let document = Dated {
            as_of: refresh.as_of,
            document: Document {
                summary: Summary::from(&breakdown.overall),
                by: breakdown.axis().key(),
                groups: &groups,
            },
        };
        ui.document(&document, |_| String::new())?;
        return Ok(());
    }
    let before: Option<HashMap<Option<String>, Group>> = refresh.breakdown().map(|before| {
        let groups = before.groups().into_iter();
        groups.map(|group| (group.group.clone(), group)).collect()
    });
    let none = Group::default();
    let mut list = ui.list::<Line<'_>>();
    for group in &groups {
        list.push(&Line {
            group,
            axis: breakdown.axis(),
            before: before
                .as_ref()
                .map(|before| before.get(&group.group).unwrap_or(&none)),
        })?;
    }
    list.finish()?;
    if ui.options().format == Format::Table {
        let overall = &breakdown.overall;
        ui.status(&msg!(
            "status-total",
            total = overall.total,
            enabled = overall.enabled,
            capable = overall.capable
        ));
    }
    Ok(())
}

/// A group as a row.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    group: &'a Group,
    #[serde(skip)]
    axis: Axis,
    /// At the last refresh.
    #[serde(skip)]
    before: Option<&'a Group>,
}

impl Row for Line<'_> {
    const COLUMNS: &'static [Column] = &[
        column("group", "status-group"),
        column("users", "status-count"),
        column("enabled", "status-enabled"),
        column("registered", "status-registered"),
        column("capable", "status-capable"),
        column("capableOfEnabled", "status-share-of-scope"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        match column {
            0 => out.push_str(self.group.group.as_deref().unwrap_or_default()),
            5 => {
                if let Some(share) = self.group.capable_of_enabled {
                    out.push_str(&share.to_string());
                }
            }
            _ => out.push_str(&count_in(self.group, column).to_string()),
        }
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        let language = messages.language();
        let group = self.group;
        match (column, group.group.as_deref()) {
            (0, None) => out.push_str(&messages.text(&msg!("status-group-none"))),
            (0, Some(name)) => match (self.axis, name) {
                (Axis::Admin, "true") => out.push_str(&messages.text(&msg!("status-yes"))),
                (Axis::Admin, _) => out.push_str(&messages.text(&msg!("status-no"))),
                _ => out.push_str(name),
            },
            (5, _) if group.enabled == 0 => out.push('–'),
            (5, _) => out.push_str(&language.percent(group.capable, group.enabled)),
            _ => {
                let before = self.before.map(|before| count_in(before, column));
                out.push_str(&counted(count_in(group, column), before, language));
            }
        }
    }
}

fn count_in(group: &Group, column: usize) -> u64 {
    match column {
        1 => group.users,
        2 => group.enabled,
        3 => group.registered,
        _ => group.capable,
    }
}
