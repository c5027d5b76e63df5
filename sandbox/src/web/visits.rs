//! Who is signed in at the security info page, and which code they were sent. It lives as long as the process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::Error;
use crate::directory::keys;
use crate::directory::method_kind::Kind;

/// How many digits a code has.
pub(crate) const LENGTH: usize = 6;

/// How long a person stays signed in, in seconds.
const STAY: i64 = 3600;
/// How long a code is good for, in seconds (graph-api.md §8.5).
const CODE: i64 = 300;
/// How often a code may be typed, and how many are sent to one person who is signed in (graph-api.md §8.5).
const TRIES: u32 = 5;

/// A code on its way.
struct Asked {
    kind: Kind,
    value: String,
    code: String,
    sent: Timestamp,
    tries: u32,
}

struct Visit {
    user: i64,
    began: Timestamp,
    codes: u32,
    asked: Option<Asked>,
}

/// What became of a code that was typed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Entered {
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
pub(crate) struct Visits(Mutex<BTreeMap<String, Visit>>);

impl Visits {
    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Visit>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Signs a user in; the answer is what their browser shows from now on.
    pub(crate) fn begin(&self, user: i64, now: Timestamp) -> Result<String, Error> {
        let id = keys::encode(&keys::random::<24>()?);
        let mut visits = self.all();
        visits.retain(|_, visit| age(visit.began, now) < STAY);
        let visit = Visit {
            user,
            began: now,
            codes: 0,
            asked: None,
        };
        visits.insert(id.clone(), visit);
        Ok(id)
    }

    /// The user a browser is signed in as.
    pub(crate) fn who(&self, id: &str, now: Timestamp) -> Option<i64> {
        let visits = self.all();
        let visit = visits.get(id)?;
        (age(visit.began, now) < STAY).then_some(visit.user)
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
        let mut visits = self.all();
        let Some(visit) = visits.get_mut(id).filter(|visit| visit.codes < TRIES) else {
            return Ok(None);
        };
        visit.codes += 1;
        visit.asked = Some(Asked {
            kind,
            value: value.to_owned(),
            code: code.clone(),
            sent: now,
            tries: 0,
        });
        Ok(Some(code))
    }

    /// Takes a code in. The right one counts once.
    pub(crate) fn enter(&self, id: &str, kind: Kind, typed: &str, now: Timestamp) -> Entered {
        let mut visits = self.all();
        let Some(visit) = visits.get_mut(id) else {
            return Entered::Unasked;
        };
        let Some(asked) = visit.asked.as_mut().filter(|asked| asked.kind == kind) else {
            return Entered::Unasked;
        };
        asked.tries += 1;
        let value = asked.value.clone();
        if age(asked.sent, now) >= CODE || asked.tries > TRIES {
            visit.asked = None;
            return Entered::Over(value);
        }
        let typed: String = typed.chars().filter(char::is_ascii_digit).collect();
        if typed != asked.code {
            return Entered::Wrong(value);
        }
        visit.asked = None;
        visit.codes = 0;
        Entered::Right(value)
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
    fn a_person_stays_signed_in_for_an_hour_or_until_they_leave() {
        let visits = Visits::default();
        let id = visits.begin(7, at(0)).unwrap();
        assert_eq!(visits.who(&id, at(3599)), Some(7));
        assert_eq!(visits.who(&id, at(3600)), None);
        assert_eq!(visits.who("another", at(1)), None);
        visits.end(&id);
        assert_eq!(visits.who(&id, at(1)), None);
    }

    #[test]
    fn a_code_counts_once_in_time_for_what_it_was_sent_to_and_after_five_mistakes_no_more() {
        let number = || "+46 701740605".to_owned();
        let started = || {
            let visits = Visits::default();
            let id = visits.begin(7, at(0)).unwrap();
            let code = visits
                .ask(&id, Kind::Mobile, &number(), at(0))
                .unwrap()
                .unwrap();
            (visits, id, code)
        };
        let (visits, id, code) = started();
        assert_eq!(
            visits.enter(&id, Kind::Email, &code, at(1)),
            Entered::Unasked
        );
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        assert_eq!(
            visits.enter(&id, Kind::Mobile, &spaced, at(299)),
            Entered::Right(number())
        );
        assert_eq!(
            visits.enter(&id, Kind::Mobile, &code, at(299)),
            Entered::Unasked
        );

        let (visits, id, code) = started();
        assert_eq!(
            visits.enter(&id, Kind::Mobile, &code, at(300)),
            Entered::Over(number())
        );

        let (visits, id, code) = started();
        for _ in 0..5 {
            assert_eq!(
                visits.enter(&id, Kind::Mobile, "1", at(1)),
                Entered::Wrong(number())
            );
        }
        assert_eq!(
            visits.enter(&id, Kind::Mobile, &code, at(1)),
            Entered::Over(number())
        );
    }

    #[test]
    fn no_more_than_five_codes_are_sent_in_vain() {
        let visits = Visits::default();
        let id = visits.begin(7, at(0)).unwrap();
        for sent in 0..6 {
            let code = visits.ask(&id, Kind::Email, "a@b.example", at(0)).unwrap();
            assert_eq!(code.is_some(), sent < 5);
        }
    }
}
