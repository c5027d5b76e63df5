//! What is known of one user, and why something is not.

use serde::{Deserialize, Serialize};

use crate::graph::model::{Account, AuthenticationMethod, Registration, Text};
use crate::sspr::policy::requirement::{Gate, Gates, Requirement};
use crate::sspr::report::live;
use crate::sspr::report::only_phone::OnlyPhone;

/// What is known of a user who was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum UserState {
    /// In the report.
    Listed,
    /// Signing in is blocked; the report leaves such users out.
    Disabled,
    /// Not (yet) in the report: nothing is known, which is not the same as not registered.
    NotInReport,
    /// Not in the directory.
    NotFound,
}

impl UserState {
    /// The name scripts read.
    pub fn key(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Disabled => "disabled",
            Self::NotInReport => "notInReport",
            Self::NotFound => "notFound",
        }
    }
}

/// The row of a user, whatever is known of them. What is not known is nothing, never `false`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UserRow<'a> {
    /// Object id.
    #[serde(borrow)]
    pub id: Option<Text<'a>>,
    /// The name they sign in with, or the name that was asked for.
    #[serde(borrow)]
    pub user_principal_name: Option<Text<'a>>,
    /// The name people see.
    #[serde(borrow)]
    pub user_display_name: Option<Text<'a>>,
    /// `member` or `guest`.
    #[serde(borrow)]
    pub user_type: Option<Text<'a>>,
    /// Holds any administrator role.
    pub is_admin: Option<bool>,
    /// Has enough methods.
    pub is_sspr_registered: Option<bool>,
    /// Is in scope.
    pub is_sspr_enabled: Option<bool>,
    /// Can reset.
    pub is_sspr_capable: Option<bool>,
    /// Open set of names.
    #[serde(borrow)]
    pub methods_registered: Option<Vec<Text<'a>>>,
    /// When the row of the report was refreshed.
    #[serde(borrow)]
    pub last_updated_date_time: Option<Text<'a>>,
    /// Why something is not known.
    pub state: UserState,
    /// What somebody has nothing but a phone for, by the methods the report names.
    pub only_phone: Option<OnlyPhone>,
    /// The methods there are right now, under the names of the report; nothing when they were not read.
    #[serde(borrow)]
    pub methods_live: Option<Vec<Text<'a>>>,
    /// Has enough methods right now; nothing when the number asked for is not known.
    pub is_sspr_registered_live: Option<bool>,
    /// The report is behind the methods; nothing when either is not known.
    pub stale: Option<bool>,
}

impl<'a> UserRow<'a> {
    /// What the directory and the report say, together.
    pub fn of(user: Account<'a>, registration: Option<Registration<'a>>) -> Self {
        let disabled = user.account_enabled == Some(false);
        let Some(row) = registration else {
            return Self {
                id: Some(user.id),
                user_principal_name: user.user_principal_name,
                user_display_name: user.display_name,
                // The directory writes it with a capital, the report without.
                user_type: user.user_type.map(|kind| kind.to_ascii_lowercase().into()),
                state: if disabled {
                    UserState::Disabled
                } else {
                    UserState::NotInReport
                },
                ..Self::missing("")
            };
        };
        Self::listed(row, disabled)
    }

    /// What the report says of a user, who may be disabled all the same.
    pub fn listed(row: Registration<'a>, disabled: bool) -> Self {
        Self {
            id: Some(row.id),
            user_principal_name: Some(row.user_principal_name),
            user_display_name: row.user_display_name,
            user_type: row.user_type,
            is_admin: row.is_admin,
            is_sspr_registered: Some(row.is_sspr_registered),
            is_sspr_enabled: Some(row.is_sspr_enabled),
            is_sspr_capable: Some(row.is_sspr_capable),
            only_phone: OnlyPhone::of(&row.methods_registered),
            methods_registered: Some(row.methods_registered),
            last_updated_date_time: row.last_updated_date_time,
            state: if disabled {
                UserState::Disabled
            } else {
                UserState::Listed
            },
            ..Self::missing("")
        }
    }

    /// Somebody who is not in the directory under this name.
    pub fn missing(key: &str) -> Self {
        Self {
            id: None,
            user_principal_name: Some(key.to_owned().into()),
            user_display_name: None,
            user_type: None,
            is_admin: None,
            is_sspr_registered: None,
            is_sspr_enabled: None,
            is_sspr_capable: None,
            methods_registered: None,
            last_updated_date_time: None,
            state: UserState::NotFound,
            only_phone: None,
            methods_live: None,
            is_sspr_registered_live: None,
            stale: None,
        }
    }

    /// Adds the methods there are right now, against the rules of which one holds. Where these differ over them, the word
    /// of a report that is not behind stands.
    pub fn see(&mut self, methods: &[AuthenticationMethod], rules: &[&Requirement]) {
        let live = live::names(methods);
        self.stale = self
            .methods_registered
            .as_ref()
            .map(|reported| live::is_stale(reported, &live));
        let reported = self.methods_registered.iter().flatten();
        let questions: Gates = reported
            .filter_map(|name| Gate::reported(name))
            .filter(|gate| *gate == Gate::SecurityQuestions)
            .collect();
        let enough = |rule: &&Requirement| {
            let asked = rule.methods?;
            let questions = questions.iter().filter(|gate| rule.allows(*gate)).collect();
            Some(rule.counted(methods).or(questions).len() >= asked)
        };
        let verdicts: Vec<Option<bool>> = rules.iter().map(enough).collect();
        let first = verdicts.first().copied().flatten();
        self.is_sspr_registered_live = if verdicts.iter().all(|one| *one == first) {
            first
        } else {
            self.is_sspr_registered
                .filter(|_| self.stale == Some(false))
        };
        self.methods_live = Some(live);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(enabled: Option<bool>) -> Account<'static> {
        Account {
            id: "1".into(),
            display_name: Some("A".into()),
            user_principal_name: Some("a@c.test".into()),
            user_type: Some("Member".into()),
            account_enabled: enabled,
        }
    }

    #[test]
    fn a_user_who_is_not_in_the_report_is_never_called_not_registered() {
        let row = || Some(Registration::default());
        let cases = [
            (Some(true), row(), UserState::Listed, Some(false)),
            (None, row(), UserState::Listed, Some(false)),
            (Some(false), row(), UserState::Disabled, Some(false)),
            (Some(false), None, UserState::Disabled, None),
            (Some(true), None, UserState::NotInReport, None),
        ];
        for (enabled, row, state, registered) in cases {
            let named = UserRow::of(user(enabled), row);
            assert_eq!(named.state, state);
            assert_eq!(named.is_sspr_registered, registered);
        }
        let missing = UserRow::missing("x@c.test");
        assert_eq!(missing.state, UserState::NotFound);
        assert_eq!(missing.user_principal_name.as_deref(), Some("x@c.test"));
        assert_eq!(missing.is_sspr_registered, None);
    }

    #[test]
    fn the_user_type_is_written_as_in_the_report() {
        let named = UserRow::of(user(Some(true)), None);
        assert_eq!(named.user_type.as_deref(), Some("member"));
    }
}
