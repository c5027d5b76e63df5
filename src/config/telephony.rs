//! Who delivers a tenant's text messages and calls: nothing that Graph shows says so, so a person has to.

use serde::{Deserialize, Serialize};

/// Who delivers text messages and calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Telephony {
    /// A provider the tenant has a contract with: phones go on after Microsoft's own delivery has ended.
    Own,
    /// Microsoft, until it ends.
    Microsoft,
}

impl Telephony {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Own, Self::Microsoft];

    /// The name in profiles and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Microsoft => "microsoft",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|one| one.name().eq_ignore_ascii_case(name))
    }
}
