//! `sspr status` as a list, against what the service refuses, slows down or does not do.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use sspr_sandbox::{Fault, Throttle};

use crate::support::{Directory, Home, Transcript};

const ADMIN: &str = "admin@contoso.example";
const GROUP: &str = "SSPR Pilot";

fn directory() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

fn run(directory: &Directory, args: &[&str]) -> Transcript {
    Home::new().sspr_with(args).on(directory).run()
}

/// The rows of a list that was written as one array, by their ids.
fn by_id(run: &Transcript) -> BTreeMap<String, Value> {
    assert_eq!(run.exit, 0, "{run}");
    let rows = run.json().as_array().expect("rows").clone();
    let keyed = rows
        .into_iter()
        .map(|row| (row["id"].as_str().unwrap_or_default().to_owned(), row));
    keyed.collect()
}

/// How many requests of this kind there were.
fn requests(run: &Transcript, kind: &str) -> usize {
    run.stderr
        .lines()
        .filter(|line| line.contains(kind))
        .count()
}

/// How many times the report itself was asked for.
fn pages(run: &Transcript) -> usize {
    run.stderr
        .lines()
        .filter(|line| line.contains("GET") && line.contains("/userRegistrationDetails"))
        .count()
}

fn answer(status: u16, body: &str) -> Fault {
    Fault::Answer {
        status,
        headers: Vec::new(),
        body: body.to_owned(),
    }
}

#[test]
fn who_may_read_the_report_alone_is_told_what_live_takes() {
    let directory = Directory::with(|settings| {
        settings.throttle = Throttle::Off;
        settings.approve_as = Some("reports@contoso.example".to_owned());
    });
    let home = Home::new();
    let report = home.sspr(["status", "-o", "json"]).on(&directory).run();
    assert_eq!(report.exit, 0, "{report}");
    for args in [
        &["status", "--live", "-o", "json"][..],
        &["status", "--live", "--sort", "stale", "-o", "json"],
        &["status", ADMIN, "--live", "-o", "json"],
    ] {
        let live = home.sspr_with(args).on(&directory).run();
        assert_eq!(live.exit, 5, "{live}");
        for word in [
            "methodsNotPermitted",
            "UserAuthenticationMethod.Read.All",
            "Global Reader",
            "Authentication Administrator",
            "requestId",
        ] {
            assert!(live.stderr.contains(word), "{word}: {live}");
        }
        assert!(
            serde_json::from_str::<Value>(&live.stdout).is_err(),
            "a list that broke off never parses: {live}"
        );
    }
}

#[test]
fn rows_are_sorted_here_where_the_service_does_not_sort() {
    let directory = directory();
    let args = [
        "status",
        "--sort",
        "userDisplayName:desc",
        "-o",
        "json",
        "-vv",
    ];
    let theirs = run(&directory, &args);
    assert_eq!(requests(&theirs, "$skiptoken=") + 1, pages(&theirs));
    let refusal = r#"{"error": {"code": "Request_UnsupportedQuery", "message": "No order."}}"#;
    let faults = directory.sandbox().faults();
    faults.plan("orderby", 1, answer(400, refusal));
    let ours = run(&directory, &args);
    assert_eq!(by_id(&ours), by_id(&theirs), "the same rows");
    let rows = ours.json();
    let names = rows.as_array().expect("rows").iter().map(|row| {
        row["userDisplayName"]
            .as_str()
            .unwrap_or_default()
            .to_lowercase()
    });
    assert!(names.is_sorted_by(|a, b| a >= b), "{ours}");
    assert_eq!(requests(&ours, "orderby"), 1, "asked once: {ours}");

    faults.plan("orderby", 1, answer(403, refusal));
    let refused = run(&directory, &args);
    assert_eq!(refused.exit, 5, "another refusal is one: {refused}");
}

