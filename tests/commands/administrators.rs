//! Roles over a part of the directory, and roles that wait to be activated: they are roles, too, wherever an administrator
//! is guarded or judged.

use serde_json::Value;
use sspr_sandbox::Throttle;

use crate::support::tape::Tape;
use crate::support::{Directory, Home, START, Transcript};

fn enabled() -> Directory {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let run = Home::new()
        .sspr(["enable", "--scope", "all", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(run.exit, 0, "{run}");
    directory
}

/// Whoever one of these lists of roles names first, among those limited to a part of the directory or not.
fn holder(directory: &Directory, list: &str, is_limited: bool) -> String {
    let path = format!("/v1.0/roleManagement/directory/{list}");
    let (status, answer) = crate::invite::asked(directory, "GET", &path, &Value::Null);
    assert_eq!(status, 200, "{answer}");
    let rows = answer["value"].as_array().expect("a list");
    let mut rows = rows.iter();
    let row = rows.find(|row| (row["directoryScopeId"] != "/") == is_limited);
    row.expect("somebody")["principalId"]
        .as_str()
        .expect("an id")
        .to_owned()
}

fn sspr(args: &[&str], directory: &Directory) -> Transcript {
    Home::new().sspr_with(args).on(directory).run()
}

/// What `explain` says of the roles of somebody.
fn explained(user: &str, directory: &Directory) -> Value {
    let run = sspr(
        &["explain", user, "--as-of", START, "-o", "json"],
        directory,
    );
    let gates = run.json()["gates"].as_array().expect("gates").clone();
    let mut gates = gates.into_iter();
    gates
        .find(|gate| gate["gate"] == "administrator")
        .expect("a gate")
}

#[test]
fn whoever_holds_a_role_in_any_way_is_acted_on_with_a_flag_alone() {
    let directory = enabled();
    let eligible = holder(&directory, "roleEligibilityScheduleInstances", false);
    let limited = holder(&directory, "roleAssignments", true);
    for (user, told) in [
        (&eligible, "Helpdesk Administrator (can be activated)"),
        (&limited, "User Administrator (for a part of the directory)"),
    ] {
        let commands: [&[&str]; 2] = [
            &[
                "methods",
                "add",
                user,
                "--email",
                "x@mailbox.example",
                "--yes",
            ],
            &["reset", user, "--show-password", "--yes"],
        ];
        for command in commands {
            let run = sspr(command, &directory);
            assert_eq!(run.exit, 2, "{command:?} {run}");
            assert!(run.stderr.contains(told), "{command:?} {run}");
            assert!(run.stderr.contains("--admin"), "{command:?} {run}");
        }
    }
}

#[test]
fn a_role_over_a_part_asks_for_two_methods_and_one_to_be_activated_is_told() {
    let directory = enabled();
    let eligible = explained(
        &holder(&directory, "roleEligibilityScheduleInstances", false),
        &directory,
    );
    assert_eq!(eligible["cause"], "mayBecomeAdministrator", "{eligible}");
    let evidence = eligible["evidence"].as_str().expect("a sentence");
    assert!(evidence.contains("Helpdesk Administrator"), "{evidence}");
    let limited = explained(&holder(&directory, "roleAssignments", true), &directory);
    assert_eq!(limited["cause"], "administratorsOn", "{limited}");
}

#[test]
fn a_plan_judges_each_role_by_its_own_rules_and_counts_what_is_unclear() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let args = ["enable", "--scope", "all", "--dry-run", "-o", "json"];
    let known = sspr(&args, &directory).json();
    // The two who only read are under the users' rules.
    let of_roles = |document: &Value| {
        let causes = &document["impact"]["unclearBecause"];
        ["someRole", "mayBecomeAdministrator"].map(|cause| causes[cause].as_u64().unwrap_or(0))
    };
    assert_eq!(of_roles(&known), [0, 0], "{known}");
    let denied = sspr_sandbox::Fault::Answer {
        status: 403,
        headers: Vec::new(),
        body: r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges."}}"#.to_owned(),
    };
    // Who holds a role is asked in one batch, and nothing else is.
    directory.sandbox().faults().plan("/v1.0/$batch", 1, denied);
    let run = sspr(&args, &directory);
    let unknown = run.json();
    let gain = |document: &Value| document["impact"]["gain"].as_u64().expect("a count");
    assert!(of_roles(&unknown)[0] > 0, "{run}");
    assert_eq!(gain(&known), gain(&unknown) + 2, "{run}");
}

#[test]
fn switching_it_on_for_everybody_takes_so_many_requests_and_waits() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    // What is read: the four documents and the tenant. Then the report, the users, the roles, the licences and the trail.
    // Read again, written, read back.
    let tape = Tape::in_rounds(&directory, &[5, 5, 1, 1, 1]);
    let home = Home::new();
    let run = home
        .sspr(["enable", "--scope", "all", "--yes"])
        .at(tape.url())
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let exchanges = tape.exchanges();
    let asked = |part: &str| {
        exchanges
            .iter()
            .filter(|one| one.path.contains(part))
            .count()
    };
    let counts = [
        ("/api/PasswordReset/PasswordResetPolicies", 4),
        ("/api/PasswordReset/OnPremisesPasswordResetPolicies", 1),
        ("/v1.0/organization", 1),
        ("/userRegistrationDetails", 1),
        ("/v1.0/users", 1),
        ("/subscribedSkus", 1),
        ("/directoryAudits", 1),
        // Who holds which role, and who is in which group that can hold one.
        ("/$batch", 1),
        ("/roleManagement/", 2),
        ("/groups", 1),
    ];
    for (part, expected) in counts {
        assert_eq!(asked(part), expected, "{part}: {:#?}", paths(&exchanges));
    }
    let in_batch = 3;
    let of_services = exchanges
        .iter()
        .filter(|one| !one.path.contains("/v2.0"))
        .count();
    assert_eq!(of_services, 13 + in_batch, "{:#?}", paths(&exchanges));
    assert_eq!(tape.waits(), 5, "{:#?}", paths(&exchanges));
}

