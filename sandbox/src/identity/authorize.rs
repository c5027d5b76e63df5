//! The authorization endpoint: a request that came by redirect, a page where a person picks an account, and a code sent
//! back (RFC 6749 §4.1, RFC 7636). The page keeps nothing: its address is the request.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use serde::Serialize;
use url::Url;
use uuid::Uuid;

use super::account::{self, Account};
use super::client::{Client, Kind};
use super::conditions::{admit, contexts};
use super::grants::codes::Code;
use super::pages::form::{self, Choice, SIGN_IN_PAGE};
use super::refusal::Refusal;
use super::request::{Call, Form, Version, consent, correlation, parameters, resolve};
use super::rules::SignInMethod;
use super::scope::Requested;
use crate::State;

/// How long a challenge is: 32 bytes, base64url.
const CHALLENGE: usize = 43;

/// The routes of the endpoint.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new()
        .route("/{tenant}/oauth2/v2.0/authorize", endpoint(Version::V2))
        .route("/{tenant}/oauth2/authorize", endpoint(Version::V1))
}

fn endpoint(version: Version) -> MethodRouter<Arc<State>> {
    get(
        move |state: Shared<Arc<State>>,
              Path(tenant): Path<String>,
              uri: Uri,
              headers: HeaderMap| async move {
            answer(&state.0, version, &tenant, &uri, &headers, None)
        },
    )
    .post(
        move |state: Shared<Arc<State>>,
              Path(tenant): Path<String>,
              uri: Uri,
              headers: HeaderMap,
              body: String| async move {
            let filled = parameters(&body);
            answer(&state.0, version, &tenant, &uri, &headers, Some(&filled))
        },
    )
}

/// How the outcome travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Query,
    Fragment,
    FormPost,
}

/// Who gets the outcome, be it good or bad. Without one, only the person hears of an error.
#[derive(Debug)]
struct Addressee {
    client: Client,
    redirect: Url,
    /// As the client wrote it, for the token request must repeat it.
    written: String,
    mode: Mode,
    state: Option<String>,
}

/// A request that can be granted.
#[derive(Debug)]
struct Request {
    requested: Requested,
    challenge: Option<String>,
}

/// One state of the page.
#[derive(Debug, Default, Serialize)]
struct Page<'a> {
    step: &'static str,
    title: &'static str,
    error: Option<&'a str>,
    app: &'a str,
    accounts: Vec<Choice>,
    other: &'a str,
    permissions: Vec<String>,
    text: &'a str,
    target: &'a str,
    fields: &'a [(&'static str, String)],
}

fn answer(
    state: &State,
    version: Version,
    tenant: &str,
    uri: &Uri,
    headers: &HeaderMap,
    filled: Option<&Form>,
) -> Response {
    let query = parameters(uri.query().unwrap_or_default());
    let correlation = correlation(headers, &query);
    let call = Call {
        state,
        version,
        tenant,
        origin: state.origin(headers),
        approve_as: super::request::approved_as(state, headers),
        form: query,
        issuer_keys: None,
    };
    let addressee = match addressee(&call) {
        Ok(addressee) => addressee,
        Err(refusal) => return trouble(&call, &refusal, correlation, headers),
    };
    let outcome = understand(&call, &addressee).and_then(|request| {
        let turn = match filled {
            None => open(&call)?,
            Some(filled) => next(&call, headers, filled)?,
        };
        match turn {
            Turn::Ask(ask) => Ok(Err(ask_page(&call, &addressee, &request, &ask, headers)?)),
            Turn::SignedIn(account) => code(&call, &addressee, request, &account).map(Ok),
        }
    });
    let fields = match outcome {
        Ok(Err(page)) => return page,
        Ok(Ok(code)) => vec![
            ("code", code),
            ("session_state", Uuid::new_v4().to_string()),
        ],
        Err(refusal) => {
            let (_, document) = refusal.document(state.now(), correlation);
            ["error", "error_description", "error_uri"]
                .map(|name| (name, document[name].as_str().unwrap_or_default().to_owned()))
                .to_vec()
        }
    };
    send_back(&addressee, fields, headers)
}

/// What the person is asked again.
struct Ask {
    error: Option<&'static str>,
    other: String,
}

/// Where the page goes from here.
enum Turn {
    Ask(Ask),
    SignedIn(Account),
}

/// Finds out who is answered: nothing is sent to an address that the client has not registered.
fn addressee(call: &Call<'_>) -> Result<Addressee, Refusal> {
    if resolve(call.tenant).is_none() {
        return Err(Refusal::UnknownTenant(call.tenant.to_owned()));
    }
    let client = call.client()?;
    let written = call.need("redirect_uri")?;
    let redirect = Url::parse(written)
        .ok()
        .filter(|url| client.may_be_answered_at(url))
        .ok_or_else(|| Refusal::Redirect {
            client: client.id.to_string(),
            given: written.to_owned(),
        })?;
    let mode = match call.get("response_mode") {
        None | Some("query") => Mode::Query,
        Some("fragment") => Mode::Fragment,
        Some("form_post") => Mode::FormPost,
        Some(other) => return Err(Refusal::ResponseMode(other.to_owned())),
    };
    Ok(Addressee {
        client,
        redirect,
        written: written.to_owned(),
        mode,
        state: call.get("state").map(str::to_owned),
    })
}

