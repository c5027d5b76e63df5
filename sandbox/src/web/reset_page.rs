//! The page for forgotten passwords, `https://aka.ms/sspr` in the service (graph-api.md §8.4): name yourself, prove it with as
//! many methods as are required, choose a new password. Rendered here; no script.
//!
//! It checks what it can send a code to. What an authenticator app shows, only the service could check.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State as Shared};
use axum::response::Response;
use axum::routing::get;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::phrases;
use super::reset_sessions::{CodeCheck, ResetSession};
use super::verdict::{self, Assessment, Gate, Stop};
use crate::directory::method_kind::Kind;
use crate::directory::sspr_audit::{self, Attempt};
use crate::directory::store::{Document, read_document};
use crate::directory::{lockout, passwords};
use crate::graph::mail::{self, Message};
use crate::graph::methods::values::{mask, mask_address};
use crate::identity::pages::form;
use crate::{Error, State};

/// The path of the page.
pub(crate) const PATH: &str = "/passwordreset";

const PAGE: &str = include_str!("reset_page.html");

type Form = BTreeMap<String, String>;

/// The routes of the page.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new().route(PATH, get(open).post(submit))
}

/// A method to choose.
#[derive(Debug, Serialize)]
struct Offer {
    kind: &'static str,
    phrase: &'static str,
    to: String,
}

/// One state of the page.
#[derive(Debug, Default, Serialize)]
struct Page {
    step: &'static str,
    title: &'static str,
    error: Option<&'static str>,
    user: String,
    session: String,
    options: Vec<Offer>,
    /// Which verification step this is, where there are two.
    round: Option<usize>,
    code: Option<&'static str>,
    text: &'static str,
    /// When a block ends.
    until: Option<String>,
    /// The language; what the fields say is said in it where it is shown.
    lang: &'static str,
}

async fn open(Query(query): Query<Form>, headers: HeaderMap) -> Response {
    let user = query.get("username").cloned().unwrap_or_default();
    respond(Ok(name_page(user, None)), &headers)
}

async fn submit(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: String) -> Response {
    let form: Form = url::form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect();
    if !form::is_own_form(&state, &headers, &form) {
        let page = name_page(
            String::new(),
            Some("This page was open for too long, or another page sent you here. Start again."),
        );
        let lang = phrases::language(&headers);
        let page = Page { lang, ..page };
        return form::respond(StatusCode::FORBIDDEN, PAGE, &page, &headers, None);
    }
    respond(next(&state, &form, phrases::language(&headers)), &headers)
}

fn respond(page: Result<Page, Error>, headers: &HeaderMap) -> Response {
    let (status, page) = match page {
        Ok(page) if page.error.is_some() => (StatusCode::BAD_REQUEST, page),
        Ok(page) => (StatusCode::OK, page),
        Err(_) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            name_page(String::new(), Some("The directory failed. Try again.")),
        ),
    };
    let lang = phrases::language(headers);
    let page = Page { lang, ..page };
    form::respond(status, PAGE, &page, headers, None)
}

/// From one filled-in state of the page to the next; mail and texts are in the language of the page.
fn next(state: &State, form: &Form, lang: &str) -> Result<Page, Error> {
    let field = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    if field("step") == "name" {
        return begin(state, field("user").trim());
    }
    let id = field("session");
    let Some(visit) = state.reset_sessions.find(id, state.now()) else {
        let over = "Your session has expired after fifteen minutes. Start again.";
        return Ok(name_page(String::new(), Some(over)));
    };
    let (assessment, stop) = state
        .store
        .transaction(|db| look(db, visit.user, state.now()))?;
    // The policy may have changed, and five wrong codes may have been typed in another window.
    if let Some(stop) = stop {
        state.reset_sessions.end(id);
        return Ok(stop_page(stop));
    }
    let proven = visit.passed.len() >= assessment.required;
    match field("step") {
        "send" if !proven => send(state, id, &visit, &assessment, field("kind"), lang),
        "verify" if !proven => verify(state, id, &visit, &assessment, field("code")),
        "password" if proven => {
            let (new, again) = (field("new"), field("again"));
            change(state, id, &visit, &assessment, [new, again], lang)
        }
        _ if proven => Ok(password_page(id, None)),
        _ => Ok(choose_page(id, &visit.passed, &assessment, None)),
    }
}

