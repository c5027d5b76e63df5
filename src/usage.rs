//! What is said about arguments that do not parse, to people and to scripts.

use std::ffi::{OsStr, OsString};

use crate::error::Code;
use crate::ui::Report;

/// The parser's own words, taken apart: the first paragraph says what is wrong, the others what to do.
pub(crate) fn misuse(text: &str) -> Report {
    let on_a_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut paragraphs = text
        .split("\n\n")
        .map(on_a_line)
        .filter(|paragraph| !paragraph.is_empty());
    let message = paragraphs.next().unwrap_or_default();
    let hint = paragraphs.collect::<Vec<_>>().join("; ");
    Report {
        code: Code::Usage.as_str().to_owned(),
        message: message.trim_start_matches("error: ").to_owned(),
        hint: Some(hint).filter(|hint| !hint.is_empty()),
        request_id: None,
        exit: Code::Usage.exit() as u8,
        causes: Vec::new(),
    }
}

/// Whether arguments that did not parse ask for JSON all the same.
pub(crate) fn wants_json(args: &[OsString]) -> bool {
    let json = |value: &OsStr| value == "json" || value == "jsonl";
    args.windows(2)
        .any(|pair| (pair[0] == "-o" || pair[0] == "--output") && json(&pair[1]))
        || args.iter().any(|arg| {
            arg.to_str().is_some_and(|arg| {
                arg.strip_prefix("--output=")
                    .or_else(|| arg.strip_prefix("-o="))
                    .or_else(|| arg.strip_prefix("-o"))
                    .is_some_and(|value| json(OsStr::new(value)))
            })
        })
}
