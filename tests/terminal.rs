//! The prompts on a real pseudo-terminal: what stands on the screen, what the keys do, and how the terminal is left.

#![cfg(unix)]

use std::fs::File;
use std::io::{Read, Write};
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use expectrl::Session;
use expectrl::process::unix::WaitStatus;

use sspr::ui::{Error, Prompt, Terminal};

mod support;

use support::Home;

/// Names the prompt that the child process shows.
const CHILD: &str = "SSPR_TEST_PROMPT";

const PATIENCE: Duration = Duration::from_secs(30);

const ENTER: &str = "\r";
const ESCAPE: &str = "\u{1b}";
const CTRL_C: &str = "\u{3}";
const DOWN: &str = "\u{1b}[B";
const LEFT: &str = "\u{1b}[D";
const BACKSPACE: &str = "\u{7f}";

/// A program on a terminal of 80 columns and 24 rows, and its screen.
struct Screen {
    session: expectrl::session::OsSession,
    output: Receiver<Vec<u8>>,
    keys: File,
    parser: vt100::Parser,
}

impl Screen {
    fn run(command: &Command) -> Self {
        // The pseudo-terminal comes without echo, unlike the one a person sits at.
        let mut at_a_terminal = Command::new("/bin/sh");
        at_a_terminal
            .args(["-c", "stty echo && exec \"$@\"", "sh"])
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
        Self::spawn(at_a_terminal)
    }

    fn spawn(command: Command) -> Self {
        let session = Session::spawn(command).expect("a pseudo-terminal");
        let keys = session
            .get_process()
            .get_raw_handle()
            .expect("the keyboard");
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
            parser: vt100::Parser::default(),
        }
    }

    /// The program itself, in this home.
    fn sspr<const N: usize>(home: &Home, args: [&str; N]) -> Self {
        Self::run(home.binary().args(args))
    }

    /// This prompt alone, asked by a process of its own.
    fn prompt(name: &str) -> Self {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command
            .args(["--exact", "child", "--nocapture", "--test-threads=1"])
            .env(CHILD, name);
        Self::run(&command)
    }

    fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// Waits until the screen holds this.
    fn shows(&mut self, text: &str) -> &mut Self {
        let end = Instant::now() + PATIENCE;
        while !self.text().contains(text) {
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.parser.process(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("no {text:?} on the screen:\n{}", self.text())
                }
            }
        }
        self
    }

    fn types(&mut self, keys: &str) -> &mut Self {
        self.keys.write_all(keys.as_bytes()).expect("a key");
        self
    }

    /// Waits for the end and says how it ended. The terminal must be as it was.
    fn ends(&mut self) -> i32 {
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

/// Not a test by itself: what [`Screen::prompt`] starts.
#[test]
fn child() {
    let Ok(name) = std::env::var(CHILD) else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        // As the program does: with a handler, Ctrl-C ends the prompt and not the process.
        let mut interrupts =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())
                .expect("a handler");
        tokio::spawn(async move { while interrupts.recv().await.is_some() {} });
    });
    let terminal = Terminal::new(false);
    let answer = match name.as_str() {
        "confirm" => terminal
            .confirm("Change it?", false)
            .map(|yes| yes.to_string()),
        "select" => {
            let items = ["phone", "e-mail", "both"].map(str::to_owned);
            terminal
                .select("Which method?", &items)
                .map(|index| items[index].clone())
        }
        "search" => {
            let items: Vec<String> = (1..=40).map(|n| format!("Group {n:02}")).collect();
            terminal
                .select("Which group?", &items)
                .map(|index| items[index].clone())
        }
        "input" => terminal.input("Number", "+46", &|line| {
            if line.len() > 6 {
                Ok(())
            } else {
                Err(format!("`{line}` is too short"))
            }
        }),
        _ => terminal.secret("Password").map(|secret| secret.to_string()),
    };
    let answer = match answer {
        Ok(answer) => format!("answer <{answer}>"),
        Err(Error::Cancelled) => "answer cancelled".to_owned(),
        Err(other) => format!("answer failed: {other}"),
    };
    println!("{answer}");
}

