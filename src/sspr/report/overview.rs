//! Everything a report of a tenant says, as a document: who can reset, why others cannot, how that moves.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::breakdown::{Axis, Group};
use super::coverage::{Summary, percent, rounded};
use super::only_phone::OnlyPhones;
use super::resets::{Day, Reason};
use super::trend::{Outlook, Point};
use super::unverified::Unverified;
use crate::sspr::diagnosis::Verdict;
use crate::sspr::diagnosis::cause::Actor;
use crate::sspr::diagnosis::facts::Reported;
use crate::sspr::policy::lint::{Rule, Severity};
use crate::sspr::policy::setting::Key;

/// So many groups of an axis are named; of the others it is said how many there are.
pub const NAMED_GROUPS: usize = 20;
/// So many different groups of an axis are told apart.
const DISTINCT_GROUPS: usize = 10_000;
/// So many reasons of failed resets are named.
pub const NAMED_REASONS: usize = 10;

/// Whom it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// Tenant id; nothing where names are left out, or the directory does not say.
    pub id: Option<String>,
    /// The name its administrators gave it; nothing as above.
    pub display_name: Option<String>,
}

/// Everything.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// Whom it is about.
    pub tenant: About,
    /// When it was made.
    pub at: Timestamp,
    /// When the newest row of the registration report was refreshed.
    pub report_as_of: Option<Timestamp>,
    /// The figures of the registration report; nothing where it may not be read.
    pub registration: Option<Summary>,
    /// Whether people can reset, by what decides now.
    pub answers: Answers,
    /// Those who hold an administrator role.
    pub administrators: Group,
    /// The figures by department, country, licence and user type.
    pub breakdowns: Vec<AxisFigures>,
    /// Why people cannot reset, or not for much longer; the most people first.
    pub causes: Vec<CauseCount>,
    /// Who has nothing but a phone; nothing where the registration report may not be read.
    pub only_phone: Option<PhoneWall>,
    /// What is to be said against the policy; nothing where no policy could be read.
    pub findings: Vec<PolicyFinding>,
    /// The resets of the last 30 days; nothing where the audit trail may not be read.
    pub resets: Option<ResetFigures>,
    /// Acts on people that nobody was verified for.
    pub unverified: Unverified,
    /// What moved since the report before.
    pub since: Option<Change>,
    /// The figures of all reports, this one the last, and when the goal is met.
    pub trend: Trend,
}

/// How many people there are of each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answers {
    /// Can reset.
    pub can: u64,
    /// Can, until a date.
    pub will_stop: u64,
    /// Cannot.
    pub cannot: u64,
    /// What would tell could not be read.
    pub unknown: u64,
}

impl Answers {
    /// All of them.
    pub fn total(self) -> u64 {
        self.can + self.will_stop + self.cannot + self.unknown
    }
}

/// The groups of an axis.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AxisFigures {
    /// What people are grouped by.
    pub by: &'static str,
    /// The largest groups.
    pub groups: Vec<Group>,
    /// How many groups are not named.
    pub left_out: u64,
}

/// The people of one cause.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CauseCount {
    /// What the cause makes of a reset.
    pub verdict: Verdict,
    /// The cause, as `explain` names it.
    pub cause: &'static str,
    /// The day from which on they cannot, where that is all.
    pub stops: Option<Date>,
    /// How many people.
    pub people: u64,
    /// Who can mend it.
    pub who_acts: Option<Actor>,
    /// What to do, in the language of the report.
    pub remedy: Option<String>,
    /// The command that lists the people.
    pub list: Option<String>,
}

/// One thing to say against the policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PolicyFinding {
    /// What.
    pub code: Rule,
    /// How much it matters.
    pub severity: Severity,
    /// The setting it is about.
    pub setting: Key,
    /// The control of a benchmark it falls under.
    pub control: Option<&'static str>,
    /// The same in a sentence, in the language of the report.
    pub message: String,
}

/// Who has nothing but a phone, and the days on which Microsoft's own texts and calls end for them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PhoneWall {
    /// Whether the tenant's texts and calls are delivered by a provider of its own: then they do not end.
    pub own_telephony: bool,
    /// How many, by what for.
    #[serde(flatten)]
    pub users: OnlyPhones,
    /// How many lose the phone on which day, the first day first.
    pub ends: Vec<PhonesEnd>,
}

/// People whose phone ends on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PhonesEnd {
    /// The day.
    pub day: Date,
    /// How many.
    pub users: u64,
}

/// Resets as the audit trail tells of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResetFigures {
    /// Every day, in UTC.
    pub days: Vec<Day>,
    /// Why resets failed, the most frequent first.
    pub reasons: Vec<Reason>,
    /// People whom the reset page shut out.
    pub blocked: u64,
}

