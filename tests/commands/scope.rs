//! `sspr scope`: the members of the group the scope is set to.

use std::fs;

use serde_json::{Value, json};
use sspr_sandbox::{Fault, TENANT_ID, Throttle};

use crate::support::{Directory, Home, Run, Transcript};

const PILOT: &str = "SSPR Pilot";
const ANNA: &str = "anna.mueller@contoso.example";
const OMAR: &str = "omar.alhaddad@contoso.example";
const OLGA: &str = "olga.kravets@contoso.example";
const ADMIN: &str = "admin@contoso.example";
const BATCH: &str = "POST /v1.0/$batch";

/// A directory and a home that is signed in to it.
struct Tenant {
    directory: Directory,
    home: Home,
}

impl Tenant {
    /// The scope is nobody.
    fn off() -> Self {
        let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
        Self {
            directory,
            home: Home::new(),
        }
    }

    /// The scope is the pilot group.
    fn pilot() -> Self {
        let tenant = Self::off();
        tenant.done(&["enable", "--group", PILOT, "--yes"]);
        tenant
    }

    fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    fn done(&self, args: &[&str]) -> Transcript {
        let run = self.sspr(args).run();
        assert_eq!(run.exit, 0, "{args:?} {run}");
        run
    }

    /// The sign-in names of the members, without those of nested groups.
    fn members(&self) -> Vec<String> {
        names(&self.done(&["scope", "list", "-o", "json"]).json())
    }

    /// As an application with its own permissions.
    fn pipeline(&self, args: &[&str]) -> Run {
        let (id, secret) = self.directory.sandbox().pipeline().unwrap();
        Home::new()
            .sspr_with(args)
            .on(&self.directory)
            .env("AZURE_TENANT_ID", TENANT_ID)
            .env("AZURE_CLIENT_ID", id)
            .env("AZURE_CLIENT_SECRET", &secret)
    }
}

fn names(rows: &Value) -> Vec<String> {
    let name = |row: &Value| row["userPrincipalName"].as_str().unwrap().to_owned();
    rows.as_array().unwrap().iter().map(name).collect()
}

/// `outcome` and `reason` of each result.
fn outcomes(run: &Transcript) -> Vec<(String, Value)> {
    let results = run.json()["results"].clone();
    let of = |row: &Value| {
        let outcome = row["outcome"].as_str().unwrap().to_owned();
        (outcome, row["reason"].clone())
    };
    results.as_array().unwrap().iter().map(of).collect()
}

fn refusal(status: u16) -> Fault {
    Fault::Answer {
        status,
        headers: vec![("retry-after", "0".to_owned())],
        body: r#"{"error": {"code": "theirs", "message": "No."}}"#.to_owned(),
    }
}

#[test]
fn members_are_listed_directly_and_through_groups() {
    let tenant = Tenant::pilot();
    let table = tenant.done(&["scope", "list"]);
    assert!(table.stdout.contains(ANNA), "{table}");
    assert!(!table.stdout.contains("Through"), "{table}");
    assert!(
        table.stderr.contains("“SSPR Pilot” has 4 members."),
        "{table}"
    );
    assert!(
        table
            .stderr
            .contains("SSPR Pilot Gothenburg. To list them, use `--nested`"),
        "{table}"
    );
    let nested = tenant.done(&["scope", "list", "--nested", "-o", "json"]);
    let rows = nested.json();
    let rows = rows.as_array().unwrap();
    let through = |via: Value| rows.iter().filter(|row| row["via"] == via).count();
    assert_eq!(through(json!([])), 4);
    assert!(through(json!(["SSPR Pilot Gothenburg"])) > 0, "{nested}");
    assert!(
        through(json!(["SSPR Pilot Gothenburg", "Night Shift"])) > 0,
        "{nested}"
    );
    for row in rows {
        assert_eq!(row["direct"], row["via"] == json!([]), "{row}");
    }
    let mut seen = names(&nested.json());
    let all = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), all, "each person once");
    let few = tenant.done(&[
        "scope",
        "list",
        "--nested",
        "--limit",
        "2",
        "--columns",
        "userPrincipalName,via",
        "-o",
        "csv",
    ]);
    assert_eq!(few.stdout.lines().count(), 3, "{few}");
    assert!(few.stdout.starts_with("userPrincipalName,via\n"), "{few}");
}

