//! What a release consists of: every channel names the archives that the release workflow makes, from the address that
//! `Cargo.toml` names, and `scripts/package` makes and fills in all of it.

#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const TARGETS: [&str; 6] = [
    "aarch64-apple-darwin",
    "aarch64-pc-windows-msvc",
    "aarch64-unknown-linux-musl",
    "x86_64-apple-darwin",
    "x86_64-pc-windows-msvc",
    "x86_64-unknown-linux-musl",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn archive(target: &str) -> String {
    let ending = if target.contains("windows") {
        "zip"
    } else {
        "tar.gz"
    };
    format!("sspr-{}-{target}.{ending}", env!("CARGO_PKG_VERSION"))
}

fn package(arguments: &[&str]) -> Output {
    let output = Command::new("python3")
        .arg(root().join("scripts/package"))
        .args(arguments)
        .output()
        .expect("Python 3");
    assert!(output.status.success(), "{arguments:?} {output:?}");
    output
}

/// The targets that a text names.
fn targets(text: &str) -> BTreeSet<&str> {
    let parts = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    let named = parts.flat_map(|word| TARGETS.iter().filter(move |target| word.contains(**target)));
    named.copied().collect()
}

#[test]
fn the_workflow_makes_every_archive_and_each_channel_names_those_of_its_systems() {
    let workflow: Value =
        serde_saphyr::from_str(&read(".github/workflows/release.yml")).expect("YAML");
    let matrix = &workflow["jobs"]["build"]["strategy"]["matrix"]["include"];
    let made: BTreeSet<&str> = matrix
        .as_array()
        .expect("targets")
        .iter()
        .filter_map(|entry| entry["target"].as_str())
        .collect();
    assert_eq!(made, TARGETS.into_iter().collect());
    for (path, of) in [
        ("packaging/scoop/sspr.json", "windows"),
        ("packaging/winget/OWNER.sspr.installer.yaml", "windows"),
        ("packaging/homebrew/sspr.rb", "apple|linux"),
        ("scripts/install", "apple|linux|windows"),
    ] {
        let expected = TARGETS
            .into_iter()
            .filter(|target| of.split('|').any(|system| target.contains(system)))
            .collect();
        assert_eq!(targets(&read(path)), expected, "{path}");
    }
}

#[test]
fn every_channel_has_the_one_address_and_neither_a_version_nor_a_sum() {
    let address = env!("CARGO_PKG_REPOSITORY");
    let mut found = vec![root().join("action.yml"), root().join("docs/install.md")];
    files(&root().join("packaging"), &mut found);
    for path in found {
        let text = fs::read_to_string(&path).expect("text");
        let name = path.display();
        for (at, _) in text.match_indices("https://github.com/") {
            assert!(
                text[at..].starts_with(address),
                "{name}: {}",
                &text[at..at + 40]
            );
        }
        let sum = |word: &str| word.len() == 64 && word.chars().all(|c| c.is_ascii_hexdigit());
        assert!(
            !text.split(|c: char| !c.is_alphanumeric()).any(sum),
            "{name}"
        );
        // The changelog of the package and examples name one.
        let fixed = name.to_string().contains("debian") || !name.to_string().contains("packaging");
        assert!(fixed || !text.contains(env!("CARGO_PKG_VERSION")), "{name}");
    }
    let action: Value = serde_saphyr::from_str(&read("action.yml")).expect("YAML");
    let repository = action["inputs"]["repository"]["default"]
        .as_str()
        .expect("a text");
    assert_eq!(format!("https://github.com/{repository}"), address);
    let changelog = read("packaging/debian/changelog");
    let first = format!("sspr ({}-1) ", env!("CARGO_PKG_VERSION"));
    assert!(changelog.starts_with(&first), "{changelog}");
}

#[test]
fn a_release_is_made_the_same_each_time_and_leaves_no_placeholder() {
    let folder = tempfile::tempdir().expect("a folder");
    let program = folder.path().join("program");
    fs::write(&program, "#!/bin/sh\necho sspr\n").expect("a program");
    let mut sums = Vec::new();
    for round in ["a", "b"] {
        let out = folder.path().join(round);
        let out = out.to_str().expect("UTF-8");
        for target in TARGETS {
            package(&["archive", target, program.to_str().expect("UTF-8"), out]);
        }
        package(&["module", out]);
        package(&["sums", out]);
        sums.push(fs::read_to_string(format!("{out}/SHA256SUMS")).expect("sums"));
        package(&["manifests", out]);
    }
    assert_eq!(sums[0], sums[1]);
    for target in TARGETS {
        assert!(sums[0].contains(&archive(target)), "{target}");
    }
    let mut made = Vec::new();
    files(&folder.path().join("a/manifests"), &mut made);
    assert!(made.len() >= 8, "{made:?}");
    for path in made {
        let text = fs::read_to_string(&path).expect("text");
        assert!(
            !text.contains("@VERSION@") && !text.contains("@SHA256"),
            "{path:?}"
        );
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("json") => drop(serde_json::from_str::<Value>(&text).expect("JSON")),
            Some("yaml") => drop(serde_saphyr::from_str::<Value>(&text).expect("YAML")),
            _ => {}
        }
    }
}

/// The script that jobs and people install with, from a release on this machine's disk.
#[test]
fn what_is_installed_is_what_the_sum_says_or_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let version = env!("CARGO_PKG_VERSION");
    let release = folder.path().join(format!("releases/download/v{version}"));
    let program = folder.path().join("program");
    fs::write(&program, "#!/bin/sh\necho it runs\n").expect("a program");
    let text = |path: &Path| path.to_str().expect("UTF-8").to_owned();
    let release = text(&release);
    for target in TARGETS.iter().filter(|target| !target.contains("windows")) {
        package(&["archive", target, &text(&program), &release]);
    }
    package(&["sums", &release]);
    let address = format!("file://{}", folder.path().display());
    let install = |sum: &str| {
        let out = text(&folder.path().join("out"));
        Command::new("bash")
            .arg(root().join("scripts/install"))
            .args([&address, version, &out, sum])
            .output()
            .expect("bash")
    };
    let output = install("");
    assert!(output.status.success(), "{output:?}");
    let installed = String::from_utf8(output.stdout).expect("UTF-8");
    let ran = Command::new(Path::new(installed.trim()).join("sspr")).output();
    assert_eq!(ran.expect("it starts").stdout, b"it runs\n");
    for page in ["man/sspr.1", "completions/sspr.bash", "LICENSE-MIT"] {
        assert!(Path::new(installed.trim()).join(page).is_file(), "{page}");
    }
    let output = install(&"0".repeat(64));
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
}

#[test]
fn the_packages_hold_files_that_are_there() {
    let manifest = read("Cargo.toml");
    let assets = manifest
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("[\"")
                .or(line.trim().strip_prefix("{ source = \""))
        })
        .filter_map(|line| line.split('"').next())
        .filter(|source| !source.starts_with("target/"));
    let mut count = 0;
    for source in assets.filter(|source| source.contains('/') || source.contains("LICENSE")) {
        let there = match source.split_once('*') {
            Some((folder, _)) => fs::read_dir(root().join(folder)).is_ok_and(|it| it.count() > 0),
            None => root().join(source).is_file(),
        };
        assert!(there, "{source}");
        count += 1;
    }
    assert!(count >= 10, "{count}");
}
