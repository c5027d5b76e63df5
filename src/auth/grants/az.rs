//! Tokens of an Azure CLI session on this machine: for Graph, and for the policy API (policy-api.md §2.1: the one client
//! Microsoft itself ships that writes to this API).

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::Deserialize;

use super::app;
use crate::auth::identity::Identity;
use crate::auth::store::entry::{Account, Entry};
use crate::auth::{Claims, Error, POLICY_RESOURCE};
use crate::secret::{Secret, stranger};

/// The application that the Azure CLI signs in with.
pub const AZ_CLIENT_ID: &str = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

/// How long `az` may take: it starts slowly, and may itself renew a token.
const LIMIT: Duration = Duration::from_secs(20);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    access_token: String,
    /// Seconds since 1970; only newer versions say it.
    #[serde(rename = "expires_on")]
    expires_on: Option<i64>,
}

/// Asks `az` for a token for the policy API; nothing when it is not installed, not signed in, refuses, or takes too long. `search` is the
/// value of `PATH`.
pub async fn az_token(search: &str, tenant: &str) -> Option<Secret> {
    let answer = ask(search, POLICY_RESOURCE.to_owned(), Some(tenant)).await?;
    Some(Secret::new(answer.access_token))
}

/// A sign-in at Graph out of the session of `az`.
///
/// # Errors
/// [`Error::NoAz`].
pub(in crate::auth) async fn graph_entry(
    search: &str,
    identity: &Identity,
) -> Result<Entry, Error> {
    let tenant = Some(identity.tenant.as_str())
        .filter(|tenant| !["organizations", "common"].contains(tenant));
    let answer = ask(search, app::resource(identity), tenant)
        .await
        .ok_or(Error::NoAz)?;
    let access_token = Secret::new(answer.access_token);
    let claims = Claims::of(&access_token).unwrap_or_default();
    let now = Timestamp::now();
    let said = answer
        .expires_on
        .and_then(|seconds| Timestamp::from_second(seconds).ok());
    Ok(Entry {
        authority: identity.authority.clone(),
        asked_tenant: identity.tenant.clone(),
        client_id: identity.client_id.clone(),
        audience: identity.audience,
        account: Account::of(&claims),
        scopes: claims.permissions(),
        application: claims.is_app_only(),
        obtained: now,
        ends: said.or(claims.ends()).unwrap_or(now),
        access_token,
        refresh_token: None,
        met: None,
    })
}

async fn ask(search: &str, resource: String, tenant: Option<&str>) -> Option<Answer> {
    let program = find(search)?;
    let tenant = tenant.map(str::to_owned);
    tokio::task::spawn_blocking(move || run(&program, &resource, tenant.as_deref()))
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

fn run(program: &Path, resource: &str, tenant: Option<&str>) -> Option<Answer> {
    let mut child = stranger(program)
        .args(["account", "get-access-token", "--resource", resource])
        .args(tenant.map(|tenant| ["--tenant", tenant]).iter().flatten())
        .args(["--output", "json"])
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
    serde_json::from_str(&text).ok()
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
