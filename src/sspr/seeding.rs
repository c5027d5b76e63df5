//! Bulk registration: what a row asks for, what stands against it, and what is to be done for it.

use std::fmt;

use serde::Serialize;

use super::contact::{Address, AddressError, Contact};
use super::phone::{Agreement, Country, PhoneError, PhoneNumber};
use super::requirement::{Gate, Requirement, gates};
use crate::graph::model::AuthenticationMethod;

/// The place of one contact among a person's methods; the service keeps one of each (graph-api.md §2.2, §2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Slot {
    /// Texts and calls.
    Mobile,
    /// Calls, for sign-in alone: it does not count for a reset (graph-api.md §8.3), and there must be a mobile first.
    AlternateMobile,
    /// Calls.
    Office,
    /// A code by e-mail.
    Email,
}

impl Slot {
    /// Every one, in the order in which they are written.
    pub const ALL: [Self; 4] = [
        Self::Mobile,
        Self::AlternateMobile,
        Self::Office,
        Self::Email,
    ];

    /// The name scripts read; also the name of its column.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mobile => "mobile",
            Self::AlternateMobile => "alternateMobile",
            Self::Office => "office",
            Self::Email => "email",
        }
    }

    /// What it counts as in a reset; nothing for what does not count.
    pub fn gate(self) -> Option<Gate> {
        match self {
            Self::Mobile => Some(Gate::MobilePhone),
            Self::AlternateMobile => None,
            Self::Office => Some(Gate::OfficePhone),
            Self::Email => Some(Gate::Email),
        }
    }
}

/// One row of the input, as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed {
    /// Which record of the input it is, the first is 1; a line of headings is not counted.
    pub row: u64,
    /// Object id or user principal name.
    pub user: Box<str>,
    /// What stands in the columns, by place in [`Slot::ALL`]; nothing where a column is missing or empty.
    pub cells: [Option<Given>; 4],
}

impl Seed {
    /// What was given for a place.
    pub fn cell(&self, slot: Slot) -> Option<&str> {
        self.cells[slot as usize].as_ref().map(Given::text)
    }
}

/// A contact as somebody wrote it. Printed as dots: it is personal.
#[derive(Clone, PartialEq, Eq)]
pub struct Given(Box<str>);

impl Given {
    /// Keeps what was written; nothing when that is blank.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.into()))
    }

    /// What was written.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Given(…)")
    }
}

/// What is to be done about one contact of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where it goes.
    pub slot: Slot,
    /// What the person is to be reached by.
    pub contact: Contact,
    /// What that takes.
    pub action: Action,
}

/// What a contact takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Action {
    /// There is none yet.
    Add,
    /// There is another one, and it may be replaced.
    Replace,
    /// It is there already.
    Keep,
}

/// How a row ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Everything was there already.
    Unchanged,
    /// At least one contact was added, none replaced.
    Added,
    /// At least one contact took the place of another.
    Replaced,
    /// Nothing was tried: something is wrong with the row.
    Invalid,
    /// The service refused at least one contact.
    Failed,
}

impl Outcome {
    /// The name scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Added => "added",
            Self::Replaced => "replaced",
            Self::Invalid => "invalid",
            Self::Failed => "failed",
        }
    }
}

/// Why a row is invalid or failed, or why a contact of it was left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// The row names no user.
    NoUser,
    /// The row holds no contact.
    NoContact,
    /// The row cannot be read: not UTF-8, not JSON, a column too many.
    Unreadable,
    /// The directory has no such user.
    UserNotFound,
    /// Signing in is blocked for the user.
    UserDisabled,
    /// The user is a guest, whose own organisation resets the password.
    Guest,
    /// An earlier row is about the same user.
    DuplicateUser,
    /// A phone number is wrong; which way, the sentence says.
    BadNumber,
    /// A national number, and no country was given.
    NoCountry,
    /// An e-mail address is wrong.
    BadAddress,
    /// An address of the tenant itself: a person who is locked out cannot read it.
    OwnDomain,
    /// The value has stars in it: it was read back, and must not be written.
    Masked,
    /// The policy does not allow the method.
    NotAllowed,
    /// An alternate mobile needs a mobile first.
    NeedsMobile,
    /// Another contact is registered, and replacing was not asked for.
    Differs,
    /// The service shows the registered number only in part, so it cannot be compared.
    Hidden,
    /// The service refused the contact.
    Refused,
    /// This sign-in may not change this user's methods.
    Forbidden,
    /// The service could not be reached, or is still throttled after the retries.
    Unreachable,
    /// The run ended before the row's turn.
    NotReached,
}

/// What stands against a row, for the person who reads the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Why.
    pub reason: Reason,
    /// Which contact it is about; nothing: the whole row.
    pub slot: Option<Slot>,
    /// What exactly.
    pub flaw: Flaw,
}

/// What exactly is wrong, where the reason alone leaves that open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The reason says it all.
    None,
    /// How a number is wrong.
    Phone(PhoneError),
    /// How an address is wrong.
    Address(AddressError),
    /// The earlier row that is about the same user.
    Row(u64),
    /// Words of the service or of a parser.
    Words(Box<str>),
}

impl Objection {
    /// Against the whole row.
    pub fn row(reason: Reason, flaw: Flaw) -> Self {
        Self {
            reason,
            slot: None,
            flaw,
        }
    }

    /// Against one contact.
    pub fn contact(slot: Slot, reason: Reason, flaw: Flaw) -> Self {
        Self {
            reason,
            slot: Some(slot),
            flaw,
        }
    }
}

