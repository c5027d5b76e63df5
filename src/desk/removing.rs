//! Removes what is registered for somebody, and never by the way the last thing they can reset with.

use std::time::Duration;

use serde::Serialize;
use serde_json::json;

use super::facts::{DeskPerson, out_of_reach};
use super::guard::Acting;
use super::listing::{self, Line};
use crate::context::{Change, ChangeOutcome, Context};
use crate::error::{Code, Error, Exit};
use crate::gate::Gate;
use crate::graph::model::AuthenticationMethod;
use crate::graph::{Client, ErrorKind};
use crate::person;
use crate::sspr::contact::mask_address;
use crate::sspr::contact::phone::mask_shown;
use crate::sspr::contact::registration::Person;
use crate::sspr::diagnosis::Verdict;
use crate::sspr::ledger::chain::Target;
use crate::sspr::methods::method::{Kind, Loss, loss};
use crate::sspr::verify::act::Act;
use crate::ui::{Message, Messages, msg};
use crate::walk;

/// How often a list is read back before something that was removed counts as still there.
const READS: u32 = 4;

/// What to remove, and how.
#[derive(Clone, Debug, Default)]
pub struct Removal {
    /// Kinds and ids.
    pub wanted: Vec<String>,
    /// Whether everything goes that can.
    pub all: bool,
    /// Whether it may be what they reset with.
    pub last: bool,
    /// Whether contacts are printed whole.
    pub whole: bool,
    /// Whether to write, to ask, and to act on an administrator.
    pub acting: Acting,
}

/// What is printed at the end.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    user: Person,
    dry_run: bool,
    removed: Vec<Line>,
    /// What was not there, as it was named.
    unchanged: Vec<String>,
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verified_by: Option<String>,
    /// The grant that was used up, or the emergency.
    #[serde(skip_serializing_if = "Option::is_none")]
    grant: Option<String>,
    registered_methods: Vec<&'static str>,
    required: Option<u8>,
    capable: Option<bool>,
    missing: Option<u8>,
    verdict: Verdict,
    cause: Option<&'static str>,
}

/// What the ledger is told besides.
struct Noted {
    reason: Option<String>,
    grant: Option<String>,
}

/// What has to be passed; nothing where nothing is removed but a pass: one that may be in the wrong hands is revoked whoever calls.
async fn gate<'c>(
    removal: &Removal,
    gone: &[AuthenticationMethod],
    person: &DeskPerson,
    context: &'c Context,
) -> Result<Option<Gate<'c>>, Error> {
    let is_pass = |method| Kind::of(method) == Kind::TemporaryAccessPass;
    if gone.iter().all(is_pass) {
        return Ok(None);
    }
    let (user, held) = (person.user(), &person.held_roles);
    let asked = removal.acting.gate(Act::MethodsRemove, user, held, context);
    asked.await.map(Some)
}

/// Removes the methods named. What is gone already is left at that.
///
/// # Errors
/// Exit 2 where it is not clear which one is meant, or a flag is missing; exit 5 where the service refuses; exit 7 where
/// it has no way to remove such a method.
pub async fn remove(
    removal: &Removal,
    mut person: DeskPerson,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let ui = &context.ui;
    let (gone, unchanged) = pick(removal, &person.methods, context.ui.messages())?;
    let before = std::mem::take(&mut person.methods);
    let (gone, left): (Vec<_>, Vec<_>) = before
        .iter()
        .cloned()
        .partition(|method| gone.contains(&method.id));
    let gone = ordered(gone);
    order_holds(&gone, &left)?;
    let lines: Vec<Line> = gone
        .iter()
        .map(|method| Line::of(method, &person, removal.whole))
        .collect();
    let lost = match person.facts.missing(&left) {
        // Questions stay, and are no method that is listed.
        Some(0) => Loss::None,
        _ => loss(&before, &left, &person.facts.requirement),
    };
    let mut noted = Noted {
        reason: removal.acting.admin_override.reason.clone(),
        grant: None,
    };
    let gate = gate(removal, &gone, &person, context).await?;
    if !gone.is_empty() {
        noted.reason =
            removal
                .acting
                .admin_override
                .settle(person.user(), &person.held_roles, ui)?;
        agree(removal, &lines, lost, &person, context)?;
    }
    if removal.acting.dry_run {
        person.methods = left;
    } else {
        person.methods = before;
        if let Some(gate) = gate {
            noted.grant = gate.pass().await?;
        }
        take_all_away(&gone, removal, &noted, &person, graph, context).await?;
        if !gone.is_empty() {
            read_back(&gone, &mut person, graph, context).await?;
        }
    }
    let registration = person.registration();
    let said = said(removal, &gone, &person);
    let outcome = Outcome {
        user: registration.user.clone(),
        dry_run: removal.acting.dry_run,
        removed: lines,
        unchanged,
        reason: noted.reason,
        verified_by: removal.acting.verified_by.clone(),
        grant: noted.grant,
        registered_methods: registration.registered_methods.clone(),
        required: registration.required,
        capable: registration.capable,
        missing: registration.missing,
        verdict: registration.verdict,
        cause: registration.cause,
    };
    ui.document(&outcome, |messages| {
        let state = walk::state(messages, &registration);
        format!("{}\n{state}", messages.text(&said))
    })?;
    Ok(Exit::Done)
}

