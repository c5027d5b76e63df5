//! Waits for a reset that the service took on, asking where it said (graph-api.md §2.5).

use std::time::Duration;

use url::Url;

use crate::context::Context;
use crate::graph::{self, Client};
use crate::ui::msg;

/// A reset that is not over after so long is not waited for any longer.
const LONGEST: Duration = Duration::from_secs(300);
/// How long to wait where the service does not say: first, and at most.
const PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// How a reset ended.
#[derive(Debug)]
pub(super) enum End {
    /// Done.
    Succeeded,
    /// Not done, and why, in the service's words.
    Failed(String),
    /// The service took it; how it ended may not be read with this sign-in, or it named no place to ask.
    Accepted,
    /// Nobody knows: it took too long, the service went away, or the person stopped waiting.
    Unknown(Option<graph::Error>),
}

/// Asks until there is an end.
pub(super) async fn until_over(reset: &graph::Reset, graph: &Client, context: &Context) -> End {
    let Some(place) = &reset.operation else {
        return End::Accepted;
    };
    let progress = context.ui.progress(&msg!("reset-waiting"));
    let end = ask(place, reset.wait, graph, context).await;
    drop(progress);
    end
}

async fn ask(place: &Url, first: Option<Duration>, graph: &Client, context: &Context) -> End {
    let (mut wait, mut pause) = (first, PAUSE);
    let mut waited = Duration::ZERO;
    loop {
        // The first look costs nothing where the service names no time.
        let next = wait.unwrap_or(if waited.is_zero() {
            Duration::ZERO
        } else {
            pause
        });
        if waited.saturating_add(next) > LONGEST {
            return End::Unknown(None);
        }
        // Whoever is stopped looks once more: it may be over.
        let stopped = tokio::select! {
            () = context.timer.sleep(next) => false,
            () = context.stop.asked() => true,
        };
        waited = waited.saturating_add(next.max(Duration::from_millis(1)));
        if next == pause {
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        match graph.operation(place).await {
            Ok(operation) => {
                let detail = operation.status_detail.unwrap_or_default();
                match operation.status.to_ascii_lowercase().as_str() {
                    "succeeded" => return End::Succeeded,
                    "failed" | "skipped" => return End::Failed(detail),
                    _ if stopped => return End::Unknown(None),
                    _ => wait = operation.wait,
                }
            }
            // The roles that reset are more than those that may read how it ended.
            Err(error) if error.status() == Some(403) => return End::Accepted,
            // It may not be known everywhere yet.
            Err(error) if error.is_not_found() && !stopped => wait = None,
            Err(error) => return End::Unknown(Some(error)),
        }
    }
}
