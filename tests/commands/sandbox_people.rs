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
    differs(known, &said)
}

/// An answer about somebody, where it is not what the directory says.
fn differs(known: &PersonaStatus, said: &Value) -> Option<String> {
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
    json_of(args, &Home::new(), directory)
}

/// The same by somebody who may be signed in already.
fn json_of(args: &[&str], home: &Home, directory: &Directory) -> Value {
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

/// A command that answers about one person.
#[derive(Clone, Copy, Debug)]
enum Single {
    Explain,
    List,
    Remove,
}

/// What the commands that answer about many say of one of them.
struct Rows<'a> {
    /// `explain --all` as of the directory's day.
    then: &'a Value,
    /// The same as of today: that of the commands that take no other.
    today: &'a Value,
    /// `status --live`.
    live: &'a Value,
}

/// What one command says of a person, where the others say otherwise.
fn disagreements(
    single: Single,
    known: &PersonaStatus,
    rows: &Rows<'_>,
    home: &Home,
    directory: &Directory,
) -> Vec<String> {
    let upn = known.upn.as_str();
    let asked = |args: &[&str]| json_of(args, home, directory);
    let mut found = Vec::new();
    let mut same = |what: &str, one: &Value, other: &Value| {
        if one != other {
            found.push(format!("{upn}: {single:?}: {what}: {one}, {other}"));
        }
    };
    match single {
        Single::Explain => {
            let explained = asked(&["explain", upn, "--as-of", START]);
            for field in ["verdict", "cause", "code"] {
                same(field, &explained[field], &rows.then[field]);
            }
        }
        Single::Remove => {
            let nothing = "00000000-0000-0000-0000-000000000000";
            let removed = asked(&["methods", "remove", upn, nothing, "--dry-run"]);
            // Of everybody's trail only so many days back from today are read, and the directory's day is further back.
            let of_trail = ["onPremisesRefused", "onPremisesUnreachable"].map(Value::from);
            let row = if of_trail.contains(&removed["cause"]) {
                rows.then
            } else {
                rows.today
            };
            for field in ["verdict", "cause"] {
                same(field, &removed[field], &row[field]);
            }
            if removed["verdict"] == "can" {
                same("capable", &true.into(), &removed["capable"]);
            }
            let live = rows.live["isSsprRegisteredLive"].as_bool();
            if let (Some(live), Some(missing)) = (live, removed["missing"].as_u64()) {
                same("enough", &(missing == 0).into(), &live.into());
            }
        }
        Single::List => {
            let explained = asked(&["explain", upn]);
            // Methods of who resets elsewhere are nobody's here.
            if resets_here(&explained) {
                let listed = asked(&["methods", "list", upn]);
                let counted = names(&explained["methods"]["counted"]);
                let readable = counted
                    .into_iter()
                    .filter(|name| name != "securityQuestions");
                let in_list: BTreeSet<String> = (listed.as_array().into_iter().flatten())
                    .filter(|row| row["countsForReset"] == true)
                    .filter_map(|row| reported(row["kind"].as_str()?))
                    .map(ToOwned::to_owned)
                    .collect();
                same(
                    "listed",
                    &in_list.into_iter().collect(),
                    &readable.collect(),
                );
            }
        }
    }
    found
}

fn resets_here(explained: &Value) -> bool {
    let mut gates = explained["gates"].as_array().into_iter().flatten();
    !gates.any(|gate| gate["cause"] == "decidedAtHome")
}

fn names(value: &Value) -> BTreeSet<String> {
    let names = value.as_array().into_iter().flatten();
    names
        .filter_map(Value::as_str)
        .map(ToOwned::to_owned)
        .collect()
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

/// Holds what every command says of everybody in eight states against each other: a scope, and each of the other three
/// settings on and off. The commands that answer about many at once answer about everybody in every state. Those that
/// answer about one take turns, so that every state meets each of them, and every person meets one of them in every state.
fn agree(scope: Option<&'static [&'static str]>, turn: usize) {
    const ADMINISTRATORS_OFF: &[&str] = &["policy", "set", "administrators=off", "--yes"];
    for state in 0..8 {
        let is_set = |bit: usize| state & bit != 0;
        let commands: Vec<&[&str]> = [
            scope,
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
        let home = Home::new();
        let all = |as_of: &[&str]| {
            let all = [&["explain", "--all"], as_of].concat();
            by_name(&json_of(&all, &home, &directory))
        };
        let (then, today) = (all(&["--as-of", START]), all(&[]));
        let upns: Vec<&str> = people.iter().map(|known| known.upn.as_str()).collect();
        let live = [&["status", "--live"], &upns[..]].concat();
        let live = by_name(&json_of(&live, &home, &directory));
        let mut found = Vec::new();
        for (at, known) in people.iter().enumerate() {
            found.extend(differs(known, &then[&known.upn]));
            let single = [Single::Explain, Single::List, Single::Remove];
            let single = single[(at + state + turn) % 3];
            let rows = Rows {
                then: &then[&known.upn],
                today: &today[&known.upn],
                live: &live[&known.upn],
            };
            found.extend(disagreements(single, known, &rows, &home, &directory));
        }
        assert!(
            found.is_empty(),
            "after {commands:?}, excluded {}: {found:#?}",
            is_set(4)
        );
    }
}

#[test]
fn no_two_commands_disagree_about_anybody_where_it_is_off() {
    agree(None, 0);
}

#[test]
fn no_two_commands_disagree_about_anybody_where_it_is_on_for_a_group() {
    agree(Some(PILOT), 1);
}

#[test]
fn no_two_commands_disagree_about_anybody_where_it_is_on_for_all() {
    agree(Some(EVERYBODY), 2);
}
