//! What is said when a command ends early.

use serde::Serialize;

use super::append_json;

/// What is printed on stderr for an error: sentences, or with `-o json` this object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
    /// Why, from the nearest cause to the first.
    pub causes: Vec<String>,
}

impl Report {
    /// The object on one line.
    pub fn json(&self) -> String {
        let mut line = Vec::new();
        match append_json(&mut line, self) {
            Ok(()) => String::from_utf8_lossy(&line).into_owned(),
            Err(_) => unreachable!("strings and a number"),
        }
    }
}
