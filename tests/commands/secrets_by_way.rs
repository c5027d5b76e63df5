//! A whole session by each way to sign in: nothing that proves who signs in, and no token, is in a stream, in a file that is
//! not the sign-in's own, in the list of processes, or in what a program that we start is given.

#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use sspr_sandbox::{Fault, NewCredential, TENANT_ID, TOKEN_EXCHANGE};
use tempfile::TempDir;

use super::login_methods::{CERTIFICATE, KEY, browse, current, followed, issued, pfx};
use super::secrets::{SECRET_FIELDS, files, is_private};
use crate::support::tape::Tape;
use crate::support::{Directory, Home};

/// What a request to the sign-in service carries that is worth stealing, and that no file of ours may keep.
const PROOFS: [&str; 5] = [
    "client_secret",
    "client_assertion",
    "code",
    "code_verifier",
    "device_code",
];

/// A secret for each variable that may carry one, of no use to the sign-in at hand.
const GIVEN: [(&str, &str); 4] = [
    ("SSPR_SMTP_PASSWORD", "given-smtp-password"),
    ("SSPR_SMS_TOKEN", "given-sms-token"),
    ("SSPR_POLICY_TOKEN", "given-policy-token"),
    ("AZURE_CLIENT_CERTIFICATE_PASSWORD", "given-pfx-password"),
];

struct Session {
    home: Home,
    /// What the person or the platform put there; not ours.
    theirs: TempDir,
    directory: Directory,
    tape: Tape,
    env: Vec<(String, String)>,
    /// Streams, and lines of the list of processes.
    seen: Vec<String>,
    /// Secrets that the relay cannot know.
    planted: Vec<String>,
}

impl Session {
    fn start() -> Self {
        let directory = current();
        let tape = Tape::before(&directory);
        let home = Home::new();
        home.settle_at(tape.url());
        let mut session = Self {
            home,
            theirs: tempfile::tempdir().unwrap(),
            directory,
            tape,
            env: Vec::new(),
            seen: Vec::new(),
            planted: Vec::new(),
        };
        for (name, value) in GIVEN {
            session.env(name, value);
            session.planted.push(value.to_owned());
        }
        session
    }

    /// One whose environment names the application that signs in alone.
    fn of_application() -> Self {
        let mut session = Self::start();
        let (client, _) = session.directory.sandbox().pipeline().unwrap();
        session.env("AZURE_TENANT_ID", TENANT_ID);
        session.env("AZURE_CLIENT_ID", client);
        session
    }

    fn env(&mut self, name: &str, value: &str) {
        self.env.retain(|(old, _)| old != name);
        self.env.push((name.to_owned(), value.to_owned()));
    }

    fn put(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.theirs.path().join(name);
        sspr::file::replace(&path, content).unwrap();
        path
    }

    fn trust_certificate(&mut self) {
        let credential = NewCredential::Certificate(CERTIFICATE.to_owned());
        let sandbox = self.directory.sandbox();
        sandbox.add_credential(credential).unwrap();
        let lines = KEY
            .lines()
            .filter(|line| line.len() > 32 && !line.starts_with('-'));
        self.planted.extend(lines.map(str::to_owned));
    }

    /// A program that writes down what the list of processes says about it and about us while it runs.
    fn program(&self, name: &str, then: &str) -> PathBuf {
        let seen = self.theirs.path().join("seen").display().to_string();
        let look = format!(
            "#!/bin/sh\n/bin/cat /proc/$$/environ /proc/$$/cmdline /proc/$PPID/cmdline > '{seen}.new'\n\
             /bin/mv '{seen}.new' '{seen}'\n{then}\n"
        );
        let path = self.put(name, look.as_bytes());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        path
    }

    /// What that program wrote down.
    fn looked(&mut self, argument: &str) {
        let seen = fs::read(self.theirs.path().join("seen")).expect("the program was started");
        let seen = String::from_utf8_lossy(&seen).into_owned();
        assert!(
            seen.contains("XDG_DATA_HOME=") && seen.contains(argument),
            "{seen}"
        );
        self.seen.push(seen);
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = self.home.binary();
        let env = self.env.iter().map(|(name, value)| (name, value));
        command.args(args).arg("-vv").envs(env);
        command
    }

