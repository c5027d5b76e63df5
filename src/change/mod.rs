//! A change of who may reset, whichever command asks for it: read, plan, show in settings and in users, confirm, read
//! again and refuse when it moved, write the whole document, read back, say what is true now.

mod guided;
mod policy;
mod words;

use std::time::Duration;

use serde::Serialize;

pub use self::words::{group_name, in_users};
use crate::config::{Feature, File, Flags, PolicyApi};
use crate::context::Context;
use crate::duration::{Bounds, DAY, Unusable};
use crate::error::{Code, Error, Exit};
use crate::graph::Client;
pub use crate::policy::{Effect, Numbers, Unknown, unknown};
use crate::policy::{guided as portal, read_effect};
use crate::sspr::policy::plan::{Plan, Wanted};
use crate::sspr::policy::scope::{Scope, State};
use crate::ui;
use crate::ui::msg;

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Switch {
    /// Allowed.
    On,
    /// Not allowed.
    Off,
}

/// The flags that `enable` and `disable` share.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// Allow or forbid administrators to reset their own password
    #[arg(long, value_enum, value_name = "SWITCH")]
    pub admins: Option<Switch>,

    /// Show what would change and write nothing
    #[arg(long)]
    pub dry_run: bool,

    /// Write nothing and exit 3 when something would change
    #[arg(long)]
    pub check: bool,

    /// Change without asking
    #[arg(short, long)]
    pub yes: bool,

    /// Say why; repeated in the result
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,

    /// Where the scope is written: the portal's own API, or guided steps
    #[arg(long, value_enum, value_name = "WAY")]
    pub policy_api: Option<PolicyApi>,

    /// With guided steps: do not wait until the change shows
    #[arg(long)]
    pub no_watch: bool,

    /// With guided steps: how long to wait (30m, 1h)
    #[arg(long, value_name = "TIME", default_value = "1h", value_parser = watching)]
    pub watch_for: Duration,
}

/// Reads how long guided steps are watched.
///
/// # Errors
/// [`Unusable`] for any other time.
pub fn watching(text: &str) -> Result<Duration, Unusable> {
    Bounds::new(Duration::ZERO, 365 * DAY).read(text)
}

impl Options {
    /// The settings these flags give.
    pub fn flags(&self) -> Flags {
        Flags {
            policy_api: self.policy_api,
            ..Flags::default()
        }
    }

    /// What is wanted of both switches.
    pub fn wanted(&self, scope: Scope) -> Wanted {
        Wanted {
            scope: Some(scope),
            administrators: self.admins.map(|switch| switch == Switch::On),
        }
    }

    /// Whether nothing may be written.
    fn looks_only(&self) -> bool {
        self.dry_run || self.check
    }
}

/// What scripts read.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    /// Whether anything is different now.
    changed: bool,
    /// What was true.
    before: &'a State,
    /// What is true now; when nothing was written, what would be.
    after: &'a State,
    /// The effect in users; nothing when nothing changes.
    impact: Option<Numbers>,
    /// Where the scope is written.
    policy_api: PolicyApi,
    /// Whether writing was ruled out.
    dry_run: bool,
    /// `--reason`.
    reason: Option<&'a str>,
    /// What is left to a person in the portal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by_hand: Vec<portal::Line<'a>>,
}