/// Somebody in the group "Tier 1 Operators".
const IN_A_ROLE_GROUP: &str = "karen.weaver@contoso.example";

#[test]
fn who_is_in_a_group_that_can_hold_roles_is_guarded_in_every_command() {
    let directory = enabled();
    let home = Home::new();
    let file = home.path().join("people.csv");
    let rows = format!("user,email\n{IN_A_ROLE_GROUP},karen@mailbox.example\n");
    std::fs::write(&file, rows).unwrap();
    let file = file.display().to_string();
    let person = IN_A_ROLE_GROUP;
    let by_hand = ["--admin", "--reason", "INC-1", "--dry-run", "--yes"];
    let mail = ["--email", "karen@mailbox.example"];
    let told = "is in a role-assignable group (Tier 1 Operators)";
    for (command, expected) in [
        (
            vec!["import", &file, "--dry-run"],
            "1 user is an administrator or in a role-assignable group",
        ),
        (
            [&["methods", "add", person], &mail[..], &by_hand].concat(),
            told,
        ),
        ([&["reset", person][..], &by_hand].concat(), told),
        ([&["invite", person][..], &by_hand].concat(), told),
        (
            [&["register", person, "--unverified", "--yes"], &mail[..]].concat(),
            told,
        ),
    ] {
        let run = home.sspr_with(&command).on(&directory).run();
        assert!(run.stderr.contains(expected), "{command:?} {run}");
    }
    let plain = "lena.dahl@contoso.example";
    let command = [
        &["methods", "add", plain],
        &mail[..],
        &["--dry-run", "--yes"],
    ]
    .concat();
    let run = home.sspr_with(&command).on(&directory).run();
    assert!(!run.stderr.contains("role-assignable"), "{run}");
}

fn paths(exchanges: &[crate::support::tape::Exchange]) -> Vec<String> {
    exchanges
        .iter()
        .map(|one| format!("{} {}", one.method, one.path))
        .collect()
}