    fn run(&mut self, args: &[&str], exit: i32) {
        let mut command = self.command(args);
        command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        // For a moment after the start, and after the end, it stands there without arguments.
        let listed = loop {
            let listed = fs::read(format!("/proc/{}/cmdline", child.id())).unwrap();
            if !listed.is_empty() || child.try_wait().unwrap().is_some() {
                break listed;
            }
        };
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(exit), "{args:?} {output:?}");
        for bytes in [listed, output.stdout, output.stderr] {
            self.seen.push(String::from_utf8(bytes).unwrap());
        }
    }

    /// The stored token has ended: the next command gets another.
    fn run_out(&self) {
        let file = self.home.sign_in_file();
        let mut content: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        for entry in content["entries"].as_array_mut().unwrap() {
            entry["ends"] = entry["obtained"].clone();
        }
        fs::write(&file, content.to_string()).unwrap();
    }

    /// What follows a sign-in: reading, getting another token, and an answer that is cut in two.
    fn go_on(&mut self, asks_for_token: bool) {
        self.run(&["whoami"], 0);
        self.run(&["status", "--summary", "-o", "json"], 0);
        self.run_out();
        if asks_for_token {
            let faults = self.directory.sandbox().faults();
            faults.plan("/oauth2/v2.0/token", 1, Fault::Truncated);
            self.run(&["whoami", "-o", "json"], 6);
        }
        self.run(&["whoami"], 0);
    }

    /// Fails where a secret shows; `proofs` are the fields that this way must have sent.
    fn check(mut self, proofs: &[&str]) {
        let mut secrets: BTreeSet<String> = self.planted.drain(..).collect();
        let mut tokens = BTreeSet::new();
        let mut sent = BTreeSet::new();
        for exchange in self.tape.exchanges() {
            let (form, answer) = (exchange.sent.clone().unwrap_or_default(), exchange.json());
            for field in PROOFS.iter().filter(|_| exchange.path.contains("/oauth2/")) {
                if let Some(value) = form[*field].as_str() {
                    sent.insert(*field);
                    secrets.insert(value.to_owned());
                }
            }
            for field in SECRET_FIELDS {
                tokens.extend(answer[field].as_str().map(str::to_owned));
            }
        }
        for proof in proofs {
            assert!(sent.contains(proof), "{proof} was not sent: {sent:?}");
        }
        assert!(secrets.iter().chain(&tokens).all(|it| it.len() > 12));
        let shows = |text: &str, secrets: &BTreeSet<String>| {
            secrets
                .iter()
                .find(|it| text.contains(it.as_str()))
                .cloned()
        };
        assert!(self.seen.iter().any(|text| text.contains("/v1.0/")));
        assert!(self.seen.iter().any(|text| text.contains("sspr\0")));
        for text in &self.seen {
            let shown = shows(text, &secrets).or_else(|| shows(text, &tokens));
            assert_eq!(shown, None, "in a stream or the list of processes: {text}");
        }
        let kept = self.home.sign_in_file();
        for path in files(self.home.path()) {
            if !path.is_file() {
                continue;
            }
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            assert_eq!(shows(&text, &secrets), None, "{}", path.display());
            assert!(is_private(&path), "{}", path.display());
            if path == kept {
                assert!(shows(&text, &tokens).is_some(), "nothing was kept");
            } else {
                assert_eq!(shows(&text, &tokens), None, "{}", path.display());
            }
        }
        self.run(&["logout"], 0);
        let left: Vec<_> = files(&self.home.path().join("data"));
        // The lock stays, so that nobody holds another one meanwhile; it is empty.
        let is_lock = |path: &std::path::Path| {
            path.extension().is_some_and(|kind| kind == "lock")
                && fs::metadata(path).unwrap().len() == 0
        };
        // What was learned of the service's limits, and the codes of the last errors, belong to no sign-in.
        let is_pace = |path: &std::path::Path| {
            path.iter()
                .any(|part| part == "pace" || part == "errors.jsonl")
        };
        let kept = (left.iter()).any(|path| path.is_file() && !is_lock(path) && !is_pace(path));
        assert!(!kept, "{left:?}");
    }
}

