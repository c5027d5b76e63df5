//! Rows in order, in memory that does not grow: runs are sorted in memory, laid down in a private file that has no
//! name, and merged as they are read back.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, Write};

/// Bytes of rows that are held before they are laid down.
const HELD: usize = 16 * 1024 * 1024;
/// Runs that are open at once; more are merged into one.
const RUNS: usize = 64;
/// What a row takes besides its bytes, roughly.
const OVERHEAD: usize = 96;

/// The bytes that put a row in its place among all. Known values come first whatever the direction, and rows that are
/// equal stay in their sequence.
fn key(value: Option<Vec<u8>>, down: bool, sequence: u64) -> Vec<u8> {
    let mut key = vec![u8::from(value.is_none())];
    if let Some(value) = value {
        // No value is the beginning of another this way, so that all bits can be flipped.
        for byte in value {
            key.push(byte);
            if byte == 0 {
                key.push(1);
            }
        }
        key.extend([0, 0]);
        if down {
            key[1..].iter_mut().for_each(|byte| *byte = !*byte);
        }
    }
    key.extend(sequence.to_be_bytes());
    key
}

/// A row behind its key.
type Item = (Vec<u8>, Vec<u8>);

fn size((key, row): &Item) -> usize {
    OVERHEAD + key.len() + row.len()
}

/// Takes rows in any order and gives them back in theirs.
pub(super) struct Sorter {
    down: bool,
    /// No more than so many are wanted.
    limit: usize,
    held: BinaryHeap<Item>,
    /// Bytes in memory.
    size: usize,
    most: usize,
    runs: Vec<File>,
    sequence: u64,
}

impl Sorter {
    /// Sorts downwards if `down`, and keeps the first `limit` rows only.
    pub(super) fn new(down: bool, limit: Option<u64>) -> Self {
        Self::holding(down, limit, HELD)
    }

    fn holding(down: bool, limit: Option<u64>, most: usize) -> Self {
        Self {
            down,
            limit: limit.map_or(usize::MAX, |limit| {
                usize::try_from(limit).unwrap_or(usize::MAX)
            }),
            held: BinaryHeap::new(),
            size: 0,
            most,
            runs: Vec::new(),
            sequence: 0,
        }
    }

    /// Takes a row with what it is compared by.
    ///
    /// # Errors
    /// When a run cannot be written.
    pub(super) fn push(&mut self, value: Option<Vec<u8>>, row: Vec<u8>) -> io::Result<()> {
        self.sequence += 1;
        let item = (key(value, self.down, self.sequence), row);
        self.size += size(&item);
        self.held.push(item);
        // The last of the heap cannot be among the first `limit`.
        if self.held.len() > self.limit
            && let Some(last) = self.held.pop()
        {
            self.size -= size(&last);
        }
        if self.size > self.most {
            self.size = 0;
            let held = std::mem::take(&mut self.held).into_sorted_vec();
            self.runs.push(lay_down(held.into_iter().map(Ok))?);
        }
        if self.runs.len() >= RUNS {
            let runs = Merged::of(std::mem::take(&mut self.runs), Vec::new())?;
            self.runs.push(lay_down(runs)?);
        }
        Ok(())
    }

    /// The rows in order.
    ///
    /// # Errors
    /// When a run cannot be read.
    pub(super) fn rows(self) -> io::Result<impl Iterator<Item = io::Result<Vec<u8>>>> {
        let merged = Merged::of(self.runs, self.held.into_sorted_vec())?;
        Ok(merged.take(self.limit).map(|item| item.map(|(_, row)| row)))
    }
}

/// Writes a run. The file is the owner's alone and has no name, so that nothing is left of it however the program ends.
fn lay_down(items: impl Iterator<Item = io::Result<Item>>) -> io::Result<File> {
    let mut run = BufWriter::with_capacity(1 << 16, tempfile::tempfile()?);
    for item in items {
        let (key, row) = item?;
        for bytes in [key, row] {
            let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
            run.write_all(&length.to_le_bytes())?;
            run.write_all(&bytes)?;
        }
    }
    let mut file = run.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.rewind()?;
    Ok(file)
}

/// The next item of a run; nothing at its end.
fn next(run: &mut BufReader<File>) -> io::Result<Option<Item>> {
    if run.fill_buf()?.is_empty() {
        return Ok(None);
    }
    let mut block = || {
        let mut length = [0; 4];
        run.read_exact(&mut length)?;
        let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
        run.read_exact(&mut bytes)?;
        Ok::<_, io::Error>(bytes)
    };
    Ok(Some((block()?, block()?)))
}

/// Runs, and what is still in memory, as one.
struct Merged {
    runs: Vec<BufReader<File>>,
    held: std::vec::IntoIter<Item>,
    /// The first of each, with the place of its run; what is in memory comes after the runs.
    firsts: BinaryHeap<Reverse<(Item, usize)>>,
}

impl Merged {
    fn of(runs: Vec<File>, held: Vec<Item>) -> io::Result<Self> {
        let mut merged = Self {
            runs: runs.into_iter().map(BufReader::new).collect(),
            held: held.into_iter(),
            firsts: BinaryHeap::new(),
        };
        for place in 0..=merged.runs.len() {
            merged.refill(place)?;
        }
        Ok(merged)
    }

    fn refill(&mut self, place: usize) -> io::Result<()> {
        let next = match self.runs.get_mut(place) {
            Some(run) => next(run)?,
            None => self.held.next(),
        };
        self.firsts.extend(next.map(|item| Reverse((item, place))));
        Ok(())
    }
}

impl Iterator for Merged {
    type Item = io::Result<Item>;

    fn next(&mut self) -> Option<Self::Item> {
        let Reverse((item, place)) = self.firsts.pop()?;
        Some(self.refill(place).map(|()| item))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Rows of a number each, sorted with so little memory that most of them are laid down.
    fn sorted(
        keys: &[Option<Vec<u8>>],
        down: bool,
        limit: Option<u64>,
        memory: usize,
    ) -> Vec<usize> {
        let mut sorter = Sorter::holding(down, limit, memory);
        for (index, key) in keys.iter().enumerate() {
            sorter
                .push(key.clone(), index.to_le_bytes().to_vec())
                .unwrap();
        }
        sorter
            .rows()
            .unwrap()
            .map(|row| usize::from_le_bytes(row.unwrap().try_into().unwrap()))
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn rows_laid_down_come_back_as_a_stable_sort_in_memory_has_them(
            keys in prop::collection::vec(prop::option::of(prop::collection::vec(0_u8..4, 0..3)), 0..400),
            down: bool,
            limit in prop::option::of(1_u64..500),
        ) {
            let mut expected: Vec<usize> = (0..keys.len()).collect();
            expected.sort_by(|a, b| match (&keys[*a], &keys[*b]) {
                (Some(a), Some(b)) if down => b.cmp(a),
                (Some(a), Some(b)) => a.cmp(b),
                (a, b) => b.is_some().cmp(&a.is_some()),
            });
            expected.truncate(limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap()));
            // A run of a few rows: far more runs than may be open at once.
            prop_assert_eq!(&sorted(&keys, down, limit, 4 * OVERHEAD), &expected);
            prop_assert_eq!(&sorted(&keys, down, limit, HELD), &expected);
        }
    }
}
