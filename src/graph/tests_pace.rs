//! How fast the client goes, against a service that counts as it is documented (graph-api.md §6.3). Time passes only
//! where the client waits.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::response::Response;
use futures::{StreamExt, TryStreamExt, pin_mut, stream};
use serde_json::{Value, json};

use super::tests::{Seen, Stub, answer};
use super::{Client, Item, Page};
use crate::auth::Session;
use crate::http::Timer;
use crate::secret::Secret;

type Waits = Arc<Mutex<Vec<Duration>>>;

/// A bucket of the service that fills evenly.
#[derive(Clone)]
struct Bucket {
    size: f64,
    window: f64,
    waits: Waits,
    /// What is left, since when, and how many were refused.
    now: Arc<Mutex<(f64, f64, usize)>>,
}

impl Bucket {
    fn new(size: f64, window: f64) -> Self {
        Self {
            size,
            window,
            waits: Waits::default(),
            now: Arc::new(Mutex::new((size, 0.0, 0))),
        }
    }

    /// Seconds that the client has waited.
    fn waited(&self) -> f64 {
        let waits = self.waits.lock().unwrap();
        waits.iter().sum::<Duration>().as_secs_f64()
    }

    /// Takes one, or says how many seconds to wait.
    fn take(&self) -> Result<(), u64> {
        let now = self.waited();
        let mut bucket = self.now.lock().unwrap();
        let (left, at, refused) = *bucket;
        let left = (left + (now - at) * self.size / self.window).min(self.size);
        if left < 1.0 {
            *bucket = (left, now, refused + 1);
            return Err(((1.0 - left) * self.window / self.size).ceil() as u64);
        }
        *bucket = (left - 1.0, now, refused);
        Ok(())
    }

    fn refused(&self) -> usize {
        self.now.lock().unwrap().2
    }
}

fn throttled(seconds: u64) -> Response {
    let mut response = answer(
        429,
        &json!({"error": {"code": "TooManyRequests", "message": ""}}),
    );
    response.headers_mut().insert("retry-after", seconds.into());
    response
}

/// Answers each item of a batch, as far as the bucket has room.
fn items(bucket: &Bucket, seen: &Seen) -> Response {
    let requests = seen.body["requests"].as_array().unwrap();
    let responses: Vec<Value> = requests
        .iter()
        .map(|request| match bucket.take() {
            Ok(()) => json!({"id": request["id"], "status": 200, "body": {"id": "u"}}),
            Err(wait) => json!({"id": request["id"], "status": 429,
                "headers": {"Retry-After": wait.to_string()}}),
        })
        .collect();
    answer(200, &json!({ "responses": responses }))
}

/// Sends these, twenty in a list, and returns how many seconds that took.
async fn send(client: &Client, bucket: &Bucket, all: Vec<Item>) -> f64 {
    let lists: Vec<_> = all.chunks(20).map(|list| ((), list.to_vec())).collect();
    let answers = client.batches::<_, Value>(stream::iter(lists));
    pin_mut!(answers);
    while let Some(((), answers, _)) = answers.next().await {
        assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    }
    bucket.waited()
}

#[tokio::test]
async fn a_long_report_meets_no_refusal_and_takes_what_the_limit_asks_for() {
    let bucket = Bucket::new(5.0, 10.0);
    let counted = bucket.clone();
    let stub = Stub::serve_while(Arc::clone(&bucket.waits), move |n, _| {
        if let Err(wait) = counted.take() {
            return throttled(wait);
        }
        let next = format!("/v1.0/reports/x?$skiptoken={n}");
        match n {
            0..95 => answer(200, &json!({"@odata.nextLink": next, "value": []})),
            _ => answer(200, &json!({"value": []})),
        }
    })
    .await;
    let pages: Vec<Page> = stub
        .client()
        .registrations(None)
        .try_collect()
        .await
        .unwrap();
    assert_eq!((pages.len(), bucket.refused()), (96, 0));
    // 182 s are what the service asks for at least; two more leave one request for chance.
    assert!(
        (182.0..=185.6).contains(&bucket.waited()),
        "{}",
        bucket.waited()
    );
}

