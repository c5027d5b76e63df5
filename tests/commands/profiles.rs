//! One command over several profiles: two tenants, of which one may be gone.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};
use sspr_sandbox::{Fault, Throttle};

use crate::support::{Directory, Home, Transcript};

/// Profiles by name and address.
pub(super) fn home_with(profiles: &[(&str, &str)]) -> Home {
    let home = Home::new();
    let text: String = profiles
        .iter()
        .map(|(name, url)| {
            format!(
                "[profiles.{name}]\nauthority = \"{url}\"\ngraph = \"{url}\"\npolicy = \"{url}\"\npolicy-api = \"portal\"\n\
                 unattended = true\n"
            )
        })
        .collect();
    fs::create_dir_all(home.config_file().parent().unwrap()).unwrap();
    fs::write(home.config_file(), text).unwrap();
    home
}

pub(super) fn lines(run: &Transcript) -> Vec<Value> {
    run.stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {run}")))
        .collect()
}

/// An address where nobody listens.
const GONE: &str = "http://127.0.0.1:1";

/// After so long the report may be read again.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn every_tenant_has_its_result_and_some_failures_are_exit_8() {
    let directory = Directory::start();
    let home = home_with(&[("aye", directory.url()), ("bad", GONE)]);
    let run = home
        .sspr([
            "--profile",
            "bad",
            "--profile",
            "aye",
            "whoami",
            "-o",
            "json",
        ])
        .run();
    assert_eq!(run.exit, 8, "{run}");
    let lines = lines(&run);
    assert_eq!(lines.len(), 3, "{run}");
    assert_eq!(lines[0]["profile"], "bad");
    assert_ne!(lines[0]["exit"], 0);
    assert_eq!(lines[0]["error"]["exit"], lines[0]["exit"]);
    assert_eq!(lines[1]["profile"], "aye");
    assert_eq!(lines[1]["result"]["profile"], "aye");
    assert_eq!(
        lines[2],
        json!({"profile": "aye", "exit": 0, "error": null})
    );
    let last = run.stderr.lines().last().unwrap();
    let told: Value = serde_json::from_str(last).unwrap();
    assert_eq!(told["code"], "someProfilesFailed");
    assert_eq!(told["exit"], 8);
}

#[test]
fn a_change_reaches_every_tenant_with_a_heading_for_each() {
    let (one, two) = (Directory::start(), Directory::start());
    let home = home_with(&[("one", one.url()), ("two", two.url())]);
    let enable = home
        .sspr(["--all-profiles", "enable", "--scope", "all", "--yes"])
        .run();
    assert_eq!(enable.exit, 0, "{enable}");
    let headings: Vec<&str> = enable
        .stderr
        .lines()
        .filter(|line| line.starts_with("Profile "))
        .collect();
    assert_eq!(headings, ["Profile one:", "Profile two:"], "{enable}");
    for profile in ["one", "two"] {
        let again = home
            .sspr([
                "enable",
                "--scope",
                "all",
                "--yes",
                "-o",
                "json",
                "--profile",
                profile,
            ])
            .run();
        assert_eq!(again.json()["changed"], false, "{again}");
    }
}

#[test]
fn profiles_before_and_behind_the_command_all_count() {
    let (one, two) = (Directory::start(), Directory::start());
    let home = home_with(&[("one", one.url()), ("two", two.url())]);
    let args = ["--profile", "one", "whoami", "-o", "json", "--profile=two"];
    let run = home.sspr(args).run();
    assert_eq!(run.exit, 0, "{run}");
    let names: Vec<Value> = lines(&run)
        .iter()
        .filter(|line| line.get("exit").is_some())
        .map(|line| line["profile"].clone())
        .collect();
    assert_eq!(names, ["one", "two"], "{run}");
    for command in [&["login"][..], &["register", "ann@a.test"]] {
        let args = [&["--profile", "one"], command, &["--profile", "two"]].concat();
        let run = home.sspr_with(&args).run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains("one profile"), "{run}");
    }
    let args = ["--profile", "one", "logout", "--profile", "two"];
    let logout = home.sspr(args).run();
    assert_eq!(logout.exit, 0, "{logout}");
}

