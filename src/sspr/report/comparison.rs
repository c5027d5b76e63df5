//! The comparison of two saved outputs of `status`.
//!
//! The older output is kept compactly and the newer one is compared row by row, so that only one of two large files is
//! in memory: 170 MB for a million users.

use std::collections::{HashMap, HashSet};

use ring::digest::{SHA256, digest};
use uuid::Uuid;

use crate::sspr::report::difference::{Change, ChangeCounts, Kind, Saved, TURNS};

/// Sixteen bytes that stand for a user: the object id itself, or a digest of what stands in its place.
type Key = [u8; 16];

fn key(text: &str) -> Key {
    let digest = digest(&SHA256, text.to_lowercase().as_bytes());
    let mut key = Key::default();
    key.copy_from_slice(&digest.as_ref()[..16]);
    key
}

fn key_of_id(id: &str) -> Key {
    match Uuid::try_parse(id) {
        Ok(id) => id.into_bytes(),
        Err(_) => key(id),
    }
}

/// A user of the older output. The texts are `name` and then `id` bytes of the common text; an object id that is a
/// GUID needs none.
struct Entry {
    guid: Option<Uuid>,
    start: usize,
    name: u32,
    id: u32,
    methods: Option<u32>,
    flags: [Option<bool>; 3],
    seen: bool,
}

/// The older output.
#[derive(Default)]
pub struct Older {
    entries: Vec<Entry>,
    text: String,
    /// The combinations of methods that occur: far fewer than users.
    sets: Vec<Vec<String>>,
    set_index: HashMap<Vec<String>, u32>,
    by_id: HashMap<Key, u32>,
    /// Those without an id.
    by_name: HashMap<Key, u32>,
}

/// The same index for everybody, as [`u32`]: four thousand million users are more than any tenant has.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Older {
    /// Adds a row. The first row of a user counts: a report that is read while it changes may have two.
    pub fn add(&mut self, row: &Saved) {
        if !row.is_a_user() {
            return;
        }
        let at = small(self.entries.len());
        let slot = match &row.id {
            Some(id) => self.by_id.entry(key_of_id(id)),
            None => self.by_name.entry(key(row.name())),
        };
        if let std::collections::hash_map::Entry::Vacant(slot) = slot {
            slot.insert(at);
        } else {
            return;
        }
        let id = row.id.as_deref().unwrap_or_default();
        let guid = Uuid::try_parse(id).ok();
        let start = self.text.len();
        self.text.push_str(row.name());
        let id = if guid.is_some() { "" } else { id };
        self.text.push_str(id);
        let methods = row.methods().map(|set| self.set(set));
        self.entries.push(Entry {
            guid,
            start,
            name: small(row.name().len()),
            id: small(id.len()),
            methods,
            flags: row.flags(),
            seen: false,
        });
    }

    fn set(&mut self, set: Vec<String>) -> u32 {
        if let Some(at) = self.set_index.get(&set) {
            return *at;
        }
        let at = small(self.sets.len());
        self.sets.push(set.clone());
        self.set_index.insert(set, at);
        at
    }

    fn name(&self, entry: &Entry) -> &str {
        &self.text[entry.start..][..entry.name as usize]
    }

    fn id(&self, entry: &Entry) -> Option<String> {
        if let Some(guid) = entry.guid {
            return Some(guid.to_string());
        }
        let text = &self.text[entry.start + entry.name as usize..][..entry.id as usize];
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn methods(&self, entry: &Entry) -> Option<&[String]> {
        entry.methods.map(|at| self.sets[at as usize].as_slice())
    }

    /// Ready for the rows of the newer output.
    pub fn compare(self) -> Comparison {
        Comparison {
            older: self,
            every_name: None,
            new: HashSet::new(),
            counts: ChangeCounts::default(),
        }
    }
}

/// The comparison under way. Two rows are of the same user when their ids are the same; where one has none, when their
/// names are.
pub struct Comparison {
    older: Older,
    /// All users of the older output by name, made when the newer one has a row without an id.
    every_name: Option<HashMap<Key, u32>>,
    new: HashSet<Key>,
    counts: ChangeCounts,
}