#[test]
fn few_people_are_asked_for_one_by_one_only_where_that_takes_fewer_requests() {
    let directory = directory();
    let args = ["status", "--group", GROUP, "-o", "json", "-vv"];
    let read = run(&directory, &args);
    let expected = by_id(&read);
    let people = expected.len();
    assert!(people > 1, "{read}");
    assert!(pages(&read) > 0, "250 users are one page: {read}");

    let faults = directory.sandbox().faults();
    let one_page_more = (people * 999 + 1).to_string();
    faults.plan("/users/$count", 1, answer(200, &one_page_more));
    let asked = run(&directory, &args);
    assert_eq!(by_id(&asked), expected, "the same rows");
    assert_eq!(pages(&asked), 0, "{asked}");

    let as_many_pages = (people * 999).to_string();
    faults.plan("/users/$count", 1, answer(200, &as_many_pages));
    let as_many = run(&directory, &args);
    assert!(pages(&as_many) > 0, "no fewer requests: {as_many}");
    assert_eq!(by_id(&as_many), expected);

    let denied = r#"{"error": {"code": "Authorization_RequestDenied", "message": "No."}}"#;
    faults.plan("/users/$count", 1, answer(403, denied));
    let uncounted = run(&directory, &args);
    assert!(pages(&uncounted) > 0, "{uncounted}");
    assert_eq!(by_id(&uncounted), expected);

    let filtered = run(&directory, &[&args[..], &["--enabled"]].concat());
    assert!(pages(&filtered) > 0, "the service filters: {filtered}");
    assert_eq!(requests(&filtered, "/users/$count"), 0, "{filtered}");
    assert!(
        by_id(&filtered)
            .iter()
            .all(|(id, _)| expected.contains_key(id))
    );
}

#[test]
fn few_people_asked_for_one_by_one_are_filtered_sorted_and_cut_all_the_same() {
    let directory = directory();
    let faults = directory.sandbox().faults();
    let args = [
        "status", "--group", GROUP, "--member", "--sort", "id:desc", "--limit", "2", "--live",
        "-o", "json", "-vv",
    ];
    let expected = run(&directory, &args);
    faults.plan("/users/$count", 1, answer(200, "1000000"));
    let asked = run(&directory, &args);
    assert_eq!(pages(&asked), 0, "{asked}");
    assert_eq!(asked.stdout, expected.stdout);
    assert_eq!(by_id(&asked).len(), 2);
}

/// Reads the methods of people live where the service counts them as reports, five in ten seconds, and returns how
/// long that took.
fn live(users: u32, args: &[&str]) -> (Transcript, Duration) {
    let directory = Arc::new(Directory::with(|settings| {
        settings.throttle = Throttle::Strict;
        settings.users = users;
    }));
    let waited = Arc::new(Mutex::new(Duration::ZERO));
    let run = Home::new()
        .sspr_with(&[&["status", "--live", "-o", "json", "-vv"], args].concat())
        .on(&directory)
        .waiting({
            let (directory, waited) = (Arc::clone(&directory), Arc::clone(&waited));
            move |wait| {
                directory.advance(wait);
                *waited.lock().unwrap() += wait;
            }
        })
        .run();
    let waited = *waited.lock().unwrap();
    (run, waited)
}

#[test]
fn live_methods_take_no_longer_than_the_strictest_limit_asks_for() {
    for (users, args) in [
        (250, &["--limit", "45"][..]),
        (250, &[]),
        (250, &["--sort", "stale"]),
    ] {
        let (run, waited) = live(users, args);
        let rows = by_id(&run);
        assert!(rows.len() >= 45, "{run}");
        assert!(
            rows.values().all(|row| row["methodsLive"].is_array()),
            "nobody is left out: {run}"
        );
        // A token every two seconds, and the five there are at first.
        let tokens = (rows.len() + pages(&run)) as u64;
        let most = Duration::from_secs(2 * tokens);
        assert!(
            waited <= most,
            "{} rows took {waited:?}, and the limit allows for {most:?}",
            rows.len()
        );
    }
}
