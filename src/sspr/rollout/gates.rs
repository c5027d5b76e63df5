//! Whether what must hold before a wave holds.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

use super::file::Limits;
use crate::sspr::report::coverage::{percent, rounded};

/// Days looked back where the file says nothing.
pub const WITHIN: u32 = 7;

/// People by what keeps them from resetting.
pub type Causes = BTreeMap<String, u64>;

/// What was measured.
#[derive(Clone, Debug, Default)]
pub struct Measures {
    /// Of those in scope: registered, all.
    pub registered: (u64, u64),
    /// Resets within the days asked for: failed, all; nothing where the audit log may not be read.
    pub resets: Option<(u64, u64)>,
    /// What keeps people in scope from resetting now.
    pub causes: Causes,
    /// The same when the last wave began; nothing where that was not kept.
    pub causes_before: Option<Causes>,
    /// Whole days since the last wave.
    pub days: Option<i64>,
    /// Today.
    pub today: Date,
}

/// What a gate looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// The share of those in scope who are registered.
    Registered,
    /// The share of resets that failed.
    FailedResets,
    /// A cause that was not there before.
    NewCause,
    /// Days since the last wave.
    MinDays,
    /// Not before a day.
    NotBefore,
    /// Not on a day.
    NotOn,
}

/// A gate, and whether it holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Gate {
    /// Which.
    pub gate: Kind,
    /// Nothing where it could not be measured: that does not hold either.
    pub holds: Option<bool>,
    /// What was measured.
    pub value: Value,
    /// What is asked for.
    pub limit: Value,
    /// Of a new cause: which.
    pub cause: Option<String>,
}

impl Gate {
    fn new(gate: Kind, holds: Option<bool>, value: Value, limit: Value) -> Self {
        Self {
            gate,
            holds,
            value,
            limit,
            cause: None,
        }
    }

    /// Whether it is known to hold.
    pub fn is_open(&self) -> bool {
        self.holds == Some(true)
    }
}

/// Every gate there is.
pub fn judge(limits: &Limits, measures: &Measures) -> Vec<Gate> {
    let mut gates = Vec::new();
    if let Some(limit) = limits.registered {
        let (part, whole) = measures.registered;
        let share = percent(part, whole);
        // Nobody in scope is nobody who has registered.
        let holds = share.is_some_and(|share| share >= limit);
        let value = json!(share.map(rounded));
        gates.push(Gate::new(
            Kind::Registered,
            Some(holds),
            value,
            json!(limit),
        ));
    }
    if let Some(limit) = limits.failed_resets {
        let share = (measures.resets).map(|(failed, all)| percent(failed, all).unwrap_or(0.0));
        let holds = share.map(|share| share <= limit);
        let value = json!(share.map(rounded));
        gates.push(Gate::new(Kind::FailedResets, holds, value, json!(limit)));
    }
    if let Some(limit) = limits.new_cause {
        gates.push(new_cause(limit, measures));
    }
    if let Some(limit) = limits.min_days {
        let holds = measures.days.map(|days| days >= i64::from(limit));
        gates.push(Gate::new(
            Kind::MinDays,
            holds,
            json!(measures.days),
            json!(limit),
        ));
    }
    if let Some(limit) = limits.not_before {
        let holds = measures.today >= limit;
        gates.push(Gate::new(
            Kind::NotBefore,
            Some(holds),
            json!(measures.today),
            json!(limit),
        ));
    }
    if let Some(days) = &limits.not_on {
        let holds = !days.iter().any(|day| day.is(measures.today));
        gates.push(Gate::new(
            Kind::NotOn,
            Some(holds),
            json!(measures.today),
            json!(days),
        ));
    }
    gates
}

