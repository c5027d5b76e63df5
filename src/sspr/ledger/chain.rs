//! The chain of the ledger: what a line holds, how it is bound to the one before, and how a break is found.
//!
//! A line is one JSON object. Its member before the last is `previous`, the hash of the line before, and its last is
//! `hash`: SHA-256, in hexadecimal, of everything in the line before `,"hash":`. The bytes of a line are what counts, not
//! what a parser makes of them. The first line's `previous` is [`GENESIS`].

use std::fmt::Write;

use ring::digest::{SHA256, digest};
use serde::Serialize;

pub use crate::sspr::ledger::entry::{Actor, Entry, Outcome, Target};

/// What the first line names as the hash before it.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What stands between what is hashed and the hash.
const BEFORE_HASH: &[u8] = b",\"hash\":\"";
const AFTER_HASH: &[u8] = b"\"}";

/// The end of a chain, to which the next line is bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The number of the last line; 0 before the first.
    pub number: u64,
    /// Its hash.
    pub hash: String,
}

impl Default for Head {
    fn default() -> Self {
        Self {
            number: 0,
            hash: GENESIS.to_owned(),
        }
    }
}

impl Head {
    /// Binds an entry to this end and appends its line, newline included, to `out`. The end is then the new line.
    ///
    /// # Errors
    /// None that a value of JSON can give.
    pub fn bind(&mut self, mut entry: Entry, out: &mut Vec<u8>) -> serde_json::Result<()> {
        entry.number = self.number + 1;
        entry.previous.clone_from(&self.hash);
        let start = out.len();
        serde_json::to_writer(&mut *out, &entry)?;
        // The brace at its end comes after the hash.
        out.pop();
        self.hash = hash(&out[start..]);
        self.number = entry.number;
        out.extend_from_slice(BEFORE_HASH);
        out.extend_from_slice(self.hash.as_bytes());
        out.extend_from_slice(AFTER_HASH);
        out.push(b'\n');
        Ok(())
    }

    /// The end after this line, whether it is sound or not: a line that says no hash is bound by its own.
    pub fn after(line: &[u8], number: u64) -> Self {
        match Link::read(line) {
            Some(link) => Self {
                number: link.entry.number,
                hash: link.hash,
            },
            None => Self {
                number,
                hash: stated(line).map_or_else(|| hash(line), |(_, stated)| stated.to_owned()),
            },
        }
    }
}

