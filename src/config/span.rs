//! A time that a person writes.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::duration::{self, Bounds, DAY, Unusable};

/// How long something may take: `30s`, `5m`, `1h 30m`. More than nothing, a day at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span(Duration);

impl Span {
    /// Five minutes: twice the service's longest window (graph-api.md §6.3).
    pub(super) const DEFAULT: Self = Self(Duration::from_secs(300));
    /// More than nothing, a day at most.
    pub const BOUNDS: Bounds = Bounds::new(Duration::from_millis(1), DAY);

    /// Reads a time within bounds of its own.
    ///
    /// # Errors
    /// [`Unusable`] for any other time.
    pub fn within(bounds: Bounds, text: &str) -> Result<Self, Unusable> {
        bounds.read(text).map(Self)
    }
}

impl From<Span> for Duration {
    fn from(span: Span) -> Self {
        span.0
    }
}

impl FromStr for Span {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        Self::within(Self::BOUNDS, text)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&duration::text(self.0))
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
            ("1d", Some("24h")),
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
