//! Makes settings so: read, plan, show in settings and in users, confirm, read again, keep what was, write, read back,
//! say what is true now.

use anyhow::Context as _;
use jiff::Zoned;
use serde::Serialize;

use super::guided::{self, ByHand};
use super::history::{Ending, History, names};
use super::reach::{self, Reach};
use super::read::read;
use super::show::{Warning, warning};
use super::told::{rows, shown};
use super::{basis::Basis, byhand, markdown, words, write};
use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::file;
use crate::graph::Client;
use crate::sspr::policy::amendment::{Amendment, Refusal};
use crate::sspr::policy::lint::{Finding, Severity, lint};
use crate::sspr::policy::setting::{Delay, Key, Source};
use crate::sspr::policy::snapshot::Snapshot;
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::Value;
use crate::ui::{self, Format, msg};

/// How a change is to be made.
#[derive(Clone, Debug, Default)]
pub struct Amending {
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

impl Amending {
    pub(super) fn looks_only(&self) -> bool {
        self.dry_run || self.check
    }
}

/// What scripts read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    changed: bool,
    dry_run: bool,
    changes: Vec<Line<'a>>,
    written: &'a [Key],
    impact: Option<&'a Reach>,
    warnings: Vec<Warning>,
    record: Option<&'a str>,
    reason: Option<&'a str>,
    by_hand: Vec<guided::Line<'a>>,
}

/// One change.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    setting: Key,
    before: Option<&'a Value>,
    after: &'a Value,
    document: &'static str,
    takes_effect: Delay,
}

/// A change with everything that is known of it.
pub(super) struct Plan<'a> {
    pub(super) amendment: &'a Amendment,
    pub(super) reach: Option<Reach>,
    pub(super) findings: Vec<Finding>,
    /// What is left to a person in the portal.
    pub(super) left: Vec<ByHand>,
    options: &'a Amending,
}

/// Makes it so.
///
/// # Errors
/// Whatever ends it early; nothing is written unless the error says so.
pub async fn amend(target: &Target, options: &Amending, context: &Context) -> Result<Exit, Error> {
    let target = byhand::named(target, context).await?;
    let (target, left) = byhand::split(&target, options, context).await?;
    let keys = target.keys();
    let mut reading = read(&needed(&keys), options.api, context).await?;
    for key in &keys {
        reading.need(&[*key])?;
    }
    let amendment =
        Amendment::new(&reading.documents, &target).map_err(|refusal| refused(refusal, context))?;
    let graph = context.graph().await?;
    let history = History::of(&graph, context).await?;
    if let Some(basis) = &options.basis {
        basis.check(history.tenant(), &reading.snapshot)?;
    }
    if let Some(path) = &options.out {
        let basis = Basis::of(history.tenant(), &amendment, &reading.snapshot);
        file::replace(path, &basis.text()?).with_context(|| path.display().to_string())?;
    }
    let mut plan = plan(&amendment, left, options, &graph, context).await?;
    if options.markdown {
        let (profile, tenant) = (&context.settings.profile, history.tenant());
        context
            .ui
            .document(&outcome(&plan, &[], None, context), |messages| {
                markdown::page(&plan, profile, tenant, context, messages)
            })?;
        return plan.verdict();
    }
    if options.list {
        tell(&plan, context);
        return plan.verdict();
    }
    if amendment.is_empty() && byhand::is_settled(&plan.left) {
        context.ui.status(&msg!("enable-nothing"));
        if context.ui.options().format != Format::Table {
            let outcome = outcome(&plan, &[], None, context);
            context.ui.document(&outcome, |_| String::new())?;
        }
        return plan.verdict();
    }
    if options.looks_only() {
        context
            .ui
            .document(&outcome(&plan, &[], None, context), |messages| {
                shown(&plan, context, messages)
            })?;
        return plan.verdict();
    }
    agree(&plan, context)?;
    let made = make(&plan, &history, &graph, context).await?;
    let led = byhand::is_led(options, context);
    let guided = match &made.ended {
        Ok(()) if led => byhand::lead(&mut plan.left, options, &graph, context).await,
        _ => Ok(()),
    };
    let result = outcome(&plan, &made.done, made.record.as_deref(), context);
    context.ui.document(&result, |messages| {
        let done = amendment.changes().iter();
        let mut lines = rows(
            done.filter(|change| made.done.contains(&change.key)),
            messages,
            context.ui.options(),
        );
        if !led {
            lines.extend(guided::steps(&plan.left, context).into_iter().flatten());
        }
        lines.join("\n")
    })?;
    if let Some(record) = &made.record {
        let command = format!("{} policy restore {record}", context.program);
        let message = msg!("enable-way-back", command = command);
        context.ui.status(&message);
    }
    made.ended?;
    guided?;
    byhand::ending(&plan.left, led)
}

