//! `--list` of a plan: the people behind its figures.

use std::fs;

use serde_json::Value;
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

/// Everybody in scope; the report may be read as often as a test likes.
fn everybody(home: &Home) -> Directory {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let on = home.sspr(["enable", "--scope", "all", "--yes"]);
    let on = on.on(&directory).run();
    assert_eq!(on.exit, 0, "{on}");
    directory
}

fn plan(home: &Home, directory: &Directory, file: &str, args: &[&str]) -> Transcript {
    let path = home.path().join("policy.toml");
    fs::write(&path, file).unwrap();
    let path = path.display().to_string();
    let all = [&["policy", "plan", "-f", &path], args].concat();
    home.sspr_with(&all).on(directory).run()
}

fn rows(run: &Transcript) -> Vec<Value> {
    let Value::Array(rows) = run.json() else {
        panic!("{run}")
    };
    rows
}

#[test]
fn the_people_listed_are_those_the_figures_count() {
    let home = Home::new();
    let directory = everybody(&home);
    for (file, moved) in [
        ("methods-required = 2\n", "dropsBelow"),
        ("scope = \"none\"\n", "loses"),
        ("administrators = false\n", "loses"),
        ("[method]\nemail = false\n", "dropsBelow"),
    ] {
        let counted = plan(&home, &directory, file, &["-o", "json"]);
        assert_eq!(counted.exit, 3, "{counted}");
        let impact = &counted.json()["impact"];
        let listed = plan(&home, &directory, file, &["--list", "-o", "json"]);
        assert_eq!(listed.exit, 3, "{listed}");
        let rows = rows(&listed);
        assert!(rows.iter().any(|row| row["change"] == moved), "{listed}");
        for (who, admin) in [("users", false), ("administratorChanges", true)] {
            let of = |changes: &[&str]| {
                let named = |row: &&Value| changes.iter().any(|change| row["change"] == *change);
                let these = rows.iter().filter(|row| row["isAdmin"] == admin);
                these.filter(named).count() as u64
            };
            for (figure, changes) in [
                ("gain", &["gains", "risesAbove"][..]),
                ("lose", &["loses", "dropsBelow"]),
                ("dropsBelow", &["dropsBelow"]),
                ("risesAbove", &["risesAbove"]),
            ] {
                let figure = &impact[who][figure];
                assert_eq!(
                    figure.as_u64(),
                    Some(of(changes)),
                    "{file} {who}: {counted}"
                );
            }
        }
        for row in rows.iter().filter(|row| row["change"] == "dropsBelow") {
            let counted = row["counted"].as_array().expect("methods").len() as u64;
            let number = |field: &str| row[field].as_u64().expect("a number");
            assert!(number("missing") > 0, "{row}");
            assert_eq!(counted + number("missing"), number("required"), "{row}");
        }
    }
}

#[test]
fn who_gains_is_listed_too() {
    let home = Home::new();
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let set = ["policy", "set", "scope=all", "--dry-run"];
    let counted = [&set[..], &["-o", "json"]].concat();
    let counted = home.sspr_with(&counted).on(&directory).run();
    let listed = [&set[..], &["--list", "-o", "json"]].concat();
    let listed = home.sspr_with(&listed).on(&directory).run();
    assert_eq!(listed.exit, 0, "{listed}");
    let rows = rows(&listed);
    assert!(rows.iter().all(|row| row["change"] == "gains"), "{listed}");
    let gain = counted.json()["impact"]["users"]["gain"].as_u64();
    assert_eq!(gain, Some(rows.len() as u64), "{counted}");
}

#[test]
fn every_form_has_the_rows_and_stderr_the_plan() {
    let home = Home::new();
    let directory = everybody(&home);
    let run = |form: &str| {
        let run = plan(
            &home,
            &directory,
            "methods-required = 2\n",
            &["--list", "-o", form],
        );
        assert_eq!(run.exit, 3, "{run}");
        assert!(run.stderr.contains("methods-required"), "{run}");
        assert!(run.stderr.contains("the ability to reset\n"), "{run}");
        run
    };
    let people = rows(&run("json")).len();
    assert!(people > 0);
    assert_eq!(run("jsonl").stdout.lines().count(), people);
    let csv = run("csv");
    assert_eq!(
        csv.stdout.lines().next(),
        Some("id,userDisplayName,userPrincipalName,isAdmin,change,required,counted,missing")
    );
    assert_eq!(csv.stdout.lines().count(), people + 1, "{csv}");
    let table = run("table");
    assert!(table.stdout.contains("too few"), "{table}");
}

#[test]
fn a_change_that_moves_nobody_has_no_rows() {
    let home = Home::new();
    let directory = everybody(&home);
    for (file, exit) in [
        ("registration.reconfirm-days = 90\n", 3),
        ("scope = \"all\"\n", 0),
    ] {
        let run = plan(&home, &directory, file, &["--list", "-o", "json"]);
        assert_eq!(run.exit, exit, "{run}");
        assert!(rows(&run).is_empty(), "{run}");
        assert_eq!(
            run.stderr.contains("Nothing to change."),
            exit == 0,
            "{run}"
        );
    }
}

#[test]
fn a_list_takes_a_run_that_only_looks() {
    let home = Home::new();
    for args in [
        &["policy", "set", "scope=all", "--list"][..],
        &["policy", "plan", "-f", "x", "--list", "--markdown"],
    ] {
        let run = home.sspr_with(args).run();
        assert_eq!(run.exit, 2, "{run}");
    }
}
