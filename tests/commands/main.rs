//! Whole commands in process, with scripted answers: one module a command.

mod status;
#[path = "../support/mod.rs"]
mod support;
