//! The error envelopes of the services.

use serde_json::Value;

/// What an error envelope says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Envelope {
    /// The service's code; the innermost one is the most telling only where the outer is empty.
    pub code: String,
    /// The service's words.
    pub message: String,
    /// The request id.
    pub request_id: Option<String>,
}

impl Envelope {
    /// Reads Graph's envelope (`innerError` in either casing, nested) or the policy API's (policy-api.md §1.6);
    /// nothing when the document is neither.
    pub(super) fn read(document: &Value) -> Option<Self> {
        match document.get("error") {
            Some(error @ Value::Object(_)) => Some(Self::graph(error)),
            // The sign-in service writes `error` as text.
            Some(Value::String(code)) => Some(Self {
                code: code.clone(),
                message: text(document, "error_description"),
                request_id: None,
            }),
            _ => Self::portal(document),
        }
    }

    fn graph(error: &Value) -> Self {
        let mut found = Self {
            code: text(error, "code"),
            message: text(error, "message"),
            request_id: None,
        };
        let mut inner = inner_error(error);
        while let Some(level) = inner {
            if found.code.is_empty() {
                found.code = text(level, "code");
            }
            if found.message.is_empty() {
                found.message = text(level, "message");
            }
            let id = text(level, "request-id");
            if found.request_id.is_none() && !id.is_empty() {
                found.request_id = Some(id);
            }
            inner = inner_error(level);
        }
        found
    }

    fn portal(document: &Value) -> Option<Self> {
        let data = &document["ClientData"];
        let detail = text(&data["localizedErrorDetails"], "errorDetail");
        let message = [detail, text(document, "Message"), text(document, "message")]
            .into_iter()
            .find(|words| !words.is_empty())?;
        let id = text(data, "clientRequestId");
        Some(Self {
            code: text(data, "errorCode"),
            message,
            request_id: (!id.is_empty()).then_some(id),
        })
    }
}

fn inner_error(level: &Value) -> Option<&Value> {
    level
        .get("innerError")
        .or_else(|| level.get("innererror"))
        .filter(|inner| inner.is_object())
}

fn text(object: &Value, key: &str) -> String {
    object
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn envelope(code: &str, message: &str, id: Option<&str>) -> Option<Envelope> {
        Some(Envelope {
            code: code.to_owned(),
            message: message.to_owned(),
            request_id: id.map(ToOwned::to_owned),
        })
    }

    #[test]
    fn every_documented_error_body_is_understood() {
        let cases = [
            (
                json!({"error": {"code": "Authorization_RequestDenied", "message": "No.",
                    "innerError": {"date": "2026-11-19T02:00:00", "request-id": "r", "client-request-id": "c"}}}),
                envelope("Authorization_RequestDenied", "No.", Some("r")),
            ),
            (
                json!({"error": {"code": "x", "message": "m", "innererror": {"request-id": "r"}}}),
                envelope("x", "m", Some("r")),
            ),
            (
                json!({"error": {"code": "", "message": "m",
                    "innerError": {"code": "deep", "innererror": {"request-id": "r"}}}}),
                envelope("deep", "m", Some("r")),
            ),
            (
                json!({"error": {"code": "x", "message": null}}),
                envelope("x", "", None),
            ),
            (
                json!({"error": "invalid_grant", "error_description": "AADSTS700082: expired"}),
                envelope("invalid_grant", "AADSTS700082: expired", None),
            ),
            (
                json!({"ClassName": "Microsoft.Portal.Framework.Exceptions.ClientException",
                    "Message": "Graph call failed",
                    "ClientData": {"errorCode": "Authorization_RequestDenied",
                        "localizedErrorDetails": {"errorDetail": "Administrators only."},
                        "clientRequestId": "c"}}),
                envelope(
                    "Authorization_RequestDenied",
                    "Administrators only.",
                    Some("c"),
                ),
            ),
            (
                json!({"message": "No HTTP resource was found"}),
                envelope("", "No HTTP resource was found", None),
            ),
            (json!({"value": []}), None),
            (json!([]), None),
            (json!(null), None),
        ];
        for (body, expected) in cases {
            assert_eq!(Envelope::read(&body), expected, "{body}");
        }
    }
}
