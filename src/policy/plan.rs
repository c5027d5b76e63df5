//! A change before it is made: how it was asked for, and everything that is known of it.

use super::basis::Basis;
use super::byhand;
use super::effect::Impact;
use super::guided::ByHand;
use crate::config::PolicyApi;
use crate::error::{Error, Exit};
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
    pub(super) fn looks_only(&self) -> bool {
        self.dry_run || self.check
    }
}

/// A change with everything that is known of it.
pub(super) struct Plan<'a> {
    pub(super) amendment: &'a Amendment,
    pub(super) impact: Option<Impact>,
    pub(super) findings: Vec<Finding>,
    /// What is left to a person in the portal.
    pub(super) left: Vec<ByHand>,
    /// Whether the audit log told of what the person saved.
    pub(super) seen: bool,
    pub(super) options: &'a Options,
}

impl Plan<'_> {
    /// Whether all is as wanted already.
    pub(super) fn changes_nothing(&self) -> bool {
        self.amendment.is_empty() && byhand::is_settled(&self.left)
    }

    /// What would decide who may reset: what a program writes, and what is left to a person.
    pub(super) fn after(&self) -> State {
        let documents = self.amendment.after();
        State {
            scope: byhand::scope(&self.left).or_else(|| documents.scope().cloned()),
            administrators: documents.administrators.as_ref().ok().copied().flatten(),
        }
    }

    /// The end of a run that only looked.
    ///
    /// # Errors
    /// Exit 7 where all that is known is so already, and the rest cannot be compared.
    pub(super) fn verdict(&self) -> Result<Exit, Error> {
        let gravest = self.findings.iter().map(|finding| finding.severity).max();
        let grave = self
            .options
            .fail_on
            .is_some_and(|limit| gravest >= Some(limit));
        if grave || self.options.check && !self.amendment.is_empty() {
            Ok(Exit::No)
        } else if self.options.check {
            byhand::uncompared(&self.left, self.impact.as_ref())
        } else {
            Ok(Exit::Done)
        }
    }
}
