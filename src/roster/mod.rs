//! The registration report as people and scripts read it: its rows, and its figures.

mod changes;
mod figures;
mod listing;
mod measure;
mod rows;
pub mod saved;

pub use changes::compare;
pub use figures::{judge, summarize};
pub use listing::{list, members, named};
pub use measure::measure;

use crate::ui::Column;

const fn column(key: &'static str, title: &'static str) -> Column {
    Column { key, title }
}
