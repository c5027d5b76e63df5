//! Whole commands in process, with scripted answers: one module a command.

mod profile;
mod status;
#[path = "../support/mod.rs"]
mod support;

mod enable;
mod tenant;
