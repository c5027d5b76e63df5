//! `sspr verify`: a caller proves who they are at a contact of before the call, and the gate lets an act through for that alone.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;
use std::sync::Arc;

use serde_json::{Value, json};
use sspr_sandbox::{Clock, Fault, Settings, TENANT_ID, Throttle};

use crate::support::{ADMIN, Directory, Home, Run, Transcript};

pub(super) const ANNA: &str = "anna.mueller@contoso.example";
pub(super) const LENA: &str = "lena.dahl@contoso.example";
pub(super) const AMARA: &str = "amara.okafor@contoso.example";
pub(super) const KWAME: &str = "kwame.mensah@contoso.example";
const CHEN: &str = "chen.meiling@contoso.example";
pub(super) const NOOR: &str = "auth.admin@contoso.example";
pub(super) const HEIKE: &str = "helpdesk@contoso.example";

/// A directory whose clock goes, and a home whose profile can send codes.
pub(super) struct Desk {
    pub(super) directory: Arc<Directory>,
    pub(super) home: Home,
}

impl Desk {
    pub(super) fn new() -> Self {
        Self::of(ADMIN, "")
    }

    pub(super) fn of(account: &str, profile: &str) -> Self {
        Self::with(account, profile, |_| {})
    }

    pub(super) fn with(account: &str, profile: &str, change: impl FnOnce(&mut Settings)) -> Self {
        let directory = Directory::with(|settings| {
            settings.throttle = Throttle::Off;
            settings.clock = Clock::System;
            settings.approve_as = Some(account.to_owned());
            change(settings);
        });
        let home = Home::new();
        home.settle_at(directory.url());
        let mut file = fs::OpenOptions::new()
            .append(true)
            .open(home.config_file())
            .unwrap();
        let sms = directory.sandbox().sms_webhook();
        writeln!(
            file,
            "mail = {{ via = \"graph\" }}\nsms-webhook = \"{sms}\"\n{profile}"
        )
        .unwrap();
        Self {
            directory: Arc::new(directory),
            home,
        }
    }

    /// The same, where acts need a grant.
    pub(super) fn guarded() -> Self {
        Self::of(ADMIN, "require-verification = true")
    }

    pub(super) fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    pub(super) fn ends(&self, args: &[&str], exit: u8) -> Transcript {
        let run = self.sspr(args).run();
        assert_eq!(run.exit, exit, "{args:?} {run}");
        run
    }

    pub(super) fn refused(&self, args: &[&str], exit: u8) -> String {
        let run = self.ends(&[args, &["-o", "json"]].concat(), exit);
        let last = run.stderr.lines().last().unwrap_or_default();
        let error: Value = serde_json::from_str(last).unwrap_or_else(|_| panic!("{run}"));
        error["code"].as_str().unwrap().to_owned()
    }

    /// A caller who reads the code back.
    pub(super) fn verified(&self, user: &str, act: &str) -> Transcript {
        let run = self.answered(&["verify", user, "--for", act, "--by", "mail"], right);
        assert_eq!(run.exit, 0, "{run}");
        run
    }

    /// With this answer to the question for the code.
    pub(super) fn answered(&self, args: &[&str], answer: fn(&str) -> String) -> Transcript {
        let directory = Arc::clone(&self.directory);
        let run = self.sspr(args);
        run.then("Code that the caller reads", move || {
            answer(&code(&directory))
        })
        .run()
    }

    pub(super) fn sent(&self) -> usize {
        self.directory.sandbox().outbox().unwrap().len()
    }

    pub(super) fn entries(&self) -> Vec<Value> {
        let run = self.ends(&["ledger", "show", "-o", "json"], 0);
        run.json().as_array().unwrap().clone()
    }

