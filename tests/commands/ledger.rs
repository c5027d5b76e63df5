//! The ledger: every change is written down, whichever command makes it, and a break is found.

#![expect(clippy::too_many_lines, reason = "tables of cases")]

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use sspr_sandbox::{Fault, Throttle};

use crate::support::{ADMIN, Directory, Home, Transcript};

const ANNA: &str = "anna.mueller@contoso.example";
const CHEN: &str = "chen.meiling@contoso.example";
const OMAR: &str = "omar.alhaddad@contoso.example";

struct Tenant {
    directory: Directory,
    home: Home,
}

impl Tenant {
    fn new() -> Self {
        Self {
            directory: Directory::with(|settings| settings.throttle = Throttle::Off),
            home: Home::new(),
        }
    }

    fn run(&self, args: &[&str]) -> Transcript {
        self.home.sspr_with(args).on(&self.directory).run()
    }

    fn done(&self, args: &[&str]) -> Transcript {
        let run = self.run(args);
        assert_eq!(run.exit, 0, "{args:?} {run}");
        run
    }

    fn file(&self) -> PathBuf {
        self.home.path().join("data/sspr/ledger.jsonl")
    }

    fn entries(&self) -> Vec<Value> {
        let run = self.done(&["ledger", "show", "-o", "json"]);
        run.json().as_array().unwrap().clone()
    }

    fn input(&self, text: &str) -> String {
        let path = self.home.path().join("people.csv");
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }
}

/// `command`, the target's name and `outcome` of each entry.
fn told(entries: &[Value]) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    entries
        .iter()
        .map(|entry| {
            (
                text(&entry["command"]),
                text(&entry["target"]["name"]),
                text(&entry["outcome"]),
            )
        })
        .collect()
}

fn of(command: &str, target: &str, outcome: &str) -> (String, String, String) {
    (command.to_owned(), target.to_owned(), outcome.to_owned())
}

fn refusal(status: u16) -> Fault {
    Fault::Answer {
        status,
        headers: vec![("retry-after", "0".to_owned())],
        body: r#"{"error": {"code": "theirs", "message": "No: +46 701234567.", "innerError": {"request-id": "r-1"}}}"#.to_owned(),
    }
}

#[test]
fn a_change_says_who_when_what_why_and_how_it_ended() {
    let tenant = Tenant::new();
    tenant.done(&[
        "enable",
        "--scope",
        "all",
        "--admins",
        "off",
        "--yes",
        "--reason",
        "pilot is over",
    ]);
    let entries = tenant.entries();
    assert_eq!(
        told(&entries),
        [
            of("enable", "passwordResetPolicies", "done"),
            of("enable", "authorizationPolicy", "done"),
        ]
    );
    let first = &entries[0];
    assert_eq!(first["number"], 1);
    assert_eq!(first["before"], json!({"scope": "none"}));
    assert_eq!(first["after"], json!({"scope": "all"}));
    assert_eq!(first["reason"], "pilot is over");
    assert_eq!(first["by"]["kind"], "user");
    assert_eq!(first["by"]["name"], ADMIN);
    assert_eq!(first["tenant"], sspr_sandbox::TENANT_ID);
    assert_eq!(first["profile"], "default");
    assert_eq!(first["requestIds"].as_array().unwrap().len(), 1, "{first}");
    assert_eq!(entries[1]["after"], json!({"administrators": false}));
    tenant.done(&["enable", "--scope", "all", "--yes"]);
    assert_eq!(tenant.entries().len(), 2, "nothing changed");
    tenant.done(&["disable", "--dry-run"]);
    assert_eq!(tenant.entries().len(), 2, "nothing was written");
}

