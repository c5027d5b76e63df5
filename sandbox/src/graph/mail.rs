//! What the directory sent out: mails through `sendMail`, texts through the SMS webhook. Nothing leaves this machine.

use http::Method;
use jiff::Timestamp;
use rusqlite::{Connection, params};
use serde_json::Value;

use crate::directory::audit::instant;
use crate::odata::call::{Call, known};
use crate::odata::reply::{Fault, Reply};

/// One mail or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// `mail` or `sms`.
    pub channel: String,
    /// Who sent it: a sign-in name, or the name of the webhook.
    pub sender: String,
    /// An address or a number.
    pub recipient: String,
    /// Only mails have one.
    pub subject: Option<String>,
    /// The text.
    pub body: String,
}

/// Keeps a message.
pub(crate) fn keep(
    connection: &Connection,
    now: Timestamp,
    message: &Message,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO outbox (at, channel, sender, recipient, subject, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            instant(now),
            message.channel,
            message.sender,
            message.recipient,
            message.subject,
            message.body
        ])?;
    Ok(())
}

/// Every message with the moment it was sent, oldest first.
pub(crate) fn outbox(connection: &Connection) -> rusqlite::Result<Vec<(String, Message)>> {
    connection
        .prepare_cached(
            "SELECT at, channel, sender, recipient, subject, body FROM outbox ORDER BY row",
        )?
        .query_map([], |row| {
            Ok((
                row.get(0)?,
                Message {
                    channel: row.get(1)?,
                    sender: row.get(2)?,
                    recipient: row.get(3)?,
                    subject: row.get(4)?,
                    body: row.get(5)?,
                },
            ))
        })?
        .collect()
}

/// `POST /me/sendMail`.
///
/// # Errors
/// 400 and 403.
pub(crate) fn send(call: &Call<'_>) -> Result<Reply, Fault> {
    call.only(&Method::POST)?;
    let me = call.me.as_ref().ok_or_else(|| {
        Fault::bad("/me request is only valid with delegated authentication flow.")
    })?;
    call.need(&["Mail.Send"])?;
    let body = call.object(&["message", "Message", "saveToSentItems", "SaveToSentItems"])?;
    let message = body
        .get("message")
        .or_else(|| body.get("Message"))
        .and_then(Value::as_object)
        .ok_or_else(|| Fault::bad("The property 'message' is required."))?;
    known(
        message,
        &[
            "subject",
            "body",
            "toRecipients",
            "ccRecipients",
            "bccRecipients",
            "replyTo",
            "importance",
            "internetMessageHeaders",
        ],
    )?;
    let recipients: Vec<&str> = ["toRecipients", "ccRecipients", "bccRecipients"]
        .iter()
        .filter_map(|name| message.get(*name).and_then(Value::as_array))
        .flatten()
        .map(|recipient| {
            recipient["emailAddress"]["address"]
                .as_str()
                .ok_or_else(|| Fault::bad("A recipient has no address."))
        })
        .collect::<Result<_, _>>()?;
    if recipients.is_empty() {
        return Err(Fault::new(
            http::StatusCode::BAD_REQUEST,
            "ErrorInvalidRecipients",
            "At least one recipient isn't valid.",
        ));
    }
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
    for recipient in recipients {
        let message = Message {
            channel: "mail".to_owned(),
            sender: me.upn.clone(),
            recipient: recipient.to_owned(),
            subject: Some(text(message.get("subject"))),
            body: text(message.get("body").and_then(|body| body.get("content"))),
        };
        keep(call.db, call.now, &message)?;
    }
    Ok(Reply::accepted())
}
