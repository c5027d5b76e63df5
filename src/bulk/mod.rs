//! Bulk registration: many people's contacts, read from a file or from the directory itself.
//!
//! [`columns`] knows where in a row the contacts stand. Every row is checked before anything is written.

pub mod columns;
