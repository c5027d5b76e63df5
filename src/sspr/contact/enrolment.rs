//! One contact on its way from typed to verified: events in, verdicts out, time as a parameter.
//!
//! ```text
//! Empty ── Typed ──▶ Chosen ── Sent ──▶ Waiting ── Entered ──▶ Cleared
//!                      │                   │  ╲ wrong five times, or five minutes
//!                      │                   │   ▶ Spent ── Sent ──▶ Waiting
//!                      └─ AcceptedUnverified ──────────────────▶ Cleared
//! ```
//!
//! `Typed` is always possible and starts over. Only a cleared contact may be written.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use ring::error::Unspecified;
use ring::hmac;
use ring::rand::{SecureRandom, generate};
use zeroize::Zeroizing;

use crate::sspr::contact::Contact;

/// How long a code holds; the service's own codes hold as long (graph-api.md §8.5).
pub const CODE_LIFETIME: SignedDuration = SignedDuration::from_mins(5);
/// How many wrong codes are taken before a new one has to be sent.
pub const MAX_TRIES: u8 = 5;
/// How many codes are sent in one registration for one kind of contact, whatever number is typed.
pub const MAX_CODES: u8 = 5;

const DIGITS: usize = 6;

/// Six digits that are sent once and then forgotten; only its [`Proof`] is kept.
pub struct Code(Zeroizing<String>);

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(***)")
    }
}

impl Code {
    /// A code from a cryptographic source, every one as likely as the others.
    ///
    /// # Errors
    /// When the source gives nothing.
    pub fn draw(random: &dyn SecureRandom) -> Result<Self, Unspecified> {
        const CODES: u32 = 1_000_000;
        const FAIR: u32 = u32::MAX - u32::MAX % CODES;
        loop {
            let number = u32::from_le_bytes(generate(random)?.expose());
            if number < FAIR {
                return Ok(Self(Zeroizing::new(format!("{:06}", number % CODES))));
            }
        }
    }

    /// The digits. Only for the text that is sent.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is kept to check an answer with: a salted hash.
    ///
    /// # Errors
    /// When the source gives nothing.
    pub fn proof(&self, random: &dyn SecureRandom) -> Result<Proof, Unspecified> {
        let key = Box::new(hmac::Key::generate(hmac::HMAC_SHA256, random)?);
        let tag = hmac::sign(&key, self.0.as_bytes());
        Ok(Proof { key, tag })
    }
}

/// A salted hash of a code; compared in constant time.
#[derive(Clone)]
pub struct Proof {
    key: Box<hmac::Key>,
    tag: hmac::Tag,
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proof(***)")
    }
}

impl Proof {
    /// Whether this is the code.
    pub fn accepts(&self, typed: &str) -> bool {
        digits(typed).is_some_and(|typed| {
            hmac::verify(&self.key, typed.as_bytes(), self.tag.as_ref()).is_ok()
        })
    }
}

/// The six digits in what was typed: blanks and hyphens do not matter, nor do full-width digits.
pub fn digits(typed: &str) -> Option<Zeroizing<String>> {
    let mut digits = Zeroizing::new(String::with_capacity(DIGITS));
    for c in typed.chars() {
        match c {
            '0'..='9' if digits.len() < DIGITS => digits.push(c),
            '０'..='９' if digits.len() < DIGITS => {
                digits.push(char::from(b'0' + (c as u32 - '０' as u32) as u8));
            }
            ' ' | '-' | '\u{3000}' | '\u{a0}' => {}
            _ => return None,
        }
    }
    (digits.len() == DIGITS).then_some(digits)
}

/// What happened.
#[derive(Debug)]
pub enum Event<'a> {
    /// A contact was typed, the first one or another.
    Typed(Contact),
    /// A code was handed to the channel.
    Sent(Proof),
    /// A code was typed.
    Entered(&'a str),
    /// The person confirmed that the contact is registered without a code.
    AcceptedUnverified,
}

/// What that means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    Next,
    /// The contact may be written now.
    Cleared,
    /// Not the code; so many tries are left.
    Wrong {
        /// Tries left.
        left: u8,
    },
    /// Not the code, and it was the last try: another code has to be sent.
    Spent,
    /// The code is older than five minutes: another one has to be sent.
    Expired,
    /// No further code is sent in this registration.
    NoMoreCodes,
    /// This cannot happen here; nothing changed.
    OutOfTurn,
}

/// How a contact was cleared for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clearance {
    /// The code that was sent to it came back.
    Verified,
    /// A person confirmed to go without.
    Unverified,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Empty,
    Chosen(Contact),
    Waiting {
        contact: Contact,
        proof: Proof,
        sent: Timestamp,
        wrong: u8,
    },
    Spent(Contact),
    Cleared(Contact, Clearance),
}

/// One contact on its way.
#[derive(Debug, Default)]
pub struct Enrolment {
    state: State,
    codes: u8,
}

