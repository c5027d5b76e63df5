//! A certificate and its private key as an application's proof: PEM in one file or two, or PFX (PKCS#12) with a
//! password. What is signed is a JSON web token in PS256 with `x5t#S256` (graph-api.md §7.3).

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use p12_keystore::Pkcs12Archive;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PSS_SHA256, RsaKeyPair};
use rustls::pki_types::pem::{PemObject, SectionKind};
use serde_json::json;
use url::Url;
use x509_parser::prelude::{FromDer, X509Certificate};
use zeroize::{Zeroize, Zeroizing};

use crate::auth::Error;
use crate::file;
use crate::secret::Secret;
use crate::text_file;

/// How long an assertion counts, in seconds: the service takes five to ten minutes.
const LIFETIME: i64 = 300;

/// `id-ecPublicKey` as it stands in a PKCS#8 key.
const ELLIPTIC: [u8; 9] = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

/// Where the certificate and its key are. Read whenever a token is needed.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// The certificate, in PEM with or without its key, or a PFX.
    pub path: PathBuf,
    /// The key, where it lies in a file of its own.
    pub key: Option<PathBuf>,
    /// The password of a PFX.
    pub password: Option<Secret>,
}

/// What is wrong with a certificate or its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// No certificate is in the file.
    NoCertificate,
    /// No private key is in the file.
    NoKey,
    /// The private key is encrypted: PEM keys must be plain, or the file a PFX.
    EncryptedKey,
    /// The private key is of an elliptic curve; the sign-in service takes RSA alone.
    EllipticKey,
    /// The private key is not one that can sign: not RSA of 2,048 bits or more.
    UnusableKey,
    /// The private key belongs to none of the certificates.
    Mismatch,
    /// The certificate counts no more.
    Expired(Timestamp),
    /// The certificate does not count yet.
    Early(Timestamp),
    /// The password does not open the PFX.
    WrongPassword,
    /// The PFX has a password, and none was given.
    NoPassword,
    /// It is neither PEM nor a PFX.
    Malformed(String),
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCertificate => f.write_str("no certificate in it"),
            Self::NoKey => f.write_str("no private key in it"),
            Self::EncryptedKey => f.write_str("the private key is encrypted"),
            Self::EllipticKey => f.write_str("the private key is of an elliptic curve"),
            Self::UnusableKey => f.write_str("the private key is not RSA of 2048 bits or more"),
            Self::Mismatch => f.write_str("the private key belongs to none of the certificates"),
            Self::Expired(end) => write!(f, "the certificate ended at {end}"),
            Self::Early(start) => write!(f, "the certificate counts from {start} on"),
            Self::WrongPassword => f.write_str("the password does not open it"),
            Self::NoPassword => f.write_str("it needs a password"),
            Self::Malformed(reason) => f.write_str(reason),
        }
    }
}

/// A private key that signs, and the name of its certificate.
pub(in crate::auth) struct Key {
    pair: RsaKeyPair,
    thumbprint: String,
}

/// What a file holds: certificates and a private key, in DER.
#[derive(Default)]
pub(in crate::auth) struct Content {
    pub(in crate::auth) certificates: Vec<Vec<u8>>,
    pub(in crate::auth) key: Option<Zeroizing<Vec<u8>>>,
}

impl Certificate {
    /// Reads the files and checks that they are of use at this moment.
    ///
    /// # Errors
    /// [`Error::Certificate`] with the [`Flaw`], [`Error::ExposedKey`], [`Error::File`].
    pub(in crate::auth) fn read(&self, now: Timestamp) -> Result<Key, Error> {
        let mut content = self.content(&self.path)?;
        let mut key_path = &self.path;
        if let Some(path) = &self.key {
            content.key = self.content(path)?.key;
            key_path = path;
        }
        let flawed = |flaw| Error::Certificate {
            path: self.path.clone(),
            flaw,
        };
        if content.certificates.is_empty() {
            return Err(flawed(Flaw::NoCertificate));
        }
        let Some(der) = content.key else {
            return Err(Error::Certificate {
                path: key_path.clone(),
                flaw: Flaw::NoKey,
            });
        };
        refuse_exposed(key_path)?;
        let pair = pair(&der).map_err(|flaw| Error::Certificate {
            path: key_path.clone(),
            flaw,
        })?;
        let thumbprint = leaf(&content.certificates, &pair, now).map_err(flawed)?;
        Ok(Key { pair, thumbprint })
    }

