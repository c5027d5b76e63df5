//! `sspr report`: the page, its figures, and what is kept of them.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use sspr_sandbox::{Fault, Throttle};

use super::profiles::home_with;
use crate::support::{Directory, Home, Transcript};

/// The file of figures in a home.
fn figures(home: &Home) -> PathBuf {
    let mut folders = vec![home.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .parent()
                .is_some_and(|folder| folder.ends_with("reports"))
            {
                return path;
            }
        }
    }
    panic!("no figures were kept")
}

fn report(home: &Home, directory: &Directory, args: &[&str]) -> Transcript {
    let args: Vec<&str> = ["report"].iter().chain(args).copied().collect();
    let run = home.sspr_with(&args).on(directory).run();
    assert_eq!(run.exit, 0, "{run}");
    run
}

#[test]
fn a_report_says_what_the_other_commands_say() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let report = report(&home, &directory, &["-o", "json"]).json();
    let other = |args: &[&str]| home.sspr_with(args).on(&directory).run();

    let mut summary = other(&["status", "--summary", "-o", "json"]).json();
    // The service's own totals count passwords, too, which no row has.
    let methods = summary["byMethod"].as_array_mut().unwrap();
    methods.retain(|method| method["method"] != "password");
    assert_eq!(report["registration"], summary);

    let departments = other(&["status", "--by", "department", "-o", "json"]).json();
    assert_eq!(report["breakdowns"][0]["groups"], departments["groups"]);
    let administrators = other(&["status", "--admins", "--summary", "-o", "json"]).json();
    assert_eq!(report["administrators"]["users"], administrators["total"]);
    assert_eq!(
        report["administrators"]["capable"],
        administrators["capable"]["count"]
    );

    let phones = other(&["status", "--only-phone", "-o", "json"]).json();
    let wall = &report["onlyPhone"];
    let count = |key: &str| wall[key].as_u64().unwrap();
    assert_eq!(
        count("reset") + count("mfa") + count("both"),
        phones.as_array().unwrap().len() as u64
    );
    let ends = wall["ends"].as_array().unwrap();
    let end: u64 = ends.iter().map(|end| end["users"].as_u64().unwrap()).sum();
    assert!(end > 0 && ends.len() > 1, "{wall}");

    let people = other(&["explain", "--all", "-o", "json"]).json();
    let people = people.as_array().unwrap();
    for (key, verdict) in [
        ("can", "can"),
        ("willStop", "willStop"),
        ("cannot", "cannot"),
        ("unknown", "unknown"),
    ] {
        let count = people
            .iter()
            .filter(|person| person["verdict"] == verdict)
            .count();
        assert_eq!(report["answers"][key], count, "{key}");
    }
    for cause in report["causes"].as_array().unwrap() {
        let same = |person: &&Value| {
            person["cause"] == cause["cause"] && person["verdict"] == cause["verdict"]
        };
        assert_eq!(
            cause["people"],
            people.iter().filter(same).count(),
            "{cause}"
        );
    }

    let policy = other(&["policy", "show", "-o", "json"]).json();
    let said = |document: &Value, list: &str| -> Vec<String> {
        let found = document[list].as_array().unwrap().iter();
        found.map(|one| one["code"].to_string()).collect()
    };
    assert_eq!(said(&report, "findings"), said(&policy, "warnings"));
    assert_eq!(report["resets"]["days"].as_array().unwrap().len(), 31);
}

#[test]
fn each_report_keeps_its_figures_without_a_name_and_the_next_says_what_moved() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let first = report(&home, &directory, &["-o", "json"]).json();
    assert_eq!(first["since"], Value::Null);
    assert_eq!(first["trend"]["points"].as_array().unwrap().len(), 1);
    let kept = fs::read_to_string(figures(&home)).unwrap();
    assert!(
        !kept.contains('@') && !kept.to_lowercase().contains("contoso"),
        "{kept}"
    );

    let next = report(&home, &directory, &["-o", "json"]).json();
    assert_eq!(next["since"]["at"], first["at"]);
    assert_eq!(next["since"]["capable"], 0);
    assert_eq!(next["trend"]["points"].as_array().unwrap().len(), 2);

    // What is no figure is told, and does not stay.
    fs::write(figures(&home), format!("{kept}no figure\n")).unwrap();
    let run = report(&home, &directory, &[]);
    assert!(run.stderr.contains("1 line of"), "{run}");
    assert!(
        !fs::read_to_string(figures(&home))
            .unwrap()
            .contains("no figure")
    );

    let elsewhere = home.path().join("elsewhere");
    let folder = elsewhere.to_str().unwrap();
    let other = report(&home, &directory, &["--history", folder, "-o", "json"]).json();
    assert_eq!(other["since"], Value::Null);
    assert_eq!(fs::read_dir(elsewhere).unwrap().count(), 1);
}

