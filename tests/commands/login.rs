//! Signing in and out, and every way it can end.

use std::fs;
use std::time::Duration;

use serde_json::Value;
use sspr_sandbox::{Fault, TENANT_ID};

use crate::support::{ADMIN, Directory, Home};

fn signed_in(home: &Home, directory: &Directory) {
    let login = home.sspr(["login"]).on(directory).run();
    assert_eq!(login.exit, 0, "{login}");
}

fn store(home: &Home) -> std::path::PathBuf {
    home.path().join("data/sspr/sign-in/default.json")
}

fn stored(home: &Home) -> Value {
    serde_json::from_slice(&fs::read(store(home)).unwrap()).unwrap()
}

fn change(home: &Home, change: impl FnOnce(&mut Value)) {
    let mut content = stored(home);
    change(&mut content);
    fs::write(store(home), content.to_string()).unwrap();
}

#[test]
fn login_shows_link_and_code_and_says_who_signed_in_where() {
    let (home, directory) = (Home::new(), Directory::start());
    let login = home
        .sspr(["login", "-v", "-o", "json"])
        .on(&directory)
        .run();
    assert_eq!(login.exit, 0, "{login}");
    let document = login.json();
    assert_eq!(document["account"]["userPrincipalName"], ADMIN, "{login}");
    assert_eq!(document["tenant"]["id"], TENANT_ID);
    assert_eq!(document["store"], "file");
    // One line: the page and the code, and nobody has to do anything.
    let said = login
        .stderr
        .lines()
        .filter(|line| line.contains("/devicelogin"));
    let said: Vec<&str> = said.collect();
    assert!(said.len() == 1 && said[0].contains("code"), "{login}");
    let config = fs::read_to_string(home.config_file()).unwrap();
    assert!(
        config.contains(&format!("tenant = \"{TENANT_ID}\"")),
        "{config}"
    );
}

#[test]
fn tokens_of_a_tenant_are_not_handed_to_the_embedded_directory() {
    let run = Home::new()
        .sspr(["--sandbox", "whoami", "-o", "json"])
        .env("SSPR_SANDBOX_USERS", "20")
        .env("SSPR_ACCESS_TOKEN", "a-tenants-own")
        .env("SSPR_POLICY_TOKEN", "a-tenants-own")
        .env("SSPR_CLIENT_ID", "11111111-2222-3333-4444-555555555555")
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["signIns"][0]["store"], "memory", "{run}");
}

#[test]
fn no_token_is_in_any_output() {
    let (home, directory) = (Home::new(), Directory::start());
    let login = home
        .sspr(["login", "-vv", "-o", "json"])
        .on(&directory)
        .run();
    let whoami = home.sspr(["whoami", "-vv"]).on(&directory).run();
    assert_eq!((login.exit, whoami.exit), (0, 0), "{login}{whoami}");
    let entry = &stored(&home)["entries"][0];
    for token in ["accessToken", "refreshToken"] {
        let token = entry[token].as_str().unwrap();
        for said in [&login, &whoami] {
            assert!(!said.to_string().contains(token), "{said}");
        }
    }
}

#[cfg(unix)]
#[test]
fn what_is_stored_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (home, directory) = (Home::new(), Directory::start());
    signed_in(&home, &directory);
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&store(&home)), 0o600);
    assert_eq!(mode(store(&home).parent().unwrap()), 0o700);

    fs::set_permissions(store(&home), fs::Permissions::from_mode(0o644)).unwrap();
    let refused = home.sspr(["whoami"]).on(&directory).run();
    assert_eq!(refused.exit, 4, "{refused}");
    assert!(refused.stderr.contains("chmod 600"), "{refused}");
    assert!(store(&home).exists());
}

#[test]
fn whoami_names_account_tenant_scopes_and_place() {
    let (home, directory) = (Home::new(), Directory::start());
    signed_in(&home, &directory);
    let whoami = home.sspr(["whoami", "-o", "json"]).on(&directory).run();
    assert_eq!(whoami.exit, 0, "{whoami}");
    let document = whoami.json();
    assert_eq!(document["account"]["userPrincipalName"], ADMIN);
    assert_eq!(document["tenant"]["id"], TENANT_ID);
    let graph = &document["signIns"][0];
    assert_eq!(graph["audience"], "graph");
    assert_eq!(graph["store"], "file");
    assert_eq!(graph["renewable"], true);
    let scopes = graph["scopes"].as_array().unwrap();
    assert!(scopes.contains(&"User.Read".into()), "{whoami}");
    assert!(!whoami.stdout.contains("/User.Read"), "{whoami}");
}

