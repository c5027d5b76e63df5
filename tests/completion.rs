//! The completion scripts in the real shells, as far as they are on this machine: what stands behind Tab, and that nobody waits
//! for it.
#![cfg(unix)]
#![allow(clippy::print_stderr, reason = "a skip is said aloud")]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[path = "support/screen.rs"]
mod screen;
#[path = "support/mod.rs"]
mod support;

use support::Home;

/// What `.ci/run` installs; the others are tried where they are.
const INSTALLED: [&str; 3] = ["bash", "zsh", "fish"];

/// A shell, started without anybody's settings; nothing where it is not installed.
fn shell(name: &str, home: &Home) -> Option<Command> {
    let found = Command::new(name)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if found.is_err() {
        let required = std::env::var("SSPR_SHELLS").is_ok_and(|value| value == "required");
        assert!(
            !(required && INSTALLED.contains(&name)),
            "{name} is not installed"
        );
        eprintln!("skipped: no {name} here");
        return None;
    }
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_sspr"));
    let folder = program.parent().expect("a folder").display();
    let mut command = Command::new(name);
    command
        .env_clear()
        .envs(home.variables())
        .env("PATH", format!("{folder}:/usr/local/bin:/usr/bin:/bin"))
        .env("LC_ALL", "C.UTF-8")
        .current_dir(home.path());
    Some(command)
}

/// A home in which a command has read people and a group of the embedded directory.
fn home() -> Home {
    let home = Home::new();
    for args in [
        &["--sandbox", "status", "-o", "csv"][..],
        &["--sandbox", "scope", "list", "--group", "SSPR Pilot"],
    ] {
        let ended = home.binary().args(args).stdin(Stdio::null()).output();
        let ended = ended.expect("the program runs");
        assert_eq!(ended.status.code(), Some(0), "{args:?} {ended:?}");
    }
    home
}

/// What a script of the shell prints.
fn printed(mut command: Command, script: &str) -> String {
    let output = command.arg("-c").arg(script).stdin(Stdio::null()).output();
    let output = output.expect("the shell runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && errors.is_empty(),
        "{script}: {errors}"
    );
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A line with the cursor at its end, and one of the things that stand there after Tab.
const CASES: [(&str, &str); 9] = [
    ("sspr --sandbox reset jonas.", "jonas.berg@contoso.example"),
    ("sspr --sandbox enable --group SSPR", "SSPR Pilot"),
    ("sspr en", "enable"),
    ("sspr policy set scope", "scope="),
    ("sspr policy set method.sms=", "method.sms=on"),
    ("sspr status --not-reg", "--not-registered"),
    ("sspr --lang zh", "zh-Hans"),
    ("sspr explain SSPR_001", "SSPR_0014"),
    ("sspr status --columns id,isAd", "id,isAdmin"),
];

#[test]
fn bash_offers_what_is_known() {
    let home = home();
    for (line, expected) in CASES {
        let Some(command) = shell("bash", &home) else {
            return;
        };
        // As bash itself calls it: the line cut at its own breaks, the cursor at the end.
        let script = format!(
            r#"source <(sspr completions bash)
            COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}
            COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
            _sspr
            printf '%s\n' "${{COMPREPLY[@]}}""#
        );
        let found = printed(command, &script);
        // What stands before a break of bash stays on the line.
        let behind = line.rsplit(['=', ':', ' ']).next().unwrap_or_default();
        let kept = line
            .rsplit(' ')
            .next()
            .unwrap_or_default()
            .strip_suffix(behind);
        let rest = expected
            .strip_prefix(kept.unwrap_or_default())
            .expect("the same word");
        let rest = rest.replace(' ', "\\ ");
        assert!(found.lines().any(|it| it == rest), "{line}: {found}");
    }
}

#[test]
fn bash_completes_at_a_terminal() {
    let home = home();
    let Some(command) = shell("bash", &home) else {
        return;
    };
    for (typed, expected) in [
        (
            "echo; sspr --sandbox reset jonas.b\t",
            "reset jonas.berg@contoso.example",
        ),
        (
            "sspr --sandbox reset jonas.berg@con\t",
            "reset jonas.berg@contoso.example",
        ),
        ("sspr policy set method.sms=of\t", "method.sms=off"),
        (
            "sspr --sandbox enable --group SSPR\\ Pi\t",
            "--group SSPR\\ Pilot",
        ),
        (
            "sspr --sandbox enable --group \"SSPR Pi\t",
            "--group \"SSPR Pilot\"",
        ),
    ] {
        let input = format!(
            "PS1='> '; bind 'set bell-style none'; source <(sspr completions bash)\n{typed}"
        );
        let shown = at_a_terminal(&command, &["--norc", "--noprofile", "-i"], &input, expected);
        assert!(shown.contains(expected), "{typed:?}: {shown}");
    }
}

