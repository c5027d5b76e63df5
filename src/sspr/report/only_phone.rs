//! Who has nothing but a phone: for a reset, for multi-factor authentication, or for both. These people meet a wall when
//! Microsoft no longer delivers texts and calls.

use serde::{Deserialize, Serialize};

use crate::graph::model::{Registration, Text};
use crate::sspr::policy::requirement::Gates;

/// What somebody has nothing but a phone for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum OnlyPhone {
    /// For a reset alone: another method is there for multi-factor authentication.
    Reset,
    /// For multi-factor authentication alone: another method is there for a reset, or none.
    Mfa,
    /// For both.
    Both,
}

/// Methods of the report that are phones.
const PHONES: [&str; 3] = ["mobilePhone", "alternateMobilePhone", "officePhone"];

/// Those that are no second factor for good: they serve a reset alone, or for some hours, or stand for the password
/// (graph-api.md §1.1, §8.3).
const NO_FACTOR: [&str; 4] = ["email", "securityQuestion", "temporaryAccessPass", "qrCode"];

impl OnlyPhone {
    /// By the methods the report names; nothing for who has no phone, or something else beside it for both.
    pub fn of(registered: &[Text<'_>]) -> Option<Self> {
        let is_among = |names: &[&str], name: &Text<'_>| names.contains(&&**name);
        let mut phone = false;
        let mut other = false;
        for name in registered {
            if is_among(&PHONES, name) {
                phone = true;
            } else if !is_among(&NO_FACTOR, name) {
                other = true;
            }
        }
        if !phone {
            return None;
        }
        let gates = Gates::named(registered.iter().map(|name| &**name));
        let reset = !gates.is_empty() && gates.without(Gates::PHONES).is_empty();
        match (reset, !other) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::Reset),
            (false, true) => Some(Self::Mfa),
            (false, false) => None,
        }
    }

    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Mfa => "mfa",
            Self::Both => "both",
        }
    }
}

/// How many have nothing but a phone, by what for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OnlyPhones {
    /// For a reset alone.
    pub reset: u64,
    /// For multi-factor authentication alone.
    pub mfa: u64,
    /// For both.
    pub both: u64,
}

impl OnlyPhones {
    /// Counts one person.
    pub fn add(&mut self, row: &Registration<'_>) {
        self.count(OnlyPhone::of(&row.methods_registered));
    }

    /// The same where that is known already.
    pub fn count(&mut self, only: Option<OnlyPhone>) {
        match only {
            Some(OnlyPhone::Reset) => self.reset += 1,
            Some(OnlyPhone::Mfa) => self.mfa += 1,
            Some(OnlyPhone::Both) => self.both += 1,
            None => {}
        }
    }

    /// All of them.
    pub fn all(self) -> u64 {
        self.reset + self.mfa + self.both
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_alone_is_told_by_what_it_is_alone_for() {
        let cases: [(&[&str], Option<OnlyPhone>); 12] = [
            (&[], None),
            (&["email"], None),
            (&["microsoftAuthenticatorPush"], None),
            (&["mobilePhone"], Some(OnlyPhone::Both)),
            (&["mobilePhone", "officePhone"], Some(OnlyPhone::Both)),
            (
                &["mobilePhone", "temporaryAccessPass"],
                Some(OnlyPhone::Both),
            ),
            (&["mobilePhone", "email"], Some(OnlyPhone::Mfa)),
            (&["mobilePhone", "securityQuestion"], Some(OnlyPhone::Mfa)),
            // It counts for no reset, and is a factor.
            (&["alternateMobilePhone"], Some(OnlyPhone::Mfa)),
            (&["mobilePhone", "fido2"], Some(OnlyPhone::Reset)),
            (
                &["mobilePhone", "windowsHelloForBusiness"],
                Some(OnlyPhone::Reset),
            ),
            (&["mobilePhone", "microsoftAuthenticatorPush"], None),
        ];
        for (methods, expected) in cases {
            let registered: Vec<Text<'_>> = methods.iter().map(|name| (*name).into()).collect();
            assert_eq!(OnlyPhone::of(&registered), expected, "{methods:?}");
        }
    }

    #[test]
    fn everybody_is_counted_once() {
        let mut counts = OnlyPhones::default();
        for methods in [&["mobilePhone"][..], &["mobilePhone", "email"], &["email"]] {
            counts.add(&Registration {
                methods_registered: methods.iter().map(|name| (*name).into()).collect(),
                ..Registration::default()
            });
        }
        let expected = OnlyPhones {
            reset: 0,
            mfa: 1,
            both: 1,
        };
        assert_eq!(counts, expected);
        assert_eq!(counts.all(), 2);
    }
}
