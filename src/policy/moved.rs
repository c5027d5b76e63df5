//! The people whose ability to reset a change would take or give, one a row.

use serde::Serialize;

use super::dated::{column, names};
use crate::graph::model::{Registration, Text};
use crate::sspr::policy::coverage::Person;
use crate::sspr::policy::effect::Moved;
use crate::sspr::policy::effect::Standing;
use crate::sspr::policy::method_set::Gates;
use crate::sspr::policy::requirement::Gate;
use crate::ui::{Column, Messages, Row, msg};

/// A person whose ability changes, as they stand afterwards.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Line<'a> {
    id: Text<'a>,
    user_principal_name: Text<'a>,
    user_display_name: Option<Text<'a>>,
    is_admin: bool,
    change: Moved,
    required: u8,
    #[serde(serialize_with = "names")]
    counted: Gates,
    /// How many more are asked for.
    missing: u8,
}

impl<'a> Line<'a> {
    pub(super) fn new(row: Registration<'a>, change: Moved, after: Standing) -> Self {
        Self {
            id: row.id,
            user_principal_name: row.user_principal_name,
            user_display_name: row.user_display_name,
            is_admin: after.person == Person::Administrator,
            change,
            required: after.required,
            counted: after.counted,
            missing: after.required.saturating_sub(after.counted.len()),
        }
    }
}

impl Row for Line<'_> {
    const COLUMNS: &'static [Column] = &[
        column("id", ""),
        column("userDisplayName", "status-name"),
        column("userPrincipalName", "status-upn"),
        column("isAdmin", "status-admin"),
        column("change", "policy-moved"),
        column("required", "policy-left-required"),
        column("counted", "policy-left-counted"),
        column("missing", "policy-moved-missing"),
    ];

    fn field(&self, column: usize, out: &mut String) {
        match column {
            0 => out.push_str(&self.id),
            1 => out.push_str(self.user_display_name.as_deref().unwrap_or_default()),
            2 => out.push_str(&self.user_principal_name),
            3 => out.push_str(if self.is_admin { "true" } else { "false" }),
            4 => out.push_str(self.change.name()),
            5 => out.push_str(&self.required.to_string()),
            6 => {
                let names: Vec<&str> = self.counted.iter().map(Gate::name).collect();
                out.push_str(&names.join(";"));
            }
            _ => out.push_str(&self.missing.to_string()),
        }
    }

    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        match column {
            3 if self.is_admin => out.push_str(&messages.text(&msg!("status-yes"))),
            3 => out.push_str(&messages.text(&msg!("status-no"))),
            4 => out.push_str(&messages.text(&match self.change {
                Moved::Gains => msg!("policy-moved-gains"),
                Moved::RisesAbove => msg!("policy-moved-rises"),
                Moved::Loses => msg!("policy-moved-loses"),
                Moved::DropsBelow => msg!("policy-moved-drops"),
            })),
            6 if self.counted.is_empty() => out.push_str(&messages.text(&msg!("status-none"))),
            _ => self.field(column, out),
        }
    }
}
