//! `sspr events`: the audit trail, folded and followed.

use std::sync::atomic::{AtomicUsize, Ordering};

use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use sspr_sandbox::Throttle;

use super::status_figures::{Service, ok, refusal};
use crate::support::{Directory, Home, Run, Transcript};

const ANNA: &str = "anna.mueller@contoso.example";
const STEP: &str = "Self-service password reset flow activity progress";
const RESET: &str = "Reset password (self-service)";

/// An event of one person: minutes ago, what, the result and why, what it shares.
fn event(
    id: &str,
    ago: i64,
    activity: &str,
    (result, reason): (&str, Option<&str>),
    shared: &str,
) -> Value {
    let at = Timestamp::now() - SignedDuration::from_mins(ago);
    json!({
        "id": id,
        "activityDateTime": at,
        "activityDisplayName": activity,
        "loggedByService": "Self-service Password Management",
        "correlationId": shared,
        "result": result,
        "resultReason": reason,
        "initiatedBy": {"app": null, "user": {"id": "u1", "userPrincipalName": "=cmd@contoso.com", "ipAddress": "192.0.2.7"}},
        "targetResources": [{"id": "u1", "type": "User", "userPrincipalName": "=cmd@contoso.com", "modifiedProperties": null}],
        "additionalDetails": [{"key": "OnPremisesAgent", "value": "None"}],
    })
}

fn walk() -> Vec<Value> {
    vec![
        event(
            "e1",
            50,
            STEP,
            ("success", Some("User submitted their user ID")),
            "w",
        ),
        event("e2", 49, STEP, ("success", None), "w"),
        event(
            "e3",
            48,
            RESET,
            ("failure", Some("FuzzyPolicyViolationInvalidPassword")),
            "w",
        ),
        event(
            "e0",
            47,
            "Blocked from self-service password reset",
            ("success", None),
            "b",
        ),
        event(
            "e4",
            20,
            "Change password (self-service)",
            ("success", None),
            "c",
        ),
    ]
}

/// A service whose trail of passwords is this, at the latest look with what is given for it.
fn trail(answer: impl Fn(usize) -> Response + Send + Sync + 'static) -> Service {
    let looks = AtomicUsize::new(0);
    Service::start(move |url, _| {
        if url.contains("Self-service") {
            answer(looks.fetch_add(1, Ordering::SeqCst))
        } else {
            ok(&json!({"value": []}))
        }
    })
}

fn on(service: &Service, args: &[&str]) -> Run {
    Home::new()
        .sspr_with(&[args, &["--retries", "0"]].concat())
        .env("SSPR_GRAPH", &service.url)
        .env("SSPR_ACCESS_TOKEN", "a-token")
        .waiting(|_| {})
}