#[tokio::test]
async fn many_writes_meet_no_refusal_and_take_what_the_limit_asks_for() {
    let bucket = Bucket::new(3_000.0, 150.0);
    let counted = bucket.clone();
    let stub = Stub::serve_while(Arc::clone(&bucket.waits), move |_, seen| {
        items(&counted, seen)
    })
    .await;
    let writes = (0..5_000).map(|n| Item::patch(format!("/users/{n}"), json!({})));
    let waited = send(&stub.client(), &bucket, writes.collect()).await;
    assert_eq!(bucket.refused(), 0);
    assert!((100.0..=105.0).contains(&waited), "{waited}");
}

#[tokio::test]
async fn no_batch_holds_more_of_the_report_than_there_is_room_for() {
    let bucket = Bucket::new(5.0, 10.0);
    let counted = bucket.clone();
    let stub = Stub::serve_while(Arc::clone(&bucket.waits), move |_, seen| {
        items(&counted, seen)
    })
    .await;
    let reads = (0..30)
        .map(|n| Item::get(format!("/reports/x/{n}")))
        .collect::<Vec<_>>();
    let answers = stub.client().batch::<Value>(&reads).await.unwrap();
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(bucket.refused(), 0);
    assert!(
        (50.0..=52.0).contains(&bucket.waited()),
        "{}",
        bucket.waited()
    );
}

#[tokio::test]
async fn methods_that_are_counted_as_reports_are_found_out() {
    let bucket = Bucket::new(5.0, 10.0);
    let counted = bucket.clone();
    let stub = Stub::serve_while(Arc::clone(&bucket.waits), move |_, seen| {
        items(&counted, seen)
    })
    .await;
    let reads = (0..200).map(|n| Item::get(format!("/users/{n}/authentication/methods")));
    let reads: Vec<Item> = reads.collect();
    let answers = stub.client().batch::<Value>(&reads).await.unwrap();
    assert!(answers.iter().all(Result::is_ok));
    let (waited, refused) = (bucket.waited(), bucket.refused());
    // 390 s at least, and a little for finding out.
    assert!((390.0..=400.0).contains(&waited), "{waited}");
    assert!(refused <= 3, "{refused}");
}

#[tokio::test]
async fn a_long_job_of_methods_that_are_counted_as_reports_meets_hardly_a_refusal() {
    let bucket = Bucket::new(5.0, 10.0);
    let counted = bucket.clone();
    let stub = Stub::serve_while(Arc::clone(&bucket.waits), move |_, seen| {
        items(&counted, seen)
    })
    .await;
    let reads = (0..2_000).map(|n| Item::get(format!("/users/{n}/authentication/methods")));
    let reads: Vec<Item> = reads.collect();
    let waited = send(&stub.client(), &bucket, reads).await;
    // One by which the limit is known, and a few to see that it still holds.
    assert!(bucket.refused() <= 3, "{}", bucket.refused());
    // 3,990 s by the limit.
    assert!((3_990.0..=4_030.0).contains(&waited), "{waited}");
}

#[tokio::test]
async fn whoever_is_not_alone_slows_down_and_gets_everything() {
    // Another program takes every second place.
    let bucket = Bucket::new(5.0, 20.0);
    let counted = bucket.clone();
    let stub = Stub::serve_while(Arc::clone(&bucket.waits), move |_, _| {
        match counted.take() {
            Ok(()) => answer(200, &json!({})),
            Err(wait) => throttled(wait),
        }
    })
    .await;
    let client = stub.client();
    for _ in 0..40 {
        client.get::<Value>("/v1.0/reports/x").await.unwrap();
    }
    let refused = stub.seen().len() - 40;
    assert!(refused < 20, "{refused}");
}

#[tokio::test]
async fn a_service_that_names_more_room_is_not_waited_for() {
    let stub = Stub::serve(|_, _| {
        let mut response = answer(200, &json!({}));
        for name in ["ratelimit-limit", "ratelimit-remaining"] {
            response.headers_mut().insert(name, 1_000_000.into());
        }
        response
    })
    .await;
    let client = stub.client();
    for _ in 0..50 {
        client.get::<Value>("/v1.0/reports/x").await.unwrap();
    }
    assert!(stub.waits().is_empty());
}

