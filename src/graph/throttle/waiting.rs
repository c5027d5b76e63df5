//! A client that waits: for the next try, and for a bucket that the service closed.

use std::time::Duration;

use super::cost::Limit;
use super::pace::{Bucket, Closed};
use super::retry::RetryBudget;
use crate::graph::client::Client;
use crate::graph::event::Event;

impl Client {
    /// Waits before the next try, and says so.
    pub(in crate::graph) async fn wait(&self, wait: Duration, status: Option<u16>, tries: u32) {
        self.tell(&Event::Waiting {
            wait,
            status,
            tries,
        });
        self.timer.sleep(wait).await;
    }

    /// Lets a whole bucket wait: the service asked for it.
    pub(in crate::graph) fn refuse(
        &self,
        (bucket, limit): (Bucket, Limit),
        throttle_epoch: u32,
        status: u16,
        wait: Duration,
        tries: u32,
    ) {
        // A moment beyond the clock is as good as any that no request waits for.
        let now = self.timer.now();
        let until = now
            .checked_add(wait)
            .unwrap_or_else(|| now + Duration::from_secs(365 * 86_400));
        let closed = Closed {
            until,
            status,
            tries,
        };
        self.pace
            .refuse(bucket, limit, throttle_epoch, &self.timer, closed);
    }

    /// The service took an item of a batch that is counted in `bucket`.
    pub(in crate::graph) fn advance(&self, bucket: Bucket) {
        self.pace.advance(bucket);
    }

    /// Renews the budget where the service took something of the bucket since `taken` was counted: it is only a matter
    /// of time then.
    pub(in crate::graph) fn note_progress(
        &self,
        bucket: Bucket,
        taken: &mut u64,
        budget: &mut RetryBudget,
    ) {
        let now = self.pace.taken(bucket);
        if now != *taken {
            *taken = now;
            budget.reset_tries();
        }
    }
}
