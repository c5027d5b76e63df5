//! How a change was asked for.

use crate::config::{PolicyApi, Telephony};
use crate::policy::change::basis::Basis;
use crate::sspr::policy::lint::Severity;

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
    /// Save the plan to this file.
    pub out: Option<std::path::PathBuf>,
    /// Without writing: show it in Markdown.
    pub markdown: bool,
    /// Without writing: print the people whose ability changes as the data, and tell the plan beside them.
    pub list: bool,
    /// With guided steps: how long to watch for the change; nothing: as long as it takes a person at the terminal.
    pub watch_for: Option<std::time::Duration>,
    /// With guided steps: do not watch.
    pub no_watch: bool,
    /// Who delivers the tenant's texts and calls, where the file says so.
    pub telephony: Option<Telephony>,
    /// The plan that was shown: what it was made on must still be so.
    pub basis: Option<Basis>,
}

impl Options {
    pub(in crate::policy) fn looks_only(&self) -> bool {
        self.dry_run || self.check
    }
}
