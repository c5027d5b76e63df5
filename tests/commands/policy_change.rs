//! `sspr policy set`, `export`, `plan`, `apply`, `history` and `restore`, whole.

use std::fs;

use serde_json::{Value, json};
use sspr_sandbox::{Fault, Throttle};

use crate::support::{Directory, Home, Transcript};
use crate::tenant::{Put, Served};

const FILE: &str = "\
scope = \"all\"
administrators = false

[method]
voice = true

[registration]
reconfirm-days = 90
";

/// The report may be read as often as a test likes.
fn unhurried() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

fn run(home: &Home, directory: &Directory, args: &[&str]) -> Transcript {
    let mut all = vec!["policy"];
    all.extend(args);
    home.sspr_with(&all).on(directory).run()
}

/// Every setting of the tenant, as a file has them.
fn exported(home: &Home, directory: &Directory) -> Value {
    let run = run(home, directory, &["export", "-o", "json"]);
    assert_eq!(run.exit, 0, "{run}");
    run.json()
}

fn written(home: &Home, name: &str, text: &str) -> String {
    let path = home.path().join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn strings(value: &Value) -> Vec<&str> {
    let all = value.as_array().into_iter().flatten();
    all.filter_map(Value::as_str).collect()
}

fn refused(status: u16) -> Fault {
    Fault::Answer {
        status,
        headers: Vec::new(),
        body: json!({"error": {"code": "Request_BadRequest", "message": "No."}}).to_string(),
    }
}

#[test]
fn a_setting_is_shown_asked_for_written_and_kept() {
    let (home, directory) = (Home::new(), unhurried());
    let set = home
        .sspr([
            "policy",
            "set",
            "registration.reconfirm-days=90",
            "method.voice=on",
        ])
        .on(&directory)
        .answering([("Make this change", "y")])
        .run();
    assert_eq!(set.exit, 0, "{set}");
    for line in [
        "off → on",
        "180 days → 90 days",
        "registration.reconfirm-days",
    ] {
        assert!(set.stdout.contains(line), "{line}: {set}");
    }
    assert!(set.stderr.contains("policy restore 2"), "{set}");
    let now = exported(&home, &directory);
    assert_eq!(now["registration.reconfirm-days"], 90);
    assert_eq!(now["method.voice"], true);

    let again = run(
        &home,
        &directory,
        &["set", "registration.reconfirm-days=90"],
    );
    assert_eq!((again.exit, again.stdout.as_str()), (0, ""), "{again}");
    assert!(again.stderr.contains("Nothing to change."), "{again}");
}

#[test]
fn looking_writes_nothing_and_a_script_must_say_yes() {
    let (home, directory) = (Home::new(), unhurried());
    let before = exported(&home, &directory);
    for (flag, exit) in [("--dry-run", 0), ("--check", 3), ("--reason=x", 2)] {
        let run = run(&home, &directory, &["set", "scope=all", flag, "-o", "json"]);
        assert_eq!(run.exit, exit, "{run}");
        if exit == 2 {
            assert!(run.stderr.contains("--yes"), "{run}");
            continue;
        }
        let document = run.json();
        assert_eq!(document["changed"], false);
        assert_eq!(
            document["changes"],
            json!([{"setting": "scope", "before": "none", "after": "all",
                "document": "passwordResetPolicies", "takesEffect": "nextReset"}])
        );
        assert!(
            document["impact"]["users"]["gain"].as_u64() > Some(0),
            "{run}"
        );
        assert_eq!(document["impact"]["users"]["lose"], 0);
    }
    assert_eq!(exported(&home, &directory), before);
}

#[test]
fn what_is_no_setting_or_no_value_of_it_is_refused_before_a_request() {
    let home = Home::new();
    for (given, said) in [
        ("scope", "KEY=VALUE"),
        ("metods-required=2", "`methods-required`"),
        ("methods-required=3", "a whole number from 1 to 2"),
        ("notify.users=maybe", "`on` or `off`"),
        ("scope=some", "one of none, group, all"),
    ] {
        let run = home.sspr(["policy", "set", given, "--yes"]).run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(said), "{run}");
    }
    let directory = unhurried();
    for (given, exit, said) in [
        ("legacy.email=on", 2, "method."),
        ("scope=group", 2, "group="),
        ("method.hardware-code=on", 7, "method.hardware-code"),
    ] {
        let run = run(&home, &directory, &["set", given, "--yes"]);
        assert_eq!(run.exit, exit, "{run}");
        assert!(run.stderr.contains(said), "{run}");
    }
}

