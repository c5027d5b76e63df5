//! What the pages show is what happens: every console block of README.md and docs/ is typed into a shell, in order, in
//! a fresh home for each page, and must print what the page says.
//!
//! In the output `[..]` stands for anything within a line and a line `...` for any lines. `cargo run --` is replaced by
//! the binary itself. A command that ends in ` &` stays up until the page is done.
//!
//! With `SSPR_BLESS=1` the output of blocks without such a line is rewritten instead.
//!
//! A block marked `console,terminal` is typed at a terminal, and the screen is compared. The comment before it gives the
//! keys, a line a question: what the screen asks, ` => `, the keys (`Enter`, `Down`, `CODE` for the code last sent).
#![cfg(unix)]

#[path = "documentation/jobs.rs"]
mod jobs;
#[path = "support/screen.rs"]
mod screen;
#[path = "support/mod.rs"]
mod support;

use std::fs;
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use screen::{DOWN, ENTER, Screen, size};
use support::Home;

/// The commands that a block marked `console,norun` may show: what puts the program on a machine.
const INSTALLS: [&str; 3] = ["cargo install ", "git clone ", "cargo build --release"];

/// How long one command may take: a wrong page must not hang the tests.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn every_console_block_prints_what_the_page_says() {
    let pages = pages();
    let failures: Vec<String> = thread::scope(|scope| {
        let running: Vec<_> = pages
            .iter()
            .map(|page| scope.spawn(move || check(page)))
            .collect();
        running
            .into_iter()
            .flat_map(|page| page.join().expect("a page is checked to its end"))
            .collect()
    });
    assert!(
        failures.is_empty(),
        "{}\n\n{} of the blocks differ. When the program is right, correct the page: what it printed stands after `+`; \
         use `[..]` within a line and a line `...` for what changes from run to run.",
        failures.join("\n"),
        failures.len()
    );
}

/// Every page a person reads.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages: Vec<PathBuf> = fs::read_dir(root.join("docs"))
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    pages.extend(
        ["README.md", "CONTRIBUTING.md"]
            .map(|page| root.join(page))
            .into_iter()
            .filter(|page| page.exists()),
    );
    pages.sort();
    pages
}

/// One command of a page and what it is said to print.
#[derive(Debug, PartialEq, Eq)]
struct Step {
    line: usize,
    command: String,
    output: Vec<String>,
    /// At a terminal: what the screen asks, and the keys that answer.
    keys: Option<Vec<(String, String)>>,
}

/// The commands of a page, or what is wrong with its blocks.
fn steps(text: &str) -> Result<Vec<Step>, String> {
    let mut steps: Vec<Step> = Vec::new();
    let mut block: Option<&str> = None;
    let mut keys: Option<Vec<(String, String)>> = None;
    for (index, line) in text.lines().enumerate() {
        match (&mut keys, line.trim()) {
            (_, "<!-- keys") => {
                keys = Some(Vec::new());
                continue;
            }
            (Some(keys), answer) if block.is_none() => {
                if let Some((question, answer)) = answer.split_once(" => ") {
                    keys.push((question.to_owned(), answer.to_owned()));
                }
            }
            _ => {}
        }
        if let Some(mark) = line.trim_start().strip_prefix("```") {
            block = match block {
                Some(_) => None,
                None => Some(mark.trim()),
            };
            if block.is_some_and(|kind| {
                kind.starts_with("console")
                    && !["console", "console,terminal", "console,norun"].contains(&kind)
            }) {
                return Err(format!("line {}: no such kind of block: {mark}", index + 1));
            }
            if block == Some("console,terminal") && keys.is_none() {
                return Err(format!("line {}: no keys for a terminal", index + 1));
            }
            continue;
        }
        match block {
            Some(kind @ ("console" | "console,terminal")) => match line.strip_prefix("$ ") {
                Some(command) => steps.push(Step {
                    line: index + 1,
                    command: command.to_owned(),
                    output: Vec::new(),
                    keys: keys.take().filter(|_| kind == "console,terminal"),
                }),
                None => match steps.last_mut() {
                    // A command that goes on after a backslash.
                    Some(step) if step.output.is_empty() && step.command.ends_with('\\') => {
                        step.command.push('\n');
                        step.command.push_str(line.trim_start_matches("> "));
                    }
                    Some(step) => step.output.push(line.to_owned()),
                    None => return Err(format!("line {}: output before any command", index + 1)),
                },
            },
            Some("console,norun") => {
                let command = line.trim_start_matches("$ ");
                if !command.is_empty()
                    && !INSTALLS.iter().any(|allowed| command.starts_with(allowed))
                {
                    return Err(format!(
                        "line {}: only installing may go unrun, not `{command}`",
                        index + 1
                    ));
                }
            }
            _ => {}
        }
    }
    Ok(steps)
}

