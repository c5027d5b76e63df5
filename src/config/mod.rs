//! Settings: flag > environment > profile > default, and every value knows where it came from.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

mod cloud;
mod environment;
mod file;
mod nearest;
mod pick;
mod purpose;
mod settings;
mod source;
mod span;

pub use cloud::{Cloud, Feature};
pub use environment::{Environment, Places};
pub use file::{File, check_name};
pub use nearest::nearest;
pub use purpose::{Permission, Purpose, Purposes};
pub use settings::{Flags, Settings};
pub use source::{Source, Sourced};
pub use span::Span;

/// The client id of Microsoft Graph Command Line Tools: works in every tenant on the first try (design.md, decision 4).
pub const DEFAULT_CLIENT_ID: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";

/// What is wrong with the configuration.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is not what it should be; `line` and `column` start at 1.
    #[error("{path}:{line}:{column}: {message}")]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Line of the mistake.
        line: usize,
        /// Column of the mistake.
        column: usize,
        /// What is wrong, in the parser's words.
        message: String,
    },
    /// There is no such profile; the others are named.
    #[error("there is no profile `{name}`")]
    NoProfile {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// A value is not usable.
    #[error("{key} = `{value}` is not usable: {reason}")]
    Value {
        /// The setting.
        key: &'static str,
        /// What was given.
        value: String,
        /// Why not.
        reason: String,
    },
    /// There is no home folder, and no variable that says where files are kept.
    #[error("no home folder: set HOME, or SSPR_CONFIG and SSPR_DATA_DIR")]
    NoHome,
    /// The file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// Where the tenant's SSPR scope is written (design.md, decision 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum PolicyApi {
    /// The admin portal's own, undocumented API.
    Portal,
    /// Steps and a deep link for a person, then watching until the change shows.
    Guided,
}

/// Where a sign-in is kept (design.md, decision 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum TokenStore {
    /// The first of the others that works.
    #[default]
    Auto,
    /// A file sealed with a key in the operating system's keyring.
    Keyring,
    /// A plain file that only its owner may read.
    File,
    /// This process alone.
    Memory,
}

/// A way to sign in (docs/sign-in.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// A person enters a code on another device.
    Device,
    /// A person signs in with the browser of this machine.
    Browser,
    /// An application with a client secret.
    Secret,
    /// An application with a certificate and its private key.
    Certificate,
    /// An application with a token of another identity provider: a pipeline, a cluster.
    Federated,
    /// The identity that Azure gives to the machine.
    ManagedIdentity,
    /// The session of the Azure CLI on this machine.
    Az,
}

impl Method {
    /// The name in flags, variables and profiles.
    pub fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Browser => "browser",
            Self::Secret => "secret",
            Self::Certificate => "certificate",
            Self::Federated => "federated",
            Self::ManagedIdentity => "managed-identity",
            Self::Az => "az",
        }
    }
}

/// One tenant, as the profile file keeps it. Every value is optional.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Profile {
    /// Tenant id or domain.
    pub tenant: Option<String>,
    /// The app registration that signs in to Graph.
    pub client_id: Option<String>,
    /// What that registration is for, and with it what it may be asked for.
    pub features: Option<Purposes>,
    /// The cloud the tenant is in.
    pub cloud: Option<Cloud>,
    /// Root of the sign-in service.
    pub authority: Option<Url>,
    /// Root of Microsoft Graph.
    pub graph: Option<Url>,
    /// Root of the admin portal's API.
    pub policy: Option<Url>,
    /// Where the scope is written.
    pub policy_api: Option<PolicyApi>,
    /// Language of sentences.
    pub language: Option<String>,
    /// Whether the authority approves its own codes, so that signing in needs no person: the embedded directory.
    pub unattended: Option<bool>,
    /// Where the sign-in is kept.
    pub token_store: Option<TokenStore>,
    /// How to sign in.
    pub method: Option<Method>,
    /// File of the certificate an application signs in with.
    pub certificate: Option<String>,
    /// File of its private key, where that is another one.
    pub certificate_key: Option<String>,
    /// Where the token of another identity provider comes from.
    pub federated_token: Option<String>,
    /// How long one request waits at most for its answer.
    pub timeout: Option<Span>,
    /// How often one request is repeated at most.
    pub retries: Option<u32>,
    /// Whether nothing may be changed that cannot be written down in the ledger.
    pub require_ledger: Option<bool>,
    /// How codes are sent by mail.
    pub mail: Option<Mail>,
    /// Where codes are posted to be sent as a text.
    pub sms_webhook: Option<Url>,
    /// The page where people keep their own methods.
    pub security_info: Option<Url>,
}

/// The mail channel of a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "via", deny_unknown_fields)]
pub enum Mail {
    /// Graph `sendMail` as the signed-in account.
    Graph,
    /// An SMTP server; the password comes from `SSPR_SMTP_PASSWORD`.
    #[serde(rename_all = "kebab-case")]
    Smtp {
        /// Host name.
        host: String,
        /// Port; 587 when absent.
        port: Option<u16>,
        /// The sender.
        from: String,
        /// The account, when the server wants one.
        user: Option<String>,
    },
}

