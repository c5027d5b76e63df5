//! `sspr enable` and `sspr disable`, whole.

use serde_json::{Value, json};
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};
use crate::tenant::{OTHER_TWIN, PILOT, Put, Served, TWIN, application_token};

const ALL: [&str; 4] = ["enable", "--scope", "all", "--yes"];

fn failure(run: &Transcript) -> Value {
    let line = run
        .stderr
        .lines()
        .find(|line| line.starts_with('{'))
        .unwrap_or_else(|| panic!("no error object: {run}"));
    serde_json::from_str(line).expect("an object")
}

#[test]
fn all_is_shown_asked_written_and_read_back() {
    let served = Served::start(|_| {});
    let run = served
        .sspr(["enable", "--scope", "all"])
        .answering([("Make this change", "y")])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    for line in [
        "None → All  scope",
        "+ 1 user gains the ability to reset",
        "3 users come into scope",
        "! 2 of the 3 users in scope have too few methods",
        "1 administrator has their own policy: no change",
        "1 guest is not counted: guests reset in their home tenant",
    ] {
        assert!(run.stderr.contains(line), "{line}: {run}");
    }
    assert!(run.stdout.contains("None → All"), "{run}");
    assert!(
        run.stderr.contains("To undo this: `sspr policy restore 2"),
        "{run}"
    );
    let tenant = served.tenant();
    assert_eq!(tenant.writes.len(), 1);
    assert_eq!(tenant.policy["enablementType"], 2);
    assert_eq!(
        tenant.policy["settingOfTomorrow"],
        json!({"kept": [1, 2.50]})
    );
}

#[test]
fn twice_in_a_row_the_second_changes_nothing() {
    let served = Served::start(|_| {});
    assert_eq!(served.sspr(ALL).run().exit, 0);
    let run = served.sspr(ALL).run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("Nothing to change."), "{run}");
    assert_eq!(served.tenant().writes.len(), 1);
}

#[test]
fn scripts_read_before_after_and_impact() {
    let served = Served::start(|_| {});
    let run = served
        .sspr([
            "enable",
            "--scope",
            "group",
            "--group",
            "SSPR pilot",
            "--admins",
            "off",
            "--yes",
            "--reason",
            "CHG-7",
            "-o",
            "json",
        ])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let mut document = run.json();
    let record = document["record"].take();
    assert!(record.is_string(), "{run}");
    let tally = |gain, lose, unchanged| {
        json!({
            "gain": gain, "lose": lose, "unchanged": unchanged, "dropsBelow": 0, "risesAbove": 0,
            "losesMethod": {}, "gainsMethod": {},
        })
    };
    for (key, expected) in [
        ("changed", json!(true)),
        (
            "before",
            json!({"scope": "none", "group": null, "administrators": true}),
        ),
        (
            "after",
            json!({
                "scope": "group",
                "group": {"id": PILOT, "displayName": "SSPR pilot"},
                "administrators": false,
            }),
        ),
        (
            "impact",
            json!({
                "gain": 1, "lose": 0, "unchanged": 2, "entersScope": 2, "leavesScope": 0, "inScope": 2,
                "notRegistered": 1, "administrators": 1, "guests": 1, "unclear": 1, "groupUsers": 2,
                "unclearBecause": {"someRole": 1}, "blocked": {"noMethod": 1},
                "leftOut": ["account", "administrator", "licence"],
                "users": tally(1, 0, 2), "administratorChanges": tally(0, 1, 0), "unknownBecause": null,
            }),
        ),
        ("policyApi", json!("portal")),
        ("dryRun", json!(false)),
        ("reason", json!("CHG-7")),
    ] {
        assert_eq!(document[key], expected, "{key}: {run}");
    }
    let again = served
        .sspr(["enable", "--group", PILOT, "--yes", "-o", "json"])
        .run();
    let document = again.json();
    assert_eq!(document["changed"], false, "{again}");
    assert_eq!(document["after"]["group"]["displayName"], "SSPR pilot");
    assert_eq!(document["impact"], Value::Null);
}

#[test]
fn members_are_counted_where_the_type_cast_is_refused_too() {
    let served = Served::start(|tenant| tenant.no_cast = true);
    let run = served
        .sspr(["enable", "--group", PILOT, "--dry-run", "-o", "json"])
        .run();
    assert_eq!(run.json()["impact"]["groupUsers"], 2, "{run}");
}

