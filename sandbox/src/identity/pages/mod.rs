//! The page where a person types a device code, picks an account and approves. Rendered here; no script.

pub(crate) mod form;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State as Shared};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::{HeaderMap, StatusCode, header};
use serde::Serialize;

use super::account::{self, Account};
use super::grants::device::{Decision, Flow, Unusable};
use crate::{Error, State};
use form::Choice;

const STYLE: &str = include_str!("page.css");

type Form = BTreeMap<String, String>;

/// The routes of the page.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new()
        .route("/devicelogin", get(open).post(submit))
        .route("/common/oauth2/deviceauth", get(open).post(submit))
        .route("/devicelogin/style.css", get(style))
}

/// One state of the page.
#[derive(Debug, Default, Serialize)]
struct Page {
    step: &'static str,
    title: &'static str,
    error: Option<&'static str>,
    code: String,
    app: String,
    accounts: Vec<Choice>,
    other: String,
    name: String,
    account: String,
    permissions: Vec<String>,
    text: &'static str,
}

async fn style() -> Response {
    (
        [
            (header::CONTENT_TYPE, "text/css; charset=utf-8"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::CACHE_CONTROL, "no-cache"),
        ],
        STYLE,
    )
        .into_response()
}

async fn open(Query(query): Query<Form>, headers: HeaderMap) -> Response {
    let typed = query.get("otc").cloned().unwrap_or_default();
    respond(StatusCode::OK, &code_page(typed, None), &headers)
}

async fn submit(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: String) -> Response {
    let form: Form = url::form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect();
    if !form::is_own_form(&state, &headers, &form) {
        let page = code_page(
            String::new(),
            Some(
                "This page was open for too long, or another page sent you here. Type the code again.",
            ),
        );
        return respond(StatusCode::FORBIDDEN, &page, &headers);
    }
    match next(&state, &form) {
        Ok(page) => {
            let status = if page.error.is_some() {
                StatusCode::BAD_REQUEST
            } else {
                StatusCode::OK
            };
            respond(status, &page, &headers)
        }
        Err(_) => {
            let page = code_page(String::new(), Some("The directory failed. Try again."));
            respond(StatusCode::INTERNAL_SERVER_ERROR, &page, &headers)
        }
    }
}

/// From one filled-in state of the page to the next.
fn next(state: &State, form: &Form) -> Result<Page, Error> {
    let field = |name: &str| form.get(name).map(|text| text.trim()).unwrap_or_default();
    let code = field("code").to_owned();
    let flow = match state.devices.find(&code, state.now()) {
        Ok(flow) => flow,
        Err(why) => return Ok(code_page(code, Some(words(why)))),
    };
    match field("step") {
        "account" => {
            let other = field("other");
            let chosen = if other.is_empty() {
                field("account")
            } else {
                other
            };
            match account::find(state, chosen)? {
                Some(account) if account.enabled => Ok(approve_page(state, &flow, code, &account)),
                Some(_) => account_page(
                    state,
                    &flow,
                    code,
                    other,
                    Some("This account is disabled. Pick another one."),
                ),
                None if chosen.is_empty() => {
                    account_page(state, &flow, code, other, Some("Pick an account."))
                }
                None => account_page(
                    state,
                    &flow,
                    code,
                    other,
                    Some("There is no such account in this directory."),
                ),
            }
        }
        "approve" => decide(state, &flow, code, field("account"), field("decision")),
        _ => account_page(state, &flow, code, "", None),
    }
}

fn decide(
    state: &State,
    flow: &Flow,
    code: String,
    account: &str,
    decision: &str,
) -> Result<Page, Error> {
    let Some(account) = account::find(state, account)?.filter(|account| account.enabled) else {
        return account_page(state, flow, code, "", Some("Pick an account."));
    };
    let (verdict, title, text) = match decision {
        "approve" => (
            Decision::Approved(account.id.clone()),
            "You are signed in",
            "You can close this window and go back to your device.",
        ),
        "decline" => (
            Decision::Declined,
            "Sign-in cancelled",
            "Nothing was approved. You can close this window.",
        ),
        _ => return Ok(approve_page(state, flow, code, &account)),
    };
    Ok(match state.devices.decide(&code, verdict, state.now()) {
        Ok(_) => Page {
            step: "done",
            title,
            text,
            ..Page::default()
        },
        Err(why) => code_page(code, Some(words(why))),
    })
}

fn words(why: Unusable) -> &'static str {
    match why {
        Unusable::Unknown => "That code didn't work. Check it and type it again.",
        Unusable::Expired => "That code has expired. Start the sign-in again on your device.",
        Unusable::Used => "That code was used already. Start the sign-in again on your device.",
    }
}

fn code_page(code: String, error: Option<&'static str>) -> Page {
    Page {
        step: "code",
        title: "Enter code",
        error,
        code,
        ..Page::default()
    }
}

fn account_page(
    state: &State,
    flow: &Flow,
    code: String,
    other: &str,
    error: Option<&'static str>,
) -> Result<Page, Error> {
    Ok(Page {
        step: "account",
        title: "Pick an account",
        error,
        code,
        app: app(state, flow),
        accounts: form::choices(state, Some(other).filter(|name| !name.is_empty()))?,
        other: other.to_owned(),
        ..Page::default()
    })
}

fn approve_page(state: &State, flow: &Flow, code: String, account: &Account) -> Page {
    Page {
        step: "approve",
        title: "Are you trying to sign in?",
        code,
        app: app(state, flow),
        name: account.name.clone(),
        account: account.upn.clone(),
        permissions: flow.requested.granted(),
        ..Page::default()
    }
}

fn app(state: &State, flow: &Flow) -> String {
    let client = state.client(&flow.client_id).ok().flatten();
    client.map_or_else(
        || "an application".to_owned(),
        |client| client.name.into_owned(),
    )
}

fn respond(status: StatusCode, page: &Page, headers: &HeaderMap) -> Response {
    form::respond(status, form::DEVICE_PAGE, page, headers, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_from_the_directory_are_escaped() {
        let page = Page {
            step: "approve",
            title: "Are you trying to sign in?",
            name: "<script>alert(1)</script>".to_owned(),
            account: "\"><b>".to_owned(),
            ..Page::default()
        };
        let html = form::render(form::DEVICE_PAGE, &page, "n").unwrap();
        assert!(html.contains("&lt;script&gt;"), "{html}");
        assert!(
            !html.contains("<script") && !html.contains("\"><b>"),
            "{html}"
        );
    }

    #[test]
    fn every_step_renders_without_script() {
        for step in ["code", "account", "approve", "done"] {
            let page = Page {
                step,
                title: "Title",
                error: Some("Wrong."),
                ..Page::default()
            };
            let html = form::render(form::DEVICE_PAGE, &page, "n").unwrap();
            assert!(
                html.contains("<h1>Title</h1>") && !html.contains("script"),
                "{html}"
            );
            assert_eq!(html.contains("name=\"nonce\" value=\"n\""), step != "done");
        }
    }
}