#[test]
fn zsh_completes_at_a_terminal() {
    let home = home();
    let Some(command) = shell("zsh", &home) else {
        return;
    };
    for (typed, expected) in [
        (
            "sspr --sandbox reset jonas.b\t",
            "reset jonas.berg@contoso.example",
        ),
        ("sspr policy set method.sms=of\t", "method.sms=off"),
        (
            "sspr --sandbox enable --group SSPR\\ Pi\t",
            "--group SSPR\\ Pilot",
        ),
        ("sspr status --not-re\t", "--not-registered"),
    ] {
        let input = format!(
            "PS1='> '; autoload -Uz compinit; compinit -u -D; source <(sspr completions zsh)\n{typed}"
        );
        let shown = at_a_terminal(&command, &["-f", "-i"], &input, expected);
        assert!(shown.contains(expected), "{typed:?}: {shown}");
    }
}

#[test]
fn elvish_completes_at_a_terminal() {
    let home = home();
    let Some(command) = shell("elvish", &home) else {
        return;
    };
    for (typed, expected) in [
        (
            "sspr --sandbox reset jonas.b\t",
            "reset jonas.berg@contoso.example",
        ),
        ("sspr status --not-re\t", "--not-registered"),
    ] {
        let input = format!("eval (sspr completions elvish | slurp)\n{typed}");
        let shown = at_a_terminal(&command, &["-norc"], &input, expected);
        assert!(shown.contains(expected), "{typed:?}: {shown}");
    }
}

/// Types into a shell at a terminal, and gives the screen once it shows what is expected.
fn at_a_terminal(command: &Command, args: &[&str], input: &str, expected: &str) -> String {
    let mut at_terminal = Command::new(command.get_program());
    at_terminal.args(args);
    for (name, value) in command.get_envs() {
        at_terminal.env(name, value.unwrap_or_default());
    }
    if let Some(folder) = command.get_current_dir() {
        at_terminal.current_dir(folder);
    }
    let mut screen = screen::Screen::of_size(&at_terminal, screen::size(24), screen::size(200));
    let (setup, typed) = input.split_once('\n').expect("two lines");
    screen
        .types(setup)
        .types("\r")
        .types("echo re''ady\r")
        .shows("ready");
    screen.types(typed);
    screen.asks(expected, 1);
    screen.text()
}

#[test]
fn fish_offers_what_is_known() {
    let home = home();
    for (line, expected) in CASES {
        let Some(command) = shell("fish", &home) else {
            return;
        };
        let script = format!("sspr completions fish | source; complete -C '{line}'");
        let found = printed(command, &script);
        let value = |it: &str| {
            it.split('\t')
                .next()
                .unwrap_or_default()
                .replace("\\ ", " ")
        };
        assert!(
            found.lines().any(|it| value(it) == expected),
            "{line}: {found}"
        );
    }
}

#[test]
fn powershell_reads_its_script() {
    let home = Home::new();
    for (line, expected) in CASES.iter().skip(2) {
        let Some(command) = shell("pwsh", &home) else {
            return;
        };
        let script = format!(
            "sspr completions powershell | Out-String | Invoke-Expression; \
             (TabExpansion2 -inputScript '{line}' -cursorColumn {}).CompletionMatches.CompletionText",
            line.len()
        );
        let found = printed(command, &script);
        assert!(found.lines().any(|it| it == *expected), "{line}: {found}");
    }
}

#[test]
fn nobody_waits_and_nothing_is_asked() {
    let home = home();
    // No configuration of a tenant, no sign-in: what is not known is not there.
    let mut fastest = Duration::MAX;
    for _ in 0..5 {
        let started = Instant::now();
        let output = home
            .binary()
            .args(["__complete", "zsh", "=jonas", "--sandbox", "reset"])
            .output();
        let output = output.expect("the program runs");
        fastest = fastest.min(started.elapsed());
        assert_eq!(output.status.code(), Some(0));
        assert!(
            String::from_utf8_lossy(&output.stdout).contains("jonas.berg"),
            "{output:?}"
        );
        assert!(output.stderr.is_empty(), "{output:?}");
    }
    // A debug build on a busy machine; a release build takes a tenth of it.
    assert!(fastest < Duration::from_millis(500), "{fastest:?}");
}

#[test]
fn a_sign_out_forgets_the_names_and_a_setting_keeps_none() {
    let home = home();
    let names = home.path().join("cache/sspr/names/sandbox.tsv");
    assert!(names.exists());
    let ended = home
        .binary()
        .args(["--sandbox", "logout"])
        .output()
        .expect("the program runs");
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(!names.exists());
    let mut command = home.binary();
    command
        .args(["--sandbox", "status"])
        .env("SSPR_COMPLETION_NAMES", "false");
    let ended = command.output().expect("the program runs");
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(!names.exists());
}
