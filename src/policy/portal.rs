//! The portal's policy document, read and checked, with what its API says to unfit sign-ins put into words.

use crate::error::{Code, Error};
use crate::graph::{self, Portal};
use crate::sspr::policy::document::Document;
use crate::ui::msg;

/// Reads the policy.
///
/// # Errors
/// A document this version does not know, and what the policy API says.
pub async fn document(portal: &Portal) -> Result<Document, Error> {
    let text = portal.policy().await.map_err(refused)?;
    Document::parse(text.get()).map_err(|drift| {
        Error::failure(
            Code::PolicyContract,
            msg!("enable-drift", differences = drift.to_string()),
        )
        .hint(msg!("enable-drift-hint"))
    })
}

/// Puts what the policy API says to unfit sign-ins into words (policy-api.md §1.6).
pub(super) fn refused(error: graph::Error) -> Error {
    match error.status() {
        Some(401) => Error::failure(Code::PolicyApiSignIn, msg!("enable-portal-sign-in"))
            .hint(msg!("enable-portal-sign-in-hint")),
        Some(400)
            if error
                .code()
                .is_some_and(|code| code.starts_with("msalautherror")) =>
        {
            Error::failure(
                Code::PolicyApiSignIn,
                msg!("enable-portal-stale", error = error.to_string()),
            )
            .hint(msg!("enable-portal-sign-in-hint"))
        }
        _ => error.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Exit;
    use crate::ui::{Language, Messages};

    #[test]
    fn a_policy_api_that_is_away_is_no_verdict_on_the_sign_in() {
        let said = |status: u16, code: &str| {
            let error = graph::Error {
                method: "GET".to_owned(),
                path: "/api".to_owned(),
                request_id: None,
                kind: graph::ErrorKind::Service {
                    status,
                    code: code.to_owned(),
                    message: String::new(),
                },
            };
            refused(error).report(&Messages::load(Language::En)).0
        };
        assert_eq!(said(503, ""), Exit::Unreachable);
        assert_eq!(said(400, ""), Exit::Failed);
        assert_eq!(said(401, ""), Exit::SignIn);
        assert_eq!(said(400, "msalautherror.interactionRequired"), Exit::SignIn);
    }
}