impl Enrolment {
    /// Whether another code may be sent.
    pub fn may_send(&self) -> bool {
        self.codes < MAX_CODES
            && matches!(
                self.state,
                State::Chosen(_) | State::Waiting { .. } | State::Spent(_)
            )
    }

    /// The contact that may be written, and why.
    pub fn cleared(&self) -> Option<(&Contact, Clearance)> {
        match &self.state {
            State::Cleared(contact, clearance) => Some((contact, *clearance)),
            _ => None,
        }
    }

    /// Takes an event at a time.
    pub fn on(&mut self, event: Event<'_>, now: Timestamp) -> Verdict {
        let state = std::mem::replace(&mut self.state, State::Empty);
        let (state, verdict) = match (state, event) {
            (_, Event::Typed(contact)) => (State::Chosen(contact), Verdict::Next),
            (
                State::Chosen(contact) | State::Waiting { contact, .. } | State::Spent(contact),
                Event::Sent(proof),
            ) => {
                if self.codes < MAX_CODES {
                    self.codes += 1;
                    let waiting = State::Waiting {
                        contact,
                        proof,
                        sent: now,
                        wrong: 0,
                    };
                    (waiting, Verdict::Next)
                } else {
                    (State::Spent(contact), Verdict::NoMoreCodes)
                }
            }
            (State::Chosen(contact), Event::AcceptedUnverified) => (
                State::Cleared(contact, Clearance::Unverified),
                Verdict::Cleared,
            ),
            (
                State::Waiting {
                    contact,
                    proof,
                    sent,
                    wrong,
                },
                Event::Entered(typed),
            ) => {
                let wrong = wrong + 1;
                // A clock that was set back must not give a code a longer life.
                if now.duration_since(sent).abs() >= CODE_LIFETIME {
                    (State::Spent(contact), Verdict::Expired)
                } else if proof.accepts(typed) {
                    (
                        State::Cleared(contact, Clearance::Verified),
                        Verdict::Cleared,
                    )
                } else if wrong >= MAX_TRIES {
                    (State::Spent(contact), Verdict::Spent)
                } else {
                    let waiting = State::Waiting {
                        contact,
                        proof,
                        sent,
                        wrong,
                    };
                    let left = MAX_TRIES - wrong;
                    (waiting, Verdict::Wrong { left })
                }
            }
            (state, _) => (state, Verdict::OutOfTurn),
        };
        self.state = state;
        verdict
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use ring::rand::SystemRandom;

    use super::*;
    use crate::sspr::contact::Address;

    fn contact(name: &str) -> Contact {
        Contact::Email(Address::parse(&format!("{name}@example.net"), &[]).unwrap())
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    fn code(digits: &str) -> Proof {
        Code(Zeroizing::new(digits.to_owned()))
            .proof(&SystemRandom::new())
            .unwrap()
    }

    /// `t` typed, `s` sent 123456, `y`/`n` right or wrong code, `u` unverified, a number: seconds pass.
    fn walk(steps: &str) -> (Vec<Verdict>, bool) {
        let mut enrolment = Enrolment::default();
        let mut now = 0;
        let mut verdicts = Vec::new();
        for step in steps.split_whitespace() {
            let event = match step {
                "t" => Event::Typed(contact("a")),
                "s" => Event::Sent(code("123456")),
                "y" => Event::Entered("123 456"),
                "n" => Event::Entered("654321"),
                "u" => Event::AcceptedUnverified,
                seconds => {
                    now += seconds.parse::<i64>().unwrap();
                    continue;
                }
            };
            verdicts.push(enrolment.on(event, at(now)));
        }
        (verdicts, enrolment.cleared().is_some())
    }

    #[test]
    fn the_walk_of_a_contact() {
        use Verdict::{Cleared, Expired, Next, NoMoreCodes, OutOfTurn, Spent, Wrong};
        let cases: [(&str, &str, Verdict, bool); 16] = [
            ("the right code clears", "t s y", Cleared, true),
            (
                "a wrong code leaves four tries",
                "t s n",
                Wrong { left: 4 },
                false,
            ),
            ("wrong, then right", "t s n n n n y", Cleared, true),
            (
                "the fifth wrong code spends it",
                "t s n n n n n",
                Spent,
                false,
            ),
            (
                "a spent code is not taken any more",
                "t s n n n n n y",
                OutOfTurn,
                false,
            ),
            (
                "after that a new code counts",
                "t s n n n n n s y",
                Cleared,
                true,
            ),
            ("at 4:59 it holds", "t s 299 y", Cleared, true),
            ("at 5:00 it is over", "t s 300 y", Expired, false),
            (
                "a clock set back does not lengthen it",
                "t s -300 y",
                Expired,
                false,
            ),
            (
                "a new code starts a new five minutes",
                "t s 290 s 290 y",
                Cleared,
                true,
            ),
            (
                "the sixth code is not sent",
                "t s s s s s s",
                NoMoreCodes,
                false,
            ),
            ("typing another contact starts over", "t s y t", Next, false),
            (
                "but does not give more codes",
                "t s s s t s s t s",
                NoMoreCodes,
                false,
            ),
            ("no code, no clearance", "t y", OutOfTurn, false),
            (
                "unverified only before a code was sent",
                "t s u",
                OutOfTurn,
                false,
            ),
            ("unverified when confirmed", "t u", Cleared, true),
        ];
        for (rule, steps, last, cleared) in cases {
            let (verdicts, writable) = walk(steps);
            assert_eq!(verdicts.last(), Some(&last), "{rule}");
            assert_eq!(writable, cleared, "{rule}");
        }
    }

    #[test]
    fn codes_are_six_digits_and_differ() {
        let random = SystemRandom::new();
        let drawn: BTreeSet<String> = (0..64)
            .map(|_| Code::draw(&random).unwrap().expose().to_owned())
            .collect();
        assert!(drawn.len() > 60);
        assert!(
            drawn
                .iter()
                .all(|code| digits(code).as_deref() == Some(code))
        );
    }

    #[test]
    fn debug_output_never_shows_a_code() {
        let random = SystemRandom::new();
        let code = Code::draw(&random).unwrap();
        let proof = code.proof(&random).unwrap();
        let mut enrolment = Enrolment::default();
        enrolment.on(Event::Typed(contact("a")), at(0));
        enrolment.on(Event::Sent(proof), at(0));
        let printed = format!("{code:?} {enrolment:?}");
        assert!(!printed.contains(code.expose()), "{printed}");
        assert!(!printed.contains("a@"), "{printed}");
    }

    #[test]
    fn digits_are_found_however_they_are_typed() {
        let cases = [
            ("123456", Some("123456")),
            (" 123 456 ", Some("123456")),
            ("123-456", Some("123456")),
            ("１２３４５６", Some("123456")),
            ("12345", None),
            ("1234567", None),
            ("12345a", None),
            ("", None),
        ];
        for (typed, expected) in cases {
            assert_eq!(
                digits(typed).as_deref().map(String::as_str),
                expected,
                "{typed:?}"
            );
        }
    }

    #[derive(Clone, Debug)]
    enum Do {
        Type(u8),
        Send(u8),
        Enter(u8),
        Accept,
        Wait(u16),
    }

    fn anything() -> impl Strategy<Value = Do> {
        prop_oneof![
            (0..3u8).prop_map(Do::Type),
            (0..4u8).prop_map(Do::Send),
            (0..4u8).prop_map(Do::Enter),
            Just(Do::Accept),
            (0..400u16).prop_map(Do::Wait),
        ]
    }

    proptest! {
        /// Whatever happens, a contact may only be written when the newest code sent to this very contact came back in
        /// time and within five tries, or when going without was confirmed before any code was sent to it.
        #[test]
        fn nothing_is_written_without_a_matching_code_or_a_confirmation(
            steps in prop::collection::vec(anything(), 0..40)
        ) {
            let mut enrolment = Enrolment::default();
            let mut now = 0i64;
            let mut typed: Option<u8> = None;
            let mut newest: Option<(u8, i64, u8)> = None;
            let mut allowed = false;
            for step in steps {
                match step {
                    Do::Wait(seconds) => now += i64::from(seconds),
                    Do::Type(name) => {
                        enrolment.on(Event::Typed(contact(&format!("c{name}"))), at(now));
                        (typed, newest, allowed) = (Some(name), None, false);
                    }
                    Do::Send(number) => {
                        let verdict = enrolment.on(Event::Sent(code(&format!("00000{number}"))), at(now));
                        match verdict {
                            Verdict::Next => newest = Some((number, now, 0)),
                            Verdict::NoMoreCodes => newest = None,
                            _ => {}
                        }
                    }
                    Do::Enter(number) => {
                        let verdict = enrolment.on(Event::Entered(&format!("00000{number}")), at(now));
                        if let Some((right, sent, tries)) = &mut newest && !allowed {
                            let in_time = now - *sent < CODE_LIFETIME.as_secs();
                            if in_time && *tries < MAX_TRIES && *right == number {
                                prop_assert_eq!(verdict, Verdict::Cleared);
                                allowed = true;
                            } else {
                                *tries += 1;
                                if !in_time || *tries >= MAX_TRIES {
                                    newest = None;
                                }
                            }
                        }
                    }
                    Do::Accept => {
                        let verdict = enrolment.on(Event::AcceptedUnverified, at(now));
                        allowed |= verdict == Verdict::Cleared;
                    }
                }
                prop_assert_eq!(enrolment.cleared().is_some(), allowed);
                if let Some((cleared, _)) = enrolment.cleared() {
                    let expected = typed.map(|n| contact(&format!("c{n}")));
                    prop_assert_eq!(Some(cleared), expected.as_ref());
                }
            }
        }
    }
}
