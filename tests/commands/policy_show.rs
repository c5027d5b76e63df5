//! `sspr policy show`, whole.

use serde_json::{Value, json};
use sspr_sandbox::{Fault, Throttle};

use crate::support::{Directory, Home, Transcript};
use crate::tenant::{Served, application_token};

const METHODS_POLICY: &str = "GET /v1.0/policies/authenticationMethodsPolicy";

/// The setting of a document by its key.
fn setting(document: &Value, key: &str) -> Value {
    let settings = document["settings"].as_array().expect("settings");
    settings
        .iter()
        .find(|setting| setting["key"] == key)
        .unwrap_or_else(|| panic!("no {key}: {document}"))
        .clone()
}

/// The codes of everything that is said against the policy.
fn codes(document: &Value) -> Vec<&str> {
    let warnings = document["warnings"].as_array().expect("warnings");
    warnings
        .iter()
        .map(|warning| warning["code"].as_str().expect("a code"))
        .collect()
}

fn show(directory: &Directory, args: &[&str]) -> Transcript {
    let mut all = vec!["policy", "show"];
    all.extend(args);
    Home::new().sspr_with(&all).on(directory).run()
}

#[test]
fn every_setting_is_shown_by_page_in_plain_words_with_what_is_against_it() {
    let directory = Directory::start();
    let run = show(&directory, &[]);
    assert_eq!(run.exit, 0, "{run}");
    for line in [
        "Password reset: Properties  (Password reset policy)",
        "Self service password reset enabled",
        "Password reset: Authentication methods  (Authentication methods policy)",
        "methods are managed in the authentication methods policy",
        "Password reset: On-premises integration  (On-premises integration)",
        "Password reset: Administrator policy  (Authorization policy)",
        "registration.reconfirm-days",
        "! Self-service password reset is off: only administrators can reset. [CIS 5.2.4.1, ZTA 21870]",
        "note: Administrators can reset their own password",
    ] {
        assert!(run.stdout.contains(line), "{line}: {run}");
    }
    let line = run
        .stdout
        .lines()
        .find(|line| line.ends_with("  registration.reconfirm-days"))
        .unwrap_or_default();
    assert!(line.contains("180 days"), "{run}");
}

#[test]
fn scripts_read_each_setting_with_its_place() {
    let directory = Directory::start();
    let run = show(&directory, &["-o", "json"]);
    let document = run.json();
    assert_eq!(
        setting(&document, "registration.reconfirm-days"),
        json!({
            "key": "registration.reconfirm-days",
            "page": "registration",
            "value": 180,
            "known": true,
            "state": "known",
            "because": null,
            "unread": null,
            "place": {
                "document": "passwordResetPolicies",
                "field": "registrationReconfirmIntevalInDays",
            },
            "unit": "days",
            "default": "180",
            "role": "Authentication Policy Administrator",
            "permission": null,
            "takesEffect": "nextSignIn",
        })
    );
    let legacy = setting(&document, "legacy.email");
    assert_eq!(
        (&legacy["value"], &legacy["state"]),
        (&json!(false), &json!("notCounted"))
    );
    assert_eq!(legacy["because"], "migrated");
    assert_eq!(document["migrationState"], "migrationComplete");
    assert_eq!(document["required"], 1);
    assert_eq!(
        document["countedMethods"],
        json!([
            "mobilePhone",
            "email",
            "microsoftAuthenticatorPush",
            "softwareOneTimePasscode"
        ])
    );
    let scope = document["warnings"]
        .as_array()
        .and_then(|all| all.iter().find(|warning| warning["code"] == "scopeNone"))
        .expect("a warning");
    assert_eq!(scope["severity"], "warning");
    assert_eq!(scope["setting"], "scope");
    assert_eq!(scope["control"], "CIS 5.2.4.1");
    assert_eq!(document.get("impact"), None);
}

