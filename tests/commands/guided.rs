//! `--policy-api guided`: every setting that only the portal holds is led to by hand, the rest is written, and what can
//! be verified is.

use serde_json::{Value, json};
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};
use crate::tenant::{PILOT, Served};

fn unhurried() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

fn guided(home: &Home, directory: &Directory, args: &[&str]) -> Transcript {
    let all = [&["policy"], args, &["--policy-api", "guided"]].concat();
    home.sspr_with(&all).on(directory).run()
}

/// An error object among what was said.
fn code(run: &Transcript) -> String {
    let object = run.stderr.lines().find(|line| line.starts_with('{'));
    let object: Value = serde_json::from_str(object.unwrap_or("null")).expect("an object");
    object["code"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn what_graph_holds_is_written_and_the_rest_is_listed_with_page_field_and_value() {
    let (home, directory) = (Home::new(), unhurried());
    let args = [
        "set",
        "scope=group",
        "group=SSPR Pilot",
        "registration.reconfirm-days=90",
        "helpdesk.link=help@contoso.com",
        "writeback.unlock=on",
        "registration.skip-days=3",
        "method.voice=on",
        "--yes",
        "-o",
        "json",
    ];
    let run = guided(&home, &directory, &args);
    assert_eq!(run.exit, 7, "{run}");
    assert_eq!(code(&run), "leftByHand", "{run}");
    let document = run.json();
    assert_eq!(document["written"], json!(["method.voice"]), "{run}");
    let by_hand = document["byHand"].as_array().expect("steps");
    let of = |key: &str| {
        let found = by_hand.iter().find(|step| step["setting"] == key);
        found.unwrap_or_else(|| panic!("no step for {key}: {run}"))
    };
    let menu = "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/";
    for (key, page, field, value) in [
        (
            "scope",
            "Properties",
            "Self service password reset enabled",
            "Selected",
        ),
        ("group", "Properties", "Select group", "SSPR Pilot"),
        (
            "registration.reconfirm-days",
            "Registration",
            "Number of days before users are asked to re-confirm their authentication information",
            "90",
        ),
        (
            "writeback.unlock",
            "OnPremisesIntegration",
            "Allow users to unlock accounts without resetting their password",
            "ticked",
        ),
    ] {
        let step = of(key);
        assert_eq!(step["link"], json!(format!("{menu}{page}")), "{key}");
        assert_eq!(step["menu"], Value::Null, "{key}");
        assert_eq!(
            (&step["field"], &step["value"]),
            (&json!(field), &json!(value)),
            "{key}"
        );
        assert_eq!(step["unverifiedBecause"], "notWatched", "{key}");
    }
    // The address of this page is not known, and no field is for that setting: both are said.
    assert_eq!(of("helpdesk.link")["menu"], "Customization");
    let nowhere = of("registration.skip-days");
    assert_eq!(nowhere["field"], Value::Null);
    assert_eq!(nowhere["unverifiedBecause"], "notInPortal");
    // Again: what Graph holds is so, the rest is still to be done.
    let again = guided(&home, &directory, &args);
    assert_eq!(
        (again.exit, &again.json()["written"]),
        (7, &json!([])),
        "{again}"
    );
}

#[test]
fn a_plan_is_of_what_can_be_read_and_names_what_cannot_be_compared() {
    let (home, directory) = (Home::new(), unhurried());
    let file = home.path().join("policy.toml");
    std::fs::write(&file, "notify.users = true\nmethod.voice = true\n").unwrap();
    let path = file.display().to_string();
    let plan = guided(&home, &directory, &["plan", "-f", &path, "-o", "json"]);
    assert_eq!(plan.exit, 3, "{plan}");
    assert_eq!(plan.json()["changes"][0]["setting"], "method.voice");
    assert_eq!(plan.json()["byHand"][0]["setting"], "notify.users");
    std::fs::write(&file, "notify.users = true\n").unwrap();
    let unknown = guided(&home, &directory, &["plan", "-f", &path]);
    assert_eq!(unknown.exit, 7, "{unknown}");
    assert!(
        unknown
            .stdout
            .contains("PasswordResetMenuBlade/~/Notifications"),
        "{unknown}"
    );
    assert!(unknown.stderr.contains("notify.users"), "{unknown}");
    let markdown = guided(&home, &directory, &["plan", "-f", &path, "--markdown"]);
    assert!(markdown.stdout.contains("cannot be compared"), "{markdown}");
    let look = guided(&home, &directory, &["apply", "-f", &path, "--dry-run"]);
    assert_eq!(look.exit, 0, "{look}");
    let kept = home.path().join("kept.plan").display().to_string();
    let refused = guided(&home, &directory, &["plan", "-f", &path, "--out", &kept]);
    assert_eq!(
        refused.exit, 7,
        "a plan file of what cannot be read: {refused}"
    );
    std::fs::write(&file, "[questions]\nto-register = 3\nto-reset = 4\n").unwrap();
    let contradiction = guided(&home, &directory, &["plan", "-f", &path]);
    assert_eq!(contradiction.exit, 2, "{contradiction}");
}

#[test]
fn the_scope_is_settled_where_the_report_shows_it() {
    let (home, directory) = (Home::new(), unhurried());
    let set = home
        .sspr(["policy", "set", "scope=all", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(set.exit, 0, "{set}");
    // By the report, once it has caught up.
    directory.advance(std::time::Duration::from_secs(48 * 3600));
    let again = guided(&home, &directory, &["set", "scope=all", "--yes"]);
    assert_eq!(again.exit, 0, "{again}");
    assert!(again.stderr.contains("Nothing to change."), "{again}");
}

#[test]
fn a_watched_change_is_verified_by_what_the_audit_log_names() {
    let event = |value: &str| {
        json!([{"modifiedProperties": [
            {"displayName": "notifyUsersOnPasswordReset", "oldValue": "\"False\"", "newValue": value},
        ]}])
    };
    for (targets, exit, proof) in [
        (event("\"True\""), 0, json!(["auditLog", null])),
        (event("\"False\""), 1, json!([null, "otherValue"])),
        (Value::Null, 0, json!([null, "notNamed"])),
    ] {
        let served = Served::start(|tenant| {
            tenant.person = true;
            tenant.changed = targets.clone();
        });
        let run = served
            .undecided([
                "policy",
                "set",
                "notify.users=on",
                "--policy-api",
                "guided",
                "--watch-for",
                "1h",
                "--yes",
                "-o",
                "json",
            ])
            .run();
        assert_eq!(run.exit, exit, "{targets}: {run}");
        assert!(run.stderr.contains("select `Yes`"), "{run}");
        assert!(run.stderr.contains("admin@contoso.example"), "{run}");
        let step = &run.json()["byHand"][0];
        assert_eq!(
            json!([step["verifiedBy"], step["unverifiedBecause"]]),
            proof,
            "{run}"
        );
        assert_eq!(served.tenant().writes.len(), 0);
    }
}

#[test]
fn a_person_goes_from_page_to_page() {
    let served = Served::start(|tenant| tenant.person = true);
    let run = served
        .undecided([
            "policy",
            "set",
            "notify.users=off",
            "registration.required=on",
            "--policy-api",
            "guided",
            "--no-wait",
        ])
        .answering([("Make this change", "y"), ("the next page", "y")])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let registration = run.stderr.rfind("~/Registration").expect("a page");
    let notifications = run.stderr.rfind("~/Notifications").expect("a page");
    assert!(registration < notifications, "{run}");
    assert!(run.stderr.contains("was not verified"), "{run}");
    let stopped = served
        .undecided([
            "policy",
            "set",
            "notify.users=off",
            "registration.required=on",
            "--policy-api",
            "guided",
        ])
        .answering([("Make this change", "y"), ("the next page", "n")])
        .run();
    assert_eq!(stopped.exit, 130, "{stopped}");
    let late = served
        .undecided([
            "policy",
            "set",
            "notify.users=off",
            "--policy-api",
            "guided",
            "--watch-for",
            "0s",
            "--yes",
        ])
        .run();
    // Its event was in the log before.
    assert_eq!(late.exit, 1, "{late}");
}

#[test]
fn going_back_by_hand_names_what_that_change_changed_and_no_more() {
    let (home, directory) = (Home::new(), unhurried());
    let set = home
        .sspr(["policy", "set", "notify.administrators=on", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(set.exit, 0, "{set}");
    let back = guided(
        &home,
        &directory,
        &["restore", "last", "--yes", "-o", "json"],
    );
    assert_eq!(back.exit, 7, "{back}");
    let steps = back.json()["byHand"].clone();
    assert_eq!(steps.as_array().map(Vec::len), Some(1), "{back}");
    assert_eq!(
        (&steps[0]["setting"], &steps[0]["value"]),
        (&json!("notify.administrators"), &json!("No"))
    );
}

#[test]
fn the_steps_are_said_in_every_language() {
    let (home, directory) = (Home::new(), unhurried());
    for (language, words) in [
        (
            "de",
            "Wählen Sie unter „Self-Service-Kennwortzurücksetzung aktiviert“ (`Self service password reset enabled`)",
        ),
        (
            "sv",
            "Välj `All` under ”Självbetjäning för återställning av lösenord” (`Self service password reset enabled`)",
        ),
        (
            "zh-Hans",
            "在 “已启用自助式密码重置”（`Self service password reset enabled`）",
        ),
    ] {
        let args = [
            "set",
            "scope=all",
            "legacy.email=off",
            "--dry-run",
            "--lang",
            language,
        ];
        let run = guided(&home, &directory, &args);
        assert_eq!(run.exit, 0, "{run}");
        assert!(run.stdout.contains(words), "{language}: {run}");
        assert!(run.stdout.contains("legacy.email"), "{language}: {run}");
    }
}

#[test]
fn a_group_is_shown_by_its_name_wherever_it_comes_from() {
    let served = Served::start(|_| {});
    let group = format!("group={PILOT}");
    let run = served
        .sspr(["policy", "set", "scope=group", &group, "--dry-run"])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let named = format!("“SSPR pilot” ({PILOT})");
    assert!(run.stdout.contains(&named), "{run}");
}