#[test]
fn adding_is_shown_in_users_asked_written_and_true() {
    let tenant = Tenant::pilot();
    let run = tenant
        .sspr(&["scope", "add", OMAR, OLGA, ANNA])
        .answering([("Add 2 users to the group “SSPR Pilot”?", "y")])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    for line in [
        "+ omar.alhaddad@contoso.example",
        "anna.mueller@contoso.example: already a member",
        "2 users come into scope",
        "1 of the 2 users in scope has too few methods",
        "2 users added to “SSPR Pilot”; unchanged: 1, failed: 0.",
    ] {
        assert!(run.stderr.contains(line), "{line}: {run}");
    }
    let members = tenant.members();
    assert!(members.contains(&OMAR.to_owned()) && members.contains(&OLGA.to_owned()));
    let again = tenant
        .sspr(&["scope", "add", OMAR, OLGA, "-o", "json"])
        .run();
    assert_eq!(again.exit, 0, "the second run asks nothing: {again}");
    assert!(again.stderr.contains("Nothing to change."), "{again}");
    assert_eq!(again.json()["changed"], false);
    assert_eq!(again.json()["impact"], Value::Null);
}

#[test]
fn scripts_read_totals_and_one_result_for_each() {
    let tenant = Tenant::pilot();
    let args = [
        "scope",
        "add",
        OMAR,
        ANNA,
        "nobody@contoso.example",
        "--yes",
        "-o",
        "json",
    ];
    let run = tenant.sspr(&args).run();
    assert_eq!(run.exit, 8, "{run}");
    let document = run.json();
    assert_eq!(document["group"]["displayName"], PILOT);
    for (field, value) in [
        ("selected", json!(true)),
        ("changed", json!(true)),
        ("dryRun", json!(false)),
        ("users", json!(3)),
        ("added", json!(1)),
        ("removed", json!(0)),
        ("unchanged", json!(1)),
        ("failed", json!(1)),
    ] {
        assert_eq!(document[field], value, "{field}: {run}");
    }
    assert_eq!(document["impact"]["gain"], 1, "{run}");
    assert_eq!(document["results"][0]["isSsprRegistered"], true, "{run}");
    assert_eq!(
        outcomes(&run),
        [
            ("added".to_owned(), Value::Null),
            ("unchanged".to_owned(), json!("alreadyMember")),
            ("failed".to_owned(), json!("userNotFound")),
        ]
    );
    let csv = tenant
        .sspr(&["scope", "add", "nobody@contoso.example", "-o", "csv"])
        .run();
    assert_eq!(csv.exit, 1, "nobody was found: {csv}");
    assert!(
        !csv.stderr.contains("Nothing to change."),
        "a failure is not told as if all were well: {csv}"
    );
    assert!(
        csv.stdout
            .starts_with("user,id,displayName,userPrincipalName,userType,outcome,reason,"),
        "{csv}"
    );
}

#[test]
fn removing_tells_who_stays_through_another_group() {
    let tenant = Tenant::pilot();
    let listed = tenant.done(&["scope", "list", "--nested", "-o", "json"]);
    let rows = listed.json();
    let nested = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["direct"] == false);
    let nested = nested.unwrap()["userPrincipalName"]
        .as_str()
        .unwrap()
        .to_owned();
    let run = tenant
        .sspr(&[
            "scope", "remove", ANNA, &nested, OMAR, "--yes", "-o", "json",
        ])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(
        outcomes(&run),
        [
            ("removed".to_owned(), Value::Null),
            ("unchanged".to_owned(), json!("throughGroup")),
            ("unchanged".to_owned(), json!("notMember")),
        ]
    );
    let detail = run.json()["results"][1]["detail"].clone();
    assert!(
        detail
            .as_str()
            .unwrap()
            .contains("member through SSPR Pilot Gothenburg"),
        "{run}"
    );
    assert_eq!(run.json()["impact"]["lose"], 1, "{run}");
    assert!(!tenant.members().contains(&ANNA.to_owned()));

    // A member of both stays in scope.
    tenant.done(&["scope", "add", &nested, "--yes"]);
    let run = tenant
        .sspr(&["scope", "remove", &nested, "--yes", "-o", "json"])
        .run();
    assert_eq!(run.json()["removed"], 1, "{run}");
    assert_eq!(run.json()["impact"]["lose"], 0, "{run}");
    assert!(run.stderr.contains("stays in scope"), "{run}");
}

