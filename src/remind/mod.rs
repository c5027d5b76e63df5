//! Mails to those who are in scope and cannot reset yet, or not for much longer.
//!
//! `need` says who is to be reminded and why, `text` what the mail says, `past` who was reminded lately, `row` what became of each.
//! A mail is a change like any other: its intent is on the disk before it goes, so that nobody is mailed twice, whatever ends the
//! command.

mod need;
mod past;
mod row;
mod sending;
mod text;

use std::collections::HashSet;
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

use crate::channel::Channel;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::explain::{Judged, Step, Whom, survey};
use crate::graph::Client;
use crate::graph::model::User;
use crate::person;
use crate::sspr::contact::mask_address;
use crate::sspr::diagnosis::facts::Facts;
use crate::ui::msg;
use crate::walk::{Channels, channel_error};

use self::need::{Need, need};
use self::past::Past;
use self::row::{Reason, Results, Row};
use self::sending::Sending;
use self::text::{Texts, address};

/// What is read of a user for a mail.
const PROPERTIES: &str = ",mail,preferredLanguage";

/// Whom to remind, and how.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Only these, by sign-in name or object id; none: everybody.
    pub users: Vec<String>,
    /// Only members of this group.
    pub group: Option<String>,
    /// Only those who have too few methods, or only those whose methods end.
    pub only: Option<Only>,
    /// Skip users who were reminded within this time.
    pub every: Duration,
    /// Who does not want to be reminded.
    pub opted_out: Vec<String>,
    /// No more mails than this.
    pub limit: usize,
    /// Texts in the place of ours.
    pub template: Option<PathBuf>,
    /// Send the first mail to this address instead, and no other.
    pub test: Option<String>,
    /// Whether sending is ruled out.
    pub dry_run: bool,
    /// Whether nobody need be asked.
    pub yes: bool,
    /// Why; kept in the ledger.
    pub reason: Option<String>,
}

/// A part of those who need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Only {
    /// Who has too few methods
    NotRegistered,
    /// Whose methods end on a day that is fixed
    Ending,
}

/// Somebody who may be reminded.
#[derive(Clone)]
struct Candidate {
    user: User,
    need: Need,
    /// What decided, to be judged again with the methods of the moment.
    facts: Facts,
}

/// Reminds them.
///
/// # Errors
/// Exit 2 for a template that cannot be used and where the profile has no mail channel; what the service says to a list as a
/// whole, and to mail as a whole.
pub async fn remind(wanted: &Wanted, context: &Context) -> Result<Exit, Error> {
    let ui = &context.ui;
    let graph = context.graph().await?;
    let texts = Texts::read(wanted.template.as_deref(), &graph, context).await?;
    let channel = match Channels::of(context, &graph)?.mail {
        None if !wanted.dry_run => return Err(no_channel()),
        channel => channel,
    };
    if matches!(channel, Some(Channel::Graph(_))) && graph.caller().await?.application {
        return Err(Error::failure(Code::AppOnly, msg!("remind-app-only"))
            .hint(msg!("remind-app-only-hint")));
    }
    let now = Timestamp::now();
    let since = now.checked_sub(wanted.every).unwrap_or(Timestamp::MIN);
    let past = Past::read(since, context)?;
    let candidates = Box::pin(candidates(wanted, now, &graph, context)).await?;
    let mut rows = Vec::new();
    let mut open = Vec::new();
    let opted_out: HashSet<String> = wanted.opted_out.iter().map(|it| key(it)).collect();
    for candidate in candidates {
        match skipped(&candidate.user, &opted_out, &past) {
            Some((reason, at)) => rows.push(Row::skipped(&candidate, reason, at)),
            None => open.push(candidate),
        }
    }
    let late = open.split_off(open.len().min(wanted.limit));
    rows.extend(late.iter().map(|it| Row::skipped(it, Reason::Limit, None)));
    let Some(channel) = channel.filter(|_| !wanted.dry_run) else {
        rows.extend(open.iter().map(|it| Row::would(it, &texts, context)));
        return tell(Results::new(true, context), rows);
    };
    if let Some(to) = &wanted.test {
        return Box::pin(test(to, open, &texts, &channel, context)).await;
    }
    if !open.is_empty() {
        sending::foretell(open.len(), context);
        if !wanted.yes {
            let question = msg!("remind-question", count = open.len());
            ui.agree(&question, "--yes")?;
        }
    }
    let mut results = Results::new(false, context);
    results.foresee(&open, &texts);
    for row in rows {
        results.add(row)?;
    }
    let mut sending = Sending::new(&texts, &channel, wanted, &graph, context);
    let ended = Box::pin(sending.all(open, &mut results)).await;
    let exit = tell(results, Vec::new())?;
    ended.map(|()| exit)
}