#[test]
fn logout_leaves_nothing_behind_and_is_done_twice_without_complaint() {
    let (home, directory) = (Home::new(), Directory::start());
    signed_in(&home, &directory);
    let first = home.sspr(["logout", "-o", "json"]).on(&directory).run();
    let second = home.sspr(["logout", "-o", "json"]).on(&directory).run();
    assert_eq!((first.exit, second.exit), (0, 0), "{first}{second}");
    assert_eq!(first.json()["changed"], true);
    assert_eq!(second.json()["changed"], false);
    // But the empty file of the lock, which is never removed.
    let left: Vec<_> = std::fs::read_dir(store(&home).parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap())
        .collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!(left[0].metadata().unwrap().len(), 0, "{left:?}");
    assert!(left[0].file_name().to_string_lossy().ends_with(".lock"));
}

#[cfg(unix)]
#[test]
fn a_folder_that_others_may_write_to_keeps_no_sign_in_and_gives_none() {
    use std::os::unix::fs::PermissionsExt;
    let (home, directory) = (Home::new(), Directory::start());
    let data = home.path().join("data");
    fs::create_dir(&data).unwrap();
    let set = |mode| fs::set_permissions(&data, fs::Permissions::from_mode(mode)).unwrap();
    for (mode, args) in [(0o777, ["login"]), (0o757, ["whoami"])] {
        set(0o700);
        if args == ["whoami"] {
            signed_in(&home, &directory);
        }
        set(mode);
        let refused = home.sspr(args).on(&directory).run();
        assert_eq!(refused.exit, 4, "{refused}");
        assert!(refused.stderr.contains("chmod go-w"), "{refused}");
        let doctor = home.sspr(["doctor"]).on(&directory).run();
        assert!(doctor.stdout.contains("chmod go-w"), "{doctor}");
        set(0o700);
        assert_eq!(store(&home).exists(), args == ["whoami"]);
    }
    let whoami = home.sspr(["whoami"]).on(&directory).run();
    assert_eq!(whoami.exit, 0, "{whoami}");
    // Whoever signs out is let out of any folder.
    set(0o777);
    assert_eq!(home.sspr(["logout"]).on(&directory).run().exit, 0);
    assert!(!store(&home).exists());
}

#[test]
fn nobody_signed_in_is_exit_4_with_the_command_to_run() {
    let (home, directory) = (Home::new(), Directory::start());
    let set = home
        .sspr(["profile", "set", "unattended=false"])
        .on(&directory)
        .run();
    assert_eq!(set.exit, 0, "{set}");
    let whoami = home.sspr(["whoami"]).run();
    assert_eq!(whoami.exit, 4, "{whoami}");
    assert!(whoami.stderr.contains("sspr login"), "{whoami}");
}

#[test]
fn a_damaged_store_is_named_kept_and_mended_by_login() {
    let (home, directory) = (Home::new(), Directory::start());
    signed_in(&home, &directory);
    fs::write(store(&home), "{\"format\": \"sspr sign-in\", ").unwrap();
    let refused = home.sspr(["whoami"]).on(&directory).run();
    assert_eq!(refused.exit, 4, "{refused}");
    assert!(refused.stderr.contains("default.json"), "{refused}");
    assert!(refused.stderr.contains("sspr login"), "{refused}");
    assert!(store(&home).exists());
    signed_in(&home, &directory);
    assert_eq!(home.sspr(["whoami"]).run().exit, 0);
}

#[test]
fn a_token_that_ran_out_is_renewed_and_the_new_refresh_token_kept() {
    let (home, directory) = (Home::new(), Directory::start());
    signed_in(&home, &directory);
    change(&home, |content| {
        content["entries"][0]["ends"] = content["entries"][0]["obtained"].clone();
    });
    let before = stored(&home)["entries"][0]["refreshToken"].clone();
    let whoami = home.sspr(["whoami"]).on(&directory).run();
    assert_eq!(whoami.exit, 0, "{whoami}");
    assert_ne!(stored(&home)["entries"][0]["refreshToken"], before);
}

#[test]
fn a_revoked_sign_in_is_exit_4_and_nothing_is_deleted() {
    let (home, directory) = (Home::new(), Directory::start());
    signed_in(&home, &directory);
    assert_eq!(
        home.sspr(["profile", "set", "unattended=false"]).run().exit,
        0
    );
    change(&home, |content| {
        let entry = &mut content["entries"][0];
        entry["ends"] = entry["obtained"].clone();
        entry["refreshToken"] = "revoked".into();
    });
    let refused = home.sspr(["whoami", "-o", "json"]).run();
    assert_eq!(refused.exit, 4, "{refused}");
    let error: Value = serde_json::from_str(refused.stderr.trim()).unwrap();
    assert!(
        error["code"].as_str().unwrap().starts_with("AADSTS"),
        "{refused}"
    );
    assert!(store(&home).exists());
}

