//! Settings: flag > environment > profile > default, and every value knows where it came from.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use url::Url;

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
    /// The file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// The process environment as a value, so that tests have their own.
#[derive(Clone, Debug, Default)]
pub struct Environment(BTreeMap<String, String>);

impl Environment {
    /// The environment of this process; what is not Unicode is left out.
    pub fn of_process() -> Self {
        Self(
            std::env::vars_os()
                .filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)))
                .collect(),
        )
    }

    /// An environment of these variables alone.
    pub fn from_pairs<const N: usize>(pairs: [(&str, &str); N]) -> Self {
        Self(
            pairs
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
                .collect(),
        )
    }

    /// A variable that is set and not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }
}

/// Where a value came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// A flag of this command.
    Flag,
    /// An environment variable.
    Environment,
    /// The profile.
    Profile,
    /// Built in.
    Default,
}

/// A value and where it came from.
#[derive(Clone, Debug, Serialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Its source.
    pub source: Source,
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

/// One tenant, as the profile file keeps it. Every value is optional.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Profile {
    /// Tenant id or domain.
    pub tenant: Option<String>,
    /// The app registration that signs in to Graph.
    pub client_id: Option<String>,
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
    /// How codes are sent by mail.
    pub mail: Option<Mail>,
    /// Where codes are posted to be sent as a text.
    pub sms_webhook: Option<Url>,
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

/// Everything that is settled before a command runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The profile's name; also the key its sign-in is stored under.
    pub profile: String,
    /// Tenant id or domain; `organizations` lets the account decide.
    pub tenant: Sourced<String>,
    /// The app registration that signs in to Graph.
    pub client_id: Sourced<String>,
    /// Root of the sign-in service.
    pub authority: Sourced<Url>,
    /// Root of Microsoft Graph.
    pub graph: Sourced<Url>,
    /// Root of the admin portal's API.
    pub policy: Sourced<Url>,
    /// Where the scope is written; nothing: not decided yet.
    pub policy_api: Sourced<Option<PolicyApi>>,
    /// Whether signing in needs no person.
    pub unattended: Sourced<bool>,
    /// How codes are sent by mail.
    pub mail: Sourced<Option<Mail>>,
    /// Where codes are posted to be sent as a text.
    pub sms_webhook: Sourced<Option<Url>>,
}

impl Settings {
    /// What holds when nobody says anything: the global cloud and its public client.
    pub fn builtin() -> Self {
        fn built_in<T>(value: T) -> Sourced<T> {
            Sourced {
                value,
                source: Source::Default,
            }
        }
        let root = |text: &str| {
            built_in(Url::parse(text).unwrap_or_else(|_| unreachable!("a literal address")))
        };
        Self {
            profile: "default".to_owned(),
            tenant: built_in("organizations".to_owned()),
            client_id: built_in(DEFAULT_CLIENT_ID.to_owned()),
            authority: root("https://login.microsoftonline.com"),
            graph: root("https://graph.microsoft.com"),
            policy: root("https://main.iam.ad.ext.azure.com"),
            policy_api: built_in(None),
            unattended: built_in(false),
            mail: built_in(None),
            sms_webhook: built_in(None),
        }
    }
}
