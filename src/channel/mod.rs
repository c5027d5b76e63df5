//! How a code leaves the house: as mail through Graph or an SMTP server, as a text through a webhook.
//!
//! What is sent holds a code. No error of this module repeats the text, nor an answer that could echo it.

mod smtp;
mod webhook;

pub use smtp::Smtp;
pub use webhook::Webhook;

use crate::graph;

/// Why a text was not sent.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The server is neither on this machine nor reached over TLS.
    #[error("refusing to send a code to {0}: not encrypted and not this machine")]
    Insecure(String),
    /// The channel has an account but no password.
    #[error("no password for {0}: set {name}", name = Smtp::PASSWORD)]
    NoPassword(String),
    /// The sender or the receiver is not an address this channel takes.
    #[error("{0} is not an address this channel can use")]
    Address(String),
    /// The server cannot be reached, or its certificate is not trusted.
    #[error("{server} cannot be reached: {}", source.root_cause())]
    Unreachable {
        /// Host and port, never the whole address.
        server: String,
        /// Why; the root cause says it best.
        source: anyhow::Error,
    },
    /// The server had the whole mail, and no answer came: nobody knows whether it was taken.
    #[error("{server} did not answer after it had the mail: {}", source.root_cause())]
    Unknown {
        /// Host and port, never the whole address.
        server: String,
        /// Why; the root cause says it best.
        source: anyhow::Error,
    },
    /// The server answered, and it was no.
    #[error("{server} refused: {status}")]
    Refused {
        /// Host and port, never the whole address.
        server: String,
        /// Its status: an HTTP status or an SMTP reply code.
        status: u16,
    },
    /// Graph refused or could not be reached.
    #[error(transparent)]
    Graph(#[from] graph::Error),
}

impl Error {
    /// Whether it is not known if the text was sent: what repeats it may send it twice.
    pub fn is_unknown(&self) -> bool {
        match self {
            Self::Graph(error) => error.is_unknown(),
            Self::Unknown { .. } => true,
            Self::Insecure(_)
            | Self::NoPassword(_)
            | Self::Address(_)
            | Self::Unreachable { .. }
            | Self::Refused { .. } => false,
        }
    }
}

/// One way to send.
#[derive(Debug)]
pub enum Channel {
    /// As mail from the signed-in account.
    Graph(Box<graph::Client>),
    /// As mail through a server.
    Smtp(Smtp),
    /// As a text through a webhook.
    Webhook(Webhook),
}

impl Channel {
    /// Sends `text` to a number or an address; mail also has a `subject`.
    ///
    /// # Errors
    /// Any [`Error`]; nothing is sent twice.
    pub async fn send(&self, to: &str, subject: &str, text: &str) -> Result<(), Error> {
        match self {
            Self::Graph(client) => Ok(client.send_mail(to, subject, text).await?),
            Self::Smtp(smtp) => smtp.send(to, subject, text).await,
            Self::Webhook(webhook) => webhook.send(to, text).await,
        }
    }
}
