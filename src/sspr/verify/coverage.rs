//! What the audit trail tells of acts on people, held against the ledgers of a desk: which of them no caller was verified for.
//!
//! An act is an event of the trail whose actor is another than the person: a reset, or something registered or deleted, a Temporary
//! Access Pass among it (graph-api.md §5.2). It is covered where a ledger has a line for it: the same person, the same operator,
//! the same kind of act, about the same time, and a grant that was given for it. A line covers one act.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::graph::model::AuditEvent;
use crate::sspr::ledger::chain::{Actor, Entry, Outcome};
use crate::sspr::verify::grant::{Grant, Note, operator};

/// One act may be told by two services, within this time.
const SAME: SignedDuration = SignedDuration::from_mins(2);

/// An import of fewer contacts than that, within that time, is none.
const BULK: usize = 10;
const IMPORT: SignedDuration = SignedDuration::from_hours(1);

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    /// A password was reset.
    Reset,
    /// Something was registered, changed or deleted.
    Method,
}

impl Deed {
    /// What an event tells; nothing where it is none of these, or did not succeed. Names are matched by their words, whatever their
    /// case (graph-api.md §5.2).
    fn of(event: &AuditEvent) -> Option<Self> {
        let went_well = event.result.as_deref();
        if went_well.is_some_and(|result| !result.eq_ignore_ascii_case("success")) {
            return None;
        }
        let name = event.activity_display_name.to_lowercase();
        if name.starts_with("reset password") || name.starts_with("reset user password") {
            return Some(Self::Reset);
        }
        let verbs = ["registered", "deleted", "updated", "changed", "added"];
        let is_method = name.contains("security info")
            && !name.contains("default")
            && verbs.iter().any(|verb| name.contains(verb));
        // To revoke a pass takes nobody's proof: it only closes a door.
        let reason = event.result_reason.as_deref().unwrap_or_default();
        let reason = reason.to_lowercase().replace(' ', "");
        let is_revoked = name.contains("deleted") && reason.contains("temporaryaccesspass");
        (is_method && !is_revoked).then_some(Self::Method)
    }

    /// What a line of the ledger did; nothing where it did none of these.
    fn of_line(entry: &Entry) -> Option<Self> {
        match entry.command.as_ref() {
            // That sessions were ended is no second reset.
            "reset" => entry.after.is_null().then_some(Self::Reset),
            "methods add" | "methods remove" | "register" | "invite" | "import"
            | "import --undo" => Some(Self::Method),
            _ => None,
        }
    }
}

/// Why an act is not covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Cause {
    /// No ledger knows it: it was done elsewhere, in the portal for instance.
    NoRecord,
    /// It was done with this program, and nobody was verified.
    NoGrant,
    /// The grant that its line names is in none of the ledgers.
    GrantMissing,
    /// The grant was used more than once: a ledger was copied.
    GrantTwice,
    /// It was one of few rows of an import: that is no bulk, and goes round the desk.
    SmallImport,
    /// It was done in an emergency.
    Emergency,
    /// A grant was given, and never used.
    Unused,
    /// A grant was used, and nothing was done.
    NoAct,
}

impl Cause {
    /// The name scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoRecord => "noRecord",
            Self::NoGrant => "noGrant",
            Self::GrantMissing => "grantMissing",
            Self::GrantTwice => "grantTwice",
            Self::SmallImport => "smallImport",
            Self::Emergency => "emergency",
            Self::Unused => "unused",
            Self::NoAct => "noAct",
        }
    }

    /// Whether somebody was acted on without proof.
    pub fn is_unverified(self) -> bool {
        !matches!(self, Self::Unused | Self::NoAct)
    }
}

/// One thing that somebody should look at.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Why.
    pub cause: Cause,
    /// The act; nothing for a grant that none followed.
    pub event: Option<AuditEvent>,
    /// The line of the ledger, where there is one.
    pub line: Option<Entry>,
}

impl Finding {
    /// When.
    pub fn at(&self) -> Timestamp {
        let event = self.event.as_ref().map(|event| event.activity_date_time);
        let line = self.line.as_ref().map(|line| line.at);
        event.or(line).unwrap_or_default()
    }
}

/// How it was looked at.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The tenant's id.
    pub tenant: &'a str,
    /// From this moment on.
    pub since: Timestamp,
    /// Up to this one.
    pub until: Timestamp,
    /// By how much the clock of a machine may differ from the service's.
    pub tolerance: SignedDuration,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// What should be looked at, in the order of time.
    pub findings: Vec<Finding>,
    /// Acts with a grant.
    pub covered: usize,
    /// Acts of an import.
    pub imported: usize,
    /// What people did themselves.
    pub own: usize,
}

