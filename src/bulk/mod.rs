//! Bulk registration: many people's contacts, read from a file or from the directory itself.
//!
//! [`intake`] reads rows and [`columns`] knows where in a row the contacts stand; [`harvest`] makes rows of what stands in
//! the directory. [`census`] checks every row against the directory and the [`rules`] of the tenant before anything is
//! written, and [`words`] says what is wrong with one.
//!
//! [`work`] is a row on its way and [`batches`] packs what is to be written; [`run`] writes it with a [`journal`] on the
//! disk, so that a run which was cut short goes on where it stood. [`result`] is the file that says what became of each
//! row, and [`undo`] and [`takeback`] remove what it says was added. [`tally`] and [`report`] say what it comes to.

pub mod batches;
pub mod census;
pub mod columns;
pub mod harvest;
pub mod intake;
pub mod journal;
mod json;
mod record;
pub mod report;
pub mod result;
pub mod rules;
pub mod run;
pub mod takeback;
pub mod tally;
pub mod undo;
pub mod words;
pub mod work;

#[cfg(test)]
mod tests;
