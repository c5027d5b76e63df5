//! `sspr ledger`: what was changed with this program, and whether the record of it is whole.

mod merge;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueHint};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use self::merge::{Merge, merge};
use crate::context::Context;
use crate::desk;
use crate::duration;
use crate::error::{Code, Error, Exit};
use crate::ledger::{LedgerFile, Lines};
use crate::policy;
use crate::sspr::ledger::chain::{Break, Check, Entry, GENESIS, Link, Outcome, Problem, is_hash};
use crate::sspr::methods::method::Kind;
use crate::text_file;
use crate::ui::{Cell, Column, Format, Message, Messages, Row, Sign, msg};
use crate::unfinished::{self, Unseen};

const SHOW: &str = "\
Examples:
  # The last twenty changes
  sspr ledger show --limit 20
  # The changes for one user
  sspr ledger show --user anna@contoso.com
  # A week for the auditor
  sspr ledger show --since 7d -o csv
  # Every line as it stands in the file
  sspr ledger show -o jsonl --out copy.jsonl";

const VERIFY: &str = "\
Examples:
  # Follow the chain from the first line to the last
  sspr ledger verify
  # This line was the last one earlier: it must still exist
  sspr ledger verify --expect 5f70…
  # A copy
  sspr ledger verify --from /backup/ledger.jsonl

Exit codes: 0 intact, 3 broken. Anyone who can write the file can also create a new chain: store the hash of the last
line in a place they cannot write to, and check the ledger with `--expect`.";

const MERGE: &str = "\
Examples:
  sspr ledger merge desk1.jsonl desk2.jsonl --into desk/
  # Then check all of them in one place
  sspr events --unverified --ledger desk/

Each chain is verified and stored in a separate file, byte for byte. A ledger collected before must be the beginning
of the new one. Exit codes: 0 collected, 3 a chain is broken, or lines at its end were removed or rewritten.";

/// Flags of `sspr ledger`.
#[derive(Clone, Debug, clap::Args)]
#[command(disable_help_subcommand = true)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

/// What to do with the ledger.
#[derive(Clone, Debug, Subcommand)]
enum Action {
    /// List what was changed, the newest last
    #[command(after_help = SHOW)]
    Show(Show),
    /// Check whether a line was changed, removed, inserted or cut off
    #[command(after_help = VERIFY)]
    Verify(Verify),
    /// Collect the ledgers of several machines in a folder, each with its own chain
    #[command(after_help = MERGE)]
    Merge(Merge),
}

/// Flags of `sspr ledger show`.
#[derive(Clone, Debug, clap::Args)]
struct Show {
    /// Only what was changed for this user: object id or sign-in name
    #[arg(long, value_name = "USER")]
    user: Option<String>,

    /// Only since then: a date, a moment, or a span until now (7d, 12h)
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Maximum number of changes, the last ones
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    limit: Option<u64>,

    /// Read this file instead: a copy of a ledger; `-` is stdin
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    from: Option<PathBuf>,
}

/// Flags of `sspr ledger verify`.
#[derive(Clone, Debug, clap::Args)]
struct Verify {
    /// The hash of a line that must exist, from an earlier run
    #[arg(long, value_name = "HASH")]
    expect: Option<String>,

    /// Read this file instead: a copy of a ledger; `-` is stdin
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    from: Option<PathBuf>,
}

impl Args {
    /// Whether what it prints has rows.
    pub fn has_rows(&self) -> bool {
        matches!(self.action, Action::Show(_))
    }
}

/// Runs the command.
///
/// # Errors
/// Exit 2 for a time or a hash that is none and a file that is not there.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let is_own = match &args.action {
        Action::Show(Show { from, .. }) | Action::Verify(Verify { from, .. }) => from.is_none(),
        Action::Merge(_) => false,
    };
    if is_own {
        Box::pin(unfinished::close(Unseen::Closed, context)).await;
    }
    match args.action {
        Action::Show(args) => show(&args, context),
        Action::Verify(args) => verify(&args, context),
        Action::Merge(args) => merge(&args, context),
    }
}

/// The ledger meant. One that was named must be there.
fn open(from: Option<&Path>, context: &Context) -> Result<(PathBuf, Option<Lines>), Error> {
    if from == Some(Path::new("-")) {
        return Ok((PathBuf::from("stdin"), Some(Lines::of_stdin())));
    }
    let book = match from {
        Some(path) => LedgerFile::at(path),
        None => LedgerFile::at(context.places.ledger()?),
    };
    let path = book.path().to_owned();
    let lines = book
        .lines()
        .map_err(|error| text_file::Error::of(&path, error))?;
    if lines.is_none() && from.is_some() {
        let message = msg!("ledger-none", path = path.display().to_string());
        return Err(Error::failure(Code::NoSuchFile, message));
    }
    Ok((path, lines))
}