#[test]
fn every_command_that_changes_something_writes_it_down() {
    let tenant = Tenant::new();
    tenant.done(&["enable", "--group", "SSPR Pilot", "--yes"]);
    tenant.done(&[
        "policy",
        "set",
        "notify.users=off",
        "notify.administrators=on",
        "--yes",
        "--reason",
        "x",
    ]);
    tenant.done(&["policy", "restore", "last", "--yes"]);
    tenant.done(&["scope", "add", OMAR, "--yes", "--reason", "joined"]);
    tenant.done(&["scope", "remove", OMAR, "--yes"]);
    tenant.done(&[
        "register",
        CHEN,
        "--email",
        "chen@example.net",
        "--unverified",
        "--yes",
        "--reason",
        "call 7",
    ]);
    let input = tenant.input(&format!("user,mobile\n{OMAR},+46 701234567\n"));
    let result = tenant.home.path().join("result.csv").display().to_string();
    tenant.done(&[
        "import",
        &input,
        "--yes",
        "--replace",
        "--result",
        &result,
        "--reason",
        "batch 4",
    ]);
    let entries = tenant.entries();
    let told = told(&entries);
    for command in [
        "enable",
        "policy set",
        "policy restore",
        "scope add",
        "scope remove",
        "register",
        "import",
    ] {
        assert!(
            told.iter().any(|(it, ..)| it == command),
            "{command} {told:?}"
        );
    }
    assert!(
        told.iter().all(|(.., outcome)| outcome == "done"),
        "{told:?}"
    );
    let find = |command: &str| entries.iter().find(|it| it["command"] == command).unwrap();
    assert_eq!(find("scope add")["reason"], "joined");
    assert_eq!(find("scope add")["after"]["member"], true);
    let ids = |entry: &Value| entry["requestIds"].as_array().unwrap().len();
    assert!(entries.iter().all(|entry| ids(entry) == 1), "{entries:?}");
    assert_eq!(find("register")["reason"], "call 7");
    assert_eq!(
        find("register")["after"],
        json!({"email": "c•••@example.net"})
    );
    assert_eq!(find("import")["reason"], "batch 4");
    assert_eq!(find("import")["after"], json!({"mobile": "+46 •••••••67"}));
    assert_eq!(find("import")["requestIds"].as_array().unwrap().len(), 1);
    let text = fs::read_to_string(tenant.file()).unwrap();
    assert!(
        !text.contains("701234567") && !text.contains("chen@example"),
        "{text}"
    );
    let verified = tenant.done(&["ledger", "verify", "-o", "json"]).json();
    assert_eq!(verified["lines"], entries.len());
}

#[test]
fn what_was_taken_back_and_what_failed_is_written_down_too() {
    let tenant = Tenant::new();
    let fresh = "benedikt@example.net";
    let input = tenant.input(&format!("user,email\n{CHEN},{fresh}\n"));
    let result = tenant.home.path().join("result.csv").display().to_string();
    let import = tenant.run(&["import", &input, "--yes", "--result", &result]);
    assert_eq!(import.exit, 0, "{import}");
    tenant.done(&[
        "import",
        "--undo",
        &result,
        "--yes",
        "--reason",
        "wrong list",
    ]);
    let last = tenant.entries().pop().unwrap();
    assert_eq!(last["command"], "import --undo");
    assert_eq!(last["before"], json!({"email": "b•••@example.net"}));
    assert_eq!(last["after"], json!({"email": null}));
    let faults = tenant.directory.sandbox().faults();
    faults.plan("POST /v1.0/users/", 1, refusal(403));
    let failed = tenant.run(&[
        "register",
        CHEN,
        "--email",
        "chen@example.net",
        "--unverified",
        "--yes",
    ]);
    assert_eq!(failed.exit, 5, "{failed}");
    let last = tenant.entries().pop().unwrap();
    assert_eq!(last["outcome"], "failed");
    assert_eq!(last["error"], "theirs", "the words may repeat a contact");
    assert!(
        last["requestIds"]
            .as_array()
            .unwrap()
            .contains(&json!("r-1")),
        "{last}"
    );
    faults.plan("POST /v1.0/users/", 1, Fault::HangUp);
    let lost = tenant.run(&[
        "register",
        CHEN,
        "--email",
        "chen@example.net",
        "--unverified",
        "--yes",
    ]);
    assert_eq!(lost.exit, 0, "it was looked for: {lost}");
    assert_eq!(tenant.entries().pop().unwrap()["outcome"], "done");
}

