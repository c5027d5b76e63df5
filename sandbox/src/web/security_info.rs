//! The page where people keep their own methods, `https://aka.ms/mysecurityinfo` in the service (graph-api.md §8.4): signed in
//! with a Temporary Access Pass, they add a phone and an address, each with a code that was sent there, and remove them.
//! Rendered here; no script.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use axum::routing::get;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use rusqlite::Connection;
use serde::Serialize;

use super::phrases;
use super::sessions::CodeCheck;
use crate::directory::method_kind::Kind;
use crate::graph::mail::{self, Message};
use crate::graph::methods::own::{self, Person, policy};
use crate::graph::methods::passes::{self, Usability};
use crate::graph::methods::table::{self, Row};
use crate::graph::methods::values::{mask, mask_address, parse_email, parse_phone};
use crate::identity::account;
use crate::identity::pages::form;
use crate::odata::reply::Fault;
use crate::{Error, State};

/// The path of the page.
pub(crate) const PATH: &str = "/security-info";

const PAGE: &str = include_str!("security_info_page.html");
const COOKIE: &str = "SecurityInfo";

type Form = BTreeMap<String, String>;

/// The routes of the page.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new().route(PATH, get(open).post(submit))
}

/// A method on the list.
#[derive(Debug, Serialize)]
struct Shown {
    name: &'static str,
    value: String,
    /// The word of a kind that can be removed here.
    removable: Option<&'static str>,
}

/// A method that can be added.
#[derive(Debug, Serialize)]
struct Offer {
    kind: &'static str,
    name: &'static str,
}

/// One state of the page.
#[derive(Debug, Default, Serialize)]
struct Page {
    step: &'static str,
    /// `{}` is the noun.
    title: &'static str,
    error: Option<String>,
    /// What has just been done; `{}` is to what.
    told: Option<&'static str>,
    told_of: String,
    user: String,
    name: String,
    methods: Vec<Shown>,
    offers: Vec<Offer>,
    kind: &'static str,
    noun: &'static str,
    country: String,
    value: String,
    /// The language; what the fields say is said in it where it is shown.
    lang: &'static str,
}

/// A page, and the sign-in it begins or ends.
struct Next {
    page: Page,
    cookie: Option<String>,
}

impl From<Page> for Next {
    fn from(page: Page) -> Self {
        Self { page, cookie: None }
    }
}

async fn open(
    Shared(state): Shared<Arc<State>>,
    Query(query): Query<Form>,
    headers: HeaderMap,
) -> Response {
    let hint = query.get("login_hint").cloned().unwrap_or_default();
    let page = match present(&state, &headers) {
        Ok(Some(person)) => home(&state, &person, None, None),
        Ok(None) => Ok(sign_in_page(hint, None)),
        Err(error) => Err(error),
    };
    respond(page.map(Next::from), &headers)
}

async fn submit(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: String) -> Response {
    let form: Form = url::form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect();
    if !form::is_own_form(&state, &headers, &form) {
        let page = sign_in_page(
            String::new(),
            Some("This page was open for too long, or another page sent you here. Sign in again."),
        );
        return answer(StatusCode::FORBIDDEN, page, &headers);
    }
    respond(next(&state, &headers, &form), &headers)
}

