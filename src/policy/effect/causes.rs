//! What stands in the way of people, and what could not be read, as people are told.

use std::collections::BTreeSet;

use crate::ability::messages::cause;
use crate::sspr::diagnosis::cause::Check;
use crate::sspr::policy::effect::Causes;
use crate::ui::{Message, Messages, msg};

/// Those whom too few methods keep from a reset have a line of their own.
const OF_METHODS: [&str; 2] = ["noMethod", "tooFewMethods"];

/// People by what stands in the way, a sentence each: the most people first.
pub(in crate::policy) fn by_cause(
    causes: &Causes,
    id: &'static str,
    messages: &Messages,
) -> Vec<Message> {
    let mut causes: Vec<(&str, u64)> = (causes.iter())
        .map(|(key, count)| (*key, *count))
        .filter(|(key, _)| !OF_METHODS.contains(key))
        .collect();
    causes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let line = |(key, count): (&str, u64)| {
        let words = messages.text(&cause(key));
        Message::new(id).with("count", count).with("cause", words)
    };
    causes.into_iter().map(line).collect()
}

/// Which facts the figures are without; nothing where none is missing.
pub(in crate::policy) fn left_out(checks: &BTreeSet<Check>, messages: &Messages) -> Option<String> {
    let fact = |check: &Check| match check {
        Check::Account => Some(msg!("effect-fact-account")),
        Check::Administrator => Some(msg!("effect-fact-administrator")),
        Check::Licence => Some(msg!("effect-fact-licence")),
        Check::OnPremises => Some(msg!("effect-fact-on-premises")),
        Check::Lockout => Some(msg!("effect-fact-lockout")),
        Check::Home | Check::Scope | Check::Methods | Check::Attempts => None,
    };
    let facts: Vec<String> = (checks.iter().filter_map(fact))
        .map(|fact| messages.text(&fact))
        .collect();
    let line = msg!("effect-left-out", facts = facts.join(messages.comma()));
    (!facts.is_empty()).then(|| messages.text(&line))
}
