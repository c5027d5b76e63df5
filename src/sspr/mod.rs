//! The domain, pure: scope, plan, impact, coverage, enrolment. No I/O, no clock, no async.

pub mod document;
pub mod impact;
pub mod plan;
pub mod scope;
