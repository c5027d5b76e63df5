//! A server under Azure Arc gets a token by reading the key file that its agent names, and no other file.

use std::fs;
use std::path::Path;

use sspr::auth::{Audience, Entry, Error, Grant, HostKind, Identity, ManagedIdentity};
use sspr::http::Timer;
use sspr_sandbox::Fault;
use tempfile::TempDir;
use url::Url;

use crate::support::Directory;

/// Where the agent answers.
const PATH: &str = "/metadata/identity/oauth2/token";

struct Server {
    folder: TempDir,
    directory: Directory,
}

impl Server {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let directory = Directory::with(|settings| settings.arc = Some(folder.path().to_owned()));
        Self { folder, directory }
    }

    fn ask(&self) -> Result<Entry, Error> {
        let url: Url = self.directory.url().parse().unwrap();
        let grant = Grant::ManagedIdentity(ManagedIdentity {
            endpoint: url.join(PATH).unwrap(),
            kind: HostKind::Arc(self.folder.path().to_owned()),
            client_id: None,
        });
        let identity = Identity {
            scopes: Audience::Graph.scopes(&url),
            authority: url,
            tenant: "organizations".to_owned(),
            client_id: "system-assigned".to_owned(),
            audience: Audience::Graph,
        };
        let client = sspr::http::client().unwrap();
        let timer = Timer::instead(|_| {});
        let asked = grant.obtain(&client, &timer, &identity, None);
        self.directory.block_on(asked)
    }

    /// The next answer is a challenge that names this file.
    fn name_instead(&self, file: &Path) {
        let challenge = format!("Basic realm={}", file.display());
        let fault = Fault::Answer {
            status: 401,
            headers: vec![("www-authenticate", challenge)],
            body: String::new(),
        };
        self.directory.sandbox().faults().plan(PATH, 1, fault);
    }

    fn key_files(&self) -> usize {
        fs::read_dir(self.folder.path()).unwrap().count()
    }
}

#[test]
fn the_key_file_that_the_agent_names_gets_a_token_each_time_and_is_gone_afterwards() {
    let server = Server::start();
    for _ in 0..2 {
        let entry = server.ask().unwrap();
        assert!(entry.application);
        assert!(!entry.scopes.is_empty());
        assert_eq!(server.key_files(), 0);
    }
}

#[test]
fn an_agent_may_name_a_key_file_of_its_own_folder_alone() {
    let elsewhere = tempfile::tempdir().unwrap();
    for (name, content, expected) in [
        ("a.txt", "proof".to_owned(), "outside its folder"),
        ("sub/a.key", "proof".to_owned(), "outside its folder"),
        ("sub/../a.key", "proof".to_owned(), "outside its folder"),
        ("none.key", String::new(), "none.key"),
        ("big.key", "p".repeat(5000), "too large"),
        ("wrong.key", "wrong".to_owned(), "Missing Basic"),
    ] {
        let server = Server::start();
        let file = server.folder.path().join(name);
        if !content.is_empty() {
            fs::create_dir_all(server.folder.path().join("sub")).unwrap();
            fs::write(&file, content).unwrap();
        }
        server.name_instead(&file);
        let error = server.ask().expect_err(name).to_string();
        assert!(error.contains(expected), "{name}: {error}");
    }

    let server = Server::start();
    let file = elsewhere.path().join("a.key");
    fs::write(&file, "proof").unwrap();
    server.name_instead(&file);
    let error = server.ask().unwrap_err().to_string();
    assert!(error.contains("outside its folder"), "{error}");
    server.name_instead(Path::new(""));
    let error = server.ask().unwrap_err().to_string();
    assert!(error.contains("outside its folder"), "{error}");
    // What a challenge made of nothing did not spoil.
    server.ask().unwrap();
}
