//! Whether a client is who it says it is.

use super::{Client, Kind, assertion, secret};
use crate::directory::credentials;
use crate::identity::refusal::Refusal;
use crate::identity::request::Call;

/// The client, after it proved who it is in the way its kind demands.
pub(crate) fn proven_client(call: &Call<'_>) -> Result<Client, Refusal> {
    let client = call.client()?;
    let secret = call.get("client_secret");
    let assertion = call.get("client_assertion");
    match &client.kind {
        Kind::Confidential { .. } => match (secret, assertion) {
            (Some(given), _) => check_secret(call, given)?,
            (None, Some(assertion)) => assertion::check(call, &client, assertion)?,
            (None, None) => return Err(Refusal::NoSecret),
        },
        _ if secret.is_some() || assertion.is_some() => {
            return Err(Refusal::SecretOfPublicClient);
        }
        Kind::Registered(signing) if !signing.public && is_device_grant(call) => {
            return Err(Refusal::NoSecret);
        }
        _ => {}
    }
    Ok(client)
}

fn is_device_grant(call: &Call<'_>) -> bool {
    call.get("grant_type")
        .is_some_and(|grant| grant.ends_with("device_code"))
}

fn check_secret(call: &Call<'_>, given: &str) -> Result<(), Refusal> {
    let store = &call.state.store;
    // Digests, for a comparison that tells nothing by the time it takes.
    let digest = |text: &str| ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    if digest(given).as_ref() == digest(&secret(store)?).as_ref() {
        return Ok(());
    }
    let added = credentials::all(store)?;
    match added.iter().find(|one| one.is_secret(given)) {
        Some(one) if one.is_current(call.state.now()) => Ok(()),
        Some(_) => Err(Refusal::ExpiredSecret),
        None => Err(Refusal::WrongSecret),
    }
}
