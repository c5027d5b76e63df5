//! The first half of an import: rows are read, and checked against the directory, before anything is written.

#![expect(clippy::too_many_lines, reason = "tables of cases")]

use std::fs;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use sspr::auth::Session;
use sspr::bulk::check::rules::Rules;
use sspr::bulk::check::validate::{Options, Validated, validate};
use sspr::bulk::check::warnings::{Warning, warnings};
use sspr::bulk::journal::Settled;
use sspr::bulk::objection;
use sspr::bulk::planned_row::PlannedRow;
use sspr::bulk::read::from_directory::{self, Filter};
use sspr::bulk::read::rows::understand;
use sspr::bulk::read::sink::Input;
use sspr::bulk::report;
use sspr::error::Error;
use sspr::graph::Client;
use sspr::http::Timer;
use sspr::secret::Secret;
use sspr::sspr::bulk::row::{Action, ContactKind, Reason};
use sspr::sspr::contact::phone::Country;
use sspr::sspr::policy::requirement::{Gate, Requirement};
use sspr::ui::{Language, Messages, Script, Ui};
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home};

const CHEN: &str = "chen.meiling@contoso.example";
const ANNA: &str = "anna.mueller@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";
const JONAS: &str = "jonas.berg@contoso.example";

fn directory(account: &str) -> Directory {
    Directory::with(|settings| {
        settings.approve_as = Some(format!("{account}@contoso.example"));
        settings.throttle = Throttle::Off;
    })
}

/// A client with the token of whoever the directory approves.
fn client(directory: &Directory) -> Client {
    let home = Home::new();
    let run = home.sspr(["whoami"]).on(directory).run();
    assert_eq!(run.exit, 0, "{run}");
    let text = fs::read_to_string(home.sign_in_file()).unwrap();
    let token = token(&serde_json::from_str(&text).unwrap()).expect("an access token");
    Client::new(
        sspr::http::client().unwrap(),
        directory.url().parse().unwrap(),
        Arc::new(Session::given(Secret::new(token))),
        Timer::Real,
    )
}

fn token(value: &Value) -> Option<String> {
    match value {
        Value::Object(fields) => fields.iter().find_map(|(name, value)| {
            if name == "accessToken" {
                value.as_str().map(str::to_owned)
            } else {
                token(value)
            }
        }),
        Value::Array(values) => values.iter().find_map(token),
        _ => None,
    }
}

fn ui() -> Ui {
    Ui::new(
        Box::new(io::sink()),
        Box::new(io::sink()),
        Box::new(Arc::new(Script::new::<0>([]))),
        sspr::ui::Options::default(),
    )
}

fn rules(methods: u8, gates: &[Gate]) -> Rules {
    let requirement = |methods| Requirement {
        methods: Some(methods),
        allowed: Some(gates.iter().copied().collect()),
        ..Requirement::default()
    };
    Rules {
        domains: vec!["contoso.example".to_owned()],
        person: requirement(methods),
        admin: requirement(2),
        ..Rules::default()
    }
}

fn read(csv: &str) -> Input {
    understand(csv.as_bytes(), &[]).unwrap()
}

fn checked(directory: &Directory, csv: &str, rules: &Rules, options: Options) -> Validated {
    let client = client(directory);
    let input = read(csv);
    directory
        .block_on(validate(
            &input.rows,
            &Settled::new(),
            rules,
            options,
            &client,
            &ui(),
        ))
        .unwrap()
}

/// The rows on their way.
fn planned(input: Input, validated: &Validated) -> Vec<PlannedRow> {
    (input.rows.into_iter())
        .zip(&validated.checked)
        .map(|(input_row, row)| {
            PlannedRow::new(
                input_row,
                row.user.clone(),
                row.verdict.clone(),
                row.capability,
            )
        })
        .collect()
}

/// How many can reset before and after.
fn capable(planned: &[PlannedRow]) -> (Option<u64>, Option<u64>) {
    (
        report::capable(planned, |row| row.capability().before()),
        report::capable(planned, |row| row.capability().after()),
    )
}

/// Each row as its actions, or the reason against it.
fn verdicts(validated: &Validated) -> Vec<Result<Vec<(ContactKind, Action)>, Reason>> {
    validated
        .checked
        .iter()
        .map(|row| match &row.verdict {
            Ok(steps) => Ok(steps.iter().map(|step| (step.kind, step.action)).collect()),
            Err(objection) => Err(objection.reason),
        })
        .collect()
}

const SWEDEN: fn() -> Options = || Options {
    country: Country::parse("SE"),
    replace: false,
};

