//! `sspr reset`: a new password for somebody, by the desk.

use std::io::Write as _;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use sspr_sandbox::{Fault, Settings, TENANT_ID, Throttle};

use crate::support::{ADMIN, Directory, Home, Run, Transcript};

const LENA: &str = "lena.dahl@contoso.example";
const SVEN: &str = "sven.sjoberg@contoso.example";
const FRANK: &str = "frank.porter@contoso.example";
const AUTH_ADMIN: &str = "auth.admin@contoso.example";
const RESET: &str = "/resetPassword";

/// A directory and a home that is signed in to it.
struct Tenant {
    directory: Directory,
    home: Home,
}

impl Tenant {
    fn new() -> Self {
        Self::of(ADMIN)
    }

    fn of(account: &str) -> Self {
        Self::with(account, |_| {})
    }

    fn with(account: &str, change: impl FnOnce(&mut Settings)) -> Self {
        Self {
            directory: Directory::with(|settings| {
                settings.throttle = Throttle::Off;
                settings.approve_as = Some(account.to_owned());
                change(settings);
            }),
            home: Home::new(),
        }
    }

    fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    fn ends(&self, args: &[&str], exit: u8) -> Transcript {
        let run = self.sspr(args).run();
        assert_eq!(run.exit, exit, "{args:?} {run}");
        run
    }

    fn refused(&self, args: &[&str], exit: u8) -> String {
        code(&self.ends(&[args, &["-o", "json"]].concat(), exit))
    }

    fn plan(&self, path: &str, times: u32, fault: Fault) {
        self.directory.sandbox().faults().plan(path, times, fault);
    }

