//! A change as people read it before it is made: in settings, in users, and what is to be said against it.

use crate::context::Context;
use crate::policy::change::guided::{self, ByHand, Proof};
use crate::policy::change::plan::Plan;
use crate::policy::show::finding_line;
use crate::policy::words;
use crate::sspr::policy::amendment::Change;
use crate::sspr::policy::value::Value;
use crate::ui::{self, Messages, Options, msg};

/// The plan in settings, in users, and what is to be said against it.
pub(in crate::policy) fn shown(plan: &Plan<'_>, context: &Context, messages: &Messages) -> String {
    let mut lines = rows(
        plan.amendment.changes().iter(),
        "",
        messages,
        context.ui.options(),
    );
    if !plan.left.is_empty() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(by_hand(&plan.left, context, messages));
    }
    if let Some(impact) = &plan.impact {
        lines.push(String::new());
        lines.extend(impact.lines(messages, str::to_owned));
    }
    if !plan.findings.is_empty() {
        lines.push(String::new());
        lines.push(messages.text(&msg!("policy-warnings")));
        lines.extend(plan.findings.iter().map(|finding| {
            format!(
                "  {}",
                finding_line(finding, messages, context.ui.options())
            )
        }));
    }
    lines.join("\n")
}

/// Setting, before → after, key; behind a mark, if there is to be one.
pub(in crate::policy) fn rows<'a>(
    changes: impl Iterator<Item = &'a Change>,
    mark: &str,
    messages: &Messages,
    look: &Options,
) -> Vec<String> {
    let rows = changes.map(|change| {
        let unit = change.key.setting().unit();
        let value = |value: &Value| words::value(messages, value, unit);
        let before = change.before.as_ref().map_or("–".to_owned(), value);
        [
            mark.to_owned(),
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
