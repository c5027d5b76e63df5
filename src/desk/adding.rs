//! Adds a phone or an address that was verified elsewhere: in one go, without a code.

use std::time::Duration;

use serde_json::json;

use super::facts::{DeskPerson, out_of_reach};
use super::guard::Acting;
use crate::context::{Change, ChangeOutcome, Context};
use crate::error::{Code, Error, Exit};
use crate::graph::{self, Client, NOT_UNIQUE, PhoneType};
use crate::person;
use crate::sspr::contact::phone::{Agreement, Country, PhoneNumber, mask_shown};
use crate::sspr::contact::registration::{Entry, Registration};
use crate::sspr::contact::{Address, Contact, Kind, mask_address};
use crate::sspr::ledger::chain::Target;
use crate::sspr::policy::requirement::Gate;
use crate::sspr::verify::act::Act;
use crate::ui::{Ui, msg};
use crate::walk;

/// How often a fresh write is read back before it counts as lost: the directory copies itself for a moment.
const READS: u32 = 4;

/// What to add, and how.
#[derive(Clone, Debug, Default)]
pub struct Addition {
    /// A number as it was typed.
    pub phone: Option<String>,
    /// Which of the user's phones it is.
    pub phone_type: PhoneType,
    /// The country of a number without `+`.
    pub country: Option<Country>,
    /// An address as it was typed.
    pub email: Option<String>,
    /// Whether it may take the place of another one.
    pub replace: bool,
    /// Whether contacts are printed whole.
    pub whole: bool,
    /// Whether to write, to ask, and to act on an administrator.
    pub acting: Acting,
}

/// One contact and what becomes of it.
struct Step {
    contact: Contact,
    /// What it takes the place of.
    shown: Option<String>,
    same: bool,
}

/// Adds the contacts to what is registered for somebody. What is there already is left alone.
///
/// # Errors
/// Exit 2 for a contact that is not one, or that would take the place of another one unasked; exit 5 where the service
/// refuses to touch the user.
pub async fn add(
    addition: &Addition,
    mut person: DeskPerson,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let ui = &context.ui;
    let steps = steps(addition, &person, ui)?;
    let mut registration = Registration::new(person.user());
    let entry = |contact: &Contact| Entry::new(contact, addition.phone_type.name(), addition.whole);
    let (same, open): (Vec<Step>, Vec<Step>) = steps.into_iter().partition(|step| step.same);
    registration
        .unchanged
        .extend(same.iter().map(|step| entry(&step.contact)));
    registration
        .verified_by
        .clone_from(&addition.acting.verified_by);
    let mut reason = None;
    let mut gate = None;
    if !open.is_empty() {
        let acting = &addition.acting;
        let asked = acting.gate(Act::MethodsAdd, person.user(), &person.held_roles, context);
        gate = Some(asked.await?);
        walk::warn_of_guest(ui, &person.facts);
        reason = addition
            .acting
            .admin_override
            .settle(person.user(), &person.held_roles, ui)?;
        for step in &open {
            agree(addition, step, &person, context)?;
        }
    }
    for step in &open {
        if !addition.acting.dry_run {
            let planned = planned_change(addition, step, &person, reason.as_deref());
            let grant = match &gate {
                Some(gate) => gate.pass().await?,
                None => None,
            };
            let planned = planned.granted(grant.as_deref());
            registration.grant = grant;
            write(addition, step, planned, &mut person, graph, context).await?;
        }
        registration.unverified.push(entry(&step.contact));
        if step.shown.is_some() {
            registration.replaced.push(entry(&step.contact));
        } else {
            registration.added.push(entry(&step.contact));
        }
    }
    registration.judge(&person.facts.judge(&person.methods));
    if addition.acting.dry_run && !open.is_empty() {
        ui.status(&msg!("methods-dry-run"));
    } else if !open.is_empty() {
        ui.status(&msg!("methods-unverified"));
    }
    ui.document(&registration, |messages| {
        walk::summary(messages, &registration)
    })?;
    Ok(Exit::Done)
}

/// Reads what was typed and holds it against what is there, before anything is asked or written.
fn steps(addition: &Addition, person: &DeskPerson, ui: &Ui) -> Result<Vec<Step>, Error> {
    let bad = |message| Error::failure(Code::BadContact, message);
    let mut contacts = Vec::new();
    if let Some(text) = &addition.phone {
        let number = PhoneNumber::parse(text, addition.country).map_err(|error| {
            let wrong = walk::phone_error(text, addition.country, error, ui);
            bad(wrong).hint(msg!("register-phone-hint"))
        })?;
        contacts.push(Contact::Phone(number));
    }
    if let Some(text) = &addition.email {
        let address = Address::parse(text, &person.facts.domains)
            .map_err(|error| bad(walk::address_error(error)))?;
        contacts.push(Contact::Email(address));
    }
    let there = |kind, phone_type| walk::existing(&person.methods, kind, phone_type);
    // An alternate mobile needs a mobile before it (graph-api.md §2.2).
    if addition.phone.is_some()
        && addition.phone_type == PhoneType::AlternateMobile
        && there(Kind::Phone, PhoneType::Mobile).is_none()
    {
        let message = msg!("register-mobile-first");
        return Err(Error::failure(Code::MobileFirst, message));
    }
    Ok(contacts
        .into_iter()
        .map(|contact| {
            let shown = there(contact.kind(), addition.phone_type);
            let same = shown
                .as_deref()
                .is_some_and(|shown| contact.compare(shown) == Agreement::Same);
            Step {
                contact,
                shown,
                same,
            }
        })
        .collect())
}