#[test]
fn somebody_the_service_refuses_is_written_down_as_failed() {
    let tenant = Tenant::new();
    tenant.done(&["enable", "--group", "SSPR Pilot", "--yes"]);
    let nobody = "nobody@contoso.example";
    let run = tenant.run(&["scope", "add", OMAR, nobody, "--yes"]);
    assert_eq!(run.exit, 8, "{run}");
    let last = told(&tenant.entries()).pop().unwrap();
    assert_eq!(
        last,
        of("scope add", OMAR, "done"),
        "who does not exist is not tried"
    );
    let faults = tenant.directory.sandbox().faults();
    let members = "DELETE /groups/";
    faults.plan(members, 1, refusal(403));
    let run = tenant.run(&["scope", "remove", OMAR, "--yes"]);
    assert_eq!(run.exit, 5, "{run}");
    let entry = tenant.entries().pop().unwrap();
    assert_eq!(entry["outcome"], "failed");
    assert_eq!(entry["requestIds"][0], "r-1", "{entry}");
}

#[test]
fn what_is_shown_is_chosen_by_user_time_and_number() {
    let tenant = Tenant::new();
    tenant.done(&["enable", "--group", "SSPR Pilot", "--yes"]);
    tenant.done(&["scope", "add", OMAR, "--yes"]);
    tenant.done(&["scope", "remove", OMAR, "--yes"]);
    let shown = |args: &[&str]| {
        let args = [&["ledger", "show", "-o", "jsonl"], args].concat();
        tenant.done(&args).stdout.lines().count()
    };
    assert_eq!(shown(&[]), 3);
    assert_eq!(shown(&["--user", &OMAR.to_uppercase()]), 2);
    assert_eq!(shown(&["--user", ANNA]), 0);
    assert_eq!(shown(&["--since", "1h"]), 3);
    assert_eq!(shown(&["--since", "2999-01-01"]), 0);
    let last = tenant
        .done(&["ledger", "show", "--limit", "1", "-o", "json"])
        .json();
    assert_eq!(last[0]["command"], "scope remove");
    let csv = tenant
        .done(&["ledger", "show", "--limit", "1", "-o", "csv"])
        .stdout;
    assert!(
        csv.starts_with("number,at,command,profile,tenant,by,target,"),
        "{csv}"
    );
    assert!(
        csv.contains(&format!(
            ",scope remove,default,{},{ADMIN},{OMAR},",
            sspr_sandbox::TENANT_ID
        )),
        "{csv}"
    );
    let table = tenant.done(&["ledger", "show"]);
    assert!(
        table
            .stdout
            .contains("enabled: None → Selected, Selected group: SSPR Pilot"),
        "{table}"
    );
    assert!(table.stdout.contains("Member: no → yes"), "{table}");
    let verdict = tenant.done(&["ledger", "verify", "-o", "json"]).json();
    assert!(
        table.stderr.contains(verdict["head"].as_str().unwrap()),
        "{table}"
    );
    assert_eq!(tenant.run(&["ledger", "show", "--since", "soon"]).exit, 2);
    assert_eq!(tenant.run(&["ledger", "verify", "--expect", "abc"]).exit, 2);
    assert_eq!(
        tenant
            .run(&["ledger", "verify", "--from", "/nonexistent"])
            .exit,
        2
    );
    assert_eq!(tenant.run(&["ledger", "verify", "-o", "csv"]).exit, 2);
}

