//! `sspr invite`: a pass for one person, handed over once, and watching until they can reset.

use std::fs;
use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use sspr_sandbox::Fault;

use crate::support::{Directory, Home, Run};
use crate::visitor::registers_email;

const CHEN: &str = "chen.meiling@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";
const ADMIN: &str = "admin@contoso.example";

/// A home whose profile sends mail through Graph.
fn home(directory: &Directory) -> Home {
    let home = Home::new();
    // Not signed in yet: the sign-in of the command itself lets it read how many methods a reset asks for.
    home.settle_at(directory.url());
    let mut file = fs::OpenOptions::new()
        .append(true)
        .open(home.config_file())
        .expect("a profile");
    writeln!(file, "mail = {{ via = \"graph\" }}").expect("a profile");
    home
}

/// The words of the mail that was sent last.
fn last_mail(directory: &Directory) -> String {
    let sent = directory.sandbox().outbox().expect("an outbox");
    sent.last().expect("something was sent").body.clone()
}

/// The pass in a mail.
fn pass_in(mail: &str) -> String {
    // In the person's language.
    let lines = || {
        ["Pass: ", "临时访问密码："]
            .into_iter()
            .flat_map(|label| mail.lines().map(move |line| (label, line)))
    };
    let found = lines().find_map(|(label, line)| line.split_once(label));
    found
        .map(|(_, pass)| pass.trim())
        .unwrap_or_else(|| panic!("no pass in {mail}"))
        .to_owned()
}

/// The passes there are, as the desk lists them.
fn passes(home: &Home, directory: &Directory) -> Vec<Value> {
    let run = home
        .sspr(["methods", "list", CHEN, "-o", "json"])
        .on(directory)
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let list = run.json();
    let rows = list.as_array().cloned().unwrap_or_default();
    rows.into_iter()
        .filter(|row| row["kind"] == "temporaryAccessPass")
        .collect()
}

/// Sends bare HTTP as the administrator.
pub(crate) fn graph(directory: &Directory, method: &str, path: &str, body: &Value) -> u16 {
    asked(directory, method, path, body).0
}