    /// The binary with these lines on stdin.
    fn piped(&self, args: &[&str], lines: &str) -> Transcript {
        self.home.settle_at(self.directory.url());
        let mut child = self
            .home
            .binary()
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(lines.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        Transcript {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            exit: u8::try_from(output.status.code().unwrap()).unwrap(),
        }
    }
}

fn code(run: &Transcript) -> String {
    let last = run.stderr.lines().last().unwrap_or_default();
    let error: Value = serde_json::from_str(last).unwrap_or_else(|_| panic!("{run}"));
    error["code"].as_str().unwrap().to_owned()
}

fn refusal(status: u16, message: &str) -> Fault {
    Fault::Answer {
        status,
        headers: vec![("retry-after", "0".to_owned())],
        body: format!(r#"{{"error": {{"code": "theirs", "message": "{message}"}}}}"#),
    }
}

/// What stands in the frame.
fn framed(run: &Transcript) -> String {
    let line = run.stderr.lines().find(|line| line.starts_with('│'));
    let line = line.unwrap_or_else(|| panic!("{run}"));
    line.trim_matches(['│', ' ']).to_owned()
}

#[test]
fn the_service_makes_a_password_that_is_shown_once_at_the_terminal() {
    let tenant = Tenant::new();
    let run = tenant
        .sspr(&["reset", LENA])
        .answering([("Reset the password of Lena Dahl", "y")]);
    let run = run.run();
    assert_eq!(run.exit, 0, "{run}");
    let password = framed(&run);
    assert!(password.len() >= 8, "{run}");
    assert!(!run.stdout.contains(&password), "{run}");
    assert_eq!(run.stderr.matches(&password).count(), 1, "{run}");
    assert!(run.stdout.contains("changed at the next sign-in"), "{run}");
    let json = tenant
        .sspr(&["reset", LENA, "--yes", "-o", "json"])
        .answering([])
        .run();
    assert_eq!(json.json()["newPassword"], Value::Null, "{json}");
    assert!(framed(&json).len() >= 8, "{json}");
}

#[test]
fn the_password_is_cleared_from_the_screen_or_shown_nowhere() {
    let tenant = Tenant::new();
    let run = tenant
        .sspr(&["reset", LENA, "--yes", "--clear"])
        .answering([("Clear it", "y")])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("\u{1b}[5A\u{1b}[J"), "{run}");
    let run = tenant
        .sspr(&["reset", LENA, "--yes", "--clip"])
        .answering([])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(run.stderr.contains("\u{1b}]52;c;"), "{run}");
    assert!(!run.stderr.contains('│'), "{run}");
}

#[test]
fn without_a_terminal_the_output_has_it_only_when_asked() {
    let tenant = Tenant::new();
    assert_eq!(
        tenant.refused(&["reset", LENA, "--yes"], 2),
        "passwordNeedsPlace"
    );
    assert_eq!(
        tenant.refused(&["reset", LENA, "--yes", "--clip"], 2),
        "noTerminal"
    );
    assert_eq!(
        tenant.refused(&["reset", LENA, "--show-password"], 2),
        "questionNeedsFlag"
    );
    let show = ["reset", LENA, "--show-password", "--yes", "-o", "json"];
    let document = tenant.ends(&show, 0).json();
    assert_eq!(document["status"], "succeeded");
    assert_eq!(document["passwordFrom"], "service");
    assert_eq!(document["mustChangePassword"], true);
    assert_eq!(document["writtenBack"], false);
    assert!(document["newPassword"].as_str().unwrap().len() >= 8);
    let dry = ["reset", LENA, "--show-password", "--dry-run", "-o", "json"];
    let dry = tenant.ends(&dry, 0).json();
    assert_eq!(
        (&dry["status"], &dry["newPassword"]),
        (&"dryRun".into(), &Value::Null)
    );
}

#[test]
fn the_desk_brings_a_password_that_keeps_the_rules() {
    let tenant = Tenant::new();
    let args = ["reset", LENA, "--password-stdin", "--yes", "-o", "json"];
    let run = tenant.piped(&args, "Blue7Kettle\n");
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["passwordFrom"], "desk");
    assert!(!run.to_string().contains("Blue7Kettle"), "{run}");
    for (line, exit, expected) in [
        ("short\n", 2, "badPassword"),
        ("\n", 2, "noPassword"),
        ("", 2, "noPassword"),
        ("P@ssw0rd1\n", 1, "passwordRefused"),
    ] {
        let run = tenant.piped(&args, line);
        assert_eq!(
            (run.exit, code(&run).as_str()),
            (exit, expected),
            "{line:?} {run}"
        );
    }
    let typed = tenant
        .sspr(&["reset", LENA, "--ask-password", "--yes", "-vv"])
        .answering([
            ("New password", "short"),
            ("New password", "Blue7Kettle"),
            ("Enter it again", "Blue8Kettle"),
            ("New password", "Blue7Kettle"),
            ("Enter it again", "Blue7Kettle"),
        ])
        .run();
    assert_eq!(typed.exit, 0, "{typed}");
    assert!(!typed.to_string().contains("Kettle"), "{typed}");
}

#[test]
fn what_cannot_be_reset_here_is_told_before_anything_is_sent() {
    let tenant = Tenant::new();
    // A write would meet this.
    tenant.plan(RESET, 9, Fault::HangUp);
    let guests = tenant.ends(&["status", "--all", "-o", "json"], 0).json();
    let guest = guests.as_array().unwrap().iter().find_map(|row| {
        let name = row["userPrincipalName"].as_str()?;
        name.contains("#EXT#").then(|| name.to_owned())
    });
    let guest = guest.unwrap();
    let cases: [(&str, u8, &str); 5] = [
        (ADMIN, 7, "ownAccount"),
        (&guest, 7, "guestAccount"),
        (SVEN, 7, "onPremisesPassword"),
        (AUTH_ADMIN, 2, "administratorNeedsFlag"),
        ("nobody@contoso.example", 1, "userNotFound"),
    ];
    for (user, exit, expected) in cases {
        let args = ["reset", user, "--show-password", "--yes"];
        assert_eq!(tenant.refused(&args, exit), expected, "{user}");
    }
    assert_eq!(tenant.directory.sandbox().faults().cancel(RESET), 9);
}

