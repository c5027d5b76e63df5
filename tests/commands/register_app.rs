//! Making the tenant an app registration of its own, and every way that can stop.

use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use sspr_sandbox::{Fault, TENANT_ID};

use crate::support::{ADMIN, Directory, Home, Run};

/// An administrator of policies, who may register apps like every member, and may not consent for the tenant.
const NO_CONSENT: &str = "policy.admin@contoso.example";

const ALL: [&str; 7] = [
    "login",
    "--register-app",
    "--feature",
    "status",
    "--yes",
    "-o",
    "json",
];

fn config(home: &Home) -> String {
    fs::read_to_string(home.config_file()).unwrap()
}

fn done(run: Run) -> Value {
    let transcript = run.run();
    assert_eq!(transcript.exit, 0, "{transcript}");
    transcript.json()
}

fn refusal(status: u16, code: &str) -> Fault {
    Fault::Answer {
        status,
        headers: Vec::new(),
        body: serde_json::json!({"error": {"code": code, "message": "no"}}).to_string(),
    }
}

fn clients_own(home: &Home) -> Value {
    let path = home.sign_in_file();
    let stored: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    stored["entries"][0].clone()
}

#[test]
fn an_app_is_made_consented_to_written_into_the_profile_and_signed_in_with() {
    let (home, directory) = (Home::new(), Directory::start());
    let document = done(home.sspr(ALL).on(&directory));
    let app = &document["app"];
    assert_eq!(
        (&app["done"], &app["consent"]),
        (&"created".into(), &"granted".into())
    );
    let client = app["clientId"].as_str().unwrap();
    assert_eq!(document["signIn"]["clientId"], client);
    assert_eq!(document["signIn"]["account"]["userPrincipalName"], ADMIN);
    let config = config(&home);
    for line in [
        format!("client-id = \"{client}\""),
        "features = \"status\"".to_owned(),
        format!("tenant = \"{TENANT_ID}\""),
    ] {
        assert!(config.contains(&line), "{line}: {config}");
    }
    // Nothing of the sign-in that made the app is left; the one that is kept may do what was consented to, no more.
    let entry = clients_own(&home);
    assert_eq!(entry["clientId"], client);
    let whoami = done(home.sspr(["whoami", "-o", "json"]).on(&directory));
    // This sign-in may not read app registrations; the one that made it may.
    assert_eq!(whoami["app"]["clientId"], client);
    assert_eq!(whoami["app"]["owners"], Value::Null);
    let token = token(&directory, "Application.ReadWrite.All User.Read");
    let made_by = home
        .sspr(["whoami", "-o", "json"])
        .on(&directory)
        .env("SSPR_ACCESS_TOKEN", &token);
    assert_eq!(done(made_by)["app"], Value::Null, "Microsoft's own app");
    let mut scopes: Vec<&str> = whoami["signIns"][0]["scopes"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .filter(|scope| scope.contains('.'))
        .collect();
    scopes.sort_unstable();
    let permissions: Vec<&str> = app["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(scopes, permissions);
    let status = home.sspr(["status", "--summary"]).on(&directory).run();
    assert_eq!(status.exit, 0, "{status}");
    // What it is not for, it cannot do.
    let enable = home
        .sspr([
            "register",
            "lena.dahl@contoso.example",
            "--phone",
            "+46 70 123 45 67",
            "--unverified",
            "--yes",
        ])
        .on(&directory)
        .run();
    assert_eq!(enable.exit, 5, "{enable}");
}

#[test]
fn a_second_run_changes_nothing_and_a_wider_one_extends_the_same_app() {
    let (home, directory) = (Home::new(), Directory::start());
    let first = done(home.sspr(ALL).on(&directory));
    let second = done(home.sspr(ALL).on(&directory));
    assert_eq!(second["app"]["done"], "unchanged", "{second}");
    assert_eq!(second["app"]["consent"], "present");
    assert_eq!(second["signIn"], Value::Null);
    let wider = [
        "login",
        "--register-app",
        "--feature",
        "status,mail",
        "--yes",
        "-o",
        "json",
    ];
    let third = done(home.sspr(wider).on(&directory));
    assert_eq!(third["app"]["done"], "extended", "{third}");
    assert_eq!(third["app"]["consent"], "granted");
    for document in [&second, &third] {
        assert_eq!(document["app"]["clientId"], first["app"]["clientId"]);
    }
    assert!(config(&home).contains("features = \"status,mail\""));
    let scopes = clients_own(&home)["scopes"].to_string();
    assert!(scopes.contains("Mail.Send"), "{scopes}");
}

#[test]
fn a_person_is_asked_what_it_is_for_and_shown_what_it_may_before_anything_is_made() {
    let (home, directory) = (Home::new(), Directory::start());
    let questions = [
        ("(status)", "y"),
        ("(register)", "n"),
        ("(mail)", "n"),
        ("(enable)", "y"),
        ("(scope)", "n"),
        ("(methods)", "n"),
        ("(reset)", "n"),
        ("(change)", "n"),
        ("(invite)", "n"),
        ("(explain)", "n"),
        ("for the whole tenant now", "y"),
    ];
    let refused = home
        .sspr(["login", "--register-app"])
        .on(&directory)
        .answering(questions)
        .then("Register the app", || "n".to_owned())
        .run();
    assert_eq!(refused.exit, 130, "{refused}");
    assert!(!config(&home).contains("client-id"), "{refused}");
    assert!(!refused.stderr.contains("/devicelogin"), "{refused}");
    for said in [
        "read the registration report and the audit log (AuditLog.Read.All)",
        "only Microsoft's own clients",
    ] {
        assert!(refused.stderr.contains(said), "{said}: {refused}");
    }
    assert!(!refused.stderr.contains("Mail.Send"), "{refused}");
    let agreed = home
        .sspr(["login", "--register-app"])
        .on(&directory)
        .answering(questions)
        .then("Register the app", || "y".to_owned())
        .run();
    assert_eq!(agreed.exit, 0, "{agreed}");
    assert!(
        agreed.stdout.contains("Registered the app “sspr”"),
        "{agreed}"
    );
    assert!(agreed.stdout.contains("Signed in as"), "{agreed}");
}

#[test]
fn in_a_pipeline_what_is_missing_is_named_before_any_request() {
    for (args, flag) in [
        (&["login", "--register-app"][..], "--feature"),
        (&["login", "--register-app", "--feature", "status"], "--yes"),
        (
            &[
                "login",
                "--register-app",
                "--feature",
                "status",
                "--no-consent",
            ],
            "--yes",
        ),
        (&["login", "--yes"], "--register-app"),
        (
            &["login", "--register-app", "--client-id", "x", "--yes"],
            "--client-id",
        ),
        (
            &[
                "login",
                "--register-app",
                "--feature",
                "status",
                "--yes",
                "--method",
                "az",
            ],
            "--method",
        ),
    ] {
        let run = Home::new().sspr_with(args).at("http://127.0.0.1:9").run();
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.stderr.contains(flag), "{flag}: {run}");
    }
}

#[test]
fn whoever_may_not_consent_gets_the_link_for_somebody_who_may() {
    let (home, directory) = (
        Home::new(),
        Directory::with(|settings| {
            settings.approve_as = Some(NO_CONSENT.to_owned());
        }),
    );
    let run = home.sspr(ALL).on(&directory).run();
    assert_eq!(run.exit, 0, "{run}");
    let document = run.json();
    assert_eq!(document["app"]["consent"], "missing", "{run}");
    assert_eq!(document["signIn"], Value::Null);
    let client = document["app"]["clientId"].as_str().unwrap();
    let link = document["app"]["consentLink"].as_str().unwrap();
    assert!(
        link.contains(&format!("/{TENANT_ID}/adminconsent?client_id={client}")),
        "{link}"
    );
    assert!(
        run.stderr.contains(link) && run.stderr.contains("sspr login"),
        "{run}"
    );
    assert!(config(&home).contains(client));
    assert!(run.stderr.contains("cannot consent"), "{run}");
    // A second run does not say that all is well.
    let words = ALL.split_last_chunk::<2>().expect("a form at the end").0;
    let again = home.sspr_with(words).on(&directory).run();
    assert_eq!(again.exit, 0, "{again}");
    assert!(again.stdout.contains("waits for"), "{again}");
    // Nobody signs in with it before that.
    let login = home.sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 5, "{login}");
    assert!(login.stderr.contains("adminconsent"), "{login}");
}

