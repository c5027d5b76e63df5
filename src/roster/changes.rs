//! What is different between two saved outputs: the rows, and the sentence below them.

use std::io;

use super::saved::{self, Reason, Stop, Take};
use crate::ability::messages::method;
use crate::error::{Code, Error};
use crate::sspr::report::comparison::Older;
use crate::sspr::report::difference::{Change, ChangeCounts, Kind, Saved};
use crate::tabular::Source;
use crate::ui::{Cell, Column, Format, Message, Messages, Row, Ui, msg};

/// Writes a row for each change between two outputs that were saved, and returns how many there are.
///
/// # Errors
/// Exit 2 when one of them cannot be read or is not what `status` writes.
pub fn compare(older: &Source, newer: &Source, ui: &Ui) -> Result<ChangeCounts, Error> {
    let (mut known, mut before) = ([Known::default(), Known::default()], Older::default());
    let progress = ui.progress(&msg!("status-diff-reading"));
    rows_of(older, &mut |row| {
        known[0].note(&row);
        before.add(&row);
        Ok(())
    })?;
    let mut comparison = before.compare();
    let mut list = ui.list::<Change>();
    rows_of(newer, &mut |row| {
        known[1].note(&row);
        for change in comparison.row(&row) {
            list.push(&change)?;
        }
        Ok(())
    })?;
    for change in comparison.rest() {
        list.push(&change)?;
    }
    list.finish()?;
    drop(progress);
    for (source, lacking) in [(older, &known[0]), (newer, &known[1])] {
        let columns = lacking.lacking();
        if !columns.is_empty() {
            ui.warn(&msg!(
                "status-diff-not-compared",
                file = source.name(),
                columns = columns.join(", ")
            ));
        }
    }
    let counts = comparison.counts().clone();
    if ui.options().format == Format::Table {
        ui.status(&sentence(&counts, ui.messages()));
    }
    Ok(counts)
}

fn rows_of(source: &Source, take: &mut Take<'_>) -> Result<(), Error> {
    let input = source.open().map_err(|error| unreadable(source, &error))?;
    saved::read(input, take).map_err(|stop| match stop {
        Stop::Ended(error) => error,
        Stop::Io(error) => unreadable(source, &error),
        Stop::Flaw { line, reason } => Error::failure(
            Code::MalformedOutput,
            msg!(
                "status-diff-malformed",
                file = source.name(),
                line = line.to_string()
            ),
        )
        .hint(flaw(&reason)),
    })
}

fn unreadable(source: &Source, error: &io::Error) -> Error {
    Error::failure(
        Code::UnreadableFile,
        msg!(
            "status-diff-unreadable",
            file = source.name(),
            reason = error.to_string()
        ),
    )
}

fn flaw(reason: &Reason) -> Message {
    match reason {
        Reason::NotText => msg!("status-diff-not-text"),
        Reason::Quote => msg!("import-unclosed-quote-hint"),
        Reason::FirstPage => msg!("import-first-page-hint"),
        Reason::NoColumn => msg!("status-diff-no-column"),
        Reason::NoUser => msg!("status-diff-no-user"),
        Reason::Cells { expected, found } => {
            msg!("status-diff-cells", expected = *expected, found = *found)
        }
        Reason::Flag { column, value } => {
            msg!("status-diff-flag", column = *column, value = value.clone())
        }
        Reason::BrokenOff => msg!("status-diff-broken-off"),
        Reason::Json(words) => msg!("status-diff-json", words = words.clone()),
    }
}

/// Which of the fields that are compared an output has in any row.
#[derive(Default)]
struct Known {
    rows: bool,
    fields: [bool; 4],
}

impl Known {
    const FIELDS: [&str; 4] = [
        "isSsprRegistered",
        "isSsprEnabled",
        "isSsprCapable",
        "methodsRegistered",
    ];

    fn note(&mut self, row: &Saved) {
        self.rows = true;
        let there = [
            row.is_sspr_registered.is_some(),
            row.is_sspr_enabled.is_some(),
            row.is_sspr_capable.is_some(),
            row.methods_registered.is_some(),
        ];
        for (known, there) in self.fields.iter_mut().zip(there) {
            *known |= there;
        }
    }

    fn lacking(&self) -> Vec<&'static str> {
        let fields = Self::FIELDS.into_iter().zip(self.fields);
        fields
            .filter(|(_, known)| self.rows && !known)
            .map(|(field, _)| field)
            .collect()
    }
}

fn sentence(counts: &ChangeCounts, messages: &Messages) -> Message {
    if counts.changed == 0 {
        return msg!("status-diff-same", common = counts.common);
    }
    let parts: Vec<String> = Kind::ALL
        .into_iter()
        .filter(|kind| counts.of(*kind) > 0)
        .map(|kind| {
            messages.text(&msg!(
                "status-diff-part",
                count = counts.of(kind),
                change = messages.text(&words(kind))
            ))
        })
        .collect();
    let and = messages.text(&msg!("status-diff-and"));
    msg!(
        "status-diff-changed",
        changed = counts.changed,
        parts = parts.join(&and)
    )
}

fn words(kind: Kind) -> Message {
    match kind {
        Kind::Appeared => msg!("status-change-appeared"),
        Kind::Disappeared => msg!("status-change-disappeared"),
        Kind::GainedMethod => msg!("status-change-gained-method"),
        Kind::LostMethod => msg!("status-change-lost-method"),
        Kind::Registered => msg!("status-change-registered"),
        Kind::Unregistered => msg!("status-change-unregistered"),
        Kind::EnteredScope => msg!("status-change-entered-scope"),
        Kind::LeftScope => msg!("status-change-left-scope"),
        Kind::BecameCapable => msg!("status-change-became-capable"),
        Kind::CeasedCapable => msg!("status-change-ceased-capable"),
    }
}

impl Row for Change {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("id", "", |row, cell| cell.text_or_blank(row.id.as_deref())),
                Column::<Self>::new("userPrincipalName", "status-upn", |row, cell| {
                    let name = row.user_principal_name.as_deref();
                    cell.either(
                        |cell| cell.text_or_blank(name),
                        |_| name.or(row.id.as_deref()).unwrap_or_default().to_owned(),
                    );
                })
                .whole(),
                Column::new("change", "status-change", |row, cell| {
                    cell.word(row.change.key(), words(row.change));
                }),
                Column::new("methodsGained", "status-methods-gained", |row, cell| {
                    methods(row.methods_gained.as_deref(), cell);
                }),
                Column::new("methodsLost", "status-methods-lost", |row, cell| {
                    methods(row.methods_lost.as_deref(), cell);
                }),
            ]
        }
    }
}

fn methods(methods: Option<&[String]>, cell: &mut Cell<'_>) {
    let methods = methods.unwrap_or_default();
    if methods.is_empty() {
        return;
    }
    cell.methods(Some(methods), method);
}
