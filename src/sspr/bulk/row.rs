//! Bulk registration: what a row asks for, what stands against it, and what is to be done for it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::sspr::contact::phone::{PhoneError, ReadFor};
use crate::sspr::contact::{AddressError, Contact};
use crate::sspr::policy::requirement::Gate;

/// The place of one contact among a person's methods; the service keeps one of each (graph-api.md §2.2, §2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ContactKind {
    /// Texts and calls.
    Mobile,
    /// Calls, for sign-in alone: it does not count for a reset (graph-api.md §8.3), and there must be a mobile first.
    AlternateMobile,
    /// Calls.
    Office,
    /// A code by e-mail.
    Email,
}

impl ContactKind {
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
pub struct InputRow {
    /// Which record of the input it is, the first is 1; a line of headings is not counted.
    pub row: u64,
    /// Object id or user principal name.
    pub user: Box<str>,
    /// What stands in the columns, by place in [`ContactKind::ALL`]; nothing where a column is missing or empty.
    pub cells: [Option<GivenContact>; 4],
}

impl InputRow {
    /// What was given for a place.
    pub fn cell(&self, kind: ContactKind) -> Option<&str> {
        self.cells[kind as usize].as_ref().map(GivenContact::text)
    }
}

/// A contact as somebody wrote it. Printed as dots: it is personal.
#[derive(Clone, PartialEq, Eq)]
pub struct GivenContact(Box<str>);

impl GivenContact {
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

impl fmt::Debug for GivenContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GivenContact(…)")
    }
}

/// What is to be done about one contact of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where it goes.
    pub kind: ContactKind,
    /// What the person is to be reached by.
    pub contact: Contact,
    /// What that takes.
    pub action: Action,
}

/// What a contact takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// The user is a guest, whose password another tenant, Microsoft or another provider keeps.
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
    pub kind: Option<ContactKind>,
    /// What exactly.
    pub flaw: Flaw,
}

/// What exactly is wrong, where the reason alone leaves that open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The reason says it all.
    None,
    /// How a number is wrong, and the country it was read for where that matters.
    Phone(PhoneError, Option<ReadFor>),
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
            kind: None,
            flaw,
        }
    }

    /// Against one contact.
    pub fn contact(kind: ContactKind, reason: Reason, flaw: Flaw) -> Self {
        Self {
            reason,
            kind: Some(kind),
            flaw,
        }
    }
}
