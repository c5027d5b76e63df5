//! Passwords: an administrator's reset with its operation, a person's own change, `passwordProfile` (graph-api.md
//! §2.4–2.8).

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::graph::{Answer, Client};

const WRITE: &str = "UserAuthenticationMethod.ReadWrite.All User.Read.All AuditLog.Read.All openid";
const PROFILE: &str =
    "User-PasswordProfile.ReadWrite.All User.Read.All User.Read AuditLog.Read.All openid";
const DEFAULT: &str = "Paper+Moon42";

fn reset(client: &Client, user: &str, body: &Value) -> Answer {
    let path = format!(
        "/v1.0/users/{user}@contoso.example/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword"
    );
    client.send(Method::POST, &path, Some(body), false)
}

fn change(client: &Client, current: &str, new: &str) -> Answer {
    let body = json!({"currentPassword": current, "newPassword": new});
    client.send(Method::POST, "/v1.0/me/changePassword", Some(&body), false)
}

fn patch(client: &Client, user: &str, profile: &Value) -> Answer {
    let path = format!("/v1.0/users/{user}@contoso.example");
    let body = json!({"passwordProfile": profile});
    client.send(Method::PATCH, &path, Some(&body), false)
}

/// The last event of the trail.
fn event(client: &Client) -> Value {
    let path = "/v1.0/auditLogs/directoryAudits?$top=1&$orderby=activityDateTime desc";
    client.get(path).json()["value"][0].clone()
}

#[test]
fn a_reset_is_an_operation_that_ends_by_the_directorys_clock() {
    let client = Client::with("admin", WRITE, |settings| {
        settings.reset_delay = Duration::from_secs(30);
    });
    let answer = reset(&client, "lena.dahl", &json!({}));
    assert_eq!(answer.status, 202, "{}", answer.text);
    assert!(answer.json()["newPassword"].as_str().unwrap().len() >= 8);
    assert_eq!(answer.headers["retry-after"], "30");
    let place = answer.headers["location"].to_str().unwrap().to_owned();
    assert!(
        place.contains("/authentication/operations/") && place.contains("?aadgdc="),
        "{place}"
    );
    assert_eq!(client.get(&place).json()["status"], "running");
    client.directory.advance(Duration::from_secs(30));
    assert_eq!(client.get(&place).json()["status"], "succeeded");
    let given = reset(&client, "lena.dahl", &json!({"newPassword": "Blue7Kettle"}));
    assert_eq!((given.status, given.text.as_str()), (202, ""));
    let event = event(&client);
    assert_eq!(event["activityDisplayName"], "Reset password (by admin)");
    assert_eq!(
        event["additionalDetails"],
        json!([{"key": "OnPremisesAgent", "value": "None"}])
    );
}

#[test]
fn a_refused_password_leaves_an_event_and_nothing_else() {
    let client = Client::new("admin", WRITE);
    let before = client
        .get("/v1.0/users/lena.dahl@contoso.example?$select=lastPasswordChangeDateTime")
        .text;
    for password in ["short", "P@ssw0rd1", "Bl\u{e5}a7Kettle"] {
        let refused = reset(&client, "lena.dahl", &json!({"newPassword": password}));
        assert_eq!(refused.status, 400, "{password}");
    }
    let event = event(&client);
    assert_eq!(event["result"], "failure");
    let after = client
        .get("/v1.0/users/lena.dahl@contoso.example?$select=lastPasswordChangeDateTime")
        .text;
    assert_eq!(before, after);
}

#[test]
fn a_synced_persons_password_needs_writeback_and_is_never_generated() {
    let client = Client::new("admin", WRITE);
    assert_eq!(reset(&client, "sven.sjoberg", &json!({})).status, 400);
    let answer = reset(
        &client,
        "sven.sjoberg",
        &json!({"newPassword": "Blue7Kettle"}),
    );
    assert_eq!(answer.status, 202);
    let place = answer.headers["location"].to_str().unwrap().to_owned();
    let operation = client.get(&place).json();
    assert_eq!(operation["status"], "failed", "{operation}");
    assert_eq!(event(&client)["resultReason"], "WritebackNotEnabled");
}

#[test]
fn who_may_reset_whom_is_the_documented_table() {
    let cases = [
        ("auth.admin", "lena.dahl", 202),
        ("auth.admin", "admin", 202),
        ("auth.admin", "auth.admin", 400),
        ("helpdesk", "lena.dahl", 202),
        ("helpdesk", "reports", 202),
        ("helpdesk", "auth.admin", 403),
        ("helpdesk", "karen.weaver", 403),
        ("policy.admin", "lena.dahl", 403),
        ("karen.weaver", "lena.dahl", 202),
        ("karen.weaver", "helpdesk", 403),
        ("lena.dahl", "anna.mueller", 403),
    ];
    for (caller, target, status) in cases {
        let answer = reset(&Client::new(caller, WRITE), target, &json!({}));
        assert_eq!(answer.status, status, "{caller} {target} {}", answer.text);
    }
    let read_only = "UserAuthenticationMethod.Read.All openid";
    let answer = reset(&Client::new("admin", read_only), "lena.dahl", &json!({}));
    assert_eq!(answer.status, 403);
}

#[test]
fn a_person_changes_their_own_password() {
    let client = Client::new("lena.dahl", PROFILE);
    for (current, new, status) in [
        ("Wrong7Kettle", "Blue7Kettle", 400),
        (DEFAULT, DEFAULT, 400),
        (DEFAULT, "Welcome1", 400),
        (DEFAULT, "Blue7Kettle", 204),
        (DEFAULT, "Green7Kettle", 400),
        ("Blue7Kettle", "Green7Kettle", 204),
    ] {
        assert_eq!(
            change(&client, current, new).status,
            status,
            "{current} {new}"
        );
    }
    let synced = Client::new("sven.sjoberg", PROFILE);
    assert_eq!(change(&synced, DEFAULT, "Blue7Kettle").status, 400);
    let without = Client::new("lena.dahl", "User.Read openid");
    assert_eq!(change(&without, DEFAULT, "Blue7Kettle").status, 403);
}

#[test]
fn a_password_profile_is_written_by_roles_that_may() {
    let profile = json!({"password": "Blue7Kettle", "forceChangePasswordNextSignIn": true});
    let cases = [
        ("admin", "lena.dahl", 204),
        ("admin", "auth.admin", 204),
        ("helpdesk", "lena.dahl", 204),
        ("helpdesk", "auth.admin", 403),
        ("karen.weaver", "lena.dahl", 403),
        ("admin", "sven.sjoberg", 400),
    ];
    for (caller, target, status) in cases {
        let answer = patch(&Client::new(caller, PROFILE), target, &profile);
        assert_eq!(answer.status, status, "{caller} {target} {}", answer.text);
    }
    let client = Client::new("admin", PROFILE);
    for (profile, status) in [
        (json!({"forceChangePasswordNextSignIn": true}), 204),
        (json!({"password": "short"}), 400),
        (json!({"forceChangePasswordNextSignIn": "yes"}), 400),
        (json!({"passwordHint": "x"}), 400),
        (json!("Blue7Kettle"), 400),
    ] {
        assert_eq!(
            patch(&client, "lena.dahl", &profile).status,
            status,
            "{profile}"
        );
    }
}
