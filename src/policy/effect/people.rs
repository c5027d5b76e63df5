//! The people whom a change or a date concerns, one a row.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::graph::model::{Registration, Text};
use crate::sspr::diagnosis::ability::{Ability, AbilityChange, Deadline, Person};
use crate::sspr::policy::requirement::Gate;
use crate::sspr::policy::requirement::Gates;
use crate::ui::{Cell, Column, Message, Row, msg};

/// Somebody, and what counts for them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Who<'a> {
    id: Text<'a>,
    user_principal_name: Text<'a>,
    user_display_name: Option<Text<'a>>,
    is_admin: bool,
    required: u8,
    #[serde(serialize_with = "names")]
    counted: Gates,
}

impl<'a> Who<'a> {
    fn new(row: Registration<'a>, ability: &Ability) -> Self {
        Self {
            id: row.id,
            user_principal_name: row.user_principal_name,
            user_display_name: row.user_display_name,
            is_admin: ability.person == Person::Administrator,
            required: ability.required,
            counted: ability.counted,
        }
    }
}

/// The columns of [`Who`], in two parts: whatever a list is about stands between them.
const fn id<'a, R: AsRef<Who<'a>>>() -> Column<R> {
    Column::new("id", "", |row, cell| cell.text(&row.as_ref().id))
}

const fn name<'a, R: AsRef<Who<'a>>>() -> Column<R> {
    Column::new("userDisplayName", "status-name", |row, cell| {
        cell.text_or_blank(row.as_ref().user_display_name.as_deref());
    })
}

const fn upn<'a, R: AsRef<Who<'a>>>() -> Column<R> {
    Column::<R>::new("userPrincipalName", "status-upn", |row, cell| {
        cell.text(&row.as_ref().user_principal_name);
    })
    .whole()
}

const fn is_admin<'a, R: AsRef<Who<'a>>>() -> Column<R> {
    Column::new("isAdmin", "status-admin", |row, cell| {
        cell.flag(row.as_ref().is_admin);
    })
}

const fn required<'a, R: AsRef<Who<'a>>>() -> Column<R> {
    Column::new("required", "policy-left-required", |row, cell| {
        cell.value(row.as_ref().required);
    })
}

const fn counted<'a, R: AsRef<Who<'a>>>() -> Column<R> {
    Column::new("counted", "policy-left-counted", |row, cell| {
        gates(&row.as_ref().counted, cell);
    })
}

/// A person whose ability to reset a change would give or take, as they stand afterwards.
#[derive(Serialize)]
pub(in crate::policy) struct Affected<'a> {
    #[serde(flatten)]
    who: Who<'a>,
    change: AbilityChange,
    /// How many more are asked for.
    missing: u8,
}

impl<'a> Affected<'a> {
    pub(in crate::policy) fn new(
        row: Registration<'a>,
        change: AbilityChange,
        after: &Ability,
    ) -> Self {
        Self {
            who: Who::new(row, after),
            change,
            missing: after.required.saturating_sub(after.counted.len()),
        }
    }
}

impl<'a> AsRef<Who<'a>> for Affected<'a> {
    fn as_ref(&self) -> &Who<'a> {
        &self.who
    }
}

impl Row for Affected<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                id(),
                name(),
                upn(),
                is_admin(),
                Column::new("change", "policy-moved", |row, cell| {
                    cell.word(row.change.name(), change_message(row.change));
                }),
                required(),
                counted(),
                Column::new("missing", "policy-moved-missing", |row, cell| {
                    cell.value(row.missing);
                }),
            ]
        }
    }
}

/// A person whom a date leaves without enough methods.
#[derive(Serialize)]
pub(in crate::policy) struct Left<'a> {
    #[serde(flatten)]
    who: Who<'a>,
    left: Deadline,
    date: Option<Date>,
}

impl<'a> Left<'a> {
    /// Somebody whose deadline comes with a date.
    pub(in crate::policy) fn new(
        row: Registration<'a>,
        left: Deadline,
        date: Option<Date>,
        today: &Ability,
    ) -> Self {
        Self {
            who: Who::new(row, today),
            left,
            date,
        }
    }
}

impl<'a> AsRef<Who<'a>> for Left<'a> {
    fn as_ref(&self) -> &Who<'a> {
        &self.who
    }
}

impl Row for Left<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                id(),
                name(),
                upn(),
                is_admin(),
                Column::new("left", "policy-left", |row, cell| {
                    let (name, words) = left(row.left);
                    cell.word(name, words);
                }),
                Column::new("date", "policy-left-date", |row, cell| {
                    cell.value_or_blank(row.date);
                }),
                required(),
                counted(),
            ]
        }
    }
}

fn names<S: Serializer>(gates: &Gates, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(gates.iter().map(Gate::name))
}

fn gates(gates: &Gates, cell: &mut Cell<'_>) {
    let names: Vec<&str> = gates.iter().map(Gate::name).collect();
    if names.is_empty() {
        cell.word("", msg!("status-none"));
    } else {
        cell.joined(&names, ";");
    }
}

fn change_message(change: AbilityChange) -> Message {
    match change {
        AbilityChange::Gains => msg!("policy-moved-gains"),
        AbilityChange::RisesAbove => msg!("policy-moved-rises"),
        AbilityChange::Loses => msg!("policy-moved-loses"),
        AbilityChange::DropsBelow => msg!("policy-moved-drops"),
    }
}

fn left(deadline: Deadline) -> (&'static str, Message) {
    match deadline {
        Deadline::Already => ("already", msg!("policy-left-already")),
        Deadline::PhonesEnd => ("phonesEnd", msg!("policy-left-phones")),
        Deadline::QuestionsEnd => ("questionsEnd", msg!("policy-left-questions")),
        Deadline::Fine => ("fine", msg!("status-none")),
    }
}
