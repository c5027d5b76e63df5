//! A change before it is made: everything that is known of it.

use crate::error::{Error, Exit};
use crate::policy::change::guided::ByHand;
use crate::policy::change::manual;
use crate::policy::change::options::Options;
use crate::policy::effect::Impact;
use crate::sspr::policy::amendment::Amendment;
use crate::sspr::policy::lint::Finding;
use crate::sspr::policy::scope::State;

/// A change with everything that is known of it.
pub(in crate::policy) struct Plan<'a> {
    pub(in crate::policy) amendment: &'a Amendment,
    pub(in crate::policy) impact: Option<Impact>,
    pub(in crate::policy) findings: Vec<Finding>,
    /// What is left to a person in the portal.
    pub(in crate::policy) left: Vec<ByHand>,
    /// Whether the audit log told of what the person saved.
    pub(in crate::policy) seen: bool,
    pub(in crate::policy) options: &'a Options,
}

impl Plan<'_> {
    /// Whether all is as wanted already.
    pub(in crate::policy) fn changes_nothing(&self) -> bool {
        self.amendment.is_empty() && manual::is_settled(&self.left)
    }

    /// What would decide who may reset: what a program writes, and what is left to a person.
    pub(in crate::policy) fn after(&self) -> State {
        let documents = self.amendment.after();
        State {
            scope: manual::scope(&self.left).or_else(|| documents.scope().cloned()),
            administrators: documents.administrators.as_ref().ok().copied().flatten(),
        }
    }

    /// The end of a run that only looked.
    ///
    /// # Errors
    /// Exit 7 where all that is known is so already, and the rest cannot be compared.
    pub(in crate::policy) fn verdict(&self) -> Result<Exit, Error> {
        let gravest = self.findings.iter().map(|finding| finding.severity).max();
        let grave = self
            .options
            .fail_on
            .is_some_and(|limit| gravest >= Some(limit));
        if grave || self.options.check && !self.amendment.is_empty() {
            Ok(Exit::No)
        } else if self.options.check {
            manual::uncompared(&self.left, self.impact.as_ref())
        } else {
            Ok(Exit::Done)
        }
    }
}
