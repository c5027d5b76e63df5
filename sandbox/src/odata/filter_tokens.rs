//! The words and signs of a `$filter`.

use super::reply::Fault;

/// A word or sign of a filter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    /// A name, a keyword, a number or a moment.
    Word(String),
    /// A text in quotes, without them.
    Text(String),
    /// `(`
    Open,
    /// `)`
    Close,
    /// `,`
    Comma,
    /// `:`
    Colon,
}

/// Takes a filter apart.
///
/// # Errors
/// 400 for a character that has no place in one, and for a text without its end.
pub(crate) fn tokens(text: &str) -> Result<Vec<Token>, Fault> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let used = match first {
            '(' => {
                tokens.push(Token::Open);
                1
            }
            ')' => {
                tokens.push(Token::Close);
                1
            }
            ',' => {
                tokens.push(Token::Comma);
                1
            }
            ':' => {
                tokens.push(Token::Colon);
                1
            }
            '\'' => {
                let (value, used) = quoted(rest)?;
                tokens.push(Token::Text(value));
                used
            }
            c if c.is_ascii_digit() => {
                // Moments hold colons, so that they cannot end where words do.
                let used = rest
                    .find(|c: char| !(c.is_ascii_alphanumeric() || "-:.+".contains(c)))
                    .unwrap_or(rest.len());
                tokens.push(Token::Word(rest[..used].to_owned()));
                used
            }
            c if c.is_ascii_alphabetic() || c == '_' || c == '-' => {
                let used = rest
                    .find(|c: char| !(c.is_ascii_alphanumeric() || "_/.-".contains(c)))
                    .unwrap_or(rest.len());
                tokens.push(Token::Word(rest[..used].to_owned()));
                used
            }
            other => {
                return Err(Fault::bad(format!(
                    "Invalid filter clause: Syntax error: character '{}' is not valid.",
                    other.escape_default()
                )));
            }
        };
        rest = rest[used..].trim_start();
    }
    Ok(tokens)
}

/// A text in quotes and how many bytes it takes; a quote inside is doubled.
fn quoted(text: &str) -> Result<(String, usize), Fault> {
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = characters.next() {
        if c != '\'' {
            value.push(c);
        } else if characters.next_if(|(_, next)| *next == '\'').is_some() {
            value.push('\'');
        } else {
            return Ok((value, at + 1));
        }
    }
    Err(Fault::bad(
        "Invalid filter clause: There is an unterminated string literal.",
    ))
}