#[test]
fn one_put_keeps_unknown_fields_and_an_unsure_write_is_read_back_and_not_repeated() {
    for (put, exit) in [
        (Put::Take, 0),
        (Put::TakeAndFail, 0),
        (Put::False, 1),
        (Put::Ignore, 1),
        (Put::Fail, 6),
    ] {
        let served = Served::start(|tenant| tenant.put = put);
        let run = served
            .sspr([
                "policy",
                "set",
                "notify.administrators=on",
                "--yes",
                "-o",
                "json",
            ])
            .run();
        let tenant = served.tenant();
        assert_eq!(tenant.writes.len(), 1, "{run}");
        assert_eq!(
            tenant.writes[0]["settingOfTomorrow"],
            json!({"kept": [1, 2.50]})
        );
        assert_eq!(tenant.writes[0]["notifyOnAdminPasswordReset"], true);
        assert_eq!(run.exit, exit, "{run}");
    }
}

#[test]
fn a_policy_that_moved_while_it_was_looked_at_is_not_written() {
    let served = Served::start(|tenant| tenant.moves = Some("numberOfQuestionsToReset"));
    let run = served
        .sspr(["policy", "set", "notify.administrators=on", "--yes"])
        .run();
    assert_eq!(run.exit, 1, "{run}");
    assert!(run.stderr.contains("numberOfQuestionsToReset"), "{run}");
    assert!(served.tenant().writes.is_empty(), "{run}");
}

#[test]
fn a_plan_says_drift_and_its_file_is_applied_exactly_or_not_at_all() {
    let (home, directory) = (Home::new(), unhurried());
    let file = written(&home, "policy.toml", FILE);
    let plan_file = home.path().join("change.plan").display().to_string();
    let plan = run(
        &home,
        &directory,
        &["plan", "-f", &file, "--out", &plan_file, "-o", "json"],
    );
    assert_eq!(plan.exit, 3, "{plan}");
    let document = plan.json();
    let settings: Vec<&str> = document["changes"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|change| change["setting"].as_str())
        .collect();
    assert_eq!(
        settings,
        [
            "scope",
            "method.voice",
            "registration.reconfirm-days",
            "administrators"
        ]
    );

    // Another setting of the same document moves: the plan is not what was shown any more.
    assert_eq!(
        run(&home, &directory, &["set", "notify.users=off", "--yes"]).exit,
        0
    );
    let moved = run(&home, &directory, &["apply", &plan_file, "--yes"]);
    assert_eq!(moved.exit, 1, "{moved}");
    assert!(moved.stderr.contains("passwordResetPolicies"), "{moved}");
    assert_eq!(
        run(&home, &directory, &["restore", "last", "--yes"]).exit,
        0
    );

    let applied = run(
        &home,
        &directory,
        &["apply", &plan_file, "--yes", "-o", "json"],
    );
    assert_eq!(applied.exit, 0, "{applied}");
    assert_eq!(strings(&applied.json()["written"]), settings);
    for args in [&["plan", "-f", &file][..], &["apply", &plan_file, "--yes"]] {
        let run = run(&home, &directory, args);
        assert_eq!(run.exit, 0, "{run}");
        assert!(run.stderr.contains("Nothing to change."), "{run}");
    }
}

#[test]
fn what_is_exported_is_applied_without_a_change_in_both_forms() {
    let (home, directory) = (Home::new(), unhurried());
    for (name, args) in [
        ("policy.toml", &["export"][..]),
        ("policy.json", &["export", "-o", "json"]),
    ] {
        let export = run(&home, &directory, args);
        assert_eq!(export.exit, 0, "{export}");
        let file = written(&home, name, &export.stdout);
        let plan = run(&home, &directory, &["plan", "-f", &file]);
        assert_eq!(plan.exit, 0, "{plan}");
    }
}

