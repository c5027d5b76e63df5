//! Exit codes, the one error type of commands, and the report a person or a script reads.

mod certificate;
mod code;
#[cfg(feature = "sandbox")]
mod directory;
mod network;
mod next_step;
mod refused;
mod service;
mod sign_in;
mod waiting;

use std::borrow::Cow;
use std::error::Error as _;
use std::io;
use std::path::Path;

use crate::ui::{Message, Messages, Report, msg};
use crate::{auth, config, duration, graph, http, text_file, ui};

pub use code::Code;
pub use network::in_the_way;

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
    /// Ended by SIGHUP, or because the window was closed.
    HungUp = 129,
    /// Cancelled by the person.
    Cancelled = 130,
    /// Ended by SIGTERM, or by the machine that goes down.
    Terminated = 143,
}

impl Exit {
    /// Whether what was written is whole, whatever it says.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Done | Self::No | Self::Partial)
    }

    /// Every exit code.
    pub const ALL: [Self; 12] = [
        Self::Done,
        Self::Failed,
        Self::Usage,
        Self::No,
        Self::SignIn,
        Self::NotPermitted,
        Self::Unreachable,
        Self::CannotHere,
        Self::Partial,
        Self::HungUp,
        Self::Cancelled,
        Self::Terminated,
    ];

    /// What it says, in a line.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Done => "Done, or nothing to do",
            Self::Failed => "Failed for a reason no other code names",
            Self::Usage => "Wrong usage, or a question that needs a flag",
            Self::No => {
                "The answer is no: there are changes, a threshold is not met, a user cannot reset"
            }
            Self::SignIn => "Sign in first",
            Self::NotPermitted => "Not permitted: a permission, a role or a licence is missing",
            Self::Unreachable => {
                "The service cannot be reached, or still throttles after the retries"
            }
            Self::CannotHere => "This directory or this sign-in cannot do that at all",
            Self::Partial => "Some of many items failed; the result names each",
            Self::HungUp => "Ended by SIGHUP, or because the window was closed",
            Self::Cancelled => "Cancelled with Ctrl-C or Esc, or by answering no",
            Self::Terminated => "Ended by SIGTERM, or because the machine shut down",
        }
    }

    /// The id of the next step where nothing better is known: an error without one leaves a person alone. Whoever stopped
    /// knows what to do.
    fn next_step(self) -> Option<&'static str> {
        match self {
            Self::Done | Self::HungUp | Self::Cancelled | Self::Terminated => None,
            Self::Failed => Some("error-next-failed"),
            Self::Usage => Some("error-next-usage"),
            Self::No => Some("error-next-no"),
            Self::SignIn => Some("error-not-signed-in-hint"),
            Self::NotPermitted => Some("error-not-permitted-hint"),
            Self::Unreachable => Some("error-service-down-hint"),
            Self::CannotHere => Some("error-next-cannot"),
            Self::Partial => Some("error-next-partial"),
        }
    }
}

