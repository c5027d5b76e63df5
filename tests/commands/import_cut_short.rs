//! `sspr import`, cut short at every request there is: killed, silenced, cut off, stopped; and gone on with.

use std::fs;

use sspr_sandbox::{Fault, Throttle};

use super::import::{Model, Scene, model, scene_as};
use crate::support::ADMIN;

/// How many batches read 30 rows and one of an unknown user: two find the users, two read their methods.
const READING: u32 = 5;

#[test]
fn killed_at_any_request_nothing_is_lost_and_nothing_is_written_twice() {
    let model = model(120);
    // Half of the points on a thread each, for the clock's sake alone.
    let halves = [(false, 0), (false, 1), (true, 0), (true, 1)];
    let points: usize = std::thread::scope(|scope| {
        halves
            .map(|(carried_out, first)| {
                let model = &model;
                scope.spawn(move || killed_at_each(model, carried_out, first))
            })
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum()
    });
    println!("killed at {points} points");
    assert!(points >= 200, "{points} points");
}

/// Kills a run at every second request, and each run that goes on with it at another, some times over. Says how often it
/// did.
fn killed_at_each(model: &Model, carried_out: bool, first: u32) -> usize {
    let mut points = 0;
    for spared in (first..).step_by(2) {
        let scene = Scene::with(&model.input);
        let faults = scene.directory.sandbox().faults();
        let mut killed = Vec::new();
        let others = [7, 11, 13, 17].map(|step| (spared + 1) * step % 29);
        let mut ended = None;
        for point in [spared].into_iter().chain(others) {
            faults.plan_after(point, "", Fault::Silence { carried_out });
            ended = scene
                .command(&["--yes", "-o", "json"])
                .run_until(faults.silence());
            faults.forgive();
            if ended.is_some() {
                break;
            }
            killed.push(point);
        }
        let what = format!("carried out: {carried_out}, killed at requests {killed:?}");
        match ended {
            Some(whole) => model.holds(&scene, &whole, &what),
            None => model.finish(&scene, &what),
        }
        points += killed.len();
        // There is no request so late.
        if killed.is_empty() {
            break;
        }
    }
    points
}

#[test]
fn an_answer_that_gets_lost_is_looked_for_and_not_written_again() {
    let model = model(30);
    for fault in [
        Fault::HangUp,
        Fault::Reset,
        Fault::Truncated,
        Fault::BrokenOff,
    ] {
        for spared in READING..READING + 3 {
            let scene = Scene::with(&model.input);
            // Signed in first, so that the count begins with the batches.
            assert_eq!(scene.import(&["--dry-run"]).exit, 0);
            let faults = scene.directory.sandbox().faults();
            faults.plan_after(spared, "$batch", fault.clone());
            let run = scene.import(&["--yes"]);
            faults.assert_all_hit();
            faults.forgive();
            let what = format!("{fault:?} at batch {spared}: {run}");
            assert_eq!(run.exit, 8, "{what}");
            assert_eq!(scene.contacts(), model.contacts, "{what}");
            assert_eq!(scene.writes(), model.writes, "{what}");
            let result = fs::read_to_string(scene.result()).unwrap();
            assert_eq!(result, model.result, "{what}");
        }
    }
    let scene = Scene::with(&model.input);
    let faults = scene.directory.sandbox().faults();
    faults.plan_after(READING, "$batch", Fault::Silence { carried_out: true });
    let run = scene.command(&["--yes"]).run_until(faults.silence());
    assert!(run.is_none() && scene.writes() > 0, "these batches write");
}

#[test]
fn a_role_that_sees_half_of_a_number_goes_on_all_the_same() {
    let model = model(30);
    for spared in READING..READING + 3 {
        for carried_out in [false, true] {
            let scene = scene_as("helpdesk@contoso.example", &model.input);
            let faults = scene.directory.sandbox().faults();
            faults.plan_after(spared, "$batch", Fault::Silence { carried_out });
            let killed = scene.command(&["--yes"]).run_until(faults.silence());
            faults.assert_all_hit();
            faults.forgive();
            let what = format!("{spared} {carried_out}");
            assert!(killed.is_none(), "{what}");
            let run = scene.import(&["--yes", "-o", "json"]);
            assert_eq!(scene.contacts(), model.contacts, "{what}: {run}");
            assert_eq!(scene.writes(), model.writes, "{what}: {run}");
            assert_eq!(run.exit, 8, "{run}");
        }
    }
}

#[test]
fn the_pace_of_the_service_is_kept_and_nothing_fails_for_it() {
    let model = model(100);
    let scene = Scene::made(ADMIN, Throttle::Strict);
    fs::write(scene.input(), &model.input).unwrap();
    let clock = scene.directory.sandbox().clock().clone();
    let run = scene
        .command(&["--yes", "-o", "json"])
        .waiting(move |pause| clock.advance(pause))
        .run();
    assert_eq!(run.json()["failed"], 0, "{run}");
    model.holds(&scene, &run, "in a service with little patience");
}