#[test]
fn a_next_step_names_the_profile_that_was_chosen() {
    let directory = Directory::start();
    let home = home_with(&[("one", directory.url()), ("two", directory.url())]);
    let whoami = |args: &[&str]| {
        let run = home.sspr_with(args).env("SSPR_UNATTENDED", "false");
        run.run()
    };
    let chosen = whoami(&["--profile", "two", "status"]);
    assert_eq!(chosen.exit, 4, "{chosen}");
    assert!(
        chosen.stderr.contains("`sspr --profile two login`"),
        "{chosen}"
    );
    let both = whoami(&["--all-profiles", "status"]);
    for name in ["one", "two"] {
        let hint = format!("`sspr --profile {name} login`");
        assert!(both.stderr.contains(&hint), "{both}");
    }
    let current = home.sspr(["profile", "use", "two"]).run();
    assert_eq!(current.exit, 0, "{current}");
    let plain = whoami(&["status"]);
    assert!(plain.stderr.contains("`sspr login`"), "{plain}");
}

#[test]
fn a_list_is_rows_that_name_their_profile() {
    let (one, two) = (Directory::start(), Directory::start());
    let home = home_with(&[("one", one.url()), ("two", two.url())]);
    let alone = home.sspr(["--profile", "one", "status", "-o", "csv"]).run();
    // The report is given only now and then.
    one.advance(PATIENCE);
    let csv = home.sspr(["--all-profiles", "status", "-o", "csv"]).run();
    assert_eq!(csv.exit, 0, "{}", csv.stderr);
    let of_one: Vec<&str> = alone.stdout.lines().collect();
    let rows: Vec<&str> = csv.stdout.lines().collect();
    assert_eq!(rows.len(), 2 * of_one.len() - 1);
    assert_eq!(rows[0], format!("profile,{}", of_one[0]));
    assert_eq!(rows[1], format!("one,{}", of_one[1]));
    assert!(rows[of_one.len()].starts_with("two,"));
    one.advance(PATIENCE);
    two.advance(PATIENCE);
    let json = home.sspr(["--all-profiles", "status", "-o", "json"]).run();
    let lines = lines(&json);
    assert_eq!(lines.len(), rows.len() + 1);
    assert!(lines[0]["result"]["userPrincipalName"].is_string());
    assert_eq!(lines[of_one.len() - 1]["exit"], 0);
    assert_eq!(lines[of_one.len()]["profile"], "two");
}

#[test]
fn who_has_only_a_phone_is_told_for_every_tenant_in_every_form() {
    let quiet = || Directory::with(|settings| settings.throttle = Throttle::Off);
    let (one, two) = (quiet(), quiet());
    let home = home_with(&[("one", one.url()), ("two", two.url())]);
    let run = |scope: &[&str], flags: &[&str]| {
        let run = home
            .sspr_with(&[scope, &["status", "--only-phone"], flags].concat())
            .run();
        assert_eq!(run.exit, 0, "{scope:?} {flags:?} {run}");
        run
    };
    let both = |flags: &[&str]| run(&["--all-profiles"], flags);
    let alone = |flags: &[&str]| run(&["--profile", "one"], flags);
    let people = alone(&["-o", "json"]).json().as_array().unwrap().len();
    assert!(people > 0);
    let csv = both(&["-o", "csv"]);
    let rows: Vec<&str> = csv.stdout.lines().collect();
    assert!(
        rows[0].starts_with("profile,") && rows[0].contains("onlyPhone"),
        "{csv}"
    );
    for name in ["one,", "two,"] {
        let of = rows.iter().filter(|row| row.starts_with(name));
        assert_eq!(of.count(), people, "{csv}");
    }
    for form in ["json", "jsonl"] {
        let listed = both(&["-o", form]);
        let lines = lines(&listed);
        let rows = || lines.iter().filter(|line| line.get("result").is_some());
        assert_eq!(rows().count(), 2 * people, "{listed}");
        assert!(
            rows().all(|row| row["result"]["onlyPhone"].is_string()),
            "{listed}"
        );
    }
    let table = both(&[]);
    let told = table.stdout.matches("amara.okafor@contoso.example").count();
    assert_eq!(told, 2, "{table}");
    let figures = both(&["--summary", "-o", "json"]);
    let totals: Vec<Value> = (lines(&figures).iter())
        .filter(|line| line.get("result").is_some())
        .map(|line| line["result"]["total"].clone())
        .collect();
    assert_eq!(totals, [people, people], "{figures}");
    let words = both(&["--summary"]);
    let figure = alone(&["--summary"]).stdout;
    assert_eq!(
        words.stdout.matches(figure.trim_end()).count(),
        2,
        "{words}"
    );
}

