//! `sspr verify` and an act that uses its grant, as processes that are killed: at every request there is, while the caller is waited
//! for, right after the code was read back. No grant is used twice, none is there without a right code, and no code stays anywhere.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Stdio};

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;
use sspr_sandbox::Fault;
use tokio::sync::mpsc;

use super::verify::{ANNA, Desk, code};
use crate::support::ADMIN;

/// When a process is killed.
#[derive(Clone, Copy, Debug)]
enum Kill {
    /// When it has sent so many requests and one more, carried out or not.
    AtRequest(u32, bool),
    /// While it waits for the code.
    Waiting,
    /// Once the code was handed in.
    Answered,
    /// It ends by itself.
    Never,
}

/// What one process said and how it ended.
#[derive(Debug)]
struct Ended {
    /// Nothing where it was killed.
    exit: Option<i32>,
    said: String,
}

/// What a process tells while it runs.
#[derive(Debug, PartialEq, Eq)]
enum Told {
    CodeSent,
    Over,
    Silent,
}

/// A desk whose acts need a grant, and what rightly happened there.
struct Scene {
    desk: Desk,
    folder: tempfile::TempDir,
    /// Right codes that were handed in.
    rights: usize,
    codes: BTreeSet<String>,
    said: String,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("sandbox.db");
        let desk = Desk::with(ADMIN, "require-verification = true", |settings| {
            settings.database = Some(database);
        });
        desk.ends(&["whoami"], 0);
        Self {
            desk,
            folder,
            rights: 0,
            codes: BTreeSet::new(),
            said: String::new(),
        }
    }

    fn spawn(&self, args: &[&str]) -> (Child, mpsc::UnboundedReceiver<Told>, Reader) {
        let mut child = (self.desk.home.binary())
            .args(args)
            .arg("-vv")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, told) = mpsc::unbounded_channel();
        let words = BufReader::new(child.stderr.take().unwrap());
        let reader = std::thread::spawn(move || {
            let mut said = String::new();
            for line in words.lines().map_while(Result::ok) {
                if line.contains("was sent to") {
                    drop(sender.send(Told::CodeSent));
                }
                said.push_str(&line);
                said.push('\n');
            }
            drop(sender.send(Told::Over));
            said
        });
        (child, told, reader)
    }

    /// Runs a process that is killed then; with `typed` for the code, where it is waited for.
    fn run(&mut self, args: &[&str], typed: Option<fn(&str) -> String>, kill: Kill) -> Ended {
        let directory = self.desk.directory.clone();
        let faults = directory.sandbox().faults();
        if let Kill::AtRequest(spared, carried_out) = kill {
            faults.plan_after(spared, "", Fault::Silence { carried_out });
        }
        let before = self.desk.sent();
        let (mut child, mut told, reader) = self.spawn(args);
        let mut stdin = child.stdin.take();
        let mut is_killed = false;
        loop {
            let next = directory.block_on(async {
                tokio::select! {
                    biased;
                    () = faults.silence() => Told::Silent,
                    next = told.recv() => next.unwrap_or(Told::Over),
                }
            });
            match next {
                Told::Over => break,
                Told::Silent => is_killed = true,
                Told::CodeSent => {
                    is_killed = matches!(kill, Kill::Waiting);
                    if let (false, Some(typed)) = (is_killed, typed) {
                        let right = code(&directory);
                        let typed = typed(&right);
                        self.rights += usize::from(typed == right);
                        drop(writeln!(stdin.as_mut().unwrap(), "{typed}"));
                        is_killed = matches!(kill, Kill::Answered);
                    }
                    drop(stdin.take());
                }
            }
            if is_killed {
                child.kill().unwrap();
                break;
            }
        }
        let mut out = String::new();
        child
            .stdout
            .take()
            .unwrap()
            .read_to_string(&mut out)
            .unwrap();
        let exit = child.wait().unwrap().code();
        let said = reader.join().unwrap() + &out;
        faults.forgive();
        for sent in directory.sandbox().outbox().unwrap().iter().skip(before) {
            let digits = sent.body.chars().filter(char::is_ascii_digit);
            self.codes.insert(digits.take(6).collect());
        }
        self.said.push_str(&said);
        Ended {
            exit: exit.filter(|_| !is_killed),
            said,
        }
    }

    fn verify(&mut self, typed: fn(&str) -> String, kill: Kill) -> Ended {
        let args = ["verify", ANNA, "--for", "reset", "--code-from-stdin"];
        self.run(&args, Some(typed), kill)
    }

    fn reset(&mut self, kill: Kill) -> Ended {
        self.run(&["reset", ANNA, "--yes", "--show-password"], None, kill)
    }

    /// How often the directory says that somebody else reset Anna's password.
    fn resets(&self) -> usize {
        let database = rusqlite::Connection::open(self.folder.path().join("sandbox.db")).unwrap();
        let sql = "SELECT count(*) FROM audits WHERE activity = 'Reset password (by admin)' AND result = 'success'
            AND targets LIKE '%anna.mueller%'";
        let count: i64 = database.query_row(sql, [], |row| row.get(0)).unwrap();
        usize::try_from(count).unwrap()
    }

    /// The ids of grants, and of those that were used, in the order of the ledger.
    fn grants(&self) -> (Vec<String>, Vec<String>) {
        let text = fs::read_to_string(self.ledger()).unwrap_or_default();
        let (mut given, mut used) = (Vec::new(), Vec::new());
        for line in text.lines() {
            // What a kill left half written at the end is no line.
            let Ok(entry) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let id = |value: &Value| value.as_str().map(str::to_owned);
            given.extend(id(&entry["after"]["grant"]["id"]));
            used.extend(id(&entry["after"]["used"]["grant"]));
        }
        (given, used)
    }

    fn ledger(&self) -> std::path::PathBuf {
        self.desk.home.path().join("data/sspr/ledger.jsonl")
    }

    /// What must hold whenever nothing runs.
    fn holds(&self, what: &str) {
        let (given, used) = self.grants();
        let once: BTreeSet<&String> = used.iter().collect();
        assert_eq!(once.len(), used.len(), "{what}: used twice: {used:?}");
        assert!(
            used.iter().all(|id| given.contains(id)),
            "{what}: {used:?} of {given:?}"
        );
        assert!(
            given.len() <= self.rights,
            "{what}: {given:?} of {}",
            self.rights
        );
        assert!(
            self.resets() <= used.len(),
            "{what}: {} resets",
            self.resets()
        );
        for code in &self.codes {
            let is_said = |text: &str| {
                // Digits of ids and moments are their own.
                let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
                words.any(|word| word == code)
            };
            assert!(!is_said(&self.said), "{what}: {code} in {}", self.said);
            for (path, text) in files(self.desk.home.path()) {
                assert!(!is_said(&text), "{what}: {code} in {path}");
            }
        }
    }
}