#[test]
fn looking_writes_nothing_and_check_says_no() {
    let served = Served::start(|_| {});
    let dry = served.sspr(["enable", "--scope", "all", "--dry-run"]).run();
    assert_eq!(dry.exit, 0, "{dry}");
    assert!(dry.stdout.contains("None → All"), "{dry}");
    let check = served
        .sspr(["enable", "--scope", "all", "--check", "-o", "json"])
        .run();
    assert_eq!(check.exit, 3, "{check}");
    assert_eq!(check.json()["changed"], false);
    assert_eq!(served.tenant().writes.len(), 0);
    let settled = served.sspr(["disable", "--check"]).run();
    assert_eq!(settled.exit, 0, "{settled}");
}

#[test]
fn disabling_names_who_loses_and_no_leaves_all_as_it_is() {
    let served = Served::start(|tenant| tenant.policy["enablementType"] = json!(2));
    let run = served
        .sspr(["disable"])
        .answering([("Make this change", "n")])
        .run();
    assert_eq!(run.exit, 130, "{run}");
    assert!(run.stderr.ends_with("Nothing was changed.\n"), "{run}");
    assert!(
        run.stderr.contains("− 1 user loses the ability to reset\n"),
        "{run}"
    );
    assert_eq!(served.tenant().writes.len(), 0);
    let run = served.sspr(["disable", "--yes"]).run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(served.tenant().policy["enablementType"], 0);
}

#[test]
fn without_a_terminal_the_flag_that_answers_is_named() {
    let served = Served::start(|_| {});
    let cases: [(&[&str], &str); 3] = [
        (&["enable"], "--scope all|group"),
        (&["enable", "--scope", "group"], "--group NAME|ID"),
        (&["enable", "--scope", "all"], "--yes"),
    ];
    for (args, flag) in cases {
        let run = match args {
            [a] => served.sspr([a]).run(),
            [a, b, c] => served.sspr([a, b, c]).run(),
            _ => unreachable!("one or three words"),
        };
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(flag), "{run}");
    }
    assert_eq!(served.tenant().writes.len(), 0);
}

#[test]
fn at_a_terminal_a_group_is_searched_and_chosen() {
    let served = Served::start(|_| {});
    let run = served
        .sspr(["enable"])
        .answering([
            (
                "Who can reset their own password?",
                "The members of one group",
            ),
            ("Which group?", "pilot"),
            ("Which one?", PILOT),
            ("Make this change", "y"),
        ])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(
        served.tenant().policy["passwordResetEnabledGroupIds"],
        json!([PILOT])
    );
}

#[test]
fn an_unknown_or_ambiguous_group_lists_the_candidates() {
    let served = Served::start(|_| {});
    let unknown = served
        .sspr(["enable", "--group", "Pilots", "--yes", "-o", "json"])
        .run();
    assert_eq!(unknown.exit, 2, "{unknown}");
    let error = failure(&unknown);
    assert_eq!(error["code"], "groupAmbiguous");
    assert!(
        error["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains(PILOT)),
        "{unknown}"
    );
    let ambiguous = served
        .sspr(["enable", "--group", "Twins", "--yes", "-o", "json"])
        .run();
    assert_eq!(ambiguous.exit, 2, "{ambiguous}");
    let error = failure(&ambiguous);
    assert_eq!(error["code"], "groupAmbiguous");
    for id in [TWIN, OTHER_TWIN] {
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|text| text.contains(id)),
            "{ambiguous}"
        );
    }
    assert_eq!(served.tenant().writes.len(), 0);
}

#[test]
fn what_moved_meanwhile_is_never_overwritten() {
    for field in ["enablementType", "numberOfAuthenticationMethodsRequired"] {
        let served = Served::start(|tenant| tenant.moves = Some(field));
        let run = served
            .sspr(["enable", "--group", PILOT, "--yes", "-o", "json"])
            .run();
        assert_eq!(run.exit, 1, "{run}");
        let error = failure(&run);
        assert_eq!(error["code"], "policyMoved", "{run}");
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|text| text.contains(field)),
            "{run}"
        );
        assert_eq!(served.tenant().writes.len(), 0);
    }
}

#[test]
fn a_document_of_another_contract_is_never_written() {
    let served = Served::start(|tenant| tenant.policy["enablementType"] = json!("None"));
    let run = served.sspr(ALL).run();
    assert_eq!(run.exit, 1, "{run}");
    assert!(
        run.stderr.contains("`enablementType`: integer ≠ string"),
        "{run}"
    );
    assert_eq!(served.tenant().writes.len(), 0);
}

