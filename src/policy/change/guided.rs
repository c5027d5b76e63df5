//! What is left to a person in the portal: the steps, watching the audit log for them, and what that proves.

use std::collections::HashSet;
use std::time::Duration;

use serde::Serialize;

use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::Client;
use crate::graph::model::AuditEvent;
use crate::policy::words;
use crate::sspr::deadlines::{Audience, What};
use crate::sspr::policy::manual_steps::{Field, Task, field};
use crate::sspr::policy::setting::{Key, Page};
use crate::sspr::policy::value::Value;
use crate::ui::{self, Language, Messages, msg};

/// The audit log allows 5 requests in 10 seconds and is minutes behind (graph-api.md §5.1): no use in asking often.
const PAUSE: Duration = Duration::from_secs(30);

/// What is known of a setting that a person makes so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::policy) enum Proof {
    /// The registration report shows it.
    Report,
    /// The audit log names it with the value wanted.
    Log,
    /// The audit log names it with another value.
    Other,
    /// The audit log tells of a change without naming the setting in a way that is known.
    Unnamed,
    /// The audit log did not tell of it in time.
    Unseen,
    /// Nobody has looked.
    Unwatched,
    /// The portal has no field for it that is known.
    Nowhere,
}

impl Proof {
    fn by(self) -> Option<&'static str> {
        match self {
            Self::Report => Some("registrationReport"),
            Self::Log => Some("auditLog"),
            _ => None,
        }
    }

    fn because(self) -> Option<&'static str> {
        match self {
            Self::Report | Self::Log => None,
            Self::Other => Some("otherValue"),
            Self::Unnamed => Some("notNamed"),
            Self::Unseen => Some("notSeen"),
            Self::Unwatched => Some("notWatched"),
            Self::Nowhere => Some("notInPortal"),
        }
    }
}

/// A setting that a person makes so.
#[derive(Clone, Debug)]
pub(in crate::policy) struct ByHand {
    /// What.
    pub task: Task,
    /// What is known of it.
    pub proof: Proof,
}

/// The same for scripts; labels and values as the portal has them in English.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::policy) struct Line<'a> {
    setting: Key,
    wanted: &'a Value,
    page: &'static str,
    link: String,
    menu: Option<&'static str>,
    field: Option<&'static str>,
    value: Option<String>,
    verified_by: Option<&'static str>,
    unverified_because: Option<&'static str>,
}

impl From<Task> for ByHand {
    fn from(task: Task) -> Self {
        let proof = match field(task.key).label() {
            Some(_) => Proof::Unwatched,
            None => Proof::Nowhere,
        };
        Self { task, proof }
    }
}

impl ByHand {
    fn page(&self) -> Page {
        self.task.key.setting().page
    }

    /// Whether there is something for a person to do.
    pub(in crate::policy) fn is_open(&self) -> bool {
        !matches!(self.proof, Proof::Report | Proof::Nowhere)
    }
}

/// The portal of the tenant's cloud.
fn portal(context: &Context) -> &'static str {
    context.settings.cloud.value.portal()
}

/// The address of a page in the portal of the tenant's cloud.
pub(in crate::policy) fn address(page: Page, context: &Context) -> String {
    page.address(portal(context))
}

/// What scripts read.
pub(in crate::policy) fn lines<'a>(left: &'a [ByHand], context: &Context) -> Vec<Line<'a>> {
    left.iter()
        .map(|it| {
            let page = it.page();
            Line {
                setting: it.task.key,
                wanted: &it.task.wanted,
                page: page.name(),
                link: address(page, context),
                menu: page.blade().is_none().then(|| page.menu()),
                field: field(it.task.key).label(),
                value: it.task.shown(),
                verified_by: it.proof.by(),
                unverified_because: it.proof.because(),
            }
        })
        .collect()
}

/// The steps, page after page, and what no step can do.
pub(in crate::policy) fn steps(left: &[ByHand], context: &Context) -> Vec<Vec<String>> {
    let messages = context.ui.messages();
    let mut pages: Vec<(Page, Vec<String>)> = Vec::new();
    for it in left.iter().filter(|it| it.is_open()) {
        let page = it.page();
        if pages.last().is_none_or(|(last, _)| *last != page) {
            let number = pages.len() + 1;
            let mut head = vec![messages.text(&msg!(
                "guided-open",
                number = number,
                page = address(page, context)
            ))];
            if page.blade().is_none() {
                head.push(messages.text(&msg!("guided-menu", menu = page.menu())));
            }
            pages.push((page, head));
        }
        if let Some((_, lines)) = pages.last_mut() {
            lines.push(step(&it.task, messages, context.ui.language()));
        }
    }
    for (_, lines) in &mut pages {
        lines.push(messages.text(&msg!("guided-save")));
    }
    let mut pages: Vec<Vec<String>> = pages.into_iter().map(|(_, lines)| lines).collect();
    let lost: Vec<String> = left
        .iter()
        .filter(|it| it.proof == Proof::Nowhere)
        .map(|it| {
            let (setting, key) = (words::setting(messages, it.task.key), it.task.key.name());
            let locked = context
                .calendar()
                .when(What::LegacyLocked, Audience::Member);
            messages.text(&match (field(it.task.key), locked.day()) {
                (Field::Retired, Some(day)) => {
                    msg!("guided-retired", setting = setting, key = key, day = day)
                }
                _ => msg!("guided-nowhere", setting = setting, key = key),
            })
        })
        .collect();
    if !lost.is_empty() {
        pages.push(lost);
    }
    pages
}

