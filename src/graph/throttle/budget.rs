//! How much of one limit is left: rules over plain values (graph-api.md §6.3).
//!
//! The service fills a bucket evenly and takes from it what requests cost. This keeps the same account, a little on the
//! safe side, so that whoever is alone is never refused. Who is not alone learns it from a refusal: the rate is halved,
//! kept for a while and found again.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::cost::Limit;

/// No documented limit of requests is tighter than that of the reports.
const FEWEST: f64 = 5.0;
/// The longest time that a rate is kept after a refusal, in windows, as a power of two.
const LONGEST: u32 = 4;
/// The same of the methods of people: a limit that is documented twice does not change while it is looked at, and each time
/// that more is tried costs refusals.
const LONGEST_OF_METHODS: u32 = 10;
/// How many refusals of methods count as seen once, and once more, what was taken until then fits the limit of the reports.
const CERTAIN: [u32; 2] = [3, 5];
/// What is tried above the limit of the reports, as a multiple of it: only more than that limit lets through says that it does
/// not hold.
const TRIED: f64 = 2.0;

/// What the service itself says of a limit, in the headers of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::graph) struct Told {
    /// `RateLimit-Limit` and `RateLimit-Remaining`: how much fits, and how much of that is left.
    counted: Option<(f64, f64)>,
    /// `RateLimit-Reset`: how long it takes until all of it is there again.
    reset: Option<Duration>,
    /// `x-ms-throttle-limit-percentage`: 1 when all of it is used.
    used: Option<f64>,
}

impl Told {
    /// What the headers say; nothing where they are silent.
    pub(in crate::graph) fn read<'a>(header: impl Fn(&str) -> Option<&'a str>) -> Option<Self> {
        let number = |name: &str| {
            let value: f64 = header(name)?.trim().parse().ok()?;
            (value.is_finite() && value >= 0.0).then_some(value)
        };
        let told = Self {
            counted: number("ratelimit-limit")
                .filter(|limit| *limit >= 1.0)
                .zip(number("ratelimit-remaining")),
            reset: number("ratelimit-reset")
                .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()),
            used: number("x-ms-throttle-limit-percentage"),
        };
        (told.counted.is_some() || told.used.is_some()).then_some(told)
    }
}

/// What is left of one limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    limit: Limit,
    /// What fits into one window.
    size: f64,
    /// Seconds.
    window: f64,
    left: f64,
    /// From when on more flows in; nothing before the first request.
    at: Option<Instant>,
    /// The part of the rate that is in use: 1 until a refusal.
    share: f64,
    /// From when on the share grows again.
    grows: Option<Instant>,
    /// Since the share was whole.
    refusals: u32,
    /// What the service took since the last refusal, and since when that is.
    taken: f64,
    since: Option<Instant>,
    /// The service itself said what fits.
    told: bool,
}

/// A budget as other processes read it: moments are microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Saved {
    size: f64,
    left: f64,
    at: Option<u64>,
    share: f64,
    grows: Option<u64>,
    refusals: u32,
    taken: f64,
    since: Option<u64>,
    told: bool,
}

impl Saved {
    /// Whether anything was learned of the limit: that the service took more than the tightest lets through, or that it refused.
    pub(super) fn is_known(&self) -> bool {
        self.taken > FEWEST + 1.0 || self.refusals > 0 || self.told
    }

    fn is_sound(&self) -> bool {
        let numbers = [self.size, self.left, self.share, self.taken];
        numbers.iter().all(|number| number.is_finite())
            && self.size >= 1.0
            && (-self.size..=self.size).contains(&self.left)
            && self.share > 0.0
            && self.share <= 1.0
            && self.taken >= 0.0
    }
}

/// One moment by both clocks: that of this process, and the one that all have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Both {
    pub(super) now: Instant,
    /// Microseconds since 1970.
    pub(super) micros: u64,
}

impl Both {
    /// A moment as other processes know it.
    pub(super) fn micros_of(self, moment: Instant) -> u64 {
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        match moment.checked_duration_since(self.now) {
            Some(later) => self.micros.saturating_add(micros(later)),
            None => self.micros.saturating_sub(micros(self.now - moment)),
        }
    }