/// The same with what came back; nothing where that is no JSON.
pub(crate) fn asked(directory: &Directory, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let http = sspr::http::client().expect("a client");
    let post = |path: &str, form: &[(&str, &str)]| -> Value {
        let request = http.post(format!("{}{path}", directory.url())).form(form);
        directory
            .block_on(async { request.send().await?.json().await })
            .expect("JSON")
    };
    let client = ("client_id", sspr::config::DEFAULT_CLIENT_ID);
    let scope = ("scope", "https://graph.microsoft.com/.default");
    let started = post("/organizations/oauth2/v2.0/devicecode", &[client, scope]);
    let code = started["device_code"].as_str().unwrap_or_default();
    let grant = ("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
    let answer = post(
        "/organizations/oauth2/v2.0/token",
        &[client, grant, ("device_code", code)],
    );
    let request = http
        .request(
            method.parse().expect("a verb"),
            format!("{}{path}", directory.url()),
        )
        .bearer_auth(answer["access_token"].as_str().expect("a token"))
        .json(body);
    directory.block_on(async {
        let answer = request.send().await.expect("an answer");
        let status = answer.status().as_u16();
        (status, answer.json().await.unwrap_or_default())
    })
}

fn policy(directory: &Directory, mut change: Value) {
    change["@odata.type"] =
        json!("#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration");
    let path = "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass";
    assert_eq!(graph(directory, "PATCH", path, &change), 204);
}

/// Lets the time of every wait pass in the directory, and somebody act at the second one.
fn meanwhile(
    run: Run,
    directory: &Arc<Directory>,
    act: impl Fn(&Directory) + Send + Sync + 'static,
) -> Run {
    let (directory, waits) = (Arc::clone(directory), AtomicU32::new(0));
    run.waiting(move |wait| {
        directory.advance(wait);
        if waits.fetch_add(1, Ordering::SeqCst) == 1 {
            act(&directory);
        }
    })
}

#[test]
fn a_person_who_was_mailed_a_pass_registers_alone_and_is_ticked_off() {
    let directory = Arc::new(Directory::start());
    let args = [
        "invite",
        CHEN,
        "--mail-to",
        "boss@fabrikam.example",
        "--once",
        "--yes",
        "-o",
        "json",
    ];
    let run = home(&directory).sspr(args).on(&directory);
    let run = meanwhile(run, &directory, |directory| {
        let pass = pass_in(&last_mail(directory));
        let code = || {
            let mail = last_mail(directory);
            mail.chars().filter(char::is_ascii_digit).collect()
        };
        let page = registers_email(directory.url(), CHEN, &pass, "chen@mailbox.example", code);
        assert!(page.contains("Your e-mail was registered"), "{page}");
    })
    .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(
        run.stderr.contains("✓ e-mail c•••@mailbox.example"),
        "{run}"
    );
    assert!(
        run.stderr
            .contains("✓ signed in with the Temporary Access Pass"),
        "{run}"
    );
    assert!(run.stderr.contains("no longer valid"), "{run}");
    let result = run.json();
    for (field, value) in [
        ("created", json!(true)),
        ("replaced", json!(false)),
        ("watched", json!("registered")),
        ("added", json!(["email"])),
        ("registeredMethods", json!(["email"])),
        ("capable", json!(false)),
        ("verdict", json!("cannot")),
        ("cause", json!("nobody")),
        ("missing", json!(0)),
        ("mailedTo", json!("b•••@fabrikam.example")),
        ("link", json!(format!("{}/security-info", directory.url()))),
    ] {
        assert_eq!(result[field], value, "{field}: {run}");
    }
    let sent = directory.sandbox().outbox().expect("an outbox");
    assert_eq!(sent[0].recipient, "boss@fabrikam.example");
    let pass = pass_in(&sent[0].body);
    assert!(
        !run.stdout.contains(&pass) && !run.stderr.contains(&pass),
        "{run}"
    );
    assert!(sent[0].body.contains("/security-info"), "{}", sent[0].body);
}

#[test]
fn who_takes_too_long_is_told_what_is_missing_and_that_the_pass_still_opens_the_account() {
    let directory = Arc::new(Directory::start());
    let run = home(&directory)
        .sspr(["invite", CHEN, "--show-pass", "--watch-for", "1m", "--yes"])
        .on(&directory);
    let run = meanwhile(run, &directory, |_| {}).run();
    assert_eq!(run.exit, 3, "{run}");
    for said in [
        "临时访问密码：",
        "Timed out.",
        "Can still be registered: phone, e-mail",
        "The pass is still valid until",
    ] {
        assert!(run.stderr.contains(said), "{said}: {run}");
    }
    assert!(
        run.stdout
            .contains("cannot reset the password. Self-service password reset is off"),
        "{run}"
    );
}

#[test]
fn a_line_at_once_and_one_at_the_end_for_who_reads_along() {
    let directory = Arc::new(Directory::start());
    let run = home(&directory)
        .sspr([
            "invite",
            CHEN,
            "--show-pass",
            "--watch-for",
            "1m",
            "--yes",
            "-o",
            "jsonl",
        ])
        .on(&directory);
    let run = meanwhile(run, &directory, |_| {}).run();
    assert_eq!(run.exit, 3, "{run}");
    let lines: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("an object"))
        .collect();
    assert_eq!(lines.len(), 2, "{run}");
    assert!(lines[0]["pass"]["temporaryAccessPass"].is_string(), "{run}");
    assert_eq!(lines[1]["pass"]["temporaryAccessPass"], Value::Null);
    assert_eq!(lines[1]["watched"], "timedOut");
}

#[test]
fn a_pass_that_nobody_would_see_is_not_made() {
    let directory = Directory::start();
    let home = home(&directory);
    let cases: [(&[&str], &str); 6] = [
        (&["--yes"], "--show-pass"),
        (&["--yes", "--no-wait", "-o", "json"], "--show-pass"),
        (&["--yes", "--show-pass", "-o", "json"], "--no-wait"),
        (&["--show-pass", "--no-wait"], "`--yes`"),
        (
            &["--yes", "--show-pass", "--lifetime", "10m"],
            "60 to 480 minutes",
        ),
        (
            &[
                "--yes",
                "--show-pass",
                "--starts-at",
                "2020-01-01T00:00:00Z",
            ],
            "in the past",
        ),
    ];
    for (flags, why) in cases {
        let mut args = vec!["invite", CHEN];
        args.extend(flags);
        let run = home.sspr_with(&args).on(&directory).run();
        assert_eq!(run.exit, 2, "{flags:?}: {run}");
        assert!(run.stderr.contains(why), "{why}: {run}");
    }
    let dry = home
        .sspr(["invite", CHEN, "--dry-run", "-o", "json"])
        .on(&directory)
        .run();
    assert_eq!(dry.exit, 0, "{dry}");
    assert_eq!(dry.json()["created"], false);
    assert_eq!(passes(&home, &directory), [Value::Null; 0]);
}

