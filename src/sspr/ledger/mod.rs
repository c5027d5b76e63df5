//! The ledger: its lines, and the chain that binds each to the one before.

pub mod chain;
mod entry;
