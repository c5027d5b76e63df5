//! Why a client assertion proves nothing, and the assertions that were used (graph-api.md §7.3).

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// How far the clocks of client and service may be apart, in seconds.
pub(crate) const SKEW: i64 = 300;

/// Why an assertion proves nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// It is no signed token, or a claim is missing; what is wrong.
    Malformed(&'static str),
    /// Its header names no key.
    NoKeyName,
    /// The key it names is not registered.
    UnknownKey(String),
    /// The certificate it names is over, or not yet valid.
    ExpiredKey(String),
    /// The key it names did not sign it.
    Signature,
    /// It is meant for somebody else.
    Audience(String),
    /// It is about another application.
    Application,
    /// It is over, or not yet valid.
    Time,
    /// Its `jti` was used by another assertion.
    Replayed,
    /// No federated credential has this issuer.
    Issuer(String),
    /// No federated credential of the issuer has this subject.
    Subject(String),
    /// No federated credential of issuer and subject has this audience.
    FederatedAudience(String),
    /// The issuer does not give its keys.
    IssuerKeys,
}

impl Flaw {
    /// The AADSTS number and the service's words.
    pub(crate) fn words(&self) -> (u32, String) {
        let federated = |what: &str, shown: &str| {
            format!(
                "No matching federated identity record found for presented assertion {what} '{shown}'."
            )
        };
        match self {
            Self::Malformed(why) => (50027, format!("JWT token is invalid or malformed: {why}.")),
            Self::NoKeyName => (
                5_002_723,
                "Invalid JWT token. No certificate SHA-1 thumbprint, certificate SHA-256 thumbprint, nor keyId \
                 specified in token header."
                    .to_owned(),
            ),
            Self::UnknownKey(name) => (
                700_027,
                format!(
                    "The certificate with identifier used to sign the client assertion is not registered on \
                     application. [Reason - The key was not found., Thumbprint of key used by client: '{name}']"
                ),
            ),
            Self::ExpiredKey(name) => (
                700_027,
                format!(
                    "The certificate with identifier used to sign the client assertion is expired on application. \
                     [Reason - The key used is expired., Thumbprint of key used by client: '{name}']"
                ),
            ),
            Self::Signature => (
                700_027,
                "Client assertion contains an invalid signature. [Reason - The key was found, but use of the key to \
                 verify the signature failed.]"
                    .to_owned(),
            ),
            Self::Audience(given) => (
                700_023,
                format!("Client assertion audience claim does not match Realm issuer. It is '{given}'."),
            ),
            Self::Application => (
                700_021,
                "Client assertion application identifier doesn't match 'client_id' parameter.".to_owned(),
            ),
            Self::Time => (
                700_024,
                "Client assertion is not within its valid time range.".to_owned(),
            ),
            Self::Replayed => (
                50013,
                "Assertion failed: its 'jti' was used by another assertion.".to_owned(),
            ),
            Self::Issuer(shown) => (700_211, federated("issuer", shown)),
            Self::FederatedAudience(shown) => (700_212, federated("audience", shown)),
            Self::Subject(shown) => (700_213, federated("subject", shown)),
            Self::IssuerKeys => (
                50166,
                "Request to External OIDC endpoint failed.".to_owned(),
            ),
        }
    }
}

/// The assertions that were used and are not over, by `jti`.
///
/// The same assertion may come again while it is good: Microsoft's own libraries keep one for minutes.
#[derive(Default)]
pub(crate) struct Assertions(Mutex<BTreeMap<String, (String, i64)>>);

impl Assertions {
    /// Notes an assertion by its `jti`.
    pub(crate) fn note(
        &self,
        id: &str,
        assertion: &str,
        expires: i64,
        now: i64,
    ) -> Result<(), Flaw> {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        used.retain(|_, (_, end)| *end + SKEW > now);
        match used.get(id) {
            Some((known, _)) if known != assertion => Err(Flaw::Replayed),
            Some(_) => Ok(()),
            None => {
                used.insert(id.to_owned(), (assertion.to_owned(), expires));
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_belongs_to_one_assertion_while_that_is_good() {
        let used = Assertions::default();
        assert_eq!(used.note("j", "a", 600, 0), Ok(()));
        assert_eq!(used.note("j", "a", 600, 1), Ok(()), "libraries repeat one");
        assert_eq!(used.note("j", "b", 600, 2), Err(Flaw::Replayed));
        assert_eq!(used.note("j", "b", 1600, 600 + SKEW), Ok(()));
    }
}
