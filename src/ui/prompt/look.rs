//! How questions look: the question stands out, everything else is plain.

use std::fmt::{self, Write};

use console::Style;
use dialoguer::theme::Theme;
use unicode_width::UnicodeWidthChar;

/// What is wrong with a line, in the reader's language.
pub type Check<'a> = dyn Fn(&str) -> Result<(), String> + 'a;

/// The look of questions, with or without colour.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui) struct Look {
    pub(in crate::ui) color: bool,
}

impl Look {
    /// A question as it stands on the screen: with its own mark at the end, or a colon.
    pub(in crate::ui) fn question(self, text: &str) -> String {
        self.strong(&marked(text.trim_end()))
    }

    /// A piece of a question.
    pub(in crate::ui) fn strong(self, text: &str) -> String {
        let bold = Style::new().bold().force_styling(self.color);
        bold.apply_to(text).to_string()
    }
}

/// The answers to a question for yes or no; the capital is what Enter alone says.
pub(in crate::ui) fn keys(yes: char) -> String {
    format!("[{yes}/N]")
}

/// A question with a mark at its end.
pub(in crate::ui) fn marked(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with([':', '?', '\u{ff1a}', '\u{ff1f}']) {
        text.to_owned()
    } else if text.ends_with(is_wide) {
        format!("{text}\u{ff1a}")
    } else {
        format!("{text}:")
    }
}

/// Whether a sign is as wide as two, as those of Chinese are.
fn is_wide(sign: char) -> bool {
    sign.width() == Some(2)
}

impl Theme for Look {
    fn format_prompt(&self, f: &mut dyn Write, prompt: &str) -> fmt::Result {
        f.write_str(&self.question(prompt))
    }

    fn format_input_prompt_selection(
        &self,
        f: &mut dyn Write,
        prompt: &str,
        answer: &str,
    ) -> fmt::Result {
        write!(f, "{} {answer}", self.question(prompt))
    }

    fn format_select_prompt_item(
        &self,
        f: &mut dyn Write,
        text: &str,
        active: bool,
    ) -> fmt::Result {
        let style = Style::new().cyan().force_styling(self.color && active);
        let mark = if active { '>' } else { ' ' };
        write!(f, "{}", style.apply_to(format!("{mark} {text}")))
    }

    fn format_fuzzy_select_prompt(
        &self,
        f: &mut dyn Write,
        prompt: &str,
        search_term: &str,
        bytes_pos: usize,
    ) -> fmt::Result {
        let (before, after) = search_term.split_at(bytes_pos);
        write!(f, "{} {before}|{after}", self.question(prompt))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_keeps_its_own_mark() {
        let cases = [
            ("Number", "Number:"),
            ("Number:", "Number:"),
            ("Go on?", "Go on?"),
            ("继续吗\u{ff1f}", "继续吗\u{ff1f}"),
            ("号码", "号码\u{ff1a}"),
            (
                "号码\u{ff08}可留空\u{ff09}",
                "号码\u{ff08}可留空\u{ff09}\u{ff1a}",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(Look { color: false }.question(text), expected);
        }
    }
}
