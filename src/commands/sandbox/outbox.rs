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
  $ sspr sandbox outbox
  $ sspr sandbox outbox --output json
  $ sspr sandbox outbox --clear";

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
        let database = folder(self.data, context).join(DATABASE);
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
    const COLUMNS: &'static [Column] = &[
        Column {
            key: "at",
            title: "sandbox-outbox-at",
        },
        Column {
            key: "channel",
            title: "sandbox-outbox-channel",
        },
        Column {
            key: "sender",
            title: "sandbox-outbox-sender",
        },
        Column {
            key: "recipient",
            title: "sandbox-outbox-recipient",
        },
        Column {
            key: "subject",
            title: "sandbox-outbox-subject",
        },
        Column {
            key: "body",
            title: "sandbox-outbox-body",
        },
    ];

    fn field(&self, column: usize, out: &mut String) {
        out.push_str(match column {
            0 => &self.at,
            1 => &self.channel,
            2 => &self.sender,
            3 => &self.recipient,
            4 => self.subject.as_deref().unwrap_or_default(),
            _ => &self.body,
        });
    }
}