    /// The same as this process knows it. One that is before its clock began is the beginning, as far as that is known.
    pub(super) fn moment_of(self, micros: u64) -> Instant {
        let moment = match micros.checked_sub(self.micros) {
            Some(later) => self.now.checked_add(Duration::from_micros(later)),
            None => self
                .now
                .checked_sub(Duration::from_micros(self.micros - micros)),
        };
        moment.unwrap_or(self.now)
    }
}

impl Budget {
    /// A limit that nothing was taken of.
    pub(super) fn new(limit: Limit) -> Self {
        let (size, window) = limit.documented(0);
        let mut budget = Self {
            limit,
            size,
            window,
            left: 0.0,
            at: None,
            share: 1.0,
            grows: None,
            refusals: 0,
            taken: 0.0,
            since: None,
            told: false,
        };
        budget.left = budget.most();
        budget
    }

    /// What may go at once. Some is kept back: requests do not arrive as evenly as they leave.
    fn most(&self) -> f64 {
        ((self.size - (self.size / 100.0).max(1.0)) * self.share).max(1.0)
    }

    /// What flows in within a second.
    fn rate(&self) -> f64 {
        self.size * self.share / self.window
    }

    /// The smallest share: one request of the reports in a window, or a batch of the others.
    fn least(&self) -> f64 {
        match self.limit {
            Limit::Reports => 1.0 / self.size,
            Limit::Methods => FEWEST / self.size,
            Limit::Units | Limit::Writes => 1.0 / 64.0,
        }
    }

    /// As other processes read it.
    pub(super) fn save(&self, both: Both) -> Saved {
        let micros = |moment: Option<Instant>| moment.map(|moment| both.micros_of(moment));
        Saved {
            size: self.size,
            left: self.left,
            at: micros(self.at),
            share: self.share,
            grows: micros(self.grows),
            refusals: self.refusals,
            taken: self.taken,
            since: micros(self.since),
            told: self.told,
        }
    }

    /// Takes over what another process left; nothing of it where it cannot be.
    pub(super) fn restore(&mut self, saved: &Saved, both: Both) {
        if !saved.is_sound() {
            return;
        }
        let moment = |micros: Option<u64>| micros.map(|micros| both.moment_of(micros));
        *self = Self {
            limit: self.limit,
            window: self.window,
            size: saved.size,
            left: saved.left,
            at: moment(saved.at),
            share: saved.share,
            grows: moment(saved.grows),
            refusals: saved.refusals,
            taken: saved.taken,
            since: moment(saved.since),
            told: saved.told,
        };
    }

    /// Whether the service itself says what is left, so that nobody else need count.
    pub(super) fn is_told(&self) -> bool {
        self.told
    }

    /// Whether this is the limit of the methods of people, and the service was seen to count them with the reports.
    pub(super) fn counts_as_reports(&self) -> bool {
        self.limit == Limit::Methods && self.refusals > 0 && self.size * self.share <= 1.05 * FEWEST
    }

    /// How long it takes until so much has gone, from now on and alone.
    pub(super) fn forecast(&self, amount: u64, now: Instant) -> Duration {
        let mut ahead = *self;
        ahead.refill(now);
        let named = ahead
            .at
            .map_or(Duration::ZERO, |at| at.saturating_duration_since(now));
        let missing = (amount as f64 - ahead.left).max(0.0);
        // Nobody waits through a hundred years.
        named + Duration::from_secs_f64((missing / ahead.rate()).clamp(0.0, 3e9))
    }

    /// How many requests that cost one each may go at once.
    pub(super) fn most_at_once(&self) -> u32 {
        // Slowed down, no more than any limit takes, so that a guess that is too high costs little.
        let most = if self.share < 1.0 {
            self.most().min(FEWEST - 1.0)
        } else {
            self.most()
        };
        most.floor() as u32
    }

    fn refill(&mut self, now: Instant) {
        let at = *self.at.get_or_insert(now);
        self.since.get_or_insert(now);
        self.grow(now);
        let passed = now.saturating_duration_since(at).as_secs_f64();
        if passed > 0.0 {
            self.left = (self.left + passed * self.rate()).min(self.most());
            self.at = Some(now);
        }
    }