fn said(removal: &Removal, gone: &[AuthenticationMethod], person: &DeskPerson) -> Message {
    let name = person::name(person.user());
    match (gone.len(), removal.acting.dry_run) {
        (0, _) => msg!("register-no-change"),
        (count, true) => msg!("methods-would-remove", count = count, name = name),
        (count, false) => msg!("methods-removed", count = count, name = name),
    }
}

/// The ids of what is meant, and what is not there.
fn pick(
    removal: &Removal,
    methods: &[AuthenticationMethod],
    messages: &Messages,
) -> Result<(Vec<String>, Vec<String>), Error> {
    if removal.all {
        let can = |method: &&AuthenticationMethod| Kind::of(method).collection().is_some();
        let ids = methods.iter().filter(can).map(|method| method.id.clone());
        return Ok((ids.collect(), Vec::new()));
    }
    let (mut ids, mut absent) = (Vec::new(), Vec::new());
    for wanted in &removal.wanted {
        let kind = Kind::named(wanted);
        let meant: Vec<&AuthenticationMethod> = methods
            .iter()
            .filter(|method| match kind {
                Some(kind) => Kind::of(method) == kind,
                None => method.id.eq_ignore_ascii_case(wanted),
            })
            .collect();
        match meant.as_slice() {
            [] if kind.is_none() && uuid::Uuid::try_parse(wanted).is_err() => {
                return Err(unknown(wanted));
            }
            [] => absent.push(wanted.clone()),
            [method] => {
                let kind = Kind::of(method);
                if kind.collection().is_none() {
                    return Err(irremovable(kind, messages));
                }
                ids.push(method.id.clone());
            }
            several => return Err(ambiguous(wanted, several)),
        }
    }
    Ok((ids, absent))
}

fn unknown(wanted: &str) -> Error {
    let known: Vec<&str> = Kind::NAMED
        .into_iter()
        .filter(|kind| kind.collection().is_some())
        .map(Kind::name)
        .collect();
    let message = msg!("methods-unknown-kind", kind = wanted.to_owned());
    Error::failure(Code::UnknownMethod, message)
        .hint(msg!("methods-unknown-kind-hint", kinds = known.join(", ")))
}

fn irremovable(kind: Kind, messages: &Messages) -> Error {
    if kind == Kind::Password {
        let message = msg!("methods-password-stays");
        return Error::failure(Code::CannotRemove, message)
            .hint(msg!("methods-password-stays-hint"));
    }
    let message = msg!(
        "methods-cannot-remove",
        kind = messages.text(&listing::kind(kind))
    );
    Error::failure(Code::CannotRemove, message).hint(msg!("methods-cannot-remove-hint"))
}

fn ambiguous(wanted: &str, several: &[&AuthenticationMethod]) -> Error {
    let each: Vec<String> = several
        .iter()
        .map(|method| match &method.display_name {
            Some(name) => format!("{} ({name})", method.id),
            None => method.id.clone(),
        })
        .collect();
    let message = msg!(
        "methods-several",
        count = several.len(),
        kind = wanted.to_owned()
    );
    Error::failure(Code::SeveralMethods, message)
        .hint(msg!("methods-several-hint", ids = each.join(", ")))
}

/// The alternate mobile goes before the mobile (graph-api.md §2.2).
fn ordered(mut gone: Vec<AuthenticationMethod>) -> Vec<AuthenticationMethod> {
    gone.sort_by_key(|method| Kind::of(method) == Kind::Mobile);
    gone
}

fn order_holds(gone: &[AuthenticationMethod], left: &[AuthenticationMethod]) -> Result<(), Error> {
    let has = |list: &[AuthenticationMethod], kind| list.iter().any(|it| Kind::of(it) == kind);
    if has(gone, Kind::Mobile) && has(left, Kind::AlternateMobile) {
        let message = msg!("methods-alternate-first");
        return Err(Error::failure(Code::AlternateFirst, message)
            .hint(msg!("methods-alternate-first-hint")));
    }
    Ok(())
}

/// Says what goes and what that means, and asks.
fn agree(
    removal: &Removal,
    lines: &[Line],
    lost: Loss,
    person: &DeskPerson,
    context: &Context,
) -> Result<(), Error> {
    let ui = &context.ui;
    let name = person::name(person.user());
    for line in lines {
        ui.status(&msg!(
            "methods-will-remove",
            kind = ui.text(&listing::kind(line.kind)),
            value = line.value.clone().unwrap_or_default()
        ));
    }
    let consequence = match lost {
        Loss::None => None,
        Loss::CannotReset => Some(msg!("methods-last-cannot-reset", name = name.clone())),
        Loss::NothingLeft => Some(msg!("methods-last-nothing-left", name = name.clone())),
    };
    if let Some(consequence) = consequence {
        if removal.last || removal.acting.dry_run {
            ui.warn(&consequence);
        } else if !ui.interactive() {
            return Err(
                Error::failure(Code::LastMethod, consequence).hint(msg!("methods-last-hint"))
            );
        } else {
            ui.warn(&consequence);
            ui.agree(&msg!("methods-last-question"), "--last")?;
        }
    }
    if removal.acting.dry_run || removal.acting.yes {
        return Ok(());
    }
    let question = msg!("methods-remove-question", count = lines.len(), name = name);
    Ok(ui.agree(&question, "--yes")?)
}

