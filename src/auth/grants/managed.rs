//! The identity that Azure gives to a machine (graph-api.md §7.5). Its token service is on the machine or next to it:
//! proxies are never used.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::anyhow;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use url::{Host, Url};
use zeroize::Zeroizing;

use super::app;
use crate::auth::identity::Identity;
use crate::auth::store::entry::{Account, Entry};
use crate::auth::wire::{self, Patience, not_an_answer};
use crate::auth::{Audience, Claims, Error, Refusal};
use crate::http::{self, Timer};
use crate::secret::Secret;

/// The largest key file an Arc agent may name, in bytes.
const LARGEST: u64 = 4096;

/// How long a token is believed to live when the service does not say.
const UNKNOWN_LIFETIME: SignedDuration = SignedDuration::from_mins(5);

/// How often the token service is asked before it counts as out of order.
const ATTEMPTS: u32 = 6;

/// Where the machine's token service is, and whose token it is to give.
#[derive(Clone, Debug)]
pub struct ManagedIdentity {
    /// The token service.
    pub endpoint: Url,
    /// What kind of host it serves.
    pub kind: HostKind,
    /// The client id of a user-assigned identity; nothing for the system-assigned one.
    pub client_id: Option<String>,
}

/// The kinds of host a managed identity lives on.
#[derive(Clone, Debug)]
pub enum HostKind {
    /// A virtual machine: the instance metadata service.
    Machine,
    /// App Service, Functions, Container Apps; the value of `IDENTITY_HEADER`.
    AppService(Secret),
    /// A server under Azure Arc: the agent names a file in this folder that only its group may read.
    Arc(PathBuf),
}

#[derive(Deserialize)]
struct Answer {
    access_token: String,
    expires_on: Option<Value>,
    expires_in: Option<Value>,
}

impl ManagedIdentity {
    /// Asks for a token.
    ///
    /// # Errors
    /// [`Error::NoManagedIdentity`] with the reason, [`Error::AppOnly`] for the policy API before any request.
    pub(in crate::auth) async fn token(
        &self,
        (timer, limit): (&Timer, Duration),
        identity: &Identity,
    ) -> Result<Entry, Error> {
        if identity.audience == Audience::Policy {
            return Err(Error::AppOnly);
        }
        if !is_near(&self.endpoint) {
            return Err(http::Error::Insecure(self.endpoint.origin().ascii_serialization()).into());
        }
        let client = http::direct()?.limited(limit);
        let patience = Patience::of(&client, timer);
        let url = self.url(&app::resource(identity));
        let request = || match &self.kind {
            HostKind::Machine | HostKind::Arc(_) => {
                client.get(url.clone()).header("Metadata", "true")
            }
            HostKind::AppService(header) => client
                .get(url.clone())
                .header("X-IDENTITY-HEADER", header.expose()),
        };
        let mut response = ask(&url, &request, &patience).await?;
        if let (HostKind::Arc(folder), 401) = (&self.kind, response.status().as_u16()) {
            let key = challenge(&response, folder)?;
            let basic = format!("Basic {}", key.expose());
            let proven = || request().header(::http::header::AUTHORIZATION, basic.as_str());
            response = ask(&url, proven, &patience).await?;
        }
        if !response.status().is_success() {
            return Err(match Refusal::parse(response.body()) {
                Some(refusal) => missing(&refusal.to_string()),
                None => missing(&format!(
                    "{} answered {}",
                    wire::host(&url),
                    response.status().as_u16()
                )),
            });
        }
        match serde_json::from_slice::<Answer>(response.body()) {
            Ok(answer) => Ok(entry(identity, answer)),
            Err(_) => Err(not_an_answer(Some(&url), &response)),
        }
    }

