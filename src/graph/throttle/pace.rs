//! How fast requests may go: as fast as the documented limits allow, and slower where the service says so.
//!
//! The service counts reports, the methods of people and the rest of the directory apart (graph-api.md §6.3). Requests
//! are spread so that none is refused while nobody else asks. When the service refuses one request of a bucket all the
//! same, the others of that bucket would only collect refusals of their own: so all of them wait until the same moment,
//! and fewer go at once and in a row afterwards.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use url::Url;

use super::budget::{Both, Budget, Told};
use super::cost::{Cost, Limit};
use super::shared::{Account, SharedFile, Shut};
use crate::http::Timer;
use crate::secret::Secret;

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
    /// All of them, in their order.
    const ALL: [Self; 3] = [Self::Reports, Self::Methods, Self::Directory];

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
    /// It is not known yet which of two limits holds: the answer to a first batch is waited for.
    untried: bool,
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
            untried: false,
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
    /// Held by the one batch that finds out which limit holds.
    trial: tokio::sync::Mutex<()>,
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
    own: Mutex<Own>,
    /// What other processes share; nothing where it cannot be had. Settled with the first request.
    file: OnceLock<Option<SharedFile>>,
}

/// The account of this process.
#[derive(Debug)]
struct Own {
    /// In the order of [`Limit::ALL`].
    budgets: [Budget; 4],
    /// What was taken of each limit while the file was held by somebody else.
    unsaved: [u32; 4],
    /// What the service took since the file was written.
    unsaid: [u32; 4],
    /// The tenant has at least so many users.
    users: u64,
}

impl Own {
    /// Takes over what is shared, and what is not known there yet stays.
    fn adopt(&mut self, account: &Account, both: Both) {
        for (index, budget) in self.budgets.iter_mut().enumerate() {
            budget.restore(&account.budgets[index], both);
            budget.take(std::mem::take(&mut self.unsaved[index]));
            budget.succeed(self.unsaid[index]);
            budget.resize(self.users);
        }
    }
}

