//! The directory behaves like the service: bare HTTP against it, one module an area.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod app;
mod applications;
mod arc;
mod as_the_service;
mod authorize;
mod conditions;
mod faults;
mod graph;
mod identity;
mod official;
mod pages;
mod passes;
mod password_reset_page;
mod passwords;
mod portal;
mod security_info;
mod support;