/// What became of the part that a program makes.
struct Made {
    done: Vec<Key>,
    /// What was kept of it.
    record: Option<String>,
    ended: Result<(), Error>,
}

/// Writes what the services take.
///
/// # Errors
/// Why nothing was written.
async fn make(
    plan: &Plan<'_>,
    history: &History,
    graph: &Client,
    context: &Context,
) -> Result<Made, Error> {
    let (amendment, options) = (plan.amendment, plan.options);
    if amendment.is_empty() {
        return Ok(Made {
            done: Vec::new(),
            record: None,
            ended: Ok(()),
        });
    }
    write::unmoved(amendment, options.api, context).await?;
    let mut record = history.begin(amendment, options.reason.as_deref())?;
    let written = write::write(amendment, options, graph, context).await;
    record.outcome = match (&written.ended, written.done.is_empty()) {
        (Ok(()), _) => Ending::Done,
        (Err(_), false) => Ending::Partly,
        (Err(_), true) => Ending::Failed,
    };
    // The record of what was is on the disk already; how it ended is worth no error.
    if let Err(error) = history.keep(&record) {
        context
            .ui
            .warn(&msg!("policy-record-unkept", error = error.to_string()));
    }
    let ended = match written.ended {
        Err(error) if written.done.is_empty() => return Err(error),
        Err(error) => Err(partly(amendment, &written.done, &error, context)),
        Ok(()) => Ok(()),
    };
    Ok(Made {
        done: written.done,
        record: Some(record.id),
        ended,
    })
}

/// That some of it was written, and some not.
fn partly(amendment: &Amendment, done: &[Key], error: &Error, context: &Context) -> Error {
    let left: Vec<Key> = keys_of(amendment)
        .into_iter()
        .filter(|key| !done.contains(key))
        .collect();
    let message = msg!(
        "policy-partly",
        done = names(done),
        left = names(&left),
        error = super::read::told(error, context).message
    );
    Error::failure(Code::PolicyPartly, message).hint(msg!("policy-partly-hint"))
}

fn keys_of(amendment: &Amendment) -> Vec<Key> {
    amendment
        .changes()
        .iter()
        .map(|change| change.key)
        .collect()
}

/// What must be read besides these settings: who can reset depends on all of both policies and the administrators'
/// switch, and how the portal's policy is written on the migration.
fn needed(keys: &[Key]) -> Vec<Key> {
    let mut needed = keys.to_vec();
    if keys.iter().any(|key| key.moves_users()) {
        needed.extend([Key::Scope, Key::Sms, Key::Administrators]);
    }
    if keys
        .iter()
        .any(|key| key.setting().place.source() == Source::PasswordResetPolicies)
    {
        needed.push(Key::Migration);
    }
    needed
}

async fn plan<'a>(
    amendment: &'a Amendment,
    left: Vec<ByHand>,
    options: &'a Amending,
    graph: &Client,
    context: &Context,
) -> Result<Plan<'a>, Error> {
    let today = Zoned::now().date();
    let before = lint(&Snapshot::of(amendment.before()), today);
    let changed = keys_of(amendment);
    // What was there before is said only where it is about a setting that changes.
    let findings = lint(&Snapshot::of(amendment.after()), today)
        .into_iter()
        .filter(|finding| changed.contains(&finding.key) || !before.contains(finding))
        .collect();
    let reach = if options.list {
        reach::list(amendment, graph, context).await?
    } else if amendment.moves_users() {
        Some(reach::count(amendment, graph, context).await?)
    } else {
        None
    };
    Ok(Plan {
        amendment,
        reach,
        findings,
        left,
        options,
    })
}

