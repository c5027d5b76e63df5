//! Guests, licences, passes, prompts at sign-in, and what the service does that a desk has to cope with.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};
use sspr_sandbox::{Fault, Rules, Throttle};

use crate::invite::graph;
use crate::support::{Directory, Home};

const CHEN: &str = "chen.meiling@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";
const NADIA: &str = "nadia.haddad_fabrikam.example#EXT#@contoso.onmicrosoft.com";
const PETE: &str = "pete.larson_live.example#EXT#@contoso.onmicrosoft.com";
const RITA: &str = "rita.costa_mailbox.example#EXT#@contoso.onmicrosoft.com";

/// All users are in scope.
fn open(directory: &Directory) -> Home {
    let home = Home::new();
    let enabled = home
        .sspr(["enable", "--scope", "all", "--yes"])
        .on(directory)
        .run();
    assert_eq!(enabled.exit, 0, "{enabled}");
    home
}

fn gate(answer: &Value, name: &str) -> Value {
    let gates = answer["gates"].as_array().unwrap();
    gates
        .iter()
        .find(|gate| gate["gate"] == name)
        .unwrap()
        .clone()
}

#[test]
fn without_a_licence_a_reset_works_and_is_warned_of() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = open(&directory);
    let args = ["explain", "eleni.markou@contoso.example"];
    let told = home
        .sspr_with(&[&args[..], &["-o", "json"]].concat())
        .on(&directory)
        .run();
    assert_eq!(told.exit, 0, "{told}");
    let licence = gate(&told.json(), "licence");
    assert_eq!(
        (&licence["state"], &licence["cause"], &licence["code"]),
        (&json!("warning"), &json!("unlicensed"), &json!("SSPR_0012")),
    );
    let said = home.sspr_with(&args).on(&directory).run();
    assert!(said.stdout.contains("Warning:"), "{said}");
}

#[test]
fn each_kind_of_guest_has_one_way_and_nothing_is_to_be_registered_where_it_cannot_help() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = open(&directory);
    for (guest, exit, cause, way) in [
        (NADIA, 3, json!("otherTenant"), "SSPR_0011"),
        (PETE, 3, json!("microsoftAccount"), "account.live.com"),
        (RITA, 0, Value::Null, ""),
    ] {
        let told = home
            .sspr(["explain", guest, "-o", "json"])
            .on(&directory)
            .run();
        assert_eq!(told.exit, exit, "{told}");
        let answer = told.json();
        assert_eq!(answer["cause"], cause, "{told}");
        if exit == 3 {
            assert_eq!(gate(&answer, "methods")["cause"], "decidedAtHome", "{told}");
        }
        let said = home.sspr(["explain", guest]).on(&directory).run();
        assert!(said.stdout.contains(way), "{said}");
        assert!(!said.stdout.contains("sspr register"), "{said}");
        let invited = home
            .sspr([
                "invite",
                guest,
                "--show-pass",
                "--no-wait",
                "--yes",
                "-o",
                "json",
            ])
            .on(&directory)
            .run();
        assert_eq!(invited.exit, 7, "{invited}");
        assert!(invited.stderr.contains("passForGuest"), "{invited}");
    }
    let added = home
        .sspr([
            "methods",
            "add",
            NADIA,
            "--email",
            "nadia@mailbox.example",
            "--yes",
        ])
        .on(&directory)
        .run();
    assert_eq!(added.exit, 0, "{added}");
    assert!(
        added.stderr.contains("does not reset the password"),
        "{added}"
    );
}

