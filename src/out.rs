//! `--out`: a file in the place of stdout.
//!
//! What a shell makes of `>` is its own: PowerShell 5.1 decodes what a program writes and saves it anew, in UTF-16. A file that
//! the program writes itself is the same everywhere.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::file::{self, Replacement};

/// Where data goes.
enum Target {
    /// Into a file that is there when it is whole.
    Whole(Replacement),
    /// Straight away: what has no end is never whole, and neither is a pipe or a device.
    Straight(File),
}

/// A file that takes data; a copy shares it.
#[derive(Clone)]
pub(crate) struct OutFile(Arc<Mutex<Option<Target>>>);

impl fmt::Debug for OutFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OutFile").finish_non_exhaustive()
    }
}

impl OutFile {
    /// Opens one; `endless` is written to straight away. A link is followed, as a shell does.
    pub(crate) fn open(path: &Path, endless: bool) -> io::Result<Self> {
        let target = match fs::metadata(path) {
            Ok(found) if !found.is_file() => {
                Target::Straight(OpenOptions::new().write(true).open(path)?)
            }
            found => {
                let path = match found {
                    Ok(_) => &fs::canonicalize(path)?,
                    Err(_) => path,
                };
                if endless {
                    let file = file::open_private(path)?;
                    file.set_len(0)?;
                    Target::Straight(file)
                } else {
                    // A folder that is not there is a slip, as to a shell.
                    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
                    fs::metadata(folder.unwrap_or(Path::new(".")))?;
                    Target::Whole(Replacement::begin(path)?)
                }
            }
        };
        Ok(Self(Arc::new(Mutex::new(Some(target)))))
    }

    /// Gives what was written its place.
    pub(crate) fn finish(&self) -> io::Result<()> {
        match self.target().take() {
            Some(Target::Whole(replacement)) => replacement.finish(),
            Some(Target::Straight(mut file)) => file.flush(),
            None => Ok(()),
        }
    }

    /// Leaves what was there.
    pub(crate) fn discard(&self) {
        drop(self.target().take());
    }

    fn target(&self) -> MutexGuard<'_, Option<Target>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Write for OutFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.target().as_mut() {
            Some(Target::Whole(replacement)) => replacement.write(bytes),
            Some(Target::Straight(file)) => file.write(bytes),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self.target().as_mut() {
            // It is brought to the disk once, at its end.
            Some(Target::Whole(_)) | None => Ok(()),
            Some(Target::Straight(file)) => file.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_when_it_is_whole_and_else_what_was_there() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.csv");
        for (text, whole, expected) in [("one", true, "one"), ("two", false, "one"), ("", true, "")]
        {
            let mut out = OutFile::open(&path, false).unwrap();
            out.write_all(text.as_bytes()).unwrap();
            if whole {
                out.clone().finish().unwrap();
            } else {
                out.clone().discard();
            }
            assert_eq!(fs::read_to_string(&path).unwrap(), expected);
        }
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_not_made() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("slip").join("a.csv");
        for endless in [false, true] {
            let error = OutFile::open(&path, endless).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::NotFound);
        }
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_has_no_end_can_be_read_while_it_grows() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a.jsonl");
        fs::write(&path, "older and longer").unwrap();
        let mut out = OutFile::open(&path, true).unwrap();
        out.write_all(b"one\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_and_a_device_is_not_replaced() {
        let home = tempfile::tempdir().unwrap();
        let (real, link) = (home.path().join("real"), home.path().join("link"));
        fs::write(&real, "old").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let mut out = OutFile::open(&link, false).unwrap();
        out.write_all(b"new").unwrap();
        out.finish().unwrap();
        assert_eq!(fs::read_to_string(&real).unwrap(), "new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        let mut full = OutFile::open(Path::new("/dev/full"), false).unwrap();
        assert!(full.write_all(b"x").is_err());
    }
}
