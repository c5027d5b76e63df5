//! What to do next about an error of ours whose sentence does not say it: the one table. What happens where it is made, with
//! names and commands of its own, wins; the other codes have the step of how the program ends.

use super::Code;
use crate::ui::{Message, msg};

impl Code {
    /// The next step that is always the same for this code.
    pub(super) fn next_step(self) -> Option<Message> {
        Some(match self {
            Self::BadContact => msg!("next-bad-contact"),
            Self::BadFile | Self::BadSetting | Self::NoSuchSetting | Self::TenantNotInFile => {
                msg!("next-policy-file")
            }
            Self::BadHash => msg!("next-bad-hash"),
            Self::BadValue => msg!("next-bad-value"),
            Self::CannotOpen
            | Self::FileUnreadable
            | Self::NoSuchFile
            | Self::PlanUnreadable
            | Self::UnreadableFile => msg!("next-unreadable"),
            Self::EmptyInput => msg!("next-empty-input"),
            Self::EmptyWindow => msg!("next-empty-window"),
            Self::GroupWithScopeAll => msg!("next-group-with-all"),
            Self::GuestAccount | Self::PassForGuest => msg!("next-guest"),
            Self::InputBroken => msg!("next-input-broken"),
            Self::InputNotJson => msg!("next-input-not-json"),
            Self::LifetimeNotAllowed => msg!("next-lifetime"),
            Self::MalformedConfig => msg!("next-malformed-config"),
            Self::MobileFirst => msg!("next-mobile-first"),
            Self::NoPassword => msg!("next-no-password"),
            Self::NoProfile => msg!("next-no-profile"),
            Self::NoSuchColumn => msg!("next-no-such-column"),
            Self::NotAResult => msg!("next-not-a-result"),
            Self::OneStdin => msg!("next-one-stdin"),
            Self::PassLost => msg!("next-pass-lost"),
            Self::PlanOfAnotherTenant => msg!("next-plan-of-another"),
            Self::OtherValue
            | Self::PolicyNotKept
            | Self::PolicyNotTaken
            | Self::PolicyRefused
            | Self::SettingAbsent => msg!("next-policy-show"),
            Self::RemovalRefused => msg!("next-removal"),
            Self::SamePassword => msg!("next-same-password"),
            Self::SomeProfilesFailed => msg!("next-some-profiles"),
            Self::StartsInThePast => msg!("next-start"),
            Self::TokenHeldBack => msg!("next-token-held-back"),
            Self::TooSlow => msg!("next-too-slow"),
            Self::UnusableDirectory => msg!("next-unusable-directory"),
            Self::UnusableValue => msg!("next-unusable-value"),
            Self::UserOutOfReach | Self::MethodsNotPermitted => msg!("next-out-of-reach"),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Language, Messages};

    #[test]
    fn a_step_of_its_own_is_a_sentence_in_every_language_and_not_the_one_for_all() {
        let own = Code::ALL
            .iter()
            .filter_map(|code| Some((code, code.next_step()?)));
        let own: Vec<_> = own.collect();
        assert!(own.len() > 40, "{}", own.len());
        for language in Language::ALL {
            let messages = Messages::load(language);
            for (code, step) in &own {
                let error = crate::error::Error::failure(**code, msg!("error-other", text = "x"));
                let hint = error.report(&messages).1.and_then(|report| report.hint);
                let hint = hint.unwrap_or_default();
                assert_eq!(hint, messages.text(step), "{language:?} {code:?}");
                assert!(
                    hint.chars().count() > 8 && !hint.starts_with("next-"),
                    "{language:?} {code:?}"
                );
                let general = code
                    .exit()
                    .next_step()
                    .map(|id| messages.text(&Message::new(id)));
                assert_ne!(general.as_deref(), Some(&*hint), "{code:?}");
            }
        }
    }
}
