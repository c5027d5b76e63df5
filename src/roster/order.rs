//! Rows in order, in memory that does not grow: runs are sorted in memory, laid down in a private file that has no
//! name, and merged as they are read back.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

/// Bytes of rows that are held before they are laid down.
const HELD: usize = 16 * 1024 * 1024;
/// Runs that are open at once; more are merged into one.
const RUNS: usize = 64;
/// What a row takes besides its bytes, roughly.
const OVERHEAD: usize = 96;

/// What a row is sorted by. Known values come first whatever the direction, and rows that are equal stay as they came.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    down: bool,
    /// Compared byte by byte; nothing where the value is not known.
    value: Option<Vec<u8>>,
    sequence: u64,
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        let values = match (&self.value, &other.value) {
            (Some(a), Some(b)) if self.down => b.cmp(a),
            (Some(a), Some(b)) => a.cmp(b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        };
        values.then(self.sequence.cmp(&other.sequence))
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A row that waits for its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    key: Key,
    row: Vec<u8>,
}

/// Takes rows in any order and gives them back in theirs.
pub(super) struct Sorter {
    down: bool,
    /// No more than so many are wanted.
    limit: Option<usize>,
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
            limit: limit.map(|limit| usize::try_from(limit).unwrap_or(usize::MAX)),
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
        let key = Key {
            down: self.down,
            value,
            sequence: self.sequence,
        };
        let item = Item { key, row };
        self.size += item.size();
        self.held.push(item);
        // The last of the heap cannot be among the first `limit`.
        if self.limit.is_some_and(|limit| self.held.len() > limit)
            && let Some(last) = self.held.pop()
        {
            self.size -= last.size();
        }
        if self.size > self.most {
            self.lay_down()?;
        }
        Ok(())
    }

    fn lay_down(&mut self) -> io::Result<()> {
        let mut run = Run::create()?;
        for item in std::mem::take(&mut self.held).into_sorted_vec() {
            run.add(&item)?;
        }
        self.size = 0;
        self.runs.push(run.done()?);
        if self.runs.len() >= RUNS {
            let mut run = Run::create()?;
            for item in Merged::of(std::mem::take(&mut self.runs), Vec::new(), self.down)? {
                run.add(&item?)?;
            }
            self.runs.push(run.done()?);
        }
        Ok(())
    }

    /// The rows in order.
    ///
    /// # Errors
    /// When a run cannot be read.
    pub(super) fn rows(self) -> io::Result<impl Iterator<Item = io::Result<Vec<u8>>>> {
        let limit = self.limit.unwrap_or(usize::MAX);
        let held = self.held.into_sorted_vec();
        let merged = Merged::of(self.runs, held, self.down)?;
        Ok(merged.take(limit).map(|item| item.map(|item| item.row)))
    }
}

impl Item {
    fn size(&self) -> usize {
        OVERHEAD + self.row.len() + self.key.value.as_ref().map_or(0, Vec::len)
    }

    /// Reads the next one; nothing at the end.
    fn read(run: &mut BufReader<File>, down: bool) -> io::Result<Option<Self>> {
        let mut known = [0];
        if run.read(&mut known)? == 0 {
            return Ok(None);
        }
        let mut sequence = [0; 8];
        run.read_exact(&mut sequence)?;
        let value = block(run)?;
        let key = Key {
            down,
            value: (known[0] == 1).then_some(value),
            sequence: u64::from_le_bytes(sequence),
        };
        let row = block(run)?;
        Ok(Some(Self { key, row }))
    }
}

fn block(run: &mut BufReader<File>) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    run.read_exact(&mut length)?;
    let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
    run.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// A run being written. The file is the owner's alone and has no name, so that nothing is left of it however the
/// program ends.
struct Run(BufWriter<File>);

impl Run {
    fn create() -> io::Result<Self> {
        Ok(Self(BufWriter::with_capacity(
            1 << 16,
            tempfile::tempfile()?,
        )))
    }

    fn add(&mut self, item: &Item) -> io::Result<()> {
        let value = item.key.value.as_deref();
        self.0.write_all(&[u8::from(value.is_some())])?;
        self.0.write_all(&item.key.sequence.to_le_bytes())?;
        for bytes in [value.unwrap_or_default(), &item.row] {
            let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::InvalidData)?;
            self.0.write_all(&length.to_le_bytes())?;
            self.0.write_all(bytes)?;
        }
        Ok(())
    }

    fn done(self) -> io::Result<File> {
        let mut file = self
            .0
            .into_inner()
            .map_err(io::IntoInnerError::into_error)?;
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    }
}

/// Runs, and what is still in memory, as one.
struct Merged {
    runs: Vec<BufReader<File>>,
    held: std::vec::IntoIter<Item>,
    /// The first of each, with the place of its run; what is in memory comes after the runs.
    firsts: BinaryHeap<Reverse<(Item, usize)>>,
    down: bool,
}

impl Merged {
    fn of(runs: Vec<File>, held: Vec<Item>, down: bool) -> io::Result<Self> {
        let mut merged = Self {
            runs: runs.into_iter().map(BufReader::new).collect(),
            held: held.into_iter(),
            firsts: BinaryHeap::new(),
            down,
        };
        for place in 0..=merged.runs.len() {
            merged.refill(place)?;
        }
        Ok(merged)
    }

    fn refill(&mut self, place: usize) -> io::Result<()> {
        let next = match self.runs.get_mut(place) {
            Some(run) => Item::read(run, self.down)?,
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
