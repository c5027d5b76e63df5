//! What a service answered, or that it did not, in words.

use super::{Exit, Told, failed, http, sign_in, waiting};
use crate::graph;
use crate::ui::msg;

/// A refusal, an answer that is none, or no answer. The service's own code and request id are kept.
pub(super) fn graph(error: &graph::Error) -> Told {
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
        graph::Error::Auth(error) => sign_in::auth(error),
        graph::Error::Http(error) => http(error),
    }
}
