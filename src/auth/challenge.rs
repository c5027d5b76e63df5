//! A claims challenge: what a service demands of a sign-in besides being one (graph-api.md §6.6).

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::claims::FRESH_MFA;

/// For how long a challenge that was met counts as met: one that comes back within this time asks for more than can be had.
const SETTLED: SignedDuration = SignedDuration::from_hours(1);

/// The `claims` parameter that meets a challenge.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Challenge(String);

impl fmt::Debug for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Challenge(***)")
    }
}

impl Challenge {
    /// Reads a `WWW-Authenticate` header; nothing when it holds no readable claims. Several challenges may stand in one,
    /// joined by commas: the first with claims counts. What is demanded is merged with the capability without which the
    /// service would not take the answer for one (graph-api.md §6.6).
    pub fn of(header: &str) -> Option<Self> {
        header.split("claims=\"").skip(1).find_map(Self::begins)
    }

    /// What a change of one's own methods demands where the service says no more than that it is refused: a multi-factor
    /// authentication that has just been done (graph-api.md Appendix C).
    pub fn fresh_mfa() -> Self {
        let claims = json!({"access_token": {
            "amr": {"essential": true, "values": [FRESH_MFA]},
            "xms_cc": {"values": ["cp1"]},
        }});
        Self(claims.to_string())
    }

    /// Reads what follows `claims="`.
    fn begins(rest: &str) -> Option<Self> {
        let (encoded, _) = rest.split_once('"')?;
        let mut claims: Map<String, Value> =
            serde_json::from_slice(&STANDARD.decode(encoded).ok()?).ok()?;
        claims
            .entry("access_token")
            .or_insert_with(|| json!({}))
            .as_object_mut()?
            .insert("xms_cc".to_owned(), json!({"values": ["cp1"]}));
        Some(Self(Value::Object(claims).to_string()))
    }

    /// The value of the `claims` parameter.
    pub(super) fn claims(&self) -> &str {
        &self.0
    }
}

/// What was done already about each challenge, and when.
#[derive(Debug, Default)]
pub(super) struct Tried(Vec<(Challenge, Means, Timestamp)>);

/// How a challenge is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Means {
    /// A renewal, without a word.
    Silently,
    /// The person signs in again.
    Person,
}

impl Tried {
    /// What to do next about a challenge: each means once, so that no service can make a person sign in for ever.
    pub(super) fn next(&mut self, challenge: &Challenge, now: Timestamp) -> Option<Means> {
        self.0
            .retain(|(_, _, then)| now.duration_since(*then) < SETTLED);
        let done = |means| {
            self.0
                .iter()
                .any(|(tried, how, _)| tried == challenge && *how == means)
        };
        let next = [Means::Silently, Means::Person]
            .into_iter()
            .find(|means| !done(*means))?;
        self.0.push((challenge.clone(), next, now));
        Some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_demanded_is_merged_with_our_capability() {
        let header = |claims: &str| {
            let encoded = STANDARD.encode(claims);
            format!("Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{encoded}\"")
        };
        let capability = json!({"values": ["cp1"]});
        let acrs = json!({"essential": true, "value": "c1"});
        for (demanded, wanted) in [
            (
                json!({"access_token": {"acrs": acrs}}),
                json!({"access_token": {"acrs": acrs, "xms_cc": capability}}),
            ),
            (
                json!({"id_token": {}}),
                json!({"id_token": {}, "access_token": {"xms_cc": capability}}),
            ),
        ] {
            let challenge = Challenge::of(&header(&demanded.to_string())).unwrap();
            let claims: Value = serde_json::from_str(challenge.claims()).unwrap();
            assert_eq!(claims, wanted);
            assert!(!format!("{challenge:?}").contains("xms_cc"));
        }
    }

    #[test]
    fn the_first_of_several_challenges_that_has_claims_counts() {
        let claims = STANDARD.encode(json!({"access_token": {"nbf": {"value": "1"}}}).to_string());
        let with = format!("Bearer realm=\"\", claims=\"{claims}\"");
        let alone = Challenge::of(&with);
        assert!(alone.is_some());
        for header in [
            format!("Negotiate, {with}"),
            format!("PoP claims=\"%\", {with}"),
            format!("{with}, Bearer claims=\"e30=\""),
        ] {
            assert_eq!(Challenge::of(&header), alone, "{header}");
        }
    }

    #[test]
    fn a_header_without_readable_claims_is_no_challenge() {
        for header in [
            "Negotiate",
            "Bearer error=\"invalid_token\"",
            "Bearer claims=\"eyJ9\"",
            "Bearer claims=\"%\"",
            "Bearer claims=\"e30=",
            // [] and {"access_token":1}
            "Bearer claims=\"W10=\"",
            "Bearer claims=\"eyJhY2Nlc3NfdG9rZW4iOjF9\"",
        ] {
            assert_eq!(Challenge::of(header), None, "{header}");
        }
    }

    #[test]
    fn each_means_is_tried_once_for_a_challenge_within_the_hour() {
        let challenge = |context: &str| {
            let claims =
                STANDARD.encode(json!({"access_token": {"acrs": {"value": context}}}).to_string());
            Challenge::of(&format!("Bearer claims=\"{claims}\"")).unwrap()
        };
        let (one, two, now) = (challenge("c1"), challenge("c2"), Timestamp::now());
        let mut tried = Tried::default();
        assert_eq!(tried.next(&one, now), Some(Means::Silently));
        assert_eq!(tried.next(&one, now), Some(Means::Person));
        assert_eq!(tried.next(&one, now), None);
        assert_eq!(tried.next(&two, now), Some(Means::Silently));
        assert_eq!(tried.next(&one, now + SETTLED), Some(Means::Silently));
    }
}