#[test]
fn a_copy_is_verified_wherever_it_lies_and_a_kept_hash_must_be_in_it() {
    let tenant = Tenant::new();
    let empty = tenant.done(&["ledger", "verify", "-o", "json"]).json();
    assert_eq!(
        (&empty["whole"], &empty["lines"]),
        (&json!(true), &json!(0))
    );
    tenant.done(&["enable", "--scope", "all", "--yes"]);
    let kept = tenant.done(&["ledger", "verify", "-o", "json"]).json()["head"]
        .as_str()
        .unwrap()
        .to_owned();
    tenant.done(&["disable", "--yes"]);
    tenant.done(&["enable", "--scope", "all", "--yes"]);
    tenant.done(&["ledger", "verify", "--expect", &kept]);
    let copy = tenant.home.path().join("copy.jsonl");
    let path = copy.display().to_string();
    fs::write(
        &copy,
        tenant.done(&["ledger", "show", "-o", "jsonl"]).stdout,
    )
    .unwrap();
    tenant.done(&["ledger", "verify", "--from", &path, "--expect", &kept]);
    let text = fs::read_to_string(&copy).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let cases: [(&str, String, &str, u64); 5] = [
        (
            "changed",
            text.replacen("disable", "enabled", 1),
            "changed",
            2,
        ),
        (
            "removed",
            format!("{}\n{}\n", lines[0], lines[2]),
            "removed",
            2,
        ),
        (
            "A line was inserted",
            format!("{}\n{text}", lines[0]),
            "inserted",
            2,
        ),
        ("torn", text.trim_end().to_owned(), "torn", 3),
        ("not a line", format!("{{}}\n{text}"), "changed", 1),
    ];
    for (what, content, kind, line) in cases {
        fs::write(&copy, content).unwrap();
        let run = tenant.run(&["ledger", "verify", "--from", &path, "-o", "json"]);
        assert_eq!(run.exit, 3, "{what} {run}");
        let first = &run.json()["problems"][0];
        assert_eq!(
            (first["kind"].as_str(), first["line"].as_u64()),
            (Some(kind), Some(line)),
            "{what}"
        );
        let said = tenant.run(&["ledger", "verify", "--from", &path]);
        assert!(
            said.stdout.contains(&format!("Line {line}:")),
            "{what} {said}"
        );
    }
    // Lines taken off the end leave a chain that is whole.
    fs::write(&copy, format!("{}\n", lines[0])).unwrap();
    tenant.done(&["ledger", "verify", "--from", &path]);
    let head = tenant.done(&["ledger", "verify", "-o", "json"]).json();
    let head = head["head"].as_str().unwrap();
    let run = tenant.run(&["ledger", "verify", "--from", &path, "--expect", head]);
    assert_eq!(run.exit, 3, "{run}");
    assert!(run.stdout.contains("is not in this ledger"), "{run}");
}

#[test]
fn a_torn_line_is_set_aside_and_said() {
    let tenant = Tenant::new();
    tenant.done(&["enable", "--scope", "all", "--yes"]);
    let mut text = fs::read_to_string(tenant.file()).unwrap();
    text.push_str("{\"number\":2,\"at\":");
    fs::write(tenant.file(), text).unwrap();
    assert_eq!(tenant.run(&["ledger", "verify"]).exit, 3);
    let run = tenant.done(&["disable", "--yes"]);
    assert!(
        run.stderr.contains("What is left of it is in line 2"),
        "{run}"
    );
    let verdict = tenant.done(&["ledger", "verify", "-o", "json"]).json();
    assert_eq!(
        (&verdict["lines"], &verdict["setAside"]),
        (&json!(3), &json!(1))
    );
}

#[test]
fn a_ledger_that_cannot_be_written_warns_or_forbids_as_the_profile_says() {
    let tenant = Tenant::new();
    tenant.done(&["whoami"]);
    fs::create_dir(tenant.file()).unwrap();
    let run = tenant.run(&["enable", "--scope", "all", "--yes"]);
    assert_eq!(run.exit, 0, "the change is what it is: {run}");
    assert!(run.stderr.contains("changes are not recorded"), "{run}");
    let off = ["disable", "--yes", "-o", "json"];
    let refused = tenant
        .home
        .sspr(off)
        .on(&tenant.directory)
        .env("SSPR_REQUIRE_LEDGER", "true")
        .run();
    assert_eq!(refused.exit, 1, "{refused}");
    assert!(refused.stderr.contains("ledgerUnwritable"), "{refused}");
    fs::remove_dir(tenant.file()).unwrap();
    tenant.done(&["profile", "set", "require-ledger=true"]);
    let on = tenant.done(&["enable", "--scope", "all", "--yes"]);
    assert!(
        on.stderr.contains("othing to change"),
        "the refused command changed nothing: {on}"
    );
    tenant.done(&["disable", "--yes"]);
    assert_eq!(tenant.entries().len(), 1);
}