#[test]
fn rows_have_one_setting_each() {
    let directory = Directory::start();
    let csv = show(&directory, &["registration", "scope", "-o", "csv"]);
    assert_eq!(csv.exit, 0, "{csv}");
    let lines: Vec<&str> = csv.stdout.lines().collect();
    assert_eq!(
        lines[..2],
        [
            "key,value,state,page,document,field,unit,default,role,because",
            "scope,none,known,properties,passwordResetPolicies,enablementType,,none,User Administrator,",
        ]
    );
    assert_eq!(lines.len(), 6, "{csv}");
    let jsonl = show(&directory, &["notify", "-o", "jsonl"]);
    let keys: Vec<Value> = jsonl
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["key"].clone())
        .collect();
    assert_eq!(keys, ["notify.users", "notify.administrators"]);
    assert!(
        jsonl.stderr.contains("Administrators are not notified"),
        "{jsonl}"
    );
}

#[test]
fn a_setting_nobody_knows_is_refused_with_the_nearest_name() {
    let home = Home::new();
    for (given, said) in [
        ("metods-required", "`methods-required`"),
        ("colour", "sspr policy show -o csv"),
    ] {
        let run = home.sspr(["policy", "show", given]).run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(said), "{run}");
    }
    let list = home.sspr(["policy", "show", "--list"]).run();
    assert_eq!(list.exit, 2, "{list}");
    assert!(list.stderr.contains("--impact"), "{list}");
}

#[test]
fn fail_on_says_no_by_weight_and_by_the_settings_asked_for() {
    let directory = Directory::start();
    for (args, exit) in [
        (&["--fail-on", "warning"][..], 3),
        (&["--fail-on", "error"][..], 0),
        (&["registration", "--fail-on", "warning"][..], 0),
        (&["notify", "--fail-on", "warning"][..], 3),
    ] {
        let run = show(&directory, args);
        assert_eq!(run.exit, exit, "{args:?}: {run}");
    }
}

/// The next answer to a request for this path.
fn answers(directory: &Directory, path: &str, status: u16, body: &Value) {
    directory.sandbox().faults().plan(
        path,
        1,
        Fault::Answer {
            status,
            headers: Vec::new(),
            body: body.to_string(),
        },
    );
}

fn denied() -> Value {
    json!({"error": {"code": "Authorization_RequestDenied", "message": "Insufficient privileges."}})
}

#[test]
fn the_day_decides_how_grave_a_date_is() {
    let directory = Directory::start();
    for (day, weight) in [("2027-01-31", "warning"), ("2027-02-01", "error")] {
        let policy = json!({
            "policyMigrationState": "migrationComplete",
            "authenticationMethodConfigurations": [{"id": "Sms", "state": "enabled"}],
        });
        answers(&directory, METHODS_POLICY, 200, &policy);
        let run = show(&directory, &["-o", "json", "--as-of", day]);
        let document = run.json();
        let found = document["warnings"]
            .as_array()
            .and_then(|all| all.iter().find(|it| it["code"] == "tooFewWithoutPhones"))
            .unwrap_or_else(|| panic!("{day}: {run}"));
        assert_eq!(found["severity"], weight, "{day}");
        assert_eq!(found["date"], "2027-02-01");
    }
}

#[test]
fn a_part_that_cannot_be_read_says_why_and_takes_no_other_with_it() {
    let directory = Directory::start();
    answers(&directory, METHODS_POLICY, 403, &denied());
    let run = show(&directory, &["-o", "json"]);
    assert_eq!(run.exit, 0, "{run}");
    let document = run.json();
    let sms = setting(&document, "method.sms");
    assert_eq!(
        (&sms["known"], &sms["state"]),
        (&json!(false), &json!("unreadable"))
    );
    assert_eq!(
        sms["unread"]["code"], "Authorization_RequestDenied",
        "{run}"
    );
    assert_eq!(setting(&document, "scope")["value"], "none");
    assert_eq!(document["migrationState"], Value::Null);
    assert_eq!(document["countedMethods"], Value::Null);
    assert!(!codes(&document).contains(&"tooFewMethods"), "{run}");

    answers(
        &directory,
        "OnPremisesPasswordResetPolicies",
        403,
        &denied(),
    );
    let run = show(&directory, &[]);
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stdout.contains("could not be read: "), "{run}");
}

#[test]
fn settings_of_which_none_can_be_read_end_with_the_code_of_the_reason() {
    let directory = Directory::start();
    answers(&directory, METHODS_POLICY, 403, &denied());
    let run = show(&directory, &["method.sms", "campaign"]);
    assert_eq!(run.exit, 5, "{run}");
    assert_eq!(run.stdout, "");
}

