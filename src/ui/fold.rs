//! Text that is wider than the terminal, broken into lines between words; a script without spaces is broken anywhere.

use unicode_width::UnicodeWidthStr;

use super::grid::{bare, drawn, pin};

/// A text is not made narrower than this for the sake of what stands before it.
const NARROWEST: usize = 20;

/// Ends a line of a command that goes on in the next one.
const CONTINUES: &str = if cfg!(windows) { "`" } else { "\\" };

/// Full-width marks that no line begins with.
const NOT_FIRST: [char; 12] = [
    '，', '。', '、', '；', '：', '？', '！', '）', '”', '’', '》', '」',
];

/// So many of them follow one another at most, as where a sentence ends behind a quotation in brackets.
const MARKS: usize = 3;

/// The lines of a text, each at most `room` columns wide. There is always one.
pub fn fold(text: &str, room: usize) -> Vec<String> {
    let lines = folded(text, room);
    if room < NARROWEST {
        return lines;
    }
    // As much room as the marks need that would begin a line, and no more.
    (0..=MARKS)
        .map(|marks| hung(folded(text, room - 2 * marks), marks))
        .find(|lines| !lines.iter().any(|line| line.starts_with(NOT_FIRST)))
        .unwrap_or(lines)
}

/// The lines of a text, wherever they end.
fn folded(text: &str, room: usize) -> Vec<String> {
    let mut table = bare(None);
    table.add_row([text]);
    pin(&mut table, &[room]);
    drawn(&table)
}

/// The same with up to so many marks at the beginning of a line moved to the end of the one before.
fn hung(mut lines: Vec<String>, marks: usize) -> Vec<String> {
    for at in 1..lines.len() {
        let line = &lines[at];
        let begins = line
            .chars()
            .take(marks)
            .take_while(|c| NOT_FIRST.contains(c));
        let moved: String = begins.collect();
        lines[at].drain(..moved.len());
        lines[at - 1].push_str(&moved);
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// A line of a conversation, its further lines under its own beginning. A long word, an address for instance, has a line to
/// itself and is left to the terminal, where it can be copied whole.
pub(super) fn wrap_prose(line: &str, columns: Option<u16>) -> Vec<String> {
    let is_long = |word: &&str| {
        columns.is_some_and(|columns| word.len() > usize::from(columns).saturating_sub(4))
            && word.is_ascii()
    };
    let text = line.trim_start_matches(' ');
    let lead = &line[..line.len() - text.len()];
    let Some(word) = text.split(' ').find(is_long) else {
        return wrap_line(line, columns);
    };
    let (before, after) = text.split_once(word).unwrap_or_default();
    let mut lines = Vec::new();
    if !before.is_empty() {
        lines = wrap_line(&format!("{lead}{}", before.trim_end()), columns);
    }
    lines.push(format!("{lead}{word}"));
    if !after.is_empty() {
        let after = format!("{lead}{}", after.trim_start());
        lines.extend(wrap_prose(&after, columns));
    }
    lines
}

/// A text behind a lead, its further lines under the indent, folded to the columns of the terminal, if there is one.
pub fn wrap_hanging(text: &str, lead: &str, indent: &str, columns: Option<u16>) -> Vec<String> {
    let whole = format!("{lead}{text}");
    let columns = columns.map_or(usize::MAX, usize::from);
    if whole.width() <= columns {
        return vec![whole];
    }
    let room = columns.saturating_sub(indent.width().max(lead.width()));
    if room < NARROWEST {
        return fold(&whole, columns);
    }
    fold(text, room)
        .into_iter()
        .enumerate()
        .map(|(at, line)| format!("{}{line}", if at == 0 { lead } else { indent }))
        .collect()
}

/// A line of a document, its further lines under its own beginning; one that is indented, as the item of a list, a bit
/// further.
pub(super) fn wrap_line(line: &str, columns: Option<u16>) -> Vec<String> {
    let text = line.trim_start_matches(' ');
    let lead = &line[..line.len() - text.len()];
    let indent = if lead.is_empty() { 0 } else { lead.len() + 2 };
    wrap_hanging(text, lead, &" ".repeat(indent), columns)
}

/// A command behind an indent. Where it has to be broken, the shell reads its lines as one, so it can be copied.
pub fn wrap_command(command: &str, indent: &str, columns: Option<u16>) -> Vec<String> {
    let columns = columns.map_or(usize::MAX, usize::from);
    if indent.width() + command.width() <= columns {
        return vec![format!("{indent}{command}")];
    }
    let room = columns.saturating_sub(indent.width() + 1 + CONTINUES.len());
    let (mut rest, mut start) = (command, indent);
    let mut lines = Vec::new();
    for part in fold(command, room) {
        rest = rest.strip_prefix(part.as_str()).unwrap_or_default();
        let line = format!("{start}{part}");
        lines.push(match rest.strip_prefix(' ') {
            Some(words) => {
                (rest, start) = (words, indent);
                format!("{line} {CONTINUES}")
            }
            None if rest.is_empty() => line,
            // Within a word nothing may come between.
            None => {
                start = "";
                format!("{line}{CONTINUES}")
            }
        });
    }
    lines
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
                &["in /a/ve", "ry/long/", "path now"],
            ),
            ("现在登录吗", 5, &["现在", "登录", "吗"]),
        ];
        for (text, room, lines) in cases {
            assert_eq!(fold(text, room), lines, "{text}");
        }
    }

    #[test]
    fn no_line_begins_with_a_mark_that_ends_a_sentence() {
        let text = "尚无配置文件（/home/ann/.config/sspr/config.toml）。使用默认设置（“无”）。";
        for room in NARROWEST + 1..80 {
            for line in fold(text, room) {
                assert!(!line.starts_with(NOT_FIRST), "{room}: {line}");
                assert!(line.width() <= room, "{room}: {line}");
            }
        }
    }

    #[test]
    fn further_lines_stand_under_the_text_where_there_is_room() {
        let text = "Register a second method, a mobile phone";
        assert_eq!(
            wrap_hanging(text, "Do: ", "    ", Some(30)),
            ["Do: Register a second method,", "    a mobile phone"]
        );
        assert_eq!(
            wrap_hanging(text, "Do: ", "    ", Some(20)),
            ["Do: Register a", "second method, a", "mobile phone"]
        );
        assert_eq!(
            wrap_line("  7 of the 20 users then in scope", Some(24)),
            ["  7 of the 20 users", "    then in scope"]
        );
    }

    #[test]
    fn a_long_word_has_a_line_to_itself_and_the_others_are_wrapped() {
        let address = "https://account.example/PasswordReset/Register.aspx?regref=setup";
        let line = format!("  The person opens {address} and signs in with the pass.");
        assert_eq!(
            wrap_prose(&line, Some(30)),
            [
                "  The person opens",
                &format!("  {address}"),
                "  and signs in with the pass.",
            ]
        );
        assert_eq!(wrap_prose(address, Some(30)), [address]);
        assert_eq!(wrap_prose(&line, None), [line.as_str()]);
    }

    #[test]
    fn a_command_that_is_broken_can_still_be_copied() {
        let command = "sspr methods add anna.mueller@contoso.example --email";
        assert_eq!(wrap_command(command, "  ", None), [format!("  {command}")]);
        let shown = wrap_command(command, "  ", Some(24)).join("\n");
        let read = shown.replace(&format!("{CONTINUES}\n"), "");
        assert_eq!(
            read.split_whitespace().collect::<Vec<_>>().join(" "),
            command
        );
        assert!(shown.lines().all(|line| line.width() <= 24), "{shown}");
    }
}
