//! What is wrong with the embedded directory's own files, in words.

use sspr_sandbox::Error;

use super::{Code, Told, failed};
use crate::ui::msg;

/// What kept the embedded directory from opening, or from taking a credential.
pub(super) fn sandbox(error: &Error) -> Told {
    match error {
        Error::File { path, source } => {
            unusable_directory(path, source).hint(msg!("error-unusable-directory-hint"))
        }
        Error::Database { path, source } if !error.is_damaged() => unusable_directory(path, source),
        Error::Database { path, .. } => Told::new(
            Code::DamagedDirectory,
            msg!("error-damaged-directory", path = path.clone()),
        )
        .hint(msg!("error-damaged-directory-hint")),
        Error::Foreign { path } => Told::new(
            Code::ForeignDirectory,
            msg!("error-foreign-directory", path = path.clone()),
        )
        .hint(msg!("error-foreign-directory-hint")),
        Error::Newer { path, found, known } => Told::new(
            Code::NewerDirectory,
            msg!(
                "error-newer-directory",
                path = path.clone(),
                found = i64::from(*found),
                known = i64::from(*known)
            ),
        )
        .hint(msg!("error-newer-directory-hint")),
        Error::Certificate => Told::new(Code::UnusableCertificate, msg!("sandbox-app-certificate"))
            .hint(msg!("sandbox-app-certificate-hint")),
        Error::Issuer(issuer) => Told::new(
            Code::ForeignIssuer,
            msg!("sandbox-app-issuer", issuer = issuer.to_string()),
        )
        .hint(msg!("sandbox-app-issuer-hint")),
        Error::Other(error) => failed(format!("{error:#}")),
    }
}

fn unusable_directory(path: &str, reason: &dyn std::error::Error) -> Told {
    let message = msg!(
        "error-unusable-directory",
        path = path.to_owned(),
        reason = reason.to_string()
    );
    Told::new(Code::UnusableDirectory, message)
}
