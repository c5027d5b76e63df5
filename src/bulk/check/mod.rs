//! What is looked at before anything is written: each row, by the rules of the tenant, and what is worth knowing of all.

mod reported;
pub mod rules;
pub mod validate;
pub mod warnings;
