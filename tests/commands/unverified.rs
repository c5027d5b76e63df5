//! Acts on people that nobody was verified for: over several tenants, and on the page of a report.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sspr_sandbox::{Clock, Fault, Throttle};

use super::profiles::{home_with, lines};
use super::verify::{ANNA, Desk, KWAME, LENA};
use crate::support::{ADMIN, Directory, Home};

/// An address where nobody listens.
const GONE: &str = "http://127.0.0.1:1";

fn directory() -> Directory {
    Directory::with(|settings| {
        settings.throttle = Throttle::Off;
        settings.clock = Clock::System;
        settings.approve_as = Some(ADMIN.to_owned());
    })
}

#[test]
fn every_tenant_is_looked_at_a_row_names_its_profile_and_one_that_fails_is_exit_8() {
    let (one, two) = (directory(), directory());
    let home = home_with(&[("one", one.url()), ("two", two.url())]);
    let all = ["--all-profiles", "events", "--unverified"];
    let unverified = |flags: &[&str]| home.sspr_with(&[&all[..], flags].concat()).run();
    let run = unverified(&["-o", "csv"]);
    assert_eq!(run.exit, 3, "{run}");
    let rows: Vec<&str> = run.stdout.lines().collect();
    assert!(rows[0].starts_with("profile,at,cause,"), "{run}");
    for name in ["one,", "two,"] {
        let of = rows.iter().filter(|row| row.starts_with(name));
        assert_eq!(of.count(), 2, "{run}");
    }
    assert_eq!(
        run.stderr.matches("2 actions without verification").count(),
        2
    );
    let run = unverified(&["-o", "json"]);
    assert_eq!(run.exit, 3, "{run}");
    let told = lines(&run);
    let causes = told
        .iter()
        .filter(|line| line["result"]["cause"] == "noRecord");
    assert_eq!(causes.count(), 4, "{run}");
    let closed: Vec<&Value> = told
        .iter()
        .filter(|line| line.get("exit").is_some())
        .collect();
    let end = |name: &str| json!({"profile": name, "exit": 3, "error": null});
    assert_eq!(closed, [&end("one"), &end("two")], "{run}");
    let table = unverified(&[]);
    assert_eq!(table.exit, 3, "{table}");
    assert!(table.stderr.contains("Profile one:") && table.stderr.contains("Profile two:"));
    // Nothing to look at in any of them.
    let run = unverified(&["--since", "1h"]);
    assert_eq!(run.exit, 0, "{run}");
    // One where acts are found and one where none are: some answers are no.
    let done = home
        .sspr([
            "--profile",
            "two",
            "reset",
            LENA,
            "--yes",
            "--show-password",
        ])
        .run();
    assert_eq!(done.exit, 0, "{done}");
    let since = ["--since", "1h", "--until", "2099-01-01"];
    let run = unverified(&[&since[..], &["-o", "json"]].concat());
    assert_eq!(run.exit, 3, "{run}");
    let exits: Vec<Value> = (lines(&run).iter())
        .filter(|line| line.get("exit").is_some())
        .map(|line| line["exit"].clone())
        .collect();
    assert_eq!(exits, [0, 3], "{run}");
}

#[test]
fn a_tenant_that_cannot_be_asked_is_said_and_the_others_are_looked_at_all_the_same() {
    let one = directory();
    let home = home_with(&[("bad", GONE), ("one", one.url())]);
    let run = home
        .sspr(["--all-profiles", "events", "--unverified", "-o", "json"])
        .run();
    assert_eq!(run.exit, 8, "{run}");
    let told = lines(&run);
    assert_eq!(told[0]["profile"], "bad");
    assert_eq!(told[0]["error"]["exit"], told[0]["exit"], "{run}");
    let of_one = told.iter().filter(|line| line["profile"] == "one");
    assert_eq!(of_one.count(), 3, "{run}");
    let last: Value = serde_json::from_str(run.stderr.lines().last().unwrap()).unwrap();
    assert_eq!(last["code"], "someProfilesFailed", "{run}");
    assert!(last["message"].as_str().unwrap().contains("bad"), "{run}");
}

/// A desk that verified Anna and reset her, and gave Lena a grant that was never used; Heike did two acts in the portal.
fn desk() -> Desk {
    let desk = Desk::new();
    let seen = |user| ["verify", user, "--for", "reset", "--in-person", "--yes"];
    desk.ends(&seen(ANNA), 0);
    desk.ends(&["reset", ANNA, "--yes", "--show-password"], 0);
    desk
}

fn ledger(home: &Home) -> String {
    home.path()
        .join("data/sspr/ledger.jsonl")
        .display()
        .to_string()
}

