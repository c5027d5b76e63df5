//! The names of people and groups that answers held anyway, kept for completion.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::model::{Registration, User};

/// So many are kept of one command: a list of a million users must not grow with them.
const MOST: usize = 5_000;

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// A user, by sign-in name.
    User,
    /// A group, by its name.
    Group,
}

/// Names by what they are of; behind each what else people know it by.
pub type Found = BTreeMap<(Named, String), String>;

/// What the answers of one command named; a copy shares it.
#[derive(Clone, Debug, Default)]
pub struct Names(Arc<Noted>);

#[derive(Debug, Default)]
struct Noted {
    count: AtomicUsize,
    found: Mutex<Found>,
}

impl Names {
    /// Everything so far.
    pub fn found(&self) -> Found {
        let found = self.0.found.lock();
        found.unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn is_full(&self) -> bool {
        self.0.count.load(Ordering::Relaxed) >= MOST
    }

    pub(super) fn user(&self, user: &User) {
        if let Some(upn) = &user.user_principal_name {
            self.note(Named::User, upn, user.display_name.as_deref());
        }
    }

    pub(super) fn group(&self, name: Option<&str>, mail: Option<&str>) {
        if let Some(name) = name {
            self.note(Named::Group, name, mail);
        }
    }

    pub(super) fn registrations(&self, rows: &[Registration<'_>]) {
        for row in rows {
            if self.is_full() {
                return;
            }
            self.note(
                Named::User,
                &row.user_principal_name,
                row.user_display_name.as_deref(),
            );
        }
    }

    fn note(&self, of: Named, name: &str, shown: Option<&str>) {
        if name.is_empty() || self.is_full() {
            return;
        }
        let mut found = self.0.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.insert((of, name.to_owned()), shown.unwrap_or_default().to_owned());
        self.0.count.store(found.len(), Ordering::Relaxed);
    }
}
