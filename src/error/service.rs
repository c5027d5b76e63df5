//! What a service answered, or that it did not, in words.

use super::{Code, Exit, Told, failed, http, network, sign_in, waiting};
use crate::graph::{self, ErrorKind};
use crate::ui::{Message, msg};

/// A refusal, an answer that is none, or no answer. The service's own code and request id are kept.
pub(super) fn graph(error: &graph::Error) -> Told {
    let told = match &error.kind {
        ErrorKind::Service {
            status,
            code,
            message,
        } => refused(error, *status, code, message),
        ErrorKind::Unpermitted {
            permission, code, ..
        } => Told::of_service(
            Exit::NotPermitted,
            code.clone(),
            msg!("error-permission-missing", permission = *permission),
        )
        .hint(msg!("error-permission-missing-hint")),
        ErrorKind::StaleMfa => {
            Told::new(Code::StaleMfa, msg!("error-stale-mfa")).hint(msg!("error-stale-mfa-hint"))
        }
        ErrorKind::Claims => Told::new(Code::ClaimsChallenge, msg!("error-conditions"))
            .hint(msg!("error-conditions-hint")),
        ErrorKind::Throttled {
            tries, wait, spent, ..
        } => waiting::throttled(*tries, *wait, *spent),
        ErrorKind::Timeout { limit, origin } => {
            waiting::timeout(origin, *limit, error.is_unknown())
        }
        ErrorKind::NoPremium { licensed } => waiting::no_premium(error, *licensed),
        ErrorKind::InBatch(source) => graph(source),
        ErrorKind::Truncated { .. }
        | ErrorKind::ForeignNextLink { .. }
        | ErrorKind::LoopingNextLink
        | ErrorKind::EndlessList { .. }
        | ErrorKind::TooLarge { .. } => not_whole(&error.kind),
        ErrorKind::Encode(_) => failed(error),
        ErrorKind::Network { origin, source } => network::unreachable(
            origin,
            source,
            msg!("error-unreachable", host = origin.clone()),
        ),
        ErrorKind::NotJson {
            status,
            content_type,
        } => not_json(*status, content_type),
        ErrorKind::Decode(source) => Told {
            reason: Some(source.to_string()),
            ..Told::new(
                Code::UnexpectedAnswer,
                msg!("error-unexpected-answer", path = error.path.clone()),
            )
            .hint(msg!("error-unexpected-answer-hint"))
        },
        ErrorKind::Auth(error) => sign_in::auth(error),
        ErrorKind::Http(error) => http(error),
    };
    let may_be_done = error.is_unknown() && !matches!(error.kind, ErrorKind::Timeout { .. });
    Told {
        request_id: error.request_id.clone().or(told.request_id),
        hint: if may_be_done {
            Some(msg!("error-unknown-hint"))
        } else {
            told.hint
        },
        ..told
    }
}

/// A list or an answer that is not whole, or has no end.
fn not_whole(kind: &ErrorKind) -> Told {
    match kind {
        ErrorKind::Truncated { .. } => {
            Told::new(Code::Truncated, msg!("error-truncated")).hint(msg!("error-unreachable-hint"))
        }
        ErrorKind::ForeignNextLink { origin } => Told::new(
            Code::ForeignNextLink,
            msg!("error-foreign-next-link", origin = origin.clone()),
        )
        .hint(msg!("error-foreign-next-link-hint")),
        ErrorKind::EndlessList { pages } => Told::new(
            Code::EndlessList,
            msg!("error-endless-list", pages = *pages),
        )
        .hint(msg!("error-service-down-hint")),
        ErrorKind::TooLarge { most } => Told::new(
            Code::AnswerTooLarge,
            msg!("error-answer-too-large", most = *most >> 20),
        )
        .hint(msg!("error-not-json-hint")),
        _ => Told::new(Code::LoopingNextLink, msg!("error-looping-next-link")),
    }
}

/// A refusal in the service's envelope.
fn refused(error: &graph::Error, status: u16, code: &str, message: &str) -> Told {
    let text = || message.to_owned();
    if error.is_expired_page() {
        return Told::of_service(Exit::Unreachable, code, msg!("error-page-expired"))
            .hint(msg!("error-page-expired-hint"));
    }
    match status {
        401 => Told::of_service(
            Exit::SignIn,
            code,
            msg!("error-refused-sign-in", text = text()),
        )
        .hint(msg!("error-not-signed-in-hint")),
        // The reports' own words for a role that is missing (official-clients.md).
        403 if code == "Authentication_RequestFromUnsupportedUserRole" => {
            Told::of_service(Exit::NotPermitted, code, msg!("error-report-role"))
                .hint(msg!("error-report-role-hint"))
        }
        403 => Told::of_service(
            Exit::NotPermitted,
            code,
            msg!("error-not-permitted", text = text()),
        )
        .hint(msg!("error-not-permitted-hint")),
        429 | 500.. => Told::of_service(Exit::Unreachable, code, down(status))
            .hint(msg!("error-service-down-hint")),
        _ if message.is_empty() => Told::of_service(
            Exit::Failed,
            code,
            msg!("error-refused", text = error.to_string()),
        ),
        _ => Told::of_service(Exit::Failed, code, msg!("error-refused", text = text())),
    }
}

fn not_json(status: u16, content_type: &str) -> Told {
    // What stands before a service that is down answers for it, with a page.
    if status >= 500 {
        return Told::new(Code::ServiceDown, down(status)).hint(msg!("error-service-down-hint"));
    }
    Told::new(
        Code::NotJson,
        msg!("error-not-json", kind = content_type.to_owned()),
    )
    .hint(msg!("error-not-json-hint"))
}

fn down(status: u16) -> Message {
    msg!("error-service-down", status = status.to_string())
}
