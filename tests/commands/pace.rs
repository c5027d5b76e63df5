//! Whole commands within the documented limits of the service: alone they are never refused.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use sspr::http::Timer;
use sspr_sandbox::{Clock, Fault, Throttle};

use crate::support::{Directory, Home, Run, START, Transcript};

const REPORT: &str = "/reports/authenticationMethods/userRegistrationDetails";

/// A directory with the documented limits and small pages, whose clock moves with every wait.
fn documented() -> (Directory, Clock) {
    let clock = Clock::stopped_at(START.parse().unwrap());
    let moved = clock.clone();
    let directory = Directory::with(|settings| {
        settings.throttle = Throttle::Documented;
        settings.page = Some(20);
        settings.clock = moved;
    });
    (directory, clock)
}

/// Lets the directory's time pass instead of waiting, and returns how long that was.
fn timed(run: Run, clock: &Clock) -> (Transcript, Duration) {
    let (clock, waited) = (clock.clone(), Arc::new(Mutex::new(Duration::ZERO)));
    let sum = Arc::clone(&waited);
    let run = run
        .waiting(move |wait| {
            clock.advance(wait);
            *sum.lock().unwrap() += wait;
        })
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let waited = *waited.lock().unwrap();
    (run, waited)
}

fn refused(run: &Transcript) -> usize {
    run.stderr.matches(" 429").count()
}

/// How many pages of the report were asked for.
fn pages(run: &Transcript) -> usize {
    let asked = run.stderr.lines();
    asked.filter(|line| line.contains(REPORT)).count()
}

#[test]
fn a_list_of_many_pages_meets_no_refusal() {
    let (directory, clock) = documented();
    let args = ["status", "-o", "csv", "-vv"];
    let (run, waited) = timed(Home::new().sspr(args).on(&directory), &clock);
    assert_eq!(refused(&run), 0, "{run}");
    assert!(pages(&run) > 10, "{run}");
    // Four at once, then one in two seconds.
    assert_eq!(waited.as_secs(), 2 * (pages(&run) as u64 - 4), "{run}");
    assert!(
        run.stderr.contains("to stay within the documented limits"),
        "{run}"
    );
}

/// Imports an address for everybody who has nothing registered, and returns how many there are.
fn imported(home: &Home, directory: &Directory, clock: &Clock) -> (usize, Transcript) {
    let args = ["status", "--member", "-o", "jsonl", "-vv"];
    let (listed, _) = timed(home.sspr(args).on(directory), clock);
    assert_eq!(refused(&listed), 0, "{listed}");
    // The next command begins where the service has forgotten this one, on a day of its own.
    clock.advance(Duration::from_secs(10));
    let mut rows = String::from("user,email\n");
    let people = listed.stdout.lines().filter_map(|line| {
        let row: Value = serde_json::from_str(line).unwrap();
        let plain = row["isAdmin"] == false && row["methodsRegistered"] == Value::Array(vec![]);
        plain.then(|| row["userPrincipalName"].as_str().unwrap().to_owned())
    });
    for (number, name) in people.enumerate() {
        writeln!(rows, "{name},p{number}@example.net").unwrap();
    }
    let count = rows.lines().count() - 1;
    assert!(count > 20, "{rows}");
    let input = home.path().join("people.csv");
    std::fs::write(&input, rows).unwrap();
    let input = input.display().to_string();
    let args = ["import", &input, "--yes", "-o", "json", "-vv"];
    (count, timed(home.sspr(args), clock).0)
}

#[test]
fn an_import_meets_no_refusal() {
    let (directory, clock) = documented();
    let (_, run) = imported(&Home::new(), &directory, &clock);
    assert_eq!(refused(&run), 0, "{run}");
}

#[test]
fn an_import_where_methods_are_counted_with_the_reports_finds_that_out_with_a_few_refusals() {
    let clock = Clock::stopped_at(START.parse().unwrap());
    let moved = clock.clone();
    let directory = Directory::with(|settings| {
        settings.throttle = Throttle::Strict;
        settings.users = 1_000;
        settings.clock = moved;
    });
    let (rows, run) = imported(&Home::new(), &directory, &clock);
    assert!(rows > 60, "{rows}");
    let (_, refused) = directory.sandbox().counted();
    // One to find it out, a few to see that it still holds after ten minutes.
    assert!(refused <= 5, "{refused}: {run}");
}

