//! Batches against a service that answers as it is told.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::response::{IntoResponse, Response};
use futures::{StreamExt, pin_mut, stream};
use http::StatusCode;
use serde_json::{Value, json};

use super::tests::{Seen, Stub, answer, authority, refusal, sign_in};
use super::{Error, ErrorKind, Item};

/// Answers each item of a batch as told: status, headers, body.
fn each(seen: &Seen, told: impl Fn(&Value) -> (u16, Value, Value)) -> Response {
    let responses: Vec<Value> = seen.body["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|request| {
            let (status, headers, body) = told(request);
            json!({"id": request["id"], "status": status, "headers": headers, "body": body})
        })
        .collect();
    answer(200, &json!({ "responses": responses }))
}

/// The addresses in a batch, and whether each depends on another.
fn sent(seen: &Seen) -> Vec<(String, bool)> {
    seen.body["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|request| {
            let url = request["url"].as_str().unwrap().to_owned();
            (url, request.get("dependsOn").is_some())
        })
        .collect()
}

fn statuses(answers: &[Result<Value, Error>]) -> Vec<Option<u16>> {
    answers
        .iter()
        .map(|answer| match answer {
            Ok(_) => Some(200),
            Err(error) => error.status(),
        })
        .collect()
}

#[tokio::test]
async fn a_chain_is_one_batch_in_a_row() {
    let stub = Stub::serve(|_, seen| each(seen, |_| (200, json!({}), json!({})))).await;
    let chain = [
        Item::get("/a"),
        Item::patch("/b", json!({})).after(0),
        Item::delete("/c").after(1),
    ];
    stub.client().batch::<Value>(&chain).await.unwrap();
    let seen = stub.seen();
    assert_eq!(seen.len(), 1);
    let expected = [("/a", false), ("/b", true), ("/c", true)];
    assert_eq!(
        sent(&seen[0]),
        expected.map(|(url, depends)| (url.to_owned(), depends))
    );
    let methods: Vec<&Value> = (0..3)
        .map(|n| &seen[0].body["requests"][n]["method"])
        .collect();
    assert_eq!(methods, ["GET", "PATCH", "DELETE"]);
}

#[tokio::test]
async fn what_comes_after_a_failure_is_not_done() {
    let stub = Stub::serve(|_, seen| {
        each(seen, |request| match request["url"].as_str().unwrap() {
            "/fails" => (409, json!({}), json!({})),
            _ if request.get("dependsOn").is_some() => (424, json!({}), json!({})),
            _ => (200, json!({}), json!({})),
        })
    })
    .await;
    let items = [
        Item::post("/fails", json!({})),
        Item::post("/other", json!({})),
        Item::post("/after-fails", json!({})).after(0),
        Item::post("/after-other", json!({})).after(1),
        Item::post("/last", json!({})).after(2),
    ];
    let answers = stub.client().batch::<Value>(&items).await.unwrap();
    assert_eq!(
        statuses(&answers),
        [Some(409), Some(200), Some(424), Some(200), Some(424)]
    );
    let seen = stub.seen();
    // Side by side first, then what may follow: never a mixture of both in one batch.
    assert_eq!(sent(&seen[0]).len(), 2);
    assert_eq!(sent(&seen[1]), [("/after-other".to_owned(), false)]);
    assert_eq!(seen.len(), 2);
    let chain = [
        Item::post("/fails", json!({})),
        Item::post("/next", json!({})).after(0),
    ];
    let answers = stub.client().batch::<Value>(&chain).await.unwrap();
    assert_eq!(statuses(&answers), [Some(409), Some(424)]);
}

