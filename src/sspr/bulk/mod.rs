//! Bulk registration: what a row asks for, what stands against it, what is to be done.

pub mod capability;
pub mod row;
pub mod steps;
