//! `sspr policy set`: settings named on the command line, made so.

use uuid::Uuid;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::group;
use crate::policy::{self, ChangeFlags};

/// Flags of `sspr policy set`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # Ask, change, read back
  sspr policy set registration.reconfirm-days=90
  # A group by id, name or mail
  sspr policy set scope=group group=\"SSPR pilot\"
  # What would change, in settings and in users
  sspr policy set methods-required=2 --dry-run
  # Who would lose the ability to reset
  sspr policy set methods-required=2 --dry-run --list
  # Without asking, for programs
  sspr policy set notify.users=on --yes -o json
  # Exit 3 when that is not so
  sspr policy set scope=all --check

Other settings are not changed. `sspr policy show -o csv` lists every setting by its key.")]
pub(super) struct Set {
    /// Settings and their new values
    #[arg(value_name = "KEY=VALUE", required = true)]
    settings: Vec<String>,

    #[command(flatten)]
    pub(super) change: ChangeFlags,
}

impl Set {
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let mut settings = self.settings;
        for setting in &mut settings {
            if let Some(named) = setting.strip_prefix("group=")
                && named != "none"
                && Uuid::parse_str(named).is_err()
            {
                let found = group::resolve(named, &context.graph().await?, &context.ui).await?;
                *setting = format!("group={}", found.id);
            }
        }
        let target = policy::assignments(&settings, context.ui.messages())?;
        policy::change(
            &target,
            &self.change.options("policy set", context)?,
            context,
        )
        .await
    }
}
