//! The key that signs tokens. It lives in the database, so that a sign-in survives a restart.
//!
//! ES256 on P-256: no official client checks an access token's signature with a fixed algorithm, and the key set says
//! which one it is.

use anyhow::anyhow;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair,
    UnparsedPublicKey,
};
use rusqlite::OptionalExtension;
use serde_json::{Value, json};

use super::store::Store;
use crate::Error;

/// The algorithm of every signature, as JWS names it.
pub(crate) const ALGORITHM: &str = "ES256";

/// A signing key and its public half.
pub(crate) struct Keys {
    pair: EcdsaKeyPair,
    id: String,
}

impl Keys {
    /// The directory's key; made on the first start.
    pub(crate) fn load(store: &Store) -> Result<Self, Error> {
        let connection = store.lock();
        connection
            .execute_batch("CREATE TABLE IF NOT EXISTS signing_key (pkcs8 BLOB NOT NULL)")
            .map_err(|source| store.error(source))?;
        let stored: Option<Vec<u8>> = connection
            .query_row("SELECT pkcs8 FROM signing_key", [], |row| row.get(0))
            .optional()
            .map_err(|source| store.error(source))?;
        let pkcs8 = match stored {
            Some(pkcs8) => pkcs8,
            None => {
                let made = EcdsaKeyPair::generate_pkcs8(
                    &ECDSA_P256_SHA256_FIXED_SIGNING,
                    &SystemRandom::new(),
                )
                .map_err(|_| anyhow!("no randomness for a signing key"))?
                .as_ref()
                .to_vec();
                connection
                    .execute("INSERT INTO signing_key (pkcs8) VALUES (?1)", [&made])
                    .map_err(|source| store.error(source))?;
                made
            }
        };
        let pair = EcdsaKeyPair::from_pkcs8(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            &pkcs8,
            &SystemRandom::new(),
        )
        .map_err(|_| anyhow!("the signing key in the database is damaged"))?;
        let id = encode(&digest(&SHA256, pair.public_key().as_ref()).as_ref()[..20]);
        Ok(Self { pair, id })
    }

    /// The key set of `jwks_uri`.
    pub(crate) fn set(&self) -> Value {
        // An uncompressed point: 0x04, then 32 bytes each of x and y.
        let point = self.pair.public_key().as_ref();
        json!({"keys": [{
            "kty": "EC", "use": "sig", "alg": ALGORITHM, "crv": "P-256", "kid": self.id,
            "x": encode(&point[1..33]), "y": encode(&point[33..65]),
        }]})
    }

    /// A JSON web token of these claims.
    pub(crate) fn sign(&self, claims: &Value) -> Result<String, Error> {
        let header = json!({"typ": "JWT", "alg": ALGORITHM, "kid": self.id});
        let mut token = format!(
            "{}.{}",
            encode(header.to_string().as_bytes()),
            encode(claims.to_string().as_bytes())
        );
        let signature = self
            .pair
            .sign(&SystemRandom::new(), token.as_bytes())
            .map_err(|_| anyhow!("no randomness for a signature"))?;
        token.push('.');
        token.push_str(&encode(signature.as_ref()));
        Ok(token)
    }

    /// The claims of a token this key signed; nothing for any other text.
    pub(crate) fn verify(&self, token: &str) -> Option<Value> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (_, claims) = signed.split_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, self.pair.public_key().as_ref())
            .verify(signed.as_bytes(), &signature)
            .ok()?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
    }
}

/// Base64 as web tokens write it.
pub(crate) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes of base64 as web tokens write it.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// `N` random bytes as text, for codes and tokens that mean nothing by themselves.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    ring::rand::generate(&SystemRandom::new())
        .map(ring::rand::Random::expose)
        .map_err(|_| anyhow!("no randomness").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_token_this_key_signed_has_claims() {
        let store = Store::open(None).unwrap();
        let keys = Keys::load(&store).unwrap();
        let other = Keys::load(&Store::open(None).unwrap()).unwrap();
        let claims = json!({"sub": "a"});
        let token = keys.sign(&claims).unwrap();
        assert_eq!(keys.verify(&token), Some(claims));
        assert_eq!(other.verify(&token), None);
        let (head, signature) = token.rsplit_once('.').unwrap();
        let forged = format!(
            "{}.{}.{signature}",
            head.split_once('.').unwrap().0,
            encode(b"{\"sub\":\"b\"}")
        );
        for bad in [forged.as_str(), "", "a.b.c", "no dots", head] {
            assert_eq!(keys.verify(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_key_survives_a_restart() {
        let store = Store::open(None).unwrap();
        let token = Keys::load(&store).unwrap().sign(&json!({})).unwrap();
        assert!(Keys::load(&store).unwrap().verify(&token).is_some());
    }
}