#[test]
fn a_file_for_many_tenants_has_defaults_and_must_name_this_one() {
    let (home, directory) = (Home::new(), unhurried());
    let text = "[defaults]\nscope = \"all\"\nnotify.users = false\n\n[tenants.default]\nnotify.users = true\n";
    let file = written(&home, "all.toml", text);
    let plan = run(&home, &directory, &["plan", "-f", &file, "-o", "json"]);
    assert_eq!(plan.exit, 3, "{plan}");
    assert_eq!(plan.json()["changes"].as_array().map(Vec::len), Some(1));

    let other = written(
        &home,
        "other.toml",
        &text.replace("tenants.default", "tenants.other"),
    );
    let refused = run(&home, &directory, &["plan", "-f", &other]);
    assert_eq!(refused.exit, 2, "{refused}");
    assert!(refused.stderr.contains("default"), "{refused}");

    let broken = written(
        &home,
        "broken.toml",
        "scope = \"all\"\n[registration]\nrequierd = true\n",
    );
    let refused = run(&home, &directory, &["plan", "-f", &broken]);
    assert_eq!(refused.exit, 2, "{refused}");
    assert!(refused.stderr.contains("broken.toml:3:"), "{refused}");
    assert!(
        refused.stderr.contains("registration.required"),
        "{refused}"
    );
    for missing in [&["plan", "-f", "/nowhere"][..], &["apply", "/nowhere"]] {
        let refused = run(&home, &directory, missing);
        assert_eq!(refused.exit, 2, "a file that is not there: {refused}");
        assert!(refused.stderr.contains("`/nowhere`"), "{refused}");
    }
}

/// Whichever request fails: what was done is told exactly, the same command completes it, and the history leads back.
#[test]
fn each_call_of_an_apply_can_fail_and_both_ways_are_open() {
    let directory = unhurried();
    let before = exported(&Home::new(), &directory);
    let mut partly = 0;
    for call in 0..100 {
        let home = Home::new();
        let file = written(&home, "policy.toml", FILE);
        let apply = ["apply", "-f", &file, "--yes", "-o", "json"];
        // Signed in already: the calls counted are those of the change.
        assert_eq!(run(&home, &directory, &["history"]).exit, 0);
        directory
            .sandbox()
            .faults()
            .plan_after(call, "", refused(400));
        let failed = run(&home, &directory, &apply);
        if directory.sandbox().faults().forgive() {
            assert_eq!(failed.exit, 0, "{failed}");
            assert!(call > 8, "an apply is more than {call} calls");
            assert!(partly > 0, "no call failed half way");
            return;
        }
        let there = exported(&home, &directory);
        if failed.exit == 8 {
            partly += 1;
            let document: Value = failed.json();
            for change in document["changes"].as_array().unwrap() {
                let name = change["setting"].as_str().unwrap();
                if strings(&document["written"]).contains(&name) {
                    assert_eq!(there[name], change["after"], "{call}: {failed}");
                }
            }
        } else if failed.exit != 0 && !failed.stderr.contains("\"policyPartly\"") {
            let records = run(&home, &directory, &["history", "-o", "jsonl"]);
            assert!(
                there == before || records.stdout.contains("\"failed\""),
                "{call}: {failed}"
            );
        }
        let completed = run(&home, &directory, &apply);
        assert_eq!(completed.exit, 0, "{call}: {completed}");
        let now = exported(&home, &directory);
        let wanted = json!(["all", true, 90, false]);
        let names = [
            "scope",
            "method.voice",
            "registration.reconfirm-days",
            "administrators",
        ];
        assert_eq!(
            json!(names.map(|name| now[name].clone())),
            wanted,
            "{call}: {failed}"
        );
        let records = run(&home, &directory, &["history", "-o", "jsonl"]);
        let first: Value = serde_json::from_str(records.stdout.lines().last().unwrap()).unwrap();
        let back = run(
            &home,
            &directory,
            &["restore", first["id"].as_str().unwrap(), "--yes"],
        );
        assert_eq!(back.exit, 0, "{call}: {back}");
        assert_eq!(exported(&home, &directory), before, "{call}: {failed}");
    }
    panic!("an apply has no end");
}