#[test]
fn what_asks_at_sign_in_is_told_with_the_policies_that_guard_it() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = open(&directory);
    let told = home
        .sspr(["explain", CHEN, "--registration", "-o", "json"])
        .on(&directory)
        .run();
    assert_eq!(told.exit, 0, "{told}");
    let answer = told.json();
    let prompt = |name: &str| {
        let prompts = answer["prompts"].as_array().unwrap();
        prompts
            .iter()
            .find(|one| one["prompt"] == name)
            .unwrap()
            .clone()
    };
    assert_eq!(prompt("conditionalAccess")["asks"], true, "{told}");
    assert_eq!(answer["conditionalAccess"][0]["controls"], json!(["mfa"]));
    assert_eq!(answer["conditionalAccess"][1]["reportOnly"], true);
    assert_eq!(prompt("campaign")["asks"], true, "{told}");
    let said = home
        .sspr(["explain", CHEN, "--registration"])
        .on(&directory)
        .run();
    assert!(said.stdout.contains("Conditional Access"), "{said}");
    let hidden = Home::new();
    let hidden = hidden
        .sspr(["explain", CHEN, "--registration", "-o", "json"])
        .on(&directory)
        .run();
    assert_eq!(hidden.exit, 0, "{hidden}");
}

#[test]
fn the_last_sign_in_that_was_refused_is_told_beside_the_answer() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let of = |user: &'static str| {
        home.sspr(["explain", user, "-o", "json"])
            .on(&directory)
            .run()
    };
    let refused = of("jonas.berg@contoso.example");
    assert_eq!(
        refused.json()["lastSignIn"]["code"],
        "AADSTS50126",
        "{refused}"
    );
    let none = of("lena.dahl@contoso.example");
    assert_eq!(none.json()["lastSignIn"], Value::Null, "{none}");
    let said = home
        .sspr(["explain", "jonas.berg@contoso.example"])
        .on(&directory)
        .run();
    assert!(said.stdout.contains("AADSTS50126"), "{said}");
}

#[test]
fn sessions_that_could_not_be_ended_take_nothing_from_a_reset() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let refusal = Fault::Answer {
        status: 403,
        headers: Vec::new(),
        body: r#"{"error": {"code": "Authorization_RequestDenied", "message": "No."}}"#.to_owned(),
    };
    let faults = directory.sandbox().faults();
    faults.plan("revokeSignInSessions", 1, refusal);
    let run = Home::new()
        .sspr([
            "reset",
            LENA,
            "--revoke-sessions",
            "--show-password",
            "--yes",
            "-o",
            "json",
        ])
        .on(&directory)
        .run();
    // A sign-in may lack what this takes: it is told, and takes nothing from the reset.
    assert_eq!(run.exit, 8, "{run}");
    assert_eq!(run.json()["status"], "succeeded", "{run}");
    assert_eq!(run.json()["sessionsRevoked"], false, "{run}");
    assert!(run.stderr.contains("were not revoked"), "{run}");
    let plain = Home::new()
        .sspr(["reset", LENA, "--show-password", "--yes", "-o", "json"])
        .on(&directory)
        .run();
    assert_eq!(plain.json()["sessionsRevoked"], Value::Null, "{plain}");
}

#[test]
fn a_change_of_ones_own_methods_is_proven_anew_once_and_else_a_matter_of_signing_in() {
    for demand in ["ngcmfa", "ngcmfa-challenge"] {
        let directory = Directory::with(|settings| settings.approve_as = Some(LENA.to_owned()));
        let home = Home::new();
        let login = home.sspr(["login"]).on(&directory).run();
        assert_eq!(login.exit, 0, "{login}");
        directory.sandbox().set_rules(Rules {
            demand: Some(demand.to_owned()),
            ..Rules::default()
        });
        let args = [
            "methods",
            "add",
            LENA,
            "--email",
            "lena@post.example",
            "--replace",
            "--yes",
        ];
        let refused = home
            .sspr_with(&[&args[..], &["-o", "json"]].concat())
            .env("SSPR_UNATTENDED", "false")
            .run();
        assert_eq!(refused.exit, 4, "{refused}");
        assert!(refused.stderr.contains("staleMfa"), "{refused}");
        let done = home.sspr_with(&[&args[..], &["-v"]].concat()).run();
        assert_eq!(done.exit, 0, "{done}");
        assert_eq!(done.stderr.matches("/devicelogin").count(), 1, "{done}");
    }
}

