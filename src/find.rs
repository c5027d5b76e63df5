//! One of several: what is exactly so, else what comes near, from which a person chooses and of which a script is told.

use crate::error::{Code, Error};
use crate::ui::{Message, Ui, msg};

/// So many candidates are offered.
pub const MOST: usize = 10;

/// What a search came to.
#[derive(Debug)]
pub struct Candidates<T> {
    /// Those that are exactly so.
    pub exact: Vec<T>,
    /// Those that come near; looked for only where nothing is exactly so.
    pub near: Vec<T>,
}

/// How a kind of thing is told.
#[derive(Debug)]
pub struct Words<T> {
    /// A candidate on a line, with what names it unmistakably.
    pub line: fn(&T) -> String,
    /// Says that there is no such thing.
    pub unknown: Message,
    /// What to give instead.
    pub unknown_hint: Message,
    /// The code where nothing comes near.
    pub unknown_code: Code,
    /// Says that several are called so, given the candidates.
    pub several: fn(String) -> Message,
    /// Says which come near, given the candidates.
    pub near: fn(String) -> Message,
    /// What to give where several are called so.
    pub several_hint: Message,
    /// The code where several are meant, or come near.
    pub several_code: Code,
}

/// The one that is meant: nobody is taken for another without being asked.
///
/// # Errors
/// Exit 1 where nothing comes near; exit 2 with the candidates where nobody can be asked, or where none of them is meant.
pub fn settle<T>(found: Candidates<T>, words: Words<T>, ui: &Ui) -> Result<T, Error> {
    let Candidates { mut exact, near } = found;
    if exact.len() == 1 {
        return Ok(exact.remove(0));
    }
    let is_exact = !exact.is_empty();
    let mut candidates = if is_exact { exact } else { near };
    if candidates.is_empty() {
        return Err(Error::failure(words.unknown_code, words.unknown).hint(words.unknown_hint));
    }
    candidates.truncate(MOST);
    let lines: Vec<String> = candidates.iter().map(words.line).collect();
    let listed = lines.join(", ");
    let told = if is_exact {
        Error::failure(words.several_code, (words.several)(listed)).hint(words.several_hint)
    } else {
        Error::failure(words.several_code, words.unknown).hint((words.near)(listed))
    };
    if !ui.interactive() {
        return Err(told);
    }
    let mut items = lines;
    items.push(ui.text(&msg!("find-none")));
    let chosen = ui.select(&msg!("enable-group-choice"), "NAME", &items)?;
    if chosen < candidates.len() {
        Ok(candidates.swap_remove(chosen))
    } else {
        Err(told)
    }
}

/// Whether an error says that nothing was found, so that somebody who can be asked is asked again.
pub fn is_open(error: &Error) -> bool {
    let codes = [
        Code::UserNotFound,
        Code::UserAmbiguous,
        Code::GroupNotFound,
        Code::GroupAmbiguous,
    ];
    matches!(error, Error::Failure(failure) if codes.contains(&failure.code))
}

/// Says on the way what was not found, and what comes near.
pub fn tell(error: &Error, ui: &Ui) {
    if let Error::Failure(failure) = error {
        ui.warn(&failure.message);
        if let Some(hint) = &failure.hint {
            ui.status(hint);
        }
    }
}

/// Whether a name is so near to what was given that it may be a slip of the fingers: one character in four.
pub fn resembles(given: &str, name: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        let text = text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (given, name) = (plain(given).join(" "), plain(name).join(" "));
    let length = given.chars().count().max(name.chars().count());
    length > 0 && strsim::levenshtein(&given, &name) <= length / 4
}

/// How the words begin that a typing mistake further on leaves as they are; nothing where too little is left to look for.
pub fn stem(given: &str) -> Option<String> {
    let letters: String = given
        .trim()
        .chars()
        .take_while(|c| c.is_alphanumeric())
        .take(3)
        .collect();
    (letters.chars().count() >= 2).then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_fingers_resembles_and_another_name_does_not() {
        for (given, name, expected) in [
            ("jonas.brg", "jonas.berg", true),
            ("Jonas Brg", "Jonas Berg", true),
            ("jonsa.berg", "Jonas Berg", true),
            ("Piot", "Pilot", true),
            ("nobody", "noah.berg", false),
            ("jonas", "jonas.berg", false),
            ("", "", false),
        ] {
            assert_eq!(resembles(given, name), expected, "{given} {name}");
        }
    }

    #[test]
    fn the_stem_is_the_first_letters() {
        for (given, expected) in [
            ("jonas.brg", Some("jon")),
            (" Jo B", Some("Jo")),
            ("j.berg", None),
            ("", None),
        ] {
            assert_eq!(stem(given).as_deref(), expected, "{given}");
        }
    }
}
