//! Tokens of other identity providers that an application's registration trusts (graph-api.md §7.4). They live for
//! minutes: one is fetched for each request.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::anyhow;
use serde::Deserialize;
use url::Url;
use zeroize::Zeroizing;

use crate::auth::Error;
use crate::auth::wire::{self, Patience, not_an_answer};
use crate::http::{self, Timer};
use crate::secret::Secret;
use crate::text_file;

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
    pub(in crate::auth) async fn token(
        &self,
        client: &http::Client,
        timer: &Timer,
        authority: &Url,
    ) -> Result<Secret, Error> {
        let patience = Patience::of(client, timer);
        let token = match self {
            Self::File(path) => {
                let text = text_file::read(path).map(Zeroizing::new);
                let text = text.map_err(|error| self.missing(error.flaw))?;
                Secret::new(text.trim())
            }
            Self::Variable { value, .. } => Secret::new(value.expose().trim()),
            Self::GitHub { address, bearer } => {
                let mut address = address.clone();
                address
                    .query_pairs_mut()
                    .append_pair("audience", audience(authority));
                let request = || client.get(address.clone()).bearer_auth(bearer.expose());
                self.fetched(&address, request, &patience).await?
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
                self.fetched(&address, request, &patience).await?
            }
            Self::Address { address, bearer } => {
                let request = || match bearer {
                    Some(bearer) => client.get(address.clone()).bearer_auth(bearer.expose()),
                    None => client.get(address.clone()),
                };
                self.fetched(address, request, &patience).await?
            }
        };
        if token.expose().split('.').count() == 3 {
            Ok(token)
        } else {
            Err(self.missing(anyhow!("what is there is not a JSON web token")))
        }
    }

    /// Asks a token service.
    async fn fetched(
        &self,
        address: &Url,
        request: impl Fn() -> reqwest::RequestBuilder,
        patience: &Patience<'_>,
    ) -> Result<Secret, Error> {
        if !http::is_confidential(address) {
            return Err(http::Error::Insecure(address.origin().ascii_serialization()).into());
        }
        let response = wire::patiently(address, request, patience, again).await?;
        let status = response.status();
        if !status.is_success() {
            return Err(self.missing(anyhow!("{} answered {status}", wire::host(address))));
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

    fn missing(&self, reason: impl Into<anyhow::Error>) -> Error {
        let place = match self {
            Self::GitHub { .. } => "GitHub Actions".to_owned(),
            Self::AzureDevOps { .. } => "Azure DevOps".to_owned(),
            Self::File(path) => path.display().to_string(),
            Self::Variable { name, .. } => name.clone(),
            Self::Address { address, .. } => wire::host(address),
        };
        Error::NoAssertion {
            place,
            source: reason.into(),
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use axum::Router;
    use axum::http::{HeaderMap, StatusCode, Uri};
    use axum::routing::any;

    use super::*;

    const TOKEN: &str = "e30.e30.c2ln";

    fn authority() -> Url {
        Url::parse("https://login.microsoftonline.com").unwrap()
    }

    async fn token(source: &Federated) -> Result<String, Error> {
        let client = http::client().unwrap();
        let timer = Timer::instead(|_| {});
        let token = source.token(&client, &timer, &authority()).await?;
        Ok(token.expose().to_owned())
    }

    /// A token service that checks what it is asked, in trouble the first time.
    async fn service() -> Url {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(AtomicU32::new(0));
        let answer = move |method: axum::http::Method, uri: Uri, headers: HeaderMap| async move {
            if asked.fetch_add(1, Ordering::SeqCst) == 0 {
                return (StatusCode::BAD_GATEWAY, "busy".to_owned());
            }
            let bearer = headers
                .get("authorization")
                .map(|it| it.as_bytes().to_vec());
            let query = uri.query().unwrap_or_default();
            match (uri.path(), method.as_str(), bearer.as_deref()) {
                ("/github", "GET", Some(b"Bearer b"))
                    if query == "a=1&audience=api%3A%2F%2FAzureADTokenExchange" =>
                {
                    (StatusCode::OK, format!(r#"{{"value":"{TOKEN}"}}"#))
                }
                ("/devops", "POST", Some(b"Bearer b"))
                    if query == "api-version=7.1&serviceConnectionId=c-1" =>
                {
                    (StatusCode::OK, format!(r#"{{"oidcToken":"{TOKEN}"}}"#))
                }
                ("/bare", "GET", None) => (StatusCode::OK, format!("{TOKEN}\n")),
                _ => (StatusCode::FORBIDDEN, String::new()),
            }
        };
        let router = Router::new().fallback(any(answer));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Url::parse(&root).unwrap()
    }

    #[tokio::test]
    async fn each_service_is_asked_in_its_own_way_and_again_when_it_is_in_trouble() {
        let bearer = || Secret::new("b");
        let sources: [fn(Url, Secret) -> Federated; 3] = [
            |root, bearer| Federated::GitHub {
                address: root.join("/github?a=1").unwrap(),
                bearer,
            },
            |root, bearer| Federated::AzureDevOps {
                address: root.join("/devops").unwrap(),
                bearer,
                connection: "c-1".to_owned(),
            },
            |root, _| Federated::Address {
                address: root.join("/bare").unwrap(),
                bearer: None,
            },
        ];
        for source in sources {
            let source = source(service().await, bearer());
            assert_eq!(token(&source).await.unwrap(), TOKEN);
        }
        let refused = Federated::GitHub {
            address: service().await.join("/github").unwrap(),
            bearer: Secret::new("stale"),
        };
        let error = token(&refused).await.unwrap_err();
        assert!(matches!(&error, Error::NoAssertion { place, .. } if place == "GitHub Actions"));
        assert!(!error.to_string().contains("stale"), "{error}");
    }

    #[tokio::test]
    async fn a_file_is_read_each_time_and_must_hold_a_token() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("token");
        let source = Federated::File(path.clone());
        assert!(matches!(
            token(&source).await,
            Err(Error::NoAssertion { .. })
        ));
        for text in ["a.b.c", "d.e.f\n"] {
            std::fs::write(&path, text).unwrap();
            assert_eq!(token(&source).await.unwrap(), text.trim());
        }
        std::fs::write(&path, "secret").unwrap();
        let error = token(&source).await.unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
    }

    #[tokio::test]
    async fn a_bearer_goes_nowhere_in_the_clear() {
        let source = Federated::Address {
            address: Url::parse("http://192.0.2.1/token").unwrap(),
            bearer: Some(Secret::new("b")),
        };
        assert!(matches!(token(&source).await, Err(Error::Http(_))));
    }

    #[test]
    fn each_cloud_has_its_own_audience() {
        let of = |host: &str| audience(&Url::parse(&format!("https://{host}")).unwrap());
        assert_eq!(
            of("login.microsoftonline.com"),
            "api://AzureADTokenExchange"
        );
        assert_eq!(
            of("login.microsoftonline.us"),
            "api://AzureADTokenExchangeUSGov"
        );
        assert_eq!(
            of("login.chinacloudapi.cn"),
            "api://AzureADTokenExchangeChina"
        );
    }
}
