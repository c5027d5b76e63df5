//! What is worth knowing before anything is written, though none of it stops a row.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use super::rules::Rules;
use crate::bulk::planned_row::PlannedRow;
use crate::sspr::bulk::row::{Action, ContactKind, Step};
use crate::sspr::contact::Contact;

/// One thing worth knowing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum Warning {
    /// The tenant's own domains could not be read.
    DomainsUnknown,
    /// Which methods the policy allows could not be read.
    AllowedUnknown,
    /// How many methods a reset asks for could not be read.
    RequiredUnknown,
    /// The registration report could not be read, so nobody's scope is known.
    ReportUnread,
    /// People whom the policy lets nobody reset for, whatever they register.
    OutOfScope {
        /// How many.
        count: u64,
    },
    /// Administrators, people who can become one, and members of groups that can hold roles.
    Guarded {
        /// How many.
        count: u64,
    },
    /// Numbers that are given to several people.
    SharedNumbers {
        /// How many numbers.
        count: u64,
        /// How many people.
        people: u64,
    },
    /// People who are given an alternate mobile, which counts for nothing in a reset.
    AlternateMobiles {
        /// How many.
        count: u64,
    },
    /// People whose mobile number has an extension, which a text message cannot reach.
    Extensions {
        /// How many.
        count: u64,
    },
    /// People whose office number is left out, because the policy does not allow it.
    OfficeLeftOut {
        /// How many.
        count: u64,
    },
    /// People who still miss methods when all is done.
    BelowRequired {
        /// How many.
        count: u64,
        /// As the input names them.
        users: Vec<Box<str>>,
    },
}

/// Everything worth knowing about a run. `report_read`: whether the registration report was.
pub fn warnings(planned: &[PlannedRow], rules: &Rules, report_read: bool) -> Vec<Warning> {
    let mut found = Vec::new();
    if rules.domains.is_empty() {
        found.push(Warning::DomainsUnknown);
    }
    if rules.person.allowed.is_none() {
        found.push(Warning::AllowedUnknown);
    }
    if rules.person.methods.is_none() {
        found.push(Warning::RequiredUnknown);
    }
    if !report_read {
        found.push(Warning::ReportUnread);
    }
    let in_order = || planned.iter().filter(|row| row.objection().is_none());
    let outside = |row: &&PlannedRow| row.capability().in_scope() == Some(false);
    match in_order().filter(outside).count() as u64 {
        0 => {}
        count => found.push(Warning::OutOfScope { count }),
    }
    let is_guarded = |row: &&PlannedRow| {
        let holders = rules.holders.as_ref().zip(row.id());
        holders.is_some_and(|(holders, id)| holders.is_guarded(id)) && row.open().next().is_some()
    };
    match in_order().filter(is_guarded).count() as u64 {
        0 => {}
        count => found.push(Warning::Guarded { count }),
    }
    let mut numbers = Numbers::default();
    in_order().for_each(|row| numbers.count(row.steps()));
    match numbers.shared() {
        (0, _) => {}
        (count, people) => found.push(Warning::SharedNumbers { count, people }),
    }
    let count =
        |wanted: fn(&PlannedRow) -> bool| in_order().filter(|row| wanted(row)).count() as u64;
    let alternates = count(gives_alternate);
    let extensions = count(gives_extension);
    let offices = count(leaves_office);
    let counted = [
        (alternates, Warning::AlternateMobiles { count: alternates }),
        (extensions, Warning::Extensions { count: extensions }),
        (offices, Warning::OfficeLeftOut { count: offices }),
    ];
    let counted = counted.into_iter().filter(|(count, _)| *count > 0);
    found.extend(counted.map(|(_, warning)| warning));
    let users: Vec<Box<str>> = in_order()
        .filter(|row| row.capability().missing() > Some(0))
        .map(|row| row.user().into())
        .collect();
    if !users.is_empty() {
        let count = users.len() as u64;
        found.push(Warning::BelowRequired { count, users });
    }
    found
}

fn gives_alternate(row: &PlannedRow) -> bool {
    let mut steps = row.steps().iter();
    steps.any(|step| step.kind == ContactKind::AlternateMobile)
}

/// Whether a mobile is to be written that is behind an extension.
fn gives_extension(row: &PlannedRow) -> bool {
    row.steps().iter().any(|step| {
        let is_mobile = matches!(
            step.kind,
            ContactKind::Mobile | ContactKind::AlternateMobile
        );
        let has_extension = match &step.contact {
            Contact::Phone(number) => number.has_extension(),
            Contact::Email(_) => false,
        };
        is_mobile && step.action != Action::Keep && has_extension
    })
}

/// Whether the row has an office number that nothing is done about.
fn leaves_office(row: &PlannedRow) -> bool {
    let is_given = row.input_row().cell(ContactKind::Office).is_some();
    is_given
        && !row
            .steps()
            .iter()
            .any(|step| step.kind == ContactKind::Office)
}

/// Counts who is given which number, without keeping the numbers.
#[derive(Default)]
struct Numbers(HashMap<u64, u32>);

impl Numbers {
    fn count(&mut self, steps: &[Step]) {
        let of_one: HashSet<u64> = steps
            .iter()
            .filter(|step| matches!(step.contact, Contact::Phone(_)))
            .map(|step| {
                let mut hasher = DefaultHasher::new();
                step.contact.to_string().hash(&mut hasher);
                hasher.finish()
            })
            .collect();
        for number in of_one {
            *self.0.entry(number).or_default() += 1;
        }
    }

    /// How many numbers several people have, and how many people that are.
    fn shared(&self) -> (u64, u64) {
        let shared = self.0.values().filter(|users| **users > 1);
        let users = shared.clone().map(|users| u64::from(*users)).sum();
        (shared.count() as u64, users)
    }
}