/// The largest cause that was not there when the last wave began.
fn new_cause(limit: u64, measures: &Measures) -> Gate {
    let Some(before) = &measures.causes_before else {
        return Gate::new(Kind::NewCause, None, Value::Null, json!(limit));
    };
    let is_new = |cause: &str| before.get(cause).is_none_or(|count| *count == 0);
    let largest = (measures.causes.iter())
        .filter(|(cause, _)| is_new(cause))
        .max_by_key(|(_, count)| **count);
    let count = largest.map_or(0, |(_, count)| *count);
    Gate {
        cause: largest.map(|(cause, _)| cause.clone()),
        ..Gate::new(
            Kind::NewCause,
            Some(count <= limit),
            json!(count),
            json!(limit),
        )
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::file::Day;
    use super::*;

    fn causes(list: &[(&str, u64)]) -> Causes {
        list.iter()
            .map(|(cause, count)| ((*cause).to_owned(), *count))
            .collect()
    }

    #[test]
    fn a_gate_holds_up_to_its_limit_and_not_where_nothing_is_known() {
        let friday = date(2026, 12, 4);
        let measures = Measures {
            registered: (80, 100),
            resets: Some((1, 20)),
            causes: causes(&[("tooFewMethods", 20), ("writebackOff", 3)]),
            causes_before: Some(causes(&[("tooFewMethods", 50)])),
            days: Some(7),
            today: friday,
        };
        let blind = Measures {
            resets: None,
            causes_before: None,
            days: None,
            ..measures.clone()
        };
        let limits = |change: fn(&mut Limits)| {
            let mut limits = Limits::default();
            change(&mut limits);
            limits
        };
        let cases: [(Limits, Option<bool>, Option<bool>); 13] = [
            (
                limits(|it| it.registered = Some(80.0)),
                Some(true),
                Some(true),
            ),
            (
                limits(|it| it.registered = Some(80.1)),
                Some(false),
                Some(false),
            ),
            (limits(|it| it.failed_resets = Some(5.0)), Some(true), None),
            (limits(|it| it.failed_resets = Some(4.9)), Some(false), None),
            (limits(|it| it.new_cause = Some(3)), Some(true), None),
            (limits(|it| it.new_cause = Some(2)), Some(false), None),
            (limits(|it| it.min_days = Some(7)), Some(true), None),
            (limits(|it| it.min_days = Some(8)), Some(false), None),
            (
                limits(|it| it.not_before = Some(date(2026, 12, 4))),
                Some(true),
                Some(true),
            ),
            (
                limits(|it| it.not_before = Some(date(2026, 12, 5))),
                Some(false),
                Some(false),
            ),
            (
                limits(|it| it.not_on = Some(vec![Day::Date(date(2026, 12, 24))])),
                Some(true),
                Some(true),
            ),
            (
                limits(|it| it.not_on = Some(vec![Day::Date(date(2026, 12, 4))])),
                Some(false),
                Some(false),
            ),
            (
                limits(|it| it.not_on = Some(vec![Day::Weekday(jiff::civil::Weekday::Friday)])),
                Some(false),
                Some(false),
            ),
        ];
        for (limits, known, unknown) in cases {
            for (measures, expected) in [(&measures, known), (&blind, unknown)] {
                let gates = judge(&limits, measures);
                assert_eq!(gates.len(), 1, "{limits:?}");
                assert_eq!(gates[0].holds, expected, "{limits:?} {gates:?}");
            }
        }
        assert!(judge(&Limits::default(), &measures).is_empty());
    }

    #[test]
    fn the_cause_that_is_new_is_named_and_nobody_in_scope_reaches_nothing() {
        let limits = Limits {
            registered: Some(0.0),
            new_cause: Some(0),
            ..Limits::default()
        };
        let gates = judge(
            &limits,
            &Measures {
                causes: causes(&[("writebackOff", 3)]),
                causes_before: Some(Causes::new()),
                ..Measures::default()
            },
        );
        assert_eq!(gates[0].holds, Some(false));
        assert_eq!(gates[1].cause.as_deref(), Some("writebackOff"));
    }
}
