//! Makes settings so: read, plan, show in settings and in users, confirm, read again, keep what was, write, read back,
//! say what is true now. Every command that changes a setting changes it here.

pub(in crate::policy) mod basis;
pub(in crate::policy) mod guided;
pub(in crate::policy) mod history;
pub(in crate::policy) mod lead;
pub(in crate::policy) mod manual;
pub(in crate::policy) mod markdown;
pub(in crate::policy) mod options;
pub(in crate::policy) mod plan;
pub(in crate::policy) mod told;
pub(in crate::policy) mod write;

use futures::try_join;
use jiff::Zoned;
use serde::Serialize;

use crate::config::{Feature, PolicyApi};
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::file;
use crate::graph::Client;
use crate::policy::change::basis::Basis;
use crate::policy::change::guided::Proof;
use crate::policy::change::history::{Ending, History, names};
use crate::policy::change::options::Options;
use crate::policy::change::plan::Plan;
use crate::policy::change::told::{rows, shown};
use crate::policy::effect::{self, Impact};
use crate::policy::read::{Reading, read};
use crate::policy::show::{Warning, warning};
use crate::sspr::deadlines::Calendar;
use crate::sspr::policy::amendment::Amendment;
use crate::sspr::policy::lint::{Finding, Rule, lint};
use crate::sspr::policy::scope::{Scope, State};
use crate::sspr::policy::setting::{Delay, Key, Source};
use crate::sspr::policy::snapshot::{Documents, Snapshot};
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::Value;
use crate::ui::{self, Format, Message, msg};

/// What scripts read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    changed: bool,
    dry_run: bool,
    before: State,
    after: State,
    changes: Vec<Line<'a>>,
    written: &'a [Key],
    impact: Option<&'a Impact>,
    warnings: Vec<Warning>,
    record: Option<&'a str>,
    policy_api: Option<PolicyApi>,
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

/// Makes it so.
///
/// # Errors
/// Whatever ends it early; nothing is written unless the error says so.
pub async fn change(target: &Target, options: &Options, context: &Context) -> Result<Exit, Error> {
    let target = manual::named(target, context).await?;
    let (target, left) = manual::split(&target, options, context)?;
    let keys = target.keys();
    let of_portal = |key: &Key| key.setting().place.source().permission().is_none();
    if options.api == Some(PolicyApi::Portal) && keys.iter().any(of_portal) {
        // Known before anything is asked for: an application cannot do this at all.
        context.require(Feature::PolicyApi)?;
        context.sign_in().require_person().await?;
    }
    let needed = needed(&keys, manual::scope(&left).is_some());
    let graph = context.graph().await?;
    let (mut reading, history) = try_join!(
        read(&needed, options.api, context),
        History::of(&graph, context)
    )?;
    for key in &keys {
        reading.need(&[*key])?;
    }
    name_group(&mut reading, &target, &graph).await;
    let amendment = Amendment::new(&reading.documents, &target)
        .map_err(|refusal| manual::refused(refusal, context))?;
    if let Some(basis) = &options.basis {
        basis.check(history.tenant(), &reading.snapshot)?;
    }
    if let Some(path) = &options.out {
        let basis = Basis::of(history.tenant(), &amendment, &reading.snapshot);
        file::replace(path, &basis.text()?).map_err(|error| Error::unwritable(path, &error))?;
    }
    let mut plan = Plan {
        amendment: &amendment,
        impact: None,
        findings: Vec::new(),
        left,
        seen: false,
        options,
    };
    complete(&mut plan, &history, &graph, context).await?;
    if let Some(exit) = look(&plan, &history, context)? {
        return Ok(exit);
    }
    if amendment.is_empty() && !context.ui.interactive() {
        // Nothing of it is made by a program: nothing to agree to.
        tell(&plan, context);
    } else {
        agree(&plan, context)?;
    }
    carry_out(&mut plan, &history, &graph, context).await
}

/// Names the group the scope is set to, where the scope is asked for; a name is worth no error.
async fn name_group(reading: &mut Reading, target: &Target, graph: &Client) {
    let Ok(policy) = &mut reading.documents.policy else {
        return;
    };
    let asked = [Key::Scope, Key::Group].map(|key| target.get(key).is_some());
    let Some(group) = policy.scope().group().filter(|_| asked.contains(&true)) else {
        return;
    };
    let name = match target.get(Key::Group) {
        Some(Value::Group(wanted)) if wanted.id.eq_ignore_ascii_case(&group.id) => {
            wanted.display_name.clone()
        }
        _ => graph
            .group(&group.id)
            .await
            .ok()
            .and_then(|group| group.display_name),
    };
    *policy = policy.clone().with_group_name(name);
}

