//! What a tenant's rules ask of a sign-in: whether it is let in, and step-up by a claims challenge (graph-api.md §6.6, §7.6).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::refusal::Refusal;
use super::rules::{RuleRefusal, SignInMethod};
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
    let many = acrs["values"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    Some(
        acrs["value"]
            .as_str()
            .into_iter()
            .chain(many.iter().filter_map(Value::as_str))
            .map(str::to_owned)
            .collect(),
    )
}

/// What a token with those contexts must be asked for with.
pub(crate) fn claims_for(context: &str) -> String {
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