/// Says what is special about a contact, and asks.
fn agree(
    addition: &Addition,
    step: &Step,
    person: &DeskPerson,
    context: &Context,
) -> Result<(), Error> {
    let ui = &context.ui;
    let contact = &step.contact;
    if let Contact::Phone(number) = contact
        && number.has_extension()
    {
        ui.status(&msg!("register-extension"));
    }
    let gate = match (contact.kind(), addition.phone_type) {
        (Kind::Email, _) => {
            walk::tell_domains(ui, &person.facts);
            Some(Gate::Email)
        }
        (Kind::Phone, PhoneType::Mobile) => Some(Gate::MobilePhone),
        (Kind::Phone, PhoneType::Office) => Some(Gate::OfficePhone),
        (Kind::Phone, PhoneType::AlternateMobile) => None,
    };
    match gate {
        Some(gate) if person.facts.requirement.allows(gate) => {}
        Some(_) => ui.warn(&msg!(
            "methods-added-not-allowed",
            contact = contact.masked()
        )),
        None => ui.warn(&msg!(
            "methods-added-not-for-reset",
            contact = contact.masked()
        )),
    }
    if addition.acting.dry_run {
        return Ok(());
    }
    let name = person::name(person.user());
    if let Some(shown) = step.shown.as_deref().filter(|_| !addition.replace) {
        ui.agree(&walk::replace(contact, shown), "--replace")?;
    }
    let question = msg!(
        "methods-add-question",
        contact = contact.to_string(),
        name = name
    );
    if !addition.acting.yes {
        ui.agree(&question, "--yes")?;
    }
    Ok(())
}

/// What is written, for the ledger.
fn planned_change(
    addition: &Addition,
    step: &Step,
    person: &DeskPerson,
    reason: Option<&str>,
) -> Change {
    let (place, before) = match &step.contact {
        Contact::Phone(_) => (
            addition.phone_type.name(),
            step.shown.as_deref().map(mask_shown),
        ),
        Contact::Email(_) => ("email", step.shown.as_deref().map(mask_address)),
    };
    let user = person.user();
    let target = Target::user(&user.id, user.user_principal_name.as_deref());
    Change::new("methods add", target)
        .from(json!({place: before}))
        .to(json!({place: step.contact.masked()}))
        .because(reason)
        .verified_by(addition.acting.verified_by.as_deref())
}

/// Writes a contact and reads it back. An answer that got lost is looked after, never sent again.
async fn write(
    addition: &Addition,
    step: &Step,
    planned: Change,
    person: &mut DeskPerson,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let (contact, kind) = (&step.contact, addition.phone_type);
    let change = context.ledger().begin(planned).await?;
    let written = send(
        contact,
        kind,
        step.shown.is_some(),
        &person.user().id,
        graph,
    )
    .await;
    match written {
        Err(error) if error.is_unknown() || error.is_doubtful() => {
            context.ui.log(1, || {
                format!("what became of the write is looked at: {error}")
            });
            match graph.methods(&person.user().id).await {
                Ok(methods) => person.methods = methods,
                // Nobody knows: the next command looks.
                Err(_) => return Err(error.into()),
            }
            let shown = walk::existing(&person.methods, contact.kind(), kind);
            if shown.map(|shown| contact.compare(&shown)) != Some(Agreement::Same) {
                change.ended(ChangeOutcome::refused(&error)).await;
                return Err(error.into());
            }
            if error.code() == Some(NOT_UNIQUE) {
                context.ui.warn(&msg!("register-not-unique"));
            }
            change.ended(ChangeOutcome::done()).await;
        }
        Err(error) => {
            change.ended(ChangeOutcome::refused(&error)).await;
            return Err(out_of_reach(error, person));
        }
        Ok(()) => change.ended(ChangeOutcome::done()).await,
    }
    for read in 0..READS {
        let wait = Duration::from_secs(u64::from(read));
        context.timer.sleep(wait).await;
        person.methods = graph.methods(&person.user().id).await?;
        let shown = walk::existing(&person.methods, contact.kind(), kind);
        match shown.map(|shown| contact.compare(&shown)) {
            Some(Agreement::Same) => return Ok(()),
            Some(Agreement::MaybeSame) => {
                context.ui.status(&msg!("register-masked"));
                return Ok(());
            }
            Some(Agreement::Different) | None => {}
        }
    }
    walk::shows_late(
        &context.ui,
        contact,
        step.shown.as_deref(),
        &person.methods,
        kind,
    )
}

async fn send(
    contact: &Contact,
    kind: PhoneType,
    replace: bool,
    user: &str,
    graph: &Client,
) -> Result<(), graph::Error> {
    let value = contact.to_string();
    match (contact, replace) {
        (Contact::Phone(_), true) => graph.replace_phone(user, kind, &value).await,
        (Contact::Phone(_), false) => graph.add_phone(user, kind, &value).await.map(drop),
        (Contact::Email(_), true) => graph.replace_email(user, &value).await,
        (Contact::Email(_), false) => graph.add_email(user, &value).await.map(drop),
    }
}
