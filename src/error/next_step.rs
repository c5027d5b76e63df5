//! What to do next about an error of ours whose sentence does not say it: the one table. What happens where it is made, with
//! names and commands of its own, wins; the other codes have the step of how the program ends.

use super::Code;

impl Code {
    /// The id of the next step that is always the same for this code.
    pub(super) const fn next_step(self) -> Option<&'static str> {
        Some(match self {
            Self::BadContact => "next-bad-contact",
            Self::BadFile | Self::BadSetting | Self::NoSuchSetting | Self::TenantNotInFile => {
                "next-policy-file"
            }
            Self::BadHash => "next-bad-hash",
            Self::BadValue => "next-bad-value",
            Self::CannotOpen
            | Self::FileUnreadable
            | Self::NoSuchFile
            | Self::PlanUnreadable
            | Self::UnreadableFile => "next-unreadable",
            Self::EmptyInput => "next-empty-input",
            Self::EmptyWindow => "next-empty-window",
            Self::GroupWithScopeAll => "next-group-with-all",
            Self::GuestAccount | Self::PassForGuest => "next-guest",
            Self::InputBroken => "next-input-broken",
            Self::InputNotJson => "next-input-not-json",
            Self::LifetimeNotAllowed => "next-lifetime",
            Self::MalformedConfig => "next-malformed-config",
            Self::MobileFirst => "next-mobile-first",
            Self::NoPassword => "next-no-password",
            Self::NoProfile => "next-no-profile",
            Self::NoSuchColumn => "next-no-such-column",
            Self::NotAResult => "next-not-a-result",
            Self::OneStdin => "next-one-stdin",
            Self::PassLost => "next-pass-lost",
            Self::PlanOfAnotherTenant => "next-plan-of-another",
            Self::OtherValue
            | Self::PolicyNotKept
            | Self::PolicyNotTaken
            | Self::PolicyRefused
            | Self::SettingAbsent => "next-policy-show",
            Self::RemovalRefused => "next-removal",
            Self::SamePassword => "next-same-password",
            Self::SomeProfilesFailed => "next-some-profiles",
            Self::StartsInThePast => "next-start",
            Self::TokenHeldBack => "next-token-held-back",
            Self::TooSlow => "next-too-slow",
            Self::UnusableDirectory => "next-unusable-directory",
            Self::UnusableValue => "next-unusable-value",
            Self::UserOutOfReach | Self::MethodsNotPermitted => "next-out-of-reach",
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Language, Message, Messages, msg};

    #[test]
    fn a_step_of_its_own_is_a_sentence_in_every_language_and_not_the_one_for_all() {
        let own = Code::ALL
            .iter()
            .filter_map(|code| Some((code, code.next_step()?)));
        let own: Vec<_> = own.collect();
        assert!(own.len() > 40, "{}", own.len());
        for language in Language::ALL {
            let messages = Messages::load(language);
            for (code, id) in &own {
                let error = crate::error::Error::failure(**code, msg!("error-other", text = "x"));
                let hint = error.report(&messages).1.and_then(|report| report.hint);
                let hint = hint.unwrap_or_default();
                assert_eq!(
                    hint,
                    messages.text(&Message::new(*id)),
                    "{language:?} {code:?}"
                );
                assert!(
                    hint.chars().count() > 8 && hint != **id,
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