    /// What the ledger says of verifying, each line by its one word.
    pub(super) fn notes(&self) -> Vec<String> {
        self.entries()
            .iter()
            .filter(|entry| entry["command"] == "verify")
            .map(|entry| {
                let note = entry["after"].as_object().unwrap().keys().next().unwrap();
                match entry["error"].as_str() {
                    Some(error) => format!("{note} {error}"),
                    None => note.clone(),
                }
            })
            .collect()
    }
}

/// The code that was sent last.
pub(super) fn code(directory: &Directory) -> String {
    let sent = directory.sandbox().outbox().unwrap();
    let body = &sent.last().unwrap().body;
    body.chars().filter(char::is_ascii_digit).take(6).collect()
}

pub(super) fn right(code: &str) -> String {
    code.to_owned()
}

#[test]
fn a_code_that_comes_back_gives_a_grant_that_one_act_uses_up() {
    let desk = Desk::guarded();
    let refused = desk
        .sspr(&["reset", ANNA, "--yes", "--show-password"])
        .run();
    assert_eq!(refused.exit, 5, "{refused}");
    assert!(
        refused
            .stderr
            .contains("verify anna.mueller@contoso.example --for reset"),
        "{refused}"
    );
    let run = desk.answered(&["verify", ANNA, "--for", "reset", "-o", "json"], right);
    assert_eq!(run.exit, 0, "{run}");
    let outcome = run.json();
    assert_eq!(outcome["verified"], true);
    assert_eq!(outcome["act"], "reset");
    assert_eq!(outcome["administrator"], false);
    assert_eq!(outcome["proofs"], json!(["contact"]));
    assert_eq!(outcome["contact"], "a•••@mailbox.example");
    let id = outcome["grant"]["id"].as_str().unwrap().to_owned();
    let mail = desk.directory.sandbox().outbox().unwrap().pop().unwrap();
    // In the language of the person, with who asks and what for.
    for part in [
        "Ihr Kennwort zurücksetzen",
        "Contoso Bookbinders",
        ADMIN,
        "nicht weiter",
    ] {
        assert!(mail.body.contains(part), "{part}: {}", mail.body);
    }
    // For another act, and for another person, it is none.
    assert_eq!(
        desk.refused(&["invite", ANNA, "--yes", "--show-pass", "--no-wait"], 5),
        "notVerified"
    );
    assert_eq!(
        desk.refused(&["reset", LENA, "--yes", "--show-password"], 5),
        "notVerified"
    );
    let done = desk.ends(
        &["reset", ANNA, "--yes", "--show-password", "-o", "json"],
        0,
    );
    assert_eq!(done.json()["grant"], id.as_str(), "{done}");
    let again = desk
        .sspr(&["reset", ANNA, "--yes", "--show-password"])
        .run();
    assert_eq!(again.exit, 5, "{again}");
    assert!(again.stderr.contains("already been used"), "{again}");
    assert_eq!(desk.notes(), ["challenge", "grant", "used"]);
    let reset = desk.entries().pop().unwrap();
    assert_eq!(
        (&reset["command"], &reset["grant"]),
        (&json!("reset"), &json!(id))
    );
}

#[test]
fn the_gate_is_before_each_act_and_each_uses_its_own_grant() {
    let desk = Desk::guarded();
    let acts: [(&str, &[&str]); 4] = [
        (
            "methods.add",
            &[
                "methods",
                "add",
                ANNA,
                "--phone",
                "+46 70 123 45 67",
                "--yes",
            ],
        ),
        (
            "methods.remove",
            &["methods", "remove", ANNA, "mobile", "--yes"],
        ),
        (
            "register",
            &[
                "register",
                ANNA,
                "--email",
                "a@example.net",
                "--unverified",
                "--replace",
                "--yes",
            ],
        ),
        (
            "invite",
            &["invite", ANNA, "--yes", "--show-pass", "--no-wait"],
        ),
    ];
    for (act, args) in acts {
        assert_eq!(desk.refused(args, 5), "notVerified", "{act}");
        // What the person registered a moment ago is no contact to ask at: the manager is not needed either, a document is.
        desk.ends(&["verify", ANNA, "--for", act, "--in-person", "--yes"], 0);
        desk.ends(args, 0);
        assert_eq!(
            desk.refused(&["reset", ANNA, "--yes", "--show-password"], 5),
            "notVerified"
        );
    }
    // A pass is revoked whoever calls.
    desk.ends(
        &["methods", "remove", ANNA, "temporaryAccessPass", "--yes"],
        0,
    );
    let used = desk.notes();
    assert_eq!(used, ["grant", "used"].repeat(4));
    // What people do for themselves asks nobody, and a dry run changes nothing.
    desk.ends(&["reset", ANNA, "--dry-run"], 0);
}

