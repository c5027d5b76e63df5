//! How a command is stopped: at once, or where it can end well by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::time::Duration;

use tokio::sync::{oneshot, watch};

use crate::error::Exit;

/// How long a command has to stop after a signal.
const GRACE: Duration = Duration::from_secs(1);
/// How long one has that waits for the answer to a write, or takes something back, before it ends.
const LONG_GRACE: Duration = Duration::from_secs(20);

#[derive(Clone, Copy, Debug, Default)]
struct State {
    asked: bool,
    /// How many guards live.
    held: usize,
}

/// Whether the end was asked for. Without a [`CancelGuard`] the command is dropped where it stands.
#[derive(Debug, Default)]
pub struct CancelToken(watch::Sender<State>);

/// As long as it lives, the command is not dropped.
#[derive(Debug)]
pub struct CancelGuard(Arc<CancelToken>);

impl CancelToken {
    /// From here on the command looks at [`CancelToken::asked`] itself, or is dropped when the guard is.
    pub fn hold(self: &Arc<Self>) -> CancelGuard {
        self.0.send_modify(|state| state.held += 1);
        CancelGuard(Arc::clone(self))
    }

    /// Whether the end was asked for.
    pub fn is_asked(&self) -> bool {
        self.0.borrow().asked
    }

    /// Returns when the end is asked for.
    pub async fn asked(&self) {
        self.until(|state| state.asked).await;
    }

    /// Returns when the end is asked for and nothing holds the command back.
    pub async fn released(&self) {
        self.until(|state| state.asked && state.held == 0).await;
    }

    async fn until(&self, is_so: impl Fn(&State) -> bool) {
        let mut seen = self.0.subscribe();
        // The sender lives as long as `self`.
        drop(seen.wait_for(|state| is_so(state)).await);
    }

    /// Asks for the end. Says whether something holds the command back.
    pub fn ask(&self) -> bool {
        self.0.send_modify(|state| state.asked = true);
        self.0.borrow().held > 0
    }
}

impl Drop for CancelGuard {
    fn drop(&mut self) {
        let state = &self.0.0;
        state.send_modify(|state| state.held = state.held.saturating_sub(1));
    }
}

/// How the program is being ended.
#[derive(Debug)]
pub struct Ending {
    /// Whether the command was asked to end and does so by itself.
    held: AtomicBool,
    exit: AtomicU8,
}

impl Default for Ending {
    fn default() -> Self {
        Self {
            held: AtomicBool::new(false),
            exit: AtomicU8::new(Exit::Cancelled as u8),
        }
    }
}

impl Ending {
    /// The command ends by itself: it has longer for that.
    pub fn hold(&self) {
        self.held.store(true, Ordering::SeqCst);
    }

    /// What the program ends with where it would with this: that it was cancelled says by which signal.
    pub fn of(&self, exit: Exit) -> Exit {
        let signal = self.exit.load(Ordering::SeqCst);
        match exit {
            Exit::Cancelled if signal == Exit::Terminated as u8 => Exit::Terminated,
            Exit::Cancelled if signal == Exit::HungUp as u8 => Exit::HungUp,
            other => other,
        }
    }
}

/// Waits for a signal and asks the command to end. Says whether the process has to be ended because the command has not: a
/// prompt blocks its thread. One that ends by itself has longer for it; a second signal ends it at once.
pub async fn watch(mut signals: Signals, stop: oneshot::Sender<()>, ending: Arc<Ending>) -> bool {
    let exit = signals.next().await;
    ending.exit.store(exit as u8, Ordering::SeqCst);
    // The command may have ended just now.
    let _ = stop.send(());
    let patience = async {
        tokio::time::sleep(GRACE).await;
        if ending.held.load(Ordering::SeqCst) {
            tokio::time::sleep(LONG_GRACE).await;
        }
    };
    tokio::select! {
        _ = signals.next() => {}
        () = patience => {}
    }
    true
}

pub use signals::Signals;

#[cfg(unix)]
mod signals {
    use std::future::pending;

    use tokio::signal::unix::{Signal, SignalKind, signal};

    use crate::error::Exit;

    /// What ends a command. What was ignored when it began, as `nohup` has it, stays ignored.
    pub struct Signals([Option<Signal>; 3]);

