//! Authorization codes: given out once, taken in once, only by the client that asked and that knows its verifier
//! (RFC 6749 §4.1, RFC 7636).

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use ring::digest::{SHA256, digest};

use crate::Error;
use crate::directory::keys;
use crate::identity::refusal::Refusal;
use crate::identity::scope::Requested;

/// How long a code is good for, in seconds.
pub(crate) const EXPIRES_IN: i64 = 600;

/// How long a code that is over is still told apart from an unknown one, in seconds.
const REMEMBERED: i64 = 3600;

/// What a code stands for.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    /// The client.
    pub client_id: String,
    /// Where the code was sent.
    pub redirect: String,
    /// What the client asked for.
    pub requested: Requested,
    /// Object id of the account the person signed in with.
    pub account: String,
    /// The digest of the verifier, as it came; a client with a secret may do without.
    pub challenge: Option<String>,
    /// What the ID token repeats.
    pub nonce: Option<String>,
    /// The authentication contexts that the person stepped up to.
    pub contexts: Vec<String>,
    /// The sign-in: every refresh token that comes of it belongs to it.
    pub family: String,
    /// When the person signed in.
    pub issued: Timestamp,
}

/// Why a code gives no tokens.
#[derive(Debug)]
pub(crate) enum Rejected {
    /// The client is told this.
    Refused(Refusal),
    /// It was redeemed before: whoever comes second may have stolen it, so the sign-in ends.
    Replayed {
        /// The sign-in.
        family: String,
    },
}

/// What a client hands in with a code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Proof<'a> {
    /// The client.
    pub client_id: &'a str,
    /// Where it says the code was sent.
    pub redirect: Option<&'a str>,
    /// The text whose digest is the challenge.
    pub verifier: Option<&'a str>,
}

/// All codes that are out. They live as long as the process, as a code lives for minutes.
#[derive(Default)]
pub(crate) struct Codes(Mutex<BTreeMap<String, (Code, bool)>>);

impl Codes {
    /// Makes a code.
    pub(crate) fn issue(&self, code: Code) -> Result<String, Error> {
        let text = format!("1.{}", keys::encode(&keys::random::<64>()?));
        let mut codes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = code.issued;
        codes.retain(|_, (old, _)| age(old, now) < EXPIRES_IN + REMEMBERED);
        codes.insert(text.clone(), (code, false));
        Ok(text)
    }

    /// Takes a code in.
    pub(crate) fn redeem(
        &self,
        text: &str,
        proof: Proof<'_>,
        now: Timestamp,
    ) -> Result<Code, Rejected> {
        let mut codes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (code, used) = codes
            .get_mut(text)
            .filter(|(code, _)| code.client_id == proof.client_id)
            .ok_or(Rejected::Refused(Refusal::InvalidGrant))?;
        if *used {
            return Err(Rejected::Replayed {
                family: code.family.clone(),
            });
        }
        check(code, proof, now).map_err(Rejected::Refused)?;
        *used = true;
        Ok(code.clone())
    }
}

fn age(code: &Code, now: Timestamp) -> i64 {
    now.as_second() - code.issued.as_second()
}

fn check(code: &Code, proof: Proof<'_>, now: Timestamp) -> Result<(), Refusal> {
    if age(code, now) >= EXPIRES_IN {
        return Err(Refusal::ExpiredGrant);
    }
    let redirect = proof.redirect.ok_or(Refusal::Missing("redirect_uri"))?;
    if redirect != code.redirect {
        return Err(Refusal::OtherRedirect {
            given: redirect.to_owned(),
            expected: code.redirect.clone(),
        });
    }
    match (&code.challenge, proof.verifier) {
        (None, None) => Ok(()),
        (Some(_), None) => Err(Refusal::Missing("code_verifier")),
        (Some(challenge), Some(verifier))
            if is_verifier(verifier)
                && keys::encode(digest(&SHA256, verifier.as_bytes()).as_ref()) == *challenge =>
        {
            Ok(())
        }
        (_, Some(_)) => Err(Refusal::WrongVerifier),
    }
}

/// 43 to 128 unreserved characters (RFC 7636 §4.1).
fn is_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    const CLIENT: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
    const REDIRECT: &str = "http://localhost:1234";
    /// The pair of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000).unwrap() + SignedDuration::from_secs(seconds)
    }

    fn issued(challenge: Option<&str>) -> (Codes, String) {
        let codes = Codes::default();
        let text = codes
            .issue(Code {
                client_id: CLIENT.to_owned(),
                redirect: REDIRECT.to_owned(),
                requested: Requested::parse("User.Read", "http://localhost").unwrap(),
                account: "u1".to_owned(),
                challenge: challenge.map(str::to_owned),
                nonce: None,
                contexts: vec![],
                family: "f1".to_owned(),
                issued: at(0),
            })
            .unwrap();
        (codes, text)
    }

    fn proof(verifier: Option<&str>) -> Proof<'_> {
        Proof {
            client_id: CLIENT,
            redirect: Some(REDIRECT),
            verifier,
        }
    }

    #[test]
    fn a_code_is_good_once_and_its_replay_names_the_sign_in() {
        let (codes, text) = issued(Some(CHALLENGE));
        let code = codes.redeem(&text, proof(Some(VERIFIER)), at(599)).unwrap();
        assert_eq!(code.account, "u1");
        let again = codes.redeem(&text, proof(Some(VERIFIER)), at(599));
        assert!(matches!(again, Err(Rejected::Replayed { family }) if family == "f1"));
    }

    #[test]
    fn only_who_asked_for_a_code_gets_tokens_for_it() {
        let longer = format!("{VERIFIER}x");
        let cases = [
            (
                Some(CHALLENGE),
                proof(None),
                1,
                Refusal::Missing("code_verifier"),
            ),
            (
                Some(CHALLENGE),
                proof(Some(&longer)),
                1,
                Refusal::WrongVerifier,
            ),
            (
                Some(CHALLENGE),
                proof(Some("short")),
                1,
                Refusal::WrongVerifier,
            ),
            (None, proof(Some(VERIFIER)), 1, Refusal::WrongVerifier),
            (
                Some(CHALLENGE),
                proof(Some(VERIFIER)),
                600,
                Refusal::ExpiredGrant,
            ),
            (
                Some(CHALLENGE),
                Proof {
                    client_id: "another",
                    ..proof(Some(VERIFIER))
                },
                1,
                Refusal::InvalidGrant,
            ),
            (
                Some(CHALLENGE),
                Proof {
                    redirect: None,
                    ..proof(Some(VERIFIER))
                },
                1,
                Refusal::Missing("redirect_uri"),
            ),
            (
                Some(CHALLENGE),
                Proof {
                    redirect: Some("http://localhost:1235"),
                    ..proof(Some(VERIFIER))
                },
                1,
                Refusal::OtherRedirect {
                    given: "http://localhost:1235".to_owned(),
                    expected: REDIRECT.to_owned(),
                },
            ),
        ];
        for (challenge, proof, seconds, expected) in cases {
            let (codes, text) = issued(challenge);
            match codes.redeem(&text, proof, at(seconds)) {
                Err(Rejected::Refused(refusal)) => assert_eq!(refusal, expected),
                other => panic!("{expected:?}: {other:?}"),
            }
        }
    }
}
