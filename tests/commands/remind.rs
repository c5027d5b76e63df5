//! `sspr remind`: mails to those who are in scope and cannot reset yet.

use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use sspr_sandbox::{Fault, Sent, TENANT_ID, Throttle};

use crate::support::{Directory, Home, Run, Transcript};

pub(crate) const CHEN: &str = "chen.meiling@contoso.example";
pub(crate) const JONAS: &str = "jonas.berg@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";

/// A directory where everybody is in scope, and a home with a mail channel.
pub(crate) struct Tenant {
    pub(crate) directory: Directory,
    pub(crate) home: Home,
}

impl Tenant {
    pub(crate) fn new() -> Self {
        Self::with(250, None)
    }

    fn with(users: u32, lag: Option<Duration>) -> Self {
        let directory = Directory::with(|settings| {
            settings.throttle = Throttle::Off;
            settings.users = users;
            settings.report_lag = lag;
        });
        let tenant = Self {
            directory,
            home: Home::new(),
        };
        tenant.done(&["enable", "--scope", "all", "--yes"]);
        tenant.done(&["profile", "set", "mail.via=graph"]);
        tenant
    }

    pub(crate) fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    pub(crate) fn done(&self, args: &[&str]) -> Transcript {
        let run = self.sspr(args).waiting(|_| {}).run();
        assert_eq!(run.exit, 0, "{args:?} {run}");
        run
    }

    pub(crate) fn remind(&self, args: &[&str]) -> Value {
        let args = ["remind", "-o", "json"].iter().chain(args).copied();
        self.done(&args.collect::<Vec<_>>()).json()
    }

    pub(crate) fn outbox(&self) -> Vec<Sent> {
        self.directory.sandbox().outbox().unwrap()
    }
}

pub(crate) fn of<'a>(result: &'a Value, user: &str) -> &'a Value {
    let rows = result["results"].as_array().unwrap().iter();
    let mut rows = rows.filter(|row| row["userPrincipalName"] == user);
    rows.next().unwrap_or_else(|| panic!("{user}: {result}"))
}

#[test]
fn each_is_mailed_once_in_their_language_and_not_again() {
    let tenant = Tenant::new();
    let dry = tenant.remind(&["--dry-run"]);
    assert_eq!(tenant.outbox(), []);
    assert!(dry["wouldSend"].as_u64().unwrap() > 10, "{dry}");
    let sent = tenant.remind(&["--yes"]);
    assert_eq!(sent["sent"], dry["wouldSend"], "{sent}");
    let outbox = tenant.outbox();
    assert_eq!(outbox.len() as u64, sent["sent"].as_u64().unwrap());
    for (user, language, words) in [
        (CHEN, "zh-Hans", "请自行在浏览器中输入地址"),
        (JONAS, "sv", "Skriv in adressen"),
    ] {
        assert_eq!(of(&sent, user)["language"], language);
        let mail = outbox.iter().find(|mail| mail.recipient == user).unwrap();
        assert!(mail.body.contains(words), "{mail:?}");
        assert!(mail.body.contains("/security-info"), "{mail:?}");
    }
    let again = tenant.remind(&["--yes"]);
    assert_eq!(
        (&again["sent"], &again["skipped"]),
        (&json!(0), &sent["sent"])
    );
    assert_eq!(of(&again, CHEN)["reason"], "remindedLately");
    assert_eq!(tenant.outbox().len(), outbox.len());
    let ledger = tenant
        .done(&["ledger", "show", "--user", CHEN, "-o", "json"])
        .json();
    let line = &ledger[0];
    assert_eq!(
        (&line["command"], &line["outcome"]),
        (&json!("remind"), &json!("done"))
    );
    assert_eq!(line["after"]["reminder"], "c•••@contoso.example");
}

#[test]
fn who_registered_meanwhile_is_not_mailed() {
    let tenant = Tenant::with(250, Some(Duration::from_secs(36 * 3600)));
    // The report is made before, and lags.
    let before = tenant.remind(&["--dry-run", CHEN]);
    assert_eq!(before["wouldSend"], 1, "{before}");
    let add = [
        "methods",
        "add",
        CHEN,
        "--email",
        "chen@example.net",
        "--yes",
    ];
    tenant.done(&add);
    let result = tenant.remind(&["--yes", CHEN]);
    assert_eq!(of(&result, CHEN)["reason"], "noLongerNeeded", "{result}");
    assert_eq!(tenant.outbox(), []);
}