impl Profile {
    /// The keys a profile may have; those of the mail channel follow a dot.
    pub const KEYS: [&'static str; 25] = [
        "tenant",
        "client-id",
        "features",
        "cloud",
        "authority",
        "graph",
        "policy",
        "policy-api",
        "language",
        "unattended",
        "token-store",
        "method",
        "certificate",
        "certificate-key",
        "federated-token",
        "timeout",
        "retries",
        "require-ledger",
        "mail.via",
        "mail.host",
        "mail.port",
        "mail.from",
        "mail.user",
        "sms-webhook",
        "security-info",
    ];

    /// Says whether a key exists and may have this value; an empty value is always fine: it removes the key.
    ///
    /// # Errors
    /// [`Error::Value`] with the reason, the nearest key or the values there are.
    pub fn check(key: &str, value: &str) -> Result<(), Error> {
        let Some(key) = Self::KEYS.into_iter().find(|known| *known == key) else {
            let reason = match nearest(key, Self::KEYS) {
                Some(meant) => format!("there is no such key; did you mean `{meant}`?"),
                None => format!("there is no such key; there are {}", Self::KEYS.join(", ")),
            };
            return Err(Error::Value {
                key: "KEY",
                value: key.to_owned(),
                reason,
            });
        };
        if value.is_empty() {
            return Ok(());
        }
        match key {
            "tenant" => check_tenant(value),
            "client-id" => check_client_id(value),
            "features" => value.parse::<Purposes>().map(drop),
            "authority" | "graph" | "policy" | "sms-webhook" | "security-info" => {
                root(value).map(drop)
            }
            "cloud" => choice::<Cloud>(value).map(drop),
            "policy-api" => choice::<PolicyApi>(value).map(drop),
            "token-store" => choice::<TokenStore>(value).map(drop),
            "method" => choice::<Method>(value).map(drop),
            "federated-token" => check_federated_token(value),
            "timeout" => value.parse::<Span>().map(drop),
            "retries" => retries(value).map(drop),
            "language" => one_of(value, &["en", "de", "sv", "zh-Hans"]),
            "unattended" | "require-ledger" => one_of(value, &["true", "false"]),
            "mail.via" => one_of(value, &["graph", "smtp"]),
            "mail.port" => value
                .parse::<u16>()
                .map(drop)
                .map_err(|_| "a port is a number from 1 to 65535".to_owned()),
            _ => Ok(()),
        }
        .map_err(|reason| Error::Value {
            key,
            value: value.to_owned(),
            reason,
        })
    }
}

/// A tenant is an id, a domain, `organizations` or `common`; it becomes a segment of a path.
fn check_tenant(value: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    if value.is_empty() || !value.chars().all(allowed) || value.starts_with('.') {
        return Err("a tenant is its id or one of its domains".to_owned());
    }
    Ok(())
}

fn check_client_id(value: &str) -> Result<(), String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if value.is_empty() || !value.chars().all(allowed) {
        return Err("a client id is the id of an app registration".to_owned());
    }
    Ok(())
}

/// Where the token of another identity provider comes from: `github`, `azure-devops` with or without `:CONNECTION`,
/// `file:PATH`, `env:NAME`, or the address of a service that hands one out.
fn check_federated_token(value: &str) -> Result<(), String> {
    let known = match value.split_once(':') {
        None => matches!(value, "github" | "azure-devops"),
        Some(("file" | "env" | "azure-devops", rest)) => !rest.is_empty(),
        Some(("https" | "http", _)) => {
            let mut address = Url::parse(value).map_err(|error| error.to_string())?;
            address.set_query(None);
            return check_root(&address);
        }
        Some(_) => false,
    };
    if known {
        Ok(())
    } else {
        Err("there are github, azure-devops, azure-devops:CONNECTION, file:PATH, env:NAME and https://…".to_owned())
    }
}

/// Reads the root of a service: tokens go there, so it is HTTPS or this machine.
///
/// # Errors
/// What is wrong with it, in a word.
pub fn root(value: &str) -> Result<Url, String> {
    let url = Url::parse(value).map_err(|error| error.to_string())?;
    check_root(&url)?;
    Ok(url)
}

fn check_root(url: &Url) -> Result<(), String> {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    if !(url.scheme() == "https" || url.scheme() == "http" && here) {
        return Err("only https, or http on this machine".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        return Err("an address without account, query and fragment".to_owned());
    }
    Ok(())
}

/// Reads how often a request is repeated.
///
/// # Errors
/// What a value has to be.
pub fn retries(value: &str) -> Result<u32, String> {
    value
        .parse()
        .ok()
        .filter(|times| *times <= 100)
        .ok_or_else(|| "a number from 0 to 100".to_owned())
}

fn choice<T: clap::ValueEnum>(value: &str) -> Result<T, String> {
    T::from_str(value, false).map_err(|_| {
        let names: Vec<String> = T::value_variants()
            .iter()
            .filter_map(|variant| Some(variant.to_possible_value()?.get_name().to_owned()))
            .collect();
        format!("there are {}", names.join(", "))
    })
}

fn one_of(value: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&value) {
        Ok(())
    } else {
        Err(format!("there are {}", known.join(", ")))
    }
}
