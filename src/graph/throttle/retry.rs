//! When a request is sent again, and after how long: rules over plain values (graph-api.md §6.3).

use std::time::Duration;

pub(in crate::graph) use crate::http::retry_after;

/// How long and how often one request is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long it waits at most for its answer: on the wire and between tries, all together.
    pub timeout: Duration,
    /// How often it is repeated at most.
    pub retries: u32,
}

impl Default for Limits {
    /// Five minutes, twice the service's longest window of 150 s (graph-api.md §6.3), and four repeats.
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(300),
            retries: 4,
        }
    }
}

/// What ran out while the service asked to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spent {
    /// The repeats.
    Tries,
    /// The time: this is how much there was.
    Time(Duration),
}

/// The longest wait the back-off chooses by itself.
const LONGEST: Duration = Duration::from_secs(32);

/// How one attempt ended without success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::graph) enum Outcome {
    /// The service answered, perhaps naming a wait.
    Status(u16, Option<Duration>),
    /// There was no connection: the service never saw the request.
    NoConnection,
    /// The request went out and no whole answer came back: the service may have done it.
    AnswerLost,
    /// A refusal that the service also gives by mistake, so that it is believed only when it is repeated.
    Doubtful(u16),
}

impl Outcome {
    /// Whether the service asks to wait.
    pub(in crate::graph) fn is_throttle(self) -> bool {
        matches!(self, Self::Status(status, _) if is_throttle(status))
    }
}

/// What one request has been through.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::graph) struct RetryBudget {
    limits: Limits,
    tries: u32,
    /// On the wire.
    sent: Duration,
    /// Between tries, since something was achieved.
    waited: Duration,
}

impl RetryBudget {
    /// RetryBudget up to these limits.
    pub(in crate::graph) fn new(limits: Limits) -> Self {
        Self {
            limits,
            ..Self::default()
        }
    }

    /// The wait before the next try, or nothing when it is time to give up. `read`: repeating it changes nothing.
    /// `jitter` is drawn evenly from 0 to 1.
    pub(in crate::graph) fn next(
        &mut self,
        outcome: Outcome,
        read: bool,
        jitter: f64,
    ) -> Option<Duration> {
        self.tries += 1;
        if !may_repeat(outcome, read) || self.tries > self.limits.retries {
            return None;
        }
        let wait = match outcome {
            Outcome::Status(_, Some(named)) => named,
            other => back_off(other, self.tries, jitter),
        };
        if wait > self.left() {
            return None;
        }
        self.waited = self.waited.saturating_add(wait);
        Some(wait)
    }

    /// Counts time on the wire.
    pub(in crate::graph) fn spend(&mut self, time: Duration) {
        self.sent = self.sent.saturating_add(time);
    }

    /// How much time is left.
    pub(in crate::graph) fn left(&self) -> Duration {
        let spent = self.sent.saturating_add(self.waited);
        self.limits.timeout.saturating_sub(spent)
    }

    /// What made [`RetryBudget::next`] give up on a service that asks to wait.
    pub(in crate::graph) fn gone(&self) -> Spent {
        if self.tries > self.limits.retries {
            Spent::Tries
        } else {
            Spent::Time(self.limits.timeout)
        }
    }

    /// Starts counting tries and waits anew: the service took something it counts with this. Where others are served
    /// first, that is no reason to give up.
    pub(in crate::graph) fn reset_tries(&mut self) {
        self.tries = 0;
        self.waited = Duration::ZERO;
    }

    /// How many attempts ended without success.
    pub(in crate::graph) fn tries(self) -> u32 {
        self.tries
    }
}

/// Whether the outcome asks to wait, as opposed to being the verdict of the service.
pub(in crate::graph) fn is_throttle(status: u16) -> bool {
    matches!(status, 429 | 503)
}

/// A write is repeated only where the service said that it did not take it; a gateway's 504 does not say that.
pub(in crate::graph) fn may_repeat(outcome: Outcome, read: bool) -> bool {
    match outcome {
        Outcome::Status(429 | 503, _) | Outcome::NoConnection => true,
        Outcome::Status(500 | 502 | 504, _) | Outcome::AnswerLost | Outcome::Doubtful(_) => read,
        Outcome::Status(..) => false,
    }
}