#[test]
fn a_command_that_is_stopped_after_its_request_is_looked_at_by_the_next() {
    let tenant = Tenant::new();
    tenant.done(&["whoami"]);
    let faults = tenant.directory.sandbox().faults();
    faults.plan("PUT /api/PasswordReset", 1, Fault::Held);
    let run = tenant
        .home
        .sspr(["enable", "--scope", "all", "--yes"])
        .on(&tenant.directory);
    let ended = run.run_until(async {
        faults.silence().await;
    });
    assert!(ended.is_none());
    faults.release();
    let shown = tenant.done(&["ledger", "show", "-o", "json"]);
    assert!(shown.stderr.contains("no recorded outcome"), "{shown}");
    let entry = &shown.json()[0];
    assert_eq!(
        (&entry["command"], &entry["outcome"]),
        (&json!("enable"), &json!("done"))
    );
}

#[test]
fn the_embedded_directory_has_a_ledger_of_its_own() {
    let home = Home::new();
    let run = home
        .sspr(["--sandbox", "enable", "--scope", "all", "--yes"])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let shown = home
        .sspr(["--sandbox", "ledger", "show", "-o", "json"])
        .run();
    assert_eq!(shown.json().as_array().unwrap().len(), 1, "{shown}");
    let shown = home.sspr(["ledger", "show", "-o", "json"]).run();
    assert_eq!(shown.json(), json!([]));
    assert!(home.path().join("data/sspr/sandbox-ledger.jsonl").exists());
}

#[test]
fn an_application_is_written_down_as_one() {
    let tenant = Tenant::new();
    tenant.done(&["enable", "--group", "SSPR Pilot", "--yes"]);
    let (id, secret) = tenant.directory.sandbox().pipeline().unwrap();
    let home = Home::new();
    let run = home
        .sspr(["scope", "add", OMAR, "--group", "SSPR Pilot", "--yes"])
        .on(&tenant.directory)
        .env("AZURE_TENANT_ID", sspr_sandbox::TENANT_ID)
        .env("AZURE_CLIENT_ID", id)
        .env("AZURE_CLIENT_SECRET", &secret)
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let entries = home.sspr(["ledger", "show", "-o", "json"]).run().json();
    assert_eq!(entries[0]["by"]["kind"], "application", "{entries}");
    assert_eq!(entries[0]["by"]["client"], id);
}

#[test]
fn methods_of_a_person_are_written_down_masked_with_their_reason() {
    let tenant = Tenant::new();
    let add = [
        "methods",
        "add",
        CHEN,
        "--email",
        "chen@example.net",
        "--replace",
        "--yes",
    ];
    tenant.done(&[&add[..], &["--reason", "call 8"]].concat());
    tenant.done(&[
        "methods", "remove", CHEN, "email", "--last", "--yes", "--reason", "left",
    ]);
    let entries = tenant.entries();
    let all = told(&entries);
    assert_eq!(
        all,
        [
            of("methods add", CHEN, "done"),
            of("methods remove", CHEN, "done")
        ]
    );
    assert_eq!(entries[0]["after"], json!({"email": "c•••@example.net"}));
    assert_eq!(entries[0]["reason"], "call 8");
    assert_eq!(entries[1]["before"]["email"], "c•••@example.net");
    assert_eq!(entries[1]["after"], json!({"email": null}));
    assert_eq!(entries[1]["reason"], "left");
}