#[test]
fn a_federated_domain_is_reset_at_its_own_service() {
    let tenant = Tenant::new();
    let domain = Fault::Answer {
        status: 200,
        headers: vec![("content-type", "application/json".to_owned())],
        body: r#"{"id": "contoso.example", "authenticationType": "Federated"}"#.to_owned(),
    };
    tenant.plan("GET /v1.0/domains/", 1, domain);
    let args = ["reset", LENA, "--show-password", "--yes"];
    assert_eq!(tenant.refused(&args, 7), "federatedAccount");
    // A domain that may not be read is not held against anybody.
    tenant.plan("GET /v1.0/domains/", 1, refusal(403, "No."));
    tenant.ends(&args, 0);
}

#[test]
fn an_administrator_takes_a_flag_and_a_reason() {
    let tenant = Tenant::new();
    let args = [
        "reset",
        AUTH_ADMIN,
        "--show-password",
        "--yes",
        "--admin",
        "--reason",
        "lost phone",
        "-o",
        "json",
    ];
    assert_eq!(tenant.ends(&args, 0).json()["reason"], "lost phone");
}

#[test]
fn a_disabled_account_is_reset_with_a_warning() {
    let tenant = Tenant::new();
    let run = tenant.ends(&["reset", FRANK, "--show-password", "--yes"], 0);
    assert!(run.stderr.contains("disabled"), "{run}");
}

#[test]
fn a_synced_persons_password_is_drawn_here_and_written_back() {
    let tenant = Tenant::new();
    tenant.ends(&["policy", "set", "writeback.enabled=on", "--yes"], 0);
    let args = ["reset", SVEN, "--show-password", "--yes", "-o", "json"];
    let document = tenant.ends(&args, 0).json();
    assert_eq!(document["passwordFrom"], "sspr");
    assert_eq!(document["writtenBack"], true);
    assert_eq!(document["newPassword"].as_str().unwrap().len(), 22);
    // Unknown: said, tried, and the failure of the operation explained.
    tenant.ends(&["policy", "set", "writeback.enabled=off", "--yes"], 0);
    tenant.plan("OnPremisesPasswordResetPolicies", 9, refusal(403, "No."));
    let run = tenant.ends(&args, 1);
    assert!(run.stderr.contains("could not be read"), "{run}");
    assert_eq!(code(&run), "resetFailed");
    tenant
        .directory
        .sandbox()
        .faults()
        .cancel("OnPremisesPasswordResetPolicies");
}

#[test]
fn the_operation_is_asked_after_until_it_is_over() {
    let tenant = Tenant::with(ADMIN, |settings| {
        settings.reset_delay = Duration::from_secs(7);
    });
    let clock = tenant.directory.sandbox().clock().clone();
    let args = ["reset", LENA, "--show-password", "--yes", "-o", "json"];
    let run = tenant
        .sspr(&args)
        .waiting(move |by| clock.advance(by))
        .run();
    assert_eq!(run.json()["status"], "succeeded", "{run}");
    // A clock that stands still: given up after minutes, and the password is not lost.
    let run = tenant.sspr(&args).waiting(|_| {}).run();
    assert_eq!(run.exit, 6, "{run}");
    assert_eq!(code(&run), "resetUnfinished");
    assert_eq!(run.json()["status"], "unknown", "{run}");
    assert!(run.json()["newPassword"].is_string(), "{run}");
}

#[test]
fn a_role_that_may_not_see_the_operation_is_told_that_it_was_taken() {
    let tenant = Tenant::of("karen.weaver@contoso.example");
    let args = ["reset", LENA, "--show-password", "--yes", "-o", "json"];
    let document = tenant.ends(&args, 0).json();
    assert_eq!(document["status"], "accepted");
    assert!(document["newPassword"].is_string());
}

#[test]
fn the_roles_that_reach_a_person_are_named() {
    let tenant = Tenant::of("helpdesk@contoso.example");
    let args = [
        "reset",
        AUTH_ADMIN,
        "--show-password",
        "--yes",
        "--admin",
        "--reason",
        "x",
    ];
    let run = tenant.ends(&args, 5);
    assert!(
        run.stderr
            .contains("Privileged Authentication Administrator, Global Administrator"),
        "{run}"
    );
}

