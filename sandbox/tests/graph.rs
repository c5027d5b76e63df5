//! Microsoft Graph: who may what, queries, pages, methods, reports, batches (graph-api.md §1 to §6).

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use sspr_sandbox::{Settings, Throttle};

use crate::identity::sign_in;
use crate::support::{Directory, http};

const CLI: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
const MOBILE: &str = "3179e48a-750b-4051-897c-87b9720928f7";
const EVERYTHING: &str = "User.Read.All GroupMember.ReadWrite.All AuditLog.Read.All UserAuthenticationMethod.ReadWrite.All \
    Policy.Read.All Policy.ReadWrite.Authorization Organization.Read.All Domain.Read.All LicenseAssignment.Read.All \
    RoleManagement.Read.Directory Mail.Send openid offline_access";

/// A signed-in client.
pub(crate) struct Client {
    pub(crate) directory: Directory,
    token: String,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("{e}: {}", self.text))
    }

    pub(crate) fn code(&self) -> (u16, String) {
        (
            self.status,
            self.json()["error"]["code"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
        )
    }
}

impl Client {
    pub(crate) fn new(account: &str, scopes: &str) -> Self {
        Self::with(account, scopes, |_| {})
    }

    pub(crate) fn with(account: &str, scopes: &str, change: impl FnOnce(&mut Settings)) -> Self {
        let directory = Directory::with(|settings| {
            settings.approve_as = Some(format!("{account}@contoso.example"));
            settings.throttle = Throttle::Off;
            change(settings);
        });
        let token = sign_in(&directory, CLI, scopes)["access_token"]
            .as_str()
            .unwrap()
            .to_owned();
        Self { directory, token }
    }

    fn admin() -> Self {
        Self::new("admin", EVERYTHING)
    }

    pub(crate) fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
        eventual: bool,
    ) -> Answer {
        let url = if path.starts_with("http") {
            path.to_owned()
        } else {
            format!("{}{path}", self.directory.url())
        };
        self.directory.block_on(async {
            let mut request = http().request(method, url).bearer_auth(&self.token);
            if let Some(body) = body {
                request = request.json(body);
            }
            if eventual {
                request = request.header("ConsistencyLevel", "eventual");
            }
            let answer = request
                .header("client-request-id", "abc")
                .send()
                .await
                .unwrap();
            Answer {
                status: answer.status().as_u16(),
                headers: answer.headers().clone(),
                text: answer.text().await.unwrap(),
            }
        })
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None, false)
    }

    fn eventual(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None, true)
    }

    pub(crate) fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, Some(&body), false)
    }

    /// Everything a list has, page by page.
    fn all(&self, path: &str) -> Vec<Value> {
        let (mut found, mut next) = (Vec::new(), Some(path.to_owned()));
        while let Some(path) = next {
            let answer = self.eventual(&path);
            assert_eq!(answer.status, 200, "{}", answer.text);
            let page = answer.json();
            found.extend(page["value"].as_array().unwrap().iter().cloned());
            next = page["@odata.nextLink"].as_str().map(str::to_owned);
        }
        found
    }
}

#[test]
fn me_shows_only_the_default_properties_until_others_are_selected() {
    let client = Client::admin();
    let me = client.get("/v1.0/me").json();
    assert_eq!(me["userPrincipalName"], "admin@contoso.example");
    assert_eq!(me.get("accountEnabled"), None);
    let me = client
        .get("/beta/me?$select=id,accountEnabled,userType")
        .json();
    assert_eq!(me["accountEnabled"], true);
    assert_eq!(me["userType"], "Member");
    assert_eq!(me.get("displayName"), None);
}

