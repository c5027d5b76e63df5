//! A small tenant that misbehaves on demand: Graph and the policy API as far as a change of scope needs them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::support::{Home, Run};

pub(crate) const PILOT: &str = "11111111-0000-0000-0000-000000000001";
pub(crate) const TWIN: &str = "11111111-0000-0000-0000-000000000002";
pub(crate) const OTHER_TWIN: &str = "11111111-0000-0000-0000-000000000003";

const TENANT: &str = "33333333-0000-0000-0000-000000000003";

/// How the policy API meets a write.
#[derive(Clone, Copy, Default)]
pub(crate) enum Put {
    /// Takes it and says `true`.
    #[default]
    Take,
    /// Says `false`.
    False,
    /// Says 500 and takes nothing.
    Fail,
    /// Says 500 and has taken it.
    TakeAndFail,
    /// Says `true` and keeps what it had.
    Ignore,
}

/// What the tenant holds, how it misbehaves, and what it heard.
#[derive(Default)]
pub(crate) struct Tenant {
    pub(crate) policy: Value,
    pub(crate) administrators: bool,
    pub(crate) put: Put,
    /// Someone else changes this field before the policy is read for the second time.
    pub(crate) moves: Option<&'static str>,
    /// Status of the registration report, when not 200.
    pub(crate) report: Option<(u16, &'static str)>,
    /// Status of a change of the administrators' switch, when not 204.
    pub(crate) patch: Option<u16>,
    /// Status of reading the policy, when not 200.
    pub(crate) get: Option<u16>,
    /// Whether the type cast of a group's members is refused.
    pub(crate) no_cast: bool,
    /// Whether a person makes the change in the portal once the audit log is watched.
    pub(crate) person: bool,
    /// What that entry of the log says was changed.
    pub(crate) changed: Value,
    reads: u32,
    watched: u32,
    pub(crate) writes: Vec<Value>,
}

/// The tenant, served.
pub(crate) struct Served {
    state: Arc<Mutex<Tenant>>,
    url: String,
    home: Home,
    _runtime: Runtime,
}

impl Served {
    /// Five members in the report, one of them administrator, one guest; two are in the pilot group.
    pub(crate) fn start(change: impl FnOnce(&mut Tenant)) -> Self {
        let mut tenant = Tenant {
            policy: policy(),
            administrators: true,
            ..Tenant::default()
        };
        change(&mut tenant);
        let state = Arc::new(Mutex::new(tenant));
        let runtime = Runtime::new().expect("a runtime");
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let service = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&state));
        runtime.spawn(async move { axum::serve(listener, service).await });
        Self {
            state,
            url,
            home: Home::new(),
            _runtime: runtime,
        }
    }

    /// The tenant as it is now.
    pub(crate) fn tenant(&self) -> MutexGuard<'_, Tenant> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A command in this tenant, its policy API undecided.
    pub(crate) fn undecided<const N: usize>(&self, args: [&str; N]) -> Run {
        self.undecided_with(&args)
    }

    /// The same for as many arguments as a table of cases has.
    pub(crate) fn undecided_with(&self, args: &[&str]) -> Run {
        let file = self.home.config_file();
        if !file.exists() {
            let url = &self.url;
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(
                &file,
                format!(
                    "[profiles.default]\nauthority = \"{url}\"\ngraph = \"{url}\"\npolicy = \"{url}\"\n"
                ),
            )
            .expect("a profile");
        }
        self.home
            .sspr_with(args)
            .env("SSPR_ACCESS_TOKEN", "graph")
            .env("SSPR_POLICY_TOKEN", &policy_token())
    }

    /// A command in this tenant over the portal's API.
    pub(crate) fn sspr<const N: usize>(&self, args: [&str; N]) -> Run {
        self.sspr_with(&args)
    }

    /// The same for as many arguments as a table of cases has.
    pub(crate) fn sspr_with(&self, args: &[&str]) -> Run {
        self.undecided_with(args).env("SSPR_POLICY_API", "portal")
    }

    /// The configuration file's text.
    pub(crate) fn configuration(&self) -> String {
        std::fs::read_to_string(self.home.config_file()).expect("a profile")
    }
}