#[test]
fn wrong_codes_and_late_ones_give_nothing_and_stay_in_no_stream_and_no_file() {
    let desk = Desk::guarded();
    let wrong = |code: &str| {
        let number: u32 = code.parse().unwrap();
        format!("{:06}", (number + 1) % 1_000_000)
    };
    let mut run = desk.sspr(&["verify", ANNA, "--for", "reset", "-vv"]);
    for _ in 0..3 {
        let directory = Arc::clone(&desk.directory);
        run = run.then("Code that the caller reads", move || {
            wrong(&code(&directory))
        });
    }
    let run = run.run();
    assert_eq!(run.exit, 3, "{run}");
    assert!(run.stdout.contains("Three codes were wrong"), "{run}");
    let stopped = desk.answered(&["verify", ANNA, "--for", "reset"], |_| String::new());
    assert_eq!(stopped.exit, 3, "{stopped}");
    let good = desk.answered(&["verify", ANNA, "--for", "reset", "-vv"], right);
    let codes: Vec<String> = desk
        .directory
        .sandbox()
        .outbox()
        .unwrap()
        .iter()
        .map(|sent| {
            sent.body
                .chars()
                .filter(char::is_ascii_digit)
                .take(6)
                .collect()
        })
        .collect();
    assert_eq!(codes.len(), 3);
    let mut said = vec![run.to_string(), stopped.to_string(), good.to_string()];
    said.push(fs::read_to_string(desk.home.path().join("data/sspr/ledger.jsonl")).unwrap());
    for code in &codes {
        for text in &said {
            // Digits of ids and moments are their own.
            let apart = text.split(|c: char| !c.is_ascii_alphanumeric());
            assert!(
                !apart.into_iter().any(|word| word == code),
                "{code}: {text}"
            );
        }
    }
    assert_eq!(
        desk.notes(),
        [
            "challenge",
            "challenge wrongCode",
            "challenge",
            "challenge noCode",
            "challenge",
            "grant"
        ]
    );
}

#[test]
fn a_caller_whose_contacts_are_all_new_is_not_asked_there() {
    let desk = Desk::new();
    let run = desk.ends(&["verify", KWAME, "--for", "reset", "--code-from-stdin"], 3);
    assert!(
        run.stderr.contains("registered less than 7 days ago"),
        "{run}"
    );
    assert!(run.stderr.contains("--in-person"), "{run}");
    assert_eq!(desk.sent(), 0);
    let json = desk.ends(
        &["verify", KWAME, "--for", "reset", "--dry-run", "-o", "json"],
        3,
    );
    let outcome = json.json();
    assert_eq!(outcome["cause"], "noContact");
    assert_eq!(outcome["contacts"][0]["reason"], "tooNew");
    assert_eq!(outcome["contacts"][0]["usable"], false);
    // Nor is a number that took the place of another, whatever its age says.
    desk.ends(
        &[
            "methods",
            "add",
            LENA,
            "--phone",
            "+46 70 999 88 77",
            "--replace",
            "--yes",
        ],
        0,
    );
    let json = desk.ends(
        &["verify", LENA, "--for", "reset", "--dry-run", "-o", "json"],
        0,
    );
    let contacts = json.json()["contacts"].clone();
    assert_eq!(contacts[0]["usable"], true, "{contacts}");
    assert_eq!(contacts[1]["reason"], "changed", "{contacts}");
    // A contact in the directory is none.
    let run = desk.ends(
        &[
            "verify",
            "jonas.berg@contoso.example",
            "--for",
            "reset",
            "--code-from-stdin",
        ],
        3,
    );
    assert!(
        run.stderr
            .contains("no phone and no e-mail address registered"),
        "{run}"
    );
    assert!(
        desk.entries()
            .iter()
            .all(|entry| entry["command"] != "verify")
    );
}

