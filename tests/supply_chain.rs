//! What comes with the program: licences, sources, and crates that must not creep in. Offline, from the lock file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use toml_edit::DocumentMut;

/// The same list as in `deny.toml`.
const LICENCES: [&str; 11] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Crates that must not be in the tree, and why.
const BANNED: [(&str, &str); 5] = [
    (
        "openssl-sys",
        "TLS is rustls; no system library beyond libc",
    ),
    ("native-tls", "TLS is rustls; no system library beyond libc"),
    (
        "aws-lc-sys",
        "ring is the one provider; this one needs more to build",
    ),
    ("rsa", "leaks timing (RUSTSEC-2023-0071); ring does RSA"),
    (
        "libdbus-sys",
        "the keyring is reached without a linked library",
    ),
];

/// Crates of which one version is enough.
const ONCE: [&str; 3] = ["reqwest", "rustls", "ring"];

/// The packages of this workspace.
const OWN: [&str; 2] = ["sspr", "sspr-sandbox"];

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

struct Package {
    name: String,
    version: String,
    source: Option<String>,
}

fn locked() -> Vec<Package> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    let lock: DocumentMut = fs::read_to_string(path)
        .expect("Cargo.lock")
        .parse()
        .expect("TOML");
    let text = |table: &toml_edit::Table, key: &str| {
        table
            .get(key)
            .and_then(|value| value.as_str())
            .map(str::to_owned)
    };
    lock["package"]
        .as_array_of_tables()
        .expect("packages")
        .iter()
        .map(|table| Package {
            name: text(table, "name").expect("a name"),
            version: text(table, "version").expect("a version"),
            source: text(table, "source"),
        })
        .collect()
}

#[test]
fn no_banned_crate_is_in_the_tree() {
    let packages = locked();
    let found: Vec<String> = BANNED
        .iter()
        .filter(|(name, _)| packages.iter().any(|package| package.name == *name))
        .map(|(name, why)| format!("{name}: {why}"))
        .collect();
    assert!(
        found.is_empty(),
        "{found:#?}\n`cargo tree -i NAME` says who brings it."
    );
}

#[test]
fn there_is_one_http_client_and_one_tls_stack() {
    let packages = locked();
    for name in ONCE {
        let versions: Vec<&str> = packages
            .iter()
            .filter(|package| package.name == name)
            .map(|package| package.version.as_str())
            .collect();
        assert_eq!(versions.len(), 1, "{name}: {versions:?}");
    }
}

#[test]
fn every_crate_comes_from_the_registry() {
    let strangers: Vec<String> = locked()
        .iter()
        .filter(|package| !OWN.contains(&package.name.as_str()))
        .filter(|package| package.source.as_deref() != Some(REGISTRY))
        .map(|package| format!("{} from {:?}", package.name, package.source))
        .collect();
    assert!(strangers.is_empty(), "{strangers:#?}");
}

#[test]
fn every_licence_is_one_we_may_ship() {
    let triple = host();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--locked", "--format-version", "1"])
        .args(["--filter-platform", &triple])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let refused: BTreeSet<String> = metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .filter_map(|package| {
            let licence = package["license"].as_str().unwrap_or("none stated");
            (!may_ship(licence)).then(|| format!("{}: {licence}", package["name"]))
        })
        .collect();
    assert!(
        refused.is_empty(),
        "{refused:#?}\nAdd the licence to LICENCES and deny.toml, or do without the crate."
    );
}

fn host() -> String {
    let output = Command::new(env!("CARGO"))
        .arg("-vV")
        .output()
        .expect("cargo runs");
    String::from_utf8(output.stdout)
        .expect("text")
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("a host")
        .to_owned()
}

/// Whether an SPDX expression can be met from [`LICENCES`]: `AND` binds tighter than `OR`, a slash is the old `OR`.
fn may_ship(expression: &str) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let verdict = any_of(&mut rest);
    verdict && rest.is_empty()
}

fn any_of(words: &mut &[&str]) -> bool {
    let mut verdict = all_of(words);
    while let ["OR", rest @ ..] = *words {
        *words = rest;
        verdict |= all_of(words);
    }
    verdict
}

fn all_of(words: &mut &[&str]) -> bool {
    let mut verdict = one(words);
    while let ["AND", rest @ ..] = *words {
        *words = rest;
        verdict &= one(words);
    }
    verdict
}

fn one(words: &mut &[&str]) -> bool {
    match *words {
        ["(", rest @ ..] => {
            *words = rest;
            let verdict = any_of(words);
            if let [")", rest @ ..] = *words {
                *words = rest;
            }
            verdict
        }
        [name, "WITH", exception, rest @ ..] => {
            *words = rest;
            LICENCES.contains(&format!("{name} WITH {exception}").as_str())
        }
        [name, rest @ ..] => {
            *words = rest;
            LICENCES.contains(name)
        }
        [] => false,
    }
}

#[test]
fn a_licence_expression_is_read_as_spdx_says() {
    let cases = [
        ("MIT", true),
        ("GPL-3.0-only", false),
        ("GPL-2.0-only OR Apache-2.0", true),
        ("MIT AND GPL-3.0-only", false),
        ("(MIT OR GPL-3.0-only) AND ISC", true),
        ("MIT/Apache-2.0", true),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("GPL-2.0-only OR MIT AND GPL-3.0-only", false),
        ("", false),
    ];
    for (expression, expected) in cases {
        assert_eq!(may_ship(expression), expected, "{expression}");
    }
}

#[test]
fn the_page_for_cargo_deny_has_the_same_lists() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml");
    let deny: DocumentMut = fs::read_to_string(path)
        .expect("deny.toml")
        .parse()
        .expect("TOML");
    let allowed: Vec<&str> = deny["licenses"]["allow"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|licence| licence.as_str())
        .collect();
    assert_eq!(allowed, LICENCES);
    let banned: Vec<&str> = deny["bans"]["deny"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|entry| entry.as_inline_table()?.get("crate")?.as_str())
        .collect();
    assert_eq!(banned, BANNED.map(|(name, _)| name));
}
