//! Whether one person can reset their password: everything that decides is read in one way and judged by one function,
//! whichever command asks.

pub mod accounts;
pub mod everybody;
pub mod messages;
pub mod portal;
pub mod reading;
mod report_index;
pub mod roles;
pub mod target_groups;
pub mod tenancy;

pub use reading::{Reading, read};

use crate::graph;
use crate::sspr::diagnosis::facts::{Fact, Gap};

/// What was read, or why not. Nothing that went wrong with one fact is told before all of them are in.
pub fn fact<T>(read: &Result<T, graph::Error>) -> Fact<&T> {
    read.as_ref().map_err(|error| match error.kind {
        graph::ErrorKind::NoPremium { .. } => Gap::Licence,
        _ => match error.status() {
            Some(401 | 403) => Gap::Permission,
            Some(404) => Gap::Open,
            _ => Gap::Unreachable,
        },
    })
}
