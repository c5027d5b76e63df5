//! Shows the table of deadlines as it holds for this tenant.

use jiff::civil::Date;
use serde::Serialize;

use crate::config::Cloud;
use crate::context::Context;
use crate::error::Error;
use crate::language::Day;
use crate::sspr::deadlines::{Audience, Calendar, DEADLINES, Deadline, What, When};
use crate::ui::{Column, Format, Message, Messages, Row, msg};

/// Everything a script reads.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    cloud: &'static str,
    telephony: Option<&'static str>,
    as_of: Date,
    deadlines: Vec<Line>,
}

/// One line of the table.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    what: &'static str,
    /// As `YYYY-MM-DD`, or the month alone.
    day: String,
    /// How it stands in this tenant on the day asked about.
    state: State,
    audiences: Vec<&'static str>,
    clouds: Vec<&'static str>,
    /// Clouds where it comes later, on a day that is not known.
    later: Vec<&'static str>,
    known: Date,
    source: Source,
    #[serde(skip)]
    of: &'static Deadline,
}

#[derive(Serialize)]
struct Source {
    address: &'static str,
    message: Option<&'static str>,
    read: Date,
}

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
enum State {
    /// It has come.
    Past,
    /// It comes on its day.
    Coming,
    /// It comes, on a day that is not known in this cloud.
    Later,
    /// It does not concern this tenant.
    NotHere,
}

impl State {
    fn of(line: &Deadline, calendar: Calendar, today: Date) -> Self {
        match calendar.of(line) {
            When::Never => Self::NotHere,
            When::Later => Self::Later,
            when if when.has_come(today) => Self::Past,
            When::Known(_) => Self::Coming,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Past => "past",
            Self::Coming => "coming",
            Self::Later => "later",
            Self::NotHere => "notHere",
        }
    }
}

impl Line {
    fn new(of: &'static Deadline, calendar: Calendar, today: Date) -> Self {
        Self {
            what: of.what.name(),
            day: of.day.iso(),
            state: State::of(of, calendar, today),
            audiences: of.audiences.iter().map(|one| one.name()).collect(),
            clouds: of.clouds.iter().map(|cloud| cloud.name()).collect(),
            later: of.later.iter().map(|cloud| cloud.name()).collect(),
            known: of.known,
            source: Source {
                address: of.source.address,
                message: of.source.message,
                read: of.source.read,
            },
            of,
        }
    }

    /// What, on which day and for whom; below it how it stands here and where that is written.
    fn human(&self, messages: &Messages) -> String {
        let mut head = messages.text(&msg!(
            "deadlines-line",
            day = self.of.day,
            what = messages.text(&what(self.of.what))
        ));
        if self.of.audiences.len() < Audience::ALL.len() {
            let whom: Vec<String> = self
                .of
                .audiences
                .iter()
                .map(|one| messages.text(&audience(*one)))
                .collect();
            let whom = whom.join(messages.comma());
            head = format!("{head} ({whom})");
        }
        let here = match self.state {
            State::Past => msg!("deadlines-past"),
            State::Coming => msg!("deadlines-coming"),
            State::Later => msg!("deadlines-later"),
            State::NotHere => msg!("deadlines-not-here"),
        };
        let clouds: Vec<&str> = self.clouds.clone();
        let source = match self.of.source.message {
            Some(number) => format!("{} ({number})", self.of.source.address),
            None => self.of.source.address.to_owned(),
        };
        [
            head,
            format!("  {}", messages.text(&here)),
            format!(
                "  {}",
                messages.text(&msg!(
                    "deadlines-clouds",
                    clouds = clouds.join(messages.comma())
                ))
            ),
            format!(
                "  {}",
                messages.text(&msg!(
                    "deadlines-source",
                    known = Day::On(self.known),
                    read = Day::On(self.of.source.read)
                ))
            ),
            format!("  {source}"),
        ]
        .join("\n")
    }
}

impl Row for Line {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("what", "", |row, cell| cell.text(row.what)),
                Column::new("day", "", |row, cell| cell.text(&row.day)),
                Column::new("state", "", |row, cell| cell.text(row.state.name())),
                Column::new("audiences", "", |row, cell| {
                    cell.joined(&row.audiences, ";");
                }),
                Column::new("clouds", "", |row, cell| cell.joined(&row.clouds, ";")),
                Column::new("later", "", |row, cell| cell.joined(&row.later, ";")),
                Column::new("known", "", |row, cell| cell.value(row.known)),
                Column::not_in_json("message", "", |row, cell| {
                    cell.text_or_blank(row.source.message);
                }),
                Column::not_in_json("address", "", |row, cell| cell.text(row.source.address)),
                Column::not_in_json("read", "", |row, cell| cell.value(row.source.read)),
            ]
        }
    }
}

/// What ends or changes, for people.
fn what(what: What) -> Message {
    match what {
        What::LegacyLocked => msg!("deadlines-legacy"),
        What::PasskeysByDefault => msg!("deadlines-passkeys"),
        What::RegistrationCampaign => msg!("deadlines-campaign"),
        What::OwnTelephony => msg!("deadlines-own-telephony"),
        What::RegisteredOnly => msg!("deadlines-registered-only"),
        What::OwnTelephonyReady => msg!("deadlines-own-telephony-ready"),
        What::TelephonyEnds => msg!("deadlines-telephony"),
        What::QuestionsEnd => msg!("deadlines-questions"),
    }
}

fn audience(audience: Audience) -> Message {
    match audience {
        Audience::Member => msg!("deadlines-members"),
        Audience::InternalGuest => msg!("deadlines-internal-guests"),
        Audience::External => msg!("deadlines-external"),
        Audience::GlobalAdministrator => msg!("deadlines-global-administrators"),
    }
}

fn cloud(cloud: Cloud) -> Message {
    match cloud {
        Cloud::Global => msg!("deadlines-cloud-global"),
        Cloud::Usgov => msg!("deadlines-cloud-usgov"),
        Cloud::UsgovDod => msg!("deadlines-cloud-dod"),
        Cloud::China => msg!("deadlines-cloud-china"),
    }
}

/// Writes the table as of a day.
///
/// # Errors
/// When stdout cannot be written.
pub fn show(today: Date, context: &Context) -> Result<(), Error> {
    let calendar = context.calendar();
    let lines = DEADLINES
        .iter()
        .map(|line| Line::new(line, calendar, today));
    let ui = &context.ui;
    if let Format::Csv | Format::Jsonl = ui.options().format {
        let mut list = ui.list::<Line>();
        for line in lines {
            list.push(&line)?;
        }
        list.finish()?;
        return Ok(());
    }
    let document = Document {
        cloud: calendar.cloud.name(),
        telephony: calendar.telephony.map(|one| one.name()),
        as_of: today,
        deadlines: lines.collect(),
    };
    ui.document(&document, |messages| {
        let mut parts = vec![messages.text(&msg!(
            "deadlines-head",
            cloud = messages.text(&cloud(calendar.cloud))
        ))];
        parts.extend(document.deadlines.iter().map(|line| line.human(messages)));
        if calendar.asks_for_telephony() {
            parts.push(messages.text(&msg!("telephony-own")));
        }
        parts.join("\n\n")
    })?;
    Ok(())
}
