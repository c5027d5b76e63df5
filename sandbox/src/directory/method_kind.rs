//! The kinds of authentication methods, and what the service calls each of them (graph-api.md §2).

use serde_json::{Value, json};

/// What a registered method is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The mobile phone: texts and calls.
    Mobile,
    /// A second mobile phone: calls.
    AlternateMobile,
    /// The phone on the desk: calls.
    Office,
    /// A mail address, for SSPR only.
    Email,
    /// The Authenticator app.
    Authenticator,
    /// One-time codes of an app.
    Oath,
    /// A security key or passkey.
    Fido2,
    /// Windows Hello for Business.
    Hello,
    /// A Temporary Access Pass.
    Pass,
    /// Security questions, which only the registration report tells of.
    Questions,
}

impl Kind {
    /// Every kind.
    pub(crate) const ALL: [Self; 10] = [
        Self::Mobile,
        Self::AlternateMobile,
        Self::Office,
        Self::Email,
        Self::Authenticator,
        Self::Oath,
        Self::Fido2,
        Self::Hello,
        Self::Pass,
        Self::Questions,
    ];

    /// The word in the database; for phones also the `phoneType`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Mobile => "mobile",
            Self::AlternateMobile => "alternateMobile",
            Self::Office => "office",
            Self::Email => "email",
            Self::Authenticator => "authenticator",
            Self::Oath => "oath",
            Self::Fido2 => "fido2",
            Self::Hello => "hello",
            Self::Pass => "pass",
            Self::Questions => "questions",
        }
    }

    /// The name in the report's `methodsRegistered` (graph-api.md §1.1, §8.3).
    pub(crate) fn registered(self) -> &'static str {
        match self {
            Self::Mobile => "mobilePhone",
            Self::AlternateMobile => "alternateMobilePhone",
            Self::Office => "officePhone",
            Self::Email => "email",
            Self::Authenticator => "microsoftAuthenticatorPush",
            Self::Oath => "softwareOneTimePasscode",
            Self::Fido2 => "passKeyDeviceBound",
            Self::Hello => "windowsHelloForBusiness",
            Self::Pass => "temporaryAccessPass",
            Self::Questions => "securityQuestion",
        }
    }

    /// Whether it can be a gate of an administrator's password reset (graph-api.md §8.2, §8.3).
    pub(crate) fn is_gate(self) -> bool {
        matches!(
            self,
            Self::Mobile | Self::Office | Self::Email | Self::Authenticator | Self::Oath
        )
    }

    /// Whether it is a second factor at sign-in.
    pub(crate) fn is_second_factor(self) -> bool {
        !matches!(self, Self::Email | Self::Pass | Self::Questions)
    }

    /// Whether it signs in without a password.
    pub(crate) fn is_passwordless(self) -> bool {
        matches!(self, Self::Fido2 | Self::Hello)
    }

    /// The kind of a word in the database.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether its value is a phone number.
    pub(crate) fn is_phone(self) -> bool {
        matches!(self, Self::Mobile | Self::AlternateMobile | Self::Office)
    }

    /// The type of its documents, without the name space.
    pub(crate) fn entity(self) -> &'static str {
        match self {
            Self::Mobile | Self::AlternateMobile | Self::Office => "phoneAuthenticationMethod",
            Self::Email => "emailAuthenticationMethod",
            Self::Authenticator => "microsoftAuthenticatorAuthenticationMethod",
            Self::Oath => "softwareOathAuthenticationMethod",
            Self::Fido2 => "fido2AuthenticationMethod",
            Self::Hello => "windowsHelloForBusinessAuthenticationMethod",
            Self::Pass => "temporaryAccessPassAuthenticationMethod",
            Self::Questions => "authenticationMethod",
        }
    }

    /// What the seed calls a device of this kind.
    pub(crate) fn example(self) -> Option<&'static str> {
        match self {
            Self::Authenticator => Some("iPhone 16"),
            Self::Fido2 => Some("Security key"),
            Self::Hello => Some("LAPTOP"),
            _ => None,
        }
    }

    /// The properties besides id, date and value that the seed gives a method of this kind.
    pub(crate) fn detail(self) -> Value {
        match self {
            Self::Authenticator => {
                json!({"deviceTag": "SoftwareTokenActivated", "phoneAppVersion": "6.8.40"})
            }
            Self::Fido2 => json!({
                "aaGuid": "2fc0579f-8113-47ea-b116-bb5a8db9202a", "model": "Security Key NFC",
                "attestationCertificates": [], "attestationLevel": "attested", "passkeyType": "deviceBound",
            }),
            Self::Hello => json!({"keyStrength": "normal"}),
            _ => json!({}),
        }
    }
}

/// The id every method of a kind has, where there is one (graph-api.md §2.0).
pub(crate) fn fixed_id(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Mobile => Some("3179e48a-750b-4051-897c-87b9720928f7"),
        Kind::AlternateMobile => Some("b6332ec1-7057-4abe-9331-3d72feddfe41"),
        Kind::Office => Some("e37fc753-ff3b-4958-9484-eaa9425c82bc"),
        Kind::Email => Some("3ddfcfc8-9383-446f-83cc-3ab9be4be18f"),
        _ => None,
    }
}
