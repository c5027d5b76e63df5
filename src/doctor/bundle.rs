//! What helps to find a fault, in one text that names nobody: for an issue that everybody can read.
//!
//! Nothing is looked for and blacked out: only what is known to be harmless is put in. A value of a setting is one of a few words,
//! or what is built in; a check says which sentence it came to, not the sentence; an error is a code and a request id.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Check, State};
use crate::config::{SETTINGS, Setting, Source};
use crate::context::Context;
use crate::kept::errors::ErrorsFile;

/// Settings whose values are words of our own, numbers or times: they name nobody, wherever they came from.
const HARMLESS: [&str; 10] = [
    "cloud",
    "policy-api",
    "telephony",
    "language",
    "unattended",
    "token-store",
    "method",
    "timeout",
    "retries",
    "require-ledger",
];

/// What scripts read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bundle {
    /// Where it goes.
    pub(super) file: String,
    /// What goes there.
    pub(super) text: String,
}

/// The text.
pub(super) fn text(checks: &[Check], context: &Context) -> String {
    let mut text = String::from(
        "# sspr: bug report\n\nWhat happened, and what did you expect? Write it here.\n",
    );
    system(context, &mut text);
    settings(context, &mut text);
    text.push_str("\n## Checks\n\n| check | state | came to |\n|---|---|---|\n");
    for check in checks {
        let code = check.code.as_deref().unwrap_or(check.evidence.id());
        let _ = writeln!(text, "| {} | {} | {code} |", check.name, check.state.name());
    }
    errors(context, &mut text);
    text
}

/// How grave the checks are, in numbers: what a subject line says.
pub(super) fn failed(checks: &[Check]) -> usize {
    checks
        .iter()
        .filter(|check| check.state == State::Fail)
        .count()
}

fn system(context: &Context, text: &mut String) {
    let look = context.ui.options();
    let yes = |is: bool| if is { "yes" } else { "no" };
    let rows = [
        (
            "version",
            format!("{} ({})", env!("CARGO_PKG_VERSION"), env!("SSPR_BUILD")),
        ),
        (
            "system",
            format!(
                "{} {}{}",
                std::env::consts::OS,
                std::env::consts::ARCH,
                release()
            ),
        ),
        ("embedded directory", yes(context.is_sandbox()).to_owned()),
        ("language", context.ui.language().tag().to_owned()),
        (
            "terminal",
            look.width
                .map_or("no".to_owned(), |width| format!("{width} columns")),
        ),
        ("screen reader", yes(look.accessible).to_owned()),
        ("asks", yes(look.interactive).to_owned()),
        ("CI", yes(context.env.get("CI").is_some()).to_owned()),
        ("profiles", context.file.profiles().len().to_string()),
    ];
    text.push_str("\n## System\n\n| what | value |\n|---|---|\n");
    for (name, value) in rows {
        let _ = writeln!(text, "| {name} | {value} |");
    }
}

/// The name and the version that a Linux distribution gives itself.
fn release() -> String {
    let file = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let of = |key: &str| {
        let value = file.lines().find_map(|line| line.strip_prefix(key))?;
        let value = value.trim_matches('"');
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        (!value.is_empty() && value.len() < 32 && value.chars().all(is_plain))
            .then(|| format!(" {value}"))
    };
    [of("ID="), of("VERSION_ID=")]
        .into_iter()
        .flatten()
        .collect()
}

fn settings(context: &Context, text: &mut String) {
    text.push_str("\n## Settings\n\n| setting | value | from |\n|---|---|---|\n");
    for setting in SETTINGS {
        let (value, source) = setting.shown(&context.settings);
        let from = match source {
            Source::Flag => "flag",
            Source::Environment => "environment",
            Source::Profile => "profile",
            Source::Default => "default",
        };
        let _ = writeln!(
            text,
            "| {} | {} | {from} |",
            setting.key,
            shown(setting, &value, source)
        );
    }
}

fn shown(setting: &Setting, value: &serde_json::Value, source: Source) -> String {
    let is_harmless = source == Source::Default || HARMLESS.contains(&setting.key);
    match value {
        serde_json::Value::Null => "–".to_owned(),
        serde_json::Value::String(text) if is_harmless => text.clone(),
        value if is_harmless || value.is_boolean() => value.to_string(),
        _ => "(set)".to_owned(),
    }
}

fn errors(context: &Context, text: &mut String) {
    let kept = context
        .places
        .data_dir()
        .map(|folder| ErrorsFile::of(folder).read());
    text.push_str("\n## Last errors\n\n| time | version | command | code | exit | request id |\n|---|---|---|---|---|---|\n");
    for error in kept.unwrap_or_default() {
        let id = error.request_id.as_deref().unwrap_or("–");
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {id} |",
            error.time, error.version, error.command, error.code, error.exit
        );
    }
}
