//! A code that somebody is to read back: sent once, good for five minutes and three tries.
//!
//! The code itself is gone once it is sent; what is kept is a salted hash that is compared in constant time. That a code came
//! back right is a value of its own, [`Proved`], which nothing but a right answer makes.

use jiff::Timestamp;

use crate::sspr::contact::enrolment::{CODE_LIFETIME, Proof};

/// How often a wrong code is taken. A caller who guesses has three in a million.
pub const MAX_TRIES: u8 = 3;

/// The right code came back.
#[derive(Debug)]
pub struct Proved(());

/// What an answer is worth.
#[derive(Debug)]
pub enum Verdict {
    /// It is the code.
    Right(Proved),
    /// It is not; so many tries are left.
    Wrong {
        /// Tries left.
        left: u8,
    },
    /// It is not, and it was the last try.
    Spent,
    /// The code is older than five minutes.
    Expired,
    /// The challenge had ended before.
    Over,
}

/// A code on its way.
#[derive(Debug)]
pub struct Challenge {
    proof: Option<Proof>,
    sent: Timestamp,
    wrong: u8,
}

impl Challenge {
    /// The code of this proof was sent.
    pub fn sent(proof: Proof, now: Timestamp) -> Self {
        Self {
            proof: Some(proof),
            sent: now,
            wrong: 0,
        }
    }

    /// Takes an answer. One that is no code counts as a wrong one.
    pub fn answer(&mut self, typed: &str, now: Timestamp) -> Verdict {
        let Some(proof) = self.proof.take() else {
            return Verdict::Over;
        };
        // A clock that was set back must not give a code a longer life.
        if now.duration_since(self.sent).abs() >= CODE_LIFETIME {
            return Verdict::Expired;
        }
        if proof.accepts(typed) {
            return Verdict::Right(Proved(()));
        }
        self.wrong += 1;
        if self.wrong >= MAX_TRIES {
            return Verdict::Spent;
        }
        self.proof = Some(proof);
        Verdict::Wrong {
            left: MAX_TRIES - self.wrong,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use ring::rand::SystemRandom;

    use super::*;
    use crate::sspr::contact::enrolment::Code;

    const START: Timestamp = Timestamp::UNIX_EPOCH;

    fn challenge() -> (Code, Challenge) {
        let random = SystemRandom::new();
        let code = Code::draw(&random).unwrap();
        let proof = code.proof(&random).unwrap();
        (code, Challenge::sent(proof, START))
    }

    fn other(code: &Code) -> String {
        let number: u32 = code.expose().parse().unwrap();
        format!("{:06}", (number + 1) % 1_000_000)
    }

    /// `y` the code, `n` another, `x` no code; a number: seconds pass.
    fn play(steps: &str) -> Vec<&'static str> {
        let (code, mut challenge) = challenge();
        let mut now = START;
        let mut verdicts = Vec::new();
        for step in steps.split_whitespace() {
            let typed = match step {
                "y" => code.expose().to_owned(),
                "n" => other(&code),
                "x" => "no code".to_owned(),
                seconds => {
                    now += SignedDuration::from_secs(seconds.parse().unwrap());
                    continue;
                }
            };
            verdicts.push(match challenge.answer(&typed, now) {
                Verdict::Right(_) => "right",
                Verdict::Wrong { left: 2 } => "two left",
                Verdict::Wrong { .. } => "one left",
                Verdict::Spent => "spent",
                Verdict::Expired => "expired",
                Verdict::Over => "over",
            });
        }
        verdicts
    }

    #[test]
    fn a_code_is_good_once_for_five_minutes_and_three_tries() {
        let cases: [(&str, &[&str]); 8] = [
            ("y", &["right"]),
            ("y y", &["right", "over"]),
            ("n n y", &["two left", "one left", "right"]),
            ("n n n y", &["two left", "one left", "spent", "over"]),
            ("x x x", &["two left", "one left", "spent"]),
            ("299 y", &["right"]),
            ("300 y -300 y", &["expired", "over"]),
            ("-300 y", &["expired"]),
        ];
        for (steps, expected) in cases {
            assert_eq!(play(steps), expected, "{steps}");
        }
    }

    #[test]
    fn what_is_printed_of_it_is_no_code() {
        let (code, challenge) = challenge();
        assert!(!format!("{challenge:?} {code:?}").contains(code.expose()));
    }
}
