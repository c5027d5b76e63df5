//! Texts through a webhook: `POST {"to": "+46 701234567", "text": "…"}`, any 2xx means sent.

use std::fmt;

use serde::Serialize;
use url::Url;

use super::Error;
use crate::http::{self, is_confidential};
use crate::secret::Secret;

/// A service that turns a POST into a text message.
pub struct Webhook {
    http: http::Client,
    url: Url,
    token: Option<Secret>,
}

/// The address of a webhook is often a secret in itself: only its host is printed.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Webhook").field(&self.server()).finish()
    }
}

#[derive(Serialize)]
struct Body<'a> {
    to: &'a str,
    text: &'a str,
}

impl Webhook {
    /// The environment variable with the bearer token, where the service wants one.
    pub const TOKEN: &'static str = "SSPR_SMS_TOKEN";

    /// A webhook over HTTPS or on this machine.
    ///
    /// # Errors
    /// [`Error::Insecure`] for any other address.
    pub fn new(http: http::Client, url: Url, token: Option<Secret>) -> Result<Self, Error> {
        let webhook = Self { http, url, token };
        if is_confidential(&webhook.url) {
            Ok(webhook)
        } else {
            Err(Error::Insecure(webhook.server()))
        }
    }

    /// Posts one text.
    ///
    /// # Errors
    /// [`Error::Unreachable`], or [`Error::Refused`] with the HTTP status; a redirect counts as a refusal.
    pub async fn send(&self, to: &str, text: &str) -> Result<(), Error> {
        let mut request = self.http.post(self.url.clone()).json(&Body { to, text });
        if let Some(token) = &self.token {
            request = request.bearer_auth(token.expose());
        }
        let response = request.send().await.map_err(|error| Error::Unreachable {
            server: self.server(),
            source: error.without_url().into(),
        })?;
        let status = response.status();
        if status.is_success() {
            Ok(())
        } else {
            Err(Error::Refused {
                server: self.server(),
                status: status.as_u16(),
            })
        }
    }

    fn server(&self) -> String {
        let host = self.url.host_str().unwrap_or_default();
        match self.url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use axum::Json;
    use axum::http::{HeaderMap, StatusCode};
    use axum::routing::post;
    use serde_json::{Value, json};

    use super::*;

    type Seen = Arc<Mutex<Vec<(Option<String>, Value)>>>;

    async fn stub(status: u16) -> (Url, Seen) {
        let seen = Seen::default();
        let log = seen.clone();
        let handler = move |headers: HeaderMap, Json(body): Json<Value>| async move {
            let bearer = headers
                .get("authorization")
                .and_then(|value| value.to_str().ok())
                .map(ToOwned::to_owned);
            log.lock().unwrap().push((bearer, body));
            (StatusCode::from_u16(status).unwrap(), "123456 echoed")
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/sms", listener.local_addr().unwrap());
        let app = axum::Router::new().route("/sms", post(handler));
        tokio::spawn(async move { axum::serve(listener, app).await });
        (Url::parse(&url).unwrap(), seen)
    }

    fn webhook(url: Url, token: Option<&str>) -> Result<Webhook, Error> {
        Webhook::new(crate::http::client().unwrap(), url, token.map(Secret::new))
    }

    #[tokio::test]
    async fn a_text_is_posted_as_json_with_the_token() {
        let (url, seen) = stub(202).await;
        let webhook = webhook(url, Some("s3cret")).unwrap();
        webhook.send("+46 701234567", "Code: 123456").await.unwrap();
        assert_eq!(
            *seen.lock().unwrap(),
            [(
                Some("Bearer s3cret".to_owned()),
                json!({"to": "+46 701234567", "text": "Code: 123456"})
            )]
        );
    }

    #[tokio::test]
    async fn a_refusal_names_the_status_and_not_the_answer() {
        for status in [301, 400, 401, 500] {
            let (url, seen) = stub(status).await;
            let error = webhook(url, None)
                .unwrap()
                .send("+46 701234567", "Code: 123456")
                .await
                .unwrap_err();
            assert!(matches!(error, Error::Refused { status: s, .. } if s == status));
            let printed = format!("{error} {error:?}");
            assert!(
                !printed.contains("123456") && !printed.contains("/sms"),
                "{printed}"
            );
            assert_eq!(seen.lock().unwrap().len(), 1, "sent once");
        }
    }

    #[tokio::test]
    async fn a_webhook_that_is_not_there_is_unreachable() {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = Url::parse(&format!("http://{}/?key=hush", free.local_addr().unwrap())).unwrap();
        drop(free);
        let error = webhook(url, None)
            .unwrap()
            .send("+46 701234567", "Code: 123456")
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Unreachable { .. }));
        assert!(!format!("{error} {error:?}").contains("hush"));
    }

    #[test]
    fn plain_http_is_only_for_this_machine() {
        let cases = [
            ("https://sms.example.net/send", true),
            ("http://localhost:9/send", true),
            ("http://sms.example.net/send", false),
        ];
        for (url, taken) in cases {
            assert_eq!(
                webhook(Url::parse(url).unwrap(), None).is_ok(),
                taken,
                "{url}"
            );
        }
    }
}
