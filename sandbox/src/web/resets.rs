//! Who is at the page for forgotten passwords, how far they got, and which code they were sent. It lives as long as the
//! process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::Error;
use crate::directory::keys;
use crate::directory::method_kind::Kind;
use crate::directory::trail::Attempt;

/// How many digits a code has.
pub(crate) const LENGTH: usize = 6;
/// How long somebody has for all of it, in seconds (graph-api.md §8.5).
const SESSION: i64 = 15 * 60;
/// How long a code is good for, in seconds (graph-api.md §8.5).
const CODE: i64 = 5 * 60;

/// A code on its way.
#[derive(Clone, Debug)]
struct Asked {
    kind: Kind,
    code: String,
    sent: Timestamp,
}

/// Somebody on their way to a new password.
#[derive(Clone, Debug)]
pub(crate) struct Visit {
    /// Their number.
    pub user: i64,
    /// What the trail calls this attempt.
    pub attempt: Attempt,
    /// What they proved themselves with.
    pub passed: Vec<Kind>,
    began: Timestamp,
    asked: Option<Asked>,
}

/// What became of a code that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entered {
    /// It is the one that was sent.
    Right(Kind),
    /// It is not.
    Wrong(Kind),
    /// It came too late.
    Late,
    /// None was sent.
    Unasked,
}

/// Everybody at the page.
#[derive(Default)]
pub(crate) struct Resets(Mutex<BTreeMap<String, Visit>>);

impl Resets {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Visit>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets somebody begin; the answer is what their forms show from now on.
    pub(crate) fn begin(
        &self,
        user: i64,
        attempt: Attempt,
        now: Timestamp,
    ) -> Result<String, Error> {
        let id = keys::encode(&keys::random::<24>()?);
        let visit = Visit {
            user,
            attempt,
            passed: Vec::new(),
            began: now,
            asked: None,
        };
        let mut visits = self.all();
        visits.retain(|_, visit| age(visit.began, now) < SESSION);
        visits.insert(id.clone(), visit);
        Ok(id)
    }

    /// Who shows this, while they have time left.
    pub(crate) fn find(&self, id: &str, now: Timestamp) -> Option<Visit> {
        let visits = self.all();
        let visit = visits.get(id)?;
        (age(visit.began, now) < SESSION).then(|| visit.clone())
    }

    /// Makes the code to send. It takes the place of the one before.
    pub(crate) fn ask(&self, id: &str, kind: Kind, now: Timestamp) -> Result<String, Error> {
        let number = u64::from_be_bytes(keys::random::<8>()?) % 1_000_000;
        let code = format!("{number:06}");
        if let Some(visit) = self.all().get_mut(id) {
            visit.asked = Some(Asked {
                kind,
                code: code.clone(),
                sent: now,
            });
        }
        Ok(code)
    }

    /// Takes a code in. The right one counts once.
    pub(crate) fn enter(&self, id: &str, typed: &str, now: Timestamp) -> Entered {
        let mut visits = self.all();
        let Some(visit) = visits.get_mut(id) else {
            return Entered::Unasked;
        };
        let Some(asked) = &visit.asked else {
            return Entered::Unasked;
        };
        let kind = asked.kind;
        let typed: String = typed.chars().filter(char::is_ascii_digit).collect();
        if age(asked.sent, now) >= CODE {
            return Entered::Late;
        }
        if typed != asked.code {
            return Entered::Wrong(kind);
        }
        visit.asked = None;
        visit.passed.push(kind);
        Entered::Right(kind)
    }

    /// Ends it.
    pub(crate) fn end(&self, id: &str) {
        self.all().remove(id);
    }
}

fn age(since: Timestamp, now: Timestamp) -> i64 {
    now.as_second() - since.as_second()
}
