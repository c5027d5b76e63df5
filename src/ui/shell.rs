//! Commands as somebody types them: what is copied runs.

/// Whose words a command is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shell {
    /// sh, bash, zsh, fish.
    Posix,
    /// `cmd` and PowerShell, which agree on double quotes.
    Windows,
}

impl Shell {
    const HERE: Self = if cfg!(windows) {
        Self::Windows
    } else {
        Self::Posix
    };

    /// What needs no quotes, also at the beginning of a word.
    fn is_plain(self, c: char) -> bool {
        c.is_alphanumeric()
            || "._+-=/:".contains(c)
            || match self {
                Self::Posix => "@,".contains(c),
                // PowerShell reads `@a` and `a,b` as lists.
                Self::Windows => c == '\\',
            }
    }

    /// A word in one piece.
    fn quoted(self, word: &str) -> String {
        let inner = |c: char| self.is_plain(c) || "@~".contains(c);
        let begins = word.starts_with(|c| self.is_plain(c));
        if begins && word.chars().all(inner) {
            return word.to_owned();
        }
        match self {
            Self::Posix => format!("'{}'", word.replace('\'', "'\\''")),
            Self::Windows => {
                // What stands before the closing mark would escape it.
                let end = word.len() - word.trim_end_matches('\\').len();
                let end = "\\".repeat(end);
                format!("\"{}{end}\"", word.replace('"', "\"\""))
            }
        }
    }
}

/// A command of this program: how it is called for this tenant, and words that are quoted where they have to be.
pub fn command(program: &str, words: &[&str]) -> String {
    let mut command = program.to_owned();
    for word in words {
        command.push(' ');
        command.push_str(&Shell::HERE.quoted(word));
    }
    command
}

/// The sentences of a language with every command in them, which stands behind a backtick, open to how the program is
/// called. One that names its own tenant, or needs none, stays as it is.
pub(super) fn opened(sentences: &str, variable: &str) -> String {
    const CALL: &str = "`sspr ";
    let mut opened = String::with_capacity(sentences.len() + sentences.len() / 16);
    let mut rest = sentences;
    while let Some(at) = rest.find(CALL) {
        let (before, from) = rest.split_at(at);
        opened.push_str(before);
        let words = &from[CALL.len()..];
        let span = words.split('`').next().unwrap_or_default();
        let stays = span.contains("--profile") || span.contains("--sandbox");
        if stays || span.starts_with("sandbox ") {
            opened.push_str(CALL);
        } else {
            opened.push_str("`{ $");
            opened.push_str(variable);
            opened.push_str(" } ");
        }
        rest = words;
    }
    opened.push_str(rest);
    opened
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_stays_one_piece_in_a_shell() {
        for (word, posix, windows) in [
            (
                "ann@contoso.example",
                "ann@contoso.example",
                "ann@contoso.example",
            ),
            ("@ann", "@ann", "\"@ann\""),
            ("notify.users=on", "notify.users=on", "notify.users=on"),
            ("a,b", "a,b", "\"a,b\""),
            ("SSPR Pilot", "'SSPR Pilot'", "\"SSPR Pilot\""),
            (
                "o'neil@c.example",
                "'o'\\''neil@c.example'",
                "\"o'neil@c.example\"",
            ),
            (
                "a_b#EXT#@c.example",
                "'a_b#EXT#@c.example'",
                "\"a_b#EXT#@c.example\"",
            ),
            (
                "x;rm -rf@c.example",
                "'x;rm -rf@c.example'",
                "\"x;rm -rf@c.example\"",
            ),
            ("say \"a\"", "'say \"a\"'", "\"say \"\"a\"\"\""),
            (
                "C:\\Users\\ann\\a.csv",
                "'C:\\Users\\ann\\a.csv'",
                "C:\\Users\\ann\\a.csv",
            ),
            ("C:\\my files\\", "'C:\\my files\\'", "\"C:\\my files\\\\\""),
            ("", "''", "\"\""),
        ] {
            assert_eq!(Shell::Posix.quoted(word), posix);
            assert_eq!(Shell::Windows.quoted(word), windows);
        }
    }

    #[cfg(not(windows))]
    #[test]
    fn a_command_is_quoted_word_by_word() {
        assert_eq!(
            command("sspr --sandbox", &["enable", "--group", "SSPR Pilot"]),
            "sspr --sandbox enable --group 'SSPR Pilot'"
        );
    }

    #[test]
    fn a_command_in_a_sentence_is_called_as_the_program_was() {
        for (sentence, expected) in [
            ("a = Run `sspr login`.", "a = Run `{ $sspr } login`."),
            (
                "a = `sspr login --profile NAME` or `sspr whoami`",
                "a = `sspr login --profile NAME` or `{ $sspr } whoami`",
            ),
            ("a = `sspr sandbox reset`", "a = `sspr sandbox reset`"),
            ("a = sspr alone", "a = sspr alone"),
        ] {
            assert_eq!(opened(sentence, "sspr"), expected);
        }
    }
}
