//! Takes the next wave in, or the last one out again.

use std::path::Path;

use serde::Serialize;

use super::file;
use super::reading::{Picture, read, record};
use super::show;
use crate::context::{Change, ChangeOutcome, Context};
use crate::error::{Error, Exit};
use crate::graph::Client;
use crate::graph::model::User;
use crate::group;
use crate::members::{Counts, Known, Label, Move, Moved, Row, Target};
use crate::policy::Impact;
use crate::sspr::ledger::chain;
use crate::sspr::methods::membership::Wish;
use crate::sspr::rollout::gates::Gate;
use crate::sspr::rollout::people::Load;
use crate::sspr::rollout::record::{BACK, Entered, NEXT, whole};
use crate::ui::{Format, msg};

/// How a step is taken.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Whether writing is ruled out.
    pub dry_run: bool,
    /// Whether nobody need be asked.
    pub yes: bool,
    /// Whether to go on though a gate does not hold.
    pub force: bool,
    /// Why; kept in the ledger.
    pub reason: Option<&'a str>,
}

/// What scripts read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    group: show::GroupName<'a>,
    /// Whether the scope is set to the group; nothing where that cannot be read.
    selected: Option<bool>,
    wave: Option<&'a str>,
    changed: bool,
    dry_run: bool,
    /// Whether the wave is in, or out, as a whole.
    complete: bool,
    ready: Option<bool>,
    forced: bool,
    reason: Option<&'a str>,
    gates: &'a [Gate],
    load: Option<Load>,
    impact: Option<&'a Impact>,
    #[serde(flatten)]
    counts: Counts,
    results: &'a [Row<'a>],
}

/// Takes the next wave in, where its gates hold.
///
/// # Errors
/// As for reading; exit 7 where the members of the group cannot be changed by hand, exit 5 where this sign-in may not.
pub async fn next(path: &Path, step: Step<'_>, context: &Context) -> Result<Exit, Error> {
    let graph = context.graph().await?;
    let mut picture = Box::pin(read(path, &graph, context)).await?;
    picture.target.must_be_writable()?;
    let ui = &context.ui;
    if !picture.is_ready() && !step.force {
        show::plan(&picture, context)?;
        ui.status(&msg!("rollout-not-yet", wave = picture.wave().to_owned()));
        return Ok(Exit::No);
    }
    if step.dry_run {
        show::plan(&picture, context)?;
        return Ok(Exit::Done);
    }
    if picture.is_complete() && picture.people.is_empty() {
        ui.status(&msg!("enable-nothing"));
        ui.status(&msg!("rollout-all-in"));
        return tell(&picture, step, None, true, context);
    }
    show::tell_plan(&picture, context);
    let users = std::mem::take(&mut picture.people);
    let planned = Move::of_known(Wish::Add, users, &picture.target, &graph).await?;
    planned.show(context);
    let name = group::name(&picture.target.group).to_owned();
    if !step.yes && planned.open() > 0 {
        let wave = picture.wave().to_owned();
        let count = planned.open();
        let question = msg!("rollout-question", wave = wave, count = count, name = name);
        ui.agree(&question, "--yes")?;
    }
    let label = Label {
        command: NEXT,
        wave: Some(picture.wave()),
        reason: step.reason,
    };
    let moved = (planned.carry_out(&picture.target, label, &graph, context)).await?;
    // Who was refused is tried again with the next step; who could not be asked about keeps the wave open.
    let is_complete = !moved.is_cut_short();
    if is_complete {
        let (_, counts) = moved.rows(context);
        let after = whole(picture.wave(), counts.added, &picture.causes);
        note(NEXT, &picture.target, after, step.reason, context).await?;
    }
    tell(&picture, step, Some(&moved), is_complete, context)
}

/// Writes down that a wave is in, or out, as a whole.
async fn note(
    command: &'static str,
    target: &Target,
    after: serde_json::Value,
    reason: Option<&str>,
    context: &Context,
) -> Result<(), Error> {
    let group = &target.group;
    let about = chain::Target::new("group", Some(&group.id), group.display_name.as_deref());
    let change = Change::new(command, about).to(after).because(reason);
    let change = context.ledger().begin(change).await?;
    change.ended(ChangeOutcome::done()).await;
    Ok(())
}

/// Says what became of a step.
fn tell(
    picture: &Picture,
    step: Step<'_>,
    moved: Option<&Moved>,
    is_complete: bool,
    context: &Context,
) -> Result<Exit, Error> {
    let (rows, counts) = moved.map_or_else(Default::default, |moved| moved.rows(context));
    let ready = picture.is_ready();
    let outcome = Outcome {
        group: show::GroupName::of(&picture.target),
        selected: show::selected(&picture.target),
        wave: moved.map(|_| picture.wave()),
        changed: counts.changed() > 0,
        dry_run: false,
        complete: is_complete,
        ready: Some(ready),
        forced: step.force && !ready,
        reason: step.reason,
        gates: &picture.gates,
        load: moved.map(|_| picture.load),
        impact: None,
        counts,
        results: &rows,
    };
    write(&outcome, context)?;
    if let Some(wave) = outcome.wave {
        let (wave, count) = (wave.to_owned(), counts.added);
        context.ui.status(&if is_complete {
            msg!("rollout-entered", wave = wave, count = count)
        } else {
            msg!("rollout-under-way", wave = wave, count = count)
        });
        after(counts, &picture.target, context);
        if counts.added > 0 {
            context.ui.status(&msg!("rollout-way-back"));
        }
        if picture.is_complete_with_next() {
            context.ui.status(&msg!("rollout-all-in"));
        }
    }
    Ok(exit(counts))
}

