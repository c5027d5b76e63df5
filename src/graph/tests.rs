//! The client against a service that answers as it is told.

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use futures::{StreamExt, TryStreamExt, pin_mut};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::{Client, Error, ErrorKind, Limits, Spent};
use crate::auth::{Account, Audience, Entry, Identity, Session, Store};
use crate::http::Timer;
use crate::secret::Secret;

/// A request as it came.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) method: String,
    /// With the query.
    pub(super) url: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Value,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap().to_str().unwrap()
    }
}

/// A service on a free port. It keeps what it was asked, and the client's waits.
pub(super) struct Stub {
    root: Url,
    seen: Arc<Mutex<Vec<Seen>>>,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl Stub {
    /// Answers the n-th request (from 0) as `answer` says.
    pub(super) async fn serve(
        answer: impl Fn(usize, &Seen) -> Response + Send + Sync + 'static,
    ) -> Self {
        Self::serve_while(Arc::default(), answer).await
    }

    /// The same with waits that the service knows of, too.
    pub(super) async fn serve_while(
        waits: Arc<Mutex<Vec<Duration>>>,
        answer: impl Fn(usize, &Seen) -> Response + Send + Sync + 'static,
    ) -> Self {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .unwrap();
        let root = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&seen), Arc::new(answer));
        let app = Router::new().fallback(move |request: Request| {
            let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
            async move {
                let (parts, body) = request.into_parts();
                let body: Bytes = axum::body::to_bytes(body, 1 << 20).await.unwrap();
                let asked = Seen {
                    method: parts.method.to_string(),
                    url: parts.uri.to_string(),
                    headers: parts.headers,
                    body: serde_json::from_slice(&body).unwrap_or_default(),
                };
                let mut log = log.lock().unwrap();
                log.push(asked.clone());
                answer(log.len() - 1, &asked)
            }
        });
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { root, seen, waits }
    }

    pub(super) fn timer(&self) -> Timer {
        let waits = Arc::clone(&self.waits);
        Timer::instead(move |wait| waits.lock().unwrap().push(wait))
    }

    pub(super) fn client(&self) -> Client {
        self.client_of(Session::given(Secret::new("given")))
    }

    fn client_of(&self, session: Session) -> Client {
        self.client_at(session, self.timer())
    }

    /// A client for which time passes as for whoever else has this timer.
    pub(super) fn client_at(&self, session: Session, timer: Timer) -> Client {
        let http = crate::http::client().unwrap();
        Client::new(http, self.root.clone(), Arc::new(session), timer)
    }

    /// A client whose sign-in the stub itself renews.
    pub(super) async fn renewable(&self) -> Client {
        let identity = Identity {
            authority: self.root.clone(),
            tenant: "tenant".to_owned(),
            client_id: "client".to_owned(),
            audience: Audience::Graph,
            scopes: vec!["User.Read".to_owned()],
        };
        let entry = Entry {
            authority: self.root.clone(),
            asked_tenant: "tenant".to_owned(),
            client_id: "client".to_owned(),
            audience: Audience::Graph,
            account: Account::default(),
            scopes: identity.scopes.clone(),
            application: false,
            obtained: "2026-01-01T00:00:00Z".parse().unwrap(),
            ends: "2999-01-01T00:00:00Z".parse().unwrap(),
            access_token: Secret::new("old"),
            refresh_token: Some(Secret::new("refresh")),
            met: None,
        };
        let store = Arc::new(Store::memory("test"));
        Arc::clone(&store).begin(entry.clone()).await.unwrap();
        let http = crate::http::client().unwrap();
        self.client_of(Session::kept(http, self.timer(), identity, store, entry))
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(super) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }
}

pub(super) fn answer(status: u16, body: &Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    (status, axum::Json(body.clone())).into_response()
}

pub(super) fn refusal(status: u16) -> Response {
    answer(
        status,
        &json!({"error": {"code": "theirs", "message": "No.", "innerError": {"request-id": "r-1"}}}),
    )
}

