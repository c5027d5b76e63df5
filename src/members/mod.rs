//! The members of the one group the scope is set to: the only part of it that Microsoft Graph can change, and so the only
//! one an application can.
//!
//! `target` finds the group and says whether its members can be changed by hand, `pages` reads who is in it, and
//! `listing` writes them. `resolve` finds out how the people named are in it, `writing` puts them in or takes them out
//! and reads back, `row` and `summary` say what became of each. Whoever is in the group already is left alone, so a run
//! that was cut short is just run again.

mod listing;
mod pages;
mod resolve;
mod row;
mod summary;
mod target;
mod writing;

pub use listing::{columns, list};
pub use target::Target;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::Client;
use crate::group;
use crate::policy::Impact;
use crate::sspr::methods::membership::Wish;
use crate::ui::{Format, msg};

use self::resolve::Person;
use self::row::{Counts, Done, Row};
use self::summary::Summary;

/// How the members are to be changed.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// Whether writing is ruled out.
    pub dry_run: bool,
    /// Whether nobody need be asked.
    pub yes: bool,
    /// Why; kept in the ledger.
    pub reason: Option<&'a str>,
}

/// Puts people into the group, or takes them out: who is meant, what that comes to, a question, the writing, what is
/// true now.
///
/// # Errors
/// Whatever ends it early; exit 7 where the members of the group cannot be changed by hand, exit 5 where this sign-in may
/// not.
pub async fn change(
    wish: Wish,
    users: &[String],
    target: &Target,
    options: Options<'_>,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    target.must_be_writable()?;
    let mut people = resolve::resolve(users, &target.group, graph, context).await?;
    let open: Vec<usize> = (0..people.len())
        .filter(|&index| people[index].is_open(wish))
        .collect();
    let effect = resolve::effect(wish, &mut people, &open, target, graph, context).await?;
    resolve::warn(wish, &people, &open, target, context);
    let expected = rows(wish, &people, &vec![None; people.len()], context);
    if options.dry_run || open.is_empty() {
        if open.is_empty() && Counts::of(&expected).failed == 0 {
            context.ui.status(&msg!("enable-nothing"));
        }
        return tell(&expected, wish, target, options, &effect, context);
    }
    summary::plan(&expected, &effect, context);
    if !options.yes {
        let name = group::name(&target.group).to_owned();
        let question = match wish {
            Wish::Add => msg!("scope-add-question", count = open.len(), name = name),
            Wish::Remove => msg!("scope-remove-question", count = open.len(), name = name),
        };
        context.ui.agree(&question, "--yes")?;
    }
    let group = &target.group;
    let writing = writing::write(wish, &people, &open, group, options.reason, graph, context);
    let done = Box::pin(writing).await?;
    let rows = rows(wish, &people, &done, context);
    tell(&rows, wish, target, options, &effect, context)
}

/// A row for each of the people; what was not tried is told as it would be.
fn rows<'a>(
    wish: Wish,
    people: &'a [Person],
    done: &[Option<Done>],
    context: &Context,
) -> Vec<Row<'a>> {
    let messages = context.ui.messages();
    people
        .iter()
        .zip(done)
        .map(|(person, done)| Row::of(wish, person, done.as_ref(), messages))
        .collect()
}

/// Writes what became of each, and what it comes to.
fn tell(
    rows: &[Row<'_>],
    wish: Wish,
    target: &Target,
    options: Options<'_>,
    effect: &Impact,
    context: &Context,
) -> Result<Exit, Error> {
    let counts = Counts::of(rows);
    match context.ui.options().format {
        Format::Json | Format::Jsonl => {
            let sum = Summary::new(rows, counts, target, options, effect);
            context.ui.document(&sum, |_| String::new())?;
        }
        Format::Table | Format::Csv => {
            let mut list = context.ui.list::<Row<'_>>();
            for row in rows {
                list.push(row)?;
            }
            list.finish()?;
        }
    }
    if context.ui.options().format == Format::Table {
        if options.dry_run && counts.changed() > 0 {
            summary::effect(effect, context);
        }
        if counts.changed() + counts.failed > 0 {
            summary::total(counts, wish, options.dry_run, target, context);
        }
    }
    Ok(match counts.failed {
        0 => Exit::Done,
        all if all == counts.users => Exit::Failed,
        _ => Exit::Partial,
    })
}
