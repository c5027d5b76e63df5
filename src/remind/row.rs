//! What became of each person, and what it comes to.

use jiff::Timestamp;
use serde::Serialize;

use super::Candidate;
use super::text::{Texts, address};
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::User;
use crate::sspr::contact::mask_address;
use crate::ui::{self, Column, Format, Message, msg};

/// What became of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Outcome {
    /// A mail went out.
    Sent,
    /// One would.
    WouldSend,
    /// None was sent, for a reason.
    Skipped,
    /// None went out, or nobody knows.
    Failed,
}

impl Outcome {
    fn key(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::WouldSend => "wouldSend",
            Self::Skipped => "skipped",
            Self::Failed => "failed",
        }
    }

    fn words(self) -> Message {
        match self {
            Self::Sent => msg!("remind-sent"),
            Self::WouldSend => msg!("remind-would-send"),
            Self::Skipped => msg!("remind-skipped"),
            Self::Failed => msg!("remind-failed"),
        }
    }
}

/// Why somebody was not mailed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Reason {
    /// Within the time that is kept between two.
    RemindedLately,
    /// Perhaps within that time: the answer was lost.
    MaybeReminded,
    /// They can reset now, or are out of scope.
    NoLongerNeeded,
    /// They do not want to be.
    OptedOut,
    /// The directory has no address that they can read.
    NoAddress,
    /// There are as many mails as one run sends.
    Limit,
    /// There is no such user any more.
    Gone,
    /// The channel did not take it.
    Refused,
    /// Nobody knows whether it went out.
    Unknown,
}

impl Reason {
    fn key(self) -> &'static str {
        match self {
            Self::RemindedLately => "remindedLately",
            Self::MaybeReminded => "maybeReminded",
            Self::NoLongerNeeded => "noLongerNeeded",
            Self::OptedOut => "optedOut",
            Self::NoAddress => "noAddress",
            Self::Limit => "limit",
            Self::Gone => "gone",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }

    fn words(self) -> Message {
        match self {
            Self::RemindedLately => msg!("remind-lately"),
            Self::MaybeReminded => msg!("remind-maybe"),
            Self::NoLongerNeeded => msg!("remind-not-needed"),
            Self::OptedOut => msg!("remind-opted-out"),
            Self::NoAddress => msg!("remind-no-address"),
            Self::Limit => msg!("remind-limit"),
            Self::Gone => msg!("remind-gone"),
            Self::Refused => msg!("remind-refused"),
            Self::Unknown => msg!("remind-unknown"),
        }
    }
}

/// One person.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Row {
    id: String,
    display_name: Option<String>,
    user_principal_name: Option<String>,
    /// Why they are reminded: `notRegistered`, `ending`.
    need: &'static str,
    pub(super) outcome: Outcome,
    reason: Option<Reason>,
    /// What the channel said.
    detail: Option<String>,
    /// Masked.
    address: Option<String>,
    language: Option<&'static str>,
    /// The last reminder before this run.
    reminded_at: Option<Timestamp>,
}

impl Row {
    fn of(candidate: &Candidate, outcome: Outcome, reason: Option<Reason>) -> Self {
        let User {
            id,
            display_name,
            user_principal_name,
            ..
        } = candidate.user.clone();
        Self {
            address: address(&candidate.user).map(mask_address),
            id,
            display_name,
            user_principal_name,
            need: match candidate.need.until {
                Some(_) => "ending",
                None => "notRegistered",
            },
            outcome,
            reason,
            detail: None,
            language: None,
            reminded_at: None,
        }
    }

    pub(super) fn skipped(candidate: &Candidate, reason: Reason, at: Option<Timestamp>) -> Self {
        Self {
            reminded_at: at,
            ..Self::of(candidate, Outcome::Skipped, Some(reason))
        }
    }

    pub(super) fn would(candidate: &Candidate, texts: &Texts, context: &Context) -> Self {
        let language = texts.language(&candidate.user, context);
        Self {
            language: Some(language.tag()),
            ..Self::of(candidate, Outcome::WouldSend, None)
        }
    }

    pub(super) fn sent(candidate: &Candidate, texts: &Texts, context: &Context) -> Self {
        Self {
            outcome: Outcome::Sent,
            ..Self::would(candidate, texts, context)
        }
    }

    pub(super) fn failed(candidate: &Candidate, reason: Reason, detail: String) -> Self {
        Self {
            detail: Some(detail),
            ..Self::of(candidate, Outcome::Failed, Some(reason))
        }
    }
}

impl ui::Row for Row {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("id", "", |row, cell| cell.text(&row.id)),
                Column::new("displayName", "", |row, cell| {
                    cell.text_or_blank(row.display_name.as_deref());
                }),
                Column::<Self>::new("userPrincipalName", "status-upn", |row, cell| {
                    cell.text_or_blank(row.user_principal_name.as_deref());
                })
                .whole(),
                Column::new("need", "remind-need", |row, cell| {
                    cell.word(
                        row.need,
                        match row.need {
                            "ending" => msg!("remind-need-ending"),
                            _ => msg!("remind-need-register"),
                        },
                    );
                }),
                Column::new("outcome", "scope-outcome", |row, cell| {
                    cell.word(row.outcome.key(), row.outcome.words());
                }),
                Column::new("reason", "scope-detail", |row, cell| {
                    if let Some(reason) = row.reason {
                        cell.word(reason.key(), reason.words());
                    }
                }),
                Column::new("detail", "", |row, cell| {
                    cell.text_or_blank(row.detail.as_deref());
                }),
                Column::new("address", "", |row, cell| {
                    cell.text_or_blank(row.address.as_deref());
                }),
                Column::new("language", "", |row, cell| cell.text_or_blank(row.language)),
                Column::new("remindedAt", "", |row, cell| {
                    cell.value_or_blank(row.reminded_at);
                }),
            ]
        }
    }
}

/// How many ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Counts {
    would_send: u64,
    pub(super) sent: u64,
    skipped: u64,
    pub(super) failed: u64,
}

impl Counts {
    pub(super) fn of(rows: &[Row]) -> Self {
        let count = |outcome| rows.iter().filter(|row| row.outcome == outcome).count() as u64;
        Self {
            would_send: count(Outcome::WouldSend),
            sent: count(Outcome::Sent),
            skipped: count(Outcome::Skipped),
            failed: count(Outcome::Failed),
        }
    }
}

/// The whole of it, for scripts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary<'a> {
    dry_run: bool,
    results: &'a [Row],
    #[serde(flatten)]
    counts: Counts,
}

/// Writes a row for each, and what it comes to.
pub(super) fn write(
    rows: &[Row],
    counts: Counts,
    dry_run: bool,
    context: &Context,
) -> Result<(), Error> {
    let ui = &context.ui;
    if let Format::Json | Format::Jsonl = ui.options().format {
        let summary = Summary {
            dry_run,
            results: rows,
            counts,
        };
        ui.document(&summary, |_| String::new())?;
    } else if !rows.is_empty() {
        let mut list = ui.list::<Row>();
        for row in rows {
            list.push(row)?;
        }
        list.finish()?;
    }
    ui.status(&match (rows.is_empty(), dry_run) {
        (true, _) => msg!("remind-nobody"),
        (_, true) => msg!(
            "remind-would",
            count = counts.would_send,
            skipped = counts.skipped
        ),
        (_, false) => msg!(
            "remind-done",
            count = counts.sent,
            skipped = counts.skipped,
            failed = counts.failed
        ),
    });
    Ok(())
}
