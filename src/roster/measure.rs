//! The figures of the report, as the service or the rows give them.

use futures::StreamExt;

use crate::context::Context;
use crate::error::Error;
use crate::graph::model::Registration;
use crate::graph::{Client, Workload};
use crate::sspr::report::coverage::Coverage;
use crate::sspr::report::selection::Selection;
use crate::ui::msg;

/// The figures: the service's own totals where it has and gives them, else counted row by row.
pub async fn measure(
    selection: &Selection,
    graph: &Client,
    context: &Context,
) -> Result<Coverage, Error> {
    if let Some((user_types, roles)) = selection.totals() {
        match graph.registration_totals(user_types, roles).await {
            Ok((features, methods)) => {
                if let Some(coverage) = Coverage::from_totals(&features, &methods) {
                    return Ok(coverage);
                }
            }
            // An app alone may not ask for totals, and may read the rows (graph-api.md §1.3).
            Err(error) if matches!(error.refusal(), Some(400 | 403 | 404)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let mut coverage = Coverage::default();
    let progress = context.ui.progress(&msg!("status-counting"));
    each("status --summary", selection, graph, context, |page| {
        page.iter().for_each(|row| coverage.count(row));
        progress.at(coverage.total, None);
    })
    .await?;
    Ok(coverage)
}

/// Hands over the rows selected, page by page; `job` is what it is read for.
pub(super) async fn each(
    job: &str,
    selection: &Selection,
    graph: &Client,
    context: &Context,
    mut take: impl FnMut(&[Registration<'_>]),
) -> Result<(), Error> {
    let work: fn(u64) -> Workload = Workload::report;
    let whole = selection.is_everybody().then_some(work);
    let pages = graph.registrations(selection.odata().as_deref());
    let mut pages = context.foreseen(job, whole, graph, pages).await;
    while let Some(page) = pages.next().await {
        let page = page?;
        let mut rows = page.registrations()?;
        rows.retain(|row| selection.admits(row));
        take(&rows);
    }
    Ok(())
}
