//! Administrators are not acted on by the way: it takes a flag of its own, and a reason.

use crate::ability::messages::{roles_held, warn_of_role_groups};
use crate::ability::roles;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::gate::{self, Gate};
use crate::graph::Client;
use crate::graph::model::User;
use crate::person;
use crate::sspr::diagnosis::facts::Facts;
use crate::sspr::methods::holders::{HeldRole, RoleList};
use crate::sspr::methods::roles::role_of;
use crate::sspr::verify::act::Act;
use crate::ui::{Ui, msg};

/// What it takes to act on an administrator.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct AdminOverride {
    /// Act on an administrator as well; requires a reason
    #[arg(long = "admin", alias = "administrator")]
    pub administrator: bool,

    /// Reason for the change; stored in the ledger
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

/// How to act on somebody: the flags of every command that does.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Acting {
    /// What it takes to act on an administrator.
    #[command(flatten)]
    pub admin_override: AdminOverride,

    /// How the identity was verified; kept in the ledger
    #[arg(long, value_name = "TEXT")]
    pub verified_by: Option<String>,

    /// Act without `sspr verify`; requires a reason
    #[arg(long, requires = "reason")]
    pub emergency: bool,

    /// Show what would be done and write nothing
    #[arg(long)]
    pub dry_run: bool,

    /// Go on without asking
    #[arg(short, long)]
    pub yes: bool,
}

impl Acting {
    /// The gate before acting on somebody.
    ///
    /// # Errors
    /// Exit 5 where a grant of `sspr verify` is asked for and none fits.
    pub async fn gate<'c>(
        &self,
        act: Act,
        user: &User,
        held_roles: &HeldRoles,
        context: &'c Context,
    ) -> Result<Gate<'c>, Error> {
        let acting = gate::Acting {
            act,
            user,
            administrator: held_roles.is_administrator() != Some(false),
            emergency: self.emergency,
            reason: self.admin_override.reason.as_deref(),
            dry_run: self.dry_run,
        };
        // On the heap: it is large, and many hold it.
        Box::pin(Gate::of(acting, context)).await
    }
}

/// Which directory roles somebody holds or may activate.
#[derive(Clone, Debug, Default)]
pub struct HeldRoles {
    /// The roles, those through groups among them; nothing when they could not be read.
    pub roles: Option<Vec<HeldRole>>,
    /// Which could not be looked at, where the others could.
    pub unread: Vec<RoleList>,
    /// The groups they are in that can hold roles, where that was looked at.
    pub groups: Vec<String>,
    /// What the registration report says where the roles could not be read.
    reported: Option<bool>,
}

impl HeldRoles {
    /// Reads the roles of a user. What cannot be read is unknown, which is no licence.
    pub async fn of(user: &User, graph: &Client, context: &Context) -> Self {
        let error = match roles::of(&user.id, graph).await {
            Ok(found) => {
                return Self {
                    roles: Some(found.roles),
                    unread: found.unread,
                    groups: found.groups,
                    reported: None,
                };
            }
            Err(error) => error,
        };
        context
            .ui
            .log(1, || format!("the roles could not be read: {error}"));
        let ids = [user.id.clone()];
        let rows = graph.registrations_of(&ids).await.unwrap_or_default();
        Self {
            reported: rows
                .into_iter()
                .flatten()
                .next()
                .and_then(|row| row.is_admin),
            ..Self::default()
        }
    }

    /// The roles among what was read of somebody.
    pub fn among(facts: &Facts) -> Self {
        match &facts.roles {
            Ok(roles) => Self {
                roles: Some(roles.clone()),
                unread: facts.roles_unread.clone(),
                groups: facts.role_groups.clone(),
                reported: None,
            },
            Err(_) => Self {
                groups: facts.role_groups.clone(),
                reported: facts.row().and_then(|row| row.is_admin),
                ..Self::default()
            },
        }
    }

    /// Whether they are an administrator for a reset, or can make themselves one: by a role that asks for two methods, or one that
    /// is not known here (graph-api.md §8.2); nothing when that could not be read.
    pub fn is_administrator(&self) -> Option<bool> {
        let counts = |role: &HeldRole| role.is_two_gate() || role_of(&role.template).is_none();
        match &self.roles {
            Some(roles) => Some(roles.iter().any(counts)),
            None => self.reported,
        }
    }

    /// Whether a role for ordinary people does not reach them (graph-api.md §2.7).
    pub fn is_guarded(&self) -> bool {
        self.is_administrator() == Some(true) || !self.groups.is_empty()
    }

    /// The template ids of the roles that are held now.
    pub fn active(&self) -> Vec<String> {
        (self.roles.iter().flatten())
            .filter(|role| !role.is_eligible)
            .map(|role| role.template.clone())
            .collect()
    }
}

impl AdminOverride {
    /// Lets everybody through but an administrator without the override, and whoever may be one. Gives the reason back, if
    /// there is one. What guards somebody beside their roles is said.
    ///
    /// # Errors
    /// Exit 2 where the flags are missing and nobody can be asked; cancelled when the person says no.
    pub fn settle(
        &self,
        user: &User,
        held_roles: &HeldRoles,
        ui: &Ui,
    ) -> Result<Option<String>, Error> {
        // No reference describes how such memberships are read.
        ui.log(1, || {
            "memberships of groups that can be activated (PIM for Groups) are not looked at"
                .to_owned()
        });
        let reason = self.let_through(user, held_roles, ui)?;
        warn_of_role_groups(ui, person::name(user), &held_roles.groups);
        Ok(reason)
    }

