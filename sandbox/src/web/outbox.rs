//! What the directory was given to send: the mails of `sendMail`, and the texts of the SMS webhook here. Nothing leaves
//! this machine.

use std::path::Path;
use std::sync::Arc;

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::directory::store::Store;
use crate::graph::mail::{self, Message};
use crate::{Error, State};

/// The path of the webhook.
pub(crate) const PATH: &str = "/sms";

/// The route of the webhook.
pub(crate) fn router() -> Router<Arc<State>> {
    Router::new().route(PATH, post(receive))
}

/// A mail or text that was to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sent {
    /// When, RFC 3339.
    pub at: String,
    /// `mail` or `sms`.
    pub channel: String,
    /// A sign-in name, or `webhook`.
    pub sender: String,
    /// An address or a number.
    pub recipient: String,
    /// Only mails have one.
    pub subject: Option<String>,
    /// The text.
    pub body: String,
}

/// Everything that was to be sent, oldest first.
pub(crate) fn read(store: &Store) -> Result<Vec<Sent>, Error> {
    let messages = mail::outbox(&store.lock()).map_err(|source| store.error(source))?;
    Ok(messages
        .into_iter()
        .map(|(at, message)| Sent {
            at,
            channel: message.channel,
            sender: message.sender,
            recipient: message.recipient,
            subject: message.subject,
            body: message.body,
        })
        .collect())
}

/// What the directory in this file was given to send, oldest first; nothing when there is no such file.
///
/// # Errors
/// When the file is not a directory of ours.
pub fn outbox(database: &Path) -> Result<Vec<Sent>, Error> {
    if !database.exists() {
        return Ok(Vec::new());
    }
    read(&Store::open(Some(database))?)
}

/// Empties the outbox of the directory in this file; says how many messages there were.
///
/// # Errors
/// As [`outbox`].
pub fn clear_outbox(database: &Path) -> Result<usize, Error> {
    if !database.exists() {
        return Ok(0);
    }
    let store = Store::open(Some(database))?;
    let gone = store.lock().execute("DELETE FROM outbox", []);
    gone.map_err(|source| store.error(source))
}

/// A text to send.
#[derive(Debug, Deserialize)]
struct Text {
    to: String,
    text: String,
}

async fn receive(Shared(state): Shared<Arc<State>>, body: String) -> Response {
    let text: Text = match serde_json::from_str(&body) {
        Ok(text) => text,
        Err(error) => return refuse(&error.to_string()),
    };
    let digits = text.to.chars().filter(char::is_ascii_digit).count();
    if !text.to.starts_with('+') || digits < 5 || text.text.is_empty() {
        return refuse("`to` is a number with its country code, `text` is not empty");
    }
    let message = Message {
        channel: "sms".to_owned(),
        sender: "webhook".to_owned(),
        recipient: text.to,
        subject: None,
        body: text.text,
    };
    match mail::keep(&state.store.lock(), state.now(), &message) {
        Ok(()) => (
            StatusCode::ACCEPTED,
            Json(Value::Object(serde_json::Map::new())),
        )
            .into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn refuse(why: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({"error": why}))).into_response()
}
