//! `sspr sandbox people`: the cases a helpdesk meets, and what the directory says to each person.

use std::collections::BTreeMap;

use serde_json::Value;
use sspr_sandbox::{Throttle, Verdict};

use crate::support::{Directory, Home, START};

const CAN: (Verdict, Option<&str>) = (Verdict::Can, None);
const STOPS: (Verdict, Option<&str>) = (Verdict::WillStop, None);
const STOPPED: (Verdict, Option<&str>) = (Verdict::Cannot, None);

fn no(code: &'static str) -> (Verdict, Option<&'static str>) {
    (Verdict::Cannot, Some(code))
}

/// A directory whose policy these commands made.
fn directory(commands: &[&[&str]]) -> Directory {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    for command in commands {
        let run = home.sspr_with(command).on(&directory).run();
        assert_eq!(run.exit, 0, "{command:?} {run}");
    }
    directory
}

type Verdicts = BTreeMap<&'static str, (Verdict, Option<&'static str>)>;

fn verdicts(directory: &Directory) -> Verdicts {
    let people = directory.sandbox().people().unwrap();
    people
        .into_iter()
        .map(|known| (known.local, (known.verdict, known.code)))
        .collect()
}

const EVERYBODY: &[&str] = &["enable", "--scope", "all", "--yes"];
const PILOT: &[&str] = &["enable", "--group", "SSPR Pilot", "--yes"];
const WRITEBACK: &[&str] = &["policy", "set", "writeback.enabled=on", "--yes"];
const TWO: &[&str] = &["policy", "set", "methods-required=2", "--yes"];

#[test]
fn every_case_of_a_helpdesk_is_there_once_sspr_is_on() {
    let found = verdicts(&directory(&[EVERYBODY]));
    let expected = Verdicts::from([
        ("admin", STOPS),
        ("policy.admin", CAN),
        ("helpdesk", no("SSPR_0014")),
        ("auth.admin", STOPS),
        ("reports", CAN),
        ("reader", CAN),
        ("jonas.berg", no("SSPR_0014")),
        ("chen.meiling", no("SSPR_0014")),
        ("anna.mueller", CAN),
        ("lena.dahl", CAN),
        ("omar.alhaddad", CAN),
        ("olga.kravets", no("SSPR_0014")),
        ("eleni.markou", no("SSPR_0012")),
        ("frank.porter", STOPPED),
        ("sven.sjoberg", no("SSPR_0010")),
        ("karen.weaver", no("SSPR_0014")),
        ("eve.escape", no("SSPR_0014")),
        ("max.formula", no("SSPR_0014")),
        ("amara.okafor", STOPS),
        ("kwame.mensah", CAN),
        ("tove.lindqvist", no("SSPR_0010")),
        ("viktor.hagen", no("SSPR_0010")),
        ("mina.park", no("SSPR_0010")),
        ("diego.ramos", STOPPED),
        ("nadia.haddad", STOPPED),
        ("pete.larson", STOPPED),
        ("rita.costa", CAN),
        ("ines.silva", CAN),
        ("yuki.tanaka", no("SSPR_0014")),
    ]);
    assert_eq!(found, expected);
}

#[test]
fn the_verdicts_follow_the_policy() {
    type Expected<'a> = (&'a str, (Verdict, Option<&'a str>));
    type Case<'a> = (&'a [&'a [&'a str]], &'a [Expected<'a>]);
    let cases: [Case<'_>; 4] = [
        (
            &[],
            &[
                ("admin", STOPS),
                ("policy.admin", CAN),
                ("helpdesk", no("SSPR_0014")),
                ("lena.dahl", no("SSPR_0009")),
                ("diego.ramos", no("SSPR_0009")),
                ("frank.porter", STOPPED),
            ],
        ),
        (
            &[PILOT],
            &[
                ("omar.alhaddad", no("SSPR_0013")),
                ("diego.ramos", no("SSPR_0013")),
                ("kwame.mensah", CAN),
                ("lena.dahl", CAN),
                ("policy.admin", CAN),
            ],
        ),
        (
            &[EVERYBODY, WRITEBACK],
            &[
                ("sven.sjoberg", STOPS),
                ("tove.lindqvist", CAN),
                ("viktor.hagen", no("SSPR_0029")),
                ("mina.park", no("SSPR_0030")),
            ],
        ),
        (
            &[EVERYBODY, TWO],
            &[
                ("anna.mueller", no("SSPR_0014")),
                ("lena.dahl", STOPS),
                ("omar.alhaddad", CAN),
            ],
        ),
    ];
    for (commands, expected) in cases {
        let found = verdicts(&directory(commands));
        for (who, verdict) in expected {
            assert_eq!(found[who], *verdict, "{who} after {commands:?}");
        }
    }
}

#[test]
fn a_lock_out_ends_after_a_day_and_phones_end_on_their_date() {
    let directory = directory(&[EVERYBODY]);
    let hours = |hours: u64| std::time::Duration::from_secs(hours * 3600);
    directory.advance(hours(22));
    assert_eq!(verdicts(&directory)["diego.ramos"], STOPPED);
    directory.advance(hours(2));
    assert_eq!(verdicts(&directory)["diego.ramos"], CAN);
    // From 3 November to 1 February.
    directory.advance(hours(90 * 24));
    let found = verdicts(&directory);
    assert_eq!(found["amara.okafor"], no("SSPR_0014"));
    assert_eq!(found["admin"], STOPS);
    directory.advance(hours(150 * 24));
    assert_eq!(verdicts(&directory)["admin"], no("SSPR_0014"));
}

#[test]
fn the_list_has_a_line_for_everybody_in_the_readers_language() {
    let home = Home::new();
    let run = home.sspr(["sandbox", "people", "-o", "json"]).run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("SSPR is off"), "{run}");
    let people = run.json();
    let people = people.as_array().unwrap();
    assert_eq!(people.len(), 29);
    let frank = &people[13];
    assert_eq!(frank["userPrincipalName"], "frank.porter@contoso.example");
    assert_eq!(frank["verdict"], "cannot");
    assert_eq!(frank["code"], Value::Null);
    assert_eq!(frank["story"], "The account is disabled.");
    let run = home.sspr(["sandbox", "people", "--lang", "de"]).run();
    assert!(run.stdout.contains("Das Konto ist deaktiviert."), "{run}");
    assert!(run.stdout.contains("kann nicht zurücksetzen"), "{run}");
    assert!(
        !home.path().join("data/sspr/sandbox.db").exists(),
        "looking makes no directory"
    );
}

#[test]
fn the_explanation_agrees_with_the_directory_about_everybody() {
    let states: [&[&[&str]]; 6] = [
        &[],
        &[EVERYBODY],
        &[PILOT],
        &[EVERYBODY, WRITEBACK],
        &[EVERYBODY, TWO],
        &[EVERYBODY, WRITEBACK, TWO],
    ];
    for commands in states {
        let directory = directory(commands);
        let home = Home::new();
        let mut differ = Vec::new();
        for known in directory.sandbox().people().unwrap() {
            let args = ["explain", &known.upn, "--as-of", START, "-o", "json"];
            let run = home.sspr_with(&args).on(&directory).run();
            let said = run.json();
            let verdict = serde_json::to_value(known.verdict).unwrap();
            let code = known.code.map_or(Value::Null, Value::from);
            if (&said["verdict"], &said["code"]) != (&verdict, &code) {
                differ.push(format!(
                    "{}: {} {}, not {verdict} {code}",
                    known.local, said["verdict"], said["code"]
                ));
            }
        }
        assert!(differ.is_empty(), "after {commands:?}: {differ:#?}");
    }
}