#[test]
fn every_row_ends_with_its_steps_or_with_the_one_reason_against_it() {
    let directory = directory("admin");
    let chen_id = {
        let client = client(&directory);
        directory.block_on(client.user(CHEN)).unwrap().id
    };
    let csv = format!(
        "user,mobile,alternateMobile,office,email\n\
         {chen_id},070-123 45 67,,,chen@x.example\n\
         {CHEN},070-123 45 68,,,\n\
         {LENA},+46 701740611,,,lena.dahl@mailbox.example\n\
         {LENA},+46 701740611,,,\n\
         nobody@contoso.example,070-123 45 67,,,\n\
         frank.porter@contoso.example,070-123 45 67,,,\n\
         {ANNA},,,,other@x.example\n\
         eve.escape@contoso.example,12,,,\n\
         max.formula@contoso.example,,,,max@contoso.example\n\
         olga.kravets@contoso.example,,070-123 45 67,,\n\
         {JONAS},070-123 45 67,070-123 45 69,,\n\
         eleni.markou@contoso.example,,,08-123 456 78,\n\
         not a user at all/x?,070-123 45 67,,,\n"
    );
    let rules = rules(2, &[Gate::MobilePhone, Gate::Email]);
    let validated = checked(&directory, &csv, &rules, SWEDEN());
    use Action::{Add, Keep};
    assert_eq!(
        verdicts(&validated),
        [
            Ok(vec![(ContactKind::Mobile, Add), (ContactKind::Email, Add)]),
            Err(Reason::DuplicateUser),
            Ok(vec![
                (ContactKind::Mobile, Keep),
                (ContactKind::Email, Keep)
            ]),
            Err(Reason::DuplicateUser),
            Err(Reason::UserNotFound),
            Err(Reason::UserDisabled),
            Err(Reason::Differs),
            Err(Reason::BadNumber),
            Err(Reason::OwnDomain),
            Err(Reason::NeedsMobile),
            Ok(vec![
                (ContactKind::Mobile, Add),
                (ContactKind::AlternateMobile, Add)
            ]),
            Err(Reason::NotAllowed),
            Err(Reason::UserNotFound),
        ]
    );
    assert_eq!(
        validated.checked[0].user.as_deref(),
        Some(&*chen_id),
        "found by id"
    );
    let told = warnings(&planned(read(&csv), &validated), &rules, true);
    for warning in [
        Warning::AlternateMobiles { count: 1 },
        Warning::SharedNumbers {
            count: 1,
            people: 2,
        },
        Warning::BelowRequired {
            count: 1,
            users: vec![JONAS.into()],
        },
    ] {
        assert!(told.contains(&warning), "{warning:?}: {told:?}");
    }
    let messages = Messages::load(Language::En);
    let told = |row: usize| {
        objection::objection(
            &messages,
            validated.checked[row].verdict.as_ref().unwrap_err(),
        )
    };
    assert!(told(1).contains("Row 1 has the same user"), "{}", told(1));
    assert!(told(7).starts_with("mobile: "), "{}", told(7));
    assert!(told(6).contains("--replace"), "{}", told(6));
}

#[test]
fn what_differs_is_replaced_when_that_was_asked_for() {
    let directory = directory("admin");
    let csv = format!("user,email\n{ANNA},other@x.example\n");
    let options = Options {
        replace: true,
        ..Options::default()
    };
    let validated = checked(&directory, &csv, &rules(1, &[Gate::Email]), options);
    assert_eq!(
        verdicts(&validated),
        [Ok(vec![(ContactKind::Email, Action::Replace)])]
    );
}

#[test]
fn a_national_number_is_read_in_the_users_own_country() {
    let directory = directory("admin");
    let csv = "user,mobile\njonas.berg@contoso.example,070-123 45 67\n";
    let validated = checked(
        &directory,
        csv,
        &rules(1, &[Gate::MobilePhone]),
        Options::default(),
    );
    let steps = validated.checked[0].verdict.as_ref().unwrap();
    assert_eq!(steps[0].contact.to_string(), "+46 701234567");
}

#[test]
fn what_a_role_sees_only_in_part_is_not_taken_for_the_same() {
    let directory = directory("helpdesk");
    let cases = [
        ("+46 701740605", Reason::Hidden),
        ("+46 701234567", Reason::Differs),
    ];
    for (number, expected) in cases {
        let csv = format!("user,mobile\nadmin@contoso.example,{number}\n{CHEN},+46 701234568\n");
        let validated = checked(
            &directory,
            &csv,
            &rules(1, &[Gate::MobilePhone]),
            Options::default(),
        );
        let add = Ok(vec![(ContactKind::Mobile, Action::Add)]);
        assert_eq!(verdicts(&validated), [Err(expected), add], "{number}");
        assert!(!validated.report_read);
        assert_eq!(
            capable(&planned(read(&csv), &validated)),
            (Some(0), None),
            "{number}"
        );
    }
}

