//! App registrations as the service keeps them: who may make one, what clashes, and how people sign in with it.

use reqwest::Method;
use serde_json::{Value, json};
use sspr_sandbox::Throttle;

use crate::identity::{post, sign_in};
use crate::support::{Directory, http};

const CLI: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
const GRAPH: &str = "00000003-0000-0000-c000-000000000000";
const BOTH: &str = "Application.ReadWrite.All DelegatedPermissionGrant.ReadWrite.All";

struct Caller {
    directory: Directory,
    token: String,
}

impl Caller {
    fn new(account: &str, scopes: &str) -> Self {
        let directory = Directory::with(|settings| {
            settings.approve_as = Some(format!("{account}@contoso.example"));
            settings.throttle = Throttle::Off;
        });
        let token = sign_in(&directory, CLI, scopes);
        let token = token["access_token"].as_str().unwrap().to_owned();
        Self { directory, token }
    }

    fn call(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let url = format!("{}/v1.0/{path}", self.directory.url());
        self.directory.block_on(async {
            let mut request = http().request(method, url).bearer_auth(&self.token);
            if let Some(body) = body {
                request = request.json(&body);
            }
            let answer = request.send().await.unwrap();
            let status = answer.status().as_u16();
            let text = answer.text().await.unwrap();
            (status, serde_json::from_str(&text).unwrap_or_default())
        })
    }

    fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.call(Method::POST, path, Some(body))
    }

    fn get(&self, path: &str) -> Value {
        let (status, body) = self.call(Method::GET, path, None);
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    /// A registration that people could sign in with: its object id and its client id.
    fn register(&self) -> (String, String) {
        let (status, made) = self.post(
            "applications",
            json!({
                "displayName": "Ours", "signInAudience": "AzureADMyOrg", "isFallbackPublicClient": true,
                "publicClient": {"redirectUris": ["http://localhost"]}, "tags": ["a"],
                "requiredResourceAccess": [{"resourceAppId": GRAPH, "resourceAccess": [
                    {"id": "e1fe6dd8-ba31-4d61-89e7-88639da4683d", "type": "Scope"}]}],
            }),
        );
        assert_eq!(status, 201, "{made}");
        (text(&made["id"]), text(&made["appId"]))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn refused(answer: (u16, Value)) -> (u16, String) {
    (answer.0, text(&answer.1["error"]["code"]))
}

fn begin(directory: &Directory, client: &str, scope: &str) -> (u16, Value) {
    let form = [("client_id", client), ("scope", scope)];
    post(directory, "/organizations/oauth2/v2.0/devicecode", &form)
}

#[test]
fn a_registration_is_found_by_name_changed_in_part_and_kept_whole() {
    let caller = Caller::new("admin", BOTH);
    let (id, client) = caller.register();
    let found = caller.get("applications?$filter=displayName%20eq%20'ours'");
    assert_eq!(found["value"][0]["appId"], client, "{found}");
    let change = json!({"tags": ["a", "b"]});
    let (status, _) = caller.call(Method::PATCH, &format!("applications/{id}"), Some(change));
    assert_eq!(status, 204);
    let read = caller.get(&format!("applications/{id}"));
    assert_eq!(read["tags"], json!(["a", "b"]));
    assert_eq!(read["isFallbackPublicClient"], true);
    assert_eq!(
        read["publicClient"]["redirectUris"],
        json!(["http://localhost"])
    );
    let other = caller.get("applications?$filter=displayName%20eq%20'theirs'");
    assert_eq!(other["value"], json!([]));
}

#[test]
fn what_makes_no_sense_or_is_there_already_is_refused_in_the_services_words() {
    let caller = Caller::new("admin", BOTH);
    let (_, client) = caller.register();
    let graph = text(&caller.get(&format!("servicePrincipals(appId='{GRAPH}')"))["id"]);
    let principal = |app: &str| caller.post("servicePrincipals", json!({"appId": app}));
    let bad = (400, "Request_BadRequest".to_owned());
    let twice = (409, "Request_MultipleObjectsWithSameKeyValue".to_owned());
    assert_eq!(
        refused(principal("11111111-2222-3333-4444-555555555555")),
        bad
    );
    let (status, made) = principal(&client);
    assert_eq!(status, 201, "{made}");
    assert_eq!(refused(principal(&client)), twice);
    let grant = |kind: &str| {
        let body = json!({"clientId": made["id"], "consentType": kind, "resourceId": graph, "scope": "User.Read"});
        caller.post("oauth2PermissionGrants", body)
    };
    assert_eq!(refused(grant("Principal")), bad);
    assert_eq!(grant("AllPrincipals").0, 201);
    assert_eq!(refused(grant("AllPrincipals")), twice);
    let access =
        json!([{"resourceAppId": GRAPH, "resourceAccess": [{"id": "x", "type": "Scope"}]}]);
    let body = json!({"displayName": "Odd", "requiredResourceAccess": access});
    assert_eq!(refused(caller.post("applications", body)), bad);
    let missing = caller.call(
        Method::GET,
        "applications/11111111-2222-3333-4444-555555555555",
        None,
    );
    assert_eq!(
        refused(missing),
        (404, "Request_ResourceNotFound".to_owned())
    );
}

#[test]
fn permissions_and_roles_decide_who_may_register_and_who_may_consent() {
    let denied = (403, "Authorization_RequestDenied".to_owned());
    let reader = Caller::new("admin", "Application.Read.All");
    let body = json!({"displayName": "Ours"});
    assert_eq!(refused(reader.post("applications", body.clone())), denied);
    let nobody = Caller::new("admin", "User.Read");
    assert_eq!(
        refused(nobody.call(Method::GET, "applications", None)),
        denied
    );
    // A member without a role registers and changes what is theirs, and lets nobody in.
    let member = Caller::new("jonas.berg", BOTH);
    let (id, client) = member.register();
    let path = format!("applications/{id}");
    assert_eq!(
        member
            .call(Method::PATCH, &path, Some(json!({"tags": []})))
            .0,
        204
    );
    let (_, principal) = member.post("servicePrincipals", json!({"appId": client}));
    let grant = json!({"clientId": principal["id"], "consentType": "AllPrincipals", "resourceId": "x", "scope": "User.Read"});
    assert_eq!(
        refused(member.post("oauth2PermissionGrants", grant)),
        denied
    );
}

#[test]
fn people_sign_in_with_exactly_what_was_consented_to() {
    let caller = Caller::new("admin", BOTH);
    let (_, client) = caller.register();
    let number = |answer: &(u16, Value)| answer.1["error_codes"][0].clone();
    // Registered, but not in the tenant.
    assert_eq!(
        number(&begin(&caller.directory, &client, "User.Read")),
        700_016
    );
    let (_, principal) = caller.post("servicePrincipals", json!({"appId": client}));
    assert_eq!(
        number(&begin(&caller.directory, &client, "User.Read")),
        65001
    );
    let graph = text(&caller.get(&format!("servicePrincipals(appId='{GRAPH}')"))["id"]);
    let (_, grant) = caller.post(
        "oauth2PermissionGrants",
        json!({"clientId": principal["id"], "consentType": "AllPrincipals", "resourceId": graph, "scope": "User.Read"}),
    );
    assert_eq!(begin(&caller.directory, &client, "User.Read").0, 200);
    assert_eq!(
        number(&begin(&caller.directory, &client, "Mail.Send")),
        65001
    );
    let policy = "74658136-14ec-4630-ad9b-26e160ff0fc6/.default";
    assert_eq!(number(&begin(&caller.directory, &client, policy)), 65001);
    let path = format!("oauth2PermissionGrants/{}", text(&grant["id"]));
    let more = json!({"scope": "User.Read Mail.Send"});
    assert_eq!(caller.call(Method::PATCH, &path, Some(more)).0, 204);
    let token = sign_in(
        &caller.directory,
        &client,
        "https://graph.microsoft.com/.default",
    );
    let scope = text(&token["scope"]);
    assert!(
        scope.contains("Mail.Send") && !scope.contains("User.Read.All"),
        "{scope}"
    );
}
