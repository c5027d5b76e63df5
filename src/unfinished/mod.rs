//! What a command that was ended left without an outcome: looked at, and closed as done, not done or unknown.

mod look;
mod verdict;

use jiff::{Timestamp, Unit};

use self::look::look;
use self::verdict::{Verdict, judge};
use crate::context::Context;
use crate::error::Code;
use crate::file;
use crate::ledger::Leftover;
use crate::sspr::ledger::chain::{Entry, Outcome};
use crate::ui::{Message, msg};

/// What is done with a change where nobody is signed in who could look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unseen {
    /// It stays open for the next command.
    Left,
    /// It is closed as unknown.
    Closed,
}

/// How long a request may still be on its way after its command was ended (graph-api.md §2.0).
const ON_ITS_WAY: i64 = 60;

/// The pauses between looks, as long as something seems not to be done and may be on its way.
const PAUSES: [u64; 3] = [0, 100, 400];

/// Closes what ended commands of this profile left open. What cannot be read now stays open.
pub async fn close(unseen: Unseen, context: &Context) {
    let book = context.ledger().file().clone();
    if !book.may_be_open() {
        return;
    }
    let found = match file::off_thread(move || book.leftovers()).await {
        Ok(found) => found,
        Err(error) => {
            context
                .ui
                .log(1, || format!("what is open could not be read: {error}"));
            return;
        }
    };
    let own = |left: &Leftover| {
        let profile = &context.settings.profile;
        left.entries.iter().all(|entry| entry.profile == *profile)
    };
    let (own, others): (Vec<_>, Vec<_>) = found.into_iter().partition(own);
    let mut closed = Vec::new();
    for leftover in own {
        let Some(entries) = settled(&leftover.entries, unseen, context).await else {
            continue;
        };
        if !context.ledger().settle(entries.clone()).await {
            return;
        }
        // What stays by mistake is found in the ledger.
        drop(leftover.close());
        closed.extend(entries);
    }
    tell(&closed, context);
    let others = others.iter().map(|left| left.entries.len()).sum::<usize>();
    if others > 0 && unseen == Unseen::Closed {
        context
            .ui
            .warn(&msg!("ledger-open-elsewhere", count = others));
    }
}

/// The lines of these changes; nothing where they stay open.
async fn settled(intents: &[Entry], unseen: Unseen, context: &Context) -> Option<Vec<Entry>> {
    let Some(graph) = context.graph_at_hand().await else {
        let unknown = |entry: &Entry| closed(entry, Verdict::Unknown);
        return (unseen == Unseen::Closed).then(|| intents.iter().map(unknown).collect());
    };
    let tenant = context.ledger().tenant();
    let is_other = |entry: &Entry| entry.tenant.as_deref().is_some_and(|it| it != tenant);
    if intents.iter().any(is_other) {
        return None;
    }
    let mut verdicts = Vec::new();
    for pause in PAUSES {
        let pause = std::time::Duration::from_millis(pause);
        context.timer.sleep(pause).await;
        let seen = look(intents, &graph, context).await;
        let pairs = intents.iter().zip(&seen);
        verdicts = pairs
            .map(|(entry, now)| match now {
                Some(now) => judge(&entry.before, &entry.after, now),
                None => Verdict::Unknown,
            })
            .collect();
        let may_come = |(entry, verdict): (&Entry, &Verdict)| {
            *verdict == Verdict::NotDone
                && Timestamp::now().as_second() - entry.at.as_second() < ON_ITS_WAY
        };
        if !intents.iter().zip(&verdicts).any(may_come) {
            break;
        }
    }
    let pairs = intents.iter().zip(verdicts);
    Some(
        pairs
            .map(|(entry, verdict)| closed(entry, verdict))
            .collect(),
    )
}

/// The line of a change.
fn closed(intent: &Entry, verdict: Verdict) -> Entry {
    let now = Timestamp::now();
    let (outcome, error) = match verdict {
        Verdict::Done => (Outcome::Done, None),
        Verdict::NotDone => (Outcome::Failed, Some(Code::CommandEnded)),
        Verdict::Unknown => (Outcome::Unknown, Some(Code::CommandEnded)),
    };
    Entry {
        at: now.round(Unit::Millisecond).unwrap_or(now),
        outcome,
        error: error.map(|code| code.as_str().to_owned()),
        ..intent.clone()
    }
}

/// Says what became of them, and what is to be done about what nobody knows.
fn tell(closed: &[Entry], context: &Context) {
    let ui = &context.ui;
    if closed.is_empty() {
        return;
    }
    let count = |outcome| closed.iter().filter(|it| it.outcome == outcome).count();
    ui.warn(&msg!(
        "ledger-closed",
        count = closed.len(),
        done = count(Outcome::Done),
        not = count(Outcome::Failed),
        unknown = count(Outcome::Unknown)
    ));
    for entry in closed {
        if let Some(message) = to_do(entry, context) {
            ui.warn(&message);
        }
    }
}

/// A password that nobody knows is to be reset again, a pass to be revoked.
fn to_do(entry: &Entry, context: &Context) -> Option<Message> {
    if entry.outcome == Outcome::Failed {
        return None;
    }
    let name = entry.target.name.clone().or(entry.target.id.clone())?;
    let command = |args: &[&str]| context.ui.messages().command(args);
    let outcome = entry.outcome.name();
    match entry.command.as_ref() {
        "reset" => Some(msg!(
            "ledger-closed-reset",
            outcome = outcome,
            command = command(&["reset", &name]),
            name = name
        )),
        "invite" if !entry.after["temporaryAccessPass"].is_null() => Some(msg!(
            "ledger-closed-pass",
            outcome = outcome,
            command = command(&["methods", "remove", &name, "temporaryAccessPass"]),
            name = name
        )),
        _ => None,
    }
}