/// Shows the plan where nothing is to be written, or nothing changes; else nothing.
fn look(plan: &Plan<'_>, history: &History, context: &Context) -> Result<Option<Exit>, Error> {
    let options = plan.options;
    let document = || outcome(plan, &[], None, context);
    if options.markdown {
        let (profile, tenant) = (&context.settings.profile, history.tenant());
        context.ui.document(&document(), |messages| {
            markdown::page(plan, profile, tenant, context, messages)
        })?;
    } else if options.list {
        tell(plan, context);
    } else if plan.changes_nothing() {
        context.ui.status(&msg!("enable-nothing"));
        if context.ui.options().format != Format::Table {
            context.ui.document(&document(), |_| String::new())?;
        }
    } else if options.looks_only() {
        context
            .ui
            .document(&document(), |messages| shown(plan, context, messages))?;
    } else {
        return Ok(None);
    }
    plan.verdict().map(Some)
}

/// Makes the change that was agreed to and says what is true now.
async fn carry_out(
    plan: &mut Plan<'_>,
    history: &History,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let made = make(plan, history, graph, context).await?;
    let led = lead::is_led(plan.options, context);
    let guided = match &made.ended {
        Ok(()) if led => lead::lead(plan, history, graph, context).await,
        _ => Ok(()),
    };
    let result = outcome(plan, &made.done, made.record.as_deref(), context);
    context.ui.document(&result, |messages| {
        let done = plan.amendment.changes().iter();
        let mut lines = rows(
            done.filter(|change| made.done.contains(&change.key)),
            "✓",
            messages,
            context.ui.options(),
        );
        if !led {
            lines.extend(guided::steps(&plan.left, context).into_iter().flatten());
        }
        lines.join("\n")
    })?;
    if let Some(record) = &made.record {
        let command = (context.ui.messages()).command(&["policy", "restore", record]);
        let message = msg!("enable-way-back", command = command);
        context.ui.status(&message);
    }
    made.ended?;
    guided?;
    manual::ending(&plan.left, led)
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
    if !history.is_kept() {
        context.ui.warn(&msg!("policy-history-no-home"));
    }
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
    let ended =
        match written.ended {
            Err(error) if written.done.is_empty() => return Err(error),
            Err(error) => {
                let message = partly(amendment, &written.done, &error, context);
                match error {
                    // How the command ends is the person's doing.
                    Error::Ui(ui::Error::Cancelled) => {
                        context.ui.warn(&message);
                        Err(error)
                    }
                    _ => Err(Error::failure(Code::PolicyPartly, message)
                        .hint(msg!("policy-partly-hint"))),
                }
            }
            Ok(()) => Ok(()),
        };
    Ok(Made {
        done: written.done,
        record: Some(record.id),
        ended,
    })
}

/// That some of it was written, and some not.
fn partly(amendment: &Amendment, done: &[Key], error: &Error, context: &Context) -> Message {
    let left: Vec<Key> = keys_of(amendment)
        .into_iter()
        .filter(|key| !done.contains(key))
        .collect();
    msg!(
        "policy-partly",
        done = names(done),
        left = names(&left),
        error = crate::policy::read::told(error, context).message
    )
}

fn keys_of(amendment: &Amendment) -> Vec<Key> {
    amendment
        .changes()
        .iter()
        .map(|change| change.key)
        .collect()
}

/// What must be read besides these settings: who can reset depends on all of both policies, the administrators' switch
/// and writeback, and how the portal's policy is written on the migration. `scope_by_hand`: a person sets the scope.
fn needed(keys: &[Key], scope_by_hand: bool) -> Vec<Key> {
    let mut needed = keys.to_vec();
    if scope_by_hand || keys.iter().any(|key| key.moves_users()) {
        needed.extend([Key::Scope, Key::Sms, Key::Administrators, Key::Writeback]);
    }
    if keys
        .iter()
        .any(|key| key.setting().place.source() == Source::PasswordResetPolicies)
    {
        needed.push(Key::Migration);
    }
    needed
}

