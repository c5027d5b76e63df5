//! Shows settings: grouped as the portal's pages for people, one document or one row each for scripts.

use jiff::civil::Date;
use serde::Serialize;

use super::read::Reading;
use super::words;
use crate::context::Context;
use crate::error::Error;
use crate::language::Day;
use crate::policy::effect::dated::{self, Impact};
use crate::sspr::policy::lint::{Finding, Rule, Severity, lint};
use crate::sspr::policy::requirement::Gate;
use crate::sspr::policy::setting::{Delay, Key, Page, Source, Unit};
use crate::sspr::policy::snapshot::{State, Unread, counted};
use crate::sspr::policy::value::Value;
use crate::ui::{self, Column, Format, Messages, Options, Row, msg};

/// What of the policy is to be shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// These settings.
    pub keys: Vec<Key>,
    /// Judged as of this day.
    pub day: Date,
    /// With the fixed dates in users.
    pub impact: bool,
    /// The people they leave without enough methods, instead of settings.
    pub list: bool,
}

/// Everything a script reads.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    settings: Vec<Line<'a>>,
    warnings: Vec<Warning>,
    migration_state: Option<&'a str>,
    required: Option<u8>,
    counted_methods: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    impact: Option<Impact>,
}

/// One setting.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    key: Key,
    page: &'static str,
    value: Option<&'a Value>,
    known: bool,
    state: &'static str,
    because: Option<&'static str>,
    unread: Option<&'a Unread>,
    place: Place,
    unit: Option<&'static str>,
    default: Option<&'static str>,
    role: &'static str,
    permission: Option<&'static str>,
    takes_effect: Delay,
}

#[derive(Serialize)]
struct Place {
    document: &'static str,
    field: String,
}

/// Something the lint says.
#[derive(Serialize)]
pub(super) struct Warning {
    code: Rule,
    severity: Severity,
    message: String,
    setting: Key,
    control: Option<&'static str>,
    controls: Vec<&'static str>,
    date: Option<Date>,
}

/// Writes the settings and returns the gravest thing that is said against them.
pub async fn show(
    reading: &Reading,
    shown: &Shown,
    context: &Context,
) -> Result<Option<Severity>, Error> {
    let findings: Vec<Finding> = lint(&reading.snapshot, context.calendar(), shown.day)
        .into_iter()
        .filter(|finding| shown.keys.contains(&finding.key))
        .collect();
    let gravest = findings.iter().map(|finding| finding.severity).max();
    if shown.list {
        dated::list(reading, context).await?;
        return Ok(gravest);
    }
    let impact = if shown.impact {
        Some(dated::count(reading, shown.day, context).await?)
    } else {
        None
    };
    let ui = &context.ui;
    match ui.options().format {
        Format::Csv | Format::Jsonl => {
            let mut list = ui.list::<Line<'_>>();
            for key in &shown.keys {
                list.push(&line(*key, reading))?;
            }
            list.finish()?;
            // Rows hold settings alone; the rest is said beside them.
            for finding in &findings {
                ui.status(&msg!(
                    "policy-text",
                    text = finding_line(finding, ui.messages(), ui.options())
                ));
            }
            for line in impact
                .iter()
                .flat_map(|impact| words::impact(ui.messages(), impact))
            {
                ui.status(&msg!("policy-text", text = line));
            }
        }
        Format::Table | Format::Json => {
            let document = document(reading, shown, &findings, impact, ui.messages());
            ui.document(&document, |messages| {
                human(
                    reading,
                    shown,
                    &findings,
                    document.impact.as_ref(),
                    (messages, ui.options()),
                )
            })?;
        }
    }
    Ok(gravest)
}

fn document<'a>(
    reading: &'a Reading,
    shown: &Shown,
    findings: &[Finding],
    impact: Option<Impact>,
    messages: &Messages,
) -> Document<'a> {
    let requirement = reading.snapshot.requirement();
    Document {
        settings: shown.keys.iter().map(|key| line(*key, reading)).collect(),
        warnings: findings
            .iter()
            .map(|finding| warning(finding, messages))
            .collect(),
        migration_state: reading.snapshot.migration(),
        required: requirement.methods,
        counted_methods: counted(requirement)
            .map(|gates| gates.into_iter().map(Gate::name).collect()),
        impact,
    }
}

/// What is said against the policy, for scripts.
pub(super) fn warning(finding: &Finding, messages: &Messages) -> Warning {
    let controls = finding.rule.controls();
    Warning {
        code: finding.rule,
        severity: finding.severity,
        message: words::finding(messages, finding),
        setting: finding.key,
        control: controls.first().copied(),
        controls,
        date: finding.day.map(Day::first),
    }
}

fn line(key: Key, reading: &Reading) -> Line<'_> {
    let setting = key.setting();
    let state = reading.snapshot.state(key);
    let (name, because, unread) = match state {
        State::Known(_) => ("known", None, None),
        State::Idle(_, idle) => ("notCounted", Some(idle.name()), None),
        State::Absent => ("absent", None, None),
        State::Unread(unread) => ("unreadable", None, Some(unread)),
    };
    Line {
        key,
        page: setting.page.name(),
        value: state.value(),
        known: state.value().is_some(),
        state: name,
        because,
        unread,
        place: Place {
            document: setting.place.source().name(),
            field: setting.place.field(),
        },
        unit: setting.unit().map(Unit::name),
        default: setting.default,
        role: setting.role().name(),
        permission: setting.place.source().permission(),
        takes_effect: setting.delay,
    }
}

