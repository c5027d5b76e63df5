//! `sspr status` as a list: columns, order, length, filters of the directory, live methods, everybody.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

const ADMIN: &str = "admin@contoso.example";
const ANNA: &str = "anna.mueller@contoso.example";

fn directory() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

fn run(directory: &Directory, args: &[&str]) -> Transcript {
    Home::new().sspr_with(args).on(directory).run()
}

/// The rows of `status` with these flags.
fn rows(directory: &Directory, args: &[&str]) -> Vec<Value> {
    let args = [&["status", "-o", "json"], args].concat();
    let run = run(directory, &args);
    assert_eq!(run.exit, 0, "{run}");
    run.json().as_array().expect("rows").clone()
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_default()
}

/// How many requests of the report there were.
fn pages(run: &Transcript) -> usize {
    run.stderr
        .lines()
        .filter(|line| line.contains("GET") && line.contains("/userRegistrationDetails"))
        .count()
}

#[test]
fn columns_are_the_same_in_every_form() {
    let directory = directory();
    let args = [
        "status",
        "--columns",
        "userPrincipalName,isAdmin,id",
        "--limit",
        "2",
    ];
    let csv = run(&directory, &[&args[..], &["-o", "csv"]].concat());
    assert_eq!(
        csv.stdout.lines().next(),
        Some("userPrincipalName,isAdmin,id"),
        "{csv}"
    );
    let json = run(&directory, &[&args[..], &["-o", "jsonl"]].concat());
    for (line, cells) in json.stdout.lines().zip(csv.stdout.lines().skip(1)) {
        let row: Value = serde_json::from_str(line).expect("an object");
        let keys: Vec<&str> = row
            .as_object()
            .expect("an object")
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(keys, ["userPrincipalName", "isAdmin", "id"]);
        let same = format!(
            "{},{},{}",
            text(&row, keys[0]),
            row["isAdmin"],
            text(&row, "id")
        );
        assert_eq!(cells, same);
    }
    let table = run(&directory, &args);
    let head = table.stdout.lines().next().unwrap_or_default();
    assert!(
        head.starts_with("User principal name") && head.ends_with("id"),
        "{table}"
    );
    assert_eq!(table.stdout.lines().count(), 3, "{table}");
}

#[test]
fn a_column_that_is_not_there_is_told_with_the_nearest() {
    let directory = directory();
    for args in [
        ["--columns", "id,userPrincipleName"],
        ["--sort", "userPrincipleName"],
    ] {
        let run = run(&directory, &[&["status", "-vv"], &args[..]].concat());
        assert_eq!(run.exit, 2, "{run}");
        assert!(
            !run.stderr.contains("GET") && !run.stderr.contains("POST"),
            "nobody signs in for it: {run}"
        );
        assert!(
            run.stderr.contains("Did you mean `userPrincipalName`?"),
            "{run}"
        );
        assert_eq!(run.stdout, "");
    }
    let run = run(&directory, &["status", "--columns", "methodsLive"]);
    assert_eq!(run.exit, 2, "a column of --live without it: {run}");
}

#[test]
fn a_limit_stops_asking_for_pages() {
    let directory = directory();
    let short = run(
        &directory,
        &["status", "--limit", "3", "-o", "jsonl", "-vv"],
    );
    assert_eq!(short.stdout.lines().count(), 3, "{short}");
    assert_eq!(pages(&short), 1, "{short}");
    let long = run(
        &directory,
        &["status", "--limit", "150", "-o", "jsonl", "-vv"],
    );
    assert_eq!(long.stdout.lines().count(), 150, "{long}");
    assert_eq!(pages(&long), 1, "asked for whole: {long}");
    assert_eq!(run(&directory, &["status", "--limit", "0"]).exit, 2);
    let table = run(&directory, &["status", "--limit", "3"]);
    assert!(
        !table.stderr.contains("in scope"),
        "three rows are no whole: {table}"
    );
    assert!(table.stderr.contains("3 users shown"), "{table}");
    let sorted = ["status", "--limit", "3", "--sort", "isAdmin"];
    let sorted = run(&directory, &sorted);
    let all = run(&directory, &["status", "-o", "jsonl"]).stdout;
    let told = format!("3 of {} users shown", all.lines().count());
    assert!(sorted.stderr.contains(&told), "all were read: {sorted}");
    let few = run(&directory, &["status", "--limit", "900"]);
    assert!(few.stderr.contains("in scope"), "a whole: {few}");
    let share = run(&directory, &["status", "--limit", "3", "--fail-under", "5"]);
    assert_eq!(share.exit, 2, "nor have they a share: {share}");
}

