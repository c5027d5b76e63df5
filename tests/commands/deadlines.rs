//! What ends, and when: one answer for one person in every command, by cloud, by provider and on any day.

use std::fs;

use serde_json::Value;
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

fn ready() -> (Directory, Home) {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let on = home
        .sspr(["enable", "--scope", "all", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(on.exit, 0, "{on}");
    (directory, home)
}

fn run(home: &Home, directory: &Directory, args: &[&str]) -> Transcript {
    home.sspr_with(args).on(directory).run()
}

#[test]
fn the_table_is_shown_for_the_cloud_and_the_provider_with_its_sources() {
    let home = Home::new();
    let of = |args: &[&str]| {
        let mut all = vec!["policy", "deadlines", "--as-of", "2026-12-01", "-o", "json"];
        all.extend(args);
        let run = home.sspr_with(&all).run();
        assert_eq!(run.exit, 0, "{run}");
        run.json()
    };
    let states = |document: &Value, what: &str| {
        let lines = document["deadlines"].as_array().unwrap().iter();
        lines
            .filter(|line| line["what"] == what)
            .map(|line| line["state"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let public = of(&[]);
    assert_eq!(states(&public, "registeredOnly"), ["past"]);
    assert_eq!(states(&public, "telephonyEnds"), ["coming", "coming"]);
    for line in public["deadlines"].as_array().unwrap() {
        assert!(
            line["source"]["address"]
                .as_str()
                .unwrap()
                .starts_with("https://")
        );
        assert!(line["source"]["read"].is_string() && line["known"].is_string());
    }
    let china = home
        .sspr(["policy", "deadlines", "--as-of", "2026-12-01", "-o", "json"])
        .env("SSPR_CLOUD", "china")
        .run();
    assert_eq!(china.exit, 0, "{china}");
    let china = china.json();
    assert_eq!(states(&china, "registeredOnly"), ["notHere"]);
    assert_eq!(states(&china, "telephonyEnds"), ["later", "later"]);
    let set = home.sspr(["profile", "set", "telephony=own"]).run();
    assert_eq!(set.exit, 0, "{set}");
    assert_eq!(states(&of(&[]), "telephonyEnds"), ["notHere", "notHere"]);
    for (language, day) in [
        ("en", "9 November 2026"),
        ("de", "9. November 2026"),
        ("sv", "9 november 2026"),
        ("zh-Hans", "2026 年 11 月 9 日"),
    ] {
        let shown = home.sspr(["policy", "deadlines", "--lang", language]).run();
        assert!(shown.stdout.contains(day), "{shown}");
        assert!(shown.stdout.contains("MC1325414"), "{shown}");
        assert!(!shown.stdout.contains("deadlines-"), "{shown}");
    }
    let rows = home.sspr(["policy", "deadlines", "-o", "csv"]).run();
    assert_eq!(rows.stdout.lines().count(), 10, "{rows}");
}

#[test]
fn one_person_has_one_day_in_every_command() {
    let (directory, home) = ready();
    let list = run(
        &home,
        &directory,
        &["policy", "show", "--impact", "--list", "-o", "json"],
    );
    let list = list.json();
    let counted = |name: &str| {
        let rows = list.as_array().unwrap().iter();
        rows.filter(|row| row["userPrincipalName"] == name && row["left"] == "phonesEnd")
            .map(|row| row["date"].clone())
            .next()
            .unwrap_or_default()
    };
    for name in [
        "admin@contoso.example",
        "auth.admin@contoso.example",
        "amara.okafor@contoso.example",
    ] {
        let explained = run(&home, &directory, &["explain", name, "-o", "json"]).json();
        let methods = run(&home, &directory, &["methods", "list", name, "-o", "json"]).json();
        let phone = methods
            .as_array()
            .unwrap()
            .iter()
            .find(|method| method["kind"] == "mobile")
            .unwrap();
        let day = explained["stops"].clone();
        assert!(day.is_string(), "{name}: {explained}");
        assert_eq!(day, phone["endsOn"], "{name}");
        assert_eq!(day, counted(name), "{name}");
    }
}

#[test]
fn a_rule_is_not_applied_before_its_day() {
    let (directory, home) = ready();
    let of = |day: &str| {
        let name = "jonas.berg@contoso.example";
        run(
            &home,
            &directory,
            &["explain", name, "--as-of", day, "-o", "json"],
        )
    };
    let before = of("2026-10-04");
    assert_eq!(before.exit, 0, "{before}");
    assert_eq!(before.json()["stops"], "2026-11-09", "{before}");
    let between = of("2026-10-06");
    assert_eq!(between.json()["verdict"], "willStop", "{between}");
    let after = of("2026-11-09");
    assert_eq!(after.json()["verdict"], "cannot", "{after}");
    assert_eq!(after.json()["code"], "SSPR_0014", "{after}");
}

#[test]
fn a_provider_of_ones_own_keeps_phones_in_every_command() {
    let (directory, home) = ready();
    let name = "amara.okafor@contoso.example";
    let after = "2027-02-02";
    let explain = |args: &[&str]| {
        let mut all = vec!["explain", name, "--as-of", after];
        all.extend(args);
        run(&home, &directory, &all)
    };
    let ended = explain(&[]);
    assert_eq!(ended.exit, 3, "{ended}");
    assert!(ended.stdout.contains("ended by Microsoft"), "{ended}");
    assert!(
        ended.stdout.contains("profile set telephony=own"),
        "{ended}"
    );
    let fail = [
        "policy",
        "show",
        "method",
        "methods-required",
        "--as-of",
        after,
        "--fail-on",
        "error",
    ];
    for only in [
        "method.email=off",
        "method.authenticator=off",
        "method.software-code=off",
    ] {
        let off = run(&home, &directory, &["policy", "set", only, "--yes"]);
        assert_eq!(off.exit, 0, "{off}");
    }
    let failed = run(&home, &directory, &fail);
    assert_eq!(failed.exit, 3, "{failed}");

    // A file of settings says it, too, and is judged by that.
    let file = home.path().join("policy.toml");
    fs::write(&file, "telephony = \"own\"\nnotify.users = false\n").unwrap();
    let planned = run(
        &home,
        &directory,
        &[
            "policy",
            "plan",
            "-f",
            &file.display().to_string(),
            "-o",
            "json",
        ],
    );
    assert_eq!(planned.exit, 3, "{planned}");
    let set = home
        .sspr(["profile", "set", "telephony=own"])
        .on(&directory)
        .run();
    assert_eq!(set.exit, 0, "{set}");
    assert_eq!(run(&home, &directory, &fail).exit, 0);
    let kept = explain(&[]);
    assert_eq!(kept.exit, 0, "{kept}");
    assert!(!kept.stdout.contains("ended"), "{kept}");
    let methods = run(&home, &directory, &["methods", "list", name, "-o", "json"]).json();
    assert_eq!(methods[0]["endsOn"], Value::Null);
    let impact = run(
        &home,
        &directory,
        &["policy", "show", "--impact", "-o", "json"],
    )
    .json();
    assert_eq!(impact["impact"]["users"]["phonesEnd"], 0);
    let exported = run(&home, &directory, &["policy", "export", "-o", "json"]).json();
    assert_eq!(exported["telephony"], "own");
}

#[test]
fn whoever_has_only_a_phone_is_listed_and_counted_alike() {
    let (directory, home) = ready();
    let rows = run(&home, &directory, &["status", "--only-phone", "-o", "json"]);
    assert_eq!(rows.exit, 0, "{rows}");
    let rows = rows.json();
    let rows = rows.as_array().unwrap();
    assert!(!rows.is_empty());
    let amara = rows
        .iter()
        .find(|row| row["userPrincipalName"] == "amara.okafor@contoso.example")
        .unwrap();
    assert_eq!(amara["onlyPhone"], "both");
    let of = |what: &str| rows.iter().filter(|row| row["onlyPhone"] == what).count();
    let impact = run(
        &home,
        &directory,
        &["policy", "show", "--impact", "-o", "json"],
    )
    .json();
    for what in ["reset", "mfa", "both"] {
        assert_eq!(impact["impact"]["onlyPhone"][what], of(what), "{what}");
    }
    for form in ["csv", "jsonl", "table"] {
        let listed = run(&home, &directory, &["status", "--only-phone", "-o", form]);
        assert_eq!(listed.exit, 0, "{listed}");
        assert!(listed.stdout.contains("amara.okafor"), "{listed}");
    }
    let column = [
        "status",
        "--columns",
        "userPrincipalName,onlyPhone",
        "-o",
        "csv",
    ];
    let column = run(&home, &directory, &column);
    assert!(
        column.stdout.contains("amara.okafor@contoso.example,both"),
        "{column}"
    );
    let plain = run(&home, &directory, &["status", "-o", "json", "--limit", "1"]).json();
    assert_eq!(plain[0].get("onlyPhone"), None);
    let figures = run(
        &home,
        &directory,
        &["status", "--only-phone", "--summary", "-o", "json"],
    );
    assert_eq!(figures.json()["total"], rows.len(), "{figures}");
}

#[test]
fn controls_are_listed_with_pass_or_fail() {
    let (directory, home) = ready();
    let of = |args: &[&str]| {
        let mut all = vec!["policy", "show", "--control", "cis"];
        all.extend(args);
        run(&home, &directory, &all)
    };
    let outcomes = |run: &Transcript| {
        let rows = run.json();
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row["outcome"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let fresh = of(&["-o", "json"]);
    assert_eq!(fresh.exit, 0, "{fresh}");
    assert_eq!(outcomes(&fresh), ["pass", "fail", "pass", "pass", "fail"]);
    assert_eq!(of(&["--fail-on", "warning"]).exit, 3);
    let set = [
        "policy",
        "set",
        "methods-required=2",
        "notify.administrators=on",
        "--yes",
    ];
    let set = run(&home, &directory, &set);
    assert_eq!(set.exit, 0, "{set}");
    let good = of(&["--fail-on", "warning", "-o", "json"]);
    assert_eq!(good.exit, 0, "{good}");
    assert_eq!(outcomes(&good), ["pass"; 5]);
    let table = of(&[]);
    assert!(table.stdout.contains("CIS 5.2.4.5"), "{table}");
    let zta = run(
        &home,
        &directory,
        &["policy", "show", "--control", "zta", "-o", "csv"],
    );
    assert!(zta.stdout.contains("ZTA 22072"), "{zta}");
}

#[test]
fn questions_go_off_again_on_a_migrated_tenant_and_a_restore_holds() {
    let (directory, home) = ready();
    let set = |value: &str| {
        let given = format!("method.security-questions={value}");
        run(&home, &directory, &["policy", "set", &given, "--yes"])
    };
    let on = set("on");
    assert_eq!(on.exit, 0, "{on}");
    let off = set("off");
    assert_eq!(off.exit, 0, "{off}");
    assert!(off.stderr.contains("legacy methods"), "{off}");
    assert_eq!(set("on").exit, 0);
    let restored = run(&home, &directory, &["policy", "restore", "last", "--yes"]);
    assert_eq!(restored.exit, 0, "{restored}");
    let show = ["policy", "show", "method.security-questions", "-o", "json"];
    let shown = run(&home, &directory, &show).json();
    assert_eq!(shown["settings"][0]["value"], false);
}

#[test]
fn the_campaign_is_a_setting_and_what_microsoft_changed_is_named() {
    let (directory, home) = ready();
    let shown = run(
        &home,
        &directory,
        &["policy", "show", "campaign", "-o", "json"],
    );
    let document = shown.json();
    let codes: Vec<&str> = document["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|warning| warning["code"].as_str())
        .collect();
    assert_eq!(codes, ["campaignManaged"], "{shown}");
    let snooze = run(
        &home,
        &directory,
        &["policy", "set", "campaign.snooze-days=3", "--yes"],
    );
    assert_eq!(snooze.exit, 2, "{snooze}");
    assert!(snooze.stderr.contains("campaign.state=enabled"), "{snooze}");
    let scope = ["enable", "--group", "SSPR Pilot", "--yes", "-o", "json"];
    let scope = run(&home, &directory, &scope).json();
    let group = scope["after"]["group"]["id"].as_str().unwrap();
    let include = format!("campaign.include={group}");
    let set = [
        "policy",
        "set",
        "campaign.state=enabled",
        "campaign.snooze-days=3",
        "campaign.target=fido2",
        &include,
        "campaign.passkey-dynamic-migration-opt-out=on",
        "--yes",
    ];
    let set = run(&home, &directory, &set);
    assert_eq!(set.exit, 0, "{set}");
    assert!(
        set.stderr.contains("1 September 2026") || set.stdout.contains("1 September 2026"),
        "{set}"
    );
    let values = run(
        &home,
        &directory,
        &["policy", "show", "campaign", "-o", "json"],
    )
    .json();
    let values: Vec<&Value> = values["settings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|setting| &setting["value"])
        .collect();
    assert_eq!(values[0], "enabled");
    assert_eq!(values[1], 3);
    assert_eq!(values[2], group);
    assert_eq!(values[4], "fido2");
    assert_eq!(values[5], true);
}

#[test]
fn how_somebody_was_recognised_is_kept_with_every_act_of_the_desk() {
    let (directory, home) = ready();
    let name = "jonas.berg@contoso.example";
    let how = [
        "--verified-by",
        "video call, passport",
        "--yes",
        "-o",
        "json",
    ];
    for act in [
        &["methods", "add", name, "--email", "jonas@mailbox.example"][..],
        &["methods", "remove", name, "email", "--last"],
        &["reset", name, "--show-password"],
    ] {
        let done = run(&home, &directory, &[act, &how[..]].concat());
        assert_eq!(done.exit, 0, "{done}");
        assert_eq!(done.json()["verifiedBy"], "video call, passport", "{done}");
    }
    let ledger = home.sspr(["ledger", "show", "-o", "json"]).run().json();
    let noted = ledger
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["verifiedBy"] == "video call, passport")
        .count();
    assert_eq!(noted, 3);
}
