//! What is said about arguments that do not parse, to people and to scripts.

use std::error::Error as _;
use std::ffi::{OsStr, OsString};

use clap::error::{ContextKind, ContextValue};

use crate::duration::{self, Unusable};
use crate::error::Code;
use crate::ui::{self, Message, Messages, Report, msg, sanitize};

/// What is said about arguments that do not parse: the program's own words where it has some, else the parser's.
pub fn report(error: &clap::Error, messages: &Messages) -> Report {
    let (message, hint) = match unusable_time(error) {
        Some(time) => time_words(error, time, messages),
        None => parser_words(&error.to_string()),
    };
    Report {
        code: Code::Usage.as_str().to_owned(),
        message,
        hint: Some(hint)
            .filter(|hint| !hint.is_empty())
            .or_else(|| Some(messages.text(&msg!("error-next-usage")))),
        request_id: None,
        exit: Code::Usage.exit() as u8,
        causes: Vec::new(),
    }
}

/// What writes: offered for a slip of the fingers alone.
const WRITING: [&str; 11] = [
    "change", "disable", "enable", "import", "invite", "login", "logout", "methods", "register",
    "reset", "scope",
];

/// The same mistake without the suggestion of a command that writes, unless it is one slip of the fingers away; and
/// without what was typed where that would fill the screen, steer it or show a password.
pub fn cautious(error: clap::Error) -> clap::Error {
    tamed(without_writing(error))
}

fn tamed(mut error: clap::Error) -> clap::Error {
    let tame = |text: &str| ui::excerpt(&sanitize(&ui::without_passwords(text)));
    let given: Vec<(ContextKind, ContextValue)> = error
        .context()
        .filter_map(|(kind, value)| match value {
            ContextValue::String(text) => Some((kind, ContextValue::String(tame(text)))),
            ContextValue::Strings(texts) => {
                let tamed = texts.iter().map(|text| tame(text)).collect();
                Some((kind, ContextValue::Strings(tamed)))
            }
            _ => None,
        })
        .collect();
    for (kind, value) in given {
        error.insert(kind, value);
    }
    // A tip repeats what was typed.
    let is_long = |value: &ContextValue| match value {
        ContextValue::StyledStrs(tips) => tips.iter().any(|tip| {
            let tip = tip.to_string();
            tame(&tip) != tip
        }),
        _ => false,
    };
    if error.get(ContextKind::Suggested).is_some_and(is_long) {
        error.remove(ContextKind::Suggested);
    }
    error
}

fn without_writing(mut error: clap::Error) -> clap::Error {
    let (Some(ContextValue::String(given)), Some(ContextValue::Strings(offered))) = (
        error.get(ContextKind::InvalidSubcommand),
        error.get(ContextKind::SuggestedSubcommand),
    ) else {
        return error;
    };
    let is_fit = |name: &&String| {
        !WRITING.contains(&name.as_str()) || strsim::damerau_levenshtein(given, name) <= 1
    };
    let kept: Vec<String> = offered.iter().filter(is_fit).cloned().collect();
    if kept.is_empty() {
        error.remove(ContextKind::SuggestedSubcommand);
    } else {
        error.insert(
            ContextKind::SuggestedSubcommand,
            ContextValue::Strings(kept),
        );
    }
    error
}

/// The time that cannot be used, where that is what is wrong.
pub fn unusable_time(error: &clap::Error) -> Option<Unusable> {
    error.source()?.downcast_ref().copied()
}

fn time_words(
    error: &clap::Error,
    Unusable(bounds): Unusable,
    messages: &Messages,
) -> (String, String) {
    let part = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        _ => String::new(),
    };
    let argument = part(ContextKind::InvalidArg);
    let flag = argument.split(' ').next().unwrap_or_default().to_owned();
    let message = msg!(
        "usage-time",
        text = part(ContextKind::InvalidValue),
        flag = flag
    );
    let mut hint = messages.text(&msg!(
        "usage-time-hint",
        shortest = duration::text(bounds.shortest),
        longest = duration::text(bounds.longest)
    ));
    let whole = bounds.whole_minutes.then_some("usage-time-whole-minutes");
    for note in whole.into_iter().chain(bounds.note) {
        hint.push(' ');
        hint.push_str(&messages.text(&Message::new(note)));
    }
    (messages.text(&message), hint)
}

