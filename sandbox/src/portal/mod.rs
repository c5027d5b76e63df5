//! The admin portal's policy API (policy-api.md): a document of 29 fields, its own audience, its own way to say no.

pub(crate) mod policy_rules;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Query, State as Shared};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{any, get};
use axum::{Json, Router};
use http::{HeaderMap, Method, StatusCode, Uri, header};
use rusqlite::Connection;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::directory::audit::{self, Actor, Change, Event, Target};
use crate::directory::roles;
use crate::directory::store::{Document, put_document, read_document};
use crate::identity::account::{self, Account};
use crate::identity::audience::Audience;
use crate::identity::token;
use crate::{Error, State, TENANT_ID};
use policy_rules::PolicyFlaw;

const POLICIES: &str = "/api/PasswordReset/PasswordResetPolicies";
const ON_PREMISES: &str = "/api/PasswordReset/OnPremisesPasswordResetPolicies";

/// Who may read the policy (policy-api.md §1.7).
const READERS: [&str; 5] = [
    roles::GLOBAL_ADMINISTRATOR,
    roles::AUTHENTICATION_POLICY_ADMINISTRATOR,
    roles::USER_ADMINISTRATOR,
    roles::SECURITY_ADMINISTRATOR,
    roles::GLOBAL_READER,
];

/// Who may write all of it.
const WRITERS: [&str; 2] = [
    roles::GLOBAL_ADMINISTRATOR,
    roles::AUTHENTICATION_POLICY_ADMINISTRATOR,
];

/// What a User Administrator may write: the page with the scope.
const SCOPE_PAGE: [&str; 3] = [
    "enablementType",
    "passwordResetEnabledGroupIds",
    "passwordResetEnabledGroupName",
];

type Parameters = BTreeMap<String, String>;

/// The routes of the policy API.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new()
        .route(POLICIES, get(read).put(write).fallback(wrong_method))
        .route(
            ON_PREMISES,
            get(on_premises)
                .put(write_on_premises)
                .fallback(wrong_method),
        )
        .route(
            "/api/Permissions/GetUserSystemRoleTemplateIds",
            get(role_templates).fallback(wrong_method),
        )
        .route("/api/{*rest}", any(unknown_route))
}

/// A caller with a person behind it, as the front end sees one.
struct Person {
    account: Account,
    request_id: Uuid,
}

/// What the service says instead of an answer.
enum Refused {
    /// No token, or one for another audience: a page of the web server.
    Unauthorized,
    /// A token without a person: the front end cannot act on anybody's behalf.
    NoPerson,
    /// An exception of the service behind the front end.
    Exception(Box<Exception>),
}

struct Exception {
    status: StatusCode,
    code: &'static str,
    kind: &'static str,
    message: String,
    detail: String,
    request_id: Uuid,
    user: Option<String>,
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Exception(Box::new(Exception {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            code: "InternalServerError",
            kind: "AADGraphException",
            message: "An unexpected error occurred.".to_owned(),
            detail: error.to_string(),
            request_id: Uuid::new_v4(),
            user: None,
        }))
    }
}

impl Refused {
    fn answer(self, state: &State) -> Response {
        match self {
            Self::Unauthorized => (
                StatusCode::UNAUTHORIZED,
                Html(
                    "<!DOCTYPE html><html><head><title>401 - Unauthorized: Access is denied due to invalid \
                     credentials.</title></head><body><h1>Server Error</h1><h2>401 - Unauthorized: Access is denied \
                     due to invalid credentials.</h2></body></html>",
                ),
            )
                .into_response(),
            Self::NoPerson => (
                StatusCode::SERVICE_UNAVAILABLE,
                Html("<html><head><title>Service Unavailable</title></head><body><h2>Service Unavailable</h2></body></html>"),
            )
                .into_response(),
            Self::Exception(exception) => {
                let body = json!({
                    "ClassName": "Microsoft.Portal.Framework.Exceptions.ClientException",
                    "Message": exception.message,
                    "Data": {},
                    "HResult": -2_146_233_088_i64,
                    "XMsServerRequestId": null,
                    "Source": null,
                    "HttpStatusCode": exception.status.as_u16(),
                    "ClientData": {
                        "errorCode": exception.code,
                        "localizedErrorDetails": {"errorDetail": exception.detail},
                        "operationResults": null,
                        "timeStampUtc": state.now().to_string(),
                        "clientRequestId": exception.request_id,
                        "internalTransactionId": Uuid::new_v4(),
                        "tenantId": TENANT_ID,
                        "userObjectId": exception.user,
                        "exceptionType": exception.kind,
                    },
                });
                (exception.status, Json(body)).into_response()
            }
        }
    }
}

