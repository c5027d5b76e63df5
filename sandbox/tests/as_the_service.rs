//! What the real service does and a directory that plays it should do, too (official-clients.md, graph-api.md Appendix C).

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use sspr_sandbox::Rules;

use crate::graph::Client;
use crate::identity::{claims, post, sign_in, text};
use crate::passes::{PASSES, SCOPES, policy};
use crate::support::{Directory, http};

const CLI: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
const AZURE_CLI: &str = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
const METHODS: &str = "UserAuthenticationMethod.ReadWrite.All User.Read.All Policy.Read.All \
    Policy.ReadWrite.AuthenticationMethod";
const SMS: &str =
    "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/Sms";

fn phones(local: &str) -> String {
    format!("/v1.0/users/{local}@contoso.example/authentication/phoneMethods")
}

fn mobile(local: &str) -> String {
    format!("{}/3179e48a-750b-4051-897c-87b9720928f7", phones(local))
}

fn code(answer: &Value) -> &str {
    answer["error"]["code"].as_str().unwrap_or_default()
}

#[test]
fn an_external_guest_gets_no_pass() {
    let client = Client::new("admin", SCOPES);
    for guest in [
        "nadia.haddad_fabrikam.example",
        "rita.costa_mailbox.example",
    ] {
        let path = PASSES.replace(
            "chen.meiling@contoso.example",
            &format!("{guest}%23EXT%23@contoso.onmicrosoft.com"),
        );
        let answer = client.post(&path, json!({}));
        assert_eq!(answer.status, 400, "{}", answer.text);
        assert!(
            answer
                .text
                .contains("cannot be added to an external guest user"),
            "{}",
            answer.text
        );
    }
}

#[test]
fn a_pass_is_usable_by_those_whom_the_policy_names() {
    let client = Client::new("admin", SCOPES);
    let target = |id: &str| json!([{"targetType": "group", "id": id}]);
    for (targets, usable) in [
        (json!({"includeTargets": target("all_users")}), true),
        (
            json!({"includeTargets": target("00000000-0000-4000-8000-00000000dead")}),
            false,
        ),
    ] {
        policy(&client, targets);
        let made = client.post(PASSES, json!({}));
        assert_eq!(made.status, 201, "{}", made.text);
        assert_eq!(made.json()["isUsable"], usable, "{}", made.text);
    }
}

#[test]
fn reports_and_logs_refuse_in_codes_of_their_own() {
    for (account, scopes, expected) in [
        (
            "admin",
            "User.Read.All",
            "Authentication_MSGraphPermissionMissing",
        ),
        (
            "helpdesk",
            "AuditLog.Read.All",
            "Authentication_RequestFromUnsupportedUserRole",
        ),
    ] {
        let client = Client::new(account, scopes);
        for path in [
            "/v1.0/reports/authenticationMethods/userRegistrationDetails",
            "/v1.0/auditLogs/directoryAudits",
            "/v1.0/auditLogs/signIns",
        ] {
            let answer = client.get(path);
            assert_eq!(answer.status, 403, "{}", answer.text);
            assert_eq!(code(&answer.json()), expected, "{path}");
        }
    }
    let client = Client::new("admin", "AuditLog.Read.All");
    let broken = client.get(
        "/v1.0/reports/authenticationMethods/userRegistrationDetails?$filter=systemPreferredAuthenticationMethods/any(x:x eq 'sms')",
    );
    assert_eq!(code(&broken.json()), "UnknownError", "{}", broken.text);
}

#[test]
fn the_default_method_goes_last() {
    let client = Client::new("admin", METHODS);
    // Authenticator, a phone and an address: the app is the default.
    let list =
        "/v1.0/users/omar.alhaddad@contoso.example/authentication/microsoftAuthenticatorMethods";
    let app = client.get(list).json();
    let app = format!("{list}/{}", text(&app["value"][0]["id"]));
    let kept = client.send(Method::DELETE, &app, None, false);
    assert_eq!(kept.status, 400, "{}", kept.text);
    assert!(
        kept.text.contains("default authentication method"),
        "{}",
        kept.text
    );
    for (path, status) in [(mobile("omar.alhaddad"), 204), (app, 204)] {
        let gone = client.send(Method::DELETE, &path, None, false);
        assert_eq!(gone.status, status, "{}", gone.text);
    }
}

