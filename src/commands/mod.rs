//! One file a command: its `Args`, its help, its `run`. The dispatch is here and nothing else.

use std::future::ready;
use std::pin::Pin;

use clap::Subcommand;

use crate::config::Flags;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::ui::{self, Format};
use crate::unfinished::{self, Unseen};

pub mod change;
pub mod completions;
pub mod disable;
pub mod doctor;
pub mod enable;
pub mod events;
pub mod explain;
pub mod help;
pub mod import;
pub mod invite;
pub mod ledger;
pub mod login;
pub mod logout;
pub mod man;
pub mod methods;
pub mod policy;
pub mod profile;
pub mod register;
pub mod remind;
pub mod report;
pub mod reset;
pub mod rollout;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(not(feature = "sandbox"))]
#[path = "sandbox/absent.rs"]
pub mod sandbox;
pub mod scope;
pub mod status;
pub mod verify;
pub mod whoami;

/// What to do.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Sign in
    Login(login::Args),
    /// Sign out and forget the tokens
    Logout(logout::Args),
    /// Show who is signed in
    Whoami(whoami::Args),
    /// Manage profiles: the settings of each tenant under a name
    Profile(profile::Args),
    /// Turn self-service password reset on
    Enable(enable::Args),
    /// Turn self-service password reset off
    Disable(disable::Args),
    /// Show, change, export and restore every setting of SSPR
    Policy(policy::Args),
    /// List who is registered
    Status(status::Args),
    /// Create a page of who can reset, why others cannot, and the trend
    Report(report::Args),
    /// Explain why a user can or cannot reset, or what a code means
    Explain(explain::Args),
    /// Guide a user through registering phone and e-mail
    Register(register::Args),
    /// List, add and remove the registered methods of a user
    Methods(methods::Args),
    /// Verify a caller's identity before you act on the account
    Verify(verify::Args),
    /// Reset the password of a user
    Reset(reset::Args),
    /// Change your own password
    Change(change::Args),
    /// Issue a Temporary Access Pass and watch the user register
    Invite(invite::Args),
    /// Register the phones and addresses of many users
    Import(import::Args),
    /// List, add and remove the members of the group that can reset
    Scope(scope::Args),
    /// Extend the scope in waves with gates
    Rollout(rollout::Args),
    /// Mail the users who are in scope and cannot reset yet
    Remind(remind::Args),
    /// List the audit events of password reset
    Events(events::Args),
    /// Show and verify the record of every change made here
    Ledger(ledger::Args),
    /// Check this machine, the sign-in, the roles and the license
    Doctor(doctor::Args),
    /// Serve, inspect and reset the embedded directory
    Sandbox(sandbox::Args),
    /// Print the completion script of a shell
    Completions(completions::Args),
    /// Write the manual pages
    Man(man::Args),
    /// Show the help of a command or topic
    Help(help::Args),
}