impl Coverage {
    /// How many acts are without proof.
    pub fn unverified(&self) -> usize {
        let without = |finding: &&Finding| finding.cause.is_unverified();
        self.findings.iter().filter(without).count()
    }
}

/// An act, with all events that tell it.
struct ActEvent {
    event: AuditEvent,
    deed: Deed,
}

/// Holds the events against the lines of the ledgers.
pub fn judge(events: Vec<AuditEvent>, lines: &[Entry], frame: &Frame<'_>) -> Coverage {
    let mut coverage = Coverage::default();
    let acts = acts(events, &mut coverage);
    let own_tenant = |entry: &&Entry| {
        let tenant = entry.tenant.as_deref().unwrap_or_default();
        tenant.eq_ignore_ascii_case(frame.tenant)
    };
    let lines: Vec<&Entry> = lines.iter().filter(own_tenant).collect();
    let grants = Grants::of(&lines);
    let matched = matched(&acts, &lines, frame);
    for (index, act) in acts.into_iter().enumerate() {
        let line = matched.get(&index).map(|line| lines[*line]);
        let cause = match line {
            None => Cause::NoRecord,
            Some(line) if is_import(line) => {
                if rows_around(line, &lines) >= BULK {
                    coverage.imported += 1;
                    continue;
                }
                Cause::SmallImport
            }
            Some(line) => match grants.judge(line) {
                None => {
                    coverage.covered += 1;
                    continue;
                }
                Some(cause) => cause,
            },
        };
        coverage.findings.push(Finding {
            cause,
            event: Some(act.event),
            line: line.cloned(),
        });
    }
    coverage.findings.extend(grants.without_act(&lines, frame));
    coverage.findings.sort_by_key(Finding::at);
    coverage
}

fn is_import(entry: &Entry) -> bool {
    entry.command.starts_with("import")
}

/// How many contacts the operator of a line imported around it.
fn rows_around(line: &Entry, lines: &[&Entry]) -> usize {
    let near = |other: &&&Entry| {
        is_import(other)
            && operator(&other.by) == operator(&line.by)
            && other.at.duration_since(line.at).abs() <= IMPORT
    };
    lines.iter().filter(near).count()
}

/// The acts on others, each once.
fn acts(events: Vec<AuditEvent>, coverage: &mut Coverage) -> Vec<ActEvent> {
    let mut told: BTreeSet<(String, String)> = BTreeSet::new();
    let mut resets: Vec<(String, Timestamp)> = Vec::new();
    let mut acts = Vec::new();
    let mut events: Vec<(Deed, AuditEvent)> = events
        .into_iter()
        .filter_map(|event| Some((Deed::of(&event)?, event)))
        .collect();
    // What the service for passwords tells comes before what the directory says of the same reset.
    let of_directory = |event: &AuditEvent| event.is_of("Reset user password");
    events.sort_by_key(|(_, event)| (of_directory(event), event.activity_date_time));
    for (deed, event) in events {
        let person = person(&event).unwrap_or_default().to_lowercase();
        if deed == Deed::Reset {
            let at = event.activity_date_time;
            let is_told = |(other, when): &(String, Timestamp)| {
                *other == person && when.duration_since(at).abs() <= SAME
            };
            if of_directory(&event) && resets.iter().any(is_told) {
                continue;
            }
            resets.push((person.clone(), at));
        }
        if is_own(&event) {
            coverage.own += 1;
            continue;
        }
        // One write may be told in several rows that share an id.
        let shared = event.correlation_id.clone().filter(|id| !id.is_empty());
        if shared.is_some_and(|id| !told.insert((id, person))) {
            continue;
        }
        acts.push(ActEvent { event, deed });
    }
    acts
}

fn person(event: &AuditEvent) -> Option<&str> {
    event.user()?.id.as_deref()
}

/// Whether the person did it themself. Where nobody is named the activity says so.
fn is_own(event: &AuditEvent) -> bool {
    let name = event.activity_display_name.to_lowercase();
    if name.contains("(self-service)") {
        return true;
    }
    let by = event.initiated_by.as_ref();
    let actor = by.and_then(|by| by.user.as_ref()?.id.as_deref());
    match (actor, person(event)) {
        (Some(actor), Some(person)) => actor.eq_ignore_ascii_case(person),
        _ => {
            let app = by.and_then(|by| by.app.as_ref());
            app.is_none() && name.starts_with("user ")
        }
    }
}