#[test]
fn a_list_pages_by_opaque_absolute_links_and_counts_on_its_first_page() {
    let client = Client::admin();
    let first = client.eventual("/v1.0/users?$count=true&$select=id").json();
    assert_eq!(first["@odata.count"], 250);
    assert_eq!(first["value"].as_array().unwrap().len(), 100);
    let next = first["@odata.nextLink"].as_str().unwrap();
    assert!(
        next.starts_with(&format!("{}/v1.0/users?", client.directory.url())),
        "{next}"
    );
    assert_eq!(client.eventual(next).json().get("@odata.count"), None);
    let mut ids: Vec<String> = client
        .all("/v1.0/users?$select=id&$top=7")
        .iter()
        .map(|user| user["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 250);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 250);
    let names: Vec<String> = client
        .all("/v1.0/users?$select=userPrincipalName&$top=9&$orderby=userPrincipalName%20desc")
        .iter()
        .map(|user| user["userPrincipalName"].as_str().unwrap().to_lowercase())
        .collect();
    assert_eq!(names.len(), 250);
    assert!(names.is_sorted_by(|a, b| a > b));
}

#[test]
fn queries_are_answered_or_refused_as_the_service_does() {
    let client = Client::admin();
    let refused = [
        ("/v1.0/users?$filter=nickname eq 'a'", "BadRequest"),
        ("/v1.0/users?$filter=accountEnabled eq 'a'", "BadRequest"),
        ("/v1.0/users?$select=nickname", "BadRequest"),
        (
            "/v1.0/users?$filter=displayName ne 'a'",
            "Request_UnsupportedQuery",
        ),
        (
            "/v1.0/users?$filter=endsWith(mail,'a')",
            "Request_UnsupportedQuery",
        ),
        (
            "/v1.0/users?$search=\"displayName:a\"",
            "Request_UnsupportedQuery",
        ),
        ("/v1.0/users?$count=true", "Request_UnsupportedQuery"),
        ("/v1.0/users/$count", "Request_UnsupportedQuery"),
        ("/v1.0/users?$top=1000", "Request_UnsupportedQuery"),
        ("/v1.0/users?$skip=10", "BadRequest"),
        ("/v1.0/users?$skiptoken=forged", "Request_UnsupportedQuery"),
        (
            "/v1.0/policies/selfServicePasswordResetPolicy",
            "BadRequest",
        ),
    ];
    for (path, code) in refused {
        assert_eq!(client.get(path).code(), (400, code.to_owned()), "{path}");
    }
    let count = |path: &str| client.all(path).len();
    assert!(count("/v1.0/users?$filter=userType eq 'guest'") > 5);
    assert!(count("/v1.0/users?$count=true&$filter=endsWith(mail,'@partner.example')") > 5);
    assert_eq!(
        count("/v1.0/users?$filter=startsWith(displayName,'=HYPER')"),
        1
    );
    assert!(count("/v1.0/users?$search=\"displayName:Berg\" OR \"mail:nobody\"&$count=true") > 0);
    assert_eq!(
        count("/v1.0/groups?$filter=displayName eq 'bookkeeping'"),
        2
    );
    let number = client.eventual("/v1.0/users/$count?$filter=accountEnabled eq false");
    assert_eq!(number.headers["content-type"], "text/plain");
    assert_eq!(
        number.text.parse::<usize>().unwrap(),
        count("/v1.0/users?$filter=accountEnabled eq false")
    );
}

#[test]
fn a_guest_is_found_by_an_escaped_sign_in_name() {
    let client = Client::admin();
    let guests = client.all("/v1.0/users?$filter=userType eq 'Guest'");
    let upn = guests[0]["userPrincipalName"].as_str().unwrap();
    assert!(upn.contains("#EXT#"));
    let found = client
        .get(&format!("/v1.0/users/{}", upn.replace('#', "%23")))
        .json();
    assert_eq!(found["id"], guests[0]["id"]);
}

#[test]
fn errors_carry_the_request_ids() {
    let client = Client::admin();
    let answer = client.get("/v1.0/users/nobody@contoso.example");
    assert_eq!(answer.code(), (404, "Request_ResourceNotFound".to_owned()));
    let inner = &answer.json()["error"]["innerError"];
    assert_eq!(inner["client-request-id"], "abc");
    assert_eq!(answer.headers["client-request-id"], "abc");
    assert_eq!(
        inner["request-id"],
        answer.headers["request-id"].to_str().unwrap()
    );
    assert!(answer.headers.contains_key("date"));
}

#[test]
fn no_token_wrong_verb_wrong_path_and_bad_bodies_are_told_apart() {
    let mut client = Client::admin();
    assert_eq!(client.post("/v1.0/users", json!({})).code().0, 405);
    assert_eq!(
        client.send(Method::PUT, "/v1.0/me", None, false).code().0,
        405
    );
    assert_eq!(
        client.get("/v1.0/nothing").code(),
        (400, "BadRequest".to_owned())
    );
    let phones = "/v1.0/users/jonas.berg@contoso.example/authentication/phoneMethods";
    for body in [
        json!({"phoneNumber": "+46 701740605"}),
        json!({"phoneNumber": 46, "phoneType": "mobile"}),
        json!({"phoneNumber": "+46 701740605", "phoneType": "mobile", "colour": "red"}),
        json!({"phoneNumber": "0701740605", "phoneType": "mobile"}),
        json!({"phoneNumber": "+46 701740605", "phoneType": "fax"}),
        json!([]),
    ] {
        assert_eq!(client.post(phones, body.clone()).status, 400, "{body}");
    }
    client.token.clear();
    let answer = client.get("/v1.0/me");
    assert_eq!(
        answer.code(),
        (401, "InvalidAuthenticationToken".to_owned())
    );
    assert!(answer.headers.contains_key("www-authenticate"));
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn the_phone_rules_of_the_service_hold() {
    let client = Client::admin();
    let base = "/v1.0/users/jonas.berg@contoso.example/authentication";
    let phone = |number: &str, kind: &str| {
        client.post(
            &format!("{base}/phoneMethods"),
            json!({"phoneNumber": number, "phoneType": kind}),
        )
    };
    assert_eq!(
        phone("+46 701740606", "alternateMobile").status,
        400,
        "no mobile yet"
    );
    let created = phone("+46 701740605", "mobile");
    assert_eq!(created.status, 201);
    assert_eq!(created.json()["id"], MOBILE);
    assert_eq!(created.json()["phoneNumber"], "+46 701740605");
    assert_eq!(phone("+46 701740607", "mobile").status, 409);
    assert_eq!(phone("+46 701740606", "alternateMobile").status, 201);
    let mobile = format!("{base}/phoneMethods/{MOBILE}");
    assert_eq!(
        client.send(Method::DELETE, &mobile, None, false).status,
        400,
        "alternate is left"
    );
    let change = json!({"phoneNumber": "+46 701740608", "phoneType": "mobile"});
    assert_eq!(
        client
            .send(Method::PATCH, &mobile, Some(&change), false)
            .status,
        204
    );
    let change = json!({"phoneNumber": "+46 701740608", "phoneType": "office"});
    assert_eq!(
        client
            .send(Method::PATCH, &mobile, Some(&change), false)
            .status,
        400
    );
    assert_eq!(client.get(&mobile).json()["phoneNumber"], "+46 701740608");
    assert_eq!(
        client
            .post(
                &format!("{base}/emailMethods"),
                json!({"emailAddress": "j@mailbox.example"})
            )
            .status,
        201
    );
    assert_eq!(
        client
            .post(
                &format!("{base}/emailMethods"),
                json!({"emailAddress": "k@mailbox.example"})
            )
            .status,
        409
    );
    assert_eq!(
        client.get(&format!("{base}/methods")).json()["value"]
            .as_array()
            .unwrap()
            .len(),
        4
    );
    assert_eq!(
        client
            .post(&format!("{base}/softwareOathMethods"), json!({}))
            .status,
        405
    );
    let events = client.all("/v1.0/auditLogs/directoryAudits?$filter=activityDisplayName eq 'Admin registered security info'");
    // Three now, and one of before the start.
    assert_eq!(events.len(), 4);
    assert_eq!(
        events[0]["targetResources"][0]["userPrincipalName"],
        "jonas.berg@contoso.example"
    );
}

#[test]
fn roles_decide_whose_methods_may_be_written() {
    let body = json!({"emailAddress": "x@mailbox.example"});
    let write = |client: &Client, who: &str| {
        client
            .post(
                &format!("/v1.0/users/{who}@contoso.example/authentication/emailMethods"),
                body.clone(),
            )
            .status
    };
    let helpdesk = Client::new("helpdesk", EVERYTHING);
    assert_eq!(write(&helpdesk, "jonas.berg"), 201);
    assert_eq!(write(&helpdesk, "admin"), 403);
    assert_eq!(
        write(&helpdesk, "karen.weaver"),
        403,
        "a role through a group"
    );
    let masked = helpdesk
        .get("/v1.0/users/lena.dahl@contoso.example/authentication/phoneMethods")
        .json();
    assert_eq!(masked["value"][0]["phoneNumber"], "+46 XXXXXXX11");
    assert_eq!(write(&Client::new("auth.admin", EVERYTHING), "admin"), 201);
    let policy = Client::new("policy.admin", EVERYTHING);
    assert_eq!(write(&policy, "jonas.berg"), 403);
    let reader = Client::new("reader", EVERYTHING);
    assert_eq!(write(&reader, "jonas.berg"), 403);
    assert_eq!(
        reader
            .get("/v1.0/users/jonas.berg@contoso.example/authentication/methods")
            .status,
        200
    );
    let person = Client::new("jonas.berg", EVERYTHING);
    assert_eq!(person.get("/v1.0/me/authentication/methods").status, 200);
    assert_eq!(
        person
            .get("/v1.0/users/lena.dahl@contoso.example/authentication/methods")
            .code(),
        (403, "accessDenied".to_owned())
    );
    assert_eq!(
        person
            .get("/v1.0/reports/authenticationMethods/userRegistrationDetails")
            .status,
        403
    );
}

#[test]
fn a_missing_permission_is_403() {
    let client = Client::new("admin", "User.Read openid offline_access");
    assert_eq!(client.get("/v1.0/me").status, 200);
    for path in ["/v1.0/users", "/v1.0/groups", "/v1.0/subscribedSkus"] {
        assert_eq!(
            client.get(path).code(),
            (403, "Authorization_RequestDenied".to_owned()),
            "{path}"
        );
    }
    // Reports and logs have codes of their own.
    assert_eq!(
        client.get("/v1.0/auditLogs/directoryAudits").code(),
        (403, "Authentication_MSGraphPermissionMissing".to_owned())
    );
}

#[test]
fn the_report_tells_enabled_registered_and_capable_apart() {
    let client = Client::admin();
    let report = "/v1.0/reports/authenticationMethods/userRegistrationDetails";
    let row = |who: &str| {
        let rows = client.all(&format!(
            "{report}?$filter=userPrincipalName eq '{who}@contoso.example'"
        ));
        rows.first().cloned()
    };
    let flags = |who: &str| {
        let row = row(who).unwrap();
        ["isSsprEnabled", "isSsprRegistered", "isSsprCapable"]
            .map(|flag| row[flag].as_bool().unwrap())
    };
    assert_eq!(
        flags("admin"),
        [true, true, true],
        "administrators follow their own policy"
    );
    assert_eq!(
        flags("helpdesk"),
        [true, false, false],
        "one method is not enough for an administrator"
    );
    assert_eq!(
        flags("lena.dahl"),
        [false, true, false],
        "the scope is None"
    );
    assert_eq!(flags("jonas.berg"), [false, false, false]);
    assert_eq!(
        flags("olga.kravets"),
        [false, false, false],
        "passwordless methods do not count"
    );
    assert_eq!(row("frank.porter"), None, "disabled");
    let body = json!({"emailAddress": "j@mailbox.example"});
    client.post(
        "/v1.0/users/jonas.berg@contoso.example/authentication/emailMethods",
        body,
    );
    assert_eq!(flags("jonas.berg"), [false, true, false]);
    let off = json!({"allowedToUseSSPR": false});
    assert_eq!(
        client
            .send(
                Method::PATCH,
                "/v1.0/policies/authorizationPolicy",
                Some(&off),
                false
            )
            .status,
        204
    );
    assert_eq!(flags("admin"), [false, true, false]);
    let with_email = client.all(&format!(
        "{report}?$filter=methodsRegistered/any(m:m eq 'email') and isSsprRegistered eq true&$top=5"
    ));
    assert!(with_email.len() > 20);
    let by_feature = client.get("/v1.0/reports/authenticationMethods/usersRegisteredByFeature(includedUserTypes='all',includedUserRoles='admin')").json();
    assert_eq!(
        by_feature["userRegistrationFeatureCounts"][0]["feature"],
        "ssprRegistered"
    );
    let by_method = client
        .get("/v1.0/reports/authenticationMethods/microsoft.graph.usersRegisteredByMethod()")
        .json();
    assert_eq!(by_method["totalUserCount"], client.all(report).len());
}

#[test]
fn a_lagging_report_shows_yesterday() {
    let client = Client::with("admin", EVERYTHING, |settings| {
        settings.report_lag = Some(Duration::from_secs(36 * 3600));
    });
    let registered = || {
        let rows = client.all("/v1.0/reports/authenticationMethods/userRegistrationDetails?$filter=userPrincipalName eq 'jonas.berg@contoso.example'");
        rows[0]["isSsprRegistered"].as_bool().unwrap()
    };
    assert!(!registered());
    let body = json!({"emailAddress": "j@mailbox.example"});
    client.post(
        "/v1.0/users/jonas.berg@contoso.example/authentication/emailMethods",
        body,
    );
    assert!(!registered());
}

#[test]
fn nested_members_and_memberships_are_counted_once() {
    let client = Client::admin();
    let groups = client.all("/v1.0/groups?$filter=displayName eq 'SSPR Pilot'");
    let id = groups[0]["id"].as_str().unwrap();
    let direct = client.all(&format!("/v1.0/groups/{id}/members"));
    assert_eq!(direct.len(), 5);
    assert_eq!(direct[0]["@odata.type"], "#microsoft.graph.group");
    let users = client.all(&format!(
        "/v1.0/groups/{id}/transitiveMembers/microsoft.graph.user?$top=3&$select=id,accountEnabled"
    ));
    assert!(users.len() > 6);
    let count = client.eventual(&format!(
        "/v1.0/groups/{id}/transitiveMembers/microsoft.graph.user/$count"
    ));
    assert_eq!(count.text.parse::<usize>().unwrap(), users.len());
    let inside = users.last().unwrap()["id"].as_str().unwrap();
    let checked = client
        .post(
            &format!("/v1.0/users/{inside}/checkMemberGroups"),
            json!({"groupIds": [id]}),
        )
        .json();
    assert_eq!(checked["value"], json!([id]));
    let roles = client.get("/v1.0/users/karen.weaver@contoso.example/transitiveMemberOf/microsoft.graph.directoryRole").json();
    assert_eq!(roles["value"][0]["displayName"], "Helpdesk Administrator");
    let assignments = client.get(&format!(
        "/v1.0/roleManagement/directory/roleAssignments?$filter=principalId eq '{inside}'"
    ));
    assert_eq!(assignments.status, 200);
}

/// The object id of a group of this name.
fn group(client: &Client, name: &str) -> String {
    let found = client.all(&format!("/v1.0/groups?$filter=displayName eq '{name}'"));
    found[0]["id"].as_str().unwrap().to_owned()
}

fn person(client: &Client, local: &str) -> String {
    let path = format!("/v1.0/users/{local}@contoso.example");
    client.get(&path).json()["id"].as_str().unwrap().to_owned()
}

fn reference(id: &str) -> String {
    format!("https://graph.microsoft.com/v1.0/directoryObjects/{id}")
}

#[test]
fn members_can_be_added_and_removed() {
    let client = Client::admin();
    let pilot = group(&client, "SSPR Pilot");
    let person = person(&client, "omar.alhaddad");
    let body = json!({"@odata.id": reference(&person)});
    let path = format!("/v1.0/groups/{pilot}/members/$ref");
    assert_eq!(client.post(&path, body.clone()).status, 204);
    let again = client.post(&path, body.clone());
    assert_eq!(again.status, 400, "already a member");
    assert_eq!(
        again.json()["error"]["message"],
        "One or more added object references already exist for the following modified properties: 'members'."
    );
    let nobody = json!({"@odata.id": reference("00000000-0000-0000-0000-000000000001")});
    assert_eq!(client.post(&path, nobody).status, 404);
    let member = format!("/v1.0/groups/{pilot}/members/{person}/$ref");
    let remove = || client.send(Method::DELETE, &member, None, false).status;
    assert_eq!((remove(), remove()), (204, 404));
}

#[test]
fn several_members_are_added_at_once_or_none() {
    let client = Client::admin();
    let pilot = group(&client, "SSPR Pilot");
    let [omar, olga, anna] =
        ["omar.alhaddad", "olga.kravets", "anna.mueller"].map(|local| person(&client, local));
    let bind = |ids: &[&str]| {
        let references: Vec<String> = ids.iter().map(|id| reference(id)).collect();
        let body = json!({"members@odata.bind": references});
        client
            .send(
                Method::PATCH,
                &format!("/v1.0/groups/{pilot}"),
                Some(&body),
                false,
            )
            .status
    };
    let members = || client.all(&format!("/v1.0/groups/{pilot}/members")).len();
    let before = members();
    assert_eq!(bind(&[&omar, &anna]), 400, "Anna is a member already");
    assert_eq!(members(), before, "none of them was added");
    assert_eq!(bind(&[]), 400);
    assert_eq!(bind(&vec![omar.as_str(); 21]), 400, "twenty at most");
    assert_eq!(bind(&[&omar, &olga]), 204);
    assert_eq!(members(), before + 2);
}

#[test]
fn groups_that_something_else_keeps_refuse_members() {
    let client = Client::admin();
    let body = json!({"@odata.id": reference(&person(&client, "omar.alhaddad"))});
    for (name, status, words) in [
        ("All Staff", 403, "Insufficient privileges"),
        ("Tier 1 Operators", 403, "Insufficient privileges"),
        ("Workshop (on-premises)", 400, "on-premises mastered"),
        ("Front Desk", 400, "mail-enabled security groups"),
    ] {
        let id = group(&client, name);
        let refused = client.post(&format!("/v1.0/groups/{id}/members/$ref"), body.clone());
        assert_eq!(refused.status, status, "{name}");
        assert!(refused.text.contains(words), "{name}: {}", refused.text);
    }
}

#[test]
fn a_batch_answers_each_item_by_itself() {
    let client = Client::admin();
    let batch = json!({"requests": [
        {"id": "1", "method": "GET", "url": "/me?$select=id"},
        {"id": "2", "method": "GET", "url": "/users/nobody"},
        {"id": "3", "method": "GET", "url": "/me", "dependsOn": ["2"]},
        {"id": "4", "method": "GET", "url": "/users/$count", "headers": {"ConsistencyLevel": "eventual"}},
        {"id": "5", "method": "POST", "url": "/users/jonas.berg@contoso.example/authentication/emailMethods",
         "headers": {"Content-Type": "application/json"}, "body": {"emailAddress": "j@mailbox.example"}},
        {"id": "6", "method": "POST", "url": "/users/jonas.berg@contoso.example/authentication/emailMethods", "body": {}},
    ]});
    let answer = client.post("/v1.0/$batch", batch).json();
    let statuses: Vec<i64> = answer["responses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["status"].as_i64().unwrap())
        .collect();
    assert_eq!(statuses, [200, 404, 424, 200, 201, 400], "{answer:#}");
    assert_eq!(answer["responses"][3]["body"], "250");
    let item = |id: &str| json!({"id": id, "method": "GET", "url": "/me"});
    let many: Vec<Value> = (0..21).map(|id| item(&id.to_string())).collect();
    assert_eq!(
        client
            .post("/v1.0/$batch", json!({"requests": many}))
            .status,
        400
    );
    assert_eq!(
        client
            .post("/v1.0/$batch", json!({"requests": [item("1"), item("1")]}))
            .status,
        400
    );
    assert_eq!(client.post("/v1.0/$batch", json!([])).status, 400);
}

#[test]
fn the_report_bucket_empties_and_fills_again() {
    let client = Client::with("admin", EVERYTHING, |settings| {
        settings.throttle = Throttle::Documented;
    });
    let path = "/v1.0/reports/authenticationMethods/userRegistrationDetails?$top=1";
    for _ in 0..5 {
        assert_eq!(client.get(path).status, 200);
    }
    let answer = client.get(path);
    assert_eq!(answer.code(), (429, "TooManyRequests".to_owned()));
    let wait: u64 = answer.headers["retry-after"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(client.get("/v1.0/me").status, 200, "another bucket");
    client.directory.advance(Duration::from_secs(wait));
    assert_eq!(client.get(path).status, 200);
}

#[test]
fn mail_goes_to_the_outbox() {
    let client = Client::admin();
    let mail = json!({"message": {"subject": "Code", "body": {"contentType": "Text", "content": "123456"},
        "toRecipients": [{"emailAddress": {"address": "j@mailbox.example"}}]}, "saveToSentItems": false});
    assert_eq!(client.post("/v1.0/me/sendMail", mail).status, 202);
    assert_eq!(
        client
            .post(
                "/v1.0/me/sendMail",
                json!({"message": {"toRecipients": []}})
            )
            .status,
        400
    );
}

#[test]
fn the_tenant_is_described() {
    let client = Client::admin();
    let organization = client.get("/v1.0/organization").json();
    assert_eq!(
        organization["value"][0]["displayName"],
        "Contoso Bookbinders"
    );
    assert_eq!(
        client.get("/v1.0/domains").json()["value"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    let skus = client.get("/v1.0/subscribedSkus").json();
    assert!(skus["value"][0]["consumedUnits"].as_i64().unwrap() > 0);
    let policy = client
        .get("/v1.0/policies/authenticationMethodsPolicy")
        .json();
    assert_eq!(policy["policyMigrationState"], "migrationComplete");
    let email = client
        .get("/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/Email");
    assert_eq!(email.json()["state"], "enabled");
    assert!(client.get("/beta/policies/authorizationPolicy").json()["value"].is_array());
    let licences = client.get("/v1.0/me/licenseDetails").json();
    assert_eq!(
        licences["value"][0]["servicePlans"][0]["servicePlanName"],
        "AAD_PREMIUM"
    );
}

const METHODS_POLICY: &str = "/v1.0/policies/authenticationMethodsPolicy";
const WRITE_METHODS: &str =
    "Policy.Read.All Policy.ReadWrite.AuthenticationMethod openid offline_access";

#[test]
fn methods_and_their_policy_are_changed_in_part_and_kept() {
    let client = Client::new("policy.admin", WRITE_METHODS);
    let patch = |path: &str, body: Value| client.send(Method::PATCH, path, Some(&body), false);
    let changed = patch(METHODS_POLICY, json!({"reconfirmationInDays": 90}));
    assert_eq!(changed.status, 204, "{}", changed.text);
    let voice = format!("{METHODS_POLICY}/authenticationMethodConfigurations/voice");
    let untyped = patch(&voice, json!({"state": "enabled"}));
    assert_eq!(untyped.status, 400);
    let typed = patch(
        &voice,
        json!({
            "@odata.type": "#microsoft.graph.voiceAuthenticationMethodConfiguration",
            "state": "enabled", "isOfficePhoneAllowed": true,
        }),
    );
    assert_eq!(typed.status, 204, "{}", typed.text);
    let policy = client.get(METHODS_POLICY).json();
    assert_eq!(policy["reconfirmationInDays"], 90);
    assert_eq!(policy["policyMigrationState"], "migrationComplete");
    let voice = client.get(&voice).json();
    assert_eq!(voice["state"], "enabled");
    assert_eq!(voice["isOfficePhoneAllowed"], true);
    assert_eq!(voice["includeTargets"][0]["id"], "all_users");
}

#[test]
fn methods_need_both_the_permission_and_the_role() {
    let denied = (403, "Authorization_RequestDenied".to_owned());
    for (account, scopes) in [
        ("policy.admin", "Policy.Read.All openid offline_access"),
        ("reader", WRITE_METHODS),
    ] {
        let client = Client::new(account, scopes);
        let body = json!({"reconfirmationInDays": 90});
        let refused = client.send(Method::PATCH, METHODS_POLICY, Some(&body), false);
        assert_eq!(refused.code(), denied, "{account}");
    }
}
