//! Device codes: started by a client, decided by a person, polled until then (RFC 8628, graph-api.md §7.1).

use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::Error;
use crate::directory::keys;
use crate::identity::refusal::Refusal;
use crate::identity::scope::Requested;

/// How long a code is good for, in seconds.
pub(crate) const EXPIRES_IN: i64 = 900;

/// How long an expired code is still told apart from an unknown one, in seconds.
const REMEMBERED: i64 = 3600;

/// The letters of a user code: none that is mistaken for another.
const ALPHABET: &[u8; 29] = b"ABCDEFGHJKLMNPQRSTVWXYZ236789";

/// One sign-in under way.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    /// What the client polls with.
    pub device_code: String,
    /// What the person types.
    pub user_code: String,
    /// The client.
    pub client_id: String,
    /// What it asked for.
    pub requested: Requested,
    started: Timestamp,
    interval: i64,
    polled: Option<Timestamp>,
    verdict: Decision,
}

/// What the person decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Nothing yet.
    Waiting,
    /// Signed in as this account (object id).
    Approved(String),
    /// Said no.
    Declined,
}

/// Why a typed code leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// No client was given such a code.
    Unknown,
    /// Its time is over.
    Expired,
    /// It was approved or declined already.
    Used,
}

/// All sign-ins under way. They live as long as the process, as a code lives for minutes.
#[derive(Default)]
pub(crate) struct Devices(Mutex<Vec<Flow>>);

impl Devices {
    fn flows(&self) -> MutexGuard<'_, Vec<Flow>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a sign-in.
    pub(crate) fn start(
        &self,
        client_id: &str,
        requested: Requested,
        interval: u32,
        verdict: Decision,
        now: Timestamp,
    ) -> Result<Flow, Error> {
        let flow = Flow {
            device_code: keys::encode(&keys::random::<48>()?),
            user_code: user_code()?,
            client_id: client_id.to_owned(),
            requested,
            started: now,
            interval: i64::from(interval),
            polled: None,
            verdict,
        };
        let mut flows = self.flows();
        flows.retain(|old| old.age(now) < EXPIRES_IN + REMEMBERED);
        flows.push(flow.clone());
        Ok(flow)
    }

    /// What a client gets that polls now. A decided sign-in is given out once.
    pub(crate) fn poll(
        &self,
        device_code: &str,
        client_id: &str,
        now: Timestamp,
    ) -> Result<(Flow, String), Refusal> {
        let mut flows = self.flows();
        let position = flows
            .iter()
            .position(|flow| flow.device_code == device_code && flow.client_id == client_id)
            .ok_or(Refusal::BadCode)?;
        let outcome = flows[position].poll(now);
        if !matches!(
            outcome,
            Err(Refusal::Pending | Refusal::SlowDown | Refusal::ExpiredCode)
        ) {
            let flow = flows.swap_remove(position);
            return outcome.map(|account| (flow, account));
        }
        outcome.map(|account| (flows[position].clone(), account))
    }

    /// The sign-in a typed code belongs to, if it can still be decided.
    pub(crate) fn find(&self, typed: &str, now: Timestamp) -> Result<Flow, Unusable> {
        let code = normalize(typed);
        let flows = self.flows();
        let flow = flows
            .iter()
            .find(|flow| flow.user_code == code)
            .ok_or(Unusable::Unknown)?;
        flow.open(now).map(|()| flow.clone())
    }

    /// Decides a sign-in.
    pub(crate) fn decide(
        &self,
        typed: &str,
        verdict: Decision,
        now: Timestamp,
    ) -> Result<Flow, Unusable> {
        let code = normalize(typed);
        let mut flows = self.flows();
        let flow = flows
            .iter_mut()
            .find(|flow| flow.user_code == code)
            .ok_or(Unusable::Unknown)?;
        flow.open(now)?;
        flow.verdict = verdict;
        Ok(flow.clone())
    }
}

impl Flow {
    /// The polling interval, in seconds.
    pub(crate) fn interval(&self) -> i64 {
        self.interval
    }

    fn age(&self, now: Timestamp) -> i64 {
        now.as_second() - self.started.as_second()
    }

    fn open(&self, now: Timestamp) -> Result<(), Unusable> {
        if self.verdict != Decision::Waiting {
            Err(Unusable::Used)
        } else if self.age(now) >= EXPIRES_IN {
            Err(Unusable::Expired)
        } else {
            Ok(())
        }
    }