fn show(args: &Show, context: &Context) -> Result<Exit, Error> {
    let since = match &args.since {
        Some(text) => Some(moment(text, Timestamp::now()).ok_or_else(|| bad_time(text))?),
        None => None,
    };
    let (path, lines) = open(args.from.as_deref(), context)?;
    let unreadable_file = |error| text_file::Error::of(&path, error);
    let mut list = context.ui.list::<Shown>();
    let Some(mut lines) = lines else {
        list.finish()?;
        let path = path.display().to_string();
        context.ui.status(&msg!("ledger-empty", path = path));
        return Ok(Exit::Done);
    };
    let limit = args.limit.and_then(|limit| usize::try_from(limit).ok());
    let (mut last, mut line) = (VecDeque::new(), Vec::new());
    let (mut head, mut number, mut unreadable) = (GENESIS.to_owned(), 0_u64, 0_u64);
    while let Some(whole) = lines.next(&mut line).map_err(unreadable_file)? {
        let shown = if whole { Shown::read(&line) } else { None };
        number += 1;
        let Some(shown) = shown else {
            unreadable += 1;
            continue;
        };
        head.clone_from(&shown.hash);
        let wanted = since.is_none_or(|since| shown.entry.at >= since)
            && args.user.as_deref().is_none_or(|user| shown.is_about(user));
        if !wanted {
            continue;
        }
        match limit {
            None => list.push(&shown)?,
            Some(limit) => {
                if last.len() == limit {
                    last.pop_front();
                }
                last.push_back(shown);
            }
        }
    }
    for shown in &last {
        list.push(shown)?;
    }
    list.finish()?;
    if unreadable > 0 {
        let count = unreadable;
        context.ui.warn(&msg!("ledger-unreadable", count = count));
        context.ui.status(&msg!("ledger-unreadable-hint"));
    }
    if context.ui.options().format == Format::Table {
        let head = msg!(
            "ledger-head",
            line = number,
            path = path.display().to_string(),
            hash = head
        );
        context.ui.status(&head);
    }
    Ok(Exit::Done)
}

/// What scripts read of a check.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Verdict<'a> {
    path: &'a Path,
    whole: bool,
    lines: u64,
    head: &'a str,
    set_aside: u64,
    /// Whether `--expect` was found; nothing where it was not given.
    expected: Option<bool>,
    problems: &'a [Problem],
}

fn verify(args: &Verify, context: &Context) -> Result<Exit, Error> {
    let expect = match args.expect.as_deref().map(str::to_ascii_lowercase) {
        Some(hash) if !is_hash(&hash) => {
            let message = msg!("ledger-bad-hash", text = hash);
            return Err(Error::failure(Code::BadHash, message));
        }
        expect => expect,
    };
    let (path, lines) = open(args.from.as_deref(), context)?;
    let mut check = Check::default();
    let mut found = expect.as_deref() == Some(GENESIS);
    let (mut problems, mut line) = (Vec::new(), Vec::new());
    if let Some(mut lines) = lines {
        while let Some(whole) =
            (lines.next(&mut line)).map_err(|error| text_file::Error::of(&path, error))?
        {
            let problem = check.take(&line, whole);
            // A line that is not sound proves nothing by the hash it states.
            let is_changed =
                problem.is_some_and(|it| matches!(it.kind, Break::Changed | Break::Torn));
            found |= !is_changed && expect.as_deref() == Some(&check.head().hash);
            problems.extend(problem);
        }
    }
    let expected = expect.as_ref().map(|_| found);
    let verdict = Verdict {
        path: &path,
        whole: problems.is_empty() && expected != Some(false),
        lines: check.lines(),
        head: &check.head().hash,
        set_aside: check.set_aside,
        expected,
        problems: &problems,
    };
    context.ui.document(&verdict, |messages| {
        let mut text = verdict.text(messages);
        if let (Some(false), Some(hash)) = (expected, &expect) {
            text.push(messages.text(&msg!("ledger-not-expected", hash = hash.clone())));
        }
        text.join("\n")
    })?;
    Ok(if verdict.whole { Exit::Done } else { Exit::No })
}

