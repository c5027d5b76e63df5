//! An attempt or an event as a row.

use jiff::Timestamp;
use serde::Serialize;

use crate::ability::messages::activity;
use crate::graph::model::{AuditChange, AuditTarget};
use crate::sspr::diagnosis::attempts::Attempt;
use crate::sspr::diagnosis::codes;
use crate::ui::{Cell, Column, Message, Messages, Row, Sign, msg};

/// The fields of docs/output.md.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Line<'a> {
    at: Timestamp,
    activity: &'a str,
    user: Option<&'a str>,
    actor: Option<&'a str>,
    result: Option<&'a str>,
    reason: Option<&'a str>,
    ip_address: Option<&'a str>,
    steps: usize,
    ended_at: Timestamp,
    id: &'a str,
    user_id: Option<&'a str>,
    service: Option<&'a str>,
    correlation_id: Option<&'a str>,
    on_premises_agent: Option<&'a str>,
    target: Option<&'a str>,
    changes: &'a [AuditChange],
    /// A block that succeeded is no success for the person.
    #[serde(skip)]
    shut_out: bool,
}

impl<'a> Line<'a> {
    pub(super) fn of(attempt: &'a Attempt) -> Self {
        let event = attempt.verdict();
        let user = event.user();
        let by = event.initiated_by.as_ref();
        let person = by.and_then(|by| by.user.as_ref());
        let app = by.and_then(|by| by.app.as_ref());
        let targets = event.target_resources.as_deref().unwrap_or_default();
        let thing = targets
            .iter()
            .find(|target| user.is_none_or(|user| !std::ptr::eq(user, *target)));
        Self {
            at: attempt.began(),
            activity: &event.activity_display_name,
            user: user.and_then(|user| {
                user.user_principal_name
                    .as_deref()
                    .or(user.display_name.as_deref())
            }),
            actor: person
                .and_then(|person| person.user_principal_name.as_deref())
                .or_else(|| app.and_then(|app| app.display_name.as_deref()))
                .or_else(|| app.and_then(|app| app.app_id.as_deref())),
            result: event.result.as_deref(),
            reason: event
                .result_reason
                .as_deref()
                .filter(|reason| !reason.is_empty()),
            ip_address: person.and_then(|person| person.ip_address.as_deref()),
            steps: attempt.steps(),
            ended_at: attempt.ended(),
            id: &event.id,
            user_id: user.and_then(|user| user.id.as_deref()),
            service: event.logged_by_service.as_deref(),
            correlation_id: event.correlation_id.as_deref(),
            on_premises_agent: event.detail("OnPremisesAgent"),
            target: thing.and_then(|target: &AuditTarget| target.display_name.as_deref()),
            changes: targets
                .iter()
                .find_map(|target| target.modified_properties.as_deref())
                .unwrap_or_default(),
            shut_out: attempt.is_block(),
        }
    }
}

/// Why it ended so, as the service says it, for people in words where there are any.
fn reason(row: &Line<'_>, cell: &mut Cell<'_>) {
    let reason = row.reason.unwrap_or_default();
    match codes::named(reason) {
        Some(code) => cell.word(reason, Message::new(code.meaning)),
        None => cell.text(reason),
    }
}

/// What was done and, where the service says it, why it ended so.
fn happened(row: &Line<'_>, messages: &Messages) -> String {
    let done = match activity(row.activity) {
        Some(words) => messages.text(&words),
        None => row.activity.to_owned(),
    };
    let Some(reason) = row.reason.filter(|reason| !reason.is_empty()) else {
        return done;
    };
    let reason = match codes::named(reason) {
        Some(code) => messages.text(&Message::new(code.meaning)),
        None => reason.to_owned(),
    };
    messages.text(&msg!("events-happened", activity = done, reason = reason))
}

impl Row for Line<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| {
                    cell.sign(match row.result {
                        Some("failure") => Sign::Bad,
                        _ if row.shut_out => Sign::Attention,
                        Some("success") => Sign::Good,
                        _ => Sign::None,
                    });
                }),
                Column::<Self>::new("at", "events-at", |row, cell| {
                    cell.either(
                        |cell| cell.value(row.at),
                        |_| row.at.strftime("%Y-%m-%d %H:%M").to_string(),
                    );
                })
                .whole(),
                Column::<Self>::new("activity", "events-activity", |row, cell| {
                    match activity(row.activity) {
                        Some(words) => cell.word(row.activity, words),
                        None => cell.text(row.activity),
                    }
                })
                .folded(),
                Column::<Self>::new("user", "events-user", |row, cell| {
                    match (row.user, row.target) {
                        (Some(user), _) => cell.text(user),
                        // What was changed is not a person where a policy was.
                        (None, target) => cell.for_people(target.unwrap_or_default()),
                    }
                })
                .whole(),
                Column::new("actor", "", |row, cell| cell.text_or_blank(row.actor)),
                Column::<Self>::new("result", "events-result", |row, cell| match row.result {
                    result if row.shut_out => {
                        cell.word(result.unwrap_or_default(), msg!("events-blocked"));
                    }
                    Some(name @ "success") => cell.word(name, msg!("events-success")),
                    Some(name @ "failure") => cell.word(name, msg!("events-failure")),
                    result => cell.text_or_blank(result),
                })
                .folded(),
                Column::<Self>::new("reason", "events-reason", |row, cell| reason(row, cell))
                    .folded(),
                Column::<Self>::on_screen("events-activity", |row, cell| {
                    cell.either(|_| {}, |messages| happened(row, messages));
                })
                .rank(1)
                .wrapping(),
                Column::new("ipAddress", "", |row, cell| {
                    cell.text_or_blank(row.ip_address);
                }),
                Column::new("steps", "", |row, cell| cell.value(row.steps)),
                Column::new("endedAt", "", |row, cell| cell.value(row.ended_at)),
                Column::new("id", "", |row, cell| cell.text(row.id)),
                Column::new("userId", "", |row, cell| cell.text_or_blank(row.user_id)),
                Column::new("service", "", |row, cell| cell.text_or_blank(row.service)),
                Column::new("correlationId", "", |row, cell| {
                    cell.text_or_blank(row.correlation_id);
                }),
                Column::new("onPremisesAgent", "", |row, cell| {
                    cell.text_or_blank(row.on_premises_agent);
                }),
                Column::new("target", "", |row, cell| cell.text_or_blank(row.target)),
                Column::new("changes", "", |row, cell| changes(row.changes, cell)),
            ]
        }
    }
}

/// What was changed, one thing after the other.
fn changes(changes: &[AuditChange], cell: &mut Cell<'_>) {
    for (index, change) in changes.iter().enumerate() {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        let (name, old, new) = (part(&change.name), part(&change.old), part(&change.new));
        let joint = if index > 0 { "; " } else { "" };
        cell.value(format!("{joint}{name}: {old} > {new}"));
    }
}
