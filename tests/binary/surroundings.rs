//! What surrounds the program: no home, files that cannot be written or are links, full disks, proxies, certificates, and
//! arguments nobody types.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};

use sspr_sandbox::TENANT_ID;

use super::support::{Directory, Home, binary};
use super::{err, error_object, finish, out, run};

/// A folder with nothing in it, and the program in it, without a home.
fn homeless(args: &[&str], env: &[(&str, &str)]) -> (tempfile::TempDir, std::process::Output) {
    let folder = tempfile::tempdir().expect("a folder");
    let (_home, mut command) = binary();
    let output = finish(
        command
            .env_clear()
            .env("SSPR_LANG", "en")
            .envs(env.iter().copied())
            .current_dir(folder.path())
            .args(args),
    );
    (folder, output)
}

#[test]
fn without_a_home_everything_works_that_keeps_nothing_and_nothing_is_written() {
    let directory = Directory::start();
    let (client, secret) = directory.sandbox().pipeline().expect("an application");
    let url = directory.url();
    let saved = tempfile::tempdir().expect("a folder");
    let saved = saved.path().join("saved.csv");
    fs::write(&saved, "id,userPrincipalName\n1,ann@contoso.example\n").expect("a file");
    let saved = saved.to_str().expect("a path");
    let application = [
        ("SSPR_AUTHORITY", url),
        ("SSPR_GRAPH", url),
        ("SSPR_TENANT", TENANT_ID),
        ("AZURE_CLIENT_ID", client),
        ("AZURE_CLIENT_SECRET", &secret),
    ];
    let cases: [(&[&str], i32); 9] = [
        (&["explain", "SSPR_0014"], 0),
        (&["policy", "schema"], 0),
        (&["status", "diff", saved, saved], 0),
        (&["profile", "list"], 0),
        (&["logout"], 0),
        (&["whoami"], 0),
        (&["status", "--limit", "1"], 0),
        (&["--sandbox", "status", "--limit", "1"], 0),
        // What would have to be kept names what is missing.
        (&["profile", "set", "tenant=contoso.example"], 2),
    ];
    for (args, exit) in cases {
        let (folder, output) = homeless(args, &application);
        assert_eq!(
            output.status.code(),
            Some(exit),
            "{args:?} {}",
            err(&output)
        );
        let left = fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(left, 0, "{args:?} wrote into the working folder");
        if exit == 2 {
            assert!(err(&output).contains("SSPR_DATA_DIR"), "{}", err(&output));
        }
    }
    let (folder, doctor) = homeless(&["doctor", "-o", "json"], &application);
    assert!(
        [Some(0), Some(3)].contains(&doctor.status.code()),
        "{doctor:?}"
    );
    assert!(out(&doctor).contains("SSPR_DATA_DIR"), "{doctor:?}");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_profile_that_cannot_be_written_does_not_fail_a_sign_in() {
    let directory = Directory::start();
    let home = Home::new();
    let login = finish(
        home.binary()
            .args(["login", "--token-store", "file"])
            .env("SSPR_AUTHORITY", directory.url())
            .env("SSPR_GRAPH", directory.url())
            .env("SSPR_UNATTENDED", "true")
            // Nobody makes a folder there, whoever they are.
            .env("SSPR_CONFIG", "/proc/sspr/config.toml"),
    );
    assert_eq!(login.status.code(), Some(0), "{}", err(&login));
    assert!(err(&login).contains("/proc/sspr"), "{}", err(&login));
    assert!(err(&login).contains(&format!("authority={}", directory.url())));
    assert!(home.sign_in_file().exists());
}

#[cfg(unix)]
#[test]
fn a_file_that_is_a_link_stays_one_and_its_target_changes() {
    let directory = Directory::start();
    let home = Home::new();
    home.settle_at(directory.url());
    assert_eq!(finish(home.binary().arg("login")).status.code(), Some(0));
    let elsewhere = home.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    let ledger = home.path().join("data/sspr/ledger.jsonl");
    let files = [home.config_file(), home.sign_in_file(), ledger];
    let link = |path: &Path| {
        let target = elsewhere.join(path.file_name().expect("a name"));
        if path.exists() {
            fs::rename(path, &target).expect("a target");
        }
        std::os::unix::fs::symlink(&target, path).expect("a link");
        target
    };
    let targets: Vec<_> = files.iter().map(|path| link(path)).collect();
    let before: Vec<_> = targets.iter().map(|path| fs::read(path).ok()).collect();
    for args in [
        &["profile", "set", "retries=3"][..],
        &["login"],
        &["enable", "--scope", "all", "--yes"],
        &["ledger", "verify"],
    ] {
        let output = finish(home.binary().args(args));
        assert_eq!(output.status.code(), Some(0), "{args:?} {}", err(&output));
    }
    for ((path, target), before) in files.iter().zip(&targets).zip(before) {
        let found = fs::symlink_metadata(path).expect("a link");
        assert!(found.is_symlink(), "{}", path.display());
        assert_ne!(fs::read(target).ok(), before, "{}", target.display());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn help_that_finds_no_room_is_no_success() {
    for args in [&["--help"][..], &["enable", "--help"], &["--version"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full");
        let (_home, mut command) = binary();
        let status = command
            .args(args)
            .stdout(full.expect("a full disk"))
            .status()
            .expect("the binary runs");
        assert_eq!(status.code(), Some(1), "{args:?}");
    }
}

#[test]
fn an_argument_that_would_fill_the_screen_is_cut() {
    let long = "x".repeat(100_000);
    let cases: [&[&str]; 7] = [
        &[&long],
        &["status", &long],
        &["explain", &long],
        &["--timeout", &long, "whoami"],
        &["--profile", &long, "whoami"],
        &["whoami", &long],
        &["policy", "set", &long],
    ];
    for args in cases {
        for form in ["table", "json"] {
            let (_home, mut command) = binary();
            let output = finish(command.args(["--sandbox", "-o", form]).args(args));
            assert_ne!(output.status.code(), Some(0), "{args:?}");
            let said = err(&output);
            assert!(
                said.len() < 4_000,
                "{} of {:?}",
                said.len(),
                args[0].get(..20)
            );
        }
    }
}

#[test]
fn the_password_of_an_address_is_never_printed() {
    let home = Home::new();
    let bad = "ftp://me:hunter2@login.test";
    let key = format!("authority={bad}");
    type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)]);
    let cases: [Case<'_>; 6] = [
        (&["profile", "show"], &[]),
        (&["profile", "show", "-o", "json"], &[]),
        (&["profile", "set", &key], &[]),
        (&["whoami", "-vv"], &[("SSPR_AUTHORITY", bad)]),
        (&["whoami", bad], &[]),
        (
            &["doctor"],
            &[("HTTPS_PROXY", "ftp://me:hunter2@proxy.test")],
        ),
    ];
    for (args, env) in cases {
        let output = finish(home.binary().args(args).envs(env.iter().copied()));
        let said = format!("{}{}", out(&output), err(&output));
        assert!(!said.contains("hunter2"), "{args:?} {said}");
    }
    let refused = finish(home.binary().args(["profile", "set", &key]));
    assert!(
        err(&refused).contains("ftp://me:***@login.test"),
        "{refused:?}"
    );
}

/// A proxy that answers every `CONNECT` with this head and keeps what it was asked.
fn proxy(head: &'static str) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let Ok(copy) = stream.try_clone() else { return };
            let lines = BufReader::new(copy).lines().map_while(Result::ok);
            let request: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
            log.lock().expect("a log").push(request.join("\n"));
            drop(stream.write_all(head.as_bytes()));
        }
    });
    (address, asked)
}

