//! What is said about arguments that do not parse, to people and to scripts.

use std::error::Error as _;
use std::ffi::{OsStr, OsString};
use std::num::ParseIntError;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::duration::{self, Unusable};
use crate::error::Code;
use crate::help::{self, Reached};
use crate::ui::{self, ColorChoice, Message, Messages, Report, msg, sanitize};

/// What is said about arguments that do not parse, in the language of the conversation. `words` are those of the call.
pub fn report(
    error: &clap::Error,
    words: &[String],
    program: &mut Command,
    messages: &Messages,
) -> Report {
    let mistake = Mistake { error, messages };
    program.build();
    let reached = Reached::by(program, words);
    let (message, mut hints) = match unusable_time(error) {
        Some(time) => {
            let (message, hint) = time_words(error, time, messages);
            (message, vec![hint])
        }
        None => mistake.words(&reached),
    };
    hints.extend(mistake.meant(&reached).map(|meant| messages.text(&meant)));
    hints.push(mistake.call(&reached));
    wrong(message, hints.join("\n"))
}

/// What is said where there is no help about something.
pub fn no_help(words: &[String], messages: &Messages) -> Report {
    let message = msg!("usage-no-help", text = words.join(" "));
    let hint = msg!("usage-no-help-hint");
    wrong(messages.text(&message), messages.text(&hint))
}

fn wrong(message: String, hint: String) -> Report {
    Report {
        code: Code::Usage.as_str().to_owned(),
        message: ui::excerpt(&message),
        hint: Some(ui::excerpt(&hint)),
        request_id: None,
        exit: Code::Usage.exit() as u8,
        causes: Vec::new(),
    }
}

/// The words of a call, without the program's name.
pub(crate) fn words(args: &[OsString]) -> Vec<String> {
    let words = args.iter().skip(1);
    words
        .map(|word| word.to_string_lossy().into_owned())
        .collect()
}

/// When to use colour, as the words of a call say.
pub(crate) fn color(words: &[String], program: &Command) -> Option<ColorChoice> {
    let reached = Reached::by(program, words);
    let given = reached.value("color")?;
    clap::ValueEnum::from_str(given, true).ok()
}

/// A mistake as the parser found it.
struct Mistake<'m> {
    error: &'m clap::Error,
    messages: &'m Messages,
}

impl Mistake<'_> {
    /// What is wrong, and what was meant.
    fn words(&self, reached: &Reached<'_>) -> (String, Vec<String>) {
        let flag = self.part(ContextKind::InvalidArg);
        let (text, near) = (self.part(ContextKind::InvalidValue), self.near(reached));
        let message = match self.error.kind() {
            ErrorKind::InvalidValue if text.is_empty() => msg!("usage-no-value", flag = flag),
            ErrorKind::InvalidValue => msg!("usage-bad-value", text = text, flag = flag),
            ErrorKind::ValueValidation => {
                let reason = self.reason();
                msg!(
                    "usage-refused-value",
                    text = text,
                    flag = flag,
                    reason = reason
                )
            }
            ErrorKind::UnknownArgument if flag.starts_with('-') => {
                msg!("usage-unknown-flag", flag = flag)
            }
            ErrorKind::UnknownArgument => msg!("usage-unexpected", text = flag),
            ErrorKind::InvalidSubcommand => {
                let text = self.part(ContextKind::InvalidSubcommand);
                msg!("usage-unknown-command", text = text)
            }
            ErrorKind::MissingSubcommand => msg!("usage-no-command"),
            ErrorKind::MissingRequiredArgument => msg!("usage-missing", names = flag),
            ErrorKind::ArgumentConflict => {
                let other = self.part(ContextKind::PriorArg);
                if other == flag {
                    msg!("usage-twice", flag = flag)
                } else {
                    msg!("usage-conflict", flag = flag, other = other)
                }
            }
            ErrorKind::NoEquals => msg!("usage-no-equals", flag = flag),
            ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
                msg!("usage-count", flag = flag)
            }
            ErrorKind::InvalidUtf8 => msg!("usage-not-utf8"),
            _ => return parser_words(&self.error.to_string()),
        };
        let mut hints = Vec::new();
        if !near.is_empty() {
            hints.push(self.messages.text(&msg!("usage-near", names = near)));
        }
        let valid = self.part(ContextKind::ValidValue);
        if !valid.is_empty() {
            hints.push(self.messages.text(&msg!("usage-values", names = valid)));
        }
        (self.messages.text(&message), hints)
    }

    /// A part of what the parser knows; several with commas.
    fn part(&self, kind: ContextKind) -> String {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => String::new(),
        }
    }

    /// What comes near: in spelling, or by what other programs call it.
    fn near(&self, reached: &Reached<'_>) -> String {
        let typed = self.part(ContextKind::InvalidSubcommand);
        let known = ELSEWHERE.iter().find(|(word, _)| *word == typed);
        if let (Some((_, ours)), true) = (known, reached.path.is_empty()) {
            return (*ours).to_owned();
        }
        let kinds = [
            ContextKind::SuggestedSubcommand,
            ContextKind::SuggestedArg,
            ContextKind::SuggestedValue,
        ];
        let found = kinds.into_iter().map(|kind| self.part(kind));
        let found = found.filter(|text| !text.is_empty());
        found
            .map(|text| text.replace(", ", "`, `"))
            .next()
            .unwrap_or_default()
    }

    /// Why a value is refused: in the language of the conversation where the check knows it in all of them.
    fn reason(&self) -> String {
        let Some(source) = self.error.source() else {
            return String::new();
        };
        if let Some(refused) = source.downcast_ref::<ui::Refused>() {
            return refused.text(self.messages.language()).to_owned();
        }
        let said = source.to_string();
        // The parser's own words about numbers.
        if let Some((_, range)) = said.split_once(" is not in ") {
            let range = range.replace("..=", "–").replace("..", "–");
            return self
                .messages
                .text(&msg!("usage-reason-range", range = range));
        }
        let own = if source.is::<ParseIntError>() {
            Some(msg!("usage-reason-whole"))
        } else if source.is::<jiff::Error>() {
            Some(msg!("usage-reason-moment"))
        } else if source.is::<url::ParseError>() {
            Some(msg!("usage-reason-address"))
        } else {
            None
        };
        if let Some(own) = own {
            return self.messages.text(&own);
        }
        said.trim_end_matches('.').to_owned()
    }

    /// The flag whose value was given as a word, or the command that does what a value would.
    fn meant(&self, reached: &Reached<'_>) -> Option<Message> {
        let text = self.part(ContextKind::InvalidArg);
        if reached.path == ["enable"] && self.part(ContextKind::InvalidValue) == "none" {
            return Some(msg!("usage-disable"));
        }
        if self.error.kind() != ErrorKind::UnknownArgument || text.starts_with('-') {
            return None;
        }
        let takes = |arg: &&clap::Arg| {
            let values = arg.get_possible_values();
            !arg.is_global_set() && values.iter().any(|value| value.get_name() == text)
        };
        let long = reached.command.get_arguments().find(takes)?.get_long()?;
        Some(msg!("usage-near", names = format!("--{long} {text}")))
    }

    /// How it is called.
    fn call(&self, reached: &Reached<'_>) -> String {
        let name = reached.command.get_bin_name().unwrap_or("sspr");
        let usage = help::usage(reached.command);
        let usage = usage.lines().next().unwrap_or_default().to_owned();
        let help = format!("{name} -h");
        self.messages
            .text(&msg!("usage-call", usage = usage, help = help))
    }
}

