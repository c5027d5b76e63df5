//! `sspr sandbox people`: the cases a helpdesk meets, and what the directory says to each person.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use sspr_sandbox::{PersonaStatus, Throttle, Verdict};

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
        ("jonas.berg", STOPS),
        ("chen.meiling", no("SSPR_0014")),
        ("anna.mueller", CAN),
        ("lena.dahl", CAN),
        ("omar.alhaddad", CAN),
        ("olga.kravets", no("SSPR_0014")),
        ("eleni.markou", CAN),
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
        let differ: Vec<String> = directory
            .sandbox()
            .people()
            .unwrap()
            .iter()
            .filter_map(|known| differs_from_directory(known, &directory))
            .collect();
        assert!(differ.is_empty(), "after {commands:?}: {differ:#?}");
    }
}

/// What `explain` says, where it is not what the directory says.
fn differs_from_directory(known: &PersonaStatus, directory: &Directory) -> Option<String> {
    let said = json(&["explain", &known.upn, "--as-of", START], directory);
    let verdict = serde_json::to_value(known.verdict).unwrap();
    let code = known.code.map_or(Value::Null, Value::from);
    ((&said["verdict"], &said["code"]) != (&verdict, &code)).then(|| {
        format!(
            "{}: {} {}, not {verdict} {code}",
            known.local, said["verdict"], said["code"]
        )
    })
}

fn json(args: &[&str], directory: &Directory) -> Value {
    let home = Home::new();
    let run = home
        .sspr_with(&[args, &["-o", "json"]].concat())
        .on(directory)
        .run();
    assert!(!run.stdout.is_empty(), "{args:?} {run}");
    run.json()
}

/// A method, as `methods list` names its kind, by its name in the report; nothing for one that never counts.
fn reported(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "mobile" => "mobilePhone",
        "office" => "officePhone",
        "email" => "email",
        "microsoftAuthenticator" => "microsoftAuthenticatorPush",
        "softwareOath" => "softwareOneTimePasscode",
        "hardwareOath" => "hardwareOneTimePasscode",
        _ => return None,
    })
}

/// Where the commands that speak of one person's ability disagree.
fn disagreements(upn: &str, status: &Value, directory: &Directory) -> Vec<String> {
    let explained = json(&["explain", upn], directory);
    let nothing = "00000000-0000-0000-0000-000000000000";
    let removed = json(&["methods", "remove", upn, nothing, "--dry-run"], directory);
    let listed = json(&["methods", "list", upn], directory);
    let mut found = Vec::new();
    let mut same = |what: &str, one: Value, other: Value| {
        if one != other {
            found.push(format!("{upn}: {what}: {one}, {other}"));
        }
    };
    for field in ["verdict", "cause"] {
        same(field, explained[field].clone(), removed[field].clone());
    }
    // Methods of who resets elsewhere are nobody's here.
    let gates = explained["gates"].as_array().into_iter().flatten();
    if gates.clone().any(|gate| gate["cause"] == "decidedAtHome") {
        return found;
    }
    let counted = explained["methods"]["counted"].clone();
    same(
        "counted",
        counted.clone(),
        removed["registeredMethods"].clone(),
    );
    let names = |value: &Value| -> BTreeSet<String> {
        let names = value.as_array().into_iter().flatten();
        names
            .filter_map(Value::as_str)
            .map(ToOwned::to_owned)
            .collect()
    };
    let mut readable = names(&counted);
    readable.remove("securityQuestions");
    let in_list: BTreeSet<String> = (listed.as_array().into_iter().flatten())
        .filter(|row| row["countsForReset"] == true)
        .filter_map(|row| reported(row["kind"].as_str()?))
        .map(ToOwned::to_owned)
        .collect();
    same(
        "listed",
        in_list.into_iter().collect(),
        readable.into_iter().collect(),
    );
    let gate = |name: &str| {
        let gates = explained["gates"].as_array().into_iter().flatten();
        let state = gates.clone().find(|gate| gate["gate"] == name);
        state.map_or(Value::Null, |gate| gate["state"].clone())
    };
    if let Some(enough) = status["isSsprRegisteredLive"].as_bool() {
        same(
            "enough",
            (gate("methods") != "failed").into(),
            enough.into(),
        );
    }
    if removed["verdict"] == "can" {
        same("capable", true.into(), removed["capable"].clone());
    }
    found
}

/// The group `SSPR Pilot`, the same in every directory.
const PILOT_ID: &str = "00013c6e-1d5e-4a00-b000-00013c6ef362";

/// Nobody in this group may use this method.
fn exclude(method: &str, group: &str, directory: &Directory) {
    let path = format!(
        "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/{method}"
    );
    let kind = method[..1].to_lowercase() + &method[1..];
    let change = serde_json::json!({
        "@odata.type": format!("#microsoft.graph.{kind}AuthenticationMethodConfiguration"),
        "excludeTargets": [{"targetType": "group", "id": group}],
    });
    assert_eq!(
        crate::invite::graph(directory, "PATCH", &path, &change),
        204
    );
}

/// Everybody's row of a list, by sign-in name.
fn by_name(rows: &Value) -> BTreeMap<String, Value> {
    let rows = rows.as_array().into_iter().flatten();
    rows.map(|row| {
        let name = row["userPrincipalName"].as_str().unwrap_or_default();
        (name.to_owned(), row.clone())
    })
    .collect()
}

#[test]
fn no_two_commands_disagree_about_anybody() {
    const ADMINISTRATORS_OFF: &[&str] = &["policy", "set", "administrators=off", "--yes"];
    let scopes = [None, Some(PILOT), Some(EVERYBODY)];
    for state in 0..24 {
        let is_set = |bit: usize| state & bit != 0;
        let commands: Vec<&[&str]> = [
            scopes[state / 8],
            is_set(2).then_some(ADMINISTRATORS_OFF),
            is_set(1).then_some(WRITEBACK),
        ]
        .into_iter()
        .flatten()
        .collect();
        let directory = directory(&commands);
        if is_set(4) {
            exclude("Email", PILOT_ID, &directory);
        }
        let people = directory.sandbox().people().unwrap();
        // Everybody in every state, by the commands that answer about many at once.
        let all = by_name(&json(&["explain", "--all", "--as-of", START], &directory));
        let upns: Vec<&str> = people.iter().map(|known| known.upn.as_str()).collect();
        let status = by_name(&json(
            &[&["status", "--live"], &upns[..]].concat(),
            &directory,
        ));
        let mut found = Vec::new();
        for known in &people {
            let row = &all[&known.upn];
            let verdict = serde_json::to_value(known.verdict).unwrap();
            let code = known.code.map_or(Value::Null, Value::from);
            if (&row["verdict"], &row["code"]) != (&verdict, &code) {
                found.push(format!("{}: {row}, not {verdict} {code}", known.local));
            }
        }
        // Those that answer about one: everybody's turn comes in four of the states.
        let turn = people.iter().enumerate();
        for (_, known) in turn.filter(|(at, _)| (at + state) % 6 == 0) {
            found.extend(differs_from_directory(known, &directory));
            let row = &status[&known.upn];
            found.extend(disagreements(&known.upn, row, &directory));
        }
        assert!(
            found.is_empty(),
            "after {commands:?}, excluded {}: {found:#?}",
            is_set(4)
        );
    }
}
