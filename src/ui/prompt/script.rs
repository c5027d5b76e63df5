//! Answers written down beforehand: what takes the person's place in tests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use crate::ui::prompt::Prompt;
use crate::ui::prompt::look::Check;
use crate::ui::{Error, sanitize};

/// Answers in order, strict both ways: an unplanned question fails, and so does an answer nobody asked for
/// (see [`Script::finish`]).
#[derive(Debug, Default)]
pub struct Script(Mutex<VecDeque<(String, Answer)>>);

enum Answer {
    Known(String),
    /// Found out when the question comes: a code that was sent meanwhile.
    Found(Box<dyn FnOnce() -> String + Send>),
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Known(answer) => answer,
            Self::Found(_) => "…",
        })
    }
}

impl Script {
    /// The answer that stops, as Esc and Ctrl-C do.
    pub const CANCEL: &'static str = "\u{1b}";

    /// The answer that takes what is offered, as Enter does.
    pub const ENTER: &'static str = "\n";

    /// Pairs of a piece of the question and the answer: `y`/`n`, a piece of the item, or the line;
    /// [`Script::ENTER`] and [`Script::CANCEL`] always work.
    pub fn new<const N: usize>(answers: [(&str, &str); N]) -> Self {
        Self(Mutex::new(
            answers
                .iter()
                .map(|(q, a)| ((*q).to_owned(), Answer::Known((*a).to_owned())))
                .collect(),
        ))
    }

    /// Adds a question whose answer is found out when it comes.
    pub fn then(&self, question: &str, answer: impl FnOnce() -> String + Send + 'static) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push_back((question.to_owned(), Answer::Found(Box::new(answer))));
    }

    /// Fails when an answer was not used.
    ///
    /// # Panics
    /// When answers are left.
    pub fn finish(&self) {
        let left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(left.is_empty(), "answers nobody asked for: {left:?}");
    }

    fn next(&self, text: &str) -> Result<String, Error> {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((question, answer)) = answers.pop_front() else {
            panic!("unplanned question: {text}")
        };
        assert!(
            text.contains(&question),
            "asked {text:?}, expected {question:?}"
        );
        let answer = match answer {
            Answer::Known(answer) => answer,
            Answer::Found(find) => find(),
        };
        if answer == Self::CANCEL {
            Err(Error::Cancelled)
        } else {
            Ok(answer)
        }
    }
}

impl Prompt for Arc<Script> {
    fn confirm(&self, text: &str, _yes: char) -> Result<bool, Error> {
        match self.next(text)?.as_str() {
            "y" => Ok(true),
            "n" | Script::ENTER => Ok(false),
            other => panic!("{other:?} answers neither yes nor no to {text:?}"),
        }
    }

    fn select(&self, text: &str, items: &[String]) -> Result<usize, Error> {
        let answer = self.next(text)?;
        if answer == Script::ENTER {
            return Ok(0);
        }
        Ok(items
            .iter()
            .position(|item| item.contains(&answer))
            .unwrap_or_else(|| panic!("no {answer:?} in {items:?}")))
    }

    fn input(&self, text: &str, initial: &str, check: &Check<'_>) -> Result<String, Error> {
        // A person whose line is refused types another one.
        loop {
            let answer = self.next(text)?;
            let line = if answer == Script::ENTER {
                initial.to_owned()
            } else {
                answer
            };
            match check(&line) {
                Ok(()) => return Ok(line),
                Err(complaint) => assert_eq!(
                    sanitize(&complaint),
                    complaint,
                    "a complaint must be fit for the screen"
                ),
            }
        }
    }

    fn secret(&self, text: &str) -> Result<Zeroizing<String>, Error> {
        Ok(Zeroizing::new(self.next(text)?))
    }
}