/// Makes it so.
///
/// # Errors
/// Whatever ends it early; nothing is written unless the error says so.
pub async fn run(wanted: Wanted, options: &Options, context: &Context) -> Result<Exit, Error> {
    let policy_api = policy_api(context)?;
    if policy_api == PolicyApi::Portal {
        context.require(Feature::PolicyApi)?;
        context.sign_in().require_person().await?;
    }
    let graph = context.graph().await?;
    let administrators = policy::administrators(&graph, &wanted).await?;
    if policy_api == PolicyApi::Guided {
        return guided::run(wanted, administrators, options, &graph, context).await;
    }
    let portal = context.portal().await?;
    let document = crate::policy::document(&portal).await?;
    let before = State {
        scope: Some(policy::named(document.scope(), &graph).await),
        administrators,
    };
    let plan = Plan::new(before, &wanted);
    if plan.is_empty() {
        return nothing_to_change(&plan, policy_api, options, context);
    }
    let effect = effect(&graph, &plan, context).await?;
    if options.looks_only() {
        let outcome = outcome(false, &plan, &effect, policy_api, options);
        context.ui.document(&outcome, |messages| {
            words::plan(messages, context.ui.options(), &plan, &effect)
        })?;
        return Ok(verdict(options));
    }
    agree(&plan, &effect, options, context)?;
    let reason = options.reason.as_deref();
    policy::write(&portal, &graph, &document, &plan, reason, context).await?;
    let done = policy::apply_administrators(&graph, &plan, reason, context).await;
    let after = State {
        scope: plan.after.scope.clone(),
        administrators: match &done {
            Ok(()) => plan.after.administrators,
            Err(_) => plan.before.administrators,
        },
    };
    let now = Plan {
        before: plan.before.clone(),
        after,
    };
    let changed = !now.is_empty();
    if changed {
        let outcome = outcome(true, &now, &effect, policy_api, options);
        context.ui.document(&outcome, |messages| {
            words::result(messages, context.ui.options(), &now)
        })?;
        if let Some(command) = way_back(&context.program, &now, options.policy_api.is_some()) {
            context
                .ui
                .status(&msg!("enable-way-back", command = command));
        }
    }
    match done {
        Ok(()) => Ok(Exit::Done),
        Err(error) if changed => {
            let messages = context.ui.messages();
            Err(Error::failure(
                Code::AdministratorsUnchanged,
                msg!(
                    "enable-partly",
                    scope = words::scope(messages, now.after.scope.as_ref()),
                    administrators = words::switch(messages, now.after.administrators),
                    error = error.to_string()
                ),
            ))
        }
        Err(error) => Err(error),
    }
}

/// The command that undoes what was done; nothing where no command can: for a scope that is not known, or that was a
/// group without one being selected. `portal` says that the way to write it was given by a flag.
fn way_back(program: &str, done: &Plan, portal: bool) -> Option<String> {
    let mut command = match done.before.scope.as_ref()? {
        Scope::Nobody => format!("{program} disable"),
        Scope::Everyone => format!("{program} enable --scope all"),
        Scope::Group(group) => {
            let id = &group.as_ref()?.id;
            format!("{program} enable --scope group --group {id}")
        }
    };
    if done.changes_administrators() {
        let switch = if done.before.administrators? {
            "on"
        } else {
            "off"
        };
        command.push_str(" --admins ");
        command.push_str(switch);
    }
    if portal {
        command.push_str(" --policy-api portal");
    }
    Some(command)
}

/// The end of a run that only looked.
fn verdict(options: &Options) -> Exit {
    if options.check { Exit::No } else { Exit::Done }
}

/// Says that what is wanted is true already.
fn nothing_to_change(
    plan: &Plan,
    policy_api: PolicyApi,
    options: &Options,
    context: &Context,
) -> Result<Exit, Error> {
    let outcome = Outcome {
        changed: false,
        before: &plan.before,
        after: &plan.after,
        impact: None,
        policy_api,
        dry_run: options.looks_only(),
        reason: options.reason.as_deref(),
        by_hand: Vec::new(),
    };
    context.ui.status(&msg!("enable-nothing"));
    context.ui.document(&outcome, |messages| {
        words::state(messages, context.ui.options(), &plan.after)
    })?;
    Ok(Exit::Done)
}

/// What scripts read about a plan with an effect.
fn outcome<'a>(
    changed: bool,
    plan: &'a Plan,
    effect: &Effect,
    policy_api: PolicyApi,
    options: &'a Options,
) -> Outcome<'a> {
    Outcome {
        changed,
        before: &plan.before,
        after: &plan.after,
        impact: Some(effect.numbers()),
        policy_api,
        dry_run: options.looks_only(),
        reason: options.reason.as_deref(),
        by_hand: Vec::new(),
    }
}