impl Default for Shared {
    fn default() -> Self {
        let lanes: [Lane; 3] = Default::default();
        let [_, methods, _] = &lanes;
        methods.rule().untried = true;
        Self {
            lanes,
            own: Mutex::new(Own {
                budgets: Limit::ALL.map(Budget::new),
                unsaved: [0; 4],
                unsaid: [0; 4],
                users: 0,
            }),
            file: OnceLock::new(),
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

    fn own(&self) -> MutexGuard<'_, Own> {
        self.0.own.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shares what is left of the limits with other processes of whoever this token belongs to, through a file in this
    /// folder.
    ///
    /// # Errors
    /// Why it cannot, where that was found out now: it counts for itself then.
    pub(in crate::graph) fn share(
        &self,
        folder: &Path,
        root: &Url,
        token: &Secret,
    ) -> std::io::Result<()> {
        let mut failed = None;
        self.0.file.get_or_init(|| {
            SharedFile::open(folder, root, token)
                .map_err(|error| failed = Some(error))
                .ok()
        });
        failed.map_or(Ok(()), Err)
    }

    /// Does something to the account that is shared: as others left it, and for them to go on with. Says whether it was
    /// to be had; this process counts for itself where not.
    fn together<T>(&self, timer: &Timer, act: impl FnOnce(&mut Own) -> T) -> (T, bool) {
        let mut own = self.own();
        let Some(held) = self.0.file.get().and_then(|file| file.as_ref()?.hold()) else {
            return (act(&mut own), false);
        };
        let both = Both {
            now: timer.now(),
            micros: timer.micros(),
        };
        if let Some(account) = held.read(both) {
            own.adopt(&account, both);
            self.shut(&account, both);
        }
        let done = act(&mut own);
        let closed = Bucket::ALL.map(|bucket| {
            let closed = self.lane(bucket).rule().closed?;
            Some(Shut {
                until: both.micros_of(closed.until),
                status: closed.status,
            })
        });
        let account = Account {
            written: both.micros,
            budgets: own.budgets.map(|budget| budget.save(both)),
            closed,
        };
        let saved = held.write(&account).is_ok();
        if saved {
            (own.unsaid, own.unsaved) = ([0; 4], [0; 4]);
        }
        (done, saved)
    }

    /// Closes what others were told to leave alone, and knows what they found out.
    fn shut(&self, account: &Account, both: Both) {
        for (bucket, shut) in Bucket::ALL.into_iter().zip(&account.closed) {
            let mut rule = self.lane(bucket).rule();
            if account.budgets[bucket.limit() as usize].is_known() {
                rule.untried = false;
            }
            let Some(shut) = shut.filter(|shut| shut.until > both.micros) else {
                continue;
            };
            let until = both.moment_of(shut.until);
            if rule.closed.is_none_or(|now| now.until < until) {
                rule.closed = Some(Closed {
                    until,
                    status: shut.status,
                    tries: 0,
                });
            }
        }
    }

    /// Takes what a request costs, or says how long it takes until it may.
    fn reserve(&self, cost: Cost, timer: &Timer) -> Result<(), Duration> {
        let take = |own: &mut Own| {
            let now = timer.now();
            let cost = if own.budgets[Limit::Methods as usize].counts_as_reports() {
                cost.as_reports()
            } else {
                cost
            };
            let waits = Limit::ALL.iter().zip(own.budgets.iter_mut());
            let longest = waits
                .map(|(&limit, budget)| budget.wait(cost.get(limit), now))
                .max()
                .unwrap_or_default();
            if !longest.is_zero() {
                return Err(longest);
            }
            for (&limit, budget) in Limit::ALL.iter().zip(own.budgets.iter_mut()) {
                budget.take(cost.get(limit));
            }
            Ok(cost)
        };
        {
            // Where the service itself counts, nobody else need.
            let mut own = self.own();
            let told =
                |&limit: &Limit| cost.get(limit) == 0 || own.budgets[limit as usize].is_told();
            if Limit::ALL.iter().all(told) {
                return take(&mut own).map(drop);
            }
        }
        let (taken, shared) = self.together(timer, take);
        let cost = taken?;
        if !shared {
            let mut own = self.own();
            for (index, limit) in Limit::ALL.into_iter().enumerate() {
                own.unsaved[index] = own.unsaved[index].saturating_add(cost.get(limit));
            }
        }
        Ok(())
    }

    /// How long it takes until so much of each limit has gone, from now on and alone.
    pub(super) fn forecast(&self, amounts: [u64; 4], timer: &Timer) -> Duration {
        let now = timer.now();
        let (own, mut amounts) = (self.own(), amounts);
        if own.budgets[Limit::Methods as usize].counts_as_reports() {
            amounts[Limit::Reports as usize] += amounts[Limit::Methods as usize];
        }
        let times = own.budgets.iter().zip(amounts);
        times
            .map(|(budget, amount)| budget.forecast(amount, now))
            .max()
            .unwrap_or_default()
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
            } else if let Err(wait) = self.reserve(cost, timer) {
                // Others may have been told to wait meanwhile: that is another wait, and another limit to it.
                if lane.rule().closed.is_none() {
                    tell(wait, Pause::Paced);
                    timer.sleep(wait).await;
                }
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
        self.own().budgets[bucket.limit() as usize].most_at_once()
    }

    /// How many requests of methods go at once while it is not known which limit holds: few, so that few are refused where
    /// it is that of the reports.
    pub(in crate::graph) fn most_of_trial(&self, timer: &Timer) -> u32 {
        let now = timer.now();
        let mut own = self.own();
        let is_full = own.budgets[Limit::Reports as usize].is_full(now);
        own.budgets[Limit::Methods as usize].most_of_trial(is_full)
    }

    /// The service took what costs so much, alone or in a batch.
    pub(in crate::graph) fn took(&self, cost: Cost) {
        let mut own = self.own();
        for (index, limit) in Limit::ALL.into_iter().enumerate() {
            own.budgets[index].succeed(cost.get(limit));
            own.unsaid[index] = own.unsaid[index].saturating_add(cost.get(limit));
        }
    }

    /// The service said something of the limits that this cost is taken from.
    pub(in crate::graph) fn heed(&self, cost: Cost, told: Told, timer: &Timer) {
        let now = timer.now();
        let heed = |own: &mut Own| {
            for (&limit, budget) in Limit::ALL.iter().zip(own.budgets.iter_mut()) {
                if cost.get(limit) > 0 {
                    budget.heed(told, now);
                }
            }
        };
        let news = {
            let own = self.own();
            let mut limits = Limit::ALL.into_iter().filter(|limit| cost.get(*limit) > 0);
            limits.any(|limit| own.budgets[limit as usize].is_news(told))
        };
        if news {
            self.together(timer, heed);
        } else {
            heed(&mut self.own());
        }
    }

    /// The tenant has at least so many users.
    pub(in crate::graph) fn resize(&self, users: u64) {
        let mut own = self.own();
        own.users = own.users.max(users);
        for budget in &mut own.budgets {
            budget.resize(users);
        }
    }

    /// Where it is not known which limit of the bucket holds, waits until it is, or until it is this batch's turn to find out:
    /// as long as what it is given lives, nobody else does. How much a batch may hold depends on it.
    pub(in crate::graph) async fn trial(
        &self,
        bucket: Bucket,
    ) -> Option<tokio::sync::MutexGuard<'_, ()>> {
        let lane = self.lane(bucket);
        // A service that says what is left says it of this bucket, too.
        let is_told = self.own().budgets[Limit::Units as usize].is_told();
        if is_told || !lane.rule().untried {
            return None;
        }
        let turn = lane.trial.lock().await;
        lane.rule().untried.then_some(turn)
    }

    /// Ends the trial where more was taken than the tighter limit of the bucket lets through.
    pub(in crate::graph) fn learn(&self, bucket: Bucket, timer: &Timer) {
        let is_known = {
            let own = self.own();
            own.budgets[bucket.limit() as usize].is_more_than_reports(timer.now())
        };
        if is_known {
            self.tried(bucket);
        }
    }

    /// Which limit of the bucket holds is known, as far as an answer tells.
    fn tried(&self, bucket: Bucket) {
        self.lane(bucket).rule().untried = false;
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
        timer: &Timer,
        closed: Closed,
    ) {
        let slows = self.lane(bucket).rule().refuse(throttle_epoch, closed);
        if slows {
            let now = timer.now();
            self.together(timer, |own| {
                own.budgets[limit as usize].refuse(now, closed.until);
            });
        }
        self.tried(bucket);
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
            pace.refuse(Bucket::Reports, limit, throttle_epoch, &timer, closed);
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