/// How a user is known in a list.
fn key(text: &str) -> String {
    text.trim().to_lowercase()
}

fn is_among(user: &User, names: &HashSet<String>) -> bool {
    let name = user.user_principal_name.as_deref().unwrap_or_default();
    let mail = user.mail.as_deref().unwrap_or_default();
    [&user.id, name, mail]
        .iter()
        .any(|it| names.contains(&key(it)))
}

/// Everybody who needs it, of those who are wanted.
async fn candidates(
    wanted: &Wanted,
    now: Timestamp,
    graph: &Client,
    context: &Context,
) -> Result<Vec<Candidate>, Error> {
    let whom = Whom {
        group: wanted.group.clone(),
        cause: None,
    };
    let mut named: HashSet<String> = wanted.users.iter().map(|it| key(it)).collect();
    let all = named.is_empty();
    let names = named.clone();
    let mut found = Vec::new();
    let read = survey(&whom, PROPERTIES, now, graph, context, |step| {
        if let Step::Person(Judged {
            user,
            facts,
            diagnosis,
        }) = step
        {
            if !all && !is_among(user, &names) {
                return Ok(());
            }
            let name = user.user_principal_name.as_deref().unwrap_or_default();
            let mail = user.mail.as_deref().unwrap_or_default();
            for one in [&user.id, name, mail] {
                named.remove(&key(one));
            }
            if let Some(need) = need(facts, diagnosis).filter(|need| need.is(wanted.only)) {
                found.push(Candidate {
                    user: user.clone(),
                    need,
                    facts: facts.clone(),
                });
            }
        }
        Ok(())
    });
    read.await?;
    if !named.is_empty() {
        let count = named.len();
        context.ui.warn(&msg!("remind-not-found", count = count));
    }
    Ok(found)
}

/// Why somebody is not mailed, and when they were.
fn skipped(
    user: &User,
    opted_out: &HashSet<String>,
    past: &Past,
) -> Option<(Reason, Option<Timestamp>)> {
    if is_among(user, opted_out) {
        Some((Reason::OptedOut, None))
    } else if let Some((at, known)) = past.of(&user.id) {
        let reason = if known {
            Reason::RemindedLately
        } else {
            Reason::MaybeReminded
        };
        Some((reason, Some(at)))
    } else if address(user).is_none() {
        Some((Reason::NoAddress, None))
    } else {
        None
    }
}

/// Sends the first mail to somebody else.
async fn test(
    to: &str,
    open: Vec<Candidate>,
    texts: &Texts,
    channel: &Channel,
    context: &Context,
) -> Result<Exit, Error> {
    let ui = &context.ui;
    let Some(first) = open.into_iter().next() else {
        ui.status(&msg!("remind-nobody"));
        return Ok(Exit::Done);
    };
    let (subject, body) = texts.of(&first.user, &first.need, context);
    sending::test(to, &subject, &body, channel, context)
        .await?
        .map_err(|error| Error::failure(Code::BadChannel, channel_error(&error)))?;
    let name = person::name(&first.user);
    let to = mask_address(to);
    ui.status(&msg!("remind-tested", to = to, name = name));
    Ok(Exit::Done)
}

/// Writes what became of each, these rows the last; how the command ends by that.
fn tell(mut results: Results<'_>, rows: Vec<Row>) -> Result<Exit, Error> {
    for row in rows {
        results.add(row)?;
    }
    let counts = results.finish()?;
    Ok(match (counts.failed, counts.sent) {
        (0, _) => Exit::Done,
        (_, 0) => Exit::Failed,
        _ => Exit::Partial,
    })
}

fn no_channel() -> Error {
    Error::failure(Code::NoMailChannel, msg!("invite-no-channel"))
        .hint(msg!("remind-no-channel-hint"))
}
