//! `sspr sandbox app`: what the application proves itself with, kept from the command line.

use serde_json::Value;

use crate::support::{Home, Transcript};

const CERTIFICATE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sandbox/tests/certificate.pem");
const KEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sandbox/tests/certificate.key");

/// A home whose data folder has a small directory.
fn home() -> Home {
    let home = Home::new();
    let reset = home
        .sspr(["sandbox", "reset", "--users", "20", "--yes"])
        .run();
    assert_eq!(reset.exit, 0, "{reset}");
    home
}

fn list(home: &Home) -> Vec<Value> {
    let list = home.sspr(["sandbox", "app", "list", "-o", "json"]).run();
    assert_eq!(list.exit, 0, "{list}");
    list.json().as_array().unwrap().clone()
}

fn added(run: &Transcript) -> Value {
    assert_eq!(run.exit, 0, "{run}");
    run.json()
}

#[test]
fn a_secret_is_shown_once_and_never_listed() {
    let home = home();
    let one = added(
        &home
            .sspr(["sandbox", "app", "add-secret", "-o", "json"])
            .run(),
    );
    let secret = one["clientSecret"].as_str().unwrap();
    let told = home.sspr(["sandbox", "app", "add-secret"]).run();
    assert_eq!(told.exit, 0, "{told}");
    assert!(told.stdout.lines().nth(1).unwrap().starts_with("sb~"));
    let listed = list(&home);
    assert_eq!(listed.len(), 2);
    assert!(listed.iter().any(|row| row["id"] == one["id"]));
    assert!(!format!("{listed:?}").contains(secret));
}

#[test]
fn a_certificate_and_an_issuer_are_listed_until_they_are_removed() {
    let home = home();
    let certificate = added(
        &home
            .sspr([
                "sandbox",
                "app",
                "add-certificate",
                CERTIFICATE,
                "-o",
                "json",
            ])
            .run(),
    );
    assert_eq!(certificate["kind"], "certificate");
    assert_eq!(certificate["clientSecret"], Value::Null);
    let args = [
        "sandbox",
        "app",
        "add-federated",
        "--issuer",
        "http://localhost:9000",
        "--subject",
        "job",
        "-o",
        "json",
    ];
    let issuer = added(&home.sspr(args).run());
    assert_eq!(issuer["name"], "http://localhost:9000");
    assert_eq!(issuer["audience"], "api://AzureADTokenExchange");
    let csv = home.sspr(["sandbox", "app", "list", "-o", "csv"]).run();
    assert_eq!(csv.stdout.lines().count(), 3, "{csv}");

    let id = certificate["id"].as_str().unwrap();
    let removed = home.sspr(["sandbox", "app", "remove", id]).run();
    assert_eq!(removed.exit, 0, "{removed}");
    assert!(removed.stderr.contains("Removed"), "{removed}");
    let again = home.sspr(["sandbox", "app", "remove", id]).run();
    assert_eq!(again.exit, 0, "{again}");
    assert!(again.stderr.contains("Nothing was changed"), "{again}");
    assert_eq!(list(&home).len(), 1);
}

#[test]
fn what_cannot_be_a_credential_is_refused_and_nothing_is_kept() {
    let home = home();
    let certificate = |file| ["sandbox", "app", "add-certificate", file];
    let secret = |time| ["sandbox", "app", "add-secret", time];
    let cases = [
        (certificate(KEY), 1, "not a certificate with an RSA key"),
        (certificate("/nowhere.pem"), 2, "/nowhere.pem"),
        (secret("--lifetime=0s"), 2, "24h"),
        (secret("--lifetime=-1h"), 2, "24h"),
        (secret("--lifetime=99999999999h"), 2, "17520h"),
    ];
    for (args, exit, words) in cases {
        let run = home.sspr(args).run();
        assert_eq!(run.exit, exit, "{args:?}: {run}");
        assert!(run.stderr.contains(words), "{args:?}: {run}");
    }
    let federated = |issuer, subject| {
        let command = ["sandbox", "app", "add-federated", "--issuer"];
        let [a, b, c, d] = command;
        home.sspr([a, b, c, d, issuer, "--subject", subject]).run()
    };
    let elsewhere = federated("https://token.actions.githubusercontent.com", "s");
    assert_eq!(elsewhere.exit, 1, "{elsewhere}");
    assert!(
        elsewhere.stderr.contains("only from this computer"),
        "{elsewhere}"
    );
    assert_eq!(federated("nonsense", "s").exit, 2);
    assert_eq!(federated("http://localhost:9000", "").exit, 2);
    assert!(list(&home).is_empty());
}

#[test]
fn rules_that_nobody_knows_are_refused_before_anything_is_served() {
    for (flag, value) in [
        ("--refuse", "device-code=1"),
        ("--refuse", "smoke=53003"),
        ("--refuse", "53003"),
        ("--token-lifetime", "0s"),
        ("--token-lifetime", "soon"),
    ] {
        let run = Home::new().sspr(["sandbox", "serve", flag, value]).run();
        assert_eq!(run.exit, 2, "{flag} {value}: {run}");
    }
}
