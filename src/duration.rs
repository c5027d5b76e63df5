//! How people write a time, in one way everywhere: `500ms`, `90s`, `30m`, `1h 30m`, `1h30m`, `1d`, `2w`.

use std::time::Duration;

use jiff::{SignedDuration, Span, SpanRelativeTo};

/// A minute.
pub const MINUTE: Duration = Duration::from_secs(60);
/// An hour.
pub const HOUR: Duration = Duration::from_secs(60 * 60);
/// Twenty-four hours.
pub const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads a time; a day has 24 hours. Nothing for anything else, months and what is less than nothing included.
pub fn parse(text: &str) -> Option<Duration> {
    let span: Span = text.trim().parse().ok()?;
    let time = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
    Duration::try_from(time).ok()
}

/// A time as [`parse`] reads it: `1m 30s`.
pub fn text(time: Duration) -> String {
    let time = SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX);
    format!("{time:#}")
}

/// Which times a flag or a setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The shortest one.
    pub shortest: Duration,
    /// The longest one.
    pub longest: Duration,
    /// Whether only whole minutes count.
    pub whole_minutes: bool,
    /// Id of a sentence that says more about it.
    pub note: Option<&'static str>,
}

/// A time that cannot be used, and which ones can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a time such as 90s, 5m, 1h 30m, 1d or 2w, from {} to {}", text(.0.shortest), text(.0.longest))]
pub struct Unusable(pub Bounds);

impl Bounds {
    /// From one time to another, both included.
    pub const fn new(shortest: Duration, longest: Duration) -> Self {
        Self {
            shortest,
            longest,
            whole_minutes: false,
            note: None,
        }
    }

    /// Reads a time within the bounds.
    ///
    /// # Errors
    /// [`Unusable`] for another time and for what is none.
    pub fn read(self, text: &str) -> Result<Duration, Unusable> {
        parse(text)
            .filter(|time| (self.shortest..=self.longest).contains(time))
            .filter(|time| {
                !self.whole_minutes || time.subsec_nanos() == 0 && time.as_secs() % 60 == 0
            })
            .ok_or(Unusable(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_units_from_milliseconds_to_weeks() {
        let cases = [
            ("500ms", Some(Duration::from_millis(500))),
            ("90s", Some(Duration::from_secs(90))),
            ("30m", Some(30 * MINUTE)),
            ("1h 30m", Some(90 * MINUTE)),
            ("1h30m", Some(90 * MINUTE)),
            (" 1h ", Some(HOUR)),
            ("1.5h", Some(90 * MINUTE)),
            ("5 minutes", Some(5 * MINUTE)),
            ("1d", Some(DAY)),
            ("1d 12h", Some(36 * HOUR)),
            ("2w", Some(14 * DAY)),
            ("0s", Some(Duration::ZERO)),
            ("1mo", None),
            ("1y", None),
            ("-5s", None),
            ("5s ago", None),
            ("30", None),
            ("s", None),
            ("soon", None),
            ("7天", None),
            ("99999999999999d", None),
            ("", None),
        ];
        for (given, expected) in cases {
            assert_eq!(parse(given), expected, "{given:?}");
        }
    }

    #[test]
    fn bounds_belong_to_what_they_bound() {
        let bounds = Bounds {
            whole_minutes: true,
            ..Bounds::new(10 * MINUTE, DAY)
        };
        for (given, expected) in [
            ("10m", Some(10 * MINUTE)),
            ("1d", Some(DAY)),
            ("9m", None),
            ("1d 1m", None),
            ("90s", None),
            ("10m 1ms", None),
        ] {
            assert_eq!(bounds.read(given).ok(), expected, "{given}");
        }
        let said = bounds.read("x").unwrap_err().to_string();
        assert!(said.ends_with("from 10m to 24h"), "{said}");
    }
}
