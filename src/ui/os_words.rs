//! What the operating system says about a file or a connection, in the language of the sentence it stands in, and without its
//! number: `No such file or directory (os error 2)` is for programmers.

use std::borrow::Cow;
use std::io::{Error, ErrorKind};

/// How [`Error`] ends what the system said.
const NUMBER: &str = " (os error ";

/// The text with the system's words in the words of `sentence`, which has them by their id. What has no words of ours keeps the
/// system's, without the number.
pub(super) fn translated<'t>(
    text: &'t str,
    sentence: impl Fn(&'static str) -> Option<String>,
) -> Cow<'t, str> {
    if !text.contains(NUMBER) {
        return Cow::Borrowed(text);
    }
    let (mut done, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(NUMBER) {
        let found = after.split_once(')');
        let number = found.and_then(|(number, _)| number.parse().ok());
        let (Some((_, behind)), Some(number)) = (found, number) else {
            done.push_str(before);
            done.push_str(NUMBER);
            rest = after;
            continue;
        };
        let error = Error::from_raw_os_error(number);
        let said = error.to_string();
        let words = said.split(NUMBER).next().unwrap_or_default();
        let own = id(error.kind()).and_then(&sentence);
        match (before.strip_suffix(words), own) {
            (Some(before), Some(own)) => {
                done.push_str(before);
                done.push_str(&own);
            }
            _ => done.push_str(before),
        }
        rest = behind;
    }
    done.push_str(rest);
    Cow::Owned(done)
}

fn id(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "os-not-found",
        ErrorKind::PermissionDenied => "os-denied",
        ErrorKind::AlreadyExists => "os-exists",
        ErrorKind::IsADirectory => "os-folder",
        ErrorKind::NotADirectory => "os-no-folder",
        ErrorKind::InvalidFilename => "os-name",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "os-full",
        ErrorKind::FileTooLarge => "os-large",
        ErrorKind::ReadOnlyFilesystem => "os-read-only",
        ErrorKind::ConnectionRefused => "os-refused",
        ErrorKind::ConnectionReset => "os-reset",
        ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable => "os-unreachable",
        ErrorKind::AddrInUse => "os-in-use",
        ErrorKind::TimedOut => "os-timed-out",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Language, Message, Messages};

    /// A number of the system with the kind.
    fn number(kind: ErrorKind) -> i32 {
        let fits = |number: &i32| Error::from_raw_os_error(*number).kind() == kind;
        (1..12_000).find(fits).expect("a number")
    }

    #[test]
    fn what_the_system_says_is_said_in_the_language_and_without_its_number() {
        let missing = Error::from_raw_os_error(number(ErrorKind::NotFound));
        for (language, words) in [
            (Language::En, "No such file or folder"),
            (Language::De, "Datei oder Ordner nicht gefunden"),
            (Language::Sv, "Filen eller mappen finns inte"),
            (Language::ZhHans, "找不到文件或文件夹"),
        ] {
            let message =
                Message::new("error-other").with("text", format!("a: {missing}, b: {missing}."));
            let text = Messages::load(language).text(&message);
            assert_eq!(text, format!("a: {words}, b: {words}."));
        }
    }

    #[test]
    fn words_of_others_stay() {
        let own = |_| Some("own".to_owned());
        let (missing, other) = (number(ErrorKind::NotFound), number(ErrorKind::BrokenPipe));
        let broken = Error::from_raw_os_error(other).to_string();
        let words = broken.split(NUMBER).next().unwrap();
        for (text, expected) in [
            ("nothing of it".to_owned(), "nothing of it"),
            (broken.clone(), words),
            (
                format!("in other words (os error {missing})"),
                "in other words",
            ),
            ("a (os error x) b".to_owned(), "a (os error x) b"),
            ("a (os error 2".to_owned(), "a (os error 2"),
        ] {
            assert_eq!(translated(&text, own), expected);
        }
    }
}