impl Person {
    /// Says who calls, or why nobody may.
    fn of(state: &State, headers: &HeaderMap) -> Result<Self, Refused> {
        let caller = token::authenticate(state, headers, Audience::Policy)
            .map_err(|_| Refused::Unauthorized)?;
        let Some(user) = &caller.user else {
            return Err(Refused::NoPerson);
        };
        let request_id = headers
            .get("x-ms-client-request-id")
            .and_then(|value| value.to_str().ok())
            .and_then(|id| Uuid::parse_str(id).ok());
        let found = account::find(state, user)?;
        let exception = |code, kind, message: String, request_id| {
            Refused::Exception(Box::new(Exception {
                status: StatusCode::BAD_REQUEST,
                code,
                kind,
                detail: message.clone(),
                message,
                request_id,
                user: Some(user.clone()),
            }))
        };
        let Some(request_id) = request_id else {
            return Err(exception(
                "BadRequest",
                "ClientException",
                "The request header 'x-ms-client-request-id' is missing or not a GUID.".to_owned(),
                Uuid::new_v4(),
            ));
        };
        match found {
            Some(account) if account.enabled => Ok(Self {
                account,
                request_id,
            }),
            // The front end trades the token on the person's behalf, and the directory no longer lets them in.
            _ => Err(exception(
                "msalautherror_invalid_grant",
                "MsalUiRequiredException",
                "AADSTS50057: The user account is disabled.".to_owned(),
                request_id,
            )),
        }
    }

    fn holds(&self, any_of: &[&str]) -> bool {
        self.account
            .roles
            .iter()
            .any(|role| any_of.contains(&role.as_str()))
    }

    fn denied(&self) -> Refused {
        let detail = "This operation can only be performed by an administrator. Sign out and sign in as an \
                      administrator or contact one of your organization's administrators.";
        Refused::Exception(Box::new(Exception {
            status: StatusCode::FORBIDDEN,
            code: "Authorization_RequestDenied",
            kind: "AADGraphException",
            message: format!(
                "Graph call failed with httpCode=Forbidden, errorCode=Authorization_RequestDenied, \
                 errorMessage=Insufficient privileges to complete the operation., correlationId = {}, response = {{}}",
                self.request_id
            ),
            detail: detail.to_owned(),
            request_id: self.request_id,
            user: Some(self.account.id.clone()),
        }))
    }

    fn invalid(&self, flaw: &PolicyFlaw) -> Refused {
        Refused::Exception(Box::new(Exception {
            status: StatusCode::BAD_REQUEST,
            code: flaw.code(),
            kind: "ClientException",
            message: flaw.to_string(),
            detail: flaw.to_string(),
            request_id: self.request_id,
            user: Some(self.account.id.clone()),
        }))
    }
}

fn finish(state: &State, result: Result<Value, Refused>) -> Response {
    match result {
        Ok(body) => Json(body).into_response(),
        Err(refused) => refused.answer(state),
    }
}

async fn read(
    Shared(state): Shared<Arc<State>>,
    Query(parameters): Query<Parameters>,
    headers: HeaderMap,
) -> Response {
    let result = Person::of(&state, &headers).and_then(|person| {
        if !person.holds(&READERS) {
            return Err(person.denied());
        }
        let mut document = state.store.policy_document()?;
        let named = parameters
            .get("getPasswordResetEnabledGroup")
            .is_some_and(|value| value.eq_ignore_ascii_case("true"));
        document["passwordResetEnabledGroupName"] = json!(if named {
            group_name(&state, &document)?
        } else {
            String::new()
        });
        Ok(document)
    });
    finish(&state, result)
}

async fn write(
    Shared(state): Shared<Arc<State>>,
    Query(parameters): Query<Parameters>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let result = Person::of(&state, &headers).and_then(|person| {
        if !is_json(&headers) {
            return Err(person.invalid(&PolicyFlaw::NotJson));
        }
        let Ok(Value::Object(document)) = serde_json::from_str(&body) else {
            return Err(person.invalid(&PolicyFlaw::NotJson));
        };
        let bypass = parameters
            .get("byPassMethodCountCheck")
            .is_some_and(|value| value.eq_ignore_ascii_case("true"));
        replace(&state, &person, document, bypass)?;
        Ok(Value::Bool(true))
    });
    finish(&state, result)
}

fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("application/json"))
}

/// Puts the document in place of the one there is, if rules and rights allow; one event tells what changed.
fn replace(
    state: &State,
    person: &Person,
    mut document: Map<String, Value>,
    bypass: bool,
) -> Result<(), Refused> {
    // The name is the service's to say: it follows the group.
    document.insert("passwordResetEnabledGroupName".to_owned(), json!(""));
    state.store.transaction(|connection| {
        let current = match read_document(connection, Document::PasswordReset)? {
            Some(Value::Object(current)) => current,
            _ => Map::new(),
        };
        let changes = changed(&current, &document);
        let may = person.holds(&WRITERS)
            || (person.holds(&[roles::USER_ADMINISTRATOR])
                && changes
                    .iter()
                    .all(|change| SCOPE_PAGE.contains(&change.property.as_str())));
        if !may {
            return Ok(Err(person.denied()));
        }
        if let Err(flaw) = policy_rules::check(&current, &document, bypass) {
            return Ok(Err(person.invalid(&flaw)));
        }
        for id in policy_rules::groups(&document) {
            let known = connection
                .prepare_cached("SELECT 1 FROM groups WHERE id = ?1")?
                .exists([id])?;
            if !known {
                return Ok(Err(person.invalid(&PolicyFlaw::UnknownGroup(id.to_owned()))));
            }
        }
        if changes.is_empty() {
            return Ok(Ok(()));
        }
        put_document(
            connection,
            Document::PasswordReset,
            &Value::Object(document),
        )?;
        record(connection, state, person, changes)?;
        Ok(Ok(()))
    })?
}

