//! The figures of earlier reports: a file a tenant, a line a report, without a name in it.

use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::error::Error;
use crate::file;
use crate::sspr::report::trend::Point;
use crate::text_file;

/// So many reports are kept: one a day for more than five years.
const KEPT: usize = 2_000;
/// No such file is longer: bytes. A line has about 150.
const LONGEST: u64 = 1 << 20;

/// What stands in a file of figures.
#[derive(Debug, Default)]
pub(super) struct History {
    /// In the order of time.
    pub points: Vec<Point>,
    /// Lines that are no figures.
    pub unreadable: usize,
}

/// The file of a tenant in `folder`.
pub(super) fn path(folder: &Path, tenant: &str) -> PathBuf {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let name: String = tenant.chars().filter(|c| plain(*c)).collect();
    folder.join(format!("{name}.jsonl"))
}

/// The reports so far; none where there is no file yet.
///
/// # Errors
/// When the file cannot be read, or is too long to be one of these.
pub(super) fn read(path: &Path) -> Result<History, Error> {
    let mut text = String::new();
    let read = fs::File::open(path).and_then(|file| {
        file.take(LONGEST + 1).read_to_string(&mut text)?;
        if text.len() as u64 > LONGEST {
            return Err(io::Error::other("the file is too long"));
        }
        Ok(())
    });
    match read {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(History::default()),
        read => read.map_err(|error| text_file::Error::of(path, error))?,
    }
    let mut history = History::default();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match serde_json::from_str(line) {
            Ok(point) => history.points.push(point),
            Err(_) => history.unreadable += 1,
        }
    }
    history.points.sort_by_key(|point| point.at);
    Ok(history)
}

/// Writes the reports, this one the last, in place of what the file held.
///
/// # Errors
/// When the folder or the file cannot be written.
pub(super) fn write(path: &Path, points: &[Point]) -> Result<(), Error> {
    let mut text = Vec::new();
    for point in points.iter().skip(points.len().saturating_sub(KEPT)) {
        serde_json::to_writer(&mut text, point).context("writing figures")?;
        text.push(b'\n');
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| file::replace(path, &text))
        .map_err(|error| Error::unwritable(path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(day: u8) -> Point {
        Point {
            at: format!("2026-11-{day:02}T08:00:00Z").parse().unwrap(),
            users: 10,
            enabled: 8,
            registered: 5,
            capable: 4,
            cannot: 6,
        }
    }

    #[test]
    fn what_was_written_is_read_and_what_is_no_figure_is_counted() {
        let folder = tempfile::tempdir().unwrap();
        let path = path(&folder.path().join("new"), "../a/b-1");
        assert!(path.ends_with("new/ab-1.jsonl"));
        assert!(read(&path).unwrap().points.is_empty());
        write(&path, &[point(1), point(2)]).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{text}{{\"at\":\"broken\n")).unwrap();
        let history = read(&path).unwrap();
        assert_eq!(history.points, [point(1), point(2)]);
        assert_eq!(history.unreadable, 1);
    }

    #[test]
    fn the_oldest_are_left_out_and_a_file_of_anything_else_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = path(folder.path(), "t");
        let many: Vec<Point> = (0..KEPT + 3)
            .map(|at| Point {
                users: at as u64,
                ..point(1)
            })
            .collect();
        write(&path, &many).unwrap();
        let kept = read(&path).unwrap().points;
        assert_eq!(kept.len(), KEPT);
        assert!(kept.iter().all(|point| point.users >= 3));
        fs::write(&path, vec![b' '; 2 << 20]).unwrap();
        assert!(read(&path).is_err());
    }
}
