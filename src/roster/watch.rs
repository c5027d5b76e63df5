//! The same question again and again: each answer in the place of the one before, or on a line of its own for a script.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::Context as _;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::sspr::report::breakdown::Breakdown;
use crate::sspr::report::coverage::Coverage;
use crate::ui::{Captured, Format, Frame, Frames, Language, Message, Ui, msg};

/// The report allows five requests in ten seconds (graph-api.md §6.1), and others ask it too.
pub const SHORTEST: Duration = Duration::from_secs(5);

/// Columns ahead of a row that say whether it is new.
const GUTTER: u16 = 2;

/// What was seen.
#[derive(Debug)]
pub enum Snapshot {
    /// Rows, which are remembered as they were written.
    Rows,
    /// The figures.
    Figures(Coverage),
    /// The figures group by group.
    Groups(Breakdown),
}

/// One time of many.
#[derive(Clone, Copy, Debug, Default)]
pub struct Refresh<'a> {
    /// When it is; nothing: it is the only time.
    pub as_of: Option<Timestamp>,
    /// What was seen the time before.
    pub before: Option<&'a Snapshot>,
}

impl<'a> Refresh<'a> {
    /// The figures of all the time before.
    pub(super) fn coverage(&self) -> Option<&'a Coverage> {
        match self.before? {
            Snapshot::Figures(coverage) => Some(coverage),
            _ => None,
        }
    }

    /// The groups of the time before.
    pub(super) fn breakdown(&self) -> Option<&'a Breakdown> {
        match self.before? {
            Snapshot::Groups(breakdown) => Some(breakdown),
            _ => None,
        }
    }
}

/// A document, and when it was so.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dated<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) as_of: Option<Timestamp>,
    #[serde(flatten)]
    pub(super) document: T,
}

/// Rows as a document.
#[derive(Serialize)]
struct Users<'a> {
    users: Vec<&'a RawValue>,
}

/// A count, and by how much it differs from the one before: `1,204 (+3)`.
pub(super) fn counted(now: u64, before: Option<u64>, language: Language) -> String {
    let count = language.number(now);
    match before {
        Some(before) if now > before => format!("{count} (+{})", language.number(now - before)),
        Some(before) if now < before => format!("{count} (−{})", language.number(before - now)),
        _ => count,
    }
}

/// Whether the output can show one answer after the other; to be asked before anything else is.
///
/// # Errors
/// Exit 2 where it cannot.
pub fn suits(ui: &Ui) -> Result<(), Error> {
    match ui.options().format {
        Format::Jsonl => Ok(()),
        Format::Table if ui.options().redraws => Ok(()),
        _ => Err(Error::failure(Code::WatchForm, msg!("status-watch-form"))
            .hint(msg!("status-watch-form-hint"))),
    }
}

/// Looks `every` so often, until the person has seen enough. `rows`: what is shown are rows, not figures.
///
/// # Errors
/// Whatever ends it early: anything at the first time, later what the next time cannot mend.
pub async fn watch(
    every: Duration,
    rows: bool,
    context: &Context,
    look: impl AsyncFn(Refresh<'_>) -> Result<(Snapshot, Exit), Error>,
) -> Result<Exit, Error> {
    suits(&context.ui)?;
    let mut view = View::new(every, rows, &context.ui);
    let mut seen = None;
    let _hold = context.stop.hold();
    loop {
        let refresh = Refresh {
            as_of: Some(now()),
            before: seen.as_ref(),
        };
        let captured = view.capture();
        let looked = tokio::select! {
            biased;
            () = context.stop.asked() => break,
            looked = look(refresh) => looked,
        };
        let told = captured.map(Captured::text).unwrap_or_default();
        match looked {
            Ok((now, _)) => {
                view.show(refresh.as_of, &told, None)?;
                seen = Some(now);
            }
            Err(error) => match error.report(context.ui.messages()) {
                // Some of the users named are there.
                (Exit::Partial, Some(report)) => {
                    view.show(refresh.as_of, &told, Some(report.message))?;
                    seen = Some(Snapshot::Rows);
                }
                (Exit::Unreachable, Some(report)) if seen.is_some() => {
                    view.miss(refresh.as_of, &report.message)?;
                }
                _ => {
                    view.end()?;
                    return Err(error);
                }
            },
        }
        tokio::select! {
            biased;
            () = context.stop.asked() => break,
            () = context.timer.sleep(every) => {}
        }
    }
    view.end()?;
    Ok(Exit::Done)
}

/// To the second.
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// As a clock on the wall shows it, with its zone: everything else is in UTC.
fn clock(moment: Option<Timestamp>) -> String {
    let local = moment.map(|moment| moment.to_zoned(TimeZone::system()));
    local.map_or_else(String::new, |local| {
        local.strftime("%H:%M:%S %Z").to_string()
    })
}

/// Where the answers go.
struct View<'ui> {
    ui: &'ui Ui,
    every: Duration,
    rows: bool,
    /// Nothing: a line each.
    frames: Option<Frames<'ui>>,
    frame: Frame,
    /// When the last answer came.
    answered: Option<Timestamp>,
    /// The rows of it, as words.
    known: Option<BTreeSet<String>>,
    /// What was said of it.
    remark: Option<String>,
}

