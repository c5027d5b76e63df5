//! The directory behaves like the service: bare HTTP against it, one module an area.

#[path = "../support/mod.rs"]
mod support;

mod identity;
