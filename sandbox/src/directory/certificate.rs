//! X.509 certificates, as far as a client assertion needs them: the RSA key, the times, the thumbprints (RFC 5280).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::civil::DateTime;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};

use super::keys;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OBJECT_ID: u8 = 0x06;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const VERSION: u8 = 0xa0;

/// `rsaEncryption`, 1.2.840.113549.1.1.1.
const RSA: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/// A certificate of an RSA key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Certificate {
    /// The whole certificate, DER.
    pub der: Vec<u8>,
    /// The public key, `RSAPublicKey` in DER.
    pub key: Vec<u8>,
    /// From when on it counts.
    pub not_before: Timestamp,
    /// Until when.
    pub not_after: Timestamp,
}

impl Certificate {
    /// The first certificate in a PEM file; nothing when there is none, or not one of an RSA key.
    pub(crate) fn from_pem(pem: &str) -> Option<Self> {
        let (_, rest) = pem.split_once("-----BEGIN CERTIFICATE-----")?;
        let (body, _) = rest.split_once("-----END CERTIFICATE-----")?;
        let body: String = body.split_whitespace().collect();
        Self::from_der(STANDARD.decode(body).ok()?)
    }

    /// A certificate in DER.
    pub(crate) fn from_der(der: Vec<u8>) -> Option<Self> {
        let (certificate, _) = expect(SEQUENCE, &der)?;
        let (body, _) = expect(SEQUENCE, certificate)?;
        let rest = expect(VERSION, body).map_or(body, |(_, rest)| rest);
        let (_, rest) = expect(INTEGER, rest)?;
        let (_, rest) = expect(SEQUENCE, rest)?;
        let (_, rest) = expect(SEQUENCE, rest)?;
        let (validity, rest) = expect(SEQUENCE, rest)?;
        let (_, rest) = expect(SEQUENCE, rest)?;
        let (key_info, _) = expect(SEQUENCE, rest)?;
        let (not_before, later) = moment(validity)?;
        let (not_after, _) = moment(later)?;
        let (algorithm, rest) = expect(SEQUENCE, key_info)?;
        let (kind, _) = expect(OBJECT_ID, algorithm)?;
        let (bits, _) = expect(BIT_STRING, rest)?;
        // The first byte says how many bits of the last one are unused.
        let (0, key) = bits.split_first().map(|(unused, key)| (*unused, key))? else {
            return None;
        };
        if kind != RSA {
            return None;
        }
        let key = key.to_vec();
        Some(Self {
            der,
            key,
            not_before,
            not_after,
        })
    }

    /// SHA-1 of the certificate, as the portal shows it.
    pub(crate) fn thumbprint(&self) -> String {
        digest(&SHA1_FOR_LEGACY_USE_ONLY, &self.der)
            .as_ref()
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect()
    }

    /// Whether a token's header names this certificate: by `x5t#S256`, `x5t` or `kid`, whichever comes first.
    pub(crate) fn is_named_by(&self, name: &KeyName<'_>) -> bool {
        match name {
            KeyName::Sha256(given) => keys::encode(digest(&SHA256, &self.der).as_ref()) == *given,
            KeyName::Sha1(given) => {
                keys::encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, &self.der).as_ref()) == *given
            }
            KeyName::Id(given) => self.thumbprint().eq_ignore_ascii_case(given),
        }
    }
}

/// How a token's header names the key that signed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyName<'a> {
    /// `x5t#S256`.
    Sha256(&'a str),
    /// `x5t`.
    Sha1(&'a str),
    /// `kid`.
    Id(&'a str),
}

/// One element of DER: its content, and what follows; nothing when it is of another kind or cut off.
fn expect(tag: u8, input: &[u8]) -> Option<(&[u8], &[u8])> {
    let (found, content, rest) = element(input)?;
    (found == tag).then_some((content, rest))
}

fn element(input: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = input.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
        if bytes.is_empty() || bytes.len() > 4 {
            return None;
        }
        let length = bytes
            .iter()
            .fold(0_usize, |sum, byte| (sum << 8) | usize::from(*byte));
        (length, rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

fn moment(input: &[u8]) -> Option<(Timestamp, &[u8])> {
    let (tag, content, rest) = element(input)?;
    let text = std::str::from_utf8(content).ok()?.strip_suffix('Z')?;
    let full = match tag {
        // Two digits of the year: 50 and later are of the last century (RFC 5280 §4.1.2.5.1).
        UTC_TIME if text.get(..2)? >= "50" => format!("19{text}"),
        UTC_TIME => format!("20{text}"),
        GENERALIZED_TIME => text.to_owned(),
        _ => return None,
    };
    let civil = DateTime::strptime("%Y%m%d%H%M%S", full).ok()?;
    let zoned = civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some((zoned.timestamp(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEM: &str = include_str!("../../tests/certificate.pem");

    #[test]
    fn a_certificate_of_an_rsa_key_is_read() {
        let certificate = Certificate::from_pem(PEM).unwrap();
        assert!(certificate.not_before < certificate.not_after);
        // RSAPublicKey of 2048 bits: a sequence of modulus and exponent.
        assert_eq!(certificate.key.len(), 270);
        let sha256 = keys::encode(digest(&SHA256, &certificate.der).as_ref());
        assert!(certificate.is_named_by(&KeyName::Sha256(&sha256)));
        assert!(!certificate.is_named_by(&KeyName::Sha1(&sha256)));
        let thumbprint = certificate.thumbprint().to_lowercase();
        assert!(certificate.is_named_by(&KeyName::Id(&thumbprint)));
    }

    #[test]
    fn anything_else_is_no_certificate_and_no_panic() {
        let der = Certificate::from_pem(PEM).unwrap().der;
        for end in 0..der.len() {
            assert_eq!(Certificate::from_der(der[..end].to_vec()), None, "{end}");
        }
        let elliptic = rcgen::generate_simple_self_signed(["x.test".to_owned()]).unwrap();
        assert_eq!(Certificate::from_der(elliptic.cert.der().to_vec()), None);
        for pem in ["", "-----BEGIN CERTIFICATE-----", "no certificate"] {
            assert_eq!(Certificate::from_pem(pem), None);
        }
    }

    #[test]
    fn both_ways_to_write_a_time_are_read() {
        let cases = [
            (UTC_TIME, "491231235959Z", "2049-12-31T23:59:59Z"),
            (UTC_TIME, "500101000000Z", "1950-01-01T00:00:00Z"),
            (GENERALIZED_TIME, "21261120000000Z", "2126-11-20T00:00:00Z"),
        ];
        for (tag, text, expected) in cases {
            let mut der = vec![tag, u8::try_from(text.len()).unwrap()];
            der.extend_from_slice(text.as_bytes());
            assert_eq!(moment(&der).unwrap().0, expected.parse().unwrap());
        }
    }
}
