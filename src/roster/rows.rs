//! The rows of the report, and of users who were named.

use super::column;
use crate::graph::model::{Registration, Text};
use crate::sspr::report::user::{Named, State};
use crate::ui::{Column, Messages, Row, msg};

/// A cell of a row, before it is known who reads it.
pub(super) enum Cell<'a> {
    Text(Option<&'a str>),
    Flag(Option<bool>),
    Methods(Option<&'a [Text<'a>]>),
    Moment(Option<&'a str>),
    State(State),
}

impl Cell<'_> {
    fn field(&self, out: &mut String) {
        match self {
            Self::Text(Some(text)) | Self::Moment(Some(text)) => out.push_str(text),
            Self::Flag(Some(flag)) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Methods(Some(methods)) => join(methods, ";", out),
            Self::State(state) => out.push_str(state.key()),
            _ => {}
        }
    }

    fn display(&self, messages: &Messages, out: &mut String) {
        match self {
            Self::Text(None) | Self::Flag(None) | Self::Methods(None) | Self::Moment(None) => {
                out.push('–');
            }
            Self::Flag(Some(true)) => out.push_str(&messages.text(&msg!("status-yes"))),
            Self::Flag(Some(false)) => out.push_str(&messages.text(&msg!("status-no"))),
            Self::Methods(Some([])) => out.push_str(&messages.text(&msg!("status-none"))),
            Self::Methods(Some(methods)) => join(methods, ", ", out),
            // To the minute; the report is hours old anyway.
            Self::Moment(Some(text)) => {
                out.push_str(&text.get(..16).unwrap_or(text).replace('T', " "));
            }
            Self::State(state) => out.push_str(&messages.text(&match state {
                State::Listed => msg!("status-state-listed"),
                State::Disabled => msg!("status-state-disabled"),
                State::NotInReport => msg!("status-state-not-in-report"),
                State::NotFound => msg!("status-state-not-found"),
            })),
            Self::Text(Some(_)) => self.field(out),
        }
    }
}

fn join(methods: &[Text<'_>], separator: &str, out: &mut String) {
    for (index, method) in methods.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        out.push_str(method);
    }
}

impl Row for Registration<'_> {
    const COLUMNS: &'static [Column] = &[
        column("id", ""),
        column("userDisplayName", "status-name"),
        column("userPrincipalName", "status-upn"),
        column("userType", ""),
        column("isSsprRegistered", "status-registered"),
        column("isSsprEnabled", "status-enabled"),
        column("isSsprCapable", "status-capable"),
        column("methodsRegistered", "status-methods"),
        column("isAdmin", "status-admin"),
        column("lastUpdatedDateTime", "status-updated"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        self.cell(column).field(out);
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        self.cell(column).display(messages, out);
    }
}

impl Registration<'_> {
    fn cell(&self, column: usize) -> Cell<'_> {
        match column {
            0 => Cell::Text(Some(&self.id)),
            1 => Cell::Text(self.user_display_name.as_deref()),
            2 => Cell::Text(Some(&self.user_principal_name)),
            3 => Cell::Text(self.user_type.as_deref()),
            4 => Cell::Flag(Some(self.is_sspr_registered)),
            5 => Cell::Flag(Some(self.is_sspr_enabled)),
            6 => Cell::Flag(Some(self.is_sspr_capable)),
            7 => Cell::Methods(Some(&self.methods_registered)),
            8 => Cell::Flag(self.is_admin),
            _ => Cell::Moment(self.last_updated_date_time.as_deref()),
        }
    }
}

impl Row for Named<'_> {
    const COLUMNS: &'static [Column] = &[
        column("id", ""),
        column("userDisplayName", "status-name"),
        column("userPrincipalName", "status-upn"),
        column("userType", ""),
        column("state", "status-state"),
        column("isSsprRegistered", "status-registered"),
        column("isSsprEnabled", "status-enabled"),
        column("isSsprCapable", "status-capable"),
        column("methodsRegistered", "status-methods"),
        column("methodsLive", "status-methods-live"),
        column("isSsprRegisteredLive", ""),
        column("stale", ""),
        column("isAdmin", "status-admin"),
        column("lastUpdatedDateTime", "status-updated"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        self.cell(column).field(out);
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        // Ahead of the methods, where no narrow terminal cuts it off.
        if column == METHODS_LIVE && self.stale == Some(true) {
            out.push_str(STALE);
        }
        self.cell(column).display(messages, out);
    }
}

/// The place of the methods there are right now.
const METHODS_LIVE: usize = 9;

/// Marks, in a table, that the report is behind the methods.
const STALE: &str = "* ";

/// Columns that need `--live`.
pub(super) const LIVE: [&str; 3] = ["methodsLive", "isSsprRegisteredLive", "stale"];

impl Named<'_> {
    pub(super) fn cell(&self, column: usize) -> Cell<'_> {
        match column {
            0 => Cell::Text(self.id.as_deref()),
            1 => Cell::Text(self.user_display_name.as_deref()),
            2 => Cell::Text(self.user_principal_name.as_deref()),
            3 => Cell::Text(self.user_type.as_deref()),
            4 => Cell::State(self.state),
            5 => Cell::Flag(self.is_sspr_registered),
            6 => Cell::Flag(self.is_sspr_enabled),
            7 => Cell::Flag(self.is_sspr_capable),
            8 => Cell::Methods(self.methods_registered.as_deref()),
            METHODS_LIVE => Cell::Methods(self.methods_live.as_deref()),
            10 => Cell::Flag(self.is_sspr_registered_live),
            11 => Cell::Flag(self.stale),
            12 => Cell::Flag(self.is_admin),
            _ => Cell::Moment(self.last_updated_date_time.as_deref()),
        }
    }
}
