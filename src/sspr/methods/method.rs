//! The methods of a person as a helpdesk sees them: of which kind, and whether they count for a reset
//! (graph-api.md §2.1, §8.3).

use serde::Serialize;

use crate::graph::model::AuthenticationMethod;
use crate::sspr::policy::requirement::{Requirement, gates};

/// What a registered method is. A kind of tomorrow is [`Kind::Other`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// The password.
    Password,
    /// The mobile phone: texts and calls.
    Mobile,
    /// A second mobile phone: calls.
    AlternateMobile,
    /// The phone on the desk: calls.
    Office,
    /// A mail address.
    Email,
    /// Microsoft Authenticator.
    MicrosoftAuthenticator,
    /// Codes of an app.
    SoftwareOath,
    /// Codes of a hardware token.
    HardwareOath,
    /// A security key or passkey.
    Fido2,
    /// Windows Hello for Business.
    WindowsHelloForBusiness,
    /// A credential of the platform, as on a Mac.
    PlatformCredential,
    /// A Temporary Access Pass.
    TemporaryAccessPass,
    /// A method of another provider.
    External,
    /// A QR code with a PIN.
    QrCodePin,
    /// One this program does not know.
    Other,
}

/// Why a method does not count for a reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Uncounted {
    /// Methods of its kind never do (graph-api.md §8.3).
    NotForReset,
    /// The tenant's policy does not allow it.
    NotAllowed,
    /// Which methods the policy allows could not be read.
    PolicyUnknown,
}

impl Kind {
    /// Every kind that has a name of its own, in the order they are listed.
    pub const NAMED: [Self; 14] = [
        Self::Password,
        Self::Mobile,
        Self::AlternateMobile,
        Self::Office,
        Self::Email,
        Self::MicrosoftAuthenticator,
        Self::SoftwareOath,
        Self::HardwareOath,
        Self::Fido2,
        Self::WindowsHelloForBusiness,
        Self::PlatformCredential,
        Self::TemporaryAccessPass,
        Self::External,
        Self::QrCodePin,
    ];

    /// The kind of a method as the service writes it.
    pub fn of(method: &AuthenticationMethod) -> Self {
        let kind = method
            .odata_type
            .trim_start_matches("#microsoft.graph.")
            .trim_end_matches("AuthenticationMethod");
        match (kind, method.phone_type.as_deref()) {
            ("phone", Some("mobile")) => Self::Mobile,
            ("phone", Some("alternateMobile")) => Self::AlternateMobile,
            ("phone", Some("office")) => Self::Office,
            ("phone", _) => Self::Other,
            (kind, _) => Self::named(kind).unwrap_or(Self::Other),
        }
    }

    /// The kind with this name, whatever the case of its letters.
    pub fn named(name: &str) -> Option<Self> {
        // What the report and other commands call them.
        let other = match name.to_ascii_lowercase().as_str() {
            "phone" | "mobilephone" => "mobile",
            "alternatemobilephone" => "alternateMobile",
            "officephone" => "office",
            _ => name,
        };
        Self::NAMED
            .into_iter()
            .find(|kind| kind.name().eq_ignore_ascii_case(other))
    }

    /// The name in flags and JSON: the service's own, but that phones are told apart.
    pub fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Mobile => "mobile",
            Self::AlternateMobile => "alternateMobile",
            Self::Office => "office",
            Self::Email => "email",
            Self::MicrosoftAuthenticator => "microsoftAuthenticator",
            Self::SoftwareOath => "softwareOath",
            Self::HardwareOath => "hardwareOath",
            Self::Fido2 => "fido2",
            Self::WindowsHelloForBusiness => "windowsHelloForBusiness",
            Self::PlatformCredential => "platformCredential",
            Self::TemporaryAccessPass => "temporaryAccessPass",
            Self::External => "external",
            Self::QrCodePin => "qrCodePin",
            Self::Other => "other",
        }
    }

    /// The list below `/authentication` that a method of this kind is removed from; nothing where the service documents
    /// no way (graph-api.md §2.2, §2.3, §2.9).
    pub fn collection(self) -> Option<&'static str> {
        match self {
            Self::Mobile | Self::AlternateMobile | Self::Office => Some("phoneMethods"),
            Self::Email => Some("emailMethods"),
            Self::MicrosoftAuthenticator => Some("microsoftAuthenticatorMethods"),
            Self::SoftwareOath => Some("softwareOathMethods"),
            Self::Fido2 => Some("fido2Methods"),
            Self::WindowsHelloForBusiness => Some("windowsHelloForBusinessMethods"),
            Self::TemporaryAccessPass => Some("temporaryAccessPassMethods"),
            Self::Password
            | Self::HardwareOath
            | Self::PlatformCredential
            | Self::External
            | Self::QrCodePin
            | Self::Other => None,
        }
    }

    /// Whether it needs texts or calls.
    pub fn is_phone(self) -> bool {
        matches!(self, Self::Mobile | Self::AlternateMobile | Self::Office)
    }
}

/// Whether a method counts for a reset under this policy, and why not.
pub fn counts(method: &AuthenticationMethod, requirement: &Requirement) -> Result<(), Uncounted> {
    let method = std::slice::from_ref(method);
    if gates(method).is_empty() {
        return Err(Uncounted::NotForReset);
    }
    match &requirement.allowed {
        None => Err(Uncounted::PolicyUnknown),
        Some(_) if requirement.counted(method).is_empty() => Err(Uncounted::NotAllowed),
        Some(_) => Ok(()),
    }
}