impl Comparison {
    /// What happened to the user of this row of the newer output.
    pub fn row(&mut self, row: &Saved) -> Vec<Change> {
        if !row.is_a_user() {
            return Vec::new();
        }
        let Some(at) = self.find(row) else {
            let key = row.id.as_deref().map_or_else(|| key(row.name()), key_of_id);
            if !self.new.insert(key) {
                return Vec::new();
            }
            let appeared = vec![Change {
                id: row.id.clone(),
                user_principal_name: row.user_principal_name.clone(),
                change: Kind::Appeared,
                methods_gained: row.methods(),
                methods_lost: row.methods().map(|_| Vec::new()),
            }];
            self.counts.count(&appeared);
            return appeared;
        };
        let at = at as usize;
        if self.older.entries[at].seen {
            return Vec::new();
        }
        self.older.entries[at].seen = true;
        self.counts.common += 1;
        let changes = self.changes(&self.older.entries[at], row);
        self.counts.count(&changes);
        changes
    }

    /// Those who are in the older output alone, in its order.
    pub fn rest(&mut self) -> impl Iterator<Item = Change> {
        let Self { older, counts, .. } = self;
        let older = &*older;
        older
            .entries
            .iter()
            .filter(|entry| !entry.seen)
            .map(|entry| {
                let methods = older.methods(entry).map(<[String]>::to_vec);
                let name = older.name(entry);
                let gone = Change {
                    id: older.id(entry),
                    user_principal_name: (!name.is_empty()).then(|| name.to_owned()),
                    change: Kind::Disappeared,
                    methods_gained: methods.as_ref().map(|_| Vec::new()),
                    methods_lost: methods,
                };
                counts.count(std::slice::from_ref(&gone));
                gone
            })
    }

    /// How much was found so far.
    pub fn counts(&self) -> &ChangeCounts {
        &self.counts
    }

    fn find(&mut self, row: &Saved) -> Option<u32> {
        let older = &self.older;
        match &row.id {
            Some(id) => older
                .by_id
                .get(&key_of_id(id))
                .or_else(|| {
                    (!older.by_name.is_empty())
                        .then(|| older.by_name.get(&key(row.name())))
                        .flatten()
                })
                .copied(),
            None => {
                let every_name = self.every_name.get_or_insert_with(|| {
                    let entries = older.entries.iter().enumerate();
                    let names = entries.map(|(at, entry)| (key(older.name(entry)), small(at)));
                    names.collect()
                });
                let name = key(row.name());
                // One that has no id either is nearer than a namesake that has.
                let nearest = older.by_name.get(&name);
                nearest.or_else(|| every_name.get(&name)).copied()
            }
        }
    }

