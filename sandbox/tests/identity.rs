//! Sign-in: device codes, refresh, client secret, and every way to be refused (graph-api.md §7).

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::StatusCode;
use serde_json::Value;
use sspr_sandbox::{DOMAIN, TENANT_ID};

use crate::support::{ADMIN, Directory, http};

const CLI: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
const POWERSHELL: &str = "1950a258-227b-4e31-a9cf-717495945fc2";
const POLICY: &str = "74658136-14ec-4630-ad9b-26e160ff0fc6";

/// Posts a form; gives the status and the document.
pub(crate) fn post(directory: &Directory, path: &str, form: &[(&str, &str)]) -> (u16, Value) {
    directory.block_on(async {
        let answer = http()
            .post(format!("{}{path}", directory.url()))
            .form(form)
            .send()
            .await
            .unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    })
}

fn get(directory: &Directory, path: &str) -> (StatusCode, Value) {
    directory.block_on(async {
        let url = format!("{}{path}", directory.url());
        let answer = http().get(url).send().await.unwrap();
        (answer.status(), answer.json().await.unwrap())
    })
}

/// A directory where a person has to approve.
fn attended() -> Directory {
    Directory::with(|settings| {
        settings.approve_as = None;
        settings.interval = 5;
    })
}

fn start(directory: &Directory, scope: &str) -> Value {
    let form = [("client_id", CLI), ("scope", scope)];
    let (status, body) = post(directory, "/organizations/oauth2/v2.0/devicecode", &form);
    assert_eq!(status, 200, "{body}");
    body
}

fn poll(directory: &Directory, device_code: &str) -> (u16, Value) {
    let form = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("client_id", CLI),
        ("device_code", device_code),
    ];
    post(directory, "/organizations/oauth2/v2.0/token", &form)
}

/// Signs in by the device flow where codes are approved by themselves.
pub(crate) fn sign_in(directory: &Directory, client: &str, scope: &str) -> Value {
    let form = [("client_id", client), ("scope", scope)];
    let (_, started) = post(directory, "/organizations/oauth2/v2.0/devicecode", &form);
    let form = [
        ("grant_type", "device_code"),
        ("client_id", client),
        ("device_code", text(&started["device_code"])),
        ("client_info", "1"),
    ];
    let (status, body) = post(directory, "/organizations/oauth2/v2.0/token", &form);
    assert_eq!(status, 200, "{body}");
    body
}

fn refresh(directory: &Directory, token: &Value, scope: &str) -> (u16, Value) {
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", CLI),
        ("refresh_token", text(token)),
        ("scope", scope),
    ];
    post(
        directory,
        "/common/oauth2/v2.0/token?client-request-id=x",
        &form,
    )
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

pub(crate) fn claims(token: &Value) -> Value {
    use base64::Engine as _;
    let part = text(token).split('.').nth(1).unwrap();
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(part);
    serde_json::from_slice(&bytes.unwrap()).unwrap()
}

#[test]
fn every_tenant_segment_has_a_discovery_document_and_an_unknown_one_is_refused() {
    let directory = Directory::start();
    for tenant in [
        "common",
        "organizations",
        TENANT_ID,
        DOMAIN,
        "contoso.example",
    ] {
        let path = format!("/{tenant}/v2.0/.well-known/openid-configuration");
        let (status, document) = get(&directory, &path);
        assert_eq!(status, StatusCode::OK);
        for endpoint in [
            "token_endpoint",
            "device_authorization_endpoint",
            "jwks_uri",
        ] {
            assert!(
                text(&document[endpoint]).starts_with(directory.url()),
                "{document}"
            );
        }
    }
    let (status, body) = get(
        &directory,
        "/fabrikam.test/v2.0/.well-known/openid-configuration",
    );
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(body["error_codes"][0], 90002);
}

#[test]
fn a_device_answer_has_what_official_clients_demand() {
    let directory = attended();
    let started = start(&directory, "User.Read");
    assert_eq!(started["interval"], 5);
    assert_eq!(started["expires_in"], 900);
    let code = text(&started["user_code"]);
    assert_eq!(code.len(), 9);
    let page = format!("{}/devicelogin", directory.url());
    assert_eq!(started["verification_uri"], page.as_str());
    let message = format!(
        "To sign in, use a web browser to open the page {page} and enter the code {code} to authenticate."
    );
    assert_eq!(started["message"], message.as_str());
}