/// Several are under way at once: two answers are held back until both have been asked for.
#[test]
fn tenants_run_side_by_side_and_speak_in_the_order_given() {
    let directories: Vec<Directory> = (0..4).map(|_| Directory::start()).collect();
    let names = ["one", "two", "three", "four"];
    let profiles: Vec<(&str, &str)> = (names.iter().zip(&directories))
        .map(|(name, directory)| (*name, directory.url()))
        .collect();
    let home = home_with(&profiles);
    let held = [&directories[0], &directories[3]];
    for directory in held {
        let faults = directory.sandbox().faults();
        faults.plan("GET /v1.0/policies/authorizationPolicy", 1, Fault::Held);
    }
    let run = std::thread::scope(|scope| {
        let freed = scope.spawn(|| {
            for directory in held {
                directory.block_on(directory.sandbox().faults().silence());
            }
            for directory in held {
                directory.sandbox().faults().release();
            }
        });
        let args = ["--all-profiles", "policy", "show", "administrators"];
        let run = home.sspr_with(&args).run();
        freed.join().expect("both were asked");
        run
    });
    assert_eq!(run.exit, 0, "{run}");
    let headings: Vec<&str> = run
        .stderr
        .lines()
        .filter_map(|line| line.strip_prefix("Profile "))
        .collect();
    assert_eq!(headings, ["four:", "one:", "three:", "two:"], "{run}");
    assert_eq!(
        run.stdout.matches("Administrator policy").count(),
        4,
        "{run}"
    );
}

#[test]
fn an_agreed_failure_keeps_its_exit() {
    let home = home_with(&[("one", GONE), ("two", GONE)]);
    let alone = home.sspr(["--profile", "one", "whoami"]).run();
    let both = home.sspr(["--all-profiles", "whoami"]).run();
    assert_eq!(both.exit, alone.exit, "{both}");
    assert_ne!(both.exit, 0);
    assert!(!alone.stderr.contains("Profile one:"), "{alone}");
}

#[test]
fn one_file_is_not_written_for_each_of_several_tenants() {
    let directory = Directory::start();
    let home = home_with(&[("one", directory.url()), ("two", directory.url())]);
    let (file, kept) = (home.path().join("p.toml"), home.path().join("kept.plan"));
    std::fs::write(&file, "scope = \"all\"\n").unwrap();
    let (file, out) = (file.display().to_string(), kept.display().to_string());
    let plan = ["policy", "plan", "-f", &file, "--out", &out];
    for several in [
        &["--all-profiles"][..],
        &["--profile", "one", "--profile", "two"],
    ] {
        let run = home.sspr_with(&[several, &plan].concat()).run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains("--profile NAME --out"), "{run}");
        assert!(!run.stderr.contains("Profile one:"), "{run}");
        assert!(!kept.exists(), "{run}");
    }
    let alone = home
        .sspr_with(&[&["--profile", "two"], &plan[..]].concat())
        .run();
    assert_eq!(alone.exit, 3, "{alone}");
    assert!(kept.exists(), "{alone}");
}

#[test]
fn what_cannot_run_over_several_is_told_before_anything_runs() {
    let directory = Directory::start();
    let home = home_with(&[("one", directory.url()), ("two", directory.url())]);
    let cases: [(&[&str], &str); 8] = [
        (&["--profile", "one", "--profile", "tow", "whoami"], "`tow`"),
        (&["--all-profiles", "profile", "list"], "one profile"),
        (&["--all-profiles", "completions", "bash"], "one profile"),
        (&["--all-profiles", "login"], "one profile"),
        (&["--all-profiles", "register", "ann@a.test"], "one profile"),
        (&["--all-profiles", "sandbox", "reset"], "one profile"),
        (&["--all-profiles", "whoami", "-o", "csv"], "CSV"),
        (&["--all-profiles", "--sandbox", "whoami"], "--sandbox"),
    ];
    for (args, said) in cases {
        let run = home.sspr_with(args).run();
        assert_eq!(run.exit, 2, "{args:?} {run}");
        assert_eq!(run.stdout, "", "{args:?}");
        assert!(run.stderr.contains(said), "{args:?} {run}");
        assert!(!run.stderr.contains("Profile one:"), "{args:?} {run}");
    }
    let token = home
        .sspr(["--all-profiles", "whoami"])
        .env("SSPR_ACCESS_TOKEN", "of-one-tenant")
        .run();
    assert_eq!(token.exit, 2, "{token}");
    assert!(token.stderr.contains("SSPR_ACCESS_TOKEN"), "{token}");
}
