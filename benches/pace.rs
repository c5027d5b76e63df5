//! How long whole jobs take by the documented limits of the service, in requests, refusals and seconds. Not a test: nothing here
//! fails on a slow day.
//!
//! `cargo bench --bench pace` does the list and the answers for 100,000 users, an import of 10,000 rows where methods are
//! counted with the directory and where they are counted with the reports, and a list beside an import, all against an
//! embedded directory in this process with the documented limits on. Time is virtual: it passes only where a command
//! waits, for the directory too, so hours take minutes; what answers take comes on top. `-- 5000` does it for that many users and a tenth as many rows, `-- status explain` those jobs alone.
//! The ideal is what the limits alone ask of the requests that were made: a bucket is full at the start and fills evenly.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sspr::http::Timer;
use sspr_sandbox::{Clock, Throttle};

use support::{Directory, Home, START, Transcript};

/// Users of the lists, unless given as an argument.
const USERS: u32 = 100_000;
/// One member in about so many has no mobile phone yet.
const PEOPLE_A_ROW: u32 = 4;
/// Rows in a page of a list, where that many are asked for.
const LARGEST_PAGE: u32 = 999;

/// A directory whose time passes where a command waits, and a home for commands.
struct Scene {
    directory: Directory,
    home: Home,
    timer: Timer,
    passed: Arc<Mutex<Duration>>,
}

/// What a job came to.
struct Figures {
    requests: u64,
    refused: u64,
    waited: Duration,
    real: Duration,
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let users: u32 = args
        .iter()
        .find_map(|arg| arg.parse().ok())
        .unwrap_or(USERS);
    let named: Vec<&String> = args
        .iter()
        .filter(|arg| JOBS.iter().any(|job| job.0 == **arg))
        .collect();
    for (name, job) in JOBS {
        if named.is_empty() || named.iter().any(|arg| *arg == name) {
            job(users);
        }
    }
}