#[test]
fn many_are_read_from_a_file_and_written_twenty_at_a_time() {
    let tenant = Tenant::pilot();
    let everybody = names(&tenant.done(&["status", "-o", "json"]).json());
    let mut lines = vec!["userPrincipalName;note".to_owned()];
    lines.extend(everybody.iter().map(|name| format!("{name};x")));
    let file = tenant.home.path().join("people.csv");
    fs::write(&file, lines.join("\n")).unwrap();
    let file = file.to_str().unwrap();
    let dry = tenant
        .sspr(&["scope", "add", "--file", file, "--dry-run", "-o", "json"])
        .run();
    assert_eq!(dry.exit, 0, "{dry}");
    assert_eq!(tenant.members().len(), 4, "a dry run writes nothing");
    let run = tenant
        .sspr(&["scope", "add", "--file", file, "--yes", "-vv", "-o", "json"])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["added"], dry.json()["added"]);
    assert_eq!(tenant.members().len(), everybody.len());
    assert!(run.json()["impact"]["administrators"].as_u64() > Some(1));
    assert!(run.stderr.contains("have their own policy"), "{run}");
    assert!(run.stderr.contains("guests are not counted"), "{run}");
    // 241 people are 13 batches to look them up, one reads roles, one what holds for everybody, and in one they are added by
    // 13 requests.
    let batches = run.stderr.matches("/v1.0/$batch").count();
    let people = everybody.len().div_ceil(20);
    assert_eq!(batches, people + 3, "{run}");
}

#[test]
fn a_group_that_something_else_keeps_is_explained_before_a_write() {
    let tenant = Tenant::off();
    for (group, code, words) in [
        ("All Staff", "groupDynamic", "user.accountEnabled -eq true"),
        (
            "Workshop (on-premises)",
            "groupSynced",
            "on-premises Active Directory",
        ),
        ("Front Desk", "groupOfExchange", "Exchange admin center"),
        (
            "Tier 1 Operators",
            "groupRoleAssignable",
            "Privileged Role Administrator",
        ),
    ] {
        for verb in ["add", "remove"] {
            let args = ["scope", verb, OMAR, "--group", group, "--yes", "-o", "json"];
            let run = tenant.sspr(&args).run();
            assert_eq!(run.exit, 7, "{group}: {run}");
            assert!(
                run.stderr.contains(code) && run.stderr.contains(words),
                "{run}"
            );
        }
        tenant.done(&["scope", "list", "--group", group, "-o", "csv"]);
    }
    tenant.done(&["scope", "add", OMAR, "--group", "Partners", "--yes"]);
}

#[test]
fn without_a_group_in_the_scope_there_is_nothing_to_manage() {
    let tenant = Tenant::off();
    let none = tenant.sspr(&["scope", "list"]).run();
    assert_eq!(none.exit, 7, "{none}");
    assert!(none.stderr.contains("The scope is None"), "{none}");
    assert!(none.stderr.contains("sspr enable --scope group"), "{none}");
    tenant.done(&["enable", "--scope", "all", "--yes"]);
    let all = tenant.sspr(&["scope", "add", OMAR, "--yes"]).run();
    assert_eq!(all.exit, 7, "{all}");
    assert!(all.stderr.contains("The scope is All"), "{all}");
    // A group can be prepared, and it is said that this changes nothing yet.
    let prepared = tenant
        .sspr(&[
            "scope", "add", OMAR, "--group", PILOT, "--yes", "-o", "json",
        ])
        .run();
    assert_eq!(prepared.exit, 0, "{prepared}");
    assert!(prepared.stderr.contains("has no effect now"), "{prepared}");
    assert_eq!(prepared.json()["selected"], false);
    assert_eq!(prepared.json()["impact"]["gain"], 0, "{prepared}");
}

#[test]
fn an_application_names_the_group_and_needs_no_person() {
    let tenant = Tenant::pilot();
    let unnamed = tenant.pipeline(&["scope", "add", OMAR, "--yes"]).run();
    assert_eq!(unnamed.exit, 2, "{unnamed}");
    assert!(unnamed.stderr.contains("--group NAME|ID"), "{unnamed}");
    let args = [
        "scope", "add", OMAR, "--group", PILOT, "--yes", "-o", "json",
    ];
    let run = tenant.pipeline(&args).run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["selected"], Value::Null);
    assert_eq!(run.json()["impact"]["gain"], 1, "{run}");
    assert!(tenant.members().contains(&OMAR.to_owned()));
}