#[test]
fn consent_can_be_left_to_somebody_else_and_given_later() {
    let (home, directory) = (Home::new(), Directory::start());
    let later = [
        "login",
        "--register-app",
        "--feature",
        "status",
        "--no-consent",
        "--yes",
        "-o",
        "json",
    ];
    let first = done(home.sspr(later).on(&directory));
    assert_eq!(first["app"]["consent"], "missing", "{first}");
    let second = done(home.sspr(ALL).on(&directory));
    assert_eq!(second["app"]["done"], "unchanged", "{second}");
    assert_eq!(second["app"]["consent"], "granted");
    assert_eq!(second["app"]["clientId"], first["app"]["clientId"]);
    assert_eq!(second["signIn"]["clientId"], first["app"]["clientId"]);
}

#[test]
fn every_request_may_fail_and_running_again_completes_the_same_app() {
    // What is asked, in turn, and whether the app is known to stand when it fails.
    let steps = [
        ("GET /v1.0/applications?", false),
        ("POST /v1.0/applications", false),
        ("GET /v1.0/servicePrincipals(", true),
        ("POST /v1.0/servicePrincipals", true),
        ("GET /v1.0/servicePrincipals/", true),
        ("POST /v1.0/oauth2PermissionGrants", true),
    ];
    let mut cases: Vec<_> = steps
        .map(|(path, stands)| (path, stands, refusal(409, "conflict")))
        .into();
    // A write that was carried out, and whose answer was lost.
    cases.extend(
        steps
            .into_iter()
            .filter(|(path, _)| path.starts_with("POST"))
            .map(|(path, stands)| (path, stands, Fault::HangUp)),
    );
    for (path, stands, fault) in cases {
        let (home, directory) = (Home::new(), Directory::start());
        home.settle_at(directory.url());
        let before = config(&home);
        directory.sandbox().faults().plan(path, 1, fault.clone());
        let failed = home.sspr(ALL).on(&directory).run();
        let case = format!("{path} {fault:?}: {failed}");
        assert_ne!(failed.exit, 0, "{case}");
        // The app stands: nothing but the profile could say later that it is the profile's own.
        let kept = config(&home);
        let named = kept.contains("client-id");
        assert_eq!(named, stands, "{case}");
        assert_eq!(kept != before, stands, "half a profile: {case}");
        assert!(!home.sign_in_file().exists(), "{case}");
        let told = failed
            .stderr
            .contains("Run the same command again to continue");
        assert_eq!(told, stands, "{case}");
        let again = done(home.sspr(ALL).on(&directory));
        assert!(again["signIn"].is_object(), "{case}{again}");
        let last = done(home.sspr(ALL).on(&directory));
        assert_eq!(last["app"]["clientId"], again["app"]["clientId"], "{case}");
        assert_eq!(last["app"]["done"], "unchanged", "{case}");
        assert_eq!(last["app"]["consent"], "present", "{case}");
    }
}

