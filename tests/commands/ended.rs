//! Commands that are ended in the middle of a change: killed at every request there is, by every signal, on a full disk.
//! Whatever was changed stands in the ledger, and nothing else does.

use std::fs;

use serde_json::Value;
use sspr_sandbox::Fault;

use super::import::Scene;

const CHEN: &str = "chen.meiling@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";
const OMAR: &str = "omar.alhaddad@contoso.example";

/// A command that changes something.
struct Case {
    args: &'static [&'static str],
    /// What is run before.
    before: &'static [&'static [&'static str]],
}

const EVERYBODY: &[&str] = &["enable", "--scope", "all", "--yes"];
const PILOT: &[&str] = &["enable", "--group", "SSPR Pilot", "--yes"];
const JOINED: &[&str] = &["scope", "add", OMAR, "--yes"];
const IMPORT: &[&str] = &["import", "INPUT", "--yes", "--result", "RESULT"];
const FRESH: &str = "chen@example.net";

const NEXT: &[&str] = &["rollout", "next", "--yes", "-f", "ROLLOUT"];

const CASES: [Case; 17] = [
    Case {
        args: &["enable", "--scope", "all", "--admins", "off", "--yes"],
        before: &[],
    },
    Case {
        args: &["policy", "set", "notify.users=off", "--yes"],
        before: &[],
    },
    Case {
        args: JOINED,
        before: &[PILOT],
    },
    Case {
        args: &["scope", "remove", OMAR, "--yes"],
        before: &[PILOT, JOINED],
    },
    Case {
        args: &[
            "methods",
            "add",
            LENA,
            "--email",
            FRESH,
            "--replace",
            "--yes",
        ],
        before: &[],
    },
    Case {
        args: &["methods", "remove", CHEN, "email", "--last", "--yes"],
        before: &[&[
            "methods",
            "add",
            CHEN,
            "--email",
            FRESH,
            "--replace",
            "--yes",
        ]],
    },
    Case {
        args: &[
            "register",
            LENA,
            "--email",
            FRESH,
            "--unverified",
            "--replace",
            "--yes",
        ],
        before: &[],
    },
    Case {
        args: &["reset", LENA, "--show-password", "--yes"],
        before: &[],
    },
    Case {
        args: &["invite", LENA, "--no-wait", "--show-pass", "--yes"],
        before: &[],
    },
    Case {
        args: IMPORT,
        before: &[],
    },
    Case {
        args: NEXT,
        before: &[PILOT],
    },
    Case {
        args: &["rollout", "back", "--yes", "-f", "ROLLOUT"],
        before: &[PILOT, NEXT],
    },
    Case {
        args: &["disable", "--yes"],
        before: &[EVERYBODY],
    },
    Case {
        args: &["policy", "apply", "-f", "POLICY", "--yes"],
        before: &[],
    },
    Case {
        args: &["policy", "restore", "last", "--yes"],
        before: &[EVERYBODY],
    },
    Case {
        args: &["import", "--undo", "RESULT", "--yes"],
        before: &[IMPORT],
    },
    Case {
        args: &["rollout", "finish", "--yes", "-f", "ROLLOUT"],
        before: &[PILOT, NEXT],
    },
];

/// People whom a wave may take: no guests, no administrators, none in the group.
const WAVE: &str = "SELECT row FROM users WHERE enabled AND user_type = 'Member'
    AND row NOT IN (SELECT principal FROM role_assignments UNION SELECT principal FROM role_eligibility)
    AND row NOT IN (SELECT member FROM members WHERE group_row IN (3, 4, 7))
    ORDER BY row DESC LIMIT 4";

fn wave(scene: &Scene) -> Vec<String> {
    scene.query(&format!("SELECT upn FROM users WHERE row IN ({WAVE})"))
}

/// A tenant, the command in it, and what was changed before.
struct Run {
    scene: Scene,
    args: Vec<String>,
    changes: i64,
    lines: i64,
}

