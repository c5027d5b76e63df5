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
use crate::graph::model::User;
use crate::group;
use crate::policy::Impact;
use crate::sspr::methods::membership::Wish;
use crate::ui::{Format, msg};

use self::resolve::Person;
use self::row::Done;
pub use self::row::{Counts, Row};
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

/// What the ledger says of each membership besides.
#[derive(Clone, Copy, Debug)]
pub struct Label<'a> {
    /// The command, as it is typed.
    pub command: &'static str,
    /// The wave of a rollout it belongs to.
    pub wave: Option<&'a str>,
    /// Why.
    pub reason: Option<&'a str>,
}

impl Wish {
    fn label(self, reason: Option<&str>) -> Label<'_> {
        Label {
            command: match self {
                Self::Add => "scope add",
                Self::Remove => "scope remove",
            },
            wave: None,
            reason,
        }
    }
}

/// Somebody who is known already.
#[derive(Clone, Debug)]
pub struct Known {
    /// Who.
    pub user: User,
    /// Whether they have enough methods, where that is known.
    pub registered: Option<bool>,
    /// Whether they hold an administrator role, where that is known.
    pub is_admin: Option<bool>,
}

impl Known {
    /// Somebody of whom nothing else is known.
    pub fn of(user: User) -> Self {
        Self {
            user,
            registered: None,
            is_admin: None,
        }
    }
}

/// People who are looked up, and how they are in the group.
#[derive(Debug)]
pub struct Move {
    wish: Wish,
    people: Vec<Person>,
    open: Vec<usize>,
}

impl Move {
    fn of(wish: Wish, people: Vec<Person>) -> Self {
        let open = (0..people.len()).filter(|&index| people[index].is_open(wish));
        Self {
            wish,
            open: open.collect(),
            people,
        }
    }

    /// Looks how people who are known already are in the group.
    ///
    /// # Errors
    /// What the service says to the members of the group.
    pub async fn of_known(
        wish: Wish,
        users: Vec<Known>,
        target: &Target,
        graph: &Client,
    ) -> Result<Self, Error> {
        target.must_be_writable()?;
        let people = resolve::placed(users, &target.group, graph).await?;
        Ok(Self::of(wish, people))
    }

    /// For how many something is to be done.
    pub fn open(&self) -> usize {
        self.open.len()
    }

    /// What it comes to in users.
    ///
    /// # Errors
    /// Only those of signing in: everything else makes the effect unknown.
    pub async fn effect(
        &mut self,
        target: &Target,
        graph: &Client,
        context: &Context,
    ) -> Result<Impact, Error> {
        resolve::effect(
            self.wish,
            &mut self.people,
            &self.open,
            target,
            graph,
            context,
        )
        .await
    }

    /// Shows what is going to be done, person by person as far as there is room.
    pub fn show(&self, context: &Context) {
        let expected = rows(self.wish, &self.people, &self.untried(), context);
        summary::people(&expected, context);
    }

    /// Writes, and says what became of each.
    ///
    /// # Errors
    /// Exit 5 where this sign-in may change none of them; what the service says where it does nothing for anybody.
    pub async fn carry_out(
        self,
        target: &Target,
        label: Label<'_>,
        graph: &Client,
        context: &Context,
    ) -> Result<Moved, Error> {
        let group = &target.group;
        let writing = writing::write(
            self.wish,
            &self.people,
            &self.open,
            group,
            label,
            graph,
            context,
        );
        let done = Box::pin(writing).await?;
        Ok(Moved { by: self, done })
    }

    fn untried(&self) -> Vec<Option<Done>> {
        vec![None; self.people.len()]
    }
}

/// What became of people.
#[derive(Debug)]
pub struct Moved {
    by: Move,
    done: Vec<Option<Done>>,
}

impl Moved {
    /// A row for each, and how many ended how.
    pub fn rows(&self, context: &Context) -> (Vec<Row<'_>>, Counts) {
        let rows = rows(self.by.wish, &self.by.people, &self.done, context);
        let counts = Counts::of(&rows);
        (rows, counts)
    }

    /// Whether the service could not be asked for somebody.
    pub fn is_cut_short(&self) -> bool {
        let unreachable = |done: &Option<Done>| {
            matches!(
                done,
                Some(Done::Failed {
                    reason: row::Reason::Unreachable,
                    ..
                })
            )
        };
        self.done.iter().any(unreachable)
    }
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
    let people = resolve::resolve(users, &target.group, graph, context).await?;
    let mut planned = Move::of(wish, people);
    let effect = planned.effect(target, graph, context).await?;
    resolve::warn(wish, &planned.people, &planned.open, target, context);
    let expected = rows(wish, &planned.people, &planned.untried(), context);
    if options.dry_run || planned.open() == 0 {
        if planned.open() == 0 && Counts::of(&expected).failed == 0 {
            context.ui.status(&msg!("enable-nothing"));
        }
        return tell(&expected, wish, target, options, &effect, context);
    }
    summary::plan(&expected, &effect, context);
    if !options.yes {
        let name = group::name(&target.group).to_owned();
        let count = planned.open();
        let question = match wish {
            Wish::Add => msg!("scope-add-question", count = count, name = name),
            Wish::Remove => msg!("scope-remove-question", count = count, name = name),
        };
        context.ui.agree(&question, "--yes")?;
    }
    let label = wish.label(options.reason);
    let moved = (planned.carry_out(target, label, graph, context)).await?;
    let (rows, _) = moved.rows(context);
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