fn respond(next: Result<Next, Error>, headers: &HeaderMap) -> Response {
    let Ok(Next { page, cookie }) = next else {
        let page = sign_in_page(String::new(), Some("The directory failed. Try again."));
        return answer(StatusCode::INTERNAL_SERVER_ERROR, page, headers);
    };
    let status = if page.error.is_some() {
        StatusCode::BAD_REQUEST
    } else {
        StatusCode::OK
    };
    let mut response = answer(status, page, headers);
    let value =
        cookie.map(|value| format!("{COOKIE}={value}; Path={PATH}; HttpOnly; SameSite=Strict"));
    if let Some(Ok(value)) = value.map(|value| HeaderValue::from_str(&value)) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// The page in the language of the browser.
fn answer(status: StatusCode, page: Page, headers: &HeaderMap) -> Response {
    let lang = phrases::language(headers);
    form::respond(status, PAGE, &Page { lang, ..page }, headers, None)
}

/// Who is signed in.
fn present(state: &State, headers: &HeaderMap) -> Result<Option<Person>, Error> {
    let Some(row) =
        form::cookie(headers, COOKIE).and_then(|id| state.sessions.who(id, state.now()))
    else {
        return Ok(None);
    };
    let connection = state.store.lock();
    let (id, name, upn) =
        table::names(&connection, row).map_err(|source| state.store.error(source))?;
    Ok(Some(Person { row, id, name, upn }))
}

/// From one filled-in state of the page to the next.
fn next(state: &State, headers: &HeaderMap, form: &Form) -> Result<Next, Error> {
    let field = |name: &str| form.get(name).map(|text| text.trim()).unwrap_or_default();
    let step = field("step");
    if step == "sign-in" {
        return sign_in(state, field("user"), field("pass"));
    }
    let Some(person) = present(state, headers)? else {
        let over = Some("You are no longer signed in. Sign in again.");
        return Ok(sign_in_page(String::new(), over).into());
    };
    let id = form::cookie(headers, COOKIE).unwrap_or_default();
    let kind = Kind::parse(field("kind")).filter(|kind| own(*kind));
    let page = match (step, kind) {
        ("sign-out", _) => {
            state.sessions.end(id);
            return Ok(Next {
                page: sign_in_page(person.upn, None),
                cookie: Some("; Max-Age=0".to_owned()),
            });
        }
        ("add", Some(kind)) => Ok(ask_page(kind, String::new(), String::new(), None)),
        ("send", Some(kind)) => {
            let lang = phrases::language(headers);
            send(
                state,
                id,
                &person,
                kind,
                [field("country"), field("value")],
                lang,
            )
        }
        ("verify", Some(kind)) => verify(state, id, &person, kind, field("code")),
        ("remove", Some(kind)) => Ok(Page {
            step: "remove",
            title: "Remove {}?",
            kind: kind.word(),
            noun: noun(kind),
            ..Page::default()
        }),
        ("removal", Some(kind)) => remove(state, &person, kind),
        _ => home(state, &person, None, None),
    };
    page.map(Next::from)
}

/// The kinds people add and remove by themselves here.
fn own(kind: Kind) -> bool {
    matches!(kind, Kind::Mobile | Kind::Email)
}

fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Mobile => "phone",
        Kind::AlternateMobile => "alternate phone",
        Kind::Office => "office phone",
        Kind::Email => "e-mail",
        Kind::Authenticator => "Microsoft Authenticator",
        Kind::Oath => "authenticator app",
        Kind::Fido2 => "passkey",
        Kind::Hello => "Windows Hello for Business",
        Kind::Pass => "Temporary Access Pass",
        Kind::Questions => "security questions",
    }
}

fn sign_in_page(user: String, error: Option<&str>) -> Page {
    Page {
        step: "sign-in",
        title: "Sign in",
        error: error.map(str::to_owned),
        user,
        ..Page::default()
    }
}

/// What a wrong name and a wrong pass have in common: nobody learns which names there are.
const WRONG: &str = "The user name or the Temporary Access Pass is not correct.";

