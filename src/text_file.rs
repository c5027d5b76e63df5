//! Text that a person keeps in a file, whichever editor or shell wrote it: UTF-8, or UTF-16 of either byte order, with or
//! without a byte order mark. A table that a spreadsheet saved may also be in Windows-1252 ([`Utf8`]); of no other file is that
//! guessed.

use std::borrow::Cow;
use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

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
    /// The file system refused this file.
    pub fn of(path: &Path, error: io::Error) -> Self {
        Self {
            path: path.to_owned(),
            flaw: Flaw::Io(error),
        }
    }

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
    let file = File::open(path).map_err(|error| Error::of(path, error))?;
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

/// A line or a record that has no end.
pub fn endless() -> io::Error {
    let text = format!("a line of more than {} MiB", LARGEST >> 20);
    io::Error::new(io::ErrorKind::InvalidData, text)
}

/// So many bytes are decoded at once.
const CHUNK: u64 = 1 << 16;

/// What stands for bytes that are no text.
pub const REPLACEMENT: char = '\u{fffd}';

/// Input as UTF-8 without a byte order mark, whichever program wrote it: UTF-8, UTF-16, or the 8-bit text that spreadsheets of
/// western Europe save. A byte that is part of no text becomes [`REPLACEMENT`].
pub struct Utf8<R> {
    input: R,
    /// Not decoded yet.
    raw: Vec<u8>,
    /// Decoded, and handed on up to `at`.
    text: Vec<u8>,
    at: usize,
    has_begun: bool,
    has_ended: bool,
    utf16: Option<fn([u8; 2]) -> u16>,
    /// Whether there was a character of UTF-8 that is no ASCII: then a byte that is none is damage.
    has_wide: bool,
    guessed: Rc<Cell<bool>>,
}

impl<R: Read> Utf8<R> {
    /// This input, decoded as it is read.
    pub fn of(input: R) -> Self {
        Self {
            input,
            raw: Vec::new(),
            text: Vec::new(),
            at: 0,
            has_begun: false,
            has_ended: false,
            utf16: None,
            has_wide: false,
            guessed: Rc::default(),
        }
    }

    /// Becomes true when something was taken for Windows-1252.
    pub fn guessed(&self) -> Rc<Cell<bool>> {
        Rc::clone(&self.guessed)
    }

    /// Decodes some more.
    fn fill(&mut self) -> io::Result<()> {
        let before = self.raw.len();
        let mut chunk = self.input.by_ref().take(CHUNK);
        chunk.read_to_end(&mut self.raw)?;
        self.has_ended = ((self.raw.len() - before) as u64) < CHUNK;
        let mut raw = &*self.raw;
        if !self.has_begun {
            self.has_begun = true;
            self.utf16 = utf16_order(raw);
            raw = unmarked(raw, self.utf16.is_some());
        }
        self.text.clear();
        self.at = 0;
        let left = match self.utf16 {
            Some(unit) => wide(raw, unit, self.has_ended, &mut self.text),
            None => self.narrow_or_utf8(raw.to_owned()),
        };
        self.raw.drain(..self.raw.len() - left);
        Ok(())
    }

    /// Decodes UTF-8, and what is none of it as Windows-1252. Returns how many bytes are left for the next time.
    fn narrow_or_utf8(&mut self, raw: Vec<u8>) -> usize {
        let mut rest = &*raw;
        loop {
            let error = match str::from_utf8(rest) {
                Ok(text) => {
                    self.has_wide |= !text.is_ascii();
                    self.text.extend_from_slice(rest);
                    return 0;
                }
                Err(error) => error,
            };
            let (text, bad) = rest.split_at(error.valid_up_to());
            self.has_wide |= !text.is_ascii();
            self.text.extend_from_slice(text);
            if error.error_len().is_none() && !self.has_ended {
                return bad.len();
            }
            let Some((&byte, after)) = bad.split_first() else {
                return 0;
            };
            let letter = western(byte).filter(|_| !self.has_wide);
            self.guessed.set(self.guessed.get() || letter.is_some());
            let mut buffer = [0; 4];
            let letter = letter.unwrap_or(REPLACEMENT).encode_utf8(&mut buffer);
            self.text.extend_from_slice(letter.as_bytes());
            rest = after;
        }
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.has_ended {
            self.fill()?;
        }
        let mut text = self.text.get(self.at..).unwrap_or_default();
        let read = text.read(bytes)?;
        self.at += read;
        Ok(read)
    }
}

/// These first bytes of a text without its byte order mark.
fn unmarked(bytes: &[u8], is_utf16: bool) -> &[u8] {
    let marks: &[&[u8]] = if is_utf16 {
        &[b"\xff\xfe", b"\xfe\xff"]
    } else {
        &[UTF8_MARK]
    };
    let rest = marks.iter().find_map(|mark| bytes.strip_prefix(*mark));
    rest.unwrap_or(bytes)
}

