//! `sspr sandbox reset`: the directory made anew.

use std::path::PathBuf;

use anyhow::Context as _;

use super::folder;
use crate::context::Context;
use crate::embedded::{DATABASE, MOST_USERS};
use crate::error::{Error, Exit};
use crate::ui::msg;

const RESET_EXAMPLES: &str = "\
Examples:
  sspr sandbox reset
  sspr sandbox reset --users 5000 --yes";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = RESET_EXAMPLES)]
pub(super) struct Reset {
    /// Number of users in the new directory
    #[arg(long, value_name = "N", default_value_t = 250, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_USERS)))]
    users: u32,

    /// Do not ask
    #[arg(short, long)]
    yes: bool,

    /// Folder of the database
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl Reset {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let folder = folder(self.data, context)?;
        let database = folder.join(DATABASE);
        let path = database.display().to_string();
        if !self.yes && database.exists() {
            let question = msg!(
                "sandbox-reset-question",
                path = path.clone(),
                users = self.users
            );
            context.ui.agree(&question, "--yes")?;
        }
        let progress = context
            .ui
            .progress(&msg!("sandbox-seeding", users = self.users));
        let users = self.users;
        tokio::task::spawn_blocking(move || sspr_sandbox::reset(&database, users))
            .await
            .context("the embedded directory")??;
        drop(progress);
        context
            .ui
            .status(&msg!("sandbox-reset-done", path = path, users = users));
        Ok(Exit::Done)
    }
}
