//! A whole session, chatty and with errors: no token, device code, verification code or client secret is in any
//! stream, nor in any file but the one that keeps the sign-in, and that one is its owner's alone.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;

use serde_json::Value;
use sspr_sandbox::{Fault, TENANT_ID, Throttle};

use crate::support::tape::Tape;
use crate::support::{ADMIN, Directory, Home};

const CHEN: &str = "chen.meiling@contoso.example";

/// What an answer of the sign-in service gives that is worth stealing.
pub(super) const SECRET_FIELDS: [&str; 4] =
    ["access_token", "refresh_token", "id_token", "device_code"];

struct Session {
    home: Home,
    directory: Arc<Directory>,
    tape: Tape,
    said: Vec<String>,
}

impl Session {
    fn start() -> Self {
        // Patience would need a clock that goes.
        let directory = Arc::new(Directory::with(|settings| {
            settings.throttle = Throttle::Off;
        }));
        let tape = Tape::before(&directory);
        let home = Home::new();
        home.settle_at(tape.url());
        let mut profile = fs::OpenOptions::new()
            .append(true)
            .open(home.config_file())
            .unwrap();
        writeln!(
            profile,
            "mail = {{ via = \"graph\" }}\nsms-webhook = \"{}\"",
            directory.sandbox().sms_webhook()
        )
        .unwrap();
        Self {
            home,
            directory,
            tape,
            said: Vec::new(),
        }
    }

    /// The binary, as chatty as it gets, in words and in JSON; the exit code of both.
    fn both(&mut self, args: &[&str], exit: i32) {
        for form in ["table", "json"] {
            self.binary(&[args, &["-vv", "-o", form]].concat(), exit);
        }
    }

    fn binary(&mut self, args: &[&str], exit: i32) {
        let mut command = self.home.binary();
        let output = command.args(args).stdin(Stdio::null()).output().unwrap();
        assert_eq!(output.status.code(), Some(exit), "{args:?} {output:?}");
        for stream in [output.stdout, output.stderr] {
            self.said.push(String::from_utf8(stream).unwrap());
        }
    }

    /// The stored token has ended: the next command renews it.
    fn run_out(&self) {
        let file = self.home.sign_in_file();
        let mut content: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        for entry in content["entries"].as_array_mut().unwrap() {
            entry["ends"] = entry["obtained"].clone();
        }
        fs::write(&file, content.to_string()).unwrap();
    }

    fn plan(&self, path: &str, times: u32, fault: Fault) {
        self.directory.sandbox().faults().plan(path, times, fault);
    }

    /// Every secret the sign-in service gave so far.
    fn secrets(&self) -> Vec<String> {
        let mut secrets = Vec::new();
        for exchange in self.tape.exchanges() {
            let answer = exchange.json();
            for field in SECRET_FIELDS {
                if let Some(secret) = answer[field].as_str() {
                    secrets.push(secret.to_owned());
                }
            }
        }
        secrets
    }

    /// Walks a person through registering a phone; gives the code that was sent.
    fn register(&mut self) -> String {
        let directory = Arc::clone(&self.directory);
        let run = self
            .home
            .sspr(["register", CHEN, "--phone", "+86 139 1099 8888", "-vv"])
            .answering([("Verify", "12345")])
            .then("Verify", move || code(&directory))
            .then("Finish", || "y".to_owned())
            .run();
        assert_eq!(run.exit, 0, "{run}");
        self.said.push(run.to_string());
        code(&self.directory)
    }
}

/// The code that was sent last.
fn code(directory: &Directory) -> String {
    let sent = directory.sandbox().outbox().unwrap();
    let digits = sent.last().unwrap().body.chars();
    digits.filter(char::is_ascii_digit).take(6).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
}

pub(super) fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if path.is_dir() {
            found.extend(files(&path));
        }
        found.push(path);
    }
    found
}

#[cfg(unix)]
pub(super) fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o077 == 0
}

#[cfg(not(unix))]
pub(super) fn is_private(_: &Path) -> bool {
    true
}

