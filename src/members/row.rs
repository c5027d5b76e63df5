//! What became of each of the people, as scripts and people read it.

use serde::Serialize;

use super::listing::PATH;
use super::resolve::Person;
use crate::graph;
use crate::sspr::methods::membership::{Outcome, Settled, Wish};
use crate::ui::{self, Column, Message, Messages, msg};

/// Why somebody is not as wanted, or was so before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Reason {
    /// In the group already.
    AlreadyMember,
    /// Not in the group.
    NotMember,
    /// Only in a group inside it.
    ThroughGroup,
    /// There is no such user.
    UserNotFound,
    /// This sign-in may not change them.
    Forbidden,
    /// The service did not take it.
    Refused,
    /// The service could not be asked: it was gone, had no patience, or the sign-in has ended.
    Unreachable,
}

impl Reason {
    fn key(self) -> &'static str {
        match self {
            Self::AlreadyMember => "alreadyMember",
            Self::NotMember => "notMember",
            Self::ThroughGroup => "throughGroup",
            Self::UserNotFound => "userNotFound",
            Self::Forbidden => "forbidden",
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
        }
    }
}

impl From<Settled> for Reason {
    fn from(settled: Settled) -> Self {
        match settled {
            Settled::AlreadyMember => Self::AlreadyMember,
            Settled::NotMember => Self::NotMember,
            Settled::ThroughGroup => Self::ThroughGroup,
        }
    }
}

/// What the service did for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Done {
    /// It is as wanted.
    Written,
    /// It was so when the request came: somebody else was faster.
    Already,
    /// It is not.
    Failed {
        /// Why.
        reason: Reason,
        /// The service's words.
        detail: String,
        /// For its support.
        request_id: Option<String>,
    },
}

impl Done {
    /// A refusal as it is told.
    pub(super) fn refused(error: &graph::Error) -> Self {
        let reason = match error.status() {
            Some(403) => Reason::Forbidden,
            Some(404) => Reason::UserNotFound,
            Some(401 | 429 | 500..) | None => Reason::Unreachable,
            Some(_) => Reason::Refused,
        };
        let detail = match &error.kind {
            graph::ErrorKind::Service { message, .. } if !message.is_empty() => message.clone(),
            _ => error.to_string(),
        };
        Self::Failed {
            reason,
            detail,
            request_id: error.request_id().map(str::to_owned),
        }
    }
}

/// What became of somebody.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row<'a> {
    /// As it was given.
    user: &'a str,
    id: Option<&'a str>,
    display_name: Option<&'a str>,
    user_principal_name: Option<&'a str>,
    user_type: Option<&'a str>,
    /// What is true now; where nothing was written, what would be.
    pub(super) outcome: Outcome,
    pub(super) reason: Option<Reason>,
    /// The reason in a sentence.
    detail: Option<String>,
    /// The groups through which they are in it besides.
    via: &'a [String],
    is_sspr_registered: Option<bool>,
    is_admin: Option<bool>,
    request_id: Option<String>,
}