/// Reads the contacts of a row. A national number needs the country; `own_domains` are the tenant's.
///
/// # Errors
/// The first thing that is wrong, in the order of [`Slot::ALL`]; a row without any contact.
pub fn contacts(
    seed: &Seed,
    country: Option<Country>,
    own_domains: &[String],
) -> Result<Vec<(Slot, Contact)>, Objection> {
    let mut found = Vec::new();
    for slot in Slot::ALL {
        let Some(text) = seed.cell(slot) else {
            continue;
        };
        found.push((slot, contact(slot, text, country, own_domains)?));
    }
    if found.is_empty() {
        return Err(Objection::row(Reason::NoContact, Flaw::None));
    }
    Ok(found)
}

fn contact(
    slot: Slot,
    text: &str,
    country: Option<Country>,
    own_domains: &[String],
) -> Result<Contact, Objection> {
    if slot == Slot::Email {
        if text.contains(['*', '•', '●']) {
            return Err(Objection::contact(slot, Reason::Masked, Flaw::None));
        }
        return Address::parse(text, own_domains)
            .map(Contact::Email)
            .map_err(|error| {
                let reason = match error {
                    AddressError::OwnDomain(_) => Reason::OwnDomain,
                    AddressError::Syntax | AddressError::NoDot => Reason::BadAddress,
                };
                Objection::contact(slot, reason, Flaw::Address(error))
            });
    }
    PhoneNumber::parse(text, country)
        .map(Contact::Phone)
        .map_err(|error| {
            let reason = match error {
                PhoneError::Masked => Reason::Masked,
                PhoneError::NoCountry => Reason::NoCountry,
                _ => Reason::BadNumber,
            };
            Objection::contact(slot, reason, Flaw::Phone(error))
        })
}

/// What the contacts of a person take, given the methods there are. A row is done whole or not at all: one contact that
/// may not be written stops the others.
///
/// # Errors
/// The first contact that may not be written, and why.
pub fn plan(
    contacts: Vec<(Slot, Contact)>,
    methods: &[AuthenticationMethod],
    requirement: &Requirement,
    replace: bool,
) -> Result<Vec<Step>, Objection> {
    let gives_mobile = contacts.iter().any(|(slot, _)| *slot == Slot::Mobile);
    contacts
        .into_iter()
        .map(|(slot, contact)| {
            let refuse = |reason| Objection::contact(slot, reason, Flaw::None);
            let action = match registered(methods, slot) {
                Some(shown) => match (shown.map(|shown| contact.compare(shown)), replace) {
                    (Some(Agreement::Same), _) => Action::Keep,
                    (_, true) => Action::Replace,
                    (Some(Agreement::Different), false) => return Err(refuse(Reason::Differs)),
                    (Some(Agreement::MaybeSame) | None, false) => {
                        return Err(refuse(Reason::Hidden));
                    }
                },
                None => Action::Add,
            };
            if action != Action::Keep && !slot.gate().is_none_or(|gate| requirement.allows(gate)) {
                return Err(refuse(Reason::NotAllowed));
            }
            if slot == Slot::AlternateMobile
                && !gives_mobile
                && registered(methods, Slot::Mobile).is_none()
            {
                return Err(refuse(Reason::NeedsMobile));
            }
            Ok(Step {
                slot,
                contact,
                action,
            })
        })
        .collect()
}

/// What is registered in a place; inside, what the service shows of it, which may be nothing.
fn registered(methods: &[AuthenticationMethod], slot: Slot) -> Option<Option<&str>> {
    methods.iter().find_map(|method| match slot {
        Slot::Email => method.email_address.as_deref().map(Some).or_else(|| {
            method
                .odata_type
                .ends_with(".emailAuthenticationMethod")
                .then_some(None)
        }),
        _ => (method.phone_type.as_deref() == Some(slot.name()))
            .then_some(method.phone_number.as_deref()),
    })
}

/// What is known of a person besides the methods themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reported {
    /// Whether they are in the scope of the policy.
    pub in_scope: Option<bool>,
    /// Whether they have enough methods.
    pub registered: Option<bool>,
    /// Whether they hold an administrator role.
    pub is_admin: Option<bool>,
}

/// Whether a person can reset before the steps and after them. Nothing: not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capability {
    /// Before.
    pub before: Option<bool>,
    /// After all of the steps.
    pub after: Option<bool>,
    /// How many methods are missing after the steps.
    pub missing: Option<u8>,
}

/// Counts methods before and after the steps against what a reset asks for. Where that number is not known, the report's
/// word stands for before, and after is known only of those who could already: a method more takes nothing away.
pub fn capability(
    reported: Reported,
    methods: &[AuthenticationMethod],
    steps: &[Step],
    requirement: &Requirement,
) -> Capability {
    let there = gates(methods);
    let mut then = there.clone();
    then.extend(steps.iter().filter_map(|step| step.slot.gate()));
    let missing = |gates: &std::collections::BTreeSet<Gate>| {
        let counted = gates
            .iter()
            .filter(|gate| requirement.allows(**gate))
            .count();
        requirement
            .methods
            .map(|asked| asked.saturating_sub(u8::try_from(counted).unwrap_or(u8::MAX)))
    };
    let able = |enough: Option<bool>| match (reported.in_scope, enough) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    };
    let enough_before = match missing(&there) {
        Some(missing) => Some(missing == 0),
        None => reported.registered,
    };
    let enough_after = match missing(&then) {
        Some(missing) => Some(missing == 0),
        None => enough_before.filter(|enough| *enough),
    };
    Capability {
        before: able(enough_before),
        after: able(enough_after),
        missing: missing(&then),
    }
}