    /// Whether nothing is missing of what may go at once.
    pub(super) fn is_full(&mut self, now: Instant) -> bool {
        self.refill(now);
        self.left >= self.most()
    }

    /// How many requests of methods go at once while nothing is known of their limit: what the limit of the reports lets
    /// through where that `is_full`, then ever one more than it would.
    pub(super) fn most_of_trial(&self, is_full: bool) -> u32 {
        if is_full && self.taken < 1.0 {
            FEWEST as u32 - 1
        } else {
            2
        }
    }

    /// Whether the service has taken more than it could if it counted with the reports: then it does not.
    pub(super) fn is_more_than_reports(&self, now: Instant) -> bool {
        let since = self.since.unwrap_or(now);
        let windows = now.saturating_duration_since(since).as_secs_f64() / self.window;
        let most = FEWEST * (1.0 + windows) + 1.0;
        self.limit != Limit::Methods || self.told || self.taken > most
    }

    /// Doubles the share within a window, once it was kept long enough. That of the methods of people grows the slower the
    /// oftener it was refused, so that what is too much is noticed by few; and above what the reports' limit is, only once the
    /// service took that.
    fn grow(&mut self, now: Instant) {
        let Some(from) = self.grows.filter(|from| *from < now) else {
            return;
        };
        let passed = now.saturating_duration_since(from).as_secs_f64();
        let tried = TRIED * FEWEST / self.size;
        let doubts = self.limit == Limit::Methods && self.share <= tried;
        let windows = match self.limit {
            Limit::Methods if doubts => 4.0,
            Limit::Methods => f64::from(self.refusals.clamp(1, 4)),
            _ => 1.0,
        };
        self.share *= (passed / self.window / windows).min(64.0).exp2();
        if doubts {
            self.share = if self.is_more_than_reports(now) {
                1.0
            } else {
                self.share.min(tried)
            };
        }
        self.grows = Some(now);
        if self.share >= 1.0 {
            self.share = 1.0;
            self.grows = None;
            self.refusals = 0;
        }
    }

    /// How long it takes until so much may go; in whole milliseconds.
    pub(super) fn wait(&mut self, amount: u32, now: Instant) -> Duration {
        if amount == 0 {
            return Duration::ZERO;
        }
        self.refill(now);
        // A moment that the service named is never brought forward.
        let named = self
            .at
            .map_or(Duration::ZERO, |at| at.saturating_duration_since(now));
        let missing = f64::from(amount).min(self.most()) - self.left;
        let millis = (missing / self.rate() * 1000.0 - 1e-6)
            .clamp(0.0, 1e9)
            .ceil() as u64;
        named + Duration::from_millis(millis)
    }

    /// Takes so much; more than may go at once is owed.
    pub(super) fn take(&mut self, amount: u32) {
        self.left -= f64::from(amount);
    }

    /// The service took so much.
    pub(super) fn succeed(&mut self, amount: u32) {
        self.taken += f64::from(amount);
    }

    /// The service refused, and names the moment from when on it takes requests again: one, or a few of many.
    ///
    /// Half of the rate is left. The methods of people are documented twice: what was taken of them says which of the
    /// two limits holds.
    pub(super) fn refuse(&mut self, now: Instant, until: Instant) {
        if self.told {
            // What it said no longer holds.
            let (size, _) = self.limit.documented(0);
            (self.size, self.told) = (size, false);
        }
        self.grow(now);
        let since = self.since.unwrap_or(now);
        let seconds = now.saturating_duration_since(since).as_secs_f64();
        let seen = self.taken / seconds.max(self.window) * self.window;
        let share = if self.limit == Limit::Methods {
            self.share.min(seen.max(FEWEST) / self.size)
        } else {
            self.share / 2.0
        };
        // As much as the reports' limit lets through: that it was by chance is the less likely the oftener it is seen.
        if self.limit == Limit::Methods && (FEWEST - 1.0..=FEWEST * 1.3).contains(&seen) {
            let [once, again] = CERTAIN;
            self.refusals = if self.refusals < once { once } else { again };
        }
        self.share = share.max(self.least());
        self.left = (self.most() / 100.0).max(1.0);
        self.at = Some(until);
        self.keep(until);
        (self.taken, self.since) = (0.0, Some(until));
    }

