//! Questions for yes or no, and every question for whoever listens to the terminal: a line at a time, nothing is drawn
//! twice, choices have numbers.
//!
//! A screen reader says what is written and loses its place when a line is drawn again.

use std::io;
use std::ops::ControlFlow;

use console::{Key, Term};
use zeroize::Zeroizing;

use crate::ui::prompt::look::{Check, keys, marked};
use crate::ui::prompt::next_key;
use crate::ui::sanitize;

/// Yes or no, ended by Enter, which alone is no; nothing when the person stops. `question` stands as it is shown.
pub(in crate::ui) fn confirm(term: &Term, question: &str, yes: char) -> io::Result<Option<bool>> {
    loop {
        term.write_str(&format!("{question} {} ", keys(yes)))?;
        let Some(line) = read(term, "", true)? else {
            return Ok(None);
        };
        if let Some(answer) = meant(&line) {
            return Ok(Some(answer));
        }
    }
}

/// One of several, by its number; nothing when the person stops.
pub(in crate::ui) fn select(
    term: &Term,
    text: &str,
    items: &[String],
) -> io::Result<Option<usize>> {
    term.write_line(&marked(text))?;
    for (index, item) in items.iter().enumerate() {
        term.write_line(&format!("{}. {item}", index + 1))?;
    }
    loop {
        term.write_str(&format!("1-{}: ", items.len()))?;
        let Some(line) = read(term, "", true)? else {
            return Ok(None);
        };
        if let Some(index) = chosen(&line, items.len()) {
            return Ok(Some(index));
        }
    }
}

/// A line that `check` accepts, begun with `initial`; nothing when the person stops.
pub(in crate::ui) fn input(
    term: &Term,
    text: &str,
    initial: &str,
    check: &Check<'_>,
) -> io::Result<Option<String>> {
    loop {
        term.write_str(&format!("{} ", marked(text)))?;
        let Some(line) = read(term, initial, true)? else {
            return Ok(None);
        };
        match check(&line) {
            Ok(()) => return Ok(Some(line.to_string())),
            Err(complaint) => term.write_line(&sanitize(&complaint))?,
        }
    }
}

/// A line of which nothing shows; nothing when the person stops.
pub(in crate::ui) fn secret(term: &Term, text: &str) -> io::Result<Option<Zeroizing<String>>> {
    term.write_str(&format!("{} ", marked(text)))?;
    read(term, "", false)
}

/// Reads a line key by key, so that Ctrl-C is seen at once.
fn read(term: &Term, initial: &str, show: bool) -> io::Result<Option<Zeroizing<String>>> {
    let mut line = Zeroizing::new(initial.to_owned());
    term.write_str(initial)?;
    loop {
        let key = next_key(term)?;
        let before = line.chars().count();
        let ended = edit(&mut line, &key);
        let after = line.chars().count();
        if show && after > before {
            term.write_str(line.get(last(&line)..).unwrap_or_default())?;
        } else if show && after < before {
            term.clear_chars(before - after)?;
        }
        if let ControlFlow::Break(taken) = ended {
            term.write_line("")?;
            return Ok(taken.then_some(line));
        }
    }
}

/// Where the last character of a line begins.
fn last(line: &str) -> usize {
    line.char_indices().next_back().map_or(0, |(at, _)| at)
}

/// What a key does to the line; breaks with whether the line is taken.
fn edit(line: &mut String, key: &Key) -> ControlFlow<bool> {
    match key {
        Key::Enter => return ControlFlow::Break(true),
        Key::Escape => return ControlFlow::Break(false),
        Key::Char('\u{4}') if line.is_empty() => return ControlFlow::Break(false),
        Key::Backspace => drop(line.pop()),
        Key::Char('\u{15}') => line.clear(),
        Key::Char(c) if !c.is_control() => line.push(*c),
        _ => {}
    }
    ControlFlow::Continue(())
}

/// What a line says to a question for yes or no, in any of the languages.
fn meant(line: &str) -> Option<bool> {
    match line.trim().to_lowercase().as_str() {
        "y" | "yes" | "j" | "ja" | "是" => Some(true),
        "" | "n" | "no" | "nein" | "nej" | "否" => Some(false),
        _ => None,
    }
}

/// Which of `count` a line means.
fn chosen(line: &str, count: usize) -> Option<usize> {
    let number: usize = line.trim().trim_end_matches('.').parse().ok()?;
    number.checked_sub(1).filter(|index| *index < count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_understood_in_every_language_and_nothing_is_no() {
        for (line, expected) in [
            ("", Some(false)),
            (" Y ", Some(true)),
            ("yes", Some(true)),
            ("ja", Some(true)),
            ("是", Some(true)),
            ("nej", Some(false)),
            ("Nein", Some(false)),
            ("perhaps", None),
        ] {
            assert_eq!(meant(line), expected, "{line}");
        }
    }

    #[test]
    fn a_choice_is_a_number_that_stands_before_one() {
        for (line, expected) in [
            ("1", Some(0)),
            (" 3. ", Some(2)),
            ("0", None),
            ("4", None),
            ("", None),
            ("-1", None),
            ("phone", None),
        ] {
            assert_eq!(chosen(line, 3), expected, "{line}");
        }
    }

    #[test]
    fn keys_make_a_line() {
        let mut line = String::new();
        for key in [
            Key::Char('a'),
            Key::Char('王'),
            Key::Backspace,
            Key::ArrowUp,
            Key::Char('\u{7}'),
            Key::Char('b'),
            Key::Char('\u{4}'),
        ] {
            assert_eq!(edit(&mut line, &key), ControlFlow::Continue(()));
        }
        assert_eq!(line, "ab");
        assert_eq!(edit(&mut line, &Key::Enter), ControlFlow::Break(true));
        assert_eq!(edit(&mut line, &Key::Escape), ControlFlow::Break(false));
        assert_eq!(
            edit(&mut line, &Key::Char('\u{15}')),
            ControlFlow::Continue(())
        );
        assert_eq!(
            edit(&mut line, &Key::Char('\u{4}')),
            ControlFlow::Break(false)
        );
    }
}
