//! Signing in: which method, which store, what is found there, and how a person is asked where nothing is.

mod browser;
mod device_code;
mod interactive;
mod method;
mod one_off;
mod one_tenant;
mod profile;
mod session;
mod store;

pub use browser::open_page;
pub use method::SignInMethod;
pub use one_off::OneOffSession;
pub use session::token_variable;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Mutex;

use crate::auth::Store;
use crate::config::{Environment, File, Places, Settings};
use crate::http;
use crate::ui::Ui;

/// What a command remembers about its sign-ins.
#[derive(Default)]
pub struct State {
    store: Mutex<Option<Arc<Store>>>,
    /// Whether a sign-in that nobody was asked for has been approved during this command.
    approved: AtomicBool,
    /// Whether all that names a tenant was found to name one.
    one_tenant: AtomicBool,
}

/// The sign-ins of one command.
#[derive(Clone, Copy)]
pub struct SignIn<'c> {
    /// The conversation.
    pub ui: &'c Arc<Ui>,
    /// The environment.
    pub env: &'c Environment,
    /// Where sign-ins are kept.
    pub places: &'c Places,
    /// The configuration file as it was read.
    pub file: &'c File,
    /// Tenant, client and method.
    pub settings: &'c Settings,
    /// How time passes.
    pub timer: &'c http::Timer,
    /// The client that requests go through.
    pub http: &'c http::Shared,
    /// What is remembered from one sign-in to the next.
    pub state: &'c State,
}

impl SignIn<'_> {
    /// Whether a sign-in that nobody was asked for has been approved during this command.
    pub fn was_approved(&self) -> bool {
        self.state.approved.load(Ordering::Relaxed)
    }
}