/// A job by its name, for a tenant of so many users.
type Job = (&'static str, fn(u32));

const JOBS: [Job; 5] = [
    ("status", |users| list(&["status", "-o", "csv"], users)),
    ("explain", |users| {
        list(&["explain", "--all", "-o", "csv"], users);
    }),
    ("documented", |users| {
        import(users / 10, Throttle::Documented);
    }),
    ("strict", |users| import(users / 10, Throttle::Strict)),
    ("beside", beside),
];

impl Scene {
    fn new(users: u32, throttle: Throttle) -> Self {
        let clock = Clock::stopped_at(START.parse().expect("a moment"));
        let (moved, passed) = (clock.clone(), Arc::new(Mutex::new(Duration::ZERO)));
        let directory = Directory::with(|settings| {
            settings.users = users;
            settings.throttle = throttle;
            settings.clock = moved;
        });
        let sum = Arc::clone(&passed);
        let timer = Timer::instead(move |wait| {
            clock.advance(wait);
            *sum.lock().expect("a sum") += wait;
        });
        Self {
            directory,
            home: Home::new(),
            timer,
            passed,
        }
    }

    /// A command in this scene.
    fn run(&self, args: &[&str]) -> Transcript {
        let run = self.home.sspr_with(args).on(&self.directory);
        let run = run.timed(&self.timer).run();
        // 3: some cannot reset.
        assert!(matches!(run.exit, 0 | 3), "{}", run.stderr);
        run
    }

    /// What some work comes to.
    fn measure(&self, work: impl FnOnce()) -> Figures {
        let waited = || *self.passed.lock().expect("a sum");
        let counted = || self.directory.sandbox().counted();
        let (before, (taken, refused), start) = (waited(), counted(), Instant::now());
        work();
        let (taken_now, refused_now) = counted();
        Figures {
            requests: taken_now - taken,
            refused: refused_now - refused,
            waited: waited() - before,
            real: start.elapsed(),
        }
    }

    /// New numbers for members who have none, in a file.
    fn rows(&self, count: u32) -> PathBuf {
        let report = self.run(&["status", "--member", "-o", "jsonl"]);
        // What comes next begins where the service has forgotten this.
        let forgotten = Duration::from_secs(600);
        let timer = self.timer.clone();
        self.directory
            .block_on(async move { timer.sleep(forgotten).await });
        let mut text = String::from("userPrincipalName,mobile\n");
        let people = (report.stdout.lines())
            .map(|line| serde_json::from_str::<Value>(line).expect("a row"))
            .filter(|row| {
                let methods = row["methodsRegistered"].as_array();
                row["isAdmin"] == false
                    && methods.is_some_and(|all| !all.contains(&json!("mobilePhone")))
            });
        let mut found = 0;
        for person in people.take(count as usize) {
            let name = person["userPrincipalName"].as_str().expect("a name");
            writeln!(text, "{name},+46701{found:06}").expect("text");
            found += 1;
        }
        assert_eq!(found, count, "enough people without a mobile phone");
        let path = self.home.path().join("people.csv");
        fs::write(&path, text).expect("a file");
        path
    }
}

impl Figures {
    fn tell(&self, name: &str, ideal: f64) {
        let Self {
            requests,
            refused,
            waited,
            real,
        } = self;
        let waited = waited.as_secs_f64();
        println!(
            "{name:<46} {requests:>6} requests, {refused:>3} refused, {waited:8.0} s by the limits, ideal {ideal:8.0} s, ratio {:.3}; {:.0} s in fact",
            if ideal > 0.0 { waited / ideal } else { 1.0 },
            real.as_secs_f64(),
        );
    }
}

/// Seconds that a limit asks for so many requests.
fn seconds(requests: u64, size: f64, window: f64) -> f64 {
    (requests as f64 - size).max(0.0) * window / size
}

/// Requests of the report or the audit log.
fn reports(requests: u64) -> f64 {
    seconds(requests, 5.0, 10.0)
}

/// A command whose requests are nearly all of reports.
fn list(args: &[&str], users: u32) {
    let scene = Scene::new(users, Throttle::Documented);
    let mut rows = 0;
    let figures = scene.measure(|| rows = scene.run(args).stdout.lines().count() - 1);
    let of_reports = match args[0] {
        "status" => figures.requests,
        // The directory's own pages are counted apart, and some documents are read once.
        _ => figures.requests - u64::from(users.div_ceil(LARGEST_PAGE)),
    };
    let name = format!(
        "{}, {users} users, {rows} rows",
        args[..args.len() - 2].join(" ")
    );
    figures.tell(&name, reports(of_reports));
}

fn import(rows: u32, throttle: Throttle) {
    let users = (rows * PEOPLE_A_ROW).max(250);
    let scene = Scene::new(users, throttle);
    let path = scene.rows(rows).display().to_string();
    let figures = scene.measure(|| drop(scene.run(&["import", &path, "--yes", "-o", "json"])));
    let rows = u64::from(rows);
    // The report is read whole, in the largest pages.
    let pages = u64::from(users.div_ceil(LARGEST_PAGE));
    let ideal = match throttle {
        // The report is read beside the users, then what is registered is read, then it is written.
        Throttle::Documented => {
            let found = seconds(rows, 8_000.0, 10.0).max(reports(pages));
            let spare = 8_000.0_f64.min(800.0 * found);
            found + (rows as f64 - spare).max(0.0) / 800.0 + seconds(rows, 3_000.0, 150.0)
        }
        _ => reports(pages + 2 * rows),
    };
    figures.tell(
        &format!("import, {rows} rows of {users} users, {throttle:?}"),
        ideal,
    );
}

/// A list and an import at once, as in two terminals.
fn beside(users: u32) {
    let rows = users / 10;
    let scene = Scene::new((rows * PEOPLE_A_ROW).max(250), Throttle::Documented);
    let path = scene.rows(rows).display().to_string();
    let figures = scene.measure(|| {
        thread::scope(|scope| {
            scope.spawn(|| scene.run(&["status", "-o", "csv"]));
            scope.spawn(|| scene.run(&["import", &path, "--yes", "-o", "json"]));
        });
    });
    let rows = u64::from(rows);
    let pages = u64::from((rows as u32 * PEOPLE_A_ROW).max(250).div_ceil(LARGEST_PAGE));
    // Both read the report whole.
    let ideal = reports(2 * pages) + seconds(rows, 3_000.0, 150.0);
    figures.tell(&format!("status beside import, {rows} rows"), ideal);
}
