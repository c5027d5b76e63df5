//! The domain, pure: scope, plan, impact, coverage, enrolment. No I/O, no clock, no async.

pub mod capability;
pub mod comparison;
pub mod contact;
pub mod coverage;
pub mod difference;
pub mod document;
pub mod effect;
pub mod enrolment;
pub mod ids;
pub mod impact;
pub mod lint;
pub mod live;
pub mod phone;
pub mod plan;
pub mod registration;
pub mod requirement;
pub mod scope;
pub mod seeding;
pub mod selection;
pub mod setting;
pub mod snapshot;
pub mod standing;
pub mod steps;
pub mod value;
