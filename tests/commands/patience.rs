//! A service that is slow, mistaken about a licence, or far away: what commands make of it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use sspr_sandbox::{Clock, Fault, Throttle};

use crate::support::{Directory, Home, Run, START, sspr};

const REPORT: &str = "/reports/authenticationMethods/userRegistrationDetails";

/// A directory that counts everything as tightly as any tenant was seen to, and whose clock moves with every wait.
fn strict() -> (Directory, Clock) {
    let clock = Clock::stopped_at(START.parse().unwrap());
    let moved = clock.clone();
    let directory = Directory::with(|settings| {
        settings.throttle = Throttle::Strict;
        settings.clock = moved;
    });
    (directory, clock)
}

/// Lets the directory's time pass instead of waiting, and adds the waits up.
fn passing(run: Run, clock: &Clock) -> (Run, Arc<Mutex<Duration>>) {
    let (clock, waited) = (clock.clone(), Arc::new(Mutex::new(Duration::ZERO)));
    let sum = Arc::clone(&waited);
    let run = run.waiting(move |wait| {
        clock.advance(wait);
        *sum.lock().unwrap() += wait;
    });
    (run, waited)
}

fn people(directory: &Directory, home: &Home, count: usize) -> Vec<String> {
    let listed = home
        .sspr(["status", "--member", "--not-registered", "-o", "jsonl"])
        .on(directory)
        .run();
    assert_eq!(listed.exit, 0, "{listed}");
    let names: Vec<String> = listed
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .filter(|row| row["isAdmin"] == false)
        .map(|row| row["userPrincipalName"].as_str().unwrap().to_owned())
        .take(count)
        .collect();
    assert_eq!(names.len(), count);
    names
}

#[test]
fn whoever_is_served_last_is_served_and_does_not_run_out_of_patience() {
    let (directory, clock) = strict();
    let home = Home::new();
    let names = people(&directory, &home, 59);
    // 59 people of the report and their methods, at one in two seconds, take longer than a request may.
    let mut args: Vec<&str> = names.iter().map(String::as_str).collect();
    args.splice(..0, ["--timeout", "20s", "--retries", "2", "status"]);
    args.extend(["--live", "-o", "json"]);
    let (run, waited) = passing(home.sspr_with(&args), &clock);
    let run = run.run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json().as_array().unwrap().len(), 59);
    let waited = *waited.lock().unwrap();
    assert!(waited > Duration::from_secs(100), "{waited:?}");
}

#[test]
fn an_import_goes_on_as_long_as_the_service_takes_some() {
    let (directory, clock) = strict();
    let home = Home::new();
    let names = people(&directory, &home, 20);
    let rows: String = names
        .iter()
        .enumerate()
        .map(|(n, name)| format!("{name},p{n}@example.net\n"))
        .collect();
    let input = home.path().join("people.csv");
    std::fs::write(&input, format!("user,email\n{rows}")).unwrap();
    let input = input.display().to_string();
    let args = ["--timeout", "20s", "import", &input, "--yes", "-o", "json"];
    let (run, _) = passing(home.sspr(args), &clock);
    let run = run.run();
    assert_eq!(run.exit, 0, "{run}");
}

#[test]
fn where_nothing_goes_forward_patience_ends() {
    let (directory, _) = strict();
    let home = Home::new();
    let names = people(&directory, &home, 20);
    let mut args: Vec<&str> = names.iter().map(String::as_str).collect();
    args.splice(..0, ["--timeout", "20s", "status"]);
    // The directory's clock stands: it never takes the sixth.
    let run = home.sspr_with(&args).waiting(|_| {}).run();
    assert_eq!(run.exit, 6, "{run}");
}

/// The refusal for want of a licence, which licensed tenants get, too.
fn no_premium() -> Fault {
    Fault::Answer {
        status: 403,
        headers: Vec::new(),
        body: r#"{"error": {"code": "Authentication_RequestFromNonPremiumTenantOrB2CTenant", "message": "No."}}"#
            .to_owned(),
    }
}

#[test]
fn a_licence_the_service_forgets_for_a_moment_is_asked_for_again() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let expected = sspr(["status", "-o", "json"]).on(&directory).run();
    directory.sandbox().faults().plan(REPORT, 2, no_premium());
    let run = sspr(["status", "-o", "json"])
        .on(&directory)
        .waiting(|_| {})
        .run();
    assert_eq!((run.exit, run.stdout), (0, expected.stdout));
}

#[test]
fn a_licence_the_service_keeps_forgetting_is_said_to_be_there() {
    let directory = Directory::start();
    directory.sandbox().faults().plan(REPORT, 5, no_premium());
    let run = sspr(["status"]).on(&directory).waiting(|_| {}).run();
    assert_eq!(run.exit, 5, "{run}");
    assert!(run.stderr.contains("an error of the service"), "{run}");
    assert!(run.stderr.contains("sspr status USER --live"), "{run}");
}

/// A tenant without Entra ID P1.
fn without_a_licence() -> (tempfile::TempDir, Directory) {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("sandbox.db");
    drop(Directory::with(|settings| {
        settings.database = Some(database.clone());
    }));
    let changed = rusqlite::Connection::open(&database)
        .unwrap()
        .execute(
            "UPDATE documents SET body = json_set(body, '$.premium', json('false')) WHERE name = 'tenant'",
            [],
        )
        .unwrap();
    assert_eq!(changed, 1);
    let directory = Directory::with(|settings| settings.database = Some(database));
    (folder, directory)
}

#[test]
fn a_missing_licence_leads_to_the_methods_of_single_people() {
    let (_folder, directory) = without_a_licence();
    let refused = sspr(["status"]).on(&directory).run();
    assert_eq!(refused.exit, 5, "{refused}");
    assert!(refused.stderr.contains("has no license"), "{refused}");
    assert!(
        refused.stderr.contains("sspr status USER --live"),
        "{refused}"
    );
    let followed = sspr([
        "status",
        "chen.meiling@contoso.example",
        "--live",
        "-o",
        "json",
    ])
    .on(&directory)
    .run();
    assert_eq!(followed.exit, 0, "{followed}");
    let row = &followed.json()[0];
    assert!(row["methodsLive"].is_array(), "{followed}");
    assert_eq!(row["isSsprEnabled"], Value::Null, "{followed}");
    assert_eq!(row["stale"], Value::Null, "{followed}");
    assert!(
        followed.stderr.contains("user by user"),
        "said why: {followed}"
    );
}
