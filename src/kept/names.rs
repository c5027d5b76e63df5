//! The names of users and groups that commands read anyway, kept for a quarter of an hour so that a shell can complete them.
//!
//! A file a profile in the cache folder, for its owner alone. Whatever goes wrong with it is no error: completion then knows less.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::file;

/// So long a name is kept: whoever was taken out of the tenant is not offered for long.
const KEPT: i64 = 15 * 60;

/// So many are kept.
const MOST: usize = 20_000;

/// No file is larger; one that is, is none of ours.
const LARGEST: u64 = 8 << 20;

/// What a line begins with.
const USER: &str = "user";
const GROUP: &str = "group";

/// A name, and what else people know it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// What is typed.
    pub name: String,
    /// What people see.
    pub shown: String,
}

/// What is kept of a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Users, by sign-in name.
    pub users: Vec<Name>,
    /// Groups, by name.
    pub groups: Vec<Name>,
}

/// The file of one profile.
#[derive(Clone, Debug)]
pub struct NamesFile(PathBuf);

type Lines = BTreeMap<(String, String), (i64, String)>;

impl NamesFile {
    /// That of a profile, in the cache folder.
    pub fn of(cache: &Path, profile: &str) -> Self {
        Self(cache.join("names").join(format!("{profile}.tsv")))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// What is known at this moment. A file of which nothing is good any more is removed.
    pub fn read(&self, now: Timestamp) -> Known {
        let lines = self.lines(now);
        if lines.is_empty() && self.0.exists() {
            drop(fs::remove_file(&self.0));
        }
        let of = |kind: &str| {
            let wanted = lines.iter().filter(|((of, _), _)| of == kind);
            wanted
                .map(|((_, name), (_, shown))| Name {
                    name: name.clone(),
                    shown: shown.clone(),
                })
                .collect()
        };
        Known {
            users: of(USER),
            groups: of(GROUP),
        }
    }

    /// Adds what a command read: users, then groups. Nothing is written where nothing is new and nothing has to go.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn add(
        &self,
        users: impl Iterator<Item = Name>,
        groups: impl Iterator<Item = Name>,
        now: Timestamp,
    ) -> std::io::Result<()> {
        let mut lines = self.lines(now);
        let of = |kind: &'static str| move |name: Name| (kind, name);
        for (kind, name) in users.map(of(USER)).chain(groups.map(of(GROUP))) {
            if is_line(&name.name) && is_line(&name.shown) {
                lines.insert((kind.to_owned(), name.name), (now.as_second(), name.shown));
            }
        }
        if lines.is_empty() {
            return self.clear();
        }
        if let Some(spare) = lines.len().checked_sub(MOST).filter(|spare| *spare > 0) {
            let mut oldest: Vec<_> = lines
                .iter()
                .map(|(key, (at, _))| (*at, key.clone()))
                .collect();
            oldest.sort();
            for (_, key) in oldest.into_iter().take(spare) {
                lines.remove(&key);
            }
        }
        let mut text = String::new();
        for ((kind, name), (at, shown)) in &lines {
            text.push_str(&format!("{at}\t{kind}\t{name}\t{shown}\n"));
        }
        file::replace(&self.0, text.as_bytes())
    }

    /// Removes it.
    ///
    /// # Errors
    /// Whatever the file system says, but for a file that is not there.
    pub fn clear(&self) -> std::io::Result<()> {
        match fs::remove_file(&self.0) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn lines(&self, now: Timestamp) -> Lines {
        let now = now.as_second();
        let is_ours = |path: &Path| fs::metadata(path).is_ok_and(|found| found.len() <= LARGEST);
        let text = match is_ours(&self.0) {
            true => fs::read_to_string(&self.0).unwrap_or_default(),
            false => String::new(),
        };
        let line = |line: &str| {
            let mut parts = line.splitn(4, '\t');
            let at: i64 = parts.next()?.parse().ok()?;
            let (kind, name, shown) = (parts.next()?, parts.next()?, parts.next()?);
            let is_fresh = (0..KEPT).contains(&(now - at));
            is_fresh.then(|| ((kind.to_owned(), name.to_owned()), (at, shown.to_owned())))
        };
        text.lines().filter_map(line).collect()
    }
}

/// Whether a text can be a part of a line; it comes from the directory, and whoever owns it chose it.
fn is_line(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str, shown: &str) -> Name {
        Name {
            name: name.to_owned(),
            shown: shown.to_owned(),
        }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_000_000 + second).unwrap()
    }

    #[test]
    fn names_are_kept_for_a_quarter_of_an_hour_and_no_longer() {
        let home = tempfile::tempdir().unwrap();
        let file = NamesFile::of(home.path(), "default");
        assert_eq!(file.read(at(0)), Known::default());
        let none = std::iter::empty;
        file.add([name("ann@a", "Ann")].into_iter(), none(), at(0))
            .unwrap();
        file.add(none(), [name("SSPR Pilot", "")].into_iter(), at(600))
            .unwrap();
        let known = file.read(at(899));
        assert_eq!(known.users, [name("ann@a", "Ann")]);
        assert_eq!(known.groups, [name("SSPR Pilot", "")]);
        let known = file.read(at(900));
        assert_eq!((known.users.len(), known.groups.len()), (0, 1));
        assert_eq!(file.read(at(1500)), Known::default());
        assert!(!file.path().exists());
    }

    #[test]
    fn a_name_that_would_be_several_lines_is_left_out() {
        let home = tempfile::tempdir().unwrap();
        let file = NamesFile::of(home.path(), "default");
        let names = [name("a\nb", ""), name("c", "d\te"), name("f", "g")];
        file.add(names.into_iter(), std::iter::empty(), at(0))
            .unwrap();
        assert_eq!(file.read(at(1)).users, [name("f", "g")]);
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let file = NamesFile::of(&home.path().join("cache"), "default");
        file.add([name("f", "g")].into_iter(), std::iter::empty(), at(0))
            .unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(file.path()), 0o600);
        assert_eq!(mode(file.path().parent().unwrap()), 0o700);
        file.clear().unwrap();
        file.clear().unwrap();
        assert!(!file.path().exists());
    }
}
