//! `sspr status diff` on outputs that were saved before.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

fn user(name: &str, enabled: bool, registered: bool, methods: &[&str]) -> Value {
    json!({"id": name, "userPrincipalName": format!("{name}@contoso.test"), "userDisplayName": name,
        "isSsprRegistered": registered, "isSsprEnabled": enabled, "isSsprCapable": enabled && registered,
        "methodsRegistered": methods})
}

fn monday() -> Vec<Value> {
    vec![
        user("anna", true, false, &[]),
        user("bo", true, true, &["email", "mobilePhone"]),
        user("gone", false, false, &[]),
    ]
}

fn friday() -> Vec<Value> {
    vec![
        user("anna", true, true, &["email"]),
        user("bo", false, true, &["email"]),
        user("new", true, false, &[]),
    ]
}

fn as_json(rows: &[Value]) -> String {
    serde_json::to_string(rows).unwrap()
}

fn as_lines(rows: &[Value]) -> String {
    rows.iter().map(|row| format!("{row}\n")).collect()
}

fn as_csv(rows: &[Value]) -> String {
    let mut text =
        "id,userPrincipalName,isSsprRegistered,isSsprEnabled,isSsprCapable,methodsRegistered\n"
            .to_owned();
    for row in rows {
        let methods = row["methodsRegistered"].as_array().unwrap().iter();
        let methods: Vec<_> = methods.map(|m| m.as_str().unwrap()).collect();
        text += &format!(
            "{},{},{},{},{},{}\n",
            row["id"].as_str().unwrap(),
            row["userPrincipalName"].as_str().unwrap(),
            row["isSsprRegistered"],
            row["isSsprEnabled"],
            row["isSsprCapable"],
            methods.join(";")
        );
    }
    text
}

/// Compares two texts, with more flags.
fn diff(older: &str, newer: &str, flags: &[&str]) -> Transcript {
    let home = Home::new();
    let (old, new) = (home.path().join("old"), home.path().join("new"));
    fs::write(&old, older).unwrap();
    fs::write(&new, newer).unwrap();
    let (old, new) = (old.display().to_string(), new.display().to_string());
    let mut args = vec!["status", "diff", &old, &new];
    args.extend(flags);
    home.sspr_with(&args).run()
}

const CHANGES: [(&str, &str); 8] = [
    ("anna", "gainedMethod"),
    ("anna", "registered"),
    ("anna", "becameCapable"),
    ("bo", "lostMethod"),
    ("bo", "leftScope"),
    ("bo", "ceasedCapable"),
    ("new", "appeared"),
    ("gone", "disappeared"),
];

#[test]
fn any_two_forms_are_compared_without_a_tenant() {
    let forms = [as_json, as_lines, as_csv];
    for older in forms {
        for newer in forms {
            let run = diff(&older(&monday()), &newer(&friday()), &["-o", "json"]);
            assert_eq!(run.exit, 0, "{run}");
            let rows = run.json();
            let told: Vec<_> = rows
                .as_array()
                .unwrap()
                .iter()
                .map(|row| (row["id"].as_str().unwrap(), row["change"].as_str().unwrap()))
                .collect();
            assert_eq!(told, CHANGES, "{run}");
            assert_eq!(run.stderr, "", "nobody is signed in and nothing is said");
        }
    }
}

