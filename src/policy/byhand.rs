//! A change of settings where the portal's own API is not used: what Graph holds is written, the rest is made by a
//! person, and what can be verified of it is.

use std::time::Duration;

use super::amend::{Amending, refused};
use super::effect;
use super::guided::{self, ByHand, Proof};
use super::history::names;
use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph::Client;
use crate::sspr::policy::manual_steps::{contradiction, shared};
use crate::sspr::policy::plan::Plan;
use crate::sspr::policy::scope::{Group, Scope, State};
use crate::sspr::policy::setting::Key;
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::Value;
use crate::ui::msg;

/// How long a change is watched for at a terminal: it shows within an hour (graph-api.md §5.1).
const PATIENCE: Duration = Duration::from_secs(60 * 60);

/// What of the settings wanted a program sets, and what is left to a person: nothing where the portal's API is used.
///
/// # Errors
/// Why it cannot be so, or cannot be done by hand: a plan in a file is of what can be compared.
pub(super) async fn split(
    target: &Target,
    options: &Amending,
    context: &Context,
) -> Result<(Target, Vec<ByHand>), Error> {
    if options.api != Some(PolicyApi::Guided) {
        return Ok((target.clone(), Vec::new()));
    }
    if let Some(refusal) = contradiction(target) {
        return Err(refused(refusal, context));
    }
    let (rest, tasks) = shared(target);
    let mut left: Vec<ByHand> = tasks.into_iter().map(ByHand::from).collect();
    if left.is_empty() {
        return Ok((rest, left));
    }
    if options.out.is_some() || options.basis.is_some() {
        let message = msg!("guided-plan-file", settings = names(&keys(&left)));
        return Err(Error::failure(Code::PolicyApiGuided, message).hint(msg!("policy-portal-flag")));
    }
    settle(&mut left, &context.graph().await?, context).await?;
    Ok((rest, left))
}

/// Notes that the users' scope is as wanted already, where the registration report shows it.
async fn settle(left: &mut [ByHand], graph: &Client, context: &Context) -> Result<(), Error> {
    let wanted = |key| {
        let found = left.iter().find(|it| it.task.key == key)?;
        Some(&found.task.wanted)
    };
    let group = match wanted(Key::Group) {
        Some(Value::Group(group)) => Some(group.clone()),
        _ => None,
    };
    let scope = match wanted(Key::Scope) {
        Some(Value::Word(word)) => match (word.as_str(), group) {
            ("all", _) => Scope::Everyone,
            ("group", Some(group)) => Scope::Group(Some(group)),
            ("none", _) => Scope::Nobody,
            _ => return Ok(()),
        },
        _ => return Ok(()),
    };
    let state = |scope| State {
        scope,
        administrators: None,
    };
    let plan = Plan {
        before: state(None),
        after: state(Some(scope)),
    };
    let effect = {
        let progress = context.ui.progress(&msg!("enable-counting"));
        effect::read(graph, &plan, |rows| progress.at(rows, None)).await?
    };
    if effect.agrees() == Some(true) {
        for it in left {
            if matches!(it.task.key, Key::Scope | Key::Group) {
                it.proof = Proof::Report;
            }
        }
    }
    Ok(())
}

/// The settings of the tasks.
pub(super) fn keys(left: &[ByHand]) -> Vec<Key> {
    left.iter().map(|it| it.task.key).collect()
}

/// The settings of which nothing is known.
fn open(left: &[ByHand]) -> Vec<Key> {
    let open = left.iter().filter(|it| it.proof != Proof::Report);
    open.map(|it| it.task.key).collect()
}

/// Whether nothing is left to do.
pub(super) fn is_settled(left: &[ByHand]) -> bool {
    open(left).is_empty()
}

/// The groups of the settings with their names, as far as those can be read.
pub(super) async fn named(target: &Target, context: &Context) -> Result<Target, Error> {
    let mut named = target.clone();
    if let Some(Value::Group(group)) = target.get(Key::Group)
        && group.display_name.is_none()
    {
        let found = context.graph().await?.group(&group.id).await;
        // A name is worth no error.
        let display_name = found.ok().and_then(|group| group.display_name);
        let id = group.id.clone();
        named.set(Key::Group, Value::Group(Group { id, display_name }));
    }
    Ok(named)
}

/// The end of a run that only looked: whether something would change cannot be known of these.
///
/// # Errors
/// Exit 7 naming them.
pub(super) fn uncompared(left: &[ByHand]) -> Result<Exit, Error> {
    let open = open(left);
    if open.is_empty() {
        return Ok(Exit::Done);
    }
    let message = msg!("guided-uncompared", settings = names(&open));
    Err(Error::failure(Code::SettingsNotCompared, message).hint(msg!("policy-portal-flag")))
}

/// Whether a person is there to be led, or is waited for.
pub(super) fn is_led(options: &Amending, context: &Context) -> bool {
    context.ui.interactive() || options.watch_for.is_some() || options.no_watch
}

/// Leads the person, watches for what was done and says what that proves.
///
/// # Errors
/// That the person stopped, that nothing showed in time, or that something else was saved.
pub(super) async fn lead(
    left: &mut [ByHand],
    options: &Amending,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    if !left.iter().any(ByHand::is_open) {
        guided::lead(left, false, context)?;
        return Ok(());
    }
    // What the log holds before a person starts is not the change waited for.
    let known = match options.no_watch {
        true => None,
        false => guided::told_before(graph, context).await?,
    };
    guided::lead(left, !options.yes, context)?;
    let Some(known) = known else {
        context.ui.status(&msg!("guided-unwatched"));
        return Ok(());
    };
    let timeout = options.watch_for.unwrap_or(PATIENCE);
    guided::watch(&known, left, timeout, graph, context).await?;
    let unsure = |it: &ByHand| it.task.key == Key::Scope && it.proof == Proof::Unnamed;
    if left.iter().any(unsure) {
        settle(left, graph, context).await?;
    }
    for line in guided::proofs(left, context.ui.messages()) {
        context.ui.status(&msg!("policy-text", text = line));
    }
    Ok(())
}

/// How a change ends that was left to a person.
///
/// # Errors
/// Exit 7 where nobody was led, exit 1 where the log tells of another value, exit 7 or 8 where the portal has no field.
pub(super) fn ending(left: &[ByHand], led: bool) -> Result<Exit, Error> {
    let of = |proof: Proof| -> Vec<Key> {
        let those = left.iter().filter(|it| it.proof == proof);
        those.map(|it| it.task.key).collect()
    };
    let (other, nowhere) = (of(Proof::Other), of(Proof::Nowhere));
    if !led && left.iter().any(ByHand::is_open) {
        let message = msg!("guided-left", settings = names(&open(left)));
        return Err(Error::failure(Code::LeftByHand, message).hint(msg!("guided-left-hint")));
    }
    if !other.is_empty() {
        let message = msg!("guided-other", settings = names(&other));
        return Err(Error::failure(Code::OtherValue, message));
    }
    if nowhere.is_empty() {
        return Ok(Exit::Done);
    }
    let code = if nowhere.len() == left.len() {
        Code::NotInPortal
    } else {
        Code::SomeNotInPortal
    };
    let message = msg!("guided-not-in-portal", settings = names(&nowhere));
    Err(Error::failure(code, message).hint(msg!("policy-portal-flag")))
}