/// Reads the effect while saying that it takes its time, and warns of a group without users.
async fn effect(graph: &Client, plan: &Plan, context: &Context) -> Result<Effect, Error> {
    let effect = {
        let progress = context.ui.progress(&msg!("enable-counting"));
        read_effect(graph, plan, |rows| progress.at(rows, None)).await?
    };
    if let (Some(0), Some(group)) = (
        effect.group_users,
        plan.after.scope.as_ref().and_then(Scope::group),
    ) {
        context
            .ui
            .warn(&msg!("enable-group-empty", name = words::group_name(group)));
    }
    Ok(effect)
}

/// Shows the plan.
fn show(plan: &Plan, effect: &Effect, context: &Context) {
    let shown = words::plan(context.ui.messages(), context.ui.options(), plan, effect);
    for line in shown.lines() {
        context
            .ui
            .status(&msg!("enable-text", text = line.to_owned()));
    }
}

/// Shows the plan and asks. The answer offered is No where people lose the ability to reset, or may.
fn agree(plan: &Plan, effect: &Effect, options: &Options, context: &Context) -> Result<(), Error> {
    show(plan, effect, context);
    let loses = match &effect.users {
        Ok(impact) => impact.lose > 0 || (plan.narrows() && !plan.changes_scope()),
        Err(_) => plan.narrows(),
    };
    if options.yes
        || context
            .ui
            .confirm(&msg!("enable-confirm"), "--yes", !loses)?
    {
        Ok(())
    } else {
        Err(ui::Error::Cancelled.into())
    }
}

/// Where the scope is written: flag > environment > profile; a person at the terminal is asked once.
///
/// # Errors
/// Exit 7 where nobody can be asked; that the person stopped.
pub fn policy_api(context: &Context) -> Result<PolicyApi, Error> {
    if let Some(given) = context.settings.policy_api.value {
        return Ok(given);
    }
    if !context.ui.interactive() {
        return Err(Error::failure(
            Code::PolicyApiUndecided,
            msg!("enable-policy-api-undecided"),
        )
        .hint(msg!("enable-policy-api-flag")));
    }
    context.ui.status(&msg!("enable-policy-api-explained"));
    let ways = [
        context.ui.text(&msg!("enable-policy-api-portal")),
        context.ui.text(&msg!("enable-policy-api-guided")),
    ];
    let chosen = context
        .ui
        .select(&msg!("enable-policy-api-question"), "--policy-api", &ways)?;
    let (chosen, name) = if chosen == 0 {
        (PolicyApi::Portal, "portal")
    } else {
        (PolicyApi::Guided, "guided")
    };
    File::load(context.file.path())?.set(&context.settings.profile, &[("policy-api", name)])?;
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::policy::scope::Group;

    #[test]
    fn the_way_back_is_the_command_for_what_was_true() {
        let group = Scope::Group(Some(Group {
            id: "g-1".to_owned(),
            display_name: Some("Pilot".to_owned()),
        }));
        let state = |scope: &Option<Scope>, administrators| State {
            scope: scope.clone(),
            administrators: Some(administrators),
        };
        let done = |before: Option<Scope>, admins: (bool, bool), portal| {
            let plan = Plan {
                before: state(&before, admins.0),
                after: state(&Some(Scope::Everyone), admins.1),
            };
            way_back("sspr", &plan, portal)
        };
        let same = (true, true);
        let cases = [
            (Some(Scope::Nobody), same, false, "sspr disable"),
            (
                Some(group),
                same,
                false,
                "sspr enable --scope group --group g-1",
            ),
            (
                Some(Scope::Everyone),
                (true, false),
                false,
                "sspr enable --scope all --admins on",
            ),
            (
                Some(Scope::Nobody),
                (false, true),
                true,
                "sspr disable --admins off --policy-api portal",
            ),
        ];
        for (before, admins, portal, command) in cases {
            assert_eq!(done(before, admins, portal).as_deref(), Some(command));
        }
        assert_eq!(done(Some(Scope::Group(None)), same, false), None);
        assert_eq!(done(None, same, false), None);
    }
}
