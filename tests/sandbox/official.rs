//! Microsoft's own library signs in unmodified. `SSPR_OFFICIAL` names a Python with `msal` and `requests`.

use std::process::Command;

use sspr::sandbox::Clock;

use crate::support::Directory;

#[test]
fn msal_signs_in_by_device_code_refreshes_silently_and_follows_pages() {
    let Some(python) = std::env::var_os("SSPR_OFFICIAL") else {
        eprintln!("skipped: SSPR_OFFICIAL is not set");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let directory = Directory::with(|settings| {
        settings.approve_as = None;
        settings.interval = 1;
        // The library compares the tokens' times with the machine's.
        settings.clock = Clock::System;
        settings.tls = Some(folder.path().to_owned());
    });
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/official/msal_device.py");
    let output = Command::new(python)
        .arg(script)
        .arg(directory.url())
        .env(
            "REQUESTS_CA_BUNDLE",
            directory.sandbox().authority().unwrap(),
        )
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