#[test]
fn whom_this_sign_in_may_not_look_at_is_said_by_row() {
    let directory = directory("policy.admin");
    let csv = format!("user,mobile\n{CHEN},+46 701234568\n{ANNA},1\n");
    let validated = checked(
        &directory,
        &csv,
        &rules(1, &[Gate::MobilePhone]),
        Options::default(),
    );
    assert_eq!(
        verdicts(&validated),
        [Err(Reason::Forbidden), Err(Reason::BadNumber)]
    );
}

#[test]
fn nothing_is_written_by_checking() {
    let directory = directory("admin");
    let client = client(&directory);
    let before = directory.block_on(client.user(CHEN)).unwrap().id;
    let count = || directory.block_on(client.methods(&before)).unwrap().len();
    let methods = count();
    let csv = format!("user,mobile,email\n{CHEN},+46 701234567,chen@x.example\n");
    checked(
        &directory,
        &csv,
        &rules(1, &[Gate::MobilePhone, Gate::Email]),
        Options::default(),
    );
    assert_eq!(count(), methods);
}

#[test]
fn the_directory_gives_the_enabled_members_who_registered_nothing_that_counts() {
    let directory = directory("admin");
    let home = Home::new();
    let enabled = home
        .sspr(["enable", "--scope", "all", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(enabled.exit, 0, "{enabled}");
    // The report shows a change of the scope with its usual delay.
    directory.advance(Duration::from_secs(48 * 3600));
    let client = client(&directory);
    let all_allowed = rules(1, &Gate::ALL);
    let all = directory
        .block_on(from_directory::read(
            &Filter::default(),
            &all_allowed,
            &client,
            &ui(),
        ))
        .unwrap();
    let users: Vec<&str> = all
        .input
        .rows
        .iter()
        .map(|input_row| &*input_row.user)
        .collect();
    assert!(users.contains(&JONAS), "{users:?}");
    for other in [ANNA, LENA, "frank.porter@contoso.example"] {
        assert!(!users.contains(&other), "{other}");
    }
    assert!(all.registered > 0);
    let jonas = all
        .input
        .rows
        .iter()
        .find(|input_row| &*input_row.user == JONAS);
    assert_eq!(
        jonas.unwrap().cell(ContactKind::Mobile),
        Some("+46 701740610")
    );
    for input_row in &all.input.rows {
        let own = input_row
            .cell(ContactKind::Email)
            .is_some_and(|address| address.ends_with("@contoso.example"));
        assert!(!own, "{}", input_row.user);
    }
    let pilots = Filter {
        group: Some("SSPR Pilot".to_owned()),
        ..Filter::default()
    };
    let pilots = directory
        .block_on(from_directory::read(&pilots, &all_allowed, &client, &ui()))
        .unwrap();
    assert!(pilots.input.rows.len() < all.input.rows.len());
    assert!(
        pilots
            .input
            .rows
            .iter()
            .any(|input_row| &*input_row.user == JONAS)
    );
    let validated = directory
        .block_on(validate(
            &all.input.rows,
            &Settled::new(),
            &rules(1, &[Gate::MobilePhone, Gate::OfficePhone, Gate::Email]),
            Options::default(),
            &client,
            &ui(),
        ))
        .unwrap();
    for row in &validated.checked {
        let steps = row.verdict.as_deref().unwrap_or_default();
        assert!(
            steps.iter().all(|step| step.action == Action::Add),
            "{row:?}"
        );
    }
    let (before, after) = capable(&planned(all.input, &validated));
    assert!(before < after, "{before:?} {after:?}");
}

#[test]
fn somebody_who_is_not_in_the_report_is_looked_up_live() {
    let directory = directory("helpdesk");
    let client = client(&directory);
    let all_allowed = rules(1, &Gate::ALL);
    let found = directory
        .block_on(from_directory::read(
            &Filter::default(),
            &all_allowed,
            &client,
            &ui(),
        ))
        .unwrap();
    let users: Vec<&str> = found
        .input
        .rows
        .iter()
        .map(|input_row| &*input_row.user)
        .collect();
    assert!(users.contains(&JONAS), "{users:?}");
    assert!(!users.contains(&LENA), "{users:?}");
}

#[test]
fn a_group_that_is_not_there_ends_it() {
    let directory = directory("admin");
    let client = client(&directory);
    let filter = Filter {
        group: Some("No such group".to_owned()),
        ..Filter::default()
    };
    match directory.block_on(from_directory::read(
        &filter,
        &Rules::default(),
        &client,
        &ui(),
    )) {
        Err(Error::Failure(failure)) => assert_eq!(failure.code.as_str(), "groupNotFound"),
        other => panic!("{other:?}"),
    }
}