#[test]
fn masked_numbers_are_said_to_be_and_the_other_contact_is_offered() {
    let desk = Desk::of("helpdesk@contoso.example", "");
    let run = desk.ends(
        &["verify", LENA, "--for", "reset", "--dry-run", "-o", "json"],
        0,
    );
    let contacts = run.json()["contacts"].clone();
    assert_eq!(contacts[0]["usable"], true);
    assert_eq!(contacts[1]["reason"], "masked");
    let run = desk.ends(&["verify", AMARA, "--for", "reset", "--code-from-stdin"], 3);
    assert!(
        run.stderr
            .contains("Privileged Authentication Administrator"),
        "{run}"
    );
    let called = desk.ends(
        &["verify", AMARA, "--for", "reset", "--callback", "--yes"],
        3,
    );
    assert!(called.stdout.contains("not verified"), "{called}");
}

#[test]
fn a_text_goes_to_the_mobile_and_a_call_to_any_registered_number() {
    let desk = Desk::new();
    let run = desk.answered(&["verify", AMARA, "--for", "invite"], right);
    assert_eq!(run.exit, 0, "{run}");
    let sent = desk.directory.sandbox().outbox().unwrap().pop().unwrap();
    assert_eq!(sent.recipient, "+1 2065550114");
    assert!(
        sent.body.contains("give you a Temporary Access Pass"),
        "{}",
        sent.body
    );
    let run = desk.sspr(&["verify", AMARA, "--for", "reset", "--callback"]);
    let run = run.answering([("Did you call this number", "y")]).run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("+1 2065550114"), "{run}");
    let run = desk.sspr(&["verify", AMARA, "--for", "reset", "--callback"]);
    let run = run.answering([("Did you call this number", "n")]).run();
    assert_eq!(run.exit, 3, "{run}");
    // At a terminal somebody with two contacts chooses, and so does who leaves out what for.
    let directory = Arc::clone(&desk.directory);
    let run = desk.sspr(&["verify", LENA]).answering([
        ("Action to verify the caller for", "Remove a method"),
        ("Send the code to", "Text message to +46 •••••••11"),
    ]);
    let run = run
        .then("Code that the caller reads", move || code(&directory))
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(
        run.stdout
            .contains("methods remove lena.dahl@contoso.example"),
        "{run}"
    );
}

#[test]
fn an_administrator_takes_two_people() {
    let desk = Desk::new();
    assert_eq!(
        desk.refused(
            &["verify", HEIKE, "--for", "reset", "--in-person", "--yes"],
            2
        ),
        "proofNotEnough"
    );
    let args = [
        "verify",
        HEIKE,
        "--for",
        "reset",
        "--in-person",
        "--yes",
        "--second-operator",
    ];
    // The same person twice is one.
    let run = desk.ends(&args, 3);
    assert!(run.stderr.contains("is already involved"), "{run}");
    desk.directory.sandbox().approve_as(NOOR);
    let run = desk.ends(&[&args[..], &["-o", "json"]].concat(), 0);
    assert_eq!(
        run.json()["proofs"],
        json!(["in-person", "second-operator"])
    );
    let grant = desk.entries().pop().unwrap();
    assert_eq!(grant["after"]["grant"]["second"]["name"], NOOR);
    // Who signed in for that is not signed in here.
    assert!(desk.ends(&["whoami"], 0).stdout.contains(ADMIN));
}