fn check(page: &Path) -> Vec<String> {
    let name = page
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let text = fs::read_to_string(page).expect("a page");
    let steps = match steps(&text) {
        Ok(steps) => steps,
        Err(mistake) => return vec![format!("{name}: {mistake}")],
    };
    let mut session = Session::new();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut failures = Vec::new();
    // From the end of the page, as blessing changes what follows.
    let typed: Vec<_> = steps.iter().map(|step| session.takes(step)).collect();
    for (step, typed) in steps.iter().zip(typed).rev() {
        let Err(printed) = typed else {
            continue;
        };
        let expected = trimmed(&step.output);
        if std::env::var_os("SSPR_BLESS").is_some() && !expected.iter().any(|line| line == "...") {
            let start = step.line + step.command.lines().count() - 1;
            lines.splice(start..start + expected.len(), blessed(&expected, printed));
            fs::write(page, lines.join("\n") + "\n").expect("the page is written");
            continue;
        }
        failures.push(format!(
            "{name}:{}: $ {}\n{}",
            step.line,
            step.command,
            difference(&expected, &printed)
        ));
    }
    failures.reverse();
    failures
}

/// What was printed, with the lines of the page that fit it, and so keep their `[..]`.
fn blessed(expected: &[String], printed: Vec<String>) -> Vec<String> {
    let fits = |line: &String| expected.iter().find(|known| line_matches(known, line));
    printed
        .into_iter()
        .map(|line| fits(&line).cloned().unwrap_or(line))
        .collect()
}

/// One page's shell.
struct Session {
    home: Home,
    path: String,
    status: i32,
    background: Vec<Background>,
}

/// A command that stays up, and what it printed so far.
struct Background {
    child: Child,
    printed: Arc<Mutex<Vec<u8>>>,
}

impl Session {
    fn new() -> Self {
        let binary = Path::new(env!("CARGO_BIN_EXE_sspr"));
        let folder = binary.parent().expect("the binary lies in a folder");
        Self {
            home: Home::new(),
            path: format!("{}:/usr/local/bin:/usr/bin:/bin", folder.display()),
            status: 0,
            background: Vec::new(),
        }
    }

    /// Types a step of the page; gives back what was printed when that is not what the page says.
    fn takes(&mut self, step: &Step) -> Result<(), Vec<String>> {
        let expected = trimmed(&step.output);
        match &step.keys {
            Some(keys) => self.sit_at(&step.command, keys, &expected),
            None => self.type_in(&step.command, &expected),
        }
    }

