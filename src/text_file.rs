//! Text that a person keeps in a file, whichever editor or shell wrote it: UTF-8, or UTF-16 of either byte order, with or
//! without a byte order mark.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};

/// The most bytes that are read: far more than a policy, a plan, a configuration or a chain of certificates has.
pub const LARGEST: u64 = 16 << 20;

const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// Why a file cannot be read as text.
#[derive(Debug, thiserror::Error)]
#[error("{}: {flaw}", path.display())]
pub struct Error {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub flaw: Flaw,
}

impl Error {
    /// Whether there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(&self.flaw, Flaw::Io(error) if error.kind() == io::ErrorKind::NotFound)
    }
}

/// What is wrong with a file of text.
#[derive(Debug, thiserror::Error)]
pub enum Flaw {
    /// The file system refused.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It has more than [`LARGEST`] bytes.
    #[error("larger than {} MiB", LARGEST >> 20)]
    TooLarge,
    /// It is no text.
    #[error(transparent)]
    NotText(#[from] NotText),
}

/// Bytes that are neither UTF-8 nor UTF-16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither UTF-8 nor UTF-16 text")]
pub struct NotText;

/// Reads a file of text.
///
/// # Errors
/// [`Error`] with the path.
pub fn read(path: &Path) -> Result<String, Error> {
    text_of(path, &read_bytes(path)?)
}

/// Reads a file of text that somebody named; `-` is stdin.
///
/// # Errors
/// [`Error`] with the path.
pub fn read_given(path: &Path) -> Result<String, Error> {
    if path != Path::new("-") {
        return read(path);
    }
    let path = Path::new("stdin");
    text_of(path, &read_all(path, io::stdin().lock())?)
}

/// The line and the column of a place in a text, counted from 1; columns in characters.
pub fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].chars().count() + 1)
}

fn text_of(path: &Path, bytes: &[u8]) -> Result<String, Error> {
    match decode(bytes) {
        Ok(text) => Ok(text.into_owned()),
        Err(flaw) => Err(Error {
            path: path.to_owned(),
            flaw: flaw.into(),
        }),
    }
}

/// Reads a file whole that may be text or not, such as a certificate.
///
/// # Errors
/// [`Error`] with the path; never [`Flaw::NotText`].
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let file = File::open(path).map_err(|error| Error {
        path: path.to_owned(),
        flaw: error.into(),
    })?;
    read_all(path, file)
}

fn read_all(path: &Path, from: impl Read) -> Result<Vec<u8>, Error> {
    let flawed = |flaw| Error {
        path: path.to_owned(),
        flaw,
    };
    let mut bytes = Vec::new();
    from.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| flawed(error.into()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(flawed(Flaw::TooLarge));
    }
    Ok(bytes)
}

/// Reads up to the end of a line, or of the input, into `line`. How many bytes that was.
///
/// # Errors
/// [`io::ErrorKind::InvalidData`] for a line of more than [`LARGEST`] bytes: it has no end.
pub fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    let read = input.take(LARGEST + 1).read_until(b'\n', line)?;
    if read as u64 > LARGEST {
        return Err(endless());
    }
    Ok(read)
}

fn endless() -> io::Error {
    let text = format!("a line of more than {} MiB", LARGEST >> 20);
    io::Error::new(io::ErrorKind::InvalidData, text)
}

/// Input whose lines come to an end: one of more than [`LARGEST`] bytes is an error.
#[derive(Debug)]
pub struct Lines<R> {
    input: R,
    /// How long the present line is so far.
    long: u64,
}

impl<R> Lines<R> {
    /// The lines of an input.
    pub fn of(input: R) -> Self {
        Self { input, long: 0 }
    }
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(bytes)?;
        match bytes[..read].iter().rposition(|byte| *byte == b'\n') {
            Some(end) => self.long = (read - end) as u64,
            None => self.long += read as u64,
        }
        if self.long > LARGEST {
            return Err(endless());
        }
        Ok(read)
    }
}

