//! What mends what was found: a sentence, and the command where one does it.

use crate::ability::messages;
use crate::sspr::diagnosis::cause::Cause;
use crate::sspr::diagnosis::facts::{AccountOrigin, Gap};
use crate::ui::{Message, msg};

/// What to do.
pub(super) struct Remedy {
    /// In a sentence.
    pub words: Message,
    /// The command that does it; nothing where none of this program does.
    pub command: Option<String>,
}

/// What mends it; nothing where nothing is wrong, or nobody can. `user` is whom the command is to name.
pub(super) fn of(cause: &Cause, user: &str) -> Option<Remedy> {
    let of = |words: Message, command: Option<String>| Some(Remedy { words, command });
    let user = quoted(user);
    match cause {
        Cause::Disabled => of(msg!("explain-do-enable-account"), None),
        Cause::DisabledOnPremises => of(msg!("explain-do-enable-on-premises"), None),
        Cause::Outside(AccountOrigin::OtherTenant | AccountOrigin::Provider(_)) => {
            of(msg!("explain-do-home"), None)
        }
        Cause::Outside(AccountOrigin::MicrosoftAccount) => of(msg!("explain-do-microsoft"), None),
        Cause::Nobody => of(
            msg!("explain-do-scope-on"),
            Some("sspr enable --scope all".to_owned()),
        ),
        Cause::NoGroup => of(
            msg!("explain-do-scope-group"),
            Some("sspr enable --group NAME".to_owned()),
        ),
        Cause::NotInGroup { .. } => of(
            msg!("explain-do-scope-add"),
            Some(format!("sspr scope add {user}")),
        ),
        Cause::ReportedOutOfScope => of(msg!("explain-do-scope-look"), None),
        Cause::AdministratorsOff { .. } => of(
            msg!("explain-do-administrators"),
            Some("sspr policy set administrators=on".to_owned()),
        ),
        Cause::Unlicensed => of(msg!("explain-do-licence"), None),
        Cause::CloudLicence { .. } => of(msg!("explain-do-premium"), None),
        Cause::TooFew(_) => of(
            msg!(
                "explain-do-register",
                command = format!("sspr invite {user}")
            ),
            Some(format!("sspr register {user}")),
        ),
        Cause::EnoughUntil(_, day) => of(
            msg!(
                "explain-do-register-before",
                day = day.to_string(),
                command = format!("sspr invite {user}")
            ),
            Some(format!("sspr register {user}")),
        ),
        Cause::WritebackOff => of(
            msg!("explain-do-writeback"),
            Some("sspr policy set writeback.enabled=on".to_owned()),
        ),
        Cause::WritebackUnclear { .. } => of(msg!("explain-do-writeback-look"), None),
        Cause::OnPremisesRefused => of(msg!("explain-do-on-premises"), None),
        Cause::OnPremisesAway => of(msg!("explain-do-agent"), None),
        Cause::FederatedOnly => of(msg!("explain-do-federated"), None),
        Cause::LockedOut { until } => of(
            msg!("explain-do-wait", until = messages::moment(*until)),
            Some(format!("sspr reset {user}")),
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
pub(super) fn of_one_among_many(cause: &Cause, user: &str) -> Option<Remedy> {
    match cause {
        Cause::SomeRole | Cause::MethodsUnclear(_) | Cause::Unread(Gap::Open) => Some(Remedy {
            words: msg!("explain-do-ask"),
            command: Some(format!("sspr explain {}", quoted(user))),
        }),
        cause => of(cause, user),
    }
}

/// A name as a shell takes it in one piece.
fn quoted(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "@._+-".contains(c);
    if name.chars().all(plain) {
        name.to_owned()
    } else {
        format!("'{}'", name.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_one_piece_in_a_shell() {
        for (name, expected) in [
            ("ann@contoso.example", "ann@contoso.example"),
            ("o'neil@c.example", "'o'\\''neil@c.example'"),
            ("a_b#EXT#@c.example", "'a_b#EXT#@c.example'"),
            ("x;rm -rf@c.example", "'x;rm -rf@c.example'"),
        ] {
            assert_eq!(quoted(name), expected);
        }
    }
}
