//! Text from the directory within Markdown: whoever names himself must not write on somebody else's page.

use std::fmt::Write as _;

use super::sanitize;

/// A text as it is, in a `code` element: every mark that could end it, a cell of a table, or begin anything else becomes a
/// reference, and a page has no mentions, links or images within such an element. A span of backticks would not do: in a
/// table a backslash before `|` ends the cell in some readers and not in others.
pub fn markdown_code(text: &str) -> String {
    let mut out = String::from("<code>");
    for c in sanitize(text).chars() {
        if c.is_ascii_punctuation() && c != '-' {
            write!(out, "&#{};", u32::from(c)).unwrap_or_else(|_| unreachable!("a string grows"));
        } else {
            out.push(c);
        }
    }
    out.push_str("</code>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_markup() {
        assert_eq!(markdown_code("Åsa 李 1-2"), "<code>Åsa 李 1-2</code>");
        assert_eq!(
            markdown_code("a|`b`<c>\n@d"),
            "<code>a&#124;&#96;b&#96;&#60;c&#62;&#92;u&#123;a&#125;&#64;d</code>"
        );
        let all: String = (0..=127_u8).map(char::from).collect();
        let code = markdown_code(&all);
        let inner = code
            .strip_prefix("<code>")
            .and_then(|rest| rest.strip_suffix("</code>"))
            .unwrap();
        for mark in "|`<>*_~[]()!@:.\\\"'$\n\r\t".chars() {
            assert!(!inner.contains(mark), "{mark:?} in {inner}");
        }
    }
}
