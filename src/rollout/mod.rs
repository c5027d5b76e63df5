//! A rollout in waves: members of the one group of the scope, which Microsoft Graph can write for an application, too.
//!
//! `file` reads what is planned, `reading` what is true: the group, the ledger's record of the waves, and everybody in one pass
//! over users, report and audit trail. `step` takes the next wave in, or the last one out, through the members of the scope
//! (`members`), `show` says where it stands, `init` proposes a file, `schema` describes one to editors.

mod file;
mod init;
mod reading;
mod schema;
mod show;
mod step;

use std::path::Path;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::group;
use crate::members::Target;
use crate::policy;
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::target::Target as Settings;
use crate::ui::msg;

pub use init::init;
pub use schema::of_file;
pub use step::{Step, back, next};

use self::reading::read;

/// The file that is read where none is named.
pub const FILE: &str = "rollout.toml";

/// Says where the rollout stands.
///
/// # Errors
/// A file that cannot be used: exit 2; what the service says to a list as a whole.
pub async fn status(path: &Path, context: &Context) -> Result<Exit, Error> {
    let graph = context.graph().await?;
    let picture = Box::pin(read(path, &graph, context)).await?;
    show::status(&picture, context)?;
    Ok(Exit::Done)
}

/// Says what the next step would do, in users.
///
/// # Errors
/// As [`status`].
pub async fn plan(path: &Path, context: &Context) -> Result<Exit, Error> {
    let graph = context.graph().await?;
    let picture = Box::pin(read(path, &graph, context)).await?;
    show::plan(&picture, context)?;
    Ok(if picture.is_ready() {
        Exit::Done
    } else {
        Exit::No
    })
}

/// Sets the scope to all users, and says what becomes of the group.
///
/// # Errors
/// As [`policy::change`].
pub async fn finish(
    path: &Path,
    options: &policy::Options,
    context: &Context,
) -> Result<Exit, Error> {
    let rollout = file::read(path)?;
    let graph = context.graph().await?;
    // Of a scope that is All already there is no group to speak of.
    let target = match &rollout.group {
        Some(_) => Some(Target::find(rollout.group.as_deref(), &graph, context).await?),
        None => Target::find(None, &graph, context).await.ok(),
    };
    let everyone = Settings::who_may_reset(Scope::Everyone, None);
    let exit = Box::pin(policy::change(&everyone, options, context)).await?;
    if let (Exit::Done, false, false, Some(target)) = (exit, options.dry_run, options.check, target)
    {
        let name = group::name(&target.group).to_owned();
        context.ui.status(&msg!("rollout-finished", name = name));
    }
    Ok(exit)
}
