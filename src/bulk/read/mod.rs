//! Rows to import: out of what people export ([`rows`], by its [`columns`]), or [`from_directory`]; [`origin`] is one or the
//! other. [`names`] reads people alone.

pub mod columns;
pub mod from_directory;
pub mod names;
pub mod origin;
pub mod rows;
pub mod sink;

#[cfg(test)]
mod tests;