#[test]
fn who_opted_out_and_who_is_over_the_limit_are_told() {
    let tenant = Tenant::new();
    let list = tenant.home.path().join("no-mail.csv");
    fs::write(&list, format!("user\n{CHEN}\n")).unwrap();
    let list = list.display().to_string();
    let result = tenant.remind(&["--yes", "--opt-out", &list, "--limit", "1"]);
    assert_eq!(of(&result, CHEN)["reason"], "optedOut");
    assert_eq!(result["sent"], 1);
    assert_eq!(tenant.outbox().len(), 1);
    let late = result["results"].as_array().unwrap().iter();
    assert!(late.filter(|row| row["reason"] == "limit").count() > 5);
    let named = tenant
        .sspr(&["remind", "--dry-run", LENA, "nobody@contoso.example"])
        .run();
    assert!(named.stderr.contains("1 user was not found"), "{named}");
}

#[test]
fn a_test_goes_to_one_address_and_is_no_reminder() {
    let tenant = Tenant::new();
    let run = tenant.done(&["remind", "--test", "me@example.net", CHEN]);
    assert!(run.stderr.contains("m•••@example.net"), "{run}");
    let outbox = tenant.outbox();
    assert_eq!(outbox.len(), 1);
    assert_eq!(outbox[0].recipient, "me@example.net");
    assert!(outbox[0].body.contains("陈美玲"), "{outbox:?}");
    assert_eq!(tenant.remind(&["--yes", CHEN])["sent"], 1);
}

#[test]
fn a_template_takes_the_place_of_our_text_and_is_checked_first() {
    let tenant = Tenant::new();
    let folder = tenant.home.path().join("texts");
    fs::create_dir(&folder).unwrap();
    let path = folder.display().to_string();
    let run = |args: &[&str]| {
        let fixed = ["remind", "--template", &path, "--yes"];
        let args = fixed.into_iter().chain(args.iter().copied());
        tenant.sspr(&args.collect::<Vec<_>>()).run()
    };
    let none = run(&[]);
    assert_eq!(none.exit, 2, "{none}");
    let write = |text: &str| fs::write(folder.join("zh-Hans.txt"), text).unwrap();
    for (text, said) in [
        ("no subject {link}", "The first line of"),
        (
            "Subject: x\n{link} {pasword}",
            "unknown placeholder: {pasword}",
        ),
        ("Subject: x\nGo there", "has no placeholder {link}"),
    ] {
        write(text);
        let wrong = run(&[]);
        assert_eq!(wrong.exit, 2, "{wrong}");
        assert!(wrong.stderr.contains(said), "{wrong}");
    }
    assert_eq!(tenant.outbox(), []);
    write("Subject: {name}\r\nOpen {link}, {count}: {methods}\n");
    assert_eq!(run(&[CHEN]).exit, 0);
    let mail = tenant.outbox().pop().unwrap();
    assert_eq!(mail.subject.as_deref(), Some("陈美玲"));
    assert!(
        mail.body.starts_with("Open http") && mail.body.contains("1: "),
        "{mail:?}"
    );
}

#[test]
fn a_mailbox_sends_thirty_mails_a_minute() {
    let tenant = Tenant::with(720, None);
    let waits = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&waits);
    let args = [
        "remind", "--yes", "--limit", "61", "-v", "-o", "csv", "--lang", "de",
    ];
    let run = tenant.sspr(&args);
    let out = run.stdout();
    let run = run
        .waiting(move |wait| {
            let rows = out.text();
            let rows = rows.lines().filter(|row| row.contains(",sent,")).count();
            kept.lock().unwrap().push((wait, rows));
        })
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let waits = waits.lock().unwrap();
    let waited: Duration = waits.iter().map(|(wait, _)| *wait).sum();
    assert_eq!(waited.as_secs(), 120, "{waits:?}");
    // Each row is there when its mail is sent, and not at the end.
    let rows: Vec<usize> = waits.iter().map(|(_, rows)| *rows).collect();
    assert_eq!(rows, [30, 60], "{waits:?}");
    for said in [
        "Ein Postfach sendet 30 E-Mails in der Minute; 61 E-Mails dauern etwa 2 Minuten.",
        "next mail in 60 s: a mailbox sends 30 a minute",
    ] {
        assert!(run.stderr.contains(said), "{said}: {run}");
    }
}

