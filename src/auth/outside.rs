//! What a sign-in is given by the network and by files, read without either: what must hold for any bytes is asked of these
//! functions (`fuzz/`).

use url::Url;
use zeroize::Zeroizing;

use super::endpoints::Endpoints;
use super::grants::{Flaw, certificate, device};
use super::identity::Identity;
use super::refusal::Refusal;
use super::store::entry::Entry;
use super::store::keys;
use super::{Claims, Error};
use crate::secret::Secret;

/// The addresses that a discovery document of an authority leads to; nothing for what is no such document.
///
/// # Errors
/// Why the document is refused.
pub fn discovery(authority: &Url, document: &[u8]) -> Result<Option<Vec<Url>>, Error> {
    let Ok(found) = serde_json::from_slice::<Endpoints>(document) else {
        return Ok(None);
    };
    let found = found.checked(authority)?;
    let all = [found.device, found.token].into_iter();
    Ok(Some(all.chain(found.authorize).collect()))
}

/// The sign-in out of the answer of a token endpoint; nothing for what is no such answer.
pub fn token_answer(identity: &Identity, body: &[u8]) -> Option<Entry> {
    let answer: device::Answer = serde_json::from_slice(body).ok()?;
    Some(device::entry(identity, &answer, None))
}

/// The refusal in a body; nothing when it is none.
pub fn refusal(body: &[u8]) -> Option<Refusal> {
    Refusal::parse(body)
}

/// The claims of a token.
pub fn claims(token: &[u8]) -> Option<Claims> {
    Claims::of(&Secret::new(str::from_utf8(token).ok()?))
}

/// Seals bytes for a profile as its file of sign-ins is sealed, with a nonce of its own.
///
/// # Errors
/// [`Error::Keyring`].
pub fn sealed(key: [u8; 32], context: &str, plain: &[u8]) -> Result<([u8; 12], Vec<u8>), Error> {
    keys::seal(&Zeroizing::new(key), context, plain)
}

/// Opens what was sealed; nothing when key, context or bytes are others.
pub fn opened(key: [u8; 32], context: &str, nonce: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let plain = keys::open(&Zeroizing::new(key), context, nonce, sealed.to_vec())?;
    Some(plain.to_vec())
}

/// How many certificates are in a file, PEM or PFX, and whether there is a key.
///
/// # Errors
/// What is wrong with it.
pub fn certificate_file(bytes: &[u8], password: Option<&Secret>) -> Result<(usize, bool), Flaw> {
    let content = certificate::understood(bytes, password)?;
    Ok((content.certificates.len(), content.key.is_some()))
}