impl Command {
    /// Its name, as it is typed.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Login(_) => "login",
            Self::Logout(_) => "logout",
            Self::Whoami(_) => "whoami",
            Self::Profile(_) => "profile",
            Self::Enable(_) => "enable",
            Self::Disable(_) => "disable",
            Self::Policy(_) => "policy",
            Self::Status(_) => "status",
            Self::Report(_) => "report",
            Self::Explain(_) => "explain",
            Self::Register(_) => "register",
            Self::Methods(_) => "methods",
            Self::Verify(_) => "verify",
            Self::Reset(_) => "reset",
            Self::Change(_) => "change",
            Self::Invite(_) => "invite",
            Self::Import(_) => "import",
            Self::Scope(_) => "scope",
            Self::Rollout(_) => "rollout",
            Self::Remind(_) => "remind",
            Self::Events(_) => "events",
            Self::Ledger(_) => "ledger",
            Self::Doctor(_) => "doctor",
            Self::Sandbox(_) => "sandbox",
            Self::Completions(_) => "completions",
            Self::Man(_) => "man",
            Self::Help(_) => "help",
        }
    }

    /// The settings that this command's own flags give.
    pub fn flags(&self) -> Flags {
        match self {
            Self::Login(args) => args.flags(),
            Self::Enable(args) => args.flags(),
            Self::Disable(args) => args.flags(),
            Self::Policy(args) => args.flags(),
            Self::Rollout(args) => args.flags(),
            // These mend a configuration; they run with one that names a profile which is gone.
            Self::Profile(_) => Flags {
                new_profile: true,
                ..Flags::default()
            },
            _ => Flags::default(),
        }
    }

    /// Whether it means the same in every tenant, so that it can run over several.
    pub fn suits_several(&self) -> bool {
        match self {
            Self::Logout(_) | Self::Whoami(_) | Self::Report(_) => true,
            Self::Enable(args) => !args.lists(),
            Self::Disable(args) => !args.lists(),
            Self::Policy(args) => !args.is_offline(),
            Self::Events(args) => !args.is_endless(),
            Self::Explain(args) => args.is_about_many(),
            Self::Status(args) => !args.is_offline() && !args.is_endless(),
            // A sign-in makes one profile, a person belongs to one tenant, the others have no tenant.
            Self::Login(_)
            | Self::Register(_)
            | Self::Methods(_)
            | Self::Verify(_)
            | Self::Reset(_)
            | Self::Change(_)
            | Self::Import(_)
            | Self::Invite(_)
            | Self::Profile(_)
            | Self::Scope(_)
            | Self::Rollout(_)
            | Self::Remind(_)
            | Self::Ledger(_)
            | Self::Doctor(_)
            | Self::Sandbox(_)
            | Self::Completions(_)
            | Self::Man(_)
            | Self::Help(_) => false,
        }
    }

    /// Whether all it writes is short, so that it can be held back until others have spoken.
    pub fn is_brief(&self) -> bool {
        match self {
            Self::Logout(_) | Self::Whoami(_) | Self::Report(_) => true,
            Self::Enable(args) => !args.lists(),
            Self::Disable(args) => !args.lists(),
            Self::Policy(args) => args.is_brief(),
            Self::Status(args) => args.is_brief(),
            _ => false,
        }
    }

    /// Whether it changes nothing, so that it can be run again.
    pub fn only_reads(&self) -> bool {
        match self {
            Self::Whoami(_) | Self::Status(_) | Self::Report(_) => true,
            Self::Policy(args) => args.only_reads(),
            _ => false,
        }
    }

    /// Whether it changes something in the tenant or writes to its people, if only its flags let it.
    pub fn changes(&self) -> bool {
        match self {
            Self::Enable(_)
            | Self::Disable(_)
            | Self::Register(_)
            | Self::Reset(_)
            | Self::Change(_)
            | Self::Invite(_)
            | Self::Import(_)
            | Self::Remind(_) => true,
            Self::Policy(args) => !args.only_reads() && !args.is_offline(),
            Self::Methods(args) => !args.has_rows(),
            Self::Scope(args) => args.changes(),
            Self::Rollout(args) => args.changes(),
            _ => false,
        }
    }

    /// Whether it only shows something, which may be long.
    pub fn is_read(&self) -> bool {
        match self {
            Self::Status(_) | Self::Explain(_) | Self::Events(_) | Self::Ledger(_) => {
                !self.is_endless()
            }
            Self::Policy(args) => args.only_reads(),
            Self::Methods(args) => args.has_rows(),
            Self::Sandbox(args) => args.has_rows(),
            _ => false,
        }
    }

    /// Whether it writes one file, which each of several tenants would write over.
    pub fn keeps_one_file(&self) -> bool {
        matches!(self, Self::Policy(args) if args.keeps_one_file())
    }

    /// Whether `--out` names a file of its own, and not one in the place of stdout.
    pub fn has_own_out(&self) -> bool {
        matches!(self, Self::Policy(args) if args.has_own_out())
    }

    /// Whether it writes until somebody stops it.
    pub fn is_endless(&self) -> bool {
        match self {
            Self::Events(args) => args.is_endless(),
            Self::Status(args) => args.is_endless(),
            Self::Sandbox(args) => args.is_endless(),
            _ => false,
        }
    }

    /// Writes what the profiles it ran for gave together.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn conclude(&self, ui: &ui::Ui) -> Result<(), Error> {
        match self {
            Self::Report(args) => args.conclude(ui),
            _ => Ok(()),
        }
    }

    /// Whether it works without a tenant, the embedded one too.
    pub fn is_offline(&self) -> bool {
        match self {
            Self::Status(args) => args.is_offline(),
            Self::Policy(args) => args.is_offline(),
            Self::Explain(args) => args.is_offline(),
            Self::Rollout(args) => args.is_offline(),
            // It opens the embedded directory itself.
            Self::Sandbox(_) | Self::Ledger(_) => true,
            // They are about the program.
            Self::Completions(_) | Self::Man(_) | Self::Help(_) => true,
            _ => false,
        }
    }

    /// Whether it runs with a configuration that cannot be used, and says itself what is wrong with it.
    pub fn mends(&self) -> bool {
        matches!(self, Self::Doctor(_))
    }

    /// Whether what it prints fits this form.
    ///
    /// # Errors
    /// [`ui::Error::NoCsv`] where a document would have to be CSV.
    pub fn fits(&self, format: Format) -> Result<(), Error> {
        if format == Format::Csv && !self.has_rows() {
            return Err(ui::Error::NoCsv.into());
        }
        Ok(())
    }

    /// Whether what it prints has rows, so that it can be CSV.
    fn has_rows(&self) -> bool {
        match self {
            Self::Status(_)
            | Self::Scope(_)
            | Self::Remind(_)
            | Self::Events(_)
            | Self::Doctor(_)
            | Self::Completions(_) => true,
            Self::Enable(args) => args.lists(),
            Self::Disable(args) => args.lists(),
            Self::Policy(args) => args.has_rows(),
            Self::Rollout(args) => args.has_rows(),
            Self::Explain(args) => args.is_about_many(),
            Self::Methods(args) => args.has_rows(),
            Self::Profile(args) => args.has_rows(),
            Self::Sandbox(args) => args.has_rows(),
            Self::Ledger(args) => args.has_rows(),
            _ => false,
        }
    }
}

