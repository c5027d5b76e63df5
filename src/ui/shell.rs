//! Commands as somebody types them: what is copied runs.

/// A word as the shell takes it in one piece: that of POSIX in single quotes, those of Windows in double ones.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "@._+-=/:,~".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else if cfg!(windows) {
        format!("\"{}\"", word.replace('"', "\"\""))
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

/// A command of this program: how it is called for this tenant, and words that are quoted where they have to be.
pub fn command(program: &str, words: &[&str]) -> String {
    let mut command = program.to_owned();
    for word in words {
        command.push(' ');
        command.push_str(&quoted(word));
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

/// The sentences of a language with the public cloud's pages for people open to those of the cloud in use: variables by
/// address.
pub(super) fn with_pages(sentences: &str, pages: &[(&str, &str)]) -> String {
    pages
        .iter()
        .fold(sentences.to_owned(), |text, (address, variable)| {
            text.replace(address, &format!("{{ ${variable} }}"))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(not(windows))]
    #[test]
    fn a_word_stays_one_piece_in_a_shell() {
        for (word, expected) in [
            ("ann@contoso.example", "ann@contoso.example"),
            ("notify.users=on", "notify.users=on"),
            ("SSPR Pilot", "'SSPR Pilot'"),
            ("o'neil@c.example", "'o'\\''neil@c.example'"),
            ("a_b#EXT#@c.example", "'a_b#EXT#@c.example'"),
            ("x;rm -rf@c.example", "'x;rm -rf@c.example'"),
            ("", "''"),
        ] {
            assert_eq!(quoted(word), expected);
        }
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