#[test]
fn a_sign_in_of_another_tenant_or_client_is_never_used() {
    let (home, directory) = (Home::new(), Directory::start());
    signed_in(&home, &directory);
    assert_eq!(
        home.sspr(["profile", "set", "unattended=false"]).run().exit,
        0
    );
    for (name, value) in [
        ("SSPR_TENANT", "other.example"),
        ("SSPR_CLIENT_ID", "11111111-2222-3333-4444-555555555555"),
        ("SSPR_AUTHORITY", "http://127.0.0.1:9"),
    ] {
        let refused = home.sspr(["whoami"]).env(name, value).run();
        // Two names of a tenant are a contradiction, which no sign-in mends.
        let exit = if name == "SSPR_TENANT" { 2 } else { 4 };
        assert_eq!(refused.exit, exit, "{name}: {refused}");
    }
}

#[test]
fn a_code_nobody_enters_in_time_is_said_so() {
    let directory = Directory::with(|settings| settings.approve_as = None);
    let page = "{\"error\":\"expired_token\",\"error_description\":\"AADSTS70019: gone.\",\"error_codes\":[70019]}";
    for (answer, said) in [
        (page, "not entered in time"),
        ("{\"error\":\"authorization_declined\"}", "declined"),
        ("{\"error\":\"access_denied\"}", "declined"),
        (
            "{\"error\":\"bad_verification_code\",\"error_description\":\"AADSTS70018: wrong. Trace ID: t-1\",\"trace_id\":\"t-1\"}",
            "AADSTS70018: wrong.",
        ),
    ] {
        directory.sandbox().faults().plan(
            "/oauth2/v2.0/token",
            1,
            Fault::Answer {
                status: 400,
                headers: Vec::new(),
                body: answer.to_owned(),
            },
        );
        let home = Home::new();
        let login = home.sspr(["login"]).on(&directory).run();
        assert_eq!(login.exit, 4, "{login}");
        assert!(login.stderr.contains(said), "{login}");
        assert!(!store(&home).exists());
    }
    directory.sandbox().faults().assert_all_hit();
}

#[test]
fn pending_and_slower_answers_are_waited_out() {
    let directory = Directory::start();
    directory.sandbox().faults().plan(
        "/oauth2/v2.0/token",
        3,
        Fault::Answer {
            status: 400,
            headers: Vec::new(),
            body: "{\"error\":\"authorization_pending\"}".to_owned(),
        },
    );
    signed_in(&Home::new(), &directory);
    directory.sandbox().faults().assert_all_hit();
}

#[test]
fn refusals_of_the_service_say_what_can_be_done() {
    let directory = Directory::start();
    for (number, exit, said) in [
        (53003, 5, "Conditional Access"),
        (530_003, 5, "managed, compliant device"),
        (50076, 4, "multifactor"),
        (50079, 5, "/security-info"),
        (50057, 5, "disabled"),
        (7_000_218, 2, "Allow public client flows"),
        (7_000_222, 2, "has expired"),
        (700_213, 2, "Issuer, subject and audience"),
        (900_382, 2, "another cloud"),
        (90002, 2, "--tenant"),
    ] {
        directory.sandbox().faults().plan(
            "/oauth2/v2.0/token",
            1,
            Fault::Answer {
                status: 400,
                headers: Vec::new(),
                body: format!(
                    "{{\"error\":\"x\",\"error_description\":\"AADSTS{number}: No.\",\"error_codes\":[{number}]}}"
                ),
            },
        );
        let login = Home::new().sspr(["login"]).on(&directory).run();
        assert_eq!(login.exit, exit, "{login}");
        assert!(login.stderr.contains(&format!("AADSTS{number}")), "{login}");
        assert!(login.stderr.contains(said), "{login}");
    }
}

#[test]
fn a_person_whose_code_is_blocked_is_offered_the_browser_and_one_who_must_act_another_try() {
    let directory = Directory::start();
    let refuse = |number: u32| {
        directory.sandbox().faults().plan(
            "/oauth2/v2.0/token",
            1,
            Fault::Answer {
                status: 400,
                headers: Vec::new(),
                body: format!(
                    "{{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS{number}: No.\"}}"
                ),
            },
        );
    };
    refuse(53003);
    let declined = Home::new()
        .sspr(["login", "--method", "device"])
        .on(&directory)
        .answering([("with the browser of this machine instead?", "n")])
        .run();
    assert_eq!(declined.exit, 5, "{declined}");
    refuse(65001);
    let again = Home::new()
        .sspr(["login", "--method", "device"])
        .on(&directory)
        .answering([("Try again now?", "y")])
        .run();
    assert_eq!(again.exit, 0, "{again}");
}