impl Verdict<'_> {
    fn text(&self, messages: &Messages) -> Vec<String> {
        let mut said: Vec<Message> = Vec::new();
        match self.problems.first() {
            None => said.push(msg!(
                "ledger-whole",
                count = self.lines,
                hash = self.head.to_owned()
            )),
            Some(first) => said.push(msg!("ledger-broken", line = first.line)),
        }
        said.extend(self.problems.iter().map(|problem| match problem.kind {
            Break::Changed => msg!("ledger-changed", line = problem.line),
            Break::Removed => msg!(
                "ledger-removed",
                line = problem.line,
                missing = problem.missing
            ),
            Break::Inserted => msg!("ledger-inserted", line = problem.line),
            Break::Torn => msg!("ledger-torn", line = problem.line),
        }));
        if self.set_aside > 0 {
            said.push(msg!("ledger-aside", count = self.set_aside));
        }
        said.iter().map(|message| messages.text(message)).collect()
    }
}

/// A moment as people write it: a date and a moment of their own, or a span that ends now.
fn moment(text: &str, now: Timestamp) -> Option<Timestamp> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment);
    }
    if let Ok(date) = text.parse::<Date>() {
        return Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp());
    }
    let ago = duration::parse(text).filter(|ago| !ago.is_zero())?;
    now.checked_sub(ago).ok()
}

fn bad_time(text: &str) -> Error {
    let message = msg!("ledger-bad-time", text = text.to_owned());
    Error::failure(Code::BadTime, message).hint(msg!("ledger-bad-time-hint"))
}

/// A line, written to scripts as it stands in the file.
struct Shown {
    entry: Entry,
    hash: String,
    raw: Box<RawValue>,
}

impl Serialize for Shown {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw.serialize(serializer)
    }
}

impl Shown {
    fn read(line: &[u8]) -> Option<Self> {
        let link = Link::read(line)?;
        let text = String::from_utf8(line.to_vec()).ok()?;
        Some(Self {
            entry: link.entry,
            hash: link.hash,
            raw: RawValue::from_string(text).ok()?,
        })
    }

    fn is_about(&self, user: &str) -> bool {
        let target = &self.entry.target;
        let same = |value: &Option<String>| {
            let value = value.as_deref().map(str::to_lowercase);
            value == Some(user.to_lowercase())
        };
        target.kind == "user" && (same(&target.id) || same(&target.name))
    }

    fn by(&self) -> &str {
        let by = &self.entry.by;
        let known = by.name.as_deref().or(by.id.as_deref());
        known.or(by.client.as_deref()).unwrap_or_default()
    }

    /// What was changed, for people: a person or an application by name, a document by what it is.
    fn target_in_words(&self, messages: &Messages) -> String {
        messages.text(&match self.target() {
            "passwordResetPolicies" => msg!("ledger-target-policy"),
            "onPremisesPasswordResetPolicies" => msg!("ledger-target-on-premises"),
            "authenticationMethodsPolicy" => msg!("ledger-target-methods"),
            "authorizationPolicy" => msg!("ledger-target-authorization"),
            target => return target.to_owned(),
        })
    }

    fn target(&self) -> &str {
        let target = &self.entry.target;
        let known = target.name.as_deref().or(target.id.as_deref());
        known.unwrap_or(&target.kind)
    }
}

impl Row for Shown {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| {
                    cell.sign(match row.entry.outcome {
                        Outcome::Done => Sign::Good,
                        Outcome::Failed => Sign::Bad,
                        Outcome::Unknown => Sign::None,
                    });
                }),
                Column::new("number", "", |row, cell| cell.value(row.entry.number)),
                Column::<Self>::new("at", "ledger-at", |row, cell| {
                    cell.either(
                        |cell| cell.value(row.entry.at),
                        |_| row.entry.at.strftime("%Y-%m-%d %H:%MZ").to_string(),
                    );
                })
                .whole(),
                Column::<Self>::new("command", "ledger-command", |row, cell| {
                    cell.text(&row.entry.command);
                })
                .rank(3),
                Column::new("profile", "", |row, cell| cell.text(&row.entry.profile)),
                Column::new("tenant", "", |row, cell| {
                    cell.text_or_blank(row.entry.tenant.as_deref());
                }),
                Column::<Self>::new("by", "ledger-by", |row, cell| cell.text(row.by())).rank(7),
                Column::<Self>::new("target", "ledger-target", |row, cell| {
                    cell.either(
                        |cell| cell.text(row.target()),
                        |messages| row.target_in_words(messages),
                    );
                })
                .rank(1),
                Column::new("before", "", |row, cell| json(&row.entry.before, cell)),
                Column::<Self>::new("after", "ledger-after", |row, cell| {
                    cell.either(
                        |cell| json(&row.entry.after, cell),
                        |messages| change(&row.entry.before, &row.entry.after, messages),
                    );
                })
                .rank(2)
                .wrapping(),
                Column::new("reason", "", |row, cell| {
                    cell.text_or_blank(row.entry.reason.as_deref());
                }),
                Column::new("verifiedBy", "", |row, cell| {
                    cell.text_or_blank(row.entry.verified_by.as_deref());
                }),
                Column::<Self>::new("outcome", "ledger-outcome", |row, cell| {
                    cell.word(row.entry.outcome.name(), words(row.entry.outcome));
                })
                .folded(),
                Column::new("error", "", |row, cell| {
                    cell.text_or_blank(row.entry.error.as_deref());
                }),
                Column::new("requestIds", "", |row, cell| {
                    cell.joined(&row.entry.request_ids, ";");
                }),
                Column::new("hash", "", |row, cell| cell.text(&row.hash)),
            ]
        }
    }
}