fn changed(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<Change> {
    let names = before
        .keys()
        .chain(after.keys().filter(|name| !before.contains_key(*name)));
    names
        .filter(|name| before.get(*name) != after.get(*name))
        .filter(|name| *name != "passwordResetEnabledGroupName")
        .map(|name| Change {
            property: name.clone(),
            old: before.get(name).cloned().unwrap_or_default(),
            new: after.get(name).cloned().unwrap_or_default(),
        })
        .collect()
}

fn group_name(state: &State, document: &Value) -> Result<String, Error> {
    let Some(id) = document
        .as_object()
        .and_then(|document| policy_rules::groups(document).next())
    else {
        return Ok(String::new());
    };
    state.store.transaction(|connection| {
        let mut query =
            connection.prepare_cached("SELECT display_name FROM groups WHERE id = ?1")?;
        let mut names = query.query_map([id], |row| row.get(0))?;
        names.next().unwrap_or(Ok(String::new()))
    })
}

async fn on_premises(Shared(state): Shared<Arc<State>>, headers: HeaderMap) -> Response {
    let result = Person::of(&state, &headers).and_then(|person| {
        if !person.holds(&READERS) {
            return Err(person.denied());
        }
        Ok(state
            .store
            .document(Document::OnPremises)?
            .unwrap_or_else(on_premises_at_first))
    });
    finish(&state, result)
}

/// Writeback as it is before anybody touched it.
fn on_premises_at_first() -> Value {
    json!({
        "objectId": null,
        "passwordWritebackSupported": false,
        "accountUnlockSupported": true,
        "accountUnlockEnabled": false,
        "enablementForTenant": false,
        "cloudProvisioningEnablementForTenant": false,
    })
}

/// Takes one switch a call; the one for writeback is spelled otherwise than it is read (policy-api.md §1.8).
async fn write_on_premises(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let result = Person::of(&state, &headers).and_then(|person| {
        if !person.holds(&WRITERS) {
            return Err(person.denied());
        }
        let Some(Value::Object(body)) = is_json(&headers)
            .then(|| serde_json::from_str(&body).ok())
            .flatten()
        else {
            return Err(person.invalid(&PolicyFlaw::NotJson));
        };
        let (property, value) =
            policy_rules::one_switch(&body).map_err(|flaw| person.invalid(&flaw))?;
        state.store.transaction(|connection| {
            let mut document = read_document(connection, Document::OnPremises)?
                .unwrap_or_else(on_premises_at_first);
            let old = document[property].clone();
            if old == value {
                return Ok(());
            }
            document[property] = json!(value);
            put_document(connection, Document::OnPremises, &document)?;
            let change = Change {
                property: property.to_owned(),
                old,
                new: json!(value),
            };
            record(connection, &state, &person, vec![change])
        })?;
        Ok(Value::Bool(true))
    });
    finish(&state, result)
}

/// Writes a change of the policy into the audit trail.
fn record(
    connection: &Connection,
    state: &State,
    person: &Person,
    changes: Vec<Change>,
) -> rusqlite::Result<()> {
    let event = Event::update(
        "Self-service password reset policy changes",
        "Policy",
        audit::PASSWORD_SERVICE,
        Actor::User {
            id: person.account.id.clone(),
            upn: person.account.upn.clone(),
            name: person.account.name.clone(),
        },
        Target {
            kind: "Policy",
            id: "default".to_owned(),
            name: "Password reset policy".to_owned(),
            upn: None,
            changes,
        },
    );
    audit::record(connection, state.now(), &event)
}

async fn role_templates(Shared(state): Shared<Arc<State>>, headers: HeaderMap) -> Response {
    let result = Person::of(&state, &headers).map(|person| json!(person.account.roles));
    finish(&state, result)
}

async fn unknown_route(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let address = format!("{}{uri}", state.origin(&headers));
    let message = format!("No HTTP resource was found that matches the request URI '{address}'.");
    (StatusCode::NOT_FOUND, Json(json!({"message": message}))).into_response()
}

async fn wrong_method(method: Method) -> Response {
    let message = format!("The requested resource does not support http method '{method}'.");
    (
        StatusCode::METHOD_NOT_ALLOWED,
        Json(json!({"message": message})),
    )
        .into_response()
}