fn ids(run: &Transcript) -> Vec<String> {
    let lines = run.stdout.lines();
    lines
        .map(|line| {
            let row: Value = serde_json::from_str(line).unwrap();
            row["id"].as_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn a_walk_is_one_row_and_its_cause_is_said_in_words() {
    let service = trail(|_| ok(&json!({ "value": walk() })));
    let run = on(&service, &["events"]).run();
    assert_eq!(run.exit, 0, "{run}");
    let rows: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(rows.len(), 4, "{run}");
    assert!(
        rows[1].contains("The new password is too similar to a banned password."),
        "{run}"
    );
    assert!(rows[2].contains("blocked"), "{run}");
    assert!(rows[3].contains("Password change"), "{run}");
    assert!(run.stderr.contains("3 rows."), "{run}");
    let german = on(&service, &["events", "--lang", "de"]).run();
    assert!(german.stdout.contains("gesperrten Kennwort"), "{german}");
}

#[test]
fn a_script_gets_every_fact_as_the_service_wrote_it() {
    let service = trail(|_| ok(&json!({ "value": walk() })));
    let run = on(&service, &["events", "-o", "json"]).run();
    let row = &run.json()[0];
    assert_eq!(row["id"], "e3");
    assert_eq!(row["steps"], 2);
    assert_eq!(row["reason"], "FuzzyPolicyViolationInvalidPassword");
    assert_eq!(row["ipAddress"], "192.0.2.7");
    assert_eq!(row["onPremisesAgent"], "None");
    assert!(row["at"].as_str() < row["endedAt"].as_str(), "{row}");
    assert!(run.stderr.contains("Complete up to 20"), "{run}");
    let csv = on(&service, &["events", "-o", "csv", "--columns", "user,id"]).run();
    assert_eq!(
        csv.stdout,
        "user,id\n'=cmd@contoso.com,e3\n'=cmd@contoso.com,e0\n'=cmd@contoso.com,e4\n"
    );
    let steps = on(&service, &["events", "-o", "jsonl", "--steps"]).run();
    assert_eq!(ids(&steps), ["e1", "e2", "e3", "e0", "e4"]);
}

#[test]
fn what_is_not_wanted_is_left_out() {
    let service = trail(|_| ok(&json!({ "value": walk() })));
    let cases: [(&[&str], &[&str]); 4] = [
        (&["--failed"], &["e3", "e0"]),
        (&["--activity", "change PASSWORD"], &["e4"]),
        (&["--activity", "reset password"], &["e3"]),
        // The service rounds, the program does not.
        (&["--since", "30m"], &["e4"]),
    ];
    for (args, expected) in cases {
        let run = on(&service, &[&["events", "-o", "jsonl"], args].concat()).run();
        assert_eq!(ids(&run), expected, "{args:?} {run}");
    }
}

#[test]
fn a_time_that_is_none_is_wrong_usage() {
    let cases: [&[&str]; 4] = [
        &["--since", "soon"],
        &["--until", "7"],
        &["--since", "1h", "--until", "2h"],
        &["--follow", "-o", "json"],
    ];
    let service = trail(|_| refusal(500));
    for args in cases {
        let run = on(&service, &[&["events"], args].concat()).run();
        assert_eq!(run.exit, 2, "{args:?} {run}");
    }
}

#[test]
fn who_asks_for_the_far_past_hears_that_it_is_gone() {
    let service = trail(|_| ok(&json!({"value": []})));
    let run = on(&service, &["events", "--since", "31d"]).run();
    assert!(run.stderr.contains("30 days"), "{run}");
    let run = on(&service, &["events", "--since", "29d"]).run();
    assert!(!run.stderr.contains("30 days"), "{run}");
}

#[test]
fn following_shows_each_event_once_and_those_that_come_late() {
    let service = trail(|look| match look {
        0 => ok(&json!({ "value": walk() })),
        1 => refusal(503),
        2 => {
            let mut events = walk();
            events.insert(4, event("late", 30, RESET, ("success", None), "x"));
            events.push(event("new", 0, RESET, ("success", None), "y"));
            ok(&json!({ "value": events }))
        }
        3 => ok(&json!({ "value": walk() })),
        _ => refusal(403),
    });
    let run = on(&service, &["events", "--follow", "-o", "jsonl"]).run();
    assert_eq!(run.exit, 5, "{run}");
    assert_eq!(ids(&run), ["e3", "e0", "e4", "late", "new"], "{run}");
    assert_eq!(
        run.stderr.matches("No response; trying again").count(),
        1,
        "{run}"
    );
}

#[test]
fn the_trail_of_the_directory_tells_of_policy_and_registrations() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let sspr = |args: &[&str]| {
        let run = home.sspr_with(args).on(&directory).run();
        assert_eq!(run.exit, 0, "{args:?} {run}");
        run
    };
    sspr(&["enable", "--group", "SSPR Pilot", "--yes"]);
    sspr(&[
        "methods",
        "add",
        ANNA,
        "--email",
        "anna@fabrikam.example",
        "--replace",
        "--yes",
    ]);
    let all = ["events", "--since", "2026-11-01", "-o", "json"];
    let rows = sspr(&all).json();
    let policy = rows.as_array().unwrap().iter().find(|row| {
        row["activity"].as_str().unwrap().contains("policy") && row["changes"] != json!([])
    });
    let policy = policy.unwrap_or_else(|| panic!("{rows}"));
    assert_eq!(policy["user"], Value::Null);
    assert!(policy["changes"][0]["new"].is_string(), "{policy}");
    let of_anna = sspr(&[&all[..], &["--user", ANNA]].concat()).json();
    let of_anna = of_anna.as_array().unwrap();
    assert!(!of_anna.is_empty());
    for row in of_anna {
        assert_eq!(row["user"], ANNA, "{row}");
        assert_eq!(row["service"], "Authentication Methods", "{row}");
    }
}
