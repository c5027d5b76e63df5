//! `sspr verify` by other proofs than a code to the person, and as whoever listens, speaks another language or has no terminal meets
//! it.

use std::fs;
use std::sync::Arc;

use serde_json::{Value, json};
use sspr::ui::{Language, Message, Messages};
use sspr_sandbox::Fault;

use super::verify::{AMARA, ANNA, Desk, HEIKE, LENA, NOOR, code, right};
use crate::support::{ADMIN, Transcript};

const MANAGER: [&str; 5] = ["verify", ANNA, "--for", "reset", "--manager"];

/// The directory names this manager, whoever asks.
fn managed_by(desk: &Desk, manager: &Value) {
    let fault = Fault::Answer {
        status: 200,
        headers: Vec::new(),
        body: manager.to_string(),
    };
    let faults = desk.directory.sandbox().faults();
    faults.plan("/manager", 1, fault);
}

fn manager(id: &str, mail: &str) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.user",
        "id": id,
        "displayName": "Mona Manager",
        "userPrincipalName": mail,
        "mail": mail,
        "userType": "Member",
        "accountEnabled": true,
        "preferredLanguage": "sv-SE"
    })
}

#[test]
fn the_manager_is_sent_the_code_and_vouches_with_it() {
    let desk = Desk::of(HEIKE, "require-verification = true");
    let run = desk.answered(&[&MANAGER[..], &["-o", "json"]].concat(), right);
    assert_eq!(run.exit, 0, "{run}");
    let outcome = run.json();
    assert_eq!(outcome["proofs"], json!(["manager"]));
    // Where it went is masked, on the screen, in the document and in the ledger.
    assert_eq!(outcome["contact"], "a•••@contoso.example");
    assert!(run.stderr.contains("a•••@contoso.example"), "{run}");
    assert!(run.stderr.contains("Ingrid Åkerlund"), "{run}");
    assert!(!run.to_string().contains(ADMIN), "{run}");
    let sent = desk.directory.sandbox().outbox().unwrap().pop().unwrap();
    assert_eq!(sent.recipient, ADMIN);
    // In the manager's language, with who asks, about whom and what for.
    for part in ["Anna Müller", "Contoso Bookbinders", HEIKE, "password"] {
        assert!(sent.body.contains(part), "{part}: {}", sent.body);
    }
    let challenge = &desk.entries()[0];
    assert_eq!(challenge["after"]["challenge"]["proof"], "manager");
    assert_eq!(
        challenge["after"]["challenge"]["contact"],
        "a•••@contoso.example"
    );
    desk.ends(&["reset", ANNA, "--yes", "--show-password"], 0);
    assert_eq!(desk.notes(), ["challenge", "grant", "used"]);
    // A wrong code from a manager is as wrong as any.
    let run = desk.answered(&MANAGER, |_| String::new());
    assert_eq!(run.exit, 3, "{run}");
    assert_eq!(desk.notes().last().unwrap(), "challenge noCode");
}

#[test]
fn a_manager_reads_their_own_language() {
    let desk = Desk::new();
    managed_by(&desk, &manager("m-1", "mona@contoso.example"));
    let run = desk.answered(&MANAGER, right);
    assert_eq!(run.exit, 0, "{run}");
    let sent = desk.directory.sandbox().outbox().unwrap().pop().unwrap();
    assert_eq!(sent.recipient, "mona@contoso.example");
    assert!(sent.body.contains("lösenord"), "{}", sent.body);
}

#[test]
fn a_manager_who_is_none_is_not_asked_and_no_code_is_sent() {
    let desk = Desk::new();
    let admin = desk.ends(&["whoami", "-o", "json"], 0).json();
    let own = admin["account"]["id"].as_str().unwrap();
    let with = |key: &str, value: Value| {
        let mut manager = manager("m-1", "mona@contoso.example");
        manager[key] = value;
        manager
    };
    let unfit = [
        ("the operator", manager(own, ADMIN)),
        ("a guest", with("userType", json!("Guest"))),
        ("disabled", with("accountEnabled", json!(false))),
        ("outside", manager("m-1", "mona@mailbox.example")),
        ("without an address", manager("m-1", "")),
    ];
    for (what, manager) in unfit {
        managed_by(&desk, &manager);
        let args = [&MANAGER[..], &["--code-from-stdin"]].concat();
        assert_eq!(desk.refused(&args, 2), "noManager", "{what}");
        desk.directory.sandbox().faults().assert_all_hit();
    }
    // Without a stand-in: the operator is the manager of everybody here.
    let run = desk.ends(&MANAGER, 2);
    assert!(run.stderr.contains("cannot be used"), "{run}");
    let gone = Fault::Answer {
        status: 404,
        headers: Vec::new(),
        body: r#"{"error": {"code": "Request_ResourceNotFound", "message": "No."}}"#.to_owned(),
    };
    desk.directory.sandbox().faults().plan("/manager", 1, gone);
    let run = desk.ends(&MANAGER, 2);
    assert!(run.stderr.contains("has no manager"), "{run}");
    assert!(run.stderr.contains("--in-person"), "{run}");
    assert_eq!(desk.sent(), 0);
    assert!(desk.notes().is_empty());
}

