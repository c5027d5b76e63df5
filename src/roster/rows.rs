//! The rows of the report, and of users who were named.

use crate::ability::messages::method;
use crate::graph::model::Registration;
use crate::sspr::report::only_phone::OnlyPhone;
use crate::sspr::report::user::{UserRow, UserState};
use crate::ui::{Column, Message, Row, msg};

/// The words for what is known of a user.
fn words(state: UserState) -> Message {
    match state {
        UserState::Listed => msg!("status-state-listed"),
        UserState::Disabled => msg!("status-state-disabled"),
        UserState::NotInReport => msg!("status-state-not-in-report"),
        UserState::NotFound => msg!("status-state-not-found"),
    }
}

/// Whether somebody can reset, and what is missing for it, as the report has it.
fn reset(enabled: bool, registered: bool) -> Message {
    match (enabled, registered) {
        (true, true) => msg!("status-reset-yes"),
        (true, false) => msg!("status-reset-unregistered"),
        (false, true) => msg!("status-reset-out-of-scope"),
        (false, false) => msg!("status-reset-neither"),
    }
}

impl Row for Registration<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| cell.sign(Some(row.is_sspr_capable))),
                Column::new("id", "", |row, cell| cell.text(&row.id)),
                Column::<Self>::new("userDisplayName", "status-name", |row, cell| {
                    cell.text_or_dash(row.user_display_name.as_deref());
                })
                .rank(8),
                Column::<Self>::new("userPrincipalName", "status-upn", |row, cell| {
                    cell.text(&row.user_principal_name);
                })
                .whole(),
                Column::new("userType", "", |row, cell| {
                    cell.text_or_dash(row.user_type.as_deref());
                }),
                Column::<Self>::new("isSsprRegistered", "status-registered", |row, cell| {
                    cell.flag(row.is_sspr_registered);
                })
                .folded(),
                Column::<Self>::new("isSsprEnabled", "status-enabled", |row, cell| {
                    cell.flag(row.is_sspr_enabled);
                })
                .folded(),
                Column::<Self>::new("isSsprCapable", "status-capable", |row, cell| {
                    cell.flag(row.is_sspr_capable);
                })
                .folded(),
                Column::<Self>::on_screen("status-reset", |row, cell| {
                    cell.word("", reset(row.is_sspr_enabled, row.is_sspr_registered));
                })
                .rank(1),
                Column::<Self>::new("methodsRegistered", "status-methods", |row, cell| {
                    cell.methods(Some(&row.methods_registered), method);
                })
                .rank(3),
                Column::<Self>::new("isAdmin", "status-admin", |row, cell| {
                    cell.flag(row.is_admin);
                })
                .rank(4),
                Column::<Self>::new("lastUpdatedDateTime", "status-updated", |row, cell| {
                    cell.moment(row.last_updated_date_time.as_deref());
                })
                .rank(9),
            ]
        }
    }
}

impl Row for UserRow<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| cell.sign(row.is_sspr_capable)),
                Column::new("id", "", |row, cell| cell.text_or_dash(row.id.as_deref())),
                Column::<Self>::new("userDisplayName", "status-name", |row, cell| {
                    cell.text_or_dash(row.user_display_name.as_deref());
                })
                .rank(8),
                Column::<Self>::new("userPrincipalName", "status-upn", |row, cell| {
                    cell.text_or_dash(row.user_principal_name.as_deref());
                })
                .whole(),
                Column::new("userType", "", |row, cell| {
                    cell.text_or_dash(row.user_type.as_deref());
                }),
                Column::new("state", "status-state", |row, cell| {
                    cell.word(row.state.key(), words(row.state));
                }),
                Column::<Self>::new("isSsprRegistered", "status-registered", |row, cell| {
                    cell.flag(row.is_sspr_registered);
                })
                .folded(),
                Column::<Self>::new("isSsprEnabled", "status-enabled", |row, cell| {
                    cell.flag(row.is_sspr_enabled);
                })
                .folded(),
                Column::<Self>::new("isSsprCapable", "status-capable", |row, cell| {
                    cell.flag(row.is_sspr_capable);
                })
                .folded(),
                Column::<Self>::on_screen("status-reset", |row, cell| {
                    match (row.is_sspr_enabled, row.is_sspr_registered) {
                        (Some(enabled), Some(registered)) => {
                            cell.word("", reset(enabled, registered));
                        }
                        _ => cell.text_or_dash(None),
                    }
                })
                .rank(1),
                Column::<Self>::new("methodsRegistered", "status-methods", |row, cell| {
                    cell.methods(row.methods_registered.as_deref(), method);
                })
                .rank(3),
                Column::new(ONLY_PHONE, "status-only-phone", |row, cell| {
                    match row.only_phone {
                        Some(only) => cell.word(only.name(), only_phone(only)),
                        None => cell.word("", msg!("status-none")),
                    }
                }),
                Column::<Self>::new("methodsLive", "status-methods-live", |row, cell| {
                    // Ahead of the methods, where no narrow terminal cuts it off.
                    if row.stale == Some(true) {
                        cell.for_people(STALE);
                    }
                    cell.methods(row.methods_live.as_deref(), method);
                })
                .rank(2),
                Column::new("isSsprRegisteredLive", "", |row, cell| {
                    cell.flag(row.is_sspr_registered_live);
                }),
                Column::new("stale", "", |row, cell| cell.flag(row.stale)),
                Column::<Self>::new("isAdmin", "status-admin", |row, cell| {
                    cell.flag(row.is_admin);
                })
                .rank(4),
                Column::<Self>::new("lastUpdatedDateTime", "status-updated", |row, cell| {
                    cell.moment(row.last_updated_date_time.as_deref());
                })
                .rank(9),
            ]
        }
    }
}

/// Marks, in a table, that the report is behind the methods.
const STALE: &str = "* ";

/// The column of `--only-phone`.
pub(super) const ONLY_PHONE: &str = "onlyPhone";

fn only_phone(only: OnlyPhone) -> Message {
    match only {
        OnlyPhone::Reset => msg!("status-only-phone-reset"),
        OnlyPhone::Mfa => msg!("status-only-phone-mfa"),
        OnlyPhone::Both => msg!("status-only-phone-both"),
    }
}

/// Columns that need `--live`.
pub(super) const LIVE: [&str; 3] = ["methodsLive", "isSsprRegisteredLive", "stale"];