#[test]
fn an_operation_elsewhere_gets_no_token() {
    let tenant = Tenant::new();
    let elsewhere = Fault::Answer {
        status: 202,
        headers: vec![
            ("location", "https://evil.test/v1.0/operations/1".to_owned()),
            ("content-type", "application/json".to_owned()),
        ],
        body: r#"{"newPassword": "Xuqo1234"}"#.to_owned(),
    };
    tenant.plan(RESET, 1, elsewhere);
    let args = ["reset", LENA, "--show-password", "--yes", "-o", "json"];
    let run = tenant.ends(&args, 6);
    assert_eq!(run.json()["newPassword"], "Xuqo1234", "{run}");
    assert_eq!(code(&run), "resetUnfinished");
}

#[test]
fn a_reset_whose_answer_got_lost_is_looked_after_and_never_sent_again() {
    let tenant = Tenant::new();
    tenant.plan(RESET, 2, Fault::HangUp);
    let made = ["reset", LENA, "--show-password", "--yes"];
    assert_eq!(tenant.refused(&made, 1), "passwordLost");
    assert_eq!(tenant.directory.sandbox().faults().cancel(RESET), 1);
    // The directory's clock has moved on, or the next reset would be of the same second.
    tenant.directory.advance(Duration::from_secs(60));
    tenant.plan(RESET, 1, Fault::HangUp);
    let args = ["reset", LENA, "--password-stdin", "--yes", "-o", "json"];
    let run = tenant.piped(&args, "Blue7Kettle\n");
    assert_eq!(run.exit, 0, "{run}");
    tenant.plan(RESET, 1, Fault::Reset);
    tenant.ends(&made, 6);
}

#[test]
fn an_application_sets_a_password_in_the_cloud() {
    let tenant = Tenant::new();
    let (id, secret) = tenant.directory.sandbox().pipeline().unwrap();
    let run = |user: &str| {
        Home::new()
            .sspr(["reset", user, "--show-password", "--yes", "-o", "json"])
            .on(&tenant.directory)
            .env("AZURE_TENANT_ID", TENANT_ID)
            .env("AZURE_CLIENT_ID", id)
            .env("AZURE_CLIENT_SECRET", &secret)
            .run()
    };
    let done = run(LENA);
    assert_eq!(done.exit, 0, "{done}");
    assert_eq!(done.json()["passwordFrom"], "sspr");
    assert_eq!(done.json()["newPassword"].as_str().unwrap().len(), 22);
    assert!(done.stderr.contains("written back"), "{done}");
    let synced = run(SVEN);
    assert_eq!(
        (synced.exit, code(&synced).as_str()),
        (7, "onPremisesPassword")
    );
}

#[test]
fn the_password_is_in_no_log_no_error_and_no_file() {
    let tenant = Tenant::new();
    let args = ["reset", LENA, "--password-stdin", "--yes", "-vv"];
    let mut said = tenant.piped(&args, "Blue7Kettle\n").to_string();
    for fault in [
        Fault::HangUp,
        Fault::Page(502),
        refusal(400, "No."),
        refusal(403, "No."),
    ] {
        tenant.plan(RESET, 1, fault);
        said += &tenant.piped(&args, "Blue7Kettle\n").to_string();
    }
    assert!(said.contains("resetPassword"), "{said}");
    assert!(!said.contains("Blue7Kettle"), "{said}");
    for file in crate::secrets::files(tenant.home.path()) {
        if file.is_file() {
            let text = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned();
            assert!(!text.contains("Blue7Kettle"), "{}", file.display());
        }
    }
}

