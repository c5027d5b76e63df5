//! `sspr sandbox outbox`: what the directory was given to send.

use std::path::PathBuf;

use sspr_sandbox::Sent;

use super::folder;
use crate::context::Context;
use crate::embedded::DATABASE;
use crate::error::{Error, Exit};
use crate::ui::{Column, Row, msg};

const OUTBOX_EXAMPLES: &str = "\
Examples:
  sspr sandbox outbox
  sspr sandbox outbox --output json
  sspr sandbox outbox --clear";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = OUTBOX_EXAMPLES)]
pub(super) struct Outbox {
    /// Empty the outbox
    #[arg(long)]
    clear: bool,

    /// Folder of the database
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl Outbox {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let database = folder(self.data, context)?.join(DATABASE);
        if self.clear {
            let count = sspr_sandbox::clear_outbox(&database)?;
            context
                .ui
                .status(&msg!("sandbox-outbox-cleared", count = count));
            return Ok(Exit::Done);
        }
        let sent = sspr_sandbox::outbox(&database)?;
        if sent.is_empty() {
            context.ui.status(&msg!("sandbox-outbox-empty"));
        }
        let mut list = context.ui.list::<Sent>();
        for message in &sent {
            list.push(message)?;
        }
        list.finish()?;
        Ok(Exit::Done)
    }
}

impl Row for Sent {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("at", "sandbox-outbox-at", |row, cell| cell.text(&row.at)),
                Column::new("channel", "sandbox-outbox-channel", |row, cell| {
                    cell.text(&row.channel);
                }),
                Column::new("sender", "sandbox-outbox-sender", |row, cell| {
                    cell.text(&row.sender);
                }),
                Column::new("recipient", "sandbox-outbox-recipient", |row, cell| {
                    cell.text(&row.recipient);
                }),
                Column::new("subject", "sandbox-outbox-subject", |row, cell| {
                    cell.text_or_blank(row.subject.as_deref());
                }),
                Column::new("body", "sandbox-outbox-body", |row, cell| {
                    cell.text(&row.body);
                }),
            ]
        }
    }
}