#[test]
fn the_first_version_writes_numbers_as_text() {
    let directory = Directory::start();
    let form = [("client_id", POWERSHELL), ("resource", POLICY)];
    let (status, started) = post(&directory, "/common/oauth2/devicecode", &form);
    assert_eq!(status, 200, "{started}");
    assert_eq!(started["expires_in"], "900");
    assert!(started["verification_url"].is_string());
    let form = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
        ("client_id", POWERSHELL),
        ("code", text(&started["device_code"])),
    ];
    let (status, token) = post(&directory, "/common/oauth2/token", &form);
    assert_eq!(status, 200, "{token}");
    assert_eq!(token["expires_in"], "3600");
    assert_eq!(token["resource"], POLICY);
    assert!(token["expires_on"].is_string() && token["refresh_token"].is_string());
    assert_eq!(claims(&token["access_token"])["scp"], "user_impersonation");
}

#[test]
fn an_approved_code_gives_tokens_with_the_claims_of_the_person() {
    let directory = Directory::start();
    let scope = "https://graph.microsoft.com/User.Read openid profile offline_access";
    let token = sign_in(&directory, CLI, scope);
    assert_eq!(token["token_type"], "Bearer");
    assert_eq!(
        token["scope"],
        "https://graph.microsoft.com/User.Read openid profile"
    );
    assert!(token["refresh_token"].is_string() && token["client_info"].is_string());
    let access = claims(&token["access_token"]);
    assert_eq!(access["aud"], "https://graph.microsoft.com");
    assert_eq!(access["tid"], TENANT_ID);
    assert_eq!(access["upn"], ADMIN);
    assert_eq!(access["scp"], "User.Read");
    assert_eq!(access["wids"][0], "62e90394-69f5-4237-9190-012177145e10");
    let id = claims(&token["id_token"]);
    assert_eq!(id["aud"], CLI);
    assert_eq!(id["iss"], format!("{}/{TENANT_ID}/v2.0", directory.url()));
}

#[test]
fn without_offline_access_and_openid_there_is_neither_refresh_nor_id_token() {
    let token = sign_in(&Directory::start(), CLI, "User.Read");
    assert!(token.get("refresh_token").is_none() && token.get("id_token").is_none());
}

