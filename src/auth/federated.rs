//! Tokens of other identity providers that an application's registration trusts (graph-api.md §7.4). They live for
//! minutes: one is fetched for each request.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use url::Url;

use super::Error;
use super::wire::{self, not_an_answer};
use crate::http::{self, Timer};
use crate::secret::Secret;

/// How often a token service is asked before it counts as out of order.
const ATTEMPTS: u32 = 3;

/// Where the token comes from.
#[derive(Clone, Debug)]
pub enum Federated {
    /// The job's own token service in GitHub Actions; the job needs `id-token: write`.
    GitHub {
        /// `ACTIONS_ID_TOKEN_REQUEST_URL`.
        address: Url,
        /// `ACTIONS_ID_TOKEN_REQUEST_TOKEN`.
        bearer: Secret,
    },
    /// The service connection of an Azure DevOps pipeline.
    AzureDevOps {
        /// `SYSTEM_OIDCREQUESTURI`.
        address: Url,
        /// `SYSTEM_ACCESSTOKEN`.
        bearer: Secret,
        /// The service connection's id.
        connection: String,
    },
    /// A file that somebody else keeps fresh, as a cluster does.
    File(PathBuf),
    /// A variable of the environment, as GitLab's `id_tokens` fills it.
    Variable {
        /// Its name.
        name: String,
        /// Its value.
        value: Secret,
    },
    /// Any service that hands a token out.
    Address {
        /// Where.
        address: Url,
        /// What it wants to see first.
        bearer: Option<Secret>,
    },
}

/// The names under which the services hand a token out.
#[derive(Deserialize)]
struct Answer {
    #[serde(
        alias = "oidcToken",
        alias = "token",
        alias = "id_token",
        alias = "access_token"
    )]
    value: String,
}

impl Federated {
    /// Fetches a token for the sign-in service at `authority`.
    ///
    /// # Errors
    /// [`Error::NoAssertion`] that names the source and what is wrong; [`Error::Unreachable`], [`Error::NotAnAnswer`].
    pub(super) async fn token(
        &self,
        client: &reqwest::Client,
        timer: &Timer,
        authority: &Url,
    ) -> Result<Secret, Error> {
        let token = match self {
            Self::File(path) => {
                let text = tokio::fs::read_to_string(path)
                    .await
                    .map_err(|error| self.missing(&error.to_string()))?;
                Secret::new(text.trim())
            }
            Self::Variable { value, .. } => Secret::new(value.expose().trim()),
            Self::GitHub { address, bearer } => {
                let mut address = address.clone();
                address
                    .query_pairs_mut()
                    .append_pair("audience", audience(authority));
                let request = || client.get(address.clone()).bearer_auth(bearer.expose());
                self.fetched(&address, request, timer).await?
            }
            Self::AzureDevOps {
                address,
                bearer,
                connection,
            } => {
                let mut address = address.clone();
                address
                    .query_pairs_mut()
                    .append_pair("api-version", "7.1")
                    .append_pair("serviceConnectionId", connection);
                let request = || {
                    client
                        .post(address.clone())
                        .bearer_auth(bearer.expose())
                        .header(::http::header::CONTENT_TYPE, "application/json")
                        .header(::http::header::CONTENT_LENGTH, 0)
                };
                self.fetched(&address, request, timer).await?
            }
            Self::Address { address, bearer } => {
                let request = || match bearer {
                    Some(bearer) => client.get(address.clone()).bearer_auth(bearer.expose()),
                    None => client.get(address.clone()),
                };
                self.fetched(address, request, timer).await?
            }
        };
        if token.expose().split('.').count() == 3 {
            Ok(token)
        } else {
            Err(self.missing("what is there is not a JSON web token"))
        }
    }

    /// Asks a token service.
    async fn fetched(
        &self,
        address: &Url,
        request: impl Fn() -> reqwest::RequestBuilder,
        timer: &Timer,
    ) -> Result<Secret, Error> {
        if !http::is_confidential(address) {
            return Err(http::Error::Insecure(address.origin().ascii_serialization()).into());
        }
        let response = wire::patiently(address, request, timer, again).await?;
        let status = response.status();
        if !status.is_success() {
            return Err(self.missing(&format!("{} answered {status}", wire::host(address))));
        }
        match serde_json::from_slice::<Answer>(response.body()) {
            Ok(answer) => Ok(Secret::new(answer.value)),
            // Some services answer with the bare token.
            Err(_) => match std::str::from_utf8(response.body()) {
                Ok(text) if text.trim().split('.').count() == 3 => Ok(Secret::new(text.trim())),
                _ => Err(not_an_answer(Some(address), &response)),
            },
        }
    }

    fn missing(&self, reason: &str) -> Error {
        let place = match self {
            Self::GitHub { .. } => "GitHub Actions".to_owned(),
            Self::AzureDevOps { .. } => "Azure DevOps".to_owned(),
            Self::File(path) => path.display().to_string(),
            Self::Variable { name, .. } => name.clone(),
            Self::Address { address, .. } => wire::host(address),
        };
        Error::NoAssertion {
            place,
            reason: reason.to_owned(),
        }
    }
}

/// Whether a token service is asked again: it is away, or in trouble.
fn again(status: Option<u16>, attempt: u32) -> Option<Duration> {
    (attempt < ATTEMPTS && status.is_none_or(|status| status >= 500))
        .then_some(Duration::from_secs(1))
}

/// What the token must be made for; each cloud has its own name.
fn audience(authority: &Url) -> &'static str {
    match authority.host_str() {
        Some("login.microsoftonline.us") => "api://AzureADTokenExchangeUSGov",
        Some("login.chinacloudapi.cn" | "login.partner.microsoftonline.cn") => {
            "api://AzureADTokenExchangeChina"
        }
        _ => "api://AzureADTokenExchange",
    }
}
