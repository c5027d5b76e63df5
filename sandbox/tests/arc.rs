//! The agent of Azure Arc by bare HTTP: a challenge, a key file, a token.

use std::fs;
use std::path::{Path, PathBuf};

use http::header;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Directory, http};

const QUERY: &str = "api-version=2020-06-01&resource=https://graph.microsoft.com/";

struct Answer {
    status: u16,
    challenge: Option<String>,
    body: Value,
}

fn ask(directory: &Directory, query: &str, given: &[(&str, &str)]) -> Answer {
    directory.block_on(async {
        let url = format!("{}/metadata/identity/oauth2/token?{query}", directory.url());
        let mut request = http().get(url);
        for (name, value) in given {
            request = request.header(*name, *value);
        }
        let answer = request.send().await.unwrap();
        let challenge = answer.headers().get(header::WWW_AUTHENTICATE);
        Answer {
            status: answer.status().as_u16(),
            challenge: challenge.map(|value| value.to_str().unwrap().to_owned()),
            body: answer.json().await.unwrap(),
        }
    })
}

fn under_arc() -> (TempDir, Directory) {
    let folder = tempfile::tempdir().unwrap();
    let directory = Directory::with(|settings| settings.arc = Some(folder.path().to_owned()));
    (folder, directory)
}

/// The file that the agent's challenge names.
fn challenged(directory: &Directory) -> PathBuf {
    let answer = ask(directory, QUERY, &[("Metadata", "true")]);
    assert_eq!(answer.status, 401);
    let challenge = answer.challenge.unwrap();
    Path::new(challenge.strip_prefix("Basic realm=").unwrap()).to_owned()
}

fn prove(directory: &Directory, content: &str) -> Answer {
    let basic = format!("Basic {content}");
    let given = [("Metadata", "true"), ("Authorization", &basic)];
    ask(directory, QUERY, &given)
}

#[test]
fn the_content_of_the_key_file_gets_one_token_and_a_guess_none() {
    let (folder, directory) = under_arc();
    let file = challenged(&directory);
    assert_eq!(file.parent(), Some(folder.path()));
    assert_eq!(file.extension().unwrap(), "key");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let content = fs::read_to_string(&file).unwrap();
    let guess = prove(&directory, "guess");
    assert_eq!(guess.status, 401);
    assert!(guess.challenge.is_some());

    let answer = prove(&directory, &content);
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.body["token_type"], "Bearer");
    assert!(!file.exists());
    assert_eq!(prove(&directory, &content).status, 401);
}

#[test]
fn key_files_that_nobody_used_go_with_the_agent() {
    let (folder, directory) = under_arc();
    for _ in 0..2 {
        assert!(challenged(&directory).exists());
    }
    drop(directory);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_version_tells_the_agent_from_the_metadata_service_on_the_same_path() {
    let (folder, directory) = under_arc();
    let machine = QUERY.replace("2020-06-01", "2018-02-01");
    let marked = [("Metadata", "true")];
    assert_eq!(ask(&directory, &machine, &marked).status, 200);
    // Neither leaves a key file.
    assert_eq!(ask(&directory, QUERY, &[]).status, 400);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(ask(&Directory::start(), QUERY, &marked).status, 400);
}