#[test]
fn an_application_sees_what_graph_has() {
    let served = Served::start(|_| {});
    let run = served
        .sspr(["policy", "show", "administrators", "scope", "-o", "json"])
        .env("SSPR_POLICY_TOKEN", &application_token())
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let document = run.json();
    assert_eq!(setting(&document, "administrators")["value"], true);
    assert_eq!(setting(&document, "scope")["known"], false);
}

#[test]
fn an_undecided_policy_api_is_not_used_in_a_pipeline() {
    let served = Served::start(|_| {});
    let run = served
        .undecided(["policy", "show", "administrators", "scope", "-o", "json"])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let scope = setting(&run.json(), "scope");
    assert_eq!(scope["unread"]["code"], "policyApiUndecided");
    let alone = served.undecided(["policy", "show", "scope"]).run();
    assert_eq!(alone.exit, 7, "{alone}");
    assert!(alone.stderr.contains("--policy-api portal"), "{alone}");
}

#[test]
fn a_cloud_without_the_policy_says_so_before_a_request() {
    let home = Home::new();
    for (cloud, key) in [
        ("china", "method.sms"),
        ("usgov", "scope"),
        ("china", "writeback"),
    ] {
        let run = home
            .sspr(["policy", "show", key, "--policy-api", "portal"])
            .env("SSPR_CLOUD", cloud)
            .env("SSPR_ACCESS_TOKEN", "graph")
            .run();
        assert_eq!(run.exit, 7, "{cloud} {key}: {run}");
        assert!(run.stderr.contains(cloud), "{cloud} {key}: {run}");
    }
}

#[test]
fn dates_are_counted_in_users_and_their_people_listed() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let on = home
        .sspr(["enable", "--scope", "all", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(on.exit, 0, "{on}");
    let run = home
        .sspr(["policy", "show", "--impact", "-o", "json"])
        .on(&directory)
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let impact = run.json()["impact"].clone();
    assert_eq!(impact["unknownBecause"], Value::Null, "{run}");
    let of = |who: &str, what: &str| {
        impact[who][what]
            .as_u64()
            .unwrap_or_else(|| panic!("{run}"))
    };
    for who in ["users", "administrators"] {
        assert!(of(who, "inScope") > 0, "{run}");
        assert!(of(who, "already") + of(who, "phonesEnd") <= of(who, "inScope"));
    }
    let list = home
        .sspr(["policy", "show", "--impact", "--list", "-o", "json"])
        .on(&directory)
        .run();
    let list = list.json();
    let listed = |left: &str, admin: bool| {
        let all = list.as_array().expect("rows");
        let these = all
            .iter()
            .filter(|row| row["left"] == left && row["isAdmin"] == admin);
        these.count() as u64
    };
    for (who, admin) in [("users", false), ("administrators", true)] {
        for left in ["already", "phonesEnd", "questionsEnd"] {
            assert_eq!(listed(left, admin), of(who, left), "{who} {left}");
        }
    }
    // Whom the rules call short the report calls not registered: one truth. Of administrators the report does not say
    // whether their role is one of those that need two methods.
    let status = home
        .sspr([
            "status",
            "--enabled",
            "--not-registered",
            "--member",
            "-o",
            "json",
        ])
        .on(&directory)
        .run();
    let status = status.json();
    let short = status.as_array().expect("rows").iter();
    let short = short.filter(|row| row["isAdmin"] == false).count() as u64;
    assert_eq!(short, of("users", "already"));
}

#[test]
fn every_language_has_the_whole_page() {
    let directory = Directory::start();
    for (language, said) in [
        ("de", "Self-Service-Kennwortzurücksetzung aktiviert"),
        ("sv", "Självbetjäning för återställning av lösenord"),
        ("zh-Hans", "已启用自助式密码重置"),
    ] {
        let run = show(&directory, &["--lang", language, "--impact"]);
        assert_eq!(run.exit, 0, "{run}");
        assert!(run.stdout.contains(said), "{run}");
        assert!(!run.stdout.contains("policy-"), "{run}");
    }
}
