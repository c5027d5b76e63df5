//! What is kept for a while and can be lost: names for completion, the last errors for a bug report.

pub mod errors;
pub mod names;