/// What other programs call a command, and what it is here.
const ELSEWHERE: [(&str, &str); 3] = [
    ("version", "sspr --version"),
    ("config", "sspr profile"),
    ("users", "sspr status"),
];

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
fn parser_words(text: &str) -> (String, Vec<String>) {
    let on_a_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut paragraphs = text
        .split("\n\n")
        .map(on_a_line)
        .filter(|paragraph| !paragraph.is_empty());
    let message = paragraphs.next().unwrap_or_default();
    let message = message.trim_start_matches("error: ").to_owned();
    (message, paragraphs.collect())
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
    const TIMES: [(&str, &str, &str, &str); 17] = [
        ("whoami", "--timeout", "1d", "25h"),
        ("enable --scope all", "--watch-for", "1d 12h", "53w"),
        ("disable", "--watch-for", "1h30m", "53w"),
        ("policy set registration=on", "--watch-for", "2w", "53w"),
        ("policy apply plan.json", "--watch-for", "1h 30m", "53w"),
        ("policy restore last", "--watch-for", "90s", "53w"),
        ("events --unverified", "--tolerance", "30m", "2h"),
        ("invite ann", "--lifetime", "2w", "90s"),
        ("invite ann", "--watch-for", "1d", "2d"),
        ("register ann", "--watch-for", "1d", "0s"),
        ("status", "--watch", "1h 30m", "4s"),
        ("remind", "--every", "2w", "53w"),
        ("rollout finish", "--watch-for", "1h", "53w"),
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
    fn what_other_programs_call_a_command_is_known_and_only_as_a_command() {
        let said = |line: &str| {
            let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let args = std::iter::once("sspr".to_owned()).chain(words.clone());
            let error = cautious(Cli::try_parse_from(args).expect_err("no such command"));
            let english = Messages::load(Language::En);
            let report = report(&error, &words, &mut Cli::command(), &english);
            report.hint.unwrap_or_default()
        };
        for (word, ours) in ELSEWHERE {
            assert!(said(word).contains(&format!("`{ours}`")), "{}", said(word));
            assert!(!said(word).contains("verify"), "{}", said(word));
            let below = said(&format!("policy {word}"));
            assert!(!below.contains(&format!("`{ours}`")), "{below}");
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
                    let words: Vec<String> = command.split(' ').map(str::to_owned).collect();
                    let report = report(
                        &error,
                        &words,
                        &mut Cli::command(),
                        &Messages::load(language),
                    );
                    let hint = report.hint.unwrap_or_default();
                    assert!(report.message.contains(flag), "{}", report.message);
                    assert!(report.message.contains(wrong), "{}", report.message);
                    assert!(hint.contains("1h 30m") && hint.contains("2w"), "{hint}");
                }
            }
        }
    }
}