    /// Keeps the share for a window, twice as long with every refusal, and of the methods of people four times.
    fn keep(&mut self, from: Instant) {
        let power = match self.limit {
            Limit::Methods => (2 * self.refusals).min(LONGEST_OF_METHODS),
            _ => self.refusals.min(LONGEST),
        };
        let windows = 1_u32 << power;
        self.grows = Some(from + Duration::from_secs_f64(self.window) * windows);
        self.refusals += 1;
    }

    /// Whether what the service says is news: others do not hear it with their next answer.
    pub(super) fn is_news(&self, told: Told) -> bool {
        let slows = told.used.is_some_and(|used| used >= 1.0);
        slows
            || told
                .counted
                .is_some_and(|(_, left)| !self.told || left < 1.0)
    }

    /// What the service says wins over what is documented.
    pub(super) fn heed(&mut self, told: Told, now: Instant) {
        self.refill(now);
        if let Some((size, left)) = told.counted {
            self.told = true;
            self.size = size;
            self.left = left;
            if left < 1.0 {
                self.at = Some(now + told.reset.unwrap_or_default());
            }
        }
        if let Some(used) = told.used.filter(|used| *used >= 1.0)
            && self.grows.is_none_or(|grows| grows <= now)
        {
            self.share = (self.share / used).max(self.least());
            self.keep(now);
        }
    }

