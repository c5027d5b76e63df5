//! A change before it is made: how it was asked for, and everything that is known of it.

use crate::config::PolicyApi;
use crate::error::{Error, Exit};
use crate::policy::change::basis::Basis;
use crate::policy::change::guided::ByHand;
use crate::policy::change::manual;
use crate::policy::effect::Impact;
use crate::sspr::policy::amendment::Amendment;
use crate::sspr::policy::lint::{Finding, Severity};
use crate::sspr::policy::scope::State;

/// How a change is to be made.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The command that asks for it, for the ledger.
    pub command: &'static str,
    /// Show what would change and write nothing.
    pub dry_run: bool,
    /// The same, and exit 3 when something would change.
    pub check: bool,
    /// Do not ask.
    pub yes: bool,
    /// Why; kept with the change.
    pub reason: Option<String>,
    /// Where the scope is kept.
    pub api: Option<PolicyApi>,
    /// Without writing: exit 3 also when something of this weight is to be said of what would be.
    pub fail_on: Option<Severity>,
    /// Keep the plan in this file.
    pub out: Option<std::path::PathBuf>,
    /// Without writing: show it in Markdown.
    pub markdown: bool,
    /// Without writing: print the people whose ability changes as the data, and tell the plan beside them.
    pub list: bool,
    /// With guided steps: how long to watch for the change; nothing: as long as it takes a person at the terminal.
    pub watch_for: Option<std::time::Duration>,
    /// With guided steps: do not watch.
    pub no_watch: bool,
    /// The plan that was shown: what it was made on must still be so.
    pub basis: Option<Basis>,
}

impl Options {
    pub(in crate::policy) fn looks_only(&self) -> bool {
        self.dry_run || self.check
    }
}

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
