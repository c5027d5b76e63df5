//! `sspr import --from-directory`, whole: what stands in the directory, of people who have nothing that counts.

use std::fs;

use serde_json::json;
use sspr_sandbox::Fault;

use super::import::{Scene, rows};

const JONAS: &str = "jonas.berg@contoso.example";
const ARGS: [&str; 2] = ["import", "--from-directory"];

fn args<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&ARGS[..], more].concat()
}

#[test]
fn what_stands_in_the_directory_is_registered_and_once_only() {
    let scene = Scene::new();
    let dry = scene
        .home
        .sspr_with(&args(&["--country", "SE", "--dry-run"]))
        .run();
    assert_eq!(dry.exit, 0, "{dry}");
    assert!(dry.stderr.contains("no method that counts"), "{dry}");
    assert_eq!((scene.writes(), scene.journals()), (0, 0), "{dry}");
    let piped = scene.home.sspr_with(&args(&[])).run();
    assert_eq!(piped.exit, 2, "{piped}");
    assert!(piped.stderr.contains("`--yes`"), "{piped}");

    let run = scene
        .home
        .sspr_with(&args(&["--country", "SE", "--yes", "-o", "json"]))
        .run();
    let document = run.json();
    assert!(document["added"].as_u64() > Some(10), "{run}");
    assert_eq!(document["replaced"], 0, "{run}");
    assert_eq!(scene.journals(), 0, "{run}");
    let path = document["result"].as_str().unwrap();
    assert!(path.ends_with("import/directory.result.csv"), "{path}");
    let told = rows(path.as_ref());
    let jonas = told.iter().find(|row| row["user"] == JONAS).unwrap();
    assert_eq!(
        (&*jonas["mobile"], &*jonas["mobileDone"]),
        ("+46 701740610", "added")
    );
    let written = scene.writes();

    // Whoever got one is in the report with a method now, as soon as the report has caught up.
    scene
        .directory
        .advance(std::time::Duration::from_secs(48 * 3600));
    let again = scene
        .home
        .sspr_with(&args(&["--country", "SE", "--yes", "-o", "json"]))
        .run();
    assert_eq!(again.json()["added"], 0, "{again}");
    assert_eq!(scene.writes(), written, "{again}");
}

#[test]
fn the_group_and_the_department_narrow_it() {
    let scene = Scene::new();
    let rows = |more: &[&str]| {
        let run = scene
            .home
            .sspr_with(&args(&[&["--dry-run", "-o", "json"], more].concat()))
            .run();
        assert!([0, 8].contains(&run.exit), "{run}");
        run.json()["rows"].as_u64().unwrap()
    };
    let department = scene
        .query::<String>("SELECT department FROM users WHERE upn = 'jonas.berg@contoso.example'");
    let all = rows(&[]);
    let pilots = rows(&["--group", "SSPR Pilot"]);
    let of = rows(&["--department", &department[0]]);
    assert!(0 < pilots && pilots < all, "{pilots} of {all}");
    assert!(0 < of && of < all, "{of} of {all}");
    let both = rows(&["--group", "SSPR Pilot", "--department", &department[0]]);
    assert!(0 < both && both <= pilots.min(of), "{both}");
}

#[test]
fn with_nobody_to_register_there_is_nothing_to_do_and_no_result() {
    let scene = Scene::new();
    let run = scene
        .home
        .sspr_with(&args(&["--department", "No such department", "--yes"]))
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("No user has a contact"), "{run}");
    assert!(run.stderr.contains("No contacts to write"), "{run}");
    assert!(!run.stderr.contains("--undo"), "{run}");
    assert!(!scene.data("import/directory.result.csv").exists(), "{run}");
    assert_eq!(scene.journals(), 0);
}

#[test]
fn the_flags_that_do_not_go_together_are_refused() {
    let scene = Scene::with("user,mobile\n");
    for more in [
        &["people.csv"][..],
        &["--map", "mobile=Cell"],
        &["--undo", "people.result.csv"],
    ] {
        let run = scene.home.sspr_with(&args(more)).run();
        assert_eq!(run.exit, 2, "{more:?}: {run}");
    }
    for flag in [["--group", "x"], ["--department", "x"]] {
        let run = scene.import(&flag);
        assert_eq!(run.exit, 2, "{flag:?}: {run}");
        assert!(run.stderr.contains("cannot be used together"), "{run}");
    }
}

#[test]
fn cut_short_anywhere_it_goes_on_with_the_rows_it_had() {
    let all = args(&["--country", "SE", "--yes", "-o", "json"]);
    let scene = Scene::new();
    let whole = scene.home.sspr_with(&all).run();
    let document = whole.json();
    let path = document["result"].as_str().unwrap();
    let (contacts, writes) = (scene.contacts(), scene.writes());
    let result = fs::read_to_string(path).unwrap();

    let mut points = 0;
    for carried_out in [false, true] {
        for spared in 0.. {
            let scene = Scene::new();
            let faults = scene.directory.sandbox().faults();
            faults.plan_after(spared, "$batch", Fault::Silence { carried_out });
            let killed = scene.home.sspr_with(&all).run_until(faults.silence());
            faults.forgive();
            if killed.is_some() {
                break;
            }
            points += 1;
            let begun = scene.journals() == 1;
            // The report, and with it what the directory would give, has moved on.
            scene
                .directory
                .advance(std::time::Duration::from_secs(48 * 3600));
            let run = scene.home.sspr_with(&all).run();
            let what = format!("killed at batch {spared}, carried out: {carried_out}: {run}");
            assert_eq!(scene.contacts(), contacts, "the same directory, {what}");
            assert_eq!(scene.writes(), writes, "nothing is written twice, {what}");
            assert_eq!(scene.journals(), 0, "the rows are kept no longer, {what}");
            if begun {
                let path = run.json()["result"].as_str().unwrap().to_owned();
                assert_eq!(
                    fs::read_to_string(path).unwrap(),
                    result,
                    "the same result, {what}"
                );
                assert_eq!(run.json()["added"], document["added"], "{what}");
                let before = json!(document["capableBefore"]);
                assert_eq!(run.json()["capableBefore"], before, "{what}");
            }
        }
    }
    assert!(points >= 8, "{points} points");
}