fn policy_token() -> String {
    token(json!({"scp": "user_impersonation"}))
}

/// A token for the policy API with no user behind it.
pub(crate) fn application_token() -> String {
    token(json!({"idtyp": "app"}))
}

fn token(mut claims: Value) -> String {
    claims["aud"] = json!("74658136-14ec-4630-ad9b-26e160ff0fc6");
    claims["exp"] = json!(4_000_000_000_u64);
    let part = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.c2ln", part(json!({"alg": "RS256"})), part(claims))
}

/// All 29 fields (policy-api.md §1.2) and one of the future.
fn policy() -> Value {
    json!({
        "objectId": "default",
        "enablementType": 0,
        "numberOfAuthenticationMethodsRequired": 1,
        "emailOptionEnabled": true,
        "mobilePhoneOptionEnabled": true,
        "officePhoneOptionEnabled": false,
        "securityQuestionsOptionEnabled": false,
        "mobileAppNotificationEnabled": false,
        "mobileAppCodeEnabled": true,
        "numberOfQuestionsToRegister": 5,
        "numberOfQuestionsToReset": 3,
        "registrationRequiredOnSignIn": true,
        "registrationReconfirmIntevalInDays": 180,
        "skipRegistrationAllowed": true,
        "skipRegistrationMaxAllowedDays": 7,
        "customizeHelpdeskLink": false,
        "customHelpdeskEmailOrUrl": "",
        "notifyUsersOnPasswordReset": true,
        "notifyOnAdminPasswordReset": false,
        "passwordResetEnabledGroupIds": ["00000000-0000-0000-0000-000000000000"],
        "passwordResetEnabledGroupName": "",
        "securityQuestions": [],
        "registrationConditionalAccessPolicies": [],
        "emailOptionAllowed": true,
        "mobilePhoneOptionAllowed": true,
        "officePhoneOptionAllowed": true,
        "securityQuestionsOptionAllowed": true,
        "mobileAppNotificationOptionAllowed": true,
        "mobileAppCodeOptionAllowed": true,
        "settingOfTomorrow": {"kept": [1, 2.50]},
    })
}

fn user(n: u32) -> String {
    format!("22222222-0000-0000-0000-00000000000{n}")
}

fn report() -> Value {
    let row = |n: u32, kind: &str, admin: bool, registered: bool| {
        json!({
            "id": user(n), "userPrincipalName": format!("u{n}@contoso.example"), "userType": kind,
            "isAdmin": admin, "isSsprRegistered": registered, "isSsprEnabled": admin,
            "isSsprCapable": admin && registered,
            "methodsRegistered": if registered { json!(["email", "mobilePhone"]) } else { json!([]) },
        })
    };
    json!({"value": [
        row(1, "member", false, true),
        row(2, "member", false, false),
        row(3, "member", false, false),
        row(4, "member", true, true),
        row(5, "guest", false, false),
    ]})
}

fn group(id: &str, name: &str) -> Value {
    json!({"id": id, "displayName": name, "mail": null, "groupTypes": []})
}

fn refusal(status: u16, code: &str) -> (u16, Value) {
    (
        status,
        json!({"error": {"code": code, "message": "No.", "innerError": {"request-id": "r-1"}}}),
    )
}

async fn answer(State(state): State<Arc<Mutex<Tenant>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap_or_default();
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let mut tenant = state.lock().unwrap_or_else(PoisonError::into_inner);
    let path = parts.uri.path().to_owned();
    let query = parts.uri.query().unwrap_or_default();
    let (status, document) = if path == "/api/PasswordReset/PasswordResetPolicies" {
        tenant.policy_api(&parts.method, body)
    } else {
        tenant.graph(&parts.method, &path, query, body)
    };
    let status = StatusCode::from_u16(status).unwrap_or_default();
    if document.is_null() {
        return status.into_response();
    }
    (status, axum::Json(document)).into_response()
}

