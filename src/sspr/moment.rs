//! Moments as people give them: an age, a day, an exact one.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::duration;

/// Reads a moment: `7d`, `36h`, `1h 30m` ago; `today` and `yesterday`, a day (`2026-11-01`), each from its beginning in UTC; or
/// an exact one (`2026-11-01T08:00:00Z`). Nothing for anything else.
pub fn parse(text: &str, now: Timestamp) -> Option<Timestamp> {
    let text = text.trim();
    let today = now.to_zoned(TimeZone::UTC).date();
    let begin = |day: Date| Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp());
    if text.eq_ignore_ascii_case("today") {
        return begin(today);
    }
    if text.eq_ignore_ascii_case("yesterday") {
        return begin(today.yesterday().ok()?);
    }
    if let Some(ago) = duration::parse(text) {
        return now.checked_sub(ago).ok();
    }
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment);
    }
    // A time of day without a zone would be anybody's.
    (text.len() == "2026-11-01".len())
        .then(|| text.parse::<Date>().ok())
        .flatten()
        .and_then(begin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_an_age_a_day_or_exact() {
        let now = "2026-11-21T16:30:00Z".parse().unwrap();
        let cases = [
            ("7d", Some("2026-11-14T16:30:00Z")),
            ("36h", Some("2026-11-20T04:30:00Z")),
            ("90m", Some("2026-11-21T15:00:00Z")),
            ("2w", Some("2026-11-07T16:30:00Z")),
            ("1h 30m", Some("2026-11-21T15:00:00Z")),
            ("7 d", Some("2026-11-14T16:30:00Z")),
            ("0s", Some("2026-11-21T16:30:00Z")),
            ("today", Some("2026-11-21T00:00:00Z")),
            ("Yesterday", Some("2026-11-20T00:00:00Z")),
            ("2026-11-01", Some("2026-11-01T00:00:00Z")),
            ("2026-11-01T08:00:00Z", Some("2026-11-01T08:00:00Z")),
            ("2026-11-01T08:00:00.25Z", Some("2026-11-01T08:00:00.25Z")),
            ("2026-11-01T08:00:00+01:00", Some("2026-11-01T07:00:00Z")),
            ("2026-11-01T08:00", None),
            ("2026-13-01", None),
            ("7", None),
            ("d", None),
            ("-7d", None),
            ("99999999999999d", None),
            ("7天", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let expected: Option<Timestamp> = expected.map(|moment| moment.parse().unwrap());
            assert_eq!(parse(text, now), expected, "{text}");
        }
    }
}