/// SHA-256 in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in digest(&SHA256, bytes).as_ref() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Whether this can be a hash.
pub fn is_hash(text: &str) -> bool {
    text.len() == GENESIS.len() && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// What of a line is hashed, and the hash it states.
fn stated(line: &[u8]) -> Option<(&[u8], &str)> {
    let rest = line.strip_suffix(AFTER_HASH)?;
    let (body, hash) = rest.split_at_checked(rest.len().checked_sub(GENESIS.len())?)?;
    let body = body.strip_suffix(BEFORE_HASH)?;
    let hash = std::str::from_utf8(hash)
        .ok()
        .filter(|hash| is_hash(hash))?;
    Some((body, hash))
}

/// A line that has the form of one.
#[derive(Clone, Debug)]
pub struct Link {
    /// What it says.
    pub entry: Entry,
    /// The hash it states.
    pub hash: String,
    /// Whether that is the hash of what it says.
    pub is_sound: bool,
}

impl Link {
    /// Reads a line, without its newline.
    pub fn read(line: &[u8]) -> Option<Self> {
        let (body, stated) = stated(line)?;
        Some(Self {
            entry: serde_json::from_slice(line).ok()?,
            hash: stated.to_owned(),
            is_sound: hash(body) == stated,
        })
    }
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Break {
    /// It does not say what it was written to say.
    Changed,
    /// Lines before it are gone.
    Removed,
    /// It does not belong behind the line before it: a line was put in, or lines changed places.
    Inserted,
    /// It has no end: the last one of a file, cut off while it was written.
    Torn,
}

/// A break, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Line of the file, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub kind: Break,
    /// How many lines are gone, where lines are.
    pub missing: u64,
}

/// Follows a chain line by line.
#[derive(Clone, Debug, Default)]
pub struct Check {
    head: Head,
    line: u64,
    /// Torn lines that were set aside.
    pub set_aside: u64,
}

impl Check {
    /// Takes the next line; `whole`: it had its newline. What is wrong with it.
    pub fn take(&mut self, line: &[u8], whole: bool) -> Option<Problem> {
        self.line += 1;
        let problem = |kind, missing| {
            Some(Problem {
                line: self.line,
                kind,
                missing,
            })
        };
        if !whole {
            return problem(Break::Torn, 0);
        }
        let due = self.head.number.saturating_add(1);
        let before = std::mem::replace(&mut self.head, Head::after(line, due));
        let Some(link) = Link::read(line).filter(|link| link.is_sound) else {
            // What it says of its place is worth as little as the rest.
            self.head.number = due;
            return problem(Break::Changed, 0);
        };
        self.set_aside += u64::from(link.entry.is_torn());
        let number = link.entry.number;
        if link.entry.previous == before.hash && number == due {
            None
        } else if number > due {
            problem(Break::Removed, number - due)
        } else {
            problem(Break::Inserted, 0)
        }
    }

    /// The end of what was taken.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// How many lines were taken.
    pub fn lines(&self) -> u64 {
        self.line
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn entry(name: &str) -> Entry {
        Entry {
            command: "scope add".into(),
            target: Target {
                kind: "user".into(),
                id: Some("u-1".to_owned()),
                name: Some(name.to_owned()),
            },
            after: json!({"member": true}),
            outcome: Outcome::Done,
            before: Value::Null,
            ..Entry::torn(b"", Timestamp::UNIX_EPOCH)
        }
    }

    fn chain(names: &[&str]) -> Vec<Vec<u8>> {
        let mut head = Head::default();
        names
            .iter()
            .map(|name| {
                let mut line = Vec::new();
                head.bind(entry(name), &mut line).unwrap();
                line
            })
            .collect()
    }

    /// Everything that is wrong with a file, and where it ends.
    fn check(file: &[u8]) -> (Vec<(u64, Break)>, String) {
        let mut check = Check::default();
        let problems = file
            .split_inclusive(|byte| *byte == b'\n')
            .filter_map(|line| match line.strip_suffix(b"\n") {
                Some(whole) => check.take(whole, true),
                None => check.take(line, false),
            })
            .map(|problem| (problem.line, problem.kind))
            .collect();
        (problems, check.head().hash.clone())
    }

    #[test]
    fn a_line_is_bound_by_the_bytes_before_its_hash() {
        let lines = chain(&["a", "b"]);
        let text = String::from_utf8(lines.concat()).unwrap();
        let second: Value = serde_json::from_str(text.lines().nth(1).unwrap()).unwrap();
        let (body, rest) = text
            .lines()
            .next()
            .unwrap()
            .split_once(",\"hash\":")
            .unwrap();
        assert_eq!(
            second["previous"].as_str(),
            Some(hash(body.as_bytes()).as_str())
        );
        assert_eq!(rest, format!("\"{}\"}}", hash(body.as_bytes())));
        assert!(body.ends_with(&format!(",\"previous\":\"{GENESIS}\"")));
        assert_eq!(
            hash(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }

    #[test]
    fn each_kind_of_break_is_found_where_it_is() {
        let l = chain(&["a", "b", "c", "d"]);
        let forged = {
            let mut head = Head::after(&l[1][..l[1].len() - 1], 0);
            let mut line = Vec::new();
            head.bind(entry("x"), &mut line).unwrap();
            line
        };
        let changed = {
            let text = String::from_utf8(l[1].clone()).unwrap();
            text.replace("\"b\"", "\"B\"").into_bytes()
        };
        let half = l[3][..40].to_vec();
        use Break::{Changed, Inserted, Removed, Torn};
        type Case<'a> = (&'a str, Vec<&'a [u8]>, Vec<(u64, Break)>);
        let cases: [Case<'_>; 9] = [
            ("whole", vec![&l[0], &l[1], &l[2], &l[3]], vec![]),
            ("empty", vec![], vec![]),
            ("changed", vec![&l[0], &changed, &l[2]], vec![(2, Changed)]),
            ("first gone", vec![&l[1], &l[2]], vec![(1, Removed)]),
            ("middle gone", vec![&l[0], &l[3]], vec![(2, Removed)]),
            (
                "put in",
                vec![&l[0], &l[1], &forged, &l[2], &l[3]],
                vec![(4, Inserted)],
            ),
            (
                "changed places",
                vec![&l[0], &l[2], &l[1], &l[3]],
                vec![(2, Removed), (3, Inserted), (4, Removed)],
            ),
            ("twice", vec![&l[0], &l[0], &l[1]], vec![(2, Inserted)]),
            ("torn", vec![&l[0], &l[1], &l[2], &half], vec![(4, Torn)]),
        ];
        for (name, lines, expected) in cases {
            assert_eq!(check(&lines.concat()).0, expected, "{name}");
        }
    }

    #[test]
    fn what_a_later_version_adds_is_read_all_the_same() {
        let line = chain(&["a"]).concat();
        let text = String::from_utf8(line).unwrap();
        let (body, _) = text.split_once(",\"hash\":").unwrap();
        let body = body.replace("\"done\"", "\"undone\",\"more\":1");
        let line = format!("{body},\"hash\":\"{}\"}}", hash(body.as_bytes()));
        let link = Link::read(line.as_bytes()).unwrap();
        assert!(link.is_sound);
        assert_eq!(link.entry.outcome, Outcome::Unknown);
    }

    proptest! {
        #[test]
        fn whatever_is_done_to_a_chain_is_found(
            names in proptest::collection::vec("[a-zåß中\"\\\\]{0,6}", 2..6),
            what in 0_u8..5,
            at in any::<prop::sample::Index>(),
            other in any::<prop::sample::Index>(),
            byte in any::<u8>(),
        ) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let whole = chain(&names);
            let (none, head) = check(&whole.concat());
            prop_assert!(none.is_empty());
            let (index, another) = (at.index(whole.len()), other.index(whole.len()));
            let mut lines = whole.clone();
            match what {
                0 => {
                    let mut file = whole.concat();
                    let place = at.index(file.len());
                    prop_assume!(file[place] != byte);
                    file[place] = byte;
                    prop_assert!(!check(&file).0.is_empty());
                    return Ok(());
                }
                1 => drop(lines.remove(index)),
                2 => {
                    prop_assume!(index != another);
                    lines.swap(index, another);
                }
                3 => {
                    let line = lines[another].clone();
                    lines.insert(index, line);
                }
                _ => {
                    let mut file = whole.concat();
                    let cut = at.index(file.len());
                    file.truncate(cut);
                    let (problems, end) = check(&file);
                    prop_assert!(!problems.is_empty() || end != head);
                    return Ok(());
                }
            }
            let (problems, end) = check(&lines.concat());
            // Whole lines taken off the end leave a chain that is whole: only its head tells.
            prop_assert!(!problems.is_empty() || end != head);
            prop_assert!(what == 1 && index + 1 == whole.len() || !problems.is_empty());
        }
    }
}