    /// Whether the file opens with a password that was not given.
    pub fn lacks_password(&self) -> bool {
        let flaw = match self.content(&self.path) {
            Err(Error::Certificate { flaw, .. }) => Some(flaw),
            _ => None,
        };
        flaw == Some(Flaw::NoPassword)
    }

    fn content(&self, path: &Path) -> Result<Content, Error> {
        let bytes = Zeroizing::new(read(path)?);
        understood(&bytes, self.password.as_ref()).map_err(|flaw| Error::Certificate {
            path: path.to_owned(),
            flaw,
        })
    }
}

/// What is in a file: PEM or PFX, or one certificate or key in DER.
pub(in crate::auth) fn understood(
    bytes: &[u8],
    password: Option<&Secret>,
) -> Result<Content, Flaw> {
    match text_file::decode(bytes) {
        Ok(text) if text.contains("-----BEGIN ") => {
            let parsed = pem(&text);
            if let Cow::Owned(mut text) = text {
                text.zeroize();
            }
            parsed
        }
        _ => match der(bytes) {
            Some(content) => Ok(content),
            None => pfx(bytes, password),
        },
    }
}

/// A certificate or a key without any envelope.
fn der(bytes: &[u8]) -> Option<Content> {
    let mut content = Content::default();
    if matches!(X509Certificate::from_der(bytes), Ok((rest, _)) if rest.is_empty()) {
        content.certificates.push(bytes.to_vec());
    } else if pair(bytes).is_ok() {
        content.key = Some(Zeroizing::new(bytes.to_vec()));
    } else {
        return None;
    }
    Some(content)
}

fn pfx(bytes: &[u8], password: Option<&Secret>) -> Result<Content, Flaw> {
    use p12_keystore::error::Error as Pfx;
    let password = password.map_or("", Secret::expose);
    let archive = Pkcs12Archive::from_pkcs12(bytes, password).map_err(|error| match error {
        Pfx::MacError(_) | Pfx::UnpadError | Pfx::Pkcs5Error(_) if password.is_empty() => {
            Flaw::NoPassword
        }
        Pfx::MacError(_) | Pfx::UnpadError | Pfx::Pkcs5Error(_) => Flaw::WrongPassword,
        other => Flaw::Malformed(other.to_string()),
    })?;
    Ok(Content {
        certificates: archive
            .certs
            .iter()
            .map(|bag| bag.cert.as_der().to_vec())
            .collect(),
        key: archive
            .keys
            .first()
            .map(|bag| Zeroizing::new(bag.key.as_der().to_vec())),
    })
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    text_file::read_bytes(path).map_err(|error| match error.flaw {
        text_file::Flaw::Io(source) => Error::File {
            path: error.path,
            source,
        },
        flaw => Error::Certificate {
            path: error.path,
            flaw: Flaw::Malformed(flaw.to_string()),
        },
    })
}

fn pem(text: &str) -> Result<Content, Flaw> {
    if text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.contains("4,ENCRYPTED") {
        return Err(Flaw::EncryptedKey);
    }
    let mut content = Content::default();
    for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(text.as_bytes()) {
        let (kind, der) = section.map_err(|error| Flaw::Malformed(error.to_string()))?;
        let der = Zeroizing::new(der);
        match kind {
            SectionKind::Certificate => content.certificates.push(der.to_vec()),
            SectionKind::PrivateKey | SectionKind::RsaPrivateKey => content.key = Some(der),
            SectionKind::EcPrivateKey => return Err(Flaw::EllipticKey),
            _ => {}
        }
    }
    Ok(content)
}

fn pair(der: &[u8]) -> Result<RsaKeyPair, Flaw> {
    RsaKeyPair::from_pkcs8(der)
        .or_else(|_| RsaKeyPair::from_der(der))
        .map_err(|_| {
            let head = der.get(..64).unwrap_or(der);
            if head.windows(ELLIPTIC.len()).any(|part| part == ELLIPTIC) {
                Flaw::EllipticKey
            } else {
                Flaw::UnusableKey
            }
        })
}

/// The thumbprint of the certificate that the key belongs to, which must count now. The others are its chain.
fn leaf(certificates: &[Vec<u8>], pair: &RsaKeyPair, now: Timestamp) -> Result<String, Flaw> {
    for der in certificates {
        let (_, parsed) = X509Certificate::from_der(der)
            .map_err(|_| Flaw::Malformed("the certificate is damaged".to_owned()))?;
        if parsed.public_key().subject_public_key.data.as_ref() != pair.public().as_ref() {
            continue;
        }
        let moment = |seconds| Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX);
        let validity = parsed.validity();
        let start = moment(validity.not_before.timestamp());
        let end = moment(validity.not_after.timestamp());
        if now > end {
            return Err(Flaw::Expired(end));
        }
        if now < start {
            return Err(Flaw::Early(start));
        }
        let digest = ring::digest::digest(&ring::digest::SHA256, der);
        return Ok(URL_SAFE_NO_PAD.encode(digest));
    }
    Err(Flaw::Mismatch)
}

