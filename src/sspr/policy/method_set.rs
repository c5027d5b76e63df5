//! The methods that count towards a reset, and a set of them.

use crate::graph::model::Registration;

/// A method that counts towards a reset (graph-api.md §8.3). The names are those of the registration report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// A text or call to the mobile phone.
    MobilePhone,
    /// A call to the office phone.
    OfficePhone,
    /// A code by e-mail.
    Email,
    /// A notification of Microsoft Authenticator.
    AuthenticatorPush,
    /// A code of an authenticator app.
    SoftwareCode,
    /// A code of a hardware token.
    HardwareCode,
    /// Security questions.
    SecurityQuestions,
}

impl Gate {
    /// Every one, in the order people are told.
    pub const ALL: [Self; 7] = [
        Self::MobilePhone,
        Self::Email,
        Self::AuthenticatorPush,
        Self::SoftwareCode,
        Self::HardwareCode,
        Self::OfficePhone,
        Self::SecurityQuestions,
    ];

    /// The name in the registration report.
    pub fn name(self) -> &'static str {
        match self {
            Self::MobilePhone => "mobilePhone",
            Self::OfficePhone => "officePhone",
            Self::Email => "email",
            Self::AuthenticatorPush => "microsoftAuthenticatorPush",
            Self::SoftwareCode => "softwareOneTimePasscode",
            Self::HardwareCode => "hardwareOneTimePasscode",
            Self::SecurityQuestions => "securityQuestions",
        }
    }

    /// The method that a name in the registration report means; nothing for one that does not count. Questions are
    /// reported in the singular (graph-api.md §8.3).
    pub fn reported(name: &str) -> Option<Self> {
        match name {
            "securityQuestion" => Some(Self::SecurityQuestions),
            name => Self::ALL.into_iter().find(|gate| gate.name() == name),
        }
    }
}

/// A set of methods. Small enough to make one for each of a million rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gates(u8);

impl Gates {
    /// Methods that need Microsoft's texts or calls.
    pub const PHONES: Self = Self((1 << Gate::MobilePhone as u8) | (1 << Gate::OfficePhone as u8));
    /// Security questions.
    pub const QUESTIONS: Self = Self(1 << Gate::SecurityQuestions as u8);

    /// The methods of a row of the report that can count towards a reset. An Authenticator app that also shows codes is
    /// reported by two names and is one method.
    pub fn registered(row: &Registration<'_>) -> Self {
        let reported: Self = row
            .methods_registered
            .iter()
            .filter_map(|name| Gate::reported(name))
            .collect();
        if reported.has(Gate::AuthenticatorPush) {
            reported.without(Self::from_iter([Gate::SoftwareCode]))
        } else {
            reported
        }
    }

    /// Those that count where these are allowed. The Authenticator app shows codes, too: where only those are allowed, it
    /// is one method all the same (graph-api.md §8.3).
    #[must_use]
    pub fn counted(self, allowed: Self) -> Self {
        let counted = self.and(allowed);
        if self.has(Gate::AuthenticatorPush) && !allowed.has(Gate::AuthenticatorPush) {
            counted.or(Self::from_iter([Gate::SoftwareCode]).and(allowed))
        } else {
            counted
        }
    }

    /// What both have.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What the other does not have.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What either has.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether this one is among them.
    pub fn has(self, gate: Gate) -> bool {
        self.0 & (1 << gate as u8) != 0
    }

    /// How many.
    pub fn len(self) -> u8 {
        u8::try_from(self.0.count_ones()).unwrap_or(u8::MAX)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each, in the order people are told.
    pub fn iter(self) -> impl Iterator<Item = Gate> {
        Gate::ALL.into_iter().filter(move |gate| self.has(*gate))
    }
}

impl FromIterator<Gate> for Gates {
    fn from_iter<I: IntoIterator<Item = Gate>>(gates: I) -> Self {
        Self(
            gates
                .into_iter()
                .fold(0, |set, gate| set | (1 << gate as u8)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_app_is_one_method() {
        let row = |names: &[&'static str]| Registration {
            methods_registered: names.iter().map(|name| (*name).into()).collect(),
            ..Registration::default()
        };
        let both = ["microsoftAuthenticatorPush", "softwareOneTimePasscode"];
        let app = Gates::from_iter([Gate::AuthenticatorPush]);
        let code = Gates::from_iter([Gate::SoftwareCode]);
        assert_eq!(Gates::registered(&row(&both)), app);
        assert_eq!(Gates::registered(&row(&both[1..])), code);
        // Where a reset takes codes alone, the app gives one.
        assert_eq!(app.counted(code), code);
        assert_eq!(app.counted(app.or(code)), app);
        assert!(app.counted(Gates::default()).is_empty());
    }
}
