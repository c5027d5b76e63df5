//! How fast requests may go: as fast as the documented limits allow, and slower where the service says so.
//!
//! The service counts reports, the methods of people and the rest of the directory apart (graph-api.md §6.3). Requests
//! are spread so that none is refused while nobody else asks. When the service refuses one request of a bucket all the
//! same, the others of that bucket would only collect refusals of their own: so all of them wait until the same moment,
//! and fewer go at once and in a row afterwards.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use super::budget::{Budget, Told};
use super::cost::{Cost, Limit};
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

    /// The limit behind a refusal that names none.
    pub(in crate::graph) fn limit(self) -> Limit {
        match self {
            Self::Reports => Limit::Reports,
            Self::Methods => Limit::Methods,
            Self::Directory => Limit::Units,
        }
    }
}

/// Why a request does not go yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::graph) enum Pause {
    /// The service refused one of its bucket.
    Closed(Closed),
    /// It would be refused.
    Paced,
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
        } else if self.is_full() {
            Step::Full
        } else {
            self.flying += 1;
            Step::Go(self.throttle_epoch)
        }
    }

    fn is_full(&self) -> bool {
        self.flying >= self.allowed
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
    /// same epoch, and slows nothing down again. Says whether this one did.
    fn refuse(&mut self, throttle_epoch: u32, closed: Closed) -> bool {
        let slows = throttle_epoch == self.throttle_epoch;
        if slows {
            self.allowed = (self.allowed / 2).max(1);
            self.credit = 0;
            self.throttle_epoch = self.throttle_epoch.wrapping_add(1);
        }
        // Never shorter than anyone was told.
        if self.closed.is_none_or(|now| now.until < closed.until) {
            self.closed = Some(closed);
        }
        slows
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
pub(in crate::graph) struct Pace(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    lanes: [Lane; 3],
    /// In the order of [`Limit::ALL`].
    budgets: Mutex<[Budget; 4]>,
}

impl Default for Shared {
    fn default() -> Self {
        Self {
            lanes: Default::default(),
            budgets: Mutex::new(Limit::ALL.map(Budget::new)),
        }
    }
}

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
        match (bucket, &self.0.lanes) {
            (Bucket::Reports, [lane, ..])
            | (Bucket::Methods, [_, lane, _])
            | (Bucket::Directory, [.., lane]) => lane,
        }
    }

    fn budgets(&self) -> MutexGuard<'_, [Budget; 4]> {
        let budgets = &self.0.budgets;
        budgets.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what a request costs, or says how long it takes until it may.
    fn reserve(&self, cost: Cost, now: Instant) -> Result<(), Duration> {
        let mut budgets = self.budgets();
        let waits = Limit::ALL.iter().zip(budgets.iter_mut());
        let longest = waits
            .map(|(&limit, budget)| budget.wait(cost.get(limit), now))
            .max()
            .unwrap_or_default();
        if !longest.is_zero() {
            return Err(longest);
        }
        for (&limit, budget) in Limit::ALL.iter().zip(budgets.iter_mut()) {
            budget.take(cost.get(limit));
        }
        Ok(())
    }

    /// Waits for a place. Where the bucket is closed or would be used up, one request waits for all and tells of it.
    ///
    /// # Errors
    /// Why the bucket is closed and for how long, where that is longer than `longest`.
    pub(in crate::graph) async fn enter(
        &self,
        bucket: Bucket,
        cost: Cost,
        timer: &Timer,
        longest: Duration,
        tell: impl Fn(Duration, Pause),
    ) -> Result<Permit, (Duration, Closed)> {
        let lane = self.lane(bucket);
        // Kept through all waits: whoever came later waits behind this one.
        let _gate = lane.gate.lock().await;
        loop {
            let (closed, is_full) = {
                let rule = lane.rule();
                (rule.closed, rule.is_full())
            };
            if let Some(closed) = closed {
                let left = closed.until.saturating_duration_since(timer.now());
                if left > longest {
                    return Err((left, closed));
                }
                if !left.is_zero() {
                    tell(left, Pause::Closed(closed));
                    timer.sleep(left).await;
                }
                lane.rule().open(closed);
            } else if is_full {
                lane.free.notified().await;
            } else if let Err(wait) = self.reserve(cost, timer.now()) {
                tell(wait, Pause::Paced);
                timer.sleep(wait).await;
            } else if let Step::Go(throttle_epoch) = lane.rule().enter() {
                return Ok(Permit {
                    pace: self.clone(),
                    bucket,
                    throttle_epoch,
                });
            }
        }
    }

    /// How many requests of the bucket may go at once.
    pub(in crate::graph) fn most_at_once(&self, bucket: Bucket) -> u32 {
        self.budgets()[bucket.limit() as usize].most_at_once()
    }

    /// The service took what costs so much, alone or in a batch.
    pub(in crate::graph) fn took(&self, cost: Cost) {
        for (&limit, budget) in Limit::ALL.iter().zip(self.budgets().iter_mut()) {
            budget.succeed(cost.get(limit));
        }
    }

    /// The service said something of the limits that this cost is taken from.
    pub(in crate::graph) fn heed(&self, cost: Cost, told: Told, now: Instant) {
        for (&limit, budget) in Limit::ALL.iter().zip(self.budgets().iter_mut()) {
            if cost.get(limit) > 0 {
                budget.heed(told, now);
            }
        }
    }

    /// The tenant has at least so many users.
    pub(in crate::graph) fn resize(&self, users: u64) {
        for budget in self.budgets().iter_mut() {
            budget.resize(users);
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

    /// The service asked to wait, because of this limit.
    pub(in crate::graph) fn refuse(
        &self,
        bucket: Bucket,
        limit: Limit,
        throttle_epoch: u32,
        now: Instant,
        closed: Closed,
    ) {
        let slows = self.lane(bucket).rule().refuse(throttle_epoch, closed);
        if slows {
            self.budgets()[limit as usize].refuse(now, closed.until);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed(seconds: u64) -> Closed {
        Closed {
            until: Timer::instead(|_| {}).now() + Duration::from_secs(seconds),
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
        let timer = Timer::instead(|_| {});
        let pace = Pace::default();
        let report = Cost::of(&http::Method::GET, "/reports/x");
        let told = Mutex::new(0);
        let enter = || {
            let longest = Duration::from_secs(60);
            pace.enter(Bucket::Reports, report, &timer, longest, |_, pause| {
                *told.lock().unwrap() += i32::from(matches!(pause, Pause::Closed(_)));
            })
        };
        let refuse = |throttle_epoch, seconds| {
            let (now, limit) = (timer.now(), Limit::Reports);
            let closed = Closed {
                until: now + Duration::from_secs(seconds),
                ..closed(0)
            };
            pace.refuse(Bucket::Reports, limit, throttle_epoch, now, closed);
        };
        let flying = [enter().await.unwrap(), enter().await.unwrap()];
        for permit in flying {
            refuse(permit.throttle_epoch, 7);
        }
        drop(tokio::time::timeout(Duration::ZERO, enter()).await);
        *told.lock().unwrap() = 0;
        refuse(0, 7);
        let turns = futures::future::join_all((0..4).map(|_| enter())).await;
        assert!(turns.iter().all(Result::is_ok));
        assert_eq!(*told.lock().unwrap(), 1, "one wait is told once");
        drop(turns);
        refuse(1, 61);
        let (left, _) = enter().await.unwrap_err();
        assert_eq!(left, Duration::from_secs(61));
    }

    #[tokio::test]
    async fn a_waiter_that_is_cancelled_swallows_no_wake_up() {
        let timer = Timer::instead(|_| {});
        let pace = Pace::default();
        let enter = || {
            let longest = Duration::from_secs(60);
            pace.enter(
                Bucket::Directory,
                Cost::default(),
                &timer,
                longest,
                |_, _| {},
            )
        };
        for round in 0..50 {
            let mut flying = Vec::new();
            for _ in 0..IN_FLIGHT {
                flying.push(enter().await.unwrap());
            }
            let mut first = Box::pin(enter());
            let second = enter();
            // It waits for a place, is woken, and goes before it takes it.
            assert!(futures::poll!(&mut first).is_pending());
            drop(flying.pop());
            drop(first);
            let woken = tokio::time::timeout(Duration::from_secs(5), second).await;
            assert!(woken.is_ok_and(|it| it.is_ok()), "round {round}");
        }
    }
}