#[test]
fn missing_consent_leads_to_the_page_on_which_an_administrator_gives_it() {
    let directory = Directory::start();
    for number in [65001, 90094] {
        directory.sandbox().faults().plan(
            "/oauth2/v2.0/token",
            1,
            Fault::Answer {
                status: 400,
                headers: Vec::new(),
                body: format!(
                    "{{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS{number}: No.\"}}"
                ),
            },
        );
        let login = Home::new().sspr(["login"]).on(&directory).run();
        let link = format!(
            "{}/organizations/adminconsent?client_id={}",
            directory.url(),
            sspr::config::DEFAULT_CLIENT_ID
        );
        assert_eq!(login.exit, 5, "{login}");
        assert!(login.stderr.contains(&link), "{login}");
    }
}

#[test]
fn a_page_instead_of_an_answer_and_a_dead_service_are_exit_6() {
    let directory = Directory::start();
    directory
        .sandbox()
        .faults()
        .plan("/oauth2/v2.0/devicecode", 1, Fault::Page(200));
    let page = Home::new().sspr(["login"]).on(&directory).run();
    assert_eq!(page.exit, 6, "{page}");
    assert!(page.stderr.contains("text/html"), "{page}");

    let dead = Home::new()
        .sspr(["login"])
        .env("SSPR_AUTHORITY", "http://127.0.0.1:9")
        .run();
    assert_eq!(dead.exit, 6, "{dead}");
    assert!(dead.stderr.contains("127.0.0.1:9"), "{dead}");
}

#[test]
fn a_network_that_goes_away_while_waiting_ends_the_sign_in() {
    let directory = Directory::start();
    directory
        .sandbox()
        .faults()
        .plan("/oauth2/v2.0/token", 1, Fault::Reset);
    let before = std::time::Instant::now();
    let login = Home::new().sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 6, "{login}");
    assert!(before.elapsed() < Duration::from_secs(30));
}

#[test]
fn a_person_is_asked_before_a_sign_in_they_did_not_start() {
    let (home, directory) = (Home::new(), Directory::start());
    assert_eq!(
        home.sspr(["profile", "set", "unattended=false"])
            .on(&directory)
            .run()
            .exit,
        0
    );
    let status = home
        .sspr(["status", "--summary"])
        .answering([("Sign in now?", "n")])
        .run();
    assert_eq!(status.exit, 4, "{status}");
}

#[test]
fn a_given_token_is_used_and_named() {
    let (home, directory) = (Home::new(), Directory::start());
    signed_in(&home, &directory);
    let token = stored(&home)["entries"][0]["accessToken"].clone();
    let other = Home::new();
    let whoami = other
        .sspr(["whoami", "-o", "json"])
        .on(&directory)
        .env("SSPR_ACCESS_TOKEN", token.as_str().unwrap())
        .run();
    assert_eq!(whoami.exit, 0, "{whoami}");
    assert_eq!(whoami.json()["signIns"][0]["store"], "environment");
    assert!(!store(&other).exists());
}

fn pending(home: &Home) -> std::path::PathBuf {
    home.path().join("data/sspr/pending/default.json")
}

#[test]
fn a_sign_in_that_one_command_begins_another_finishes() {
    let (home, directory) = (Home::new(), Directory::start());
    let begun = home
        .sspr(["login", "--no-wait", "-o", "json"])
        .on(&directory)
        .run();
    assert_eq!(begun.exit, 0, "{begun}");
    let document = begun.json();
    let keys: Vec<&String> = document.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "userCode",
            "verificationUri",
            "expiresAt",
            "message",
            "continueCommand"
        ]
    );
    assert_eq!(document["continueCommand"], "sspr login --continue");
    let code = document["userCode"].as_str().unwrap();
    assert!(document["message"].as_str().unwrap().contains(code));
    assert!(!store(&home).exists());

    let kept = fs::read_to_string(pending(&home)).unwrap();
    let kept: Value = serde_json::from_str(&kept).unwrap();
    let secret = kept["answer"]["device_code"].as_str().unwrap();
    assert!(!begun.to_string().contains(secret), "{begun}");

    let finished = home
        .sspr(["login", "--continue", "-o", "json"])
        .on(&directory)
        .run();
    assert_eq!(finished.exit, 0, "{finished}");
    assert_eq!(finished.json()["account"]["userPrincipalName"], ADMIN);
    assert!(!finished.to_string().contains(secret), "{finished}");
    assert!(!pending(&home).parent().unwrap().exists());
    assert_eq!(home.sspr(["whoami"]).run().exit, 0);

    let again = home.sspr(["login", "--continue"]).run();
    assert_eq!(again.exit, 4, "{again}");
    assert!(again.stderr.contains("--no-wait"), "{again}");
}