#[test]
fn without_a_mail_channel_no_manager_is_asked() {
    let desk = Desk::new();
    let file = desk.home.config_file();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("mail = ", "# mail = ")).unwrap();
    managed_by(&desk, &manager("m-1", "mona@contoso.example"));
    let args = [&MANAGER[..], &["--code-from-stdin"]].concat();
    assert_eq!(desk.refused(&args, 2), "noMailChannel");
    assert!(desk.notes().is_empty());
}

#[test]
fn the_manager_who_vouched_is_no_second_operator() {
    let desk = Desk::new();
    desk.ends(&["whoami"], 0);
    let accounts = desk.directory.sandbox().accounts().unwrap();
    let noor = accounts.iter().find(|it| it.upn == NOOR).unwrap();
    let args = [&MANAGER[..], &["--second-operator"]].concat();
    desk.directory.sandbox().approve_as(NOOR);
    managed_by(&desk, &manager(&noor.id, NOOR));
    let run = desk.answered(&args, right);
    assert_eq!(run.exit, 3, "{run}");
    assert!(run.stderr.contains("is already involved"), "{run}");
    assert!(!desk.notes().contains(&"grant".to_owned()));
    managed_by(&desk, &manager("m-1", "mona@contoso.example"));
    let run = desk.answered(&[&args[..], &["-o", "json"]].concat(), right);
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["proofs"], json!(["manager", "second-operator"]));
}

#[test]
fn a_code_to_an_administrator_takes_a_second_operator_besides() {
    let desk = Desk::new();
    desk.ends(&["whoami"], 0);
    desk.directory.sandbox().approve_as(NOOR);
    let heike = ["verify", HEIKE, "--for", "reset"];
    // Known before the caller is kept waiting.
    assert_eq!(desk.refused(&heike, 2), "proofNotEnough");
    // What is offered is kept in what is to be typed.
    for flags in [
        &["--second-operator"][..],
        &["--in-person", "--second-operator"],
    ] {
        let offered = &flags[..flags.len() - 1];
        let run = desk.ends(&[&heike[..], offered].concat(), 2);
        let typed = [&heike[..], flags].concat().join(" ");
        assert!(run.stderr.contains(&format!("`sspr {typed}`")), "{run}");
    }
    assert_eq!(desk.sent(), 0);
    let run = desk.answered(
        &[&heike[..], &["--second-operator", "-o", "json"]].concat(),
        right,
    );
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["proofs"], json!(["contact", "second-operator"]));
    assert_eq!(run.json()["administrator"], true);
}

#[test]
fn where_nothing_is_registered_for_the_way_that_was_asked_for_it_is_said() {
    let desk = Desk::new();
    for (user, by, said) in [
        (AMARA, "mail", "No registered address can be used"),
        (ANNA, "text", "No registered mobile phone can be used"),
    ] {
        let args = [
            "verify",
            user,
            "--for",
            "reset",
            "--code-from-stdin",
            "--by",
            by,
        ];
        let run = desk.ends(&args, 3);
        assert!(run.stderr.contains(said), "{run}");
    }
    assert_eq!(desk.sent(), 0);
}

/// A walk through verify at a terminal in a language.
fn walked(desk: &Desk, language: Language) -> Transcript {
    let messages = Messages::load(language);
    let question = messages.text(&Message::new("verify-code"));
    let directory = Arc::clone(&desk.directory);
    let args = ["verify", ANNA, "--for", "reset", "--lang", language.tag()];
    let wrong = |code: &str| format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000);
    let again = Arc::clone(&directory);
    let run = desk.sspr(&args);
    run.then(&question, move || wrong(&code(&directory)))
        .then(&question, move || code(&again))
        .run()
}