#[test]
fn when_only_the_sign_in_fails_the_profile_names_the_app_and_the_next_step_is_said() {
    let (home, directory) = (Home::new(), Directory::start());
    let faults = directory.sandbox().faults();
    faults.plan("GET /v1.0/me?", 1, refusal(409, "conflict"));
    let failed = home.sspr(ALL).on(&directory).run();
    assert_ne!(failed.exit, 0, "{failed}");
    assert!(
        failed.stderr.contains("Sign in with it: `sspr login`"),
        "{failed}"
    );
    assert!(config(&home).contains("client-id = "));
    let login = home.sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 0, "{login}");
}

#[test]
fn a_sign_in_service_that_does_not_know_the_new_app_yet_is_waited_for() {
    let directory = Directory::with(|settings| settings.app_lag = Some(Duration::from_secs(10)));
    let home = Home::new();
    let waits = Arc::new(Mutex::new(Vec::new()));
    let run = home.sspr(ALL).on(&directory).waiting({
        let (waits, clock) = (Arc::clone(&waits), directory.sandbox().clock().clone());
        move |pause| {
            waits.lock().unwrap().push(pause);
            clock.advance(pause);
        }
    });
    let transcript = run.run();
    assert_eq!(transcript.exit, 0, "{transcript}");
    assert_eq!(waits.lock().unwrap().len(), 4, "{transcript}");
    assert_eq!(
        transcript
            .stderr
            .matches("not available for sign-in yet")
            .count(),
        1,
        "{transcript}"
    );
}

