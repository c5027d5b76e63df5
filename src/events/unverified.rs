//! Acts on people that no caller was verified for: the audit trail held against the ledgers of a desk.

use std::path::PathBuf;

use futures::StreamExt;
use jiff::{SignedDuration, Timestamp};

use super::ledgers::Ledgers;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::model::AuditEvent;
use crate::graph::{AuditQuery, Client, DIRECTORY_SERVICE, METHODS_SERVICE, PASSWORD_SERVICE};
use crate::sspr::verify::coverage::{Cause, Coverage, Finding, Frame, judge};
use crate::sspr::verify::found::Found;
use crate::ui::{Column, Message, Row, Shape, msg};

/// What the portal logs of a reset besides what the service for passwords does.
const PORTAL_RESET: &str = "Reset user password";

/// What is looked at, and how.
#[derive(Clone, Debug)]
pub struct Unverified {
    /// From this moment on.
    pub since: Timestamp,
    /// Up to this moment.
    pub until: Timestamp,
    /// The object id of the user they happened to.
    pub user: Option<String>,
    /// The ledgers, and folders of some; none: the one of this machine.
    pub ledgers: Vec<PathBuf>,
    /// By how much clocks may differ.
    pub tolerance: SignedDuration,
}

/// Writes the acts without a grant, and the grants without an act. Exit 3 where there are acts, or a ledger is broken.
///
/// # Errors
/// Exit 2 for a ledger that is not there; what the service says.
pub async fn unverified(
    wanted: &Unverified,
    shape: &Shape,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let ui = &context.ui;
    let ledgers = Ledgers::read(&wanted.ledgers, context)?;
    let coverage = coverage(wanted, &ledgers, graph, context).await?;
    let mut list = ui.list_shaped::<Found>(shape, &[])?;
    let most = shape.limit.and_then(|limit| usize::try_from(limit).ok());
    for finding in coverage.findings.iter().take(most.unwrap_or(usize::MAX)) {
        list.push(&Found::of(finding))?;
    }
    list.finish()?;
    tell(&coverage, &ledgers, context);
    Ok(if coverage.unverified() > 0 || ledgers.broken > 0 {
        Exit::No
    } else {
        Exit::Done
    })
}

/// Reads the audit trail and holds it against the ledgers.
///
/// # Errors
/// What the service says.
pub async fn coverage(
    wanted: &Unverified,
    ledgers: &Ledgers,
    graph: &Client,
    context: &Context,
) -> Result<Coverage, Error> {
    let progress = context.ui.progress(&msg!("events-reading"));
    let events = read_events(wanted, graph).await?;
    drop(progress);
    let tenant = context.ledger().tenant();
    let frame = Frame {
        tenant: &tenant,
        since: wanted.since,
        until: wanted.until,
        tolerance: wanted.tolerance,
    };
    let mut coverage = judge(events, &ledgers.lines, &frame);
    if let Some(user) = &wanted.user {
        coverage.findings.retain(|finding| is_about(finding, user));
    }
    Ok(coverage)
}

fn is_about(finding: &Finding, user: &str) -> bool {
    let of_event = finding
        .event
        .as_ref()
        .and_then(|event| event.user()?.id.as_deref());
    let of_line = finding
        .line
        .as_ref()
        .and_then(|line| line.target.id.as_deref());
    of_event
        .or(of_line)
        .is_some_and(|id| id.eq_ignore_ascii_case(user))
}

fn tell(coverage: &Coverage, ledgers: &Ledgers, context: &Context) {
    let ui = &context.ui;
    let unverified = coverage.unverified();
    ui.status(&msg!(
        "unverified-sum",
        count = unverified,
        covered = coverage.covered,
        imported = coverage.imported,
        own = coverage.own
    ));
    let idle = coverage.findings.len() - unverified;
    if idle > 0 {
        ui.status(&msg!("unverified-idle", count = idle));
    }
    if ledgers.files == 0 {
        ui.status(&msg!("unverified-no-ledger"));
    }
}

async fn read_events(wanted: &Unverified, graph: &Client) -> Result<Vec<AuditEvent>, Error> {
    let mut events = Vec::new();
    // Of the directory's own trail, which is large, one activity alone.
    for (service, activity) in [
        (PASSWORD_SERVICE, None),
        (METHODS_SERVICE, None),
        (DIRECTORY_SERVICE, Some(PORTAL_RESET)),
    ] {
        let pages = graph.audit_events(&AuditQuery {
            service,
            since: wanted.since,
            until: Some(wanted.until),
            user: wanted.user.as_deref(),
            newest_first: false,
            activity,
        });
        let mut pages = Box::pin(pages);
        while let Some(page) = pages.next().await {
            let rows = page?.rows_once(|event: &AuditEvent| &event.id)?;
            let within = |event: &AuditEvent| {
                (wanted.since..wanted.until).contains(&event.activity_date_time)
            };
            events.extend(rows.into_iter().filter(within));
        }
    }
    Ok(events)
}

impl Row for Found {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("at", "events-at", |row, cell| {
                    cell.either(
                        |cell| cell.value(row.at),
                        |_| row.at.strftime("%Y-%m-%d %H:%M").to_string(),
                    );
                }),
                Column::new("cause", "events-reason", |row, cell| {
                    cell.word(row.cause.name(), cause(row.cause));
                }),
                Column::new("activity", "events-activity", |row, cell| {
                    cell.text(&row.activity);
                }),
                Column::<Self>::new("user", "events-user", |row, cell| {
                    cell.text_or_blank(row.user.as_deref());
                })
                .whole(),
                Column::<Self>::new("actor", "events-actor", |row, cell| {
                    cell.text_or_blank(row.actor.as_deref());
                })
                .whole(),
                Column::new("ipAddress", "", |row, cell| {
                    cell.text_or_blank(row.ip_address.as_deref());
                }),
                Column::new("reason", "", |row, cell| {
                    cell.text_or_blank(row.reason.as_deref());
                }),
                Column::new("userId", "", |row, cell| {
                    cell.text_or_blank(row.user_id.as_deref());
                }),
                Column::new("actorId", "", |row, cell| {
                    cell.text_or_blank(row.actor_id.as_deref());
                }),
                Column::new("id", "", |row, cell| cell.text_or_blank(row.id.as_deref())),
                Column::new("grant", "", |row, cell| {
                    cell.text_or_blank(row.grant.as_deref());
                }),
            ]
        }
    }
}

/// Why, in words.
pub fn cause(cause: Cause) -> Message {
    match cause {
        Cause::NoRecord => msg!("unverified-no-record"),
        Cause::NoGrant => msg!("unverified-no-grant"),
        Cause::GrantMissing => msg!("unverified-grant-missing"),
        Cause::GrantTwice => msg!("unverified-grant-twice"),
        Cause::SmallImport => msg!("unverified-small-import"),
        Cause::Emergency => msg!("unverified-emergency"),
        Cause::Unused => msg!("unverified-unused"),
        Cause::NoAct => msg!("unverified-no-act"),
    }
}