#[test]
fn rows_are_sorted_by_what_a_column_means() {
    let directory = directory();
    let all = rows(&directory, &[]);
    let methods = |row: &Value| row["methodsRegistered"].as_array().expect("methods").len();
    let mut expected: Vec<usize> = all.iter().map(methods).collect();
    expected.sort_unstable_by(|a, b| b.cmp(a));
    let sorted = rows(&directory, &["--sort", "methodsRegistered:desc"]);
    assert_eq!(sorted.iter().map(methods).collect::<Vec<_>>(), expected);
    let few = rows(
        &directory,
        &["--sort", "methodsRegistered:desc", "--limit", "7"],
    );
    assert_eq!(few, sorted[..7]);

    let name = |row: &Value| text(row, "userDisplayName").to_lowercase();
    let filtered = rows(&directory, &["--sort", "userDisplayName", "--enabled"]);
    assert!(!filtered.is_empty());
    assert!(
        filtered.is_sorted_by_key(name),
        "sorted here where there is a filter"
    );
}

#[test]
fn the_service_sorts_by_name_where_it_can() {
    let directory = directory();
    let run = run(
        &directory,
        &[
            "status",
            "--sort",
            "userPrincipalName:desc",
            "--limit",
            "5",
            "-o",
            "jsonl",
            "-vv",
        ],
    );
    assert_eq!(pages(&run), 1, "{run}");
    assert!(run.stderr.contains("$orderby="), "{run}");
    let names: Vec<String> = run
        .stdout
        .lines()
        .map(|line| {
            text(
                &serde_json::from_str(line).expect("an object"),
                "userPrincipalName",
            )
            .to_lowercase()
        })
        .collect();
    assert_eq!(names.len(), 5);
    assert!(names.is_sorted_by(|a, b| a >= b), "{names:?}");
}

#[test]
fn a_department_and_attributes_are_asked_of_the_directory() {
    let directory = directory();
    let all = rows(&directory, &[]).len();
    let finance = rows(&directory, &["--department", "Finance"]);
    assert!(
        !finance.is_empty() && finance.len() < all,
        "{}",
        finance.len()
    );
    assert_eq!(
        rows(&directory, &["--attribute", "department=finance"]),
        finance
    );
    let cities: Vec<usize> = ["Berlin", "Lyon"]
        .map(|city| {
            rows(
                &directory,
                &[
                    "--department",
                    "Finance",
                    "--attribute",
                    &format!("city={city}"),
                ],
            )
            .len()
        })
        .to_vec();
    assert!(
        cities
            .iter()
            .all(|count| (1..finance.len()).contains(count)),
        "{cities:?}"
    );
    assert_eq!(
        rows(&directory, &["--attribute", "city=Berlin"]),
        rows(&directory, &["--attribute", "country=Germany"])
    );
    let synced = rows(&directory, &["--attribute", "onPremisesSyncEnabled=true"]);
    assert!(!synced.is_empty() && synced.len() < all);
    let nowhere = rows(&directory, &["--attribute", "city=Atlantis"]);
    assert_eq!(nowhere, Vec::<Value>::new());
    let guests = rows(&directory, &["--attribute", "department=", "--guest"]);
    assert!(
        !guests.is_empty(),
        "an empty value asks for those without one"
    );
}

#[test]
fn an_attribute_that_the_directory_does_not_know_is_explained() {
    let directory = directory();
    let unknown = run(&directory, &["status", "--attribute", "shoeSize=44"]);
    assert_eq!(unknown.exit, 2, "{unknown}");
    assert!(
        unknown.stderr.contains("shoeSize") && unknown.stderr.contains("employeeType"),
        "{unknown}"
    );
    let odd = run(
        &directory,
        &["status", "--attribute", "city eq 'x' or id=1"],
    );
    assert_eq!(odd.exit, 2, "{odd}");
    assert!(odd.stderr.contains("not the name of a property"), "{odd}");
}

