//! The directory's answers and the program's requests against Microsoft's own description of Graph.
//!
//! `SSPR_OPENAPI` is the folder with `graph-strict.yaml` (closed objects: for answers) and `graph-subset.yaml` (for
//! requests). Without it these tests say so and pass.

#![expect(clippy::too_many_lines, reason = "tables of cases")]

mod description;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Value, json};

use description::{Description, Deviation};
use sspr_sandbox::Throttle;
use support::tape::{Exchange, Tape};
use support::{ADMIN, Directory, Home};

/// Where the description is older than the service.
const DEVIATIONS: &[Deviation] = &[
    Deviation {
        schema: "microsoft.graph.domain",
        property: "state",
        fact: || json!({"nullable": true, "$ref": "#/components/schemas/microsoft.graph.domainState"}),
        because: "a domain with nothing under way has no state",
    },
    Deviation {
        schema: "microsoft.graph.conditionalAccessPolicy",
        property: "sessionControls",
        fact: || json!({"nullable": true, "type": "object"}),
        because: "a policy without session controls has null there, as the example of its page shows",
    },
    Deviation {
        schema: "microsoft.graph.conditionalAccessConditionSet",
        property: "locations",
        fact: || json!({"nullable": true, "$ref": "#/components/schemas/microsoft.graph.conditionalAccessLocations"}),
        because: "a policy for every place has null there, as the example of its page shows",
    },
    Deviation {
        schema: "microsoft.graph.namedLocation",
        property: "isTrusted",
        fact: || json!({"type": "boolean"}),
        because: "the list holds the types derived from it: ipNamedLocation",
    },
    Deviation {
        schema: "microsoft.graph.namedLocation",
        property: "ipRanges",
        fact: || json!({"type": "array", "items": {"type": "object"}}),
        because: "the list holds the types derived from it: ipNamedLocation",
    },
];

/// Paths of Graph that the description was not cut to hold, and where they are described.
const UNDESCRIBED: &[(&str, &str)] = &[
    (
        "/v1.0/me/changePassword",
        "one's own password: graph-api.md",
    ),
    ("/v1.0/me/sendMail", "codes by mail: graph-api.md"),
];

/// Parts of a user that the description was not cut to hold, and where they are described.
const UNDESCRIBED_PARTS: &[(&str, &str)] = &[
    (
        "emberOf/microsoft.graph.directoryRole",
        "a person's roles: graph-api.md",
    ),
    (
        "/directory/onPremisesSynchronization",
        "what is synchronised: graph-api.md",
    ),
];

/// Resources that the description was not cut to hold, and where they are described.
const UNDESCRIBED_RESOURCES: &[(&str, &str)] = &[
    ("/v1.0/domains/", "one domain: graph-api.md"),
    (
        "/v1.0/applications",
        "app registrations: Microsoft Graph v1.0, application",
    ),
    (
        "/v1.0/servicePrincipals(",
        "one app by its id: Microsoft Graph v1.0, servicePrincipal",
    ),
    (
        "/v1.0/servicePrincipals/",
        "one app, its consent: Microsoft Graph v1.0, servicePrincipal",
    ),
    (
        "/v1.0/oauth2PermissionGrants/",
        "one consent: Microsoft Graph v1.0, oAuth2PermissionGrant",
    ),
];

