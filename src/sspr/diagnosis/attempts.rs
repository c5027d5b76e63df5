//! Events of the audit trail as attempts: the steps of one visit to the reset page and how it ended (graph-api.md
//! §5.2), and what follows from them for the person (§8.5).

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp};

use crate::graph::model::AuditEvent;

/// One event for each step of the reset page.
const STEP: &str = "Self-service password reset flow activity progress";
/// The page has shut somebody out.
const BLOCKED: &str = "Blocked from self-service password reset";
/// A successful reset sets the count of failed attempts back to none.
const RESET: &str = "Reset password";

/// A visit to the reset page ends by itself after 15 minutes (graph-api.md §8.5); its last event may be late.
const WALK: SignedDuration = SignedDuration::from_mins(30);
/// How long a block lasts, and over which time failed attempts are counted (graph-api.md §8.5).
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// One visit to the reset page, or one event that is no step of any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// In the order they came; never empty.
    events: Vec<AuditEvent>,
    /// Which of them says how it ended.
    verdict: usize,
}

impl Attempt {
    /// One event by itself.
    pub fn of(event: AuditEvent) -> Self {
        Self {
            events: vec![event],
            verdict: 0,
        }
    }

    /// The event that says how it ended: the one that is no step, else the latest step.
    pub fn verdict(&self) -> &AuditEvent {
        &self.events[self.verdict]
    }

    /// All events in the order they came.
    pub fn events(&self) -> &[AuditEvent] {
        &self.events
    }

    /// How many steps it had.
    pub fn steps(&self) -> usize {
        self.events.iter().filter(|event| event.is_of(STEP)).count()
    }

    /// When it began.
    pub fn began(&self) -> Timestamp {
        self.moments().min().unwrap_or_default()
    }

    /// When it ended.
    pub fn ended(&self) -> Timestamp {
        self.moments().max().unwrap_or_default()
    }

    fn moments(&self) -> impl Iterator<Item = Timestamp> {
        self.events.iter().map(|event| event.activity_date_time)
    }

    /// Whether the person did not get what they wanted: it failed, or they were shut out.
    pub fn failed(&self) -> bool {
        self.is_block()
            || self
                .verdict()
                .result
                .as_deref()
                .is_some_and(|result| !result.eq_ignore_ascii_case("success"))
    }

    /// Whether the reset page has shut the person out.
    pub fn is_block(&self) -> bool {
        self.verdict().is_of(BLOCKED)
    }

    /// Whether one of its events is of an activity that begins so.
    pub fn is_of(&self, activity: &str) -> bool {
        self.events.iter().any(|event| event.is_of(activity))
    }

    /// Whether the event belongs to this attempt: a step to what shares its id, and one end to the steps.
    fn takes(&self, event: &AuditEvent) -> bool {
        let id = |event: &AuditEvent| event.correlation_id.clone().filter(|id| !id.is_empty());
        let first = &self.events[0];
        id(event).is_some()
            && id(event) == id(first)
            && distance(event, first) <= WALK
            && (event.is_of(STEP) || self.verdict().is_of(STEP))
    }

    fn take(&mut self, event: AuditEvent) {
        let later = event.activity_date_time >= self.verdict().activity_date_time;
        if !event.is_of(STEP) || self.verdict().is_of(STEP) && later {
            self.verdict = self.events.len();
        }
        self.events.push(event);
    }
}

fn distance(one: &AuditEvent, other: &AuditEvent) -> SignedDuration {
    one.activity_date_time
        .duration_since(other.activity_date_time)
        .abs()
}

/// Folds events into attempts as they come, oldest or newest first. It keeps what half an hour of the trail brings, however long
/// the trail is.
#[derive(Debug, Default)]
pub struct Folding {
    open: VecDeque<Attempt>,
}

impl Folding {
    /// Takes the next event.
    pub fn push(&mut self, event: AuditEvent) {
        // An end is one row even where the trail holds two for the same visit: nothing is hidden behind another.
        match self.open.iter_mut().find(|attempt| attempt.takes(&event)) {
            Some(attempt) => attempt.take(event),
            None => self.open.push_back(Attempt::of(event)),
        }
    }