fn step(task: &Task, messages: &Messages, language: Language) -> String {
    let kind = field(task.key);
    let mut label = format!("`{}`", kind.label().unwrap_or_default());
    // The portal speaks the language of its user.
    if language != Language::En {
        let setting = words::setting(messages, task.key);
        label = messages.text(&msg!("guided-field", field = label, setting = setting));
    }
    messages.text(&match (&task.wanted, kind, task.shown()) {
        (Value::Group(group), ..) => msg!(
            "guided-group",
            field = label,
            name = group
                .display_name
                .clone()
                .unwrap_or_else(|| group.id.clone()),
            id = group.id.clone()
        ),
        (Value::Switch(true), Field::Tick(_), _) => msg!("guided-tick", field = label),
        (_, Field::Tick(_), _) => msg!("guided-untick", field = label),
        (_, Field::Enter(_), Some(value)) => {
            msg!("guided-enter", field = label, value = value)
        }
        (_, _, Some(value)) => msg!("guided-choose", field = label, value = value),
        (_, _, None) => msg!("guided-clear", field = label),
    })
}

/// Says the steps. At a terminal one page is left for the next when the person says so.
///
/// # Errors
/// That the person stopped.
pub(in crate::policy) fn lead(left: &[ByHand], asks: bool, context: &Context) -> Result<(), Error> {
    let pages = steps(left, context);
    for (index, page) in pages.iter().enumerate() {
        // Held back until the end, they would come too late.
        let ui = context.ui.to_parent();
        for line in page {
            ui.status(&msg!("policy-text", text = line.clone()));
        }
        let asks = asks && ui.interactive() && index + 1 < pages.len();
        if asks && !ui.confirm(&msg!("guided-next"), "--yes")? {
            return Err(ui::Error::Cancelled.into());
        }
    }
    Ok(())
}

/// The changes that the audit log tells of already: none of them is the one waited for. Nothing where it may not be
/// read, which is said.
///
/// # Errors
/// Any other reason why it cannot be read.
pub(in crate::policy) async fn told_before(
    graph: &Client,
    context: &Context,
) -> Result<Option<HashSet<String>>, Error> {
    match graph.sspr_policy_changes().await {
        Ok(changes) => Ok(Some(changes.into_iter().map(|change| change.id).collect())),
        Err(error) if error.refusal() == Some(403) => {
            context
                .ui
                .warn(&msg!("guided-no-log", error = error.to_string()));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Waits until the audit log tells of every page that was saved, or names every setting with the value wanted. What it
/// proves is noted.
///
/// # Errors
/// Exit 1 when no change showed in time; any reason why the log cannot be read.
pub(in crate::policy) async fn watch(
    known: &HashSet<String>,
    left: &mut [ByHand],
    timeout: Duration,
    graph: &Client,
    context: &Context,
) -> Result<(), Error> {
    let ui = context.ui.to_parent();
    ui.status(&msg!(
        "guided-watching",
        minutes = timeout.as_secs().div_ceil(60)
    ));
    let mut pages: Vec<Page> = left
        .iter()
        .filter(|it| it.is_open())
        .map(ByHand::page)
        .collect();
    pages.dedup();
    let mut seen: HashSet<String> = HashSet::new();
    let _progress = context.ui.progress(&msg!("guided-waiting"));
    let mut waited = Duration::ZERO;
    loop {
        let changes = graph.sspr_policy_changes().await?;
        // The newest come first, and the newest value counts.
        for change in changes.iter().rev() {
            if known.contains(&change.id) || !seen.insert(change.id.clone()) {
                continue;
            }
            ui.status(&msg!(
                "guided-seen",
                time = change.activity_date_time.to_string(),
                account = change.by().unwrap_or("?").to_owned()
            ));
            note(change, left);
        }
        let open = |it: &&ByHand| it.is_open();
        if seen.len() >= pages.len() || left.iter().filter(open).all(|it| it.proof == Proof::Log) {
            break;
        }
        let pause = PAUSE.min(timeout.saturating_sub(waited));
        if pause.is_zero() {
            break;
        }
        context.timer.sleep(pause).await;
        waited += pause;
    }
    let otherwise = if seen.is_empty() {
        Proof::Unseen
    } else {
        Proof::Unnamed
    };
    for it in left.iter_mut() {
        if it.proof == Proof::Unwatched {
            it.proof = otherwise;
        }
    }
    if seen.is_empty() {
        return Err(Error::failure(Code::ChangeNotSeen, msg!("guided-not-seen"))
            .hint(msg!("guided-not-seen-hint")));
    }
    Ok(())
}

/// Notes what an event proves.
fn note(change: &AuditEvent, left: &mut [ByHand]) {
    for (property, value) in change.new_values() {
        for it in left.iter_mut().filter(|it| it.is_open()) {
            if let Some(as_wanted) = it.task.logged(property, value) {
                it.proof = if as_wanted { Proof::Log } else { Proof::Other };
            }
        }
    }
}

/// What is proven and what is not, a line each.
pub(in crate::policy) fn proofs(left: &[ByHand], messages: &Messages) -> Vec<String> {
    left.iter()
        .map(|it| {
            let setting = words::setting(messages, it.task.key);
            messages.text(&match it.proof {
                Proof::Report => msg!("guided-proof-report", setting = setting),
                Proof::Log => msg!("guided-proof-log", setting = setting),
                Proof::Other => msg!("guided-proof-other", setting = setting),
                Proof::Unnamed => msg!("guided-proof-unnamed", setting = setting),
                Proof::Unseen => msg!("guided-proof-unseen", setting = setting),
                Proof::Unwatched => msg!("guided-proof-unwatched", setting = setting),
                Proof::Nowhere => msg!("guided-proof-nowhere", setting = setting),
            })
        })
        .collect()
}