#[test]
fn everybody_is_the_report_and_whom_it_leaves_out() {
    let directory = directory();
    let listed = rows(&directory, &[]);
    let all = rows(&directory, &["--all"]);
    let ids: BTreeSet<&str> = all.iter().map(|row| text(row, "id")).collect();
    assert_eq!(ids.len(), all.len(), "nobody comes twice");
    assert!(listed.iter().all(|row| ids.contains(text(row, "id"))));
    let disabled: Vec<&Value> = all
        .iter()
        .filter(|row| row["state"] == "disabled")
        .collect();
    assert_eq!(disabled.len(), all.len() - listed.len());
    assert!(!disabled.is_empty());
    assert!(disabled.iter().all(|row| row["isSsprRegistered"].is_null()));
    let table = run(&directory, &["status", "--all"]);
    let total = format!("{} users", all.len());
    assert!(table.stderr.contains(&total), "{total}: {}", table.stderr);
    let guests = rows(&directory, &["--all", "--guest", "--sort", "state"]);
    assert!(guests.iter().all(|row| row["userType"] == "guest"));
    assert!(guests.is_sorted_by_key(|row| text(row, "state").to_owned()));
    let run = run(&directory, &["status", "--all", "--registered"]);
    assert_eq!(run.exit, 2, "what is not in the report has no flags: {run}");
}

#[test]
fn live_methods_are_read_and_a_report_that_is_behind_is_marked() {
    let directory = Directory::with(|settings| {
        settings.throttle = Throttle::Off;
        settings.report_lag = Some(Duration::from_secs(36 * 3600));
    });
    let home = Home::new();
    let before = rows(&directory, &["--live", "--limit", "30"]);
    assert_eq!(before.len(), 30);
    assert!(
        before
            .iter()
            .all(|row| row["stale"] == false && row["methodsLive"].is_array())
    );
    let added = home
        .sspr([
            "register",
            ADMIN,
            "--email",
            "a@example.net",
            "--unverified",
            "--yes",
        ])
        .on(&directory)
        .run();
    assert_eq!(added.exit, 0, "{added}");
    let one = home
        .sspr(["status", ADMIN, ANNA, "--live", "-o", "json"])
        .on(&directory)
        .run();
    let row = &one.json()[0];
    assert_eq!(row["stale"], true, "{one}");
    assert!(
        row["methodsLive"]
            .as_array()
            .expect("methods")
            .contains(&Value::from("email")),
        "{one}"
    );
    assert_eq!(one.json()[1]["stale"], false, "{one}");
    let table = home
        .sspr(["status", ADMIN, ANNA, "--live"])
        .on(&directory)
        .run();
    assert!(table.stdout.contains("  * Phone, E-mail"), "{table}");
    assert!(
        table
            .stderr
            .contains("* The report is out of date for 1 of 2 users"),
        "{table}"
    );
    let first = rows(
        &directory,
        &["--live", "--sort", "stale:desc", "--limit", "1"],
    );
    assert_eq!(first[0]["userPrincipalName"], ADMIN);
}

#[test]
fn a_filter_sees_one_row_after_the_other_and_the_array_of_json() {
    let directory = directory();
    let filter = "select(.isAdmin) | .userPrincipalName";
    let raw = run(&directory, &["status", "--jq", filter]);
    assert_eq!(raw.exit, 0, "{raw}");
    let lines: Vec<&str> = raw.stdout.lines().collect();
    assert!(lines.contains(&ADMIN), "{raw}");
    assert!(
        !raw.stderr.contains("in scope"),
        "no footnote for a table that is none: {raw}"
    );
    let of_array = format!(".[] | {filter}");
    let array = run(&directory, &["status", "--jq", &of_array, "-o", "json"]);
    assert_eq!(array.stdout, raw.stdout);
    let picked = run(
        &directory,
        &[
            "status",
            "--columns",
            "isAdmin",
            "--limit",
            "1",
            "--jq",
            "keys[]",
        ],
    );
    assert_eq!(picked.stdout, "isAdmin\n");
}

#[test]
fn a_filter_that_is_wrong_is_told_where_before_anything_is_asked() {
    let directory = directory();
    let cases = [
        (".id | nonsense", "column 7, at `nonsense`"),
        ("env", "at `env`"),
        ("$ENV.HOME", "at `$ENV.HOME`"),
        ("[.id", "closing bracket"),
    ];
    for (filter, expected) in cases {
        let run = run(&directory, &["status", "--jq", filter, "-vv"]);
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(expected), "{run}");
        assert!(!run.stderr.contains("GET"), "{run}");
    }
    let csv = run(&directory, &["status", "--jq", ".", "-o", "csv"]);
    assert_eq!(csv.exit, 2, "{csv}");
    assert!(csv.stderr.contains("--jq"), "{csv}");
    let failed = run(&directory, &["status", "--jq", ".id + 1", "-o", "json"]);
    assert_eq!(failed.exit, 1, "{failed}");
    assert!(failed.stderr.contains("filterFailed"), "{failed}");
}
