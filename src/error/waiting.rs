//! A service that lets its caller wait, in words: what was waited for, and which flag waits longer.

use std::time::Duration;

use super::{Code, Exit, Told};
use crate::config::Span;
use crate::duration::text as span;
use crate::graph::{self, Limits, Spent};
use crate::ui::msg;

/// Still asked for patience when the repeats or the time were used up.
pub(super) fn throttled(tries: u32, wait: Option<Duration>, spent: Spent) -> Told {
    match (spent, wait) {
        (Spent::Time(limit), Some(wait)) => Told::new(
            Code::Throttled,
            msg!(
                "error-throttled-long",
                wait = span(wait),
                limit = span(limit)
            ),
        )
        // Twice, because a second refusal would need that much.
        .hint(match raised(wait.max(limit)) {
            Some(raise) => msg!("error-throttled-long-hint", raise = raise),
            None => msg!("error-service-down-hint"),
        }),
        _ => Told::new(Code::Throttled, msg!("error-throttled")).hint(msg!(
            "error-throttled-hint",
            more = u64::from(tries.saturating_mul(2))
        )),
    }
}

/// Twice this time, as far as the flag takes it; nothing where it takes no more.
fn raised(time: Duration) -> Option<String> {
    let most = Span::BOUNDS.longest;
    (time < most).then(|| span(time.saturating_mul(2).min(most)))
}

/// No answer in time; `unknown`: a write that may have been done.
pub(super) fn timeout(host: &str, limit: Duration, unknown: bool) -> Told {
    let hint = match (raised(limit), unknown) {
        (Some(raise), true) => msg!("error-timeout-unknown-hint", raise = raise),
        (Some(raise), false) => msg!("error-timeout-hint", raise = raise),
        (None, true) => msg!("error-unknown-hint"),
        (None, false) => msg!("error-service-down-hint"),
    };
    Told::new(
        Code::Timeout,
        msg!("error-timeout", host = host.to_owned(), limit = span(limit)),
    )
    .hint(hint)
}

/// The reports refused for want of a licence: rightly, wrongly, or nobody can tell.
pub(super) fn no_premium(error: &graph::Error, licensed: Option<bool>) -> Told {
    let more = u64::from(Limits::default().retries.saturating_mul(2));
    let (message, hint) = match licensed {
        Some(false) => (msg!("error-no-premium"), msg!("error-no-premium-hint")),
        Some(true) => (
            msg!("error-no-premium-mistaken"),
            msg!("error-no-premium-mistaken-hint", more = more),
        ),
        None => (
            msg!("error-no-premium-doubtful"),
            msg!("error-no-premium-doubtful-hint", more = more),
        ),
    };
    let code = error.code().unwrap_or_default();
    Told::of_service(Exit::NotPermitted, code, message).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_proposes_no_more_than_the_flag_takes() {
        let day = Duration::from_secs(24 * 60 * 60);
        for (time, hint) in [
            (Duration::from_secs(30), Some("1m")),
            (day / 2, Some("24h")),
            (day - Duration::from_secs(1), Some("24h")),
            (day, None),
            (Duration::from_secs(63 * 365 * 24 * 60 * 60), None),
            (Duration::MAX, None),
        ] {
            assert_eq!(raised(time).as_deref(), hint, "{time:?}");
        }
    }

    #[test]
    fn a_time_is_written_as_the_flag_reads_it() {
        for (millis, text) in [(200, "200ms"), (30_000, "30s"), (90_000, "1m 30s")] {
            let time = Duration::from_millis(millis);
            assert_eq!(span(time), text);
            assert_eq!(crate::duration::parse(text), Some(time));
        }
    }
}