#[test]
fn a_second_operator_who_could_not_do_it_approves_nothing() {
    let desk = Desk::new();
    desk.ends(&["whoami"], 0);
    desk.directory
        .sandbox()
        .approve_as("policy.admin@contoso.example");
    let run = desk.ends(
        &[
            "verify",
            HEIKE,
            "--for",
            "reset",
            "--in-person",
            "--yes",
            "--second-operator",
        ],
        3,
    );
    assert!(run.stderr.contains("cannot approve"), "{run}");
    assert!(desk.notes().is_empty());
}

#[test]
fn five_codes_an_hour_go_to_a_person() {
    let desk = Desk::new();
    for _ in 0..5 {
        let run = desk.answered(&["verify", ANNA, "--for", "reset"], |_| String::new());
        assert_eq!(run.exit, 3, "{run}");
    }
    let run = desk
        .sspr(&["verify", ANNA, "--for", "reset"])
        .answering([])
        .run();
    assert_eq!(run.exit, 3, "{run}");
    assert!(run.stderr.contains("Five codes"), "{run}");
    assert_eq!(desk.sent(), 5);
}

#[test]
fn a_code_that_cannot_be_sent_is_written_down_and_gives_nothing() {
    let desk = Desk::new();
    let fault = Fault::Answer {
        status: 403,
        headers: vec![],
        body: r#"{"error": {"code": "ErrorAccessDenied", "message": "no"}}"#.to_owned(),
    };
    desk.directory
        .sandbox()
        .faults()
        .plan("/me/sendMail", 1, fault);
    let run = desk
        .sspr(&["verify", ANNA, "--for", "reset"])
        .answering([])
        .run();
    assert_eq!(run.exit, 1, "{run}");
    assert!(run.stderr.contains("The code was not sent"), "{run}");
    assert_eq!(desk.notes(), ["challenge", "challenge notSent"]);
}

#[test]
fn an_emergency_is_allowed_by_the_policy_alone_and_is_marked() {
    let desk = Desk::guarded();
    let args = [
        "reset",
        ANNA,
        "--yes",
        "--show-password",
        "--emergency",
        "--reason",
        "fire",
    ];
    assert_eq!(desk.refused(&args, 5), "emergencyNotAllowed");
    // Without a reason there is none.
    desk.ends(&args[..5], 2);
    let desk = Desk::of(
        ADMIN,
        "require-verification = true\nverify = { emergency = true }",
    );
    let run = desk.ends(&[&args[..], &["-o", "json"]].concat(), 0);
    let id = run.json()["grant"].clone();
    assert_eq!(desk.notes(), ["emergency"]);
    let marked = desk.entries().remove(0);
    assert_eq!(marked["after"]["emergency"]["id"], id);
    assert_eq!(marked["reason"], "fire");
}

#[test]
fn without_the_setting_it_is_offered_in_a_line_and_asks_nothing() {
    let desk = Desk::new();
    let run = desk.sspr(&["reset", ANNA, "--yes"]).answering([]).run();
    assert_eq!(run.exit, 0, "{run}");
    let line = "Verify the caller first: `sspr verify anna.mueller@contoso.example --for reset`";
    assert_eq!(run.stderr.matches(line).count(), 1, "{run}");
    let run = desk.ends(&["reset", ANNA, "--yes", "--show-password"], 0);
    assert!(!run.stderr.contains("sspr verify"), "{run}");
    // A grant that is there is used all the same, so that the act is covered.
    desk.ends(
        &["verify", ANNA, "--for", "reset", "--in-person", "--yes"],
        0,
    );
    let run = desk.ends(
        &["reset", ANNA, "--yes", "--show-password", "-o", "json"],
        0,
    );
    assert!(run.json()["grant"].is_string(), "{run}");
    // The variable goes before the profile.
    let run = desk.sspr(&["reset", ANNA, "--yes", "--show-password"]);
    let run = run.env("SSPR_REQUIRE_VERIFICATION", "true").run();
    assert_eq!(run.exit, 5, "{run}");
}