fn understand(call: &Call<'_>, addressee: &Addressee) -> Result<Request, Refusal> {
    match call.need("response_type")? {
        "code" => {}
        other => return Err(Refusal::ResponseType(other.to_owned())),
    }
    let missing = match call.version {
        Version::V1 => "resource",
        Version::V2 => "scope",
    };
    let requested = call.requested()?.ok_or(Refusal::Missing(missing))?;
    consent(&addressee.client, &requested)?;
    let public = !matches!(addressee.client.kind, Kind::Confidential { .. });
    let challenge = match (
        call.get("code_challenge"),
        call.get("code_challenge_method"),
    ) {
        (None, _) if public => return Err(Refusal::NoChallenge),
        (None, _) => None,
        (Some(_), method) if method != Some("S256") => return Err(Refusal::ChallengeMethod),
        (Some(challenge), _) if challenge.len() != CHALLENGE => {
            return Err(Refusal::ChallengeSize);
        }
        (Some(challenge), _) => Some(challenge.to_owned()),
    };
    Ok(Request {
        requested,
        challenge,
    })
}

/// The first look at the page. There are no sessions here: whoever comes is asked, or approved as the settings say.
fn open(call: &Call<'_>) -> Result<Turn, Refusal> {
    if let Some(name) = call.approve_as {
        let account = account::find(call.state, name)?
            .ok_or_else(|| Refusal::UnknownAccount(name.to_owned()))?;
        return Ok(Turn::SignedIn(account));
    }
    if call.get("prompt") == Some("none") {
        return Err(Refusal::NoSession);
    }
    Ok(Turn::Ask(Ask {
        error: None,
        other: call.get("login_hint").unwrap_or_default().to_owned(),
    }))
}

/// What a filled-in page leads to.
fn next(call: &Call<'_>, headers: &HeaderMap, filled: &Form) -> Result<Turn, Refusal> {
    let field = |name: &str| filled.get(name).map(|text| text.trim()).unwrap_or_default();
    let other = field("other");
    let again = |error| {
        Ok(Turn::Ask(Ask {
            error: Some(error),
            other: other.to_owned(),
        }))
    };
    if !form::is_own_form(call.state, headers, filled) {
        return again("This page was open for too long, or another page sent you here. Try again.");
    }
    if field("decision") != "continue" {
        return Err(Refusal::Cancelled);
    }
    let chosen = if other.is_empty() {
        field("account")
    } else {
        other
    };
    match account::find(call.state, chosen)? {
        Some(account) if account.enabled => Ok(Turn::SignedIn(account)),
        Some(_) => again("This account is disabled. Pick another one."),
        None if chosen.is_empty() => again("Pick an account."),
        None => again("There is no such account in this directory."),
    }
}

fn code(
    call: &Call<'_>,
    addressee: &Addressee,
    request: Request,
    account: &Account,
) -> Result<String, Refusal> {
    admit(call.state, SignInMethod::Browser)?;
    let contexts = contexts(call.get("claims")).ok_or(Refusal::Claims)?;
    let code = Code {
        client_id: addressee.client.id.to_string(),
        redirect: addressee.written.clone(),
        requested: request.requested,
        account: account.id.clone(),
        challenge: request.challenge,
        nonce: call.get("nonce").map(str::to_owned),
        contexts,
        family: Uuid::new_v4().to_string(),
        issued: call.state.now(),
    };
    Ok(call.state.codes.issue(code)?)
}

fn ask_page(
    call: &Call<'_>,
    addressee: &Addressee,
    request: &Request,
    ask: &Ask,
    headers: &HeaderMap,
) -> Result<Response, Refusal> {
    let hint = Some(ask.other.as_str()).filter(|name| !name.is_empty());
    let accounts = form::choices(call.state, hint)?;
    let listed = accounts.iter().any(|choice| choice.chosen);
    let page = Page {
        step: "account",
        title: "Pick an account",
        error: ask.error,
        app: &addressee.client.name,
        other: if listed { "" } else { &ask.other },
        accounts,
        permissions: request.requested.granted(),
        ..Page::default()
    };
    let status = match ask.error {
        Some(_) => StatusCode::BAD_REQUEST,
        None => StatusCode::OK,
    };
    // Browsers hold the answer to a form to the same rule as the form: the redirect must be allowed too.
    let target = addressee.redirect.origin().ascii_serialization();
    Ok(form::respond(
        status,
        SIGN_IN_PAGE,
        &page,
        headers,
        Some(&target),
    ))
}

/// The page for errors that no client hears of.
fn trouble(call: &Call<'_>, refusal: &Refusal, correlation: Uuid, headers: &HeaderMap) -> Response {
    let (_, document) = refusal.document(call.state.now(), correlation);
    let page = Page {
        step: "trouble",
        title: "Sorry, but we're having trouble signing you in",
        text: document["error_description"].as_str().unwrap_or_default(),
        ..Page::default()
    };
    form::respond(StatusCode::BAD_REQUEST, SIGN_IN_PAGE, &page, headers, None)
}

fn send_back(
    addressee: &Addressee,
    mut fields: Vec<(&'static str, String)>,
    headers: &HeaderMap,
) -> Response {
    if let Some(state) = &addressee.state {
        fields.push(("state", state.clone()));
    }
    let mut target = addressee.redirect.clone();
    match addressee.mode {
        Mode::Query => {
            target.query_pairs_mut().extend_pairs(&fields);
        }
        Mode::Fragment => {
            let encoded = url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(&fields)
                .finish();
            target.set_fragment(Some(&encoded));
        }
        Mode::FormPost => {
            let page = Page {
                step: "return",
                title: "Almost done",
                app: &addressee.client.name,
                target: target.as_str(),
                fields: &fields,
                ..Page::default()
            };
            let origin = target.origin().ascii_serialization();
            return form::respond(StatusCode::OK, SIGN_IN_PAGE, &page, headers, Some(&origin));
        }
    }
    let Ok(location) = HeaderValue::from_str(target.as_str()) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    (
        StatusCode::FOUND,
        [
            (header::LOCATION, location),
            (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            (
                header::REFERRER_POLICY,
                HeaderValue::from_static("no-referrer"),
            ),
        ],
    )
        .into_response()
}