/// The parts of a sign-in service that renewing needs; nothing for other addresses.
pub(super) fn sign_in(root: &str, seen: &Seen) -> Option<Response> {
    let path = seen.url.split('?').next().unwrap_or_default();
    if path.ends_with("/openid-configuration") {
        return Some(answer(
            200,
            &json!({"device_authorization_endpoint": format!("{root}/device"), "token_endpoint": format!("{root}/token")}),
        ));
    }
    (path == "/token").then(|| {
        answer(
            200,
            &json!({"token_type": "Bearer", "access_token": "new", "refresh_token": "next", "expires_in": 3600}),
        )
    })
}

pub(super) fn authority(seen: &Seen) -> String {
    format!("http://{}", seen.header("host"))
}

#[tokio::test]
async fn every_request_carries_its_own_id_and_the_token() {
    let stub = Stub::serve(|_, _| answer(200, &json!({}))).await;
    let client = stub.client().eventual();
    client.get::<Value>("/v1.0/me?$select=id").await.unwrap();
    client
        .post::<Value>("/v1.0/x", &json!({"a": 1}))
        .await
        .unwrap();
    let seen = stub.seen();
    assert_eq!(
        (&*seen[0].method, &*seen[0].url),
        ("GET", "/v1.0/me?$select=id")
    );
    assert_eq!(seen[0].header("authorization"), "Bearer given");
    assert_eq!(seen[0].header("consistencylevel"), "eventual");
    assert_eq!(seen[0].header("return-client-request-id"), "true");
    assert!(seen[0].header("user-agent").starts_with("sspr/"));
    assert_ne!(
        seen[0].header("client-request-id"),
        seen[1].header("client-request-id")
    );
    assert_eq!(seen[1].header("content-type"), "application/json");
    assert_eq!(seen[1].body, json!({"a": 1}));
}

#[tokio::test]
async fn retry_after_is_waited_in_full() {
    let stub = Stub::serve(|n, _| match n {
        0 => {
            let mut response = refusal(429);
            response.headers_mut().insert("retry-after", 7.into());
            response
        }
        _ => answer(200, &json!({"ok": true})),
    })
    .await;
    let got: Value = stub.client().get("/v1.0/me").await.unwrap();
    assert_eq!(got, json!({"ok": true}));
    assert_eq!(stub.waits(), [Duration::from_secs(7)]);
}

#[tokio::test]
async fn a_date_in_retry_after_counts_from_the_clock_of_the_service() {
    let stub = Stub::serve(|n, _| match n {
        0 => {
            let mut response = refusal(503);
            let headers = response.headers_mut();
            let at = |text: &'static str| text.parse().unwrap();
            headers.insert("date", at("Sun, 06 Nov 1994 08:49:30 GMT"));
            headers.insert("retry-after", at("Sun, 06 Nov 1994 08:49:37 GMT"));
            response
        }
        _ => answer(200, &json!({})),
    })
    .await;
    stub.client().patch("/v1.0/x", &json!({})).await.unwrap();
    assert_eq!(stub.waits(), [Duration::from_secs(7)]);
}

#[tokio::test]
async fn patience_ends_after_five_tries() {
    let stub = Stub::serve(|_, _| refusal(429)).await;
    let error = stub.client().get::<Value>("/v1.0/me").await.unwrap_err();
    assert!(
        matches!(
            error.kind,
            ErrorKind::Throttled {
                status: 429,
                tries: 5,
                ..
            }
        ),
        "{error:?}"
    );
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(stub.seen().len(), 5);
    assert_eq!(stub.waits().len(), 4);
}

#[tokio::test]
async fn a_write_is_not_repeated_unless_the_service_did_not_take_it() {
    for (status, times) in [(500, 1), (502, 1), (504, 1), (400, 1), (429, 5), (503, 5)] {
        let stub = Stub::serve(move |_, _| refusal(status)).await;
        let result: Result<Value, _> = stub.client().post("/v1.0/x", &json!({})).await;
        assert_eq!(result.unwrap_err().status(), Some(status));
        assert_eq!(stub.seen().len(), times, "{status}");
    }
}