#[test]
fn verify_speaks_four_languages_and_the_caller_their_own() {
    let desk = Desk::new();
    for language in Language::ALL {
        let run = walked(&desk, language);
        assert_eq!(run.exit, 0, "{run}");
        let messages = Messages::load(language);
        let sent = Message::new("verify-sent").with("contact", "a•••@mailbox.example");
        let left = Message::new("register-wrong").with("left", 2);
        for message in [sent, left] {
            let text = messages.text(&message);
            assert!(run.stderr.contains(&text), "{text} in {run}");
        }
        assert!(
            run.stdout
                .contains("`sspr reset anna.mueller@contoso.example`")
        );
        assert!(!run.to_string().contains("verify-"), "{run}");
        // Anna is German, whoever asks.
        let mail = desk.directory.sandbox().outbox().unwrap().pop().unwrap();
        assert!(mail.body.contains("Prüfcode"), "{}", mail.body);
        // So does what refuses.
        let refused = desk
            .sspr(&[
                "reset",
                LENA,
                "--yes",
                "--show-password",
                "--lang",
                language.tag(),
            ])
            .env("SSPR_REQUIRE_VERIFICATION", "true")
            .run();
        assert_eq!(refused.exit, 5, "{refused}");
        let command = messages.command(&["verify", LENA, "--for", "reset"]);
        let hint = messages.text(&Message::new("gate-hint").with("command", command));
        assert!(refused.stderr.contains(&hint), "{hint} in {refused}");
    }
}

#[test]
fn without_a_terminal_each_question_names_its_flag_and_nothing_is_sent() {
    let desk = Desk::new();
    let cases: [(&[&str], &str); 5] = [
        (&["verify", ANNA], "--for"),
        (&["verify", ANNA, "--for", "reset"], "--code-from-stdin"),
        (&["verify", ANNA, "--for", "reset", "--callback"], "--yes"),
        (&["verify", ANNA, "--for", "reset", "--in-person"], "--yes"),
        (&["verify", "a", "--for", "reset", "--in-person"], "USER"),
    ];
    for (args, flag) in cases {
        let run = desk.sspr(args).run();
        assert_ne!(run.exit, 0, "{args:?} {run}");
        if flag != "USER" && !args.contains(&"--callback") {
            assert_eq!(run.exit, 2, "{args:?} {run}");
            assert!(run.stderr.contains(flag), "{args:?} {run}");
        }
        assert!(run.stdout.is_empty() || run.exit == 3, "{run}");
    }
    assert_eq!(desk.sent(), 0);
    assert!(desk.notes().is_empty());
}

#[test]
fn doctor_explain_and_the_policy_say_whether_the_gate_is_on_and_doctor_whether_a_code_can_be_sent()
{
    let desk = Desk::new();
    let check = |required: &str| {
        let run = desk.sspr(&["doctor", "-o", "json"]);
        let run = run.env("SSPR_REQUIRE_VERIFICATION", required).run();
        let doctor = run.json();
        let mut checks = doctor["checks"].as_array().unwrap().iter();
        checks
            .find(|it| it["check"] == "verification")
            .unwrap()
            .clone()
    };
    let told = |args: &[&str], required: &str| {
        let run = desk.sspr(args);
        let run = run.env("SSPR_REQUIRE_VERIFICATION", required).run();
        run.stderr.contains("Verification is required")
    };
    let (explain, show) = (["explain", ANNA], ["policy", "show"]);
    let off = check("false");
    assert_eq!(off["state"], "ok", "{off}");
    assert!(
        off["evidence"].as_str().unwrap().ends_with("is off."),
        "{off}"
    );
    assert!(!told(&explain, "false") && !told(&show, "false"));
    let on = check("true");
    assert_eq!(on["state"], "ok", "{on}");
    assert!(
        on["evidence"]
            .as_str()
            .unwrap()
            .contains("contact, manager"),
        "{on}"
    );
    assert!(told(&explain, "true") && told(&show, "true"));
    // On, and no code can be sent.
    let file = desk.home.config_file();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        text.replace("mail = ", "# mail = ")
            .replace("sms-", "# sms-"),
    )
    .unwrap();
    let unfit = check("true");
    assert_eq!(unfit["state"], "warn", "{unfit}");
    assert!(
        unfit["remedy"].as_str().unwrap().contains("mail.via"),
        "{unfit}"
    );
}