/// What a person loses with the methods that are removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Nothing that decides whether they can reset.
    None,
    /// They could reset before and cannot afterwards.
    CannotReset,
    /// The last method that counts goes: they must register anew before anything.
    NothingLeft,
}

/// What somebody who has `before` loses when `after` is left.
pub fn loss(
    before: &[AuthenticationMethod],
    after: &[AuthenticationMethod],
    requirement: &Requirement,
) -> Loss {
    let usable = |methods: &[AuthenticationMethod]| requirement.counted(methods).len();
    let could = requirement
        .missing(before)
        .is_none_or(|missing| missing == 0);
    let can = requirement
        .missing(after)
        .is_none_or(|missing| missing == 0);
    match (usable(before), usable(after)) {
        (had, 0) if had > 0 => Loss::NothingLeft,
        _ if could && !can => Loss::CannotReset,
        _ => Loss::None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::sspr::policy::requirement::Gate;

    fn method(kind: &str, phone_type: Option<&str>) -> AuthenticationMethod {
        AuthenticationMethod {
            odata_type: format!("#microsoft.graph.{kind}AuthenticationMethod"),
            phone_type: phone_type.map(ToOwned::to_owned),
            ..AuthenticationMethod::default()
        }
    }

    fn of(kinds: &[Kind]) -> Vec<AuthenticationMethod> {
        kinds
            .iter()
            .map(|kind| match kind {
                Kind::Mobile | Kind::AlternateMobile | Kind::Office => {
                    method("phone", Some(kind.name()))
                }
                other => method(other.name(), None),
            })
            .collect()
    }

    fn asks(methods: Option<u8>, allowed: Option<&[Gate]>) -> Requirement {
        Requirement {
            methods,
            allowed: allowed.map(|gates| gates.iter().copied().collect::<BTreeSet<Gate>>()),
            ..Requirement::default()
        }
    }

    #[test]
    fn every_kind_is_known_by_the_name_the_service_writes() {
        for kind in Kind::NAMED {
            assert_eq!(Kind::of(&of(&[kind])[0]), kind);
            assert_eq!(Kind::named(&kind.name().to_uppercase()), Some(kind));
        }
        assert_eq!(Kind::of(&method("telepathy", None)), Kind::Other);
        assert_eq!(Kind::of(&method("phone", Some("satellite"))), Kind::Other);
    }

    #[test]
    fn a_method_counts_by_its_kind_and_by_the_policy() {
        use Uncounted::{NotAllowed, NotForReset, PolicyUnknown};
        let mail = [Gate::Email];
        let cases = [
            (Kind::Email, Some(&mail[..]), Ok(())),
            (Kind::Mobile, Some(&mail[..]), Err(NotAllowed)),
            (Kind::Email, None, Err(PolicyUnknown)),
            (Kind::AlternateMobile, Some(&mail[..]), Err(NotForReset)),
            (Kind::Fido2, None, Err(NotForReset)),
            (Kind::TemporaryAccessPass, None, Err(NotForReset)),
            (Kind::Password, None, Err(NotForReset)),
        ];
        for (kind, allowed, expected) in cases {
            let found = counts(&of(&[kind])[0], &asks(Some(1), allowed));
            assert_eq!(found, expected, "{kind:?} {allowed:?}");
        }
    }

    #[test]
    fn a_loss_is_what_decides_whether_they_can_reset() {
        use Kind::{AlternateMobile, Email, Fido2, Mobile};
        let both = [Gate::Email, Gate::MobilePhone];
        let cases = [
            // required, allowed, before, after, loss
            (
                Some(1),
                Some(&both[..]),
                &[Mobile, Email][..],
                &[Email][..],
                Loss::None,
            ),
            (
                Some(2),
                Some(&both[..]),
                &[Mobile, Email],
                &[Email],
                Loss::CannotReset,
            ),
            (Some(1), Some(&both[..]), &[Email], &[], Loss::NothingLeft),
            // One of two missing before: nothing is lost but the rest of them.
            (Some(2), Some(&both[..]), &[Email], &[], Loss::NothingLeft),
            (
                Some(1),
                Some(&both[..]),
                &[Email, Fido2],
                &[Email],
                Loss::None,
            ),
            (Some(1), Some(&both[..]), &[Fido2], &[], Loss::None),
            (
                Some(1),
                Some(&both[..]),
                &[Mobile, AlternateMobile],
                &[Mobile],
                Loss::None,
            ),
            // What the policy does not allow is no loss.
            (
                Some(1),
                Some(&[Gate::Email][..]),
                &[Mobile, Email],
                &[Email],
                Loss::None,
            ),
            (
                Some(1),
                Some(&[Gate::Email][..]),
                &[Mobile],
                &[],
                Loss::None,
            ),
            // Nothing could be read: the last one is protected all the same.
            (None, None, &[Mobile, Email], &[Email], Loss::None),
            (None, None, &[Email], &[], Loss::NothingLeft),
        ];
        for (required, allowed, before, after, expected) in cases {
            let requirement = asks(required, allowed);
            let found = loss(&of(before), &of(after), &requirement);
            assert_eq!(found, expected, "{required:?} {before:?} {after:?}");
        }
    }
}
