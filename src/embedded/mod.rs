//! The embedded directory behind `--sandbox`: started in the process, then reached by URL like any tenant. A build without the
//! feature `sandbox` says that it has none.

#[cfg(not(feature = "sandbox"))]
mod absent;
#[cfg(feature = "sandbox")]
mod present;

#[cfg(not(feature = "sandbox"))]
pub(crate) use absent::{Embedded, absent};
#[cfg(feature = "sandbox")]
pub(crate) use present::{DATABASE, Embedded, MOST_USERS};