impl Tenant {
    fn policy_api(&mut self, method: &Method, body: Value) -> (u16, Value) {
        if *method == Method::GET {
            if let Some(status) = self.get {
                return (status, Value::Null);
            }
            self.reads += 1;
            if let (2, Some(field)) = (self.reads, self.moves) {
                self.policy[field] = json!(2);
            }
            return (200, self.policy.clone());
        }
        self.writes.push(body.clone());
        match self.put {
            Put::Take => {
                self.policy = body;
                (200, json!(true))
            }
            Put::False => (200, json!(false)),
            Put::Ignore => (200, json!(true)),
            Put::Fail => (500, json!({"message": "Boom"})),
            Put::TakeAndFail => {
                self.policy = body;
                (500, json!({"message": "Boom"}))
            }
        }
    }

    fn graph(&mut self, method: &Method, path: &str, query: &str, body: Value) -> (u16, Value) {
        match path {
            "/v1.0/policies/authorizationPolicy" if *method == Method::PATCH => {
                if let Some(status) = self.patch {
                    return refusal(status, "Authorization_RequestDenied");
                }
                self.writes.push(body.clone());
                self.administrators = body["allowedToUseSSPR"] == json!(true);
                (204, Value::Null)
            }
            "/v1.0/policies/authorizationPolicy" => {
                (200, json!({"allowedToUseSSPR": self.administrators}))
            }
            "/v1.0/reports/authenticationMethods/userRegistrationDetails" => match self.report {
                Some((status, code)) => refusal(status, code),
                None => (200, report()),
            },
            "/v1.0/groups" => {
                let found = if query.contains("Twins") {
                    vec![group(TWIN, "Twins"), group(OTHER_TWIN, "Twins")]
                } else if query.contains("%27SSPR%20pilot%27") || query.contains("search") {
                    vec![group(PILOT, "SSPR pilot")]
                } else {
                    vec![]
                };
                (200, json!({"value": found}))
            }
            "/v1.0/organization" => (
                200,
                json!({"value": [{"id": TENANT, "displayName": "Contoso", "verifiedDomains": []}]}),
            ),
            // What was tried is another question than what was changed.
            "/v1.0/auditLogs/directoryAudits" if !query.contains("top=100") => {
                (200, json!({"value": []}))
            }
            "/v1.0/auditLogs/directoryAudits" => {
                self.watched += 1;
                let events = if self.person && self.watched > 1 {
                    json!([{
                        "id": "a-1", "activityDateTime": "2026-11-02T08:00:00Z",
                        "activityDisplayName": "Self-service password reset policy changes",
                        "initiatedBy": {"user": {"userPrincipalName": "admin@contoso.example"}},
                        "targetResources": self.changed,
                    }])
                } else {
                    json!([])
                };
                (200, json!({"value": events}))
            }
            _ => self.group(path),
        }
    }

    fn group(&self, path: &str) -> (u16, Value) {
        let members = format!("/v1.0/groups/{PILOT}/transitiveMembers");
        if path == format!("/v1.0/groups/{PILOT}") {
            (200, group(PILOT, "SSPR pilot"))
        } else if path.starts_with(&members) && path.ends_with("microsoft.graph.user") {
            if self.no_cast {
                return refusal(400, "Request_UnsupportedQuery");
            }
            (200, json!({"value": [{"id": user(1)}, {"id": user(2)}]}))
        } else if path == members {
            let of = |n, kind: &str| json!({"@odata.type": kind, "id": user(n)});
            (
                200,
                json!({"value": [
                    of(1, "#microsoft.graph.user"),
                    of(9, "#microsoft.graph.group"),
                    of(2, "#microsoft.graph.user"),
                ]}),
            )
        } else {
            refusal(404, "Request_ResourceNotFound")
        }
    }
}