#[test]
fn people_change_their_own_password() {
    let tenant = Tenant::of(LENA);
    let args = ["change", "--password-stdin", "-o", "json", "-vv"];
    for (lines, exit, expected) in [
        ("Paper+Moon42\n", 2, "noPassword"),
        ("Paper+Moon42\nshort\n", 2, "badPassword"),
        ("Paper+Moon42\nPaper+Moon42\n", 2, "samePassword"),
        ("Wrong+Moon42\nBlue7Kettle\n", 1, "passwordRefused"),
        ("Paper+Moon42\nWelcome1\n", 1, "passwordRefused"),
    ] {
        let run = tenant.piped(&args, lines);
        assert_eq!(
            (run.exit, code(&run).as_str()),
            (exit, expected),
            "{lines:?} {run}"
        );
    }
    let run = tenant.piped(&args, "Paper+Moon42\nBlue7Kettle\n");
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["changed"], true);
    assert!(
        !run.to_string().contains("Kettle") && !run.to_string().contains("Moon"),
        "{run}"
    );
    let typed = tenant
        .sspr(&["change"])
        .answering([
            ("Current password", "Blue7Kettle"),
            ("New password", "Green7Kettle"),
            ("Enter it again", "Green7Kettle"),
        ])
        .run();
    assert_eq!(typed.exit, 0, "{typed}");
    assert_eq!(tenant.refused(&["change"], 2), "questionNeedsFlag");
}

#[test]
fn a_change_whose_answer_got_lost_is_looked_after() {
    let tenant = Tenant::of(LENA);
    tenant.plan("/me/changePassword", 1, Fault::HangUp);
    let run = tenant.piped(
        &["change", "--password-stdin"],
        "Paper+Moon42\nBlue7Kettle\n",
    );
    assert_eq!(run.exit, 0, "{run}");
    tenant.plan("/me/changePassword", 1, Fault::Reset);
    let run = tenant.piped(
        &["change", "--password-stdin"],
        "Blue7Kettle\nGreen7Kettle\n",
    );
    assert_eq!(run.exit, 6, "{run}");
}

#[test]
fn an_application_and_a_synced_person_change_nothing_here() {
    let synced = Tenant::of(SVEN);
    let run = synced.piped(&["change", "--password-stdin", "-o", "json"], "a\nb\n");
    assert_eq!(
        (run.exit, code(&run).as_str()),
        (7, "onPremisesPassword"),
        "{run}"
    );
    let (id, secret) = synced.directory.sandbox().pipeline().unwrap();
    let run = Home::new()
        .sspr(["change", "-o", "json"])
        .on(&synced.directory)
        .env("AZURE_TENANT_ID", TENANT_ID)
        .env("AZURE_CLIENT_ID", id)
        .env("AZURE_CLIENT_SECRET", &secret)
        .run();
    assert_eq!((run.exit, code(&run).as_str()), (7, "needsPerson"), "{run}");
}

#[test]
fn what_the_desk_does_is_in_the_ledger_without_secrets() {
    let tenant = Tenant::new();
    let reset = [
        "reset",
        LENA,
        "--show-password",
        "--yes",
        "--reason",
        "INC-1",
        "-o",
        "json",
    ];
    let password = tenant.ends(&reset, 0).json()["newPassword"].clone();
    tenant.ends(
        &[
            "methods", "remove", LENA, "mobile", "--yes", "--reason", "INC-2",
        ],
        0,
    );
    let add = [
        "methods",
        "add",
        LENA,
        "--phone",
        "+46 70 174 06 30",
        "--yes",
    ];
    tenant.ends(&add, 0);
    let shown = tenant.ends(&["ledger", "show", "-o", "json"], 0);
    let rows = shown.json();
    let told: Vec<(&str, &Value, &str)> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |name: &str| row[name].as_str().unwrap_or_default();
            (text("command"), &row["reason"], text("outcome"))
        })
        .collect();
    assert_eq!(
        told,
        [
            ("reset", &Value::from("INC-1"), "done"),
            ("methods remove", &Value::from("INC-2"), "done"),
            ("methods add", &Value::Null, "done"),
        ]
    );
    assert!(
        !shown.stdout.contains(password.as_str().unwrap()),
        "{shown}"
    );
    assert!(!shown.stdout.contains("701740630"), "{shown}");
}
