//! How often and how fast: the places of a bucket, when to try again, and the waits in between.

pub(in crate::graph) mod budget;
pub(in crate::graph) mod cost;
pub(in crate::graph) mod pace;
mod plan;
pub(in crate::graph) mod retry;
mod shared;
mod waiting;

pub use plan::{Plan, Workload};
pub use retry::{Limits, Spent};
