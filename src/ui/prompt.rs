//! Questions: asked of a person at the terminal, or answered by a script in tests.

use std::collections::VecDeque;
use std::io;
use std::sync::{Mutex, PoisonError};

use super::Error;

/// Someone who answers questions. One of the two traits of the program: tests replace the human.
pub trait Prompt: Send + Sync {
    /// Yes or no.
    ///
    /// # Errors
    /// [`Error::Cancelled`] when the person stops.
    fn confirm(&self, text: &str, default: bool) -> Result<bool, Error>;

    /// One of several, by index.
    ///
    /// # Errors
    /// As [`Prompt::confirm`].
    fn select(&self, text: &str, items: &[String]) -> Result<usize, Error>;

    /// A line of text that `check` accepts.
    ///
    /// # Errors
    /// As [`Prompt::confirm`].
    fn input(
        &self,
        text: &str,
        initial: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<String, Error>;
}

/// The person at the terminal.
#[derive(Debug, Default)]
pub struct Terminal;

impl Prompt for Terminal {
    fn confirm(&self, text: &str, default: bool) -> Result<bool, Error> {
        dialoguer::Confirm::new()
            .with_prompt(text)
            .default(default)
            .interact_opt()
            .map_err(cancelled)?
            .ok_or(Error::Cancelled)
    }

    fn select(&self, text: &str, items: &[String]) -> Result<usize, Error> {
        dialoguer::Select::new()
            .with_prompt(text)
            .items(items)
            .default(0)
            .interact_opt()
            .map_err(cancelled)?
            .ok_or(Error::Cancelled)
    }

    fn input(
        &self,
        text: &str,
        initial: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<String, Error> {
        dialoguer::Input::<String>::new()
            .with_prompt(text)
            .with_initial_text(initial)
            .allow_empty(true)
            .validate_with(|line: &String| check(line))
            .interact_text()
            .map_err(cancelled)
    }
}

fn cancelled(error: dialoguer::Error) -> Error {
    let dialoguer::Error::IO(error) = error;
    match error.kind() {
        io::ErrorKind::Interrupted => Error::Cancelled,
        _ => Error::Output(error),
    }
}

/// Answers in order. An unplanned question fails, and so does an answer nobody asked for (see [`Script::finish`]).
#[derive(Debug, Default)]
pub struct Script(Mutex<VecDeque<(String, String)>>);

impl Script {
    /// Pairs of a piece of the question and the answer: `y`/`n`, an item's text, or the line.
    pub fn new<const N: usize>(answers: [(&str, &str); N]) -> Self {
        Self(Mutex::new(
            answers
                .iter()
                .map(|(q, a)| ((*q).to_owned(), (*a).to_owned()))
                .collect(),
        ))
    }

    /// Fails when an answer was not used.
    ///
    /// # Panics
    /// When answers are left.
    pub fn finish(&self) {
        let left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(left.is_empty(), "answers nobody asked for: {left:?}");
    }

    fn next(&self, text: &str) -> String {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((question, answer)) = answers.pop_front() else {
            panic!("unplanned question: {text}")
        };
        assert!(
            text.contains(&question),
            "asked {text:?}, expected {question:?}"
        );
        answer
    }
}

impl Prompt for std::sync::Arc<Script> {
    fn confirm(&self, text: &str, _default: bool) -> Result<bool, Error> {
        Ok(self.next(text) == "y")
    }

    fn select(&self, text: &str, items: &[String]) -> Result<usize, Error> {
        let answer = self.next(text);
        Ok(items
            .iter()
            .position(|item| item.contains(&answer))
            .unwrap_or_else(|| panic!("no {answer:?} in {items:?}")))
    }

    fn input(
        &self,
        text: &str,
        _initial: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<String, Error> {
        // A person whose line is refused types another one.
        loop {
            let answer = self.next(text);
            if check(&answer).is_ok() {
                return Ok(answer);
            }
        }
    }
}