impl Key {
    /// A signed statement that this is the application, for one token request.
    ///
    /// # Errors
    /// [`Error::Stopped`] when the system gives no randomness.
    pub(in crate::auth) fn assertion(
        &self,
        audience: &Url,
        client_id: &str,
    ) -> Result<Secret, Error> {
        let now = Timestamp::now().as_second();
        let header = json!({"alg": "PS256", "typ": "JWT", "x5t#S256": self.thumbprint});
        let claims = json!({
            "aud": audience.as_str(),
            "iss": client_id,
            "sub": client_id,
            "jti": uuid::Uuid::new_v4().to_string(),
            "iat": now,
            "nbf": now,
            "exp": now + LIFETIME,
        });
        let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(header), part(claims));
        let mut signature = vec![0; self.pair.public().modulus_len()];
        self.pair
            .sign(
                &RSA_PSS_SHA256,
                &SystemRandom::new(),
                signed.as_bytes(),
                &mut signature,
            )
            .map_err(|_| Error::Stopped(anyhow!("the system gives no randomness")))?;
        Ok(Secret::new(format!(
            "{signed}.{}",
            URL_SAFE_NO_PAD.encode(signature)
        )))
    }
}

/// A private key that others may read is everybody's.
fn refuse_exposed(path: &Path) -> Result<(), Error> {
    let path = path.to_owned();
    match file::exposed(&path) {
        Ok(None) => Ok(()),
        Ok(Some(mode)) => Err(Error::ExposedKey { path, mode }),
        Err(source) => Err(Error::File { path, source }),
    }
}

