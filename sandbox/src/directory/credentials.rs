//! What an application proves itself with: secrets, certificates, and tokens of another issuer.

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use url::{Host, Url};
use uuid::Uuid;

use super::certificate::Certificate;
use super::keys;
use super::store::Store;
use crate::Error;

/// The audience that a federated credential has when none is given (graph-api.md §7.4).
pub const TOKEN_EXCHANGE: &str = "api://AzureADTokenExchange";

/// A credential to add.
#[derive(Clone, Debug)]
pub enum NewCredential {
    /// A secret that the directory makes.
    Secret {
        /// How long it is good for.
        lifetime: Duration,
    },
    /// The text of a file with a certificate of an RSA key.
    Certificate(String),
    /// Tokens of another issuer on this machine.
    Federated {
        /// The issuer, exactly as its tokens name it.
        issuer: Url,
        /// Whom the tokens are about.
        subject: String,
        /// Whom they are meant for; [`TOKEN_EXCHANGE`] as a rule.
        audience: String,
    },
}

/// A credential without what is secret about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Credential {
    /// Names it, to remove it.
    pub id: String,
    /// `secret`, `certificate` or `federated`.
    pub kind: String,
    /// The secret's first characters, the certificate's SHA-1 thumbprint, or the issuer.
    pub name: String,
    /// Whom tokens of an issuer are about.
    pub subject: Option<String>,
    /// Whom tokens of an issuer are meant for.
    pub audience: Option<String>,
    /// Until when it counts.
    pub expires: Option<Timestamp>,
}

/// A credential that was added.
#[derive(Clone, Debug)]
pub struct Added {
    /// The credential.
    pub credential: Credential,
    /// The secret itself. It is shown this once: the directory keeps a digest.
    pub secret: Option<String>,
}

/// What is kept of a credential, and what it is checked with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Stored {
    /// The part that may be shown.
    #[serde(flatten)]
    pub credential: Credential,
    /// The secret's digest, or the certificate; both as base64url.
    #[serde(default)]
    check: String,
}

impl Stored {
    /// Whether it counts at this moment.
    pub(crate) fn is_current(&self, now: Timestamp) -> bool {
        self.credential.expires.is_none_or(|expires| now < expires)
    }

    /// Whether it is this secret, current or not.
    pub(crate) fn is_secret(&self, given: &str) -> bool {
        self.credential.kind == "secret" && self.check == fingerprint(given)
    }

    /// The certificate, if it is one.
    pub(crate) fn certificate(&self) -> Option<Certificate> {
        if self.credential.kind == "certificate" {
            keys::decode(&self.check).and_then(Certificate::from_der)
        } else {
            None
        }
    }

    /// Whether tokens of this issuer count.
    pub(crate) fn trusts(&self, issuer: &str) -> bool {
        self.credential.kind == "federated" && self.credential.name == issuer
    }
}

/// Every credential.
pub(crate) fn all(store: &Store) -> Result<Vec<Stored>, Error> {
    let connection = store.lock();
    let read = || -> rusqlite::Result<Vec<Stored>> {
        connection
            .prepare("SELECT body FROM credential ORDER BY id")?
            .query_map([], |row| row.get::<_, String>(0))?
            .filter_map(|body| {
                body.map(|body| serde_json::from_str(&body).ok())
                    .transpose()
            })
            .collect()
    };
    read().map_err(|source| store.error(source))
}

/// Adds a credential.
pub(crate) fn add(store: &Store, new: NewCredential, now: Timestamp) -> Result<Added, Error> {
    let blank = Credential {
        id: Uuid::new_v4().to_string(),
        kind: String::new(),
        name: String::new(),
        subject: None,
        audience: None,
        expires: None,
    };
    let (credential, check, secret) = match new {
        NewCredential::Secret { lifetime } => {
            let secret = format!("sb~{}", keys::encode(&keys::random::<28>()?));
            let credential = Credential {
                kind: "secret".to_owned(),
                name: format!("{}…", secret.chars().take(6).collect::<String>()),
                expires: now.checked_add(lifetime).ok(),
                ..blank
            };
            (credential, fingerprint(&secret), Some(secret))
        }
        NewCredential::Certificate(pem) => {
            let certificate = Certificate::from_pem(&pem).ok_or(Error::Certificate)?;
            let credential = Credential {
                kind: "certificate".to_owned(),
                name: certificate.thumbprint(),
                expires: Some(certificate.not_after),
                ..blank
            };
            (credential, keys::encode(&certificate.der), None)
        }
        NewCredential::Federated {
            issuer,
            subject,
            audience,
        } => {
            if !is_on_this_machine(&issuer) {
                return Err(Error::Issuer(issuer));
            }
            let credential = Credential {
                kind: "federated".to_owned(),
                // A URL of a bare host gets a slash that tokens do not have.
                name: issuer.as_str().trim_end_matches('/').to_owned(),
                subject: Some(subject),
                audience: Some(audience),
                ..blank
            };
            (credential, String::new(), None)
        }
    };
    let stored = Stored { credential, check };
    let body = serde_json::to_string(&stored).map_err(anyhow::Error::from)?;
    store
        .lock()
        .execute(
            "INSERT INTO credential (id, body) VALUES (?1, ?2)",
            [&stored.credential.id, &body],
        )
        .map_err(|source| store.error(source))?;
    Ok(Added {
        credential: stored.credential,
        secret,
    })
}

/// Whether this address is on this machine: the directory asks nobody else for keys.
pub(crate) fn is_on_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// The credentials in this database, whether it is being served or not.
pub fn credentials(database: &Path) -> Result<Vec<Credential>, Error> {
    let stored = all(&Store::open(Some(database))?)?;
    Ok(stored.into_iter().map(|one| one.credential).collect())
}

/// Adds a credential to this database; a directory that is being served knows it at once.
///
/// # Errors
/// [`Error::Certificate`], [`Error::Issuer`], or when the database cannot be written.
pub fn add_credential(database: &Path, new: NewCredential) -> Result<Added, Error> {
    add(&Store::open(Some(database))?, new, Timestamp::now())
}

/// Removes the credential with this id; `false` when there is none.
pub fn remove_credential(database: &Path, id: &str) -> Result<bool, Error> {
    let store = Store::open(Some(database))?;
    let removed = store
        .lock()
        .execute("DELETE FROM credential WHERE id = ?1", [id])
        .map_err(|source| store.error(source))?;
    Ok(removed > 0)
}

fn fingerprint(secret: &str) -> String {
    keys::encode(digest(&SHA256, secret.as_bytes()).as_ref())
}