fn exit(counts: Counts) -> Exit {
    match counts.failed {
        0 => Exit::Done,
        all if all == counts.users => Exit::Failed,
        _ => Exit::Partial,
    }
}

/// What is to be said after a step, whichever way it went.
fn after(counts: Counts, target: &Target, context: &Context) {
    if counts.failed > 0 {
        let count = counts.failed;
        context.ui.status(&msg!("rollout-failed", count = count));
    }
    if target.scope.is_none() && counts.changed() > 0 {
        context.ui.status(&msg!("scope-assumed"));
    }
}

/// Writes the document for scripts; for people, only who is not as wanted.
fn write(outcome: &Outcome<'_>, context: &Context) -> Result<(), Error> {
    let ui = &context.ui;
    match ui.options().format {
        Format::Json | Format::Jsonl => ui.document(outcome, |_| String::new())?,
        Format::Table if outcome.results.is_empty() => {}
        Format::Table | Format::Csv => {
            let mut list = ui.list::<Row<'_>>();
            for row in outcome.results {
                list.push(row)?;
            }
            list.finish()?;
        }
    }
    Ok(())
}

/// Takes the last wave out again: exactly those who came with it and are still in by it.
///
/// # Errors
/// As [`next`].
pub async fn back(path: &Path, step: Step<'_>, context: &Context) -> Result<Exit, Error> {
    let rollout = file::read(path)?;
    let graph = context.graph().await?;
    let target = Target::find(rollout.group.as_deref(), &graph, context).await?;
    let record = record(&target.group.id, context)?;
    let ui = &context.ui;
    let Some(wave) = record.last() else {
        ui.status(&msg!("enable-nothing"));
        let path = context.ledger().file().path().display().to_string();
        ui.status(&msg!("rollout-no-record", path = path));
        return told_back(None, &target, step, None, None, true, context);
    };
    let users = wave.added.iter().map(|(id, name)| {
        Known::of(User {
            id: id.clone(),
            user_principal_name: name.clone(),
            ..User::default()
        })
    });
    let mut planned = Move::of_known(Wish::Remove, users.collect(), &target, &graph).await?;
    let impact = planned.effect(&target, &graph, context).await?;
    planned.show(context);
    for line in impact.lines(ui.messages(), str::to_owned) {
        ui.status(&msg!("enable-text", text = line));
    }
    let name = group::name(&target.group).to_owned();
    if step.dry_run {
        let wave = &wave.name;
        return told_back(
            Some(wave),
            &target,
            step,
            None,
            Some(&impact),
            false,
            context,
        );
    }
    if !step.yes && planned.open() > 0 {
        let (wave, count) = (wave.name.clone(), planned.open());
        let question = msg!(
            "rollout-back-question",
            wave = wave,
            count = count,
            name = name
        );
        ui.agree(&question, "--yes")?;
    }
    undo(wave, planned, &target, step, &impact, &graph, context).await
}

async fn undo(
    wave: &Entered,
    planned: Move,
    target: &Target,
    step: Step<'_>,
    impact: &Impact,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let label = Label {
        command: BACK,
        wave: Some(&wave.name),
        reason: step.reason,
    };
    let moved = planned.carry_out(target, label, graph, context).await?;
    let (_, counts) = moved.rows(context);
    // Somebody who is still in by the wave keeps it open.
    let is_complete = counts.failed == 0;
    if is_complete {
        let after = whole(&wave.name, counts.removed, &Default::default());
        note(BACK, target, after, step.reason, context).await?;
    }
    let wave = Some(wave.name.as_str());
    told_back(
        wave,
        target,
        step,
        Some(&moved),
        Some(impact),
        is_complete,
        context,
    )
}

fn told_back(
    wave: Option<&str>,
    target: &Target,
    step: Step<'_>,
    moved: Option<&Moved>,
    impact: Option<&Impact>,
    is_complete: bool,
    context: &Context,
) -> Result<Exit, Error> {
    let (rows, counts) = moved.map_or_else(Default::default, |moved| moved.rows(context));
    let outcome = Outcome {
        group: show::GroupName::of(target),
        selected: show::selected(target),
        wave,
        changed: counts.changed() > 0,
        dry_run: step.dry_run,
        complete: is_complete,
        ready: None,
        forced: false,
        reason: step.reason,
        gates: &[],
        load: None,
        impact,
        counts,
        results: &rows,
    };
    write(&outcome, context)?;
    if let (Some(wave), Some(_)) = (wave, moved) {
        let (wave, count) = (wave.to_owned(), counts.removed);
        context.ui.status(&if is_complete {
            msg!("rollout-taken-back", wave = wave, count = count)
        } else {
            msg!("rollout-back-under-way", wave = wave, count = count)
        });
        after(counts, target, context);
    }
    Ok(exit(counts))
}