#[test]
fn an_app_that_anyone_could_have_planted_is_left_alone_and_another_one_made() {
    let (home, directory) = (Home::new(), Directory::start());
    let applications = format!("{}/v1.0/applications", directory.url());
    let made = answer(
        &directory,
        sspr::http::client()
            .unwrap()
            .post(applications)
            .bearer_auth(token(&directory, "Application.ReadWrite.All"))
            .json(&serde_json::json!({
                "displayName": "sspr",
                "tags": ["sspr"],
                "signInAudience": "AzureADMultipleOrgs",
                "isFallbackPublicClient": true,
                "publicClient": {"redirectUris": ["https://evil.test"]},
            })),
    );
    let planted = made["appId"].as_str().unwrap();
    let run = home.sspr(ALL).on(&directory).run();
    assert_eq!(run.exit, 0, "{run}");
    let document = run.json();
    assert_eq!(document["app"]["done"], "created", "{run}");
    assert_ne!(document["app"]["clientId"], planted, "{run}");
    assert!(
        run.stderr.contains(planted),
        "the other one is named: {run}"
    );
    assert!(!config(&home).contains(planted), "{run}");
}

/// Changes an app; with nothing to change, a colleague becomes an owner of it.
fn change_app(directory: &Directory, id: &str, change: &Value, token: &str) -> u16 {
    let client = sspr::http::client().unwrap();
    let (root, url) = (
        directory.url(),
        format!("{}/v1.0/applications/{id}", directory.url()),
    );
    let request = if change.get("passwordCredential").is_some() {
        let filter = format!("{root}/v1.0/applications/{id}?$select=appId");
        let app = answer(directory, client.get(filter).bearer_auth(token));
        let app = app["appId"].as_str().unwrap();
        let principal = format!("{root}/v1.0/servicePrincipals(appId='{app}')");
        let principal = answer(directory, client.get(principal).bearer_auth(token));
        let principal = principal["id"].as_str().unwrap();
        client
            .post(format!(
                "{root}/v1.0/servicePrincipals/{principal}/addPassword"
            ))
            .json(change)
    } else if change.is_null() {
        let user = format!("{root}/v1.0/users/{NO_CONSENT}");
        let user = answer(directory, client.get(user).bearer_auth(token));
        let link = format!("{root}/directoryObjects/{}", user["id"].as_str().unwrap());
        client
            .post(format!("{url}/owners/$ref"))
            .json(&serde_json::json!({"@odata.id": link}))
    } else {
        client.patch(url).json(change)
    };
    directory.block_on(async {
        let sent = request.bearer_auth(token).send().await;
        sent.unwrap().status().as_u16()
    })
}

#[test]
fn the_profiles_own_app_is_refused_once_others_could_use_or_change_it() {
    let changes = [
        (
            "credential",
            serde_json::json!({"keyCredentials": [{"displayName": "theirs"}]}),
            "theirs",
        ),
        (
            "principal",
            serde_json::json!({"passwordCredential": {"displayName": "of the principal"}}),
            "of the principal",
        ),
        (
            "redirect",
            serde_json::json!({"web": {"redirectUris": ["https://evil.test"]}}),
            "https://evil.test",
        ),
        (
            "audience",
            serde_json::json!({"signInAudience": "AzureADMultipleOrgs"}),
            "AzureADMultipleOrgs",
        ),
        ("owner", Value::Null, NO_CONSENT),
    ];
    for (kind, change, said) in changes {
        let (home, directory) = (Home::new(), Directory::start());
        let first = done(home.sspr(ALL).on(&directory));
        let id = first["app"]["objectId"].as_str().unwrap();
        let before = config(&home);
        let token = token(
            &directory,
            "Application.ReadWrite.All DelegatedPermissionGrant.ReadWrite.All User.Read.All",
        );
        let status = change_app(&directory, id, &change, &token);
        assert!([200, 204].contains(&status), "{kind} {status}");
        let mut wider = ALL.to_vec();
        wider[3] = "status,mail";
        let refused = home.sspr_with(&wider).on(&directory).run();
        assert_eq!(refused.exit, 3, "{kind}: {refused}");
        assert!(refused.stderr.contains(said), "{kind}: {refused}");
        assert_eq!(config(&home), before, "{kind}");
        // The same is seen by whoever may read app registrations.
        let doctor = home
            .sspr(["doctor", "-o", "json"])
            .on(&directory)
            .env("SSPR_ACCESS_TOKEN", &token)
            .run();
        let checks = doctor.json()["checks"].clone();
        let app = checks
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["check"] == "app")
            .unwrap_or_else(|| panic!("{doctor}"));
        let state = if kind == "owner" { "warn" } else { "fail" };
        assert_eq!(app["state"], state, "{kind}: {doctor}");
        if kind == "owner" {
            wider.extend(["--app-owner", NO_CONSENT]);
            let named = home.sspr_with(&wider).on(&directory).run();
            assert_eq!(named.exit, 0, "{named}");
            assert_eq!(named.json()["app"]["done"], "extended", "{named}");
        }
    }
}