    impl Signals {
        /// Listens from here on, inside a runtime; nothing where nothing can be heard.
        pub fn listen() -> Option<Self> {
            let kinds = [
                SignalKind::interrupt(),
                SignalKind::terminate(),
                SignalKind::hangup(),
            ];
            // Looked at first: whoever listens to a signal ignores it no longer.
            let ignored = kinds.map(is_ignored);
            let mut heard = [const { None }; 3];
            for (place, kind) in kinds.into_iter().enumerate() {
                if !ignored[place] {
                    heard[place] = signal(kind).ok();
                }
            }
            heard.iter().any(Option::is_some).then_some(Self(heard))
        }

        /// How the program ends by the next one.
        pub(super) async fn next(&mut self) -> Exit {
            let [interrupt, terminate, hangup] = &mut self.0;
            tokio::select! {
                () = one(interrupt) => Exit::Cancelled,
                () = one(terminate) => Exit::Terminated,
                () = one(hangup) => Exit::HungUp,
            }
        }
    }

    /// Whether a signal was ignored from the beginning. Where the system does not say, nobody at a terminal hangs up.
    #[cfg(target_os = "linux")]
    fn is_ignored(kind: SignalKind) -> bool {
        let Ok(status) = std::fs::read_to_string("/proc/self/status") else {
            return false;
        };
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        let number = kind.as_raw_value().unsigned_abs();
        mask.is_some_and(|mask| mask >> number.saturating_sub(1) & 1 == 1)
    }

    #[cfg(not(target_os = "linux"))]
    fn is_ignored(kind: SignalKind) -> bool {
        let terminal = rustix::termios::isatty(rustix::stdio::stdin())
            || rustix::termios::isatty(rustix::stdio::stderr());
        kind == SignalKind::hangup() && !terminal
    }

    async fn one(signal: &mut Option<Signal>) {
        match signal {
            Some(signal) => drop(signal.recv().await),
            None => pending().await,
        }
    }
}

#[cfg(windows)]
mod signals {
    use tokio::signal::windows::{
        CtrlBreak, CtrlC, CtrlClose, CtrlLogoff, CtrlShutdown, ctrl_break, ctrl_c, ctrl_close,
        ctrl_logoff, ctrl_shutdown,
    };

    use crate::error::Exit;

    /// What ends a command: the keys, a window that is closed, a person who logs off, a machine that goes down.
    pub struct Signals {
        key: CtrlC,
        stop: CtrlBreak,
        close: CtrlClose,
        logoff: CtrlLogoff,
        shutdown: CtrlShutdown,
    }

    impl Signals {
        /// Listens from here on, inside a runtime; nothing where nothing can be heard.
        pub fn listen() -> Option<Self> {
            Some(Self {
                key: ctrl_c().ok()?,
                stop: ctrl_break().ok()?,
                close: ctrl_close().ok()?,
                logoff: ctrl_logoff().ok()?,
                shutdown: ctrl_shutdown().ok()?,
            })
        }

        /// How the program ends by the next one.
        pub(super) async fn next(&mut self) -> Exit {
            tokio::select! {
                _ = self.key.recv() => Exit::Cancelled,
                _ = self.stop.recv() => Exit::Cancelled,
                _ = self.close.recv() => Exit::HungUp,
                _ = self.logoff.recv() => Exit::HungUp,
                _ = self.shutdown.recv() => Exit::Terminated,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    #[test]
    fn a_command_is_dropped_when_the_last_guard_is() {
        let token = Arc::new(CancelToken::default());
        let (outer, inner) = (token.hold(), token.hold());
        assert!(token.released().now_or_never().is_none());
        assert!(token.ask(), "held");
        assert!(token.asked().now_or_never().is_some());
        drop(inner);
        assert!(token.released().now_or_never().is_none());
        drop(outer);
        assert!(token.released().now_or_never().is_some());
        assert!(!token.ask());
    }

    #[test]
    fn only_what_was_cancelled_says_by_which_signal() {
        let ending = Ending::default();
        assert_eq!(ending.of(Exit::Cancelled), Exit::Cancelled);
        ending.exit.store(Exit::Terminated as u8, Ordering::SeqCst);
        assert_eq!(ending.of(Exit::Cancelled), Exit::Terminated);
        assert_eq!(ending.of(Exit::Done), Exit::Done);
        assert_eq!(ending.of(Exit::Partial), Exit::Partial);
    }
}
