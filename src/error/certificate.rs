//! Certificates that an application cannot sign in with, in words.

use std::path::Path;

use super::{Exit, Told};
use crate::auth;
use crate::ui::msg;

/// A certificate that an application cannot sign in with; every flaw has its own code, sentence and next step.
pub(super) fn certificate(path: &Path, flaw: &auth::Flaw) -> Told {
    use auth::Flaw;
    let (code, moment) = match flaw {
        Flaw::NoCertificate => ("noCertificate", None),
        Flaw::NoKey => ("noPrivateKey", None),
        Flaw::EncryptedKey => ("encryptedKey", None),
        Flaw::EllipticKey => ("ellipticKey", None),
        Flaw::UnusableKey => ("unusableKey", None),
        Flaw::Mismatch => ("keyMismatch", None),
        Flaw::Expired(end) => ("certificateExpired", Some(end)),
        Flaw::Early(start) => ("certificateEarly", Some(start)),
        Flaw::WrongPassword => ("wrongPassword", None),
        Flaw::NoPassword => ("noPassword", None),
        Flaw::Malformed(_) => ("malformedCertificate", None),
    };
    let reason = match flaw {
        Flaw::Malformed(reason) => reason.clone(),
        _ => moment.map(ToString::to_string).unwrap_or_default(),
    };
    Told::new(
        Exit::SignIn,
        code,
        msg!(
            "error-certificate",
            flaw = code,
            path = path.display().to_string(),
            reason = reason
        ),
    )
    .hint(msg!("error-certificate-hint", flaw = code))
}
