//! Acts on people without a grant, and grants without an act, as a report tells of them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::sspr::verify::coverage::{Cause, Coverage};
use crate::sspr::verify::found::Found;

/// So many of them are named, the latest.
pub const NAMED: usize = 20;

/// Whether the audit trail could be held against the ledgers of a desk, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "state")]
pub enum Unverified {
    /// There is no ledger here, and none was named.
    NoLedger,
    /// The audit trail may not be read.
    Unread,
    /// It was.
    Judged(Figures),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// From this moment on.
    pub since: Timestamp,
    /// How many ledgers were looked at.
    pub ledgers: usize,
    /// How many of them are broken: what follows a break does not count.
    pub broken: usize,
    /// Acts without a grant.
    pub acts: usize,
    /// Grants without an act.
    pub grants: usize,
    /// Acts with a grant.
    pub covered: usize,
    /// Acts of an import.
    pub imported: usize,
    /// What people did themselves.
    pub own: usize,
    /// How many of each cause.
    pub causes: Vec<OfCause>,
    /// The latest, the newest first; none where names are left out.
    pub latest: Vec<Found>,
}

/// How many of a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OfCause {
    /// Why.
    pub cause: Cause,
    /// How many.
    pub count: u64,
}

impl Figures {
    /// The figures of what was found since then; `anonymous` names nobody.
    pub fn of(
        coverage: &Coverage,
        since: Timestamp,
        (ledgers, broken): (usize, usize),
        anonymous: bool,
    ) -> Self {
        let mut causes: BTreeMap<Cause, u64> = BTreeMap::new();
        for finding in &coverage.findings {
            *causes.entry(finding.cause).or_default() += 1;
        }
        let acts = coverage.unverified();
        let named = if anonymous { 0 } else { NAMED };
        let latest = coverage.findings.iter().rev().take(named);
        Self {
            since,
            ledgers,
            broken,
            acts,
            grants: coverage.findings.len() - acts,
            covered: coverage.covered,
            imported: coverage.imported,
            own: coverage.own,
            causes: (causes.into_iter())
                .map(|(cause, count)| OfCause { cause, count })
                .collect(),
            latest: latest.map(Found::of).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::ledger::chain::Entry;
    use crate::sspr::verify::coverage::Finding;

    fn finding(second: i64, cause: Cause) -> Finding {
        let at = Timestamp::from_second(second).unwrap();
        let mut line = Entry::torn(b"", at);
        line.target.name = Some("secret@contoso.example".to_owned());
        Finding {
            cause,
            event: None,
            line: Some(line),
        }
    }

    #[test]
    fn the_latest_are_named_all_are_counted_and_nobody_is_named_where_names_are_left_out() {
        let many = i64::try_from(NAMED).unwrap() + 3;
        let mut findings: Vec<Finding> = (0..many).map(|at| finding(at, Cause::NoGrant)).collect();
        findings.push(finding(many, Cause::Unused));
        let coverage = Coverage {
            findings,
            covered: 4,
            ..Coverage::default()
        };
        let figures = Figures::of(&coverage, Timestamp::UNIX_EPOCH, (2, 1), false);
        assert_eq!((figures.acts, figures.grants), (NAMED + 3, 1));
        assert_eq!(
            (figures.ledgers, figures.broken, figures.covered),
            (2, 1, 4)
        );
        let counts: Vec<_> = (figures.causes.iter())
            .map(|of| (of.cause, of.count))
            .collect();
        let acts = figures.acts as u64;
        assert_eq!(counts, [(Cause::NoGrant, acts), (Cause::Unused, 1)]);
        assert_eq!(figures.latest.len(), NAMED);
        assert_eq!(figures.latest[0].cause, Cause::Unused);
        let nameless = Figures::of(&coverage, Timestamp::UNIX_EPOCH, (2, 1), true);
        assert_eq!(nameless.causes, figures.causes);
        let text = serde_json::to_string(&Unverified::Judged(nameless)).unwrap();
        assert!(!text.contains("secret"), "{text}");
        assert!(text.starts_with("{\"state\":\"judged\""), "{text}");
    }
}
