//! Object ids of many users: sixteen bytes each, so that a million take 16 MB.

use std::collections::BTreeSet;

use uuid::Uuid;

/// A set of object ids. Filled first, then [`sealed`](IdsBuilder::seal) and asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ids {
    /// Sorted, each once.
    known: Vec<u128>,
    /// Ids that are no UUID; the service has none, another directory may.
    others: BTreeSet<String>,
}

/// A set that is still being filled.
#[derive(Clone, Debug, Default)]
pub struct IdsBuilder(Ids);

impl IdsBuilder {
    /// Adds an id.
    pub fn add(&mut self, id: &str) {
        match Uuid::try_parse(id) {
            Ok(id) => self.0.known.push(id.as_u128()),
            Err(_) => {
                self.0.others.insert(id.to_owned());
            }
        }
    }

    /// The set of what was added.
    pub fn seal(mut self) -> Ids {
        self.0.known.sort_unstable();
        self.0.known.dedup();
        self.0
    }
}

impl Ids {
    /// Whether an id is among them, whatever the case of its letters.
    pub fn contains(&self, id: &str) -> bool {
        match Uuid::try_parse(id) {
            Ok(id) => self.known.binary_search(&id.as_u128()).is_ok(),
            Err(_) => self.others.contains(id),
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.known.len() + self.others.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Those that are in both.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.known
            .retain(|id| other.known.binary_search(id).is_ok());
        self.others.retain(|id| other.others.contains(id));
        self
    }

    /// Every id, as the service writes them.
    pub fn texts(&self) -> impl Iterator<Item = String> + '_ {
        let known = self.known.iter().map(|id| Uuid::from_u128(*id).to_string());
        known.chain(self.others.iter().cloned())
    }
}

impl<'a> FromIterator<&'a str> for Ids {
    fn from_iter<I: IntoIterator<Item = &'a str>>(ids: I) -> Self {
        let mut builder = IdsBuilder::default();
        for id in ids {
            builder.add(id);
        }
        builder.seal()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ONE: &str = "0d6a7f3e-9f0e-4d58-8c2a-2f8a3f1f7f01";

    #[test]
    fn an_id_is_found_whatever_its_letters_and_form() {
        let ids: Ids = [ONE, ONE, "x"].into_iter().collect();
        assert_eq!(ids.len(), 2);
        assert!(ids.contains(&ONE.to_uppercase()));
        assert!(ids.contains("x"));
        assert!(!ids.contains("y"));
        assert!(Ids::default().is_empty());
    }

    proptest! {
        #[test]
        fn the_set_is_the_set_of_what_was_added(a: Vec<u8>, b: Vec<u8>) {
            let name = |n: &u8| if n.is_multiple_of(3) { n.to_string() } else { Uuid::from_u128(u128::from(*n)).to_string() };
            let make = |list: &[u8]| {
                let mut builder = IdsBuilder::default();
                list.iter().for_each(|n| builder.add(&name(n)));
                builder.seal()
            };
            let both = make(&a).and(&make(&b));
            for n in 0..=u8::MAX {
                prop_assert_eq!(both.contains(&name(&n)), a.contains(&n) && b.contains(&n));
            }
            prop_assert_eq!(both.texts().count(), both.len());
        }
    }
}
