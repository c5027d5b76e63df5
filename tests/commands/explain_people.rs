//! `sspr explain --all` and `--group`: the answers about many people are those about each.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sspr_sandbox::{Fault, Throttle};

use crate::support::{Directory, Home, Run, START};

const EVERYBODY: &[&str] = &["enable", "--scope", "all", "--yes"];
const PILOT: &[&str] = &["enable", "--group", "SSPR Pilot", "--yes"];
const WRITEBACK: &[&str] = &["policy", "set", "writeback.enabled=on", "--yes"];
const ADMINISTRATORS_OFF: &[&str] = &["policy", "set", "administrators=off", "--yes"];
const TWO: &[&str] = &["policy", "set", "methods-required=2", "--yes"];

struct Tenant {
    directory: Directory,
    home: Home,
}

impl Tenant {
    /// A tenant whose policy these commands made.
    fn with(commands: &[&[&str]]) -> Self {
        let tenant = Self {
            directory: Directory::with(|settings| settings.throttle = Throttle::Off),
            home: Home::new(),
        };
        for command in commands {
            let run = tenant.sspr(command).run();
            assert_eq!(run.exit, 0, "{command:?} {run}");
        }
        tenant
    }

    fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    /// As of the directory's day.
    fn explain(&self, args: &[&str]) -> Run {
        let day = &START.to_string();
        let args: Vec<&str> = ["explain"]
            .iter()
            .chain(args)
            .chain(&["--as-of", day])
            .copied()
            .collect();
        self.sspr(&args)
    }

    /// The rows of everybody, by the name before the `@`.
    fn all(&self) -> BTreeMap<String, Value> {
        let run = self.explain(&["--all", "-o", "json"]).run();
        assert_eq!(run.exit, 3, "{run}");
        let rows = run.json();
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| {
            let upn = row["userPrincipalName"].as_str().unwrap();
            (
                upn.split(['@', '_']).next().unwrap().to_owned(),
                row.clone(),
            )
        })
        .collect()
    }
}

#[test]
fn the_answer_about_everybody_is_the_answer_about_each() {
    let policies: [&[&[&str]]; 5] = [
        &[EVERYBODY],
        &[PILOT],
        &[EVERYBODY, WRITEBACK],
        &[EVERYBODY, TWO],
        &[EVERYBODY, ADMINISTRATORS_OFF],
    ];
    for commands in policies {
        let tenant = Tenant::with(commands);
        let rows = tenant.all();
        let mut sure = 0;
        for known in tenant.directory.sandbox().people().unwrap() {
            let row = &rows[known.local];
            let upn = row["userPrincipalName"].as_str().unwrap();
            let one = tenant.explain(&[upn, "-o", "json"]).run().json();
            sure += 1;
            for field in ["verdict", "code", "cause"] {
                assert_eq!(row[field], one[field], "{commands:?} {field} {row} {one}");
            }
            if row["verdict"] == "willStop" {
                assert_eq!(row["stops"], one["stops"], "{row}");
            }
            assert_eq!(row["id"], one["user"]["id"]);
        }
        assert!(sure > 20, "{sure}");
    }
}

#[test]
fn administrators_are_judged_by_their_own_switch_and_lesser_roles_are_none() {
    let tenant = Tenant::with(&[EVERYBODY, ADMINISTRATORS_OFF]);
    let rows = tenant.all();
    let admin = &rows["admin"];
    assert_eq!(admin["cause"], json!("administratorsOff"), "{admin}");
    assert_eq!(admin["code"], json!("SSPR_0009"), "{admin}");
    // Reports Reader does not ask for two methods.
    assert_ne!(rows["reports"]["cause"], json!("administratorsOff"));
    let listed = tenant
        .explain(&["--all", "--cause", "administratorsOff", "-o", "json"])
        .run();
    let listed = listed.json();
    assert!(listed.as_array().unwrap().len() >= 3, "{listed}");
}

