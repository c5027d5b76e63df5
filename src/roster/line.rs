//! The line that rows pass on their way out: read again, put in order, cut off, written.

use std::sync::Arc;

use anyhow::Context as _;

use super::order::Sorter;
use super::rows::LIVE;
use crate::ability::roles::holders;
use crate::ability::target_groups::Targets;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::{self, Client};
use crate::sspr::methods::holders::Holders;
use crate::sspr::methods::roles::ResetPolicy;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::requirement::Requirement;
use crate::sspr::report::user::UserRow;
use crate::ui::{List, Progress, Row, Shape, msg};

/// Users whose methods are read at once: five batches side by side.
const READ: usize = 100;

/// What happens to the rows of a list.
pub(super) struct Line<'a> {
    context: &'a Context,
    graph: &'a Client,
    list: List<'a>,
    progress: Progress<'a>,
    live: Option<Live>,
    order: Option<Order>,
    limit: u64,
    /// Rows that were put in order: as many will be written, as far as the limit goes.
    sorted: u64,
    written: u64,
    stale: u64,
}

/// What a reset asks of administrators and of everybody else.
struct Live {
    administrators: Requirement,
    others: Requirement,
    /// The same by group, where the policy names any.
    targets: Option<Targets>,
    /// Who holds which role, where that may be read.
    holders: Option<Arc<Holders>>,
}

/// What the rows are sorted by.
struct Order {
    column: usize,
    sorter: Sorter,
    /// It is a column that has to be read first.
    after_reading: bool,
}

impl<'a> Line<'a> {
    /// A line for rows that have the columns of [`UserRow`] but for the `hidden` ones. `sorted`: the service does it.
    ///
    /// # Errors
    /// Exit 2 for a column that is not there.
    pub(super) async fn new(
        shape: &Shape,
        (live, sorted): (bool, bool),
        hidden: &[&str],
        graph: &'a Client,
        context: &'a Context,
    ) -> Result<Self, Error> {
        let order = match &shape.sort {
            Some(sort) => {
                let column = Shape::place(&sort.column, UserRow::columns(), hidden)?;
                let after_reading = LIVE.contains(&UserRow::columns()[column].key);
                (!sorted).then(|| Order {
                    column,
                    sorter: Sorter::new(sort.down, shape.limit),
                    after_reading,
                })
            }
            None => None,
        };
        let list = context.ui.list_shaped::<UserRow<'_>>(shape, hidden)?;
        let live = if live {
            Some(Live::read(graph, context).await)
        } else {
            None
        };
        Ok(Self {
            context,
            graph,
            list,
            progress: context.ui.progress(&msg!("status-reading")),
            live,
            order,
            limit: shape.limit.unwrap_or(u64::MAX),
            sorted: 0,
            written: 0,
            stale: 0,
        })
    }

    /// Takes rows, and says whether more are of use.
    pub(super) async fn take(&mut self, rows: Vec<UserRow<'_>>) -> Result<bool, Error> {
        let Some(order) = &self.order else {
            self.write(rows, true).await?;
            return Ok(self.written < self.limit);
        };
        let mut rows = rows;
        let read = order.after_reading;
        for part in rows.chunks_mut(READ) {
            if read {
                self.look(part).await?;
            }
            let Some(order) = &mut self.order else {
                break;
            };
            for row in part {
                let key = UserRow::columns()[order.column].sort_key(row);
                let stored = serde_json::to_vec(row).context("a row")?;
                order.sorter.push(key, stored).with_context(temporary)?;
                self.sorted += 1;
            }
            self.progress.at(self.sorted, None);
        }
        Ok(true)
    }

    /// Writes rows, after their methods were read where that is asked for and `unread`.
    async fn write(&mut self, mut rows: Vec<UserRow<'_>>, unread: bool) -> Result<(), Error> {
        let room = usize::try_from(self.limit - self.written).unwrap_or(usize::MAX);
        rows.truncate(room);
        let part = if self.live.is_some() {
            READ
        } else {
            usize::MAX
        };
        for part in rows.chunks_mut(part) {
            if unread {
                self.look(part).await?;
            }
            for row in part {
                self.list.push(row)?;
                self.written += 1;
                self.stale += u64::from(row.stale == Some(true));
            }
            self.list.flush()?;
            let total = (self.sorted > 0).then(|| self.sorted.min(self.limit));
            self.progress.at(self.written, total);
        }
        Ok(())
    }

