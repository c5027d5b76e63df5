//! A command acts in one tenant: what names another one ends it before anything is read.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sspr_sandbox::TENANT_ID;

use crate::support::{Directory, Home};

const ONE: &str = "aaaaaaaa-0000-0000-0000-00000000000a";
const OTHER: &str = "bbbbbbbb-0000-0000-0000-00000000000b";

const GRAPH: &str = "00000003-0000-0000-c000-000000000000";
const POLICY: &str = "74658136-14ec-4630-ad9b-26e160ff0fc6";

fn token(audience: &str, tenant: &str) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let claims = json!({
        "aud": audience, "tid": tenant, "scp": "User.Read", "oid": "1", "exp": 4_102_444_800_u64,
    });
    format!("{}.{}.c2ln", part(&json!({"alg": "RS256"})), part(&claims))
}

#[test]
fn two_names_end_every_command_before_anything_is_read() {
    let graph = |tenant| ("SSPR_ACCESS_TOKEN", token(GRAPH, tenant));
    let policy = |tenant| ("SSPR_POLICY_TOKEN", token(POLICY, tenant));
    let tenant = |tenant: &str| ("SSPR_TENANT", tenant.to_owned());
    let cases = [
        (Some(ONE), vec![graph(OTHER)]),
        (Some(ONE), vec![graph(ONE), policy(OTHER)]),
        (Some(ONE), vec![tenant(OTHER)]),
        (None, vec![graph(ONE), policy(OTHER)]),
        (None, vec![tenant(ONE), graph(OTHER)]),
        (None, vec![tenant(ONE), graph(ONE), policy(OTHER)]),
    ];
    for (profile, variables) in cases {
        for args in [
            &["status"][..],
            &["enable", "--scope", "all", "--yes"],
            &["login", "--register-app", "--feature", "status", "--yes"],
        ] {
            let home = Home::new();
            // Nobody answers there.
            home.settle_at("http://127.0.0.1:9");
            if let Some(profile) = profile {
                let set = format!("tenant={profile}");
                assert_eq!(home.sspr(["profile", "set", &set]).run().exit, 0);
            }
            let mut command = home.sspr_with(args);
            for (name, value) in &variables {
                command = command.env(name, value);
            }
            let run = command.run();
            assert_eq!(run.exit, 2, "{profile:?} {variables:?} {run}");
            for name in [ONE, OTHER] {
                assert!(run.stderr.contains(name), "{name}: {run}");
            }
            assert!(!run.stderr.contains("c2ln"), "no token is said: {run}");
        }
    }
}

#[test]
fn a_stored_sign_in_is_held_against_a_policy_token_that_is_left_over() {
    let (home, directory) = (Home::new(), Directory::start());
    assert_eq!(home.sspr(["login"]).on(&directory).run().exit, 0);
    assert_eq!(home.sspr(["profile", "set", "tenant="]).run().exit, 0);
    let run = home
        .sspr(["status"])
        .env("SSPR_POLICY_TOKEN", &token(POLICY, OTHER))
        .run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(
        run.stderr.contains(OTHER) && run.stderr.contains(TENANT_ID),
        "{run}"
    );
    let own = home
        .sspr(["status"])
        .env("SSPR_POLICY_TOKEN", &token(POLICY, TENANT_ID))
        .run();
    assert_eq!(own.exit, 0, "{own}");
}

#[test]
fn a_domain_is_held_against_an_id_by_asking_whose_it_is() {
    let (home, directory) = (Home::new(), Directory::start());
    let login = home
        .sspr(["login", "--tenant", "contoso.example"])
        .on(&directory)
        .run();
    assert_eq!(login.exit, 0, "{login}");
    for (tenant, exit) in [(TENANT_ID, 0), (OTHER, 2)] {
        let run = home.sspr(["whoami"]).env("SSPR_TENANT", tenant).run();
        assert_eq!(run.exit, exit, "{tenant}: {run}");
    }
    let unknown = home.sspr(["whoami"]).env("SSPR_TENANT", "other.test").run();
    assert_eq!(unknown.exit, 2, "{unknown}");
}

/// A home whose `az` gives this token; gives the folder it is in.
#[cfg(unix)]
fn with_az(home: &Home, token: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let folder = home.path().join("bin");
    fs::create_dir(&folder).unwrap();
    let az = folder.join("az");
    let answer = json!({"accessToken": token, "expires_on": 4_102_444_800_u64});
    fs::write(&az, format!("#!/bin/sh\necho '{answer}'\n")).unwrap();
    fs::set_permissions(&az, fs::Permissions::from_mode(0o755)).unwrap();
    folder.to_str().unwrap().to_owned()
}

#[cfg(unix)]
#[test]
fn whoami_lists_the_policy_token_that_would_come_from_az() {
    let (home, directory) = (Home::new(), Directory::start());
    // `az` is asked for Microsoft's own policy API alone.
    let file = home.config_file();
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let url = directory.url();
    fs::write(
        &file,
        format!("[profiles.default]\ngraph = \"{url}\"\ntenant = \"{TENANT_ID}\"\n"),
    )
    .unwrap();
    let signed_in = Home::new();
    assert_eq!(signed_in.sspr(["login"]).on(&directory).run().exit, 0);
    let kept = fs::read_to_string(signed_in.sign_in_file()).unwrap();
    let kept: Value = serde_json::from_str(&kept).unwrap();
    let graph = kept["entries"][0]["accessToken"].as_str().unwrap();
    let whoami = |path: &str, form: &str| {
        home.sspr(["whoami", "-o", form])
            .env("SSPR_ACCESS_TOKEN", graph)
            .env("PATH", path)
            .run()
    };
    let none = whoami("/nonexistent", "json");
    assert_eq!(none.exit, 0, "{none}");
    assert_eq!(
        none.json()["signIns"].as_array().unwrap().len(),
        1,
        "{none}"
    );
    let path = with_az(&home, &token(POLICY, TENANT_ID));
    let run = whoami(&path, "json");
    let policy = run.json()["signIns"][1].clone();
    assert_eq!(
        (&policy["audience"], &policy["store"]),
        (&json!("policy"), &json!("az")),
        "{run}"
    );
    let told = whoami(&path, "table");
    assert!(told.stdout.contains("(`az`)"), "{told}");
    assert!(!told.stdout.contains("c2ln"), "no token is said: {told}");
}

#[cfg(unix)]
#[test]
fn a_session_of_az_in_another_tenant_is_no_sign_in() {
    let home = Home::new();
    home.settle_at("http://127.0.0.1:9");
    let path = with_az(&home, &token(GRAPH, OTHER));
    let run = home
        .sspr(["login", "--method", "az", "--tenant", ONE])
        .env("PATH", &path)
        .run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(
        run.stderr.contains(ONE) && run.stderr.contains(OTHER),
        "{run}"
    );
    assert!(!home.sign_in_file().exists());
}