    fn let_through(
        &self,
        user: &User,
        held_roles: &HeldRoles,
        ui: &Ui,
    ) -> Result<Option<String>, Error> {
        let given = self.reason.as_deref().map(str::trim).unwrap_or_default();
        let given = (!given.is_empty()).then(|| given.to_owned());
        let administrator = held_roles.is_administrator();
        let name = person::name(user);
        if administrator == Some(false) {
            if !held_roles.unread.is_empty() {
                let permission = RoleList::permissions(&held_roles.unread);
                ui.warn(&msg!(
                    "desk-roles-unread",
                    name = name,
                    permission = permission
                ));
            }
            return Ok(given);
        }
        let roles = held_roles.roles.as_deref().unwrap_or_default();
        let roles = roles_held(roles, ui.messages());
        let said = match administrator {
            None => msg!("desk-administrator-unknown", name = name),
            Some(_) if roles.is_empty() => msg!("desk-administrator-reported", name = name),
            Some(_) => msg!("desk-administrator", name = name, roles = roles),
        };
        if !self.administrator {
            if !ui.interactive() {
                return Err(Error::failure(Code::AdministratorNeedsFlag, said)
                    .hint(msg!("desk-administrator-hint")));
            }
            ui.warn(&said);
            let question = msg!("desk-administrator-question");
            ui.agree(&question, "--admin")?;
        }
        if let Some(given) = given {
            return Ok(Some(given));
        }
        let wrong = ui.text(&msg!("desk-reason-empty"));
        let check = |text: &str| {
            if text.trim().is_empty() {
                Err(wrong.clone())
            } else {
                Ok(())
            }
        };
        let typed = ui.input(&msg!("desk-reason"), "--reason", "", &check)?;
        Ok(Some(typed.trim().to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::ui::{Options, Script};

    fn ui(script: Option<Arc<Script>>) -> Ui {
        let interactive = script.is_some();
        let script = script.unwrap_or_default();
        Ui::new(
            Box::new(std::io::sink()),
            Box::new(std::io::sink()),
            Box::new(script),
            Options {
                interactive,
                ..Options::default()
            },
        )
    }

    fn held_roles(roles: Option<&[&str]>, reported: Option<bool>) -> HeldRoles {
        HeldRoles {
            roles: roles.map(|roles| {
                let held = |name: &&str| HeldRole {
                    name: (*name).to_owned(),
                    ..HeldRole::default()
                };
                roles.iter().map(held).collect()
            }),
            unread: Vec::new(),
            groups: Vec::new(),
            reported,
        }
    }

    fn admin_override(administrator: bool, reason: Option<&str>) -> AdminOverride {
        AdminOverride {
            administrator,
            reason: reason.map(ToOwned::to_owned),
        }
    }

    #[test]
    fn an_administrator_takes_a_flag_and_a_reason() {
        let nobody = held_roles(Some(&[]), None);
        let admin = held_roles(Some(&["User Administrator"]), None);
        let reported = held_roles(None, Some(true));
        let cleared = held_roles(None, Some(false));
        let unknown = held_roles(None, None);
        let cases = [
            (&nobody, admin_override(false, None), Ok(None)),
            (
                &nobody,
                admin_override(false, Some(" lost ")),
                Ok(Some("lost")),
            ),
            (&cleared, admin_override(false, None), Ok(None)),
            (
                &admin,
                admin_override(false, None),
                Err("administratorNeedsFlag"),
            ),
            (
                &admin,
                admin_override(false, Some("x")),
                Err("administratorNeedsFlag"),
            ),
            (
                &reported,
                admin_override(false, Some("x")),
                Err("administratorNeedsFlag"),
            ),
            (
                &unknown,
                admin_override(false, Some("x")),
                Err("administratorNeedsFlag"),
            ),
            (&admin, admin_override(true, None), Err("questionNeedsFlag")),
            (
                &admin,
                admin_override(true, Some("  ")),
                Err("questionNeedsFlag"),
            ),
            (&admin, admin_override(true, Some("lost")), Ok(Some("lost"))),
            (
                &unknown,
                admin_override(true, Some("lost")),
                Ok(Some("lost")),
            ),
        ];
        let ui = ui(None);
        for (held_roles, admin_override, expected) in cases {
            let found = admin_override.settle(&User::default(), held_roles, &ui);
            let found = found.map_err(|error| error.report(ui.messages()).1.unwrap().code);
            let expected = expected.map(|reason: Option<&str>| reason.map(ToOwned::to_owned));
            assert_eq!(
                found,
                expected.map_err(ToOwned::to_owned),
                "{held_roles:?} {admin_override:?}"
            );
        }
    }

    #[test]
    fn a_person_is_asked_for_both() {
        let admin = held_roles(Some(&["User Administrator"]), None);
        let script = Arc::new(Script::new([
            ("administrator", "y"),
            ("Reason", "lost phone"),
        ]));
        let ui = ui(Some(Arc::clone(&script)));
        let reason = admin_override(false, None).settle(&User::default(), &admin, &ui);
        assert_eq!(reason.unwrap().as_deref(), Some("lost phone"));
        script.finish();
    }
}
