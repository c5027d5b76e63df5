//! What stands behind stdout and stderr: a terminal that obeys control sequences, one that shows them, or none.
//!
//! Only Windows has the second kind, and a third: the terminal of Git Bash looks like one and gives no keys.

pub(in crate::ui) mod pager;

use std::io::{self, IsTerminal};

use console::Term;

/// A stream as somebody sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    /// Whether it is a terminal.
    pub terminal: bool,
    /// Whether it carries out colours and movements of the cursor; without that it would show them as they are.
    pub obeys: bool,
    /// Whether it is the end of a pipe that a terminal of Git Bash reads: it obeys, and has neither keys nor a size.
    pub piped: bool,
}

impl Screen {
    /// What stdout is.
    pub fn of_stdout() -> Self {
        Self::of(io::stdout().is_terminal(), &Term::stdout())
    }

    /// What stderr is.
    pub fn of_stderr() -> Self {
        Self::of(io::stderr().is_terminal(), &Term::stderr())
    }

    fn of(terminal: bool, term: &Term) -> Self {
        let piped = term.features().is_msys_tty();
        Self {
            terminal,
            obeys: terminal && (piped || obeys()),
            piped,
        }
    }
}

/// Whether the console carries out control sequences. It does not by itself before Windows Terminal; asked, every one since
/// Windows 10 does, whoever of stdout and stderr is it.
#[cfg(windows)]
fn obeys() -> bool {
    static OBEYS: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
    *OBEYS.get_or_init(|| enable_ansi_support::enable_ansi_support().is_ok())
}

/// Every terminal does here.
#[cfg(not(windows))]
fn obeys() -> bool {
    true
}