#[tokio::test]
async fn a_read_is_repeated_after_a_fault_of_the_service() {
    let stub = Stub::serve(|n, _| match n {
        0 => refusal(500),
        1 => refusal(502),
        _ => answer(200, &json!({})),
    })
    .await;
    stub.client().get::<Value>("/v1.0/me").await.unwrap();
    assert_eq!(stub.seen().len(), 3);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let stub = Stub::serve(|_, seen| {
        sign_in(&authority(seen), seen).unwrap_or_else(|| match seen.header("authorization") {
            "Bearer new" => answer(200, &json!({})),
            _ => refusal(401),
        })
    })
    .await;
    let client = stub.renewable().await;
    client.get::<Value>("/v1.0/me").await.unwrap();
    client.get::<Value>("/v1.0/me").await.unwrap();
    let graph: Vec<_> = stub
        .seen()
        .into_iter()
        .filter(|seen| seen.url == "/v1.0/me")
        .collect();
    assert_eq!(
        graph.len(),
        3,
        "the second call goes out with the new token"
    );
}

#[tokio::test]
async fn a_second_401_is_an_error() {
    let stub =
        Stub::serve(|_, seen| sign_in(&authority(seen), seen).unwrap_or_else(|| refusal(401)))
            .await;
    let error = stub
        .renewable()
        .await
        .get::<Value>("/v1.0/me")
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind, ErrorKind::Service { status: 401, .. }),
        "{error:?}"
    );
    let tries = stub
        .seen()
        .iter()
        .filter(|seen| seen.url == "/v1.0/me")
        .count();
    assert_eq!(tries, 2);
}

#[tokio::test]
async fn a_demand_for_more_conditions_is_named() {
    let stub = Stub::serve(|_, seen| {
        sign_in(&authority(seen), seen).unwrap_or_else(|| {
            let mut response = refusal(401);
            let headers = response.headers_mut();
            headers.append("www-authenticate", "Negotiate".parse().unwrap());
            headers.append(
                "www-authenticate",
                r#"Bearer realm="", error="insufficient_claims", claims="eyJ9""#
                    .parse()
                    .unwrap(),
            );
            response
        })
    })
    .await;
    let error = stub
        .renewable()
        .await
        .get::<Value>("/v1.0/me")
        .await
        .unwrap_err();
    assert!(matches!(error.kind, ErrorKind::Claims), "{error:?}");
}

#[tokio::test]
async fn a_second_challenge_is_an_error_and_no_loop() {
    let stub = Stub::serve(|_, seen| {
        sign_in(&authority(seen), seen).unwrap_or_else(|| {
            let mut response = refusal(401);
            response.headers_mut().insert(
                "www-authenticate",
                r#"Bearer error="insufficient_claims", claims="e30=""#
                    .parse()
                    .unwrap(),
            );
            response
        })
    })
    .await;
    let client = stub.renewable().await;
    let error = client.get::<Value>("/v1.0/me").await.unwrap_err();
    assert!(matches!(error.kind, ErrorKind::Claims), "{error:?}");
    let seen = stub.seen();
    let count = |path| seen.iter().filter(|seen| seen.url == path).count();
    assert_eq!((count("/v1.0/me"), count("/token")), (2, 1));
}

