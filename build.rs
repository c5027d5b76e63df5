//! What `sspr --version` says about this build: the commit it was made of, and the target it was made for.

use std::env;
use std::fs;
use std::process::Command;

/// Says which commit it is where there is no repository: in an unpacked source archive.
const COMMIT: &str = "SSPR_COMMIT";

/// So much of a commit's id names it.
const LENGTH: usize = 9;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={COMMIT}");
    let target = env::var("TARGET").unwrap_or_default();
    let build = match commit() {
        Some(commit) => format!("{commit}, {target}"),
        None => target,
    };
    println!("cargo::rustc-env=SSPR_BUILD={build}");
}

/// The commit, where it is known. A debug build does not ask the repository: it would be compiled anew after each commit.
fn commit() -> Option<String> {
    let given = env::var(COMMIT).ok().filter(|commit| !commit.is_empty());
    let found = given.or_else(packaged).or_else(|| {
        let release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
        release.then(checked_out).flatten()
    })?;
    let id: String = found.trim().chars().take(LENGTH).collect();
    id.chars().all(|c| c.is_ascii_hexdigit()).then_some(id)
}

/// What `cargo package` wrote down.
fn packaged() -> Option<String> {
    let text = fs::read_to_string(".cargo_vcs_info.json").ok()?;
    let rest = text.split_once("\"sha1\"")?.1;
    rest.split('"').nth(1).map(str::to_owned)
}

fn checked_out() -> Option<String> {
    // Its last line moves with every commit and every other branch that is checked out.
    let log = git(&["rev-parse", "--git-path", "logs/HEAD"])?;
    println!("cargo::rerun-if-changed={}", log.trim());
    git(&["rev-parse", "HEAD"])
}

fn git(arguments: &[&str]) -> Option<String> {
    let ended = Command::new("git").args(arguments).output().ok()?;
    ended.status.success().then_some(())?;
    String::from_utf8(ended.stdout).ok()
}