#[test]
fn polls_are_pending_then_slowed_down_then_expired() {
    let directory = attended();
    let started = start(&directory, "User.Read");
    let code = text(&started["device_code"]);
    let expect = |error: &str, number: u32| {
        let (status, body) = poll(&directory, code);
        assert_eq!((status, text(&body["error"])), (400, error), "{body}");
        assert_eq!(body["error_codes"][0], number);
        let start = format!("AADSTS{number}: ");
        assert!(
            text(&body["error_description"]).starts_with(&start),
            "{body}"
        );
        for field in ["timestamp", "trace_id", "correlation_id", "error_uri"] {
            assert!(body[field].is_string(), "{field}: {body}");
        }
    };
    expect("authorization_pending", 70016);
    expect("slow_down", 70016);
    directory.advance(Duration::from_secs(900));
    expect("expired_token", 70019);
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn what_cannot_be_granted_is_refused_with_its_number() {
    let directory = Directory::start();
    let (pipeline, secret) = directory.sandbox().pipeline().unwrap();
    let device = "/organizations/oauth2/v2.0/devicecode";
    let token = "/organizations/oauth2/v2.0/token";
    let own = format!("/{TENANT_ID}/oauth2/v2.0/token");
    let policy = format!("{POLICY}/.default");
    let graph = "https://graph.microsoft.com/.default";
    let helpdesk = "0b5e1f5a-5a0d-4b5e-8f43-2f6a2a7c9d10";
    let unknown = "00000000-0000-0000-0000-000000000001";
    let credentials = |id, secret| {
        BTreeMap::from([
            ("grant_type", "client_credentials"),
            ("client_id", id),
            ("client_secret", secret),
            ("scope", graph),
        ])
    };
    let of = |pairs: &[(&'static str, &str)]| -> BTreeMap<&'static str, String> {
        pairs.iter().map(|(k, v)| (*k, (*v).to_owned())).collect()
    };
    let owned = |form: BTreeMap<&'static str, &str>| -> BTreeMap<&'static str, String> {
        form.into_iter().map(|(k, v)| (k, v.to_owned())).collect()
    };
    let cases = [
        (
            device,
            of(&[("scope", "User.Read")]),
            400,
            "invalid_request",
            900_144,
        ),
        (
            device,
            of(&[("client_id", CLI)]),
            400,
            "invalid_request",
            900_144,
        ),
        (
            device,
            of(&[("client_id", unknown), ("scope", "User.Read")]),
            400,
            "unauthorized_client",
            700_016,
        ),
        (
            device,
            of(&[("client_id", CLI), ("scope", "User.Raed")]),
            400,
            "invalid_scope",
            70011,
        ),
        (
            device,
            of(&[("client_id", CLI), ("scope", &policy)]),
            400,
            "invalid_request",
            65002,
        ),
        (
            device,
            of(&[("client_id", helpdesk), ("scope", &policy)]),
            400,
            "invalid_grant",
            65001,
        ),
        (
            "/fabrikam.test/oauth2/v2.0/devicecode",
            of(&[]),
            400,
            "invalid_request",
            90002,
        ),
        (
            token,
            of(&[
                ("grant_type", "device_code"),
                ("client_id", CLI),
                ("device_code", "x"),
            ]),
            400,
            "bad_verification_code",
            70018,
        ),
        (
            token,
            of(&[("grant_type", "password"), ("client_id", CLI)]),
            400,
            "unsupported_grant_type",
            70003,
        ),
        (
            token,
            of(&[
                ("grant_type", "refresh_token"),
                ("client_id", CLI),
                ("refresh_token", "x"),
            ]),
            400,
            "invalid_grant",
            70000,
        ),
        (
            token,
            owned(credentials(pipeline, &secret)),
            400,
            "invalid_request",
            50059,
        ),
        (
            &own,
            owned(credentials(pipeline, "wrong")),
            401,
            "invalid_client",
            7_000_215,
        ),
        (
            &own,
            owned(credentials(CLI, "any")),
            401,
            "invalid_client",
            700_025,
        ),
        (
            &own,
            of(&[
                ("grant_type", "client_credentials"),
                ("client_id", pipeline),
                ("scope", graph),
            ]),
            401,
            "invalid_client",
            7_000_218,
        ),
    ];
    for (path, form, status, error, number) in cases {
        let pairs: Vec<(&str, &str)> = form.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let (got, body) = post(&directory, path, &pairs);
        assert_eq!(
            (got, text(&body["error"])),
            (status, error),
            "{path} {form:?} {body}"
        );
        assert_eq!(body["error_codes"][0], number, "{path} {form:?}");
    }
}

#[test]
fn an_app_alone_gets_roles_and_no_refresh_token() {
    let directory = Directory::start();
    let (client, secret) = directory.sandbox().pipeline().unwrap();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", client),
        ("client_secret", &secret),
        ("scope", "https://graph.microsoft.com/.default"),
    ];
    let (status, token) = post(&directory, &format!("/{DOMAIN}/oauth2/v2.0/token"), &form);
    assert_eq!(status, 200, "{token}");
    assert!(token.get("refresh_token").is_none());
    let access = claims(&token["access_token"]);
    assert!(access["roles"].as_array().unwrap().len() > 5 && access.get("scp").is_none());
}

#[test]
fn a_refresh_token_that_was_used_stays_good() {
    let directory = Directory::start();
    let scope = "User.Read offline_access";
    let first = sign_in(&directory, CLI, scope);
    for _ in 0..2 {
        let (status, next) = refresh(&directory, &first["refresh_token"], scope);
        assert_eq!(status, 200, "{next}");
        assert_ne!(first["refresh_token"], next["refresh_token"]);
        let (status, later) = refresh(&directory, &next["refresh_token"], scope);
        assert_eq!(status, 200, "{later}");
    }
}

#[test]
fn where_a_refresh_token_is_good_once_its_replay_ends_the_sign_in() {
    let directory = Directory::with(|settings| settings.rules.refresh_once = true);
    let scope = "User.Read offline_access";
    let first = sign_in(&directory, CLI, scope);
    let (status, second) = refresh(&directory, &first["refresh_token"], scope);
    assert_eq!(status, 200, "{second}");
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    let (status, replayed) = refresh(&directory, &first["refresh_token"], scope);
    assert_eq!((status, text(&replayed["error"])), (400, "invalid_grant"));
    let (status, revoked) = refresh(&directory, &second["refresh_token"], scope);
    assert_eq!((status, text(&revoked["error"])), (400, "invalid_grant"));
}

#[test]
fn an_idle_refresh_token_ends_after_ninety_days() {
    let directory = Directory::start();
    let token = sign_in(&directory, CLI, "User.Read offline_access");
    directory.advance(Duration::from_secs(90 * 24 * 3600));
    let (_, body) = refresh(&directory, &token["refresh_token"], "User.Read");
    assert_eq!(body["error_codes"][0], 700_082);
}

#[test]
fn a_sign_in_of_a_pre_authorised_client_also_opens_the_policy_audience() {
    let directory = Directory::start();
    let token = sign_in(&directory, POWERSHELL, "User.Read offline_access");
    let policy = format!("{POLICY}/.default");
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", POWERSHELL),
        ("refresh_token", text(&token["refresh_token"])),
        ("scope", &policy),
    ];
    let (status, token) = post(&directory, "/common/oauth2/v2.0/token", &form);
    assert_eq!(status, 200, "{token}");
    assert_eq!(claims(&token["access_token"])["aud"], POLICY);
    let own = sign_in(&directory, CLI, "User.Read offline_access");
    let (_, refused) = refresh(&directory, &own["refresh_token"], &policy);
    assert_eq!(refused["error_codes"][0], 65002);
}

#[test]
fn a_sign_in_survives_a_restart_of_the_directory() {
    let home = tempfile::tempdir().unwrap();
    let database = home.path().join("directory.db");
    let open = || {
        let database = database.clone();
        Directory::with(|settings| settings.database = Some(database))
    };
    let token = sign_in(&open(), CLI, "User.Read offline_access");
    let (status, renewed) = refresh(&open(), &token["refresh_token"], "User.Read");
    assert_eq!(status, 200, "{renewed}");
}

#[test]
fn another_host_name_is_not_answered() {
    let directory = Directory::start();
    let status = directory.block_on(async {
        let url = format!(
            "{}/common/v2.0/.well-known/openid-configuration",
            directory.url()
        );
        let client = http();
        client
            .get(url)
            .header("host", "evil.test")
            .send()
            .await
            .unwrap()
            .status()
    });
    assert_eq!(status, StatusCode::MISDIRECTED_REQUEST);
}

#[test]
fn only_who_shows_the_proof_is_approved_by_itself() {
    let directory = Directory::with(|settings| {
        settings.approve_only = Some(("x-proof", "known here alone".to_owned()));
    });
    let begin = |proof: Option<&str>| {
        directory.block_on(async {
            let url = format!("{}/organizations/oauth2/v2.0/devicecode", directory.url());
            let form = [("client_id", CLI), ("scope", "User.Read")];
            let mut request = http().post(url).form(&form);
            if let Some(proof) = proof {
                request = request.header("x-proof", proof);
            }
            let body: Value = request.send().await.unwrap().json().await.unwrap();
            body["device_code"].as_str().unwrap().to_owned()
        })
    };
    for (proof, status) in [
        (None, 400),
        (Some("guessed"), 400),
        (Some("known here alone"), 200),
    ] {
        let code = begin(proof);
        let (answered, body) = poll(&directory, &code);
        assert_eq!(answered, status, "{proof:?} {body}");
    }
}

#[test]
fn pages_and_the_webhook_take_nothing_from_a_page_elsewhere() {
    let directory = Directory::start();
    let own = directory.url().to_owned();
    let post = |path: &str, origin: &str| {
        directory.block_on(async {
            let request = http()
                .post(format!("{}{path}", directory.url()))
                .header("origin", origin)
                .json(&serde_json::json!({"to": "+46701234567", "text": "code"}));
            request.send().await.unwrap().status().as_u16()
        })
    };
    for path in ["/sms", "/devicelogin", "/common/oauth2/v2.0/authorize"] {
        for origin in ["https://evil.test", "null", "http://localhost:1"] {
            assert_eq!(post(path, origin), 403, "{path} {origin}");
        }
    }
    assert_eq!(
        post("/sms", &own),
        202,
        "the webhook takes what comes from here"
    );
}

#[test]
fn a_port_that_somebody_else_has_at_the_other_address_is_said() {
    let Ok(theirs) = std::net::TcpListener::bind("[::1]:0") else {
        // Without IPv6 there is no other address.
        return;
    };
    let port = theirs.local_addr().unwrap().port();
    let Ok(listener) = std::net::TcpListener::bind(("127.0.0.1", port)) else {
        return;
    };
    let directory = Directory::start();
    let sandbox = directory.block_on(sspr_sandbox::Sandbox::start(
        sspr_sandbox::Settings::default(),
        listener,
    ));
    let sandbox = sandbox.unwrap();
    assert!(sandbox.taken().is_some());
    drop(theirs);
    assert!(directory.sandbox().taken().is_none());
}
