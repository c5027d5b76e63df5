//! Who is meant: every argument that names a person or a group takes id, address and name, and guesses nobody.

use serde_json::{Value, json};
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

const JONAS: &str = "jonas.berg@contoso.example";

fn directory() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

fn run(directory: &Directory, args: &[&str]) -> Transcript {
    Home::new().sspr_with(args).on(directory).run()
}

/// The error object on stderr.
fn failure(run: &Transcript) -> Value {
    let line = run.stderr.lines().find(|line| line.starts_with('{'));
    serde_json::from_str(line.unwrap_or_else(|| panic!("no object: {run}"))).unwrap()
}

/// Every command that names one person, with the flags that keep it from changing anything.
const COMMANDS: [&[&str]; 7] = [
    &["explain"],
    &["status"],
    &["methods", "list"],
    &["events", "--user"],
    &["reset", "--dry-run"],
    &["invite", "--dry-run"],
    &["scope", "add", "--group", "SSPR Pilot", "--dry-run"],
];

#[test]
fn a_person_is_found_by_the_name_that_people_see() {
    let directory = directory();
    for command in COMMANDS {
        let named = run(
            &directory,
            &[command, &["Jonas Berg", "-o", "json"]].concat(),
        );
        let known = run(&directory, &[command, &[JONAS, "-o", "json"]].concat());
        assert_eq!(named.exit, known.exit, "{command:?}: {named}");
        let (mut named, mut known) = (named.json(), known.json());
        for document in [&mut named, &mut known] {
            // The moments of two runs.
            if let Some(object) = document.as_object_mut() {
                object.retain(|key, _| !key.to_lowercase().contains("asof"));
                object.remove("gates");
                // A result says how the person was given.
                for result in object
                    .get_mut("results")
                    .into_iter()
                    .flat_map(|all| all.as_array_mut().into_iter().flatten())
                {
                    result["user"] = Value::Null;
                }
            }
        }
        assert_eq!(named, known, "{command:?}");
    }
}

#[test]
fn who_only_comes_near_is_named_and_not_taken() {
    let directory = directory();
    for command in COMMANDS {
        for key in ["jonas", "jonas.brg@contoso.example", "Jonas Brg"] {
            let found = run(&directory, &[command, &[key, "-o", "json"]].concat());
            assert_eq!(found.exit, 2, "{command:?} {key}: {found}");
            let error = failure(&found);
            assert_eq!(error["code"], "userAmbiguous", "{command:?} {key}");
            let hint = error["hint"].as_str().unwrap_or_default();
            assert!(hint.contains(JONAS), "{command:?} {key}: {found}");
        }
    }
}

#[test]
fn where_nobody_comes_near_there_is_no_such_user() {
    let directory = directory();
    for command in [&["status"][..], &["methods", "list"], &["explain"]] {
        let args = [command, &["nobody@contoso.example", "-o", "json"]].concat();
        let found = run(&directory, &args);
        assert_eq!(found.exit, 1, "{found}");
        assert_eq!(failure(&found)["code"], "userNotFound", "{found}");
    }
}

#[test]
fn at_a_terminal_one_of_the_near_is_chosen_or_none() {
    let directory = directory();
    let chosen = Home::new()
        .sspr(["methods", "list", "jonas", "-o", "json"])
        .on(&directory)
        .answering([("Which one?", JONAS)])
        .run();
    assert_eq!(chosen.exit, 0, "{chosen}");
    let none = Home::new()
        .sspr(["methods", "list", "jonas"])
        .on(&directory)
        .answering([("Which one?", "None of these")])
        .run();
    assert_eq!(none.exit, 2, "{none}");
}

#[test]
fn who_is_asked_for_and_not_found_is_asked_for_again() {
    let directory = directory();
    let run = Home::new()
        .sspr(["register", "--hand-over", "--no-wait"])
        .on(&directory)
        .answering([
            ("User (sign-in name", "nobody at all"),
            ("User (sign-in name", "Jonas Berg"),
        ])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("not found"), "{run}");
    assert!(run.stderr.contains(JONAS), "{run}");
}

#[test]
fn a_group_is_found_and_told_in_the_same_way() {
    let directory = directory();
    for name in ["SSPR", "SSPR Piot"] {
        let near = run(&directory, &["status", "--group", name, "-o", "json"]);
        assert_eq!(near.exit, 2, "{near}");
        let error = failure(&near);
        assert_eq!(error["code"], json!("groupAmbiguous"));
        let hint = error["hint"].as_str().unwrap_or_default();
        assert!(hint.contains("SSPR Pilot ("), "{near}");
    }
    let nothing = run(
        &directory,
        &["status", "--group", "Zeppelins", "-o", "json"],
    );
    assert_eq!(nothing.exit, 1, "{nothing}");
    assert_eq!(failure(&nothing)["code"], "groupNotFound");
    let chosen = Home::new()
        .sspr(["status", "--group", "SSPR", "--limit", "1", "-o", "json"])
        .on(&directory)
        .answering([("Which one?", "SSPR Pilot")])
        .run();
    assert_eq!(chosen.exit, 0, "{chosen}");
}