impl<'a> Row<'a> {
    /// The row of somebody; `done` is nothing where nothing was tried.
    pub(super) fn of(
        wish: Wish,
        person: &'a Person,
        done: Option<&Done>,
        messages: &Messages,
    ) -> Self {
        let user = person.user.as_ref();
        let settled = wish.settled(&person.place).map(Reason::from);
        let (outcome, reason) = match (user, settled, done) {
            (None, ..) => (Outcome::Failed, Some(Reason::UserNotFound)),
            (_, Some(settled), _) => (Outcome::Unchanged, Some(settled)),
            (_, None, Some(Done::Failed { reason, .. })) => (Outcome::Failed, Some(*reason)),
            (_, None, Some(Done::Already)) => (
                Outcome::Unchanged,
                Some(match wish {
                    Wish::Add => Reason::AlreadyMember,
                    Wish::Remove => Reason::NotMember,
                }),
            ),
            (_, None, Some(Done::Written) | None) => (wish.done(), None),
        };
        let (words, request_id) = match done {
            Some(Done::Failed {
                detail, request_id, ..
            }) => (detail.as_str(), request_id.clone()),
            _ => ("", None),
        };
        let via = person.place.via.join(PATH);
        let sentence = |reason| {
            messages.text(&match reason {
                Reason::AlreadyMember => msg!("scope-already"),
                Reason::NotMember => msg!("scope-not-member"),
                Reason::ThroughGroup => msg!("scope-through", via = via.clone()),
                Reason::UserNotFound => msg!("scope-no-user"),
                Reason::Forbidden => msg!("scope-forbidden", text = words.to_owned()),
                Reason::Refused => msg!("scope-refused", text = words.to_owned()),
                Reason::Unreachable => msg!("scope-unreachable"),
            })
        };
        Self {
            user: &person.key,
            id: user.map(|user| user.id.as_str()),
            display_name: user.and_then(|user| user.display_name.as_deref()),
            user_principal_name: user.and_then(|user| user.user_principal_name.as_deref()),
            user_type: user.and_then(|user| user.user_type.as_deref()),
            outcome,
            reason,
            detail: reason.map(sentence),
            via: &person.place.via,
            is_sspr_registered: person.registered,
            is_admin: person.is_admin,
            request_id,
        }
    }

    /// Whom the row is about, in a sentence.
    pub(super) fn name(&self) -> &str {
        self.user_principal_name.unwrap_or(self.user)
    }

    /// Why, in a sentence; nothing where something was done.
    pub(super) fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }
}

impl ui::Row for Row<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("user", "", |row, cell| cell.text(row.user)),
                Column::new("id", "", |row, cell| cell.text_or_blank(row.id)),
                Column::new("displayName", "status-name", |row, cell| {
                    cell.text_or_blank(row.display_name);
                }),
                Column::<Self>::new("userPrincipalName", "status-upn", |row, cell| {
                    match row.user_principal_name {
                        Some(name) => cell.text(name),
                        // Somebody who was not found has no other name.
                        None => cell.for_people(row.user),
                    }
                })
                .whole(),
                Column::new("userType", "", |row, cell| {
                    cell.text_or_blank(row.user_type);
                }),
                Column::new("outcome", "scope-outcome", |row, cell| {
                    cell.word(row.outcome.key(), words(row.outcome));
                }),
                Column::new("reason", "", |row, cell| {
                    cell.text_or_blank(row.reason.map(Reason::key));
                }),
                Column::new("detail", "scope-detail", |row, cell| {
                    cell.text_or_blank(row.detail.as_deref());
                }),
                Column::new("via", "", |row, cell| cell.joined(row.via, PATH)),
                Column::new("isSsprRegistered", "status-registered", |row, cell| {
                    cell.flag(row.is_sspr_registered);
                }),
                Column::new("isAdmin", "", |row, cell| cell.plain_flag(row.is_admin)),
                Column::new("requestId", "", |row, cell| {
                    cell.text_or_blank(row.request_id.as_deref());
                }),
            ]
        }
    }
}

fn words(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Added => msg!("scope-added"),
        Outcome::Removed => msg!("scope-removed"),
        Outcome::Unchanged => msg!("scope-unchanged"),
        Outcome::Failed => msg!("scope-failed"),
    }
}

/// How many ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Different users.
    pub users: u64,
    /// In the group now, and not before.
    pub added: u64,
    /// No longer in it.
    pub removed: u64,
    /// As before.
    pub unchanged: u64,
    /// Not as wanted.
    pub failed: u64,
}

impl Counts {
    /// Counts rows.
    pub(super) fn of(rows: &[Row<'_>]) -> Self {
        let mut counts = Self::default();
        for row in rows {
            counts.users += 1;
            match row.outcome {
                Outcome::Added => counts.added += 1,
                Outcome::Removed => counts.removed += 1,
                Outcome::Unchanged => counts.unchanged += 1,
                Outcome::Failed => counts.failed += 1,
            }
        }
        counts
    }

    /// How many are as wanted now and were not before.
    pub fn changed(self) -> u64 {
        self.added + self.removed
    }
}
