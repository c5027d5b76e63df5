//! A renewal that is cut off between the service's answer and the store, by a kill or by the network.

use std::fs;
use std::process::Stdio;

use serde_json::Value;
use sspr_sandbox::Fault;

use crate::support::tape::Tape;
use crate::support::{Directory, Home, Transcript};

const TOKEN: &str = "/oauth2/v2.0/token";

/// The stored token has ended: the next command renews it.
fn run_out(home: &Home) {
    let file = home.sign_in_file();
    let mut content: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    let entry = &mut content["entries"][0];
    entry["ends"] = entry["obtained"].clone();
    fs::write(&file, content.to_string()).unwrap();
}

fn directory(refresh_once: bool) -> Directory {
    Directory::with(|settings| settings.rules.refresh_once = refresh_once)
}

fn whoami(home: &Home) -> Transcript {
    let whoami = home.sspr(["whoami", "-o", "json"]);
    whoami.env("SSPR_UNATTENDED", "false").run()
}

/// The next command works where the old token is taken again, else it says what happened and what to do.
fn goes_on(home: &Home, refresh_once: bool) {
    let next = whoami(home);
    if !refresh_once {
        assert_eq!(next.exit, 0, "{next}");
        return;
    }
    for run in [next, whoami(home)] {
        assert_eq!(run.exit, 4, "{run}");
        let told: Value = serde_json::from_str(&run.stderr).unwrap();
        assert_eq!(told["code"], "renewalCutOff", "{run}");
        assert!(told["hint"].as_str().unwrap().contains("sspr login"));
    }
    let login = home.sspr(["login"]).run();
    assert_eq!(login.exit, 0, "{login}");
    run_out(home);
    let after = whoami(home);
    assert_eq!(after.exit, 0, "{after}");
}

#[test]
fn a_command_killed_before_it_could_store_the_answer_costs_no_sign_in() {
    for refresh_once in [false, true] {
        let (home, directory) = (Home::new(), directory(refresh_once));
        let tape = Tape::before(&directory);
        let login = home.sspr(["login"]).at(tape.url()).run();
        assert_eq!(login.exit, 0, "{login}");
        run_out(&home);
        let before = fs::read(home.sign_in_file()).unwrap();
        let answered = tape.withhold(TOKEN);
        let mut child = home
            .binary()
            .arg("whoami")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        answered.recv().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(fs::read(home.sign_in_file()).unwrap(), before);
        goes_on(&home, refresh_once);
    }
}

#[test]
fn an_answer_that_was_lost_costs_no_sign_in() {
    for refresh_once in [false, true] {
        let (home, directory) = (Home::new(), directory(refresh_once));
        let login = home.sspr(["login"]).on(&directory).run();
        assert_eq!(login.exit, 0, "{login}");
        run_out(&home);
        let faults = directory.sandbox().faults();
        faults.plan(TOKEN, 1, Fault::HangUp);
        let lost = whoami(&home);
        assert_eq!(lost.exit, 6, "{lost}");
        goes_on(&home, refresh_once);
    }
}

#[test]
fn a_sign_in_that_was_revoked_is_not_called_cut_off() {
    let (home, directory) = (Home::new(), directory(true));
    let login = home.sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 0, "{login}");
    run_out(&home);
    let file = home.sign_in_file();
    let old = fs::read(&file).unwrap();
    assert_eq!(whoami(&home).exit, 0);
    // A backup of the file, put back: its token was played, and nothing was cut off.
    fs::write(&file, old).unwrap();
    let ended = whoami(&home);
    assert_eq!(ended.exit, 4, "{ended}");
    assert!(!ended.stderr.contains("renewalCutOff"), "{ended}");
}
