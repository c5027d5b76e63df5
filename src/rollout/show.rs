//! Says where a rollout stands, and what the next step would do.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::reading::{LeftOutCount, Picture, WaveCount};
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::User;
use crate::group;
use crate::language::Day;
use crate::members::Target;
use crate::report::cause;
use crate::sspr::rollout::file;
use crate::sspr::rollout::gates::{Gate, Kind};
use crate::sspr::rollout::people::Load;
use crate::ui::{self, Message, Messages, msg};

/// The group, for scripts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct GroupName<'a> {
    id: &'a str,
    display_name: Option<&'a str>,
}

impl<'a> GroupName<'a> {
    pub(super) fn of(target: &'a Target) -> Self {
        Self {
            id: &target.group.id,
            display_name: target.group.display_name.as_deref(),
        }
    }
}

/// Whether the scope is set to the group; nothing where that cannot be read.
pub(super) fn selected(target: &Target) -> Option<bool> {
    target.scope.as_ref().map(|_| target.is_selected())
}

/// How far a wave is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
enum State {
    /// In.
    Entered,
    /// Some of it is in.
    UnderWay,
    /// The one to come.
    Next,
    /// After that.
    Waiting,
}

impl State {
    fn words(self) -> Message {
        match self {
            Self::Entered => msg!("rollout-state-entered"),
            Self::UnderWay => msg!("rollout-state-under-way"),
            Self::Next => msg!("rollout-state-next"),
            Self::Waiting => msg!("rollout-state-waiting"),
        }
    }
}

/// A wave, for scripts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Wave<'a> {
    name: &'a str,
    state: State,
    #[serde(flatten)]
    count: WaveCount,
    not_registered: u64,
    entered_at: Option<Timestamp>,
    days: Option<i64>,
    /// Who came with it and is in by it.
    added: Option<usize>,
}

/// What is next, for scripts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Next<'a> {
    wave: &'a str,
    ready: bool,
    gates: &'a [Gate],
    load: Load,
}

/// Everything, for scripts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    group: GroupName<'a>,
    selected: Option<bool>,
    report_as_of: Option<Timestamp>,
    complete: bool,
    in_scope: InScope,
    left_out: LeftOutCount,
    not_found: usize,
    waves: Vec<Wave<'a>>,
    next: Next<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<Vec<Person<'a>>>,
}

#[derive(Serialize)]
struct InScope {
    users: u64,
    registered: u64,
    able: u64,
}

/// Somebody who would come, for scripts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Person<'a> {
    id: &'a str,
    user_principal_name: Option<&'a str>,
    display_name: Option<&'a str>,
}

impl<'a> Person<'a> {
    fn of(user: &'a User) -> Self {
        Self {
            id: &user.id,
            user_principal_name: user.user_principal_name.as_deref(),
            display_name: user.display_name.as_deref(),
        }
    }
}

fn waves(picture: &Picture) -> Vec<Wave<'_>> {
    let rows = picture.rollout.waves.iter().zip(&picture.waves).enumerate();
    rows.map(|(place, (wave, count))| {
        let known = picture.record.of(&wave.name);
        let at = known.and_then(|known| known.at);
        let state = match (known, at) {
            (_, Some(_)) => State::Entered,
            (Some(known), None) if !known.added.is_empty() => State::UnderWay,
            _ if place == picture.next => State::Next,
            _ => State::Waiting,
        };
        Wave {
            name: &wave.name,
            state,
            count: *count,
            not_registered: count.in_scope - count.registered,
            entered_at: at,
            days: at.map(|at| picture.now.duration_since(at).as_hours().div_euclid(24)),
            added: known.map(|known| known.added.len()),
        }
    })
    .collect()
}

fn document(picture: &Picture) -> Document<'_> {
    let scope = picture.scope;
    Document {
        group: GroupName::of(&picture.target),
        selected: selected(&picture.target),
        report_as_of: picture.report_as_of,
        complete: picture.is_complete(),
        in_scope: InScope {
            users: scope.users,
            registered: scope.registered,
            able: scope.able,
        },
        left_out: picture.left_out,
        not_found: picture.strangers,
        waves: waves(picture),
        next: Next {
            wave: picture.wave(),
            ready: picture.is_ready(),
            gates: &picture.gates,
            load: picture.load,
        },
        people: None,
    }
}