/// What the directory does not serve of the description, and why: a verb and a path, or with a star all that begin so.
const NOT_SERVED: &[(&str, &str)] = &[
    ("POST /auditLogs/*", "the service writes its logs itself"),
    (
        "POST /domains",
        "the tenant keeps the domains it was born with",
    ),
    (
        "POST /groups",
        "the groups are seeded; their members change",
    ),
    ("PATCH /groups/{group-id}", "the groups are seeded"),
    ("DELETE /groups/{group-id}", "the groups are seeded"),
    (
        "GET /groups/{group-id}/members/$ref",
        "members are listed as objects",
    ),
    (
        "DELETE /groups/{group-id}/members/$ref",
        "a member is removed by id",
    ),
    ("POST /identity/*", "Conditional Access is read alone"),
    ("PATCH /identity/*", "Conditional Access is read alone"),
    ("DELETE /identity/*", "Conditional Access is read alone"),
    ("POST /organization", "there is one tenant"),
    ("PATCH /organization/*", "there is one tenant"),
    ("DELETE /organization/*", "there is one tenant"),
    (
        "POST /policies/authenticationMethodsPolicy/*",
        "the methods are Microsoft's",
    ),
    ("DELETE /policies/*", "a policy is changed, not reset"),
    ("POST /reports/*", "the service writes its reports itself"),
    ("PATCH /reports/*", "the service writes its reports itself"),
    ("DELETE /reports/*", "the service writes its reports itself"),
    ("POST /roleManagement/*", "roles are seeded"),
    (
        "GET /roleManagement/directory/roleAssignmentScheduleInstances",
        "what is active is in roleAssignments",
    ),
    (
        "GET /roleManagement/directory/roleDefinitions",
        "the ids of built-in roles are the same in every tenant",
    ),
    ("POST /subscribedSkus", "licences are bought elsewhere"),
    ("POST /users", "people are seeded"),
    ("DELETE /users/{user-id}", "people are seeded"),
    (
        "POST /users/{user-id}/licenseDetails",
        "licences are assigned elsewhere",
    ),
    (
        "PATCH /users/{user-id}/authentication",
        "methods are changed one by one",
    ),
    (
        "DELETE /users/{user-id}/authentication",
        "methods are removed one by one",
    ),
    (
        "POST /users/{user-id}/authentication/methods",
        "a method is made in the list of its kind",
    ),
    (
        "PATCH /users/{user-id}/authentication/methods/*",
        "a method is changed in the list of its kind",
    ),
    (
        "POST /users/{user-id}/authentication/operations",
        "a reset begins its operation itself",
    ),
    (
        "PATCH /users/{user-id}/authentication/operations/*",
        "the service moves its operations itself",
    ),
    (
        "DELETE /users/{user-id}/authentication/operations/*",
        "the service moves its operations itself",
    ),
    (
        "POST /users/{user-id}/authentication/passwordMethods",
        "there is one password",
    ),
    (
        "GET /users/{user-id}/authentication/methods/$count",
        "a person has a handful: nothing counts them",
    ),
    (
        "GET /users/{user-id}/authentication/operations/$count",
        "resets of one person: nothing counts them",
    ),
    (
        "GET /users/{user-id}/authentication/passwordMethods/$count",
        "always one: nothing counts it",
    ),
];

/// The one id every password has (graph-api.md §2.0).
const PASSWORD: &str = "28c10230-6103-485e-b985-444c60001490";

struct Descriptions {
    strict: Description,
    subset: Description,
}

impl Descriptions {
    #[expect(clippy::print_stderr, reason = "a test that skips says so")]
    fn load() -> Option<Self> {
        let Some(folder) = std::env::var_os("SSPR_OPENAPI").map(PathBuf::from) else {
            eprintln!(
                "skipped: SSPR_OPENAPI is not set to the folder of the official API description"
            );
            return None;
        };
        Some(Self {
            strict: Description::load(&folder.join("graph-strict.yaml"), DEVIATIONS),
            subset: Description::load(&folder.join("graph-subset.yaml"), &[]),
        })
    }

