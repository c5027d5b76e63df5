//! The policy token of an Azure CLI session on this machine (policy-api.md §2.1: the one client Microsoft itself ships
//! that writes to this API).

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::POLICY_RESOURCE;
use crate::secret::Secret;

/// How long `az` may take: it starts slowly, and may itself renew a token.
const LIMIT: Duration = Duration::from_secs(20);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    access_token: String,
}

/// Asks `az` for a token; nothing when it is not installed, not signed in, refuses, or takes too long. `search` is the
/// value of `PATH`.
pub async fn az_token(search: &str, tenant: &str) -> Option<Secret> {
    let program = find(search)?;
    let tenant = tenant.to_owned();
    tokio::task::spawn_blocking(move || run(&program, &tenant))
        .await
        .ok()?
}

fn find(search: &str) -> Option<PathBuf> {
    let name = if cfg!(windows) { "az.cmd" } else { "az" };
    std::env::split_paths(search)
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn run(program: &Path, tenant: &str) -> Option<Secret> {
    let mut child = Command::new(program)
        .args(["account", "get-access-token", "--resource", POLICY_RESOURCE])
        .args(["--tenant", tenant, "--output", "json"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut stdout = child.stdout.take()?;
    let reader = std::thread::spawn(move || {
        let mut text = zeroize::Zeroizing::new(String::new());
        stdout.read_to_string(&mut text).map(|_| text)
    });
    let deadline = Instant::now() + LIMIT;
    let status = loop {
        match child.try_wait().ok()? {
            Some(status) => break status,
            None if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(20)),
            None => {
                child.kill().ok()?;
                child.wait().ok()?;
                return None;
            }
        }
    };
    if !status.success() {
        return None;
    }
    let text = reader.join().ok()?.ok()?;
    let answer: Answer = serde_json::from_str(&text).ok()?;
    Some(Secret::new(answer.access_token))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    async fn with_script(script: &str) -> Option<String> {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("az");
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        az_token(home.path().to_str().unwrap(), "t")
            .await
            .map(|token| token.expose().to_owned())
    }

    #[tokio::test]
    async fn the_token_is_taken_from_az_and_its_absence_is_no_error() {
        let token = with_script(r#"echo "{\"accessToken\": \"$4/$6\", \"expires_on\": 1}""#).await;
        assert_eq!(token, Some(format!("{POLICY_RESOURCE}/t")));
        assert_eq!(with_script("echo no json").await, None);
        assert_eq!(
            with_script("echo '{\"accessToken\":\"x\"}'; exit 1").await,
            None
        );
        assert_eq!(az_token("/nonexistent", "t").await, None);
    }
}
