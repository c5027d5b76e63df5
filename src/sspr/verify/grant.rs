//! What the ledger says of verifying: codes that were sent, grants, and what became of them.
//!
//! A grant is good once, for one act on one person by one operator, and for some minutes. It is a line of the ledger; that it was
//! used is another, which is on the disk before the act. Lines are read in the order they stand in: what the clock said decides
//! over a grant's life and never over whether it was used.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::config::verify::{Demand, Proof};
use crate::sspr::ledger::chain::{Actor, Entry, Link, Outcome};
use crate::sspr::verify::act::Act;
use crate::sspr::verify::challenge::Proved;

/// The command of these lines.
pub const COMMAND: &str = "verify";

/// So many codes go to one person, and from one operator, within an hour.
const MOST_TO_PERSON: usize = 5;
const MOST_BY_OPERATOR: usize = 30;
const WINDOW: SignedDuration = SignedDuration::from_hours(1);

/// What one line says, in its `after`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Note {
    /// A code is about to be sent. How it ended, where it ended badly, is a second line with the same id.
    Challenge {
        /// Its id.
        id: String,
        /// What for.
        act: Act,
        /// To whom: the person or their manager.
        proof: Proof,
        /// By which channel.
        via: String,
        /// Where to, masked.
        contact: String,
    },
    /// The caller is who they say.
    Grant(Grant),
    /// A grant is used up.
    Used {
        /// Which one.
        grant: String,
        /// For what.
        act: Act,
    },
    /// An act goes on without a grant.
    Emergency {
        /// Its id: the line of the act names it.
        id: String,
        /// Which one.
        act: Act,
    },
}

/// A grant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Grant {
    /// Its id.
    pub id: String,
    /// What for.
    pub act: Act,
    /// What was proved.
    pub proofs: BTreeSet<Proof>,
    /// Until when.
    pub expires: Timestamp,
    /// The second operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Actor>,
}

/// One proof that was had.
#[derive(Debug)]
pub enum Evidence {
    /// The code came back that the person was sent.
    Contact(Proved),
    /// The code came back that the manager was sent.
    Manager(Proved),
    /// The operator says so.
    Callback,
    /// The operator says so.
    InPerson,
    /// Another operator signed in.
    SecondOperator(Actor),
    /// A number was noted.
    Ticket,
}

impl Evidence {
    fn proof(&self) -> Proof {
        match self {
            Self::Contact(_) => Proof::Contact,
            Self::Manager(_) => Proof::Manager,
            Self::Callback => Proof::Callback,
            Self::InPerson => Proof::InPerson,
            Self::SecondOperator(_) => Proof::SecondOperator,
            Self::Ticket => Proof::Ticket,
        }
    }
}

impl Grant {
    /// A grant out of what was proved; nothing where that is not what is demanded.
    pub fn of(
        id: String,
        act: Act,
        evidence: Vec<Evidence>,
        demand: &Demand,
        life: Duration,
        now: Timestamp,
    ) -> Option<Self> {
        let proofs: BTreeSet<Proof> = evidence.iter().map(Evidence::proof).collect();
        let life = SignedDuration::try_from(life).ok()?;
        let second = evidence.into_iter().find_map(|evidence| match evidence {
            Evidence::SecondOperator(second) => Some(second),
            _ => None,
        });
        demand.is_met(&proofs).then_some(Self {
            id,
            act,
            proofs,
            expires: now.checked_add(life).ok()?,
            second,
        })
    }
}

impl Note {
    /// Reads what a line says.
    pub fn read(entry: &Entry) -> Option<Self> {
        if entry.command != COMMAND {
            return None;
        }
        Self::deserialize(&entry.after).ok()
    }

    /// The same for a line.
    pub fn value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// What an operator is known by: the account, else the application.
pub fn operator(actor: &Actor) -> Option<&str> {
    actor.id.as_deref().or(actor.client.as_deref())
}

/// What a grant has to be for.
#[derive(Clone, Copy, Debug)]
pub struct Need<'a> {
    /// The tenant's id.
    pub tenant: &'a str,
    /// The person's.
    pub person: &'a str,
    /// Who acts.
    pub operator: &'a str,
    /// What they do.
    pub act: Act,
    /// What must be proved.
    pub demand: &'a Demand,
    /// The time.
    pub now: Timestamp,
}

