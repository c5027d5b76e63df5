//! The policy API of the admin portal, and the SMS webhook beside it (policy-api.md).

use serde_json::{Value, json};

use crate::identity::{post, sign_in};
use crate::support::{Directory, http};

const POWERSHELL: &str = "1950a258-227b-4e31-a9cf-717495945fc2";
const POLICY: &str = "74658136-14ec-4630-ad9b-26e160ff0fc6/.default";
const POLICIES: &str = "/api/PasswordReset/PasswordResetPolicies";
const ON_PREMISES: &str = "/api/PasswordReset/OnPremisesPasswordResetPolicies";

struct Answer {
    status: u16,
    kind: String,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("{}", self.text))
    }
}

fn call(
    directory: &Directory,
    method: &str,
    path: &str,
    token: &str,
    body: Option<&Value>,
) -> Answer {
    directory.block_on(async {
        let method = method.parse().unwrap();
        let mut request = http()
            .request(method, format!("{}{path}", directory.url()))
            .header(
                "x-ms-client-request-id",
                "0f8fad5b-d9cb-469f-a165-70867728950e",
            );
        if !token.is_empty() {
            request = request.bearer_auth(token);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.unwrap();
        let kind = answer
            .headers()
            .get("content-type")
            .map(|kind| kind.to_str().unwrap().to_owned());
        Answer {
            status: answer.status().as_u16(),
            kind: kind.unwrap_or_default(),
            text: answer.text().await.unwrap(),
        }
    })
}

fn token(directory: &Directory) -> String {
    let token = sign_in(directory, POWERSHELL, POLICY);
    token["access_token"].as_str().unwrap().to_owned()
}

/// A directory whose codes are approved as this account.
fn directory_of(account: &str) -> Directory {
    Directory::with(|settings| settings.approve_as = Some(account.to_owned()))
}

/// Changes fields of the policy as the administrator.
pub(crate) fn change_policy(directory: &Directory, fields: &Value) {
    let token = token(directory);
    let mut document = call(directory, "GET", POLICIES, &token, None).json();
    for (name, value) in fields.as_object().unwrap() {
        document[name] = value.clone();
    }
    let path = format!("{POLICIES}?byPassMethodCountCheck=true");
    let written = call(directory, "PUT", &path, &token, Some(&document));
    assert_eq!(written.status, 200, "{}", written.text);
}

/// Turns password writeback on as the administrator.
pub(crate) fn turn_writeback_on(directory: &Directory) {
    let body = json!({"passwordWriteBackSupported": true});
    let written = call(
        directory,
        "PUT",
        ON_PREMISES,
        &token(directory),
        Some(&body),
    );
    assert_eq!(written.status, 200, "{}", written.text);
}

#[test]
fn the_document_has_all_29_fields_and_the_name_only_when_asked() {
    let directory = Directory::start();
    let token = token(&directory);
    let plain = call(&directory, "GET", POLICIES, &token, None).json();
    assert_eq!(plain.as_object().unwrap().len(), 29, "{plain}");
    assert_eq!(plain["objectId"], "default");
    assert_eq!(plain["passwordResetEnabledGroupName"], "");
}

#[test]
fn a_whole_document_is_written_and_unknown_fields_are_kept() {
    let directory = Directory::start();
    let token = token(&directory);
    let mut document = call(&directory, "GET", POLICIES, &token, None).json();
    document["enablementType"] = json!(2);
    document["aFieldOfTomorrow"] = json!({"kept": [1]});
    let path = format!("{POLICIES}?byPassMethodCountCheck=true");
    let written = call(&directory, "PUT", &path, &token, Some(&document));
    assert_eq!((written.status, written.text.as_str()), (200, "true"));
    let read = call(&directory, "GET", POLICIES, &token, None).json();
    assert_eq!(read["enablementType"], 2);
    assert_eq!(read["aFieldOfTomorrow"], json!({"kept": [1]}));
}

#[test]
fn a_partial_or_impossible_document_is_a_client_exception() {
    let directory = Directory::start();
    let token = token(&directory);
    let document = call(&directory, "GET", POLICIES, &token, None).json();
    let with = |name: &str, value: Value| {
        let mut changed = document.clone();
        changed[name] = value;
        changed
    };
    let mut group = with(
        "passwordResetEnabledGroupIds",
        json!(["0f8fad5b-d9cb-469f-a165-70867728950e"]),
    );
    group["enablementType"] = json!(1);
    for body in [
        json!({"enablementType": 2}),
        json!([]),
        with("enablementType", json!(7)),
        with("notifyUsersOnPasswordReset", json!("yes")),
        group,
    ] {
        let path = format!("{POLICIES}?byPassMethodCountCheck=true");
        let refused = call(&directory, "PUT", &path, &token, Some(&body));
        assert_eq!(refused.status, 400, "{body}");
        let body = refused.json();
        assert_eq!(
            body["ClassName"],
            "Microsoft.Portal.Framework.Exceptions.ClientException"
        );
        assert_eq!(body["HttpStatusCode"], 400);
    }
    assert_eq!(
        call(&directory, "GET", POLICIES, &token, None).json(),
        document
    );
}

#[test]
fn without_a_token_of_this_audience_there_is_a_page_and_401() {
    let directory = Directory::start();
    let graph = sign_in(&directory, POWERSHELL, "User.Read");
    for token in ["", "nonsense", graph["access_token"].as_str().unwrap()] {
        let refused = call(&directory, "GET", POLICIES, token, None);
        assert_eq!(refused.status, 401);
        assert!(refused.kind.starts_with("text/html"), "{}", refused.kind);
    }
}

#[test]
fn an_app_alone_is_answered_503() {
    let directory = Directory::start();
    let (client, secret) = directory.sandbox().pipeline().unwrap();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", client),
        ("client_secret", &secret),
        ("scope", POLICY),
    ];
    let (_, token) = post(&directory, "/contoso.example/oauth2/v2.0/token", &form);
    let token = token["access_token"].as_str().unwrap();
    assert_eq!(call(&directory, "GET", POLICIES, token, None).status, 503);
}

