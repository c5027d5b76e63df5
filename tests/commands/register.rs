//! `sspr register`: the whole walk against the directory, with the codes read from its outbox.

use std::fs;
use std::io::Write as _;
use std::sync::Arc;

use serde_json::json;
use sspr::ui::Script;

use crate::support::{Directory, Home, Run};

const CHEN: &str = "chen.meiling@contoso.example";
const ANNA: &str = "anna.mueller@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";
const ADMIN: &str = "admin@contoso.example";

/// A home whose profile sends mail through Graph and texts through the directory's webhook.
fn home(directory: &Directory) -> Home {
    let home = Home::new();
    drop(home.sspr(["whoami"]).on(directory));
    let mut file = fs::OpenOptions::new()
        .append(true)
        .open(home.config_file())
        .expect("a profile");
    writeln!(
        file,
        "mail = {{ via = \"graph\" }}\nsms-webhook = \"{}\"",
        directory.sandbox().sms_webhook()
    )
    .expect("a profile");
    home
}

/// The code that was sent last.
fn code(directory: &Directory) -> String {
    let sent = directory.sandbox().outbox().expect("an outbox");
    let body = &sent.last().expect("something was sent").body;
    let digits: Vec<char> = body.chars().filter(char::is_ascii_digit).collect();
    digits.iter().take(6).collect()
}

/// Answers the question for the code with the one that was sent.
fn verifying(run: Run, directory: &Arc<Directory>) -> Run {
    let directory = Arc::clone(directory);
    run.then("Verify", move || code(&directory))
}

fn answer(run: Run, question: &str, answer: &'static str) -> Run {
    run.then(question, move || answer.to_owned())
}

#[test]
fn phone_and_email_are_coded_verified_and_written() {
    let directory = Arc::new(Directory::start());
    let run = home(&directory)
        .sspr(["register", CHEN])
        .on(&directory)
        .answering([
            ("What do you want to register?", "Phone and e-mail"),
            ("Phone number", "+86 139 1099 8888"),
        ]);
    let run = answer(
        verifying(run, &directory),
        "Finish: register +86 13910998888",
        "y",
    );
    let run = answer(run, "E-mail address", "chen@example.net");
    let run = answer(
        verifying(run, &directory),
        "Finish: register chen@example.net",
        "y",
    )
    .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(
        run.stdout.contains("has 2 registered methods that count"),
        "{run}"
    );
    let sent = directory.sandbox().outbox().expect("an outbox");
    let to: Vec<&str> = sent.iter().map(|sent| sent.recipient.as_str()).collect();
    assert_eq!(to, ["+86 13910998888", "chen@example.net"]);
    let last = code(&directory);
    assert!(!run.stderr.contains(&last), "a code was shown: {run}");
}

#[test]
fn a_wrong_code_is_told_and_another_one_is_sent() {
    let directory = Arc::new(Directory::start());
    let run = home(&directory)
        .sspr([
            "register",
            ANNA,
            "--phone",
            "0170 1234567",
            "--country",
            "DE",
        ])
        .on(&directory)
        .answering([
            ("Verify", "12345"),
            ("Verify", "000000"),
            ("Verify", Script::ENTER),
            ("What do you want to do?", "Send a new code"),
        ]);
    let run = answer(verifying(run, &directory), "Finish", "y").run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("4 attempts are left"), "{run}");
    assert_eq!(directory.sandbox().outbox().expect("an outbox").len(), 2);
}

#[test]
fn stopping_keeps_what_is_written_and_the_next_run_sees_it() {
    let directory = Arc::new(Directory::start());
    let home = home(&directory);
    let run = home.sspr(["register", CHEN]).on(&directory).answering([
        ("What do you want to register?", "Phone and e-mail"),
        ("Phone number", "+86 139 1099 8888"),
    ]);
    let run = answer(verifying(run, &directory), "Finish", "y");
    let run = answer(run, "E-mail address", Script::CANCEL).run();
    assert_eq!(run.exit, 130, "{run}");
    assert!(run.stderr.contains("Registered methods stay"), "{run}");
    let again = home.sspr(["register", CHEN]).on(&directory).run();
    assert_eq!(again.exit, 0, "{again}");
    assert!(again.stderr.contains("Registered: phone +86"), "{again}");
}

#[test]
fn without_a_channel_the_contact_is_called_unverified_and_needs_a_yes() {
    let directory = Directory::start();
    let run = Home::new()
        .sspr(["register", CHEN, "--email", "chen@example.net"])
        .on(&directory)
        .answering([("without verification?", "n")])
        .run();
    assert_eq!(run.exit, 130, "{run}");
    assert!(run.stderr.ends_with("Nothing was changed.\n"), "{run}");
    assert!(run.stderr.contains("cannot send mail"), "{run}");
    let after = Home::new()
        .sspr(["register", CHEN, "--email", "chen@example.net"])
        .on(&directory)
        .run();
    assert!(after.stderr.contains("No method is registered"), "{after}");
}

