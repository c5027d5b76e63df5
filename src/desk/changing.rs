//! Changes the password of whoever is signed in.

use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};

use super::{password_errors, password_input};
use crate::context::{Change, ChangeOutcome, Context};
use crate::error::{Code, Error, Exit};
use crate::graph::Client;
use crate::graph::model::User;
use crate::person;
use crate::secret::Secret;
use crate::sspr::contact::registration::{Person, Registration};
use crate::sspr::ledger::chain::Target;
use crate::sspr::methods::password::PasswordAuthority;
use crate::ui::msg;

/// What the call takes; either will do (graph-api.md §2.8).
const PERMISSIONS: [&str; 2] = [
    "User-PasswordProfile.ReadWrite.All",
    "Directory.AccessAsUser.All",
];

/// The properties of a user that decide.
const SELECT: &str = "id,displayName,userPrincipalName,mail,userType,accountEnabled,preferredLanguage,onPremisesSyncEnabled,lastPasswordChangeDateTime";
const CHANGED: &str = "lastPasswordChangeDateTime";

/// How often it is looked whether a change took place whose answer got lost.
const READS: u64 = 3;

/// What is printed at the end.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    user: Person,
    changed: bool,
}

/// Changes the password; `stdin`: the current and the new one are its first two lines.
///
/// # Errors
/// Exit 1 where the service refuses the passwords, exit 2 where nobody can be asked or a rule is broken, exit 7 for an
/// application and for passwords that are kept elsewhere.
pub async fn change(stdin: bool, context: &Context) -> Result<Exit, Error> {
    let ui = &context.ui;
    let graph = client(context).await?;
    let user = graph.me_with(SELECT).await?;
    let name = person::name(&user);
    let upn = user.user_principal_name.clone().unwrap_or_default();
    if let Some(place) = PasswordAuthority::of(&user).elsewhere(false) {
        return Err(password_errors::elsewhere(
            place,
            name,
            password_errors::domain(&upn).to_owned(),
        ));
    }
    ui.status(&msg!("change-for", name = name.clone(), upn = upn));
    let (current, new) = if stdin {
        let [current, new] = password_input::lines()?;
        (current, password_input::obeying(new)?)
    } else {
        const FLAG: &str = "--password-stdin";
        let current = ui.secret(&msg!("change-current"), FLAG)?;
        let new = password_input::twice(&msg!("change-new"), FLAG, ui)?;
        (Secret::new(current.as_str()), new)
    };
    if current == new {
        return Err(Error::failure(Code::SamePassword, msg!("change-same")));
    }
    // A change that was sent is told, whatever is pressed meanwhile.
    let _hold = context.stop.hold();
    let target = Target::user(&user.id, user.user_principal_name.as_deref());
    let planned = Change::new("change", target).from(changed(&user));
    let change = context.ledger().begin(planned).await?;
    match graph.change_password(&current, &new).await {
        Ok(()) => change.ended(ChangeOutcome::done()).await,
        Err(error) if error.is_unknown() => match took_place(&user, &graph, context).await {
            Ok(true) => change.ended(ChangeOutcome::done()).await,
            Ok(false) => {
                change.ended(ChangeOutcome::refused(&error)).await;
                return Err(error.into());
            }
            // Nobody knows: the next command looks.
            Err(_) => return Err(error.into()),
        },
        Err(error) => {
            change.ended(ChangeOutcome::refused(&error)).await;
            return Err(password_errors::refused(&error).unwrap_or_else(|| error.into()));
        }
    }
    let outcome = Outcome {
        user: Registration::new(&user).user,
        changed: true,
    };
    ui.document(&outcome, |messages| {
        messages.text(&msg!("change-done", name = name))
    })?;
    Ok(Exit::Done)
}

/// A client whose sign-in may change the password: the one there is, else one for this alone.
async fn client(context: &Context) -> Result<Client, Error> {
    let graph = context.graph().await?;
    let caller = graph.caller().await?;
    if caller.application {
        let message = msg!("change-application");
        return Err(
            Error::failure(Code::NeedsPerson, message).hint(msg!("change-application-hint"))
        );
    }
    if PERMISSIONS.iter().any(|it| caller.has(it)) {
        return Ok(graph);
    }
    context.ui.status(&msg!("change-sign-in"));
    let one_off = context
        .sign_in()
        .one_off_session(&["User.Read", PERMISSIONS[0]])
        .await?;
    context.graph_with(one_off.session)
}

/// When the password was set last, for the ledger.
fn changed(user: &User) -> Value {
    json!({CHANGED: user.other.get(CHANGED)})
}

async fn took_place(before: &User, graph: &Client, context: &Context) -> Result<bool, Error> {
    for read in 0..READS {
        context.timer.sleep(Duration::from_secs(read)).await;
        let now = graph.me_with(SELECT).await?;
        if changed(&now) != changed(before) {
            return Ok(true);
        }
    }
    Ok(false)
}