#[cfg(unix)]
#[test]
fn a_begun_sign_in_is_for_its_owner_alone_and_logout_forgets_it() {
    use std::os::unix::fs::PermissionsExt;
    let (home, directory) = (Home::new(), Directory::start());
    let begun = home.sspr(["login", "--no-wait"]).on(&directory).run();
    assert_eq!(begun.exit, 0, "{begun}");
    assert!(begun.stdout.contains("sspr login --continue"), "{begun}");
    let mode = fs::metadata(pending(&home)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    fs::set_permissions(pending(&home), fs::Permissions::from_mode(0o640)).unwrap();
    let exposed = home.sspr(["login", "--continue"]).run();
    assert_eq!(exposed.exit, 4, "{exposed}");
    assert!(exposed.stderr.contains("chmod 600"), "{exposed}");
    assert_eq!(home.sspr(["logout"]).run().exit, 0);
    assert!(!pending(&home).exists());
}

#[test]
fn a_begun_sign_in_that_expired_or_is_of_another_tenant_is_said_so() {
    let (home, directory) = (Home::new(), Directory::start());
    let begin = || {
        let begun = home.sspr(["login", "--no-wait"]).on(&directory).run();
        assert_eq!(begun.exit, 0, "{begun}");
    };
    let forge = |key: &str, value: &str| {
        let mut kept: Value = serde_json::from_slice(&fs::read(pending(&home)).unwrap()).unwrap();
        kept[key] = value.into();
        fs::write(pending(&home), kept.to_string()).unwrap();
    };
    begin();
    forge("ends", "2020-01-01T00:00:00Z");
    let expired = home.sspr(["login", "--continue"]).run();
    assert_eq!(expired.exit, 4, "{expired}");
    assert!(expired.stderr.contains("not entered in time"), "{expired}");
    assert!(!pending(&home).exists());

    begin();
    let other = home
        .sspr(["login", "--continue"])
        .env("SSPR_TENANT", "other.example")
        .run();
    assert_eq!(other.exit, 2, "{other}");
    assert!(other.stderr.contains("this command uses others"), "{other}");
    assert!(pending(&home).exists());

    directory.advance(Duration::from_secs(901));
    let late = home.sspr(["login", "--continue"]).run();
    assert_eq!(late.exit, 4, "{late}");
    assert!(late.stderr.contains("not entered in time"), "{late}");
    assert!(!pending(&home).exists());
}

#[test]
fn a_network_that_is_away_does_not_cost_the_begun_sign_in() {
    let (home, directory) = (Home::new(), Directory::start());
    let begun = home.sspr(["login", "--no-wait"]).on(&directory).run();
    assert_eq!(begun.exit, 0, "{begun}");
    directory
        .sandbox()
        .faults()
        .plan("/oauth2/v2.0/token", 1, Fault::Reset);
    assert_eq!(home.sspr(["login", "--continue"]).run().exit, 6);
    assert_eq!(home.sspr(["login", "--continue"]).run().exit, 0);
}

#[test]
fn a_sign_in_that_lasts_for_one_command_is_not_begun() {
    let directory = Directory::start();
    let begun = Home::new()
        .sspr(["login", "--no-wait", "--token-store", "memory"])
        .on(&directory)
        .run();
    assert_eq!(begun.exit, 7, "{begun}");
}

#[test]
fn the_embedded_directory_starts_beside_a_configuration_that_cannot_be_read() {
    let home = Home::new();
    fs::create_dir_all(home.config_file().parent().unwrap()).unwrap();
    let broken = "[profiles.default\ntenant = 1";
    fs::write(home.config_file(), broken).unwrap();
    let run = home
        .sspr(["--sandbox", "whoami", "-o", "json"])
        .env("SSPR_SANDBOX_USERS", "20")
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.json()["account"]["userPrincipalName"], ADMIN);
    assert!(run.stderr.contains("config.toml:1:"), "{run}");
    assert_eq!(fs::read_to_string(home.config_file()).unwrap(), broken);
    let tenant = home.sspr(["whoami"]).run();
    assert_eq!(tenant.exit, 2, "{tenant}");
}
