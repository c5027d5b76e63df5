//! Text broken into lines between words; a script without spaces is broken anywhere.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A hanging text is not made narrower than this.
const NARROWEST: usize = 20;

/// The lines of a text, each at most `room` columns wide. There is always one.
pub fn fold(text: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && line.width() + 1 + word.width() > room {
            lines.push(std::mem::take(&mut line));
        } else if !line.is_empty() {
            line.push(' ');
        }
        for c in word.chars() {
            if line.width() + c.width().unwrap_or(0) > room && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    lines.push(line);
    lines
}

/// A text behind a lead, its further lines under the indent, folded to the columns of the terminal, if there is one.
pub fn hang(text: &str, lead: &str, indent: &str, columns: Option<u16>) -> Vec<String> {
    let room = columns.map_or(usize::MAX, |columns| {
        usize::from(columns)
            .saturating_sub(indent.width().max(lead.width()))
            .max(NARROWEST)
    });
    fold(text, room)
        .into_iter()
        .enumerate()
        .map(|(at, line)| format!("{}{line}", if at == 0 { lead } else { indent }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_between_words_and_is_never_too_wide() {
        let cases: [(&str, usize, &[&str]); 5] = [
            ("", 5, &[""]),
            ("Go on?", 10, &["Go on?"]),
            ("Throw it away now?", 10, &["Throw it", "away now?"]),
            (
                "in /a/very/long/path now",
                8,
                &["in", "/a/very/", "long/pat", "h now"],
            ),
            ("现在登录吗", 5, &["现在", "登录", "吗"]),
        ];
        for (text, room, lines) in cases {
            assert_eq!(fold(text, room), lines, "{text}");
        }
    }
}