/// Runs a command; `program` is the whole command line that it is part of.
pub async fn run(
    command: Command,
    program: fn() -> clap::Command,
    context: &Context,
) -> Result<Exit, Error> {
    // Known before anything is done: a change must not be made and then end as wrong usage.
    let options = context.ui.options();
    if options.jq.is_some() && options.format == Format::Csv {
        return Err(ui::Error::FilteredCsv.into());
    }
    command.fits(options.format)?;
    if !command.is_offline() {
        Box::pin(unfinished::close(Unseen::Left, context)).await;
    }
    start(command, program, context).await
}

/// Each is large, and only one is held, on the heap. They are made here, where the place they take on the stack meanwhile is
/// given back before any of them runs.
fn start(
    command: Command,
    program: fn() -> clap::Command,
    context: &Context,
) -> Pin<Box<dyn Future<Output = Result<Exit, Error>> + '_>> {
    match command {
        Command::Login(args) => Box::pin(login::run(args, context)),
        Command::Logout(args) => Box::pin(logout::run(args, context)),
        Command::Whoami(args) => Box::pin(whoami::run(args, context)),
        Command::Profile(args) => Box::pin(profile::run(args, context)),
        Command::Enable(args) => Box::pin(enable::run(args, context)),
        Command::Disable(args) => Box::pin(disable::run(args, context)),
        Command::Policy(args) => Box::pin(policy::run(args, context)),
        Command::Status(args) => Box::pin(status::run(args, context)),
        Command::Report(args) => Box::pin(report::run(args, context)),
        Command::Explain(args) => Box::pin(explain::run(args, context)),
        Command::Register(args) => Box::pin(register::run(args, context)),
        Command::Methods(args) => Box::pin(methods::run(args, context)),
        Command::Verify(args) => Box::pin(verify::run(args, context)),
        Command::Reset(args) => Box::pin(reset::run(args, context)),
        Command::Change(args) => Box::pin(change::run(args, context)),
        Command::Import(args) => Box::pin(import::run(args, context)),
        Command::Invite(args) => Box::pin(invite::run(args, context)),
        Command::Scope(args) => Box::pin(scope::run(args, context)),
        Command::Remind(args) => Box::pin(remind::run(args, context)),
        Command::Rollout(args) => Box::pin(rollout::run(args, context)),
        Command::Events(args) => Box::pin(events::run(args, context)),
        Command::Ledger(args) => Box::pin(ledger::run(args, context)),
        Command::Doctor(args) => Box::pin(doctor::run(args, context)),
        Command::Sandbox(args) => Box::pin(sandbox::run(args, context)),
        Command::Completions(args) => Box::pin(ready(completions::run(&args, context))),
        Command::Man(args) => Box::pin(ready(man::run(&args, program(), context))),
        // It is answered before there is a context.
        Command::Help(_) => Box::pin(ready(Ok(Exit::Done))),
    }
}
