//! What the pages with forms have in common: the frame, the people to pick from, and the guard against other sites.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use minijinja::{AutoEscape, Environment, context};
use serde::Serialize;

use crate::directory::{keys, personas, seed};
use crate::web::phrases;
use crate::{Error, State};

/// The page where a person types a device code.
pub(crate) const DEVICE_PAGE: &str = include_str!("device_page.html");

/// The page where a person signs in for a redirect.
pub(crate) const SIGN_IN_PAGE: &str = include_str!("sign_in_page.html");

const FRAME: &str = include_str!("page.html");
const ACCOUNTS: &str = include_str!("accounts.html");
const COOKIE: &str = "DeviceLoginFlow";

/// Somebody to sign in as.
#[derive(Debug, Serialize)]
pub(crate) struct Choice {
    upn: String,
    name: String,
    role: &'static str,
    about: &'static str,
    /// Whether it is the one picked so far.
    pub chosen: bool,
}

/// The people a person can pick from; `other` is somebody else who was typed already.
pub(crate) fn choices(state: &State, other: Option<&str>) -> Result<Vec<Choice>, Error> {
    let accounts = seed::accounts(&state.store)?;
    let known = |name: &str| accounts.iter().any(|a| a.upn.eq_ignore_ascii_case(name));
    let chosen = match other {
        None => accounts.first().map(|account| account.upn.clone()),
        Some(name) => known(name).then(|| name.to_owned()),
    };
    Ok(accounts
        .into_iter()
        .map(|account| Choice {
            role: account.role.unwrap_or_default(),
            about: account.about,
            chosen: chosen
                .as_deref()
                .is_some_and(|name| account.upn.eq_ignore_ascii_case(name)),
            upn: account.upn,
            name: account.display_name,
        })
        .collect())
}

/// Whether the form came from a page of ours: it repeats the cookie, which other sites neither read nor cause to be
/// sent, and the browser says it comes from here.
pub(crate) fn is_own_form(
    state: &State,
    headers: &HeaderMap,
    form: &BTreeMap<String, String>,
) -> bool {
    let origin_is_ours = headers
        .get(header::ORIGIN)
        .is_none_or(|origin| *origin == *state.origin(headers));
    let cookie = cookie(headers, COOKIE);
    origin_is_ours && cookie.is_some() && cookie == form.get("nonce").map(String::as_str)
}

/// The cookie of ours with this name.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, wanted: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == wanted && value.len() == 32)
        .map(|(_, value)| value)
}

/// A page. Nothing but the style sheet is loaded, nobody frames it, and its forms go nowhere else, but for the origin
/// that an answer to one is redirected to.
pub(crate) fn respond(
    status: StatusCode,
    template: &str,
    page: &impl Serialize,
    headers: &HeaderMap,
    redirect: Option<&str>,
) -> Response {
    let policy = format!(
        "default-src 'none'; style-src 'self'; form-action 'self'{}{}; base-uri 'none'; frame-ancestors 'none'",
        if redirect.is_some() { " " } else { "" },
        redirect.unwrap_or_default()
    );
    let known = cookie(headers, COOKIE).map(str::to_owned);
    let fresh = keys::random::<24>().map(|bytes| keys::encode(&bytes));
    let (Ok(html), Some(nonce)) = (
        known
            .clone()
            .or_else(|| fresh.as_ref().ok().cloned())
            .ok_or(())
            .and_then(|nonce| render(template, page, &nonce).map_err(drop)),
        known.clone().or_else(|| fresh.ok()),
    ) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut response = (
        status,
        [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (header::CONTENT_SECURITY_POLICY, policy.as_str()),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (header::X_FRAME_OPTIONS, "DENY"),
            (header::REFERRER_POLICY, "same-origin"),
            (header::CACHE_CONTROL, "no-store"),
        ],
        html,
    )
        .into_response();
    let value = format!("{COOKIE}={nonce}; Path=/; HttpOnly; SameSite=Strict");
    if known.is_none()
        && let Ok(value) = HeaderValue::from_str(&value)
    {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}

/// A phrase in the language of the page, which has one in `lang` or is English.
fn say(state: &minijinja::State<'_, '_>, phrase: &str) -> String {
    let language = state.lookup("lang");
    let language = language.as_ref().and_then(|language| language.as_str());
    phrases::say(language.unwrap_or_default(), phrase).to_owned()
}

/// The text of a page.
pub(crate) fn render(
    template: &str,
    page: &impl Serialize,
    nonce: &str,
) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_filter("say", say);
    environment.add_template("page", FRAME)?;
    environment.add_template("accounts", ACCOUNTS)?;
    environment.add_template("this", template)?;
    let page = minijinja::value::Serde(page);
    environment.get_template("this")?.render(context! {
        nonce, organization => personas::TENANT_NAME, ..minijinja::Value::from(page)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_flows_own_cookie_is_read() {
        let nonce = "a".repeat(32);
        let mut headers = HeaderMap::new();
        let line = format!("theme=dark; {COOKIE}={nonce}");
        headers.insert(header::COOKIE, line.parse().unwrap());
        assert_eq!(cookie(&headers, COOKIE), Some(nonce.as_str()));
        headers.insert(header::COOKIE, format!("{COOKIE}=short").parse().unwrap());
        assert_eq!(cookie(&headers, COOKIE), None);
    }
}