/// The parser's words, taken apart: the first paragraph says what is wrong, the others what to do.
fn parser_words(text: &str) -> (String, String) {
    let on_a_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut paragraphs = text
        .split("\n\n")
        .map(on_a_line)
        .filter(|paragraph| !paragraph.is_empty());
    let message = paragraphs.next().unwrap_or_default();
    let hint = paragraphs.collect::<Vec<_>>().join("; ");
    (message.trim_start_matches("error: ").to_owned(), hint)
}

/// The language that arguments which did not parse ask for.
pub(crate) fn language_tag(args: &[OsString]) -> Option<&str> {
    let after = args.windows(2).find(|pair| pair[0] == "--lang");
    let after = after.and_then(|pair| pair[1].to_str());
    after.or_else(|| {
        args.iter()
            .find_map(|arg| arg.to_str()?.strip_prefix("--lang="))
    })
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

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory, Parser};

    use super::*;
    use crate::cli::Cli;
    use crate::language::Language;

    /// Every flag that takes a time: the command it belongs to, a time it takes, one out of its bounds.
    const TIMES: [(&str, &str, &str, &str); 15] = [
        ("whoami", "--timeout", "1d", "25h"),
        ("enable --scope all", "--watch-for", "1d 12h", "53w"),
        ("disable", "--watch-for", "1h30m", "53w"),
        ("policy set registration=on", "--watch-for", "2w", "53w"),
        ("policy apply plan.json", "--watch-for", "1h 30m", "53w"),
        ("policy restore last", "--watch-for", "90s", "53w"),
        ("invite ann", "--lifetime", "2w", "90s"),
        ("invite ann", "--watch-for", "1d", "2d"),
        ("register ann", "--watch-for", "1d", "0s"),
        ("status", "--watch", "1h 30m", "4s"),
        ("remind", "--every", "2w", "53w"),
        ("sandbox serve", "--report-lag", "1d 12h", "53w"),
        ("sandbox serve", "--replication-lag", "5s", "53w"),
        ("sandbox serve", "--token-lifetime", "1h30m", "500ms"),
        ("sandbox app add-secret", "--lifetime", "2w", "0s"),
    ];

    fn parsed(command: &str, flag: &str, time: &str) -> Result<Cli, clap::Error> {
        let words = command.split(' ').chain([flag, time]);
        Cli::try_parse_from(["sspr"].into_iter().chain(words))
    }

    /// Flags with `TIME` that take a moment.
    const MOMENTS: [&str; 2] = ["--starts-at", "--since"];

    fn flags_of_times(command: &Command, name: &str, found: &mut Vec<(String, String)>) {
        for argument in command.get_arguments() {
            let value = argument.get_value_names().and_then(<[_]>::first);
            if let (Some(flag), Some("TIME" | "INTERVAL")) =
                (argument.get_long(), value.map(|value| value.as_str()))
            {
                found.push((name.to_owned(), format!("--{flag}")));
            }
        }
        for command in command.get_subcommands() {
            let name = format!("{name} {}", command.get_name());
            flags_of_times(command, name.trim(), found);
        }
    }

    #[test]
    fn no_flag_of_a_time_is_missing_above() {
        let mut found = Vec::new();
        flags_of_times(&Cli::command(), "", &mut found);
        for (name, flag) in found {
            let known = TIMES
                .iter()
                .any(|(command, one, ..)| command.starts_with(&name) && *one == flag);
            assert!(known || MOMENTS.contains(&flag.as_str()), "{name} {flag}");
        }
    }

    #[test]
    fn every_flag_of_a_time_takes_the_same_forms_and_refuses_in_the_same_words() {
        let built_in = |command: &str| cfg!(feature = "sandbox") || !command.starts_with("sandbox");
        for (command, flag, good, bad) in TIMES {
            if !built_in(command) {
                continue;
            }
            assert!(
                parsed(command, flag, good).is_ok(),
                "{command} {flag} {good}"
            );
            for wrong in [bad, "soon", "30", "1mo"] {
                let error = parsed(command, flag, wrong).expect_err("no such time");
                assert!(unusable_time(&error).is_some(), "{command} {flag}: {error}");
                for language in Language::ALL {
                    let report = report(&error, &Messages::load(language));
                    let hint = report.hint.unwrap_or_default();
                    assert!(report.message.contains(flag), "{}", report.message);
                    assert!(report.message.contains(wrong), "{}", report.message);
                    assert!(hint.contains("1h 30m") && hint.contains("2w"), "{hint}");
                }
            }
        }
    }
}
