//! Removes what a run added, as far as it still is what that run wrote.

mod apply;
mod command;

pub use command::{Options, run};
