//! What is known of one setting, and why it does not count or is not known.

use serde::Serialize;

use crate::sspr::policy::value::Value;

/// Why a document could not be read: a stable code, and a sentence for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unread {
    /// For scripts.
    pub code: String,
    /// In the reader's language.
    pub message: String,
}

/// Why a setting that is known does not count now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// A legacy method: methods are managed in the authentication methods policy alone.
    Migrated,
    /// A method of that policy: for resets only the legacy ones count.
    NotMigrated,
    /// The scope is no group.
    NoGroup,
    /// People need not register.
    NotRequired,
    /// Registering cannot be put off.
    NoSkip,
    /// The link is not one's own.
    NotCustom,
    /// Questions are off.
    NoQuestions,
    /// Calls are off.
    NoCalls,
    /// The app is off.
    NoApp,
    /// Writeback is off.
    NoWriteback,
}

impl Idle {
    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Migrated => "migrated",
            Self::NotMigrated => "notMigrated",
            Self::NoGroup => "noGroup",
            Self::NotRequired => "notRequired",
            Self::NoSkip => "noSkip",
            Self::NotCustom => "notCustom",
            Self::NoQuestions => "noQuestions",
            Self::NoCalls => "noCalls",
            Self::NoApp => "noApp",
            Self::NoWriteback => "noWriteback",
        }
    }
}

/// What is known of one setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is so, and counts.
    Known(Value),
    /// It is so, but does not count now.
    Idle(Value, Idle),
    /// The document was read, and holds nothing of the kind, or something this version does not know.
    Absent,
    /// The document could not be read.
    Unread(Unread),
}

impl State {
    /// The value, whether it counts or not.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Known(value) | Self::Idle(value, _) => Some(value),
            Self::Absent | Self::Unread(_) => None,
        }
    }
}
