//! Certificates that an application cannot sign in with, in words.

use std::path::Path;

use super::{Code, Told};
use crate::auth;
use crate::ui::msg;

/// A certificate that an application cannot sign in with; every flaw has its own code, sentence and next step.
pub(super) fn certificate(path: &Path, flaw: &auth::Flaw) -> Told {
    use auth::Flaw;
    let (code, moment) = match flaw {
        Flaw::NoCertificate => (Code::NoCertificate, None),
        Flaw::NoKey => (Code::NoPrivateKey, None),
        Flaw::EncryptedKey => (Code::EncryptedKey, None),
        Flaw::EllipticKey => (Code::EllipticKey, None),
        Flaw::UnusableKey => (Code::UnusableKey, None),
        Flaw::Mismatch => (Code::KeyMismatch, None),
        Flaw::Expired(end) => (Code::CertificateExpired, Some(end)),
        Flaw::Early(start) => (Code::CertificateEarly, Some(start)),
        Flaw::WrongPassword => (Code::WrongPassword, None),
        Flaw::NoPassword => (Code::NoCertificatePassword, None),
        Flaw::Malformed(_) => (Code::MalformedCertificate, None),
    };
    let reason = match flaw {
        Flaw::Malformed(reason) => reason.clone(),
        _ => moment.map(ToString::to_string).unwrap_or_default(),
    };
    Told::new(
        code,
        msg!(
            "error-certificate",
            flaw = code.as_str(),
            path = path.display().to_string(),
            reason = reason
        ),
    )
    .hint(msg!("error-certificate-hint", flaw = code.as_str()))
}