#[test]
fn who_may_not_is_told_what_it_takes() {
    let directory = Directory::with(|settings| {
        settings.throttle = Throttle::Off;
        settings.approve_as = Some("reader@contoso.example".to_owned());
    });
    let home = Home::new();
    let args = [
        "scope", "add", OLGA, ANNA, "--group", PILOT, "--yes", "-o", "json",
    ];
    let run = home.sspr(args).on(&directory).run();
    assert_eq!(run.exit, 5, "{run}");
    assert!(run.stderr.contains("GroupMember.ReadWrite.All"), "{run}");
    assert!(run.stderr.contains("Groups Administrator"), "{run}");
    assert_eq!(run.stdout, "");
}

#[test]
fn a_question_needs_a_terminal_and_no_leaves_all_as_it_is() {
    let tenant = Tenant::pilot();
    let piped = tenant.sspr(&["scope", "add", OMAR]).run();
    assert_eq!(piped.exit, 2, "{piped}");
    assert!(piped.stderr.contains("--yes"), "{piped}");
    let no = tenant
        .sspr(&["scope", "remove", ANNA])
        .answering([("Remove 1 user from the group", "n")])
        .run();
    assert_eq!(no.exit, 130, "{no}");
    assert!(no.stderr.ends_with("Nothing was changed.\n"), "{no}");
    assert_eq!(tenant.members().len(), 4);
}

#[test]
fn administrators_and_guests_are_pointed_out() {
    let tenant = Tenant::pilot();
    let run = tenant.sspr(&["scope", "add", ADMIN, "--dry-run"]).run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(
        run.stderr
            .contains("has the administrators' policy in any group"),
        "{run}"
    );
    assert!(run.stderr.contains("1 user would be added"), "{run}");
}

/// A write whose answer gets lost is not sent again: what is there afterwards tells.
#[test]
fn a_lost_answer_is_settled_by_reading_back() {
    for verb in ["add", "remove"] {
        let tenant = Tenant::pilot();
        let who = if verb == "add" { OMAR } else { ANNA };
        // The users are looked up, their rows of the report are read, then it is written.
        let faults = tenant.directory.sandbox().faults();
        faults.plan_after(2, BATCH, Fault::HangUp);
        let run = tenant
            .sspr(&["scope", verb, who, "--yes", "-o", "json"])
            .run();
        assert_eq!(run.exit, 0, "{run}");
        assert_eq!(run.json()["changed"], true, "{run}");
        assert_eq!(tenant.members().contains(&who.to_owned()), verb == "add");
    }
}

#[test]
fn a_write_that_never_came_ends_as_unreachable_and_can_be_repeated() {
    let tenant = Tenant::pilot();
    let faults = tenant.directory.sandbox().faults();
    faults.plan_after(4, BATCH, Fault::Reset);
    let args = ["scope", "add", OMAR, "--yes", "-o", "json"];
    let run = tenant.sspr(&args).run();
    assert_eq!(run.exit, 6, "{run}");
    assert!(!tenant.members().contains(&OMAR.to_owned()));
    let again = tenant.sspr(&args).run();
    assert_eq!(again.json()["added"], 1, "{again}");
}

#[test]
fn throttled_writes_are_repeated_until_they_are_taken() {
    let tenant = Tenant::pilot();
    let faults = tenant.directory.sandbox().faults();
    faults.plan_after(2, BATCH, refusal(429));
    faults.plan(BATCH, 1, refusal(503));
    let run = tenant
        .sspr(&["scope", "add", OMAR, OLGA, "--yes", "-o", "json"])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["added"], 2, "{run}");
}

#[test]
fn what_cannot_be_read_names_nobody_and_writes_nothing() {
    let tenant = Tenant::pilot();
    let file = tenant.home.path().join("cities.csv");
    fs::write(&file, "city,street\nUlm,Main\n").unwrap();
    let file = file.to_str().unwrap();
    for (args, words) in [
        (&["scope", "add", "--file", file][..], "one user per line"),
        (&["scope", "add", "--file", "/nowhere"], "/nowhere"),
        (&["scope", "add", "-", "--file", "-"], "stdin"),
        (&["scope", "add"], "USER"),
    ] {
        let run = tenant.sspr(args).run();
        assert_eq!(run.exit, 2, "{args:?} {run}");
        assert!(run.stderr.contains(words), "{run}");
    }
}