#[test]
fn a_write_is_believed_only_when_it_reads_back() {
    // how the write is met, exit, code
    let cases = [
        (Put::Take, 0, None),
        (Put::False, 1, Some("policyNotTaken")),
        (Put::Ignore, 1, Some("policyNotKept")),
        (Put::TakeAndFail, 0, None),
    ];
    for (put, exit, code) in cases {
        let served = Served::start(|tenant| tenant.put = put);
        let run = served
            .sspr(["enable", "--scope", "all", "--yes", "-o", "json"])
            .run();
        assert_eq!(run.exit, exit, "{run}");
        if let Some(code) = code {
            assert_eq!(failure(&run)["code"], code, "{run}");
        }
        assert_eq!(served.tenant().writes.len(), 1, "{run}");
    }
    let served = Served::start(|tenant| tenant.put = Put::Fail);
    let run = served.sspr(ALL).run();
    assert_ne!(run.exit, 0, "{run}");
    assert_eq!(served.tenant().writes.len(), 1, "sent once: {run}");
}

#[test]
fn an_unreadable_report_makes_the_effect_unknown_and_the_change_still_possible() {
    let cases = [
        (
            "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
            "licence",
            "P1 or P2 license",
        ),
        ("Authorization_RequestDenied", "permission", "cannot read"),
    ];
    for (code, unknown, words) in cases {
        let served = Served::start(|tenant| tenant.report = Some((403, code)));
        let run = served
            .sspr(["enable", "--scope", "all", "--yes", "-o", "json"])
            .run();
        assert_eq!(run.exit, 0, "{run}");
        let impact = &run.json()["impact"];
        assert_eq!(impact["unknownBecause"], unknown, "{run}");
        assert_eq!(impact["gain"], Value::Null, "{run}");
        assert!(run.stderr.contains(words), "{run}");
    }
}

#[test]
fn administrators_are_set_apart_and_a_half_done_change_says_which_half() {
    let served = Served::start(|_| {});
    let run = served.sspr(["disable", "--admins", "off", "--yes"]).run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stdout.contains("on → off"), "{run}");
    assert!(
        run.stderr
            .contains("1 administrator loses the ability to reset"),
        "{run}"
    );
    assert_eq!(served.tenant().writes, [json!({"allowedToUseSSPR": false})]);

    let served = Served::start(|tenant| tenant.patch = Some(403));
    let run = served
        .sspr([
            "enable", "--scope", "all", "--admins", "off", "--yes", "-o", "json",
        ])
        .run();
    assert_eq!(run.exit, 8, "{run}");
    let document = run.json();
    assert_eq!(document["changed"], true);
    assert_eq!(document["after"]["scope"], "all");
    assert_eq!(document["after"]["administrators"], true);
    let error = failure(&run);
    assert_eq!(error["code"], "policyPartly");
    let message = error["message"].as_str().unwrap_or_default();
    assert!(
        message.contains("Done: scope. Not done: administrators. Reason: "),
        "{run}"
    );
}

#[test]
fn a_sign_in_without_a_user_cannot_do_this_here() {
    let served = Served::start(|_| {});
    let run = served
        .sspr(ALL)
        .env("SSPR_POLICY_TOKEN", &application_token())
        .run();
    assert_eq!(run.exit, 7, "{run}");
    assert!(run.stderr.contains("token of an application"), "{run}");
}

#[test]
fn who_declines_the_policy_sign_in_is_not_told_to_sign_in_to_graph() {
    let served = Served::start(|_| {});
    let declined = served
        .sspr(["enable", "--scope", "all"])
        .env("SSPR_POLICY_TOKEN", "")
        .answering([("Sign in now?", "n")])
        .run();
    let unasked = served.sspr(ALL).env("SSPR_POLICY_TOKEN", "").run();
    for run in [declined, unasked] {
        assert_eq!(run.exit, 4, "{run}");
        assert!(run.stderr.contains("and there is none"), "{run}");
        assert!(!run.stderr.contains("sspr login"), "{run}");
    }
}

#[test]
fn a_form_that_cannot_be_is_refused_before_anything_is_written() {
    let served = Served::start(|_| {});
    let run = served
        .sspr(["enable", "--scope", "all", "--yes", "-o", "csv"])
        .run();
    assert_eq!(run.exit, 2, "{run}");
    assert_eq!(served.tenant().writes.len(), 0);
}