#[test]
fn every_form_has_everybody_once() {
    let tenant = Tenant::with(&[EVERYBODY]);
    let all = tenant.all();
    let lines = tenant.explain(&["--all", "-o", "jsonl"]).run();
    assert_eq!(lines.stdout.lines().count(), all.len());
    let csv = tenant.explain(&["--all", "-o", "csv"]).run();
    assert_eq!(csv.exit, 3, "{csv}");
    assert_eq!(
        csv.stdout.lines().next(),
        Some("id,userPrincipalName,displayName,verdict,code,cause,stops,remedy,whoActs,command")
    );
    assert_eq!(csv.stdout.lines().count(), all.len() + 1);
    // The table counts them by cause, and its totals are those of the rows.
    let table = tenant.explain(&["--all"]).run();
    assert_eq!(table.exit, 3, "{table}");
    let of = |verdict: &str| all.values().filter(|row| row["verdict"] == verdict).count();
    let totals = format!(
        "{} users: {} can reset, {} until a date, {} cannot, {} not known.",
        all.len(),
        of("can"),
        of("willStop"),
        of("cannot"),
        of("unknown")
    );
    assert!(table.stderr.contains(&totals), "{totals} {table}");
    let counted: usize = table
        .stdout
        .lines()
        .filter_map(|line| line.split_whitespace().next()?.parse::<usize>().ok())
        .sum();
    assert_eq!(counted, all.len() - of("can"), "{table}");
}

#[test]
fn one_cause_lists_its_people() {
    let tenant = Tenant::with(&[EVERYBODY]);
    let all = tenant.all();
    let meant = all
        .values()
        .filter(|row| row["cause"] == "noMethod")
        .count();
    let run = tenant
        .explain(&["--all", "--cause", "noMethod", "-o", "json"])
        .run();
    let rows = run.json();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), meant, "{run}");
    assert!(rows.iter().all(|row| row["cause"] == "noMethod"), "{run}");
    let table = tenant.explain(&["--all", "--cause", "noMethod"]).run();
    assert!(
        table.stdout.contains("chen.meiling@contoso.example"),
        "{table}"
    );
    assert!(
        !table.stdout.contains("lena.dahl@contoso.example"),
        "{table}"
    );
    let run = tenant.explain(&["--all", "--cause", "noMethods"]).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.stderr.contains("noMethod"), "{run}");
    assert!(run.stdout.is_empty(), "{run}");
}

#[test]
fn a_group_is_its_members_and_those_of_groups_inside_it() {
    let tenant = Tenant::with(&[PILOT]);
    let all = tenant.all();
    let run = tenant
        .explain(&["--group", "SSPR Pilot", "-o", "json"])
        .run();
    let rows = run.json();
    let rows = rows.as_array().unwrap();
    assert!(!rows.is_empty() && rows.len() < all.len(), "{run}");
    for row in rows {
        assert_ne!(row["cause"], "notInGroup");
        let name = row["userPrincipalName"]
            .as_str()
            .unwrap()
            .split(['@', '_'])
            .next()
            .unwrap();
        assert_eq!(*row, all[name]);
    }
    let outside = all
        .values()
        .filter(|row| row["cause"] == "notInGroup")
        .count();
    assert!(outside > 0);
    let run = tenant.explain(&["--group", "No such group"]).run();
    assert_eq!(run.exit, 1, "{run}");
}

#[test]
fn nobody_is_asked_about_by_two_ways() {
    let tenant = Tenant::with(&[]);
    let cases: [&[&str]; 4] = [
        &["explain", "--all", "--group", "SSPR Pilot"],
        &["explain", "--all", "lena.dahl@contoso.example"],
        &[
            "explain",
            "lena.dahl@contoso.example",
            "--cause",
            "noMethod",
        ],
        &["explain"],
    ];
    for args in cases {
        let run = tenant.sspr(args).run();
        assert_eq!(run.exit, 2, "{args:?} {run}");
    }
}

#[test]
fn what_may_not_be_read_takes_nothing_else_with_it() {
    let tenant = Tenant::with(&[EVERYBODY]);
    let refused = [
        "GET /v1.0/reports/",
        "GET /v1.0/auditLogs/",
        "GET /v1.0/subscribedSkus",
    ];
    for path in refused {
        let fault = Fault::Answer {
            status: 403,
            headers: Vec::new(),
            body: r#"{"error": {"code": "Authorization_RequestDenied", "message": "No."}}"#
                .to_owned(),
        };
        tenant.directory.sandbox().faults().plan(path, 1, fault);
    }
    let all = tenant.all();
    assert_eq!(all["frank.porter"]["cause"], json!("disabled"));
    assert_eq!(all["lena.dahl"]["verdict"], json!("unknown"));
    assert_eq!(all["lena.dahl"]["cause"], json!("notPermitted"));
}