    fn url(&self, resource: &str) -> Url {
        let version = match self.kind {
            HostKind::Machine => "2018-02-01",
            HostKind::AppService(_) => "2019-08-01",
            HostKind::Arc(_) => "2020-06-01",
        };
        let mut url = self.endpoint.clone();
        url.query_pairs_mut()
            .append_pair("api-version", version)
            .append_pair("resource", resource);
        if let Some(client_id) = &self.client_id {
            url.query_pairs_mut().append_pair("client_id", client_id);
        }
        url
    }
}

/// Whether the address is this machine, its link, or TLS: the header of an App Service is a secret.
fn is_near(url: &Url) -> bool {
    http::is_confidential(url)
        || matches!(url.host(), Some(Host::Ipv4(address)) if address.is_link_local())
}

async fn ask(
    url: &Url,
    request: impl Fn() -> reqwest::RequestBuilder,
    patience: &Patience<'_>,
) -> Result<::http::Response<Vec<u8>>, Error> {
    let answered = wire::patiently(url, request, patience, |status, attempt| {
        let pause = Duration::from_secs(1 << attempt);
        match status? {
            // The service is being renewed; that takes up to 70 seconds.
            410 => (attempt < ATTEMPTS).then(|| pause.max(Duration::from_secs(14))),
            404 | 429 | 500.. => (attempt < ATTEMPTS).then_some(pause),
            _ => None,
        }
    });
    answered.await.map_err(|error| match error {
        Error::Unreachable { host, .. } => missing(&format!("nothing answers at {host}")),
        other => other,
    })
}

/// Reads the file that the agent's challenge names: what only this machine's administrators can do.
fn challenge(response: &::http::Response<Vec<u8>>, folder: &Path) -> Result<Secret, Error> {
    let named = response
        .headers()
        .get(::http::header::WWW_AUTHENTICATE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once("realm="))
        .map(|(_, path)| PathBuf::from(path.trim().trim_matches('"')))
        .ok_or_else(|| missing("the Arc agent names no key file"))?;
    // Any other file of this machine is none of the agent's business.
    if named.parent() != Some(folder) || named.extension().is_none_or(|it| it != "key") {
        return Err(missing("the Arc agent names a file outside its folder"));
    }
    let unreadable = |error: std::io::Error| {
        Error::NoManagedIdentity(anyhow::Error::new(error).context(named.display().to_string()))
    };
    let mut key = Zeroizing::new(String::new());
    let file = std::fs::File::open(&named).map_err(unreadable)?;
    file.take(LARGEST + 1)
        .read_to_string(&mut key)
        .map_err(unreadable)?;
    if key.len() as u64 > LARGEST {
        return Err(missing("the key file of the Arc agent is too large"));
    }
    Ok(Secret::new(key.trim()))
}

fn entry(identity: &Identity, answer: Answer) -> Entry {
    let now = Timestamp::now();
    let number = |value: Option<Value>| match value? {
        Value::String(text) => text.parse::<i64>().ok(),
        other => other.as_i64(),
    };
    let ends = number(answer.expires_on)
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .or_else(|| {
            let left = SignedDuration::from_secs(number(answer.expires_in)?);
            now.checked_add(left).ok()
        })
        .unwrap_or_else(|| now + UNKNOWN_LIFETIME);
    let access_token = Secret::new(answer.access_token);
    let claims = Claims::of(&access_token).unwrap_or_default();
    Entry {
        authority: identity.authority.clone(),
        asked_tenant: identity.tenant.clone(),
        client_id: identity.client_id.clone(),
        audience: identity.audience,
        account: Account::of(&claims),
        scopes: claims.permissions(),
        application: true,
        obtained: now,
        ends,
        access_token,
        refresh_token: None,
        met: None,
    }
}

