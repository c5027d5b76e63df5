//! How fast requests may go: full speed until the service says otherwise, learned for each of its buckets.
//!
//! The service counts reports, the methods of people and the rest of the directory apart (graph-api.md §6.3). When it
//! refuses one request of a bucket, the others of that bucket would only collect refusals of their own: so all of them
//! wait until the same moment, and fewer go at once afterwards.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use crate::http::Timer;

/// How many requests of one bucket are on the wire at once, while the service does not mind.
pub(in crate::graph) const IN_FLIGHT: usize = 8;

/// What the service counts together. The order is that of the limits, tightest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::graph) enum Bucket {
    /// Reports and the audit log: 5 requests in 10 s.
    Reports,
    /// The authentication methods of people; some tenants see them counted as reports.
    Methods,
    /// Everything else.
    Directory,
}

impl Bucket {
    /// The bucket of a path, with or without the version in front.
    pub(in crate::graph) fn of(path: &str) -> Self {
        let path = path.split('?').next().unwrap_or_default();
        let mut segments = path
            .split('/')
            .filter(|segment| !segment.is_empty())
            .skip_while(|segment| matches!(*segment, "v1.0" | "beta"));
        match segments.next() {
            Some("reports" | "auditLogs") => Self::Reports,
            Some("users") if segments.nth(1) == Some("authentication") => Self::Methods,
            Some("me") if segments.next() == Some("authentication") => Self::Methods,
            _ => Self::Directory,
        }
    }
}

/// Until when a bucket takes nothing, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::graph) struct Closed {
    /// The moment named.
    pub until: Instant,
    /// The status that named it.
    pub status: u16,
    /// How many tries of the refused request had failed.
    pub tries: u32,
}

/// The rules of one bucket, over plain values.
#[derive(Debug)]
struct Rule {
    flying: usize,
    allowed: usize,
    /// Successes since `allowed` changed.
    credit: usize,
    /// Counts the refusals that slowed the bucket down.
    throttle_epoch: u32,
    closed: Option<Closed>,
    /// Counts what the service took, however it came: alone or in a batch.
    taken: u64,
}

/// What a request may do now.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    Go(u32),
    Full,
    Shut,
}

impl Default for Rule {
    fn default() -> Self {
        Self {
            flying: 0,
            allowed: IN_FLIGHT,
            credit: 0,
            throttle_epoch: 0,
            closed: None,
            taken: 0,
        }
    }
}

impl Rule {
    fn enter(&mut self) -> Step {
        if self.closed.is_some() {
            Step::Shut
        } else if self.flying >= self.allowed {
            Step::Full
        } else {
            self.flying += 1;
            Step::Go(self.throttle_epoch)
        }
    }

    fn leave(&mut self) {
        self.flying = self.flying.saturating_sub(1);
    }

    /// One more at a time for every round of successes.
    fn succeed(&mut self) {
        self.credit += 1;
        if self.credit >= self.allowed && self.allowed < IN_FLIGHT {
            self.allowed += 1;
            self.credit = 0;
        }
    }

    /// Closes the bucket and halves what flies. What flew already when the throttling began is refused, too: that is the
    /// same epoch, and slows nothing down again.
    fn refuse(&mut self, throttle_epoch: u32, closed: Closed) {
        if throttle_epoch == self.throttle_epoch {
            self.allowed = (self.allowed / 2).max(1);
            self.credit = 0;
            self.throttle_epoch = self.throttle_epoch.wrapping_add(1);
        }
        // Never shorter than anyone was told.
        if self.closed.is_none_or(|now| now.until < closed.until) {
            self.closed = Some(closed);
        }
    }

    /// Opens the bucket, unless somebody was told to wait longer meanwhile.
    fn open(&mut self, waited: Closed) {
        if self.closed == Some(waited) {
            self.closed = None;
        }
    }
}

#[derive(Debug, Default)]
struct Lane {
    rule: Mutex<Rule>,
    free: Notify,
    /// Held by the one request that waits for all; whoever drops out leaves the wait to the next.
    gate: tokio::sync::Mutex<()>,
}

impl Lane {
    fn rule(&self) -> MutexGuard<'_, Rule> {
        self.rule.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pace of one client and its clones.
#[derive(Clone, Debug, Default)]
pub(in crate::graph) struct Pace(Arc<[Lane; 3]>);

/// A place on the wire; dropping it makes room.
#[derive(Debug)]
pub(in crate::graph) struct Permit {
    pace: Pace,
    bucket: Bucket,
    /// The throttle epoch the request left in.
    pub(in crate::graph) throttle_epoch: u32,
}

impl Drop for Permit {
    fn drop(&mut self) {
        let lane = self.pace.lane(self.bucket);
        lane.rule().leave();
        lane.free.notify_one();
    }
}

impl Pace {
    fn lane(&self, bucket: Bucket) -> &Lane {
        match (bucket, &*self.0) {
            (Bucket::Reports, [lane, ..])
            | (Bucket::Methods, [_, lane, _])
            | (Bucket::Directory, [.., lane]) => lane,
        }
    }