    /// Runs a line as a shell would; gives back what it printed when that is not what was expected.
    fn type_in(&mut self, line: &str, expected: &[String]) -> Result<(), Vec<String>> {
        let line = line
            .replace("cargo run -- ", "sspr ")
            .replace("cargo run --quiet -- ", "sspr ");
        let (line, stays) = match line.strip_suffix(" &") {
            Some(line) => (line.to_owned(), true),
            None => (line, false),
        };
        let (mut reader, writer) = std::io::pipe().expect("a pipe");
        let mut command = Command::new("sh");
        let shown = if stays {
            format!("exec {line}")
        } else {
            // `$?` is the line before's.
            format!("(exit {})\n{line}", self.status)
        };
        command
            .arg("-c")
            .arg(shown)
            .env_clear()
            .envs(self.home.variables())
            .env("PATH", &self.path)
            .current_dir(self.home.path())
            .stdin(Stdio::null())
            .stdout(writer.try_clone().expect("a second end"))
            .stderr(writer)
            .process_group(0);
        let child = command.spawn().expect("a shell");
        // Holds the writing ends, without which the reader comes to an end.
        drop(command);
        let printed = Arc::new(Mutex::new(Vec::new()));
        let pen = Arc::clone(&printed);
        let reading = thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(n @ 1..) = reader.read(&mut piece) {
                pen.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .extend_from_slice(&piece[..n]);
            }
        });
        let mut running = Background { child, printed };
        let deadline = Instant::now() + PATIENCE;
        if stays {
            while !matches(expected, &running.lines()) && Instant::now() < deadline {
                thread::park_timeout(Duration::from_millis(20));
            }
        } else {
            while !reading.is_finished() && Instant::now() < deadline {
                thread::park_timeout(Duration::from_millis(5));
            }
            if Instant::now() >= deadline {
                drop(running.child.kill());
            }
            let status = running.child.wait().expect("it ended");
            self.status = status.code().unwrap_or(130);
        }
        let printed = running.lines();
        if stays {
            self.background.push(running);
        }
        if matches(expected, &printed) {
            Ok(())
        } else {
            Err(printed)
        }
    }
}

impl Session {
    /// Types a line at a terminal and answers what it asks; gives back the screen when that is not what was expected.
    fn sit_at(
        &mut self,
        line: &str,
        keys: &[(String, String)],
        expected: &[String],
    ) -> Result<(), Vec<String>> {
        let mut command = Command::new("sh");
        command
            .args(["-c", &line.replace("cargo run -- ", "sspr ")])
            .env_clear()
            .envs(self.home.variables())
            .env("PATH", &self.path)
            .env("NO_COLOR", "1")
            .current_dir(self.home.path());
        let mut screen = Screen::of_size(&command, size(60), size(140));
        for (at, (question, answer)) in keys.iter().enumerate() {
            let before = keys[..at].iter().filter(|(q, _)| q == question).count();
            if !screen.asks(question, before + 1) {
                return Err(screen.text().lines().map(str::to_owned).collect());
            }
            for key in answer.split(' ') {
                match key {
                    "Enter" => screen.types(ENTER),
                    "Down" => screen.types(DOWN),
                    "CODE" => screen.types(&self.code()),
                    text => screen.types(text),
                };
            }
        }
        self.status = screen.ends();
        let printed: Vec<String> = screen.text().lines().map(str::to_owned).collect();
        let printed = trimmed(&printed);
        if matches(expected, &printed) {
            Ok(())
        } else {
            Err(printed)
        }
    }

    /// The code that the embedded directory was last given to send.
    fn code(&self) -> String {
        let outbox = self
            .home
            .binary()
            .args(["sandbox", "outbox", "-o", "json"])
            .output()
            .expect("the outbox");
        let sent: serde_json::Value = serde_json::from_slice(&outbox.stdout).expect("a list");
        let body = sent
            .as_array()
            .and_then(|list| list.last()?["body"].as_str())
            .expect("a message");
        body.split(|c: char| !c.is_ascii_digit())
            .find(|digits| digits.len() == 6)
            .expect("a code of six digits")
            .to_owned()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for running in &mut self.background {
            drop(running.child.kill());
            drop(running.child.wait());
        }
    }
}

impl Background {
    fn lines(&self) -> Vec<String> {
        let bytes = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        let lines: Vec<String> = String::from_utf8_lossy(&bytes)
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect();
        trimmed(&lines)
    }
}