#[test]
fn a_yes_or_no_question_shows_its_default_and_takes_one_key() {
    let mut screen = Screen::prompt("confirm");
    screen
        .shows("Change it? [y/N]")
        .types("y")
        .shows("answer <true>");
    assert_eq!(screen.ends(), 0);

    let mut screen = Screen::prompt("confirm");
    screen
        .shows("Change it? [y/N]")
        .types(ENTER)
        .shows("answer <false>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn one_of_a_few_is_chosen_with_the_arrows() {
    let mut screen = Screen::prompt("select");
    screen
        .shows("Which method?\n> phone")
        .types(DOWN)
        .shows("> e-mail");
    screen.types(ENTER).shows("answer <e-mail>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn one_of_many_is_found_by_typing() {
    let mut screen = Screen::prompt("search");
    screen.shows("Group 01").types("37").shows("Group 37");
    screen.types(ENTER).shows("answer <Group 37>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn a_line_is_checked_while_it_is_typed() {
    let mut screen = Screen::prompt("input");
    screen.shows("Number: +46");
    assert!(!screen.text().contains("too short"), "{}", screen.text());
    screen.types("7").shows("`+467` is too short");
    screen.types(ENTER).shows("`+467` is too short");
    screen.types("0123").shows("Number: +4670123");
    screen.types(&format!("{LEFT}{LEFT}{BACKSPACE}9{ENTER}"));
    screen.shows("answer <+4670923>");
    assert!(!screen.text().contains("too short"), "{}", screen.text());
    assert_eq!(screen.ends(), 0);
}

#[test]
fn wide_characters_are_taken_back_whole() {
    let mut screen = Screen::prompt("input");
    screen.shows("Number: +46").types("王小明").shows("王小明");
    screen.types(BACKSPACE).types(BACKSPACE).types("é4567");
    screen.shows("Number: +46王é4567").types(ENTER);
    screen.shows("answer <+46王é4567>");
}

#[test]
fn a_pasted_password_never_shows() {
    let mut screen = Screen::prompt("secret");
    screen
        .shows("Password:")
        .types("hunter2hunter2")
        .shows("••••••••••••••");
    assert!(!screen.text().contains("hunter"), "{}", screen.text());
    screen.types(ENTER).shows("answer <hunter2hunter2>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn escape_and_ctrl_c_stop_every_question_and_leave_the_terminal_whole() {
    for (prompt, shown) in [
        ("confirm", "Change it?"),
        ("select", "both"),
        ("search", "Group 01"),
        ("input", "Number: +46"),
        ("secret", "Password:"),
    ] {
        for key in [ESCAPE, CTRL_C] {
            let mut screen = Screen::prompt(prompt);
            screen.shows(shown).types(key).shows("answer cancelled");
            assert_eq!(screen.ends(), 0, "{prompt} {key:?}");
        }
    }
}

const RESET: [&str; 4] = ["sandbox", "reset", "--users", "5"];

#[test]
fn the_program_asks_at_a_terminal_and_does_what_it_was_told() {
    let home = Home::new();
    let mut screen = Screen::sspr(&home, ["sandbox", "reset", "--users", "5", "--yes"]);
    assert_eq!(screen.ends(), 0, "{}", screen.text());

    let mut screen = Screen::sspr(&home, RESET);
    screen.shows("[y/N]").types("y");
    assert_eq!(screen.ends(), 0, "{}", screen.text());
}

#[test]
fn ctrl_c_and_escape_at_a_question_of_the_program_are_exit_130() {
    let home = Home::new();
    let mut screen = Screen::sspr(&home, ["sandbox", "reset", "--users", "5", "--yes"]);
    assert_eq!(screen.ends(), 0, "{}", screen.text());
    for key in [CTRL_C, ESCAPE] {
        let mut screen = Screen::sspr(&home, RESET);
        screen.shows("[y/N]").types(key).shows("Cancelled.");
        assert_eq!(screen.ends(), 130, "{}", screen.text());
    }
}

#[test]
fn ctrl_c_ends_what_waits_for_nobody() {
    let home = Home::new();
    let mut screen = Screen::sspr(&home, ["sandbox", "serve", "--port", "0", "--users", "5"]);
    screen.shows("max.formula@").types(CTRL_C).shows("Stopped.");
    assert_eq!(screen.ends(), 0, "{}", screen.text());
}

#[test]
fn with_no_input_a_terminal_is_asked_nothing() {
    let home = Home::new();
    let mut screen = Screen::sspr(&home, ["sandbox", "reset", "--users", "5", "--yes"]);
    assert_eq!(screen.ends(), 0, "{}", screen.text());
    let mut screen = Screen::sspr(&home, ["sandbox", "reset", "--no-input"]);
    screen.shows("--yes");
    assert_eq!(screen.ends(), 2, "{}", screen.text());
}

#[test]
fn colour_is_used_at_a_terminal_unless_it_is_not_wanted() {
    for (no_color, colored) in [("", true), ("1", false)] {
        let home = Home::new();
        let mut command = home.binary();
        command
            .args(["whoami", "--profile", "nobody"])
            .env("NO_COLOR", no_color);
        let mut screen = Screen::run(&command);
        screen.shows("error:");
        let label = screen.parser.screen().cell(0, 0).expect("a cell");
        assert_eq!(label.fgcolor() != vt100::Color::Default, colored);
        assert_eq!(screen.ends(), 2);
    }
}
