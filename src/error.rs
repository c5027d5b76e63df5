//! Exit codes, the one error type of commands, and the report a person or a script reads.

use std::io;

use serde::Serialize;

use crate::ui::{Message, Messages};
use crate::{auth, config, graph, http, sandbox, ui};

/// How the program ends; the contract of `docs/exit-codes.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done, or nothing to do.
    Done = 0,
    /// Failed for a reason no other code names.
    Failed = 1,
    /// Wrong usage, or a question that needs a flag.
    Usage = 2,
    /// The answer is no: it would change, or a threshold is not met.
    No = 3,
    /// Sign in first.
    SignIn = 4,
    /// Permission, role or licence is missing.
    NotPermitted = 5,
    /// Service unreachable, or still throttled after the retries.
    Unreachable = 6,
    /// This directory or sign-in cannot do that at all.
    CannotHere = 7,
    /// Some of many items failed; the result names each.
    Partial = 8,
    /// Cancelled by the person.
    Cancelled = 130,
}

/// Anything that ends a command early.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A decision of the command itself.
    #[error("{}", .0.code)]
    Failure(Box<Failure>),
    /// The configuration file, a flag or an environment variable.
    #[error(transparent)]
    Config(#[from] config::Error),
    /// Signing in.
    #[error(transparent)]
    Auth(#[from] auth::Error),
    /// A service's answer, or the lack of one.
    #[error(transparent)]
    Graph(#[from] graph::Error),
    /// The HTTP client.
    #[error(transparent)]
    Http(#[from] http::Error),
    /// The person, the prompt or the output stream.
    #[error(transparent)]
    Ui(#[from] ui::Error),
    /// The embedded directory could not be opened or served.
    #[error(transparent)]
    Sandbox(#[from] sandbox::Error),
    /// A file or stream.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A failure a command names itself: stable code, sentence, next step.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// Stable, camelCase, for scripts.
    pub code: &'static str,
    /// What happened and why.
    pub message: Message,
    /// What to do next.
    pub hint: Option<Message>,
}

impl Error {
    /// A failure with its stable code and sentence.
    pub fn failure(exit: Exit, code: &'static str, message: Message) -> Self {
        Self::Failure(Box::new(Failure {
            exit,
            code,
            message,
            hint: None,
        }))
    }

    /// The same with the next step added.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        if let Self::Failure(failure) = &mut self {
            failure.hint = Some(hint);
        }
        self
    }
}

/// What is printed on stderr for an error: sentences, or with `-o json` this object.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Stable code, the service's own where it gave one.
    pub code: String,
    /// What happened, in the reader's language.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
    /// The service's request id, for its support.
    pub request_id: Option<String>,
    /// The exit code.
    pub exit: u8,
}

impl Report {
    /// Puts an error into words.
    pub fn of(error: &Error, messages: &Messages) -> Self {
        let (exit, code, message, hint, request_id) = match error {
            Error::Failure(failure) => (
                failure.exit,
                failure.code.to_owned(),
                messages.text(&failure.message),
                failure.hint.as_ref().map(|hint| messages.text(hint)),
                None,
            ),
            other => (
                Exit::Failed,
                "failed".to_owned(),
                other.to_string(),
                None,
                None,
            ),
        };
        Self {
            code,
            message,
            hint,
            request_id,
            exit: exit as u8,
        }
    }
}
