//! Exit codes, the one error type of commands, and the report a person or a script reads.

mod certificate;
mod refused;
mod waiting;

use std::error::Error as _;
use std::io;

use crate::ui::{Message, Messages, Report};
use crate::{auth, config, graph, http, msg, sandbox, ui};

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
    /// The service's request id, where its refusal is behind it.
    pub request_id: Option<String>,
}

impl Error {
    /// A failure with its stable code and sentence.
    pub fn failure(exit: Exit, code: &'static str, message: Message) -> Self {
        Self::Failure(Box::new(Failure {
            exit,
            code,
            message,
            hint: None,
            request_id: None,
        }))
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
/// have one function below that decides all of it.
struct Told {
    exit: Exit,
    code: String,
    message: Message,
    hint: Option<Message>,
    request_id: Option<String>,
    /// The words of the service behind it.
    reason: Option<String>,
}

impl Told {
    fn new(exit: Exit, code: impl Into<String>, message: Message) -> Self {
        Self {
            exit,
            code: code.into(),
            message,
            hint: None,
            request_id: None,
            reason: None,
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
                ..Told::new(failure.exit, failure.code, failure.message.clone())
            },
            Self::Config(error) => config(error),
            Self::Auth(error) => auth(error),
            Self::Graph(error) => graph(error),
            Self::Http(error) => http(error),
            Self::Ui(error) => ui(error),
            Self::Sandbox(error) => sandbox(error),
            Self::Io(error) => failed(error),
        };
        let report = Report {
            code: told.code,
            message: messages.text(&told.message),
            hint: told.hint.as_ref().map(|hint| messages.text(hint)),
            request_id: told.request_id,
            exit: told.exit as u8,
            causes: told.reason.into_iter().chain(self.causes()).collect(),
        };
        (told.exit, Some(report))
    }

    /// The same where a profile was chosen: the next step names it.
    pub fn report_under(
        &self,
        profile: Option<&str>,
        messages: &Messages,
    ) -> (Exit, Option<Report>) {
        let (exit, report) = self.report(messages);
        let report = report.map(|mut report| {
            if let (Some(profile), Some(hint)) = (profile, &mut report.hint)
                && !hint.contains("--profile")
            {
                *hint = hint.replace("`sspr login", &format!("`sspr login --profile {profile}"));
            }
            report
        });
        (exit, report)
    }

    /// What lies behind the error, without what its own sentence says already.
    fn causes(&self) -> Vec<String> {
        let mut causes: Vec<String> = Vec::new();
        let mut said = self.to_string();
        let mut next = self.source();
        while let Some(cause) = next {
            let text = cause.to_string();
            if !said.contains(&text) {
                causes.push(text.clone());
                said = text;
            }
            next = cause.source();
        }
        causes
    }
}

fn config(error: &config::Error) -> Told {
    match error {
        config::Error::NoProfile { name, known } => {
            let told = Told::new(
                Exit::Usage,
                "noProfile",
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
            Exit::Usage,
            "malformedConfig",
            msg!("error-other", text = error.to_string()),
        ),
        config::Error::Value { .. } => Told::new(
            Exit::Usage,
            "badValue",
            msg!("error-other", text = error.to_string()),
        ),
        config::Error::NoHome => {
            Told::new(Exit::Usage, "noHome", msg!("error-no-home")).hint(msg!("error-no-home-hint"))
        }
        config::Error::File { .. } => failed(error),
    }
}

fn auth(error: &auth::Error) -> Told {
    let sign_in = |code: &str, message| Told::new(Exit::SignIn, code, message);
    let again = || msg!("error-not-signed-in-hint");
    match error {
        auth::Error::NotSignedIn => {
            sign_in("notSignedIn", msg!("error-not-signed-in")).hint(again())
        }
        auth::Error::Ended(refusal) => refused::ended(refusal),
        auth::Error::CutOff(refusal) => refused::cut_off(refusal),
        auth::Error::Declined => sign_in("declined", msg!("error-declined")).hint(again()),
        auth::Error::CodeExpired => {
            sign_in("codeExpired", msg!("error-code-expired")).hint(msg!("error-code-expired-hint"))
        }
        auth::Error::Refused(refusal) => refused::refused(refusal),
        auth::Error::Unreachable { host, .. } => Told::new(
            Exit::Unreachable,
            "unreachable",
            msg!("error-sign-in-unreachable", host = host.clone()),
        )
        .hint(msg!("error-unreachable-hint")),
        auth::Error::NotAnAnswer {
            host,
            status,
            detail,
        } => Told::new(
            Exit::Unreachable,
            "notASignInAnswer",
            msg!(
                "error-not-a-sign-in-answer",
                host = host.clone(),
                status = status.to_string(),
                detail = detail.clone()
            ),
        )
        .hint(msg!("error-not-json-hint")),
        auth::Error::AppOnly => Told::new(Exit::CannotHere, "appOnly", msg!("error-app-only"))
            .hint(msg!("error-app-only-hint")),
        auth::Error::Given { variable, reason } => sign_in(
            "givenToken",
            msg!(
                "error-given-token",
                variable = *variable,
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-given-token-hint", variable = *variable)),
        auth::Error::GivenEnded => {
            sign_in("givenTokenEnded", msg!("error-given-token-ended")).hint(again())
        }
        auth::Error::Exposed { path, mode } => sign_in(
            "exposedSignIn",
            msg!(
                "error-sign-in-exposed",
                path = path.display().to_string(),
                mode = format!("{mode:03o}")
            ),
        )
        .hint(msg!(
            "error-sign-in-exposed-hint",
            path = path.display().to_string()
        )),
        auth::Error::Damaged { path, reason } => sign_in(
            "damagedSignIn",
            msg!(
                "error-sign-in-damaged",
                path = path.display().to_string(),
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-sign-in-damaged-hint")),
        auth::Error::Keyring(reason) => {
            sign_in("noKeyring", msg!("error-keyring", reason = reason.clone()))
                .hint(msg!("error-keyring-hint"))
        }
        auth::Error::File { .. } | auth::Error::Stopped(_) => failed(error),
        auth::Error::Http(error) => http(error),
        auth::Error::BrowserTooLate => {
            sign_in("browserTooLate", msg!("error-browser-too-late")).hint(again())
        }
        auth::Error::NoPort(source) => Told::new(
            Exit::Failed,
            "noPort",
            msg!("error-no-port", reason = source.to_string()),
        )
        .hint(msg!("error-no-port-hint")),
        auth::Error::NoSecret => {
            sign_in("noClientSecret", msg!("error-no-secret")).hint(msg!("error-no-secret-hint"))
        }
        auth::Error::Certificate { path, flaw } => certificate::certificate(path, flaw),
        auth::Error::ExposedKey { path, mode } => sign_in(
            "exposedKey",
            msg!(
                "error-key-exposed",
                path = path.display().to_string(),
                mode = format!("{mode:03o}")
            ),
        )
        .hint(msg!(
            "error-sign-in-exposed-hint",
            path = path.display().to_string()
        )),
        auth::Error::NoAssertion { place, reason } => sign_in(
            "noFederatedToken",
            msg!(
                "error-no-assertion",
                place = place.clone(),
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-no-assertion-hint")),
        auth::Error::NoManagedIdentity { reason } => sign_in(
            "noManagedIdentity",
            msg!("error-no-managed-identity", reason = reason.clone()),
        )
        .hint(msg!("error-no-managed-identity-hint")),
        auth::Error::OtherAccount => sign_in("otherAccount", msg!("error-other-account"))
            .hint(msg!("error-other-account-hint")),
        auth::Error::NoAz => {
            sign_in("noAzSession", msg!("error-no-az")).hint(msg!("error-no-az-hint"))
        }
    }
}

fn graph(error: &graph::Error) -> Told {
    match error {
        graph::Error::Service {
            status,
            code,
            message,
            request_id,
            ..
        } => {
            let told = match status {
                401 => Told::new(
                    Exit::SignIn,
                    code,
                    msg!("error-refused-sign-in", text = message.clone()),
                )
                .hint(msg!("error-not-signed-in-hint")),
                403 => Told::new(
                    Exit::NotPermitted,
                    code,
                    msg!("error-not-permitted", text = message.clone()),
                )
                .hint(msg!("error-not-permitted-hint")),
                429 | 500.. => Told::new(
                    Exit::Unreachable,
                    code,
                    msg!("error-service-down", status = status.to_string()),
                )
                .hint(msg!("error-service-down-hint")),
                _ if message.is_empty() => Told::new(
                    Exit::Failed,
                    code,
                    msg!("error-refused", text = error.to_string()),
                ),
                _ => Told::new(
                    Exit::Failed,
                    code,
                    msg!("error-refused", text = message.clone()),
                ),
            };
            Told {
                request_id: request_id.clone(),
                ..told
            }
        }
        graph::Error::Claims { request_id, .. } => Told {
            request_id: request_id.clone(),
            ..Told::new(Exit::SignIn, "claimsChallenge", msg!("error-conditions"))
                .hint(msg!("error-conditions-hint"))
        },
        graph::Error::Throttled {
            tries,
            wait,
            spent,
            request_id,
            ..
        } => Told {
            request_id: request_id.clone(),
            ..waiting::throttled(*tries, *wait, *spent)
        },
        graph::Error::Timeout { limit, origin, .. } => {
            waiting::timeout(origin, *limit, error.is_unknown())
        }
        graph::Error::NoPremium {
            licensed,
            request_id,
            ..
        } => Told {
            request_id: request_id.clone(),
            ..waiting::no_premium(error, *licensed)
        },
        graph::Error::InBatch { source, .. } => graph(source),
        graph::Error::Truncated { .. } => {
            Told::new(Exit::Unreachable, "truncated", msg!("error-truncated"))
                .hint(msg!("error-unreachable-hint"))
        }
        graph::Error::ForeignNextLink { origin, .. } => Told::new(
            Exit::Failed,
            "foreignNextLink",
            msg!("error-foreign-next-link", origin = origin.clone()),
        )
        .hint(msg!("error-foreign-next-link-hint")),
        graph::Error::LoopingNextLink { .. } => Told::new(
            Exit::Failed,
            "loopingNextLink",
            msg!("error-looping-next-link"),
        ),
        graph::Error::Encode { .. } => failed(error),
        graph::Error::Network { origin, .. } => Told::new(
            Exit::Unreachable,
            "unreachable",
            msg!("error-unreachable", host = origin.clone()),
        )
        .hint(msg!("error-unreachable-hint")),
        // What stands before a service that is down answers for it, with a page.
        graph::Error::NotJson { status, .. } if *status >= 500 => Told::new(
            Exit::Unreachable,
            "serviceDown",
            msg!("error-service-down", status = status.to_string()),
        )
        .hint(msg!("error-service-down-hint")),
        graph::Error::NotJson { content_type, .. } => Told::new(
            Exit::Unreachable,
            "notJson",
            msg!("error-not-json", kind = content_type.clone()),
        )
        .hint(msg!("error-not-json-hint")),
        graph::Error::Decode { source, .. } => Told::new(
            Exit::Failed,
            "unexpectedAnswer",
            msg!("error-unexpected-answer", text = source.to_string()),
        ),
        graph::Error::Auth(error) => auth(error),
        graph::Error::Http(error) => http(error),
    }
}

fn http(error: &http::Error) -> Told {
    match error {
        http::Error::Build(_) => Told::new(Exit::Failed, "noHttpClient", msg!("error-no-http"))
            .hint(msg!("error-no-http-hint")),
        http::Error::CaFile { path, reason } => Told::new(
            Exit::Usage,
            "badCaFile",
            msg!(
                "error-ca-file",
                path = path.display().to_string(),
                reason = reason.clone()
            ),
        )
        .hint(msg!("error-ca-file-hint")),
        http::Error::Insecure(_) | http::Error::ForeignOrigin(..) => Told::new(
            Exit::Failed,
            "tokenHeldBack",
            msg!("error-other", text = error.to_string()),
        ),
    }
}

fn ui(error: &ui::Error) -> Told {
    match error {
        ui::Error::Question { question, flag } => Told::new(
            Exit::Usage,
            "questionNeedsFlag",
            msg!("error-question", question = question.clone()),
        )
        .hint(msg!("error-question-hint", flag = *flag)),
        ui::Error::Cancelled => Told::new(Exit::Cancelled, "cancelled", msg!("error-cancelled")),
        ui::Error::NoCsv => {
            Told::new(Exit::Usage, "noCsv", msg!("error-no-csv")).hint(msg!("error-no-csv-hint"))
        }
        ui::Error::NoColumn { name, known } => {
            let told = Told::new(
                Exit::Usage,
                "noColumn",
                msg!("error-no-column", name = name.clone()),
            );
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
            Exit::Failed,
            "filterFailed",
            msg!("error-filter", reason = reason.clone()),
        )
        .hint(msg!("error-filter-hint")),
        ui::Error::FilteredCsv => Told::new(Exit::Usage, "noCsv", msg!("error-filtered-csv"))
            .hint(msg!("error-filtered-csv-hint")),
        ui::Error::Output(error) => failed(error),
    }
}

fn sandbox(error: &sandbox::Error) -> Told {
    match error {
        sandbox::Error::File { path, source } => {
            unusable_directory(path, source).hint(msg!("error-unusable-directory-hint"))
        }
        sandbox::Error::Database { path, source } if !error.is_damaged() => {
            unusable_directory(path, source)
        }
        sandbox::Error::Database { path, .. } => Told::new(
            Exit::Failed,
            "damagedDirectory",
            msg!("error-damaged-directory", path = path.clone()),
        )
        .hint(msg!("error-damaged-directory-hint")),
        sandbox::Error::Foreign { path } => Told::new(
            Exit::Failed,
            "foreignDirectory",
            msg!("error-foreign-directory", path = path.clone()),
        )
        .hint(msg!("error-foreign-directory-hint")),
        sandbox::Error::Newer { path, found, known } => Told::new(
            Exit::Failed,
            "newerDirectory",
            msg!(
                "error-newer-directory",
                path = path.clone(),
                found = i64::from(*found),
                known = i64::from(*known)
            ),
        )
        .hint(msg!("error-newer-directory-hint")),
        sandbox::Error::Certificate => Told::new(
            Exit::Failed,
            "unusableCertificate",
            msg!("sandbox-app-certificate"),
        )
        .hint(msg!("sandbox-app-certificate-hint")),
        sandbox::Error::Issuer(issuer) => Told::new(
            Exit::Failed,
            "foreignIssuer",
            msg!("sandbox-app-issuer", issuer = issuer.to_string()),
        )
        .hint(msg!("sandbox-app-issuer-hint")),
        sandbox::Error::Io(error) => failed(error),
    }
}

fn unusable_directory(path: &str, reason: &dyn std::error::Error) -> Told {
    let message = msg!(
        "error-unusable-directory",
        path = path.to_owned(),
        reason = reason.to_string()
    );
    Told::new(Exit::Failed, "unusableDirectory", message)
}

fn failed(error: &dyn std::error::Error) -> Told {
    Told::new(
        Exit::Failed,
        "failed",
        msg!("error-other", text = error.to_string()),
    )
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
        graph::Error::Service {
            status,
            code: "theirs".to_owned(),
            message: "No.".to_owned(),
            request_id: Some("r-1".to_owned()),
            method: "GET".to_owned(),
            path: "/v1.0/me".to_owned(),
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
    fn a_page_of_a_gateway_is_told_by_its_status() {
        let page = |status| graph::Error::NotJson {
            status,
            content_type: "text/html".to_owned(),
            method: "GET".to_owned(),
            path: "/v1.0/me".to_owned(),
        };
        assert_eq!(told(page(200)).code, "notJson");
        let down = told(page(502));
        assert_eq!((down.code.as_str(), down.exit), ("serviceDown", 6));
        assert!(down.message.contains("502"), "{}", down.message);
    }

    #[test]
    fn only_a_damaged_directory_is_told_to_be_made_anew() {
        let refused = |code| sandbox::Error::Database {
            path: "d.db".to_owned(),
            source: rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None),
        };
        let busy = told(refused(rusqlite::ffi::SQLITE_BUSY));
        assert_eq!((busy.code.as_str(), busy.hint), ("unusableDirectory", None));
        let full = told(refused(rusqlite::ffi::SQLITE_FULL));
        assert_eq!(full.code, "unusableDirectory");
        let corrupt = told(refused(rusqlite::ffi::SQLITE_CORRUPT));
        assert_eq!(corrupt.code, "damagedDirectory");
        let closed = told(sandbox::Error::File {
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
        assert_eq!(told(closed()).exit, 1);
    }

    #[test]
    fn a_cause_is_not_said_twice() {
        let inner = io::Error::other("the disk is full");
        let report = told(config::Error::File {
            path: "profiles.toml".into(),
            source: inner,
        });
        assert_eq!(report.message, "profiles.toml: the disk is full");
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
        assert_eq!(keys, ["code", "message", "hint", "requestId", "exit"]);
    }
}
