//! What a tenant's rules ask of a sign-in: whether it is let in, and step-up by a claims challenge (graph-api.md §6.6, §7.6).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::refusal::Refusal;
use super::rules::{RuleRefusal, SignInMethod};
use super::token::{Caller, FRESH_MFA};
use crate::State;

/// Refuses a way to sign in that the rules forbid.
pub(crate) fn admit(state: &State, way: SignInMethod) -> Result<(), Refusal> {
    let rules = state.rules();
    match rules.refuse.iter().find(|(refused, _)| *refused == way) {
        Some((_, number)) => Err(Refusal::Rule(RuleRefusal::of(*number))),
        None => Ok(()),
    }
}

/// The authentication contexts that a `claims` parameter asks for, or nothing when it is no JSON.
pub(crate) fn contexts(claims: Option<&str>) -> Option<Vec<String>> {
    let Some(claims) = claims else {
        return Some(Vec::new());
    };
    let claims: Value = serde_json::from_str(claims).ok()?;
    let acrs = &claims["access_token"]["acrs"];
    let fresh = claims["access_token"]["amr"]["values"]
        .as_array()
        .is_some_and(|values| values.contains(&json!(FRESH_MFA)));
    let many = acrs["values"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    Some(
        acrs["value"]
            .as_str()
            .into_iter()
            .chain(many.iter().filter_map(Value::as_str))
            .chain(fresh.then_some(FRESH_MFA))
            .map(str::to_owned)
            .collect(),
    )
}

/// The rule that demands one, and says so in a challenge.
const FRESH_MFA_CHALLENGE: &str = "ngcmfa-challenge";

/// How long it counts as fresh, in seconds.
const FRESH: i64 = 600;

/// What is said to somebody who changes their own methods without one.
#[derive(Clone, Debug)]
pub(crate) struct StaleMfa {
    /// The header of a challenge, where there is one.
    pub challenge: Option<String>,
}

/// Whether a change of the caller's own methods is refused for want of a fresh multi-factor authentication.
pub(crate) fn stale_mfa(state: &State, caller: &Caller, origin: &str) -> Option<StaleMfa> {
    let demand = state.rules().demand.clone()?;
    if !is_fresh_mfa(&demand) || caller.user.is_none() {
        return None;
    }
    let fresh = caller.contexts.iter().any(|context| context == FRESH_MFA)
        && state.now().as_second() - caller.issued < FRESH;
    (!fresh).then(|| StaleMfa {
        challenge: (demand == FRESH_MFA_CHALLENGE).then(|| challenge(origin, FRESH_MFA)),
    })
}

/// Whether a demand is about changes of one's own methods, and not about everything.
pub(crate) fn is_fresh_mfa(demand: &str) -> bool {
    demand == FRESH_MFA || demand == FRESH_MFA_CHALLENGE
}

/// What a token with those contexts must be asked for with.
pub(crate) fn claims_for(context: &str) -> String {
    if context == FRESH_MFA {
        return json!({"access_token": {"amr": {"essential": true, "values": [FRESH_MFA]}}})
            .to_string();
    }
    json!({"access_token": {"acrs": {"essential": true, "value": context}}}).to_string()
}

/// The header of a claims challenge.
pub(crate) fn challenge(origin: &str, context: &str) -> String {
    let claims = STANDARD.encode(claims_for(context));
    format!(
        "Bearer realm=\"\", authorization_uri=\"{origin}/common/oauth2/authorize\", error=\"insufficient_claims\", \
         claims=\"{claims}\""
    )
}
