//! Writes a change: reads again and refuses when anything moved, sends request after request, reads each back.

use serde_json::{Map, Value as Json};

use crate::config::PolicyApi;
use crate::context::{Change, ChangeOutcome, Context, Pending};
use crate::error::{Code, Error};
use crate::graph::{self, Client};
use crate::policy::change::history::names;
use crate::policy::change::options::Options;
use crate::policy::read::read;
use crate::sspr::ledger::chain::Target;
use crate::sspr::policy::amendment::{self, Amendment};
use crate::sspr::policy::document::Document;
use crate::sspr::policy::setting::{Key, Source};
use crate::sspr::policy::writes::{MethodCount, Step, Write};
use crate::ui::msg;

/// What became of a change: the settings that were written, and what ended it early.
pub(in crate::policy) struct Written {
    /// These read back as they should, or were taken and show later.
    pub(in crate::policy) done: Vec<Key>,
    /// Why the others were not written.
    pub(in crate::policy) ended: Result<(), Error>,
}

/// Refuses where a document that is to be written says something else than when the plan was made.
///
/// # Errors
/// That it moved, or that it cannot be read any more.
pub(in crate::policy) async fn unmoved(
    amendment: &Amendment,
    api: Option<PolicyApi>,
    context: &Context,
) -> Result<(), Error> {
    let keys: Vec<Key> = amendment
        .changes()
        .iter()
        .map(|change| change.key)
        .collect();
    let mut reading = read(&keys, api, context).await?;
    for key in &keys {
        reading.need(&[*key])?;
    }
    let moved = amendment.moved(&reading.documents);
    if moved.is_empty() {
        return Ok(());
    }
    Err(Error::failure(
        Code::PolicyMoved,
        msg!("enable-moved", fields = moved.join(", ")),
    )
    .hint(msg!("enable-moved-hint")))
}

/// Sends the requests in order and stops at the first that fails.
pub(in crate::policy) async fn write(
    amendment: &Amendment,
    options: &Options,
    graph: &Client,
    context: &Context,
) -> Written {
    let mut done = Vec::new();
    let mut ended = Ok(());
    for step in amendment.steps() {
        match one(&step, amendment, options, graph, context).await {
            Ok(()) => done.extend(step.keys),
            Err(error) => {
                ended = Err(error);
                break;
            }
        }
    }
    done.sort_unstable();
    Written { done, ended }
}

async fn one(
    step: &Step,
    amendment: &Amendment,
    options: &Options,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let change = context.ledger().begin(act(step, amendment, options))?;
    let (change, unsure) = sent(&step.write, change, graph, context).await?;
    let mut reading = match read(&step.keys, options.api, context).await {
        Ok(reading) => reading,
        Err(error) => return Err(unsure.map_or(error, Error::from)),
    };
    let is_other = |key: &Key| {
        let wanted = amendment.changes().iter().find(|change| change.key == *key);
        match (wanted, reading.snapshot.value(*key)) {
            (Some(change), Some(value)) => !change.after.same_as(value),
            _ => true,
        }
    };
    let other: Vec<Key> = step.keys.iter().copied().filter(is_other).collect();
    if other.is_empty() {
        change.ended(ChangeOutcome::done());
        return Ok(());
    }
    if let Some(error) = unsure {
        change.ended(ChangeOutcome::refused(&error));
        return Err(error.into());
    }
    reading.need(&other)?;
    let of_portal = other.iter().any(|key| {
        matches!(
            key.setting().place.source(),
            Source::PasswordResetPolicies | Source::OnPremisesPasswordResetPolicies
        )
    });
    if of_portal {
        change.ended(ChangeOutcome::failed(Code::PolicyNotKept.as_str()));
        return Err(Error::failure(
            Code::PolicyNotKept,
            msg!("policy-not-kept", settings = names(&other)),
        ));
    }
    // Graph took it; its replicas may be behind for a while.
    context
        .ui
        .warn(&msg!("policy-lag", settings = names(&other)));
    Ok(())
}