fn name_page(user: String, error: Option<&'static str>) -> Page {
    Page {
        step: "name",
        title: "Get back into your account",
        error,
        user,
        ..Page::default()
    }
}

fn begin(state: &State, user: &str) -> Result<Page, Error> {
    let now = state.now();
    let found = state.store.transaction(|db| {
        let row: Option<i64> = db
            .query_row("SELECT row FROM users WHERE upn = ?1", [user], |row| {
                row.get(0)
            })
            .optional()?;
        let Some(row) = row else {
            return Ok(None);
        };
        let ((assessment, stop), attempt) = (look(db, row, now)?, Attempt::of(db, row)?);
        attempt.step(db, now, true, sspr_audit::NAMED)?;
        if let Some(stop) = stop {
            attempt.step(db, now, false, words(stop).0)?;
        }
        Ok(Some((row, assessment, stop, attempt)))
    })?;
    let Some((row, assessment, stop, attempt)) = found else {
        let wrong = "The user ID you entered does not exist. Check it and type it again.";
        return Ok(name_page(user.to_owned(), Some(wrong)));
    };
    if let Some(stop) = stop {
        return Ok(stop_page(stop));
    }
    if offered(&assessment.gates).count() < assessment.required {
        return Ok(Page {
            step: "stop",
            title: "This page cannot check your methods",
            text: "You can reset your password in the service, but the embedded directory only checks codes \
                   that it sends by text or mail. Register a phone or an e-mail address to try it here.",
            ..Page::default()
        });
    }
    let id = state.reset_sessions.begin(row, attempt, now)?;
    Ok(choose_page(&id, &[], &assessment, None))
}

/// Where somebody stands, and what stops them before they choose a password: what is wrong on-premises shows only when
/// the new password is written there.
fn look(
    db: &Connection,
    user: i64,
    now: Timestamp,
) -> rusqlite::Result<(Assessment, Option<Stop>)> {
    let assessment = verdict::of(db, user, now)?;
    let stop = match assessment.stop {
        Some(Stop::RefusedOnPremises | Stop::UnreachableOnPremises) => {
            lockout::blocked_until(db, user, now)?.map(Stop::Blocked)
        }
        other => other,
    };
    Ok((assessment, stop))
}

/// The methods that a code can be sent to.
fn offered(gates: &[Gate]) -> impl Iterator<Item = &Gate> {
    gates
        .iter()
        .filter(|gate| matches!(gate.kind, Kind::Mobile | Kind::Email))
}

fn choose_page(
    id: &str,
    passed: &[Kind],
    assessment: &Assessment,
    error: Option<&'static str>,
) -> Page {
    let options = offered(&assessment.gates)
        .filter(|gate| !passed.contains(&gate.kind))
        .map(|gate| Offer {
            kind: gate.kind.word(),
            phrase: if gate.kind == Kind::Email {
                "Mail a code to {}"
            } else {
                "Text a code to {}"
            },
            to: if gate.kind == Kind::Email {
                mask_address(&gate.value)
            } else {
                mask(&gate.value)
            },
        })
        .collect();
    Page {
        step: "choose",
        title: "Verify your identity",
        error,
        session: id.to_owned(),
        options,
        round: round(passed, assessment),
        ..Page::default()
    }
}

fn round(passed: &[Kind], assessment: &Assessment) -> Option<usize> {
    (assessment.required > 1).then_some(passed.len() + 1)
}

/// What the trail calls the way a code goes.
fn way(kind: Kind) -> &'static str {
    if kind == Kind::Email {
        "email"
    } else {
        "mobile SMS"
    }
}

fn send(
    state: &State,
    id: &str,
    visit: &ResetSession,
    assessment: &Assessment,
    kind: &str,
    lang: &str,
) -> Result<Page, Error> {
    let chosen = offered(&assessment.gates)
        .find(|gate| gate.kind.word() == kind && !visit.passed.contains(&gate.kind));
    let Some(gate) = chosen else {
        let pick = "Select a verification method.";
        return Ok(choose_page(id, &visit.passed, assessment, Some(pick)));
    };
    let now = state.now();
    let code = state.reset_sessions.ask(id, gate.kind, now)?;
    let is_mail = gate.kind == Kind::Email;
    let message = Message {
        channel: if is_mail { "mail" } else { "sms" }.to_owned(),
        sender: "passwordreset".to_owned(),
        recipient: gate.value.clone(),
        subject: is_mail.then(|| phrases::say(lang, "Your account verification code").to_owned()),
        body: phrases::say(lang, "Use verification code {} to reset your password.")
            .replace("{}", &code),
    };
    state.store.transaction(|db| {
        visit
            .attempt
            .step(db, now, true, sspr_audit::started(way(gate.kind)))?;
        mail::keep(db, now, &message)
    })?;
    Ok(code_page(id, round(&visit.passed, assessment), None))
}

