//! A rollout in waves: the file that says who is next and what must hold first, and the judgement of both.

pub mod file;
pub mod gates;
pub mod people;
pub mod propose;
pub mod record;