    /// Waits for a place. Where the bucket is closed, one request waits for all and tells of it.
    ///
    /// # Errors
    /// Why the bucket is closed and for how long, where that is longer than `longest`.
    pub(in crate::graph) async fn enter(
        &self,
        bucket: Bucket,
        timer: &Timer,
        longest: Duration,
        tell: impl Fn(Duration, Closed),
    ) -> Result<Permit, (Duration, Closed)> {
        let lane = self.lane(bucket);
        loop {
            let step = lane.rule().enter();
            match step {
                Step::Go(throttle_epoch) => {
                    return Ok(Permit {
                        pace: self.clone(),
                        bucket,
                        throttle_epoch,
                    });
                }
                Step::Full => lane.free.notified().await,
                Step::Shut => {
                    let _gate = lane.gate.lock().await;
                    let Some(closed) = lane.rule().closed else {
                        continue;
                    };
                    let left = closed.until.saturating_duration_since(timer.now());
                    if left > longest {
                        return Err((left, closed));
                    }
                    if !left.is_zero() {
                        tell(left, closed);
                        timer.sleep(left).await;
                    }
                    lane.rule().open(closed);
                }
            }
        }
    }

    /// A request of the bucket was taken.
    pub(in crate::graph) fn succeed(&self, bucket: Bucket) {
        let lane = self.lane(bucket);
        lane.rule().succeed();
        lane.free.notify_one();
    }

    /// The service took something of the bucket: whoever waits there has not waited in vain.
    pub(in crate::graph) fn advance(&self, bucket: Bucket) {
        let mut rule = self.lane(bucket).rule();
        rule.taken = rule.taken.wrapping_add(1);
    }

    /// How often [`Pace::advance`] was called: another number than before means that the bucket is being served.
    pub(in crate::graph) fn taken(&self, bucket: Bucket) -> u64 {
        self.lane(bucket).rule().taken
    }

    /// The service asked to wait.
    pub(in crate::graph) fn refuse(&self, bucket: Bucket, throttle_epoch: u32, closed: Closed) {
        self.lane(bucket).rule().refuse(throttle_epoch, closed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed(seconds: u64) -> Closed {
        Closed {
            until: Timer::Instead(Arc::new(|_| {})).now() + Duration::from_secs(seconds),
            status: 429,
            tries: 1,
        }
    }

    #[test]
    fn a_path_belongs_to_the_bucket_the_service_counts_it_in() {
        let cases = [
            (
                "/v1.0/reports/authenticationMethods/userRegistrationDetails",
                Bucket::Reports,
            ),
            ("/auditLogs/directoryAudits?$top=5", Bucket::Reports),
            (
                "/v1.0/users/a%40b.c/authentication/phoneMethods",
                Bucket::Methods,
            ),
            ("/users/1/authentication/methods", Bucket::Methods),
            ("/me/authentication/methods", Bucket::Methods),
            ("/v1.0/users/1", Bucket::Directory),
            ("/users/1/memberOf", Bucket::Directory),
            (
                "/v1.0/policies/authenticationMethodsPolicy",
                Bucket::Directory,
            ),
            ("/v1.0/users?$filter=reports", Bucket::Directory),
            ("", Bucket::Directory),
        ];
        for (path, expected) in cases {
            assert_eq!(Bucket::of(path), expected, "{path}");
        }
    }

    #[test]
    fn one_storm_halves_once_and_successes_give_it_back_one_by_one() {
        let mut rule = Rule::default();
        for _ in 0..IN_FLIGHT {
            assert_eq!(rule.enter(), Step::Go(0));
        }
        assert_eq!(rule.enter(), Step::Full);
        for _ in 0..IN_FLIGHT {
            rule.refuse(0, closed(2));
            rule.leave();
        }
        assert_eq!((rule.allowed, rule.flying), (4, 0), "one throttle_epoch");
        assert_eq!(rule.enter(), Step::Shut);
        rule.open(closed(2));
        assert_eq!(rule.enter(), Step::Go(1));
        for throttle_epoch in 1..9 {
            rule.refuse(throttle_epoch, closed(2));
        }
        assert_eq!(rule.allowed, 1, "never none");
        rule.succeed();
        assert_eq!(rule.allowed, 2);
        rule.succeed();
        assert_eq!(rule.allowed, 2, "slower the more fly");
        rule.succeed();
        assert_eq!(rule.allowed, 3);
        for _ in 0..1000 {
            rule.succeed();
        }
        assert_eq!(rule.allowed, IN_FLIGHT, "up to where it began");
    }

    #[test]
    fn a_named_moment_is_never_brought_forward() {
        let mut rule = Rule::default();
        rule.refuse(0, closed(10));
        rule.refuse(0, closed(3));
        assert_eq!(rule.closed, Some(closed(10)));
        rule.refuse(0, closed(20));
        rule.open(closed(10));
        assert_eq!(rule.enter(), Step::Shut, "somebody was told 20");
        rule.open(closed(20));
        assert_eq!(rule.enter(), Step::Go(1));
    }

    #[tokio::test]
    async fn one_request_waits_for_all_and_a_dropped_wait_is_taken_over() {
        let timer = Timer::Instead(Arc::new(|_| {}));
        let pace = Pace::default();
        let told = Mutex::new(0);
        let enter = || {
            pace.enter(Bucket::Reports, &timer, Duration::from_secs(60), |_, _| {
                *told.lock().unwrap() += 1;
            })
        };
        let flying = [enter().await.unwrap(), enter().await.unwrap()];
        for permit in flying {
            pace.refuse(Bucket::Reports, permit.throttle_epoch, closed(7));
        }
        drop(tokio::time::timeout(Duration::ZERO, enter()).await);
        *told.lock().unwrap() = 0;
        pace.refuse(Bucket::Reports, 0, closed(7));
        let turns = futures::future::join_all((0..4).map(|_| enter())).await;
        assert!(turns.iter().all(Result::is_ok));
        assert_eq!(*told.lock().unwrap(), 1, "one wait is told once");
        drop(turns);
        pace.refuse(Bucket::Reports, 1, closed(61));
        let (left, _) = enter().await.unwrap_err();
        assert_eq!(left, Duration::from_secs(61));
    }
}
