//! `sspr sandbox advance`: days that pass in the directory.

use std::path::PathBuf;

use anyhow::Context as _;

use super::folder;
use crate::context::Context;
use crate::embedded::DATABASE;
use crate::error::{Error, Exit};
use crate::sspr::report::coverage::threshold;
use crate::ui::{Refused, msg};

const ADVANCE_EXAMPLES: &str = "\
Examples:
  sspr sandbox advance --days 7
  sspr remind --yes --sandbox && sspr sandbox advance --days 7 --register 60%

All data in the directory ages by that many days: audit log, methods, passwords, mails.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = ADVANCE_EXAMPLES)]
pub(super) struct Advance {
    /// How many days
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(0..=3650))]
    days: u32,

    /// Percentage of the mailed users who register
    #[arg(long, value_name = "PERCENT", default_value = "0", value_parser = share)]
    register: u8,

    /// Folder of the database
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a threshold is from 0 to 100"
)]
fn share(text: &str) -> Result<u8, Refused> {
    let share = threshold(text).map_err(|_| Refused::new(msg!("usage-reason-percent")))?;
    Ok(share.round() as u8)
}

impl Advance {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let database = folder(self.data, context)?.join(DATABASE);
        let (days, share) = (self.days, self.register);
        let advance = move || sspr_sandbox::advance(&database, days, share);
        let advanced = tokio::task::spawn_blocking(advance)
            .await
            .context("the embedded directory")??;
        let ui = &context.ui;
        ui.status(&msg!("sandbox-advanced", days = days));
        if share > 0 {
            ui.status(&msg!(
                "sandbox-registered",
                reminded = advanced.reminded,
                registered = advanced.registered
            ));
        }
        Ok(Exit::Done)
    }
}