#[test]
fn an_undecided_policy_api_is_asked_once_and_remembered_or_named() {
    let served = Served::start(|_| {});
    let run = served.undecided(ALL).run();
    assert_eq!(run.exit, 7, "{run}");
    assert!(run.stderr.contains("--policy-api portal"), "{run}");
    let run = served
        .undecided(ALL)
        .answering([("How should the scope be written?", "portal's own API")])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(served.configuration().contains("policy-api = \"portal\""));
    assert_eq!(served.undecided(["disable", "--yes"]).run().exit, 0);
}

#[test]
fn a_person_is_guided_through_the_portal_and_the_change_is_watched() {
    let served = Served::start(|tenant| tenant.person = true);
    let run = served
        .undecided([
            "enable",
            "--group",
            PILOT,
            "--policy-api",
            "guided",
            "--watch-for",
            "1h",
            "-o",
            "json",
        ])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    for words in [
        "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/Properties",
        "select `Selected`",
        PILOT,
        "admin@contoso.example",
        "cannot be verified",
    ] {
        assert!(run.stderr.contains(words), "{words}: {run}");
    }
    let document = run.json();
    assert_eq!(document["changed"], true);
    assert_eq!(document["policyApi"], "guided");
    assert_eq!(document["byHand"][1]["setting"], "group");
    assert_eq!(document["after"]["scope"], Value::Null);
    assert_eq!(served.tenant().writes.len(), 0);
}

#[test]
fn guided_without_watching_says_that_nobody_looked() {
    let served = Served::start(|_| {});
    let run = served
        .undecided([
            "enable",
            "--scope",
            "all",
            "--policy-api",
            "guided",
            "--no-wait",
        ])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("was not verified"), "{run}");
    let late = served
        .undecided([
            "enable",
            "--scope",
            "all",
            "--policy-api",
            "guided",
            "--watch-for",
            "0s",
        ])
        .run();
    assert_eq!(late.exit, 1, "{late}");
    assert!(late.stderr.contains("in time"), "{late}");
}

#[test]
fn the_embedded_directory_goes_through_all_a_group_and_none() {
    // Its clock stands still, and so would its limits.
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let yes = |args: [&str; 6]| home.sspr(args).on(&directory).run();
    let all = yes(["enable", "--scope", "all", "--yes", "-o", "json"]);
    assert_eq!(all.exit, 0, "{all}");
    let impact = &all.json()["impact"];
    assert!(impact["gain"].as_u64() > Some(0), "{all}");
    assert_eq!(impact["entersScope"], impact["inScope"], "{all}");
    let again = yes(["enable", "--scope", "all", "--yes", "-o", "json"]);
    assert_eq!(again.json()["changed"], false, "{again}");
    let group = yes(["enable", "--group", "SSPR Pilot", "--yes", "-o", "json"]);
    assert_eq!(group.exit, 0, "{group}");
    let document = group.json();
    assert_eq!(document["after"]["group"]["displayName"], "SSPR Pilot");
    assert!(
        document["impact"]["groupUsers"].as_u64() > Some(0),
        "{group}"
    );
    assert!(document["impact"]["lose"].as_u64() > Some(0), "{group}");
    let none = yes(["disable", "--admins", "off", "--yes", "-o", "json"]);
    assert_eq!(none.exit, 0, "{none}");
    assert_eq!(
        none.json()["after"],
        json!({"scope": "none", "group": null, "administrators": false})
    );
}

#[test]
fn without_a_terminal_nobody_is_led_by_hand_and_nothing_is_waited_for() {
    let served = Served::start(|_| {});
    for args in [
        vec!["enable", "--scope", "all"],
        vec!["enable", "--group", PILOT],
        vec!["policy", "set", "scope=all"],
    ] {
        let mut args = args;
        args.extend(["--policy-api", "guided"]);
        let run = served.undecided_with(&args).run();
        assert_eq!(run.exit, 7, "{run}");
        assert!(run.stdout.contains("~/Properties"), "{run}");
    }
}

