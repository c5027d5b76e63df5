//! Packs what is to be written into batches: as few as can be, rows in their order.

use std::collections::{HashMap, VecDeque};

use crate::bulk::planned_row::PlannedRow;
use crate::sspr::bulk::row::{Action, ContactKind};
use crate::sspr::contact::Contact;

/// The service takes this many items at once (graph-api.md §6.1).
pub const MOST: usize = 20;

/// One contact to be written.
#[derive(Clone, Debug)]
pub struct Job {
    /// Which of the planned rows it belongs to.
    pub row: usize,
    /// Object id.
    pub user: Box<str>,
    /// Where it goes.
    pub kind: ContactKind,
    /// Whether there is one already.
    pub action: Action,
    /// What is written.
    pub contact: Contact,
}

/// The batches of a run.
#[derive(Debug, Default)]
pub struct Batches {
    next: usize,
    ready: VecDeque<Job>,
    /// Alternate mobiles whose mobile is not written yet, by row: there must be a mobile first (graph-api.md §2.2), and
    /// a batch had better be all in parallel (§6.1).
    held: HashMap<usize, Job>,
}

impl Batches {
    /// The next batch; empty when there is nothing to send now. `flying`: other batches are on their way, and what they
    /// bring can make this one fuller. `began` is told each row that was not touched before, and the object
    /// id of its user.
    ///
    /// # Errors
    /// What `began` returns.
    pub fn next<E>(
        &mut self,
        planned: &[PlannedRow],
        flying: bool,
        mut began: impl FnMut(&str, &PlannedRow) -> Result<(), E>,
    ) -> Result<Vec<Job>, E> {
        while self.ready.len() < MOST
            && let Some(row) = planned.get(self.next)
        {
            let jobs = jobs(row, self.next);
            if let Some(job) = jobs.first() {
                began(&job.user, row)?;
            }
            let mobile = jobs.iter().any(|job| job.kind == ContactKind::Mobile);
            for job in jobs {
                if mobile && job.kind == ContactKind::AlternateMobile {
                    self.held.insert(job.row, job);
                } else {
                    self.ready.push_back(job);
                }
            }
            self.next += 1;
        }
        if self.ready.len() < MOST && flying && !self.held.is_empty() {
            return Ok(Vec::new());
        }
        let room = self.ready.len().min(MOST);
        Ok(self.ready.drain(..room).collect())
    }

    /// A mobile has been settled: its alternate goes out, or comes back because it cannot be written without.
    pub fn release(&mut self, row: usize, written: bool) -> Option<Job> {
        let job = self.held.remove(&row)?;
        if written {
            self.ready.push_back(job);
            None
        } else {
            Some(job)
        }
    }
}

fn jobs(planned: &PlannedRow, row: usize) -> Vec<Job> {
    let Some(id) = planned.id() else {
        return Vec::new();
    };
    planned
        .open()
        .map(|step| Job {
            row,
            user: id.into(),
            kind: step.kind,
            action: step.action,
            contact: step.contact.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::planned_row::read_back;
    use crate::sspr::bulk::capability::Capability;
    use crate::sspr::bulk::row::{GivenContact, InputRow, Step};

    fn row(number: u64, kinds: &[ContactKind]) -> PlannedRow {
        let text = |kind: ContactKind| match kind {
            ContactKind::Email => "a@example.net",
            _ => "+46 701740635",
        };
        let input_row = InputRow {
            row: number,
            user: "u".into(),
            cells: ContactKind::ALL.map(|kind| {
                kinds
                    .contains(&kind)
                    .then(|| GivenContact::new(text(kind)))?
            }),
        };
        let steps = (kinds.iter())
            .map(|&kind| Step {
                kind,
                contact: read_back(kind, text(kind)).unwrap(),
                action: Action::Add,
            })
            .collect();
        let id = format!("u-{number}").into();
        PlannedRow::new(input_row, Some(id), Ok(steps), Capability::default())
    }

    /// All batches, each answered before the next but one is asked for.
    fn packed(planned: &[PlannedRow]) -> (Vec<Vec<Job>>, usize) {
        let (mut batches, mut all, mut began) = (Batches::default(), Vec::new(), 0);
        let mut flying: VecDeque<Vec<Job>> = VecDeque::new();
        loop {
            let batch = batches
                .next(planned, !flying.is_empty(), |_, row| {
                    began += row.to_note().count();
                    Ok::<(), ()>(())
                })
                .unwrap();
            let sent = !batch.is_empty();
            if sent {
                flying.push_back(batch);
            }
            if flying.len() > 1 || !sent {
                let Some(landed) = flying.pop_front() else {
                    return (all, began);
                };
                for job in landed.iter().filter(|job| job.kind == ContactKind::Mobile) {
                    assert!(batches.release(job.row, true).is_none());
                }
                all.push(landed);
            }
        }
    }

    #[test]
    fn every_contact_once_in_as_few_batches_as_can_be() {
        use ContactKind::{AlternateMobile, Email, Mobile, Office};
        let kinds: [&[ContactKind]; 7] = [
            &[Mobile],
            &[Mobile, Email],
            &[Mobile, Office, Email],
            &[Mobile, AlternateMobile],
            &[Mobile, AlternateMobile, Email],
            &[Mobile, AlternateMobile, Office, Email],
            &[],
        ];
        for shift in 0..kinds.len() {
            for count in [0_usize, 1, 7, 40, 143] {
                let planned: Vec<PlannedRow> = (0..count)
                    .map(|n| row(n as u64 + 1, kinds[(n * 3 + shift) % kinds.len()]))
                    .collect();
                let (batches, began) = packed(&planned);
                let contacts: usize = batches.iter().map(Vec::len).sum();
                let expected: usize = planned.iter().map(|row| row.open().count()).sum();
                assert_eq!(contacts, expected);
                assert_eq!(began, expected, "intents are noted once");
                assert!(
                    // The last mobiles may have an alternate that comes after them.
                    batches.len() <= expected.div_ceil(MOST) + 1,
                    "{count} {shift}: {} batches for {expected}",
                    batches.len()
                );
                let mut seen = std::collections::HashSet::new();
                for batch in &batches {
                    assert!(batch.len() <= MOST);
                    for job in batch {
                        assert!(
                            job.kind != AlternateMobile || seen.contains(&(job.row, Mobile)),
                            "an alternate after its mobile"
                        );
                    }
                    for job in batch {
                        assert!(seen.insert((job.row, job.kind)), "twice");
                    }
                }
            }
        }
    }

    #[test]
    fn without_a_mobile_no_alternate_goes_out() {
        let planned = [row(1, &[ContactKind::Mobile, ContactKind::AlternateMobile])];
        let mut batches = Batches::default();
        let batch = batches
            .next(&planned, false, |_, _| Ok::<(), ()>(()))
            .unwrap();
        assert_eq!(batch.len(), 1);
        let back = batches.release(0, false).unwrap();
        assert_eq!(back.kind, ContactKind::AlternateMobile);
        assert!(
            batches
                .next(&planned, false, |_, _| Ok::<(), ()>(()))
                .unwrap()
                .is_empty()
        );
    }
}
