//! What the tenant holds: the database, who is in it, how it is seeded, keys, passwords, the audit trail.

pub(crate) mod audit;
pub(crate) mod certificate;
pub(crate) mod clock;
pub(crate) mod credentials;
pub(crate) mod deadlines;
pub(crate) mod defaults;
pub(crate) mod keys;
pub(crate) mod lockout;
pub(crate) mod method_kind;
pub(crate) mod passwords;
pub(crate) mod personas;
pub(crate) mod roles;
pub(crate) mod seed;
pub(crate) mod sspr_audit;
pub(crate) mod store;