#[test]
fn without_a_terminal_every_question_names_its_flag() {
    let directory = Directory::start();
    let home = home(&directory);
    let mail = "--email";
    let cases = [
        (
            home.sspr(["register", "jonas.berg@contoso.example"]),
            "--phone",
        ),
        (
            home.sspr(["register", CHEN, mail, "chen@example.net"]),
            "--unverified",
        ),
        (
            home.sspr(["register", CHEN, mail, "chen@example.net", "--unverified"]),
            "--yes",
        ),
        (
            home.sspr([
                "register",
                LENA,
                mail,
                "lena@example.net",
                "--unverified",
                "--yes",
            ]),
            "--replace",
        ),
    ];
    for (run, flag) in cases {
        let run = run.on(&directory).run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(&format!("`{flag}`")), "{flag}: {run}");
    }
    assert_eq!(directory.sandbox().outbox().expect("an outbox"), []);
}

#[test]
fn scripts_read_what_was_registered_and_what_is_missing() {
    let directory = Directory::start();
    let args = [
        "register",
        CHEN,
        "--email",
        "chen@example.net",
        "--unverified",
        "--yes",
        "-o",
        "json",
    ];
    let home = Home::new();
    let run = home.sspr(args).on(&directory).run();
    assert_eq!(run.exit, 0, "{run}");
    let entry = json!([{"kind": "email", "contact": "c•••@example.net"}]);
    let mut expected = json!({
        "user": run.json()["user"],
        "added": entry, "replaced": [], "unchanged": [], "unverified": entry,
        "registeredMethods": ["email"], "required": 1, "capable": false, "missing": 0,
        "verdict": "cannot", "cause": "nobody"
    });
    assert_eq!(run.json(), expected);
    assert_eq!(run.json()["user"]["userPrincipalName"], CHEN);
    let again = home.sspr(args).on(&directory).run();
    expected["added"] = json!([]);
    expected["unverified"] = json!([]);
    expected["unchanged"] = entry;
    assert_eq!(again.json(), expected, "twice changes nothing");
}

#[test]
fn an_administrator_out_of_reach_is_refused_and_explained() {
    let directory = Directory::with(|settings| {
        settings.approve_as = Some("helpdesk@contoso.example".to_owned());
    });
    let run = Home::new()
        .sspr([
            "register",
            ADMIN,
            "--email",
            "a@example.net",
            "--unverified",
            "--yes",
            "--replace",
        ])
        .on(&directory)
        .run();
    assert_eq!(run.exit, 5, "{run}");
    assert!(
        run.stderr
            .contains("Privileged Authentication Administrator"),
        "{run}"
    );
}

#[test]
fn what_is_no_contact_is_refused_with_the_reason() {
    let directory = Directory::start();
    let home = Home::new();
    let cases = [
        ("--email", "chen@contoso.example", "belongs to this tenant"),
        ("--email", "chen", "not an e-mail address"),
        ("--phone", "070-123 45 67", "country code is missing"),
        ("--phone", "+46 *******67", "masked"),
    ];
    for (flag, value, reason) in cases {
        let run = home
            .sspr(["register", CHEN, flag, value, "--unverified", "--yes"])
            .on(&directory)
            .run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(reason), "{reason}: {run}");
    }
}

#[test]
fn the_code_is_in_the_persons_language_and_the_walk_in_the_operators() {
    let person = &["--lang", "person"][..];
    for (flags, verify, finish) in [
        (&[][..], "Überprüfen", "Fertig stellen"),
        (person, "Verifiera", "Slutför"),
    ] {
        let directory = Arc::new(Directory::start());
        let args = [&["register", LENA, "--email", "lena@example.net"], flags].concat();
        let run = home(&directory)
            .sspr_with(&args)
            .on(&directory)
            .env("SSPR_LANG", "")
            .env("LANG", "de_DE.UTF-8")
            .answering([]);
        let sent = Arc::clone(&directory);
        let run = run.then(verify, move || code(&sent));
        let run = answer(run, finish, "y").run();
        assert_eq!(run.exit, 0, "{run}");
        let sent = directory.sandbox().outbox().expect("an outbox");
        assert!(
            sent[0].body.contains("återställning av lösenord"),
            "{sent:?}"
        );
    }
}

#[test]
fn an_unknown_user_is_named() {
    let directory = Directory::start();
    let run = Home::new()
        .sspr(["register", "nobody@contoso.example"])
        .on(&directory)
        .run();
    assert_eq!(run.exit, 1, "{run}");
    assert!(
        run.stderr
            .contains("User `nobody@contoso.example` not found"),
        "{run}"
    );
}