    /// Everything that is wrong with these exchanges, each kind of mistake once.
    fn judge(&self, exchanges: &[Exchange]) -> Vec<String> {
        let mut wrong: BTreeMap<String, String> = BTreeMap::new();
        for exchange in exchanges.iter().filter(|exchange| exchange.is_graph()) {
            let exempt = UNDESCRIBED.iter().any(|(path, _)| exchange.path == *path)
                || (UNDESCRIBED_PARTS.iter()).any(|(part, _)| exchange.path.ends_with(part))
                || (UNDESCRIBED_RESOURCES.iter()).any(|(root, _)| exchange.path.starts_with(root));
            if exempt {
                continue;
            }
            // The service wrote this address itself, query and all: graph-api.md §2.4.
            let given = exchange.path.contains("/authentication/operations/");
            let request = if exchange.status < 400 && !given {
                self.subset.of_request(exchange)
            } else {
                Vec::new()
            };
            for (kind, mistake) in request
                .into_iter()
                .map(|mistake| ("request", mistake))
                .chain(
                    self.strict
                        .of_answer(exchange)
                        .into_iter()
                        .map(|mistake| ("answer", mistake)),
                )
            {
                let Exchange {
                    method,
                    path,
                    query,
                    status,
                    ..
                } = exchange;
                let query = query
                    .as_ref()
                    .map(|query| format!("?{query}"))
                    .unwrap_or_default();
                wrong
                    .entry(format!("{kind}: {mistake}"))
                    .or_insert_with(|| format!("{method} {path}{query} ({status})"));
            }
        }
        wrong
            .into_iter()
            .map(|(mistake, example)| format!("{example}\n    {mistake}"))
            .collect()
    }
}

