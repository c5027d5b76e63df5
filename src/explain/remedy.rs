//! What mends what was found: a sentence, and the command where one does it.

use crate::ability::messages;
use crate::sspr::diagnosis::cause::Cause;
use crate::sspr::diagnosis::facts::{AccountOrigin, Gap};
use crate::ui::{Message, Messages, msg};

/// What to do.
pub struct Remedy {
    /// In a sentence.
    pub words: Message,
    /// The command that does it; nothing where none of this program does.
    pub command: Option<String>,
}

/// What mends it; nothing where nothing is wrong, or nobody can. `user` is whom the command is to name.
pub fn of(cause: &Cause, user: &str, messages: &Messages) -> Option<Remedy> {
    let of = |words: Message, command: Option<String>| Some(Remedy { words, command });
    let run = |words: &[&str]| messages.command(words);
    match cause {
        Cause::Disabled => of(msg!("explain-do-enable-account"), None),
        Cause::DisabledOnPremises => of(msg!("explain-do-enable-on-premises"), None),
        Cause::Outside(AccountOrigin::OtherTenant | AccountOrigin::Provider(_)) => {
            of(msg!("explain-do-home"), None)
        }
        Cause::Outside(AccountOrigin::MicrosoftAccount) => of(msg!("explain-do-microsoft"), None),
        Cause::Nobody => of(
            msg!("explain-do-scope-on"),
            Some(run(&["enable", "--scope", "all"])),
        ),
        Cause::NoGroup => of(
            msg!("explain-do-scope-group"),
            Some(run(&["enable", "--group", "NAME"])),
        ),
        Cause::NotInGroup { .. } => of(
            msg!("explain-do-scope-add"),
            Some(run(&["scope", "add", user])),
        ),
        Cause::ReportedOutOfScope => of(msg!("explain-do-scope-look"), None),
        Cause::AdministratorsOff { .. } => of(
            msg!("explain-do-administrators"),
            Some(run(&["policy", "set", "administrators=on"])),
        ),
        Cause::Unlicensed => of(msg!("explain-do-licence"), None),
        Cause::CloudLicence { .. } => of(msg!("explain-do-premium"), None),
        Cause::TooFew(_) => of(
            msg!("explain-do-register", command = run(&["invite", user])),
            Some(run(&["register", user])),
        ),
        Cause::EnoughUntil(_, until) => of(
            msg!(
                "explain-do-register-before",
                day = until.day,
                command = run(&["invite", user])
            ),
            Some(run(&["register", user])),
        ),
        Cause::WritebackOff => of(
            msg!("explain-do-writeback"),
            Some(run(&["policy", "set", "writeback.enabled=on"])),
        ),
        Cause::WritebackUnclear { .. } => of(msg!("explain-do-writeback-look"), None),
        Cause::OnPremisesRefused => of(msg!("explain-do-on-premises"), None),
        Cause::OnPremisesAway => of(msg!("explain-do-agent"), None),
        Cause::FederatedOnly => of(msg!("explain-do-federated"), None),
        Cause::LockedOut { until } => of(
            msg!("explain-do-wait", until = messages::moment(*until)),
            Some(run(&["reset", user])),
        ),
        Cause::Outside(AccountOrigin::Unsaid)
        | Cause::SomeRole
        | Cause::MethodsUnclear(_)
        | Cause::Unread(Gap::Permission | Gap::Elsewhere) => of(msg!("explain-do-sign-in"), None),
        Cause::Unread(Gap::Unreachable) => of(msg!("explain-do-again"), None),
        _ => None,
    }
}

/// The same where many were asked about: what lists leave open, the answer about one person may tell.
pub fn of_one_among_many(cause: &Cause, user: &str, messages: &Messages) -> Option<Remedy> {
    match cause {
        Cause::SomeRole | Cause::MethodsUnclear(_) | Cause::Unread(Gap::Open) => Some(Remedy {
            words: msg!("explain-do-ask"),
            command: Some(messages.command(&["explain", user])),
        }),
        cause => of(cause, user, messages),
    }
}