#[test]
fn a_list_that_is_left_early_is_asked_for_no_more_than_that() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    for (args, top) in [
        (&["--limit", "3"][..], "$top=3 "),
        (&["--limit", "3", "--not-registered"], "$top=3 "),
        (&["--limit", "3", "--sort", "userPrincipalName"], "$top=3 "),
        (&["--limit", "3", "--sort", "isAdmin"], "$top=999 "),
        (&["--limit", "3", "--admin"], "$top=999 "),
        (&[], "$top=999 "),
    ] {
        let args = [&["status", "-o", "json", "-vv"], args].concat();
        let run = Home::new().sspr_with(&args).on(&directory).run();
        assert_eq!((run.exit, pages(&run)), (0, 1), "{run}");
        assert!(run.stderr.contains(top), "{top}: {run}");
    }
}

#[test]
fn a_service_without_page_sizes_is_read_as_it_comes() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let expected = Home::new()
        .sspr(["status", "-o", "csv"])
        .on(&directory)
        .run();
    let faults = directory.sandbox().faults();
    let body =
        r#"{"error": {"code": "BadRequest", "message": "Query option 'Top' is not allowed."}}"#;
    let refusal = Fault::Answer {
        status: 400,
        headers: Vec::new(),
        body: body.to_owned(),
    };
    faults.plan("userRegistrationDetails?$top=", 1, refusal);
    let args = ["status", "-o", "csv", "-vv"];
    let run = Home::new().sspr(args).on(&directory).run();
    assert_eq!((run.exit, &run.stdout), (0, &expected.stdout), "{run}");
    // One that is refused, and 250 people in pages of a hundred.
    assert!(pages(&run) >= 3, "{run}");
}

#[test]
fn two_commands_at_once_are_not_refused_either() {
    let (directory, clock) = documented();
    let home = Home::new();
    let timer = Timer::instead(move |wait| clock.advance(wait));
    let signed_in = home.sspr(["login"]).on(&directory).timed(&timer).run();
    assert_eq!(signed_in.exit, 0, "{signed_in}");
    let list = || {
        let run = home.sspr(["status", "-o", "csv", "-vv"]);
        let run = run.timed(&timer).run();
        assert_eq!(run.exit, 0, "{run}");
        assert!(pages(&run) > 10, "{run}");
    };
    std::thread::scope(|scope| {
        scope.spawn(list);
        scope.spawn(list);
    });
    let (_, refused) = directory.sandbox().counted();
    assert_eq!(refused, 0);
}

#[test]
fn what_a_command_of_scale_is_going_to_ask_is_said_before_it_begins() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let input = home.path().join("people.csv");
    let rows = "user,email\nchen.meiling@contoso.example,c@example.net\n";
    std::fs::write(&input, rows).unwrap();
    let input = input.display().to_string();
    for (args, planned) in [
        (&["status"][..], "status: 1 requests, 0 s"),
        (&["status", "--live"], "status: 251 requests, 0 s"),
        (&["status", "--all-users"], "status: 2 requests, 0 s"),
        (
            &["status", "--by", "department"],
            "status --by: 1 requests, 0 s",
        ),
        (&["explain", "--all"], "everybody: 2 requests, 0 s"),
        (
            &["import", &input, "--dry-run"],
            "import, the checks: 3 requests, 0 s",
        ),
    ] {
        let args = [args, &["-o", "json", "-v"]].concat();
        let run = home.sspr_with(&args).on(&directory).run();
        assert!(run.stderr.contains(planned), "{planned}: {run}");
        // Nobody hears of it otherwise, so nobody counts the users for it.
        let quiet: Vec<&str> = args.iter().copied().filter(|arg| *arg != "-v").collect();
        let run = home.sspr_with(&quiet).on(&directory).run();
        assert!(!run.stderr.contains("requests, "), "{run}");
    }
    // A part of the list, or a list of few, is none of scale.
    for args in [&["status", "--limit", "3"][..], &["status", "--registered"]] {
        let args = [args, &["-o", "json", "-v"]].concat();
        let run = home.sspr_with(&args).on(&directory).run();
        assert!(!run.stderr.contains("requests, "), "{run}");
    }
}