    /// The tenant has at least so many users: larger ones have larger limits.
    pub(super) fn resize(&mut self, users: u64) {
        let (size, _) = self.limit.documented(users);
        if !self.told && size > self.size {
            let before = self.most();
            self.size = size;
            self.left += self.most() - before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    /// Lets requests of one each go as soon as they may, and returns when each of them went, in milliseconds.
    fn went(budget: &mut Budget, start: Instant, requests: u32) -> Vec<u128> {
        let mut now = start;
        let mut went = Vec::new();
        for _ in 0..requests {
            now += budget.wait(1, now);
            assert_eq!(budget.wait(1, now), Duration::ZERO);
            budget.take(1);
            budget.succeed(1);
            went.push(now.duration_since(start).as_millis());
        }
        went
    }

    #[test]
    fn a_list_of_a_hundred_thousand_takes_what_the_limit_asks_for() {
        let mut budget = Budget::new(Limit::Reports);
        let start = Instant::now();
        let went = went(&mut budget, start, 96);
        assert_eq!(went[..6], [0, 0, 0, 0, 2_000, 4_000]);
        assert_eq!(went[95], 184_000, "182 s would leave nothing for chance");
    }

    #[test]
    fn no_window_ever_holds_more_than_the_bucket_of_the_service() {
        for limit in Limit::ALL {
            let (size, window) = limit.documented(0);
            let mut budget = Budget::new(limit);
            let start = Instant::now();
            let (mut left, mut last) = (size, 0);
            for at in went(&mut budget, start, 20_000) {
                left = (left + (at - last) as f64 / 1000.0 * size / window).min(size) - 1.0;
                last = at;
                assert!(left >= 0.0, "{limit:?} refuses at {at} ms");
            }
            assert!(left < size / 50.0 + 2.0, "{limit:?} leaves {left} unused");
        }
    }

    #[test]
    fn a_refusal_halves_the_rate_and_it_is_found_again() {
        let mut budget = Budget::new(Limit::Reports);
        let start = Instant::now();
        went(&mut budget, start, 4);
        budget.refuse(start, start + seconds(7));
        // the moment named, then half as fast for ten seconds, then ever faster up to two seconds each
        let went = went(&mut budget, start, 12);
        assert_eq!(went[..3], [7_000, 11_000, 15_000]);
        let last = went[11] - went[10];
        assert!((1_990..=2_010).contains(&last), "{went:?}");
        assert_eq!(budget.share, 1.0);
        assert_eq!(budget.refusals, 0, "forgotten");
    }

    #[test]
    fn a_rate_that_is_refused_again_is_kept_longer() {
        let mut budget = Budget::new(Limit::Reports);
        let mut now = Instant::now();
        for (kept, share) in [
            (10, 0.5),
            (20, 0.25),
            (40, 0.2),
            (80, 0.2),
            (160, 0.2),
            (160, 0.2),
        ] {
            budget.refuse(now, now + seconds(1));
            assert_eq!(budget.grows, Some(now + seconds(1 + kept)));
            assert!((budget.share - share).abs() < 1e-9, "{}", budget.share);
            now += seconds(1);
        }
    }

    #[test]
    fn methods_counted_as_reports_are_noticed_by_what_was_taken() {
        let mut budget = Budget::new(Limit::Methods);
        let now = Instant::now();
        assert_eq!(budget.wait(20, now), Duration::ZERO);
        budget.take(20);
        budget.succeed(5);
        budget.refuse(now, now + seconds(2));
        assert!((budget.rate() - 0.5).abs() < 1e-9, "five in ten seconds");
        assert_eq!(budget.most_at_once(), 4);
        // For long no more is tried, and then no more than twice as much.
        let most = |budget: &Budget| budget.size * budget.share;
        budget.wait(1, now + seconds(640));
        assert!((most(&budget) - 5.0).abs() < 1e-9);
        budget.wait(1, now + seconds(800));
        assert!((most(&budget) - 10.0).abs() < 1e-9, "{}", most(&budget));
        // The service takes it: so it was another program that took the rest, and the rate comes back.
        budget.succeed(410);
        assert_eq!(budget.wait(1, now + seconds(801)), Duration::ZERO);
        assert_eq!((budget.share, budget.refusals), (1.0, 0));
    }

    #[test]
    fn few_methods_go_until_it_is_known_how_they_are_counted() {
        let now = Instant::now();
        let mut budget = Budget::new(Limit::Methods);
        assert_eq!(
            (budget.most_of_trial(true), budget.most_of_trial(false)),
            (4, 2)
        );
        budget.succeed(4);
        assert_eq!(budget.most_of_trial(true), 2);
        budget.succeed(2);
        assert!(!budget.is_more_than_reports(now), "one may have flowed in");
        budget.succeed(2);
        assert!(budget.is_more_than_reports(now));
    }

    #[test]
    fn what_the_service_says_wins() {
        let now = Instant::now();
        let headers = |pairs: &'static [(&str, &str)]| {
            Told::read(move |name| pairs.iter().find(|pair| pair.0 == name).map(|pair| pair.1))
        };
        assert_eq!(headers(&[]), None);
        assert_eq!(
            headers(&[("ratelimit-limit", "soon"), ("ratelimit-remaining", "1")]),
            None
        );
        let plenty = headers(&[
            ("ratelimit-limit", "1000000"),
            ("ratelimit-remaining", "1000000"),
        ]);
        let mut budget = Budget::new(Limit::Reports);
        budget.heed(plenty.unwrap(), now);
        assert_eq!(went(&mut budget, now, 1000)[999], 0);
        let none = headers(&[
            ("ratelimit-limit", "10"),
            ("ratelimit-remaining", "0"),
            ("ratelimit-reset", "30"),
        ]);
        budget.heed(none.unwrap(), now);
        assert_eq!(
            budget.wait(1, now),
            seconds(31),
            "when it begins anew, and one more flows in"
        );
        let mut budget = Budget::new(Limit::Units);
        for (used, rate) in [("0.8", 350.0), ("1.4", 250.0), ("1.8", 250.0)] {
            let told = Told {
                used: used.parse().ok(),
                ..Told::default()
            };
            budget.heed(told, now);
            assert!(
                (budget.rate() - rate).abs() < 1.0,
                "{used}: {}",
                budget.rate()
            );
        }
    }

    #[test]
    fn a_larger_tenant_has_larger_limits() {
        for (users, units, reports) in [(49, 3_500.0, 5.0), (50, 5_000.0, 5.0), (501, 8_000.0, 5.0)]
        {
            for (limit, size) in [(Limit::Units, units), (Limit::Reports, reports)] {
                let mut budget = Budget::new(limit);
                budget.resize(users);
                budget.resize(3);
                assert_eq!((budget.size, budget.left), (size, budget.most()), "{users}");
            }
        }
    }
}