#[test]
fn json_lines_are_a_line_a_row_and_the_counts_at_the_end() {
    let tenant = Tenant::new();
    let run = tenant.done(&["remind", "--yes", "-o", "jsonl", CHEN, JONAS]);
    let lines = run.stdout.lines().map(serde_json::from_str);
    let lines: Vec<Value> = lines.map(Result::unwrap).collect();
    assert_eq!(lines.len(), 3, "{run}");
    assert_eq!(lines[0]["outcome"], "sent");
    let counts = json!({"dryRun": false, "wouldSend": 0, "sent": 2, "skipped": 0, "failed": 0});
    assert_eq!(lines[2], counts);
}

#[test]
fn without_a_channel_nothing_is_sent_and_a_refusal_of_all_ends_it() {
    let tenant = Tenant::new();
    let faults = tenant.directory.sandbox().faults();
    faults.plan(
        "POST /v1.0/me/sendMail",
        1,
        Fault::Answer {
            status: 403,
            headers: Vec::new(),
            body: json!({"error": {"code": "ErrorAccessDenied", "message": "Access is denied."}})
                .to_string(),
        },
    );
    let refused = tenant.sspr(&["remind", "--yes", "-o", "json"]).run();
    assert_eq!(refused.exit, 2, "{refused}");
    assert_eq!(tenant.outbox(), []);
    assert_eq!(refused.json()["failed"], 1, "{refused}");
    tenant.done(&["profile", "set", "mail.via="]);
    let none = tenant.sspr(&["remind", "--yes"]).run();
    assert_eq!(none.exit, 2, "{none}");
    assert_eq!(tenant.remind(&["--dry-run"])["sent"], 0);
}

#[test]
fn an_application_has_no_mailbox_and_is_told_before_anything_is_read() {
    let tenant = Tenant::new();
    let (id, secret) = tenant.directory.sandbox().pipeline().unwrap();
    let run = tenant
        .sspr(&["remind", "--yes"])
        .env("AZURE_TENANT_ID", TENANT_ID)
        .env("AZURE_CLIENT_ID", id)
        .env("AZURE_CLIENT_SECRET", &secret)
        .run();
    assert_eq!(run.exit, 7, "{run}");
    assert!(run.stderr.contains("mail.via=smtp"), "{run}");
}

#[test]
fn killed_anywhere_it_goes_on_and_mails_nobody_twice() {
    const WHO: [&str; 2] = [CHEN, JONAS];
    let mut points = 0;
    for carried_out in [true, false] {
        for spared in 0.. {
            let tenant = Tenant::new();
            let faults = tenant.directory.sandbox().faults();
            let args = ["remind", "--yes", WHO[0], WHO[1]];
            faults.plan_after(spared, "", Fault::Silence { carried_out });
            let ended = tenant.sspr(&args).run_until(faults.silence());
            faults.forgive();
            let again = tenant
                .sspr(&["remind", "--yes", WHO[0], WHO[1], "-o", "json"])
                .run();
            assert_eq!(again.exit, 0, "{spared} {carried_out} {again}");
            let outbox = tenant.outbox();
            for user in WHO {
                let mails = outbox.iter().filter(|mail| mail.recipient == user).count();
                assert!(mails <= 1, "{spared} {carried_out} {outbox:?}");
                // Only of whom nobody knows may have had none, and that is said.
                if mails == 0 {
                    assert_eq!(of(&again.json(), user)["reason"], "maybeReminded");
                }
            }
            if ended.is_some() {
                break;
            }
            points += 1;
        }
    }
    assert!(points > 10, "{points}");
}
