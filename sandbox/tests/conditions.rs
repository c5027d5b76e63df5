//! What a tenant's rules do to sign-ins: refusals, step-up, lifetimes (graph-api.md §6.6, §7.6).

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sspr_sandbox::{DOMAIN, Rules, SignInMethod, refusable};

use crate::identity::{claims, post, sign_in, text};
use crate::support::{Directory, http};

const CLI: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
const TOKEN: &str = "/organizations/oauth2/v2.0/token";

/// Asks Graph who is signed in; gives the status and the challenge.
fn ask(directory: &Directory, token: &str) -> (u16, String) {
    directory.block_on(async {
        let answer = http()
            .get(format!("{}/v1.0/me", directory.url()))
            .bearer_auth(token)
            .send()
            .await
            .unwrap();
        let challenge = answer.headers().get("www-authenticate");
        let challenge = challenge.map_or_else(String::new, |v| v.to_str().unwrap().to_owned());
        (answer.status().as_u16(), challenge)
    })
}

fn device(directory: &Directory, extra: &[(&str, &str)]) -> (u16, serde_json::Value) {
    let form = [("client_id", CLI), ("scope", "User.Read offline_access")];
    let (_, started) = post(directory, "/organizations/oauth2/v2.0/devicecode", &form);
    let mut form = vec![
        ("grant_type", "device_code"),
        ("client_id", CLI),
        ("device_code", text(&started["device_code"])),
    ];
    form.extend_from_slice(extra);
    post(directory, TOKEN, &form)
}

#[test]
fn a_way_that_the_rules_refuse_is_refused_with_the_number_asked_for() {
    let directory = Directory::start();
    for number in refusable() {
        directory.sandbox().set_rules(Rules {
            refuse: vec![(SignInMethod::DeviceCode, number)],
            ..Rules::default()
        });
        let (status, body) = device(&directory, &[]);
        assert_eq!(
            (status, &body["error_codes"][0]),
            (400, &number.into()),
            "{body}"
        );
    }
    directory.sandbox().set_rules(Rules {
        refuse: vec![(SignInMethod::App, 53003)],
        ..Rules::default()
    });
    let (client, secret) = directory.sandbox().pipeline().unwrap();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", client),
        ("client_secret", &secret),
        ("scope", "https://graph.microsoft.com/.default"),
    ];
    let (_, body) = post(&directory, &format!("/{DOMAIN}/oauth2/v2.0/token"), &form);
    assert_eq!(body["suberror"], "message_only");
    assert!(text(&body["claims"]).contains("capolids"));
    assert_eq!(device(&directory, &[]).0, 200, "other ways stay open");
}

#[test]
fn a_challenge_is_met_by_a_person_not_by_a_refresh_token() {
    let directory = Directory::start();
    let token = sign_in(&directory, CLI, "User.Read offline_access");
    assert_eq!(ask(&directory, text(&token["access_token"])).0, 200);
    directory.sandbox().set_rules(Rules {
        demand: Some("c1".to_owned()),
        ..Rules::default()
    });
    let (status, challenge) = ask(&directory, text(&token["access_token"]));
    assert_eq!(status, 401);
    assert!(
        challenge.contains("error=\"insufficient_claims\""),
        "{challenge}"
    );
    let encoded = challenge.split("claims=\"").nth(1).unwrap();
    let wanted = STANDARD.decode(encoded.split('"').next().unwrap()).unwrap();
    let wanted = String::from_utf8(wanted).unwrap();
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", CLI),
        ("refresh_token", text(&token["refresh_token"])),
        ("claims", &wanted),
    ];
    let (_, refused) = post(&directory, TOKEN, &form);
    assert_eq!(refused["error"], "interaction_required");
    assert_eq!(refused["claims"], wanted.as_str());
    let (status, stronger) = device(&directory, &[("claims", &wanted)]);
    assert_eq!(status, 200, "{stronger}");
    assert_eq!(claims(&stronger["access_token"])["acrs"][0], "c1");
    assert_eq!(ask(&directory, text(&stronger["access_token"])).0, 200);
}

#[test]
fn tokens_live_as_long_as_the_rules_say() {
    let directory = Directory::with(|settings| {
        settings.rules.token_lifetime = Some(Duration::from_secs(5));
    });
    let token = sign_in(&directory, CLI, "User.Read");
    assert_eq!(token["expires_in"], 5);
    directory.advance(Duration::from_secs(5));
    assert_eq!(ask(&directory, text(&token["access_token"])).0, 401);
}