#[test]
fn a_row_names_the_user_the_change_and_the_methods() {
    let run = diff(&as_csv(&monday()), &as_json(&friday()), &["-o", "csv"]);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(
        lines[0],
        "id,userPrincipalName,change,methodsGained,methodsLost"
    );
    assert_eq!(lines[1], "anna,anna@contoso.test,gainedMethod,email,");
    assert_eq!(lines[4], "bo,bo@contoso.test,lostMethod,,mobilePhone");
    let run = diff(&as_csv(&monday()), &as_json(&friday()), &["-o", "jsonl"]);
    let first: Value = serde_json::from_str(run.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(
        first,
        json!({"id": "anna", "userPrincipalName": "anna@contoso.test", "change": "gainedMethod",
            "methodsGained": ["email"], "methodsLost": []})
    );
}

#[test]
fn a_table_ends_with_a_sentence_in_the_readers_language() {
    let run = diff(&as_json(&monday()), &as_json(&friday()), &[]);
    assert!(run.stdout.contains("can no longer reset"), "{run}");
    assert!(
        run.stderr.contains(
            "4 users differ: 1 appeared, 1 disappeared, 1 gained a method, 1 lost a method, 1 registered, \
             1 no longer in scope, 1 can now reset, 1 can no longer reset."
        ),
        "{run}"
    );
    let run = diff(&as_json(&monday()), &as_json(&friday()), &["--lang", "sv"]);
    assert!(
        run.stderr
            .contains("4 användare skiljer sig: 1 nytillkomna, "),
        "{run}"
    );
    let run = diff(&as_json(&monday()), &as_csv(&monday()), &[]);
    assert!(
        run.stderr.contains("No differences; 3 users are in both."),
        "{run}"
    );
}

#[test]
fn the_exit_code_tells_a_difference_only_when_asked() {
    let (old, new) = (as_json(&monday()), as_json(&friday()));
    let cases: [(&str, &[&str], u8); 4] = [
        (&new, &[], 0),
        (&new, &["--exit-code"], 3),
        (&old, &[], 0),
        (&old, &["--exit-code"], 0),
    ];
    for (newer, flags, exit) in cases {
        assert_eq!(diff(&old, newer, flags).exit, exit, "{flags:?}");
    }
}

#[test]
fn a_malformed_file_is_named_with_the_line_and_what_is_wrong() {
    let good = as_json(&monday());
    let cases = [
        ("[\n{\"id\":\"1\"},\n", "line 3", "list is incomplete"),
        ("id,isSsprEnabled\n1,true\n2,maybe\n", "line 3", "`maybe`"),
        ("name,mail\na,b\n", "line 1", "userPrincipalName"),
        ("{\"total\":3}\n", "line 1", "--summary"),
        ("id,x\n1\n", "line 2", "1 cells"),
        ("[1]", "line 1", "invalid type"),
    ];
    for (bad, line, what) in cases {
        for (older, newer, file) in [(bad, good.as_str(), "old"), (good.as_str(), bad, "new")] {
            let run = diff(older, newer, &[]);
            assert_eq!(run.exit, 2, "{run}");
            let said = format!("{file}, {line}: not a line written by");
            assert!(run.stderr.contains(&said), "{said}: {run}");
            assert!(run.stderr.contains(what), "{what}: {run}");
        }
    }
    let run = Home::new().sspr(["status", "diff", "/nowhere", "-"]).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.stderr.contains("/nowhere cannot be read"), "{run}");
    let run = Home::new().sspr(["status", "diff", "-", "-"]).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.stderr.contains("Only one"), "{run}");
}

#[test]
fn a_list_that_breaks_off_is_never_taken_for_people_who_left() {
    let whole = as_json(&monday());
    let run = diff(&whole, &whole[..whole.len() - 1], &["-o", "json"]);
    assert_eq!(run.exit, 2, "{run}");
    assert!(serde_json::from_str::<Value>(&run.stdout).is_err(), "{run}");
}

#[test]
fn what_a_file_does_not_say_is_named_and_not_compared() {
    let run = diff(
        &as_json(&monday()),
        "userPrincipalName\nanna@contoso.test\nbo@contoso.test\ngone@contoso.test\n",
        &["--exit-code"],
    );
    assert_eq!(run.exit, 0, "{run}");
    assert!(
        run.stderr.contains(
            "does not have it: isSsprRegistered, isSsprEnabled, isSsprCapable, methodsRegistered"
        ),
        "{run}"
    );
}

#[test]
fn one_of_the_two_can_come_from_a_pipe_and_the_sandbox_stays_closed() {
    let home = Home::new();
    fs::write(home.path().join("old"), as_csv(&monday())).unwrap();
    let mut command = home.binary();
    command.args([
        "--sandbox",
        "status",
        "diff",
        "old",
        "-",
        "--exit-code",
        "-o",
        "csv",
    ]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(as_lines(&friday()).as_bytes()).unwrap();
    drop(stdin);
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(3));
    assert_eq!(String::from_utf8_lossy(&ended.stdout).lines().count(), 9);
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert!(!home.path().join("data").exists(), "no directory was made");
}

#[test]
fn what_status_wrote_is_what_diff_reads() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let saved: Vec<String> = ["json", "jsonl", "csv"]
        .map(|form| {
            let run = home.sspr(["status", "-o", form]).on(&directory).run();
            assert_eq!(run.exit, 0, "{run}");
            run.stdout
        })
        .into();
    for older in &saved {
        for newer in &saved {
            let run = diff(older, newer, &["--exit-code"]);
            assert_eq!(run.exit, 0, "{run}");
        }
    }
}

#[test]
fn files_belong_to_no_profile() {
    let home = Home::new();
    home.settle_at("http://localhost:1");
    let run = home
        .sspr(["--all-profiles", "status", "diff", "a", "b"])
        .run();
    assert_eq!(run.exit, 2, "{run}");
    let run = home.sspr(["status", "--enabled", "diff", "a", "b"]).run();
    assert_eq!(run.exit, 2, "{run}");
}
