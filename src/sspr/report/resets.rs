//! What the audit trail tells of resets: how many went well and how many failed on which day, and why.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::sspr::diagnosis::facts::{Activity, Event};

/// So many different reasons are told apart; the service has far fewer.
const REASONS: usize = 200;

/// The resets of some days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resets {
    days: BTreeMap<Date, (u64, u64)>,
    reasons: BTreeMap<String, u64>,
    /// People whom the reset page shut out.
    pub blocked: u64,
}

/// The resets of one day, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Day {
    /// The day.
    pub day: Date,
    /// Passwords that were reset.
    pub succeeded: u64,
    /// Resets that failed.
    pub failed: u64,
}

/// Why resets failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// In the service's words; nothing where it gives none.
    pub reason: Option<String>,
    /// Resets.
    pub count: u64,
}

impl Resets {
    /// Counts one event; what is no reset by the person themselves is left out.
    pub fn count(&mut self, event: &Event) {
        match event.activity {
            Activity::Blocked => self.blocked += 1,
            Activity::Reset => {
                let day = event.at.to_zoned(TimeZone::UTC).date();
                let (succeeded, failed) = self.days.entry(day).or_default();
                if event.succeeded {
                    *succeeded += 1;
                    return;
                }
                *failed += 1;
                let reason = event.reason.as_deref().unwrap_or_default();
                if let Some(count) = self.reasons.get_mut(reason) {
                    *count += 1;
                } else if self.reasons.len() < REASONS {
                    self.reasons.insert(reason.to_owned(), 1);
                }
            }
            _ => {}
        }
    }

    /// Every day from `first` to `last`, those without a reset, too.
    pub fn days(&self, first: Date, last: Date) -> Vec<Day> {
        first
            .series(jiff::Span::new().days(1))
            .take_while(|day| *day <= last)
            .map(|day| {
                let (succeeded, failed) = self.days.get(&day).copied().unwrap_or_default();
                Day {
                    day,
                    succeeded,
                    failed,
                }
            })
            .collect()
    }

    /// The reasons, the most frequent first.
    pub fn reasons(&self) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = (self.reasons.iter())
            .map(|(reason, count)| Reason {
                reason: (!reason.is_empty()).then(|| reason.clone()),
                count: *count,
            })
            .collect();
        reasons.sort_by_key(|reason| std::cmp::Reverse(reason.count));
        reasons
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn event(day: i8, activity: Activity, reason: Option<&str>) -> Event {
        Event {
            at: date(2026, 11, day)
                .at(12, 0, 0, 0)
                .to_zoned(TimeZone::UTC)
                .unwrap()
                .timestamp(),
            activity,
            name: String::new(),
            succeeded: reason.is_none(),
            reason: reason.filter(|text| !text.is_empty()).map(str::to_owned),
            agent: None,
        }
    }

    #[test]
    fn resets_are_counted_by_day_and_by_reason() {
        let mut resets = Resets::default();
        for event in [
            event(1, Activity::Reset, None),
            event(1, Activity::Reset, Some("too few methods")),
            event(3, Activity::Reset, Some("too few methods")),
            event(3, Activity::Reset, Some("")),
            event(3, Activity::Blocked, None),
            event(3, Activity::AdminReset, None),
            event(3, Activity::Progress, Some("x")),
        ] {
            resets.count(&event);
        }
        let days: Vec<_> = resets
            .days(date(2026, 11, 1), date(2026, 11, 4))
            .iter()
            .map(|day| (day.day.day(), day.succeeded, day.failed))
            .collect();
        assert_eq!(days, [(1, 1, 1), (2, 0, 0), (3, 0, 2), (4, 0, 0)]);
        assert_eq!(
            resets.reasons(),
            [
                Reason {
                    reason: Some("too few methods".to_owned()),
                    count: 2
                },
                Reason {
                    reason: None,
                    count: 1
                },
            ]
        );
        assert_eq!(resets.blocked, 1);
    }
}