#[test]
fn the_end_of_a_file_says_its_form_and_names_can_be_left_out() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    // What `--out` does with the page is tests/binary's.
    let write = |name: &str, args: &[&str]| {
        let args: Vec<&str> = args.iter().copied().chain(["--out", name]).collect();
        report(&home, &directory, &args).stdout
    };
    let html = write("a.html", &[]);
    assert!(html.starts_with("<!doctype html>"), "{html}");
    assert!(html.contains("Contoso Bookbinders") && html.contains("Finance"));
    assert!(write("a.md", &[]).starts_with("# Self-service password reset"));
    assert!(write("b.txt", &["--format", "markdown"]).starts_with("# "));
    // A profile is often called as the tenant is, and commands name it.
    let profiles = fs::read_to_string(home.config_file()).unwrap();
    let second = profiles.replace("profiles.default", "profiles.secretive");
    fs::write(home.config_file(), format!("{profiles}\n{second}")).unwrap();
    for page in [
        write("c.html", &["--anonymous", "--profile", "secretive"]),
        write("c.md", &["--anonymous", "--profile", "secretive"]),
        write(
            "c.json",
            &["--anonymous", "--profile", "secretive", "-o", "json"],
        ),
    ] {
        // In HTML each word of a command is an element of its own.
        let text = page.replace("<span>", "").replace("</span>", "");
        assert!(text.contains("sspr explain --all"), "{page}");
        let names = [
            "Contoso",
            "contoso",
            "Finance",
            "Germany",
            "5c0de5a1",
            "secretive",
        ];
        for name in names {
            assert!(!page.contains(name), "{name} in {page}");
        }
    }
    let chinese = write("d.html", &["--lang", "zh-Hans"]);
    assert!(chinese.contains("<html lang=\"zh-Hans\">") && chinese.contains("自助式密码重置"));
}

#[test]
fn what_may_not_be_read_is_left_out_and_said() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let fault = Fault::Answer {
        status: 403,
        headers: Vec::new(),
        body: r#"{"error": {"code": "Authorization_RequestDenied", "message": "No."}}"#.to_owned(),
    };
    let path = "GET /v1.0/reports/authenticationMethods/userRegistrationDetails";
    directory.sandbox().faults().plan(path, 1, fault);
    let home = Home::new();
    let run = report(&home, &directory, &[]);
    assert!(
        run.stdout
            .contains("Not available: this sign-in is not permitted to read it"),
        "{run}"
    );
    assert!(
        run.stdout
            .contains("The goal is 95%. The day it is reached"),
        "{run}"
    );
}

#[test]
fn several_tenants_are_one_page_side_by_side() {
    let quick = || Directory::with(|settings| settings.throttle = Throttle::Off);
    let (one, two) = (quick(), quick());
    let home = home_with(&[("one", one.url()), ("two", two.url())]);
    let run = home
        .sspr_with(&["--all-profiles", "report", "--format", "markdown"])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let page = run.stdout;
    assert_eq!(page.matches("\n## ").count(), 2, "{page}");
    assert!(
        page.contains("| one | 237 |") && page.contains("| two | 237 |"),
        "{page}"
    );
    // Programs get a document a tenant.
    let run = home.sspr(["--all-profiles", "report", "-o", "json"]).run();
    assert_eq!(run.exit, 0, "{run}");
    let documents = run
        .stdout
        .lines()
        .filter(|line| line.contains("\"registration\""))
        .count();
    assert_eq!(documents, 2, "{run}");
}