/// Sends one request and notes what was said of it. What is returned is an error after which it may have been taken all
/// the same: reading back tells.
///
/// # Errors
/// Why it was not taken.
async fn sent(
    write: &Write,
    mut change: Pending,
    graph: &Client,
    context: &Context,
) -> Result<(Pending, Option<graph::Error>), Error> {
    let answer = match send(write, graph, context).await {
        Ok(answer) => answer,
        // It never got as far as the request.
        Err(error) => {
            change.ended(ChangeOutcome::by(&error));
            return Err(error);
        }
    };
    match answer {
        Ok(true) => {
            change.accepted();
            Ok((change, None))
        }
        Ok(false) => {
            change.ended(ChangeOutcome::failed(Code::PolicyNotTaken.as_str()));
            let message = msg!("enable-not-taken");
            Err(Error::failure(Code::PolicyNotTaken, message))
        }
        Err(error) if error.status().is_some_and(|status| status < 500) => {
            change.ended(ChangeOutcome::refused(&error));
            Err(error.into())
        }
        Err(error) => Ok((change, Some(error))),
    }
}

/// What one request changes, for the ledger.
fn act(step: &Step, amendment: &Amendment, options: &Options) -> Change {
    let changes = || {
        let changes = amendment.changes().iter();
        changes.filter(|change| step.keys.contains(&change.key))
    };
    let values = |value: fn(&amendment::Change) -> Json| -> Json {
        let pairs = changes().map(|change| (change.key.name().to_owned(), value(change)));
        Json::Object(pairs.collect::<Map<_, _>>())
    };
    let source = step.keys.first().map(|key| key.setting().place.source());
    let name = source.map_or("", Source::name);
    let act = Change::new(options.command, Target::policy(name))
        .from(values(|change| {
            serde_json::to_value(&change.before).unwrap_or_default()
        }))
        .to(values(|change| {
            serde_json::to_value(&change.after).unwrap_or_default()
        }))
        .because(options.reason.as_deref());
    match step.write {
        Write::Policy(..) | Write::OnPremises(..) => act.in_portal(),
        Write::Method(..)
        | Write::MethodsPolicy(_)
        | Write::BetaMethodsPolicy(_)
        | Write::Administrators(_) => act,
    }
}

/// Sends one request. Whether the service took it, or what it said.
async fn send(
    write: &Write,
    graph: &Client,
    context: &Context,
) -> Result<Result<bool, graph::Error>, Error> {
    let taken = |()| true;
    Ok(match write {
        Write::Method(id, body) => graph.change_method(id, body).await.map(taken),
        Write::MethodsPolicy(body) => graph.change_methods_policy(body).await.map(taken),
        Write::BetaMethodsPolicy(body) => graph.change_beta_methods_policy(body).await.map(taken),
        Write::Administrators(on) => graph.let_administrators_reset(*on).await.map(taken),
        Write::Policy(document, count) => replace(document, *count, context).await?,
        Write::OnPremises(name, on) => context.portal().await?.switch_on_premises(name, *on).await,
    })
}

/// Replaces the portal's policy. Where methods live elsewhere the service's count of legacy ones is in the way.
async fn replace(
    document: &Document,
    count: MethodCount,
    context: &Context,
) -> Result<Result<bool, graph::Error>, Error> {
    let portal = context.portal().await?;
    let bypassed = || {
        context.ui.log(1, || {
            "fewer legacy methods than required: sent with byPassMethodCountCheck=true".to_owned()
        });
    };
    if count == MethodCount::Bypassed {
        bypassed();
    }
    let answer = portal
        .replace_policy(document, count == MethodCount::Bypassed)
        .await;
    Ok(match answer {
        Err(error) if count == MethodCount::BypassedOnRefusal && error.refusal() == Some(400) => {
            bypassed();
            context.ui.status(&msg!("policy-count-bypassed"));
            portal.replace_policy(document, true).await
        }
        answer => answer,
    })
}