impl Run {
    fn of(case: &Case) -> Self {
        let scene = Scene::new();
        let people = scene.people();
        let rows: Vec<String> = people
            .iter()
            .take(9)
            .enumerate()
            .map(|(n, user)| format!("{user},p{n}@example.net"))
            .collect();
        fs::write(scene.input(), format!("user,email\n{}\n", rows.join("\n"))).unwrap();
        let wave: Vec<String> = wave(&scene)
            .iter()
            .map(|user| format!("{user:?}"))
            .collect();
        let rollout = scene.home.path().join("rollout.toml");
        let file = format!("[[wave]]\nname = \"One\"\nusers = [{}]\n", wave.join(", "));
        fs::write(&rollout, file).unwrap();
        let policy = scene.home.path().join("policy.toml");
        fs::write(&policy, "[notify]\nusers = false\n").unwrap();
        let word = |word: &&str| match *word {
            "POLICY" => policy.display().to_string(),
            "ROLLOUT" => rollout.display().to_string(),
            "INPUT" => scene.input().display().to_string(),
            "RESULT" => scene.result().display().to_string(),
            word => word.to_owned(),
        };
        let args = case.args.iter().map(word).collect();
        let run = scene.home.sspr_with(&["whoami"]).run();
        assert_eq!(run.exit, 0, "{run}");
        for before in case.before {
            let before: Vec<String> = before.iter().map(word).collect();
            let before: Vec<&str> = before.iter().map(String::as_str).collect();
            let run = scene.home.sspr_with(&before).run();
            assert_eq!(run.exit, 0, "{run}");
        }
        let mut run = Self {
            scene,
            args,
            changes: 0,
            lines: 0,
        };
        (run.changes, run.lines) = (run.changes(), run.done());
        run
    }

    fn command(&self) -> crate::support::Run {
        let args: Vec<&str> = self.args.iter().map(String::as_str).collect();
        self.scene.home.sspr_with(&args)
    }

    /// How much the directory says was changed. It logs one change for all who are added at once.
    fn changes(&self) -> i64 {
        let sql = match self.args[0].as_str() {
            "rollout" if self.args[1] != "finish" => {
                &*format!("SELECT count(*) FROM members WHERE group_row = 2 AND member IN ({WAVE})")
            }
            _ => "SELECT count(*) FROM audits WHERE result = 'success'",
        };
        (self.scene.query::<i64>(sql)[0] - self.changes).abs()
    }

    fn ledger(&self) -> Vec<Value> {
        let run = self.scene.home.sspr(["ledger", "show", "-o", "json"]).run();
        assert_eq!(run.exit, 0, "{run}");
        run.json().as_array().unwrap().clone()
    }

    /// How much the ledger says was done.
    fn done(&self) -> i64 {
        let lines = self.ledger();
        // A wave as a whole is no change of its own: each of its people is.
        let done = (lines.iter())
            .filter(|line| line["outcome"] == "done" && line["target"]["kind"] != "group");
        i64::try_from(done.count()).unwrap() - self.lines
    }

    /// Run again, a step of a rollout is completed: nobody is missing, nobody too many.
    fn goes_on(&self, case: &Case, what: &str) {
        let again = self.command().run();
        assert_eq!(again.exit, 0, "{what}: {again}");
        let list = self.scene.home.sspr(["scope", "list", "-o", "json"]).run();
        let inside = list.json().to_string().to_lowercase();
        let wave = wave(&self.scene);
        let count = wave
            .iter()
            .filter(|user| inside.contains(&user.to_lowercase()));
        let expected = if case.args[1] == "next" { 4 } else { 0 };
        assert_eq!(count.count(), expected, "{what}: {again}");
    }

    /// Nothing was changed that the ledger does not say, nothing is said that was not, and nothing is left open.
    fn holds(&self, each: i64, what: &str) {
        let lines = self.ledger();
        let (changes, done) = (self.changes(), self.done());
        assert_eq!(changes, done * each, "{what}: {lines:#?}");
        for line in &lines {
            assert_ne!(line["outcome"], "unknown", "{what}: {line}");
        }
        for file in fs::read_dir(self.scene.data("ledger.open"))
            .into_iter()
            .flatten()
        {
            assert_eq!(file.unwrap().metadata().unwrap().len(), 0, "{what}");
        }
        let verdict = self.scene.home.sspr(["ledger", "verify"]).run();
        assert_eq!(verdict.exit, 0, "{what}: {verdict}");
    }
}

