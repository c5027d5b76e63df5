//! An attempt or an event as a row.

use std::fmt::Write as _;

use jiff::Timestamp;
use serde::Serialize;

use crate::graph::model::{AuditChange, AuditTarget};
use crate::sspr::diagnosis::attempts::Attempt;
use crate::sspr::diagnosis::codes;
use crate::ui::{Column, Message, Messages, Row, msg};

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

const fn column(key: &'static str, title: &'static str) -> Column {
    Column { key, title }
}

impl Row for Line<'_> {
    const COLUMNS: &'static [Column] = &[
        column("at", "events-at"),
        column("activity", "events-activity"),
        column("user", "events-user"),
        column("actor", ""),
        column("result", "events-result"),
        column("reason", "events-reason"),
        column("ipAddress", ""),
        column("steps", ""),
        column("endedAt", ""),
        column("id", ""),
        column("userId", ""),
        column("service", ""),
        column("correlationId", ""),
        column("onPremisesAgent", ""),
        column("target", ""),
        column("changes", ""),
    ];

    fn field(&self, column: usize, out: &mut String) {
        let text = match column {
            0 | 7 | 8 => {
                // Writing to a string cannot fail.
                let _ = match column {
                    0 => write!(out, "{}", self.at),
                    7 => write!(out, "{}", self.steps),
                    _ => write!(out, "{}", self.ended_at),
                };
                return;
            }
            1 => Some(self.activity),
            2 => self.user,
            3 => self.actor,
            4 => self.result,
            5 => self.reason,
            6 => self.ip_address,
            9 => Some(self.id),
            10 => self.user_id,
            11 => self.service,
            12 => self.correlation_id,
            13 => self.on_premises_agent,
            14 => self.target,
            _ => {
                for (index, change) in self.changes.iter().enumerate() {
                    let part = |part: &Option<String>| part.clone().unwrap_or_default();
                    let (name, old, new) =
                        (part(&change.name), part(&change.old), part(&change.new));
                    let joint = if index > 0 { "; " } else { "" };
                    let _ = write!(out, "{joint}{name}: {old} > {new}");
                }
                return;
            }
        };
        out.push_str(text.unwrap_or_default());
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        match column {
            0 => {
                let _ = write!(out, "{}", self.at.strftime("%Y-%m-%d %H:%M"));
            }
            // What was changed is not a person where a policy was.
            2 => out.push_str(self.user.or(self.target).unwrap_or_default()),
            4 if self.shut_out => out.push_str(&messages.text(&msg!("events-blocked"))),
            4 => match self.result {
                Some("success") => out.push_str(&messages.text(&msg!("events-success"))),
                Some("failure") => out.push_str(&messages.text(&msg!("events-failure"))),
                _ => self.field(column, out),
            },
            5 => match self.reason.and_then(codes::named) {
                Some(row) => out.push_str(&messages.text(&Message::new(row.meaning))),
                None => self.field(column, out),
            },
            _ => self.field(column, out),
        }
    }
}
