//! The registration report: rows, figures, selections and comparisons.

pub mod breakdown;
pub mod comparison;
pub mod coverage;
pub mod difference;
pub mod ids;
pub mod live;
pub mod only_phone;
pub mod overview;
pub mod resets;
pub mod selection;
pub mod trend;
pub mod unverified;
pub mod user;
