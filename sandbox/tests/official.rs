//! Microsoft's own libraries sign in unmodified. `SSPR_OFFICIAL` names a Python with `msal` and `requests`, `SSPR_NPM` a
//! folder with `node_modules/@azure/msal-node`.

use std::path::{Path, PathBuf};
use std::process::Command;

use sspr_sandbox::Clock;

use crate::support::Directory;

#[test]
fn msal_signs_in_by_device_code_refreshes_silently_and_follows_pages() {
    let Some(python) = std::env::var_os("SSPR_OFFICIAL") else {
        eprintln!("skipped: SSPR_OFFICIAL is not set");
        return;
    };
    let mut program = Command::new(python);
    program.arg(script("msal_device.py"));
    signs_in(program, "REQUESTS_CA_BUNDLE");
}

#[test]
fn msal_for_node_signs_in_by_device_code_refreshes_silently_and_reads_people() {
    let Some(folder) = std::env::var_os("SSPR_NPM") else {
        eprintln!("skipped: SSPR_NPM is not set");
        return;
    };
    let mut program = Command::new("node");
    program.arg(script("msal_device.mjs")).arg(folder);
    signs_in(program, "NODE_EXTRA_CA_CERTS");
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/official")
        .join(name)
}

/// Runs the program against a directory over TLS, whose address is its last argument; `ca` is the variable it reads the
/// certificate authority from.
fn signs_in(mut program: Command, ca: &str) {
    let folder = tempfile::tempdir().unwrap();
    let directory = Directory::with(|settings| {
        settings.approve_as = None;
        settings.interval = 1;
        // The library compares the tokens' times with the machine's.
        settings.clock = Clock::System;
        settings.tls = Some(folder.path().to_owned());
    });
    let output = program
        .arg(directory.url())
        .env(ca, directory.sandbox().authority().unwrap())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