    /// Reads the methods of these users, several batches side by side.
    async fn look(&self, rows: &mut [UserRow<'_>]) -> Result<(), Error> {
        let Some(live) = &self.live else {
            return Ok(());
        };
        let (places, ids): (Vec<usize>, Vec<&str>) = rows
            .iter()
            .enumerate()
            .filter_map(|(place, row)| Some((place, row.id.as_deref()?)))
            .unzip();
        let read = self.graph.methods_of(&ids).await.map_err(out_of_reach)?;
        for (place, methods) in places.into_iter().zip(read) {
            let row = &mut rows[place];
            let of_groups = (live.targets.as_ref().zip(row.id.as_deref()))
                .map(|(targets, id)| targets.requirement(id));
            let others = of_groups.as_ref().unwrap_or(&live.others);
            // Not every role asks for two methods, and the report does not say which one it is.
            let is_two_gate = match (&live.holders, row.id.as_deref()) {
                (Some(holders), Some(id)) => {
                    (holders.policy_of(id)).map(|policy| policy == ResetPolicy::TwoGate)
                }
                _ => row.is_admin.filter(|is_admin| !is_admin),
            };
            let rules: &[&Requirement] = match is_two_gate {
                Some(false) => &[others],
                Some(true) => &[&live.administrators],
                None => &[&live.administrators, others],
            };
            match methods {
                Ok(methods) => row.see(&methods, rules),
                // Gone since the report was made.
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(out_of_reach(error)),
            }
        }
        Ok(())
    }

    /// Writes what is left, ends the list, and says what the marks mean.
    pub(super) async fn end(mut self) -> Result<(), Error> {
        if let Some(order) = self.order.take() {
            let unread = !order.after_reading;
            let mut part = Vec::with_capacity(READ);
            let mut rows = order.sorter.rows().with_context(temporary)?.peekable();
            while let Some(row) = rows.next() {
                part.push(row.with_context(temporary)?);
                if part.len() == READ || rows.peek().is_none() {
                    let decoded: Result<Vec<UserRow<'_>>, _> =
                        part.iter().map(|row| serde_json::from_slice(row)).collect();
                    self.write(decoded.context("a row that was set aside")?, unread)
                        .await?;
                    part.clear();
                }
            }
        }
        let Self {
            list,
            progress,
            live,
            stale,
            written,
            ..
        } = self;
        drop(progress);
        list.finish()?;
        if live.is_some() {
            self.context
                .ui
                .status(&msg!("status-stale", stale = stale, count = written));
        }
        Ok(())
    }
}

impl Live {
    /// What a reset asks for, as far as it can be read without a new sign-in.
    async fn read(graph: &Client, context: &Context) -> Self {
        let (policy, holders, document) = tokio::join!(
            graph.methods_policy(),
            holders(graph, &context.ui),
            context.policy_at_hand()
        );

        let policy = policy
            .inspect_err(|error| {
                context.ui.log(1, || {
                    format!("the policy for methods could not be read: {error}")
                });
            })
            .ok();
        let document = document.and_then(|text| Document::parse(&text).ok());
        let of = |admin| Requirement::new(policy.as_ref(), document.as_ref(), admin);
        let targets = Targets::read(policy.as_ref(), document.as_ref(), graph)
            .await
            .unwrap_or_else(|error| {
                context.ui.log(1, || {
                    format!("the groups of the policy for methods could not be read: {error}")
                });
                None
            });
        Self {
            targets,
            holders,
            administrators: of(true),
            others: of(false),
        }
    }
}

/// Where rows to be sorted are set aside.
fn temporary() -> String {
    std::env::temp_dir().display().to_string()
}

/// A refusal of the methods, in words of what is missing.
fn out_of_reach(error: graph::Error) -> Error {
    if error.refusal() != Some(403) {
        return error.into();
    }
    Error::failure(Code::MethodsNotPermitted, msg!("status-live-not-permitted"))
        .hint(msg!("status-live-not-permitted-hint"))
        .request_id(error.request_id)
}
