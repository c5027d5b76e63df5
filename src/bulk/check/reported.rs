//! What the registration report says of the people of many rows: read whole beside other requests, or asked for each of them,
//! whichever takes fewer requests.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use futures::{StreamExt, pin_mut};
use uuid::Uuid;

use crate::graph::model::Registration;
use crate::graph::{self, Client, Plan, Workload};
use crate::sspr::bulk::capability::Reported;
use crate::sspr::policy::requirement::{Gate, Gates};
use crate::ui::{Ui, msg};

/// Up to so many people are looked up in the registration report one by one where nobody says how large the tenant is; else
/// as many as the report has pages. It takes five requests in ten seconds (graph-api.md §6.3).
const FEW: u64 = 20;
/// No page of the report has more rows.
const LARGEST_PAGE: u64 = 999;

/// Object ids in a sixteenth of the room.
pub(super) fn key(id: &str) -> Option<u128> {
    Uuid::try_parse(id).ok().map(|id| id.as_u128())
}

/// Whether asking the report for each of so many rows takes no more requests than reading it whole.
pub(super) fn one_by_one(rows: usize, tenant: Option<u64>) -> bool {
    let pages = tenant.map_or(FEW, |users| users.div_ceil(LARGEST_PAGE));
    rows as u64 <= pages
}

/// What the checks of so many rows ask of the service: the users and the report side by side, then what is registered.
pub(super) fn forecast(rows: usize, tenant: Option<u64>, graph: &Client) -> Plan {
    let people = rows as u64;
    let report = if one_by_one(rows, tenant) {
        Workload::report_rows(people)
    } else {
        Workload::report(tenant.unwrap_or(people))
    };
    graph
        .plan(Workload::users(people).and(report))
        .then(graph.plan(Workload::methods(people)))
}

/// What the report says of people, by object id.
pub(super) type Report = HashMap<u128, Reported>;

pub(super) fn reported(row: &Registration<'_>) -> Reported {
    Reported {
        in_scope: Some(row.is_sspr_enabled),
        registered: Some(row.is_sspr_registered),
        is_admin: row.is_admin,
        questions: Gates::registered(row).has(Gate::SecurityQuestions),
    }
}

/// Whom the report is read for. Who that is may be found out while it is read.
#[derive(Default)]
pub(super) struct Wanted(OnceLock<HashSet<u128>>);

impl Wanted {
    /// It is known now.
    pub(super) fn settle(&self, people: impl Iterator<Item = u128>) {
        // Only found out once.
        drop(self.0.set(people.collect()));
    }

    /// Reads the report until it has told of everybody who is wanted. Until it is known who that is, all are kept.
    pub(super) async fn read(&self, graph: &Client, ui: &Ui) -> Result<Report, graph::Error> {
        let mut report = Report::new();
        let mut progress = None;
        let mut read = 0;
        let pages = graph.registrations(None);
        pin_mut!(pages);
        while let Some(page) = pages.next().await {
            for row in page?.registrations()? {
                read += 1;
                let Some(key) = key(&row.id) else { continue };
                if self.0.get().is_none_or(|wanted| wanted.contains(&key)) {
                    report.insert(key, reported(&row));
                }
            }
            let Some(wanted) = self.0.get() else { continue };
            let progress = progress.get_or_insert_with(|| {
                report.retain(|key, _| wanted.contains(key));
                report.shrink_to_fit();
                ui.progress(&msg!("import-reading-report"))
            });
            progress.at(read, None);
            if report.len() == wanted.len() {
                break;
            }
        }
        Ok(report)
    }
}
