//! The figures group by group: counted while the report streams, joined with what the directory says of each user.

use std::collections::HashMap;

use futures::{StreamExt, pin_mut};
use serde::{Deserialize, Serialize};

use super::measure::each;
use super::watch::{Dated, Refresh, counted};
use crate::context::Context;
use crate::error::Error;
use crate::graph::Client;
use crate::graph::model::Text;
use crate::sspr::products::product_name;
use crate::sspr::report::breakdown::{Axis, Breakdown, Group, GroupsByUser};
use crate::sspr::report::coverage::Summary;
use crate::sspr::report::selection::Selection;
use crate::ui::{Cell, Column, Format, Row, Ui, msg};

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
    each("status --by", selection, graph, context, |page| {
        page.iter().for_each(|row| breakdown.count(row, &by_user));
        progress.at(breakdown.overall.total, None);
    })
    .await?;
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
        Err(error) if error.refusal() == Some(403) => {
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
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::<Self>::new("group", "status-group", |row, cell| {
                    match (row.axis, row.group.group.as_deref()) {
                        (_, None) => cell.word("", msg!("status-group-none")),
                        (Axis::Admin, Some("true")) => cell.word("true", msg!("status-yes")),
                        (Axis::Admin, Some(name)) => cell.word(name, msg!("status-no")),
                        (Axis::Licence, Some(part)) => {
                            cell.either(|cell| cell.text(part), |_| product_name(part).to_owned());
                        }
                        (_, Some(name)) => cell.text(name),
                    }
                })
                .whole(),
                Column::new("users", "status-count", |row, cell| {
                    count_of(row, |group| group.users, cell);
                }),
                Column::new("enabled", "status-enabled", |row, cell| {
                    count_of(row, |group| group.enabled, cell);
                }),
                Column::new("registered", "status-registered", |row, cell| {
                    count_of(row, |group| group.registered, cell);
                }),
                Column::new("capable", "status-capable", |row, cell| {
                    count_of(row, |group| group.capable, cell);
                }),
                Column::new("capableOfEnabled", "status-share-of-scope", |row, cell| {
                    cell.either(
                        |cell| cell.value_or_blank(row.group.capable_of_enabled),
                        |messages| match row.group.enabled {
                            0 => "–".to_owned(),
                            enabled => messages.language().percent(row.group.capable, enabled),
                        },
                    );
                }),
            ]
        }
    }
}

/// A count, for people with how it moved since the last refresh.
fn count_of(row: &Line<'_>, of: fn(&Group) -> u64, cell: &mut Cell<'_>) {
    let now = of(row.group);
    cell.either(
        |cell| cell.value(now),
        |messages| counted(now, row.before.map(of), messages.language()),
    );
}
