//! Bulk registration: many people's contacts, read from a file or from the directory itself.
//!
//! [`intake`] reads rows and [`columns`] knows where in a row the contacts stand; [`harvest`] makes rows of what stands in
//! the directory; [`origin`] is one or the other. [`census`] checks every row against the directory and the [`rules`] of the tenant before anything is
//! written, [`words`] says what is wrong with one, and [`warnings`] what is worth knowing of all.
//!
//! [`work`] is a row on its way and [`batches`] packs what is to be written; [`run`] writes it with a [`journal`] on the
//! disk, so that a run which was cut short goes on where it stood. [`result`] is the file that says what became of each
//! row, and [`undo`] and [`takeback`] remove what it says was added. [`tally`] and [`report`] say what it comes to.

pub mod batches;
pub mod census;
pub mod columns;
pub mod harvest;
mod held;
pub mod intake;
pub mod journal;
mod json;
pub mod names;
pub mod origin;
mod record;
pub mod report;
pub mod result;
pub mod rules;
pub mod run;
pub mod takeback;
pub mod tally;
pub mod undo;
pub mod warnings;
pub mod words;
pub mod work;

#[cfg(test)]
mod tests;
