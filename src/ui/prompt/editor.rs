//! One line of text, typed at the terminal and checked while it is typed.

use std::io;

use console::{Key, Style, Term, truncate_str};
use unicode_width::UnicodeWidthChar;
use zeroize::Zeroizing;

use crate::ui::prompt::look::{Check, Look, marked};
use crate::ui::prompt::next_key;
use crate::ui::sanitize;

/// A line being typed: one row for the question and the text, one below for what is wrong with it.
pub(in crate::ui) struct Editor<'a> {
    term: &'a Term,
    question: &'a str,
    look: Look,
    text: Zeroizing<Vec<char>>,
    /// Where the next character goes.
    at: usize,
}

/// The columns of a line that its question may have; the others are for the text.
pub(in crate::ui) fn share(term: &Term) -> usize {
    width(term) * 3 / 4
}

/// The columns of the terminal; of a very narrow one more than there are.
fn width(term: &Term) -> usize {
    usize::from(term.size().1).max(20)
}

/// What a key did.
enum Step {
    Edited,
    Enter,
    Stop,
}

impl<'a> Editor<'a> {
    pub(in crate::ui) fn new(term: &'a Term, question: &'a str, look: Look) -> Self {
        Self {
            term,
            question,
            look,
            text: Zeroizing::default(),
            at: 0,
        }
    }

    /// A line that `check` accepts; nothing when the person stops. What is wrong shows while typing, but not before
    /// the first key: nobody has made a mistake yet.
    pub(in crate::ui) fn line(
        mut self,
        initial: &str,
        check: &Check<'_>,
    ) -> io::Result<Option<String>> {
        self.text.extend(initial.chars());
        self.at = self.text.len();
        let mut complaint = None;
        loop {
            self.draw(&self.text.clone(), complaint.as_deref())?;
            match self.step()? {
                Step::Stop => return self.close(&self.text.clone()).map(|()| None),
                Step::Edited if self.text.is_empty() => complaint = None,
                Step::Edited => complaint = check(&self.value()).err(),
                Step::Enter => {
                    let value = self.value();
                    match check(&value) {
                        Ok(()) => {
                            self.close(&self.text.clone())?;
                            return Ok(Some(value.to_string()));
                        }
                        Err(text) => complaint = Some(text),
                    }
                }
            }
        }
    }

    /// A line that shows as dots; nothing when the person stops.
    pub(in crate::ui) fn secret(mut self) -> io::Result<Option<Zeroizing<String>>> {
        loop {
            let dots = vec!['•'; self.text.len()];
            self.draw(&dots, None)?;
            match self.step()? {
                Step::Edited => {}
                Step::Stop => return self.close(&dots).map(|()| None),
                Step::Enter => {
                    self.close(&dots)?;
                    return Ok(Some(self.value()));
                }
            }
        }
    }

    fn value(&self) -> Zeroizing<String> {
        Zeroizing::new(self.text.iter().collect())
    }

    fn step(&mut self) -> io::Result<Step> {
        match next_key(self.term)? {
            Key::Enter => return Ok(Step::Enter),
            Key::Escape => return Ok(Step::Stop),
            Key::Backspace if self.at > 0 => {
                self.at -= 1;
                self.text.remove(self.at);
            }
            Key::Del if self.at < self.text.len() => {
                self.text.remove(self.at);
            }
            Key::ArrowLeft => self.at = self.at.saturating_sub(1),
            Key::ArrowRight => self.at = (self.at + 1).min(self.text.len()),
            Key::Home | Key::Char('\u{1}') => self.at = 0,
            Key::End | Key::Char('\u{5}') => self.at = self.text.len(),
            Key::Char('\u{15}') => {
                self.text.drain(..self.at);
                self.at = 0;
            }
            Key::Char('\u{17}') => {
                let kept = self.text[..self.at]
                    .iter()
                    .rposition(|c| !c.is_whitespace())
                    .and_then(|end| self.text[..end].iter().rposition(|c| c.is_whitespace()))
                    .map_or(0, |blank| blank + 1);
                self.text.drain(kept..self.at);
                self.at = kept;
            }
            Key::Char('\u{4}') if self.text.is_empty() => return Ok(Step::Stop),
            Key::Char(c) if !c.is_control() => {
                self.text.insert(self.at, c);
                self.at += 1;
            }
            _ => {}
        }
        Ok(Step::Edited)
    }

    fn draw(&self, shown: &[char], complaint: Option<&str>) -> io::Result<()> {
        let columns = width(self.term);
        // In a terminal that became narrower the question gives way, so that there is always room to type.
        let question = marked(self.question);
        let question = truncate_str(&question, share(self.term), "…") + " ";
        let room = columns - width_of(&question) - 1;
        let (text, before) = window(shown, self.at, room);

        let term = self.term;
        term.clear_line()?;
        match complaint {
            Some(complaint) => {
                let complaint = sanitize(complaint);
                let line = truncate_str(&complaint, columns - 3, "…");
                let style = Style::new().red().force_styling(self.look.color);
                term.write_str("\n")?;
                term.clear_line()?;
                term.write_str(&format!("  {}", style.apply_to(line)))?;
                term.move_cursor_up(1)?;
            }
            None => {
                // Room for a complaint, so that the line does not jump when one comes.
                term.write_str("\n")?;
                term.clear_line()?;
                term.move_cursor_up(1)?;
            }
        }
        let bold = Style::new().bold().force_styling(self.look.color);
        term.write_str(&format!("\r{}{text}\r", bold.apply_to(&question)))?;
        term.move_cursor_right(width_of(&question) + before)?;
        term.flush()
    }

    /// Leaves the question and its answer on the screen and goes to the next row.
    fn close(&self, shown: &[char]) -> io::Result<()> {
        self.draw(shown, None)?;
        self.term.write_line("")
    }
}

/// The part of a text around position `at` that fits into `room` columns, and the columns before `at` in it.
fn window(text: &[char], at: usize, room: usize) -> (String, usize) {
    let mut start = 0;
    while columns(&text[start..at]) > room {
        start += 1;
    }
    let mut end = at;
    while end < text.len() && columns(&text[start..=end]) <= room {
        end += 1;
    }
    (text[start..end].iter().collect(), columns(&text[start..at]))
}

fn columns(text: &[char]) -> usize {
    text.iter().filter_map(|c| c.width()).sum()
}

fn width_of(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_wider_than_the_terminal_shows_the_part_around_the_cursor() {
        let text: Vec<char> = "0123456789".chars().collect();
        let cases = [
            (0, 20, ("0123456789", 0)),
            (10, 20, ("0123456789", 10)),
            (10, 4, ("6789", 4)),
            (2, 4, ("0123", 2)),
            (7, 4, ("3456", 4)),
        ];
        for (at, room, (shown, before)) in cases {
            assert_eq!(
                window(&text, at, room),
                (shown.to_owned(), before),
                "{at} in {room}"
            );
        }
        let wide: Vec<char> = "王小明".chars().collect();
        assert_eq!(window(&wide, 3, 4), ("小明".to_owned(), 4));
    }
}