#[tokio::test]
async fn what_waits_for_a_postponed_item_is_sent_again_with_it() {
    let stub = Stub::serve(|n, seen| {
        each(seen, |request| match (n, request.get("dependsOn")) {
            (0, None) => (429, json!({"Retry-After": "3"}), json!({})),
            (0, Some(_)) => (424, json!({}), json!({})),
            _ => (204, json!({}), Value::Null),
        })
    })
    .await;
    let chain = [
        Item::post("/users/1/authentication/phoneMethods", json!({})),
        Item::post("/users/1/authentication/emailMethods", json!({})).after(0),
    ];
    let answers = stub.client().batch::<Value>(&chain).await.unwrap();
    assert_eq!(statuses(&answers), [Some(200), Some(200)]);
    // As named; then until both of them may go, as nothing is known of the limit yet.
    assert_eq!(
        stub.waits(),
        [Duration::from_secs(3), Duration::from_secs(2)]
    );
    assert_eq!(sent(&stub.seen()[1]).len(), 2);
}

#[tokio::test]
async fn a_chain_whose_first_item_waits_for_nothing_ends() {
    let stub = Stub::serve(|_, seen| each(seen, |_| (424, json!({}), json!({})))).await;
    let chain = [
        Item::post("/a", json!({})),
        Item::post("/b", json!({})).after(0),
    ];
    let answers = stub.client().batch::<Value>(&chain).await.unwrap();
    assert_eq!(statuses(&answers), [Some(424), Some(424)]);
    assert_eq!(stub.seen().len(), 1);
}

#[tokio::test]
async fn a_token_that_was_taken_in_between_is_renewed_again() {
    let batches = AtomicUsize::new(0);
    let stub = Stub::serve(move |_, seen| {
        if let Some(answer) = sign_in(&authority(seen), seen) {
            return answer;
        }
        let round = batches.fetch_add(1, Ordering::SeqCst);
        // Refused, taken, and refused again: it ended while the second was waited for.
        each(seen, |request| {
            let status = match (round, request["url"].as_str().unwrap()) {
                (0, _) | (2, _) => 401,
                (1, "/second") => 429,
                _ => 204,
            };
            (status, json!({"Retry-After": "0"}), Value::Null)
        })
    })
    .await;
    let items = [Item::get("/first"), Item::get("/second")];
    let client = stub.renewable().await;
    let answers = client.batch::<Value>(&items).await.unwrap();
    let seen = stub.seen();
    let renewals = seen.iter().filter(|seen| seen.url.contains("token"));
    assert_eq!(statuses(&answers), [Some(200), Some(200)]);
    assert_eq!(renewals.count(), 2, "once before it was taken, once after");
}

