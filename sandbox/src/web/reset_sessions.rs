//! Who is at the page for forgotten passwords, how far they got, and which code they were sent. It lives as long as the
//! process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::Error;
use crate::directory::keys;
use crate::directory::method_kind::Kind;
use crate::directory::sspr_audit::Attempt;

/// How long somebody has for all of it, in seconds (graph-api.md §8.5).
const SESSION: i64 = 15 * 60;
/// How long a code is good for, in seconds (graph-api.md §8.5).
const CODE: i64 = 5 * 60;

/// A code on its way.
#[derive(Clone, Debug)]
struct SentCode {
    kind: Kind,
    code: String,
    sent: Timestamp,
}

/// Somebody on their way to a new password.
#[derive(Clone, Debug)]
pub(crate) struct ResetSession {
    /// Their number.
    pub user: i64,
    /// What the trail calls this attempt.
    pub attempt: Attempt,
    /// What they proved themselves with.
    pub passed: Vec<Kind>,
    began: Timestamp,
    asked: Option<SentCode>,
}

/// What became of a code that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeCheck {
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
pub(crate) struct ResetSessions(Mutex<BTreeMap<String, ResetSession>>);

impl ResetSessions {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, ResetSession>> {
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
        let session = ResetSession {
            user,
            attempt,
            passed: Vec::new(),
            began: now,
            asked: None,
        };
        let mut sessions = self.all();
        sessions.retain(|_, session| age(session.began, now) < SESSION);
        sessions.insert(id.clone(), session);
        Ok(id)
    }

    /// Who shows this, while they have time left.
    pub(crate) fn find(&self, id: &str, now: Timestamp) -> Option<ResetSession> {
        let sessions = self.all();
        let session = sessions.get(id)?;
        (age(session.began, now) < SESSION).then(|| session.clone())
    }

    /// Makes the code to send. It takes the place of the one before.
    pub(crate) fn ask(&self, id: &str, kind: Kind, now: Timestamp) -> Result<String, Error> {
        let number = u64::from_be_bytes(keys::random::<8>()?) % 1_000_000;
        let code = format!("{number:06}");
        if let Some(session) = self.all().get_mut(id) {
            session.asked = Some(SentCode {
                kind,
                code: code.clone(),
                sent: now,
            });
        }
        Ok(code)
    }

    /// Takes a code in. The right one counts once.
    pub(crate) fn enter(&self, id: &str, typed: &str, now: Timestamp) -> CodeCheck {
        let mut sessions = self.all();
        let Some(session) = sessions.get_mut(id) else {
            return CodeCheck::Unasked;
        };
        let Some(asked) = &session.asked else {
            return CodeCheck::Unasked;
        };
        let kind = asked.kind;
        let typed: String = typed.chars().filter(char::is_ascii_digit).collect();
        if age(asked.sent, now) >= CODE {
            return CodeCheck::Late;
        }
        if typed != asked.code {
            return CodeCheck::Wrong(kind);
        }
        session.asked = None;
        session.passed.push(kind);
        CodeCheck::Right(kind)
    }

    /// Ends it.
    pub(crate) fn end(&self, id: &str) {
        self.all().remove(id);
    }
}

fn age(since: Timestamp, now: Timestamp) -> i64 {
    now.as_second() - since.as_second()
}