impl Plan<'_> {
    /// The end of a run that only looked.
    ///
    /// # Errors
    /// Exit 7 where all that is known is so already, and the rest cannot be compared.
    fn verdict(&self) -> Result<Exit, Error> {
        let gravest = self.findings.iter().map(|finding| finding.severity).max();
        let grave = self
            .options
            .fail_on
            .is_some_and(|limit| gravest >= Some(limit));
        if grave || self.options.check && !self.amendment.is_empty() {
            Ok(Exit::No)
        } else if self.options.check {
            byhand::uncompared(&self.left)
        } else {
            Ok(Exit::Done)
        }
    }
}

fn outcome<'a>(
    plan: &'a Plan<'_>,
    written: &'a [Key],
    record: Option<&'a str>,
    context: &Context,
) -> Outcome<'a> {
    let messages = context.ui.messages();
    Outcome {
        changed: !written.is_empty(),
        dry_run: plan.options.looks_only(),
        changes: plan
            .amendment
            .changes()
            .iter()
            .map(|change| Line {
                setting: change.key,
                before: change.before.as_ref(),
                after: &change.after,
                document: change.key.setting().place.source().name(),
                takes_effect: change.key.setting().delay,
            })
            .collect(),
        written,
        impact: plan.reach.as_ref(),
        warnings: plan
            .findings
            .iter()
            .map(|finding| warning(finding, messages))
            .collect(),
        record,
        reason: plan.options.reason.as_deref(),
        by_hand: guided::lines(&plan.left, context),
    }
}

/// Tells the plan in people's words, beside the data.
fn tell(plan: &Plan<'_>, context: &Context) {
    if plan.amendment.is_empty() && byhand::is_settled(&plan.left) {
        context.ui.status(&msg!("enable-nothing"));
    }
    for line in shown(plan, context, context.ui.messages()).lines() {
        context
            .ui
            .status(&msg!("policy-text", text = line.to_owned()));
    }
}

/// Shows the plan and asks. The answer offered is No where people lose the ability to reset, or may.
fn agree(plan: &Plan<'_>, context: &Context) -> Result<(), Error> {
    tell(plan, context);
    let loses = plan.reach.as_ref().is_some_and(Reach::may_lose);
    if plan.options.yes
        || context
            .ui
            .confirm(&msg!("enable-confirm"), "--yes", !loses)?
    {
        Ok(())
    } else {
        Err(ui::Error::Cancelled.into())
    }
}

/// Puts into words why settings cannot be made so.
pub(super) fn refused(refusal: Refusal, context: &Context) -> Error {
    let failure = |message| Error::failure(Code::PolicyRefused, message);
    let named = |key: Key| words::setting(context.ui.messages(), key);
    match refusal {
        Refusal::Unread(key) => failure(msg!("policy-refuse-unread", setting = named(key))),
        Refusal::Absent(key) => Error::failure(
            Code::SettingAbsent,
            msg!(
                "policy-refuse-absent",
                setting = named(key),
                key = key.name()
            ),
        ),
        Refusal::Legacy(key) => failure(msg!(
            "policy-refuse-legacy",
            setting = named(key),
            key = key.name()
        ))
        .hint(msg!("policy-refuse-legacy-hint")),
        Refusal::NoGroup => {
            failure(msg!("policy-refuse-no-group")).hint(msg!("policy-refuse-no-group-hint"))
        }
        Refusal::GroupUnused => {
            failure(msg!("policy-refuse-group")).hint(msg!("policy-refuse-group-hint"))
        }
        Refusal::Questions => failure(msg!("policy-refuse-questions")),
    }
}