    fn changes(&self, entry: &Entry, row: &Saved) -> Vec<Change> {
        let (gained, lost) = match (self.older.methods(entry), row.methods()) {
            (Some(before), Some(now)) => {
                let lacks = |set: &[String], method: &String| set.binary_search(method).is_err();
                let lost = before.iter().filter(|method| lacks(&now, method)).cloned();
                let lost = lost.collect::<Vec<_>>();
                let gained = now.iter().filter(|method| lacks(before, method)).cloned();
                (Some(gained.collect::<Vec<_>>()), Some(lost))
            }
            _ => (None, None),
        };
        let some = |methods: &Option<Vec<String>>| methods.as_ref().is_some_and(|m| !m.is_empty());
        let mut kinds = Vec::new();
        kinds.extend(some(&gained).then_some(Kind::GainedMethod));
        kinds.extend(some(&lost).then_some(Kind::LostMethod));
        let flags = entry.flags.into_iter().zip(row.flags()).zip(TURNS);
        kinds.extend(flags.filter_map(|(turn, (on, off))| match turn {
            (Some(false), Some(true)) => Some(on),
            (Some(true), Some(false)) => Some(off),
            // What one of them does not know is no change.
            _ => None,
        }));
        let name = self.older.name(entry);
        kinds
            .into_iter()
            .map(|change| Change {
                id: row.id.clone().or_else(|| self.older.id(entry)),
                user_principal_name: row
                    .user_principal_name
                    .clone()
                    .or_else(|| (!name.is_empty()).then(|| name.to_owned())),
                change,
                methods_gained: gained.clone(),
                methods_lost: lost.clone(),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use proptest::prelude::*;

    use super::*;

    fn row(id: &str, flags: [Option<bool>; 3], methods: Option<&[&str]>) -> Saved {
        Saved {
            id: Some(id.to_owned()),
            user_principal_name: Some(format!("{id}@contoso.test")),
            is_sspr_registered: flags[0],
            is_sspr_enabled: flags[1],
            is_sspr_capable: flags[2],
            methods_registered: methods
                .map(|methods| methods.iter().map(|m| (*m).to_owned()).collect()),
            state: None,
        }
    }

    fn diff(older: &[Saved], newer: &[Saved]) -> Vec<Change> {
        let mut before = Older::default();
        older.iter().for_each(|row| before.add(row));
        let mut comparison = before.compare();
        let mut changes: Vec<_> = newer.iter().flat_map(|row| comparison.row(row)).collect();
        changes.extend(comparison.rest().collect::<Vec<_>>());
        let told: u64 = Kind::ALL
            .iter()
            .map(|kind| comparison.counts().of(*kind))
            .sum();
        assert_eq!(told, changes.len() as u64, "the counts counts every change");
        changes
    }

    const ON: Option<bool> = Some(true);
    const OFF: Option<bool> = Some(false);

    #[test]
    fn a_namesake_without_an_id_is_somebody_of_its_own() {
        let known = row("a", [ON, ON, ON], None);
        let nameless = Saved {
            id: None,
            ..known.clone()
        };
        for rows in [
            [nameless.clone(), known.clone()],
            [known.clone(), nameless.clone()],
        ] {
            assert_eq!(diff(&rows, &rows), [], "nothing differs from itself");
        }
    }

    #[test]
    fn every_turn_has_its_name() {
        let cases: [(Saved, Saved, &[Kind]); 10] = [
            (
                row("a", [OFF, OFF, OFF], None),
                row("a", [ON, OFF, OFF], None),
                &[Kind::Registered],
            ),
            (
                row("a", [ON, ON, ON], None),
                row("a", [OFF, ON, OFF], None),
                &[Kind::Unregistered, Kind::CeasedCapable],
            ),
            (
                row("a", [ON, OFF, OFF], None),
                row("a", [ON, ON, ON], None),
                &[Kind::EnteredScope, Kind::BecameCapable],
            ),
            (
                row("a", [ON, ON, OFF], None),
                row("a", [ON, OFF, OFF], None),
                &[Kind::LeftScope],
            ),
            (
                row("a", [ON; 3], Some(&["email"])),
                row("a", [ON; 3], Some(&["fido2", "mobilePhone"])),
                &[Kind::GainedMethod, Kind::LostMethod],
            ),
            // The order of methods means nothing.
            (
                row("a", [ON; 3], Some(&["email", "fido2"])),
                row("a", [ON; 3], Some(&["fido2", "email", "email"])),
                &[],
            ),
            // What one does not know is no change.
            (
                row("a", [None; 3], None),
                row("a", [ON; 3], Some(&["email"])),
                &[],
            ),
            (
                row("a", [ON; 3], Some(&["email"])),
                row("a", [None; 3], None),
                &[],
            ),
            (
                row("a", [ON; 3], Some(&[])),
                row("b", [ON; 3], Some(&["email"])),
                &[Kind::Appeared, Kind::Disappeared],
            ),
            // A GUID is the same in either case.
            (
                row("AAAAAAAA-0000-4000-8000-000000000001", [ON; 3], None),
                row("aaaaaaaa-0000-4000-8000-000000000001", [ON; 3], None),
                &[],
            ),
        ];
        for (before, after, expected) in cases {
            let kinds: Vec<_> = diff(from_ref(&before), from_ref(&after))
                .into_iter()
                .map(|change| change.change)
                .collect();
            assert_eq!(kinds, expected, "{before:?} -> {after:?}");
        }
    }

    #[test]
    fn a_change_names_the_methods() {
        let changes = diff(
            &[row("a", [ON; 3], Some(&["email", "officePhone"]))],
            &[row("a", [ON; 3], Some(&["email", "fido2"]))],
        );
        assert_eq!(changes.len(), 2);
        for change in changes {
            assert_eq!(change.methods_gained, Some(vec!["fido2".to_owned()]));
            assert_eq!(change.methods_lost, Some(vec!["officePhone".to_owned()]));
        }
    }

    #[test]
    fn a_user_who_was_renamed_is_the_same_user() {
        let mut renamed = row("a", [ON; 3], None);
        renamed.user_principal_name = Some("new@contoso.test".to_owned());
        assert_eq!(diff(&[row("a", [ON; 3], None)], &[renamed]), []);
    }

    #[test]
    fn without_ids_the_names_decide() {
        let nameless = |registered| Saved {
            id: None,
            ..row("a", [registered, ON, OFF], None)
        };
        let upper = Saved {
            user_principal_name: Some("A@Contoso.TEST".to_owned()),
            ..nameless(ON)
        };
        let full = |registered| row("a", [registered, ON, OFF], None);
        for (before, after) in [
            (nameless(OFF), upper.clone()),
            (full(OFF), upper),
            (nameless(OFF), full(ON)),
        ] {
            let changes = diff(&[before], &[after]);
            assert_eq!(changes.len(), 1);
            assert_eq!(changes[0].change, Kind::Registered);
        }
    }

    #[test]
    fn a_name_that_nobody_has_is_no_user() {
        let missing = Saved {
            id: None,
            user_principal_name: Some("a@contoso.test".to_owned()),
            state: Some("notFound".to_owned()),
            ..Saved::default()
        };
        let changes = diff(&[missing], &[row("a", [ON; 3], None)]);
        assert_eq!(changes[0].change, Kind::Appeared);
    }

    fn opposite(kind: Kind) -> Kind {
        match kind {
            Kind::Appeared => Kind::Disappeared,
            Kind::Disappeared => Kind::Appeared,
            Kind::GainedMethod => Kind::LostMethod,
            Kind::LostMethod => Kind::GainedMethod,
            Kind::Registered => Kind::Unregistered,
            Kind::Unregistered => Kind::Registered,
            Kind::EnteredScope => Kind::LeftScope,
            Kind::LeftScope => Kind::EnteredScope,
            Kind::BecameCapable => Kind::CeasedCapable,
            Kind::CeasedCapable => Kind::BecameCapable,
        }
    }

    fn outputs() -> impl Strategy<Value = Vec<Saved>> {
        let known = || proptest::option::of(any::<bool>());
        let method = proptest::sample::select(vec!["email", "fido2", "mobilePhone", "tomorrow"]);
        let methods = proptest::option::of(proptest::collection::vec(method, 0..4));
        let user = (0..12_u8, known(), known(), known(), methods).prop_map(
            |(id, registered, enabled, capable, methods)| {
                let id = if id % 2 == 0 {
                    format!("00000000-0000-4000-8000-0000000000{id:02x}")
                } else {
                    format!("user {id}")
                };
                row(&id, [registered, enabled, capable], methods.as_deref())
            },
        );
        proptest::collection::vec(user, 0..16)
    }

    proptest! {
        #[test]
        fn nothing_differs_from_itself(rows in outputs()) {
            prop_assert_eq!(diff(&rows, &rows), []);
        }

        #[test]
        fn the_way_back_is_the_mirror_of_the_way_there(older in outputs(), newer in outputs()) {
            let mut there = diff(&older, &newer);
            let mut back: Vec<_> = diff(&newer, &older)
                .into_iter()
                .map(|change| Change {
                    change: opposite(change.change),
                    methods_gained: change.methods_lost,
                    methods_lost: change.methods_gained,
                    ..change
                })
                .collect();
            there.sort_unstable();
            back.sort_unstable();
            prop_assert_eq!(there, back);
        }
    }
}