#[test]
fn nobody_verifies_themselves_and_a_manager_is_somebody_else() {
    let desk = Desk::new();
    assert_eq!(
        desk.refused(
            &["verify", ADMIN, "--for", "reset", "--in-person", "--yes"],
            7
        ),
        "verifyOneself"
    );
    desk.ends(&["verify", ANNA, "--for", "everything"], 2);
    // Without a terminal what is missing is named, before a code is sent.
    let run = desk.ends(&["verify", ANNA, "--for", "reset"], 2);
    assert!(run.stderr.contains("--code-from-stdin"), "{run}");
    let run = desk.ends(&["verify", ANNA], 2);
    assert!(run.stderr.contains("--for"), "{run}");
    assert_eq!(desk.sent(), 0);
    let run = desk
        .sspr(&["verify", CHEN, "--for", "reset", "--manager"])
        .answering([])
        .run();
    assert_ne!(run.exit, 0, "{run}");
}

#[test]
fn a_script_hands_codes_in_as_they_come() {
    let desk = Desk::new();
    desk.ends(&["whoami"], 0);
    let start = |args: &[&str]| {
        desk.home
            .binary()
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let args = [
        "verify",
        ANNA,
        "--for",
        "reset",
        "--code-from-stdin",
        "-o",
        "json",
    ];
    let mut child = start(&args);
    let mut stdin = child.stdin.take().unwrap();
    // The code is sent before the first line is waited for.
    while desk.sent() == 0 {
        std::thread::yield_now();
    }
    writeln!(stdin, "no code\n{}", code(&desk.directory)).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let outcome: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(outcome["verified"], true);
    drop(stdin);
    // Without a line nothing comes.
    let mut child = start(&args);
    drop(child.stdin.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let outcome: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(outcome["cause"], "noCode");
}

#[test]
fn the_detector_finds_what_went_round_the_desk() {
    let desk = Desk::new();
    desk.verified(ANNA, "reset");
    desk.ends(&["reset", ANNA, "--yes", "--show-password"], 0);
    desk.ends(
        &["methods", "add", AMARA, "--email", "a@example.net", "--yes"],
        0,
    );
    desk.ends(
        &["verify", LENA, "--for", "reset", "--in-person", "--yes"],
        0,
    );
    let run = desk.ends(
        &[
            "events",
            "--unverified",
            "--until",
            "2099-01-01",
            "-o",
            "json",
        ],
        3,
    );
    let found: Vec<(String, String, String)> = run
        .json()
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
            (text("cause"), text("user"), text("actor"))
        })
        .collect();
    let of = |cause: &str, user: &str, actor: &str| {
        (cause.to_owned(), user.to_owned(), actor.to_owned())
    };
    let heike = "helpdesk@contoso.example";
    assert_eq!(
        found,
        [
            of("noRecord", KWAME, heike),
            of("noRecord", "reports@contoso.example", heike),
            of("noGrant", AMARA, ADMIN),
            of("unused", LENA, ADMIN),
        ],
        "{run}"
    );
    assert!(
        run.stderr
            .contains("3 actions without verification. With a grant: 1."),
        "{run}"
    );
    assert!(
        run.stderr.contains("1 grant was followed by no action"),
        "{run}"
    );
    let own = ["events", "--unverified", "--user", ANNA];
    let run = desk.ends(&own, 0);
    assert!(run.stderr.contains("Every action is covered"), "{run}");
    // Held against another ledger, nothing is covered.
    let other = desk.home.path().join("other.jsonl");
    fs::write(&other, "").unwrap();
    let other = other.display().to_string();
    let run = desk.ends(&[&own[..], &["--ledger", &other]].concat(), 3);
    assert!(run.stdout.contains("in no ledger"), "{run}");
    let gone = [&own[..], &["--ledger", "nowhere.jsonl"]].concat();
    assert_eq!(desk.refused(&gone, 2), "noSuchFile");
}

