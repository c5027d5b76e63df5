//! Signed tokens of others: read first, believed only when a known key made the signature (RFC 7515).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256, RsaParameters,
    RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde_json::Value;

use crate::directory::certificate::KeyName;

/// A token taken apart.
#[derive(Debug)]
pub(crate) struct Jws<'a> {
    /// What it says about its signature.
    pub header: Value,
    /// What it says, unproven.
    pub claims: Value,
    signed: &'a [u8],
    signature: Vec<u8>,
}

impl<'a> Jws<'a> {
    /// Takes a token apart; nothing when it is none.
    pub(crate) fn parse(token: &'a str) -> Option<Self> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let document = |text: &str| -> Option<Value> {
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?)
                .ok()
                .filter(Value::is_object)
        };
        Some(Self {
            header: document(header)?,
            claims: document(claims)?,
            signed: signed.as_bytes(),
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    /// A claim that is text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.claims[name].as_str()
    }

    /// A claim that is a moment, in seconds since 1970.
    pub(crate) fn seconds(&self, name: &str) -> Option<i64> {
        let claim = &self.claims[name];
        claim
            .as_i64()
            // Some libraries write fractions.
            .or_else(|| claim.as_f64().map(|seconds| seconds as i64))
    }

    /// How the header names its key.
    pub(crate) fn key_name(&self) -> Option<KeyName<'_>> {
        let text = |name: &str| self.header[name].as_str();
        text("x5t#S256")
            .map(KeyName::Sha256)
            .or_else(|| text("x5t").map(KeyName::Sha1))
            .or_else(|| text("kid").map(KeyName::Id))
    }

    fn rsa(&self) -> Option<&'static RsaParameters> {
        match self.header["alg"].as_str()? {
            "PS256" => Some(&RSA_PSS_2048_8192_SHA256),
            "RS256" => Some(&RSA_PKCS1_2048_8192_SHA256),
            _ => None,
        }
    }

    /// Whether this RSA key (`RSAPublicKey` in DER) signed it, with PS256 or RS256.
    pub(crate) fn is_signed_by(&self, key: &[u8]) -> bool {
        self.rsa().is_some_and(|algorithm| {
            UnparsedPublicKey::new(algorithm, key)
                .verify(self.signed, &self.signature)
                .is_ok()
        })
    }

    /// Whether a key of this set signed it: the one its `kid` names, or any when it names none.
    pub(crate) fn is_signed_by_one_of(&self, set: &Value) -> bool {
        let id = &self.header["kid"];
        set["keys"].as_array().is_some_and(|keys| {
            keys.iter()
                .filter(|key| id.is_null() || key["kid"] == *id)
                .any(|key| self.is_signed_by_jwk(key).unwrap_or(false))
        })
    }

    fn is_signed_by_jwk(&self, key: &Value) -> Option<bool> {
        let part = |name: &str| URL_SAFE_NO_PAD.decode(key[name].as_str()?).ok();
        match (key["kty"].as_str()?, self.header["alg"].as_str()?) {
            ("RSA", _) => {
                let key = RsaPublicKeyComponents {
                    n: part("n")?,
                    e: part("e")?,
                };
                let verified = key.verify(self.rsa()?, self.signed, &self.signature);
                Some(verified.is_ok())
            }
            ("EC", "ES256") if key["crv"] == "P-256" => {
                let point = [vec![4], part("x")?, part("y")?].concat();
                let verified = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
                    .verify(self.signed, &self.signature);
                Some(verified.is_ok())
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::directory::keys::{Keys, encode};
    use crate::directory::store::Store;

    #[test]
    fn only_a_key_of_the_set_counts() {
        let keys = Keys::load(&Store::open(None).unwrap()).unwrap();
        let other = Keys::load(&Store::open(None).unwrap()).unwrap();
        let token = keys.sign(&json!({"sub": "a", "exp": 12.5})).unwrap();
        let jws = Jws::parse(&token).unwrap();
        assert_eq!((jws.text("sub"), jws.seconds("exp")), (Some("a"), Some(12)));
        assert!(jws.is_signed_by_one_of(&keys.set()));
        assert!(!jws.is_signed_by_one_of(&other.set()));
        assert!(!jws.is_signed_by_one_of(&json!({})));
        assert!(!jws.is_signed_by(b"no key"));
    }

    #[test]
    fn an_unsigned_token_is_signed_by_nobody() {
        let keys = Keys::load(&Store::open(None).unwrap()).unwrap();
        let none = format!("{}.{}.", encode(b"{\"alg\":\"none\"}"), encode(b"{}"));
        assert!(!Jws::parse(&none).unwrap().is_signed_by_one_of(&keys.set()));
        for text in [
            "",
            "a.b",
            "a.b.c",
            &format!("{}.{}.", encode(b"1"), encode(b"2")),
        ] {
            assert!(Jws::parse(text).is_none(), "{text}");
        }
    }
}
