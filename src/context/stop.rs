//! How a person stops a command: at once, or where the command can end well by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::{Notify, oneshot};

/// How long a command has to stop after Ctrl-C.
const GRACE: Duration = Duration::from_secs(1);
/// How long one has that takes something back before it ends.
const LONG_GRACE: Duration = Duration::from_secs(20);

/// Whether the person has asked for the end. Without a [`CancelGuard`] the command is dropped where it stands.
#[derive(Debug, Default)]
pub struct CancelToken {
    asked: AtomicBool,
    held: AtomicBool,
    told: Notify,
}

/// As long as it lives, the command ends by itself when it is asked to.
#[derive(Debug)]
pub struct CancelGuard<'stop>(&'stop CancelToken);

impl CancelToken {
    /// From here on the command looks at [`CancelToken::asked`] itself.
    pub fn hold(&self) -> CancelGuard<'_> {
        self.held.store(true, Ordering::SeqCst);
        CancelGuard(self)
    }

    /// Whether the end was asked for.
    pub fn is_asked(&self) -> bool {
        self.asked.load(Ordering::SeqCst)
    }

    /// Returns when the end is asked for.
    pub async fn asked(&self) {
        while !self.is_asked() {
            self.told.notified().await;
        }
    }

    /// Asks for the end. Says whether the command ends by itself.
    pub fn ask(&self) -> bool {
        self.asked.store(true, Ordering::SeqCst);
        // Kept for whoever waits next.
        self.told.notify_one();
        self.held.load(Ordering::SeqCst)
    }
}

impl Drop for CancelGuard<'_> {
    fn drop(&mut self) {
        self.0.held.store(false, Ordering::SeqCst);
    }
}

/// Waits for Ctrl-C and asks the command to end. Says whether the process has to be ended because the command has not: a
/// prompt blocks its thread. One that ends by itself has longer for it; a second Ctrl-C ends it at once.
pub async fn watch(stop: oneshot::Sender<()>, ending: Arc<AtomicBool>) -> bool {
    if tokio::signal::ctrl_c().await.is_err() {
        return false;
    }
    // The command may have ended just now.
    let _ = stop.send(());
    let patience = async {
        tokio::time::sleep(GRACE).await;
        if ending.load(Ordering::SeqCst) {
            tokio::time::sleep(LONG_GRACE).await;
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = patience => {}
    }
    true
}