fn json(value: &Value, cell: &mut Cell<'_>) {
    if !value.is_null() {
        cell.value(value);
    }
}

fn words(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Done => msg!("ledger-outcome-done"),
        Outcome::Failed => msg!("ledger-outcome-failed"),
        Outcome::Unknown => msg!("ledger-outcome-unknown"),
    }
}

/// A change on one line: `Users: None → All, Selected group: Pilot`.
fn change(before: &Value, after: &Value, messages: &Messages) -> String {
    let Value::Object(fields) = after else {
        return match after {
            Value::Null => String::new(),
            after => value(after, messages),
        };
    };
    let parts = fields.iter().filter_map(|(key, after)| {
        let was = before.get(key).unwrap_or(&Value::Null);
        if was == after && (after.is_null() || fields.len() > 1) {
            return None;
        }
        let (name, after) = (field(key, messages), value(after, messages));
        Some(if was.is_null() {
            format!("{name}: {after}")
        } else {
            format!("{name}: {} → {after}", value(was, messages))
        })
    });
    parts.collect::<Vec<_>>().join(messages.comma())
}

/// What people call something that was changed: a setting, a method, or one of the few things besides.
fn field(key: &str, messages: &Messages) -> String {
    let method = || Some(messages.text(&desk::kind(Kind::named(key)?)));
    let other = || {
        let words = match key {
            "member" => msg!("ledger-field-member"),
            "sessions" => msg!("ledger-field-sessions"),
            "permissions" => msg!("ledger-field-permissions"),
            "consent" => msg!("ledger-field-consent"),
            "lastPasswordChangeDateTime" => msg!("ledger-field-password-changed"),
            _ => return None,
        };
        Some(messages.text(&words))
    };
    policy::setting_of(key, messages)
        .or_else(method)
        .or_else(other)
        .unwrap_or_else(|| key.to_owned())
}

/// A value as people read it.
fn value(value: &Value, messages: &Messages) -> String {
    let words = match value {
        Value::Null => return "–".to_owned(),
        Value::Bool(true) => msg!("status-yes"),
        Value::Bool(false) => msg!("status-no"),
        Value::String(text) => match text.as_str() {
            "none" => msg!("enable-scope-none"),
            "all" => msg!("enable-scope-all"),
            "group" => msg!("policy-selected"),
            "on" => msg!("enable-on"),
            "off" => msg!("enable-off"),
            _ => return text.clone(),
        },
        Value::Object(fields) => {
            let named = fields.get("displayName").or_else(|| fields.get("id"));
            // What a pass allows is for scripts.
            return named.and_then(Value::as_str).unwrap_or("✓").to_owned();
        }
        value => return value.to_string(),
    };
    messages.text(&words)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_time_is_a_date_a_moment_or_a_span_until_now() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let cases = [
            ("2026-11-02", Some("2026-11-02T00:00:00Z")),
            ("2026-11-02T08:00:00+01:00", Some("2026-11-02T07:00:00Z")),
            ("7d", Some("2026-11-14T12:00:00Z")),
            ("12h", Some("2026-11-21T00:00:00Z")),
            ("-1h", None),
            ("soon", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let found = moment(text, now).map(|moment| moment.to_string());
            assert_eq!(found.as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_change_is_told_on_one_line() {
        let messages = Messages::load(crate::ui::Language::En);
        let cases = [
            (Value::Null, Value::Null, ""),
            (
                json!({"scope": "none", "group": null}),
                json!({"scope": "group", "group": {"id": "g", "displayName": "Pilot"}}),
                "Self service password reset enabled: None → Selected, Selected group: Pilot",
            ),
            (
                json!({"group": "g", "member": false}),
                json!({"group": "g", "member": true}),
                "Member: no → yes",
            ),
            (
                json!({"email": "a•••@b.c"}),
                json!({"email": null}),
                "E-mail: a•••@b.c → –",
            ),
        ];
        for (before, after, expected) in cases {
            assert_eq!(change(&before, &after, &messages), expected);
        }
    }
}
