//! Every setting of SSPR: the documents that hold it, changes, and what a change means in users.

pub mod amendment;
pub mod document;
pub mod effect;
pub mod lint;
pub mod manual_steps;
pub mod policy_for_user;
pub mod requirement;
pub mod scope;
pub mod setting;
pub mod snapshot;
pub mod target;
pub mod value;
pub mod writes;
