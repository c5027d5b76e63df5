//! Colour with meaning. It is never alone: a mark or a word says the same.

use std::borrow::Cow;

use console::Style;

/// Gives a style its colour.
type Colour = fn(Style) -> Style;

/// What stands at the beginning of a line and says how it is meant, and its colour.
const MARKS: [(char, Colour); 7] = [
    ('✓', Style::green),
    ('✗', Style::red),
    ('!', Style::yellow),
    ('?', Style::yellow),
    ('+', Style::green),
    ('−', Style::red),
    ('–', Style::dim),
];

/// The line with its mark in colour, if it begins with one and there is to be colour.
pub(in crate::ui) fn marked(line: &str, color: bool) -> Cow<'_, str> {
    let text = line.trim_start_matches(' ');
    let mut rest = text.chars();
    let style = match rest.next() {
        Some(first) if color => MARKS.iter().find(|(mark, _)| *mark == first),
        _ => None,
    };
    match style {
        Some((mark, style)) if rest.as_str().starts_with(' ') => {
            let indent = &line[..line.len() - text.len()];
            let style = style(Style::new().bold()).force_styling(true);
            Cow::Owned(format!("{indent}{}{}", style.apply_to(mark), rest.as_str()))
        }
        _ => Cow::Borrowed(line),
    }
}

/// The text in the colour of what is beside the matter, if there is to be colour.
pub(in crate::ui) fn dim(text: &str, color: bool) -> String {
    Style::new()
        .dim()
        .force_styling(color)
        .apply_to(text)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_at_the_beginning_is_coloured_and_nothing_else() {
        for line in [
            "✓ done",
            "  ✗ Scope  off",
            "! 3 users",
            "− 3",
            "– not known",
        ] {
            let painted = marked(line, true);
            assert!(painted.contains('\u{1b}'), "{line}");
            assert_eq!(console::strip_ansi_codes(&painted), line);
            assert_eq!(marked(line, false), line);
        }
        for line in ["+46 701740611", "all ✓ good", "", "✓", "!important"] {
            assert_eq!(marked(line, true), line);
        }
    }
}