#[tokio::test]
async fn what_is_no_document_is_named_for_what_it_is() {
    fn kind(error: &Error) -> &'static str {
        match error.kind {
            ErrorKind::NotJson { .. } => "not JSON",
            ErrorKind::Truncated { .. } => "truncated",
            ErrorKind::Decode(_) => "decode",
            _ => "other",
        }
    }
    #[derive(Debug, Deserialize)]
    struct Me {
        #[serde(rename = "id")]
        _id: String,
    }
    let cases = [
        ("text/html", "<html>Sign in</html>", 200, "not JSON"),
        ("application/json", "<html>Sign in</html>", 200, "not JSON"),
        ("text/html", "<html>Moved</html>", 302, "not JSON"),
        ("text/html", "<html>Blocked</html>", 403, "not JSON"),
        ("application/json", r#"{"id": "1"#, 200, "truncated"),
        ("application/json", r#"{"name": "x"}"#, 200, "decode"),
        ("application/json", "", 200, "decode"),
    ];
    for (content_type, body, status, expected) in cases {
        let stub = Stub::serve(move |_, _| {
            let status = StatusCode::from_u16(status).unwrap();
            (status, [("content-type", content_type)], body).into_response()
        })
        .await;
        let error = stub.client().get::<Me>("/v1.0/me").await.unwrap_err();
        assert_eq!(kind(&error), expected, "{body:?}: {error:?}");
        if body.contains("name") {
            assert!(error.to_string().contains("missing field `id`"), "{error}");
        }
    }
}

#[tokio::test]
async fn an_answer_without_a_body_is_an_answer() {
    let stub = Stub::serve(|_, _| StatusCode::NO_CONTENT.into_response()).await;
    let client = stub.client();
    client
        .post::<()>("/v1.0/me/sendMail", &json!({}))
        .await
        .unwrap();
    client.delete("/v1.0/x").await.unwrap();
    assert_eq!(stub.seen()[1].method, "DELETE");
}

#[tokio::test]
async fn an_unreachable_service_is_tried_again_and_named_without_the_query() {
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let root = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    let stub = Stub {
        root,
        seen: Arc::default(),
        waits: Arc::default(),
    };
    let call = stub.client();
    let error = call
        .get::<Value>("/v1.0/users?$filter=anna")
        .await
        .unwrap_err();
    assert!(matches!(error.kind, ErrorKind::Network { .. }), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("anna"));
    assert_eq!(stub.waits().len(), 4);
}

#[tokio::test]
async fn a_list_follows_the_links_of_the_service_to_the_end() {
    let stub = Stub::serve(|_, seen| match seen.url.as_str() {
        "/v1.0/users" => answer(
            200,
            &json!({"@odata.nextLink": format!("{}/v1.0/users?$skiptoken=a", authority(seen)), "value": [1, 2]}),
        ),
        // A page may be empty and still not the last.
        "/v1.0/users?$skiptoken=a" => answer(
            200,
            &json!({"value": [], "@odata.nextLink": format!("{}/v1.0/users?$skiptoken=b", authority(seen))}),
        ),
        _ => answer(200, &json!({"value": [3]})),
    })
    .await;
    let pages: Vec<Vec<u32>> = stub
        .client()
        .eventual()
        .pages("/v1.0/users")
        .try_collect()
        .await
        .unwrap();
    assert_eq!(pages, [vec![1, 2], vec![], vec![3]]);
    for seen in stub.seen() {
        assert_eq!(seen.header("consistencylevel"), "eventual");
    }
}

#[tokio::test]
async fn a_next_link_must_not_leave_the_origin_or_lead_back() {
    let cases = [
        ("https://evil.test/v1.0/users?$skiptoken=a", "foreign"),
        ("/v1.0/users", "loop"),
    ];
    for (link, expected) in cases {
        let stub =
            Stub::serve(move |_, _| answer(200, &json!({"@odata.nextLink": link, "value": [1]})))
                .await;
        let client = stub.client();
        let pages = client.pages::<u32>("/v1.0/users");
        pin_mut!(pages);
        assert_eq!(
            pages.next().await.unwrap().unwrap(),
            [1],
            "what came is not lost"
        );
        let error = pages.next().await.unwrap().unwrap_err();
        let kind = match &error.kind {
            ErrorKind::ForeignNextLink { origin } => {
                assert_eq!(origin, "https://evil.test");
                "foreign"
            }
            ErrorKind::LoopingNextLink => "loop",
            _ => "other",
        };
        assert_eq!(kind, expected, "{error:?}");
        assert_eq!(stub.seen().len(), 1, "the link was not followed");
    }
}

/// The answer to a batch in which every item is a list of this row alone that goes on at `/v1.0/more`.
fn beginnings(batch: &Value, row: &Value) -> Response {
    let list = json!({"@odata.nextLink": "/v1.0/more", "value": [row]});
    let items = batch["requests"].as_array().unwrap().iter();
    let replies: Vec<Value> = items
        .map(|item| json!({"id": item["id"], "status": 200, "body": list}))
        .collect();
    answer(200, &json!({"responses": replies}))
}

#[tokio::test]
async fn a_list_in_a_batch_is_read_to_its_end() {
    let stub = Stub::serve(|_, seen| match seen.url.as_str() {
        "/v1.0/$batch" => beginnings(&seen.body, &json!({"id": "a"})),
        _ => answer(200, &json!({"value": [{"id": "b"}]})),
    })
    .await;
    let client = stub.client();
    for methods in client.methods_of(&["u", "v"]).await.unwrap() {
        let ids: Vec<String> = methods.unwrap().into_iter().map(|it| it.id).collect();
        assert_eq!(ids, ["a", "b"]);
    }
    let person = client.user_snapshot("u").await.unwrap();
    assert_eq!(person.methods.unwrap().len(), 2);
    for groups in [person.direct, person.groups] {
        let ids: Vec<String> = groups.unwrap().into_iter().map(|it| it.id).collect();
        assert_eq!(ids, ["a", "b"]);
    }
    assert_eq!(person.licences.unwrap().len(), 2);
    assert!(person.organization.is_err(), "there is one, on one page");
}

#[tokio::test]
async fn a_list_without_rows_and_without_end_ends() {
    let stub = Stub::serve(|n, _| {
        let next = format!("/v1.0/users?$skiptoken={n}");
        answer(200, &json!({"@odata.nextLink": next, "value": []}))
    })
    .await;
    let read = stub.client().pages::<u32>("/v1.0/users").try_concat().await;
    let kind = read.unwrap_err().kind;
    assert!(matches!(kind, ErrorKind::EndlessList { .. }), "{kind:?}");
    assert!(stub.seen().len() < 110, "{}", stub.seen().len());
}

#[tokio::test]
async fn a_list_that_is_gathered_begins_anew_where_its_next_page_has_expired() {
    let stub = Stub::serve(|n, _| match n {
        0 | 2 => answer(
            200,
            &json!({"@odata.nextLink": "/v1.0/users?2", "value": [1]}),
        ),
        1 => answer(
            400,
            &json!({"error": {"code": "Directory_ExpiredPageToken", "message": "Expired."}}),
        ),
        _ => answer(200, &json!({"value": [2]})),
    })
    .await;
    let read = stub.client().gathered::<u32>("/v1.0/users").await;
    assert_eq!(read.unwrap(), [1, 2]);
    assert_eq!(stub.seen().len(), 4);
}

#[tokio::test]
async fn every_list_that_is_small_begins_anew_where_its_next_page_has_expired() {
    let serve = || {
        Stub::serve(|n, _| match n {
            0 => answer(200, &json!({"@odata.nextLink": "/v1.0/x?2", "value": []})),
            1 => answer(
                400,
                &json!({"error": {"code": "Directory_ExpiredPageToken", "message": "Expired."}}),
            ),
            _ => answer(200, &json!({"value": []})),
        })
    };
    for list in ["policies", "roles", "own roles", "organization", "groups"] {
        let stub = serve().await;
        let client = stub.client();
        let read = match list {
            "policies" => client.conditional_access().await.map(drop),
            "roles" => client.roles_of("u").await.map(drop),
            "own roles" => client.own_roles().await.map(drop),
            "organization" => client.organization().await.map(drop),
            _ => client.groups_of("u").await.map(drop),
        };
        assert!(read.is_ok(), "{list}: {read:?}");
        assert_eq!(stub.seen().len(), 3, "{list}");
    }
}

#[tokio::test]
async fn a_write_answered_with_a_page_is_not_taken_for_done() {
    let page = || {
        let kind = [("content-type", "text/html")];
        (StatusCode::OK, kind, "<html>sign in to the hotel</html>").into_response()
    };
    let stub = Stub::serve(move |_, _| page()).await;
    let client = stub.client();
    for ended in [
        client.patch("/v1.0/users/1", &json!({})).await,
        client.delete("/v1.0/users/1").await,
        client.post::<()>("/v1.0/users", &json!({})).await,
    ] {
        let error = ended.unwrap_err();
        assert!(error.is_unknown(), "{error:?}");
    }
}

#[tokio::test]
async fn an_answer_larger_than_anything_is_not_read() {
    let stub = Stub::serve(|_, _| {
        let body = axum::body::Body::from_stream(futures::stream::repeat_with(|| {
            Ok::<_, std::io::Error>(vec![b' '; 1 << 20])
        }));
        Response::new(body)
    })
    .await;
    let error = stub.client().get::<Value>("/v1.0/me").await.unwrap_err();
    assert!(
        matches!(error.kind, ErrorKind::TooLarge { .. }),
        "{error:?}"
    );
}

#[tokio::test]
async fn the_next_page_is_asked_for_while_this_one_is_worked_on() {
    let (asked, mut second) = tokio::sync::mpsc::unbounded_channel();
    let stub = Stub::serve(move |n, _| {
        asked.send(n).unwrap();
        match n {
            0 => answer(
                200,
                &json!({"@odata.nextLink": "/v1.0/users?2", "value": [1]}),
            ),
            _ => answer(200, &json!({"value": [2]})),
        }
    })
    .await;
    let client = stub.client();
    let pages = client.raw_pages("/v1.0/users");
    pin_mut!(pages);
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(second.recv().await, Some(0));
    // Nobody has asked the stream for more, and yet the request goes out.
    assert_eq!(second.recv().await, Some(1));
    assert_eq!(first.rows::<u32>().unwrap(), [1]);
}

#[tokio::test]
async fn a_request_without_an_answer_ends_with_its_time() {
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .unwrap();
    let stub = Stub {
        root: Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap(),
        seen: Arc::default(),
        waits: Arc::default(),
    };
    let limit = Duration::from_millis(50);
    let client = stub.client().limited(Limits {
        timeout: limit,
        retries: 4,
    });
    let read = client.get::<Value>("/v1.0/me").await.unwrap_err();
    assert!(
        matches!(read.kind, ErrorKind::Timeout { limit: told, .. } if told == limit),
        "{read:?}"
    );
    assert!(!read.is_unknown());
    let write = client.patch("/v1.0/x", &json!({})).await.unwrap_err();
    assert!(write.is_unknown(), "{write:?}");
    drop(listener);
}

#[tokio::test]
async fn a_wait_longer_than_the_limit_is_refused_to_everybody_at_once() {
    let stub = Stub::serve(|_, _| {
        let mut response = refusal(429);
        response.headers_mut().insert("retry-after", 3600.into());
        response
    })
    .await;
    const HOUR: Duration = Duration::from_secs(3600);
    let client = stub.client();
    for _ in 0..3 {
        let error = client.clone().get::<Value>("/v1.0/me").await.unwrap_err();
        assert!(
            matches!(
                error.kind,
                ErrorKind::Throttled {
                    wait: Some(HOUR),
                    spent: Spent::Time(_),
                    ..
                }
            ),
            "{error:?}"
        );
    }
    assert_eq!(stub.seen().len(), 1, "the others need not ask");
    client.get::<Value>("/v1.0/reports/x").await.unwrap_err();
    assert_eq!(stub.seen().len(), 2, "another bucket asks for itself");
}

/// The refusal that licensed tenants get as well.
fn no_premium() -> Response {
    answer(
        403,
        &json!({"error": {"code": "Authentication_RequestFromNonPremiumTenantOrB2CTenant", "message": "No."}}),
    )
}

fn skus(plan: &str) -> Response {
    answer(
        200,
        &json!({"value": [{"capabilityStatus": "Enabled",
            "servicePlans": [{"servicePlanId": plan, "provisioningStatus": "Success"}]}]}),
    )
}

#[tokio::test]
async fn a_missing_licence_is_believed_only_where_the_licences_say_so_or_it_stays() {
    const P1: &str = "41781fb2-bc02-4b7c-bd55-b576c07bb09d";
    let report = "/v1.0/reports/authenticationMethods/userRegistrationDetails";
    // what the licences are, how many refusals, tries at the report, what comes of it
    let cases = [
        (Some(P1), 2, 3, Ok(())),
        (Some(P1), 9, 5, Err(Some(true))),
        (Some("other"), 9, 1, Err(Some(false))),
        (None, 2, 3, Ok(())),
        (None, 9, 5, Err(None)),
    ];
    for (plan, refusals, tries, expected) in cases {
        let asked = Arc::new(Mutex::new(0));
        let count = Arc::clone(&asked);
        let stub = Stub::serve(move |_, seen| match seen.url.as_str() {
            "/v1.0/subscribedSkus" => plan.map_or_else(|| refusal(403), skus),
            _ => {
                let mut asked = count.lock().unwrap();
                *asked += 1;
                if *asked <= refusals {
                    no_premium()
                } else {
                    answer(200, &json!({}))
                }
            }
        })
        .await;
        let told = match stub.client().get::<Value>(report).await {
            Ok(_) => Ok(()),
            Err(error) => match error.kind {
                ErrorKind::NoPremium { licensed } => Err(licensed),
                other => panic!("{other:?}"),
            },
        };
        assert_eq!(
            (told, *asked.lock().unwrap()),
            (expected, tries),
            "{plan:?}"
        );
    }
}