/// How many changes the directory counts for one line.
fn each(case: &Case) -> i64 {
    let run = Run::of(case);
    let ended = run.command().run();
    assert_eq!(ended.exit, 0, "{ended}");
    let (changes, done) = (run.changes(), run.done());
    assert!(done > 0 && changes % done == 0, "{changes} {done}: {ended}");
    changes / done
}

/// Kills the command at every request, carried out or not. How often that was.
fn killed_at_each(case: &Case) -> usize {
    let each = each(case);
    let mut points = 0;
    for carried_out in [true, false] {
        for spared in 0.. {
            let run = Run::of(case);
            let faults = run.scene.directory.sandbox().faults();
            faults.plan_after(spared, "", Fault::Silence { carried_out });
            let ended = run.command().run_until(faults.silence());
            faults.forgive();
            let what = format!("{:?} killed at request {spared}, {carried_out}", case.args);
            run.holds(each, &what);
            if case.args[0] == "rollout" && case.args[1] != "finish" {
                run.goes_on(case, &what);
            }
            if ended.is_some() {
                break;
            }
            points += 1;
        }
    }
    points
}

#[test]
fn a_command_killed_anywhere_leaves_no_change_unrecorded() {
    let points: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = CASES
            .chunks(5)
            .map(|cases| scope.spawn(|| cases.iter().map(killed_at_each).sum::<usize>()))
            .collect();
        threads.into_iter().map(|it| it.join().unwrap()).sum()
    });
    println!("killed at {points} points");
    assert!(points >= 60, "{points}");
}

