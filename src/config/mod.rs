//! Settings: flag > environment > profile > default, and every value knows where it came from.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use crate::duration::Unusable;
use crate::language::Language;
use crate::text_file;

pub mod cloud;
mod environment;
mod file;
mod nearest;
mod pick;
mod purpose;
mod resolve;
mod settings;
mod source;
mod span;
pub mod telephony;
pub mod verify;

pub use cloud::{Cloud, Feature};
pub use environment::{Environment, Places};
pub use file::{File, is_profile_name};
pub use nearest::nearest;
pub use purpose::{Permission, Purpose, Purposes};
pub use settings::{
    DEFAULT_PROFILE, Flags, Form, Part, Profile, SETTINGS, Setting, Settings, keys,
};
pub use source::{Source, Sourced};
pub use span::Span;
pub use telephony::Telephony;
pub use verify::{Demand, Proof, Rules, SharedPolicy, Verify};

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
        reason: Reason,
    },
    /// There is no home folder, and no variable that says where files are kept.
    #[error("no home folder: set HOME, or SSPR_CONFIG and SSPR_DATA_DIR")]
    NoHome,
    /// The file could not be read.
    #[error(transparent)]
    Unreadable(#[from] text_file::Error),
    /// The file could not be written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// Why a value is not usable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// In a word.
    #[error("{0}")]
    Word(String),
    /// It is no time, or not one of those that can be.
    #[error(transparent)]
    Time(#[from] Unusable),
}

impl From<String> for Reason {
    fn from(word: String) -> Self {
        Self::Word(word)
    }
}

impl Error {
    /// A value that is not usable.
    pub(crate) fn unusable(key: &'static str, value: &str, reason: impl Into<Reason>) -> Self {
        Self::Value {
            key,
            value: value.to_owned(),
            reason: reason.into(),
        }
    }
}

/// Where the tenant's SSPR scope is written (design.md, decision 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum PolicyApi {
    /// The admin portal's own, undocumented API.
    Portal,
    /// Steps and a deep link for you, then watching until the change appears.
    Guided,
}

/// Where a sign-in is kept (design.md, decision 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum TokenStore {
    /// The first of the others that works.
    #[default]
    Auto,
    /// A file encrypted with a key in the keyring of the operating system.
    Keyring,
    /// An unencrypted file that only its owner can read.
    File,
    /// This process only.
    Memory,
}

/// A way to sign in (docs/sign-in.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// A user enters a code on another device.
    Device,
    /// A user signs in with the browser of this machine.
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
            let mut address = Url::parse(value).map_err(|_| NO_ADDRESS.to_owned())?;
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
    let url = Url::parse(value).map_err(|_| NO_ADDRESS.to_owned())?;
    check_root(&url)?;
    Ok(url)
}

/// What is said of a text that is no address.
const NO_ADDRESS: &str = "an address begins with https://";

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

fn yes_or_no(value: &str) -> Result<bool, String> {
    match value.to_ascii_lowercase().as_str() {
        "true" | "on" | "yes" => Ok(true),
        "false" | "off" | "no" => Ok(false),
        _ => one_of(value, &["true", "false"]).map(|()| false),
    }
}

/// Any text.
fn text(value: &str) -> Result<String, String> {
    Ok(value.to_owned())
}

fn language(value: &str) -> Result<String, String> {
    match Language::parse(value) {
        Some(_) => Ok(value.to_owned()),
        None => Err(format!("there are {}", Language::list())),
    }
}

fn port(value: &str) -> Result<(), String> {
    value
        .parse::<u16>()
        .map(drop)
        .map_err(|_| "a port is a number from 1 to 65535".to_owned())
}

/// For what no text can be.
fn no_text<T>(_: &str) -> Result<T, String> {
    Err("it has keys of its own".to_owned())
}