/// Where it stands.
pub(super) fn status(picture: &Picture, context: &Context) -> Result<(), Error> {
    let document = document(picture);
    context.ui.document(&document, |messages| {
        let look = context.ui.options();
        let mut lines = table(&document.waves, messages, look);
        lines.push(String::new());
        lines.extend(about_scope(picture, messages));
        lines.extend(about_next(picture, messages, look));
        lines.join("\n")
    })?;
    assume(picture, context);
    Ok(())
}

/// What the next step would do.
pub(super) fn plan(picture: &Picture, context: &Context) -> Result<(), Error> {
    let mut document = document(picture);
    document.people = Some(
        picture
            .people
            .iter()
            .map(|known| Person::of(&known.user))
            .collect(),
    );
    context.ui.document(&document, |messages| {
        let look = context.ui.options();
        let mut lines = about_next(picture, messages, look);
        lines.extend(about_load(picture.load, messages));
        lines.extend(about_left_out(picture, messages));
        lines.join("\n")
    })?;
    assume(picture, context);
    Ok(())
}

/// The same beside the data of a step.
pub(super) fn tell_plan(picture: &Picture, context: &Context) {
    let messages = context.ui.messages();
    let mut lines = about_next(picture, messages, context.ui.options());
    lines.extend(about_load(picture.load, messages));
    lines.extend(about_left_out(picture, messages));
    for line in lines {
        context.ui.status(&msg!("policy-text", text = line));
    }
}

/// Says what is taken for granted where the scope cannot be read.
fn assume(picture: &Picture, context: &Context) {
    if picture.target.scope.is_none() {
        context.ui.status(&msg!("scope-assumed"));
    }
}

