//! Bulk registration: many people's contacts, read from a file or from the directory itself.
//!
//! [`intake`] reads rows and [`columns`] knows where in a row the contacts stand; [`harvest`] makes rows of what stands in
//! the directory. [`census`] checks every row against the directory and the [`rules`] of the tenant before anything is
//! written, and [`words`] says what is wrong with one.

pub mod census;
pub mod columns;
pub mod harvest;
pub mod intake;
mod json;
pub mod rules;
pub mod words;

#[cfg(test)]
mod tests;
