//! What the sign-in service says when it refuses (graph-api.md §7.6).

use std::fmt;

use serde::Deserialize;
use url::Url;

use super::identity::Identity;
use crate::service_codes::{Cause, Next, Remedy, cause_of};

/// A refusal, without the noise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The protocol's word: `invalid_grant`, `unauthorized_client`, …
    pub error: String,
    /// The service's number, for help texts only: Microsoft may change it.
    pub number: Option<u32>,
    /// The first sentences of the service's own words.
    pub description: String,
    /// For the service's support.
    pub trace_id: Option<String>,
    /// For the service's support.
    pub correlation_id: Option<String>,
    /// Where an administrator consents for the tenant, where it is known who asked.
    pub consent: Option<Url>,
}

#[derive(Deserialize)]
struct Body {
    error: String,
    error_description: Option<String>,
    #[serde(default)]
    error_codes: Vec<u32>,
    trace_id: Option<String>,
    correlation_id: Option<String>,
}

impl Refusal {
    /// Reads the body of a refusal; nothing when it is not one.
    pub(super) fn parse(body: &[u8]) -> Option<Self> {
        let body: Body = serde_json::from_slice(body).ok()?;
        let text = body.error_description.unwrap_or_default();
        Some(Self {
            number: body.error_codes.first().copied().or_else(|| number(&text)),
            description: shorten(&text),
            error: body.error,
            trace_id: body.trace_id,
            correlation_id: body.correlation_id,
            consent: None,
        })
    }

    /// A refusal that came through a browser: no more than two words of the protocol.
    pub(super) fn of(error: &str, description: Option<&str>) -> Self {
        let text = description.unwrap_or_default();
        Self {
            error: error.to_owned(),
            number: number(text),
            description: shorten(text),
            trace_id: None,
            correlation_id: None,
            consent: None,
        }
    }

    /// What kind of remedy there is: by the number where its cause is known, else by the protocol's word.
    pub fn remedy(&self) -> Remedy {
        match self.cause() {
            Some(cause) => cause.row().remedy,
            None => match self.error.as_str() {
                "temporarily_unavailable" | "server_error" => Remedy::Wait,
                "unauthorized_client" | "invalid_client" => Remedy::Client,
                "consent_required" => Remedy::Consent,
                "invalid_tenant" => Remedy::Tenant,
                _ => Remedy::SignIn,
            },
        }
    }

    /// What stands behind it, where the number is known.
    pub fn cause(&self) -> Option<Cause> {
        cause_of(self.number?)
    }

    /// The method to try next.
    pub fn next(&self) -> Next {
        self.cause().map_or(Next::Nothing, |cause| cause.row().next)
    }

    /// Notes who asked: the link to the administrator's consent is made of it.
    pub(super) fn asked_by(&mut self, identity: &Identity) {
        let root = identity.authority.as_str().trim_end_matches('/');
        self.consent = Url::parse_with_params(
            &format!("{root}/{}/adminconsent", identity.tenant),
            [("client_id", identity.client_id.as_str())],
        )
        .ok();
    }

    /// The page on which an administrator consents for the tenant; empty where nobody noted who asked.
    pub fn consent_link(&self) -> String {
        self.consent
            .as_ref()
            .map(Url::to_string)
            .unwrap_or_default()
    }

    /// `AADSTS` and the number, or the protocol's word.
    pub fn code(&self) -> String {
        match self.number {
            Some(number) => format!("AADSTS{number}"),
            None => self.error.clone(),
        }
    }

    /// What the service's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.trace_id.as_deref().or(self.correlation_id.as_deref())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.description.is_empty() {
            write!(f, "{}", self.code())
        } else {
            write!(f, "{}: {}", self.code(), self.description)
        }
    }
}

fn number(text: &str) -> Option<u32> {
    let digits = text.split_once("AADSTS")?.1;
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    digits[..end].parse().ok()
}

/// The words before the ids and the time, without the number in front, at most 300 characters.
fn shorten(text: &str) -> String {
    let end = ["Trace ID:", "Correlation ID:", "Timestamp:", "\r", "\n"]
        .iter()
        .filter_map(|mark| text.find(mark))
        .min()
        .unwrap_or(text.len());
    let words = text[..end].trim();
    let words = match words.split_once(": ") {
        Some((front, rest)) if front.starts_with("AADSTS") => rest,
        _ => words,
    };
    match words.char_indices().nth(300) {
        Some((cut, _)) => format!("{}…", &words[..cut]),
        None => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_and_the_first_words_are_kept_and_the_ids_apart() {
        let body = br#"{"error":"invalid_client","error_description":"AADSTS7000218: The request body must contain a secret. Trace ID: t-1\r\nCorrelation ID: c-1\r\nTimestamp: 2026-11-01","error_codes":[7000218],"trace_id":"t-1","correlation_id":"c-1"}"#;
        let refusal = Refusal::parse(body).unwrap();
        assert_eq!(
            refusal.to_string(),
            "AADSTS7000218: The request body must contain a secret."
        );
        assert_eq!(refusal.request_id(), Some("t-1"));
        assert_eq!(refusal.remedy(), Remedy::Client);
    }

    #[test]
    fn the_number_is_found_in_the_text_and_bare_protocol_words_do() {
        let parsed = |text: &str| Refusal::parse(text.as_bytes());
        let refusal =
            parsed(r#"{"error":"invalid_grant","error_description":"AADSTS53003: Blocked."}"#)
                .unwrap();
        assert_eq!(
            (refusal.code().as_str(), refusal.remedy()),
            ("AADSTS53003", Remedy::Policy)
        );
        let bare = parsed(r#"{"error":"invalid_grant"}"#).unwrap();
        assert_eq!(
            (bare.to_string().as_str(), bare.remedy()),
            ("invalid_grant", Remedy::SignIn)
        );
        assert_eq!(parsed("<html>"), None);
        assert_eq!(parsed("{}"), None);
    }

    #[test]
    fn a_long_description_is_cut_between_characters() {
        assert_eq!(shorten(&"å".repeat(400)).chars().count(), 301);
    }
}