#[test]
fn rights_follow_the_roles() {
    let cases = [
        ("policy.admin@contoso.example", 200, 200),
        ("reader@contoso.example", 200, 403),
        ("jonas.berg@contoso.example", 403, 403),
    ];
    for (account, read, write) in cases {
        let document = {
            let directory = Directory::start();
            let token = token(&directory);
            call(&directory, "GET", POLICIES, &token, None).json()
        };
        let directory = directory_of(account);
        let token = token(&directory);
        let answer = call(&directory, "GET", POLICIES, &token, None);
        assert_eq!(answer.status, read, "{account}");
        let mut changed = document;
        changed["numberOfQuestionsToRegister"] = json!(4);
        let path = format!("{POLICIES}?byPassMethodCountCheck=true");
        let answer = call(&directory, "PUT", &path, &token, Some(&changed));
        assert_eq!(answer.status, write, "{account}");
        if write == 403 {
            assert_eq!(
                answer.json()["ClientData"]["errorCode"],
                "Authorization_RequestDenied"
            );
        }
    }
}

#[test]
fn unknown_routes_and_verbs_are_answered_in_json() {
    let directory = Directory::start();
    let token = token(&directory);
    let unknown = call(
        &directory,
        "GET",
        "/api/PasswordReset/Nothing",
        &token,
        None,
    );
    assert_eq!(unknown.status, 404);
    let message = unknown.json()["message"].as_str().unwrap().to_owned();
    assert!(
        message.starts_with("No HTTP resource was found"),
        "{message}"
    );
    assert_eq!(
        call(&directory, "POST", POLICIES, &token, Some(&json!({}))).status,
        405
    );
}

#[test]
fn the_request_id_is_required() {
    let directory = Directory::start();
    let token = token(&directory);
    let status = directory.block_on(async {
        let url = format!("{}{POLICIES}", directory.url());
        let client = http();
        client
            .get(url)
            .bearer_auth(&token)
            .send()
            .await
            .unwrap()
            .status()
    });
    assert_eq!(status, 400);
}

#[test]
fn a_caller_learns_the_roles_they_hold() {
    let directory = Directory::start();
    let token = token(&directory);
    let roles = call(
        &directory,
        "GET",
        "/api/Permissions/GetUserSystemRoleTemplateIds",
        &token,
        None,
    )
    .json();
    assert_eq!(roles, json!(["62e90394-69f5-4237-9190-012177145e10"]));
}

#[test]
fn texts_of_the_webhook_lie_in_the_outbox() {
    let directory = Directory::start();
    let text = json!({"to": "+46 701234567", "text": "Your code is 123456"});
    assert_eq!(
        call(&directory, "POST", "/sms", "", Some(&text)).status,
        202
    );
    for bad in [
        json!({}),
        json!({"to": "0701234567", "text": "x"}),
        json!({"to": "+46 701234567", "text": ""}),
    ] {
        assert_eq!(
            call(&directory, "POST", "/sms", "", Some(&bad)).status,
            400,
            "{bad}"
        );
    }
    let outbox = directory.sandbox().outbox().unwrap();
    assert_eq!(outbox.len(), 1);
    assert_eq!(
        (outbox[0].channel.as_str(), outbox[0].recipient.as_str()),
        ("sms", "+46 701234567")
    );
}

#[test]
fn writeback_and_unlock_are_taken_one_at_a_time_and_kept() {
    let directory = Directory::start();
    let token = token(&directory);
    let both = json!({"passwordWriteBackSupported": true, "accountUnlockEnabled": true});
    assert_eq!(
        call(&directory, "PUT", ON_PREMISES, &token, Some(&both)).status,
        400
    );
    for body in [
        json!({"passwordWriteBackSupported": true}),
        json!({"accountUnlockEnabled": true}),
    ] {
        let written = call(&directory, "PUT", ON_PREMISES, &token, Some(&body));
        assert_eq!(
            (written.status, written.text.as_str()),
            (200, "true"),
            "{body}"
        );
    }
    let read = call(&directory, "GET", ON_PREMISES, &token, None).json();
    assert_eq!(read["passwordWritebackSupported"], true);
    assert_eq!(read["accountUnlockEnabled"], true);
    assert_eq!(read["accountUnlockSupported"], true);
}

#[test]
fn writeback_is_for_whoever_may_write_the_policy() {
    for (account, status) in [("policy.admin", 200), ("reader", 403)] {
        let directory = directory_of(&format!("{account}@contoso.example"));
        let token = token(&directory);
        assert_eq!(
            call(&directory, "GET", ON_PREMISES, &token, None).status,
            200,
            "{account}"
        );
        let body = json!({"passwordWriteBackSupported": true});
        let written = call(&directory, "PUT", ON_PREMISES, &token, Some(&body));
        assert_eq!(written.status, status, "{account}");
    }
}
