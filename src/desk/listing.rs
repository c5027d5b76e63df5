//! What is registered for somebody, as a list.

use jiff::civil::Date;
use serde::Serialize;

use super::facts::DeskPerson;
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::AuthenticationMethod;
use crate::language::Day;
use crate::person;
use crate::sspr::contact::mask_address;
use crate::sspr::contact::phone::mask_shown;
use crate::sspr::deadlines::When;
use crate::sspr::methods::method::{Kind, Uncounted, counts};
use crate::ui::{self, Column, Format, Message, Row, Shape, Sign, msg};
use crate::walk;

/// One method as scripts read it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Line {
    /// Of which kind.
    pub(super) kind: Kind,
    /// The number, the address, or the name of the device.
    pub(super) value: Option<String>,
    /// What it is removed by, where there are several of a kind.
    pub(super) id: String,
    created_date_time: Option<String>,
    /// Whether it counts for a reset; null where the policy could not be read.
    counts_for_reset: Option<bool>,
    /// Why not.
    reason: Option<Uncounted>,
    /// The day from which it is of no use any more.
    ends_on: Option<Date>,
    /// The same with a day that is not known.
    #[serde(skip)]
    ends: When,
    removable: bool,
}

impl Line {
    /// A method of somebody; contact data whole only where that was asked for.
    pub(super) fn of(method: &AuthenticationMethod, person: &DeskPerson, whole: bool) -> Self {
        let kind = Kind::of(method);
        let masked = |shown: &String, mask: fn(&str) -> String| {
            if whole { shown.clone() } else { mask(shown) }
        };
        let value = match (&method.phone_number, &method.email_address) {
            (Some(number), _) => Some(masked(number, mask_shown)),
            (None, Some(address)) => Some(masked(address, mask_address)),
            (None, None) => method.display_name.clone(),
        };
        let counted = counts(method, &person.facts.requirement);
        let created = method.other.get("createdDateTime");
        let ends = if kind.is_phone() {
            person.phones_end()
        } else {
            When::Never
        };
        Self {
            kind,
            value,
            id: method.id.clone(),
            created_date_time: created
                .and_then(|value| value.as_str())
                .map(ToOwned::to_owned),
            counts_for_reset: match counted {
                Ok(()) => Some(true),
                Err(Uncounted::PolicyUnknown) => None,
                Err(_) => Some(false),
            },
            reason: counted.err(),
            ends_on: ends.day().map(Day::first),
            ends,
            removable: kind.collection().is_some(),
        }
    }
}

impl Row for Line {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| {
                    cell.sign(match row.counts_for_reset {
                        Some(true) if row.ends != When::Never => Sign::Attention,
                        counts => counts.into(),
                    });
                }),
                Column::<Self>::new("kind", "methods-kind", |row, cell| {
                    cell.word(row.kind.name(), kind(row.kind));
                })
                .whole(),
                Column::<Self>::new("value", "methods-value", |row, cell| {
                    cell.text_or_blank(row.value.as_deref());
                })
                .rank(1),
                Column::new("id", "", |row, cell| cell.text(&row.id)),
                Column::<Self>::new("createdDateTime", "methods-created", |row, cell| {
                    let created = row.created_date_time.as_deref();
                    cell.either(
                        |cell| cell.text_or_blank(created),
                        // The day is enough for people.
                        |_| {
                            created
                                .map_or("–", |moment| moment.split('T').next().unwrap_or(moment))
                                .to_owned()
                        },
                    );
                })
                .rank(7),
                Column::<Self>::new("countsForReset", "methods-counts", |row, cell| {
                    cell.either(
                        |cell| cell.plain_flag(row.counts_for_reset),
                        |messages| messages.text(&counted(row.reason)),
                    );
                })
                .rank(2),
                Column::new("reason", "", |row, cell| {
                    cell.text_or_blank(row.reason.map(key));
                }),
                Column::new("endsOn", "methods-ends", |row, cell| {
                    cell.either(
                        |cell| cell.value_or_blank(row.ends_on),
                        |messages| match row.ends {
                            When::Known(day) => day.iso(),
                            When::Later => messages.text(&msg!("methods-ends-later")),
                            When::Never => "–".to_owned(),
                        },
                    );
                }),
                Column::new("removable", "", |row, cell| cell.plain_flag(row.removable)),
            ]
        }
    }
}

fn key(reason: Uncounted) -> &'static str {
    match reason {
        Uncounted::NotForReset => "notForReset",
        Uncounted::NotAllowed => "notAllowed",
        Uncounted::PolicyUnknown => "policyUnknown",
    }
}

fn counted(reason: Option<Uncounted>) -> Message {
    match reason {
        None => msg!("status-yes"),
        Some(Uncounted::NotForReset) => msg!("methods-not-for-reset"),
        Some(Uncounted::NotAllowed) => msg!("methods-not-allowed"),
        Some(Uncounted::PolicyUnknown) => msg!("methods-policy-unknown"),
    }
}

/// The name people know a kind by.
pub fn kind(kind: Kind) -> Message {
    match kind {
        Kind::Password => msg!("methods-kind-password"),
        Kind::Mobile => msg!("methods-kind-mobile"),
        Kind::AlternateMobile => msg!("methods-kind-alternate"),
        Kind::Office => msg!("methods-kind-office"),
        Kind::Email => msg!("methods-kind-email"),
        Kind::MicrosoftAuthenticator => msg!("methods-kind-authenticator"),
        Kind::SoftwareOath => msg!("methods-kind-software"),
        Kind::HardwareOath => msg!("methods-kind-hardware"),
        Kind::Fido2 => msg!("methods-kind-fido2"),
        Kind::WindowsHelloForBusiness => msg!("methods-kind-hello"),
        Kind::PlatformCredential => msg!("methods-kind-platform"),
        Kind::TemporaryAccessPass => msg!("methods-kind-pass"),
        Kind::External => msg!("methods-kind-external"),
        Kind::QrCodePin => msg!("methods-kind-qr"),
        Kind::Other => msg!("methods-kind-other"),
    }
}

/// The columns of the list.
pub fn columns() -> Vec<&'static str> {
    ui::columns::<Line>()
}

/// Writes everything registered for somebody, and to people what it comes to.
///
/// # Errors
/// When stdout cannot be written, or a column is asked for that there is not.
pub fn list(
    person: &DeskPerson,
    whole: bool,
    shape: &Shape,
    context: &Context,
) -> Result<(), Error> {
    let ui = &context.ui;
    let lines: Vec<Line> = person
        .methods
        .iter()
        .map(|method| Line::of(method, person, whole))
        .collect();
    let table = ui.options().format == Format::Table;
    if table {
        ui.status(&msg!(
            "methods-of",
            name = person::name(person.user()),
            upn = person
                .user()
                .user_principal_name
                .clone()
                .unwrap_or_default()
        ));
        walk::tell_requirement(ui, &person.facts);
    }
    // A column of dashes says nothing.
    let idle: &[&str] =
        if table && shape.columns.is_empty() && lines.iter().all(|line| line.ends == When::Never) {
            &["endsOn"]
        } else {
            &[]
        };
    let mut list = ui.list_shaped::<Line>(shape, idle)?;
    for line in &lines {
        list.push(line)?;
    }
    list.finish()?;
    if table {
        ui.conversation(&walk::state(ui.messages(), &person.registration()));
    }
    Ok(())
}
