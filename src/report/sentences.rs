//! The words of a report for what scripts know by keys.

use crate::language::Day;
use crate::sspr::diagnosis::Verdict;
use crate::sspr::policy::lint::Severity;
use crate::sspr::report::breakdown::Axis;
use crate::sspr::report::overview::{CauseCount, Trend};
use crate::sspr::report::trend::Outlook;
use crate::ui::{Message, Messages, msg};

/// What a cause makes of a reset.
pub(super) fn verdict(cause: &CauseCount) -> Message {
    match (cause.verdict, cause.stops) {
        (Verdict::WillStop, Some(day)) => msg!("report-until", day = Day::On(day)),
        (Verdict::WillStop, None) => msg!("report-answer-will-stop"),
        (Verdict::Cannot, _) => msg!("report-answer-cannot"),
        (Verdict::Unknown, _) => msg!("report-answer-unknown"),
        (Verdict::Can, _) => msg!("report-answer-can"),
    }
}

/// When the goal is met.
pub(super) fn outlook(trend: &Trend, messages: &Messages) -> Message {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a goal is from 0 to 100"
    )]
    let goal = messages
        .language()
        .percent((trend.goal * 10.0).round() as u64, 1000);
    match trend.outlook {
        Outlook::Met => msg!("report-goal-met", goal = goal),
        Outlook::On(day) => msg!("report-goal-on", goal = goal, day = Day::On(day)),
        Outlook::NotAtThisPace => msg!("report-goal-not", goal = goal),
        Outlook::TooFewReports => msg!("report-goal-unknown", goal = goal),
    }
}

/// The heading of an axis.
pub(super) fn axis(key: &str) -> Message {
    match key {
        key if key == Axis::Department.key() => msg!("report-by-department"),
        key if key == Axis::Country.key() => msg!("report-by-country"),
        key if key == Axis::Licence.key() => msg!("report-by-licence"),
        _ => msg!("report-by-user-type"),
    }
}

/// The head of the column that names the groups of an axis.
pub(super) fn axis_head(key: &str) -> &'static str {
    match key {
        key if key == Axis::Department.key() => "report-department",
        key if key == Axis::Country.key() => "report-country",
        key if key == Axis::Licence.key() => "report-license",
        _ => "report-user-type",
    }
}

/// How much a finding matters.
pub(super) fn severity(severity: Severity) -> Message {
    match severity {
        Severity::Info => msg!("report-severity-info"),
        Severity::Warning => msg!("report-severity-warning"),
        Severity::Error => msg!("report-severity-error"),
    }
}