fn sign_in(state: &State, user: &str, pass: &str) -> Result<Next, Error> {
    let refuse = |why: &str| Ok(sign_in_page(user.to_owned(), Some(why)).into());
    let Some(account) = account::find(state, user)?.filter(|account| account.enabled) else {
        return refuse(WRONG);
    };
    let now = state.now();
    let (row, state_of_pass) = state.store.transaction(|db| {
        let row = db.query_row(
            "SELECT row FROM users WHERE id = ?1",
            [&account.id],
            |row| row.get(0),
        )?;
        Ok((row, passes::spend(db, row, pass, now)?))
    })?;
    match state_of_pass {
        None => refuse(WRONG),
        Some(Usability::Expired) => {
            refuse("This Temporary Access Pass has expired. Ask for a new one.")
        }
        Some(Usability::NotYetValid) => refuse("This Temporary Access Pass is not valid yet."),
        Some(Usability::Used) => {
            refuse("This Temporary Access Pass was used already. Ask for a new one.")
        }
        Some(Usability::Disabled) => {
            refuse("Temporary Access Pass sign in was blocked due to User Credential Policy.")
        }
        Some(Usability::Usable { once }) => {
            let cookie = state.sessions.begin(row, once, now)?;
            let person = Person {
                row,
                id: account.id,
                name: account.name,
                upn: account.upn,
            };
            Ok(Next {
                page: home(state, &person, None, None)?,
                cookie: Some(cookie),
            })
        }
    }
}