/// A gateway's error says nothing about the service behind it: what was taken is read back, nothing is sent twice, and
/// from either state the same command completes the change and the history leads back.
#[test]
fn a_write_that_ends_in_a_gateways_error_is_read_back_before_it_is_repeated() {
    let wanted = json!([true, "enabled", false]);
    let names = ["method.voice", "campaign.state", "administrators"];
    let file = "campaign.state = \"enabled\"\nadministrators = false\n[method]\nvoice = true\n";
    let places = [
        "PATCH /v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations",
        "PATCH /v1.0/policies/authenticationMethodsPolicy",
        "PATCH /v1.0/policies/authorizationPolicy",
    ];
    for (index, place) in places.into_iter().enumerate() {
        // The second place is named by the first as well, which is asked before it.
        let spared = u32::from(index == 1);
        for status in [500, 502, 503] {
            for taken in [true, false] {
                let (home, directory) = (Home::new(), unhurried());
                let before = exported(&home, &directory);
                let file = written(&home, "policy.toml", file);
                let apply = ["apply", "-f", &file, "--yes", "-o", "json"];
                let fault = if taken {
                    Fault::Late(status)
                } else {
                    Fault::Page(status)
                };
                let faults = directory.sandbox().faults();
                faults.plan_after(spared, place, fault);
                let case = format!("{place} {status} taken: {taken}");
                let first = run(&home, &directory, &apply);
                faults.assert_all_hit();
                let there = exported(&home, &directory);
                let now = json!(names.map(|name| there[name].clone()));
                if taken {
                    assert_eq!(first.exit, 0, "{case}: {first}");
                } else {
                    assert_ne!(first.exit, 0, "{case}: {first}");
                    let left = &names[index..];
                    assert!(
                        left.iter().all(|name| there[name] == before[name]),
                        "{case}: {first}"
                    );
                    assert_eq!(first.exit == 8, index > 0, "{case}: {first}");
                    let done = run(&home, &directory, &apply);
                    assert_eq!(done.exit, 0, "{case}: {done}");
                }
                if taken {
                    assert_eq!(now, wanted, "{case}: {first}");
                }
                let records = run(&home, &directory, &["history", "-o", "jsonl"]);
                let oldest = records.stdout.lines().last().expect("a record");
                let oldest: Value = serde_json::from_str(oldest).expect("an object");
                let id = oldest["id"].as_str().expect("an id");
                let back = run(&home, &directory, &["restore", id, "--yes"]);
                assert_eq!(back.exit, 0, "{case}: {back}");
                // What the first try wrote is in its record; what completed it is in another.
                if taken {
                    assert_eq!(exported(&home, &directory), before, "{case}");
                }
            }
        }
    }
}

#[test]
fn the_history_is_for_its_owner_alone_and_says_how_each_change_ended() {
    let (home, directory) = (Home::new(), unhurried());
    let empty = run(&home, &directory, &["history"]);
    assert_eq!(empty.exit, 0, "{empty}");
    assert!(
        empty
            .stderr
            .contains("No changes of this tenant are recorded"),
        "{empty}"
    );
    let set = run(
        &home,
        &directory,
        &[
            "set",
            "notify.users=off",
            "--yes",
            "--reason",
            "ticket 7",
            "-o",
            "json",
        ],
    );
    let id = set.json()["record"].as_str().unwrap().to_owned();
    let listed = run(&home, &directory, &["history", "-o", "csv"]);
    let lines: Vec<&str> = listed.stdout.lines().collect();
    assert_eq!(lines[0], "id,at,outcome,settings,reason");
    assert!(lines[1].starts_with(&id), "{listed}");
    assert!(
        lines[1].ends_with(",done,notify.users,ticket 7"),
        "{listed}"
    );
    let missing = run(
        &home,
        &directory,
        &["restore", "20200101T000000000Z", "--yes"],
    );
    assert_eq!(missing.exit, 2, "{missing}");
    let unnamed = run(&home, &directory, &["restore", "--yes"]);
    assert_eq!(unnamed.exit, 2, "{unnamed}");
    assert!(unnamed.stderr.contains("`last`"), "{unnamed}");
    let chosen = home
        .sspr(["policy", "restore", "--dry-run"])
        .on(&directory)
        .answering([("Which change", "Notify users")])
        .run();
    assert_eq!(chosen.exit, 0, "{chosen}");
    assert!(chosen.stdout.contains("off → on"), "{chosen}");

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mut folders = vec![home.path().to_owned()];
        let mut found = 0;
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.to_string_lossy().contains(&id) {
                    found += 1;
                    let mode = fs::metadata(&path).unwrap().permissions().mode();
                    assert_eq!(mode & 0o777, 0o600, "{}", path.display());
                }
            }
        }
        assert_eq!(found, 1);
    }
}