#[tokio::test]
async fn a_list_whose_pages_cannot_be_chosen_is_read_as_it_comes_from_then_on() {
    let refusal =
        json!({"error": {"code": "BadRequest", "message": "Query option 'Top' is not allowed."}});
    let stub = Stub::serve(move |_, seen| match seen.url.as_str() {
        url if url.starts_with("/v1.0/reports") && url.contains("$top") => answer(400, &refusal),
        _ => answer(200, &json!({"value": []})),
    })
    .await;
    let client = stub.client();
    for _ in 0..2 {
        let pages: Vec<Page> = client
            .clone()
            .registrations(None)
            .try_collect()
            .await
            .unwrap();
        assert_eq!(pages.len(), 1);
    }
    let pages: Vec<Page> = client.directory("id", None).try_collect().await.unwrap();
    assert_eq!(pages.len(), 1);
    let few = client.unhurried().in_pages_of(3);
    let pages: Vec<Page> = few.members("g").try_collect().await.unwrap();
    assert_eq!(pages.len(), 1);
    let report = "/v1.0/reports/authenticationMethods/userRegistrationDetails";
    let asked: Vec<String> = stub.seen().into_iter().map(|seen| seen.url).collect();
    assert_eq!(
        asked,
        [
            &format!("{report}?$top=999"),
            report,
            report,
            "/v1.0/users?$select=id&$top=999",
            "/v1.0/groups/g/members?$select=id,displayName,userPrincipalName,userType,accountEnabled&$top=3",
        ]
    );
}

/// A service that counts reports as documented.
async fn counting(bucket: &Bucket) -> Stub {
    let counted = bucket.clone();
    Stub::serve_while(Arc::clone(&bucket.waits), move |_, _| {
        match counted.take() {
            Ok(()) => answer(200, &json!({})),
            Err(wait) => throttled(wait),
        }
    })
    .await
}

/// As another process would be: a client that has only the folder and the time in common with others.
fn process(stub: &Stub, folder: &std::path::Path, timer: &Timer) -> Client {
    let session = Session::given(Secret::new("given"));
    stub.client_at(session, timer.clone()).sharing_in(folder)
}