fn code_page(id: &str, round: Option<usize>, error: Option<&'static str>) -> Page {
    Page {
        step: "code",
        title: "Enter the code",
        error,
        session: id.to_owned(),
        round,
        ..Page::default()
    }
}

fn verify(
    state: &State,
    id: &str,
    visit: &ResetSession,
    assessment: &Assessment,
    typed: &str,
) -> Result<Page, Error> {
    let now = state.now();
    match state.reset_sessions.enter(id, typed, now) {
        CodeCheck::Right(kind) => {
            state.store.transaction(|db| {
                visit
                    .attempt
                    .step(db, now, true, sspr_audit::passed(way(kind)))
            })?;
            let mut passed = visit.passed.clone();
            passed.push(kind);
            Ok(if passed.len() >= assessment.required {
                password_page(id, None)
            } else {
                choose_page(id, &passed, assessment, None)
            })
        }
        CodeCheck::Wrong(kind) => {
            let blocked = state.store.transaction(|db| {
                visit
                    .attempt
                    .step(db, now, false, sspr_audit::failed(way(kind)))?;
                if lockout::fail(db, visit.user, now)? {
                    visit.attempt.blocked(db, now)?;
                }
                lockout::blocked_until(db, visit.user, now)
            })?;
            if let Some(until) = blocked {
                state.reset_sessions.end(id);
                return Ok(stop_page(Stop::Blocked(until)));
            }
            let wrong = "That code is not correct. It has six digits.";
            Ok(code_page(id, round(&visit.passed, assessment), Some(wrong)))
        }
        CodeCheck::Late => {
            let late = "That code has expired after five minutes. Request a new one.";
            Ok(choose_page(id, &visit.passed, assessment, Some(late)))
        }
        CodeCheck::Unasked => Ok(choose_page(id, &visit.passed, assessment, None)),
    }
}

fn password_page(id: &str, error: Option<&'static str>) -> Page {
    Page {
        step: "password",
        title: "Choose a new password",
        error,
        session: id.to_owned(),
        ..Page::default()
    }
}

fn change(
    state: &State,
    id: &str,
    visit: &ResetSession,
    assessment: &Assessment,
    [new, again]: [&str; 2],
    lang: &str,
) -> Result<Page, Error> {
    if new != again {
        let differ = "The passwords do not match. Enter both again.";
        return Ok(password_page(id, Some(differ)));
    }
    let now = state.now();
    let attempt = &visit.attempt;
    let ended = |db: &Connection, failure| attempt.ended(db, now, assessment.on_premises, failure);
    if let Err(breach) = passwords::rules(new) {
        let (reason, said) = breach.words();
        state.store.transaction(|db| {
            attempt.step(db, now, true, sspr_audit::SUBMITTED)?;
            ended(db, Some(reason))
        })?;
        return Ok(password_page(id, Some(said)));
    }
    state.reset_sessions.end(id);
    state.store.transaction(|db| {
        attempt.step(db, now, true, sspr_audit::SUBMITTED)?;
        if let Some(stop) = assessment.stop {
            let reason = match stop {
                Stop::UnreachableOnPremises => sspr_audit::UNREACHABLE,
                _ => sspr_audit::REFUSED,
            };
            return ended(db, Some(reason));
        }
        passwords::set(db, now, visit.user, new, false)?;
        lockout::clear(db, visit.user)?;
        ended(db, None)?;
        attempt.step(db, now, true, sspr_audit::DONE)?;
        notify(db, state, visit.user, lang)
    })?;
    if let Some(stop) = assessment.stop {
        return Ok(stop_page(stop));
    }
    Ok(Page {
        step: "done",
        title: "Your password has been reset",
        text: "You can sign in with your new password now.",
        ..Page::default()
    })
}