#[test]
fn a_report_has_the_acts_that_the_detector_finds_in_every_form() {
    let desk = desk();
    let found = desk.ends(
        &["events", "--unverified", "--since", "30d", "-o", "json"],
        3,
    );
    let found = found.json();
    let report = desk.ends(&["report", "-o", "json"], 0).json();
    let figures = &report["unverified"];
    assert_eq!(figures["state"], "judged", "{figures}");
    assert_eq!(figures["acts"], 2, "{figures}");
    assert_eq!(figures["covered"], 1, "{figures}");
    assert_eq!(
        figures["causes"],
        json!([{"cause": "noRecord", "count": 2}])
    );
    let mut latest = figures["latest"].as_array().unwrap().clone();
    latest.reverse();
    assert_eq!(&latest, found.as_array().unwrap());
    let html = desk.ends(&["report", "--format", "html"], 0).stdout;
    let markdown = desk.ends(&["report"], 0).stdout;
    for page in [&html, &markdown] {
        for text in [
            "2 actions without verification",
            "in no ledger",
            "latest first",
        ] {
            assert!(page.contains(text), "{text} in {page}");
        }
    }
    assert!(html.contains(KWAME) && html.contains("helpdesk@contoso.example"));
    // Without names there are figures alone.
    for form in [
        &["-o", "json"][..],
        &["--format", "html"],
        &["--format", "markdown"],
    ] {
        let page = desk
            .ends(&[&["report", "--anonymous"], form].concat(), 0)
            .stdout;
        assert!(
            page.contains("noRecord") || page.contains("in no ledger"),
            "{page}"
        );
        for name in [
            "kwame",
            "helpdesk@",
            "helpdesk&#64;",
            "Heike",
            "reports&#64;",
            "reports@",
        ] {
            assert!(!page.contains(name), "{name} in {page}");
        }
    }
    // Heads are those of the language.
    for (language, word) in [
        ("de", "Eingriffe ohne Überprüfung"),
        ("sv", "åtgärder utan verifiering"),
        ("zh-Hans", "未经验证的操作"),
    ] {
        let page = desk.ends(&["report", "--lang", language], 0).stdout;
        assert!(page.contains(word), "{page}");
    }
}

#[test]
fn a_report_says_what_it_needs_where_there_is_no_ledger_and_takes_those_that_are_named() {
    let directory = directory();
    let home = home_with(&[("default", directory.url())]);
    let report = |flags: &[&str], exit: u8| {
        let run = home.sspr_with(&[&["report"], flags].concat()).run();
        assert_eq!(run.exit, exit, "{flags:?} {run}");
        run
    };
    let page = report(&[], 0).stdout;
    assert!(page.contains("Name it with `--ledger FILE`"), "{page}");
    let json = report(&["-o", "json"], 0).json();
    assert_eq!(json["unverified"], json!({"state": "noLedger"}));
    let desk = desk();
    let path = ledger(&desk.home);
    let json = report(&["--ledger", &path, "-o", "json"], 0).json();
    assert_eq!(json["unverified"]["ledgers"], 1, "{json}");
    assert_eq!(json["unverified"]["acts"], 2, "{json}");
    // What is not there is said before anything is read.
    let run = report(&["--ledger", "nowhere.jsonl", "-o", "json"], 2);
    let error: Value = serde_json::from_str(run.stderr.lines().last().unwrap()).unwrap();
    assert_eq!(error["code"], "noSuchFile", "{run}");
    let empty = home.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let empty = empty.display().to_string();
    report(&["--ledger", &empty], 2);
    // A chain that is broken is told on the page, too.
    let text = fs::read_to_string(&path).unwrap();
    fs::write(Path::new(&path), text.replacen("in-person", "in-pers0n", 1)).unwrap();
    let run = report(&["--ledger", &path], 0);
    assert!(run.stdout.contains("1 ledger is broken"), "{run}");
    assert!(run.stderr.contains("broken at line 1"), "{run}");
}

#[test]
fn a_report_leaves_the_acts_out_where_the_audit_log_may_not_be_read() {
    let desk = desk();
    let fault = Fault::Answer {
        status: 403,
        headers: Vec::new(),
        body: r#"{"error": {"code": "Authorization_RequestDenied", "message": "No."}}"#.to_owned(),
    };
    let faults = desk.directory.sandbox().faults();
    faults.plan("/auditLogs/directoryAudits", 1, fault);
    let json = desk.ends(&["report", "-o", "json"], 0).json();
    assert_eq!(json["unverified"], json!({"state": "unread"}));
    assert_eq!(json["resets"], Value::Null);
}
