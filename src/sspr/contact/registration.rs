//! What one run of `sspr register` did, as scripts read it.

use serde::Serialize;

use crate::graph::model::User;
use crate::sspr::contact::{Contact, Kind};
use crate::sspr::diagnosis::{Diagnosis, Finding, Verdict};

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
    /// What Graph calls capable: the policy lets the person reset, and these are enough; null when either is not known.
    pub capable: Option<bool>,
    /// How many are missing; null when the number asked for is not known.
    pub missing: Option<u8>,
    /// Whether the person can reset, by everything that decides.
    pub verdict: Verdict,
    /// What stands in the way first.
    pub cause: Option<&'static str>,
    /// The same, whole.
    #[serde(skip)]
    pub decisive: Option<Finding>,
    /// How the person's identity was checked, where that was noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_by: Option<String>,
    /// The grant of `sspr verify` that was used up, or the emergency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant: Option<String>,
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
            verdict: Verdict::Unknown,
            cause: None,
            decisive: None,
            verified_by: None,
            grant: None,
            handed_over: None,
        }
    }

    /// Takes over what was found out about the person.
    pub fn judge(&mut self, diagnosis: &Diagnosis) {
        let methods = diagnosis.methods();
        let counted = methods.map(|methods| &*methods.counted).unwrap_or_default();
        self.registered_methods = counted.iter().map(|gate| gate.name()).collect();
        self.required = methods.and_then(|methods| methods.required);
        self.missing = diagnosis.missing();
        self.capable = diagnosis.capable();
        self.verdict = diagnosis.verdict;
        self.decisive = diagnosis.decisive().cloned();
        self.cause = self.decisive.as_ref().map(|finding| finding.cause.key());
    }

    /// Whether anything was written.
    pub fn changed(&self) -> bool {
        let handed_over = self.handed_over.as_ref();
        !self.added.is_empty()
            || !self.replaced.is_empty()
            || handed_over.is_some_and(|added| !added.is_empty())
    }
}