#[test]
fn a_lost_sign_in_ends_it_and_the_next_one_goes_on() {
    /// Three more would do if everything were read again.
    const LEFT: u32 = 10;
    let model = model(70);
    let scene = Scene::with(&model.input);
    assert_eq!(scene.import(&["--dry-run"]).exit, 0);
    let faults = scene.directory.sandbox().faults();
    let refused = |status, body: &str| Fault::Answer {
        status,
        headers: Vec::new(),
        body: body.to_owned(),
    };
    // Sent first: reading. The fault is for a batch of writes.
    faults.plan_after(
        10,
        "$batch",
        refused(
            401,
            "{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"no\"}}",
        ),
    );
    faults.plan(
        "/token",
        1,
        refused(
            400,
            "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS50173: revoked\"}",
        ),
    );
    let run = scene.command(&["--yes"]).run();
    assert_eq!(run.exit, 4, "{run}");
    assert!(run.stderr.contains("Run the same command again"), "{run}");
    assert_eq!(scene.journals(), 1, "the journal stays");
    faults.assert_all_hit();
    faults.forgive();
    // Those that were on their way were answered. Open are one batch and the alternates of the others.
    faults.plan_after(LEFT, "$batch", Fault::Silence { carried_out: false });
    let resumed = scene
        .command(&["--yes", "-o", "json"])
        .run_until(faults.silence())
        .expect("what is settled is not read again");
    faults.forgive();
    assert!(resumed.json()["resumed"].as_u64() > Some(25), "{resumed}");
    model.holds(&scene, &resumed, "after a lost sign-in");
}

#[cfg(unix)]
mod process {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Child, Stdio};

    use super::*;

    /// The binary at an import, stopped at a request.
    fn silenced(scene: &Scene, spared: u32, carried_out: bool) -> Child {
        let faults = scene.directory.sandbox().faults();
        faults.plan_after(spared, "$batch", Fault::Silence { carried_out });
        let child = started(scene);
        scene.directory.block_on(faults.silence());
        child
    }

    fn started(scene: &Scene) -> Child {
        (scene.home)
            .binary()
            .args(["import", "people.csv", "--yes"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn interrupt(child: &Child) {
        let killed = std::process::Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status()
            .unwrap();
        assert!(killed.success());
    }

    #[test]
    fn kill_9_loses_nothing_and_writes_nothing_twice() {
        let model = model(70);
        for spared in [0, 4, 8, 9, 10, 12, 13] {
            for carried_out in [false, true] {
                let scene = Scene::with(&model.input);
                let mut child = silenced(&scene, spared, carried_out);
                child.kill().unwrap();
                child.wait().unwrap();
                model.finish(&scene, &format!("kill -9 at batch {spared}, {carried_out}"));
            }
        }
    }

    #[test]
    fn after_ctrl_c_the_batches_on_their_way_are_still_answered() {
        let model = model(190);
        let scene = Scene::with(&model.input);
        let faults = scene.directory.sandbox().faults();
        // One reads roles, ten find, ten read, one tries; then eight are on their way at once, and more are to come.
        faults.plan_after(22, "$batch", Fault::Held);
        let mut child = started(&scene);
        scene.directory.block_on(faults.silence());
        let mut said = BufReader::new(child.stderr.take().unwrap());
        interrupt(&child);
        let mut line = String::new();
        while !line.contains("Stopping after the batches") {
            line.clear();
            assert!(said.read_line(&mut line).unwrap() > 0, "nothing was said");
        }
        faults.release();
        let mut rest = String::new();
        said.read_to_string(&mut rest).unwrap();
        let status = child.wait().unwrap();
        assert_eq!(status.code(), Some(130), "{rest}");
        let journal = fs::read_dir(scene.data("import")).unwrap().next();
        let text = fs::read_to_string(journal.unwrap().unwrap().path()).unwrap();
        let sent = text.matches("\"intent\"").count();
        let held = text.matches("alternateMobile").count();
        let answered = text.matches("\"outcome\"").count();
        // An alternate waits for its mobile: it may be noted and not sent yet.
        assert!(
            answered >= 8 * 20 && answered + held >= sent,
            "{answered} of {sent}"
        );
        model.finish(&scene, "after Ctrl-C");
    }

    #[test]
    fn ctrl_c_says_how_to_go_on() {
        let model = model(70);
        let scene = Scene::with(&model.input);
        let child = silenced(&scene, 10, true);
        interrupt(&child);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(130), "{output:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("Run the same command again"), "{said}");
        assert_eq!(scene.journals(), 1);
        model.finish(&scene, "after Ctrl-C");
    }
}
