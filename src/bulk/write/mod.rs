//! Writes what is open, twenty contacts a batch and several batches at once.

pub mod batches;
pub mod run;
