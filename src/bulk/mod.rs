//! Bulk registration: many people's contacts, read from a file or from the directory itself.
//!
//! [`import`] is a run from the first row to the last sentence. [`read`] makes rows of a file or of what stands in the
//! directory; [`check`] holds every row against the directory and the rules of the tenant before anything is written, and
//! [`objection`] says what is wrong with one. [`planned_row`] is a row on its way; [`mod@write`] writes it with a [`journal`] on the
//! disk, so that a run which was cut short goes on where it stood. [`result`] is the file that says what became of each
//! row, and [`undo`] removes what it says was added. [`counts`] and [`report`] say what it comes to.

pub mod check;
pub mod counts;
pub mod import;
pub mod journal;
pub mod objection;
pub mod planned_row;
pub mod read;
pub mod report;
pub mod result;
pub mod undo;
pub mod write;