#[test]
fn ledgers_are_gathered_and_a_broken_one_covers_nothing_behind_its_break() {
    let desk = Desk::new();
    desk.verified(ANNA, "reset");
    desk.ends(&["reset", ANNA, "--yes", "--show-password"], 0);
    let ledger = desk.home.path().join("data/sspr/ledger.jsonl");
    let (path, into) = (
        ledger.display().to_string(),
        desk.home.path().join("all").display().to_string(),
    );
    let merge = ["ledger", "merge", &path, "--into", &into];
    let run = desk.ends(&merge, 0);
    assert!(run.stdout.contains("4 lines added"), "{run}");
    assert!(desk.ends(&merge, 0).stdout.contains("no new lines"));
    let unverified = ["events", "--unverified", "--user", ANNA, "--ledger", &into];
    desk.ends(&unverified, 0);
    let text = fs::read_to_string(&ledger).unwrap();
    fs::write(&ledger, text.replacen("contact", "c0ntact", 1)).unwrap();
    let run = desk.ends(&[&merge[..], &["-o", "json"]].concat(), 3);
    assert_eq!(run.json()["ledgers"][0]["status"], "broken", "{run}");
    desk.ends(&unverified, 0);
    let run = desk.ends(
        &["events", "--unverified", "--user", ANNA, "--ledger", &path],
        3,
    );
    assert!(run.stderr.contains("broken at line 1"), "{run}");
}

#[test]
fn a_file_the_tenant_signs_goes_before_the_profile_and_an_unsigned_one_is_refused() {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use ring::signature::{Ed25519KeyPair, KeyPair};
    let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let key = STANDARD.encode(pair.public_key().as_ref());
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("verify.toml");
    let shown = file.display().to_string();
    let profile = format!("verify = {{ policy = '{shown}', key = \"{key}\" }}");
    let desk = Desk::of(ADMIN, &profile);
    let sign = |text: &str| {
        fs::write(&file, text).unwrap();
        let signature = STANDARD.encode(pair.sign(text.as_bytes()));
        fs::write(home.path().join("verify.toml.sig"), signature).unwrap();
    };
    let reset = ["reset", ANNA, "--yes", "--show-password"];
    sign("require-verification = true\n[verify]\nperson = \"in-person+ticket\"\n");
    assert_eq!(desk.refused(&reset, 5), "notVerified");
    // No variable switches off what the tenant demands.
    let run = desk
        .sspr(&reset)
        .env("SSPR_REQUIRE_VERIFICATION", "false")
        .run();
    assert_eq!(run.exit, 5, "{run}");
    let seen = ["verify", ANNA, "--for", "reset", "--in-person", "--yes"];
    assert_eq!(desk.refused(&seen, 2), "proofNotEnough");
    desk.ends(&[&seen[..], &["--ticket", "INC-1"]].concat(), 0);
    desk.ends(&reset, 0);
    let doctor = desk.ends(&["doctor"], 0);
    assert!(doctor.stdout.contains("in-person+ticket"), "{doctor}");
    let shown = desk.ends(&["policy", "show"], 0);
    assert!(shown.stderr.contains("Verification is required"), "{shown}");
    let explained = desk.sspr(&["explain", ANNA]).run();
    assert!(
        explained
            .stderr
            .contains("verify anna.mueller@contoso.example"),
        "{explained}"
    );
    fs::write(&file, "require-verification = false\n").unwrap();
    assert_eq!(desk.refused(&reset, 2), "badVerifyPolicy");
    let doctor = desk.ends(&["doctor"], 3);
    assert!(
        doctor
            .stdout
            .contains("does not match the key in the profile"),
        "{doctor}"
    );
    sign("tenant = \"another\"\n");
    assert_eq!(desk.refused(&reset, 2), "badVerifyPolicy");
    sign(&format!("tenant = \"{TENANT_ID}\"\n"));
    desk.ends(&reset, 0);
}