/// Anything that ends a command early.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A decision of the command itself.
    #[error("{}", .0.code.as_str())]
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
    #[cfg(feature = "sandbox")]
    Sandbox(#[from] sspr_sandbox::Error),
    /// A file of text.
    #[error(transparent)]
    TextFile(#[from] text_file::Error),
    /// Anything else: files and streams, mostly. Its context names the file.
    #[error(transparent)]
    Other(#[from] anyhow::Error),
}

/// A failure a command names itself: stable code, sentence, next step.
#[derive(Debug)]
pub struct Failure {
    /// What scripts rely on; it says how the program ends, too.
    pub code: Code,
    /// What happened and why.
    pub message: Message,
    /// What to do next.
    pub hint: Option<Message>,
    /// The service's request id, where its refusal is behind it.
    pub request_id: Option<String>,
}

impl Error {
    /// A failure with its stable code and sentence.
    pub fn failure(code: Code, message: Message) -> Self {
        Self::Failure(Box::new(Failure {
            code,
            message,
            hint: None,
            request_id: None,
        }))
    }

    /// A file that a person named and that cannot be read; `code` says which kind of file it was to be.
    pub fn unreadable(code: Code, error: &text_file::Error) -> Self {
        let told = unreadable(error);
        let failure = Self::failure(code, told.message);
        match told.hint {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }

    /// A file that the command was to write and that cannot be written.
    pub fn unwritable(path: &Path, reason: &io::Error) -> Self {
        let told = unwritable(path, reason);
        Self::failure(Code::FileUnwritable, told.message)
    }

    /// The same with the request id of the refusal behind it.
    #[must_use]
    pub fn request_id(mut self, id: Option<String>) -> Self {
        if let Self::Failure(failure) = &mut self {
            failure.request_id = id;
        }
        self
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

/// An error put into words: how the program ends, the stable code, the sentence, the next step. Each module's errors
/// have one function in this room that decides all of it.
struct Told {
    exit: Exit,
    code: Cow<'static, str>,
    message: Message,
    hint: Option<Message>,
    request_id: Option<String>,
    /// The words of the service behind it.
    reason: Option<String>,
    /// What always helps against the code.
    next_step: Option<Message>,
}

impl Told {
    /// An error of ours.
    fn new(code: Code, message: Message) -> Self {
        Self {
            exit: code.exit(),
            code: code.as_str().into(),
            message,
            hint: None,
            request_id: None,
            reason: None,
            next_step: code.next_step(),
        }
    }

    /// A refusal under the service's own code; ours where it gave none.
    fn of_service(exit: Exit, code: impl Into<String>, message: Message) -> Self {
        let told = Self::new(Code::Refused, message);
        match code.into() {
            code if code.trim().is_empty() => Self { exit, ..told },
            code => Self {
                exit,
                code: Cow::Owned(code),
                ..told
            },
        }
    }

    fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }
}

impl Error {
    /// How the program ends, and the error in words; no words when nobody is left to hear them: a reader that closed
    /// stdout has had enough, and that is success.
    pub fn report(&self, messages: &Messages) -> (Exit, Option<Report>) {
        if let Self::Ui(ui::Error::Output(error)) = self
            && error.kind() == io::ErrorKind::BrokenPipe
        {
            return (Exit::Done, None);
        }
        let told = match self {
            Self::Failure(failure) => Told {
                hint: failure.hint.clone(),
                request_id: failure.request_id.clone(),
                ..Told::new(failure.code, failure.message.clone())
            },
            Self::Config(error) => config(error),
            Self::Auth(error) => sign_in::auth(error),
            Self::Graph(error) => service::graph(error),
            Self::Http(error) => http(error),
            Self::Ui(error) => ui(error),
            #[cfg(feature = "sandbox")]
            Self::Sandbox(error) => directory::sandbox(error),
            Self::Other(error) => failed(format!("{error:#}")),
            Self::TextFile(error) => unreadable(error),
        };
        let general = || told.exit.next_step().map(Message::new);
        let hint = told.hint.or(told.next_step).or_else(general);
        let report = Report {
            code: told.code.into_owned(),
            message: ui::excerpt(&messages.text(&told.message)),
            hint: hint.map(|hint| ui::excerpt(&messages.text(&hint))),
            request_id: told.request_id,
            exit: told.exit as u8,
            causes: (told.reason.into_iter().chain(self.causes()))
                .map(|cause| ui::excerpt(&ui::without_passwords(&cause)))
                .collect(),
        };
        (told.exit, Some(report))
    }

    /// What lies behind the error, without what its own sentence says already. Of what broke on the way to a service the last
    /// is told: the layers above it say only that they pass it on.
    fn causes(&self) -> Vec<String> {
        let mut causes: Vec<String> = Vec::new();
        let mut passed_on = None;
        let mut said = match self {
            Self::Other(error) => format!("{error:#}"),
            other => other.to_string(),
        };
        let mut next = self.source();
        while let Some(cause) = next {
            let text = cause.to_string();
            if cause.is::<reqwest::Error>() {
                passed_on.get_or_insert(causes.len());
            }
            if !said.contains(&text) {
                causes.push(text.clone());
                said = text;
            }
            next = cause.source();
        }
        if let Some(from) = passed_on {
            let last = causes.len().saturating_sub(1);
            causes.drain(from.min(last)..last);
        }
        causes
    }
}

fn config(error: &config::Error) -> Told {
    match error {
        config::Error::NoProfile { name, known } => {
            let told = Told::new(
                Code::NoProfile,
                msg!("error-no-profile", name = name.clone()),
            );
            let nearest = config::nearest(name, known.iter().map(String::as_str));
            match nearest {
                Some(nearest) => told.hint(msg!(
                    "error-no-profile-nearest",
                    nearest = nearest.to_owned(),
                    known = known.join(", ")
                )),
                None if known.is_empty() => told.hint(msg!("error-no-profile-first")),
                None => told.hint(msg!("error-no-profile-hint", known = known.join(", "))),
            }
        }
        config::Error::Malformed { .. } => Told::new(
            Code::MalformedConfig,
            msg!("error-other", text = error.to_string()),
        ),
        config::Error::Value {
            key,
            value,
            reason: config::Reason::Time(time),
        } => Told::new(
            Code::BadValue,
            msg!("usage-time", text = value.clone(), flag = *key),
        )
        .hint(msg!(
            "usage-time-hint",
            shortest = duration::text(time.0.shortest),
            longest = duration::text(time.0.longest)
        )),
        config::Error::Value { .. } => Told::new(
            Code::BadValue,
            msg!("error-other", text = error.to_string()),
        ),
        config::Error::NoHome => {
            Told::new(Code::NoHome, msg!("error-no-home")).hint(msg!("error-no-home-hint"))
        }
        config::Error::Unreadable(error) => unreadable(error),
        config::Error::File { path, source } => unwritable(path, source),
    }
}

fn unreadable(error: &text_file::Error) -> Told {
    let path = error.path.display().to_string();
    match &error.flaw {
        text_file::Flaw::Io(reason) => Told::new(
            Code::UnreadableFile,
            msg!("error-unreadable", path = path, error = reason.to_string()),
        ),
        text_file::Flaw::TooLarge => {
            let most = text_file::LARGEST >> 20;
            Told::new(
                Code::FileTooLarge,
                msg!("error-file-too-large", path = path, most = most),
            )
            .hint(msg!("error-file-too-large-hint"))
        }
        text_file::Flaw::NotText(_) => {
            Told::new(Code::NotText, msg!("error-not-text", path = path))
                .hint(msg!("error-not-text-hint"))
        }
    }
}

fn unwritable(path: &Path, reason: &io::Error) -> Told {
    let path = path.display().to_string();
    let reason = reason.to_string();
    Told::new(
        Code::FileUnwritable,
        msg!("error-file-unwritable", path = path, reason = reason),
    )
}

fn http(error: &http::Error) -> Told {
    match error {
        http::Error::Build(_) => {
            Told::new(Code::NoHttpClient, msg!("error-no-http")).hint(msg!("error-no-http-hint"))
        }
        http::Error::Proxy { variable, value } => Told::new(
            Code::UnusableProxy,
            msg!(
                "error-proxy-value",
                variable = *variable,
                value = value.clone()
            ),
        )
        .hint(msg!("error-proxy-value-hint", variable = *variable)),
        http::Error::CaFile { path, source } => Told::new(
            Code::BadCaFile,
            msg!(
                "error-ca-file",
                path = path.display().to_string(),
                reason = format!("{source:#}")
            ),
        )
        .hint(msg!("error-ca-file-hint")),
        http::Error::Insecure(_) | http::Error::ForeignOrigin(..) => Told::new(
            Code::TokenHeldBack,
            msg!("error-other", text = error.to_string()),
        ),
    }
}

fn ui(error: &ui::Error) -> Told {
    match error {
        ui::Error::Question { question, flag } => Told::new(
            Code::QuestionNeedsFlag,
            msg!("error-question", question = question.clone()),
        )
        .hint(msg!("error-question-hint", flag = *flag)),
        ui::Error::NoKeys { question, flag } => Told::new(
            Code::QuestionNeedsFlag,
            msg!("error-question", question = question.clone()),
        )
        .hint(msg!("error-question-hint-keyless", flag = *flag)),
        ui::Error::Cancelled => Told::new(Code::Cancelled, msg!("error-cancelled")),
        ui::Error::Declined => Told::new(Code::Cancelled, msg!("error-nothing-changed")),
        ui::Error::NoCsv => {
            Told::new(Code::NoCsv, msg!("error-no-csv")).hint(msg!("error-no-csv-hint"))
        }
        ui::Error::ColumnTwice(name) => {
            Told::new(Code::ColumnTwice, msg!("error-column-twice", name = *name))
                .hint(msg!("error-column-twice-hint"))
        }
        ui::Error::NoColumn { name, known } => {
            let told = Told::new(Code::NoColumn, msg!("error-no-column", name = name.clone()));
            match config::nearest(name, known.iter().copied()) {
                Some(nearest) => told.hint(msg!(
                    "error-no-column-nearest",
                    nearest = nearest.to_owned(),
                    known = known.join(", ")
                )),
                None => told.hint(msg!("error-no-column-hint", known = known.join(", "))),
            }
        }
        ui::Error::Filter(reason) => Told::new(
            Code::FilterFailed,
            msg!("error-filter", reason = reason.clone()),
        )
        .hint(msg!("error-filter-hint")),
        ui::Error::FilteredCsv => {
            Told::new(Code::NoCsv, msg!("error-filtered-csv")).hint(msg!("error-filtered-csv-hint"))
        }
        ui::Error::Output(error) => failed(error),
    }
}

fn failed(text: impl ToString) -> Told {
    Told::new(Code::Failed, msg!("error-other", text = text.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::Language;

    fn told(error: impl Into<Error>) -> Report {
        error
            .into()
            .report(&Messages::load(Language::En))
            .1
            .expect("a report")
    }

    fn refused(status: u16) -> graph::Error {
        graph::Error {
            method: "GET".to_owned(),
            path: "/v1.0/me".to_owned(),
            request_id: Some("r-1".to_owned()),
            kind: graph::ErrorKind::Service {
                status,
                code: "theirs".to_owned(),
                message: "No.".to_owned(),
            },
        }
    }

    #[test]
    fn the_exit_code_follows_the_status_of_the_service() {
        let cases = [
            (400, 1),
            (401, 4),
            (403, 5),
            (404, 1),
            (429, 6),
            (500, 6),
            (503, 6),
        ];
        for (status, exit) in cases {
            let report = told(refused(status));
            assert_eq!(report.exit, exit, "{status}");
            assert_eq!(report.code, "theirs");
            assert_eq!(report.request_id.as_deref(), Some("r-1"));
        }
    }

    #[test]
    fn every_code_has_a_sentence_and_a_next_step_in_every_language() {
        for language in Language::ALL {
            let messages = Messages::load(language);
            for code in Code::ALL {
                let error = Error::failure(*code, msg!("error-other", text = "What happened."));
                let (exit, report) = error.report(&messages);
                let report = report.expect("a report");
                assert_eq!((exit, report.code.as_str()), (code.exit(), code.as_str()));
                let hint = report.hint.unwrap_or_default();
                let is_told = !hint.is_empty() && !hint.starts_with("error-");
                assert!(
                    is_told || exit == Exit::Cancelled,
                    "{language:?} {code:?}: {hint}"
                );
            }
        }
    }

    #[test]
    fn a_refusal_without_a_code_has_ours_and_what_the_parser_says_is_a_cause() {
        let nameless = |status| graph::Error {
            kind: graph::ErrorKind::Service {
                status,
                code: " ".to_owned(),
                message: String::new(),
            },
            ..refused(status)
        };
        for status in [400, 401, 403, 404, 500] {
            let report = told(nameless(status));
            assert_eq!(report.code, "refused", "{status}");
            assert!(report.hint.is_some(), "{status}");
        }
        let source = serde_json::from_str::<u8>("{}").unwrap_err();
        let words = source.to_string();
        let report = told(graph::Error {
            kind: graph::ErrorKind::Decode(source),
            ..refused(200)
        });
        assert!(!report.message.contains(&words), "{}", report.message);
        assert_eq!(report.causes, [words.as_str()]);
        assert!(report.json().contains("\"causes\":["), "{}", report.json());
    }

    #[test]
    fn a_page_of_a_gateway_is_told_by_its_status() {
        let page = |status| graph::Error {
            method: "GET".to_owned(),
            path: "/v1.0/me".to_owned(),
            request_id: None,
            kind: graph::ErrorKind::NotJson {
                status,
                content_type: "text/html".to_owned(),
            },
        };
        assert_eq!(told(page(200)).code, "notJson");
        let down = told(page(502));
        assert_eq!((down.code.as_str(), down.exit), ("serviceDown", 6));
        assert!(down.message.contains("502"), "{}", down.message);
    }

    #[cfg(feature = "sandbox")]
    #[test]
    fn only_a_damaged_directory_is_told_to_be_made_anew() {
        let refused = |code| sspr_sandbox::Error::Database {
            path: "d.db".to_owned(),
            source: rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None),
        };
        let busy = told(refused(rusqlite::ffi::SQLITE_BUSY));
        assert_eq!(busy.code, "unusableDirectory");
        assert!(!busy.hint.unwrap_or_default().contains("reset"));
        let full = told(refused(rusqlite::ffi::SQLITE_FULL));
        assert_eq!(full.code, "unusableDirectory");
        let corrupt = told(refused(rusqlite::ffi::SQLITE_CORRUPT));
        assert_eq!(corrupt.code, "damagedDirectory");
        let closed = told(sspr_sandbox::Error::File {
            path: "d.db".to_owned(),
            source: io::Error::from(io::ErrorKind::PermissionDenied),
        });
        assert!(closed.message.contains("d.db"), "{}", closed.message);
    }

    #[test]
    fn a_question_without_a_terminal_names_its_flag() {
        let report = told(ui::Error::Question {
            question: "Go on?".to_owned(),
            flag: "--yes",
        });
        assert_eq!(report.exit, 2);
        assert!(report.hint.is_some_and(|hint| hint.contains("--yes")));
    }

    #[test]
    fn only_a_closed_stdout_is_nothing_to_tell() {
        let closed = || io::Error::from(io::ErrorKind::BrokenPipe);
        let messages = Messages::load(Language::En);
        assert_eq!(
            Error::from(ui::Error::Output(closed())).report(&messages),
            (Exit::Done, None)
        );
        assert_eq!(told(anyhow::Error::from(closed())).exit, 1);
    }

    #[test]
    fn a_cause_is_not_said_twice() {
        let inner = io::Error::other("the disk is full");
        let report = told(config::Error::File {
            path: "profiles.toml".into(),
            source: inner,
        });
        assert_eq!(
            report.message,
            "`profiles.toml` cannot be written: the disk is full."
        );
        assert_eq!(report.causes, Vec::<String>::new());
    }

    #[test]
    fn the_object_for_scripts_has_exactly_the_documented_fields() {
        let report = told(refused(403));
        let object: serde_json::Value = serde_json::from_str(&report.json()).expect("an object");
        let keys: Vec<_> = object
            .as_object()
            .expect("an object")
            .keys()
            .map(String::as_str)
            .collect();
        let documented = ["code", "message", "hint", "requestId", "exit", "causes"];
        assert_eq!(keys, documented);
    }
}