impl<'ui> View<'ui> {
    fn new(every: Duration, rows: bool, ui: &'ui Ui) -> Self {
        let frames = match ui.options().format {
            Format::Table => ui.frames(),
            _ => None,
        };
        Self {
            ui,
            every,
            rows,
            frames,
            frame: Frame::default(),
            answered: None,
            known: None,
            remark: None,
        }
    }

    /// Keeps what is said where it is to become a part of something.
    fn capture(&self) -> Option<Captured<'ui>> {
        let gutter = if self.rows { GUTTER } else { 0 };
        match &self.frames {
            Some(frames) => {
                let room = frames.width().saturating_sub(gutter).max(1);
                Some(self.ui.capture(Some(room)))
            }
            None => self.rows.then(|| self.ui.capture(None)),
        }
    }

    /// Shows an answer, and what is to be said of it.
    fn show(
        &mut self,
        as_of: Option<Timestamp>,
        told: &str,
        remark: Option<String>,
    ) -> Result<(), Error> {
        if self.frames.is_none() {
            return self.line(as_of, told, remark);
        }
        self.frame = Frame {
            head: self.ui.text(&msg!(
                "status-watch-head",
                time = clock(as_of),
                interval = self.every()
            )),
            body: told.to_owned(),
            foot: remark.into_iter().collect(),
        };
        if self.rows {
            let (body, any) = self.marked(told);
            self.frame.body = body;
            if any {
                let time = clock(self.answered);
                let changed = msg!("status-watch-changed", time = time);
                self.frame.foot.push(self.ui.text(&changed));
            }
        }
        self.answered = as_of;
        self.draw(None)
    }

    /// How often, as it would be typed.
    fn every(&self) -> String {
        let every = SignedDuration::try_from(self.every).unwrap_or(SignedDuration::MAX);
        format!("{every:#}")
    }

    /// Says that there was no answer; the last one stays.
    fn miss(&mut self, as_of: Option<Timestamp>, reason: &str) -> Result<(), Error> {
        let missed = msg!(
            "status-watch-missed",
            time = clock(as_of),
            reason = reason.to_owned()
        );
        if self.frames.is_none() {
            self.ui.warn(&missed);
            return Ok(());
        }
        self.draw(Some(&missed))
    }

    fn draw(&mut self, missed: Option<&Message>) -> Result<(), Error> {
        let mut frame = self.frame.clone();
        frame.foot.extend(missed.map(|missed| self.ui.text(missed)));
        if let Some(frames) = &mut self.frames {
            frames.show(&frame)?;
        }
        Ok(())
    }

    /// Figures have written their line themselves.
    fn line(
        &mut self,
        as_of: Option<Timestamp>,
        told: &str,
        remark: Option<String>,
    ) -> Result<(), Error> {
        if self.rows {
            let users = told.lines().map(serde_json::from_str::<&RawValue>);
            let users: Result<Vec<_>, _> = users.collect();
            let document = Users {
                users: users.context("a row")?,
            };
            self.ui
                .announce(&Dated { as_of, document }, |_| String::new())?;
        }
        // Said once, not with every line.
        if let Some(text) = remark.as_ref().filter(|_| remark != self.remark) {
            self.ui.warn(&msg!("error-other", text = text.clone()));
        }
        self.remark = remark;
        Ok(())
    }

    /// Marks the rows that did not stand there before, and says whether there are any.
    fn marked(&mut self, told: &str) -> (String, bool) {
        // Without the gaps: a column may have become wider.
        let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut body = String::new();
        let (mut known, mut any) = (BTreeSet::new(), false);
        for (index, line) in told.lines().enumerate() {
            let row = words(line);
            // The first line is the heading.
            let seen = self.known.as_ref().is_none_or(|known| known.contains(&row));
            let new = index > 0 && !seen;
            any |= new;
            body.push_str(if new { "> " } else { "  " });
            body.push_str(line);
            body.push('\n');
            known.insert(row);
        }
        self.known = Some(known);
        (body, any)
    }

    fn end(&mut self) -> Result<(), Error> {
        match self.frames.take() {
            Some(frames) => Ok(frames.end()?),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_says_by_how_much_it_differs() {
        let cases = [
            (1204, None, "1,204"),
            (1204, Some(1204), "1,204"),
            (1204, Some(4), "1,204 (+1,200)"),
            (0, Some(3), "0 (−3)"),
        ];
        for (now, before, expected) in cases {
            assert_eq!(counted(now, before, Language::En), expected);
        }
    }
}