async fn ask(client: &Client, times: usize) {
    for _ in 0..times {
        client.get::<Value>("/v1.0/reports/x").await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_commands_at_once_stay_under_the_limit_together_and_waste_none_of_it() {
    let bucket = Bucket::new(5.0, 10.0);
    let stub = counting(&bucket).await;
    let (folder, timer) = (tempfile::tempdir().unwrap(), stub.timer());
    let (one, two) = (
        process(&stub, folder.path(), &timer),
        process(&stub, folder.path(), &timer),
    );
    tokio::join!(ask(&one, 30), ask(&two, 30));
    assert_eq!(bucket.refused(), 0);
    // As one that asks 60 times: four at once, then one in two seconds.
    let waited = bucket.waited();
    assert!((110.0..=113.0).contains(&waited), "{waited}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_begins_where_the_one_before_it_ended() {
    let bucket = Bucket::new(5.0, 10.0);
    let stub = counting(&bucket).await;
    let (folder, timer) = (tempfile::tempdir().unwrap(), stub.timer());
    for _ in 0..10 {
        ask(&process(&stub, folder.path(), &timer), 2).await;
    }
    assert_eq!(bucket.refused(), 0);
    let waited = bucket.waited();
    assert!((30.0..=33.0).contains(&waited), "{waited}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_is_refused_another_need_not_find_out() {
    let refusals = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&refusals);
    let stub = Stub::serve(move |_, _| {
        let mut refusals = counted.lock().unwrap();
        if *refusals == 0 {
            *refusals += 1;
            return throttled(100);
        }
        answer(200, &json!({}))
    })
    .await;
    let (folder, timer) = (tempfile::tempdir().unwrap(), stub.timer());
    let (one, two) = (
        process(&stub, folder.path(), &timer),
        process(&stub, folder.path(), &timer),
    );
    ask(&one, 1).await;
    let waited = || stub.waits().iter().sum::<Duration>().as_secs();
    assert_eq!(waited(), 100);
    // The rate that was halved holds for both.
    ask(&two, 3).await;
    assert!(waited() >= 104, "{}", waited());
    // Who may not wait so long hears of it without asking.
    let asked = stub.seen().len();
    let closed = std::fs::read_dir(folder.path()).unwrap().next().unwrap();
    let path = closed.unwrap().path();
    let mut account: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let later = timer.micros() + 3_000_000_000;
    account["closed"][0] = json!({"until": later, "status": 503});
    std::fs::write(&path, account.to_string()).unwrap();
    let three = process(&stub, folder.path(), &timer);
    let refused = three.get::<Value>("/v1.0/reports/x").await.unwrap_err();
    assert_eq!(refused.status(), Some(503), "{refused}");
    assert_eq!(stub.seen().len(), asked, "without a request");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_that_says_nothing_holds_nobody_up() {
    let stub = Stub::serve(|_, _| answer(200, &json!({}))).await;
    let (folder, timer) = (tempfile::tempdir().unwrap(), stub.timer());
    ask(&process(&stub, folder.path(), &timer), 4).await;
    let path = std::fs::read_dir(folder.path()).unwrap().next().unwrap();
    let path = path.unwrap().path();
    let whole = std::fs::read(&path).unwrap();
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut account: Value = serde_json::from_slice(&whole).unwrap();
        change(&mut account);
        account.to_string().into_bytes()
    };
    let now = timer.micros();
    let useless: Vec<(&str, Vec<u8>)> = vec![
        ("empty", Vec::new()),
        ("torn", whole[..whole.len() / 2].to_vec()),
        ("something else", b"{}".to_vec()),
        (
            "an hour old",
            changed(&|account| account["written"] = json!(now - 3_600_000_000)),
        ),
        (
            "of a clock that was set back",
            changed(&|account| account["written"] = json!(now + 60_000_000)),
        ),
        (
            "no such number",
            changed(&|account| account["budgets"][0]["left"] = json!(-1e300)),
        ),
    ];
    for (what, text) in useless {
        std::fs::write(&path, text).unwrap();
        ask(&process(&stub, folder.path(), &timer), 4).await;
        assert!(stub.waits().is_empty(), "{what}");
    }
    // While somebody holds it, for ever even, everybody counts for himself.
    let held = crate::file::open_private(&path).unwrap();
    held.lock().unwrap();
    let alone = process(&stub, folder.path(), &timer);
    ask(&alone, 1).await;
    assert!(stub.waits().is_empty());
    drop(held);
    // What was taken meanwhile is added when it can be: three more, and the fifth waits.
    std::fs::write(&path, b"").unwrap();
    ask(&alone, 3).await;
    assert!(stub.waits().is_empty());
    ask(&process(&stub, folder.path(), &timer), 1).await;
    assert_eq!(stub.waits(), [Duration::from_secs(2)]);
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_said_once_and_stops_nothing() {
    let stub = Stub::serve(|_, _| answer(200, &json!({}))).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let said = Arc::new(Mutex::new(0));
    let heard = Arc::clone(&said);
    let client = stub.client().sharing_in(&file).observe(move |event| {
        if let super::Event::Alone { .. } = event {
            *heard.lock().unwrap() += 1;
        }
    });
    ask(&client, 3).await;
    assert_eq!(*said.lock().unwrap(), 1);
}

#[tokio::test]
async fn methods_that_are_counted_as_reports_cost_few_refusals() {
    let bucket = Bucket::new(5.0, 10.0);
    let counted = bucket.clone();
    let stub = Stub::serve_while(Arc::clone(&bucket.waits), move |_, seen| {
        items(&counted, seen)
    })
    .await;
    let reads = (0..4_000).map(|n| Item::get(format!("/users/{n}/authentication/methods")));
    let waited = send(&stub.client(), &bucket, reads.collect()).await;
    // 7,990 s by the limit; fifteen of the first twenty show it, and now and then somebody looks whether it still holds.
    assert!((7_990.0..=8_389.0).contains(&waited), "{waited}");
    assert!(bucket.refused() < 60, "{}", bucket.refused());
}