fn missing(reason: &str) -> Error {
    Error::NoManagedIdentity(anyhow!("{reason}"))
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use axum::Router;
    use axum::http::{HeaderMap, StatusCode, Uri};
    use axum::routing::get;
    use serde_json::json;

    use super::*;

    type Seen = Arc<Mutex<Vec<String>>>;

    /// A token service of a machine and of App Service.
    async fn service() -> (Url, Seen) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}/token", listener.local_addr().unwrap());
        let seen = Seen::default();
        let asked = Arc::clone(&seen);
        let answer = move |uri: Uri, headers: HeaderMap| async move {
            let text = |name: &str| headers.get(name).and_then(|it| it.to_str().ok());
            let mut asked = asked.lock().unwrap();
            asked.push(uri.query().unwrap_or_default().to_owned());
            let token = json!({"access_token": "opaque", "expires_on": "4102444800"});
            match (text("metadata"), text("x-identity-header")) {
                // Being renewed the first time.
                (Some("true"), _) if asked.len() == 1 => (StatusCode::GONE, String::new()),
                (Some("true"), _) | (_, Some("h")) => (StatusCode::OK, token.to_string()),
                _ => (
                    StatusCode::BAD_REQUEST,
                    json!({"error": "invalid_request", "error_description": "Identity not found"})
                        .to_string(),
                ),
            }
        };
        let router = Router::new().route("/token", get(answer));
        tokio::spawn(async move { axum::serve(listener, router).await });
        (Url::parse(&root).unwrap(), seen)
    }

    fn identity(audience: Audience) -> Identity {
        let graph = Url::parse("https://graph.microsoft.com").unwrap();
        Identity {
            authority: Url::parse("https://login.microsoftonline.com").unwrap(),
            tenant: "organizations".to_owned(),
            client_id: "system-assigned".to_owned(),
            audience,
            scopes: audience.scopes(&graph),
        }
    }

    async fn ask(endpoint: Url, kind: HostKind) -> Result<Entry, Error> {
        let managed = ManagedIdentity {
            endpoint,
            kind,
            client_id: Some("u-1".to_owned()),
        };
        let timer = Timer::instead(|_| {});
        let asked = (&timer, Duration::from_secs(300));
        managed.token(asked, &identity(Audience::Graph)).await
    }

    #[tokio::test]
    async fn a_machine_and_an_app_service_are_asked_each_in_its_way() {
        let (endpoint, seen) = service().await;
        let entry = ask(endpoint, HostKind::Machine).await.unwrap();
        assert!(entry.application);
        assert_eq!(entry.ends.as_second(), 4_102_444_800);
        let query = "resource=https%3A%2F%2Fgraph.microsoft.com&client_id=u-1";
        let asked = seen.lock().unwrap().clone();
        assert_eq!(asked, vec![format!("api-version=2018-02-01&{query}"); 2]);

        let (endpoint, seen) = service().await;
        let header = HostKind::AppService(Secret::new("h"));
        ask(endpoint, header).await.unwrap();
        let asked = seen.lock().unwrap().clone();
        assert_eq!(asked, [format!("api-version=2019-08-01&{query}")]);
    }

    #[tokio::test]
    async fn a_host_without_identity_says_so_and_the_policy_api_is_never_asked_for() {
        let (endpoint, seen) = service().await;
        let wrong = HostKind::AppService(Secret::new("x"));
        let error = ask(endpoint.clone(), wrong).await.unwrap_err();
        assert!(error.to_string().contains("Identity not found"), "{error}");
        let nowhere = Url::parse("http://127.0.0.1:9/token").unwrap();
        let error = ask(nowhere, HostKind::Machine).await.unwrap_err();
        assert!(error.to_string().contains("nothing answers"), "{error}");
        let far = Url::parse("http://192.0.2.1/token").unwrap();
        let held = ask(far, HostKind::Machine).await;
        assert!(matches!(held, Err(Error::Http(_))));

        let managed = ManagedIdentity {
            endpoint,
            kind: HostKind::Machine,
            client_id: None,
        };
        let before = seen.lock().unwrap().len();
        let policy = identity(Audience::Policy);
        let refused = managed
            .token((&Timer::Real, Duration::from_secs(300)), &policy)
            .await;
        assert!(matches!(refused, Err(Error::AppOnly)));
        assert_eq!(seen.lock().unwrap().len(), before);
    }
}
