//! Why: what a code means.

pub mod code;