#[test]
fn a_proxy_that_lets_nothing_through_is_named_with_its_reason() {
    let cases = [
        (
            "HTTP/1.1 407 Login\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n",
            "proxyLogin",
            &["`me`", "Negotiate, Basic", "407"][..],
        ),
        (
            "HTTP/1.1 403 Blocked\r\nContent-Length: 0\r\n\r\n",
            "proxyRefused",
            &["403", "login.microsoftonline.com"],
        ),
    ];
    for (head, code, said) in cases {
        let (address, asked) = proxy(head);
        let output = run(
            ["login", "--method", "device", "-o", "json"],
            &[("HTTPS_PROXY", &format!("http://me:hunter2@{address}"))],
        );
        assert_eq!(output.status.code(), Some(6), "{output:?}");
        let error = error_object(&output);
        assert_eq!(error["code"], code, "{error}");
        let message = error["message"].as_str().expect("words");
        assert!(message.contains(&address), "{message}");
        for words in said {
            assert!(message.contains(words), "{words}: {message}");
        }
        assert!(error["hint"].is_string(), "{error}");
        assert!(
            !error["causes"].as_array().expect("causes").is_empty(),
            "{error}"
        );
        assert!(!err(&output).contains("hunter2"), "{error}");
        // A login that is refused is not tried again: three of them lock an account.
        let asked = asked.lock().expect("a log");
        let logins = asked
            .iter()
            .filter(|it| it.to_lowercase().contains("proxy-authorization"));
        let most = if code == "proxyLogin" { 1 } else { 2 };
        assert_eq!(logins.count(), most, "{asked:?}");
    }
}

