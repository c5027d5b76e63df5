//! `sspr enable`.

use crate::config::Flags;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::find;
use crate::graph::Group;
use crate::group;
use crate::policy::{self, ChangeFlags, Switch};
use crate::sspr::policy::scope::{self, Scope};
use crate::sspr::policy::target::Target;
use crate::ui::msg;

/// Flags of `sspr enable`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # Show the effect in users, ask, then write
  sspr enable --scope all
  # Only the members of one group, nested ones too
  sspr enable --scope group --group \"SSPR pilot\"
  # Administrators too, without asking
  sspr enable --scope all --admins on --yes
  # Exit 3 when something would change
  sspr enable --scope all --check
  # Show what would change, as JSON
  sspr enable --scope all --dry-run -o json

Administrators have a separate two-gate policy; the scope does not affect it.")]
pub struct Args {
    /// Who can reset
    #[arg(long, value_enum, value_name = "SCOPE")]
    scope: Option<Width>,

    /// The group, by object id, exact name or mail address
    #[arg(long, value_name = "NAME|ID")]
    group: Option<String>,

    /// Allow or forbid administrators to reset their own password
    #[arg(long, value_enum, value_name = "SWITCH")]
    admins: Option<Switch>,

    #[command(flatten)]
    change: ChangeFlags,
}

/// How wide the scope is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Width {
    /// Every user.
    All,
    /// The members of one group.
    Group,
}

impl Args {
    /// The settings these flags give.
    pub fn flags(&self) -> Flags {
        self.change.flags()
    }

    /// Whether a list of people is written instead of the plan.
    pub fn lists(&self) -> bool {
        self.change.lists()
    }
}

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let scope = match (width(&args, context)?, &args.group) {
        (Width::All, None) => Scope::Everyone,
        (Width::All, Some(_)) => {
            return Err(Error::failure(
                Code::GroupWithScopeAll,
                msg!("enable-group-with-all"),
            ));
        }
        (Width::Group, given) => {
            let group = choose(given.as_deref(), context).await?;
            if group.is_dynamic() {
                context.ui.warn(&msg!(
                    "enable-group-dynamic",
                    name = group::name(&group).to_owned()
                ));
            }
            Scope::Group(Some(scope::Group {
                id: group.id,
                display_name: group.display_name,
            }))
        }
    };
    let target = Target::who_may_reset(scope, args.admins.map(Switch::is_on));
    let options = args.change.options("enable", context)?;
    policy::change(&target, &options, context).await
}

fn width(args: &Args, context: &Context) -> Result<Width, Error> {
    match (args.scope, &args.group) {
        (Some(width), _) => Ok(width),
        (None, Some(_)) => Ok(Width::Group),
        (None, None) => {
            let items = [
                context.ui.text(&msg!("enable-choose-all")),
                context.ui.text(&msg!("enable-choose-group")),
            ];
            let chosen =
                context
                    .ui
                    .select(&msg!("enable-scope-question"), "--scope all|group", &items)?;
            Ok(if chosen == 0 {
                Width::All
            } else {
                Width::Group
            })
        }
    }
}

/// The one group meant: as given, or searched and chosen at the terminal, again and again until one is found.
async fn choose(given: Option<&str>, context: &Context) -> Result<Group, Error> {
    if let Some(given) = given {
        return group::resolve(given, &context.graph().await?, &context.ui).await;
    }
    let ui = &context.ui;
    let check = |line: &str| {
        if line.trim().is_empty() {
            Err(ui.text(&msg!("enable-group-empty-line")))
        } else {
            Ok(())
        }
    };
    loop {
        let question = msg!("enable-group-question");
        let words = ui.input(&question, "--group NAME|ID", "", &check)?;
        match group::pick(words.trim(), &context.graph().await?, ui).await {
            Err(error) if find::is_open(&error) => find::tell(&error, ui),
            found => return found,
        }
    }
}