#[cfg(unix)]
mod by_signal {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Child, Command, Stdio};

    use rustix::process::{Pid, Signal, kill_process};

    use super::*;

    const SIGNALS: [(Signal, i32); 3] =
        [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)];

    /// The program with the signals as a terminal starts it: `nohup` and jobs in the background leave some ignored, which
    /// what they start inherits.
    fn unshielded(run: &Run) -> Command {
        let program = run.scene.home.binary();
        if !cfg!(target_os = "linux") {
            return program;
        }
        let mut command = Command::new("/usr/bin/env");
        command
            .arg("--default-signal=HUP,INT,TERM")
            .arg(program.get_program())
            .env_clear()
            .envs(run.scene.home.variables())
            .current_dir(run.scene.home.path());
        command
    }

    fn spawned(run: &Run) -> (Child, BufReader<impl Read + use<>>) {
        let mut child = unshielded(run)
            .arg("-v")
            .args(&run.args)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let words = BufReader::new(child.stderr.take().unwrap());
        (child, words)
    }

    fn send(child: &Child, signal: Signal) {
        let id = i32::try_from(child.id()).unwrap();
        kill_process(Pid::from_raw(id).unwrap(), signal).unwrap();
    }

    /// Reads on until the program has heard the signal.
    fn heard(words: &mut impl BufRead) {
        let heard = words
            .lines()
            .any(|line| line.unwrap().contains("as soon as"));
        assert!(heard, "it ended at once");
    }

    /// The request that changes something, of all that a command makes.
    fn writes(case: &Case) -> &'static str {
        match case.args[0] {
            "enable" | "disable" | "policy" => "PUT /api/PasswordReset",
            "rollout" if case.args[1] == "finish" => "PUT /api/PasswordReset",
            "scope" if case.args[1] == "add" => "POST /groups/",
            "scope" => "DELETE /groups/",
            "rollout" if case.args[1] == "next" => "PATCH /groups/",
            "rollout" => "DELETE /groups/",
            "methods" if case.args[1] == "remove" => "DELETE /v1.0/users/",
            "reset" | "invite" => "POST /v1.0/users/",
            "import" if case.args[1] == "--undo" => "DELETE /users/",
            "import" => "POST /users/",
            _ => "/authentication/emailMethods",
        }
    }

    #[test]
    fn the_write_on_its_way_is_awaited_and_recorded() {
        for (number, case) in CASES.iter().enumerate() {
            let each = each(case);
            let (signal, exit) = SIGNALS[number % SIGNALS.len()];
            let run = Run::of(case);
            let faults = run.scene.directory.sandbox().faults();
            faults.plan(writes(case), 1, Fault::Held);
            let (mut child, mut words) = spawned(&run);
            run.scene.directory.block_on(faults.silence());
            send(&child, signal);
            heard(&mut words);
            faults.release();
            let (mut rest, mut out) = (String::new(), String::new());
            words.read_to_string(&mut rest).unwrap();
            child
                .stdout
                .take()
                .unwrap()
                .read_to_string(&mut out)
                .unwrap();
            let code = child.wait().unwrap().code();
            let what = format!("{:?} {signal:?}: {out}{rest}", case.args);
            run.holds(each, &what);
            match case.args[0] {
                // The new password is shown.
                "reset" => assert!(code == Some(0) && out.lines().count() >= 2, "{what}"),
                // There is more to do: another step, a pass to take back.
                "enable" | "invite" => assert_eq!(code, Some(exit), "{what}"),
                // What was all of it ends as it would have.
                _ => assert!(code == Some(0) || code == Some(exit), "{what}"),
            }
        }
    }

    #[test]
    fn a_second_signal_ends_it_at_once_and_the_next_command_looks() {
        let case = &CASES[0];
        let each = each(case);
        for (signal, exit) in SIGNALS {
            for carried_out in [true, false] {
                let run = Run::of(case);
                let faults = run.scene.directory.sandbox().faults();
                faults.plan(writes(case), 1, Fault::Silence { carried_out });
                let (mut child, mut words) = spawned(&run);
                run.scene.directory.block_on(faults.silence());
                send(&child, signal);
                heard(&mut words);
                send(&child, signal);
                assert_eq!(child.wait().unwrap().code(), Some(exit));
                run.holds(each, &format!("{signal:?} {carried_out}"));
            }
        }
    }

    #[test]
    fn nothing_is_written_on_a_full_disk_where_the_ledger_is_required() {
        // Without the ledger there is no wave to take back.
        for case in CASES.iter().filter(|case| case.args[1] != "back") {
            let run = Run::of(case);
            let ledger = run.scene.data("ledger.jsonl");
            // A ledger that fills what a file may have.
            fs::write(&ledger, format!("{}\n", "x".repeat(65_535))).unwrap();
            let limited = "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\"";
            let ended = Command::new("sh")
                .env_clear()
                .envs(run.scene.home.variables())
                .env("SSPR_REQUIRE_LEDGER", "true")
                .args(["-c", limited, env!("CARGO_BIN_EXE_sspr")])
                .args(&run.args)
                .stdin(Stdio::null())
                .output()
                .unwrap();
            let words = String::from_utf8_lossy(&ended.stderr).into_owned();
            assert_eq!(ended.status.code(), Some(1), "{:?} {words}", case.args);
            assert_eq!(run.changes(), 0, "{:?} {words}", case.args);
            assert!(
                words.contains("requires a record of every change"),
                "{words}"
            );
            assert_eq!(fs::metadata(&ledger).unwrap().len(), 65_536);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_result_that_cannot_be_written_says_that_the_change_was_made() {
        for (case, words, exit) in [
            (0, "changes were made", 1),
            (7, "was lost", 1),
            (8, "No pass exists now", 6),
        ] {
            let run = Run::of(&CASES[case]);
            let full = fs::File::options().write(true).open("/dev/full").unwrap();
            let form: &[&str] = if case == 8 { &["-o", "jsonl"] } else { &[] };
            let ended = (run.scene.home.binary())
                .args(&run.args)
                .args(form)
                .stdin(Stdio::null())
                .stdout(full)
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            assert_eq!(ended.status.code(), Some(exit), "{said}");
            assert!(said.contains(words), "{said}");
            assert!(run.changes() > 0);
        }
    }
}