#[test]
fn a_script_reads_the_pass_only_where_it_asked_and_a_valid_one_is_replaced_only_then() {
    let directory = Directory::start();
    let home = home(&directory);
    let args = [
        "invite",
        CHEN,
        "--lifetime",
        "2h",
        "--once",
        "--show-pass",
        "--no-wait",
        "--yes",
        "--verified-by",
        "video call, passport",
        "-o",
        "json",
    ];
    let run = home.sspr(args).on(&directory).run();
    assert_eq!(run.exit, 0, "{run}");
    let result = run.json();
    let pass = &result["pass"];
    let text = pass["temporaryAccessPass"].as_str().expect("a pass");
    assert!(!run.stderr.contains(text), "{run}");
    assert_eq!(pass["lifetimeInMinutes"], 120);
    assert_eq!(pass["isUsableOnce"], true);
    assert_eq!(pass["startDateTime"], "2026-11-02T08:00:00Z");
    assert_eq!(pass["endDateTime"], "2026-11-02T10:00:00Z");
    assert_eq!(result["verifiedBy"], "video call, passport");
    assert_eq!(result["watched"], Value::Null);
    let ledger = home.sspr(["ledger", "show", "-o", "json"]).run();
    assert!(ledger.stdout.contains("video call, passport"), "{ledger}");
    assert!(!ledger.stdout.contains(text), "{ledger}");
    let again = home.sspr(args).on(&directory).run();
    assert_eq!(again.exit, 2, "{again}");
    assert!(again.stderr.contains("--replace"), "{again}");
    let mut replacing = args.to_vec();
    replacing.push("--replace");
    let replaced = home.sspr_with(&replacing).on(&directory).run();
    assert_eq!(replaced.exit, 0, "{replaced}");
    assert_eq!(replaced.json()["replaced"], true);
    assert_ne!(replaced.json()["pass"]["methodId"], pass["methodId"]);
    assert_eq!(passes(&home, &directory).len(), 1);
}

#[test]
fn at_a_terminal_the_pass_is_shown_and_the_replacing_asked() {
    let directory = Directory::start();
    let home = home(&directory);
    let args = ["invite", CHEN, "--no-wait"];
    let first = home
        .sspr(args)
        .on(&directory)
        .answering([("Create a Temporary Access Pass for 陈美玲", "y")])
        .run();
    assert_eq!(first.exit, 0, "{first}");
    assert!(first.stderr.contains("临时访问密码："), "{first}");
    assert!(
        first
            .stderr
            .contains(&format!("{}/security-info", directory.url())),
        "{first}"
    );
    let second = home
        .sspr(args)
        .on(&directory)
        .answering([("Replace it with a new one?", "n")])
        .run();
    assert_eq!(second.exit, 130, "{second}");
    assert!(
        second.stderr.ends_with("Nothing was changed.\n"),
        "{second}"
    );
}

#[test]
fn what_the_policy_forbids_is_said_before_anything_is_made() {
    let directory = Directory::start();
    let home = home(&directory);
    policy(&directory, json!({"isUsableOnce": true}));
    let args = [
        "invite",
        CHEN,
        "--reusable",
        "--show-pass",
        "--no-wait",
        "--yes",
    ];
    let run = home.sspr(args).on(&directory).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.stderr.contains("only one-time passes"), "{run}");
    policy(&directory, json!({"state": "disabled"}));
    let run = home.sspr(args).on(&directory).run();
    assert_eq!(run.exit, 7, "{run}");
    assert!(
        run.stderr.contains("is disabled") && run.stderr.contains("https://"),
        "{run}"
    );
}

#[test]
fn an_administrator_takes_a_flag_and_a_reason_and_a_disabled_account_none() {
    let directory = Directory::start();
    let home = home(&directory);
    let args = [
        "invite",
        ADMIN,
        "--show-pass",
        "--no-wait",
        "--yes",
        "-o",
        "json",
    ];
    let run = home.sspr(args).on(&directory).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.stderr.contains("--admin"), "{run}");
    let mut warranted = args.to_vec();
    warranted.extend(["--admin", "--reason", "new laptop"]);
    let run = home.sspr_with(&warranted).on(&directory).run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["reason"], "new laptop");
    let run = home
        .sspr([
            "invite",
            "frank.porter@contoso.example",
            "--show-pass",
            "--yes",
        ])
        .on(&directory)
        .run();
    assert_eq!(run.exit, 7, "{run}");
}

