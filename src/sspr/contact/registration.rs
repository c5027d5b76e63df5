//! What one run of `sspr register` did, as scripts read it.

use serde::Serialize;

use crate::graph::model::{AuthenticationMethod, User};
use crate::sspr::contact::{Contact, Kind};
use crate::sspr::policy::requirement::{Requirement, gates};

/// The result of a registration; the fields of `docs/output.md`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// Whom it is about.
    pub user: Person,
    /// Contacts that are new.
    pub added: Vec<Entry>,
    /// Contacts that took the place of others.
    pub replaced: Vec<Entry>,
    /// Contacts that were there already.
    pub unchanged: Vec<Entry>,
    /// Those of the added and replaced that went without a code.
    pub unverified: Vec<Entry>,
    /// The methods that count towards a reset now, as the registration report names them.
    pub registered_methods: Vec<&'static str>,
    /// How many a reset asks for; null when that could not be read.
    pub required: Option<u8>,
    /// Whether these are enough; null when the number asked for is not known.
    pub capable: Option<bool>,
    /// How many are missing; null when the number asked for is not known.
    pub missing: Option<u8>,
    /// How the person's identity was checked, where that was noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_by: Option<String>,
    /// What the person added alone, where it was handed over to them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<Vec<String>>,
}

/// A user, by the names other commands give.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Object id.
    pub id: String,
    /// The name they sign in with.
    pub user_principal_name: Option<String>,
    /// The name people see.
    pub display_name: Option<String>,
}

/// A contact that was dealt with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// `phone` or `email`.
    pub kind: Kind,
    /// Which phone; absent for an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_type: Option<&'static str>,
    /// The number or address, masked unless it was asked for.
    pub contact: String,
}

impl Entry {
    /// A contact, whole or masked.
    pub fn new(contact: &Contact, phone_type: &'static str, whole: bool) -> Self {
        Self {
            kind: contact.kind(),
            phone_type: (contact.kind() == Kind::Phone).then_some(phone_type),
            contact: if whole {
                contact.to_string()
            } else {
                contact.masked()
            },
        }
    }
}

impl Registration {
    /// A registration that has not changed anything yet.
    pub fn new(user: &User) -> Self {
        Self {
            user: Person {
                id: user.id.clone(),
                user_principal_name: user.user_principal_name.clone(),
                display_name: user.display_name.clone(),
            },
            added: Vec::new(),
            replaced: Vec::new(),
            unchanged: Vec::new(),
            unverified: Vec::new(),
            registered_methods: Vec::new(),
            required: None,
            capable: None,
            missing: None,
            verified_by: None,
            handed_over: None,
        }
    }

    /// Counts the methods there are now against what is asked for.
    pub fn count(&mut self, methods: &[AuthenticationMethod], requirement: &Requirement) {
        self.registered_methods = gates(methods)
            .into_iter()
            .filter(|gate| requirement.allows(*gate))
            .map(crate::sspr::policy::requirement::Gate::name)
            .collect();
        self.required = requirement.methods;
        self.missing = requirement.missing(methods);
        self.capable = self.missing.map(|missing| missing == 0);
    }

    /// Whether anything was written.
    pub fn changed(&self) -> bool {
        let handed_over = self.handed_over.as_ref();
        !self.added.is_empty()
            || !self.replaced.is_empty()
            || handed_over.is_some_and(|added| !added.is_empty())
    }
}
