//! The registration report as people and scripts read it: its rows, and its figures.

pub mod breakdown;
mod changes;
mod figures;
mod line;
mod listing;
mod measure;
mod order;
mod people;
mod rows;
pub mod saved;
pub mod watch;

pub use changes::compare;
pub use figures::{judge, summarize};
pub use listing::{Wanted, columns, list, named};
pub use measure::measure;
pub use people::{Attribute, among, members};