/// What moved since a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// When that report was made.
    pub at: Timestamp,
    /// Users in the registration report.
    pub users: i64,
    /// In scope.
    pub enabled: i64,
    /// With enough methods.
    pub registered: i64,
    /// Both.
    pub capable: i64,
    /// People who cannot reset.
    pub cannot: i64,
}

impl Change {
    /// From one report to the next.
    pub fn between(before: &Point, now: &Point) -> Self {
        let moved = |of: fn(&Point) -> u64| of(now).cast_signed() - of(before).cast_signed();
        Self {
            at: before.at,
            users: moved(|point| point.users),
            enabled: moved(|point| point.enabled),
            registered: moved(|point| point.registered),
            capable: moved(|point| point.capable),
            cannot: moved(|point| point.cannot),
        }
    }
}

/// How the figures moved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trend {
    /// Target percentage of the users in scope who can reset.
    pub goal: f64,
    /// When that is so.
    pub outlook: Outlook,
    /// A report each, in the order of time.
    pub points: Vec<Point>,
}

/// The groups of one axis while they are counted. Names that differ in capitals alone are one.
#[derive(Debug)]
pub struct AxisCount {
    axis: Axis,
    groups: HashMap<String, Group>,
    without: Group,
    left_out: Group,
}

impl AxisCount {
    /// Nobody counted yet.
    pub fn by(axis: Axis) -> Self {
        Self {
            axis,
            groups: HashMap::new(),
            without: Group::default(),
            left_out: Group::default(),
        }
    }

    /// Counts somebody in each of their groups.
    pub fn count<'a>(&mut self, row: &Reported, names: impl Iterator<Item = &'a str>) {
        let mut none = true;
        for name in names.map(str::trim).filter(|name| !name.is_empty()) {
            none = false;
            self.group(name).add(row);
        }
        if none {
            self.without.add(row);
        }
    }

    fn group(&mut self, name: &str) -> &mut Group {
        let key = name.to_lowercase();
        if self.groups.len() >= DISTINCT_GROUPS && !self.groups.contains_key(&key) {
            return &mut self.left_out;
        }
        self.groups.entry(key).or_insert_with(|| Group {
            group: Some(name.to_owned()),
            ..Group::default()
        })
    }

    /// The largest groups. `anonymous` numbers them instead of naming them.
    pub fn figures(self, anonymous: bool) -> AxisFigures {
        let mut groups: Vec<Group> = self.groups.into_values().collect();
        if self.without.users > 0 {
            groups.push(self.without);
        }
        groups.sort_unstable_by(|a, b| {
            (Reverse(a.users), &a.group).cmp(&(Reverse(b.users), &b.group))
        });
        let left_out = groups.len().saturating_sub(NAMED_GROUPS) as u64;
        groups.truncate(NAMED_GROUPS);
        for (at, group) in groups.iter_mut().enumerate() {
            group.capable_of_enabled = percent(group.capable, group.enabled).map(rounded);
            if anonymous && group.group.is_some() {
                group.group = Some((at + 1).to_string());
            }
        }
        AxisFigures {
            by: self.axis.key(),
            groups,
            left_out,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(enabled: bool, registered: bool) -> Reported {
        Reported {
            enabled,
            registered,
            ..Reported::default()
        }
    }

    #[test]
    fn groups_are_counted_by_name_without_regard_to_capitals() {
        let mut count = AxisCount::by(Axis::Department);
        count.count(&row(true, true), ["Sales"].into_iter());
        count.count(&row(true, false), ["SALES "].into_iter());
        count.count(&row(false, true), ["IT"].into_iter());
        count.count(&row(true, true), [" "].into_iter());
        let figures = count.figures(false);
        let told: Vec<_> = (figures.groups.iter())
            .map(|group| {
                (
                    group.group.as_deref(),
                    group.users,
                    group.capable,
                    group.capable_of_enabled,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (Some("Sales"), 2, 1, Some(50.0)),
                (None, 1, 1, Some(100.0)),
                (Some("IT"), 1, 0, None),
            ]
        );
        assert_eq!((figures.by, figures.left_out), ("department", 0));
    }

    #[test]
    fn a_report_stays_small_and_can_be_without_names() {
        let mut count = AxisCount::by(Axis::Department);
        for at in 0..DISTINCT_GROUPS + 5 {
            count.count(
                &row(true, true),
                [format!("Secret {at}").as_str()].into_iter(),
            );
        }
        assert_eq!(count.left_out.users, 5);
        let figures = count.figures(true);
        assert_eq!(figures.groups.len(), NAMED_GROUPS);
        assert_eq!(figures.left_out, (DISTINCT_GROUPS - NAMED_GROUPS) as u64);
        let text = serde_json::to_string(&figures).unwrap();
        assert!(!text.contains("Secret"), "{text}");
    }
}
