//! Who is signed in at the security info page, and which code they were sent. It lives as long as the process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::Error;
use crate::directory::keys;
use crate::directory::method_kind::Kind;

/// How long a person stays signed in, in seconds.
const STAY: i64 = 3600;
/// How long somebody may register who came with a pass that is good once, in seconds (graph-api.md Appendix C).
const STAY_ONCE: i64 = 600;
/// How long a code is good for, in seconds (graph-api.md §8.5).
const CODE: i64 = 300;
/// How often a code may be typed, and how many are sent to one person who is signed in (graph-api.md §8.5).
const TRIES: u32 = 5;

/// A code on its way.
struct SentCode {
    kind: Kind,
    value: String,
    code: String,
    sent: Timestamp,
    tries: u32,
}

struct Session {
    user: i64,
    began: Timestamp,
    /// For how many seconds it lasts.
    stay: i64,
    codes: u32,
    asked: Option<SentCode>,
}

/// What became of a code that was typed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum CodeCheck {
    /// It is the one that was sent to this number or address.
    Right(String),
    /// It is not; it may be typed again.
    Wrong(String),
    /// It was too late, or wrong too often.
    Over(String),
    /// None was sent.
    Unasked,
}

/// Everybody who is signed in.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<BTreeMap<String, Session>>);

impl Sessions {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Signs a user in, `once`: with a pass that is good once; the answer is what their browser shows from now on.
    pub(crate) fn begin(&self, user: i64, once: bool, now: Timestamp) -> Result<String, Error> {
        let id = keys::encode(&keys::random::<24>()?);
        let mut sessions = self.all();
        sessions.retain(|_, session| age(session.began, now) < session.stay);
        let session = Session {
            user,
            began: now,
            stay: if once { STAY_ONCE } else { STAY },
            codes: 0,
            asked: None,
        };
        sessions.insert(id.clone(), session);
        Ok(id)
    }

    /// The user a browser is signed in as.
    pub(crate) fn who(&self, id: &str, now: Timestamp) -> Option<i64> {
        let sessions = self.all();
        let session = sessions.get(id)?;
        (age(session.began, now) < session.stay).then_some(session.user)
    }

    /// Signs out.
    pub(crate) fn end(&self, id: &str) {
        self.all().remove(id);
    }

    /// Makes the code to send; nothing where too many were sent. It takes the place of the one before.
    pub(crate) fn ask(
        &self,
        id: &str,
        kind: Kind,
        value: &str,
        now: Timestamp,
    ) -> Result<Option<String>, Error> {
        let number = u64::from_be_bytes(keys::random::<8>()?) % 1_000_000;
        let code = format!("{number:06}");
        let mut sessions = self.all();
        let Some(session) = sessions.get_mut(id).filter(|session| session.codes < TRIES) else {
            return Ok(None);
        };
        session.codes += 1;
        session.asked = Some(SentCode {
            kind,
            value: value.to_owned(),
            code: code.clone(),
            sent: now,
            tries: 0,
        });
        Ok(Some(code))
    }

    /// Takes a code in. The right one counts once.
    pub(crate) fn enter(&self, id: &str, kind: Kind, typed: &str, now: Timestamp) -> CodeCheck {
        let mut sessions = self.all();
        let Some(session) = sessions.get_mut(id) else {
            return CodeCheck::Unasked;
        };
        let Some(asked) = session.asked.as_mut().filter(|asked| asked.kind == kind) else {
            return CodeCheck::Unasked;
        };
        asked.tries += 1;
        let value = asked.value.clone();
        if age(asked.sent, now) >= CODE || asked.tries > TRIES {
            session.asked = None;
            return CodeCheck::Over(value);
        }
        let typed: String = typed.chars().filter(char::is_ascii_digit).collect();
        if typed != asked.code {
            return CodeCheck::Wrong(value);
        }
        session.asked = None;
        session.codes = 0;
        CodeCheck::Right(value)
    }
}

fn age(since: Timestamp, now: Timestamp) -> i64 {
    now.as_second() - since.as_second()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000).unwrap() + SignedDuration::from_secs(seconds)
    }

    #[test]
    fn a_person_stays_signed_in_for_an_hour_ten_minutes_after_a_pass_for_once_or_until_they_leave()
    {
        let sessions = Sessions::default();
        let id = sessions.begin(7, false, at(0)).unwrap();
        assert_eq!(sessions.who(&id, at(3599)), Some(7));
        assert_eq!(sessions.who(&id, at(3600)), None);
        let once = sessions.begin(7, true, at(0)).unwrap();
        assert_eq!(sessions.who(&once, at(599)), Some(7));
        assert_eq!(sessions.who(&once, at(600)), None);
        assert_eq!(sessions.who("another", at(1)), None);
        sessions.end(&id);
        assert_eq!(sessions.who(&id, at(1)), None);
    }

    #[test]
    fn a_code_counts_once_in_time_for_what_it_was_sent_to_and_after_five_mistakes_no_more() {
        let number = || "+46 701740605".to_owned();
        let started = || {
            let sessions = Sessions::default();
            let id = sessions.begin(7, false, at(0)).unwrap();
            let code = sessions
                .ask(&id, Kind::Mobile, &number(), at(0))
                .unwrap()
                .unwrap();
            (sessions, id, code)
        };
        let (sessions, id, code) = started();
        assert_eq!(
            sessions.enter(&id, Kind::Email, &code, at(1)),
            CodeCheck::Unasked
        );
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        assert_eq!(
            sessions.enter(&id, Kind::Mobile, &spaced, at(299)),
            CodeCheck::Right(number())
        );
        assert_eq!(
            sessions.enter(&id, Kind::Mobile, &code, at(299)),
            CodeCheck::Unasked
        );

        let (sessions, id, code) = started();
        assert_eq!(
            sessions.enter(&id, Kind::Mobile, &code, at(300)),
            CodeCheck::Over(number())
        );

        let (sessions, id, code) = started();
        for _ in 0..5 {
            assert_eq!(
                sessions.enter(&id, Kind::Mobile, "1", at(1)),
                CodeCheck::Wrong(number())
            );
        }
        assert_eq!(
            sessions.enter(&id, Kind::Mobile, &code, at(1)),
            CodeCheck::Over(number())
        );
    }

    #[test]
    fn no_more_than_five_codes_are_sent_in_vain() {
        let sessions = Sessions::default();
        let id = sessions.begin(7, false, at(0)).unwrap();
        for sent in 0..6 {
            let code = sessions
                .ask(&id, Kind::Email, "a@b.example", at(0))
                .unwrap();
            assert_eq!(code.is_some(), sent < 5);
        }
    }
}
