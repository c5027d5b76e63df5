//! A time that a person writes.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::SignedDuration;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How long something may take: `30s`, `5m`, `1h 30m`. More than nothing, a day at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span(Duration);

impl Span {
    /// Five minutes: twice the service's longest window (graph-api.md §6.3).
    pub(super) const DEFAULT: Self = Self(Duration::from_secs(300));
    const LONGEST: Duration = Duration::from_secs(86_400);
}

impl From<Span> for Duration {
    fn from(span: Span) -> Self {
        span.0
    }
}

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.parse::<SignedDuration>()
            .ok()
            .and_then(|span| Duration::try_from(span).ok())
            .filter(|span| !span.is_zero() && *span <= Self::LONGEST)
            .map(Self)
            .ok_or_else(|| "a time such as 30s or 5m, 24h at most".to_owned())
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A day is far from the end of what it can hold.
        let span = SignedDuration::try_from(self.0).unwrap_or_default();
        write!(f, "{span:#}")
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_more_than_nothing_and_a_day_at_most() {
        let cases = [
            ("30s", Some("30s")),
            ("5m", Some("5m")),
            ("90s", Some("1m 30s")),
            ("200ms", Some("200ms")),
            ("24h", Some("24h")),
            ("0s", None),
            ("-5s", None),
            ("25h", None),
            ("30", None),
            ("soon", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let read = text.parse::<Span>().ok().map(|span| span.to_string());
            assert_eq!(read.as_deref(), expected, "{text:?}");
        }
    }
}