/// Why there is no grant, the nearest reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Lack {
    /// It was used.
    Used,
    /// Its time is over, or has not come.
    Expired,
    /// It proves less than is asked for.
    TooWeak,
    /// It is for another act.
    OtherAct,
    /// It is another operator's.
    OtherOperator,
    /// There is none for this person.
    None,
}

impl Lack {
    /// The name scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Expired => "expired",
            Self::TooWeak => "tooWeak",
            Self::OtherAct => "otherAct",
            Self::OtherOperator => "otherOperator",
            Self::None => "none",
        }
    }
}

/// The grant that fits, the newest first.
///
/// # Errors
/// Why none does.
pub fn fitting(lines: &[Link], need: &Need<'_>) -> Result<Grant, Lack> {
    // A line that somebody changed gives nothing, and takes all the same.
    let used: BTreeSet<String> = lines
        .iter()
        .filter_map(|line| match Note::read(&line.entry) {
            Some(Note::Used { grant, .. }) => Some(grant),
            _ => None,
        })
        .collect();
    let mut lack = Lack::None;
    for line in lines.iter().rev().filter(|line| line.is_sound) {
        let entry = &line.entry;
        let Some(Note::Grant(grant)) = Note::read(entry) else {
            continue;
        };
        if entry.outcome != Outcome::Done || !is_about(entry, need.tenant, need.person) {
            continue;
        }
        match judge(entry, &grant, &used, need) {
            Ok(()) => return Ok(grant),
            Err(found) => lack = lack.min(found),
        }
    }
    Err(lack)
}

fn judge(
    entry: &Entry,
    grant: &Grant,
    used: &BTreeSet<String>,
    need: &Need<'_>,
) -> Result<(), Lack> {
    let is_own = operator(&entry.by).is_some_and(|it| it.eq_ignore_ascii_case(need.operator));
    if !is_own {
        return Err(Lack::OtherOperator);
    }
    if grant.act != need.act {
        return Err(Lack::OtherAct);
    }
    if !need.demand.is_met(&grant.proofs) {
        return Err(Lack::TooWeak);
    }
    if used.contains(&grant.id) {
        return Err(Lack::Used);
    }
    // A clock that was set back gives no grant a second life.
    if need.now < entry.at || need.now >= grant.expires {
        return Err(Lack::Expired);
    }
    Ok(())
}

fn is_about(entry: &Entry, tenant: &str, person: &str) -> bool {
    let same =
        |one: Option<&str>, other: &str| one.is_some_and(|it| it.eq_ignore_ascii_case(other));
    same(entry.tenant.as_deref(), tenant) && same(entry.target.id.as_deref(), person)
}

/// Of whom too many codes were asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Of the person.
    Person,
    /// Of the operator.
    Operator,
}

/// Whether another code may be sent.
///
/// # Errors
/// Who has to wait.
pub fn may_send(lines: &[Link], need: &Need<'_>) -> Result<(), Limit> {
    let recent = |line: &&Link| {
        let entry = &line.entry;
        let is_sent = matches!(Note::read(entry), Some(Note::Challenge { .. }));
        // Whichever way the clock was set.
        is_sent
            && entry.outcome == Outcome::Done
            && need.now.duration_since(entry.at).abs() < WINDOW
    };
    let sent: Vec<&Entry> = lines
        .iter()
        .filter(recent)
        .map(|line| &line.entry)
        .collect();
    let to_person = sent
        .iter()
        .filter(|entry| is_about(entry, need.tenant, need.person));
    if to_person.count() >= MOST_TO_PERSON {
        return Err(Limit::Person);
    }
    let own = |entry: &&&Entry| {
        operator(&entry.by).is_some_and(|it| it.eq_ignore_ascii_case(need.operator))
    };
    if sent.iter().filter(own).count() >= MOST_BY_OPERATOR {
        return Err(Limit::Operator);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