/// The text that bytes stand for, without its byte order mark. UTF-16 is known by its mark, else by every other of the first
/// bytes being zero.
///
/// # Errors
/// [`NotText`].
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, NotText> {
    let text = match utf16_order(bytes) {
        Some(unit) => {
            let marks: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];
            let rest = marks.iter().find_map(|mark| bytes.strip_prefix(*mark));
            utf16(rest.unwrap_or(bytes), unit)?
        }
        None => {
            let rest = bytes.strip_prefix(UTF8_MARK).unwrap_or(bytes);
            Cow::Borrowed(str::from_utf8(rest).map_err(|_| NotText)?)
        }
    };
    if text.contains('\0') {
        return Err(NotText);
    }
    Ok(text)
}

/// Whether these are the first bytes of a text in UTF-16.
pub fn is_utf16(bytes: &[u8]) -> bool {
    utf16_order(bytes).is_some()
}

/// How two bytes make a unit of UTF-16; nothing where the text is no UTF-16.
fn utf16_order(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match (bytes, zeros(bytes)) {
        ([0xff, 0xfe, ..], _) | (_, (false, true)) => Some(u16::from_le_bytes),
        ([0xfe, 0xff, ..], _) | (_, (true, false)) => Some(u16::from_be_bytes),
        _ => None,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'static, str>, NotText> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(NotText);
    }
    char::decode_utf16(pairs.iter().copied().map(unit))
        .collect::<Result<String, _>>()
        .map(Cow::Owned)
        .map_err(|_| NotText)
}

/// Whether the first bytes at even, and at odd places are all zero.
fn zeros(bytes: &[u8]) -> (bool, bool) {
    let head = &bytes[..bytes.len().min(8)];
    let all = |from: usize| {
        let mut places = head.iter().skip(from).step_by(2).peekable();
        places.peek().is_some() && places.all(|byte| *byte == 0)
    };
    (all(0), all(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn text_is_read_in_every_form_that_editors_and_shells_write() {
        let text = "tenant = \"å 租户 🔑\"\r\n";
        let marked = format!("\u{feff}{text}");
        let forms = [
            text.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            pairs(&marked, u16::to_le_bytes),
            pairs(&marked, u16::to_be_bytes),
            pairs(text, u16::to_le_bytes),
            pairs(text, u16::to_be_bytes),
        ];
        for bytes in forms {
            assert_eq!(decode(&bytes).as_deref(), Ok(text), "{bytes:?}");
        }
        assert_eq!(decode(b"").as_deref(), Ok(""));
        assert_eq!(decode(b"\xef\xbb\xbf").as_deref(), Ok(""));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let cases: [&[u8]; 7] = [
            b"\xff",
            b"caf\xe9\n",
            b"a\0\0b",
            b"\xff\xfea",
            b"\xff\xfe\x00\xd8",
            b"\0",
            b"\0\0\0\0",
        ];
        for bytes in cases {
            assert_eq!(decode(bytes), Err(NotText), "{bytes:?}");
        }
    }

    #[test]
    fn an_error_names_the_file() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("plan.json");
        let missing = read(&path).unwrap_err();
        assert!(missing.to_string().starts_with(path.to_str().unwrap()));
        std::fs::write(&path, b"\xff").unwrap();
        assert!(matches!(read(&path).unwrap_err().flaw, Flaw::NotText(_)));
        File::create(&path).unwrap().set_len(LARGEST + 1).unwrap();
        assert!(matches!(read(&path).unwrap_err().flaw, Flaw::TooLarge));
        assert!(matches!(read(home.path()).unwrap_err().flaw, Flaw::Io(_)));
    }

    #[test]
    fn a_line_without_an_end_is_an_error() {
        let endless = || io::BufReader::new(io::repeat(b'x'));
        assert!(read_line(&mut endless(), &mut Vec::new()).is_err());
        assert!(io::copy(&mut Lines::of(endless()), &mut io::sink()).is_err());
        let line = vec![b'x'; 1 << 20];
        let text = [line.as_slice(), b"\n"].concat().repeat(20);
        let copied = io::copy(&mut Lines::of(text.as_slice()), &mut io::sink());
        assert_eq!(copied.unwrap(), text.len() as u64);
        let mut read = Vec::new();
        assert_eq!(
            read_line(&mut text.as_slice(), &mut read).unwrap(),
            line.len() + 1
        );
    }
}