/// Decodes UTF-16 up to the end of a character. Returns how many bytes are left for the next time.
fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16, has_ended: bool, text: &mut Vec<u8>) -> usize {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut units: Vec<u16> = pairs.iter().copied().map(unit).collect();
    let mut left = odd.len();
    let is_first_of_two = |unit: &u16| (0xd800..0xdc00).contains(unit);
    if !has_ended && units.pop_if(|unit| is_first_of_two(unit)).is_some() {
        left += 2;
    }
    let mut decoded: String = char::decode_utf16(units)
        .map(|character| character.unwrap_or(REPLACEMENT))
        .collect();
    if has_ended && left > 0 {
        decoded.push(REPLACEMENT);
        left = 0;
    }
    text.extend_from_slice(decoded.as_bytes());
    left
}

/// The letter or sign of Windows-1252 that names, streets and headings of western Europe have in them. Other bytes are
/// another encoding, such as one of Chinese, or no text.
fn western(byte: u8) -> Option<char> {
    Some(match byte {
        0x80 => '€',
        0x8a => 'Š',
        0x8c => 'Œ',
        0x8e => 'Ž',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x96 => '–',
        0x9a => 'š',
        0x9c => 'œ',
        0x9e => 'ž',
        0x9f => 'Ÿ',
        0xd7 | 0xf7 => return None,
        0xa0 | 0xa7 | 0xab | 0xb0 | 0xb4 | 0xbb | 0xc0.. => char::from(byte),
        _ => return None,
    })
}

/// The text that bytes stand for, without its byte order mark. UTF-16 is known by its mark, else by every other of the first
/// bytes being zero.
///
/// # Errors
/// [`NotText`].
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, NotText> {
    let text = match utf16_order(bytes) {
        Some(unit) => utf16(unmarked(bytes, true), unit)?,
        None => Cow::Borrowed(str::from_utf8(unmarked(bytes, false)).map_err(|_| NotText)?),
    };
    if text.contains('\0') {
        return Err(NotText);
    }
    Ok(text)
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
        let line = vec![b'x'; 1 << 20];
        let text = [line.as_slice(), b"\n"].concat();
        let mut read = Vec::new();
        assert_eq!(
            read_line(&mut text.as_slice(), &mut read).unwrap(),
            line.len() + 1
        );
    }

    /// An input that hands out so many bytes at once.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
            let most = self.1.min(bytes.len());
            self.0.read(&mut bytes[..most])
        }
    }

    #[test]
    fn a_table_is_decoded_from_what_spreadsheets_and_shells_write() {
        let text = "Anna Größe,Åsa,租户 🔑\r\n";
        let marked = format!("\u{feff}{text}");
        let cases: [(Vec<u8>, &str, bool); 10] = [
            (text.into(), text, false),
            (marked.clone().into(), text, false),
            (pairs(&marked, u16::to_le_bytes), text, false),
            (pairs(&marked, u16::to_be_bytes), text, false),
            (pairs(text, u16::to_le_bytes), text, false),
            (b"Gr\xf6\xdfe;\x96\n".to_vec(), "Größe;–\n", true),
            // Damage in UTF-8 is no other encoding.
            (b"\xc3\xa5 \xff".to_vec(), "å \u{fffd}", false),
            // Chinese in GBK.
            (
                b"\xca\xd6\xbb\xfa,\x81\x40".to_vec(),
                "Ê\u{5bb}\u{fffd},\u{fffd}@",
                true,
            ),
            (b"\xff\xfea\0\0\xd8".to_vec(), "a\u{fffd}", false),
            (b"".to_vec(), "", false),
        ];
        for (bytes, expected, is_guess) in cases {
            for size in [1, 7, 1 << 20] {
                let mut input = Utf8::of(Drops(&bytes, size));
                let guessed = input.guessed();
                let mut read = String::new();
                input.read_to_string(&mut read).unwrap();
                assert_eq!((&*read, guessed.get()), (expected, is_guess), "{bytes:?}");
            }
        }
    }

    #[test]
    fn a_character_may_lie_across_two_reads() {
        for text in ["aå", "a🔑", "å🔑"] {
            let long = text.repeat(CHUNK as usize);
            for bytes in [long.clone().into_bytes(), pairs(&long, u16::to_le_bytes)] {
                let mut read = String::new();
                let marked = [&b"\xff\xfe"[..], &bytes].concat();
                let bytes = if bytes == long.as_bytes() {
                    bytes
                } else {
                    marked
                };
                Utf8::of(&*bytes).read_to_string(&mut read).unwrap();
                assert!(read == long, "{text}");
            }
        }
    }
}
