//! What the directory sent out: mails through `sendMail`, texts through the SMS webhook. Nothing leaves this machine.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::audit::instant;

/// One mail or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
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
///
/// # Errors
/// When the database cannot be written.
pub(super) fn keep(
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
///
/// # Errors
/// When the database cannot be read.
pub(super) fn outbox(connection: &Connection) -> rusqlite::Result<Vec<(String, Message)>> {
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
