//! The client: every request goes through one private `send`.

use std::sync::Arc;

use futures::Stream;
use http::Method;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;

use super::Error;
use crate::auth::Session;
use crate::http::{Timer, allow_token};

/// A signed-in client of one service.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    root: Url,
    session: Arc<Session>,
    timer: Timer,
}

/// One page of a list.
#[derive(Debug, Deserialize)]
struct Page<T> {
    value: Vec<T>,
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
}

impl Client {
    /// A client for the service at `root` (no version in it).
    pub fn new(http: reqwest::Client, root: Url, session: Arc<Session>, timer: Timer) -> Self {
        Self {
            http,
            root,
            session,
            timer,
        }
    }

    /// Reads a document. `path` starts after the root: `/v1.0/me?$select=id`.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, Error> {
        self.json(Method::GET, path, None).await
    }

    /// Creates something and reads the answer.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, Error> {
        self.json(Method::POST, path, Some(value(body))).await
    }

    /// Changes something.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn patch(&self, path: &str, body: &impl Serialize) -> Result<(), Error> {
        self.send(Method::PATCH, self.at(path), Some(value(body)))
            .await
            .map(drop)
    }

    /// Removes something.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn delete(&self, path: &str) -> Result<(), Error> {
        self.send(Method::DELETE, self.at(path), None)
            .await
            .map(drop)
    }

    /// Reads a list page by page, in the service's order.
    pub fn pages<T: DeserializeOwned + Send + 'static>(
        &self,
        path: &str,
    ) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + use<T> {
        let client = self.clone();
        futures::stream::try_unfold(Some(self.at(path)), move |next| {
            let client = client.clone();
            async move {
                let Some(url) = next else { return Ok(None) };
                let path = url.path().to_owned();
                let bytes = client.send(Method::GET, url, None).await?;
                let page: Page<T> =
                    serde_json::from_slice(&bytes).map_err(|source| Error::Decode {
                        method: "GET".to_owned(),
                        path,
                        source,
                    })?;
                Ok(Some((page.value, page.next.map(|link| client.at(&link)))))
            }
        })
    }

    fn at(&self, path: &str) -> Url {
        self.root.join(path).unwrap_or_else(|_| self.root.clone())
    }

    async fn json<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> Result<T, Error> {
        let url = self.at(path);
        let (name, path) = (method.to_string(), url.path().to_owned());
        let bytes = self.send(method, url, body).await?;
        serde_json::from_slice(&bytes).map_err(|source| Error::Decode {
            method: name,
            path,
            source,
        })
    }

    async fn send(
        &self,
        method: Method,
        url: Url,
        body: Option<Value>,
    ) -> Result<bytes::Bytes, Error> {
        allow_token(&self.root.origin(), &url)?;
        let token = self.session.token().await?;
        let (name, path) = (method.to_string(), url.path().to_owned());
        let network = |source| Error::Network {
            method: name.clone(),
            path: path.clone(),
            source,
        };
        let mut request = self.http.request(method, url).bearer_auth(token.expose());
        if let Some(body) = &body {
            request = request.json(body);
        }
        let response = request.send().await.map_err(network)?;
        let status = response.status().as_u16();
        let bytes = response.bytes().await.map_err(network)?;
        if status < 400 {
            return Ok(bytes);
        }
        let error: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        let text = |key: &str| error["error"][key].as_str().unwrap_or_default().to_owned();
        let request_id = error["error"]["innerError"]["request-id"]
            .as_str()
            .map(ToOwned::to_owned);
        Err(Error::Service {
            status,
            code: text("code"),
            message: text("message"),
            request_id,
            method: name,
            path,
        })
    }
}

fn value(body: &impl Serialize) -> Value {
    serde_json::to_value(body).unwrap_or_default()
}
