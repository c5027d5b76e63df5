//! Files and values that cannot be used: a code, a sentence in the reader's language without numbers of the system or words of a
//! parser, a next step, and exit 2.

use std::fs;

use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

/// Every command that reads a file somebody names.
const READERS: [&[&str]; 17] = [
    &["import", "FILE", "--dry-run"],
    &["import", "--undo", "FILE"],
    &["scope", "add", "--file", "FILE", "--group", "SSPR Pilot"],
    &["policy", "plan", "-f", "FILE"],
    &["policy", "apply", "-f", "FILE"],
    &["policy", "apply", "FILE"],
    &["status", "diff", "FILE", "FILE"],
    &["rollout", "status", "-f", "FILE"],
    &["rollout", "next", "-f", "FILE"],
    &["remind", "--file", "FILE"],
    &["remind", "--opt-out", "FILE"],
    &["ledger", "show", "--from", "FILE"],
    &["ledger", "verify", "--from", "FILE"],
    &["ledger", "merge", "FILE", "--into", "all"],
    &["--ca-file", "FILE", "whoami"],
    &["profile", "list"],
    &["whoami"],
];

/// What the parsers and the system say to programmers.
const DIALECT: [&str; 6] = [
    "os error",
    "at line",
    "expected value",
    "invalid type",
    "EOF while",
    "recursion limit",
];

fn directory() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

fn refused(run: &Transcript, what: &str) {
    assert_eq!(run.exit, 2, "{what}: {run}");
    let last = run.stderr.lines().last().unwrap_or_default();
    let error: serde_json::Value = serde_json::from_str(last).expect(what);
    assert_ne!(error["code"], "failed", "{what}: {run}");
    for part in ["code", "message", "hint"] {
        let text = error[part].as_str().unwrap_or_default();
        assert!(!text.is_empty(), "{what}: {part}: {run}");
        for word in DIALECT {
            assert!(!text.contains(word), "{what}: {word}: {run}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_a_reason_and_a_next_step() {
    let (directory, home) = (directory(), Home::new());
    let folder = home.path().join("folder");
    fs::create_dir(&folder).unwrap();
    let file = home.path().join("file");
    fs::write(&file, "").unwrap();
    for path in [folder, file.join("below")] {
        let path = path.display().to_string();
        for reader in READERS {
            let args: Vec<&str> = (reader.iter())
                .map(|word| if *word == "FILE" { &*path } else { word })
                .chain(["-o", "json"])
                .collect();
            let run = home.sspr_with(&args).on(&directory);
            // Where no file is named, it is the configuration.
            let run = if reader.contains(&"FILE") {
                run
            } else {
                run.env("SSPR_CONFIG", &path)
            };
            refused(&run.run(), &format!("{args:?}"));
        }
    }
}

#[test]
fn json_that_is_none_is_told_with_its_place_and_not_in_words_of_a_parser() {
    let (directory, home) = (directory(), Home::new());
    let deep = "[".repeat(50_000);
    let broken = [
        ("plan", &["policy", "apply", "FILE"][..], "null"),
        ("plan", &["policy", "apply", "FILE"], "{\"value\":1}"),
        ("plan", &["policy", "apply", "FILE"], ""),
        ("policy", &["policy", "plan", "-f", "FILE"], "{\"scope\":\n"),
        ("policy", &["policy", "plan", "-f", "FILE"], "{}\n{}\n"),
        ("rows", &["import", "FILE", "--dry-run"], &deep),
        (
            "rows",
            &["scope", "add", "--file", "FILE"],
            "{\"user\":1}\n{\"user\":\n",
        ),
        ("rows", &["scope", "add", "--file", "FILE"], "[1, 2]"),
    ];
    for (what, reader, text) in broken {
        let file = home.path().join("file.json");
        fs::write(&file, text).unwrap();
        let path = file.display().to_string();
        let args: Vec<&str> = (reader.iter())
            .map(|word| if *word == "FILE" { &*path } else { word })
            .chain(["-o", "json"])
            .collect();
        let run = home.sspr_with(&args).on(&directory).run();
        let text = text.get(..20).unwrap_or(text);
        refused(&run, &format!("{what}: {args:?} {text}"));
    }
}

#[test]
fn a_value_that_is_none_is_refused_in_the_reader_s_words() {
    let home = Home::new();
    let long = "A".repeat(100_000);
    for (args, words) in [
        (["policy", "show", "--as-of", "soon"], "YYYY-MM-DD"),
        (["invite", "ann", "--starts-at", "soon"], "YYYY-MM-DD"),
        (["login", "--no-input", "--authority", "abc"], "https://"),
        (
            ["profile", "set", "graph=abc", "tenant=contoso.example"],
            "https://",
        ),
        (["status", "--method", &long, "--all"], "unknown method"),
        (
            ["status", "--filter", "x", &format!("--{long}")],
            "Unknown option",
        ),
    ] {
        let run = home.sspr_with(&args).run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(words), "{words}: {run}");
        assert!(run.stderr.len() < 3_000, "{words}: {}", run.stderr.len());
        assert!(!run.stderr.contains("without a base"), "{run}");
    }
}

#[cfg(unix)]
#[test]
fn a_device_in_the_place_of_a_file_is_refused_before_it_is_read() {
    for (variable, path) in [
        ("TZ", "/dev/zero"),
        ("TZ", ":/dev/zero"),
        ("SSL_CERT_FILE", "/dev/zero"),
    ] {
        let args = ["whoami", "-o", "json"];
        let run = Home::new().sspr(args).env(variable, path).run();
        refused(&run, variable);
    }
}
