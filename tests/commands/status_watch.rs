//! `sspr status --watch`: the same question again and again.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::response::Response;
use serde_json::{Value, json};

use super::status_figures::{REPORT, Service, ok, refusal, row};
use crate::support::{Directory, Home, Run, Transcript, sspr};

/// A report that is another one every time, until there is none any more.
fn changing(answers: &'static [Answer]) -> Service {
    Service::start(move |url, before| match url.split('?').next().unwrap() {
        REPORT => answers[before.min(answers.len() - 1)].response(),
        // The totals and the rest are not there.
        _ => refusal(404),
    })
}

enum Answer {
    /// One user for each: whether registered.
    Users(&'static [bool]),
    Refusal(u16),
}

impl Answer {
    fn response(&self) -> Response {
        match self {
            Self::Refusal(status) => refusal(*status),
            Self::Users(users) => {
                let rows: Vec<Value> = (1..)
                    .zip(users.iter())
                    .map(|(id, yes)| {
                        row(id, false, true, *yes, if *yes { &["email"] } else { &[] })
                    })
                    .collect();
                ok(&json!({ "value": rows }))
            }
        }
    }
}

const COURSE: &[Answer] = &[
    Answer::Users(&[true, false, false]),
    Answer::Refusal(503),
    Answer::Users(&[true, true, false, true]),
    Answer::Users(&[false, false, false, false]),
    Answer::Refusal(403),
];

fn on(service: &Service, args: &[&str]) -> Run {
    let args = [args, &["--retries", "0"]].concat();
    Home::new()
        .sspr_with(&args)
        .env("SSPR_GRAPH", &service.url)
        .env("SSPR_ACCESS_TOKEN", "a-token")
        .waiting(|_| {})
}

fn lines(run: &Transcript) -> Vec<Value> {
    let lines = run.stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn a_script_gets_a_line_each_time_until_it_may_not_look_any_more() {
    let run = on(&changing(COURSE), &["status", "--watch", "-o", "jsonl"]).run();
    assert_eq!(run.exit, 5, "{run}");
    let lines = lines(&run);
    let figures: Vec<[u64; 2]> = lines
        .iter()
        .map(|line| {
            [&line["total"], &line["capable"]["count"]].map(|count| count.as_u64().unwrap())
        })
        .collect();
    assert_eq!(figures, [[3, 1], [4, 3], [4, 0]], "{run}");
    for line in &lines {
        let first = line.as_object().unwrap().keys().next().unwrap();
        assert_eq!(first, "asOf");
        let moment: jiff::Timestamp = line["asOf"].as_str().unwrap().parse().unwrap();
        assert_eq!(moment.subsec_nanosecond(), 0);
    }
    assert_eq!(run.stderr.matches("No answer at").count(), 1, "{run}");
}

#[test]
fn groups_are_watched_as_figures_are() {
    let service = changing(COURSE);
    let run = on(
        &service,
        &["status", "--watch", "--by", "method", "-o", "jsonl"],
    )
    .run();
    let groups: Vec<u64> = lines(&run)
        .iter()
        .map(|line| line["groups"].as_array().unwrap().len() as u64)
        .collect();
    assert_eq!(groups, [2, 2, 1], "{run}");
}

#[test]
fn what_cannot_be_named_is_said_once_and_not_with_every_refresh() {
    let service = Service::start(|url, before| match url.split('?').next().unwrap() {
        REPORT if before < 3 => ok(&json!({"value": [row(1, false, true, true, &["email"])]})),
        "/v1.0/users" => ok(&json!({"value": [
            {"id": "1", "assignedLicenses": [{"skuId": "05e9a617-0261-4cee-bb44-138d3ef5d965"}]}]})),
        _ => refusal(403),
    });
    let args = ["status", "--watch", "--by", "licence", "-o", "jsonl"];
    let run = on(&service, &args).run();
    assert_eq!(lines(&run).len(), 3, "{run}");
    let said = run.stderr.matches("Licenses are shown by id").count();
    assert_eq!(said, 1, "{run}");
}

#[test]
fn what_changed_is_marked_in_the_place_of_what_stood_there() {
    let args = ["status", "--watch", "5s", "--fail-under", "50"];
    let run = on(&changing(COURSE), &args).redrawing().run();
    assert_eq!(run.exit, 5, "{run}");
    let frames: Vec<&str> = run.stdout.split("\u{1b}[J").collect();
    let [first, missed, second, third, _, _] = frames[..] else {
        panic!("{run}");
    };
    assert!(first.contains("every 5s") && !first.contains("(+"), "{run}");
    assert!(first.contains("Only 1 of 3 users"), "{run}");
    // The figures stay, and below them stands what went wrong.
    assert!(missed.starts_with("\r\u{1b}[") && missed.contains("No answer at"));
    assert!(missed.contains("Only 1 of 3 users"), "{run}");
    assert!(
        second.contains("4 (+1)") && second.contains("3 (+2)"),
        "{run}"
    );
    assert!(!second.contains("No answer at"), "{run}");
    assert!(third.contains("0 (−3)"), "{run}");
    // The method that nobody has any more is told once more.
    assert!(third.contains("E-mail"), "{run}");
}

#[test]
fn rows_that_are_new_are_marked() {
    let run = on(&changing(COURSE), &["status", "--watch", "--limit", "9"])
        .redrawing()
        .run();
    let frames: Vec<&str> = run.stdout.split("\u{1b}[J").collect();
    let marked = |frame: &str| frame.lines().filter(|line| line.starts_with("> ")).count();
    let counts: Vec<usize> = frames[..4].iter().map(|frame| marked(frame)).collect();
    // u2 registered and u4 came; then all three lost it. The sum below changed each time, too.
    assert_eq!(counts, [0, 0, 3, 4], "{run}");
    assert!(frames[2].contains("`>` marks changes"), "{run}");
}

#[test]
fn named_users_are_watched_though_one_is_missing_until_the_person_stops() {
    let directory = Directory::start();
    let waits = Arc::new(Mutex::new(0));
    let count = Arc::clone(&waits);
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let end = Mutex::new(Some(end));
    let run = Home::new().sspr([
        "status",
        "admin@contoso.example",
        "nobody@contoso.test",
        "--watch",
        "-o",
        "jsonl",
    ]);
    let transcript = run
        .on(&directory)
        .waiting(move |wait| {
            if wait == Duration::from_secs(60) {
                let mut waits = count.lock().unwrap();
                *waits += 1;
                if *waits == 3 {
                    drop(end.lock().unwrap().take());
                }
            }
        })
        .run_until(async {
            let _ = ended.await;
        });
    // It is endless: only the person ends it.
    assert!(transcript.is_none(), "{transcript:?}");
    assert_eq!(*waits.lock().unwrap(), 3);
}

#[test]
fn what_cannot_be_watched_is_said_before_anything_is_asked() {
    let cases: [(&[&str], &str); 8] = [
        (&["status", "--watch"], "-o jsonl"),
        (&["status", "--watch", "-o", "csv"], "-o jsonl"),
        (&["status", "--watch", "-o", "json"], "watchForm"),
        (&["status", "--watch", "4s"], "from 5s to 24h"),
        (
            &["status", "--watch", "anna@contoso.test"],
            "before `--watch`",
        ),
        (&["status", "--watch", "--jq", ".id"], "--jq"),
        (
            &["status", "--watch", "-o", "jsonl", "--live"],
            "watchNoRows",
        ),
        (
            &["status", "--watch", "-o", "jsonl", "--all-profiles"],
            "oneProfileOnly",
        ),
    ];
    for (args, word) in cases {
        let run = Home::new().sspr_with(args).run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(word), "{word}: {run}");
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn what_fails_at_the_first_look_ends_it() {
    let service = changing(&[Answer::Refusal(503)]);
    let run = on(&service, &["status", "--watch", "-o", "jsonl"]).run();
    assert_eq!(run.exit, 6, "{run}");
    let run = sspr(["status", "--watch", "-o", "jsonl"])
        .env("SSPR_GRAPH", &service.url)
        .run();
    assert_eq!(run.exit, 4, "{run}");
}