/// What is removed, for the ledger.
fn planned_change(
    method: &AuthenticationMethod,
    person: &DeskPerson,
    removal: &Removal,
    noted: &Noted,
) -> Change {
    let phone = method.phone_number.as_deref().map(mask_shown);
    let contact = phone.or_else(|| method.email_address.as_deref().map(mask_address));
    let value = contact.or_else(|| method.display_name.clone());
    let name = Kind::of(method).name();
    let user = person.user();
    let target = Target::user(&user.id, user.user_principal_name.as_deref());
    Change::new("methods remove", target)
        .from(json!({name: value, "id": method.id}))
        .to(json!({name: null}))
        .because(noted.reason.as_deref())
        .verified_by(removal.acting.verified_by.as_deref())
        .granted(noted.grant.as_deref())
}

/// Removes methods one by one. The default of multi-factor authentication goes after the others: the service keeps it as
/// long as one of them remains.
async fn take_all_away(
    gone: &[AuthenticationMethod],
    removal: &Removal,
    noted: &Noted,
    person: &DeskPerson,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let mut kept: Option<&AuthenticationMethod> = None;
    for (at, method) in gone.iter().enumerate() {
        let planned = planned_change(method, person, removal, noted);
        let others_follow = at + 1 < gone.len();
        match take_away(method, planned, person, graph, context).await {
            Err(Error::Failure(failure))
                if failure.code == Code::RemovalRefused && others_follow && kept.is_none() =>
            {
                kept = Some(method);
            }
            taken => taken?,
        }
    }
    if let Some(method) = kept {
        let planned = planned_change(method, person, removal, noted);
        take_away(method, planned, person, graph, context).await?;
    }
    Ok(())
}

/// Removes one method. One that is gone by now is as wanted.
async fn take_away(
    method: &AuthenticationMethod,
    planned: Change,
    person: &DeskPerson,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let kind = Kind::of(method);
    let collection = kind.collection().unwrap_or_default();
    let user = &person.user().id;
    let change = context.ledger().begin(planned).await?;
    let answer = graph.remove_method(user, collection, &method.id).await;
    let ended = match &answer {
        Ok(()) => ChangeOutcome::done(),
        Err(error) => ChangeOutcome::refused(error),
    };
    let Err(error) = answer else {
        change.ended(ended).await;
        return Ok(());
    };
    if error.is_unknown() {
        context
            .ui
            .log(1, || format!("the answer to the removal got lost: {error}"));
        // Where that cannot be read, nobody knows: the next command looks.
        let Ok(there) = graph.methods(user).await else {
            return Err(error.into());
        };
        if there.iter().any(|it| it.id == method.id) {
            change.ended(ended).await;
            return Err(error.into());
        }
        change.ended(ChangeOutcome::done()).await;
        return Ok(());
    }
    change.ended(ended).await;
    match error.kind {
        ErrorKind::Service { status: 404, .. } => Ok(()),
        ErrorKind::Service {
            status: 400 | 409,
            message,
            ..
        } => {
            let kind = context.ui.text(&listing::kind(kind));
            Err(refused(kind, message, error.request_id))
        }
        _ => Err(out_of_reach(error, person)),
    }
}

/// The service keeps a method that is the person's default for multifactor authentication (graph-api.md §2.2); its code
/// for that is not documented, so its own words are given.
fn refused(kind: String, text: String, request_id: Option<String>) -> Error {
    let message = msg!("methods-refused", kind = kind, text = text);
    Error::failure(Code::RemovalRefused, message)
        .request_id(request_id)
        .hint(msg!("methods-refused-hint"))
}

async fn read_back(
    gone: &[AuthenticationMethod],
    person: &mut DeskPerson,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    for read in 0..READS {
        let wait = Duration::from_secs(u64::from(read));
        context.timer.sleep(wait).await;
        person.methods = graph.methods(&person.user().id).await?;
        let there = |it: &AuthenticationMethod| person.methods.iter().any(|left| left.id == it.id);
        if !gone.iter().any(there) {
            return Ok(());
        }
    }
    // The directory copies itself: what it took shows later.
    let gone: Vec<&str> = gone.iter().map(|method| method.id.as_str()).collect();
    person
        .methods
        .retain(|left| !gone.contains(&left.id.as_str()));
    context.ui.warn(&msg!(
        "methods-still-there",
        name = person::name(person.user())
    ));
    Ok(())
}