#[tokio::test]
async fn a_stream_of_batches_is_taken_as_there_is_room_and_answers_with_its_keys() {
    let stub = Stub::serve(|_, seen| each(seen, |_| (204, json!({}), Value::Null))).await;
    let taken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&taken);
    let work = stream::iter(0..100).map(move |n| {
        count.fetch_add(1, Ordering::SeqCst);
        let items = (0..20)
            .map(|m| Item::post(format!("/users/{n}/{m}"), json!({})))
            .collect();
        (n, items)
    });
    let client = stub.client();
    let answers = client.batches::<_, ()>(work);
    pin_mut!(answers);
    let mut keys = Vec::new();
    while let Some((key, told, _)) = answers.next().await {
        assert_eq!(told.len(), 20);
        assert!(told.iter().all(Result::is_ok));
        keys.push(key);
        assert!(
            taken.load(Ordering::SeqCst) <= keys.len() + super::throttle::pace::IN_FLIGHT,
            "no more is taken than flies"
        );
    }
    keys.sort_unstable();
    assert_eq!(keys, (0..100).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_write_whose_batch_got_no_answer_is_unknown_and_not_repeated() {
    // what the service does, requests it sees, whether a write is unknown
    type Case = (fn() -> Response, usize, bool);
    let cases: [Case; 5] = [
        (|| refusal(504), 1, true),
        (|| refusal(500), 1, true),
        (
            || (StatusCode::OK, r#"{"responses": [{"id"#).into_response(),
            1,
            true,
        ),
        (|| refusal(429), 5, false),
        (|| refusal(403), 1, false),
    ];
    for (told, requests, unknown) in cases {
        let stub = Stub::serve(move |_, _| told()).await;
        let items = vec![Item::get("/a"), Item::post("/b", json!({}))];
        let client = stub.client();
        let answers = client.batches::<_, Value>(stream::iter([((), items)]));
        pin_mut!(answers);
        let ((), told, _) = answers.next().await.unwrap();
        let told: Vec<bool> = told
            .iter()
            .map(|answer| answer.as_ref().unwrap_err().is_unknown())
            .collect();
        assert_eq!(told, [false, unknown], "{:?}", stub.seen().len());
        assert_eq!(stub.seen().len(), requests);
    }
}

#[tokio::test]
async fn an_item_without_a_reply_is_unknown_when_it_is_a_write() {
    let stub = Stub::serve(|_, _| answer(200, &json!({"responses": []}))).await;
    let items = [Item::get("/a"), Item::post("/b", json!({}))];
    let answers = stub.client().batch::<Value>(&items).await.unwrap();
    let unknown: Vec<_> = answers
        .iter()
        .map(|answer| answer.as_ref().unwrap_err().is_unknown())
        .collect();
    assert_eq!(unknown, [false, true]);
}

#[tokio::test]
async fn a_refused_item_renews_the_sign_in_once() {
    let stub = Stub::serve(|_, seen| {
        sign_in(&authority(seen), seen).unwrap_or_else(|| {
            let renewed = seen.header("authorization") == "Bearer new";
            each(seen, |request| match request["url"].as_str().unwrap() {
                "/never" => (401, json!({}), json!({})),
                "/once" if !renewed => (401, json!({}), json!({})),
                _ => (200, json!({}), json!({})),
            })
        })
    })
    .await;
    let items = ["/a", "/once", "/never"].map(|url| Item::post(url, json!({})));
    let client = stub.renewable().await;
    let answers = client.batch::<Value>(&items).await.unwrap();
    assert_eq!(statuses(&answers), [Some(200), Some(200), Some(401)]);
    let batches: Vec<_> = stub
        .seen()
        .into_iter()
        .filter(|seen| seen.url == "/v1.0/$batch")
        .collect();
    assert_eq!(batches.len(), 2);
    assert_eq!(sent(&batches[1]).len(), 2, "only the refused ones again");
}

#[tokio::test]
async fn a_challenge_inside_a_batch_is_met_once() {
    const CHALLENGE: &str = r#"Bearer error="insufficient_claims", claims="e30=""#;
    let stub = Stub::serve(|_, seen| {
        sign_in(&authority(seen), seen).unwrap_or_else(|| {
            let met = seen.header("authorization") == "Bearer new";
            each(seen, |request| match request["url"].as_str().unwrap() {
                "/strict" if !met => {
                    let several = json!({"WWW-Authenticate": ["Negotiate", CHALLENGE]});
                    (401, several, json!({}))
                }
                "/stricter" => (401, json!({"WWW-Authenticate": CHALLENGE}), json!({})),
                _ => (200, json!({}), json!({})),
            })
        })
    })
    .await;
    let items = ["/a", "/strict", "/stricter"].map(Item::get);
    let client = stub.renewable().await;
    let answers = client.batch::<Value>(&items).await.unwrap();
    assert!(answers[0].is_ok() && answers[1].is_ok(), "{answers:?}");
    assert!(
        matches!(&answers[2], Err(error) if matches!(error.kind, ErrorKind::Claims)),
        "{answers:?}"
    );
    let tokens = stub
        .seen()
        .iter()
        .filter(|seen| seen.url == "/token")
        .count();
    assert_eq!(tokens, 1);
}

#[tokio::test]
async fn only_the_unfinished_items_of_a_batch_are_sent_again() {
    let stub = Stub::serve(|n, seen| {
        let requests = seen.body["requests"].as_array().unwrap().clone();
        let responses: Vec<Value> = requests
            .iter()
            .rev()
            .map(|request| match (request["url"].as_str().unwrap(), n) {
                ("/users/missing", _) => json!({"id": request["id"], "status": 404,
                    "body": {"error": {"code": "Request_ResourceNotFound", "message": "No."}}}),
                ("/users/slow", 0) => json!({"id": request["id"], "status": 429,
                    "headers": {"Retry-After": "9"}, "body": {"error": {"code": "TooManyRequests", "message": ""}}}),
                ("/users/slower", 0) => json!({"id": request["id"], "status": 429,
                    "headers": {"retry-after": "12"}}),
                (url, _) => json!({"id": request["id"], "status": 200, "body": {"url": url}}),
            })
            .collect();
        answer(200, &json!({ "responses": responses }))
    })
    .await;
    let items = ["a", "slow", "missing", "slower"].map(|key| Item::get(format!("/users/{key}")));
    let answers = stub.client().batch::<Value>(&items).await.unwrap();
    let told: Vec<_> = answers
        .iter()
        .map(|answer| match answer {
            Ok(body) => body["url"].as_str().unwrap(),
            Err(error) if error.is_not_found() => "none",
            Err(_) => "error",
        })
        .collect();
    assert_eq!(told, ["/users/a", "/users/slow", "none", "/users/slower"]);
    assert_eq!(stub.waits(), [Duration::from_secs(12)]);
    let second = &stub.seen()[1].body["requests"];
    assert_eq!(second.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_batch_takes_twenty_items_and_repeats_no_write_that_may_have_been_taken() {
    let stub = Stub::serve(|_, seen| {
        let responses: Vec<Value> = seen.body["requests"]
            .as_array()
            .unwrap()
            .iter()
            .map(|request| json!({"id": request["id"], "status": 504}))
            .collect();
        answer(200, &json!({ "responses": responses }))
    })
    .await;
    let items: Vec<Item> = (0..41)
        .map(|n| Item::post(format!("/users/{n}"), json!({})))
        .collect();
    let answers = stub.client().batch::<Value>(&items).await.unwrap();
    assert_eq!(answers.len(), 41);
    assert!(
        answers
            .iter()
            .all(|answer| answer.as_ref().is_err_and(|e| e.status() == Some(504)))
    );
    let mut sizes: Vec<_> = stub
        .seen()
        .iter()
        .map(|seen| seen.body["requests"].as_array().unwrap().len())
        .collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [1, 20, 20]);
    assert_eq!(
        stub.seen()[0].body["requests"][0]["headers"]["Content-Type"],
        "application/json"
    );
}

#[tokio::test]
async fn a_batch_that_others_overtake_goes_on_waiting() {
    let throttled = || (429, json!({"Retry-After": "30"}), json!({}));
    let taken = AtomicUsize::new(0);
    // One item at a time, and the other batch only after all of them.
    let stub = Stub::serve(move |_, seen| {
        let room = AtomicUsize::new(1);
        each(seen, |request| {
            if request["url"] == "/users/last" {
                if taken.load(Ordering::SeqCst) < 20 {
                    return throttled();
                }
            } else if room.swap(0, Ordering::SeqCst) == 0 {
                return throttled();
            } else {
                taken.fetch_add(1, Ordering::SeqCst);
            }
            (200, json!({}), json!({}))
        })
    })
    .await;
    let client = stub.client();
    let many: Vec<Item> = (0..20).map(|n| Item::get(format!("/users/{n}"))).collect();
    let work = stream::iter([("many", many), ("last", vec![Item::get("/users/last")])]);
    let answers = client.batches::<_, Value>(work);
    pin_mut!(answers);
    while let Some((key, answers, _)) = answers.next().await {
        assert!(answers.iter().all(Result::is_ok), "{key}: {answers:?}");
    }
    let waited: Duration = stub.waits().into_iter().sum();
    assert!(waited > Duration::from_secs(300), "{waited:?}");
}