#[test]
fn every_change_of_the_scope_is_in_the_history_and_the_way_back_restores_exactly_what_was() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let sspr = |args: &[&str]| {
        let run = home.sspr_with(args).on(&directory).run();
        assert_eq!(run.exit, 0, "{run}");
        run
    };
    let now = || {
        let shown = sspr(&[
            "policy",
            "show",
            "scope",
            "group",
            "administrators",
            "-o",
            "json",
        ]);
        let settings = shown.json()["settings"].clone();
        let values = settings.as_array().expect("settings").iter();
        values
            .map(|setting| setting["value"].clone())
            .collect::<Vec<Value>>()
    };
    for change in [
        &["enable", "--scope", "all", "--yes"][..],
        &[
            "enable",
            "--group",
            "SSPR Pilot",
            "--admins",
            "off",
            "--yes",
        ],
        &["enable", "--group", "SSPR Pilot", "--admins", "on", "--yes"],
        &["disable", "--admins", "off", "--yes"],
    ] {
        let before = now();
        let made = sspr(&[change, &["-o", "json"]].concat());
        let after = now();
        assert_ne!(before, after, "{made}");
        let record = made.json()["record"].as_str().expect("a record").to_owned();
        let history = sspr(&["policy", "history", "-o", "jsonl"]);
        let newest = history.stdout.lines().next().expect("a row");
        assert!(newest.contains(&record), "{history}");
        sspr(&["policy", "restore", &record, "--yes"]);
        assert_eq!(now(), before, "{made}");
        sspr(change);
        assert_eq!(now(), after, "{made}");
    }
}

#[test]
fn one_change_has_one_effect_whichever_command_asks_for_it() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let sspr = |args: &[&str]| home.sspr_with(args).on(&directory).run();
    let pilot = ["scope=group", "group=SSPR Pilot"];
    for (start, enable, set) in [
        (
            "scope=none",
            &["enable", "--scope", "all"][..],
            &["scope=all"][..],
        ),
        ("scope=all", &["enable", "--group", "SSPR Pilot"], &pilot),
        (
            "scope=all",
            &["disable", "--admins", "off"],
            &["scope=none", "administrators=off"],
        ),
    ] {
        assert_eq!(sspr(&["policy", "set", start, "--yes"]).exit, 0);
        let dry = ["--dry-run", "-o", "json"];
        let one = sspr(&[enable, &dry].concat());
        let other = sspr(&[&["policy", "set"][..], set, &dry].concat());
        assert_eq!(one.json(), other.json(), "{one}{other}");
        let impact = &one.json()["impact"];
        let listed = sspr(&[enable, &["--dry-run", "--list", "-o", "json"]].concat());
        let rows = listed.json();
        let moved = |change: &str| {
            let rows = rows.as_array().expect("rows").iter();
            let those = rows.filter(|row| row["isAdmin"] == false && row["change"] == change);
            those.count() as u64
        };
        assert_eq!(
            impact["gain"],
            moved("gains") + moved("risesAbove"),
            "{one}"
        );
        assert_eq!(
            impact["lose"],
            moved("loses") + moved("dropsBelow"),
            "{one}"
        );
    }
}

#[test]
fn a_warning_is_shown_before_every_write_of_the_policy() {
    let served = Served::start(|tenant| tenant.policy["enablementType"] = json!(2));
    for args in [
        &["disable", "--yes"][..],
        &["enable", "--group", PILOT, "--yes"],
    ] {
        let run = served.sspr_with(args).run();
        assert_eq!(run.exit, 0, "{run}");
        assert!(run.stderr.contains("[CIS 5.2.4.1, ZTA 21870]"), "{run}");
    }
}

#[test]
fn a_change_takes_one_write_and_reads_each_document_no_more_often_than_it_must() {
    let served = Served::start(|_| {});
    let run = served
        .sspr(["enable", "--scope", "all", "--yes", "-vv"])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let asked = |method: &str, path: &str| {
        let those = run.stderr.lines();
        those
            .filter(|line| line.contains(method) && line.contains(path))
            .count()
    };
    // Read, read again right before the write, read back; the others once, at the same time as the first.
    for (method, path, times) in [
        ("PUT", "PasswordResetPolicies", 1),
        ("GET", "/PasswordResetPolicies", 3),
        ("GET", "/OnPremisesPasswordResetPolicies", 1),
        ("GET", "authorizationPolicy", 1),
        ("GET", "authenticationMethodsPolicy", 1),
        ("GET", "organization", 1),
        ("GET", "userRegistrationDetails", 1),
    ] {
        assert_eq!(asked(method, path), times, "{method} {path}: {run}");
    }
}