#[test]
fn every_answer_of_the_directory_fits_the_description() {
    let Some(descriptions) = Descriptions::load() else {
        return;
    };
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let caller = Caller::sign_in(&directory);
    let mut exchanges = caller.read_every_path(&descriptions.strict);
    let unserved: Vec<String> = (descriptions.strict.operations())
        .filter(|(method, template)| {
            let operation = format!("{method} {}", template.trim_start_matches("/v1.0"));
            let known = |known: &str| match known.strip_suffix('*') {
                Some(start) => operation.starts_with(start),
                None => operation == known,
            };
            !NOT_SERVED.iter().any(|(one, _)| known(one)) && !caller.is_served(method, template)
        })
        .map(|(method, template)| format!("{method} {template}"))
        .collect();
    exchanges.extend(caller.read_lists());
    exchanges.extend(caller.write_everything());
    let wrong = descriptions.judge(&exchanges);
    assert!(
        wrong.is_empty(),
        "{} of them:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(unserved.is_empty(), "not served: {unserved:#?}");
}

/// The template with a person of the directory and ids of nothing.
fn nobody(template: &str) -> String {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        path.push_str(before);
        path.push_str(match name {
            "user-id" => "chen.meiling@contoso.example",
            _ => "00000000-0000-4000-8000-00000000dead",
        });
        rest = after;
    }
    path.push_str(rest);
    path
}

#[test]
fn every_request_of_the_program_fits_the_description() {
    let Some(descriptions) = Descriptions::load() else {
        return;
    };
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let tape = Tape::before(&directory);
    let home = Home::new();
    for run in [
        home.sspr(["login"]),
        home.sspr(["whoami"]),
        home.sspr(["status"]),
        home.sspr(["status", "--summary"]),
        home.sspr(["status", "--not-registered", "--enabled"]),
        home.sspr(["status", "lena.dahl@contoso.example"]),
        home.sspr([
            "register",
            "chen.meiling@contoso.example",
            "--email",
            "meiling@mailbox.example",
            "--unverified",
            "--yes",
        ]),
        home.sspr([
            "reset",
            "lena.dahl@contoso.example",
            "--show-password",
            "--yes",
        ]),
        home.sspr(["methods", "list", "lena.dahl@contoso.example"]),
        home.sspr([
            "methods",
            "add",
            "lena.dahl@contoso.example",
            "--phone",
            "+46 31 700 00 01",
            "--phone-type",
            "office",
            "--yes",
        ]),
        home.sspr([
            "methods",
            "remove",
            "lena.dahl@contoso.example",
            "office",
            "--yes",
        ]),
        home.sspr([
            "invite",
            "chen.meiling@contoso.example",
            "--lifetime",
            "2h",
            "--once",
            "--starts-at",
            "2027-01-01T08:00:00Z",
            "--show-pass",
            "--no-wait",
            "--yes",
        ]),
        home.sspr(["enable", "--group", "SSPR Pilot", "--yes"]),
        home.sspr(["scope", "list", "--nested"]),
        home.sspr([
            "scope",
            "add",
            "omar.alhaddad@contoso.example",
            "olga.kravets@contoso.example",
            "--yes",
        ]),
        home.sspr(["scope", "add", "eve.escape@contoso.example", "--yes"]),
        home.sspr(["scope", "remove", "omar.alhaddad@contoso.example", "--yes"]),
        home.sspr(["enable", "--scope", "all", "--yes"]),
        home.sspr(["enable", "--scope", "all", "--admins", "off", "--yes"]),
        home.sspr(["explain", "lena.dahl@contoso.example"]),
        home.sspr(["login", "--register-app", "--feature", "status", "--yes"]),
    ] {
        let transcript = run.at(tape.url()).run();
        assert_eq!(transcript.exit, 0, "{transcript}");
    }
    let exchanges = tape.exchanges();
    assert!(
        exchanges.iter().any(Exchange::is_graph),
        "nothing was asked of Graph"
    );
    let wrong = descriptions.judge(&exchanges);
    assert!(
        wrong.is_empty(),
        "{} of them:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn an_invented_property_option_or_status_is_found_out() {
    let Some(descriptions) = Descriptions::load() else {
        return;
    };
    let good = Exchange {
        method: "GET".to_owned(),
        path: "/v1.0/users/a/authentication/phoneMethods".to_owned(),
        query: Some("$top=5".to_owned()),
        sent: None,
        status: 200,
        content_type: "application/json".to_owned(),
        received:
            json!({"value": [{"id": "x", "phoneNumber": "+1 5550100", "phoneType": "mobile"}]})
                .to_string()
                .into_bytes(),
    };
    assert_eq!(descriptions.judge(std::slice::from_ref(&good)), [""; 0]);
    let bad = [
        Exchange {
            received: json!({"value": [{"id": "x", "phone": "1"}]})
                .to_string()
                .into_bytes(),
            ..good.clone()
        },
        Exchange {
            query: Some("$topp=5".to_owned()),
            ..good.clone()
        },
        Exchange {
            query: Some("$top=five".to_owned()),
            ..good.clone()
        },
        Exchange {
            status: 302,
            received: Vec::new(),
            ..good.clone()
        },
        Exchange {
            status: 403,
            ..good.clone()
        },
        Exchange {
            content_type: "text/html".to_owned(),
            ..good.clone()
        },
        Exchange {
            path: "/v1.0/users/a/authentication/phones".to_owned(),
            ..good.clone()
        },
        Exchange {
            method: "PUT".to_owned(),
            ..good
        },
    ];
    for exchange in bad {
        let wrong = descriptions.judge(std::slice::from_ref(&exchange));
        assert!(!wrong.is_empty(), "{exchange:?}");
    }
}

/// Bare HTTP as the administrator.
struct Caller<'d> {
    directory: &'d Directory,
    http: sspr::http::Client,
    token: String,
}

impl<'d> Caller<'d> {
    fn sign_in(directory: &'d Directory) -> Self {
        let http = sspr::http::client().expect("a client");
        let post = |path: &str, form: &[(&str, &str)]| -> Value {
            let request = http.post(format!("{}{path}", directory.url())).form(form);
            directory
                .block_on(async { request.send().await?.json().await })
                .expect("JSON")
        };
        let client = ("client_id", sspr::config::DEFAULT_CLIENT_ID);
        let scope = ("scope", "https://graph.microsoft.com/.default");
        let started = post("/organizations/oauth2/v2.0/devicecode", &[client, scope]);
        let code = started["device_code"].as_str().unwrap_or_default();
        let grant = ("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
        let answer = post(
            "/organizations/oauth2/v2.0/token",
            &[client, grant, ("device_code", code)],
        );
        let token = answer["access_token"]
            .as_str()
            .unwrap_or_else(|| panic!("no token: {answer}"))
            .to_owned();
        Self {
            directory,
            http,
            token,
        }
    }

    fn call(&self, method: &str, target: &str, sent: Option<Value>) -> Exchange {
        let mut request = self
            .http
            .request(
                method.parse().expect("a verb"),
                format!("{}{target}", self.directory.url()),
            )
            .header("ConsistencyLevel", "eventual")
            .bearer_auth(&self.token);
        if let Some(sent) = &sent {
            request = request.json(sent);
        }
        let (status, content_type, received) = self
            .directory
            .block_on(async {
                let answer = request.send().await?;
                let kind = answer.headers().get("content-type").cloned();
                Ok::<_, reqwest::Error>((answer.status().as_u16(), kind, answer.bytes().await?))
            })
            .expect("the directory answers");
        let (path, query) = match target.split_once('?') {
            Some((path, query)) => (path, Some(query.to_owned())),
            None => (target, None),
        };
        Exchange {
            method: method.to_owned(),
            path: path.to_owned(),
            query,
            sent,
            status,
            content_type: content_type
                .and_then(|kind| kind.to_str().map(str::to_owned).ok())
                .unwrap_or_default(),
            received: received.to_vec(),
        }
    }

    /// Every readable path of the description, with ids of this directory.
    fn read_every_path(&self, description: &Description) -> Vec<Exchange> {
        let mut exchanges = Vec::new();
        for template in description.readable() {
            let Some(path) = self.filled(template) else {
                continue;
            };
            exchanges.push(self.call("GET", &path, None));
        }
        exchanges
    }

    /// Whether the directory knows a path and takes the verb there: what is not there, or not allowed, is an answer.
    fn is_served(&self, method: &str, template: &str) -> bool {
        let path = match method {
            "GET" => self.filled(template),
            // Nothing that exists is written: the ids are nobody's.
            _ => Some(nobody(template)),
        };
        let Some(path) = path else {
            return true;
        };
        let sent = (method != "GET" && method != "DELETE").then(|| json!({}));
        let exchange = self.call(method, &path, sent);
        let said = exchange.json()["error"]["message"].to_string();
        exchange.status != 405 && !said.contains("Resource not found for the segment")
    }

    /// Lists with their options and second pages, and what is refused.
    fn read_lists(&self) -> Vec<Exchange> {
        let mut exchanges = Vec::new();
        let lists = [
            "/v1.0/users?$top=3&$select=id,displayName,userPrincipalName&$count=true",
            "/v1.0/users?$filter=startswith(displayName,'A')",
            "/v1.0/users?$search=\"displayName:an\"",
            "/v1.0/groups?$select=id,displayName",
            "/v1.0/reports/authenticationMethods/userRegistrationDetails?$top=5",
            "/v1.0/users?$filter=nonsense eq 1",
            "/v1.0/users/nobody@contoso.example",
            "/v1.0/no-such-thing",
        ];
        for list in lists {
            let exchange = self.call("GET", list, None);
            let next = exchange.json()["@odata.nextLink"]
                .as_str()
                .map(str::to_owned);
            exchanges.push(exchange);
            if let Some(target) = next
                .as_deref()
                .and_then(|next| next.strip_prefix(self.directory.url()))
            {
                exchanges.push(self.call("GET", target, None));
            }
        }
        exchanges
    }

    /// The template with ids that are there; nothing when the list they come from is empty.
    fn filled(&self, template: &str) -> Option<String> {
        let mut path = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            path.push_str(before);
            let id = match name {
                "user-id" => ADMIN.to_owned(),
                "includedUserTypes" => "all".to_owned(),
                "includedUserRoles" => "all".to_owned(),
                _ => {
                    let list = self.call("GET", path.trim_end_matches('/'), None).json();
                    list["value"][0]["id"].as_str()?.to_owned()
                }
            };
            path.push_str(&id);
            rest = after;
        }
        path.push_str(rest);
        Some(path)
    }

    /// One of every kind of change.
    fn write_everything(&self) -> Vec<Exchange> {
        let someone = self
            .call(
                "GET",
                "/v1.0/users?$top=1&$filter=startswith(displayName,'B')",
                None,
            )
            .json()["value"][0]["id"]
            .as_str()
            .expect("somebody")
            .to_owned();
        let methods = format!("/v1.0/users/{someone}/authentication");
        let policies = "/v1.0/policies";
        let mut exchanges = vec![
            self.call(
                "DELETE",
                &format!("{methods}/phoneMethods/3179e48a-750b-4051-897c-87b9720928f7"),
                None,
            ),
            self.call(
                "POST",
                &format!("{methods}/phoneMethods"),
                Some(json!({"phoneNumber": "+46 701740605", "phoneType": "mobile"})),
            ),
            self.call(
                "PATCH",
                &format!("{methods}/phoneMethods/3179e48a-750b-4051-897c-87b9720928f7"),
                Some(json!({"phoneNumber": "+46 701740606", "phoneType": "mobile"})),
            ),
            self.call(
                "POST",
                &format!("{methods}/emailMethods"),
                Some(json!({"emailAddress": "someone@fabrikam.example"})),
            ),
            self.call(
                "PATCH",
                &format!("{policies}/authorizationPolicy"),
                Some(json!({"allowedToUseSSPR": false})),
            ),
            self.call(
                "PATCH",
                &format!("{policies}/authenticationMethodsPolicy"),
                Some(json!({"policyMigrationState": "migrationInProgress", "reconfirmationInDays": 90})),
            ),
            self.call(
                "PATCH",
                &format!("{policies}/authenticationMethodsPolicy/authenticationMethodConfigurations/Voice"),
                Some(json!({
                    "@odata.type": "#microsoft.graph.voiceAuthenticationMethodConfiguration",
                    "state": "enabled", "isOfficePhoneAllowed": true,
                })),
            ),
            self.call(
                "POST",
                &format!("{methods}/temporaryAccessPassMethods"),
                Some(json!({"lifetimeInMinutes": 60, "isUsableOnce": true})),
            ),
            self.call(
                "GET",
                &format!("{methods}/temporaryAccessPassMethods"),
                None,
            ),
            self.call(
                "POST",
                &format!("{methods}/methods/{PASSWORD}/resetPassword"),
                Some(json!({})),
            ),
            self.call(
                "POST",
                &format!("{methods}/methods/{PASSWORD}/resetPassword"),
                Some(json!({"newPassword": "Blue7Kettle"})),
            ),
            self.call("GET", &format!("{methods}/operations"), None),
            self.call(
                "PATCH",
                &format!("/v1.0/users/{someone}"),
                Some(json!({"passwordProfile": {"password": "Green7Kettle"}})),
            ),
            self.call("PUT", &methods, Some(json!({}))),
            self.call(
                "POST",
                &format!("{methods}/phoneMethods"),
                Some(json!({"phone": "1"})),
            ),
        ];
        let batch = json!({"requests": [
            {"id": "1", "method": "GET", "url": "/me"},
            {"id": "2", "method": "GET", "url": format!("/users/{someone}/authentication/methods")},
            {"id": "3", "method": "GET", "url": "/users/nobody@contoso.example"},
            {"id": "4", "method": "DELETE",
             "url": format!("/users/{someone}/authentication/phoneMethods/3179e48a-750b-4051-897c-87b9720928f7")},
        ]});
        exchanges.extend(self.call("POST", "/v1.0/$batch", Some(batch)).unfold());
        exchanges
    }
}