#[test]
fn a_number_that_another_signs_in_with_is_refused_and_registered() {
    let client = Client::new("admin", METHODS);
    let target = json!({"@odata.type": "#microsoft.graph.smsAuthenticationMethodConfiguration",
        "includeTargets": [{"targetType": "group", "id": "all_users", "isUsableForSignIn": true}]});
    let on = client.send(Method::PATCH, SMS, Some(&target), false);
    assert_eq!(on.status, 204, "{}", on.text);
    // Lena's.
    let number = json!({"phoneNumber": "+46 701740611", "phoneType": "mobile"});
    let refused = client.post(&phones("chen.meiling"), number);
    assert_eq!(
        (refused.status, code(&refused.json())),
        (409, "phoneNumberNotUnique"),
        "{}",
        refused.text
    );
    let there = client.get(&mobile("chen.meiling")).json();
    assert_eq!(there["phoneNumber"], "+46 701740611");
    assert_eq!(there["smsSignInState"], "phoneNumberNotUnique");
    let own = client.post(
        &phones("jonas.berg"),
        json!({"phoneNumber": "+46 701740699", "phoneType": "mobile"}),
    );
    assert_eq!(own.json()["smsSignInState"], "ready", "{}", own.text);
    for (action, state) in [
        ("disableSmsSignIn", "notEnabled"),
        ("enableSmsSignIn", "ready"),
    ] {
        let done = client.post(&format!("{}/{action}", mobile("jonas.berg")), json!({}));
        assert_eq!(done.status, 204, "{}", done.text);
        let now = client.get(&mobile("jonas.berg")).json();
        assert_eq!(now["smsSignInState"], state);
    }
}

#[test]
fn a_write_shows_late_where_that_is_asked_for() {
    let client = Client::with("admin", METHODS, |settings| {
        settings.replication_lag = Some(Duration::from_secs(5));
    });
    let number = json!({"phoneNumber": "+46 701740699", "phoneType": "mobile"});
    let made = client.post(&phones("chen.meiling"), number);
    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(client.get(&mobile("chen.meiling")).status, 404);
    client.directory.advance(Duration::from_secs(5));
    assert_eq!(client.get(&mobile("chen.meiling")).status, 200);
    let other = json!({"phoneNumber": "+46 701740698", "phoneType": "mobile"});
    let changed = client.send(Method::PATCH, &mobile("chen.meiling"), Some(&other), false);
    assert_eq!(changed.status, 204, "{}", changed.text);
    let shown = || client.get(&mobile("chen.meiling")).json()["phoneNumber"].clone();
    assert_eq!(shown(), "+46 701740699");
    client.directory.advance(Duration::from_secs(5));
    assert_eq!(shown(), "+46 701740698");
}

#[test]
fn the_azure_cli_has_its_eight_permissions_and_resource_manager() {
    let directory = Directory::start();
    let graph = sign_in(
        &directory,
        AZURE_CLI,
        "https://graph.microsoft.com/.default",
    );
    let granted = claims(&graph["access_token"])["scp"].clone();
    let granted: Vec<&str> = text(&granted).split(' ').collect();
    assert_eq!(granted.len(), 8, "{granted:?}");
    assert!(granted.contains(&"Directory.AccessAsUser.All"));
    assert!(
        !granted
            .iter()
            .any(|one| one.contains("AuthenticationMethod"))
    );
    let management = "https://management.core.windows.net//.default";
    let manager = sign_in(&directory, AZURE_CLI, management);
    assert_eq!(
        claims(&manager["access_token"])["aud"],
        "https://management.core.windows.net/"
    );
    let form = [("client_id", CLI), ("scope", management)];
    let (status, refused) = post(&directory, "/organizations/oauth2/v2.0/devicecode", &form);
    assert_eq!((status, &refused["error_codes"][0]), (400, &json!(65002)));
    // The directory as the person's roles let them, and no method of anybody.
    let ask = |path: &str| {
        directory.block_on(async {
            let url = format!("{}{path}", directory.url());
            let token = text(&graph["access_token"]);
            http()
                .get(url)
                .bearer_auth(token)
                .send()
                .await
                .unwrap()
                .status()
                .as_u16()
        })
    };
    assert_eq!(ask("/v1.0/groups"), 200);
    assert_eq!(
        ask("/v1.0/users/lena.dahl@contoso.example/authentication/methods"),
        403
    );
    assert_eq!(ask("/oidc/userinfo"), 200);
}

