//! The binary itself: flags, streams, exit codes, environment, closed pipes.

use std::fs;
use std::io::pipe;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use sspr_sandbox::Fault;

#[path = "binary/bundle.rs"]
mod bundle;
#[cfg(target_os = "linux")]
#[path = "binary/dumps.rs"]
mod dumps;
#[path = "binary/help.rs"]
mod help;
mod support;
#[path = "binary/surroundings.rs"]
mod surroundings;

use support::{Directory, Home, binary};

fn run<const N: usize>(args: [&str; N], env: &[(&str, &str)]) -> Output {
    let (_home, mut command) = binary();
    finish(command.args(args).envs(env.iter().copied()))
}

fn finish(command: &mut Command) -> Output {
    command
        .stdin(Stdio::null())
        .output()
        .expect("the binary runs")
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

fn error_object(output: &Output) -> Value {
    let last = err(output).lines().last().unwrap_or_default();
    serde_json::from_str(last).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

#[test]
fn help_and_version_are_data_and_need_nothing() {
    let (home, _) = binary();
    let config = home.config_file();
    fs::create_dir_all(config.parent().expect("a folder")).expect("a folder");
    fs::write(&config, "this is not TOML [").expect("a file");
    for args in [
        &["--version"][..],
        &["-V"],
        &["--help"],
        &["help", "enable"],
        &["status", "--help"],
        &["sandbox", "-h"],
    ] {
        let output = finish(home.binary().args(args));
        assert_eq!(output.status.code(), Some(0), "{args:?} {output:?}");
        assert!(!out(&output).is_empty(), "{args:?}");
        assert_eq!(err(&output), "", "{args:?}");
    }
}

#[test]
fn the_version_is_said_with_what_it_was_built_for() {
    let output = run(["--version"], &[]);
    let version = concat!("sspr ", env!("CARGO_PKG_VERSION"));
    assert!(
        out(&output).starts_with(&format!("{version} (")),
        "{output:?}"
    );
    assert!(out(&output).contains(std::env::consts::ARCH), "{output:?}");
    assert_eq!(out(&run(["-V"], &[])), format!("{version}\n"));
}

#[test]
fn data_goes_into_the_file_that_is_named_whole_or_not_at_all() {
    let (home, _) = binary();
    let file = home.config_file().with_file_name("schema.json");
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    let path = file.to_str().expect("UTF-8");
    let output = finish(home.binary().args(["policy", "schema", "--out", path]));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(out(&output), "");
    let text = fs::read_to_string(&file).expect("the file");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    assert!(schema["properties"].is_object(), "{text}");

    // What fails leaves what was there.
    let output = finish(home.binary().args(["whoami", "-o", "json", "--out", path]));
    assert_ne!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(fs::read_to_string(&file).expect("the file"), text);

    let below = file.join("below");
    let below = below.to_str().expect("UTF-8");
    let output = finish(
        home.binary()
            .args(["policy", "schema", "-o", "json", "--out", below]),
    );
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(error_object(&output)["code"], "outUnwritable", "{output:?}");
}

#[test]
fn no_command_is_wrong_usage_and_shows_the_help() {
    let output = run([], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(out(&output), "");
    assert!(err(&output).contains("Usage: sspr"), "{output:?}");
    assert!(err(&output).contains("--sandbox enable --scope all"));
}

#[test]
fn a_mistyped_command_is_answered_with_the_nearest() {
    let output = run(["statsu"], &[]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(out(&output), "");
    assert!(err(&output).contains("`status`"), "{output:?}");
}

#[test]
fn wrong_usage_is_an_object_where_json_was_asked_for() {
    for args in [
        ["-o", "json", "statsu"],
        ["-ojsonl", "statsu", "x"],
        ["--output=json", "--color=always", "statsu"],
        ["statsu", "--output", "jsonl"],
        ["-o", "json", "--color=often"],
    ] {
        let output = run(args, &[]);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert_eq!(out(&output), "", "{args:?}");
        assert_eq!(err(&output).lines().count(), 1, "{args:?} {output:?}");
        let error = error_object(&output);
        assert_eq!(error["code"], "usage");
        assert_eq!(error["exit"], 2);
        assert!(!error["message"].as_str().expect("words").contains("error:"));
    }
}

#[test]
fn an_unknown_language_is_answered_with_the_four() {
    for (args, env) in [
        (["--lang", "xx", "whoami"], vec![]),
        (["whoami", "--color", "never"], vec![("SSPR_LANG", "xx")]),
    ] {
        let output = run(args, &env);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(
            err(&output).contains("en, de, sv, zh-Hans"),
            "{}",
            err(&output)
        );
    }
}

#[test]
fn a_time_that_cannot_be_used_is_refused_in_the_language_of_the_caller() {
    for (args, env, words) in [
        (
            ["--timeout", "soon", "whoami"],
            vec![("LANG", "C")],
            "not a valid duration",
        ),
        (
            ["--timeout", "25h", "whoami"],
            vec![("SSPR_LANG", "de")],
            "keine gültige Zeitspanne",
        ),
        (
            ["--lang=sv", "--timeout=1mo", "whoami"],
            vec![("SSPR_LANG", "de")],
            "ingen giltig tidslängd",
        ),
        (
            ["-ojson", "--timeout=-1h", "whoami"],
            vec![("SSPR_LANG", "zh-Hans")],
            "有效时长",
        ),
    ] {
        let output = run(args, &env);
        let said = err(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(words) && said.contains("1h 30m"), "{said}");
        assert!(!said.contains("friendly"), "{said}");
    }
}

#[test]
fn the_language_comes_from_the_flag_then_the_variable_then_the_locale() {
    type Case = (
        &'static [&'static str],
        &'static [(&'static str, &'static str)],
        &'static str,
    );
    let cases: [Case; 9] = [
        (&[], &[], "error:"),
        (&[], &[("LANG", "de_DE.UTF-8")], "Fehler:"),
        (
            &[],
            &[("LANG", "de_DE.UTF-8"), ("LC_ALL", "sv_SE@euro")],
            "fel:",
        ),
        (&[], &[("LANG", "zh_CN.UTF-8")], "错误"),
        (&[], &[("LANG", "C")], "error:"),
        (
            &[],
            &[("LANG", "fr_FR"), ("LANGUAGE", "fr:de:en")],
            "Fehler:",
        ),
        (&[], &[("LANG", "pt_BR")], "error:"),
        (&[], &[("LANG", "de_DE"), ("SSPR_LANG", "sv")], "fel:"),
        (
            &["--lang", "en"],
            &[("LANG", "de_DE"), ("SSPR_LANG", "sv")],
            "error:",
        ),
    ];
    for (args, env, label) in cases {
        let (_home, mut command) = binary();
        command.env_remove("SSPR_LANG");
        let output = finish(
            command
                .args(["whoami", "--profile", "nobody"])
                .args(args)
                .envs(env.iter().copied()),
        );
        assert!(
            err(&output).starts_with(label),
            "{args:?} {env:?}: {}",
            err(&output)
        );
    }
}

#[test]
fn an_error_is_a_sentence_or_an_object_and_the_exit_codes_agree() {
    let people = run(["whoami", "--profile", "nobody"], &[]);
    assert_eq!(people.status.code(), Some(2), "{people:?}");
    assert_eq!(out(&people), "");
    assert!(err(&people).starts_with("error: "), "{people:?}");

    for form in ["json", "jsonl"] {
        let script = run(["whoami", "--profile", "nobody", "-o", form], &[]);
        assert_eq!(out(&script), "");
        let error = error_object(&script);
        let keys: Vec<&String> = error.as_object().expect("an object").keys().collect();
        assert_eq!(
            keys,
            ["code", "message", "hint", "requestId", "exit", "causes"]
        );
        assert_eq!(error["code"], "noProfile");
        assert_eq!(error["exit"], 2);
        assert_eq!(script.status.code(), Some(2));
    }
}

#[test]
fn colour_is_used_only_where_it_is_wanted() {
    type Case = (
        &'static [&'static str],
        &'static [(&'static str, &'static str)],
        bool,
    );
    let cases: [Case; 7] = [
        (&[], &[], false),
        (&["--color", "always"], &[], true),
        (&["--color", "never"], &[("CLICOLOR_FORCE", "1")], false),
        (&[], &[("CLICOLOR_FORCE", "1")], true),
        (&[], &[("CLICOLOR_FORCE", "0")], false),
        (&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
        (&["--color", "always"], &[("NO_COLOR", "1")], true),
    ];
    for (args, env, expected) in cases {
        let (_home, mut command) = binary();
        let output = finish(
            command
                .args(["whoami", "--profile", "nobody"])
                .args(args)
                .envs(env.iter().copied()),
        );
        assert_eq!(
            err(&output).contains('\u{1b}'),
            expected,
            "{args:?} {env:?}: {output:?}"
        );
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let (reader, writer) = pipe().expect("a pipe");
    drop(reader);
    let (_home, mut command) = binary();
    let child = command
        .args(["completions", "bash"])
        .stdin(Stdio::null())
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let output = child.wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(err(&output), "");
}

#[test]
fn a_closed_stderr_does_not_change_the_exit_code() {
    for args in [&["whoami", "--profile", "nobody"][..], &["statsu"]] {
        let (reader, writer) = pipe().expect("a pipe");
        drop(reader);
        let (_home, mut command) = binary();
        let status = command
            .args(args)
            .stdin(Stdio::null())
            .stderr(writer)
            .status()
            .expect("the binary runs");
        assert_eq!(status.code(), Some(2), "{args:?}");
    }
}

#[cfg(unix)]
#[test]
fn what_the_program_keeps_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let (home, mut command) = binary();
    let output = finish(command.args(["sandbox", "reset", "--users", "5", "--yes"]));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let data = home.path().join("data/sspr");
    let mode = |path: &std::path::Path| {
        fs::metadata(path).expect("it exists").permissions().mode() & 0o777
    };
    assert_eq!(mode(&data), 0o700);
    for entry in fs::read_dir(&data).expect("a folder") {
        let path = entry.expect("an entry").path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

/// A home whose default profile is signed in at this directory, in a file.
fn signed_in(directory: &Directory) -> Home {
    let home = Home::new();
    home.settle_at(directory.url());
    let login = finish(home.binary().arg("login"));
    assert_eq!(login.status.code(), Some(0), "{login:?}");
    home
}

fn refresh_token(home: &Home) -> String {
    let content = fs::read(home.sign_in_file()).expect("a sign-in");
    let content: Value = serde_json::from_slice(&content).expect("JSON");
    let token = content["entries"][0]["refreshToken"].as_str();
    token.expect("a refresh token").to_owned()
}

/// The stored token has ended: whoever comes next renews it.
fn run_out(home: &Home) {
    let content = fs::read(home.sign_in_file()).expect("a sign-in");
    let mut content: Value = serde_json::from_slice(&content).expect("JSON");
    let entry = &mut content["entries"][0];
    entry["ends"] = entry["obtained"].clone();
    fs::write(home.sign_in_file(), content.to_string()).expect("a file");
}

fn whoami(home: &Home) -> Child {
    home.binary()
        .arg("whoami")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs")
}

#[test]
fn processes_at_once_never_burn_each_others_refresh_token() {
    let directory = Directory::start();
    let home = signed_in(&directory);
    // A token that is played twice ends the whole sign-in at the directory: a second round would fail.
    for _ in 0..2 {
        let before = refresh_token(&home);
        run_out(&home);
        let processes: Vec<Child> = (0..5).map(|_| whoami(&home)).collect();
        for process in processes {
            let output = process.wait_with_output().expect("an end");
            assert_eq!(output.status.code(), Some(0), "{output:?}");
        }
        assert_ne!(refresh_token(&home), before);
    }
}

#[test]
fn a_process_that_is_killed_or_fails_after_a_renewal_has_stored_it() {
    let directory = Directory::start();
    let home = signed_in(&directory);
    for _ in 0..3 {
        let before = refresh_token(&home);
        run_out(&home);
        let mut process = whoami(&home);
        let patience = Instant::now() + Duration::from_secs(20);
        while refresh_token(&home) == before {
            assert!(Instant::now() < patience, "no renewal");
        }
        process.kill().expect("it was ours");
        process.wait().expect("an end");
    }

    // The first use of the new token fails; the new token is kept all the same.
    let before = refresh_token(&home);
    run_out(&home);
    let faults = directory.sandbox().faults();
    faults.plan("/v1.0/me?", 1, Fault::Page(200));
    let output = whoami(&home).wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(6), "{output:?}");
    assert_ne!(refresh_token(&home), before);

    run_out(&home);
    let output = whoami(&home).wait_with_output().expect("an end");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn logout_takes_along_what_a_killed_process_left_beside_the_sign_in() {
    let directory = Directory::start();
    let home = signed_in(&directory);
    let folder = home.sign_in_file().parent().expect("a folder").to_owned();
    let unfinished = folder.join(".default.json.0123456789abcdef0123456789abcdef");
    let of_another = folder.join(".default.json.x.json.0123456789abcdef0123456789abcdef");
    fs::write(&unfinished, "half").expect("a file");
    fs::write(&of_another, "half").expect("a file");
    let logout = finish(home.binary().arg("logout"));
    assert_eq!(logout.status.code(), Some(0), "{logout:?}");
    assert!(!unfinished.exists());
    assert!(of_another.exists());
    // Besides it the empty lock, which stays so that nobody holds another one meanwhile.
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 2);
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(["completions", shell], &[]);
        assert_eq!(output.status.code(), Some(0), "{shell}");
        assert!(out(&output).contains("__complete"), "{shell}");
        assert_eq!(err(&output), "");
    }
    assert_eq!(run(["completions", "tcsh"], &[]).status.code(), Some(2));
}

#[test]
fn a_completion_script_needs_no_home_and_no_configuration() {
    let (home, mut command) = binary();
    let config = home.config_file();
    fs::create_dir_all(config.parent().expect("a folder")).expect("a folder");
    fs::write(&config, "this is not TOML [").expect("a file");
    let output = finish(command.args(["completions", "bash"]));
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let output = finish(command.env_clear());
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(out(&output).contains("_sspr()"));
}

#[cfg(unix)]
#[test]
fn a_registered_app_leaves_a_profile_and_a_sign_in_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (home, directory) = (Home::new(), Directory::start());
    home.settle_at(directory.url());
    let output = home
        .binary()
        .args(["login", "--register-app", "--feature", "status", "--yes"])
        .output()
        .expect("it is there");
    let said = [&output.stdout[..], &output.stderr[..]].concat();
    let said = String::from_utf8(said).expect("it is there");
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(!said.contains("eyJ"), "a token is shown: {said}");
    let config = fs::read_to_string(home.config_file()).expect("it is there");
    assert!(config.contains("client-id = "), "{config}");
    assert!(!config.contains("eyJ"), "{config}");
    let mode = fs::metadata(home.sign_in_file())
        .expect("it is there")
        .permissions();
    assert_eq!(mode.mode() & 0o777, 0o600);
}

/// Rule: commands begun at once in a new home share one embedded directory; none finds it half made.
#[test]
fn commands_begun_at_once_share_one_new_directory() {
    let home = Home::new();
    let running: Vec<Child> = (0..4)
        .map(|_| {
            home.binary()
                .args([
                    "--sandbox",
                    "scope",
                    "list",
                    "--group",
                    "SSPR Pilot",
                    "-o",
                    "csv",
                ])
                .env("SSPR_SANDBOX_USERS", "250")
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("the program starts")
        })
        .collect();
    let lists: Vec<String> = running
        .into_iter()
        .map(|child| {
            let ended = child.wait_with_output().expect("it ends");
            let said = String::from_utf8_lossy(&ended.stderr);
            assert!(ended.status.success(), "{said}");
            String::from_utf8(ended.stdout).expect("text")
        })
        .collect();
    assert!(lists[0].lines().count() > 1, "{}", lists[0]);
    assert!(lists.iter().all(|list| *list == lists[0]));
}

#[test]
fn a_sign_in_that_nobody_could_finish_ends_at_once() {
    let directory = Directory::start();
    let home = Home::new();
    home.settle_at(directory.url());
    let config = fs::read_to_string(home.config_file()).expect("a profile");
    let config = config.replace("unattended = true", "unattended = false");
    fs::write(home.config_file(), config).expect("a profile");
    let cases: [(&[&str], Option<&str>, i32); 4] = [
        (&["login", "--no-input"], None, 4),
        (&["login"], Some("true"), 4),
        (&["login", "--no-wait"], Some("true"), 0),
        (&["login", "--method", "device"], Some("true"), 0),
    ];
    for (args, pipeline, exit) in cases {
        let mut command = home.binary();
        command.args(args).args(["-o", "json"]);
        command.envs(pipeline.map(|it| ("CI", it)));
        let output = finish(&mut command);
        assert_eq!(output.status.code(), Some(exit), "{args:?} {output:?}");
        if exit == 4 {
            assert_eq!(
                error_object(&output)["code"],
                "nobodyToSignIn",
                "{output:?}"
            );
        }
    }
}
