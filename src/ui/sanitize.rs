//! Text from the directory is untrusted: whoever names himself must not steer a terminal.

use std::borrow::Cow;

/// Escapes control characters and the marks that change the direction of text (`\u{1b}`, `\u{202e}`, …).
pub fn sanitize(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_unsafe) {
        Cow::Owned(
            text.chars()
                .flat_map(|c| {
                    if is_unsafe(c) {
                        c.escape_unicode().collect::<Vec<_>>()
                    } else {
                        vec![c]
                    }
                })
                .collect(),
        )
    } else {
        Cow::Borrowed(text)
    }
}

fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Escapes in JSON what its writer leaves as it is and a terminal must not be given: DEL, the controls above it and the marks
/// of direction. Outside of strings there are none, so the document means the same.
pub(in crate::ui) fn escape_json(json: &mut Vec<u8>, from: usize) {
    /// The first byte of each such character.
    const FIRST: [u8; 5] = [0x7f, 0xc2, 0xd8, 0xe2, 0xef];

    if !json[from..].iter().any(|byte| FIRST.contains(byte)) {
        return;
    }
    let text = String::from_utf8_lossy(&json[from..]).into_owned();
    let is_left = |c: char| c > ' ' && is_unsafe(c);
    if !text.contains(is_left) {
        return;
    }
    json.truncate(from);
    for part in text.split_inclusive(is_left) {
        match part.chars().next_back().filter(|c| is_left(*c)) {
            Some(c) => {
                let kept = &part[..part.len() - c.len_utf8()];
                json.extend_from_slice(kept.as_bytes());
                json.extend_from_slice(format!("\\u{:04x}", u32::from(c)).as_bytes());
            }
            None => json.extend_from_slice(part.as_bytes()),
        }
    }
}

/// Hides the password of every address in a text: `https://me:***@proxy.test`.
pub fn without_passwords(text: &str) -> Cow<'_, str> {
    const SCHEME: &str = "://";

    let mut shown = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(SCHEME) {
        let (before, after) = rest.split_at(start + SCHEME.len());
        // A password may hold `@`; the host begins behind the last one.
        let end = after.find(|c: char| c.is_whitespace() || "/?#`\"'<>".contains(c));
        let authority = &after[..end.unwrap_or(after.len())];
        shown.push_str(before);
        rest = after;
        if let Some((login, _)) = authority.rsplit_once('@')
            && let Some((name, _)) = login.split_once(':')
        {
            shown.push_str(name);
            shown.push_str(":***");
            rest = &after[login.len()..];
        }
    }
    if shown.is_empty() {
        return Cow::Borrowed(text);
    }
    shown.push_str(rest);
    Cow::Owned(shown)
}

/// The same text with every word that would fill the screen cut short; addresses are long, and kept to be opened.
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 300;
    const SHOWN: usize = 60;

    let cut = |word: &str| {
        if word.contains("://") || word.chars().count() <= LONGEST {
            return word.to_owned();
        }
        let end = word
            .char_indices()
            .nth(SHOWN)
            .map_or(word.len(), |(at, _)| at);
        let last = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
        let kept = &word[last.len()..];
        format!(
            "{}…{}",
            &word[..end],
            if kept.len() < SHOWN { kept } else { "" }
        )
    };
    text.split_inclusive(char::is_whitespace).map(cut).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn control_and_direction_characters_are_escaped() {
        assert_eq!(sanitize("Åsa 李"), "Åsa 李");
        assert_eq!(
            sanitize("a\u{1b}[2Jb\u{202e}c\n"),
            "a\\u{1b}[2Jb\\u{202e}c\\u{a}"
        );
    }

    #[test]
    fn no_password_of_an_address_is_shown() {
        let cases = [
            ("no address", "no address"),
            ("https://proxy.test:8080/a", "https://proxy.test:8080/a"),
            ("http://me:pa@ss@proxy.test/", "http://me:***@proxy.test/"),
            ("http://:pass@proxy.test", "http://:***@proxy.test"),
            ("http://me@proxy.test", "http://me@proxy.test"),
            (
                "`socks5://a:b@c:1` and https://d:e@f?q=a:b@c",
                "`socks5://a:***@c:1` and https://d:***@f?q=a:b@c",
            ),
            ("mail a:b@c.test", "mail a:b@c.test"),
            ("http://a/b:c@d", "http://a/b:c@d"),
        ];
        for (text, expected) in cases {
            assert_eq!(without_passwords(text), expected);
        }
    }

    #[test]
    fn what_would_fill_the_screen_is_cut_and_nothing_else() {
        let long = "å".repeat(100_000);
        assert_eq!(excerpt("no such user `ann`."), "no such user `ann`.");
        let cut = excerpt(&format!("no such\nuser `{long}`."));
        assert_eq!(cut, format!("no such\nuser `{}…`.", "å".repeat(59)));
        let link = format!("https://login.test/?state={long}");
        assert_eq!(excerpt(&link), link);
    }

    proptest! {
        #[test]
        fn json_means_the_same_and_holds_nothing_that_steers(
            text in "[a\u{7f}-\u{9f}\u{61c}\u{200b}-\u{206f}\u{feff}\u{1b}\n\"\\\\Åß’€©١李]*",
        ) {
            let mut json = b"kept\xe2\x80\xae".to_vec();
            let from = json.len();
            serde_json::to_writer(&mut json, &text).unwrap();
            escape_json(&mut json, from);
            prop_assert!(json.starts_with(b"kept\xe2\x80\xae"));
            let written = std::str::from_utf8(&json[from..]).unwrap();
            prop_assert!(!written.contains(is_unsafe), "{written:?}");
            prop_assert_eq!(serde_json::from_str::<String>(written).unwrap(), text);
        }
    }
}
