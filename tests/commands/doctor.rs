//! `sspr doctor`: each check fails by itself, is skipped where it cannot look, and nobody is asked.

use std::fs;
use std::net::TcpListener;

use jiff::Timestamp;
use serde_json::Value;
use sspr_sandbox::{Clock, Fault, TENANT_ID, Throttle};

use crate::support::{Directory, Home, Run, Transcript};

/// A directory whose clock is this machine's.
fn directory() -> Directory {
    Directory::with(|settings| {
        settings.throttle = Throttle::Off;
        settings.clock = Clock::stopped_at(Timestamp::now());
    })
}

fn doctor(home: &Home, directory: &Directory) -> Run {
    home.sspr(["doctor", "-o", "json"]).on(directory)
}

fn check(run: &Transcript, name: &str) -> Value {
    let report = run.json();
    let checks = report["checks"].as_array().unwrap();
    let found = checks.iter().find(|it| it["check"] == name);
    found.unwrap_or_else(|| panic!("{name}: {run}")).clone()
}

fn state(run: &Transcript, name: &str) -> String {
    check(run, name)["state"].as_str().unwrap().to_owned()
}

fn refusal(status: u16) -> Fault {
    Fault::Answer {
        status,
        headers: Vec::new(),
        body: r#"{"error": {"code": "theirs", "message": "No."}}"#.to_owned(),
    }
}

#[test]
fn an_administrator_in_a_licensed_tenant_is_fit() {
    let directory = directory();
    let home = Home::new();
    let run = doctor(&home, &directory).run();
    assert_eq!(run.exit, 0, "{run}");
    for name in [
        "configuration",
        "folders",
        "tokenStore",
        "ledger",
        "clock",
        "signInService",
        "graph",
        "policyApi",
        "signIn",
        "permissions",
        "roles",
        "licence",
        "policy",
        "proxy",
    ] {
        assert_eq!(state(&run, name), "ok", "{name} {run}");
    }
    assert_eq!(state(&run, "tls"), "skipped");
    assert_eq!(state(&run, "terminal"), "skipped");
    assert_eq!(state(&run, "channels"), "warn");
    assert_eq!(run.json()["state"], "warn");
    let roles = check(&run, "roles")["evidence"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        roles.contains("Global Administrator") && roles.contains("reset"),
        "{roles}"
    );
    let table = home.sspr(["doctor"]).on(&directory).run();
    assert!(table.stdout.contains("! Channels"), "{table}");
    for check in run.json()["checks"].as_array().unwrap() {
        let name = check["check"].as_str().unwrap();
        let shown = |line: &str| line.split_whitespace().nth(1) == Some(name);
        assert!(!table.stdout.lines().any(shown), "{name}: {table}");
    }
    assert!(
        table.stdout.contains("No check failed; 1 warning."),
        "{table}"
    );
}

#[test]
fn without_a_network_and_a_sign_in_the_rest_is_said() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let home = Home::new();
    home.settle_at(&url);
    let file = home.config_file();
    let text = fs::read_to_string(&file)
        .unwrap()
        .replace("unattended = true\n", "");
    fs::write(&file, text).unwrap();
    let run = home.sspr(["doctor", "-o", "json"]).run();
    assert_eq!(run.exit, 3, "{run}");
    for name in ["signInService", "graph", "policyApi", "signIn"] {
        assert_eq!(state(&run, name), "fail", "{name} {run}");
        assert!(check(&run, name)["remedy"].is_string(), "{name} {run}");
    }
    for name in ["clock", "tls", "permissions", "roles", "licence", "policy"] {
        assert_eq!(state(&run, name), "skipped", "{name} {run}");
    }
    assert_eq!(state(&run, "configuration"), "ok");
    let asked = home.sspr(["doctor"]).answering([]).run();
    assert_eq!(asked.exit, 3, "nobody is asked: {asked}");
}

#[test]
fn a_configuration_that_cannot_be_used_is_a_finding() {
    let directory = directory();
    for (text, args) in [
        ("profile = [", &["doctor", "-o", "json"][..]),
        (
            "[profiles.default]\ntenant = \"a/b\"\n",
            &["doctor", "-o", "json"],
        ),
        ("profile = \"gone\"\n", &["doctor", "-o", "json"]),
        ("", &["doctor", "-o", "json", "--profile", "nobody"]),
    ] {
        let home = Home::new();
        home.settle_at(directory.url());
        fs::write(home.config_file(), text).unwrap();
        let run = home
            .sspr_with(args)
            .env("SSPR_AUTHORITY", directory.url())
            .env("SSPR_TIMEOUT", "200ms")
            .env("HTTPS_PROXY", "http://me:pass@127.0.0.1:9")
            .run();
        assert_eq!(run.exit, 3, "{text} {run}");
        assert_eq!(state(&run, "configuration"), "fail", "{text} {run}");
        assert!(check(&run, "configuration")["remedy"].is_string(), "{run}");
        let proxy = check(&run, "proxy")["evidence"].to_string();
        assert!(
            proxy.contains("127.0.0.1:9") && !proxy.contains("pass"),
            "{proxy}"
        );
    }
}

#[test]
fn a_clock_that_is_off_is_said() {
    let slow = Directory::start();
    let run = doctor(&Home::new(), &slow).run();
    assert_eq!(state(&run, "clock"), "warn", "{run}");
    assert!(
        check(&run, "clock")["evidence"]
            .to_string()
            .contains("ahead"),
        "{run}"
    );
}

