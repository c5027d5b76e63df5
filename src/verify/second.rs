//! A second operator, who signs in with a code on a device of their own: whoever sits at this machine cannot stand in for them.

use super::case::Case;
use crate::auth::Account;
use crate::desk::HeldRoles;
use crate::error::Error;
use crate::person;
use crate::sspr::ledger::chain::Actor;
use crate::sspr::methods::role_names::role_names;
use crate::sspr::methods::roles::resetters;
use crate::ui::msg;

/// Lets another operator approve. Nothing, which is said, where they are none, or vouched already as the manager.
///
/// # Errors
/// Any way a sign-in can end.
pub(super) async fn approve(
    case: &Case<'_>,
    manager: Option<&str>,
) -> Result<Option<Actor>, Error> {
    let ui = &case.context.ui;
    let name = person::name(case.person.user());
    ui.status(&msg!(
        "verify-second",
        name = name.clone(),
        act = case.act.name()
    ));
    let account = case.context.sign_in().second_person().await?;
    let who = account
        .user_name
        .clone()
        .or(account.name.clone())
        .unwrap_or_default();
    let refused = |message| {
        ui.status(&message);
        Ok(None)
    };
    let Some(id) = account.id.clone().filter(|_| is_of_tenant(&account, case)) else {
        return refused(msg!("verify-second-elsewhere", who = who));
    };
    let is = |other: &str| id.eq_ignore_ascii_case(other);
    if is(&case.operator) || is(&case.person.user().id) || manager.is_some_and(is) {
        return refused(msg!("verify-second-same", who = who));
    }
    let second = case.graph.user(&id).await?;
    let held = HeldRoles::of(&second, &case.graph, case.context)
        .await
        .active();
    // Who could not do it alone approves nothing.
    let needed = resetters(&case.person.held_roles.active());
    if !needed
        .iter()
        .any(|role| held.iter().any(|it| it == role.id))
    {
        let roles = role_names(&needed, ui.messages().language()).join(ui.messages().comma());
        return refused(msg!("verify-second-roles", who = who, roles = roles));
    }
    ui.status(&msg!("verify-second-approved", who = who.clone()));
    Ok(Some(Actor {
        kind: Some("user".into()),
        id: Some(id),
        name: Some(who),
        client: None,
    }))
}

fn is_of_tenant(account: &Account, case: &Case<'_>) -> bool {
    let tenant = case.context.ledger().tenant();
    (account.tenant_id.as_deref()).is_some_and(|it| it.eq_ignore_ascii_case(&tenant))
}
