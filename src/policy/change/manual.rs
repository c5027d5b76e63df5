//! A change of settings where the portal's own API is not used: what Graph holds is written, the rest is made by a
//! person, and what can be verified of it is.

use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::policy::change::guided::{ByHand, Proof};
use crate::policy::change::history::names;
use crate::policy::change::options::Options;
use crate::policy::effect::Impact;
use crate::policy::words;
use crate::sspr::policy::amendment::Refusal;
use crate::sspr::policy::manual_steps::{contradiction, shared};
use crate::sspr::policy::scope::{Group, Scope};
use crate::sspr::policy::setting::Key;
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::Value;
use crate::ui::msg;

/// What of the settings wanted a program sets, and what is left to a person: nothing where the portal's API is used.
///
/// # Errors
/// Why it cannot be so, or cannot be done by hand: a plan in a file is of what can be compared.
pub(in crate::policy) fn split(
    target: &Target,
    options: &Options,
    context: &Context,
) -> Result<(Target, Vec<ByHand>), Error> {
    if options.api != Some(PolicyApi::Guided) {
        return Ok((target.clone(), Vec::new()));
    }
    if let Some(refusal) = contradiction(target) {
        return Err(refused(refusal, context));
    }
    let (rest, tasks) = shared(target);
    let left: Vec<ByHand> = tasks.into_iter().map(ByHand::from).collect();
    if !left.is_empty() && (options.out.is_some() || options.basis.is_some()) {
        let message = msg!("guided-plan-file", settings = names(&keys(&left)));
        return Err(Error::failure(Code::PolicyApiGuided, message).hint(msg!("policy-portal-flag")));
    }
    Ok((rest, left))
}

/// The users' scope that is left to a person; nothing where it is not.
pub(in crate::policy) fn scope(left: &[ByHand]) -> Option<Scope> {
    let wanted = |key| {
        let found = left.iter().find(|it| it.task.key == key)?;
        Some(&found.task.wanted)
    };
    let Value::Word(word) = wanted(Key::Scope)? else {
        return None;
    };
    match (word.as_str(), wanted(Key::Group)) {
        ("all", _) => Some(Scope::Everyone),
        ("group", Some(Value::Group(group))) => Some(Scope::Group(Some(group.clone()))),
        ("none", _) => Some(Scope::Nobody),
        _ => None,
    }
}

/// Notes that the users' scope is as wanted, where the registration report shows it.
pub(in crate::policy) fn settle(left: &mut [ByHand], impact: &Impact) {
    if impact.agrees() == Some(true) {
        for it in left {
            if matches!(it.task.key, Key::Scope | Key::Group) {
                it.proof = Proof::Report;
            }
        }
    }
}

/// The settings of the tasks.
pub(in crate::policy) fn keys(left: &[ByHand]) -> Vec<Key> {
    left.iter().map(|it| it.task.key).collect()
}

/// The settings of which nothing is known.
fn open(left: &[ByHand]) -> Vec<Key> {
    let open = left.iter().filter(|it| it.proof != Proof::Report);
    open.map(|it| it.task.key).collect()
}

/// Whether nothing is left to do.
pub(in crate::policy) fn is_settled(left: &[ByHand]) -> bool {
    open(left).is_empty()
}

/// The groups of the settings with their names, as far as those can be read.
pub(in crate::policy) async fn named(target: &Target, context: &Context) -> Result<Target, Error> {
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

/// The end of a run that only looked: no where the registration report shows another scope than the one wanted.
///
/// # Errors
/// Exit 7 naming the settings of which it cannot be known whether they would change.
pub(in crate::policy) fn uncompared(
    left: &[ByHand],
    impact: Option<&Impact>,
) -> Result<Exit, Error> {
    let open = open(left);
    if open.is_empty() {
        return Ok(Exit::Done);
    }
    if scope(left).is_some() && impact.and_then(Impact::agrees) == Some(false) {
        return Ok(Exit::No);
    }
    let message = msg!("guided-uncompared", settings = names(&open));
    Err(Error::failure(Code::SettingsNotCompared, message).hint(msg!("policy-portal-flag")))
}

/// How a change ends that was left to a person.
///
/// # Errors
/// Exit 7 where nobody was led, exit 1 where the log tells of another value, exit 7 or 8 where the portal has no field.
pub(in crate::policy) fn ending(left: &[ByHand], led: bool) -> Result<Exit, Error> {
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

/// Puts into words why settings cannot be made so.
pub(in crate::policy) fn refused(refusal: Refusal, context: &Context) -> Error {
    let failure = |message| Error::failure(Code::PolicyRefused, message);
    let named = |key: Key| words::setting(context.ui.messages(), key);
    match refusal {
        Refusal::Unread(key) => failure(msg!("policy-refuse-unread", setting = named(key))),
        Refusal::Absent(key) => Error::failure(
            Code::SettingAbsent,
            msg!(
                "policy-refuse-absent",
                setting = named(key),
                key = key.name()
            ),
        ),
        Refusal::Legacy(key) => failure(msg!(
            "policy-refuse-legacy",
            setting = named(key),
            key = key.name()
        ))
        .hint(msg!("policy-refuse-legacy-hint")),
        Refusal::Managed => {
            failure(msg!("policy-refuse-managed")).hint(msg!("policy-refuse-managed-hint"))
        }
        Refusal::NoGroup => {
            failure(msg!("policy-refuse-no-group")).hint(msg!("policy-refuse-no-group-hint"))
        }
        Refusal::GroupUnused => {
            failure(msg!("policy-refuse-group")).hint(msg!("policy-refuse-group-hint"))
        }
        Refusal::Questions => failure(msg!("policy-refuse-questions")),
    }
}