/// Without blanks at the ends of lines and empty lines at the end.
fn trimmed(lines: &[String]) -> Vec<String> {
    let mut lines: Vec<String> = lines
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn matches(expected: &[String], printed: &[String]) -> bool {
    match expected {
        [] => printed.is_empty(),
        [wild, rest @ ..] if wild == "..." => {
            (0..=printed.len()).any(|skip| matches(rest, &printed[skip..]))
        }
        [line, rest @ ..] => printed
            .split_first()
            .is_some_and(|(first, others)| line_matches(line, first) && matches(rest, others)),
    }
}

fn line_matches(expected: &str, printed: &str) -> bool {
    let mut pieces = expected.split("[..]");
    let Some(mut rest) = pieces.next().and_then(|first| printed.strip_prefix(first)) else {
        return false;
    };
    let pieces: Vec<&str> = pieces.collect();
    let Some((last, middle)) = pieces.split_last() else {
        return rest.is_empty();
    };
    for piece in middle {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// What the page says and what was printed, with the lines that fit left plain.
fn difference(expected: &[String], printed: &[String]) -> String {
    let start = expected
        .iter()
        .zip(printed)
        .take_while(|(expected, printed)| *expected != "..." && line_matches(expected, printed))
        .count();
    let mut text = String::new();
    for line in &printed[..start] {
        text.push_str(&format!("    {line}\n"));
    }
    for line in &expected[start..] {
        text.push_str(&format!("  - {line}\n"));
    }
    for line in &printed[start..] {
        text.push_str(&format!("  + {line}\n"));
    }
    text
}

#[test]
fn wildcards_stand_for_text_in_a_line_and_for_lines() {
    let lines = |text: &str| -> Vec<String> { text.lines().map(str::to_owned).collect() };
    let cases = [
        ("a\nb", "a\nb", true),
        ("a", "a\nb", false),
        ("a\n...", "a", true),
        ("a\n...\nd", "a\nb\nc\nd", true),
        ("...\nd", "a\nd\ne", false),
        ("took [..] s", "took 12 s", true),
        ("took [..] s", "took 12 m", false),
        ("[..]/[..]", "1/2", true),
        ("x[..]x", "x", false),
    ];
    for (expected, printed, verdict) in cases {
        assert_eq!(
            matches(&lines(expected), &lines(printed)),
            verdict,
            "{expected:?} {printed:?}"
        );
    }
}

#[test]
fn only_installing_may_go_unrun() {
    assert!(steps("```console,norun\n$ cargo install --path .\n```\n").is_ok());
    assert!(steps("```console,norun\n$ sspr status\n```\n").is_err());
    assert!(steps("```console,ignore\n$ sspr status\n```\n").is_err());
    assert_eq!(
        steps("```console\n$ sspr a \\\n>  b\nout\n```\n").expect("a block"),
        [Step {
            line: 2,
            command: "sspr a \\\n b".to_owned(),
            output: vec!["out".to_owned()],
            keys: None,
        }]
    );
}

#[test]
fn a_terminal_block_needs_keys() {
    assert!(steps("```console,terminal\n$ sspr status\n```\n").is_err());
    let page = "<!-- keys\nGo on? => y Enter\n-->\n```console,terminal\n$ sspr a\nGo on? y\n```\n";
    let steps = steps(page).expect("a block");
    assert_eq!(
        steps[0].keys,
        Some(vec![("Go on?".to_owned(), "y Enter".to_owned())])
    );
}

/// The picture of the README: a command at a terminal of 80 columns, as the program writes it.
const PICTURE: &str = "docs/terminal.svg";

/// What is run before, unseen, and what the picture shows.
const BEFORE: &str = "--sandbox enable --scope all --yes";
const SHOWN: [&str; 2] = [
    "sspr --sandbox explain karen.weaver@contoso.example",
    "sspr --sandbox policy set methods-required=2 --dry-run",
];

#[test]
fn the_picture_shows_what_the_program_writes() {
    let home = Home::new();
    let before = home
        .binary()
        .args(BEFORE.split(' '))
        .output()
        .expect("the program runs");
    assert_eq!(before.status.code(), Some(0), "{before:?}");
    let mut command = Command::new("/bin/sh");
    let folder = Path::new(env!("CARGO_BIN_EXE_sspr"))
        .parent()
        .expect("a folder");
    let lines: Vec<String> = (SHOWN.iter())
        // What is said about the directory, which is elsewhere every time, is left out.
        .map(|line| {
            format!(
                "printf '$ %s\\n' '{line}'; PATH={}:$PATH {line} 2>/dev/null; echo",
                folder.display()
            )
        })
        .collect();
    command
        .args(["-c", &lines.join("\n")])
        .env_clear()
        .envs(home.variables())
        .env("CLICOLOR_FORCE", "1")
        .current_dir(home.path());
    let mut screen = Screen::of_size(&command, size(60), size(80));
    screen.ends();
    let picture = svg(screen.look());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PICTURE);
    if std::env::var_os("SSPR_BLESS").is_some() {
        fs::write(&path, &picture).expect("written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == picture,
        "{PICTURE} is not what the program shows:\n{}\nRun `SSPR_BLESS=1 cargo test --test documentation picture` and commit it.",
        screen.text()
    );
    assert!(picture.len() < 16 * 1024, "{} bytes", picture.len());
}

/// The screen as SVG: a line of text each, and within it a piece for each colour.
fn svg(screen: &vt100::Screen) -> String {
    const WIDTH: f32 = 8.4;
    const HEIGHT: f32 = 18.0;
    let (rows, columns) = screen.size();
    let (rows, columns) = (rows.get(), columns.get());
    let text = screen.contents();
    let used = text.trim_end().lines().count().min(usize::from(rows));
    let (wide, high) = (
        f32::from(columns) * WIDTH + 32.0,
        used as f32 * HEIGHT + 44.0,
    );
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.0} {high:.0}\" role=\"img\" \
         aria-label=\"sspr at a terminal\">\n<style>\ntext {{ font: 14px ui-monospace, Menlo, Consolas, \
         'DejaVu Sans Mono', monospace; fill: #d0d7de; white-space: pre }}\n.b {{ font-weight: bold }}\n\
         .d {{ fill: #8b949e }}\n.c1 {{ fill: #ff7b72 }}\n.c2 {{ fill: #7ee787 }}\n.c3 {{ fill: #e3b341 }}\n\
         .c4 {{ fill: #79c0ff }}\n.c5 {{ fill: #d2a8ff }}\n.c6 {{ fill: #76e3ea }}\n</style>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#0d1117\"/>\n"
    );
    for row in 0..used {
        let row = u16::try_from(row).expect("a row");
        let mut pieces: Vec<(u16, String, String)> = Vec::new();
        for column in 0..columns {
            let Some(cell) = screen
                .cell(row, column)
                .filter(|cell| !cell.is_wide_continuation())
            else {
                continue;
            };
            let shown = if cell.has_contents() {
                cell.contents()
            } else {
                " "
            };
            let class = class(cell);
            match pieces.last_mut() {
                Some((_, last, text)) if *last == class => text.push_str(shown),
                _ => pieces.push((column, class, shown.to_owned())),
            }
        }
        let y = 34.0 + f32::from(row) * HEIGHT;
        for (column, class, text) in pieces {
            let text = text.trim_end();
            if text.trim().is_empty() {
                continue;
            }
            let x = 16.0 + f32::from(column) * WIDTH;
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            let class = if class.is_empty() {
                class
            } else {
                format!(" class=\"{class}\"")
            };
            svg.push_str(&format!(
                "<text x=\"{x:.1}\" y=\"{y:.0}\"{class} xml:space=\"preserve\">{text}</text>\n"
            ));
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// How a cell looks.
fn class(cell: &vt100::Cell) -> String {
    let mut class = Vec::new();
    if cell.bold() {
        class.push("b".to_owned());
    }
    if cell.dim() {
        class.push("d".to_owned());
    }
    if let vt100::Color::Idx(number) = cell.fgcolor()
        && number % 8 > 0
    {
        class.push(format!("c{}", number % 8));
    }
    class.join(" ")
}