impl Row for Line<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("key", "", |row, cell| cell.text(row.key.name())),
                Column::new("value", "", |row, cell| match row.value {
                    Some(Value::None) | None => {}
                    Some(Value::Switch(on)) => cell.plain_flag(*on),
                    Some(value) => cell.text(&value.text()),
                }),
                Column::new("state", "", |row, cell| cell.text(row.state)),
                Column::new("page", "", |row, cell| cell.text(row.page)),
                Column::not_in_json("document", "", |row, cell| cell.text(row.place.document)),
                Column::not_in_json("field", "", |row, cell| cell.text(&row.place.field)),
                Column::new("unit", "", |row, cell| cell.text_or_blank(row.unit)),
                Column::new("default", "", |row, cell| cell.text_or_blank(row.default)),
                Column::new("role", "", |row, cell| cell.text(row.role)),
                Column::new("because", "", |row, cell| match row.unread {
                    Some(unread) => cell.text(&unread.code),
                    None => cell.text_or_blank(row.because),
                }),
            ]
        }
    }
}

/// A heading for each page and document, its settings below, then what is to be said against them.
fn human(
    reading: &Reading,
    shown: &Shown,
    findings: &[Finding],
    impact: Option<&Impact>,
    (messages, look): (&Messages, &Options),
) -> String {
    let mut lines = Vec::new();
    for (page, source, keys) in blocks(&shown.keys) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(messages.text(&msg!(
            "policy-heading",
            page = words::page(messages, page),
            document = messages.text(&words::document(source))
        )));
        if let Some(unread) = reading.documents.unread(source) {
            lines.push(format!(
                "  {}",
                messages.text(&msg!("policy-unread", reason = unread.message.clone()))
            ));
            continue;
        }
        lines.extend(block(reading, &keys, findings, (messages, look)));
    }
    if !findings.is_empty() {
        lines.push(String::new());
        lines.push(messages.text(&msg!("policy-warnings")));
        lines.extend(
            findings
                .iter()
                .map(|finding| format!("  {}", finding_line(finding, messages, look))),
        );
    }
    if let Some(impact) = impact {
        lines.push(String::new());
        lines.extend(words::impact(messages, impact));
    }
    lines.join("\n")
}

/// The settings by page, and within a page by the document that holds them.
fn blocks(keys: &[Key]) -> Vec<(Page, Source, Vec<Key>)> {
    let mut blocks: Vec<(Page, Source, Vec<Key>)> = Vec::new();
    for key in keys {
        let setting = key.setting();
        let (page, source) = (setting.page, setting.place.source());
        match blocks
            .iter_mut()
            .find(|(of, from, _)| (*of, *from) == (page, source))
        {
            Some((_, _, keys)) => keys.push(*key),
            None => blocks.push((page, source, vec![*key])),
        }
    }
    blocks.sort_by_key(|(page, source, _)| (*page, *source));
    blocks
}

/// What is to be said about a setting stands beside it from so many columns on, else below the settings of its page.
const NOTES_BESIDE: u16 = 100;

fn block(
    reading: &Reading,
    keys: &[Key],
    findings: &[Finding],
    (messages, look): (&Messages, &Options),
) -> Vec<String> {
    let note = |key: Key| words::note(messages, reading.snapshot.state(key));
    let is_narrow = !look.accessible && look.width.is_some_and(|columns| columns < NOTES_BESIDE);
    let rows = keys.iter().map(|key| {
        let grave = findings
            .iter()
            .any(|finding| finding.key == *key && finding.severity > Severity::Info);
        let value = match reading.snapshot.value(*key) {
            Some(value) => words::value(messages, value, key.setting().unit()),
            None => "–".to_owned(),
        };
        [
            if grave { "!" } else { " " }.to_owned(),
            words::setting(messages, *key),
            value,
            key.name().to_owned(),
            note(*key).filter(|_| !is_narrow).unwrap_or_default(),
        ]
    });
    let mut lines = ui::grid(rows.collect(), look);
    if is_narrow {
        let mut notes: Vec<(String, Vec<&str>)> = Vec::new();
        for (key, note) in keys.iter().filter_map(|key| Some((key, note(*key)?))) {
            match notes.iter_mut().find(|(said, _)| *said == note) {
                Some((_, keys)) => keys.push(key.name()),
                None => notes.push((note, vec![key.name()])),
            }
        }
        let lines_of = |(note, keys): (String, Vec<&str>)| {
            format!("    {} {note}", keys.join(messages.comma()))
        };
        lines.extend(notes.into_iter().map(lines_of));
    }
    lines
}

/// What is said against the policy, for people: behind a mark, for whoever listens behind a word.
pub(super) fn finding_line(finding: &Finding, messages: &Messages, look: &Options) -> String {
    let word = || words::severity(messages, finding.severity);
    let severity = match finding.severity {
        _ if look.accessible => word(),
        Severity::Error => "✗".to_owned(),
        Severity::Warning => "!".to_owned(),
        Severity::Info => format!("  {}", word()),
    };
    let sentence = words::finding(messages, finding);
    let controls = finding.rule.controls();
    if controls.is_empty() {
        format!("{severity} {sentence}")
    } else {
        format!("{severity} {sentence} [{}]", controls.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::policy::setting::SETTINGS;

    #[test]
    fn every_setting_is_in_one_block_of_its_page_and_document() {
        let keys: Vec<Key> = SETTINGS.iter().map(|setting| setting.key).collect();
        let blocks = blocks(&keys);
        let mut seen = 0;
        for (page, source, keys) in &blocks {
            for key in keys {
                assert_eq!(key.setting().page, *page);
                assert_eq!(key.setting().place.source(), *source);
            }
            seen += keys.len();
        }
        assert_eq!(seen, SETTINGS.len());
        let order: Vec<_> = blocks
            .iter()
            .map(|(page, source, _)| (*page, *source))
            .collect();
        assert!(order.windows(2).all(|pair| pair[0] < pair[1]), "{order:?}");
    }
}
