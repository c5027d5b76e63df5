//! A change as people read it before it is made: in settings, in users, and what is to be said against it.

use super::amend::Plan;
use super::guided::{self, ByHand, Proof};
use super::reach::Reach;
use super::show::finding_line;
use super::words;
use crate::context::Context;
use crate::sspr::policy::amendment::Change;
use crate::sspr::policy::effect::Tally;
use crate::sspr::policy::value::Value;
use crate::ui::{self, Messages, Options, msg};

/// The plan in settings, in users, and what is to be said against it.
pub(super) fn shown(plan: &Plan<'_>, context: &Context, messages: &Messages) -> String {
    let mut lines = rows(
        plan.amendment.changes().iter(),
        messages,
        context.ui.options(),
    );
    if !plan.left.is_empty() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(by_hand(&plan.left, context, messages));
    }
    if let Some(reach) = &plan.reach {
        lines.push(String::new());
        lines.extend(in_users(reach, messages));
    }
    if !plan.findings.is_empty() {
        lines.push(String::new());
        lines.push(messages.text(&msg!("policy-warnings")));
        lines.extend(
            plan.findings
                .iter()
                .map(|finding| format!("  {}", finding_line(finding, messages))),
        );
    }
    lines.join("\n")
}

/// Setting, before → after, key.
pub(super) fn rows<'a>(
    changes: impl Iterator<Item = &'a Change>,
    messages: &Messages,
    look: &Options,
) -> Vec<String> {
    let rows = changes.map(|change| {
        let unit = change.key.setting().unit();
        let value = |value: &Value| words::value(messages, value, unit);
        let before = change.before.as_ref().map_or("–".to_owned(), value);
        [
            words::setting(messages, change.key),
            format!("{before} → {}", value(&change.after)),
            change.key.name().to_owned(),
        ]
    });
    ui::grid(rows.collect(), look)
}

/// What is left to a person, and what the report says of it.
fn by_hand(left: &[ByHand], context: &Context, messages: &Messages) -> Vec<String> {
    let (settled, open): (Vec<ByHand>, Vec<ByHand>) =
        (left.iter().cloned()).partition(|it| it.proof == Proof::Report);
    let mut lines = guided::proofs(&settled, messages);
    if !open.is_empty() {
        lines.push(messages.text(&msg!("guided-by-hand")));
        lines.extend(guided::steps(&open, context).into_iter().flatten());
    }
    lines
}

fn in_users(reach: &Reach, messages: &Messages) -> Vec<String> {
    if let Some(unread) = &reach.unknown_because {
        return vec![messages.text(&msg!(
            "policy-reach-unknown",
            reason = unread.message.clone()
        ))];
    }
    let mut lines = vec![messages.text(&msg!("enable-impact"))];
    for (who, tally) in [
        (msg!("policy-reach-users"), &reach.users),
        (msg!("policy-reach-admins"), &reach.administrators),
    ] {
        if let Some(tally) = tally {
            lines.push(format!("  {}", messages.text(&who)));
            lines.extend(
                counts(tally, messages)
                    .iter()
                    .map(|line| format!("    {line}")),
            );
        }
    }
    lines
}

/// What is worth saying of one kind of people.
pub(super) fn counts(tally: &Tally, messages: &Messages) -> Vec<String> {
    [
        (
            tally.gain > 0,
            msg!("policy-reach-gain", count = tally.gain),
        ),
        (
            tally.lose > 0,
            msg!("policy-reach-lose", count = tally.lose),
        ),
        (
            tally.drops_below > 0,
            msg!("policy-reach-below", count = tally.drops_below),
        ),
        (true, msg!("policy-reach-same", count = tally.unchanged)),
    ]
    .iter()
    .filter(|(worth_saying, _)| *worth_saying)
    .map(|(_, message)| messages.text(message))
    .collect()
}
