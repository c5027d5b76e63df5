//! The rows of a run: what each asks for, and what has become of it.

use std::borrow::Cow;

use super::objection;
use super::result::{Mark, Row};
use crate::bulk::journal::{Done, Entry, Failure, Journal};
use crate::graph::model::AuthenticationMethod;
use crate::sspr::bulk::capability::Capability;
use crate::sspr::bulk::row::{
    Action, ContactKind, Flaw, InputRow, Objection, Outcome, Reason, Step,
};
use crate::sspr::bulk::steps::registered;
use crate::sspr::contact::phone::{Agreement, PhoneNumber};
use crate::sspr::contact::{Address, Contact};
use crate::ui::Messages;

/// One row on its way.
#[derive(Clone, Debug)]
pub struct PlannedRow {
    input_row: InputRow,
    id: Option<Box<str>>,
    verdict: Result<Vec<Step>, Objection>,
    capability: Capability,
    marks: [Option<Mark>; 4],
    failure: Option<Box<Failure>>,
}

impl PlannedRow {
    /// A row that was checked: what it takes, or what stands against it. `id` is the object id, where the directory has
    /// the user.
    pub fn new(
        input_row: InputRow,
        id: Option<Box<str>>,
        verdict: Result<Vec<Step>, Objection>,
        capability: Capability,
    ) -> Self {
        let mut planned = Self {
            input_row,
            id,
            verdict,
            capability,
            marks: [None; 4],
            failure: None,
        };
        for step in planned.verdict.iter().flatten() {
            if step.action == Action::Keep {
                planned.marks[step.kind as usize] = Some(Mark::Unchanged);
            }
        }
        planned
    }

    /// The object id of the user, where the directory has one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The row as it was given.
    pub fn input_row(&self) -> &InputRow {
        &self.input_row
    }

    /// Which row of the input it is.
    pub fn number(&self) -> u64 {
        self.input_row.row
    }

    /// The user as the input names them.
    pub fn user(&self) -> &str {
        &self.input_row.user
    }

    /// Whether nothing is open any more.
    pub fn is_settled(&self) -> bool {
        self.open().next().is_none()
    }

    /// What stands against the row.
    pub fn objection(&self) -> Option<&Objection> {
        self.verdict.as_ref().err()
    }

    /// Whether the person can reset before the run and after it.
    pub fn capability(&self) -> Capability {
        self.capability
    }

    /// Everything that is asked for; nothing of a row something stands against.
    pub fn steps(&self) -> &[Step] {
        self.verdict.as_deref().unwrap_or_default()
    }

    /// What is noted before the row is written: what is open, and what was there.
    pub fn to_note(&self) -> impl Iterator<Item = &Step> {
        (self.steps().iter())
            .filter(|step| step.action == Action::Keep || self.marks[step.kind as usize].is_none())
    }

    /// Whether the person can reset now, with what was written and what was not; nothing: not known.
    pub fn capable_now(&self) -> Option<bool> {
        self.capability.after_those(|kind| {
            let mark = self.marks[kind as usize];
            matches!(mark, Some(Mark::Added | Mark::Replaced | Mark::Unchanged))
        })
    }

    /// What is still to be written, in the order of [`ContactKind::ALL`].
    pub fn open(&self) -> impl Iterator<Item = &Step> {
        (self.verdict.iter().flatten())
            .filter(|step| step.action != Action::Keep && self.marks[step.kind as usize].is_none())
    }

    /// Notes what became of a contact.
    pub fn settle(&mut self, kind: ContactKind, done: &Done) {
        let action = (self.verdict.iter().flatten())
            .find(|step| step.kind == kind)
            .map(|step| step.action);
        self.marks[kind as usize] = Some(match (done, action) {
            (Done::Failed(failure), _) => {
                // The first refusal is the one worth telling: others follow from it.
                if self.failure.is_none() {
                    self.failure = Some(Box::new(failure.clone()));
                }
                Mark::Failed
            }
            (Done::Written, Some(Action::Replace)) => Mark::Replaced,
            (Done::Written, _) => Mark::Added,
        });
    }

    /// Takes over what an unfinished run knows about the row. Its plan was made before anything was written, so it goes
    /// before the new one, which sees what that run did.
    pub fn recall(&mut self, journal: &Journal) {
        let row = self.number();
        let known: Vec<(ContactKind, &Entry)> = (ContactKind::ALL.into_iter())
            .filter_map(|kind| Some((kind, journal.entries().get(&(row, kind))?)))
            .filter(|(_, entry)| self.id.as_ref() == Some(&entry.user))
            .collect();
        if known.is_empty() {
            return;
        }
        let mut steps = Vec::new();
        for kind in ContactKind::ALL {
            let entry = known.iter().find(|(known, _)| *known == kind);
            let planned = (self.verdict.iter().flatten()).find(|step| step.kind == kind);
            match (entry, planned) {
                (Some((_, entry)), _) => {
                    if let Some(contact) = read_back(kind, &entry.contact) {
                        steps.push(Step {
                            kind,
                            contact,
                            action: entry.action,
                        });
                    }
                    let kept = entry.action == Action::Keep;
                    self.marks[kind as usize] = kept.then_some(Mark::Unchanged);
                }
                (None, Some(step)) => {
                    steps.push(step.clone());
                }
                (None, None) => {}
            }
        }
        self.verdict = Ok(steps);
        // Counted before anything was written: what was read now has this run's own writes in it.
        self.capability = known[0].1.capability;
        for (kind, entry) in known {
            if let Some(done) = &entry.done {
                self.settle(kind, done);
            }
        }
    }