#[test]
fn what_a_token_may_not_do_is_named_by_the_permission() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let login = home
        .sspr([
            "login",
            "--client-id",
            "04b07795-8ddb-461a-bbee-02f9e1bf7b46",
        ])
        .on(&directory)
        .run();
    assert_eq!(login.exit, 0, "{login}");
    let run = home.sspr(["methods", "list", LENA]).run();
    assert_eq!(run.exit, 5, "{run}");
    assert!(
        run.stderr.contains("UserAuthenticationMethod.Read.All"),
        "{run}"
    );
    assert!(
        !run.stderr.contains("Authentication Administrator"),
        "{run}"
    );
}

#[test]
fn the_default_method_is_removed_after_the_others_and_kept_alone() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let omar = "omar.alhaddad@contoso.example";
    let alone = home
        .sspr(["methods", "remove", omar, "microsoftAuthenticator", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(alone.exit, 1, "{alone}");
    assert!(alone.stderr.contains("default"), "{alone}");
    let all = home
        .sspr([
            "methods", "remove", omar, "--all", "--last", "--yes", "-o", "json",
        ])
        .on(&directory)
        .run();
    assert_eq!(all.exit, 0, "{all}");
    assert_eq!(all.json()["registeredMethods"], json!([]), "{all}");
}

#[test]
fn what_shows_late_is_said_to_and_fails_nothing() {
    let directory = Directory::with(|settings| {
        settings.replication_lag = Some(Duration::from_secs(5));
    });
    let home = Home::new();
    let added = home
        .sspr([
            "methods",
            "add",
            CHEN,
            "--email",
            "meiling@mailbox.example",
            "--yes",
        ])
        .on(&directory)
        .run();
    assert_eq!(added.exit, 0, "{added}");
    assert!(added.stderr.contains("does not show yet"), "{added}");
    directory.advance(Duration::from_secs(5));
    let removed = home
        .sspr(["methods", "remove", CHEN, "email", "--last", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(removed.exit, 0, "{removed}");
    assert!(removed.stderr.contains("still shows"), "{removed}");
}

#[test]
fn a_number_that_another_signs_in_with_counts_as_registered() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let login = home.sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 0, "{login}");
    let path = "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/Sms";
    let body = json!({"@odata.type": "#microsoft.graph.smsAuthenticationMethodConfiguration",
        "includeTargets": [{"targetType": "group", "id": "all_users", "isUsableForSignIn": true}]});
    let status = graph(&directory, "PATCH", path, &body);
    assert_eq!(status, 204);
    // Lena's.
    let added = home
        .sspr([
            "methods",
            "add",
            CHEN,
            "--phone",
            "+46 70 174 06 11",
            "--yes",
        ])
        .run();
    assert_eq!(added.exit, 0, "{added}");
    assert!(added.stderr.contains("signs in by text message"), "{added}");
    let rows = home.path().join("rows.csv");
    fs::write(
        &rows,
        "user,phone\njonas.berg@contoso.example,+46 701740611\n",
    )
    .unwrap();
    let imported = home
        .sspr(["import", rows.to_str().unwrap(), "--yes", "-o", "json"])
        .run();
    assert_eq!(imported.exit, 0, "{imported}");
}

#[test]
fn a_page_of_the_public_cloud_is_named_in_no_other() {
    for (cloud, says, never) in [
        ("usgov", "passwordreset.microsoftonline.us", "aka.ms/sspr"),
        (
            "china",
            "passwordreset.activedirectory.windowsazure.cn",
            "aka.ms/sspr",
        ),
    ] {
        let told = Home::new()
            .sspr(["explain", "AADSTS50126"])
            .env("SSPR_CLOUD", cloud)
            .run();
        assert!(
            told.stdout.contains(says) && !told.stdout.contains(never),
            "{told}"
        );
    }
}