    /// The account the person signed in with, or what the client is told instead.
    fn poll(&mut self, now: Timestamp) -> Result<String, Refusal> {
        if self.age(now) >= EXPIRES_IN {
            return Err(Refusal::ExpiredCode);
        }
        let last = self.polled.replace(now);
        match &self.verdict {
            Decision::Approved(account) => return Ok(account.clone()),
            Decision::Declined => return Err(Refusal::Declined),
            Decision::Waiting => {}
        }
        // A client that waits exactly the interval may arrive a little early: networks are not even.
        let early = last.is_some_and(|last| {
            (now.as_millisecond() - last.as_millisecond()) < self.interval * 900
        });
        if early {
            // RFC 8628 §3.5: from now on five seconds more.
            self.interval += 5;
            return Err(Refusal::SlowDown);
        }
        Err(Refusal::Pending)
    }
}

/// Nine letters and digits.
fn user_code() -> Result<String, Error> {
    let mut code = String::new();
    while code.len() < 9 {
        for byte in keys::random::<16>()? {
            // Bytes above the last multiple of the alphabet's length would make its first letters likelier.
            if byte < 232 && code.len() < 9 {
                code.push(char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]));
            }
        }
    }
    Ok(code)
}

/// As people type codes: with blanks, dashes and small letters.
fn normalize(typed: &str) -> String {
    typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    const CLIENT: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000).unwrap() + SignedDuration::from_secs(seconds)
    }

    fn started() -> (Devices, Flow) {
        let devices = Devices::default();
        let requested = Requested::parse("User.Read", "http://localhost").unwrap();
        let flow = devices
            .start(CLIENT, requested, 5, Decision::Waiting, at(0))
            .unwrap();
        (devices, flow)
    }

    #[test]
    fn polling_faster_than_the_interval_is_slowed_down_and_the_interval_grows() {
        let (devices, flow) = started();
        let poll = |seconds| {
            devices
                .poll(&flow.device_code, CLIENT, at(seconds))
                .unwrap_err()
        };
        assert_eq!(poll(5), Refusal::Pending);
        assert_eq!(poll(10), Refusal::Pending);
        assert_eq!(poll(12), Refusal::SlowDown);
        assert_eq!(poll(17), Refusal::SlowDown);
        assert_eq!(poll(32), Refusal::Pending);
    }

    #[test]
    fn an_approved_code_is_given_out_once() {
        let (devices, flow) = started();
        let typed = format!(
            "{}-{}",
            &flow.user_code[..4].to_lowercase(),
            &flow.user_code[4..]
        );
        devices
            .decide(&typed, Decision::Approved("u1".to_owned()), at(1))
            .unwrap();
        let (_, account) = devices.poll(&flow.device_code, CLIENT, at(2)).unwrap();
        assert_eq!(account, "u1");
        assert_eq!(
            devices.poll(&flow.device_code, CLIENT, at(8)).unwrap_err(),
            Refusal::BadCode
        );
    }

    #[test]
    fn a_decided_code_cannot_be_decided_again() {
        let (devices, flow) = started();
        devices
            .decide(&flow.user_code, Decision::Declined, at(1))
            .unwrap();
        let again = devices.decide(&flow.user_code, Decision::Approved("u1".to_owned()), at(2));
        assert_eq!(again.unwrap_err(), Unusable::Used);
        assert_eq!(
            devices.poll(&flow.device_code, CLIENT, at(5)).unwrap_err(),
            Refusal::Declined
        );
    }

    #[test]
    fn a_code_ends_after_fifteen_minutes() {
        let (devices, flow) = started();
        assert!(devices.find(&flow.user_code, at(899)).is_ok());
        assert_eq!(
            devices.find(&flow.user_code, at(900)).unwrap_err(),
            Unusable::Expired
        );
        assert_eq!(
            devices
                .poll(&flow.device_code, CLIENT, at(900))
                .unwrap_err(),
            Refusal::ExpiredCode
        );
    }

    #[test]
    fn a_code_belongs_to_the_client_that_started_it() {
        let (devices, flow) = started();
        let other = devices.poll(&flow.device_code, "someone else", at(5));
        assert_eq!(other.unwrap_err(), Refusal::BadCode);
        assert_eq!(
            devices.find("AAAAAAAAA", at(5)).unwrap_err(),
            Unusable::Unknown
        );
    }

    #[test]
    fn user_codes_have_nine_unmistakable_characters() {
        for _ in 0..50 {
            let code = user_code().unwrap();
            assert_eq!(code.len(), 9);
            assert!(code.bytes().all(|b| ALPHABET.contains(&b)), "{code}");
        }
    }
}