#[test]
fn the_log_tells_of_sign_ins_and_conditional_access_of_registering() {
    let client = Client::new("admin", "AuditLog.Read.All User.Read.All Policy.Read.All");
    let of = |name: &str| {
        let path = format!(
            "/v1.0/auditLogs/signIns?$filter=userPrincipalName eq '{name}@contoso.example'&$orderby=createdDateTime desc&$top=1"
        );
        client.get(&path).json()["value"][0].clone()
    };
    assert_eq!(of("jonas.berg")["status"]["errorCode"], 50126);
    let own = of("admin");
    assert_eq!(own["status"]["errorCode"], 0, "{own}");
    assert_eq!(own["appId"], CLI);
    let policies = client
        .get("/v1.0/identity/conditionalAccess/policies")
        .json();
    let actions = &policies["value"][0]["conditions"]["applications"]["includeUserActions"];
    assert_eq!(actions[0], "urn:user:registersecurityinfo", "{policies}");
    let manager = |name: &str| client.get(&format!("/v1.0/users/{name}@contoso.example/manager"));
    assert_eq!(
        manager("lena.dahl").json()["userPrincipalName"],
        "admin@contoso.example"
    );
    assert_eq!(manager("admin").status, 404);
}

#[test]
fn revoked_sessions_renew_no_token() {
    let directory = Directory::start();
    let signed_in = sign_in(&directory, CLI, "User.ReadWrite.All offline_access");
    let me = text(&claims(&signed_in["access_token"])["oid"]).to_owned();
    let status = directory.block_on(async {
        let url = format!("{}/v1.0/users/{me}/revokeSignInSessions", directory.url());
        let token = text(&signed_in["access_token"]);
        let asked = http().post(url).bearer_auth(token).json(&json!({}));
        asked.send().await.unwrap().status().as_u16()
    });
    assert_eq!(status, 200);
    let form = [
        ("grant_type", "refresh_token"),
        ("client_id", CLI),
        ("refresh_token", text(&signed_in["refresh_token"])),
    ];
    let (status, refused) = post(&directory, "/organizations/oauth2/v2.0/token", &form);
    assert_eq!((status, &refused["error_codes"][0]), (400, &json!(50173)));
}

#[test]
fn own_methods_want_a_fresh_proof_where_that_is_demanded() {
    for (demand, challenged) in [("ngcmfa", false), ("ngcmfa-challenge", true)] {
        let client = Client::new(
            "lena.dahl",
            "UserAuthenticationMethod.ReadWrite.All User.Read.All",
        );
        client.directory.sandbox().set_rules(Rules {
            demand: Some(demand.to_owned()),
            ..Rules::default()
        });
        let own = "/v1.0/me/authentication/emailMethods/3ddfcfc8-9383-446f-83cc-3ab9be4be18f";
        assert_eq!(client.get(own).status, 200);
        let refused = client.send(Method::DELETE, own, None, false);
        assert_eq!(refused.status, 403, "{}", refused.text);
        assert_eq!(refused.headers.contains_key("www-authenticate"), challenged);
    }
}

#[test]
fn a_tenant_that_was_born_migrated_has_no_state_and_no_legacy_methods() {
    let client = Client::with("admin", METHODS, |settings| settings.born_migrated = true);
    let policy = client
        .get("/v1.0/policies/authenticationMethodsPolicy")
        .json();
    assert_eq!(policy["policyMigrationState"], Value::Null);
}