/// Which line belongs to which act: those nearest in time first, each once.
fn matched(acts: &[ActEvent], lines: &[&Entry], frame: &Frame<'_>) -> BTreeMap<usize, usize> {
    let mut by_person: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate() {
        if Deed::of_line(line).is_some() && line.outcome != Outcome::Failed {
            let person = line.target.id.as_deref().unwrap_or_default();
            by_person
                .entry(person.to_lowercase())
                .or_default()
                .push(index);
        }
    }
    let mut pairs = Vec::new();
    for (index, act) in acts.iter().enumerate() {
        let person = person(&act.event).unwrap_or_default().to_lowercase();
        for line in by_person.get(&person).into_iter().flatten() {
            let entry = lines[*line];
            let apart = entry.at.duration_since(act.event.activity_date_time).abs();
            let same = Deed::of_line(entry) == Some(act.deed) && is_by(&act.event, &entry.by);
            if same && apart <= frame.tolerance {
                pairs.push((apart, index, *line));
            }
        }
    }
    pairs.sort_unstable();
    let (mut matched, mut taken) = (BTreeMap::new(), BTreeSet::new());
    for (_, act, line) in pairs {
        if !matched.contains_key(&act) && taken.insert(line) {
            matched.insert(act, line);
        }
    }
    matched
}

/// Whether the one who did it is the one of the line.
fn is_by(event: &AuditEvent, actor: &Actor) -> bool {
    let same = |one: Option<&str>, other: Option<&str>| match (one, other) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
        _ => false,
    };
    let Some(by) = &event.initiated_by else {
        return false;
    };
    let user = by.user.as_ref().and_then(|user| user.id.as_deref());
    let app = by.app.as_ref().and_then(|app| app.app_id.as_deref());
    same(user, actor.id.as_deref()) || same(app, actor.client.as_deref())
}

/// The grants of the ledgers.
struct Grants<'a> {
    given: BTreeMap<String, (&'a Entry, Grant)>,
    used: BTreeMap<String, usize>,
    emergencies: BTreeSet<String>,
}

impl<'a> Grants<'a> {
    fn of(lines: &[&'a Entry]) -> Self {
        let mut grants = Self {
            given: BTreeMap::new(),
            used: BTreeMap::new(),
            emergencies: BTreeSet::new(),
        };
        // The same line in two ledgers is one that was copied, and not one that happened twice.
        let mut seen = BTreeSet::new();
        for entry in lines {
            let Some(note) = Note::read(entry) else {
                continue;
            };
            match note {
                Note::Grant(grant) if entry.outcome == Outcome::Done => {
                    grants.given.insert(grant.id.clone(), (*entry, grant));
                }
                Note::Used { grant, .. } => {
                    if seen.insert((grant.clone(), entry.at, entry.number)) {
                        *grants.used.entry(grant).or_default() += 1;
                    }
                }
                Note::Emergency { id, .. } => drop(grants.emergencies.insert(id)),
                _ => {}
            }
        }
        grants
    }

    /// What is to be said against the line of an act.
    fn judge(&self, line: &Entry) -> Option<Cause> {
        let Some(id) = &line.grant else {
            return Some(Cause::NoGrant);
        };
        if self.emergencies.contains(id) {
            return Some(Cause::Emergency);
        }
        let fits = self.given.get(id).is_some_and(|(given, grant)| {
            given.target.id == line.target.id && grant.act.command() == line.command
        });
        match (fits, self.used.get(id)) {
            (true, Some(1)) => None,
            (true, Some(_)) => Some(Cause::GrantTwice),
            _ => Some(Cause::GrantMissing),
        }
    }

    /// Grants of the time looked at that no act followed.
    fn without_act(&self, lines: &[&Entry], frame: &Frame<'_>) -> Vec<Finding> {
        let done: BTreeSet<&String> = lines
            .iter()
            .filter(|line| line.outcome != Outcome::Failed && Deed::of_line(line).is_some())
            .filter_map(|line| line.grant.as_ref())
            .collect();
        let mut found = Vec::new();
        for (id, (entry, grant)) in &self.given {
            let is_within = entry.at >= frame.since && entry.at < frame.until;
            if !is_within || grant.expires > frame.until || done.contains(id) {
                continue;
            }
            let cause = if self.used.contains_key(id) {
                Cause::NoAct
            } else {
                Cause::Unused
            };
            found.push(Finding {
                cause,
                event: None,
                line: Some((*entry).clone()),
            });
        }
        found
    }
}

#[cfg(test)]
mod tests;