#[test]
fn no_secret_of_a_whole_session_is_in_a_stream_or_in_another_file() {
    let mut session = Session::start();
    session.both(&["login"], 0);
    session.both(&["whoami"], 0);
    session.both(&["enable", "--scope", "all", "--yes"], 0);
    session.both(&["status", ADMIN], 0);
    session.both(&["status", "--summary"], 0);
    let code = session.register();

    // A given token, which shows in no other way either.
    let token = session.secrets().remove(1);
    let given = session
        .home
        .sspr(["whoami", "-vv", "-o", "json"])
        .env("SSPR_ACCESS_TOKEN", &token)
        .run();
    session.said.push(given.to_string());

    // Errors: a token refused for good, a page, a token answer cut in two.
    session.plan("/v1.0/me?", 2, refused());
    session.binary(&["whoami", "-vv"], 4);
    session.plan("/v1.0/me?", 1, Fault::Page(200));
    session.binary(&["whoami", "-vv", "-o", "json"], 6);
    session.run_out();
    session.plan("/oauth2/v2.0/token", 1, Fault::Truncated);
    session.binary(&["whoami", "-vv"], 6);
    session.binary(&["login", "-vv"], 0);

    // An application with a secret, in a home of its own.
    let (client, secret) = session.directory.sandbox().pipeline().unwrap();
    let pipeline = Home::new();
    for args in [["login", "-vv"], ["whoami", "-vv"], ["status", "-vv"]] {
        let run = pipeline
            .sspr(args)
            .at(session.tape.url())
            .env("AZURE_TENANT_ID", TENANT_ID)
            .env("AZURE_CLIENT_ID", client)
            .env("AZURE_CLIENT_SECRET", &secret)
            .run();
        assert_eq!(run.exit, 0, "{run}");
        session.said.push(run.to_string());
    }
    for path in files(pipeline.path()).iter().filter(|it| it.is_file()) {
        let text = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
        assert!(!text.contains(&secret), "{}", path.display());
    }

    let mut secrets = session.secrets();
    secrets.push(secret);
    assert!(secrets.len() >= 12, "the relay saw only {}", secrets.len());
    assert!(session.said.iter().any(|text| text.contains("/v1.0/me")));
    for text in &session.said {
        for secret in &secrets {
            assert!(!text.contains(secret), "a token or a device code: {text}");
        }
        assert!(words(text).all(|word| word != code), "the code: {text}");
    }

    let kept = session.home.sign_in_file();
    let stored = fs::read_to_string(&kept).unwrap();
    assert!(secrets.iter().any(|secret| stored.contains(secret)));
    for path in files(session.home.path()) {
        let ours = path.starts_with(session.home.path().join("data")) || path.is_file();
        assert!(!ours || is_private(&path), "{}", path.display());
        if path.is_file() && path != kept {
            let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
            assert!(words(&text).all(|word| word != code), "{}", path.display());
            for secret in &secrets {
                assert!(!text.contains(secret), "{}", path.display());
            }
        }
    }

    session.binary(&["logout", "-vv"], 0);
    only_the_record_is_left(&session.home.path().join("data"));
}

/// What was changed stays written down, the codes of the last errors, what was learned of the service's limits, and the empty lock and the empty file of intents stay, so that nobody holds others meanwhile.
fn only_the_record_is_left(data: &std::path::Path) {
    let kept = ["ledger.jsonl", "history", "pace", "errors.jsonl"];
    let record = |name: &std::ffi::OsStr| kept.iter().any(|one| name == *one);
    let is_lock = |path: &std::path::Path| {
        let named = path.ends_with("default.lock") || path.ends_with("ledger.open/0.jsonl");
        named && fs::metadata(path).unwrap().len() == 0
    };
    let mut left = files(data);
    left.retain(|path| path.is_file() && !path.iter().any(record) && !is_lock(path));
    assert!(left.is_empty(), "{left:?}");
}

fn refused() -> Fault {
    Fault::Answer {
        status: 401,
        headers: Vec::new(),
        body: "{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"No.\"}}"
            .to_owned(),
    }
}
