//! What the sign-in service says when it refuses (graph-api.md §7.6).

use std::fmt;

use serde::Deserialize;

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
}

/// What a person can do about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Sign in again.
    SignIn,
    /// Have an administrator consent, or ask for the permission.
    Consent,
    /// Conditional Access or another policy forbids it.
    Policy,
    /// The account cannot sign in: locked, disabled, unknown.
    Account,
    /// The client id is wrong or not set up for the device flow.
    Client,
    /// The tenant is wrong.
    Tenant,
    /// The service is in trouble; later.
    Wait,
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
        })
    }

    /// What can be done (graph-api.md §7.6).
    pub fn remedy(&self) -> Remedy {
        match self.number {
            Some(50105 | 65001 | 65002 | 65004 | 90094 | 90095 | 650_056 | 650_057 | 500_014) => {
                Remedy::Consent
            }
            Some(50131 | 50097 | 50142 | 50158 | 53000..=53011 | 530_003 | 530_032..=530_035) => {
                Remedy::Policy
            }
            Some(50034 | 50053 | 50055 | 50056 | 50057 | 50126 | 50135 | 50144 | 50020) => {
                Remedy::Account
            }
            Some(
                70001 | 700_011 | 700_016 | 700_025 | 7_000_112 | 7_000_215 | 7_000_218 | 7_000_222,
            ) => Remedy::Client,
            Some(50059 | 50194 | 90002 | 90019 | 90038 | 90072 | 500_011 | 900_432 | 9_001_023) => {
                Remedy::Tenant
            }
            _ => match self.error.as_str() {
                "temporarily_unavailable" | "server_error" => Remedy::Wait,
                "unauthorized_client" | "invalid_client" => Remedy::Client,
                "consent_required" => Remedy::Consent,
                "invalid_tenant" => Remedy::Tenant,
                _ => Remedy::SignIn,
            },
        }
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
