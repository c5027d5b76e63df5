//! How the figures moved from report to report, and on which day the goal is met at that pace.

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::coverage::percent;

/// The figures of one report, without a name in them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// When the report was made.
    pub at: Timestamp,
    /// Users in the registration report.
    pub users: u64,
    /// In scope.
    pub enabled: u64,
    /// With enough methods.
    pub registered: u64,
    /// Both: they can reset.
    pub capable: u64,
    /// People who cannot reset, for any cause.
    pub cannot: u64,
}

impl Point {
    /// The share of the users in scope who can reset, in per cent; nothing when nobody is in scope.
    pub fn share(&self) -> Option<f64> {
        percent(self.capable, self.enabled)
    }
}

/// When the goal is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "state", content = "date")]
pub enum Outlook {
    /// It is met.
    Met,
    /// On this day, at the pace of the last [`WINDOW`] days.
    On(Date),
    /// Not at this pace: the share does not grow, or not within ten years.
    NotAtThisPace,
    /// Reports of less than a day tell no pace.
    TooFewReports,
}

/// The days whose reports make the pace.
pub const WINDOW: i64 = 30;
/// Nobody plans for longer: days.
const HORIZON: f64 = 3_652.0;
const SECONDS_A_DAY: f64 = 86_400.0;

/// When `goal` per cent of the users in scope can reset, as the reports so far let one expect. The points are in the order
/// of time.
pub fn outlook(points: &[Point], goal: f64) -> Outlook {
    let Some(last) = points.last() else {
        return Outlook::TooFewReports;
    };
    let Some(now) = last.share() else {
        return Outlook::NotAtThisPace;
    };
    if now >= goal {
        return Outlook::Met;
    }
    let begin = last
        .at
        .checked_sub((WINDOW * 24).hours())
        .unwrap_or(Timestamp::MIN);
    let first = points
        .iter()
        .find(|point| point.at >= begin && point.share().is_some());
    let (Some(first), Some(before)) = (first, first.and_then(Point::share)) else {
        return Outlook::TooFewReports;
    };
    let days = last.at.duration_since(first.at).as_secs_f64() / SECONDS_A_DAY;
    if days < 1.0 {
        return Outlook::TooFewReports;
    }
    let left = (goal - now) / ((now - before) / days);
    if !left.is_finite() || left <= 0.0 || left > HORIZON {
        return Outlook::NotAtThisPace;
    }
    let today = last.at.to_zoned(TimeZone::UTC).date();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it lies between nought and the horizon"
    )]
    let days = left.ceil() as i64;
    today
        .checked_add(days.days())
        .map_or(Outlook::NotAtThisPace, Outlook::On)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A report of so many days after a certain one, where so many of a thousand can reset.
    fn point(day: i64, capable: u64) -> Point {
        let start: Timestamp = "2026-11-01T08:00:00Z".parse().unwrap();
        Point {
            at: start + (day * 24).hours(),
            users: 1200,
            enabled: 1000,
            registered: capable,
            capable,
            cannot: 1000 - capable,
        }
    }

    #[test]
    fn the_day_of_the_goal_follows_from_the_pace() {
        let nobody = Point {
            enabled: 0,
            ..point(20, 0)
        };
        let cases: [(&str, &[Point], Outlook); 8] = [
            ("no report", &[], Outlook::TooFewReports),
            ("one", &[point(0, 500)], Outlook::TooFewReports),
            (
                "two of one day",
                &[
                    point(0, 500),
                    Point {
                        at: point(0, 0).at + 5.hours(),
                        ..point(0, 600)
                    },
                ],
                Outlook::TooFewReports,
            ),
            (
                "ten points a day, 400 left",
                &[point(0, 500), point(5, 550)],
                Outlook::On(date(2026, 12, 16)),
            ),
            ("met", &[point(0, 500), point(5, 950)], Outlook::Met),
            (
                "falls",
                &[point(0, 500), point(5, 400)],
                Outlook::NotAtThisPace,
            ),
            (
                "stands",
                &[point(0, 500), point(5, 500)],
                Outlook::NotAtThisPace,
            ),
            (
                "nobody in scope",
                &[point(0, 500), nobody],
                Outlook::NotAtThisPace,
            ),
        ];
        for (name, points, expected) in cases {
            assert_eq!(outlook(points, 95.0), expected, "{name}");
        }
        // What is older than the window says nothing of today's pace.
        let points = [point(0, 0), point(40, 500), point(50, 600)];
        assert_eq!(outlook(&points, 95.0), Outlook::On(date(2027, 1, 25)));
    }
}
