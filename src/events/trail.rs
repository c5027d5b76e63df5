//! The trails of two services as one, in the order of time.
//!
//! A filter that names both services would be one question instead of two; no documentation says that the service
//! takes one, so each is asked for itself.

use std::collections::VecDeque;
use std::pin::Pin;

use futures::{Stream, StreamExt};

use super::Wanted;
use crate::graph::model::AuditEvent;
use crate::graph::{AuditQuery, Client, Error, METHODS_SERVICE, PASSWORD_SERVICE, Page};

/// Events as they come.
pub(super) struct Trail<'a> {
    sources: [Source; 2],
    wanted: &'a Wanted,
    turned: bool,
}

struct Source {
    pages: Pin<Box<dyn Stream<Item = Result<Page, Error>> + Send>>,
    waiting: VecDeque<AuditEvent>,
    ended: bool,
}

impl Source {
    /// Reads on until an event waits, or none is left. Says whether a page came.
    async fn fill(&mut self) -> Result<bool, Error> {
        let mut turned = false;
        while self.waiting.is_empty() && !self.ended {
            match self.pages.next().await {
                Some(page) => self
                    .waiting
                    .extend(page?.rows_once(|event: &AuditEvent| &event.id)?),
                None => self.ended = true,
            }
            turned = true;
        }
        Ok(turned)
    }
}

impl<'a> Trail<'a> {
    pub(super) fn over(wanted: &'a Wanted, graph: &Client) -> Self {
        let sources = [PASSWORD_SERVICE, METHODS_SERVICE].map(|service| Source {
            pages: Box::pin(graph.audit_events(&AuditQuery {
                service,
                since: wanted.since,
                until: wanted.until,
                user: wanted.user.as_deref(),
                activity: None,
                newest_first: wanted.newest_first,
            })),
            waiting: VecDeque::new(),
            ended: false,
        });
        Self {
            sources,
            wanted,
            turned: false,
        }
    }

    /// The next event of both.
    pub(super) async fn next(&mut self) -> Result<Option<AuditEvent>, Error> {
        loop {
            let [one, other] = &mut self.sources;
            let turned = futures::try_join!(one.fill(), other.fill())?;
            self.turned |= turned.0 || turned.1;
            let at = |source: &Source| source.waiting.front().map(|event| event.activity_date_time);
            let first = match (at(one), at(other)) {
                (Some(mine), Some(theirs)) if self.wanted.newest_first => mine >= theirs,
                (Some(mine), Some(theirs)) => mine <= theirs,
                (mine, _) => mine.is_some(),
            };
            let source = if first { one } else { other };
            match source.waiting.pop_front() {
                Some(event) if self.wanted.holds(&event) => return Ok(Some(event)),
                Some(_) => {}
                None => return Ok(None),
            }
        }
    }

    /// Whether a page came since this was last asked.
    pub(super) fn has_turned(&mut self) -> bool {
        std::mem::take(&mut self.turned)
    }
}
