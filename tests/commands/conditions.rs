//! A service that demands more of a sign-in in the middle of a command (graph-api.md §6.6).

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sspr_sandbox::{Fault, Rules};

use crate::login_methods::{IN_BROWSER, browse, by_browser};
use crate::support::{ADMIN, Directory, Home, Transcript};

/// A person signed in before Graph began to demand an authentication context.
fn challenged() -> (Home, Directory) {
    let (home, directory) = (Home::new(), Directory::start());
    let login = home.sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 0, "{login}");
    demand(&directory, "c1");
    (home, directory)
}

fn demand(directory: &Directory, context: &str) {
    directory.sandbox().set_rules(Rules {
        demand: Some(context.to_owned()),
        ..Rules::default()
    });
}

fn kept(home: &Home, key: &str) -> String {
    let text = fs::read_to_string(home.sign_in_file()).unwrap();
    let kept: Value = serde_json::from_str(&text).unwrap();
    fn find(value: &Value, key: &str) -> Option<String> {
        match value {
            Value::Object(map) => map
                .get(key)
                .and_then(Value::as_str)
                .map(str::to_owned)
                .or_else(|| map.values().find_map(|it| find(it, key))),
            Value::Array(items) => items.iter().find_map(|it| find(it, key)),
            _ => None,
        }
    }
    find(&kept, key).unwrap()
}

fn codes(run: &Transcript) -> usize {
    run.stderr.matches("/devicelogin").count()
}

#[test]
fn a_challenge_at_a_terminal_leads_to_one_sign_in_and_the_command_is_done() {
    let (home, directory) = challenged();
    let before = kept(&home, "accessToken");
    let args = ["whoami", "-vv"];
    let run = home
        .sspr(args)
        .env("SSPR_UNATTENDED", "false")
        .answering([])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(codes(&run), 1, "{run}");
    assert!(run.stderr.contains("stricter conditions"), "{run}");
    let after = kept(&home, "accessToken");
    assert_ne!(before, after);
    for secret in [&before, &after, "acrs", "xms_cc"] {
        assert!(!run.to_string().contains(secret), "{run}");
    }

    // It is kept: the next command needs nobody.
    let next = home.sspr(["whoami"]).env("SSPR_UNATTENDED", "false").run();
    assert_eq!((next.exit, codes(&next)), (0, 0), "{next}");
    drop(directory);
}

#[test]
fn a_challenge_in_a_pipeline_is_exit_4_with_what_to_run() {
    let (home, directory) = challenged();
    let run = home.sspr(["whoami"]).env("SSPR_UNATTENDED", "false").run();
    assert_eq!((run.exit, codes(&run)), (4, 0), "{run}");
    assert!(run.stderr.contains("conditions of the service"), "{run}");
    assert!(run.stderr.contains("in a terminal"), "{run}");
    // The sign-in is as good as it was.
    directory.sandbox().set_rules(Rules::default());
    assert_eq!(home.sspr(["whoami"]).run().exit, 0);
}

#[test]
fn a_command_is_not_finished_as_somebody_else() {
    let (home, _directory) = challenged();
    let (file, id) = (home.sign_in_file(), kept(&home, "id"));
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        text.replace(&id, "11111111-2222-3333-4444-555555555555"),
    )
    .unwrap();
    let run = home.sspr(["whoami"]).answering([]).run();
    assert_eq!(run.exit, 4, "{run}");
    assert!(
        run.stderr.contains("A different account signed in"),
        "{run}"
    );
}

/// One answer that demands this authentication context.
fn demanding(context: &str) -> Fault {
    let claims = json!({"access_token": {"acrs": {"essential": true, "value": context}}});
    let claims = STANDARD.encode(claims.to_string());
    let header = format!("Bearer error=\"insufficient_claims\", claims=\"{claims}\"");
    Fault::Answer {
        status: 401,
        headers: vec![("www-authenticate", header)],
        body: json!({"error": {"code": "InvalidAuthenticationToken", "message": "No."}})
            .to_string(),
    }
}

#[test]
fn a_challenge_is_met_in_the_browser_by_who_signed_in_there() {
    let (home, directory) = (Home::new(), Directory::start());
    let (_, said, exit, _) = by_browser(&home, &directory, &IN_BROWSER, |link| {
        directory.block_on(browse(link))
    });
    assert_eq!(exit, Some(0), "{said}");
    demand(&directory, "c1");
    let args = ["whoami", "-o", "json"];
    let (stdout, said, exit, (status, _)) = by_browser(&home, &directory, &args, |link| {
        let claims = link.query_pairs().find(|(name, _)| name == "claims");
        let claims: Value = serde_json::from_str(&claims.unwrap().1).unwrap();
        assert_eq!(claims["access_token"]["acrs"]["value"], "c1");
        directory.block_on(browse(link))
    });
    assert_eq!((exit, status), (Some(0), 200), "{said}");
    assert!(stdout.contains("userPrincipalName"), "{stdout}");
    let next = home.sspr(["whoami"]).env("SSPR_UNATTENDED", "false").run();
    assert_eq!(next.exit, 0, "{next}");
}

#[test]
fn a_renewal_asks_for_as_much_as_was_demanded() {
    let (home, directory) = challenged();
    let met = home.sspr(["whoami", "-v"]).run();
    assert_eq!((met.exit, codes(&met)), (0, 1), "{met}");
    let file = home.sign_in_file();
    let mut content: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    let entry = &mut content["entries"][0];
    entry["ends"] = entry["obtained"].clone();
    let before = kept(&home, "accessToken");
    fs::write(&file, content.to_string()).unwrap();
    let renewed = home.sspr(["whoami"]).env("SSPR_UNATTENDED", "false").run();
    assert_eq!((renewed.exit, codes(&renewed)), (0, 0), "{renewed}");
    assert_ne!(kept(&home, "accessToken"), before);
    drop(directory);
}

#[test]
fn another_challenge_in_the_same_run_is_met_as_well_and_the_same_one_is_not() {
    for (second, exit, asked) in [("c2", 0, 2), ("c1", 4, 1)] {
        let (home, directory) = (Home::new(), Directory::start());
        let login = home.sspr(["login"]).on(&directory).run();
        assert_eq!(login.exit, 0, "{login}");
        for context in ["c1", second] {
            let faults = directory.sandbox().faults();
            faults.plan("/v1.0/$batch", 1, demanding(context));
        }
        let run = home.sspr(["status", ADMIN, "-v"]).run();
        assert_eq!((run.exit, codes(&run)), (exit, asked), "{second}: {run}");
    }
}
