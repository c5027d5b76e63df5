//! What is going to be done and what was, for people; and the whole of it for scripts.

use serde::Serialize;

use super::Options;
use super::row::{Counts, Row};
use super::target::Target;
use crate::context::Context;
use crate::group;
use crate::policy::Impact;
use crate::sspr::methods::membership::{Outcome, Wish};
use crate::ui::msg;

/// So many people are named before the question, of each kind.
const NAMED: usize = 10;

/// The group, for scripts.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct GroupName<'a> {
    id: &'a str,
    display_name: Option<&'a str>,
}

/// The whole of it, for scripts.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Summary<'a> {
    group: GroupName<'a>,
    /// Whether the scope is set to the group; nothing where that cannot be read.
    selected: Option<bool>,
    /// Whether anything is different now.
    changed: bool,
    dry_run: bool,
    #[serde(flatten)]
    counts: Counts,
    /// The effect in users; nothing when nobody is added or removed.
    impact: Option<&'a Impact>,
    results: &'a [Row<'a>],
}

impl<'a> Summary<'a> {
    pub(super) fn new(
        rows: &'a [Row<'a>],
        counts: Counts,
        target: &'a Target,
        options: Options<'_>,
        effect: &'a Impact,
    ) -> Self {
        let changes = counts.changed() > 0;
        Self {
            group: GroupName {
                id: &target.group.id,
                display_name: target.group.display_name.as_deref(),
            },
            selected: target.scope.as_ref().map(|_| target.is_selected()),
            changed: changes && !options.dry_run,
            dry_run: options.dry_run,
            counts,
            impact: changes.then_some(effect),
            results: rows,
        }
    }
}

/// Shows what is going to be done, person by person as far as there is room, and in users.
pub(super) fn plan(rows: &[Row<'_>], effect: &Impact, context: &Context) {
    people(rows, context);
    self::effect(effect, context);
}

/// Shows what is going to be done, person by person as far as there is room.
pub(super) fn people(rows: &[Row<'_>], context: &Context) {
    let ui = &context.ui;
    for outcome in [
        Outcome::Added,
        Outcome::Removed,
        Outcome::Unchanged,
        Outcome::Failed,
    ] {
        let those: Vec<&Row<'_>> = rows.iter().filter(|row| row.outcome == outcome).collect();
        for row in those.iter().take(NAMED) {
            let name = row.name().to_owned();
            ui.status(&match (outcome, row.detail()) {
                (Outcome::Added, _) => msg!("scope-will-add", name = name),
                (Outcome::Removed, _) => msg!("scope-will-remove", name = name),
                (_, detail) => msg!(
                    "scope-will-not",
                    name = name,
                    detail = detail.unwrap_or_default().to_owned()
                ),
            });
        }
        let more = those.len().saturating_sub(NAMED);
        if more > 0 {
            ui.status(&match outcome {
                Outcome::Added => msg!("scope-more-added", count = more),
                Outcome::Removed => msg!("scope-more-removed", count = more),
                Outcome::Unchanged => msg!("scope-more-unchanged", count = more),
                Outcome::Failed => msg!("scope-more-failed", count = more),
            });
        }
    }
}

/// Shows what it comes to in users.
pub(super) fn effect(effect: &Impact, context: &Context) {
    for line in effect.lines(context.ui.messages(), str::to_owned) {
        context.ui.status(&msg!("enable-text", text = line));
    }
}

/// Says what it came to.
pub(super) fn total(counts: Counts, wish: Wish, dry_run: bool, target: &Target, context: &Context) {
    let name = group::name(&target.group).to_owned();
    let (count, unchanged, failed) = (counts.changed(), counts.unchanged, counts.failed);
    let sum = match (wish, dry_run) {
        (Wish::Add, false) => msg!("scope-sum-added", count = count, name = name),
        (Wish::Remove, false) => msg!("scope-sum-removed", count = count, name = name),
        (Wish::Add, true) => msg!("scope-sum-would-add", count = count, name = name),
        (Wish::Remove, true) => msg!("scope-sum-would-remove", count = count, name = name),
    };
    let sum = context.ui.text(&sum);
    context.ui.status(&msg!(
        "scope-sum",
        sum = sum,
        unchanged = unchanged,
        failed = failed
    ));
    if target.scope.is_none() && count > 0 {
        context.ui.status(&msg!("scope-assumed"));
    }
}