    /// The oldest attempt to which nothing can belong any more after an event of this moment, in the order they began.
    pub fn pop(&mut self, reached: Timestamp) -> Option<Attempt> {
        let first = self.open.front()?.events[0].activity_date_time;
        (reached.duration_since(first).abs() > WALK)
            .then(|| self.open.pop_front())
            .flatten()
    }

    /// What is left when the trail has ended.
    pub fn finish(&mut self) -> impl Iterator<Item = Attempt> {
        self.open.drain(..)
    }
}

/// The events of one user as attempts, in the order given.
pub fn fold(events: impl IntoIterator<Item = AuditEvent>) -> Vec<Attempt> {
    let mut folding = Folding::default();
    let mut attempts = Vec::new();
    for event in events {
        let reached = event.activity_date_time;
        folding.push(event);
        while let Some(attempt) = folding.pop(reached) {
            attempts.push(attempt);
        }
    }
    attempts.extend(folding.finish());
    attempts
}

/// Until when the reset page shuts out the one user whose events these are; nothing when it does not. A block lasts 24 hours, and
/// a password that was reset since ends it (graph-api.md §8.5).
pub fn blocked_until(events: &[AuditEvent], now: Timestamp) -> Option<Timestamp> {
    let latest = |activity: &str| {
        events
            .iter()
            .filter(|event| event.is_of(activity))
            .filter(|event| {
                event
                    .result
                    .as_deref()
                    .is_none_or(|result| result.eq_ignore_ascii_case("success"))
            })
            .map(|event| event.activity_date_time)
            .max()
    };
    let blocked = latest(BLOCKED)?;
    let until = blocked.checked_add(DAY).ok()?;
    let lifted = latest(RESET).is_some_and(|reset| reset > blocked);
    (until > now && !lifted).then_some(until)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    /// An event: its id, minutes since a certain moment, the activity, whether it went well, what it shares.
    fn event(
        id: usize,
        minute: i64,
        activity: &str,
        well: bool,
        correlation: Option<u8>,
    ) -> AuditEvent {
        let start: Timestamp = "2026-11-20T08:00:00Z".parse().unwrap();
        let at = start + SignedDuration::from_mins(minute);
        serde_json::from_value(serde_json::json!({
            "id": id.to_string(),
            "activityDateTime": at,
            "activityDisplayName": activity,
            "result": if well { "success" } else { "failure" },
            "correlationId": correlation.map(|id| id.to_string()),
        }))
        .unwrap()
    }

    const END: &str = "Reset password (self-service)";

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table of cases")]
    fn the_steps_of_a_walk_are_one_attempt_with_its_end() {
        // Events as (minute, activity, well, correlation); attempts as (ids, verdict, steps, failed).
        type Events = &'static [(i64, &'static str, bool, Option<u8>)];
        type Attempts = &'static [(&'static [usize], usize, usize, bool)];
        let cases: &[(&str, Events, Attempts)] = &[
            (
                "steps and end",
                &[
                    (0, STEP, true, Some(1)),
                    (1, STEP, true, Some(1)),
                    (2, END, true, Some(1)),
                ],
                &[(&[0, 1, 2], 2, 2, false)],
            ),
            (
                "the newest first",
                &[
                    (2, END, false, Some(1)),
                    (1, STEP, true, Some(1)),
                    (0, STEP, true, Some(1)),
                ],
                &[(&[0, 1, 2], 0, 2, true)],
            ),
            (
                "given up",
                &[(0, STEP, true, Some(1)), (1, STEP, false, Some(1))],
                &[(&[0, 1], 1, 2, true)],
            ),
            (
                "given up, the newest first",
                &[(1, STEP, false, Some(1)), (0, STEP, true, Some(1))],
                &[(&[0, 1], 0, 2, true)],
            ),
            (
                "two people at once",
                &[
                    (0, STEP, true, Some(1)),
                    (1, STEP, true, Some(2)),
                    (2, END, true, Some(2)),
                    (3, END, false, Some(1)),
                ],
                &[(&[0, 3], 3, 1, true), (&[1, 2], 2, 1, false)],
            ),
            (
                "two ends",
                &[
                    (0, STEP, true, Some(1)),
                    (1, END, true, Some(1)),
                    (1, "Unlock user account (self-service)", true, Some(1)),
                ],
                &[(&[0, 1], 1, 1, false), (&[2], 2, 0, false)],
            ),
            (
                "the same id much later",
                &[(0, STEP, true, Some(1)), (60, STEP, true, Some(1))],
                &[(&[0], 0, 1, false), (&[1], 1, 1, false)],
            ),
            (
                "no id",
                &[(0, STEP, true, None), (0, STEP, true, None)],
                &[(&[0], 0, 1, false), (&[1], 1, 1, false)],
            ),
            (
                "shut out",
                &[(0, BLOCKED, true, None)],
                &[(&[0], 0, 0, true)],
            ),
        ];
        for (name, events, expected) in cases {
            let events = events
                .iter()
                .enumerate()
                .map(|(id, (minute, activity, well, share))| {
                    event(id, *minute, activity, *well, *share)
                });
            let attempts = fold(events);
            let ids = |attempt: &Attempt| -> Vec<String> {
                attempt
                    .events()
                    .iter()
                    .map(|event| event.id.clone())
                    .collect()
            };
            assert_eq!(attempts.len(), expected.len(), "{name}");
            for (attempt, (members, verdict, steps, failed)) in attempts.iter().zip(*expected) {
                let members: Vec<String> = members.iter().map(ToString::to_string).collect();
                assert_eq!(ids(attempt), members, "{name}");
                assert_eq!(attempt.verdict().id, verdict.to_string(), "{name}");
                assert_eq!(attempt.steps(), *steps, "{name}");
                assert_eq!(attempt.failed(), *failed, "{name}");
                assert!(attempt.began() <= attempt.ended());
            }
        }
    }

    #[test]
    fn a_block_lasts_a_day_unless_the_password_was_reset() {
        let at = |minute: i64| event(0, minute, "", true, None).activity_date_time;
        let day = 24 * 60;
        let blocked = |minute| event(1, minute, BLOCKED, true, None);
        let cases = [
            ("nothing happened", vec![], 0, None),
            ("just now", vec![blocked(0)], 1, Some(day)),
            ("the last minute", vec![blocked(0)], day - 1, Some(day)),
            ("over", vec![blocked(0)], day, None),
            (
                "again",
                vec![blocked(600), blocked(0)],
                day,
                Some(day + 600),
            ),
            (
                "an administrator helped",
                vec![
                    blocked(0),
                    event(2, 5, "Reset password (by admin)", true, None),
                ],
                10,
                None,
            ),
            (
                "a reset that failed",
                vec![blocked(0), event(2, 5, END, false, None)],
                10,
                Some(day),
            ),
            (
                "a reset before",
                vec![event(2, -5, END, true, None), blocked(0)],
                10,
                Some(day),
            ),
            (
                "not a block",
                vec![event(1, 0, BLOCKED, false, None)],
                1,
                None,
            ),
        ];
        for (name, events, now, expected) in cases {
            assert_eq!(blocked_until(&events, at(now)), expected.map(at), "{name}");
        }
    }

    proptest! {
        #[test]
        fn folding_loses_no_event_and_keeps_the_order(
            seeds in prop::collection::vec((0..40_i64, 0..3_usize, any::<bool>(), prop::option::of(0..4_u8)), 0..60),
            newest_first in any::<bool>(),
        ) {
            let mut minute = 0;
            let mut events: Vec<AuditEvent> = seeds
                .iter()
                .enumerate()
                .map(|(id, (pause, activity, well, share))| {
                    minute += pause;
                    event(id, minute, [STEP, END, BLOCKED][*activity], *well, *share)
                })
                .collect();
            if newest_first {
                events.reverse();
            }
            let attempts = fold(events.clone());
            let mut seen = BTreeSet::new();
            for attempt in &attempts {
                for event in attempt.events() {
                    prop_assert!(seen.insert(event.id.clone()), "{} twice", event.id);
                }
                let ends = attempt.events().iter().filter(|event| !event.is_of(STEP)).count();
                prop_assert!(ends <= 1);
            }
            prop_assert_eq!(seen.len(), events.len());
            let place = |wanted: &AuditEvent| events.iter().position(|event| event == wanted);
            let firsts: Vec<_> = attempts.iter().map(|attempt| place(&attempt.events()[0])).collect();
            prop_assert!(firsts.is_sorted());
        }
    }
}
