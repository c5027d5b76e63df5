//! What became of each person, and what it comes to.

use jiff::Timestamp;
use serde::Serialize;

use super::Candidate;
use super::text::{Texts, address};
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::User;
use crate::sspr::contact::mask_address;
use crate::ui::{self, Column, Format, List, Message, msg};

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
    /// The run ended before it was their turn.
    Stopped,
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
            Self::Stopped => "stopped",
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
            Self::Stopped => msg!("remind-stopped"),
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
    fn add(&mut self, outcome: Outcome) {
        *match outcome {
            Outcome::WouldSend => &mut self.would_send,
            Outcome::Sent => &mut self.sent,
            Outcome::Skipped => &mut self.skipped,
            Outcome::Failed => &mut self.failed,
        } += 1;
    }
}

/// The whole of it, for scripts; in JSON Lines the end alone, after a line a row.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary<'a> {
    dry_run: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    results: Option<&'a [Row]>,
    #[serde(flatten)]
    counts: Counts,
}

/// What became of each, written as it comes; in JSON, whose document is whole or not there, at the end.
pub(super) struct Results<'a> {
    dry_run: bool,
    context: &'a Context,
    list: List<'a>,
    counts: Counts,
    /// The rows of a JSON document.
    held: Vec<Row>,
}

impl<'a> Results<'a> {
    pub(super) fn new(dry_run: bool, context: &'a Context) -> Self {
        Self {
            dry_run,
            context,
            list: context.ui.list::<Row>(),
            counts: Counts::default(),
            held: Vec::new(),
        }
    }

    /// Lays the table out for those whose turn comes, whatever becomes of them.
    pub(super) fn foresee(&mut self, open: &[Candidate], texts: &Texts) {
        let reasons = [
            Reason::NoLongerNeeded,
            Reason::Gone,
            Reason::Refused,
            Reason::Unknown,
            Reason::Stopped,
        ];
        let first = open.first().into_iter();
        let rows = first
            .flat_map(|it| reasons.map(|reason| Row::skipped(it, reason, None)))
            .chain(open.iter().map(|it| Row::sent(it, texts, self.context)));
        self.list.foresee(rows);
    }

    /// Adds a row.
    pub(super) fn add(&mut self, row: Row) -> Result<(), Error> {
        self.counts.add(row.outcome);
        match self.list.format() {
            Format::Json => self.held.push(row),
            Format::Jsonl | Format::Csv | Format::Table => self.list.push(&row)?,
        }
        Ok(())
    }

    /// Writes what has come so far.
    pub(super) fn show(&mut self) -> Result<(), Error> {
        Ok(self.list.flush()?)
    }

    /// Ends the list and says what it comes to.
    pub(super) fn finish(self) -> Result<Counts, Error> {
        let Self {
            dry_run,
            list,
            counts,
            held,
            ..
        } = self;
        let (ui, format) = (&self.context.ui, list.format());
        let Counts {
            would_send,
            sent,
            skipped,
            failed,
        } = counts;
        let is_empty = counts == Counts::default();
        if format != Format::Json {
            list.finish()?;
        }
        if let Format::Json | Format::Jsonl = format {
            let summary = Summary {
                dry_run,
                results: (format == Format::Json).then_some(held.as_slice()),
                counts,
            };
            ui.document(&summary, |_| String::new())?;
        }
        ui.status(&match (is_empty, dry_run) {
            (true, _) => msg!("remind-nobody"),
            (_, true) => msg!("remind-would", count = would_send, skipped = skipped),
            (_, false) => msg!(
                "remind-done",
                count = sent,
                skipped = skipped,
                failed = failed
            ),
        });
        Ok(counts)
    }
}
