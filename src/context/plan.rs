//! What a command of scale is going to ask of the service, told before it begins.

use std::pin::Pin;

use futures::stream::{self, Stream, StreamExt};

use super::Context;
use crate::graph::{Client, Page, Plan, Workload};
use crate::ui::Ui;

/// A list that is read whole: its pages.
pub type Pages<'a> = Pin<Box<dyn Stream<Item = Result<Page, crate::graph::Error>> + Send + 'a>>;

impl Context {
    /// The pages of a list of everybody, with what reading it takes told to whoever asked with `-v`, and to whoever sees
    /// how far it is. `work` says what a tenant of so many users takes; nothing where the list is not of everybody. The
    /// users are counted while the first page comes, and only where anybody hears of it.
    pub async fn foreseen<'a>(
        &self,
        job: &str,
        work: Option<fn(u64) -> Workload>,
        graph: &Client,
        pages: impl Stream<Item = Result<Page, crate::graph::Error>> + Send + 'a,
    ) -> Pages<'a> {
        let mut pages: Pages<'a> = Box::pin(pages);
        let Some(work) = work.filter(|_| self.ui.is_watched()) else {
            return pages;
        };
        let (first, users) = tokio::join!(pages.next(), Box::pin(graph.count_users()));
        if let Ok(users) = users {
            let plan = graph.plan(work(users));
            log_plan(&self.ui, job, plan);
            self.ui.expect(users, plan.time);
        }
        Box::pin(stream::iter(first).chain(pages))
    }

    /// The same, asked for at once: beside whatever else is read. It ends when the first page is there, or was refused.
    pub async fn begun<'a>(
        &self,
        job: &str,
        work: Option<fn(u64) -> Workload>,
        graph: &Client,
        pages: impl Stream<Item = Result<Page, crate::graph::Error>> + Send + 'a,
    ) -> Pages<'a> {
        let mut pages = self.foreseen(job, work, graph, pages).await;
        let first = pages.next().await;
        Box::pin(stream::iter(first).chain(pages))
    }

    /// The same for a job that is more than one list: how many users there are, where anybody hears of it and they can be
    /// counted.
    pub async fn foresee(
        &self,
        job: &str,
        work: impl Fn(u64) -> Workload,
        graph: &Client,
    ) -> Option<u64> {
        if !self.ui.is_watched() {
            return None;
        }
        // On the heap: it is large, and whoever waits for it has much besides.
        let users = Box::pin(graph.count_users()).await.ok()?;
        let plan = graph.plan(work(users));
        log_plan(&self.ui, job, plan);
        self.ui.expect(users, plan.time);
        Some(users)
    }
}

/// Tells whoever asked with `-v` what is going to be asked of the service.
pub fn log_plan(ui: &Ui, job: &str, plan: Plan) {
    ui.log(1, || {
        let (requests, seconds) = (plan.requests, plan.time.as_secs());
        format!("{job}: {requests} requests, {seconds} s by the documented limits alone")
    });
}
