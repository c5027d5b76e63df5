//! Acts on people that no caller was verified for: the audit trail held against the ledgers of a desk.

use std::fs;
use std::path::{Path, PathBuf};

use futures::StreamExt;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph::model::AuditEvent;
use crate::graph::{AuditQuery, Client, DIRECTORY_SERVICE, METHODS_SERVICE, PASSWORD_SERVICE};
use crate::ledger::LedgerFile;
use crate::sspr::ledger::chain::{Check, Entry, Link};
use crate::sspr::verify::coverage::{Cause, Coverage, Finding, Frame, judge};
use crate::text_file;
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
    let books = read_books(&wanted.ledgers, context)?;
    let progress = ui.progress(&msg!("events-reading"));
    let events = read_events(wanted, graph).await?;
    drop(progress);
    let tenant = context.ledger().tenant();
    let frame = Frame {
        tenant: &tenant,
        since: wanted.since,
        until: wanted.until,
        tolerance: wanted.tolerance,
    };
    let mut coverage = judge(events, &books.lines, &frame);
    if let Some(user) = &wanted.user {
        coverage.findings.retain(|finding| is_about(finding, user));
    }
    let mut list = ui.list_shaped::<Line<'_>>(shape, &[])?;
    let most = shape.limit.and_then(|limit| usize::try_from(limit).ok());
    for finding in coverage.findings.iter().take(most.unwrap_or(usize::MAX)) {
        list.push(&Line::of(finding))?;
    }
    list.finish()?;
    tell(&coverage, &books, context);
    Ok(if coverage.unverified() > 0 || books.broken > 0 {
        Exit::No
    } else {
        Exit::Done
    })
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

fn tell(coverage: &Coverage, books: &Books, context: &Context) {
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
    if books.files == 0 {
        ui.status(&msg!("unverified-no-ledger"));
    }
}

/// What the ledgers say.
struct Books {
    lines: Vec<Entry>,
    files: usize,
    broken: usize,
}

fn read_books(named: &[PathBuf], context: &Context) -> Result<Books, Error> {
    let mut paths = Vec::new();
    for path in named {
        paths.extend(files_of(path)?);
    }
    if named.is_empty() {
        paths.extend(context.places.ledger().ok().map(Path::to_owned));
    }
    let mut books = Books {
        lines: Vec::new(),
        files: 0,
        broken: 0,
    };
    for path in paths {
        let shown = path.display().to_string();
        let lines = LedgerFile::at(&path)
            .lines()
            .map_err(|error| text_file::Error::of(&path, error))?;
        let Some(mut lines) = lines else {
            if named.is_empty() {
                continue;
            }
            let message = msg!("ledger-none", path = shown);
            return Err(Error::failure(Code::NoSuchFile, message));
        };
        books.files += 1;
        let (mut check, mut line) = (Check::default(), Vec::new());
        while let Some(whole) =
            (lines.next(&mut line)).map_err(|error| text_file::Error::of(&path, error))?
        {
            if let Some(problem) = check.take(&line, whole) {
                // What stands behind a break proves nothing.
                books.broken += 1;
                let number = problem.line;
                context.ui.warn(&msg!(
                    "unverified-broken",
                    path = shown.clone(),
                    line = number
                ));
                break;
            }
            books.lines.extend(Link::read(&line).map(|link| link.entry));
        }
    }
    Ok(books)
}

/// A ledger, or those that lie in a folder.
fn files_of(path: &Path) -> Result<Vec<PathBuf>, Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let unreadable = |error| text_file::Error::of(path, error);
    let mut found = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|it| it == "jsonl") && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
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

/// A finding as a row.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    at: Timestamp,
    cause: &'static str,
    activity: &'a str,
    user: Option<&'a str>,
    actor: Option<&'a str>,
    ip_address: Option<&'a str>,
    reason: Option<&'a str>,
    user_id: Option<&'a str>,
    actor_id: Option<&'a str>,
    id: Option<&'a str>,
    grant: Option<&'a str>,
    #[serde(skip)]
    kind: Cause,
}

impl<'a> Line<'a> {
    fn of(finding: &'a Finding) -> Self {
        let (event, line) = (finding.event.as_ref(), finding.line.as_ref());
        let user = event.and_then(AuditEvent::user);
        let by = event.and_then(|event| event.initiated_by.as_ref());
        let (person, app) = (
            by.and_then(|by| by.user.as_ref()),
            by.and_then(|by| by.app.as_ref()),
        );
        let target = line.map(|line| &line.target);
        let actor = line.map(|line| &line.by);
        Self {
            at: finding.at(),
            cause: finding.cause.name(),
            activity: event.map_or_else(
                || line.map_or("", |line| line.command.as_ref()),
                |event| &event.activity_display_name,
            ),
            user: user
                .and_then(|user| {
                    user.user_principal_name
                        .as_deref()
                        .or(user.display_name.as_deref())
                })
                .or_else(|| target.and_then(|target| target.name.as_deref())),
            actor: person
                .and_then(|person| person.user_principal_name.as_deref())
                .or_else(|| {
                    app.and_then(|app| app.display_name.as_deref().or(app.app_id.as_deref()))
                })
                .or_else(|| actor.and_then(|actor| actor.name.as_deref())),
            ip_address: person.and_then(|person| person.ip_address.as_deref()),
            reason: line.and_then(|line| line.reason.as_deref()),
            user_id: user
                .and_then(|user| user.id.as_deref())
                .or_else(|| target.and_then(|target| target.id.as_deref())),
            actor_id: person
                .and_then(|person| person.id.as_deref())
                .or_else(|| app.and_then(|app| app.app_id.as_deref()))
                .or_else(|| actor.and_then(|actor| actor.id.as_deref())),
            id: event.map(|event| event.id.as_str()),
            grant: line
                .and_then(|line| line.grant.as_deref().or(line.after["grant"]["id"].as_str())),
            kind: finding.cause,
        }
    }
}

impl Row for Line<'_> {
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
                    cell.word(row.cause, words(row.kind));
                }),
                Column::new("activity", "events-activity", |row, cell| {
                    cell.text(row.activity);
                }),
                Column::<Self>::new("user", "events-user", |row, cell| {
                    cell.text_or_blank(row.user);
                })
                .whole(),
                Column::new("actor", "events-actor", |row, cell| {
                    cell.text_or_blank(row.actor);
                }),
                Column::new("ipAddress", "", |row, cell| {
                    cell.text_or_blank(row.ip_address);
                }),
                Column::new("reason", "", |row, cell| cell.text_or_blank(row.reason)),
                Column::new("userId", "", |row, cell| cell.text_or_blank(row.user_id)),
                Column::new("actorId", "", |row, cell| cell.text_or_blank(row.actor_id)),
                Column::new("id", "", |row, cell| cell.text_or_blank(row.id)),
                Column::new("grant", "", |row, cell| cell.text_or_blank(row.grant)),
            ]
        }
    }
}

fn words(cause: Cause) -> Message {
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