    /// How the row ended: the worst of its contacts.
    pub fn outcome(&self) -> Outcome {
        if self.verdict.is_err() {
            return Outcome::Invalid;
        }
        (self.marks.iter().flatten())
            .map(|mark| match mark {
                Mark::Added => Outcome::Added,
                Mark::Replaced => Outcome::Replaced,
                Mark::Unchanged => Outcome::Unchanged,
                _ => Outcome::Failed,
            })
            .max()
            .unwrap_or(Outcome::Unchanged)
    }

    /// How the row will end when nothing goes wrong.
    pub fn expected(&self) -> Outcome {
        let Ok(steps) = &self.verdict else {
            return Outcome::Invalid;
        };
        let open = (steps.iter())
            .filter(|step| self.marks[step.kind as usize].is_none())
            .map(|step| match step.action {
                Action::Add => Outcome::Added,
                Action::Replace => Outcome::Replaced,
                Action::Keep => Outcome::Unchanged,
            })
            .max();
        open.max(Some(self.outcome())).unwrap_or(Outcome::Unchanged)
    }

    /// The row of the result.
    pub fn row(&self, messages: &Messages) -> Row<'_> {
        let mut row = Row {
            row: self.input_row.row,
            user: Cow::Borrowed(&self.input_row.user),
            id: self.id.as_deref().map(Cow::Borrowed),
            outcome: Cow::Borrowed(self.outcome().name()),
            ..Row::default()
        };
        for kind in ContactKind::ALL {
            let step = (self.verdict.iter().flatten()).find(|step| step.kind == kind);
            let contact = match step {
                Some(step) => Some(Cow::Owned(step.contact.to_string())),
                None => self.input_row.cell(kind).map(Cow::Borrowed),
            };
            if let Some(contact) = contact {
                row.put(kind, contact);
            }
            row.mark(kind, self.marks[kind as usize]);
        }
        match (&self.verdict, &self.failure) {
            (Err(objection), _) => {
                row.reason = Some(objection.reason);
                row.detail = Some(objection::objection(messages, objection));
            }
            (Ok(_), Some(failure)) => {
                row.reason = Some(failure.reason);
                let flaw = Flaw::Words(failure.detail.as_str().into());
                row.detail = Some(messages.text(&objection::reason(failure.reason, &flaw)));
                row.request_id = failure.request_id.as_deref().map(Cow::Borrowed);
            }
            (Ok(_), None) => {}
        }
        row
    }
}

/// A contact as this program wrote it down.
pub fn read_back(kind: ContactKind, text: &str) -> Option<Contact> {
    match kind {
        ContactKind::Email => Address::parse(text, &[]).ok().map(Contact::Email),
        _ => PhoneNumber::parse(text, None).ok().map(Contact::Phone),
    }
}

/// How what is registered in a place stands to a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisteredContact {
    /// There is none.
    Nothing,
    /// It is this one.
    This,
    /// The part that the service shows fits.
    Perhaps,
    /// It is another one.
    Another,
}

impl RegisteredContact {
    /// Compares.
    pub fn of(methods: &[AuthenticationMethod], kind: ContactKind, contact: &Contact) -> Self {
        match registered(methods, kind) {
            None => Self::Nothing,
            Some(None) => Self::Perhaps,
            Some(Some(shown)) => match contact.compare(shown) {
                Agreement::Same => Self::This,
                Agreement::MaybeSame => Self::Perhaps,
                Agreement::Different => Self::Another,
            },
        }
    }

    /// What that says about a write whose answer is not known; nothing: it was not done.
    pub fn verdict(self, action: Action) -> Option<Done> {
        match (self, action) {
            // Before it was absent, and there is only one way it can have come to be there.
            (Self::This, _) | (Self::Perhaps, Action::Add | Action::Keep) => Some(Done::Written),
            (Self::Nothing, _) | (Self::Perhaps | Self::Another, Action::Replace) => None,
            (Self::Another, Action::Add | Action::Keep) => Some(Done::Failed(Failure {
                reason: Reason::Differs,
                detail: String::new(),
                request_id: None,
            })),
        }
    }
}
