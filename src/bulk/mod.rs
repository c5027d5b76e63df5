//! Bulk registration: many people's contacts, read from a file or from the directory itself.
//!
//! [`intake`] reads rows and [`columns`] knows where in a row the contacts stand. Every row is checked before anything is written.

pub mod columns;
pub mod intake;
mod json;

#[cfg(test)]
mod tests;