/// Adds what is to be said against what would be, and what it means in users.
async fn complete(
    plan: &mut Plan<'_>,
    history: &History,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let (amendment, tenant) = (plan.amendment, history.facts());
    let today = Zoned::now().date();
    let known = context.calendar();
    let calendar = Calendar {
        telephony: plan.options.telephony.or(known.telephony),
        ..known
    };
    let before = lint(&Snapshot::of(amendment.before()), calendar, today);
    let changed = keys_of(amendment);
    // What was there before is said only where it is about a setting that changes.
    plan.findings = lint(&Snapshot::of(amendment.after()), calendar, today)
        .into_iter()
        .filter(|finding| changed.contains(&finding.key) || !before.contains(finding))
        .collect();
    // What changes here may be what Microsoft changed, not somebody in the tenant.
    let drift = |finding: &&Finding| finding.rule == Rule::CampaignManaged;
    let campaign = [
        Key::CampaignState,
        Key::CampaignTarget,
        Key::CampaignInclude,
    ];
    if campaign.iter().any(|key| changed.contains(key)) {
        plan.findings.extend(before.iter().filter(drift).copied());
        plan.findings.dedup();
    }
    plan.impact = if plan.options.list {
        effect::list(amendment, tenant, graph, context).await?
    } else if let Some(scope) = manual::scope(&plan.left) {
        let impact = effect::count_scope(&scope, amendment, tenant, graph, context).await?;
        manual::settle(&mut plan.left, &impact);
        Some(impact)
    } else if amendment.moves_users() {
        Some(effect::count(amendment, tenant, graph, context).await?)
    } else {
        None
    };
    if let (
        Some(Impact {
            group_users: Some(0),
            ..
        }),
        Some(group),
    ) = (
        &plan.impact,
        plan.after().scope.as_ref().and_then(Scope::group),
    ) {
        let name = group.display_name.as_ref().unwrap_or(&group.id).clone();
        context.ui.warn(&msg!("enable-group-empty", name = name));
    }
    Ok(())
}

fn outcome<'a>(
    plan: &'a Plan<'_>,
    written: &'a [Key],
    record: Option<&'a str>,
    context: &Context,
) -> Outcome<'a> {
    let messages = context.ui.messages();
    Outcome {
        changed: plan.seen || !written.is_empty(),
        dry_run: plan.options.looks_only(),
        before: state(plan.amendment.before()),
        after: after(plan, written),
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
        impact: plan.impact.as_ref(),
        warnings: plan
            .findings
            .iter()
            .map(|finding| warning(finding, messages))
            .collect(),
        record,
        policy_api: plan.options.api,
        reason: plan.options.reason.as_deref(),
        by_hand: guided::lines(&plan.left, context),
    }
}

/// What decides who may reset, as far as it was read.
fn state(documents: &Documents) -> State {
    State {
        scope: documents.scope().cloned(),
        administrators: documents.administrators.as_ref().ok().copied().flatten(),
    }
}

/// What is true now; what would be, where nothing may be written.
fn after(plan: &Plan<'_>, written: &[Key]) -> State {
    let (mut now, planned) = (state(plan.amendment.before()), plan.after());
    let is_so = |key: Key| plan.options.looks_only() || written.contains(&key);
    if is_so(Key::Scope) || is_so(Key::Group) {
        now.scope = planned.scope;
    } else if !plan.left.is_empty() {
        let verified = |key| {
            let of_scope = plan.left.iter().find(|it| it.task.key == key);
            of_scope.is_none_or(|it| matches!(it.proof, Proof::Report | Proof::Log))
        };
        now.scope = planned
            .scope
            .filter(|_| verified(Key::Scope) && verified(Key::Group));
    }
    if is_so(Key::Administrators) {
        now.administrators = planned.administrators;
    }
    now
}

/// Tells the plan in people's words, beside the data.
fn tell(plan: &Plan<'_>, context: &Context) {
    if plan.changes_nothing() {
        context.ui.status(&msg!("enable-nothing"));
    }
    for line in shown(plan, context, context.ui.messages()).lines() {
        context
            .ui
            .status(&msg!("policy-text", text = line.to_owned()));
    }
}

/// Shows the plan and asks.
fn agree(plan: &Plan<'_>, context: &Context) -> Result<(), Error> {
    tell(plan, context);
    if !plan.options.yes {
        let moved = plan.impact.as_ref().and_then(Impact::moved);
        let question = match moved {
            Some(count) => msg!("enable-confirm-users", count = count),
            None => msg!("enable-confirm"),
        };
        context.ui.agree(&question, "--yes")?;
    }
    Ok(())
}
