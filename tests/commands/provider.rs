//! Signing in at a certified OpenID provider that is not ours: npm's `oidc-provider`. `SSPR_NPM` names the folder it is
//! installed in; without it these tests say so and pass.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use jiff::Timestamp;
use serde_json::Value;

use crate::support::{Home, Transcript};

/// The app that the provider knows.
const CLIENT: &str = "11111111-2222-3333-4444-555555555555";

/// The provider, gone when dropped.
struct Provider {
    process: Child,
    url: String,
}

impl Provider {
    /// One whose person decides like this about every code.
    #[allow(clippy::print_stderr, reason = "a skip is said aloud")]
    fn start(decision: &str) -> Option<Self> {
        let Some(folder) = std::env::var_os("SSPR_NPM") else {
            eprintln!("skipped: SSPR_NPM is not set");
            return None;
        };
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/official/provider.mjs");
        let mut process = Command::new("node")
            .arg(script)
            .args([folder, decision.into()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node runs");
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut url)
            .unwrap();
        let url = url.trim().to_owned();
        assert!(url.starts_with("http://"), "the provider does not come up");
        Some(Self { process, url })
    }

    fn login(&self, home: &Home) -> Transcript {
        home.sspr([
            "login",
            "--authority",
            &self.url,
            "--client-id",
            CLIENT,
            "-o",
            "json",
        ])
        .env("SSPR_GRAPH", &self.url)
        .run()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn stored(home: &Home) -> Value {
    serde_json::from_slice(&fs::read(home.sign_in_file()).unwrap()).unwrap()
}

fn change(home: &Home, change: impl FnOnce(&mut Value)) {
    let mut content = stored(home);
    change(&mut content["entries"][0]);
    fs::write(home.sign_in_file(), content.to_string()).unwrap();
}

fn run_out(entry: &mut Value) {
    entry["ends"] = entry["obtained"].clone();
}

fn refresh_token(home: &Home) -> String {
    let content = stored(home);
    let token = content["entries"][0]["refreshToken"].as_str();
    token.expect("a refresh token").to_owned()
}

#[test]
fn a_provider_that_is_not_ours_is_found_by_discovery_and_renewed_with_every_rotation() {
    let Some(provider) = Provider::start("approve") else {
        return;
    };
    let home = Home::new();
    let login = provider.login(&home);
    assert_eq!(login.exit, 0, "{login}");
    assert_eq!(login.json()["account"]["displayName"], "Ann Provider");
    let ends: Timestamp = login.json()["expires"].as_str().unwrap().parse().unwrap();
    assert!(
        Timestamp::now().duration_until(ends).as_secs() <= 5,
        "{login}"
    );

    let mut played = vec![refresh_token(&home)];
    for _ in 0..3 {
        change(&home, run_out);
        // Authority, client and Graph are in the profile by now.
        let whoami = home.sspr(["whoami"]).run();
        assert_eq!(whoami.exit, 0, "{whoami}");
        let next = refresh_token(&home);
        assert!(!played.contains(&next));
        played.push(next);
    }

    // Processes at once: a token played twice would end the sign-in for all.
    change(&home, run_out);
    let processes: Vec<Child> = (0..4)
        .map(|_| {
            let mut whoami = home.binary();
            whoami
                .arg("whoami")
                .stdin(Stdio::null())
                .stdout(Stdio::null());
            whoami.stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for process in processes {
        let output = process.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }
    assert!(!played.contains(&refresh_token(&home)));

    // One that was played ends it, and that is said.
    change(&home, |entry| {
        run_out(entry);
        entry["refreshToken"] = played[0].clone().into();
    });
    let ended = home.sspr(["whoami"]).run();
    assert_eq!(ended.exit, 4, "{ended}");
    assert!(ended.stderr.contains("sspr login"), "{ended}");
}

#[test]
fn a_renewal_cut_off_at_a_provider_that_takes_a_token_once_is_told_and_mended() {
    let Some(provider) = Provider::start("cut") else {
        return;
    };
    let home = Home::new();
    let login = provider.login(&home);
    assert_eq!(login.exit, 0, "{login}");
    change(&home, run_out);
    let whoami = || home.sspr(["whoami", "-o", "json"]).run();
    let lost = whoami();
    assert_eq!(lost.exit, 6, "{lost}");
    for _ in 0..2 {
        let ended = whoami();
        assert_eq!(ended.exit, 4, "{ended}");
        let told: Value = serde_json::from_str(&ended.stderr).unwrap();
        assert_eq!(told["code"], "renewalCutOff", "{ended}");
        assert!(told["hint"].as_str().unwrap().contains("sspr login"));
    }
    let again = provider.login(&home);
    assert_eq!(again.exit, 0, "{again}");
    change(&home, run_out);
    assert_eq!(whoami().exit, 0);
}

#[test]
fn a_person_who_declines_at_a_provider_that_is_not_ours_ends_the_sign_in() {
    let Some(provider) = Provider::start("deny") else {
        return;
    };
    let home = Home::new();
    let login = provider.login(&home);
    assert_eq!(login.exit, 4, "{login}");
    assert!(login.stderr.contains("declined"), "{login}");
    assert!(!home.sign_in_file().exists());
}