#[test]
fn what_one_check_is_refused_does_not_sink_the_others() {
    let cases: [(&str, Fault, &str, &str, u8); 6] = [
        (
            "/v1.0/subscribedSkus",
            refusal(403),
            "licence",
            "skipped",
            0,
        ),
        ("/v1.0/subscribedSkus", refusal(500), "licence", "fail", 3),
        (
            "/v1.0/me/transitiveMemberOf",
            refusal(403),
            "roles",
            "skipped",
            0,
        ),
        (
            "/v1.0/me/transitiveMemberOf",
            Fault::Page(200),
            "roles",
            "fail",
            3,
        ),
        ("/api/PasswordReset", refusal(403), "policy", "fail", 3),
        (
            "openid-configuration",
            refusal(503),
            "signInService",
            "fail",
            3,
        ),
    ];
    for (path, fault, name, expected, exit) in cases {
        let directory = directory();
        let home = Home::new();
        drop(home.sspr(["whoami"]).on(&directory).run());
        directory.sandbox().faults().plan(path, 9, fault);
        let run = doctor(&home, &directory).run();
        directory.sandbox().faults().cancel(path);
        assert_eq!(
            (state(&run, name).as_str(), run.exit),
            (expected, exit),
            "{path} {run}"
        );
        assert_eq!(state(&run, "graph"), "ok", "{path} {run}");
        assert_eq!(state(&run, "signIn"), "ok", "{path} {run}");
    }
}

#[test]
fn a_service_that_never_answers_is_given_up() {
    let directory = directory();
    let home = Home::new();
    drop(home.sspr(["whoami"]).on(&directory).run());
    let faults = directory.sandbox().faults();
    faults.plan("/v1.0/subscribedSkus", 9, Fault::Stall);
    let run = home
        .sspr(["doctor", "-o", "json", "--timeout", "1s"])
        .on(&directory)
        .run();
    faults.cancel("/v1.0/subscribedSkus");
    assert_eq!(state(&run, "licence"), "fail", "{run}");
    assert_eq!(state(&run, "roles"), "ok", "{run}");
}

#[test]
fn a_person_with_few_rights_is_told_which_are_missing() {
    let directory = Directory::with(|settings| {
        settings.approve_as = Some("anna.mueller@contoso.example".to_owned());
        settings.clock = Clock::stopped_at(Timestamp::now());
    });
    let run = doctor(&Home::new(), &directory).run();
    assert_eq!(state(&run, "roles"), "warn", "{run}");
    assert!(
        check(&run, "roles")["remedy"]
            .to_string()
            .contains("Reports Reader"),
        "{run}"
    );
}

#[test]
fn an_application_has_no_roles_and_no_policy() {
    let directory = directory();
    let (id, secret) = directory.sandbox().pipeline().unwrap();
    let home = Home::new();
    home.settle_at(directory.url());
    let file = home.config_file();
    let text = fs::read_to_string(&file)
        .unwrap()
        .replace("unattended = true\n", "");
    fs::write(&file, text).unwrap();
    let run = home
        .sspr(["doctor", "-o", "json"])
        .env("AZURE_TENANT_ID", TENANT_ID)
        .env("AZURE_CLIENT_ID", id)
        .env("AZURE_CLIENT_SECRET", &secret)
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(state(&run, "roles"), "skipped", "{run}");
    assert_eq!(state(&run, "policy"), "warn", "{run}");
    assert!(
        check(&run, "signIn")["evidence"]
            .to_string()
            .contains("Application"),
        "{run}"
    );
    assert!(!run.stdout.contains(&secret), "{run}");
    // Without the secret there would be a question.
    let asked = home
        .sspr(["doctor"])
        .env("AZURE_TENANT_ID", TENANT_ID)
        .env("AZURE_CLIENT_ID", id)
        .env("SSPR_METHOD", "secret")
        .answering([])
        .run();
    assert_eq!(asked.exit, 3, "{asked}");
}

#[cfg(unix)]
#[test]
fn files_that_others_may_read_and_a_ca_file_that_is_none_are_findings() {
    use std::os::unix::fs::PermissionsExt;
    let directory = directory();
    let home = Home::new();
    drop(
        home.sspr(["enable", "--scope", "all", "--yes"])
            .on(&directory)
            .run(),
    );
    let ledger = home.path().join("data/sspr/ledger.jsonl");
    fs::set_permissions(&ledger, fs::Permissions::from_mode(0o644)).unwrap();
    let run = doctor(&home, &directory).run();
    assert_eq!(state(&run, "folders"), "fail", "{run}");
    assert!(
        check(&run, "folders")["remedy"]
            .to_string()
            .contains("chmod 600"),
        "{run}"
    );
    let wrong = home.path().join("ca.pem");
    fs::write(&wrong, "no certificate").unwrap();
    let path = wrong.display().to_string();
    let run = home
        .sspr(["doctor", "-o", "json", "--ca-file", &path])
        .on(&directory)
        .run();
    assert_eq!(state(&run, "tls"), "fail", "{run}");
    assert_eq!(run.exit, 3, "{run}");
}

#[test]
fn a_certificate_that_is_not_trusted_is_named_with_its_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let directory = Directory::with(|settings| {
        settings.tls = Some(path);
        settings.clock = Clock::stopped_at(Timestamp::now());
    });
    let authority = directory.sandbox().authority().unwrap().display();
    let authority = authority.to_string();
    let wrong = doctor(&Home::new(), &directory).run();
    assert_eq!(wrong.exit, 3, "{wrong}");
    assert_eq!(state(&wrong, "tls"), "fail", "{wrong}");
    assert!(
        check(&wrong, "graph")["remedy"]
            .to_string()
            .contains("--ca-file"),
        "{wrong}"
    );
    let right = Home::new()
        .sspr(["doctor", "-o", "json", "--ca-file", &authority])
        .on(&directory)
        .run();
    assert_eq!(right.exit, 0, "{right}");
    assert_eq!(state(&right, "tls"), "ok", "{right}");
}