#[cfg(test)]
mod tests {
    use p12_keystore::{KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
    use rcgen::{CertificateParams, KeyPair, PublicKeyData};
    use ring::signature::{RSA_PSS_2048_8192_SHA256, UnparsedPublicKey};

    use super::*;

    const KEY: &str = include_str!("../../../tests/data/application.key.pem");
    const OTHER: &str = include_str!("../../../tests/data/other.key.pem");
    const ENCRYPTED: &str = include_str!("../../../tests/data/encrypted.key.pem");

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// A certificate for this key, good for the year 2026.
    fn certificate(key: &str) -> rcgen::Certificate {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.not_before = rcgen::date_time_ymd(2026, 1, 1);
        params.not_after = rcgen::date_time_ymd(2027, 1, 1);
        params
            .self_signed(&KeyPair::from_pem(key).unwrap())
            .unwrap()
    }

    fn private(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = folder.join(name);
        crate::file::replace(&path, content.as_ref()).unwrap();
        path
    }

    fn of(path: PathBuf) -> Certificate {
        Certificate {
            path,
            key: None,
            password: None,
        }
    }

    fn verdict(certificate: &Certificate, now: &str) -> Option<Flaw> {
        match certificate.read(moment(now)) {
            Ok(_) => None,
            Err(Error::Certificate { flaw, .. }) => Some(flaw),
            Err(other) => panic!("{other}"),
        }
    }

    const NOW: &str = "2026-06-01T00:00:00Z";

    #[test]
    fn every_flaw_has_its_name() {
        let home = tempfile::tempdir().unwrap();
        let (good, other) = (certificate(KEY).pem(), certificate(OTHER).pem());
        let curve = KeyPair::generate().unwrap().serialize_pem();
        let cases = [
            (format!("{good}{KEY}"), NOW, None),
            (format!("{KEY}{other}{good}"), NOW, None),
            (good.clone(), NOW, Some(Flaw::NoKey)),
            (KEY.to_owned(), NOW, Some(Flaw::NoCertificate)),
            (format!("{other}{KEY}"), NOW, Some(Flaw::Mismatch)),
            (format!("{good}{curve}"), NOW, Some(Flaw::EllipticKey)),
            (format!("{good}{ENCRYPTED}"), NOW, Some(Flaw::EncryptedKey)),
            (
                format!("{good}{KEY}"),
                "2027-02-01T00:00:00Z",
                Some(Flaw::Expired(moment("2027-01-01T00:00:00Z"))),
            ),
            (
                format!("{good}{KEY}"),
                "2025-06-01T00:00:00Z",
                Some(Flaw::Early(moment("2026-01-01T00:00:00Z"))),
            ),
        ];
        for (content, now, expected) in cases {
            let path = private(home.path(), "app.pem", &content);
            assert_eq!(verdict(&of(path), now), expected);
        }
        let path = private(home.path(), "app.pfx", "not a key store");
        assert!(matches!(verdict(&of(path), NOW), Some(Flaw::Malformed(_))));
    }

    #[test]
    fn the_key_may_lie_in_a_file_of_its_own() {
        let home = tempfile::tempdir().unwrap();
        let certificate = Certificate {
            key: Some(private(home.path(), "key.pem", KEY)),
            ..of(private(home.path(), "app.pem", certificate(KEY).pem()))
        };
        assert_eq!(verdict(&certificate, NOW), None);
    }

    #[test]
    fn what_is_in_der_is_taken_as_it_is() {
        let home = tempfile::tempdir().unwrap();
        let made = certificate(KEY);
        let key = KeyPair::from_pem(KEY).unwrap().serialized_der().to_vec();
        let alone = of(private(home.path(), "app.cer", made.der()));
        assert_eq!(verdict(&alone, NOW), Some(Flaw::NoKey));
        let certificate = Certificate {
            key: Some(private(home.path(), "app.key", key)),
            ..alone
        };
        assert_eq!(verdict(&certificate, NOW), None);
    }

    #[test]
    fn a_pfx_opens_with_its_password_alone() {
        let home = tempfile::tempdir().unwrap();
        let key = PrivateKey::from_der(KeyPair::from_pem(KEY).unwrap().serialized_der()).unwrap();
        let leaf = p12_keystore::Certificate::from_der(certificate(KEY).der()).unwrap();
        let chain = PrivateKeyChain::new(vec![1], key, [leaf]);
        let mut store = KeyStore::new();
        store.add_entry("app", KeyStoreEntry::PrivateKeyChain(chain));
        let bytes = store.writer("right").write().unwrap();
        let path = private(home.path(), "app.pfx", bytes);
        let with = |password: Option<&str>| Certificate {
            password: password.map(Secret::new),
            ..of(path.clone())
        };
        assert_eq!(verdict(&with(Some("right")), NOW), None);
        assert_eq!(
            verdict(&with(Some("wrong")), NOW),
            Some(Flaw::WrongPassword)
        );
        assert_eq!(verdict(&with(None), NOW), Some(Flaw::NoPassword));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_may_read_is_refused() {
        use std::fs;
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let pem = format!("{}{KEY}", certificate(KEY).pem());
        let path = private(home.path(), "app.pem", pem);
        for wide in [0o644, 0o640, 0o604, 0o620] {
            fs::set_permissions(&path, fs::Permissions::from_mode(wide)).unwrap();
            let refused = of(path.clone()).read(moment(NOW));
            assert!(matches!(refused, Err(Error::ExposedKey { mode, .. }) if mode == wide));
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        assert_eq!(verdict(&of(path), NOW), None);
    }

    #[test]
    fn an_assertion_is_signed_in_ps256_and_names_the_certificate() {
        let home = tempfile::tempdir().unwrap();
        let made = certificate(KEY);
        let path = private(home.path(), "app.pem", format!("{}{KEY}", made.pem()));
        let key = of(path).read(moment(NOW)).unwrap();
        let audience = Url::parse("https://login.test/t/oauth2/v2.0/token").unwrap();
        let assertion = key.assertion(&audience, "c1").unwrap();
        let parts: Vec<&str> = assertion.expose().split('.').collect();
        let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).unwrap();
        let json = |part| serde_json::from_slice::<serde_json::Value>(&decoded(part)).unwrap();
        let (header, claims) = (json(parts[0]), json(parts[1]));
        let thumbprint = ring::digest::digest(&ring::digest::SHA256, made.der());
        assert_eq!(header["alg"], "PS256");
        assert_eq!(header["x5t#S256"], URL_SAFE_NO_PAD.encode(thumbprint));
        assert_eq!(claims["aud"], audience.as_str());
        assert_eq!(
            (&claims["iss"], &claims["sub"]),
            (&json!("c1"), &json!("c1"))
        );
        let pair = KeyPair::from_pem(KEY).unwrap();
        let signed = format!("{}.{}", parts[0], parts[1]);
        UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, pair.der_bytes())
            .verify(signed.as_bytes(), &decoded(parts[2]))
            .unwrap();
    }
}
