//! Temporary Access Passes: what the policy allows, what is shown when, and to whom (graph-api.md §2.9, §3.4).

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::graph::Client;

pub(crate) const PASSES: &str =
    "/v1.0/users/chen.meiling@contoso.example/authentication/temporaryAccessPassMethods";
pub(crate) const SCOPES: &str = "User.Read.All AuditLog.Read.All UserAuthMethod-TAP.ReadWrite.All \
    UserAuthenticationMethod.Read.All Policy.ReadWrite.AuthenticationMethod";
const CONFIGURATION: &str = "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/TemporaryAccessPass";

fn admin() -> Client {
    Client::new("admin", SCOPES)
}

/// Changes what the policy says of passes.
pub(crate) fn policy(client: &Client, mut change: Value) {
    change["@odata.type"] =
        json!("#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration");
    let answer = client.send(Method::PATCH, CONFIGURATION, Some(&change), false);
    assert_eq!(answer.status, 204, "{}", answer.text);
}

fn only(client: &Client) -> Value {
    let list = client.get(PASSES).json();
    assert_eq!(list["value"].as_array().map(Vec::len), Some(1), "{list}");
    list["value"][0].clone()
}

#[test]
fn a_pass_has_what_the_policy_says_and_shows_itself_once() {
    let client = admin();
    let answer = client.post(PASSES, json!({}));
    assert_eq!(answer.status, 201, "{}", answer.text);
    let made = answer.json();
    let pass = made["temporaryAccessPass"].as_str().unwrap();
    assert_eq!(pass.len(), 8);
    let (start, minutes) = ("2026-11-02T08:00:00Z", 60);
    for (name, value) in [
        ("startDateTime", json!(start)),
        ("createdDateTime", json!(start)),
        ("lifetimeInMinutes", json!(minutes)),
        ("isUsableOnce", json!(false)),
        ("isUsable", json!(true)),
        ("methodUsabilityReason", json!("EnabledByPolicy")),
    ] {
        assert_eq!(made[name], value, "{name}");
    }
    let id = made["id"].as_str().unwrap();
    let methods = PASSES.replace("temporaryAccessPassMethods", "methods");
    for path in [PASSES.to_owned(), format!("{PASSES}/{id}"), methods] {
        let again = client.get(&path);
        assert!(
            again.text.contains(id) && !again.text.contains(pass),
            "{}",
            again.text
        );
        assert!(!again.text.contains("check"), "{}", again.text);
    }
    assert_eq!(only(&client)["temporaryAccessPass"], Value::Null);
    let gone = client.send(Method::DELETE, &format!("{PASSES}/{id}"), None, false);
    assert_eq!(gone.status, 204, "{}", gone.text);
    assert_eq!(client.get(PASSES).json()["value"], json!([]));
}

#[test]
fn a_new_pass_takes_the_place_of_the_one_before() {
    let client = admin();
    let first = client.post(PASSES, json!({})).json();
    let second = client
        .post(
            PASSES,
            json!({"lifetimeInMinutes": 480, "isUsableOnce": true}),
        )
        .json();
    assert_ne!(first["id"], second["id"]);
    assert_eq!(only(&client)["id"], second["id"]);
    assert_eq!(only(&client)["isUsableOnce"], true);
}

#[test]
fn a_pass_of_later_is_not_valid_yet() {
    let client = admin();
    let later = json!({"startDateTime": "2026-11-02T08:30:00Z"});
    let made = client.post(PASSES, later).json();
    assert_eq!(made["methodUsabilityReason"], "NotYetValid", "{made}");
    client.directory.advance(Duration::from_secs(1800));
    assert_eq!(only(&client)["isUsable"], true);
}

#[test]
fn a_pass_ends_after_its_lifetime() {
    let client = admin();
    policy(&client, json!({"minimumLifetimeInMinutes": 10}));
    client.post(PASSES, json!({"lifetimeInMinutes": 10}));
    client.directory.advance(Duration::from_secs(599));
    assert_eq!(only(&client)["isUsable"], true);
    client.directory.advance(Duration::from_secs(1));
    assert_eq!(only(&client)["methodUsabilityReason"], "Expired");
}

#[test]
fn what_the_policy_does_not_allow_is_refused() {
    let client = admin();
    let refused = [
        json!({"lifetimeInMinutes": 59}),
        json!({"lifetimeInMinutes": 481}),
        json!({"lifetimeInMinutes": "60"}),
        json!({"isUsableOnce": "yes"}),
        json!({"startDateTime": "2026-11-01T08:00:00Z"}),
        json!({"startDateTime": "soon"}),
        json!({"temporaryAccessPass": "TAPRocks!"}),
        json!({"lifetime": 60}),
    ];
    for body in refused {
        assert_eq!(client.post(PASSES, body.clone()).status, 400, "{body}");
    }
    policy(&client, json!({"isUsableOnce": true}));
    assert_eq!(
        client.post(PASSES, json!({"isUsableOnce": false})).status,
        400
    );
    assert_eq!(client.post(PASSES, json!({})).json()["isUsableOnce"], true);
    policy(&client, json!({"state": "disabled"}));
    assert_eq!(client.post(PASSES, json!({})).status, 400);
    assert_eq!(only(&client)["methodUsabilityReason"], "DisabledByPolicy");
}

#[test]
fn passes_have_a_permission_of_their_own_and_the_roles_of_other_methods() {
    let cases = [
        ("admin", "UserAuthMethod-TAP.ReadWrite.All", 201),
        ("admin", "UserAuthenticationMethod.ReadWrite.All", 201),
        ("helpdesk", "UserAuthMethod-TAP.ReadWrite.All", 201),
        ("admin", "UserAuthMethod-TAP.Read.All", 403),
        ("admin", "UserAuthMethod-Phone.ReadWrite.All", 403),
        ("reader", "UserAuthMethod-TAP.ReadWrite.All", 403),
        ("policy.admin", "UserAuthMethod-TAP.ReadWrite.All", 403),
    ];
    for (account, scope, status) in cases {
        let client = Client::new(account, scope);
        let answer = client.post(PASSES, json!({}));
        assert_eq!(answer.status, status, "{account} {scope}: {}", answer.text);
    }
    let of_admin = PASSES.replace("chen.meiling", "admin");
    let helpdesk = Client::new("helpdesk", "UserAuthMethod-TAP.ReadWrite.All");
    assert_eq!(helpdesk.post(&of_admin, json!({})).status, 403);
}

#[test]
fn making_and_removing_a_pass_is_in_the_audit_trail() {
    let client = admin();
    let made = client.post(PASSES, json!({})).json();
    let id = made["id"].as_str().unwrap();
    client.send(Method::DELETE, &format!("{PASSES}/{id}"), None, false);
    let trail = client
        .get("/v1.0/auditLogs/directoryAudits?$filter=loggedByService eq 'Authentication Methods'&$orderby=activityDateTime desc")
        .json();
    let told: Vec<&str> = trail["value"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["resultReason"] != Value::Null)
        .filter_map(|event| event["resultReason"].as_str())
        .filter(|reason| reason.contains("temporaryAccessPass"))
        .collect();
    assert!(
        told.contains(&"Admin registered temporaryAccessPass"),
        "{told:?}"
    );
    assert!(
        told.contains(&"Admin deleted temporaryAccessPass"),
        "{told:?}"
    );
}
