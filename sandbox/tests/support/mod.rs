//! A directory of one's own, on a free port and with a clock that stands still. The program's tests include this file, too.

#![allow(
    dead_code,
    reason = "each test binary compiles this file and uses its own part of it"
)]

use std::net::TcpListener;
use std::time::Duration;

use sspr_sandbox::{Clock, Sandbox, Settings};
use tokio::runtime::{Builder, Runtime};

/// The account that device codes are approved for by themselves.
pub(crate) const ADMIN: &str = sspr_sandbox::ADMINISTRATOR;

/// The moment at which every directory starts.
pub(crate) const START: &str = "2026-11-02T08:00:00Z";

/// A directory of one's own, on a free port, gone when dropped.
pub(crate) struct Directory {
    sandbox: Sandbox,
    clock: Clock,
    // Last: the server's tasks live on it.
    runtime: Runtime,
}

impl Directory {
    /// A directory with the usual 250 people, a clock that stands still and no pause between polls.
    pub(crate) fn start() -> Self {
        Self::with(|_| {})
    }

    /// The same with other settings.
    pub(crate) fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let clock = Clock::stopped_at(START.parse().expect("a literal moment"));
        let mut settings = Settings {
            approve_as: Some(ADMIN.to_owned()),
            interval: 0,
            reset_delay: Duration::ZERO,
            clock: clock.clone(),
            ..Settings::default()
        };
        change(&mut settings);
        let runtime = runtime();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let clock = settings.clock.clone();
        let sandbox = runtime
            .block_on(Sandbox::start(settings, listener))
            .expect("the directory starts");
        Self {
            sandbox,
            clock,
            runtime,
        }
    }

    /// Its root, without a slash at the end.
    pub(crate) fn url(&self) -> &str {
        self.sandbox.url().as_str().trim_end_matches('/')
    }

    /// The server itself.
    pub(crate) fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    /// Lets time pass in the directory.
    pub(crate) fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }

    /// Runs something asynchronous, a bare HTTP call for instance, to its end.
    pub(crate) fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.sandbox.faults().assert_all_hit();
        }
    }
}

/// Two threads, as the program has.
pub(crate) fn runtime() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
}

/// A client that follows no redirects. What it sends lies on this machine.
pub(crate) fn http() -> reqwest::Client {
    // A second call finds the provider installed already; that is the state wanted.
    drop(rustls::crypto::ring::default_provider().install_default());
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client")
}
