//! Whole commands in process, with scripted answers: one module a command.

#[path = "../support/mod.rs"]
mod support;