/// Full jitter: anything up to a bound that doubles.
fn back_off(outcome: Outcome, tries: u32, jitter: f64) -> Duration {
    let base = match outcome {
        Outcome::NoConnection | Outcome::AnswerLost => Duration::from_millis(500),
        Outcome::Status(..) | Outcome::Doubtful(_) => Duration::from_secs(2),
    };
    let bound = base
        .saturating_mul(2_u32.saturating_pow(tries.saturating_sub(1)))
        .min(LONGEST);
    bound.mul_f64(jitter.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn seconds(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn only_what_the_service_did_not_take_is_repeated_when_it_is_a_write() {
        use Outcome::{AnswerLost, Doubtful, NoConnection, Status};
        let cases = [
            // outcome, read is repeated, write is repeated
            (Status(429, None), true, true),
            (Status(503, None), true, true),
            (Status(504, None), true, false),
            (Status(500, None), true, false),
            (Status(502, None), true, false),
            (NoConnection, true, true),
            (AnswerLost, true, false),
            (Doubtful(403), true, false),
            (Status(501, None), false, false),
            (Status(400, None), false, false),
            (Status(401, None), false, false),
            (Status(403, None), false, false),
            (Status(404, None), false, false),
            (Status(409, None), false, false),
            (Status(412, None), false, false),
            (Status(302, None), false, false),
        ];
        for (outcome, read, write) in cases {
            let again = |is_read| RetryBudget::default().next(outcome, is_read, 0.5).is_some();
            assert_eq!(again(true), read, "read after {outcome:?}");
            assert_eq!(again(false), write, "write after {outcome:?}");
        }
    }

    #[test]
    fn the_named_wait_wins_over_the_back_off_and_is_never_undercut() {
        for named in [0, 1, 10, 150] {
            let outcome = Outcome::Status(429, Some(seconds(named)));
            for jitter in [0.0, 0.5, 1.0] {
                let wait = RetryBudget::default().next(outcome, false, jitter);
                assert_eq!(wait, Some(seconds(named)));
            }
        }
    }

    #[test]
    fn a_wait_beyond_the_limit_is_not_begun() {
        let mut budget = RetryBudget::default();
        let long = Outcome::Status(429, Some(seconds(301)));
        assert_eq!(budget.next(long, true, 0.0), None);
        let mut budget = RetryBudget::default();
        let half = Outcome::Status(429, Some(seconds(200)));
        assert_eq!(budget.next(half, true, 0.0), Some(seconds(200)));
        assert_eq!(budget.next(half, true, 0.0), None);
    }

    #[test]
    fn the_back_off_doubles_up_to_its_bound_and_ends_after_five_tries() {
        let mut budget = RetryBudget::default();
        let waits: Vec<_> = (0..5)
            .map(|_| budget.next(Outcome::Status(503, None), true, 1.0))
            .collect();
        assert_eq!(
            waits,
            [
                Some(seconds(2)),
                Some(seconds(4)),
                Some(seconds(8)),
                Some(seconds(16)),
                None
            ]
        );
        let mut budget = RetryBudget::default();
        assert_eq!(
            budget.next(Outcome::NoConnection, true, 0.5),
            Some(Duration::from_millis(250))
        );
        assert_eq!(
            back_off(Outcome::Status(503, None), 30, 1.0),
            LONGEST,
            "the bound"
        );
    }

    #[test]
    fn time_on_the_wire_counts_and_the_limits_are_what_was_asked_for() {
        let limits = Limits {
            timeout: seconds(10),
            retries: 1,
        };
        let throttled = Outcome::Status(429, Some(seconds(6)));
        let mut budget = RetryBudget::new(limits);
        budget.spend(seconds(5));
        assert_eq!(budget.left(), seconds(5));
        assert_eq!(budget.next(throttled, true, 0.0), None);
        assert_eq!(budget.gone(), Spent::Time(seconds(10)));
        let mut budget = RetryBudget::new(limits);
        assert_eq!(budget.next(throttled, true, 0.0), Some(seconds(6)));
        assert_eq!(budget.next(throttled, true, 0.0), None);
        assert_eq!(budget.gone(), Spent::Tries);
        let mut none = RetryBudget::new(Limits {
            retries: 0,
            ..limits
        });
        assert_eq!(none.next(Outcome::NoConnection, true, 0.0), None);
    }

    #[test]
    fn progress_begins_tries_and_waits_anew_but_gives_no_time_on_the_wire_back() {
        let mut budget = RetryBudget::default();
        let throttled = Outcome::Status(429, Some(seconds(100)));
        for _ in 0..30 {
            assert_eq!(budget.next(throttled, true, 0.0), Some(seconds(100)));
            assert_eq!(budget.next(throttled, true, 0.0), Some(seconds(100)));
            budget.reset_tries();
        }
        budget.spend(seconds(201));
        budget.reset_tries();
        assert_eq!(budget.left(), seconds(99));
        assert_eq!(budget.next(throttled, true, 0.0), None);
    }

    #[test]
    fn retry_after_is_read_as_seconds_or_as_a_date() {
        let now: Timestamp = "1994-11-06T08:49:30.4Z".parse().unwrap();
        let cases = [
            ("7", Some(7)),
            (" 120 ", Some(120)),
            ("0", Some(0)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(7)),
            ("Sun, 06 Nov 1994 08:49:00 GMT", Some(0)),
            ("-1", None),
            ("soon", None),
            ("", None),
        ];
        for (value, expected) in cases {
            assert_eq!(retry_after(value, now), expected.map(seconds), "{value:?}");
        }
    }
}