#[test]
fn a_given_token_makes_the_app_when_it_may_and_else_the_role_that_could_is_named() {
    let (home, directory) = (Home::new(), Directory::start());
    let weak = token(&directory, "User.Read");
    let refused = home
        .sspr(ALL)
        .on(&directory)
        .env("SSPR_ACCESS_TOKEN", &weak)
        .run();
    assert_eq!(refused.exit, 5, "{refused}");
    assert!(
        refused.stderr.contains("Application Developer"),
        "{refused}"
    );
    assert!(!refused.to_string().contains(&weak), "{refused}");
    assert!(!config(&home).contains("client-id"), "{refused}");
    let strong = token(
        &directory,
        "Application.ReadWrite.All DelegatedPermissionGrant.ReadWrite.All",
    );
    let run = home
        .sspr_with(&[&ALL[..], &["-v"]].concat())
        .on(&directory)
        .env("SSPR_ACCESS_TOKEN", &strong)
        .run();
    assert_eq!(run.exit, 0, "{run}");
    // One sign-in is left: the one with the new app.
    assert_eq!(run.stderr.matches("/devicelogin").count(), 1, "{run}");
    assert!(!run.to_string().contains(&strong), "{run}");
}

#[test]
fn no_token_is_said_and_none_of_the_maker_is_kept() {
    let (home, directory) = (Home::new(), Directory::start());
    let mut args = ALL.to_vec();
    args.push("-vv");
    let run = home.sspr_with(&args).on(&directory).run();
    assert_eq!(run.exit, 0, "{run}");
    let entry = clients_own(&home);
    for token in ["accessToken", "refreshToken"] {
        assert!(
            !run.to_string().contains(entry[token].as_str().unwrap()),
            "{run}"
        );
    }
    assert!(!run.to_string().contains("eyJ"), "{run}");
    let kept = fs::read_to_string(home.sign_in_file()).unwrap();
    assert!(!kept.contains("Application.ReadWrite.All"), "{kept}");
}

/// A token of the administrator with these permissions, as another tool would give it.
fn token(directory: &Directory, permissions: &str) -> String {
    let client = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
    let root = format!("{}/{TENANT_ID}/oauth2/v2.0", directory.url());
    let begun = answer(
        directory,
        sspr::http::client()
            .unwrap()
            .post(format!("{root}/devicecode"))
            .form(&[("client_id", client), ("scope", permissions)]),
    );
    let form = [
        ("client_id", client),
        ("grant_type", "device_code"),
        ("device_code", begun["device_code"].as_str().unwrap()),
    ];
    let request = sspr::http::client().unwrap().post(format!("{root}/token"));
    let token = answer(directory, request.form(&form));
    token["access_token"].as_str().unwrap().to_owned()
}

fn answer(directory: &Directory, request: reqwest::RequestBuilder) -> Value {
    directory.block_on(async { request.send().await.unwrap().json().await.unwrap() })
}

#[test]
fn a_name_that_nobody_could_read_is_refused_before_anything_is_asked() {
    let directory = Directory::start();
    for name in ["", "  ", "a\nb", &"n".repeat(257)] {
        let refused = Home::new()
            .sspr_with(&[&ALL[..], &["--app-name", name]].concat())
            .on(&directory)
            .run();
        assert_eq!(refused.exit, 2, "{name:?}: {refused}");
        assert!(refused.stderr.contains("--app-name"), "{refused}");
    }
}

#[test]
fn where_no_profile_is_kept_the_next_step_names_the_app() {
    let directory = Directory::start();
    let left = Home::new()
        .sspr_with(&[&ALL[..], &["--no-consent", "--token-store", "memory"]].concat())
        .on(&directory)
        .run();
    assert_eq!(left.exit, 0, "{left}");
    let document = left.json();
    let client = document["app"]["clientId"].as_str().unwrap();
    let next = format!("`sspr login --client-id {client}`");
    assert!(left.stderr.contains(&next), "{left}");
}