fn home(
    state: &State,
    person: &Person,
    told: Option<(&'static str, String)>,
    error: Option<String>,
) -> Result<Page, Error> {
    let connection = state.store.lock();
    let read = || -> rusqlite::Result<_> {
        let rows = table::rows(&connection, person.row, &Kind::ALL)?;
        Ok((rows, policy(&connection, person.row)?.1))
    };
    let (rows, counting) = read().map_err(|source| state.store.error(source))?;
    let offers = [Kind::Mobile, Kind::Email]
        .into_iter()
        .filter(|kind| counting.contains(kind) && !rows.iter().any(|row| row.kind == *kind))
        .map(|kind| Offer {
            kind: kind.word(),
            name: noun(kind),
        })
        .collect();
    let methods = rows
        .iter()
        // What they signed in with is no method of theirs.
        .filter(|row| row.kind != Kind::Pass)
        .map(|row| Shown {
            name: noun(row.kind),
            value: masked(row),
            removable: own(row.kind).then(|| row.kind.word()),
        })
        .collect();
    Ok(Page {
        step: "home",
        title: "Security info",
        error,
        told: told.as_ref().map(|(told, _)| *told),
        told_of: told.map(|(_, of)| of).unwrap_or_default(),
        user: person.upn.clone(),
        name: person.name.clone(),
        methods,
        offers,
        ..Page::default()
    })
}

fn masked(row: &Row) -> String {
    let value = row.value.as_deref().unwrap_or_default();
    match row.kind {
        kind if kind.is_phone() => mask(value),
        Kind::Email => mask_address(value),
        _ => value.to_owned(),
    }
}

fn ask_page(kind: Kind, country: String, value: String, error: Option<String>) -> Page {
    Page {
        step: "ask",
        title: "Add {}",
        error,
        kind: kind.word(),
        noun: noun(kind),
        country,
        value,
        ..Page::default()
    }
}

fn code_page(kind: Kind, value: String, error: Option<String>) -> Page {
    Page {
        step: "code",
        title: "Enter the code",
        error,
        kind: kind.word(),
        noun: noun(kind),
        value,
        ..Page::default()
    }
}

/// Sends a code to what was typed.
fn send(
    state: &State,
    id: &str,
    person: &Person,
    kind: Kind,
    [country, typed]: [&str; 2],
    lang: &str,
) -> Result<Page, Error> {
    let again = |why: String| {
        Ok(ask_page(
            kind,
            country.to_owned(),
            typed.to_owned(),
            Some(why),
        ))
    };
    let value = if kind == Kind::Email {
        parse_email(typed)
    } else {
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        parse_phone(&format!("+{} {}", digits(country), digits(typed)))
    };
    let Some(value) = value else {
        return again(match kind {
            Kind::Email => "This is not an e-mail address.".to_owned(),
            _ => "This is not a phone number with its country code.".to_owned(),
        });
    };
    let connection = state.store.lock();
    let allowed = policy(&connection, person.row).map_err(|source| state.store.error(source))?;
    if !allowed.1.contains(&kind) {
        return again("The policy of your organization does not allow this method.".to_owned());
    }
    if let Err(fault) = table::may_add(&connection, person.row, kind) {
        return again(fault.message);
    }
    let Some(code) = state.sessions.ask(id, kind, &value, state.now())? else {
        return again("No more codes are sent now. Sign in again later.".to_owned());
    };
    let (channel, subject, body) = match kind {
        Kind::Email => (
            "mail",
            Some(phrases::say(lang, "Your verification code").to_owned()),
            "Use verification code {} to register this e-mail.",
        ),
        _ => (
            "sms",
            None,
            "Use verification code {} to register this phone.",
        ),
    };
    let message = Message {
        channel: channel.to_owned(),
        sender: "security-info".to_owned(),
        recipient: value.clone(),
        subject,
        body: phrases::say(lang, body).replace("{}", &code),
    };
    mail::keep(&connection, state.now(), &message).map_err(|source| state.store.error(source))?;
    Ok(code_page(kind, value, None))
}

/// Takes the code, and registers what it was sent to.
fn verify(
    state: &State,
    id: &str,
    person: &Person,
    kind: Kind,
    typed: &str,
) -> Result<Page, Error> {
    let value = match state.sessions.enter(id, kind, typed, state.now()) {
        CodeCheck::Right(value) => value,
        CodeCheck::Wrong(value) => {
            let wrong = "That code is not correct. It has six digits.";
            return Ok(code_page(kind, value, Some(wrong.to_owned())));
        }
        CodeCheck::Over(value) => {
            let over = "That code is no longer valid. Send a new one.";
            return Ok(ask_page(kind, String::new(), value, Some(over.to_owned())));
        }
        CodeCheck::Unasked => return home(state, person, None, None),
    };
    let row = Row::new(kind, value, state.now());
    match write(state, |db| own::add(db, state.now(), person, &row))? {
        Ok(()) => {
            let told = match kind {
                Kind::Email => "Your e-mail was registered: {}.",
                _ => "Your phone was registered: {}.",
            };
            let told = (told, masked(&row));
            home(state, person, Some(told), None)
        }
        Err(fault) => home(state, person, None, Some(fault.message)),
    }
}

fn remove(state: &State, person: &Person, kind: Kind) -> Result<Page, Error> {
    let removed = write(state, |db| own::remove(db, state.now(), person, kind))?;
    match removed {
        Ok(true) => {
            let told = match kind {
                Kind::Email => "Your e-mail was removed.",
                _ => "Your phone was removed.",
            };
            home(state, person, Some((told, String::new())), None)
        }
        Ok(false) => home(state, person, None, None),
        Err(fault) => home(state, person, None, Some(fault.message)),
    }
}

/// Writes all of it or nothing; a rule that forbids it is told.
fn write<T>(
    state: &State,
    work: impl FnOnce(&Connection) -> Result<T, Fault>,
) -> Result<Result<T, Fault>, Error> {
    // A rule is looked at before anything is written.
    state.store.transaction(|db| Ok(work(db)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_renders_without_script_and_escapes_what_people_chose() {
        for step in ["sign-in", "home", "ask", "code", "remove"] {
            let page = Page {
                step,
                title: "Title",
                error: Some("Wrong.".to_owned()),
                told: Some("Action."),
                told_of: String::new(),
                lang: "en",
                user: "\"><b>".to_owned(),
                name: "<script>alert(1)</script>".to_owned(),
                methods: vec![Shown {
                    name: "phone",
                    value: "<i>".to_owned(),
                    removable: Some("mobile"),
                }],
                offers: vec![Offer {
                    kind: "email",
                    name: "e-mail",
                }],
                kind: "mobile",
                noun: "phone",
                country: "\"><b>".to_owned(),
                value: "\"><b>".to_owned(),
            };
            let html = form::render(PAGE, &page, "n").unwrap();
            assert!(html.contains("<h1>Title</h1>"), "{html}");
            assert!(html.contains("name=\"nonce\" value=\"n\""), "{html}");
            for raw in ["<script", "\"><b>", "<i>"] {
                assert!(!html.contains(raw), "{step}: {html}");
            }
        }
    }
}