type Reader = std::thread::JoinHandle<String>;

/// Every file below a folder, as text.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if let Ok(bytes) = fs::read(&path) {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            found.push((path.display().to_string(), text));
        }
    }
    found
}

fn right(code: &str) -> String {
    code.to_owned()
}

fn wrong(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

#[test]
fn verify_killed_at_every_request_gives_no_grant_and_the_next_one_does() {
    let mut points = 0;
    for spared in 0.. {
        let mut scene = Scene::new();
        let mut was_killed = false;
        for carried_out in [false, true] {
            let ended = scene.verify(right, Kill::AtRequest(spared, carried_out));
            let what = format!("killed at request {spared}, {carried_out}");
            scene.holds(&what);
            was_killed = ended.exit.is_none();
            if was_killed {
                assert_eq!(scene.grants().0.len(), 0, "{what}: {}", ended.said);
                points += 1;
            }
        }
        if !was_killed {
            break;
        }
        let whole = scene.verify(right, Kill::Never);
        assert_eq!(whole.exit, Some(0), "{}", whole.said);
        scene.holds("afterwards");
        assert_eq!(scene.grants().0.len(), 1);
    }
    println!("killed at {points} points");
    assert!(points >= 8, "{points} points");
}

#[test]
fn reset_killed_at_every_request_has_used_its_grant_once_or_not_at_all() {
    let mut points = 0;
    for spared in 0.. {
        let mut was_killed = false;
        for carried_out in [false, true] {
            let mut scene = Scene::new();
            scene.verify(right, Kill::Never);
            let killed = scene.reset(Kill::AtRequest(spared, carried_out));
            let what = format!("killed at request {spared}, {carried_out}: {}", killed.said);
            scene.holds(&what);
            was_killed = killed.exit.is_none();
            let used = scene.grants().1.len();
            let next = scene.reset(Kill::Never);
            let expected = if used == 0 { 0 } else { 5 };
            assert_eq!(next.exit, Some(expected), "{what}, then {}", next.said);
            scene.holds(&what);
            assert_eq!(scene.grants().1.len(), 1, "{what}");
            points += usize::from(was_killed);
        }
        if !was_killed {
            break;
        }
    }
    println!("killed at {points} points");
    assert!(points >= 8, "{points} points");
}

#[derive(Clone, Debug)]
enum Do {
    Verify(bool, Kill),
    Reset(Kill),
}

fn anything() -> impl Strategy<Value = Do> {
    let kill = || {
        prop_oneof![
            3 => (0..14_u32, any::<bool>()).prop_map(|(at, done)| Kill::AtRequest(at, done)),
            1 => Just(Kill::Waiting),
            2 => Just(Kill::Answered),
            4 => Just(Kill::Never),
        ]
    };
    prop_oneof![
        3 => (prop::bool::weighted(0.8), kill()).prop_map(|(right, kill)| Do::Verify(right, kill)),
        4 => kill().prop_map(Do::Reset),
    ]
}

#[test]
fn no_sequence_of_calls_and_kills_uses_a_grant_twice_or_gives_one_without_a_right_code() {
    let config = Config {
        cases: 3,
        max_shrink_iters: 0,
        failure_persistence: None,
        ..Config::default()
    };
    // The same ones at every run: a process takes its time.
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, random);
    let sequences = prop::collection::vec(anything(), 8);
    let held = runner.run(&sequences, |steps| {
        let mut scene = Scene::new();
        for (number, step) in steps.iter().enumerate() {
            match step {
                Do::Verify(true, kill) => scene.verify(right, *kill),
                Do::Verify(false, kill) => scene.verify(wrong, *kill),
                Do::Reset(kill) => scene.reset(*kill),
            };
            scene.holds(&format!("{:?}", &steps[..=number]));
        }
        // What is left is good once each, and the ledger is whole.
        let (given, used) = scene.grants();
        for _ in used.len()..given.len() {
            let ended = scene.reset(Kill::Never);
            assert_eq!(ended.exit, Some(0), "{steps:?}: {}", ended.said);
        }
        assert_eq!(scene.reset(Kill::Never).exit, Some(5), "{steps:?}");
        scene.holds(&format!("{steps:?}"));
        scene.desk.ends(&["ledger", "verify"], 0);
        Ok(())
    });
    held.unwrap();
}