#[test]
fn a_mail_goes_where_it_can_be_read_and_a_pass_that_was_not_sent_is_revoked() {
    let directory = Directory::start();
    let home = home(&directory);
    let mailed = |to: &'static str| {
        home.sspr(["invite", CHEN, "--mail-to", to, "--no-wait", "--yes"])
            .on(&directory)
    };
    let own = mailed("Chen.Meiling@contoso.example").run();
    assert_eq!(own.exit, 2, "{own}");
    assert!(
        own.stderr.contains("cannot be opened before sign-in"),
        "{own}"
    );
    let none = mailed("chen").run();
    assert_eq!(none.exit, 2, "{none}");
    let refused = Fault::Answer {
        status: 403,
        headers: Vec::new(),
        body: r#"{"error": {"code": "ErrorAccessDenied", "message": "No."}}"#.to_owned(),
    };
    directory.sandbox().faults().plan("/sendMail", 1, refused);
    let lost = mailed("boss@fabrikam.example").run();
    assert_eq!(lost.exit, 1, "{lost}");
    assert!(lost.stderr.contains("No pass exists now"), "{lost}");
    assert_eq!(passes(&home, &directory), [Value::Null; 0]);
    let silent = Home::new()
        .sspr([
            "invite",
            CHEN,
            "--mail-to",
            "boss@fabrikam.example",
            "--yes",
        ])
        .on(&directory)
        .run();
    assert_eq!(silent.exit, 2, "{silent}");
    assert!(silent.stderr.contains("mail.via=graph"), "{silent}");
}

#[test]
fn the_invitation_is_in_the_persons_language() {
    let directory = Directory::start();
    let run = home(&directory)
        .sspr([
            "invite",
            LENA,
            "--mail-to",
            "lena@mailbox.example",
            "--no-wait",
            "--yes",
        ])
        .env("SSPR_LANG", "")
        .on(&directory)
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let mail = last_mail(&directory);
    assert!(mail.contains("Tillfälligt åtkomstpass: "), "{mail}");
    assert!(run.stderr.contains("The pass was sent to"), "{run}");
}

#[test]
fn the_pass_to_hand_over_is_in_the_persons_language_and_the_rest_in_the_operators() {
    let directory = Directory::start();
    let invite = ["invite", LENA, "--show-pass", "--no-wait", "--yes"];
    let run = home(&directory)
        .sspr(invite)
        .env("SSPR_LANG", "")
        .env("LANG", "de_DE.UTF-8")
        .on(&directory)
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("Tillfälligt åtkomstpass: "), "{run}");
    assert!(
        run.stderr
            .contains("wird ein befristeter Zugriffspass erstellt"),
        "{run}"
    );
    let directory = Directory::start();
    let together = home(&directory)
        .sspr_with(&[&invite[..], &["--lang", "person"]].concat())
        .on(&directory)
        .run();
    assert!(
        together
            .stderr
            .contains("Skapar ett tillfälligt åtkomstpass"),
        "{together}"
    );
}

#[test]
fn a_desk_hands_over_what_only_the_person_can_add() {
    let directory = Arc::new(Directory::start());
    let run = home(&directory)
        .sspr([
            "register",
            CHEN,
            "--hand-over",
            "--verified-by",
            "badge",
            "-o",
            "json",
        ])
        .on(&directory);
    let run = meanwhile(run, &directory, |directory| {
        let path = format!("/v1.0/users/{CHEN}/authentication/emailMethods");
        std::thread::scope(|scope| {
            let added = scope.spawn(|| {
                graph(
                    directory,
                    "POST",
                    &path,
                    &json!({"emailAddress": "c@mailbox.example"}),
                )
            });
            assert_eq!(added.join().expect("an answer"), 201);
        });
    })
    .run();
    assert_eq!(run.exit, 0, "{run}");
    let result = run.json();
    assert_eq!(result["handedOver"], json!(["email"]), "{run}");
    assert_eq!(result["verifiedBy"], "badge");
    assert_eq!(result["capable"], false, "self-service is off");
    assert!(run.stderr.contains("/security-info"), "{run}");

    let late = Arc::new(Directory::start());
    let run = home(&late)
        .sspr(["register", CHEN, "--hand-over", "--watch-for", "1m"])
        .on(&late);
    let run = meanwhile(run, &late, |_| {}).run();
    assert_eq!(run.exit, 3, "{run}");
    assert!(run.stderr.contains("Timed out."), "{run}");
}

#[test]
fn a_service_that_is_away_for_a_while_does_not_end_the_watching() {
    let directory = Arc::new(Directory::start());
    let run = home(&directory)
        .sspr([
            "--retries",
            "1",
            "invite",
            CHEN,
            "--show-pass",
            "--watch-for",
            "1m",
            "--yes",
        ])
        .on(&directory);
    let run = meanwhile(run, &directory, |directory| {
        let away = Fault::Answer {
            status: 503,
            headers: vec![("retry-after", "0".to_owned())],
            body: String::new(),
        };
        directory
            .sandbox()
            .faults()
            .plan("/authentication/methods", 2, away);
    })
    .run();
    assert_eq!(run.exit, 3, "{run}");
    assert!(run.stderr.contains("could not be read. Retrying"), "{run}");
}
