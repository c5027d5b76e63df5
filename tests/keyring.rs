//! A real Secret Service on a bus of its own: what is kept in it, what is gone from it, and what happens without it.
//!
//! Needs `dbus-daemon`, `dbus-send` and `gnome-keyring-daemon`. Where they are missing the tests say so and pass, unless
//! `SSPR_KEYRING` is `required`.
#![cfg(target_os = "linux")]
#![allow(
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "helpers of tests: a failure is one of the test, a skip is said aloud"
)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

#[path = "support/screen.rs"]
mod screen;
mod support;

use screen::Screen;
use support::{Directory, Home};

const SERVICE: &str = "org.freedesktop.secrets";
const INTERFACE: &str = "org.freedesktop.Secret.Service";
const ROOT: &str = "/org/freedesktop/secrets";
const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";

/// A bus that starts nothing by itself: the machine's own would start a second keyring for the first who asks.
const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// How long the daemons may take to come up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// A keyring that is unlocked, on a bus that nobody else knows.
struct Keyring {
    address: String,
    daemon: Running,
    _bus: Running,
    // Last: the daemon keeps its files there.
    _home: TempDir,
}

impl Keyring {
    /// Nothing where the machine has none and none is required.
    fn start() -> Option<Self> {
        let there = |program| {
            Command::new(program)
                .arg("--version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok()
        };
        if !["dbus-daemon", "dbus-send", "gnome-keyring-daemon"]
            .into_iter()
            .all(there)
        {
            let required = std::env::var("SSPR_KEYRING").is_ok_and(|value| value == "required");
            assert!(!required, "dbus and gnome-keyring are not installed");
            eprintln!("skipped: dbus and gnome-keyring are not installed");
            return None;
        }
        let home = tempfile::tempdir().unwrap();
        let config = home.path().join("bus.conf");
        fs::write(&config, BUS).unwrap();
        let mut bus = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--nopidfile", "--nosyslog", "--print-address=1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        let address = address.trim().to_owned();
        let mut daemon = Command::new("gnome-keyring-daemon")
            .args(["--foreground", "--components=secrets", "--unlock"])
            .env_clear()
            .env("HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // The password it is unlocked with; the end of the stream ends it.
        daemon.stdin.take().unwrap().write_all(b"known").unwrap();
        let keyring = Self {
            address,
            daemon: Running(daemon),
            _bus: Running(bus),
            _home: home,
        };
        let deadline = Instant::now() + PATIENCE;
        while !keyring
            .ask("ReadAlias", "string:default")
            .contains(COLLECTION)
        {
            assert!(Instant::now() < deadline, "the keyring does not come up");
        }
        Some(keyring)
    }

    /// What a method of the service answers.
    fn ask(&self, method: &str, argument: &str) -> String {
        let output = Command::new("dbus-send")
            .args(["--session", "--print-reply", "--reply-timeout=5000"])
            .arg(format!("--dest={SERVICE}"))
            .args([ROOT, &format!("{INTERFACE}.{method}"), argument])
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    /// How many entries there are, of whatever program.
    fn entries(&self) -> usize {
        let found = self.ask("SearchItems", "dict:string:string:");
        assert!(found.contains("array"), "{found}");
        found.matches(&format!("{COLLECTION}/")).count()
    }

    fn lock(&self) {
        let locked = self.ask("Lock", &format!("array:objpath:{COLLECTION}"));
        assert!(locked.contains(COLLECTION), "{locked}");
    }

    /// The daemon neither answers nor ends from now on.
    fn hang(&self) {
        self.signal("-STOP");
    }

    /// The daemon answers again, also what it was asked meanwhile.
    fn go_on(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args([name, &self.daemon.0.id().to_string()])
            .status()
            .unwrap();
        assert!(sent.success());
    }
}

/// A home in which nobody says where sign-ins are kept.
fn home(directory: &Directory) -> Home {
    let home = Home::new();
    home.settle_at(directory.url());
    home
}

/// The binary in a process of its own, on the bus at this address.
fn sspr(home: &Home, address: &str, args: &[&str]) -> Output {
    home.binary()
        .args(args)
        .env_remove("SSPR_TOKEN_STORE")
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn done(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The sign-in lies in a plain file of its owner, and the person was told.
fn fell_back_to_a_file(home: &Home, login: &Output) {
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(done(login)["store"], "file");
    let file = home.sign_in_file();
    assert!(
        err(login).contains(&file.display().to_string()),
        "{}",
        err(login)
    );
    let mode = fs::metadata(&file).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
}

#[test]
fn a_sign_in_is_sealed_with_a_key_of_the_keyring_read_by_the_next_process_and_gone_after_logout() {
    let Some(keyring) = Keyring::start() else {
        return;
    };
    let directory = Directory::start();
    let home = home(&directory);
    assert_eq!(keyring.entries(), 0);

    let login = sspr(
        &home,
        &keyring.address,
        &["login", "--token-store", "keyring", "-o", "json"],
    );
    assert_eq!(done(&login)["store"], "keyring");
    assert_eq!(keyring.entries(), 1, "the key, and nothing of the probe");
    let file = fs::read_to_string(home.sign_in_file()).unwrap();
    assert!(file.contains("\"sealed\""));
    assert!(!file.contains("oken\""), "a token is in the file");

    let whoami = sspr(&home, &keyring.address, &["whoami", "-o", "json"]);
    assert_eq!(done(&whoami)["signIns"][0]["store"], "keyring");
    let said = sspr(&home, &keyring.address, &["whoami"]);
    assert!(String::from_utf8_lossy(&said.stdout).contains("keyring"));

    let logout = sspr(&home, &keyring.address, &["logout", "-o", "json"]);
    assert_eq!(done(&logout)["changed"], true);
    assert_eq!(keyring.entries(), 0);
    // The lock stays, so that nobody holds another one meanwhile; it is empty.
    let left = std::fs::read_dir(home.sign_in_file().parent().unwrap()).unwrap();
    let left: Vec<_> = left.map(|entry| entry.unwrap()).collect();
    assert!(
        left.iter().all(
            |entry| entry.file_name() == "default.lock" && entry.metadata().unwrap().len() == 0
        ),
        "{left:?}"
    );

    // The choice was remembered: no flag this time.
    let again = sspr(&home, &keyring.address, &["login", "-o", "json"]);
    assert_eq!(done(&again)["store"], "keyring");
    assert!(!err(&again).contains("warning"), "{}", err(&again));
}

#[test]
fn a_working_keyring_is_taken_without_being_asked_for() {
    let Some(keyring) = Keyring::start() else {
        return;
    };
    let directory = Directory::start();
    let home = home(&directory);
    let login = sspr(&home, &keyring.address, &["login", "-o", "json"]);
    assert_eq!(done(&login)["store"], "keyring");
    // A plain file in its place takes the key away.
    let login = sspr(
        &home,
        &keyring.address,
        &["login", "--token-store", "file", "-o", "json"],
    );
    assert_eq!(done(&login)["store"], "file");
    assert_eq!(keyring.entries(), 0);
}

#[test]
fn a_locked_keyring_that_nobody_unlocks_is_passed_over() {
    let Some(keyring) = Keyring::start() else {
        return;
    };
    let directory = Directory::start();
    let (fresh, sealed) = (home(&directory), home(&directory));
    let login = sspr(&sealed, &keyring.address, &["login", "-o", "json"]);
    assert_eq!(done(&login)["store"], "keyring");
    keyring.lock();

    let login = sspr(&fresh, &keyring.address, &["login", "-o", "json"]);
    fell_back_to_a_file(&fresh, &login);

    // What is sealed already stays sealed, and the error says why.
    let whoami = sspr(&sealed, &keyring.address, &["whoami"]);
    assert_eq!(whoami.status.code(), Some(4), "{whoami:?}");
    assert!(err(&whoami).contains("keyring"), "{}", err(&whoami));
    assert!(sealed.sign_in_file().exists());
}

#[test]
fn a_keyring_that_hangs_is_given_up_after_three_seconds() {
    let Some(keyring) = Keyring::start() else {
        return;
    };
    let directory = Directory::start();
    let home = home(&directory);
    keyring.hang();
    let before = Instant::now();
    let login = sspr(&home, &keyring.address, &["login", "-o", "json"]);
    let taken = before.elapsed();
    fell_back_to_a_file(&home, &login);
    assert!(taken >= Duration::from_secs(3), "{taken:?}");
    assert!(taken < Duration::from_secs(20), "{taken:?}");

    let whoami = sspr(&home, &keyring.address, &["whoami", "-o", "json"]);
    assert_eq!(done(&whoami)["signIns"][0]["store"], "file");
}

#[test]
fn a_sealed_sign_in_waits_three_seconds_for_a_keyring_that_hangs_where_nobody_is_there() {
    let Some(keyring) = Keyring::start() else {
        return;
    };
    let directory = Directory::start();
    let home = home(&directory);
    let login = sspr(&home, &keyring.address, &["login", "-o", "json"]);
    assert_eq!(done(&login)["store"], "keyring");
    keyring.hang();
    let before = Instant::now();
    let whoami = sspr(&home, &keyring.address, &["whoami"]);
    let taken = before.elapsed();
    assert_eq!(whoami.status.code(), Some(4), "{whoami:?}");
    assert!(err(&whoami).contains("within 3 seconds"), "{whoami:?}");
    assert!(taken >= Duration::from_secs(3), "{taken:?}");
    assert!(taken < Duration::from_secs(6), "{taken:?}");
    // A sign-in anew, in a file: the keyring is given up once, not at each step.
    let before = Instant::now();
    let login = sspr(&home, &keyring.address, &["login", "-o", "json"]);
    fell_back_to_a_file(&home, &login);
    assert!(before.elapsed() < Duration::from_secs(6));
}

#[test]
fn a_person_is_told_what_is_waited_for_and_has_time_to_unlock_the_keyring() {
    let Some(keyring) = Keyring::start() else {
        return;
    };
    let directory = Directory::start();
    let home = home(&directory);
    let login = sspr(&home, &keyring.address, &["login", "-o", "json"]);
    assert_eq!(done(&login)["store"], "keyring");
    keyring.hang();
    let before = Instant::now();
    let mut whoami = home.binary();
    whoami
        .arg("whoami")
        .env_remove("SSPR_TOKEN_STORE")
        .env("DBUS_SESSION_BUS_ADDRESS", &keyring.address)
        .env("DISPLAY", ":0");
    let mut screen = Screen::run(&whoami);
    screen.shows("for the system keyring").shows("Ctrl-C");
    assert!(before.elapsed() < Duration::from_secs(3));
    keyring.go_on();
    screen.shows("Account: ");
}

#[test]
fn without_a_bus_a_sign_in_goes_to_a_file_unless_the_keyring_was_asked_for() {
    let nowhere = "unix:path=/nonexistent/bus";
    let directory = Directory::start();
    let home = home(&directory);
    let refused = sspr(&home, nowhere, &["login", "--token-store", "keyring"]);
    assert_eq!(refused.status.code(), Some(4), "{refused:?}");
    assert!(
        !err(&refused).contains("/devicelogin"),
        "nobody is sent to sign in for a store that does not work: {}",
        err(&refused)
    );
    let login = sspr(&home, nowhere, &["login", "-o", "json"]);
    fell_back_to_a_file(&home, &login);
    let logout = sspr(&home, nowhere, &["logout", "-o", "json"]);
    assert_eq!(done(&logout)["changed"], true);
}
