//! What a desk does for somebody that a caller has to be known for.

use serde::{Deserialize, Serialize};

/// One of them. A grant is good for one.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, clap::ValueEnum,
)]
pub enum Act {
    /// Reset the password
    #[serde(rename = "reset")]
    #[value(name = "reset")]
    Reset,
    /// Add a phone or an address
    #[serde(rename = "methods.add")]
    #[value(name = "methods.add", alias = "methods-add")]
    MethodsAdd,
    /// Remove registered methods
    #[serde(rename = "methods.remove")]
    #[value(name = "methods.remove", alias = "methods-remove")]
    MethodsRemove,
    /// Walk the person through registering
    #[serde(rename = "register")]
    #[value(name = "register")]
    Register,
    /// Make a Temporary Access Pass
    #[serde(rename = "invite")]
    #[value(name = "invite")]
    Invite,
}

impl Act {
    /// Each of them.
    pub const ALL: [Self; 5] = [
        Self::Reset,
        Self::MethodsAdd,
        Self::MethodsRemove,
        Self::Register,
        Self::Invite,
    ];

    /// Its name in flags and the ledger.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::MethodsAdd => "methods.add",
            Self::MethodsRemove => "methods.remove",
            Self::Register => "register",
            Self::Invite => "invite",
        }
    }

    /// The command, as the ledger names it.
    pub fn command(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::MethodsAdd => "methods add",
            Self::MethodsRemove => "methods remove",
            Self::Register => "register",
            Self::Invite => "invite",
        }
    }

    /// The one that a command of the ledger is.
    pub fn of_command(command: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.command() == command)
    }
}
