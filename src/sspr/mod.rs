//! The domain, pure: no I/O, no clock, no async. One room a subject.

pub mod bulk;
pub mod contact;
pub mod deadlines;
pub mod diagnosis;
pub mod ledger;
pub mod methods;
pub mod moment;
pub mod policy;
pub mod products;
pub mod report;
pub mod rollout;
pub mod verify;
