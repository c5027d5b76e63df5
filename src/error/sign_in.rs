//! What ended a sign-in, in words: the service's refusals are in [`super::refused`].

use super::{Exit, Told, certificate, failed, http, refused};
use crate::auth;
use crate::ui::msg;

/// Every way a sign-in can end, and what a given token can lack.
pub(super) fn auth(error: &auth::Error) -> Told {
    let sign_in = |code: &str, message| Told::new(Exit::SignIn, code, message);
    let again = || msg!("error-not-signed-in-hint");
    match error {
        auth::Error::NotSignedIn => {
            sign_in("notSignedIn", msg!("error-not-signed-in")).hint(again())
        }
        auth::Error::Ended(refusal) => refused::ended(refusal),
        auth::Error::CutOff(refusal) => refused::cut_off(refusal),
        auth::Error::Declined => sign_in("declined", msg!("error-declined")).hint(again()),
        auth::Error::CodeExpired => {
            sign_in("codeExpired", msg!("error-code-expired")).hint(msg!("error-code-expired-hint"))
        }
        auth::Error::Refused(refusal) => refused::refused(refusal),
        auth::Error::Unreachable { host, .. } => Told::new(
            Exit::Unreachable,
            "unreachable",
            msg!("error-sign-in-unreachable", host = host.clone()),
        )
        .hint(msg!("error-unreachable-hint")),
        auth::Error::NotAnAnswer {
            host,
            status,
            detail,
        } => Told::new(
            Exit::Unreachable,
            "notASignInAnswer",
            msg!(
                "error-not-a-sign-in-answer",
                host = host.clone(),
                status = status.to_string(),
                detail = detail.clone()
            ),
        )
        .hint(msg!("error-not-json-hint")),
        auth::Error::AppOnly => Told::new(Exit::CannotHere, "appOnly", msg!("error-app-only"))
            .hint(msg!("error-app-only-hint")),
        auth::Error::Given { variable, reason } => sign_in(
            "givenToken",
            msg!(
                "error-given-token",
                variable = *variable,
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-given-token-hint", variable = *variable)),
        auth::Error::GivenEnded => {
            sign_in("givenTokenEnded", msg!("error-given-token-ended")).hint(again())
        }
        auth::Error::Exposed { path, mode } => sign_in(
            "exposedSignIn",
            msg!(
                "error-sign-in-exposed",
                path = path.display().to_string(),
                mode = format!("{mode:03o}")
            ),
        )
        .hint(msg!(
            "error-sign-in-exposed-hint",
            path = path.display().to_string()
        )),
        auth::Error::Damaged { path, reason } => sign_in(
            "damagedSignIn",
            msg!(
                "error-sign-in-damaged",
                path = path.display().to_string(),
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-sign-in-damaged-hint")),
        auth::Error::Keyring(reason) => {
            sign_in("noKeyring", msg!("error-keyring", reason = reason.clone()))
                .hint(msg!("error-keyring-hint"))
        }
        auth::Error::File { .. } | auth::Error::Stopped(_) => failed(error),
        auth::Error::Http(error) => http(error),
        auth::Error::BrowserTooLate => {
            sign_in("browserTooLate", msg!("error-browser-too-late")).hint(again())
        }
        auth::Error::NoPort(source) => Told::new(
            Exit::Failed,
            "noPort",
            msg!("error-no-port", reason = source.to_string()),
        )
        .hint(msg!("error-no-port-hint")),
        auth::Error::NoSecret => {
            sign_in("noClientSecret", msg!("error-no-secret")).hint(msg!("error-no-secret-hint"))
        }
        auth::Error::Certificate { path, flaw } => certificate::certificate(path, flaw),
        auth::Error::ExposedKey { path, mode } => sign_in(
            "exposedKey",
            msg!(
                "error-key-exposed",
                path = path.display().to_string(),
                mode = format!("{mode:03o}")
            ),
        )
        .hint(msg!(
            "error-sign-in-exposed-hint",
            path = path.display().to_string()
        )),
        auth::Error::NoAssertion { place, reason } => sign_in(
            "noFederatedToken",
            msg!(
                "error-no-assertion",
                place = place.clone(),
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-no-assertion-hint")),
        auth::Error::NoManagedIdentity { reason } => sign_in(
            "noManagedIdentity",
            msg!("error-no-managed-identity", reason = reason.clone()),
        )
        .hint(msg!("error-no-managed-identity-hint")),
        auth::Error::OtherAccount => sign_in("otherAccount", msg!("error-other-account"))
            .hint(msg!("error-other-account-hint")),
        auth::Error::NoAz => {
            sign_in("noAzSession", msg!("error-no-az")).hint(msg!("error-no-az-hint"))
        }
    }
}
