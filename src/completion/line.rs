//! The line of bash, which hands it over as it was typed: quotes and all, and cut at `=`, `:` and `@`.

/// A line up to the cursor, in words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The words before the one under the cursor, without the program's name and without quotes.
    pub(super) words: Vec<String>,
    /// The word under the cursor, without quotes.
    pub(super) current: String,
    /// Whether that one begins with a quote: then bash cuts it nowhere.
    quoted: bool,
}

impl Line {
    /// Reads a line as the shell does, but for what it would replace: nothing is run, no variable is looked at.
    pub(super) fn of(text: &str) -> Self {
        let mut words = Vec::new();
        let (mut word, mut quote, mut within) = (String::new(), None, false);
        let mut quoted = false;
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            match (quote, c) {
                (None, ' ' | '\t') => {
                    if within {
                        words.push(std::mem::take(&mut word));
                    }
                    (within, quoted) = (false, false);
                }
                (None, '"' | '\'') => {
                    quoted |= !within;
                    (quote, within) = (Some(c), true);
                }
                (Some(open), _) if c == open => quote = None,
                (None | Some('"'), '\\') => {
                    within = true;
                    word.extend(chars.next());
                }
                _ => {
                    within = true;
                    word.push(c);
                }
            }
        }
        if !words.is_empty() {
            words.remove(0);
        }
        Self {
            words,
            current: word,
            quoted,
        }
    }

    /// How many bytes of the word bash takes for another one: they stay, and what is offered begins behind them. `breaks` is its
    /// `COMP_WORDBREAKS`; an `@` begins the new word, the others end the old one.
    pub(super) fn before_break(&self, breaks: &str) -> usize {
        if self.quoted {
            return 0;
        }
        let cut = self
            .current
            .char_indices()
            .rev()
            .find(|(_, c)| matches!(c, '=' | ':' | '@') && breaks.contains(*c));
        match cut {
            Some((at, '@')) => at,
            Some((at, _)) => at + 1,
            None => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_into_words_as_the_shell_does() {
        let of = |text: &str| {
            let line = Line::of(text);
            (
                line.words.join("|"),
                line.current.clone(),
                line.before_break("@=:"),
            )
        };
        for (text, words, current, skip) in [
            ("sspr ", "", "", 0),
            ("sspr ena", "", "ena", 0),
            (
                "sspr enable --group \"SSPR Pi",
                "enable|--group",
                "SSPR Pi",
                0,
            ),
            (
                "sspr enable --group SSPR\\ Pi",
                "enable|--group",
                "SSPR Pi",
                0,
            ),
            (
                "sspr enable --group 'a b' --sc",
                "enable|--group|a b",
                "--sc",
                0,
            ),
            (
                "sspr policy set method.sms=o",
                "policy|set",
                "method.sms=o",
                11,
            ),
            ("sspr reset ann@con", "reset", "ann@con", 3),
            ("sspr reset \"ann@con", "reset", "ann@con", 0),
        ] {
            let expected = (words.to_owned(), current.to_owned(), skip);
            assert_eq!(of(text), expected, "{text}");
        }
    }
    #[test]
    fn a_word_is_cut_only_where_bash_does() {
        let line = Line::of("sspr reset ann@con");
        assert_eq!((line.before_break("=:"), line.before_break("")), (0, 0));
    }
}
