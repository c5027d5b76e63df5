//! The admin portal's own policy API: the only place where the tenant's SSPR scope is kept (policy-api.md §1).

use std::collections::BTreeMap;

use http::{HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::graph::model::OnPremisesPasswordReset;
use crate::graph::{Client, Error};

const ON_PREMISES: &str = "/api/PasswordReset/OnPremisesPasswordResetPolicies";
const POLICIES: &str = "/api/PasswordReset/PasswordResetPolicies";

/// A client of the policy API.
#[derive(Clone, Debug)]
pub struct Portal {
    client: Client,
}

impl Portal {
    /// Over a client whose root and session are the policy API's.
    pub fn new(client: Client) -> Self {
        let client = client
            .with_request_id_header(HeaderName::from_static("x-ms-client-request-id"))
            .with_header(
                HeaderName::from_static("x-requested-with"),
                HeaderValue::from_static("XMLHttpRequest"),
            );
        Self { client }
    }

    /// The whole policy as it is spelled, the name of the scope's group filled in.
    ///
    /// # Errors
    /// Any [`Error`]. 503 or an error without a code is what a sign-in without a user gets (policy-api.md §1.6).
    pub async fn policy(&self) -> Result<Box<RawValue>, Error> {
        let path = format!("{POLICIES}?getPasswordResetEnabledGroup=true");
        self.client.get(&path).await
    }

    /// What reaches the on-premises directory (policy-api.md §1.8).
    ///
    /// # Errors
    /// As [`Portal::policy`].
    pub async fn on_premises(&self) -> Result<OnPremisesPasswordReset, Error> {
        self.client.get(ON_PREMISES).await
    }

    /// Replaces the whole policy, once: nothing is repeated, so read again after an error. Answers whether the service
    /// took it; its answer may also be empty, and `false` is a refusal without a reason (policy-api.md §1.6).
    /// `bypass_method_count` asks it not to count legacy methods.
    pub async fn replace_policy(
        &self,
        document: &(impl Serialize + Sync),
        bypass_method_count: bool,
    ) -> Result<bool, Error> {
        let query = if bypass_method_count {
            "?byPassMethodCountCheck=true"
        } else {
            ""
        };
        let answer: Value = self
            .client
            .once()
            .put(&format!("{POLICIES}{query}"), document)
            .await?;
        Ok(answer != Value::Bool(false))
    }

    /// Sets one switch of what reaches the on-premises directory, once, by the name a write has; the service takes
    /// them one at a time (policy-api.md §1.8). Answers as [`Portal::replace_policy`].
    pub async fn switch_on_premises(&self, name: &str, on: bool) -> Result<bool, Error> {
        let body = BTreeMap::from([(name, on)]);
        let answer: Value = self.client.once().put(ON_PREMISES, &body).await?;
        Ok(answer != Value::Bool(false))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use axum::Router;
    use axum::extract::{Request, State};
    use axum::http::{StatusCode, header::CONTENT_TYPE};
    use axum::response::{IntoResponse, Response};
    use url::Url;

    use super::*;
    use crate::auth::Session;
    use crate::http::Timer;
    use crate::secret::Secret;

    /// What the stub answers and what it heard.
    #[derive(Clone)]
    struct Stub {
        answer: (u16, &'static str, &'static str),
        heard: Arc<Mutex<Vec<String>>>,
    }

    async fn handle(State(stub): State<Stub>, request: Request) -> Response {
        let headers = request.headers().clone();
        let header = |name: &str| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or("-")
                .to_owned()
        };
        let line = format!(
            "{} {} id={} with={} {}",
            request.method(),
            request.uri(),
            header("x-ms-client-request-id").len(),
            header("x-requested-with"),
            header("authorization"),
        );
        let body = axum::body::to_bytes(request.into_body(), 1 << 20)
            .await
            .unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        stub.heard.lock().unwrap().push(format!("{line} {body}"));
        let (status, kind, text) = stub.answer;
        (
            StatusCode::from_u16(status).unwrap(),
            [(CONTENT_TYPE, kind)],
            text,
        )
            .into_response()
    }

    async fn portal(answer: (u16, &'static str, &'static str)) -> (Portal, Stub) {
        let stub = Stub {
            answer,
            heard: Arc::default(),
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let service = Router::new().fallback(handle).with_state(stub.clone());
        tokio::spawn(async move { axum::serve(listener, service).await });
        let session = Arc::new(Session::given(Secret::new("t")));
        let client = Client::new(crate::http::client().unwrap(), root, session, Timer::Real);
        (Portal::new(client), stub)
    }

    const JSON: &str = "application/json; charset=utf-8";

    #[tokio::test]
    async fn the_policy_is_read_as_spelled_with_the_headers_the_portal_sends() {
        let (portal, stub) = portal((200, JSON, r#"{"b":1.50,"a":"\u00c5"}"#)).await;
        let policy = portal.policy().await.unwrap();
        assert_eq!(policy.get(), r#"{"b":1.50,"a":"\u00c5"}"#);
        assert_eq!(
            *stub.heard.lock().unwrap(),
            [
                "GET /api/PasswordReset/PasswordResetPolicies?getPasswordResetEnabledGroup=true \
              id=36 with=XMLHttpRequest Bearer t "
            ]
        );
    }

    #[tokio::test]
    async fn a_write_is_sent_once_and_false_is_a_refusal() {
        let denied = r#"{"ClassName":"Microsoft.Portal.Framework.Exceptions.ClientException",
            "Message":"Graph call failed with httpCode=Forbidden","HttpStatusCode":403,
            "ClientData":{"errorCode":"Authorization_RequestDenied","clientRequestId":"r1",
            "localizedErrorDetails":{"errorDetail":"Administrators only."}}}"#;
        // answer, taken; or status, code, message
        let cases = [
            ((200, JSON, "true"), Ok(true)),
            ((200, JSON, "false"), Ok(false)),
            ((201, JSON, "true"), Ok(true)),
            ((204, JSON, ""), Ok(true)),
            ((500, JSON, r#"{"message":"Boom"}"#), Err((500, ""))),
            ((503, "text/html", "<html>"), Err((503, ""))),
            ((400, JSON, ""), Err((400, ""))),
            (
                (403, JSON, denied),
                Err((403, "Authorization_RequestDenied")),
            ),
            ((404, "text/html", "<html>"), Err((404, ""))),
        ];
        for (answer, expected) in cases {
            let (portal, stub) = portal(answer).await;
            let taken = portal
                .replace_policy(&serde_json::json!({"objectId": "default"}), true)
                .await;
            let found = taken.map_err(|error| {
                (
                    error.status().unwrap_or_default(),
                    error.code().unwrap_or_default().to_owned(),
                )
            });
            let expected = expected.map_err(|(status, code)| (status, code.to_owned()));
            assert_eq!(found, expected, "{answer:?}");
            assert_eq!(
                *stub.heard.lock().unwrap(),
                [
                    "PUT /api/PasswordReset/PasswordResetPolicies?byPassMethodCountCheck=true \
                  id=36 with=XMLHttpRequest Bearer t {\"objectId\":\"default\"}"
                ],
                "{answer:?}"
            );
        }
    }
}
