//! Whether one person can reset their password: everything that decides is read in one way and judged by one function,
//! whichever command asks.

pub mod messages;
pub mod portal;
pub mod reading;
pub mod roles;
pub mod target_groups;

pub use reading::{Reading, read};
