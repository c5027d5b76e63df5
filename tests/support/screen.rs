//! A program on a pseudo-terminal, and what stands on its screen.

#![allow(
    dead_code,
    reason = "each test binary compiles this file and uses its own part of it"
)]

use std::fs::File;
use std::io::{Read, Write};
use std::num::NonZero;
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use expectrl::Session;
use expectrl::process::unix::WaitStatus;

const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) const ENTER: &str = "\r";
pub(crate) const ESCAPE: &str = "\u{1b}";
pub(crate) const CTRL_C: &str = "\u{3}";
pub(crate) const DOWN: &str = "\u{1b}[B";
pub(crate) const LEFT: &str = "\u{1b}[D";
pub(crate) const BACKSPACE: &str = "\u{7f}";

/// Rows or columns.
pub(crate) fn size(count: u16) -> NonZero<u16> {
    NonZero::new(count).expect("a screen has an extent")
}

/// A program on a terminal, and its screen.
pub(crate) struct Screen {
    session: expectrl::session::OsSession,
    output: Receiver<Vec<u8>>,
    keys: File,
    parser: vt100::Parser,
}

impl Screen {
    /// Starts a program on a terminal of 80 columns and 24 rows.
    pub(crate) fn run(command: &Command) -> Self {
        Self::of_size(command, size(24), size(80))
    }

    /// Starts a program on a terminal of this size.
    pub(crate) fn of_size(command: &Command, rows: NonZero<u16>, columns: NonZero<u16>) -> Self {
        // The pseudo-terminal comes without echo, unlike the one a person sits at; and it is given its usual size once its
        // program runs: this one waits until that has happened.
        let mut at_a_terminal = Command::new("/bin/sh");
        at_a_terminal
            .arg("-c")
            .arg(format!(
                "read -r _ && stty echo rows {rows} columns {columns} && exec \"$@\""
            ))
            .arg("sh")
            .arg(command.get_program())
            .args(command.get_args())
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("TERM", "xterm-256color");
        for (name, value) in command.get_envs() {
            at_a_terminal.env(name, value.unwrap_or_default());
        }
        if let Some(folder) = command.get_current_dir() {
            at_a_terminal.current_dir(folder);
        }
        Self::spawn(at_a_terminal, rows, columns)
    }

    fn spawn(command: Command, rows: NonZero<u16>, columns: NonZero<u16>) -> Self {
        let session = Session::spawn(command).expect("a pseudo-terminal");
        let keys = session
            .get_process()
            .get_raw_handle()
            .expect("the keyboard");
        (&keys).write_all(b"\n").expect("a terminal that reads");
        let mut screen = keys.try_clone().expect("the screen");
        let (send, output) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            // Reading fails when the program has ended.
            while let Ok(length @ 1..) = screen.read(&mut buffer) {
                if send.send(buffer[..length].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            session,
            output,
            keys,
            parser: vt100::Parser::new(rows, columns, 0),
        }
    }

    /// What stands on the screen.
    pub(crate) fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// Waits until a question stands on the screen for the `times`th time; says whether it ever did.
    pub(crate) fn asks(&mut self, question: &str, times: usize) -> bool {
        self.wait_until(|screen| screen.matches(question).count() >= times)
    }

    /// Waits until the screen holds this.
    pub(crate) fn shows(&mut self, text: &str) -> &mut Self {
        assert!(
            self.wait_until(|screen| screen.contains(text)),
            "no {text:?} on the screen:\n{}",
            self.text()
        );
        self
    }

    fn wait_until(&mut self, shown: impl Fn(&str) -> bool) -> bool {
        let end = Instant::now() + PATIENCE;
        while !shown(&self.text()) {
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.parser.process(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }

    /// How the screen looks, colours and all.
    pub(crate) fn look(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Presses keys.
    pub(crate) fn types(&mut self, keys: &str) -> &mut Self {
        self.keys.write_all(keys.as_bytes()).expect("a key");
        self
    }

    /// Waits for the end and says how it ended. The terminal must be as it was.
    pub(crate) fn ends(&mut self) -> i32 {
        while let Ok(bytes) = self.output.recv_timeout(PATIENCE) {
            self.parser.process(&bytes);
        }
        assert!(
            !self.parser.screen().hide_cursor(),
            "the cursor is gone:\n{}",
            self.text()
        );
        let echo = self.session.get_process().get_echo();
        assert!(matches!(echo, Ok(true)), "keys no longer show: {echo:?}");
        match self.session.get_process().wait().expect("an end") {
            WaitStatus::Exited(_, code) => code,
            other => panic!("{other:?}:\n{}", self.text()),
        }
    }
}
