//! The rules that hold: the profile's, and over them those of the file that the tenant shares, whose signature is checked first.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, UnparsedPublicKey};

use crate::config::{Rules, SharedPolicy};
use crate::context::Context;
use crate::error::{Code, Error};
use crate::text_file;
use crate::ui::msg;

/// A public key of Ed25519, and its signatures (RFC 8032).
const KEY: usize = 32;
const SIGNATURE: usize = 64;

/// How a key is written as `openssl pkey -pubout` does: this, and the key behind it (RFC 8410).
const SPKI: [u8; 12] = [48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0];

/// What holds for this command.
///
/// # Errors
/// Exit 2 where the tenant's file cannot be read, or its signature is not the one of the key.
pub fn rules(context: &Context) -> Result<Rules, Error> {
    let settings = &context.settings;
    let profile = settings.verify.value.as_ref();
    let shared = match profile.and_then(|verify| verify.policy.as_deref()) {
        None => None,
        Some(path) => {
            let key = profile.and_then(|verify| verify.key.as_deref());
            Some(read(Path::new(path), key, context)?)
        }
    };
    Ok(Rules::of(
        settings.require_verification.value,
        profile,
        shared.as_ref(),
    ))
}

fn read(path: &Path, key: Option<&str>, context: &Context) -> Result<SharedPolicy, Error> {
    let shown = path.display().to_string();
    let wrong = |reason: String| {
        let message = msg!("gate-policy-wrong", path = shown.clone(), reason = reason);
        Error::failure(Code::BadVerifyPolicy, message)
    };
    let Some(key) = key else {
        let message = msg!("gate-policy-no-key", path = shown.clone());
        return Err(
            Error::failure(Code::BadVerifyPolicy, message).hint(msg!("gate-policy-no-key-hint"))
        );
    };
    let key = public_key(key).ok_or_else(|| {
        let message = msg!("gate-policy-bad-key");
        Error::failure(Code::BadVerifyPolicy, message).hint(msg!("gate-policy-no-key-hint"))
    })?;
    let text = text_file::read_bytes(path)?;
    let signature = text_file::read_bytes(&beside(path))?;
    let signature = signature_of(&signature).unwrap_or_default();
    if !is_signed(&key, &text, &signature) {
        let message = msg!("gate-policy-unsigned", path = shown.clone());
        return Err(
            Error::failure(Code::BadVerifyPolicy, message).hint(msg!("gate-policy-unsigned-hint"))
        );
    }
    let text = String::from_utf8(text).map_err(|error| wrong(error.to_string()))?;
    let shared: SharedPolicy = text.parse().map_err(wrong)?;
    let tenant = context.ledger().tenant();
    // Before a sign-in the tenant may be known by a domain alone.
    let is_known = uuid::Uuid::try_parse(&tenant).is_ok();
    let named = shared.tenant.as_deref().filter(|_| is_known);
    let other = named.filter(|it| !it.eq_ignore_ascii_case(&tenant));
    match other {
        Some(other) => {
            let message = msg!(
                "gate-policy-tenant",
                path = shown.clone(),
                other = other.to_owned(),
                tenant = tenant
            );
            Err(Error::failure(Code::BadVerifyPolicy, message))
        }
        None => Ok(shared),
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".sig");
    PathBuf::from(name)
}

/// The key, written as openssl does or by itself.
fn public_key(text: &str) -> Option<Vec<u8>> {
    let bytes = STANDARD.decode(text.trim()).ok()?;
    let key = bytes.strip_prefix(&SPKI).unwrap_or(&bytes);
    (key.len() == KEY).then(|| key.to_vec())
}

/// The signature, as it is or in Base64.
fn signature_of(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.len() == SIGNATURE {
        return Some(bytes.to_vec());
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let text: String = text.split_whitespace().collect();
    let bytes = STANDARD.decode(text).ok()?;
    (bytes.len() == SIGNATURE).then_some(bytes)
}

fn is_signed(key: &[u8], text: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&ED25519, key)
        .verify(text, signature)
        .is_ok()
}

#[cfg(test)]
mod tests {
    use ring::rand::SystemRandom;
    use ring::signature::{Ed25519KeyPair, KeyPair};

    use super::*;

    #[test]
    fn only_the_key_s_own_signature_of_the_very_text_counts() {
        let pair = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
        let pair = Ed25519KeyPair::from_pkcs8(pair.as_ref()).unwrap();
        let key = pair.public_key().as_ref();
        let text = b"require-verification = true\n";
        let raw = pair.sign(text).as_ref().to_vec();
        let in_base64 = STANDARD.encode(&raw) + "\n";
        let spki = STANDARD.encode([&SPKI[..], key].concat());
        for written in [STANDARD.encode(key), spki] {
            let key = public_key(&written).unwrap();
            for signature in [&raw[..], in_base64.as_bytes()] {
                let signature = signature_of(signature).unwrap();
                assert!(is_signed(&key, text, &signature));
                assert!(!is_signed(
                    &key,
                    b"require-verification = false\n",
                    &signature
                ));
            }
            assert!(!is_signed(&key, text, &[0; SIGNATURE]));
            assert!(!is_signed(&key, text, &[]));
        }
        assert_eq!(public_key("no key"), None);
        assert_eq!(public_key(&STANDARD.encode([1; 31])), None);
        assert_eq!(signature_of(b"no signature"), None);
    }
}