fn table(waves: &[Wave<'_>], messages: &Messages, look: &ui::Options) -> Vec<String> {
    let language = messages.language();
    let heads = [
        "rollout-wave",
        "rollout-state",
        "rollout-users",
        "rollout-in-scope",
        "status-registered",
        "rollout-able",
        "rollout-days",
    ];
    let heads = heads.map(|id| messages.text(&Message::new(id)));
    let rows = waves.iter().map(|wave| {
        let number = |count: u64| language.number(count);
        [
            ui::sanitize(wave.name).into_owned(),
            messages.text(&wave.state.words()),
            number(wave.count.users),
            number(wave.count.in_scope),
            number(wave.count.registered),
            number(wave.count.able),
            wave.days.map_or_else(String::new, |days| days.to_string()),
        ]
    });
    ui::grid(std::iter::once(heads).chain(rows).collect(), look)
}

fn about_scope(picture: &Picture, messages: &Messages) -> Vec<String> {
    let scope = picture.scope;
    let mut lines = vec![messages.text(&msg!(
        "rollout-scope",
        name = group::name(&picture.target.group).to_owned(),
        count = scope.users,
        registered = scope.registered,
        able = scope.able
    ))];
    lines.extend(about_left_out(picture, messages));
    lines
}

fn about_left_out(picture: &Picture, messages: &Messages) -> Vec<String> {
    let left_out = picture.left_out;
    let lines = [
        (
            left_out.excluded,
            msg!("rollout-excluded", count = left_out.excluded),
        ),
        (
            left_out.guests,
            msg!("rollout-guests", count = left_out.guests),
        ),
        (
            left_out.administrators,
            msg!("rollout-administrators", count = left_out.administrators),
        ),
        (
            left_out.disabled,
            msg!("rollout-disabled", count = left_out.disabled),
        ),
        (
            picture.strangers as u64,
            msg!("rollout-strangers", count = picture.strangers),
        ),
    ];
    some(lines, messages)
}

fn about_next(picture: &Picture, messages: &Messages, look: &ui::Options) -> Vec<String> {
    let count = picture.load.users;
    if picture.is_complete() {
        let mut lines = vec![messages.text(&msg!("rollout-all-in"))];
        if count > 0 {
            lines.push(messages.text(&msg!("rollout-newcomers", count = count)));
        }
        return lines;
    }
    let wave = ui::sanitize(picture.wave()).into_owned();
    let mut lines = vec![messages.text(&msg!("rollout-next", wave = wave, count = count))];
    let rows = picture.gates.iter().map(|gate| {
        let mark = match gate.holds {
            Some(true) => "✓",
            Some(false) => "✗",
            None => "?",
        };
        [mark.to_owned(), gate_words(gate, messages)]
    });
    let rows: Vec<[String; 2]> = rows.collect();
    if !rows.is_empty() {
        lines.extend(ui::grid(rows, look));
    }
    lines
}

/// A gate with what was measured.
fn gate_words(gate: &Gate, messages: &Messages) -> String {
    let limit = plain(&gate.limit);
    let value = plain(&gate.value);
    let message = match (gate.gate, gate.holds) {
        (Kind::Registered, _) if gate.value.is_null() => {
            msg!("rollout-gate-nobody", limit = limit)
        }
        (Kind::Registered, _) => msg!("rollout-gate-registered", value = value, limit = limit),
        (Kind::FailedResets, None) => msg!("rollout-gate-resets-unread", limit = limit),
        (Kind::FailedResets, _) => msg!("rollout-gate-resets", value = value, limit = limit),
        (Kind::NewCause, None) => msg!("rollout-gate-cause-unknown", limit = limit),
        (Kind::NewCause, _) => match &gate.cause {
            Some(key) => msg!(
                "rollout-gate-cause",
                cause = messages.text(&cause(key)),
                value = value,
                limit = limit
            ),
            None => msg!("rollout-gate-no-cause", limit = limit),
        },
        (Kind::MinDays, None) => msg!("rollout-gate-days-unknown", limit = limit),
        (Kind::MinDays, _) => msg!("rollout-gate-days", value = value, limit = limit),
        (Kind::NotBefore, _) => msg!(
            "rollout-gate-not-before",
            limit = day(&gate.limit, messages)
        ),
        (Kind::NotOn, _) => {
            let days = gate.limit.as_array().into_iter().flatten();
            let days: Vec<String> = days.map(|one| day(one, messages)).collect();
            msg!("rollout-gate-not-on", limit = days.join(messages.comma()))
        }
    };
    messages.text(&message)
}

/// A value of a gate as people read it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => {
            let text = number.to_string();
            text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
        }
        Value::Null => "–".to_owned(),
        other => other.to_string(),
    }
}

/// A day of the file as the language writes it.
fn day(value: &Value, messages: &Messages) -> String {
    let language = messages.language();
    match serde_json::from_value(value.clone()) {
        Ok(file::Day::Weekday(weekday)) => language.weekday(weekday).to_owned(),
        Ok(file::Day::Date(date)) => language.day(Day::On(date)),
        Err(_) => plain(value),
    }
}

fn about_load(load: Load, messages: &Messages) -> Vec<String> {
    let asked = load.asked_to_register;
    let lines = [
        (load.able, msg!("rollout-load-able", count = load.able)),
        (
            load.not_registered,
            msg!("rollout-load-not-registered", count = load.not_registered),
        ),
        (
            asked.unwrap_or_default(),
            msg!("rollout-load-asked", count = asked.unwrap_or_default()),
        ),
        (
            u64::from(asked.is_none() && load.not_registered > 0),
            msg!("rollout-load-asked-unknown"),
        ),
        (
            load.no_writeback,
            msg!("rollout-load-writeback", count = load.no_writeback),
        ),
        (
            load.unlicensed,
            msg!("rollout-load-unlicensed", count = load.unlicensed),
        ),
        (
            load.only_phone,
            msg!("rollout-load-phone", count = load.only_phone),
        ),
    ];
    some(lines, messages)
}

/// The lines that have somebody in them.
fn some<const N: usize>(lines: [(u64, Message); N], messages: &Messages) -> Vec<String> {
    let told = lines.into_iter().filter(|(count, _)| *count > 0);
    told.map(|(_, line)| format!("  {}", messages.text(&line)))
        .collect()
}
