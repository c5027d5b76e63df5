//! A process that holds secrets leaves none in a core file, and lets no other process look into it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, Stdio};

use super::support::{Directory, Home};

/// The user who is nobody on every Linux.
const NOBODY: u32 = 65_534;

/// A sign-in that waits for its approval, with a client secret in its environment: a process that holds secrets and stays.
fn waiting(home: &Home, directory: &Directory, wrap: &[&str], user: Option<u32>) -> Option<Child> {
    let program = env!("CARGO_BIN_EXE_sspr");
    let words = [
        wrap,
        &[
            program,
            "login",
            "--method",
            "device",
            "--token-store",
            "memory",
            "-v",
        ],
    ]
    .concat();
    let mut command = Command::new(words[0]);
    command
        .args(&words[1..])
        .env_clear()
        .env("SSPR_LANG", "en")
        .env("SSPR_UNATTENDED", "true")
        .env("SSPR_AUTHORITY", directory.url())
        .env("SSPR_GRAPH", directory.url())
        .env("SSPR_SMTP_PASSWORD", "hunter2-in-memory")
        .current_dir(home.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    if let Some(user) = user {
        command.uid(user);
    }
    let mut child = command.spawn().ok()?;
    // It says the code and waits from then on.
    let lines = BufReader::new(child.stderr.take()?).lines();
    let mut lines = lines.map_while(Result::ok);
    lines.find(|line| line.contains("devicelogin"))?;
    Some(child)
}

/// A directory that approves nobody by itself.
fn unapproving() -> Directory {
    Directory::with(|settings| {
        settings.approve_as = None;
        settings.interval = 5;
    })
}

#[test]
fn a_crash_leaves_no_core_whatever_the_shell_allows() {
    let (home, directory) = (Home::new(), unapproving());
    let allowed = ["/bin/sh", "-c", "ulimit -c unlimited; exec \"$@\"", "sh"];
    let mut control = Command::new(allowed[0])
        .args(["-c", "ulimit -c unlimited; kill -ABRT $$"])
        .current_dir(home.path())
        .spawn()
        .expect("a shell");
    let makes_cores = control.wait().expect("an end").core_dumped();
    let mut child = waiting(&home, &directory, &allowed, None).expect("it waits");
    let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("limits");
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let core: Vec<&str> = core.expect("a limit").split_whitespace().collect();
    assert_eq!(core[4..6], ["0", "0"], "{limits}");
    let before = fs::read_dir(home.path()).expect("a folder").count();
    let kill = Command::new("/bin/sh")
        .args(["-c", &format!("kill -ABRT {}", child.id())])
        .status();
    assert!(kill.expect("a shell").success());
    let ended = child.wait().expect("an end");
    assert_eq!(ended.signal(), Some(6), "{ended:?}");
    assert!(
        !ended.core_dumped(),
        "{ended:?}; the machine makes cores: {makes_cores}"
    );
    assert_eq!(fs::read_dir(home.path()).expect("a folder").count(), before);
}

#[test]
fn another_process_of_the_same_user_cannot_look_inside() {
    let (home, directory) = (Home::new(), unapproving());
    // An administrator of the machine may look anywhere: then both are somebody who may not.
    let is_root =
        fs::metadata("/proc/self").is_ok_and(|it| std::os::unix::fs::MetadataExt::uid(&it) == 0);
    let user = is_root.then_some(NOBODY);
    let looks = |pid: u32| {
        let mut command = Command::new("/bin/cat");
        command
            .arg(format!("/proc/{pid}/environ"))
            .stdin(Stdio::null())
            .stderr(Stdio::null());
        if let Some(user) = user {
            command.uid(user);
        }
        command
            .output()
            .map(|output| output.stdout)
            .unwrap_or_default()
    };
    let mut other = Command::new("/bin/sleep");
    other
        .arg("60")
        .env("SSPR_SMTP_PASSWORD", "hunter2-in-memory");
    if let Some(user) = user {
        other.uid(user);
    }
    let Ok(mut other) = other.spawn() else { return };
    let seen = looks(other.id());
    other.kill().expect("it was ours");
    other.wait().expect("an end");
    if !String::from_utf8_lossy(&seen).contains("hunter2") {
        // Nobody looks into anybody here; nothing could be shown.
        return;
    }
    let Some(mut child) = waiting(&home, &directory, &[], user) else {
        // That user may not run what was built here.
        assert!(is_root);
        return;
    };
    let seen = looks(child.id());
    child.kill().expect("it was ours");
    child.wait().expect("an end");
    assert!(seen.is_empty(), "{}", String::from_utf8_lossy(&seen));
}