#[test]
fn a_proxy_setting_that_names_no_proxy_is_refused_and_judged() {
    for value in ["http://", "ftp://proxy.test", "http://me:hunter2@:99999"] {
        let env = [("HTTPS_PROXY", value), ("SSPR_TENANT", TENANT_ID)];
        let output = run(["login", "--method", "device", "-o", "json"], &env);
        assert_eq!(output.status.code(), Some(2), "{value} {output:?}");
        let error = error_object(&output);
        assert_eq!(error["code"], "unusableProxy");
        assert!(
            error["message"]
                .as_str()
                .expect("words")
                .contains("HTTPS_PROXY")
        );
        assert!(!err(&output).contains("hunter2"), "{error}");
        let doctor = run(["doctor", "-o", "json"], &env);
        let report: serde_json::Value = serde_json::from_str(out(&doctor)).expect("JSON");
        assert_eq!(
            report["checks"]
                .as_array()
                .expect("checks")
                .iter()
                .find(|it| it["check"] == "proxy")
                .expect("a check")["state"],
            "fail",
            "{report}"
        );
    }
}

#[test]
fn a_certificate_that_is_not_trusted_is_named_with_its_issuer() {
    let folder = tempfile::tempdir().expect("a folder");
    let ca = folder.path().join("ca");
    let directory = Directory::with(|settings| settings.tls = Some(ca.clone()));
    let (home, file) = (Home::new(), ca.join("ca.pem"));
    home.settle_at(directory.url());
    let refused = finish(home.binary().args(["login", "-o", "json"]));
    assert_eq!(refused.status.code(), Some(6), "{refused:?}");
    let error = error_object(&refused);
    assert_eq!(error["code"], "untrustedCertificate", "{error}");
    let message = error["message"].as_str().expect("words");
    assert!(message.contains("sspr embedded directory"), "{message}");
    assert!(
        error["hint"]
            .as_str()
            .expect("a hint")
            .contains("--ca-file"),
        "{error}"
    );
    let doctor = finish(home.binary().args(["doctor"]));
    assert!(
        out(&doctor).contains("sspr embedded directory"),
        "{doctor:?}"
    );
    let file = file.to_str().expect("a path");
    let trusted = finish(home.binary().args(["--ca-file", file, "login"]));
    assert_eq!(trusted.status.code(), Some(0), "{}", err(&trusted));
}

#[cfg(unix)]
#[test]
fn doctor_refuses_a_data_folder_that_others_may_write_to() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let data = home.path().join("data/sspr");
    fs::create_dir_all(&data).expect("a folder");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o777)).expect("a mode");
    let doctor = finish(
        home.binary()
            .args(["doctor", "-o", "json"])
            .env("SSPR_AUTHORITY", "http://127.0.0.1:9")
            .env("SSPR_GRAPH", "http://127.0.0.1:9"),
    );
    let report: serde_json::Value = serde_json::from_str(out(&doctor)).expect("JSON");
    let folders = report["checks"]
        .as_array()
        .expect("checks")
        .iter()
        .find(|it| it["check"] == "folders");
    let folders = folders.expect("a check");
    assert_eq!(folders["state"], "fail", "{folders}");
    assert!(
        folders["evidence"].as_str().expect("words").contains("777"),
        "{folders}"
    );
}