/// Tells somebody by mail that their password was reset, where the policy says so (policy-api.md §1.2).
fn notify(db: &Connection, state: &State, user: i64, lang: &str) -> rusqlite::Result<()> {
    let policy = read_document(db, Document::PasswordReset)?.unwrap_or_default();
    if policy["notifyUsersOnPasswordReset"] != true {
        return Ok(());
    }
    let address: Option<String> =
        db.query_row("SELECT mail FROM users WHERE row = ?1", [user], |row| {
            row.get(0)
        })?;
    let message = Message {
        channel: "mail".to_owned(),
        sender: "passwordreset".to_owned(),
        recipient: address.unwrap_or_default(),
        subject: Some(phrases::say(lang, "Your password has been reset").to_owned()),
        body: phrases::say(
            lang,
            "If this was not you, contact your administrator immediately.",
        )
        .to_owned(),
    };
    mail::keep(db, state.now(), &message)
}

fn stop_page(stop: Stop) -> Page {
    let (title, text) = words(stop);
    let until = match stop {
        Stop::Blocked(until) => Some(until.strftime("%Y-%m-%d %H:%M UTC").to_string()),
        _ => None,
    };
    Page {
        step: "stop",
        title,
        code: stop.code(),
        text,
        until,
        ..Page::default()
    }
}

/// A text that a page shows where something is wrong, for whoever has to make out what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageText {
    /// The language, as a browser asks for it.
    pub language: &'static str,
    /// The text.
    pub text: &'static str,
    /// The code that is shown with it.
    pub code: Option<&'static str>,
    /// Whether it says why a password is not reset; else what was typed wrong.
    pub stops: bool,
}

/// Every text that the pages show where something is wrong, in every language.
pub fn page_texts() -> Vec<PageText> {
    let stops = Stop::EVERY.map(|stop| (words(stop).1, stop.code(), true));
    let mistakes = (phrases::MISTAKES.iter()).map(|mistake| (*mistake, None, false));
    let all: Vec<_> = stops.into_iter().chain(mistakes).collect();
    let said = |language| {
        all.iter().map(move |(text, code, stops)| PageText {
            language,
            text: phrases::say(language, text),
            code: *code,
            stops: *stops,
        })
    };
    ["en", "de", "sv", "zh"]
        .into_iter()
        .flat_map(said)
        .collect()
}

/// What somebody reads whom the service stops.
fn words(stop: Stop) -> (&'static str, &'static str) {
    match stop {
        Stop::Disabled => (
            "You can't reset your own password",
            "Your account is disabled. Ask your administrator.",
        ),
        Stop::HomeTenant => (
            "You can't reset your password here",
            "Your password belongs to your home organization. Reset it there.",
        ),
        Stop::PersonalAccount => (
            "You can't reset your password here",
            "You sign in with a personal Microsoft account. Reset its password there.",
        ),
        // The words of the service's texts that tell one from the other (graph-api.md §8.7).
        Stop::Off | Stop::OffForAdministrators => (
            "You can't reset your own password",
            "Password reset isn't turned on for your organization. Ask your administrator to reset it for you.",
        ),
        Stop::NoGroup => (
            "You can't reset your own password",
            "Your administrator hasn't configured password reset for your organization. Ask them to reset it for you.",
        ),
        Stop::NotInGroup => (
            "You can't reset your own password",
            "Password reset isn't turned on for your account. Ask your administrator to reset it for you.",
        ),
        Stop::NoLicence => (
            "You can't reset your own password",
            "Required licenses are missing from your organization. Ask your administrator to assign one.",
        ),
        Stop::TooFewMethods => (
            "You can't reset your own password",
            "Necessary information is missing from your account: too few methods. Ask your administrator to reset it for you.",
        ),
        Stop::NoWriteback => (
            "You can't reset your own password",
            "Your organization hasn't enabled password writeback, a necessary service. Ask your administrator.",
        ),
        Stop::RefusedOnPremises => (
            "We can't reset your password at this time",
            "There is an error in your organization's on-premises configuration. Ask your administrator to look into it.",
        ),
        Stop::UnreachableOnPremises => (
            "We can't reset your password at this time",
            "There are connectivity issues to your organization's on-premises environment. Try again later, or ask your administrator.",
        ),
        Stop::Blocked(_) => (
            "You have tried too many times",
            "To protect your account, you can't reset its password for 24 hours after too many attempts.",
        ),
    }
}