#[test]
fn a_client_secret_shows_nowhere() {
    let mut session = Session::of_application();
    let (_, secret) = session.directory.sandbox().pipeline().unwrap();
    session.env("AZURE_CLIENT_SECRET", &secret);
    session.run(&["login"], 0);
    session.go_on(true);
    session.check(&["client_secret"]);
}

#[test]
fn a_private_key_and_what_it_signed_show_nowhere() {
    let mut session = Session::of_application();
    session.trust_certificate();
    let path = session.put("app.pem", format!("{CERTIFICATE}{KEY}").as_bytes());
    session.run(&["login", "--certificate", path.to_str().unwrap()], 0);
    session.go_on(true);
    session.check(&["client_assertion"]);
}

#[test]
fn the_password_of_a_pfx_shows_nowhere() {
    let mut session = Session::of_application();
    session.trust_certificate();
    let path = session.put("app.pfx", &pfx("given-pfx-password"));
    let path = path.to_str().unwrap();
    session.run(&["login", "--certificate", path], 0);
    session.go_on(true);
    session.env("AZURE_CLIENT_CERTIFICATE_PASSWORD", "another-pfx-password");
    session.planted.push("another-pfx-password".to_owned());
    session.run(&["login", "--certificate", path, "-o", "json"], 4);
    session.check(&["client_assertion"]);
}

#[test]
fn a_federated_token_shows_nowhere() {
    let mut session = Session::of_application();
    let (issuer, token) = issued(&session.directory, "job");
    let credential = NewCredential::Federated {
        issuer,
        subject: "job".to_owned(),
        audience: TOKEN_EXCHANGE.to_owned(),
    };
    let sandbox = session.directory.sandbox();
    sandbox.add_credential(credential).unwrap();
    session.env("JOB_TOKEN", &token);
    session.planted.push(token);
    session.run(&["login", "--federated-token", "env:JOB_TOKEN"], 0);
    session.go_on(true);
    session.check(&["client_assertion"]);
}

#[test]
fn a_device_code_shows_nowhere() {
    let mut session = Session::start();
    session.run(&["login", "--method", "device"], 0);
    session.go_on(true);
    session.check(&["device_code"]);
}

#[test]
fn the_code_and_the_verifier_of_a_browser_show_nowhere() {
    let mut session = Session::start();
    let program = session.program("browser", "");
    session.env("BROWSER", program.to_str().unwrap());
    let mut login = session.command(&["login", "--method", "browser", "-o", "json"]);
    let (stdout, said, exit, _) =
        followed(&mut login, |link| session.directory.block_on(browse(link)));
    assert_eq!(exit, Some(0), "{said}");
    session.seen.extend([stdout, said]);
    // What is asked is not in the arguments, where every user of the machine reads it.
    session.looked("http://localhost:");
    session.go_on(true);
    session.check(&["code", "code_verifier"]);
}

#[test]
fn a_token_of_az_shows_nowhere() {
    let mut session = Session::start();
    let person = Home::new();
    person.settle_at(session.tape.url());
    assert_eq!(person.sspr(["login"]).run().exit, 0);
    let token = kept_token(&person.sign_in_file());
    let answer = session.put(
        "answer",
        format!("{{\"accessToken\": \"{token}\", \"expires_on\": 4102444800}}").as_bytes(),
    );
    let then = format!("/bin/cat '{}'", answer.display());
    let program = session.program("bin/az", &then);
    session.env("PATH", program.parent().unwrap().to_str().unwrap());
    session.run(&["login", "--method", "az", "--tenant", TENANT_ID], 0);
    session.looked("get-access-token");
    session.go_on(false);
    session.check(&[]);
}

fn kept_token(file: &Path) -> String {
    let kept: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    kept["entries"][0]["accessToken"]
        .as_str()
        .unwrap()
        .to_owned()
}
