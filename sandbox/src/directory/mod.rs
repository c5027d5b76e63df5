//! What the tenant holds: the database, who is in it, how it is seeded, keys, passwords, the audit trail.

pub(crate) mod attempts;
pub(crate) mod audit;
pub(crate) mod certificate;
pub(crate) mod clock;
pub(crate) mod credentials;
pub(crate) mod defaults;
pub(crate) mod keys;
pub(crate) mod method_kind;
pub(crate) mod names;
pub(crate) mod passwords;
pub(crate) mod personas;
pub(crate) mod roles;
pub(crate) mod seed;
pub(crate) mod store;
pub(crate) mod teams;
pub(crate) mod trail;
