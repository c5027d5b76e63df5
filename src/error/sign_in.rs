//! What ended a sign-in, in words: the service's refusals are in [`super::refused`].

use super::{Code, Told, certificate, failed, http, network, refused, waiting};
use crate::graph::Spent;
use crate::ui::msg;
use crate::{auth, duration};

/// Every way a sign-in can end, and what a given token can lack.
#[expect(clippy::too_many_lines, reason = "a table: each error with its words")]
pub(super) fn auth(error: &auth::Error) -> Told {
    let again = || msg!("error-not-signed-in-hint");
    match error {
        auth::Error::NotSignedIn => {
            Told::new(Code::NotSignedIn, msg!("error-not-signed-in")).hint(again())
        }
        auth::Error::Ended(refusal) => refused::ended(refusal),
        auth::Error::CutOff(refusal) => refused::cut_off(refusal),
        auth::Error::Declined => Told::new(Code::Declined, msg!("error-declined")).hint(again()),
        auth::Error::CodeExpired => Told::new(Code::CodeExpired, msg!("error-code-expired"))
            .hint(msg!("error-code-expired-hint")),
        auth::Error::Refused(refusal) => refused::refused(refusal),
        auth::Error::Unreachable { host, source } => network::unreachable(
            host,
            source,
            msg!("error-sign-in-unreachable", host = host.clone()),
        ),
        auth::Error::TooLate { host, limit } => waiting::timeout(host, *limit, false),
        auth::Error::Throttled { wait, limit, .. } => {
            let spent = match wait {
                Some(wait) if wait > limit => Spent::Time(*limit),
                _ => Spent::Tries,
            };
            waiting::throttled(1, *wait, spent)
        }
        auth::Error::Held { path, limit } => Told::new(
            Code::SignInHeld,
            msg!(
                "error-sign-in-held",
                path = path.display().to_string(),
                limit = duration::text(*limit)
            ),
        )
        .hint(msg!("error-sign-in-held-hint")),
        auth::Error::NotAnAnswer {
            host,
            status,
            detail,
        } => Told::new(
            Code::NotASignInAnswer,
            msg!(
                "error-not-a-sign-in-answer",
                host = host.clone(),
                status = status.to_string(),
                detail = detail.clone()
            ),
        )
        .hint(msg!("error-not-json-hint")),
        auth::Error::AppOnly => {
            Told::new(Code::AppOnly, msg!("error-app-only")).hint(msg!("error-app-only-hint"))
        }
        auth::Error::Given { variable, reason } => Told::new(
            Code::GivenToken,
            msg!(
                "error-given-token",
                variable = *variable,
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-given-token-hint", variable = *variable)),
        auth::Error::GivenEnded => {
            Told::new(Code::GivenTokenEnded, msg!("error-given-token-ended")).hint(again())
        }
        auth::Error::Exposed { path, mode } => Told::new(
            Code::ExposedSignIn,
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
        auth::Error::SharedFolder { path, mode } => Told::new(
            Code::SharedFolder,
            msg!(
                "error-folder-shared",
                path = path.display().to_string(),
                mode = format!("{mode:03o}")
            ),
        )
        .hint(msg!(
            "error-folder-shared-hint",
            path = path.display().to_string()
        )),
        auth::Error::Damaged { path, reason } => Told::new(
            Code::DamagedSignIn,
            msg!(
                "error-sign-in-damaged",
                path = path.display().to_string(),
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-sign-in-damaged-hint")),
        auth::Error::Keyring(source) => Told::new(
            Code::NoKeyring,
            msg!("error-keyring", reason = source.to_string()),
        )
        .hint(msg!("error-keyring-hint")),
        auth::Error::File { .. } | auth::Error::Stopped(_) => failed(error),
        auth::Error::Http(error) => http(error),
        auth::Error::BrowserTooLate => {
            Told::new(Code::BrowserTooLate, msg!("error-browser-too-late")).hint(again())
        }
        auth::Error::NoPort(source) => Told::new(
            Code::NoPort,
            msg!("error-no-port", reason = source.to_string()),
        )
        .hint(msg!("error-no-port-hint")),
        auth::Error::NoSecret => Told::new(Code::NoClientSecret, msg!("error-no-secret"))
            .hint(msg!("error-no-secret-hint")),
        auth::Error::Certificate { path, flaw } => certificate::certificate(path, flaw),
        auth::Error::ExposedKey { path, mode } => Told::new(
            Code::ExposedKey,
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
        auth::Error::NoAssertion { place, source } => Told::new(
            Code::NoFederatedToken,
            msg!(
                "error-no-assertion",
                place = place.clone(),
                reason = format!("{source:#}")
            ),
        )
        .hint(msg!("error-no-assertion-hint")),
        auth::Error::NoManagedIdentity(source) => Told::new(
            Code::NoManagedIdentity,
            msg!("error-no-managed-identity", reason = format!("{source:#}")),
        )
        .hint(msg!("error-no-managed-identity-hint")),
        auth::Error::OtherAccount => Told::new(Code::OtherAccount, msg!("error-other-account"))
            .hint(msg!("error-other-account-hint")),
        auth::Error::NoAz => {
            Told::new(Code::NoAzSession, msg!("error-no-az")).hint(msg!("error-no-az-hint"))
        }
    }
}
